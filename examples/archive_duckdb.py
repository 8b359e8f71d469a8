"""Judges an archive with DuckDB: ``python archive_duckdb.py ARCHIVE.parquet VERDICTS.parquet``.

The window tells what each answer answers: the action of the last call of its id, station and the other side. Then each
frame is judged by itself, by a function of SQL. `stream` has DuckDB sort and Python pair.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import duckdb
import pyarrow as pa
from duckdb.func import FunctionNullHandling, PythonUDFType

from ocpp_core.arrow import VERDICTS, Calls, beside, judge, judge_paired

PAIRED = r"""
    SELECT * EXCLUDE (head),
        CASE WHEN head.kind IN ('3', '4', '5') THEN
            last_value(CASE WHEN head.kind = '2' THEN nullif(head.action, '') END IGNORE NULLS) OVER (
                PARTITION BY station, head.id, (head.kind = '2') = (direction = 'in')
                ORDER BY time, file_row_number ROWS UNBOUNDED PRECEDING)
        END AS asked
    FROM (
        SELECT *, regexp_extract(
            message, '^\s*\[\s*([2-6])\s*,\s*"([^"]*)"(?:\s*,\s*"([^"]*)")?', ['kind', 'id', 'action']) AS head
        FROM read_parquet(?, file_row_number = true)
    )
"""
JUDGED = f"""
    SELECT * EXCLUDE (verdict), verdict.*
    FROM (SELECT *, ocpp_verdict(message, asked, version) AS verdict FROM ({PAIRED}))
"""  # noqa: S608  # of our own text


def verdicts(frame: pa.ChunkedArray, asked: pa.ChunkedArray, version: pa.ChunkedArray) -> pa.StructArray:
    """The function of SQL: a struct of the fields of VERDICTS for each frame.

    For rules on exchanges, too, leave out ``rules``, and take ``message`` in place of ``head.action`` in the window.
    """
    return judge_paired(frame, asked, version, rules="none")


def connect() -> duckdb.DuckDBPyConnection:
    """A connection that knows ``ocpp_verdict(message, asked, version)``."""
    connection = duckdb.connect()
    struct = connection.from_arrow(pa.table({"verdict": pa.array([], pa.struct(VERDICTS))})).types[0]
    connection.create_function(
        "ocpp_verdict",
        verdicts,
        ["VARCHAR", "VARCHAR", "VARCHAR"],
        struct,
        type=PythonUDFType.ARROW,
        null_handling=FunctionNullHandling.SPECIAL,
    )
    return connection


def stream(path: str) -> Iterator[pa.RecordBatch]:
    """The frames of an archive in their order with their verdicts, rules included, in memory that does not grow."""
    calls = Calls()
    query = "FROM read_parquet(?, file_row_number = true) ORDER BY time, file_row_number"
    for batch in pa.RecordBatchReader.from_stream(duckdb.connect().sql(query, params=[path])):
        yield beside(batch, judge(batch, calls))


if __name__ == "__main__":
    connect().execute(f"COPY ({JUDGED}) TO '{sys.argv[2]}' (FORMAT parquet)", [sys.argv[1]])  # our own query
