"""``ocpp-core check`` of files that are not plain text."""

import gzip
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result

from ocpp_core.cli.app import cli
from tests.capture.packets import CALL, RESULT, Station, packets, pcap, written

BOOT16 = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
BOOT201 = '[2,"1","BootNotification",{"chargingStation":{"model":"M","vendorName":"V"},"reason":"PowerUp"}]'
BOOTED = '[3,"1",{"currentTime":"2024-01-01T00:00:00Z","interval":300,"status":"Accepted"}]'
WRONG = '[2,"9","Heartbeat",{"x":1}]'


def check(*arguments: str | Path, data: bytes = b"") -> Result:
    return CliRunner().invoke(cli, ["check", "--ocpp", "1.6", *map(str, arguments)], input=data, env={"COLUMNS": "80"})


def verdicts(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def zipped(**members: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def test_gzip() -> None:
    result = check("--format", "json", data=gzip.compress(f"{CALL}\n{WRONG}\n".encode()))
    assert [(each["file"], each["line"], each["valid"]) for each in verdicts(result)] == [
        ("<stdin>", 1, True),
        ("<stdin>", 2, False),
    ]
    assert result.exit_code == 1


def test_the_members_of_an_archive(tmp_path: Path) -> None:
    file = tmp_path / "logs.zip"
    file.write_bytes(zipped(a=CALL.encode(), b=gzip.compress(WRONG.encode()), c=b"\x89PNG\r\n\x1a\n"))
    result = check(file)
    assert f"{file}/b:1 call id" in result.stdout
    assert "2 frames in 2 files: 1 valid, 1 invalid" in result.stdout
    assert result.stderr == f"{file}: Members of the archive that hold no text were left out (a picture: 1).\n"
    assert result.exit_code == 1


def test_names_of_members_are_escaped(tmp_path: Path) -> None:
    file = tmp_path / "logs.zip"
    file.write_bytes(zipped(**{"a\x1b[31m\u202eb": WRONG.encode(), "c\x1bd": b""}))
    result = check(file)
    assert "\x1b" not in result.output
    assert "\u202e" not in result.output
    assert json.loads(check("--format", "json", file).stdout)["file"] == f"{file}/a\x1b[31m\u202eb"


def test_a_packet_capture() -> None:
    station = Station()
    station.say(CALL)
    station.say(RESULT, csms=True)
    station.say(WRONG)
    found = verdicts(check("--format", "json", data=pcap(station.wire.sent)))
    assert [(each["line"], each["kind"]) for each in found] == [(5, "call"), (6, "callresult"), (7, "call")]
    result = check(data=pcap(station.wire.sent)[:-1])
    assert "2 frames in 1 file: 2 valid" in result.stdout
    assert "0 lines without a frame" in result.stdout
    assert "<stdin>: Not read from the packet capture: packets at the end that are cut off: 1." in result.stderr


def test_stations_of_several_versions_in_a_packet_capture() -> None:
    """Both use the same message ids at the same time; each is judged by what its handshake says."""
    old, new = Station(target="/old"), Station(target="/new", chosen="ocpp2.0.1")
    for station, call, result in ((old, BOOT16, BOOTED), (new, BOOT201, BOOTED)):
        station.say(call)
        station.say(result, csms=True)
    data = sorted([*packets(old.wire.sent), *packets(new.wire.sent, port=50_001)])
    result = CliRunner().invoke(cli, ["check", "--format", "json"], input=written(data))
    assert [(each["version"], each["action"], each["valid"]) for each in verdicts(result)] == [
        ("1.6", "BootNotification", True),
        ("2.0.1", "BootNotification", True),
        ("1.6", "BootNotification", True),
        ("2.0.1", "BootNotification", True),
    ]
    assert result.exit_code == 0


def test_a_spreadsheet(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["when", "frame"])
    book.active.append([1, WRONG])
    book.save(tmp_path / "a.xlsx")
    assert "a.xlsx:2 call id" in check(tmp_path / "a.xlsx").stdout.replace("\n", "")


def test_what_cannot_be_read_leaves_the_other_files(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"SQLite format 3\0" + CALL.encode())
    (tmp_path / "b.gz").write_bytes(gzip.compress(CALL.encode() + b"\n" + WRONG.encode())[:-9])
    (tmp_path / "c.log").write_text(CALL)
    result = check(tmp_path / "a.db", tmp_path / "b.gz", tmp_path / "c.log")
    assert result.exit_code == 2
    assert f"{tmp_path / 'c.log'}" not in result.output
    assert "in 2 files" in result.stdout
    assert result.stderr.splitlines()[-2:] == [
        f"{tmp_path / 'a.db'}: this is an SQLite database; export it: sqlite3 FILE .dump > capture.sql",
        f"{tmp_path / 'b.gz'}: not all of this can be read: gzip is damaged, the data end too early",
    ]


def test_what_holds_no_text_in_a_directory_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "c.log").write_text(CALL)
    result = check(tmp_path)
    assert result.exit_code == 0
    assert result.stderr == (f"{tmp_path / 'a.png'}: left out, since this is a picture; copy the frames out as text\n")
    (tmp_path / "b.gz").write_bytes(gzip.compress(CALL.encode())[:-9])
    assert check(tmp_path).exit_code == 2


def test_an_archive_without_frames(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped(a=b"prose", b=b"prose"))
    result = check(tmp_path / "a.zip")
    assert result.exit_code == 3
    assert result.stderr == "No OCPP frame was found.\n"


def test_a_damaged_file_is_not_over_in_a_baseline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Findings of the part that cannot be read are not gone."""
    monkeypatch.chdir(tmp_path)
    data = gzip.compress(f"{CALL}\n{WRONG}\n".encode())
    Path("a.gz").write_bytes(data)
    assert check("--write-baseline", "known.json", "a.gz").exit_code == 0
    Path("a.gz").write_bytes(gzip.compress(f"{CALL}\n".encode())[:-9])
    result = check("--baseline", "known.json", "a.gz")
    assert result.exit_code == 2
    assert "gone" not in result.stderr
    Path("a.gz").write_bytes(gzip.compress(f"{CALL}\n".encode()))
    assert "gone" in check("--baseline", "known.json", "a.gz").stderr


def test_a_device_that_never_ends() -> None:
    if Path("/dev/zero").exists():
        result = check("/dev/zero")
        assert result.exit_code == 2
        assert "/dev/zero: this begins with NUL bytes where text should be" in result.stderr
