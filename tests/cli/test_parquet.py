"""Archives in Parquet: ``ocpp-core fuzz --archive`` writes them, and ``ocpp-core check --from-parquet`` reads them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ocpp_core.cli import fuzz
from ocpp_core.cli.app import cli

pq = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed: ocpp_core[arrow] has it")

ARCHIVE = ["fuzz", "--archive", "--seed=1", "--spoiled=0.02", "--ocpp=1.6", "--ocpp=2.0.1"]


def archived(folder: Path, number: int, *options: str) -> tuple[Path, Path]:
    """The same archive as JSON lines and as Parquet."""
    files = folder / "archive.jsonl", folder / "archive.parquet"
    for file in files:
        result = CliRunner().invoke(cli, [*ARCHIVE, f"-n{number}", *options, "-o", str(file)])
        assert result.exit_code == 0, result.output
    return files


def told(file: Path, *options: str) -> list[dict[str, Any]]:
    """What ``check`` says of each frame, the name of the file and where in its line the frame stands aside."""
    result = CliRunner().invoke(cli, ["check", "--format=json", *options, str(file)])
    assert result.exit_code == 1, result.output
    own = ("file", "column", "start", "end", "time")
    return [
        {name: value for name, value in json.loads(line).items() if name not in own}
        for line in result.stdout.splitlines()
    ]


def test_parquet_has_the_columns_of_the_lines(tmp_path: Path) -> None:
    lines, file = archived(tmp_path, 300, "--with-version", "--with-fault")
    records = [json.loads(line) for line in lines.read_text().splitlines()]
    table = pq.read_table(file)
    assert table.schema.names == list(records[0])
    rows = table.to_pylist()
    for row in rows:
        row["time"] = row["time"].isoformat(timespec="milliseconds").replace("+00:00", "Z")
    assert rows == records


def test_check_says_the_same_of_parquet(tmp_path: Path) -> None:
    lines, file = archived(tmp_path, 1_000)
    assert told(file, "--from-parquet") == told(lines)


@pytest.mark.slow
def test_check_says_the_same_of_a_long_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which is checked in blocks, and has several row groups."""
    monkeypatch.setattr(fuzz, "_ROW_GROUP", 6_000)
    lines, file = archived(tmp_path, 16_000)
    assert lines.stat().st_size > 4 * 1024**2
    assert pq.ParquetFile(file).num_row_groups == 3
    assert told(file, "--from-parquet", "--rules=none") == told(lines, "--rules=none")


def test_what_is_no_parquet(tmp_path: Path) -> None:
    lines, file = archived(tmp_path, 10)
    for wrong, options, text in (
        (lines, ["--from-parquet"], "this is not a Parquet file"),
        (file, [], "--from-parquet"),
        (file, ["--from-parquet", "--follow"], "--follow cannot be combined"),
    ):
        result = CliRunner().invoke(cli, ["check", *options, str(wrong)])
        assert (result.exit_code, text in result.output) == (2, True), result.output


def test_a_directory_may_hold_other_files(tmp_path: Path) -> None:
    archived(tmp_path, 10)
    result = CliRunner().invoke(cli, ["check", "--from-parquet", str(tmp_path)])
    assert "10 frames in 1 file" in result.output
    assert "left out, since this is not a Parquet file" in result.output


def test_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, file = archived(tmp_path, 10)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    for command in (["check", "--from-parquet", str(file)], [*ARCHIVE, "-o", str(file)]):
        result = CliRunner().invoke(cli, command)
        assert (result.exit_code, "ocpp_core[arrow" in result.output) == (2, True), result.output
