"""Verdicts on batches of frames, as columns.

Belongs here: `judge`, `judge_paired`, and the columns that they give. Must not be here: reading columns (``_inputs``),
reaching a verdict (``check``).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from itertools import accumulate
from typing import Final

import pyarrow as pa

from ocpp_core.arrow._inputs import paired_rows, pieces_of, rows_of, valid_text
from ocpp_core.check import RuleSelection, findings_of
from ocpp_core.check._rows import JudgedRows, PairedRows, RowJudge, Rows
from ocpp_core.findings import Finding
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.payload._tolerance import as_tolerance
from ocpp_core.rules import selected_rules
from ocpp_core.versions import Version

__all__ = ["FINDING", "VERDICTS", "Calls", "beside", "judge", "judge_paired"]

FINDING: Final = pa.struct(
    [
        ("rule", pa.string()),
        ("severity", pa.string()),
        ("message", pa.string()),
        ("path", pa.string()),
        ("found", pa.string()),
        ("allowed", pa.string()),
        ("suggestion", pa.string()),
        ("section", pa.string()),
        ("fault", pa.string()),
    ]
)
"""One finding: the fields of `ocpp_core.findings.Finding` of these names. ``found`` and ``allowed`` are JSON."""

VERDICTS: Final = pa.schema(
    [
        ("kind", pa.string()),
        ("message_id", pa.string()),
        ("action", pa.string()),
        ("judged_by", pa.string()),
        ("valid", pa.bool_()),
        ("findings", pa.list_(FINDING)),
    ]
)
"""The columns that `judge` gives, all of which are null where the frame is.

==============  =========================================================================================
``kind``        ``call``, ``callresult``, ``callerror``, ``callresulterror``, ``send`` or ``malformed``
``message_id``  null where it cannot be read
``action``      that of an answer is the one of its call; null where it is not known
``judged_by``   the version of OCPP
``valid``       whether the schemas find nothing wrong; null for what cannot be judged: an answer without its call, or a
                frame that the log cut off
