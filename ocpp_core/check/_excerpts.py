"""The part of a frame that a finding is about, as it stands there.

Belongs here: where a path is in the text of a frame, and what of it may be shown. Must not be here: printing, escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, TypeAlias

from attrs import define, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core._secrets import HIDDEN
from ocpp_core.check._secrets import is_harmless
from ocpp_core.check._verdicts import HALVES
from ocpp_core.findings import Finding
from ocpp_core.payload._places import steps_of
from ocpp_core.schemas import message_name
from ocpp_core.versions import Kind, Version

__all__ = ["Excerpt", "excerpt_of"]

_TOKEN: Final = re.compile(r'([\[{])|([\]}])|("[^"\\]*+(?:\\.[^"\\]*+)*"?)|(:)|([^\s,:\[\]{}"]++)', re.DOTALL)
_BLANKS: Final = re.compile(r"\s+")
_PLACES: Final = {Kind.REQUEST: 3, Kind.RESPONSE: 2}
"""Which element of a frame the payload is."""

_NAMES: Final = frozenset({"schema/additionalProperties", "tolerated/additionalProperties", "tolerated/renamed"})
"""Rules that are about the name of a member."""

_ELEMENTS: Final = {"action/unknown": 2, "action/one-way": 2, "action/error-code": 2}
"""Rules that are about one element of the frame, and its place."""

_ERRORS: Final = frozenset({"callerror", "callresulterror"})
_OPEN: Final = 3
"""The elements of a frame that hold no payload, or the words of an error."""

_LONGEST: Final = 1 << 16
"""Most characters of a frame that is looked into: what follows takes memory for each of its values."""

_DEEPEST: Final = 64

Steps: TypeAlias = "tuple[str | int, ...]"


@frozen
class Excerpt:
    """A piece of a frame, in three parts. Blanks in a row are one, and a secret is ``***``."""

    before: str
    marked: str
    """What the finding is about; empty if that is not known."""

    after: str
    goes_on: tuple[bool, bool] = (False, False)
    """Whether the frame goes on before it and behind it."""


@frozen
class _Value:
    """A value in the text of a frame."""

    steps: Steps
    """What leads to it, the element of the frame included."""

    start: int
    end: int
    leaf: bool
    name: tuple[int, int] | None
    """Where its name stands, if it is a member."""


def excerpt_of(finding: Finding, width: int) -> Excerpt | None:
    """The part of a frame that a finding is about, of at most ``width`` characters; None if it cannot be shown.

    Of a payload there are the values that the schema of the message knows and does not mark as secret; all others are
    hidden, and of a frame that is no JSON all are.
    """
    text = finding.frame
    if text.startswith("<"):
        return _element(finding, width)
    frame = _read(text) if len(text) <= _LONGEST else None
    if frame is None:
        return None
    start, end = _target(finding, frame.by_steps) or (0, 0)
    first, last = max(start - 4 * width, 0), min(end + 4 * width, len(text))  # blanks in a row may be many
    near = [each for each in frame.values if each.leaf and each.start < last and each.end > first]
    hidden = [(each.start, each.end) for each in near if not _is_shown(finding, each.steps, readable=frame.readable)]
    before, marked, after = (_piece(text, *ends, hidden) for ends in ((first, start), (start, end), (end, last)))
    return _cut(before, marked, after, width, (first > 0, last < len(text)))


@frozen
class _Frame:
    """What is read of a frame."""

    values: list[_Value]
    by_steps: dict[Steps, _Value]
    readable: bool
    """Whether it is JSON."""


@lru_cache(maxsize=1)  # a frame may have many findings
def _read(text: str) -> _Frame | None:
    """What can be read of a frame; None if it is nested too deep."""
    try:
        values = list(_values(text))
    except RecursionError:
        return None
    return _Frame(values, {each.steps: each for each in values}, _is_json(text))


def _cut(before: str, marked: str, after: str, width: int, goes_on: tuple[bool, bool]) -> Excerpt:
    """An excerpt of that width: what is marked comes first, then a third of the rest before it."""
    if len(marked) > width:
        marked, after, goes_on = marked[:width], "", (goes_on[0], True)
    rest = width - len(marked)
    left = max(rest // 3, rest - len(after))
    if len(before) > left:
        before, goes_on = before[len(before) - left :], (True, goes_on[1])
    right = rest - len(before)
    if len(after) > right:
        after, goes_on = after[:right], (goes_on[0], True)
    return Excerpt(before, marked, after, goes_on)


def _piece(text: str, start: int, end: int, hidden: list[tuple[int, int]]) -> str:
    """A piece of a text, without what is hidden; a part of that is hidden whole."""
    shown, place = "", start
    for first, last in hidden:
        if last <= start or first >= end:
            continue
        shown += text[place : max(first, place)] + f'"{HIDDEN}"'
        place = last
    return _BLANKS.sub(" ", shown + text[place : max(end, place)])


def _is_json(text: str) -> bool:
    try:
        parse(text.encode(errors="surrogatepass"))
    except NOT_JSON:
        return False
    return True


def _is_shown(finding: Finding, steps: Steps, *, readable: bool) -> bool:
    """Whether a value of a frame can be shown."""
    match steps:
        case [int(place)]:
            return place < _OPEN or finding.kind in _ERRORS
        case [int(), *inner] if readable and finding.kind in HALVES and finding.action and finding.version:
            message = message_name(finding.action, HALVES[finding.kind])
            try:
                return is_harmless(inner, Version(finding.version), message)
            except LookupError:  # the version has no such message
                return False
        case _:
            return False


# -- places


def _target(finding: Finding, by_steps: dict[Steps, _Value]) -> tuple[int, int] | None:
    """Where what a finding is about begins and ends in its frame."""
    if not finding.path:
        element = by_steps.get((_ELEMENTS[finding.rule],)) if finding.rule in _ELEMENTS else None
        return None if element is None else (element.start, element.end)
    if finding.kind not in HALVES:
        return None
    steps: Steps = (_PLACES[HALVES[finding.kind]], *steps_of(finding.path))
    if finding.rule in _NAMES and isinstance(finding.found, str):
        named = by_steps.get((*steps, finding.found))
        if named is not None:
            return named.name
    found = by_steps.get(steps)
    if found is not None:
        return (found.start, found.end) if found.leaf else (found.start, found.start + 1)
    outer = by_steps.get(steps[:-1])
    return None if outer is None else (outer.end - 1, outer.end)  # a missing member should stand before this


@define
class _Container:
    """A list or an object that is being read."""

    steps: Steps
    start: int
    is_list: bool
    name: tuple[int, int] | None
    count: int = 0
    last_name: tuple[int, int] | None = None
    last_steps: Steps = ()
    after_colon: bool = False


def _values(text: str) -> Iterator[_Value]:
    """The values in a frame within its list, each before what it is in. It reads on past what is no JSON.

    Raises RecursionError for one that is nested deeper than any message.
    """
    stack: list[_Container] = []
    for token in _TOKEN.finditer(text):
        opening, closing, string, colon, _ = token.groups()
        top = stack[-1] if stack else None
        if closing:
            if top is not None:
                stack.pop()
                yield _Value(top.steps, top.start, token.end(), leaf=False, name=top.name)
            continue
        if colon:
            if top is not None:
                top.after_colon = True
            continue
        if top is not None and not top.is_list and not top.after_colon and string:
            top.last_name, top.last_steps = token.span(), (*top.steps, _name(token[0]))
            continue
        steps, name = _place(top)
        if opening:
            if len(stack) > _DEEPEST:
                raise RecursionError
            stack.append(_Container(steps, token.start(), opening == "[", name))
        else:
            yield _Value(steps, *token.span(), leaf=True, name=name)


def _place(top: _Container | None) -> tuple[Steps, tuple[int, int] | None]:
    """Where the next value in a container is, and where its name stands."""
    if top is None:
        return (), None
    if top.is_list:
        top.count += 1
        return (*top.steps, top.count - 1), None
    top.after_colon = False
    return top.last_steps, top.last_name


def _name(token: str) -> str:
    """The name that stands in quotes."""
    try:
        name = parse(token.encode(errors="surrogatepass"))
    except NOT_JSON:
        return token
    return str(name)


# -- SOAP


def _element(finding: Finding, width: int) -> Excerpt | None:
    """The element of an envelope that a finding is about, if there is one of that name only."""
    steps = steps_of(finding.path)
    names = [step for step in steps if isinstance(step, str)]
    if not names or finding.found == HIDDEN or not finding.action or not finding.version:
        return None
    kind = Kind.REQUEST if finding.kind == "call" else Kind.RESPONSE
    try:
        if not is_harmless(steps, Version(finding.version), message_name(finding.action, kind)):
            return None
    except LookupError:
        return None
    name = re.escape(names[-1])
    found = list(re.finditer(rf"<((?:[\w.-]{{1,60}}:)?{name})\s*>([^<]*)</\1\s*>", finding.frame))
    if len(found) != 1:
        return None
    tag, text = found[0].group(1, 2)
    return _cut(f"<{tag}>", _BLANKS.sub(" ", text), f"</{tag}>", width, (False, False))
