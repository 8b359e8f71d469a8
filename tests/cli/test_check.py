"""``ocpp-core check``: files, output and exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core._printable import printable
from ocpp_core.cli.app import cli
from tests.cli.helpers import check, verdicts

BOOT16 = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'


BOOT201 = '[2,"1","BootNotification",{"chargingStation":{"model":"M","vendorName":"V"},"reason":"PowerUp"}]'


BOOTED = '[3,"1",{"currentTime":"2024-01-01T00:00:00Z","interval":300,"status":"Accepted"}]'


def test_all_valid() -> None:
    result = check(f"{BOOT16}\nsome prose\n\n{BOOTED}\n", "--ocpp", "1.6")
    assert result.exit_code == 0
    assert "2 frames in 1 file: 2 valid, 0 invalid, 0 untyped" in result.stdout
    assert "1 line without a frame" in result.stdout
    assert "\x1b" not in result.stdout
    assert result.stderr == ""


def test_invalid() -> None:
    bad = '[2,"7","BootNotification",{"chargePointVendor":"V","chargePointModel":"' + "M" * 30 + '","x":1}]'
    result = check(f"\n{bad}\n", "--ocpp", "1.6", "--ungrouped")
    assert result.exit_code == 1
    assert '<stdin>:2 call BootNotification id "7"' in result.stdout
    assert "$.chargePointModel: must have at most 20 characters, not 30" in result.stdout
    assert "(maxLength)" in result.stdout
    assert '"x" (additionalProperties)' in result.stdout


def test_json_lines() -> None:
    call, result = verdicts(f"{BOOT16}\n{BOOTED.replace('300', 'null')}\n", "--ocpp", "1.6")
    assert call == {
        "file": "<stdin>",
        "line": 1,
        "message_id": "1",
        "kind": "call",
        "action": "BootNotification",
        "version": "1.6",
        "station": None,
        "sender": None,
        "when": None,
        "how": None,
        "shortened": False,
        "cut_off": False,
        "valid": True,
        "issues": [],
        "tolerated": [],
        "notes": [],
        "valid_in": [],
        "findings": [],
    }
    assert result["action"] == "BootNotification"
    assert not result["valid"]
    (issue,) = result["issues"]
    assert issue.pop("message")
    assert issue == {"path": "$.interval", "rule": "type", "code": "TypeConstraintViolation"}


def test_what_is_said_of_a_cut_off_frame() -> None:
    assert "the frame is cut off" in check('x\n[2,"1","Heartbeat"\n').stdout
    assert [each["line"] for each in verdicts('x\n[2,"1","Heartbeat"\n')] == [2]


@pytest.mark.parametrize("form", ["text", "json"])
def test_bytes_that_are_no_utf_8(form: str) -> None:
    frame = b'[2,"i\xff","DataTransfer",{"vendorId":"a\xe9"}]\n\xff\n'
    for data in (frame, b'{"raw":' + json.dumps(frame.decode(errors="surrogateescape")).encode() + b"}", frame * 2):
        result = check(data, "--ocpp", "1.6", "--format", form)
        assert result.exit_code == 1
        assert "frame" in result.stdout
        result.stdout_bytes.decode()
    assert [issue["rule"] for issue in verdicts(frame, "--ocpp", "1.6")[0]["issues"]] == ["frame"]


def test_untyped_results_are_no_errors() -> None:
    result = check('[3,"unseen",{"any":1}]')
    assert result.exit_code == 0
    assert "1 frame in 1 file: 0 valid, 0 invalid, 1 untyped" in result.stdout


def test_pairs_are_of_one_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(BOOT16)
    (tmp_path / "b").write_text(BOOTED)
    _, result = verdicts("", "--ocpp", "1.6", str(tmp_path))
    assert result["action"] is None


def test_guesses_are_said() -> None:
    assert "Read as OCPP 2.0.1 (guessed; --ocpp overrides it): <stdin>" in check(BOOT201).stderr
    assert "guessed" not in check(BOOT201, "--ocpp", "1.6").output


@pytest.mark.parametrize("version", ["2.0.1", "ocpp2.0.1", "V201"])
def test_versions_in_any_spelling(version: str) -> None:
    assert [each["version"] for each in verdicts(BOOT201, "--ocpp", version)] == ["2.0.1"]


def test_other_versions_are_said() -> None:
    result = check(BOOT201, "--ocpp", "1.6")
    assert "\n    valid in OCPP 2.0, 2.0.1 and 2.1\n" in result.stdout
    assert verdicts(BOOT201, "--ocpp", "1.6")[0]["valid_in"] == ["2.0", "2.0.1", "2.1"]


def test_notes_are_counted_once_for_all_paths() -> None:
    text = '[2,"1","Heartbeat",{}]\n[3,"1",{"currentTime":"2024-01-01T00:00:00.123456Z"}]\n' + BOOT201.replace("1", "2")
    text += '\n[3,"2",{"currentTime":"2024-01-01T00:00:00.1234Z","interval":1,"status":"Accepted"}]'
    result = check(text, "--ocpp", "2.0.1", "--ungrouped", "--rules", "none")
    assert result.exit_code == 0
    says = "a date-time has more than three decimals of a second (part 2 section 2.1.4)"
    assert f"    {says} (2 frames, first at <stdin>:2)\n" in result.stdout
    assert [each["notes"] for each in verdicts(text, "--ocpp", "2.0.1", "--rules", "none")][1] == [
        f"$.currentTime: {says}"
    ]


def test_rules_of_the_standard_are_told_where_they_are_broken() -> None:
    call = '[2,"1","SetVariables",{"setVariableData":[%s]}]'
    one = '{"attributeValue":"1","component":{"name":"C"},"variable":{"name":"V"}}'
    result = check(f"\n{call % f'{one},{one}'}\n", "--ocpp", "2.0.1", "--ungrouped", "--rules", "B05")
    assert result.exit_code == 1
    assert result.stdout.startswith('<stdin>:2 call SetVariables id "1"\n    $.setVariableData[1]')
    assert "(B05.FR.13)\n" in result.stdout


def test_guesses_are_made_for_each_file(tmp_path: Path) -> None:
    (tmp_path / "a.log").write_text(BOOT16)
    (tmp_path / "b.log").write_text(BOOT201)
    result = CliRunner().invoke(cli, ["check", str(tmp_path)])
    assert result.exit_code == 0
    assert "2.0.1" in result.stderr
    assert "2 frames in 2 files" in result.stdout


def test_files_and_directories(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.log", "a.log", "sub/c.log"):
        (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + BOOT16.encode() + b"\r\n\xff\xfe")
    found = verdicts(BOOT16, str(tmp_path), "-")
    assert [Path(each["file"]).name for each in found] == ["a.log", "b.log", "c.log", "<stdin>"]
    assert all(each["valid"] for each in found)


def test_utf_16() -> None:
    assert verdicts(f"é\n{BOOT16}".encode("utf-16"))[0]["line"] == 2


def test_no_frames() -> None:
    result = check("nothing\nhere")
    assert result.exit_code == 3
    assert result.stdout == ""
    assert result.stderr == "No OCPP frame was found in <stdin>.\n"


def test_a_folder_without_files(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["check", str(tmp_path)])
    assert (result.exit_code, result.stdout, result.stderr) == (3, "", "No OCPP frame was found.\n")


def test_devices_in_a_folder_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(os.devnull)  # others never end
    (tmp_path / "b").write_text(BOOT16)
    result = CliRunner().invoke(cli, ["check", "--ocpp", "1.6", str(tmp_path)])
    assert result.exit_code == 0
    assert "1 frame in 1 file" in result.stdout


def test_files_without_frames_are_named_if_given_by_hand(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(BOOT16)
    (tmp_path / "b").write_text("nothing")
    result = check("", "--ocpp", "1.6", str(tmp_path / "a"), str(tmp_path / "b"))
    assert result.exit_code == 0
    assert result.stderr == f"No OCPP frame was found in {tmp_path / 'b'}.\n"


def test_files_without_frames_are_counted_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(BOOT16)
    (tmp_path / "b").write_text("nothing")
    result = check("", "--ocpp", "1.6", str(tmp_path))
    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.endswith("1 line without a frame\n1 file without a frame\n")


def test_folders_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_text(BOOT16)
    (tmp_path / "closed").mkdir()
    scandir = os.scandir

    def guarded(path: str) -> Any:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    result = check("", "--ocpp", "1.6", str(tmp_path))
    assert result.exit_code == 2
    assert result.stderr == f"{tmp_path / 'closed'}: Permission denied\n"
    assert "1 frame in 1 file" in result.stdout


def test_standard_input_counts_once() -> None:
    result = check(BOOT16, "--ocpp", "1.6", "-", "-")
    assert "1 frame in 1 file" in result.stdout
    assert result.stderr == ""


def test_usage(tmp_path: Path) -> None:
    run = CliRunner().invoke
    assert run(cli, ["check", str(tmp_path / "missing")]).exit_code == 2
    wrong = run(cli, ["check", "--ocpp", "2.0.2"])
    assert wrong.exit_code == 2
    assert "did you mean '2.0.1'?" in wrong.stderr
    assert run(cli, ["check", "--format", "xml"]).exit_code == 2


HOSTILE = '[2,"i\\u001b[31m\u202e\\n[red]","A\\u0007\u200b[bold]",{}]'


def test_a_peers_text_is_escaped() -> None:
    result = check(HOSTILE + "\n" + '[2,"' + "i" * 200 + '","X",{}]', "--ocpp", "1.6", "--ungrouped")
    assert r"i\x1b[31m\u202e\n[red]" in result.stdout
    assert r"A\x07\u200b[bold]" in result.stdout
    assert "iii..." in result.stdout
    assert "i" * 61 not in result.stdout
    assert all(character.isprintable() or character == "\n" for character in result.stdout)
    assert check(HOSTILE, "--format", "json").stdout.isascii()


@given(st.text())
def test_printable(text: str) -> None:
    shown = printable(text)
    assert shown.isprintable()
    assert len(shown) <= 60
    shown.encode()


def test_printable_leaves_what_is_plain() -> None:
    assert printable("Ladesäule 7 [a]") == "Ladesäule 7 [a]"
    assert printable("x" * 60) == "x" * 60
    assert printable("x" * 61) == "x" * 57 + "..."


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "log").write_text('[2,"1","Nonsense",{}]\n' * 2_000)
    for form in ("text", "json"):
        command = [
            sys.executable,
            "-m",
            "ocpp_core",
            "check",
            "--ocpp",
            "1.6",
            "--format",
            form,
            "--ungrouped",  # more than a pipe holds
            str(tmp_path / "log"),
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait(60) == 141


def in_shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    line = command.replace("ocpp-core", f"{sys.executable} -m ocpp_core")
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def test_all_is_valid_for_a_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(f"{BOOT16}\n" * 2_000)
    for form in ("text", "json"):
        done = in_shell(
            'ocpp-core check --ocpp 1.6 --format $form "$log" | head -1 >/dev/null; exit ${PIPESTATUS[0]}',
            form=form,
            log=str(tmp_path / "log"),
        )
        assert (done.returncode, done.stderr) in ((0, ""), (141, ""))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize(
    "command",
    [
        "ocpp-core check --ocpp 1.6 <&-",
        'echo \'[2,"1","X",{}]\' | ocpp-core check --ocpp 1.6 >/dev/full',
        'echo \'[2,"1","X",{}]\' | ocpp-core check --ocpp 1.6 --format json >/dev/full',
        'echo \'[2,"1","X",{}]\' | ocpp-core check 2>/dev/full',
        "ocpp-core show Heartbeat --ocpp 1.6 >/dev/full",
    ],
)
def test_trouble_with_input_and_output(command: str) -> None:
    done = in_shell(command)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    assert done.stderr or "2>" in command


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra(missing: str) -> None:
    code = f"import sys; sys.modules[{missing!r}] = None; from ocpp_core.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=os.environ)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "pip install 'ocpp_core[cli]'" in done.stderr


def test_a_name_tells_what_the_text_does_not(tmp_path: Path) -> None:
    (tmp_path / "EVB-9").mkdir()
    (tmp_path / "EVB-9" / "2024-05-06_07-08-09_ocpp2.0.1-in.json").write_text(BOOT201)
    result = CliRunner().invoke(cli, ["check", "--format", "json", str(tmp_path)])
    [verdict] = [json.loads(line) for line in result.stdout.splitlines()]
    assert (verdict["station"], verdict["sender"], verdict["version"]) == ("EVB-9", "charging-station", "2.0.1")
