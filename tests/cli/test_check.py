"""``ocpp-core check``: verdicts, output and exit codes."""

import json
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.capture import FoundFrame, find_frames
from ocpp_core.check import FrameJudge
from ocpp_core.cli.app import cli
from ocpp_core.cli.text import printable
from ocpp_core.versions import Version

BOOT16 = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
BOOT201 = '[2,"1","BootNotification",{"chargingStation":{"model":"M","vendorName":"V"},"reason":"PowerUp"}]'
BOOTED = '[3,"1",{"currentTime":"2024-01-01T00:00:00Z","interval":300,"status":"Accepted"}]'


def check(text: str | bytes, *options: str) -> Result:
    return CliRunner().invoke(cli, ["check", *options], input=text, env={"COLUMNS": "80"})


def verdicts(text: str | bytes, *options: str) -> list[dict[str, Any]]:
    result = check(text, "--format", "json", *options)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_all_valid() -> None:
    result = check(f"{BOOT16}\nsome prose\n\n{BOOTED}\n", "--ocpp", "1.6")
    assert result.exit_code == 0
    assert "2 frames in 1 file: 2 valid, 0 invalid, 0 untyped" in result.stdout
    assert "1 line without a frame" in result.stdout
    assert "\x1b" not in result.stdout
    assert result.stderr == ""


def test_invalid() -> None:
    bad = '[2,"7","BootNotification",{"chargePointVendor":"V","chargePointModel":"' + "M" * 30 + '","x":1}]'
    result = check(f"\n{bad}\n", "--ocpp", "1.6")
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
        "valid": True,
        "issues": [],
        "notes": [],
        "valid_in": [],
    }
    assert result["action"] == "BootNotification"
    assert not result["valid"]
    (issue,) = result["issues"]
    assert issue.pop("message")
    assert issue == {"path": "$.interval", "rule": "type", "code": "TypeConstraintViolation"}


@pytest.mark.parametrize(
    ("text", "version", "kind", "rules"),
    [
        ('[4,"1","FormationViolation","",{}]', "1.6", "callerror", []),
        ('[4,"1","FormationViolation","",{}]', "2.0.1", "callerror", ["errorCode"]),
        ('[4,"1","Nonsense","",{}]', "1.6", "callerror", ["errorCode"]),
        ('[5,"1","Nonsense","",{}]', "2.1", "callresulterror", ["errorCode"]),
        ('[5,"1","InternalError","",{}]', "2.0.1", "callresulterror", ["frame"]),
        ('[6,"1","NotifyPeriodicEventStream",{}]', "2.1", "send", ["required"] * 4),
        ('[2,"1","Heartbeat"', "1.6", "malformed", ["frame"]),
        ('[2,"1"]', "1.6", "malformed", ["frame"]),
        ('[9,"x",{}]', "2.1", "malformed", ["frame"]),
        ('[2,"1","Heartbeat",{},1]', "1.6", "call", ["frame"]),
        ('[2,"1","Nonsense",{}]', "1.6", "call", ["action"]),
        ('[2,"1","Heartbeat",{nope}]', "1.6", "malformed", ["frame"]),
        ('[2,"1","Authorize",{"idTag":"a","idTag":"b"}]', "1.6", "call", ["duplicateKey"]),
        ('[2,1,"Heartbeat",{}]', "1.6", "call", ["frame"]),
        ("[3,1,{}]", "1.6", "callresult", ["frame"]),
        ('[2,null,"Heartbeat",{}]', "1.6", "malformed", ["frame"]),
        ('["2","1","Heartbeat",{}]', "1.6", "malformed", ["frame"]),
        ('[2.0,"1","Heartbeat",{}]', "1.6", "malformed", ["frame"]),
        ('[10,"1","Heartbeat",{}]', "1.6", "malformed", ["frame"]),
        ('[2,"1","DataTransfer",{"vendorId":"a"}]', "1.6", "call", []),
        ('[3,"unseen",{"any":1}]', "1.6", "callresult", []),
    ],
)
def test_rules(text: str, version: str, kind: str, rules: list[str]) -> None:
    (verdict,) = verdicts(text, "--ocpp", version)
    assert (verdict["kind"], [issue["rule"] for issue in verdict["issues"]]) == (kind, rules)
    assert verdict["valid"] is not bool(rules)
    assert check(text, "--ocpp", version).exit_code == (1 if rules else 0)


def test_what_is_said_of_a_cut_off_frame() -> None:
    assert "the frame is cut off" in check('x\n[2,"1","Heartbeat"\n').stdout
    assert [each["line"] for each in verdicts('x\n[2,"1","Heartbeat"\n')] == [2]


def test_where_a_member_is_repeated() -> None:
    text = '[2,"1","Authorize",{"idToken":{"idToken":"a","type":"Central","type":"Central"}}]'
    (verdict,) = verdicts(text, "--ocpp", "2.0.1")
    assert [(issue["rule"], issue["path"]) for issue in verdict["issues"]] == [("duplicateKey", "$.idToken.type")]


def test_repeated_members_are_listed_up_to_a_bound() -> None:
    members = ",".join(f'"m{number}":1,"m{number}":2' for number in range(50))
    (verdict,) = verdicts('[2,"1","DataTransfer",{"vendorId":"a","data":"b",' + members + "}]", "--ocpp", "1.6")
    assert [issue["rule"] for issue in verdict["issues"]].count("duplicateKey") == 20
    (verdict,) = verdicts('[2,"1","X",{"a":[0,{"' + "n" * 20_000 + '":{"b":1,"b":2}}]}]', "--ocpp", "1.6")
    assert verdict["issues"][-1]["path"] == "$.a[1]['" + "n" * 57 + "...'].b"


