"""Frames in logs that others wrote."""

import json
from pathlib import Path

import pytest

from ocpp_core.capture import find_all, find_frames, open_capture
from ocpp_core.errors import UnreadableCaptureError
from tests.conftest import reference_folder

CORPUS = reference_folder().parent / "corpus"
LOGS = CORPUS / "logs"

pytestmark = pytest.mark.skipif(not (LOGS / "INDEX.jsonl").is_file(), reason=f"there is no corpus of logs at {LOGS}")


def records(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []


def value(text: str) -> str:
    try:
        return json.dumps(json.loads(text), sort_keys=True)
    except ValueError:
        return text


@pytest.mark.parametrize("name", [str(record["file"]) for record in records(LOGS / "INDEX.jsonl")])
def test_log(name: str) -> None:
    expected = {(record["line"], value(str(record["raw"]))) for record in records(LOGS / "expected" / f"{name}.jsonl")}
    found = {(each.line, value(each.text)) for each in find_frames((LOGS / name).read_text(encoding="utf-8"))}
    assert expected
    assert len(expected & found) >= 0.97 * len(expected)
    assert not found - expected


@pytest.mark.parametrize("name", ["frames-1.6.jsonl", "frames-2.0.1.jsonl", "frames-2.1.jsonl"])
def test_frames_in_records(name: str) -> None:
    """Each line of these files holds one frame, quoted."""
    expected = [(line, str(record["raw"]).strip()) for line, record in enumerate(records(CORPUS / name), 1)]
    text = (CORPUS / name).read_text(encoding="utf-8")
    assert expected
    assert [(each.line, each.text) for each in find_frames(text)] == expected


@pytest.mark.parametrize("name", [str(record["name"]) for record in records(CORPUS / "formats" / "INDEX.jsonl")])
def test_formats(name: str) -> None:
    """Each frame once, in all formats; the table with split columns tells no code of an error."""
    [index] = [record for record in records(CORPUS / "formats" / "INDEX.jsonl") if record["name"] == name]
    expected = [json.loads(str(record["raw"])) for record in records(CORPUS / "formats" / name / "expected.jsonl")]
    with (CORPUS / "formats" / str(index["file"])).open("rb") as file:
        if name == "sqlite":
            with pytest.raises(UnreadableCaptureError, match="sqlite3 FILE .dump"):
                list(open_capture(file))
            return
        found = [json.loads(each.text) for part in open_capture(file) for each in find_all(part)]
    assert expected
    if name == "split-columns-csv":
        expected[-1][2:4] = ["", ""]
    assert found == expected
