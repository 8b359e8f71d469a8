"""Records of the Open OCPP Trace Format, of which the field ``raw`` is the text of one message as it was sent.

Belongs here: which lines are such records, and what counts as found in one. Must not be here: what its fields say of
the message (``_beside``), frames in any other text.

So a message that does not look like a frame is a broken one here. It is found as it is, and what else was found in the
record is left out: a part of the message that looks like a frame, or a frame made of the other fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from ocpp_core.capture._found import DECODER, Excerpt
from ocpp_core.capture._named import HOW
from ocpp_core.capture._objects import members

__all__ = ["with_traces"]

_NAME: Final = '"schemaVersion"'
_DIRECTIONS: Final = ('"cp-to-csms"', '"csms-to-cp"')
_TRANSPORT: Final = '"json"'


@frozen
class _Record:
    """A line of a trace."""

    start: int
    end: int
    raw: Excerpt


def with_traces(text: str, excerpts: Iterable[Excerpt]) -> Iterator[Excerpt]:
    """What was found in a text, in order; in each record of a trace what its message is, whatever that looks like."""
    if _NAME not in text:
        return iter(excerpts)
    return _with_records(excerpts, _records(text))


def _with_records(excerpts: Iterable[Excerpt], records: Iterator[_Record]) -> Iterator[Excerpt]:
    record = next(records, None)
    inside: list[Excerpt] = []
    for excerpt in excerpts:
        while record is not None and record.end <= excerpt.start:
            yield from _told(record, inside)
            inside = []
            record = next(records, None)
        if record is None or excerpt.start < record.start:
            yield excerpt
        else:
            inside.append(excerpt)
    while record is not None:
        yield from _told(record, inside)
        inside = []
        record = next(records, None)


def _told(record: _Record, inside: list[Excerpt]) -> list[Excerpt]:
    """What was found in a record, if that is its message, else the message."""
    message = record.raw.text.strip()
    if inside and not message:
        return inside
    for each in inside:
        if each.how not in (None, HOW) or each.shortened or (each.text == message and not each.cut_off):
            return inside
    return [record.raw]


def _records(text: str) -> Iterator[_Record]:
    """The lines of a text that are records with a message of OCPP-J in them."""
    end = 0
    while (name := text.find(_NAME, end)) >= 0:
        start = text.rfind("\n", end, name) + 1 or end
        end = text.find("\n", name)
        end = len(text) if end < 0 else end
        line = text[start:end]  # by itself, so that a value that does not end costs no more than this line
        fields = {key: span for key, *span in members(line, 0)} if line[:1] == "{" else {}
        values = {key: line[slice(*fields[key])] for key in ("direction", "transport", "raw") if key in fields}
        is_message = values.get("direction") in _DIRECTIONS and values.get("transport", _TRANSPORT) == _TRANSPORT
        if is_message and values.get("raw", "")[:1] == '"':
            first, behind = (start + each for each in fields["raw"])
            quote = 1 if behind - first > len('""') else 0  # an empty message stands where its quotes do
            raw = Excerpt(first + quote, behind - quote, DECODER.decode(values["raw"]), 1)
            yield _Record(start, end, raw)