def test_long_names_take_no_memory_for_each_value() -> None:
    values = ",".join(["1"] * 20_000)
    frame = '[3,"1",{"' + "n" * 20_000 + '":[' + values + ',"a",{}]}]'
    judge, found = FrameJudge(Version.V16), FoundFrame(1, frame, cut_off=False)
    tracemalloc.start()
    try:
        assert judge.judge(found).valid
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


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


def actions_of(*texts: str) -> list[str | None]:
    judge = FrameJudge(Version.V16)
    return [judge.judge(FoundFrame(1, text, cut_off=False)).action for text in texts]


def test_results_belong_to_the_most_recent_call() -> None:
    heartbeat, clear = '[2,"1","Heartbeat",{}]', '[2,"1","ClearCache",{}]'
    now, cleared = '[3,"1",{"currentTime":"2024-01-01T00:00:00Z"}]', '[3,"1",{"status":"Accepted"}]'
    assert actions_of(heartbeat, now, clear, cleared)[1::2] == ["Heartbeat", "ClearCache"]
    assert actions_of(heartbeat, clear, cleared, now)[2:] == ["ClearCache", "Heartbeat"]
    assert actions_of(heartbeat, clear, now, cleared)[2:] == ["Heartbeat", "ClearCache"]  # only so they fit
    assert actions_of(heartbeat, clear, '[3,"1",{"x":1}]')[2] == "ClearCache"
    assert actions_of(heartbeat, '[4,"1","GenericError","",{}]')[1] == "Heartbeat"


def test_a_call_that_was_cut_off_still_names_its_answer() -> None:
    (_, result) = verdicts(f"{BOOT16[:40]}\n{BOOTED}", "--ocpp", "1.6")
    assert (result["action"], result["valid"]) == ("BootNotification", True)


def test_pairs_are_of_one_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(BOOT16)
    (tmp_path / "b").write_text(BOOTED)
    _, result = verdicts("", "--ocpp", "1.6", str(tmp_path))
    assert result["action"] is None


@pytest.mark.parametrize(
    ("text", "version"),
    [
        (BOOT16, "1.6"),
        (f"{BOOT201}\n{BOOTED}", "2.0.1"),
        ('[2,"1","Heartbeat",{}]', "1.6"),
        (
            '[6,"1","NotifyPeriodicEventStream",{"data":[{"t":0,"v":"1"}],"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z"}]',
            "2.1",
        ),
        (f"{BOOT201}\n" + '[2,"2","Nonsense",{}]\n' * 3, "2.0.1"),
        (json.dumps({"ocppVersion": "2.1", "raw": '[2,"1","Heartbeat",{}]'}), "2.1"),
    ],
)
def test_guesses(text: str, version: str) -> None:
    assert {each["version"] for each in verdicts(text)} == {version}
    assert f"Read as OCPP {version} (guessed" in check(text).stderr
    assert "guessed" not in check(text, "--ocpp", "1.6").output


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
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "No OCPP frame" in result.stderr


def test_files_without_frames_are_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(BOOT16)
    (tmp_path / "b").write_text("nothing")
    result = check("", "--ocpp", "1.6", str(tmp_path))
    assert result.exit_code == 0
    assert result.stderr == f"No OCPP frame was found in {tmp_path / 'b'}.\n"


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
    assert run(cli, ["check", "--ocpp", "3.0"]).exit_code == 2
    assert run(cli, ["check", "--format", "xml"]).exit_code == 2


HOSTILE = '[2,"i\\u001b[31m\u202e\\n[red]","A\\u0007\u200b[bold]",{}]'


def test_a_peers_text_is_escaped() -> None:
    result = check(HOSTILE + "\n" + '[2,"' + "i" * 200 + '","X",{}]', "--ocpp", "1.6")
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


@given(
    st.lists(
        st.sampled_from(
            [BOOT16, BOOT201, BOOTED, HOSTILE, '[3,"1",', "[4,", '"1"', "{", "}", "]", "1e999", "\n", "\ud800"]
        )
    ).map("".join)
)
def test_any_text_is_judged(text: str) -> None:
    for version in Version:
        judge = FrameJudge(version)
        for each in find_frames(text):
            assert judge.judge(each).found is each


@pytest.mark.parametrize("payload", ["[" * 100_000, '{"a":' * 5_000 + "1" + "}" * 5_000, "9" * 5_000])
def test_hostile_payloads(payload: str) -> None:
    (verdict,) = verdicts(f'[2,"1","Heartbeat",{payload}]', "--ocpp", "1.6") or [{"valid": False}]
    assert not verdict["valid"]


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "log").write_text('[2,"1","Nonsense",{}]\n' * 20_000)
    for form in ("text", "json"):
        command = [
            sys.executable,
            "-m",
            "ocpp_core.cli",
            "check",
            "--ocpp",
            "1.6",
            "--format",
            form,
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
    line = command.replace("ocpp-core", f"{sys.executable} -m ocpp_core.cli")
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def test_all_is_valid_for_a_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(f"{BOOT16}\n" * 20_000)
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
    assert "install ocpp_core[cli]" in done.stderr
