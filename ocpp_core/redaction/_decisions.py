"""What is to be replaced in the payload of a frame: every member of a name that has marks, in the order of the text.

Belongs here: walking through a payload along the schemas. Must not be here: where its members stand in the source.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from ocpp_core.redaction._marks import NOWHERE, SECRET, Mark, Member, State, marked_names, member, normal
from ocpp_core.redaction._spots import Spots

__all__ = ["ITEM", "Decision", "decisions", "first_of", "names_of", "parsed"]

_DEEPEST: Final = 100
_ORDER: Final = (SECRET, "person", "serial", "station", "data")
"""What a value counts as that is several of these: the first."""


@frozen
class Decision:
    """A member, and what becomes of it."""

    name: str
    """In normal form."""

    what: str | None
    """Why it is replaced: a secret, or what it identifies; None if it is not."""

    value: str | None
    """Its value as text; None for null, a boolean, and what holds others."""

    is_whole: bool = False
    """Whether all is replaced that it holds."""

    items: tuple[str, ...] = ()
    """What it holds then: all texts and numbers, names aside."""


class _Object(tuple[tuple[str, Any], ...]):
    """The members of an object as they stand there, those included that it has twice."""

    __slots__ = ()


def parsed(text: str) -> Any:
    """The JSON of a text, objects as their members. Raises ValueError or RecursionError for what is no JSON."""
    return json.loads(text, object_pairs_hook=_Object, parse_int=str, parse_float=str, parse_constant=str, strict=False)


def names_of(value: Any) -> frozenset[str]:
    """The names of an object's members."""
    return frozenset(name for name, _ in value) if isinstance(value, _Object) else frozenset()


def first_of(marks: Collection[str], wanted: Collection[str]) -> str | None:
    """What a value counts as that has these marks; None if none of them is wanted."""
    return next((what for what in _ORDER if what in marks and what in wanted), None)


def decisions(payload: Any, state: State, wanted: Collection[str], spots: Spots) -> list[Decision]:
    """A decision for each member with a marked name in a payload of that kind, as ``spots`` finds them in its text."""
    return list(_Walk(wanted, spots).of(payload, state, None, 0))


class _Walk:
    def __init__(self, wanted: Collection[str], spots: Spots) -> None:
        self._wanted: Final = wanted
        self._spots: Final = spots
        self._names: Final = marked_names()

    def of(self, value: Any, state: State, inherited: str | None, depth: int) -> Iterator[Decision]:
        if depth > _DEEPEST:
            raise RecursionError
        if isinstance(value, _Object):
            members = dict(value)
            for name, each in value:
                yield from self._member(name, each, members, state, inherited, depth)
        elif isinstance(value, list):
            for each in value:
                yield from self.of(each, state, inherited, depth + 1)
        elif isinstance(value, str) and len(value) > _SHORTEST_JSON:
            yield from self._within(value)

    def _member(  # noqa: PLR0917  # the state of the walk
        self, name: str, value: Any, members: Mapping[str, Any], state: State, inherited: str | None, depth: int
    ) -> Iterator[Decision]:
        found = member(state, name)
        what = self._first(found, members) or (inherited if not found.is_known or name == ITEM else None)
        word = normal(name)
        if isinstance(value, _Object | list):
            is_list = isinstance(value, list) and not any(isinstance(each, _Object | list) for each in value)
            whole = what is not None and (is_list or not found.state)
            if word in self._names:
                yield Decision(word, what, None, is_whole=whole, items=tuple(_scalars(value, 0)) if whole else ())
            yield from self.of(value, found.state, what, depth + 1)
            return
        text = value if isinstance(value, str) else None
        if word in self._names:
            yield Decision(word, what, text)
        if what is None and text is not None and len(text) > _SHORTEST_JSON:
            yield from self._within(text)

    def _first(self, found: Member, members: Mapping[str, Any]) -> str | None:
        marks = set(found.marks).union(*(_by_condition(mark, members) for mark in found.conditions))
        return first_of(marks, self._wanted)

    def _within(self, text: str) -> Iterator[Decision]:
        """The members that a text holds, such as JSON in a string."""
        for spot in self._spots.find(text):
            what = first_of(member(NOWHERE, spot.name).marks, self._wanted)
            yield Decision(spot.name, what, text[spot.value_start : spot.value_end])


def _scalars(value: Any, depth: int) -> Iterator[str]:
    """The texts and numbers in a value."""
    if depth > _DEEPEST:
        raise RecursionError
    if isinstance(value, str):
        yield value
    elif isinstance(value, _Object | list):
        for each in (item for _, item in value) if isinstance(value, _Object) else value:
            yield from _scalars(each, depth + 1)


_SHORTEST_JSON: Final = 8
ITEM: Final = "value"
"""The member that holds the value of a variable in a list of its attributes."""


def _by_condition(mark: Mark, members: Mapping[str, Any]) -> Sequence[str]:
    """What a value is by the value that decides it."""
    value: Any = members
    for name in mark.path.split("."):
        value = dict(value) if isinstance(value, _Object) else value
        value = value.get(name) if isinstance(value, dict) else None
    if not isinstance(value, str):
        return () if mark.otherwise is None else (mark.otherwise,)
    what = mark.words.get(value.casefold())
    return () if what is None else (what,)
