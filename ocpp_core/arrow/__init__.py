"""Verdicts and columns for archives in Arrow, for engines to run: pyarrow, DuckDB, Polars, Spark (extra ``arrow``).

Belongs here: columns in and columns out. Must not be here: verdicts (``check``), reading files, any engine.

A batch holds one frame a row. Its columns are found by name, and are text, or what becomes text:

=============  =========================================================================================
``message``    the text of the frame; the one column that has to be there
``station``    the identity of the station
``direction``  ``in`` or ``out`` as the CSMS sees it, or who sent it: ``charging-station`` or ``csms``
``version``    the version of OCPP, such as ``1.6`` or ``ocpp2.0.1``
``time``       when it was sent: a timestamp, or text such as ``2026-03-01T12:00:00Z``
=============  =========================================================================================

Any of them may be null, others are left alone. Nothing in a cell raises an error. Codecs are made where they are used,
so that a function which calls these can be sent to a worker.
"""

try:
    import pyarrow as pa  # noqa: F401  # only to say what to install
except ModuleNotFoundError as _error:
    raise ModuleNotFoundError(
        "ocpp_core.arrow needs pyarrow, which is not installed: pip install 'ocpp_core[arrow]'", name=_error.name
    ) from _error

from ocpp_core.arrow._fields import SAMPLED, columns, columns_schema
from ocpp_core.arrow._verdicts import FINDING, VERDICTS, Calls, beside, judge, judge_paired

__all__ = ["FINDING", "SAMPLED", "VERDICTS", "Calls", "beside", "columns", "columns_schema", "judge", "judge_paired"]
