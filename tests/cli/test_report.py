"""``ocpp-core report``."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result

from ocpp_core.check.page import MOST_FRAMES
from ocpp_core.cli import report as module
from ocpp_core.cli.app import cli
from ocpp_core.redaction import ALSO

KEY = '[2,"1","ChangeConfiguration",{"key":"AuthorizationKey","value":"00112233445566778899"}]'
TAG = '[2,"2","Authorize",{"idTag":"04ABCDEF012345"}]'
BOOT = '[2,"3","BootNotification",{"chargePointVendor":"V","chargePointModel":"a model with a long name"}]'
CAPTURE = f"{KEY}\n{TAG}\n{BOOT}\n"


def report(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["report", *arguments], input=given)


def data(page: Path) -> dict[str, Any]:
    """What a page is told."""
    found = re.search(r'<script id="data" type="application/json">(.*)</script>', page.read_text("utf-8"))
    assert found is not None
    return json.loads(found[1])


def test_what_the_command_offers_is_what_there_is() -> None:
    """Written down again in the command line, since the rooms that know it take a while to load."""
    options = {each.name: each for each in cli.commands["report"].params}
    assert options["most"].default == MOST_FRAMES
    assert tuple(options["redact_also"].type.to_info_dict()["choices"]) == tuple(ALSO) == tuple(module._ALSO)


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    file = tmp_path / "day.log"
    file.write_text(CAPTURE)
    return file


@pytest.fixture
def page(tmp_path: Path) -> Path:
    return tmp_path / "page.html"


def test_a_file(capture: Path, page: Path) -> None:
    done = report(str(capture), "-o", str(page), "--rules", "none")
    assert (done.exit_code, done.stderr) == (0, f"{page}: 3 frames\n")
    found = data(page)
    assert (found["frames"], found["files"]) == (3, [str(capture)])
    assert [rule["id"] for rule in found["rules"]] == ["schema/maxLength"]


def test_where_it_goes_unless_it_is_told(capture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(capture.parent)
    assert report("day.log").exit_code == 0
    assert Path("report.html").exists()


def test_what_opens_doors_is_replaced(capture: Path, page: Path) -> None:
    report(str(capture), "-o", str(page))
    text = page.read_text("utf-8")
    assert "00112233445566778899" not in text
    assert "04ABCDEF012345" in text
    assert data(page)["redacted"] == "passwords and keys are replaced"


def test_what_identifies_people_is_replaced_when_asked(capture: Path, page: Path) -> None:
    report(str(capture), "-o", str(page), "--redact")
    text = page.read_text("utf-8")
    assert "00112233445566778899" not in text
    assert "04ABCDEF012345" not in text
    assert data(page)["redacted"] == "passwords, keys and what identifies people are replaced"


def test_and_more(page: Path) -> None:
    line = '{"station":"CS-4711","message":"[2,\\"1\\",\\"Heartbeat\\",{}]"}'
    report("-", "-o", str(page), "--redact-also", "stations", given=line)
    assert "CS-4711" not in page.read_text("utf-8")


def test_rules_of_the_standard(page: Path) -> None:
    wrong = '[2,"1","StatusNotification",{"connectorId":1,"status":"Faulted","errorCode":"NoError"}]\n[3,"1",{}]\n'
    stop = '[2,"2","StopTransaction",{"transactionId":1,"meterStop":5,"timestamp":"2026-01-31T12:00:00Z"}]\n'
    boot = '[2,"3","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]\n'
    pending = '[3,"3",{"status":"Pending","currentTime":"2026-01-31T12:00:00Z","interval":300}]\n'
    report("-", "-o", str(page), given=boot + pending + wrong + stop)
    some = [(rule["id"], rule["severity"]) for rule in data(page)["rules"]]
    assert some
    assert all("/" not in rule for rule, _ in some)
    assert all(rule["title"] for rule in data(page)["rules"])
    report("-", "-o", str(page), "--rules", "none", given=boot + pending + wrong + stop)
    assert data(page)["rules"] == []


def test_options_of_check(capture: Path, page: Path) -> None:
    report(str(capture), "-o", str(page), "--tolerate", "maxLength", "--ocpp", "1.6", "--jobs", "1", "--rules", "none")
    assert [(rule["id"], rule["severity"]) for rule in data(page)["rules"]] == [("tolerated/maxLength", "note")]


def test_how_many_frames(capture: Path, page: Path) -> None:
    report(str(capture), "-o", str(page), "--frames", "2", "--rules", "none")
    found = data(page)
    assert (found["frames"], found["kept"], [each["id"] for each in found["exchanges"]]) == (3, 2, ["2", "3"])


def test_a_directory(capture: Path, page: Path) -> None:
    (capture.parent / "other.log").write_text(TAG)
    (capture.parent / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    assert report(str(capture.parent), "-o", str(page)).exit_code == 0
    assert sorted(Path(file).name for file in data(page)["files"]) == ["day.log", "other.log"]


def test_to_standard_output(capture: Path) -> None:
    done = report(str(capture), "-o", "-")
    assert done.stdout.startswith("<!doctype html>")
    assert done.stderr == "<stdout>: 3 frames\n"


def test_a_packed_file(capture: Path, page: Path) -> None:
    packed = capture.parent / "day.zip"
    with ZipFile(packed, "w") as file:
        file.write(capture, "inner/day.log")
    report(str(packed), "-o", str(page))
    assert data(page)["files"] == [f"{packed}/inner/day.log"]


# -- what goes wrong


def test_what_was_read_when_it_was_interrupted(capture: Path, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any, **__: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("ocpp_core.cli.report.check_part", interrupted)
    done = report(str(capture), "-o", str(page))
    assert (done.exit_code, data(page)["frames"]) == (130, 0)
    assert done.stderr.endswith("Interrupted: what was not read by then is not in this page.\n")


def test_a_file_that_is_no_text(page: Path, tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    done = report(str(picture), "-o", str(page))
    assert done.exit_code == 2
    assert done.stderr.startswith(f"{picture}: ")


def test_no_frame(tmp_path: Path, page: Path) -> None:
    file = tmp_path / "empty.log"
    file.write_text("nothing\n")
    done = report(str(file), "-o", str(page))
    assert (done.exit_code, done.stderr) == (3, f"No OCPP frame was found in {file}.\n{page}: 0 frames\n")


def test_a_file_that_is_not_there(capture: Path, page: Path) -> None:
    done = report("nowhere.log", str(capture), "-o", str(page))
    assert (done.exit_code, done.stderr) == (2, f"nowhere.log: No such file or directory\n{page}: 3 frames\n")
    assert data(page)["frames"] == 3


def test_a_place_that_cannot_be_written(capture: Path, tmp_path: Path) -> None:
    done = report(str(capture), "-o", str(tmp_path / "nowhere" / "page.html"))
    assert (done.exit_code, done.stderr) == (2, f"Error: {tmp_path}/nowhere/page.html: No such file or directory\n")


def test_no_name_of_a_capture() -> None:
    done = report()
    assert done.exit_code == 2
    assert "Missing argument 'CAPTURE...'" in done.stderr