``findings``    what is to be said of the frame, the same as by ``ocpp-core check``; empty for nearly all
==============  =========================================================================================
"""

_DEFAULT: Final = ("default",)


class Calls:
    """What the batches of a stream tell those behind: calls without an answer, versions, and where conversations are.

    Frames without a ``version`` of their own are judged by this one, or else by the one that fits those of their
    station best. ``rules`` and ``ignore`` choose rules beyond the schemas by ids, beginnings of ids, and the sets
    ``default``, ``all`` and ``none``; ``tolerate`` is that of `JsonCodec`. What is kept is bounded.

    Raises LookupError or TypeError for a version or a rule that does not exist, and what `Tolerance` raises.
    """

    def __init__(
        self,
        version: Version | str | None = None,
        *,
        rules: str | Collection[str] = _DEFAULT,
        ignore: str | Collection[str] = (),
        tolerate: Tolerance | Collection[Allowance | str] = (),
    ) -> None:
        wanted = None if version is None else Version(version)
        self._judge: Final = RowJudge(wanted, _selection(rules, ignore), as_tolerance(tolerate))

    def judged(self, piece: pa.RecordBatch) -> pa.RecordBatch:
        """What `judge` gives of a short batch."""
        rows = rows_of(piece, with_times=self._judge.applies_rules)
        return _columns(rows, self._judge.judge(rows))


def judge(batch: pa.RecordBatch, calls: Calls | None = None) -> pa.RecordBatch:
    """The verdicts on the frames of a batch, in its order: the columns of `VERDICTS`, one row for each of its rows.

    ::

        calls = Calls()
        for batch in dataset.to_batches():
            verdicts = judge(batch, calls)

    For streams in the order of time: an answer is paired with a call before it, of its message id and station and of
    the other side, in this batch or in one before that was given the same ``calls``. Without them each batch is a
    stream of its own. Rules on conversations are applied to each station, as far as the stream tells of it.

    A batch of any size takes memory for its verdicts, and for a bounded number of rows at once. Raises TypeError and
    ValueError for what is no such batch, and nothing on any cell.
    """
    calls = calls or Calls()
    pieces = [calls.judged(piece) for piece in pieces_of(batch)]
    return _whole(pieces)


def judge_paired(
    frame: pa.Array | pa.ChunkedArray,
    asked: pa.Array | pa.ChunkedArray | None,
    version: pa.Array | pa.ChunkedArray | Version | str,
    *,
    rules: str | Collection[str] = _DEFAULT,
    ignore: str | Collection[str] = (),
    tolerate: Tolerance | Collection[Allowance | str] = (),
) -> pa.StructArray:
    """The verdicts on frames of which each is judged by itself: a struct of the fields of `VERDICTS` for each.

    For engines that pair by a window or a join of their own, in any order and on any number of workers. ``asked`` is
    what a frame answers: the text of the call, or the name of its action; null for calls and where it is not known.
    ``version`` is one for all, or one for each frame; a frame of which it is null, or no version, has no verdict.

    Rules on one message are applied, and, where ``asked`` is the text of the call, those on an exchange; not those on
    conversations. In which other versions a payload is valid is not looked up. Raises TypeError and ValueError for
    arrays of other types or lengths, LookupError for a version or a rule that does not exist, and nothing on any cell.
    """
    paired = PairedRows(_selection(rules, ignore), as_tolerance(tolerate))
    pieces = [_columns(rows, paired.judge(rows, answers)) for rows, answers in paired_rows(frame, asked, version)]
    return _whole(pieces).to_struct_array()


def beside(batch: pa.RecordBatch, verdicts: pa.RecordBatch) -> pa.RecordBatch:
    """A batch with the columns of another behind its own, such as its verdicts.

    Raises ValueError for batches of different lengths.
    """
    schema = pa.schema([*batch.schema, *verdicts.schema])
    return pa.RecordBatch.from_arrays([*batch.columns, *verdicts.columns], schema=schema)


def _selection(rules: str | Collection[str], ignore: str | Collection[str]) -> RuleSelection:
    select, ignored = ((each,) if isinstance(each, str) else tuple(each) for each in (rules, ignore))
    selection = RuleSelection(select=select, ignore=ignored)
    selected_rules(Version.V16, select, ignored)  # raises for what does not exist
    return selection


def _whole(pieces: Sequence[pa.RecordBatch]) -> pa.RecordBatch:
    """One batch of several."""
    return pa.concat_batches(pieces) if pieces else pa.RecordBatch.from_pylist([], schema=VERDICTS)


def _columns(rows: Rows, judged: JudgedRows) -> pa.RecordBatch:
    """What was judged as columns."""
    sorts, places = judged.sorts, pa.array(judged.places, pa.int32())
    by_sort = (
        pa.array([kind for kind, _, _, _ in sorts], pa.string()),
        _texts([action for _, action, _, _ in sorts]),
        pa.array([version.value for _, _, version, _ in sorts], pa.string()),
        pa.array([valid for _, _, _, valid in sorts], pa.bool_()),
    )
    kind, action, judged_by, valid = (each.take(places) for each in by_sort)
    ids, findings, counts = list(rows.ids), list[dict[str, str | None]](), [0] * len(judged.places)
    for place in sorted(judged.told):
        verdict = judged.told[place]
        ids[place] = verdict.message_id
        told = [_finding(each) for each in findings_of(verdict, "")]
        counts[place] = len(told)
        findings += told
    ends = pa.array(accumulate(counts, initial=0), pa.int32())
    lists = pa.ListArray.from_arrays(ends, pa.array(findings, FINDING), mask=places.is_null())
    return pa.RecordBatch.from_arrays([kind, _texts(ids), action, judged_by, valid, lists], schema=VERDICTS)


def _finding(finding: Finding) -> dict[str, str | None]:
    values = {name: getattr(finding, name) for name in _FINDING}
    for name in ("found", "allowed"):
        values[name] = None if values[name] is None else json.dumps(values[name])
    return {name: valid_text(value) for name, value in values.items()}


_FINDING: Final = [field.name for field in FINDING]


def _texts(texts: Sequence[str | None]) -> pa.Array:
    """A column of texts that may hold what is no UTF-8."""
    try:
        return pa.array(texts, pa.string())
    except UnicodeEncodeError:
        return pa.array([valid_text(each) for each in texts], pa.string())
