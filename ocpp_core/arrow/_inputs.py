"""Reads the columns of a batch, whatever their types and whatever is in their cells.

Belongs here: Arrow to plain lists. Must not be here: what the columns mean to a verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import pyarrow as pa
import pyarrow.compute

from ocpp_core.capture import Context
from ocpp_core.capture._named import Directions
from ocpp_core.check._plain import PLAIN_HEAD
from ocpp_core.check._rows import Rows
from ocpp_core.versions import Version

_compute: Any = pyarrow.compute  # its functions are made at run time, where no type checker sees them

__all__ = ["MESSAGE", "column_of", "paired_rows", "pieces_of", "rows_of", "texts_of", "valid_text"]

MESSAGE: Final = "message"
_ROWS: Final = 16_384
"""How many rows are read at once: what is kept of a batch in memory does not grow with it."""

_LONGEST_WORD: Final = 60
"""Characters of a cell that may name a direction or a version."""

# The engine of Arrow needs no possessive quantifiers, and has none; told where to begin, it takes half the time.
_HEAD: Final = "^" + PLAIN_HEAD.pattern.replace("*+", "*")


def pieces_of(batch: pa.RecordBatch | pa.Table) -> Iterator[pa.RecordBatch]:
    """A batch in pieces. Raises TypeError for what is no batch, ValueError for one without frames."""
    if not isinstance(batch, pa.RecordBatch | pa.Table):
        raise TypeError(f"a batch is a pyarrow.RecordBatch or a pyarrow.Table, not {type(batch).__name__}")
    if batch.schema.names.count(MESSAGE) != 1:
        raise ValueError(f"a batch needs one column {MESSAGE!r}, which holds the frames; rename the one that does")
    for whole in batch.to_batches() if isinstance(batch, pa.Table) else (batch,):
        for start in range(0, whole.num_rows, _ROWS):
            yield whole.slice(start, _ROWS)


def rows_of(piece: pa.RecordBatch, *, with_times: bool) -> Rows:
    """The frames of a batch."""
    message = piece.column(MESSAGE)
    texts, plain = texts_of(message, MESSAGE)
    ids, actions = _heads(texts, plain)
    records, contexts = _records(len(texts), [column_of(piece, name) for name in ("station", "direction", "version")])
    times = column_of(piece, "time") if with_times else None
    return Rows(texts, ids, actions, records, contexts, None if times is None else texts_of(times, "time")[0])


def paired_rows(
    frame: pa.Array | pa.ChunkedArray,
    asked: pa.Array | pa.ChunkedArray | None,
    version: pa.Array | pa.ChunkedArray | Version | str,
) -> Iterator[tuple[Rows, list[str | None]]]:
    """Frames, in pieces, and what each answers. Raises what `judge_paired` does."""
    length = len(frame)
    answers = pa.nulls(length, pa.string()) if asked is None else _as_array(asked)
    versions = _as_array(version) if not isinstance(version, str) else pa.repeat(Version(version).value, length)
    if not length == len(answers) == len(versions):
        raise ValueError("frames, what they answer, and versions are to be equally many")
    names = [MESSAGE, "asked", "version"]
    batch = pa.RecordBatch.from_arrays([_as_array(frame), answers, versions], names=names)
    for piece in pieces_of(batch):
        yield rows_of(piece, with_times=False), texts_of(piece.column("asked"), "asked")[0]


def column_of(piece: pa.RecordBatch, name: str) -> pa.Array | None:
    """The column of a name, if there is exactly one."""
    return piece.column(name) if piece.schema.names.count(name) == 1 else None


def _as_array(values: Any) -> pa.Array:
    """An array of chunks as one array."""
    return values.combine_chunks() if isinstance(values, pa.ChunkedArray) else values


def texts_of(array: pa.Array, name: str) -> tuple[list[str | None], pa.Array | None]:
    """The texts in a column, and the column as Arrow's text, unless a cell holds what is none.

    A byte that is no UTF-8 becomes a lone surrogate, which no codec accepts. Raises TypeError for a column of another
    type than text, bytes, numbers and times.
    """
    text = _as_text(array, name)
    try:
        text.validate(full=True)
        return text.to_pylist(), text
    except (pa.ArrowInvalid, UnicodeDecodeError):
        raw = text.view(pa.large_binary() if pa.types.is_large_string(text.type) else pa.binary())
        return [None if each is None else each.decode(errors="surrogateescape") for each in raw.to_pylist()], None


def _as_text(array: pa.Array, name: str) -> pa.Array:
    """A column as text, which need not be valid."""
    kind = array.type
    if pa.types.is_dictionary(kind):
        array = array.dictionary_decode()
        kind = array.type
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        return array
    if pa.types.is_binary(kind):
        return array.view(pa.string())
    if pa.types.is_large_binary(kind):
        return array.view(pa.large_string())
    if pa.types.is_timestamp(kind) and kind.tz is not None:
        array = array.cast(pa.timestamp(kind.unit, "UTC"))
    try:
        if pa.types.is_fixed_size_binary(kind) or kind in (pa.binary_view(), pa.string_view()):
            return array.cast(pa.large_binary()).view(pa.large_string())
        return array.cast(pa.string())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
        raise TypeError(f"the column {name!r} is of the type {kind}; text is needed") from error


def _heads(texts: Sequence[str | None], plain: pa.Array | None) -> tuple[Sequence[str | None], Sequence[str | None]]:
    """The ids and actions of plainly written calls and results (`Rows.ids`, `Rows.actions`)."""
    if plain is not None:
        found = _compute.extract_regex(plain, _HEAD)
        calls, action, results = (_compute.struct_field(found, name) for name in ("call", "action", "result"))
        return _compute.if_else(_compute.equal(calls, ""), results, calls).to_pylist(), action.to_pylist()
    heads = [None if text is None else PLAIN_HEAD.match(text) for text in texts]
    ids = [None if head is None else head["call"] or head["result"] for head in heads]
    return ids, [None if head is None else head["action"] for head in heads]


def _records(rows: int, arrays: Sequence[pa.Array | None]) -> tuple[list[int], list[Context]]:
    """Which rows have the same station, direction and version, and what they say."""
    said: list[list[str | None]] = []
    codes = pa.repeat(pa.scalar(0, pa.int64()), rows)
    for array in arrays:
        told: list[str | None] = []
        if array is not None:
            encoded = _as_text(array, "").dictionary_encode()
            told, _ = texts_of(encoded.dictionary, "")
            indices = _compute.fill_null(encoded.indices.cast(pa.int64()), len(told))
            codes = _compute.add(_compute.multiply(codes, len(told) + 1), indices)
        said.append([*told, None])
    numbered = codes.dictionary_encode()
    contexts = []
    for code in numbered.dictionary.to_pylist():
        cells: list[str | None] = []
        for told in reversed(said):
            code, place = divmod(code, len(told))  # noqa: PLW2901  # what is left of it
            cells.append(told[place])
        contexts.append(_context(*reversed(cells)))
    return numbered.indices.to_pylist(), contexts


def _context(station: str | None, direction: str | None, version: str | None) -> Context:
    sender = None if direction is None else Directions().sender(direction[:_LONGEST_WORD], None, None)
    return Context(sender=sender, station=station or None, version=_version_of(version))


def _version_of(text: str | None) -> Version | None:
    """The version that a cell names, if it names one."""
    try:
        return None if text is None or len(text) > _LONGEST_WORD else Version(text)
    except LookupError:
        return None


def valid_text(text: str | None) -> str | None:
    """A text with U+FFFD for each lone surrogate, which Arrow cannot hold."""
    return None if text is None else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
