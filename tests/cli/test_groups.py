"""Findings as people read them: grouped, with the place marked; and the options of what is printed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ocpp_core.cli import groups as module
from ocpp_core.cli.app import cli

HARD = '[2,"%s","Reset",{"type":"hard"}]\n'
VALID = '[2,"9","Heartbeat",{}]\n'


def check(text: str, *options: str, **environment: str) -> Result:
    env = {"COLUMNS": "80", "NO_COLOR": "", "FORCE_COLOR": "", **environment}
    return CliRunner().invoke(cli, ["check", "--ocpp", "1.6", *options], input=text, env=env)


def test_the_whole() -> None:
    result = check(VALID + HARD % 1 + "prose\n" + HARD % 2 + '[2,"3","Authorize",{}]\n')
    assert result.stdout == (
        "Action     Frames  Valid  Invalid  Untyped\n"
        "Authorize       1      -        1        -\n"
        "Reset           2      -        2        -\n"
        "\n"
        "error schema/enum at Reset:$.type\n"
        '    must be one of "Hard" and "Soft"; did you mean "Hard"?\n'
        '    [2,"1","Reset",{"type":"hard"}]\n'
        "                           ^^^^^^\n"
        '    <stdin>:2 call id "1", and 1 more\n'
        "\n"
        "error schema/required at Authorize:$.idTag\n"
        "    is missing\n"
        '    [2,"3","Authorize",{}]\n'
        "                        ^\n"
        '    <stdin>:5 call id "3"\n'
        "\n"
        "4 frames in 1 file: 1 valid, 3 invalid, 0 untyped\n"
        "1 line without a frame\n"
    )


def test_what_a_key_is_stands_beside_a_finding_on_its_value() -> None:
    result = check(
        '[2,"1","ChangeConfiguration",{"key":"HeartbeatInterval","value":300}]\n', "--no-summary", COLUMNS="120"
    )
    assert result.stdout == (
        "error schema/type at ChangeConfiguration:$.value\n"
        "    must be a string\n"
        "    HeartbeatInterval: Time without other messages after which a Heartbeat is due. Integer, in s, at least 0.\n"
        '    [2,"1","ChangeConfiguration",{"key":"HeartbeatInterval","value":"***"}]\n'
        "                                                                    ^^^^^\n"
        '    <stdin>:1 call id "1"\n'
    )
    assert "Time" not in check('[2,"1","ChangeConfiguration",{"key":"AcmeLed","value":300}]\n').stdout


def test_nothing_to_report() -> None:
    assert check(VALID).stdout == ("1 frame in 1 file: 1 valid, 0 invalid, 0 untyped\n0 lines without a frame\n")


def test_statistics() -> None:
    assert check(VALID, "--statistics").stdout.startswith(
        "Action     Frames  Valid  Invalid  Untyped\nHeartbeat       1      1        -        -\n\n1 frame in"
    )


def test_less() -> None:
    alone = check(HARD % 1, "--no-summary").stdout
    assert alone.startswith("error schema/enum at Reset:$.type\n")
    assert alone.endswith('    <stdin>:1 call id "1"\n')
    assert check(VALID, "--no-summary").stdout == ""
    assert check(VALID, "--quiet").output == ""
    assert check("prose", "--quiet").output == "No OCPP frame was found.\n"
    guessed = CliRunner().invoke(cli, ["check", "--quiet"], input=HARD % 1)
    assert guessed.output.startswith("error schema/enum")
    assert check("", "--quiet", "missing").stderr.startswith("missing: No such file")


def test_exit_zero(tmp_path: Path) -> None:
    assert check(HARD % 1, "--exit-zero").exit_code == 0
    assert check("prose", "--exit-zero").exit_code == 3
    assert check("", "--exit-zero", str(tmp_path / "missing")).exit_code == 2


def test_a_file_for_the_report(tmp_path: Path) -> None:
    to_file = check(HARD % 1, "--output", str(tmp_path / "out.txt"))
    assert (to_file.stdout, to_file.exit_code) == ("", 1)
    assert (tmp_path / "out.txt").read_text() == check(HARD % 1).stdout
    check(HARD % 1, "--format", "json", "--output", str(tmp_path / "out.json"))
    assert (tmp_path / "out.json").read_text() == check(HARD % 1, "--format", "json").stdout
    missing = check(HARD % 1, "--output", str(tmp_path / "missing" / "out.txt"))
    assert (missing.exit_code, "out.txt: No such file or directory" in missing.stderr) == (2, True)


def test_other_files_are_counted(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text(HARD % 1 + HARD % 2)
    assert f'    {tmp_path / "a"}:1 call id "1", and 5 more in 3 files\n' in check("", str(tmp_path)).stdout


def test_indices_do_not_matter() -> None:
    text = '[2,"1","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00Z","sampledValue":[%s]}]}]'
    out = check(text % '{"value":"1","unit":"Hz"},{"value":"2","unit":"Hz"}').stdout
    assert out.count("\nerror ") == 1
    assert "\nerror schema/enum at MeterValues:$.meterValue[*].sampledValue[*].unit\n" in out
    assert 'call id "1", and 1 more\n' in out


def test_errors_come_first_then_what_is_frequent() -> None:
    text = (
        VALID
        + '[3,"9",{"currentTime":"2024-01-01T00:00:00.1234Z"}]\n' * 3
        + '[2,"1","Authorize",{}]\n'
        + '[2,"1","X",{}]\n' * 2
    )
    out = CliRunner().invoke(cli, ["check", "--ocpp", "2.0.1", "--rules", "none"], input=text).stdout
    assert [line.split()[:2] for line in out.splitlines() if line.startswith(("error", "note"))] == [
        ["error", "action/unknown"],
        ["error", "schema/required"],
        ["note", "date-time/precision"],
    ]


def test_many_kinds_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 3)
    out = check("".join(f'[2,"1","X{each}",{{}}]\n' for each in range(5))).stdout
    assert out.count("error action/unknown") == 3
    assert "\n\nand 2 more, of other rules or at other places\n\n5 frames" in out


def test_marks_stand_below_wide_and_escaped_text() -> None:
    out = check('[2,"充电\u202e","Reset",{"type":"硬\u0007"}]'.replace("\u0007", "\\u0007")).stdout.splitlines()
    line = next(place for place, each in enumerate(out) if each.strip().startswith("^"))
    assert out[line - 1] == '    [2,"充电\\u202e","Reset",{"type":"硬\\u0007"}]'
    assert out[line] == " " * 36 + "^" * 10


# -- colours


def test_colours() -> None:
    assert "\x1b[" not in check(HARD % 1).stdout
    assert "\x1b[1;31merror" in check(HARD % 1, "--color", "always").stdout
    assert "\x1b[1;31merror" in check(HARD % 1, FORCE_COLOR="1").stdout
    assert "\x1b[" not in check(HARD % 1, FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b[" not in check(HARD % 1, "--color", "never", FORCE_COLOR="1").stdout
    assert "\x1b[1;31merror" in check(HARD % 1, "--color", "always", NO_COLOR="1").stdout


def on_a_terminal(text: str, *options: str, **environment: str) -> str:
    """What comes on a terminal of 80 columns."""
    master, slave = pytest.importorskip("pty").openpty()
    command = [sys.executable, "-m", "ocpp_core", "check", "--ocpp", "1.6", *options]
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    env = {**kept, "COLUMNS": "80", "TERM": "xterm", **environment}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=slave, env=env, text=True) as process:
        os.close(slave)
        assert process.stdin is not None
        process.stdin.write(text)
        process.stdin.close()
        said = b""
        try:
            while piece := os.read(master, 1 << 16):
                said += piece
        except OSError:  # the other end is closed
            pass
    os.close(master)
    return said.decode().replace("\r\n", "\n")


def test_on_a_terminal() -> None:
    text = '[2,"%s","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,'
    text += '"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":{'
    text += '"chargingRateUnit":"W","chargingSchedulePeriod":[{"startPeriod":0,"limit":21.45}]}}}]'
    coloured = on_a_terminal(text % ("x" * 36))
    assert "\x1b[1;31merror\x1b[0m" in coloured
    plain = on_a_terminal(text % ("x" * 36), "--color", "never")
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) <= 80
    assert "error schema/multipleOf at\n    SetChargingProfile:$.csChargingProfiles.chargingSchedule." in plain


def test_an_excerpt_is_cut_to_the_room() -> None:
    """A wide character takes two places."""
    assert module._fitted("abc", "def", "ghi", 9) == ("abc", "def", "ghi")
    assert module._fitted("", "m" * 20, "", 10) == ("", "mmmmmmm...", "")
    assert module._fitted("", "\u4e2d" * 10, "", 10) == ("", "\u4e2d\u4e2d\u4e2d...", "")
    assert module._fitted("ab", "cd", "x" * 20, 10) == ("ab", "cd", "xxx...")
