"""All the ways in which frames are found in a text, and what they find put together.

Belongs here: the list of finders, and which of them is right where they find a frame in one place. Must not be here: a
finder.
"""

from __future__ import annotations

import heapq
import json
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Final, TypeAlias

from ocpp_core.capture._found import Excerpt, FoundFrame
from ocpp_core.capture._frames import json_excerpts

__all__ = ["FINDERS", "Finder", "find_frames"]

Finder: TypeAlias = Callable[[str], Iterable[Excerpt]]
"""Finds frames in a text, in the order in which they begin there, in linear time; it raises nothing on any text."""

FINDERS: Final[tuple[Finder, ...]] = (json_excerpts,)
"""Where several find something in one place, what is JSON outweighs what is not, then the first of them is right."""


def find_frames(text: str) -> Iterator[FoundFrame]:
    """Every frame in a text, in order. Raises nothing, whatever the text.

    A frame that one record holds twice, as it is and quoted, counts once.
    """
    line, counted = 1, 0
    for excerpt in _excerpts(text):
        line += text.count("\n", counted, excerpt.start)
        counted = excerpt.start
        yield FoundFrame(
            line,
            excerpt.text,
            excerpt.cut_off,
            1 + text.count("\n", excerpt.start, excerpt.end),
            (excerpt.start, excerpt.end),
            excerpt.context,
            excerpt.how,
            excerpt.shortened,
        )


_Ranked: TypeAlias = tuple[int, Excerpt]
"""An excerpt, and the place of its finder in the list."""


def _excerpts(text: str) -> Iterator[Excerpt]:
    """What all finders find, each place once."""
    found = [map(partial(_ranked, rank), finder(text)) for rank, finder in enumerate(FINDERS)]
    together: list[_Ranked] = []
    end = 0
    for rank, excerpt in heapq.merge(*found, key=_start):
        if together and excerpt.start >= end:
            yield from _chosen(together)
            together.clear()
        together.append((rank, excerpt))
        end = max(end, excerpt.end)
    yield from _chosen(together)


def _ranked(rank: int, excerpt: Excerpt) -> _Ranked:
    return rank, excerpt


def _start(found: _Ranked) -> int:
    return found[1].start


def _chosen(found: list[_Ranked]) -> Iterable[Excerpt]:
    """Those that are right, of excerpts that lie over each other; what one finder found is right together."""
    if all(rank == found[0][0] for rank, _ in found):
        return [excerpt for _, excerpt in found]
    chosen: list[_Ranked] = []
    judged = [((not _is_json(excerpt), rank), excerpt) for rank, excerpt in found]
    judged.sort(key=itemgetter(0))
    for (_, rank), excerpts in groupby(judged, itemgetter(0)):
        taken = _covered((other.start, other.end) for other_rank, other in chosen if other_rank != rank)
        chosen += [(rank, excerpt) for _, excerpt in excerpts if not _overlaps(taken, excerpt)]
    return sorted((excerpt for _, excerpt in chosen), key=lambda excerpt: excerpt.start)


def _is_json(excerpt: Excerpt) -> bool:
    try:
        json.loads(excerpt.text, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return False
    return True


def _covered(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts of a text that spans cover, in order."""
    covered: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if covered and start < covered[-1][1]:
            covered[-1] = covered[-1][0], max(end, covered[-1][1])
        else:
            covered.append((start, end))
    return covered


def _overlaps(covered: list[tuple[int, int]], excerpt: Excerpt) -> bool:
    place = bisect_right(covered, excerpt.start, key=itemgetter(0))
    return (place > 0 and covered[place - 1][1] > excerpt.start) or (
        place < len(covered) and covered[place][0] < excerpt.end
    )
