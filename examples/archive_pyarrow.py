"""Judges an archive with pyarrow alone: ``python archive_pyarrow.py ARCHIVE.parquet VERDICTS.parquet``.

The archive is in the order of time. It may be a folder of files, larger than memory.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from ocpp_core.arrow import VERDICTS, Calls, beside, judge


def judged(archive: ds.Dataset) -> Iterator[pa.RecordBatch]:
    """The batches of an archive with their verdicts."""
    calls = Calls()
    for batch in archive.to_batches():
        yield beside(batch, judge(batch, calls))


if __name__ == "__main__":
    archive = ds.dataset(sys.argv[1])
    schema = pa.schema([*archive.schema, *VERDICTS])
    with pq.ParquetWriter(sys.argv[2], schema) as writer:
        for batch in judged(archive):
            writer.write_batch(batch)
