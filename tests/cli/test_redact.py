"""``ocpp-core redact``, and ``check`` with ``--redact``: what is written, and that no secret gets into a report."""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path
from threading import Thread

import click
import pytest
from click.testing import CliRunner, Result

from ocpp_core.capture import find_all
from ocpp_core.cli import redact as module
from ocpp_core.cli.app import cli
from tests.capture.test_flows import flow

TAG = "04A3B2C1D0"
SECRET = "s3cr3t-s3cr3t-s3cr3t"
KEY = "0123456789abcdef0123456789abcdef"
FORMATS = ["text", "json", "github", "gitlab", "junit", "markdown", "rdjson", "sarif"]
DOORS = f"""[2,"1","ChangeConfiguration",{{"key":"AuthorizationKey","value":"{SECRET * 30}"}}]
[2,"2","ChangeConfiguration",{{"key":"AuthorizationKey","value":[471147114711]}}]
[2,"3","ChangeConfiguration",{{"key":"AuthorizationKey","value":471147114711}}]
[2,"4","ChangeConfiguration",{{"key":"AuthorizationKey","value":"{SECRET}","more":"{SECRET}"}}]
[2,"5","ChangeConfiguration",{{"key":"AuthorizationKey","value":"{SECRET}"
[2, '6', 'ChangeConfiguration', {{'key': 'AuthorizationKey', 'value': '{SECRET}'}}, 7]
{{"m":"[2,\\"7\\",\\"ChangeConfiguration\\",{{\\"key\\":\\"AuthorizationKey\\",\\"value\\":\\"{SECRET}\\",}}]"}}
"[2,""8"",""ChangeConfiguration"",{{""key"":""AuthorizationKey"",""value"":""{SECRET}"",}}]"
[2,"9","UpdateFirmware",{{"location":"ftp://user:{SECRET}@files.example.com/a","retrieveDate":"today"}}]
[3,"10",{{"configurationKey":[{{"key":"AuthorizationKey","readonly":0,"value":"{SECRET}"}}]}}]
"""
PEOPLE = f"""12:00 {TAG} [2,"{TAG}","Authorize",{{"idTag":"{TAG}","idTags":"{TAG}"}}]
[2,"2","Authorize",{{"idTag":4711471147}}]
[2,"3","Authorize",{{"idTag":"{TAG}{TAG}{TAG}"}}]
[3,"{TAG}",{{"idTagInfo":{{"status":"{TAG}","parentIdTag":"{TAG}"}}}}]
[4,"2","{TAG}","no {TAG}",{{"tag":"{TAG}"}}]
[2,"4","Authorize",{{"idTag":"{TAG}"
"""


def run(*arguments: str, text: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli, arguments, input=text)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("more", [(), ("--ungrouped",), ("--tolerate", "everything"), ("--redact",)])
def test_what_opens_doors_is_in_no_report(name: str, more: tuple[str, ...]) -> None:
    done = run("check", "--no-config", "--ocpp", "1.6", "--format", name, *more, text=DOORS)
    assert done.exit_code in (0, 1)
    assert "ChangeConfiguration" in done.output or name == "junit"
    assert "s3cr3t" not in done.output
    assert "47114711" not in done.output


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("more", [(), ("--ungrouped",), ("--tolerate", "everything")])
def test_with_redact_nobody_is_in_a_report(name: str, more: tuple[str, ...], tmp_path: Path) -> None:
    baseline = tmp_path / "baseline.json"
    arguments = ("--no-config", "--ocpp", "1.6", "--redact", "--write-baseline", str(baseline), "--format", name, *more)
    done = run("check", *arguments, text=PEOPLE)
    assert done.exit_code in (0, 1)
    assert TAG not in done.output + baseline.read_text()
    assert "4711471147" not in done.output


