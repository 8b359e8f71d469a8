"""Traffic in Parquet files, a frame or its parts in each row: as the JSON lines that a program would have written.

Belongs here: reading such a file piece by piece (extra ``arrow``). Must not be here: which column means what, which is
the same as in JSON lines.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, BinaryIO, Final

from ocpp_core.capture._containers import CaptureLimits, LongPart
from ocpp_core.errors import UnreadableCaptureError

__all__ = ["parquet_part"]

_ROWS: Final = 4_096
"""How many rows become a piece of text."""


def parquet_part(file: BinaryIO, *, limits: CaptureLimits | None = None) -> LongPart:
    """The rows of a Parquet file, each as a line of JSON, in their order: the number of a line is that of its row.

    Null cells are left out. Reading needs memory for one row group. Raises UnreadableCaptureError, here or where the
    text is read, for a file that is damaged or no Parquet, or of which a row group is too large, and where ``pyarrow``
    is not installed.
    """
    try:
        import pyarrow.parquet as pq
    except ModuleNotFoundError:
        raise UnreadableCaptureError('what reads Parquet is not installed: pip install "ocpp_core[arrow]"') from None
    limits = limits or CaptureLimits()
    source: Any = file if file.seekable() else io.BytesIO(file.read(limits.max_bytes))
    start = source.read(4)
    if start != b"PAR1":
        raise UnreadableCaptureError("this is not a Parquet file", is_no_text=True)
    try:
        found = pq.ParquetFile(source)
        sizes = [found.metadata.row_group(place).total_byte_size for place in range(found.num_row_groups)]
    except Exception as error:  # hostile bytes make it raise all sorts
        raise _damaged() from error
    if max(sizes, default=0) > limits.max_unpacked:
        raise UnreadableCaptureError(
            f"a row group of this Parquet file has more than {limits.max_unpacked // 1024**2} MiB; "
            "write it again with smaller ones"
        )
    return LongPart("", _pieces(found))


def _pieces(found: Any) -> Iterator[str]:
    try:
        for batch in found.iter_batches(batch_size=_ROWS):
            yield "".join(map(_line, _rows(batch)))
    except Exception as error:
        raise _damaged() from error


def _rows(batch: Any) -> Iterator[dict[str, Any]]:
    """The rows of a batch; texts that are no UTF-8 as bytes."""
    names, columns = batch.schema.names, [_cells(column) for column in batch.columns]
    for cells in zip(*columns, strict=True):
        yield dict(zip(names, cells, strict=True))


def _cells(column: Any) -> list[Any]:
    import pyarrow as pa

    try:
        return list(column.to_pylist())
    except UnicodeDecodeError:
        return list(column.view(pa.binary()).to_pylist())


def _line(row: dict[str, Any]) -> str:
    told = {name: value for name, value in row.items() if value is not None}
    return json.dumps(told, default=_written, separators=(",", ":")) + "\n"


def _written(value: Any) -> str:
    """A cell that JSON has no form for."""
    if isinstance(value, bytes):
        return value.decode(errors="surrogateescape")
    if isinstance(value, datetime):
        moment = value if value.tzinfo is None else value.astimezone(UTC).replace(tzinfo=None)
        return moment.isoformat(timespec="milliseconds") + ("" if value.tzinfo is None else "Z")
    return value.isoformat() if isinstance(value, date) else str(value)[:100]


def _damaged() -> UnreadableCaptureError:
    return UnreadableCaptureError("this Parquet file is damaged")
