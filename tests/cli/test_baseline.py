"""What ``check`` knows from a baseline, and how the file comes and changes."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ocpp_core.cli.app import cli
from ocpp_core.cli.baseline import BaselineFile
from ocpp_core.cli.errors import FileError

LONG = '[2,"%d","BootNotification",{"chargePointVendor":"VVVVVVVVVVVVVVVVVVVVVVVVV","chargePointModel":"M"}]\n'
HARD = '[2,"%d","Reset",{"type":"hard"}]\n'
VALID = '[2,"9","Heartbeat",{}]\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with a capture in a folder of it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "field").mkdir()
    (tmp_path / "field" / "a.log").write_text(LONG % 1 + LONG % 2 + HARD % 3)
    return tmp_path


def check(*options: str, text: str = "") -> Result:
    return CliRunner().invoke(cli, ["check", "--ocpp", "1.6", *options], input=text)


def entries(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text())["findings"]
    return found


def test_what_is_written_is_known(folder: Path) -> None:
    result = check("field", "--write-baseline", "known.json")
    assert (result.exit_code, result.stderr) == (0, "3 findings written to known.json.\n")
    assert "3 findings known from the baseline\n" in result.stdout
    assert entries(folder / "known.json") == [
        {
            "file": "field/a.log",
            "action": "BootNotification",
            "path": "$.chargePointVendor",
            "rule": "schema/maxLength",
            "count": 2,
        },
        {"file": "field/a.log", "action": "Reset", "path": "$.type", "rule": "schema/enum", "count": 1},
    ]
    result = check("field", "--baseline", "known.json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.count("maxLength") == 0
    assert "3 frames in 1 file: 3 valid, 0 invalid, 0 untyped\n" in result.stdout
    assert "3 findings known from the baseline\n" in result.stdout


def test_lines_do_not_matter_but_names_are_from_its_folder_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check("field", "--write-baseline", "field/known.json")
    assert {each["file"] for each in entries(folder / "field" / "known.json")} == {"a.log"}
    text = (folder / "field" / "a.log").read_text()
    (folder / "field" / "a.log").write_text("prose\n" * 5 + text)
    monkeypatch.chdir(folder / "field")
    assert check("a.log", "--baseline", "known.json").exit_code == 0
    assert check(str(folder / "field" / "a.log"), "--baseline", "../field/known.json").exit_code == 0


def test_what_is_new_fails(folder: Path) -> None:
    check("field", "--write-baseline", "known.json")
    with (folder / "field" / "a.log").open("a") as file:
        file.write(LONG % 4)
    result = check("field", "--baseline", "known.json")
    assert result.exit_code == 1
    assert f'\n    {Path("field/a.log")}:4 call id "4"\n' in result.stdout
    assert "3 valid, 1 invalid" in result.stdout


def test_what_is_gone_fails_until_it_is_pruned(folder: Path) -> None:
    check("field", "--write-baseline", "known.json")
    (folder / "field" / "a.log").write_text(LONG % 1 + VALID)
    result = check("field", "--baseline", "known.json")
    assert result.exit_code == 1
    assert result.stderr == (
        "2 findings of known.json are gone: take them out with --prune-baseline.\n"
        "    field/a.log: schema/maxLength at BootNotification:$.chargePointVendor\n"
        "    field/a.log: schema/enum at Reset:$.type\n"
    )
    result = check("field", "--baseline", "known.json", "--prune-baseline")
    assert (result.exit_code, result.stderr) == (0, "2 findings of known.json are gone, and taken out.\n")
    assert [(each["rule"], each["count"]) for each in entries(folder / "known.json")] == [("schema/maxLength", 1)]
    assert check("field", "--baseline", "known.json").exit_code == 0


def test_pruning_takes_nothing_new_in(folder: Path) -> None:
    check("field", "--write-baseline", "known.json")
    (folder / "field" / "a.log").write_text(LONG % 1 + '[2,"1","Nothing",{}]')
    assert check("field", "--baseline", "known.json", "--prune-baseline").exit_code == 1
    assert [each["count"] for each in entries(folder / "known.json")] == [1]


def test_of_files_that_were_not_read_nothing_is_gone(folder: Path) -> None:
    (folder / "b.log").write_text(VALID)
    check("field", "--write-baseline", "known.json")
    assert check("b.log", "--baseline", "known.json").exit_code == 0
    (folder / "field" / "a.log").unlink()
    result = check("b.log", "--baseline", "known.json")
    assert (result.exit_code, "3 findings of known.json are gone" in result.stderr) == (1, True)


def test_members_of_an_archive_are_there_with_it(folder: Path) -> None:
    (folder / "b.log").write_text(VALID)
    line = '{"file": "b.log/inner.txt", "rule": "json/syntax", "count": 1}'
    (folder / "known.json").write_text(f'{{"format": 1, "findings": [{line}]}}')
    assert check("field", "--select", "json", "--baseline", "known.json").exit_code == 0
    (folder / "b.log").unlink()
    assert check("field", "--select", "json", "--baseline", "known.json").exit_code == 1


def test_standard_input(folder: Path) -> None:
    assert check("--write-baseline", "known.json", text=HARD % 1).exit_code == 0
    assert [each["file"] for each in entries(folder / "known.json")] == ["<stdin>"]
    assert check("--baseline", "known.json", text=HARD % 1).exit_code == 0
    assert check("field", "--ignore", "schema", "--baseline", "known.json").exit_code == 0


def test_only_what_fails_is_written(folder: Path) -> None:
    check("field", "--tolerate", "enum", "--write-baseline", "known.json")
    assert [each["rule"] for each in entries(folder / "known.json")] == ["schema/maxLength"]
    result = check("field", "--tolerate", "enum", "--baseline", "known.json")
    assert "\nnote tolerated/enum at Reset:$.type\n" in result.stdout
    check("field", "--tolerate", "enum", "--fail-on", "note", "--write-baseline", "known.json")
    assert [each["rule"] for each in entries(folder / "known.json")] == ["schema/maxLength", "tolerated/enum"]
    check("field", "--ignore", "schema", "--write-baseline", "known.json")
    assert entries(folder / "known.json") == []


def test_half_a_run_writes_no_baseline(folder: Path) -> None:
    result = check("field", "missing", "--write-baseline", "known.json")
    assert result.exit_code == 2
    assert result.stderr.endswith("known.json was not written, since not all was read.\n")
    assert not (folder / "known.json").exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (None, "Error: known.json: there is no such baseline; write it with --write-baseline known.json\n"),
        ("[", "Error: known.json: it is not a baseline: Expecting value: line 1 column 2 (char 1)\n"),
        ("[" * 100_000, "Error: known.json: it is not a baseline: it is nested too deep\n"),
        ("{}", "Error: known.json: it is not a baseline: its format is None, not 1: write it again\n"),
        ("\udcff", "Error: known.json: it is not a baseline: it is not UTF-8\n"),
    ],
)
def test_what_is_no_baseline(folder: Path, text: str | None, says: str) -> None:
    if text is not None:
        (folder / "known.json").write_text(text, errors="surrogateescape")
    result = check("field", "--baseline", "known.json")
    assert (result.exit_code, result.stderr, result.stdout) == (2, says, "")


def test_options_that_do_not_go_together() -> None:
    assert check("field", "--prune-baseline").exit_code == 2
    assert check("field", "--prune-baseline", "--baseline", "a", "--write-baseline", "b").exit_code == 2
    assert check("field", "--write-baseline", "missing/known.json").exit_code == 2


def test_many_entries_that_are_gone_are_cut_and_escaped(folder: Path) -> None:
    lines = [
        json.dumps({"file": "gone.log", "station": "\x1b[2J", "rule": f"r{each:02}", "count": 2}) for each in range(12)
    ]
    (folder / "known.json").write_text(f'{{"format": 1, "findings": [{",".join(lines)}]}}')
    said = check("field", "--ignore", "schema", "--baseline", "known.json").stderr.splitlines()
    assert len(said) == 12
    assert said[1] == r"    gone.log of \x1b[2J: r00 (2 times)"
    assert said[11] == "    and 2 more"


def test_a_baseline_that_cannot_be_read(folder: Path) -> None:
    result = check("field", "--baseline", "field")
    assert result.exit_code == 2
    with pytest.raises(FileError, match=r"field: Is a directory|field: Permission denied"):
        BaselineFile.load(str(folder / "field"))


def test_a_file_on_another_drive_keeps_its_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def relpath(*_: object) -> str:
        raise ValueError("path is on mount 'C:', start on mount 'D:'")

    monkeypatch.setattr("ocpp_core.cli.baseline.os.path.relpath", relpath)
    name = str(folder / "field" / "a.log")
    assert check(name, "--write-baseline", "known.json").exit_code == 0
    assert {each["file"] for each in entries(folder / "known.json")} == {Path(name).as_posix()}