def test_the_same_is_replaced_by_the_same_with_a_key(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(KEY + "\n")
    arguments = ("--no-config", "--quiet", "--redact", "--redact-key", str(tmp_path / "key"), "--format", "json")
    first, second = (run("check", *arguments, text=PEOPLE).output for _ in range(2))
    assert first == second
    ids = [json.loads(line)["message_id"] for line in first.splitlines()]
    assert ids[0] == ids[3] != TAG
    (tmp_path / "key").write_text("short")
    done = run("redact", "--key", str(tmp_path / "key"), text=PEOPLE)
    assert done.exit_code == 2
    assert "a key has at least 16 characters" in done.output


def test_stations_are_redacted_if_asked_for() -> None:
    text = '{"chargePointId":"CP-0001","message":[2,"1","Heartbeat",{"a":1}]}\n'
    shown = run("check", "--no-config", "--redact", "--format", "json", text=text)
    hidden = run("check", "--no-config", "--redact-also", "stations", "--format", "json", text=text)
    assert '"station": "CP-0001"' in shown.output
    assert "CP-0001" not in hidden.output
    assert '"station": null' not in hidden.output


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("is_packed", [False, True])
def test_a_capture_is_written_as_it_was(encoding: str, is_packed: bool, tmp_path: Path) -> None:  # a case
    text = f'12:00 first\r\n12:01 [2,"1","Authorize",{{"idTag":"{TAG}"}}]\n12:02 last: {TAG}'
    data = text.encode(encoding)
    (tmp_path / "in").write_bytes(gzip.compress(data) if is_packed else data)
    done = run("redact", str(tmp_path / "in"), "-o", str(tmp_path / "out"))
    assert (done.exit_code, done.output) == (0, "")
    made = (tmp_path / "out").read_bytes()
    again = (gzip.decompress(made) if is_packed else made).decode(encoding)
    (frame,) = find_all(again)
    new = json.loads(frame.text)[3]["idTag"]
    assert again == text.replace(TAG, new)
    assert new != TAG


def test_what_is_no_text_stays_and_nothing_is_overwritten(tmp_path: Path) -> None:
    broken = b'\xff\x00[2,"1","Authorize",{"idTag":"04A3B2C1D0"}]\xfe\n'[2:]
    (tmp_path / "in").write_bytes(broken)
    done = run("redact", str(tmp_path / "in"), "-o", str(tmp_path / "in"))
    assert done.exit_code == 2
    assert (tmp_path / "in").read_bytes() == broken
    run("redact", str(tmp_path / "in"), "-o", str(tmp_path / "out"))
    assert (tmp_path / "out").read_bytes().endswith(b"\xfe\n")
    (tmp_path / "zip").write_bytes(b"PK\x03\x04rest")
    done = run("redact", str(tmp_path / "zip"))
    assert done.exit_code == 2
    assert "unpack it" in done.output
    assert run("redact", str(tmp_path / "none")).exit_code == 2


LINE = f'[2,"1","Authorize",{{"idTag":"{TAG}"}}]\n'


def is_redacted(text: str) -> bool:
    """Whether this is the line with another idTag in it."""
    return text == LINE.replace(TAG, json.loads(text)[3]["idTag"]) != LINE


def test_standard_input_to_standard_output() -> None:
    done = run("redact", "-", text=LINE)
    assert (done.exit_code, done.stderr) == (0, "")
    assert is_redacted(done.stdout)
    packed = run("redact", "-", text=gzip.compress(LINE.encode()))
    assert (packed.exit_code, packed.stderr) == (0, "")
    assert is_redacted(gzip.decompress(packed.stdout_bytes).decode())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_that_has_a_name(tmp_path: Path) -> None:
    """It can be read once only."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = Thread(target=pipe.write_text, args=(LINE,), daemon=True)
    writer.start()
    done = run("redact", str(pipe))
    writer.join(10)
    assert done.exit_code == 0
    assert is_redacted(done.stdout)


def test_too_much_of_standard_input(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "_LONGEST", len(LINE))
    assert run("redact", "-", text=LINE).exit_code == 0
    done = run("redact", "-", "-o", str(tmp_path / "out"), text=LINE + "\n")
    assert (done.exit_code, done.stdout) == (2, "")
    assert (
        done.stderr
        == f"Error: <stdin>: this is longer than {len(LINE)} bytes, which is too much for a pipe: give a file\n"
    )
    assert not (tmp_path / "out").exists()


OTHERS = "this holds other files or packets: unpack it, or export it as text, and redact that"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (gzip.compress(LINE.encode())[:-12], "it ends too early: it is cut off"),
        (gzip.compress(b"")[:10] + b"\xff" * 40, "it cannot be read or written"),
        (b"SQLite format 3\0" + bytes(100), "this is an SQLite database; export it: sqlite3 FILE .dump > capture.sql"),
        (bytes(100), "this begins with NUL bytes where text should be"),
        (b"\xd4\xc3\xb2\xa1" + bytes(20) + LINE.encode(), OTHERS),
        (b"\x34\xcd\xb2\xa1" + bytes(20) + LINE.encode(), OTHERS),
        (flow(b"/ocpp/CP1", (True, LINE.encode(), 1.0)), OTHERS),
    ],
    ids=["short", "broken", "database", "empty", "packets", "packets-with-longer-headers", "mitmproxy"],
)
def test_what_cannot_be_redacted(data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(data)
    for name, shown in (("-", "<stdin>"), (str(tmp_path / "in"), str(tmp_path / "in"))):
        done = run("redact", name, text=data)
        assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"Error: {shown}: {says}\n")


@pytest.mark.parametrize(("stream", "shown"), [("stdin", "<stdin>"), ("stdout", "-")])
def test_a_stream_that_is_closed(stream: str, shown: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As by a shell, with ``<&-`` or ``>&-``."""
    (tmp_path / "in").write_text(LINE)
    monkeypatch.setattr(sys, stream, None)
    with pytest.raises(click.ClickException) as caught:
        module.run("-" if stream == "stdin" else str(tmp_path / "in"), "-", also=(), key=None)
    assert (caught.value.exit_code, caught.value.message) == (2, f"{shown}: Bad file descriptor")


def test_a_reader_that_goes_away_is_no_fault_of_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The command ends then as a process does that the signal for this ends."""

    def copy(*_: object) -> None:
        raise BrokenPipeError

    (tmp_path / "in").write_text(LINE)
    monkeypatch.setattr(module.Redactor, "copy", copy)
    with pytest.raises(BrokenPipeError):
        module.run(str(tmp_path / "in"), str(tmp_path / "out"), also=(), key=None)
