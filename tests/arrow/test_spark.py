"""The example for Spark, which ``nox -s engines`` runs: it gives the verdicts of the plain loop, for every frame."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.arrow.helpers import PAIRED_BY_ENGINES, plain_loop, told_in, without
from tests.arrow.test_engines import SIZES, run

pytest.importorskip("pyspark", reason="pyspark is not installed: nox -s engines has it")
if shutil.which("java") is None:
    pytest.skip("Spark needs Java, which is not installed", allow_module_level=True)


@pytest.mark.parametrize("frames", SIZES)
def test_spark(frames: int, tmp_path: Path) -> None:
    told = told_in(run("pyspark", tmp_path, frames).to_pylist())
    assert without(told, *PAIRED_BY_ENGINES) == without(plain_loop(frames, "default"), *PAIRED_BY_ENGINES)
