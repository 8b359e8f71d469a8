"""Calls with their answers, and which of them a page shows.

Belongs here: pairing what the judge has paired, and what is left out of a capture that is too long. Must not be here:
what payloads mean for stations and transactions.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Final

from attrs import define, field

from ocpp_core.check._terms import Term
from ocpp_core.findings import Finding, Severity
from ocpp_core.versions import Role

__all__ = ["Exchange", "Exchanges", "Half"]

_MAX_OPEN: Final = 20_000
"""Calls that wait for an answer, and answers that wait for a call behind them."""

_FAR: Final = 1 << 40
_ANSWERS: Final = frozenset({"callresult", "callerror", "callresulterror"})
_PAIRED: Final = _ANSWERS | {"call", "malformed"}
_RANKS: Final = {Severity.ERROR: -2, Severity.WARNING: -1, Severity.NOTE: 0}


@define(eq=False)
class Half:
    """A frame or an envelope: the call of an exchange, or its answer."""

    file: str
    line: int
    kind: str
    text: str
    """Cut to what a page shows."""

    size: int
    """How many characters there were."""

    when: str | None
    """The time as the capture has it."""

    time: int | None
    """The same in milliseconds, or that of the frame before it."""

    findings: Sequence[Finding]
    """Those that a page shows."""

    more: int
    """How many more findings there are."""

    asks: bool
    """Whether it is a call or a one-way message, as far as can be read."""

    payload: Any = None
    """Of an envelope, whose text is no JSON."""

    terms: Sequence[Term] = ()
    """What names of the standard in the payload stand for."""


@define(eq=False)
class Exchange:
    """A call with its answer, either of which may be missing, or what is neither."""

    number: int
    """Where it stands in the capture."""

    station: int
    action: str | None
    message_id: str | None
    version: str
    sender: Role | None
    """Which side made the call."""

    call: Half | None = None
    answer: Half | None = None
    marks: set[str] = field(factory=set[str])
    """What stands out, whether or not it breaks a rule: ``refused``, ``fault``, and so on."""

    transaction: int | None = None
    place: int = 0
    """Where it stands among the exchanges of its station."""

    request: Any = None
    """The payload of the call, until the answer has come."""

    is_kept: bool = True

    @property
    def halves(self) -> list[Half]:
        """Those that are there."""
        return [each for each in (self.call, self.answer) if each is not None]

    @property
    def rank(self) -> int:
        """How much it matters to show it: the lower, the more; 0 for one that need not be shown."""
        ranks = (_RANKS[finding.severity] for half in self.halves for finding in half.findings)
        return min(ranks, default=0)

    @property
    def time(self) -> int | None:
        """When it began."""
        return self.halves[0].time

    @property
    def took(self) -> int | None:
        """How many milliseconds the answer took; None where that is not known."""
        call, answer = self.call, self.answer
        if call is None or answer is None or call.time is None or answer.time is None:
            return None
        return max(answer.time - call.time, 0)


class Exchanges:
    """The exchanges of a capture in the order of their first frames, up to a number of frames.

    Of more those with errors and warnings are kept, and those nearest to them among the exchanges of their station.
    """

    def __init__(self, most: int) -> None:
        self._most: Final = most
        self._kept: list[Exchange] = []
        self._kept_frames = 0
        self._places: Final[dict[int, int]] = {}
        self._open: Final[OrderedDict[tuple[int, str], list[Exchange]]] = OrderedDict()
        self._early: Final[OrderedDict[tuple[int, str], list[Exchange]]] = OrderedDict()
        self.frames = 0
        """How many there were in all."""

    def add(self, exchange: Exchange, half: Half, sender: Role | None) -> Exchange:
        """Note a frame, as an exchange of its own or with the other half of one, which is what this gives.

        ``exchange`` is what it is alone; ``sender`` is the side that sent this frame.
        """
        self.frames += 1
        paired = self._paired(exchange, half, sender)
        if paired is None:
            paired = exchange
            self._places[exchange.station] = paired.place = self._places.get(exchange.station, 0) + 1
            self._kept.append(paired)
        elif not paired.is_kept:
            if not half.findings:
                return paired
            paired.is_kept = True
            self._kept.append(paired)
            self._kept_frames += len(paired.halves) - 1
        self._kept_frames += 1
        if self._kept_frames > 2 * self._most:
            self._prune()
        return paired

    def _paired(self, exchange: Exchange, half: Half, sender: Role | None) -> Exchange | None:
        """The exchange that a frame belongs to, if the other half was seen."""
        if exchange.message_id is None or half.kind not in _PAIRED:
            if half.kind in _ANSWERS:
                exchange.answer = half
            else:
                exchange.call = half
            return None
        key = exchange.station, exchange.message_id
        if half.kind == "call":
            early = _taken(self._early, key, lambda each: each.action == exchange.action)
            if early is not None:
                early.call, early.sender, early.number = half, exchange.sender, min(early.number, exchange.number)
                return early
            exchange.call = half
            _note(self._open, key, exchange)
            return None
        if half.asks:  # it cannot be read, but an answer to it may come
            exchange.call = half
            _note(self._open, key, exchange)
            return None
        found = _taken(self._open, key, lambda each: _answers(exchange, each, sender))
        if found is not None:
            found.answer = half
            return found
        exchange.answer = half
        exchange.sender = None if sender is None else sender.peer
        if exchange.action is not None:  # the judge has found its call, so it stands behind this
            _note(self._early, key, exchange)
        return None

    def _prune(self, *, is_over: bool = False) -> None:
        """Keep the exchanges that are to be shown, and those that may be near to what is still to come."""
        by_station: dict[int, list[Exchange]] = {}
        for each in self._kept:
            by_station.setdefault(each.station, []).append(each)
        near: dict[int, int] = {}
        for theirs in by_station.values():
            theirs.sort(key=lambda each: each.place)
            _measure(theirs, near)
            theirs.reverse()
            _measure(theirs, near)
        kept = _first(sorted(self._kept, key=lambda each: (near[id(each)], each.number)), self._most)
        if not is_over:
            latest = _first(sorted(self._kept, key=lambda each: -each.number), self._most // 2)
            known = set(map(id, kept))
            kept += [each for each in latest if id(each) not in known]
        for each in self._kept:
            each.is_kept = False
        for each in kept:
            each.is_kept = True
        self._kept = sorted(kept, key=lambda each: each.number)
        self._kept_frames = sum(len(each.halves) for each in kept)

    def end(self) -> list[Exchange]:
        """Those that are to be shown, in the order of time as far as times are known."""
        if self._kept_frames > self._most:
            self._prune(is_over=True)
        last = 0
        keyed: list[tuple[int, int, Exchange]] = []
        for each in sorted(self._kept, key=lambda each: each.number):
            time = each.time
            last = last if time is None else time
            keyed.append((last, each.number, each))
        return [each for _, _, each in sorted(keyed, key=lambda each: each[:2])]

    @property
    def kept_frames(self) -> int:
        """How many frames those have that are kept."""
        return self._kept_frames


def _first(exchanges: Sequence[Exchange], most: int) -> list[Exchange]:
    """The first ones, up to a number of frames."""
    kept, frames = [], 0
    for each in exchanges:
        frames += len(each.halves)
        if frames > most:
            break
        kept.append(each)
    return kept


def _measure(exchanges: Sequence[Exchange], near: dict[int, int]) -> None:
    """How far each is from the last one before it that has an error or a warning, if that is nearer than it was."""
    last: int | None = None
    for each in exchanges:
        if each.rank < 0:
            last = each.place
        away = _FAR if last is None else abs(each.place - last)
        near[id(each)] = min(near.get(id(each), _FAR), away) if each.rank >= 0 else each.rank


def _answers(exchange: Exchange, call: Exchange, sender: Role | None) -> bool:
    """Whether an answer, an exchange of its own so far, belongs to a call of the same id."""
    if sender is not None and call.sender is sender:
        return False
    if exchange.action is None:  # the judge has found no call, since it cannot be read
        return call.call is not None and call.call.kind == "malformed"
    return call.action == exchange.action


def _note(of: OrderedDict[tuple[int, str], list[Exchange]], key: tuple[int, str], exchange: Exchange) -> None:
    of.setdefault(key, []).append(exchange)
    of.move_to_end(key)
    del of[key][:-8]
    if len(of) > _MAX_OPEN:
        of.popitem(last=False)


def _taken(
    of: OrderedDict[tuple[int, str], list[Exchange]], key: tuple[int, str], fits: Callable[[Exchange], bool]
) -> Exchange | None:
    """The latest exchange of a key that fits, which no longer waits."""
    waiting = of.get(key, [])
    for each in reversed(waiting):
        if fits(each):
            waiting.remove(each)
            if not waiting:
                del of[key]
            return each
    return None
