"""Finds the messages that stand in the columns of CSV: a type, an id, an action, a payload.

Belongs here: which lines are the rows of a table, and what stands in their columns. Must not be here: what the columns
mean, rows that hold the whole frame in one column.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from ocpp_core.capture._found import Excerpt, is_json
from ocpp_core.capture._named import HOW, Directions, frames_of, is_frame, role_of

__all__ = ["column_excerpts"]

_DELIMITERS: Final = (",", ";", "\t", "|")
_MAX_HEADER: Final = 10  # lines above and with the names of the columns
_MAX_NAMES: Final = 4_000  # characters of them


class _Lines:
    """The lines of a text, from a place on; it knows where the next one begins."""

    def __init__(self, text: str, place: int) -> None:
        self._text = text
        self.place = place

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self.place >= len(self._text):
            raise StopIteration
        start, end = self.place, self._text.find("\n", self.place)
        self.place = len(self._text) if end < 0 else end + 1
        return self._text[start : self.place]


def column_excerpts(text: str) -> Iterator[Excerpt]:
    """The frames that stand in a table of comma-separated values, of which the head names the columns."""
    found = _header(text)
    if found is None:
        return
    delimiter, columns, place = found
    directions = Directions()
    for start, end, row in _rows(text, place, delimiter):
        if any(is_frame('"' + value) for value in row if not value.lstrip().startswith("{")):  # it is found there
            continue
        fields = {
            role: (sureness, _as_json(role, row[column]))
            for role, (sureness, column) in columns.items()
            if column < len(row) and row[column].strip()
        }
        for made in frames_of(fields, directions):
            yield Excerpt(start, end, made.text, 0, how=HOW, shortened=made.shortened, context=made.context)


def _header(text: str) -> tuple[str, Mapping[str, tuple[int, int]], int] | None:
    """What separates the columns, which column means what and how sure that is, and where the rows begin."""
    lines = _Lines(text, 0)
    for line in islice(lines, _MAX_HEADER):
        names = line[:_MAX_NAMES].strip().lstrip("\ufeff")
        for delimiter in _DELIMITERS:
            columns: dict[str, tuple[int, int]] = {}
            for column, name in enumerate(names.split(delimiter)):
                role = role_of(name.strip().strip('"'))
                if role is not None and (role[0] not in columns or role[1] < columns[role[0]][0]):
                    columns[role[0]] = role[1], column
            if {"type", "id", "payload"} <= columns.keys() or {"id", "action", "request", "response"} <= columns.keys():
                return delimiter, columns, lines.place
    return None


def _rows(text: str, place: int, delimiter: str) -> Iterator[tuple[int, int, list[str]]]:
    """The rows of a table: where each begins and ends, and what stands in its columns."""
    lines = _Lines(text, place)
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        start = lines.place
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a quote that is never closed: go on behind it
            reader = csv.reader(lines, delimiter=delimiter)
            continue
        yield start, start + len(text[start : lines.place].rstrip("\r\n")), row


def _as_json(role: str, value: str) -> str:
    """A column as the JSON of a field."""
    value = value.strip()
    if role in ("payload", "request", "response", "details") and value[:1] == "{" and is_json(value):
        return value
    return json.dumps(value)
