"""What ``ocpp-core check`` tolerates, and the commands ``profiles`` and ``tolerances``."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from ocpp_core import Tolerance, Version
from ocpp_core.capture import FoundFrame
from ocpp_core.check import FrameJudge
from ocpp_core.cli.app import cli
from ocpp_core.cli.tally import Tally
from ocpp_core.cli.tolerance import show_profiles, show_tolerances
from ocpp_core.payload import OBSERVED, TOLERABLE, profiles

LONG = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"MMMMMMMMMMMMMMMMMMMMM"}]'
METER = (
    '[2,"2","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2024-01-01 00:00:00Z",'
    '"sampledValue":[{"value":"1","unit":"Hz"},{"value":"2","unit":"Hz"}]}]}]'
)
BOOT = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'


def run(*arguments: str, text: str = "") -> Result:
    return CliRunner().invoke(cli, arguments, input=text, env={"COLUMNS": "80"})


def check(text: str, *options: str) -> Result:
    return run("check", "--ocpp", "1.6", *options, text=text)


def verdicts(text: str, *options: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in check(text, "--format", "json", *options).stdout.splitlines()]


# -- what is printed


def test_text() -> None:
    tolerate = ("--tolerate", "maxLength,unknown-enum", "--tolerate", "date-time")
    result = check(f"{LONG}\n{METER}\n{BOOT}\n", *tolerate, "--ungrouped", "--rules", "none")
    assert result.exit_code == 0
    assert result.stdout == (
        '<stdin>:1 call BootNotification id "1"\n'
        "    $.chargePointModel: must have at most 20 characters, not 21; read as it is. "
        'Found: "MMMMMMMMMMMMMMMMMMMMM" (tolerated: maxLength)\n'
        '<stdin>:2 call MeterValues id "2"\n'
        "    $.meterValue[0].timestamp: must be an RFC 3339 date-time with an offset, such as 2026-01-31T12:00:00Z; "
        'read as the moment. Found: "2024-01-01 00:00:00Z", read: "2024-01-01T00:00:00Z" (tolerated: date-time)\n'
        "    $.meterValue[0].sampledValue[0].unit: must be one of the 17 values of its enumeration; read as text, "
        'which no member of the enumeration stands for. Found: "Hz" (tolerated: unknown-enum)\n'
        "    $.meterValue[0].sampledValue[1].unit: must be one of the 17 values of its enumeration; read as text, "
        'which no member of the enumeration stands for. Found: "Hz" (tolerated: unknown-enum)\n'
        "\n"
        "Action            Frames  Valid  Tolerated  Invalid  Untyped\n"
        "BootNotification       2      1          1        -        -\n"
        "MeterValues            1      -          1        -        -\n"
        "\n"
        "Tolerated:\n"
        "    unknown-enum at MeterValues:$.meterValue[*].sampledValue[*].unit (2 times, first at <stdin>:2)\n"
        "    maxLength at BootNotification:$.chargePointModel (1 time, first at <stdin>:1)\n"
        "    date-time at MeterValues:$.meterValue[*].timestamp (1 time, first at <stdin>:2)\n"
        "\n"
        "3 frames in 1 file: 1 valid, 2 tolerated, 0 invalid, 0 untyped\n"
        "0 lines without a frame\n"
    )


def test_both_severities_in_one_frame() -> None:
    result = check(METER, "--tolerate", "date-time", "--ungrouped")
    assert result.exit_code == 1
    assert '"2024-01-01T00:00:00Z" (tolerated: date-time)\n' in result.stdout
    assert 'enumeration. Found: "Hz" (enum)\n' in result.stdout
    assert "1 frame in 1 file: 0 valid, 0 tolerated, 1 invalid, 0 untyped\n" in result.stdout


def test_nothing_is_said_of_tolerance_where_none_is_asked_for() -> None:
    assert "olerated" not in check(f"{LONG}\n{BOOT}").stdout


def test_a_correction_is_told_once() -> None:
    out = check('[2,"1","Reset",{"type":"hard"}]', "--tolerate", "enum", "--ungrouped").stdout
    assert '? Read as "Hard". Found: "hard" (tolerated: enum)\n' in out


def test_json() -> None:
    long, meter = verdicts(f"{LONG}\n{METER}", "--tolerate", "maxLength,date-time")
    assert long["valid"] is True
    assert long["issues"] == []
    assert long["tolerated"] == [
        {
            "path": "$.chargePointModel",
            "rule": "maxLength",
            "message": "must have at most 20 characters, not 21; read as it is",
            "code": "PropertyConstraintViolation",
            "tolerance": "maxLength",
            "read_as": "M" * 21,
        }
    ]
    assert meter["valid"] is False
    assert [each["rule"] for each in meter["issues"]] == ["enum", "enum"]
    assert [(each["tolerance"], each["read_as"]) for each in meter["tolerated"]] == [
        ("date-time", "2024-01-01T00:00:00Z")
    ]


def test_what_to_fail_on() -> None:
    assert check(LONG, "--tolerate", "maxLength").exit_code == 0
    assert check(LONG, "--tolerate", "maxLength", "--fail-on", "error").exit_code == 0
    assert check(LONG, "--tolerate", "maxLength", "--fail-on", "tolerated").exit_code == 1
    assert check(BOOT, "--tolerate", "maxLength", "--fail-on", "tolerated").exit_code == 0
    assert check(LONG, "--tolerate", "maxLength", "--fail-on", "note").exit_code == 1
    assert check(LONG, "--fail-on", "fatal").exit_code == 2


def test_what_a_peer_sent_is_escaped_and_secrets_are_hidden() -> None:
    evil = LONG.replace("MMMM", r"\u001b[2J\u202e\n")
    secret = '[2,"2","ChangeConfiguration",{"key":"AuthorizationKey","value":%s}]'
    text = f"{evil}\n{secret % 4711}\n" + secret % ('"%s"' % ("h" * 501))
    for form in ("text", "json"):
        result = check(text, "--tolerate", "everything", "--format", form, "--rules", "none")
        assert result.exit_code == 0
        assert all(character.isprintable() or character == "\n" for character in result.stdout)
        assert "4711" not in result.stdout
        assert "hhh" not in result.stdout
    assert r'Found: "\x1b[2J\u202e\n' in check(text, "--tolerate", "everything").stdout
    assert "***" in check(text, "--tolerate", "everything").stdout


# -- what is tolerated


@pytest.mark.parametrize(
    ("options", "valid"),
    [
        (["--tolerate", "maxLength"], True),
        (["--tolerate", "enum, maxLength"], True),
        (["--tolerate", "everything"], True),
        (["--tolerate", "maxLength@BootNotification"], True),
        (["--tolerate", "maxLength@BootNotification:$.chargePointModel"], True),
        (["--tolerate", "maxLength@BootNotification:$.chargePointVendor"], False),
        (["--tolerate", "maxLength@Heartbeat,enum"], False),
        (["--profile", "grizzl-e"], False),
        (["--profile", "grizzl-e", "--tolerate", "maxLength"], True),
    ],
)
def test_names_and_places(options: list[str], valid: bool) -> None:
    assert [each["valid"] for each in verdicts(LONG, *options)] == [valid]


def test_a_profile() -> None:
    serial = BOOT.replace("}]", ',"chargeBoxSerialNumber":"%s"}]')
    assert [each["valid"] for each in verdicts(serial % ("9" * 34), "--profile", "schneider-evlink")] == [True]
    assert [each["valid"] for each in verdicts(serial % ("9" * 35), "--profile", "schneider-evlink")] == [False]


@pytest.mark.parametrize(
    "content",
    [
        '[[tolerate]]\nname = "maxLength"\nat = "BootNotification:$.chargePointModel"\nup_to = 21\n',
        '\ufefftolerate = ["maxLength"]',
        ' {"tolerate": ["maxLength"]}',
        '{"tolerate": [{"name": "maxLength", "up_to": 21}]}',
    ],
)
def test_files(tmp_path: Path, content: str) -> None:
    file = tmp_path / "a"
    file.write_text(content, "utf-8")
    assert [each["valid"] for each in verdicts(LONG, "--tolerance", str(file))] == [True]


def test_all_options_add_up(tmp_path: Path) -> None:
    (tmp_path / "a").write_text('tolerate = ["date-time"]')
    (tmp_path / "b").write_text('tolerate = ["unknown-enum"]')
    both = ["--tolerance", str(tmp_path / "a"), "--tolerance", str(tmp_path / "b")]
    assert [each["valid"] for each in verdicts(f"{LONG}\n{METER}", *both)] == [False, True]
    assert [each["valid"] for each in verdicts(f"{LONG}\n{METER}", *both, "--tolerate", "maxLength")] == [True, True]


def test_everything_gives_way(tmp_path: Path) -> None:
    """Else what is said of one name for everywhere would contradict it."""
    file = tmp_path / "a"
    file.write_text('[[tolerate]]\nname = "maxLength"\nup_to = 20\n')
    options = ["--tolerate", "everything,additionalProperties", "--tolerance", str(file)]
    assert [each["valid"] for each in verdicts(f'{LONG}\n{BOOT[:-2]}{chr(44)}"x":1}}]', *options)] == [False, True]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--tolerate", "maxlenght"], "there is no rule that can be tolerated 'maxlenght'; did you mean 'maxLength'?"),
        (["--tolerate", ""], "there is no rule that can be tolerated ''"),
        (["--tolerate", "maxLength,"], "there is no rule that can be tolerated ''"),
        (["--tolerate", "enum@MeterValue"], "'MeterValue'; did you mean 'MeterValues'?"),
        (["--tolerate", "enum@MeterValues:$.meterValue.timestamp"], "MeterValues:$.meterValue is a list: write [*]"),
        (["--tolerate", "enum@"], "'' is no place"),
        (["--tolerate", "everything@Reset"], "'everything' cannot be limited to a place"),
        (
            ["--tolerate", "naive-date-time"],
            "naive-date-time needs zone, which only the owner can know: give it in a file",
        ),
        (["--tolerate", "\x1b[31m"], "there is no rule that can be tolerated '\\x1b[31m'"),
        (["--profile", "grizzle"], "there is no profile called 'grizzle'; did you mean 'grizzl-e'?"),
        (["--tolerance", "FILE", "--tolerate", "maxLength"], "contradict each other: maxLength says two things"),
    ],
)
def test_wrong_usage(tmp_path: Path, options: list[str], says: str) -> None:
    file = tmp_path / "a"
    file.write_text('[[tolerate]]\nname = "maxLength"\nup_to = 30\n')
    result = check(BOOT, *(str(file) if each == "FILE" else each for each in options))
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in " ".join(result.stderr.split())
    assert "\x1b" not in result.stderr


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"tolerate = [", "Invalid value (at end of document)"),
        (b"{", "Input data was truncated"),
        (b"\xff", "it is not UTF-8"),
        (b'tolerat = ["maxLength"]', "there is no key of a tolerance 'tolerat'"),
        (b'tolerate = "maxLength"', "tolerate must be a list of names and objects, not 'maxLength'"),
        (b"tolerate = [7]", "what is tolerated must be a name such as 'maxLength'"),
        (b'[[tolerate]]\nname = "maxLength"\nzone = "UTC"\n', "maxLength has no zone"),
    ],
)
def test_wrong_files(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "a"
    file.write_bytes(content)
    result = check(BOOT, "--tolerance", str(file))
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Invalid value for --tolerance: {file}: " in result.stderr
    assert says in result.stderr
    assert check(BOOT, "--tolerance", str(tmp_path / "missing")).exit_code == 2
    assert check(BOOT, "--tolerance", str(tmp_path)).exit_code == 2


# -- names


def test_tolerances() -> None:
    lines = run("tolerances").stdout.splitlines()
    assert lines[0] == "Name                  What it reads, as what"
    assert lines[1] == (
        "maxLength             a text that is too long, as it is; `up_to` says up to how many characters"
    )
    heading = lines.index("Valid, but wrong in the field: reported, and read as it is")
    assert [line.split()[0] for line in lines[1 : heading - 1] + lines[heading + 1 :]] == list(TOLERABLE)
    assert {line.split()[0] for line in lines[heading + 1 :]} == set(OBSERVED)


def test_tolerances_as_json() -> None:
    found = [json.loads(line) for line in run("tolerances", "--format", "json").stdout.splitlines()]
    assert [each["name"] for each in found] == list(TOLERABLE)
    assert found[0] == {
        "name": "maxLength",
        "reads": "a text that is too long, as it is; `up_to` says up to how many characters",
        "reported_only": False,
    }
    assert {each["name"] for each in found if each["reported_only"]} == set(OBSERVED)


# -- profiles


def test_profiles() -> None:
    """Piped, each is one line."""
    lines = run("profiles").stdout.splitlines()
    assert lines[0].split() == ["Name", "OCPP", "Tolerates", "Title"]
    assert [line.split()[0] for line in lines[1:]] == list(profiles())
    found = {line.split()[0]: " ".join(line.split()) for line in lines}
    assert found["everest"] == "everest 1.6, 2.1 negative-id, new-in-2.1 EVerest libocpp"
    assert found["etrel-inch"] == "etrel-inch 1.6 negative-id Etrel Inch"
    assert found["evcc"] == "evcc 1.6 - evcc (CSMS)"


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("show", [show_profiles, show_tolerances])
def test_lists_fit_a_terminal(width: int, show: Any, capsys: pytest.CaptureFixture[str]) -> None:
    show(Console(width=width, force_terminal=True, color_system=None, markup=False, highlight=False))
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= width
    assert set(profiles() if show is show_profiles else TOLERABLE) <= {line.split(" ")[0] for line in out.splitlines()}


def test_in_a_terminal_what_is_tolerated_stands_below(capsys: pytest.CaptureFixture[str]) -> None:
    show_profiles(Console(width=80, force_terminal=True, color_system=None, markup=False, highlight=False))
    out = capsys.readouterr().out
    assert "\neverest               1.6, 2.1         EVerest libocpp\n    tolerates negative-id, new-in-2.1\n" in out


def test_one_profile() -> None:
    out = run("profiles", "schneider-evlink").stdout
    assert out.startswith(
        "schneider-evlink\n"
        "Schneider EVlink Smart Wallbox\n"
        "\n"
        "Sends serial numbers of 26 and of 33 or 34 characters, where 25 are allowed. Its\n"
        "setting truncateBootNotificationsSerialNumbers shortens them.\n"
        "\n"
        "OCPP     1.6\n"
        'Matches  vendor "Schneider Electric", model "EVlink Smart Wallbox"\n'
        "Seen in  lbbrhzn/ocpp#213\n"
        "         lbbrhzn/ocpp#727\n"
    )
    assert (
        "\nTolerates\n"
        "  maxLength at BootNotification:$.chargeBoxSerialNumber\n"
        "      Reads a text that is too long, as it is; `up_to` says up to how many\n"
        "      characters. Here up_to is 34. Only in what the charging station sends.\n"
    ) in out
    assert "Seen in" not in out.partition("Tolerates")[2]


@pytest.mark.parametrize("name", list(profiles()))
def test_the_toml_of_a_profile_can_be_copied(name: str) -> None:
    out = run("profiles", name).stdout
    text = out.partition("Tolerance.from_toml read it:\n")[2]
    assert bool(text) is bool(profiles()[name].tolerance)
    assert Tolerance.from_toml(text) == profiles()[name].tolerance
    assert set(tomllib.loads(text)) <= {"tolerate"}
    said = " ".join(out.split())
    assert " ".join(profiles()[name].about.split()) in said
    assert all(source in said for source in profiles()[name].sources)


def test_a_profile_without_tolerance() -> None:
    out = run("profiles", "citrineos").stdout
    assert "Matches  no station: it is found by its name alone\n" in out
    assert out.endswith("\nIt tolerates nothing: what is said above is not in the frames, or is valid.\n")


def test_an_unknown_profile() -> None:
    for form in ("text", "json"):
        result = run("profiles", "grizzle", "--format", form)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "there is no profile called 'grizzle'; did you mean 'grizzl-e'?" in result.stderr
    assert "\x1b" not in run("profiles", "\x1b[31m").stderr


def test_profiles_as_json() -> None:
    result = run("profiles", "--format", "json")
    assert result.stdout.isascii()
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [each["name"] for each in found] == list(profiles())
    (one,) = [json.loads(line) for line in run("profiles", "etrel-inch", "--format", "json").stdout.splitlines()]
    assert one in found
    assert one == {
        "name": "etrel-inch",
        "title": "Etrel Inch",
        "about": "Stops transactions under a negative transactionId of its own. Set its authorisation to the central "
        "system, so that it takes over the id that it is given.",
        "versions": ["1.6"],
        "vendor": ["Etrel"],
        "model": ["G-HB1V5CY20*"],
        "firmware": [],
        "sources": ["lbbrhzn/ocpp docs/supported-devices.md", "lbbrhzn/ocpp#1000", "lbbrhzn/ocpp#1216"],
        "tolerate": [{"name": "negative-id", "at": "StopTransaction:$.transactionId", "sender": "charging-station"}],
    }


# -- whole frames


def test_faults_of_the_frame_itself() -> None:
    """They have no place in a message."""
    text = '[2,7,"Heartbeat",{}]\n[2,"8","Heartbeat",{}'
    out = check(text, "--tolerate", "everything", "--ungrouped").stdout
    assert '<stdin>:1 call Heartbeat id "7"\n    the message id must be a string, not a number; read as it is' in out
    assert "    framing (1 time, first at <stdin>:1)\n    json (1 time, first at <stdin>:2)\n" in out
    assert [each["path"] for each in verdicts(text, "--tolerate", "everything")[0]["tolerated"]] == [""]


def test_noise_has_a_row_of_its_own() -> None:
    """No capture tells it from text between frames, but who knows where a frame was may judge it."""
    verdict = FrameJudge(Version.V16, tolerate=["noise"]).judge(FoundFrame(1, "pong", cut_off=False))
    tally = Tally(tolerant=True)
    tally.add("log", verdict)
    assert tally.tolerated == {"(noise)": 1}
    assert tally.findings == {"noise": 1}
