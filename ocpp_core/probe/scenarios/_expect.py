"""What a payload must say, and where it does not.

Belongs here: paths, and the words of an expectation. Must not be here: messages, variables of a conversation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocpp_core.rules._values import instant

__all__ = ["WORDS", "Miss", "find", "miss", "normal", "steps_of"]

_PART: Final = re.compile(r"([A-Za-z_]\w*)((?:\[(?:\*|\d+)\])*)")
_INDEX: Final = re.compile(r"\[(\*|\d+)\]")
_SHOWN: Final = 60  # characters of a value in a message

Expected: TypeAlias = Mapping[str, Any]


@frozen
class Miss:
    """An expectation that a payload does not meet."""

    path: str
    word: str
    """Which word of it: ``equals``, ``present`` and so on."""

    message: str


def steps_of(path: str) -> tuple[str | int, ...]:
    """The members and places that a path names; ``*`` for any place. Raises ValueError.

    ``idTokenInfo.status``, ``setVariableData[0].variable.name``, ``componentCriteria[*]``.
    """
    found: list[str | int] = []
    for part in path.split("."):
        match = _PART.fullmatch(part)
        if match is None:
            raise ValueError(f"{path!r} is no path")
        found.append(match[1])
        found += [place if place == "*" else int(place) for place in _INDEX.findall(match[2])]
    return tuple(found)


def find(payload: Any, path: str) -> list[Any]:
    """The values at a path; empty if there is none, several only with ``[*]``."""
    found = [payload]
    for step in steps_of(path):
        found = list(_into(found, step))
    return found


def _into(values: Iterable[Any], step: str | int) -> Iterator[Any]:
    for value in values:
        if step == "*" and isinstance(value, list):
            yield from value
        elif isinstance(step, int):
            if isinstance(value, list) and step < len(value):
                yield value[step]
        elif isinstance(value, dict) and step in value:
            yield value[step]


def normal(expected: Any) -> Expected:
    """The words of an expectation; a bare value stands for ``equals``."""
    return expected if isinstance(expected, Mapping) else {"equals": expected}


def miss(payload: Any, expectations: Mapping[str, Any]) -> Miss | None:
    """The first expectation, of those by path, that a payload does not meet; None if it meets all."""
    for path, expected in expectations.items():
        found = find(payload, path)
        words = normal(expected)
        if words.get("absent"):
            if found:
                return Miss(path, "absent", f"{path} is {_shown(found[0])}, but must be left out")
            continue
        if not found:
            if words.get("optional") or words.keys() == {"not"}:
                continue
            return Miss(path, "present", f"{path} is missing{_wanted(words)}")
        for word, wanted in words.items():
            if word in ("optional", "present"):
                continue
            if not any(WORDS[word](value, wanted) for value in found):
                return Miss(path, word, f"{path} is {_shown(found[0])}, but must {_SAID[word]} {_shown(wanted)}")
    return None


def _wanted(words: Expected) -> str:
    told = [f"{_SAID[word]} {_shown(wanted)}" for word, wanted in words.items() if word in _SAID]
    return f"; it must {' and '.join(told)}" if told else ""


def _shown(value: Any) -> str:
    text = ascii(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _same(value: Any, wanted: Any) -> bool:
    """Whether values are the same; the case of letters does not count, as in identifiers of the standard."""
    if isinstance(value, str) and isinstance(wanted, str):
        return value.casefold() == wanted.casefold()
    if isinstance(value, dict) and isinstance(wanted, dict):
        return all(name in value and _same(value[name], each) for name, each in wanted.items())
    return isinstance(value, bool) is isinstance(wanted, bool) and bool(value == wanted)


def _moment(value: Any) -> datetime | None:
    return instant(value) if isinstance(value, str) else None


def _later(value: Any, wanted: Any) -> bool:
    ours, other = _moment(value), _moment(wanted)
    return ours is not None and other is not None and ours > other


def _within(value: Any, seconds: Any) -> bool:
    found = _moment(value)
    return found is not None and abs(datetime.now(UTC) - found) <= timedelta(seconds=seconds)


def _contains(value: Any, wanted: Any) -> bool:
    """Whether a list has an element for each of what is wanted; a table of expectations holds for one element."""
    if not isinstance(value, list):
        return False
    demands = wanted if isinstance(wanted, list) else [wanted]
    return all(any(_fits(element, demand) for element in value) for demand in demands)


def _fits(element: Any, demand: Any) -> bool:
    return miss(element, demand) is None if isinstance(demand, Mapping) else _same(element, demand)


WORDS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "equals": _same,
    "one_of": lambda value, wanted: any(_same(value, each) for each in wanted),
    "not": lambda value, wanted: not _same(value, wanted),
    "min": lambda value, wanted: _is_number(value) and value >= wanted,
    "max": lambda value, wanted: _is_number(value) and value <= wanted,
    "min_items": lambda value, wanted: isinstance(value, list) and len(value) >= wanted,
    "max_items": lambda value, wanted: isinstance(value, list) and len(value) <= wanted,
    "contains": _contains,
    "later_than": _later,
    "within": _within,
    "present": lambda value, wanted: True,  # noqa: ARG005  # it has been found
    "absent": lambda value, wanted: False,  # noqa: ARG005  # likewise
    "optional": lambda value, wanted: True,  # noqa: ARG005  # likewise
}
"""The words of an expectation: whether a value meets what is wanted."""

_SAID: Final = {
    "equals": "be",
    "one_of": "be one of",
    "not": "not be",
    "min": "be at least",
    "max": "be at most",
    "min_items": "have at least this many elements:",
    "max_items": "have at most this many elements:",
    "contains": "contain",
    "later_than": "be later than",
    "within": "be the time now, give or take this many seconds:",
}


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
