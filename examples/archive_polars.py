"""Judges an archive with Polars: ``python archive_polars.py ARCHIVE.parquet VERDICTS.parquet``."""

from __future__ import annotations

import sys

import polars as pl
import pyarrow as pa

from ocpp_core.arrow import Calls, judge


def judged(frame: pl.DataFrame) -> pl.DataFrame:
    """A frame in the order of time with its verdicts."""
    calls = Calls()
    pieces = [piece.hstack(_verdicts(piece, calls)) for piece in frame.iter_slices(50_000)]
    return pl.concat(pieces)


def _verdicts(piece: pl.DataFrame, calls: Calls) -> pl.DataFrame:
    return pl.DataFrame(pa.Table.from_batches([judge(piece.to_arrow(), calls)]))


if __name__ == "__main__":
    judged(pl.read_parquet(sys.argv[1]).sort("time", maintain_order=True)).write_parquet(sys.argv[2])
