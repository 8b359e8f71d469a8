"""The examples for engines: each gives the verdicts of the plain loop, for every frame."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from tests.arrow.helpers import PAIRED_BY_ENGINES, archived, plain_loop, told_in, without

EXAMPLES = Path(__file__).parents[2] / "examples"
SIZES = [2_000, pytest.param(100_000, marks=pytest.mark.slow)]


def example(engine: str) -> Any:
    """The module of an example."""
    pytest.importorskip(engine, reason=f"{engine} is not installed: the extra of the tests has it")
    spec = importlib.util.spec_from_file_location(f"archive_{engine}", EXAMPLES / f"archive_{engine}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(engine: str, folder: Path, frames: int) -> pa.Table:
    """What an example writes, in the order of the archive."""
    pytest.importorskip(engine, reason=f"{engine} is not installed: the extra of the tests has it")
    pq.write_table(archived(frames), folder / "archive.parquet", row_group_size=max(frames // 8, 1))
    script, files = (
        EXAMPLES / f"archive_{engine}.py",
        [str(folder / f"{name}.parquet") for name in ("archive", "verdicts")],
    )
    root = str(EXAMPLES.parent)
    path = (
        os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
        if (EXAMPLES.parent / "ocpp_core").is_dir()
        else ""
    )
    environment = {**os.environ, "PYTHONPATH": path} if path else None
    subprocess.run([sys.executable, str(script), *files], check=True, env=environment, cwd=folder, timeout=500)
    return ds.dataset(files[1]).to_table().sort_by("number")


@pytest.mark.parametrize("frames", SIZES)
@pytest.mark.parametrize("engine", ["pyarrow", "polars"])
def test_a_stream(engine: str, frames: int, tmp_path: Path) -> None:
    assert told_in(run(engine, tmp_path, frames).to_pylist()) == plain_loop(frames, "default")


@pytest.mark.parametrize("frames", SIZES)
def test_duckdb_pairs_by_a_window(frames: int, tmp_path: Path) -> None:
    told = told_in(run("duckdb", tmp_path, frames).to_pylist())
    assert told == without(plain_loop(frames), *PAIRED_BY_ENGINES)


@pytest.mark.parametrize("frames", SIZES)
def test_duckdb_sorts(frames: int, tmp_path: Path) -> None:
    pq.write_table(archived(frames), tmp_path / "archive.parquet")
    batches = example("duckdb").stream(str(tmp_path / "archive.parquet"))
    assert told_in([row for batch in batches for row in batch.to_pylist()]) == plain_loop(frames, "default")
