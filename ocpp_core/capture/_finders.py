"""All the ways in which frames are found in a text, and what they find put together.

Belongs here: the list of finders, and which of them is right where they find a frame in one place. Must not be here: a
finder.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Final, TypeAlias

from attrs import define

from ocpp_core.capture._columns import column_excerpts
from ocpp_core.capture._found import Counter, Excerpt, FoundFrame, is_json
from ocpp_core.capture._frames import json_excerpts
from ocpp_core.capture._literals import bytes_excerpts, literal_excerpts, repr_excerpts, string_excerpts
from ocpp_core.capture._named import HOW
from ocpp_core.capture._objects import object_excerpts
from ocpp_core.capture._shortened import head_of, without_shortened
from ocpp_core.capture._traces import with_traces
from ocpp_core.capture._views import View, viewed

__all__ = ["FINDERS", "Finder", "find_frames", "frames_in", "holds_json_only"]

Finder: TypeAlias = Callable[[str], Iterable[Excerpt]]
"""Finds frames in a text, in the order in which they begin there, in linear time; it raises nothing on any text."""

FINDERS: Final[tuple[Finder, ...]] = (
    column_excerpts,
    object_excerpts,
    bytes_excerpts,
    repr_excerpts,
    literal_excerpts,
    json_excerpts,
    string_excerpts,
)
"""Where several find something in one place, what is JSON outweighs what is not, then the longer, then the first."""


def find_frames(text: str) -> Iterator[FoundFrame]:
    """Every frame in a text, in order. Raises nothing, whatever the text.

    A frame that one record holds twice, as it is and quoted, counts once; so does one that stands there shortened and
    as a whole.
    """
    return frames_in(text, viewed(text))


def frames_in(text: str, view: View | None) -> Iterator[FoundFrame]:
    """What `find_frames` gives, of a text and what `viewed` makes of it."""
    return without_shortened(_frames(text, view))


def holds_json_only(text: str) -> bool:
    """Whether all frames of a text stand there as JSON."""
    return not any(True for finder in FINDERS if finder is not json_excerpts for _ in finder(text))


def _frames(text: str, view: View | None) -> Iterator[FoundFrame]:
    counter = Counter(text)
    excerpts = _excerpts(text) if view is None else map(view.placed, _excerpts(view.text))
    for excerpt in excerpts:
        counter.go_to(excerpt.start)
        yield FoundFrame(
            counter.line,
            excerpt.text,
            excerpt.cut_off,
            1 + text.count("\n", excerpt.start, excerpt.end),
            (excerpt.start, excerpt.end),
            excerpt.context,
            excerpt.how,
            excerpt.shortened,
            (counter.columns, counter.columns_behind(excerpt.start, excerpt.end)),
            None if excerpt.misquoted is None else counter.columns_behind(excerpt.start, excerpt.misquoted)[0],
        )


@define
class _Place:
    """What one finder found in one place."""

    rank: int
    """The place of the finder in the list."""

    excerpts: list[Excerpt]
    start: int
    end: int

    def is_better(self, other: _Place) -> bool:
        """Whether this is right, and not what another finder found in the same place, which it found earlier."""
        return self._merit() > other._merit()

    def _merit(self) -> tuple[bool, int, int]:
        """A frame in the payload of another, or in a string of that, is a part of it: so the longer one is right."""
        whole = any(is_json(excerpt.text) for excerpt in self.excerpts)
        return whole, self.end - self.start if whole else 0, -self.rank


def _excerpts(text: str) -> Iterator[Excerpt]:
    """What is found in a text, each place once."""
    return with_traces(text, _without_named(text))


def _without_named(text: str) -> Iterator[Excerpt]:
    """What all finders find, without what stands beside it in named fields once more."""
    before: Excerpt | None = None
    waiting: list[Excerpt] = []
    for excerpt in _places(text):
        if excerpt.how != HOW:
            if waiting:
                if _head(waiting[-1]) == _head(excerpt):
                    waiting.pop()
                yield from waiting
                waiting.clear()
            yield excerpt
            before = excerpt
        elif before is None or _head(excerpt) != _head(before):
            yield from waiting
            waiting, before = [excerpt], None
    yield from waiting


def _head(excerpt: Excerpt) -> str:
    """The type and the id of a frame."""
    return head_of(excerpt.text) or excerpt.text


def _places(text: str) -> Iterator[Excerpt]:
    """What all finders find, each place once."""
    found: list[tuple[int, Iterator[Excerpt]]] = []
    for rank, finder in enumerate(FINDERS):
        excerpts = iter(finder(text))
        first = next(excerpts, None)
        if first is not None:
            found.append((rank, chain((first,), excerpts)))
    if len(found) == 1:  # as in nearly every text: there is nothing to put together
        return found[0][1]
    return _merged(found)


def _merged(found: Iterable[tuple[int, Iterator[Excerpt]]]) -> Iterator[Excerpt]:
    """What several finders found, by their ranks, each place once."""
    last: _Place | None = None
    for rank, excerpt in heapq.merge(*(map(partial(_ranked, rank), excerpts) for rank, excerpts in found), key=_start):
        if last is not None and excerpt.start < last.end and rank == last.rank:
            last.excerpts.append(excerpt)
            last.end = max(last.end, excerpt.end)
            continue
        place = _Place(rank, [excerpt], excerpt.start, excerpt.end)
        if last is not None and excerpt.start < last.end:
            last = place if place.is_better(last) else last
            continue
        if last is not None:
            yield from last.excerpts
        last = place
    if last is not None:
        yield from last.excerpts


def _ranked(rank: int, excerpt: Excerpt) -> tuple[int, Excerpt]:
    return rank, excerpt


def _start(found: tuple[int, Excerpt]) -> int:
    return found[1].start
