"""Parquet: each row is the line of JSON that a program would have written."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed: ocpp_core[arrow] has it")
pq = pytest.importorskip("pyarrow.parquet")

from ocpp_core.capture import CaptureLimits, parquet_part  # noqa: E402
from ocpp_core.errors import UnreadableCaptureError  # noqa: E402


def written(table: Any, **how: Any) -> io.BytesIO:
    out = io.BytesIO()
    pq.write_table(table, out, **how)
    out.seek(0)
    return out


def lines(file: io.BytesIO) -> list[Any]:
    return [json.loads(line) for line in "".join(parquet_part(file).pieces).splitlines()]


def test_each_row_is_a_line_whatever_its_cells() -> None:
    rows = {
        "message": ['[2,"1","Heartbeat",{}]\n', None, "\u20ac"],
        "time": pa.array([datetime(2026, 3, 1, 12, tzinfo=UTC), None, None], pa.timestamp("us", "Asia/Kolkata")),
        "day": [date(2026, 3, 1), None, None],
        "payload": [{"a": [1, None]}, None, None],
        "number": pa.array([Decimal("1.5"), None, None]),
    }
    assert lines(written(pa.table(rows), row_group_size=1)) == [
        {
            "message": '[2,"1","Heartbeat",{}]\n',
            "time": "2026-03-01T12:00:00.000Z",
            "day": "2026-03-01",
            "payload": {"a": [1, None]},
            "number": "1.5",
        },
        {},
        {"message": "\u20ac"},
    ]


def test_bytes_that_are_no_text() -> None:
    raw = pa.array([b"\xff[", b"a"], pa.binary())
    for column in (raw, raw.view(pa.string())):
        assert lines(written(pa.table({"message": column}))) == [{"message": "\udcff["}, {"message": "a"}]


def test_a_stream_that_cannot_be_searched() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    assert lines(Pipe(written(pa.table({"message": ["a"]})).getvalue())) == [{"message": "a"}]


def test_what_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = written(pa.table({"message": [str(number) for number in range(10_000)]})).getvalue()
    with pytest.raises(UnreadableCaptureError, match="not a Parquet") as caught:
        parquet_part(io.BytesIO(b"[2]"))
    assert caught.value.is_no_text
    with pytest.raises(UnreadableCaptureError, match="damaged"):
        parquet_part(io.BytesIO(whole[:-20]))
    with pytest.raises(UnreadableCaptureError, match="row group"):
        parquet_part(io.BytesIO(whole), limits=CaptureLimits(max_unpacked=1_000))
    middle = bytearray(whole)
    middle[60:2_000] = bytes(1_940)
    with pytest.raises(UnreadableCaptureError, match="damaged"):
        list(parquet_part(io.BytesIO(middle)).pieces)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(UnreadableCaptureError, match="pip install"):
        parquet_part(io.BytesIO(whole))
