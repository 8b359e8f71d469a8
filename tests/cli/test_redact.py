"""``ocpp-core redact``, and ``check`` with ``--redact``: what is written, and that no secret gets into a report."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ocpp_core.capture import find_all
from ocpp_core.cli.app import cli

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


def run(*arguments: str, text: str | None = None) -> Result:
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
