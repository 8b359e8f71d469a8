"""Which call an answer belongs to, in a capture of many stations.

Belongs here: the calls that wait for an answer, and those that got one, up to a bound. Must not be here: reading
frames, judging them.

An answer belongs to the open call of its id, of the same station and of the other side. Where a record does not say
which station or side it is of, the calls that may be meant are several.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import Final, TypeAlias

import msgspec
from attrs import define, field

from ocpp_core.versions import Role

__all__ = ["MAX_IDS", "MAX_IDS_PER_STATION", "Calls", "OpenCall"]

MAX_IDS: Final = 100_000
"""How many message ids are remembered in all; beyond that the oldest of the station last heard of are forgotten."""

MAX_IDS_PER_STATION: Final = 1_000
"""And of one station: it has one call open at a time, mostly."""

_MAX_CALLS: Final = 16  # of one id, remembered


class OpenCall(msgspec.Struct, eq=False, gc=False):  # of which there are very many: no collector has to visit them
    """A call that was seen."""

    action: str
    sender: Role | None
    """The side that sent it, if that is known."""

    answered: bool = False


@define(eq=False)
class _Calls:
    """Several calls of one id and one station, the most recent last."""

    calls: list[OpenCall] = field(factory=list[OpenCall])
    shared: bool = False
    """Whether two were open at once: of two sides, or of stations that cannot be told apart."""

    crowded: bool = False
    """Whether one was forgotten before it had its answer."""

    def add(self, call: OpenCall) -> None:
        self.shared = self.shared or any(not each.answered for each in self.calls)
        if len(self.calls) >= _MAX_CALLS:
            forgotten = next((each for each in self.calls if each.answered), self.calls[0])
            self.calls.remove(forgotten)
            self.crowded = self.crowded or not forgotten.answered
        self.calls.append(call)


_Ids: TypeAlias = dict[str, OpenCall | _Calls]
"""The calls of one station by their ids, of which nearly each has one call alone."""


class Calls:
    """The calls seen so far, by station and message id."""

    def __init__(self) -> None:
        self._stations: OrderedDict[str | None, _Ids] = OrderedDict()
        self._of_id: dict[str, dict[str, None]] | None = None
        """The stations, those without a name aside, that have a call of an id; None until that is asked for."""

        self._count = 0

    def add(self, message_id: str, action: str, station: str | None = None, sender: Role | None = None) -> OpenCall:
        """Note a call. Each side may have one of this id, and so may each station."""
        ids = self._stations.get(station)
        if ids is None:
            ids = self._stations[station] = {}
        self._stations.move_to_end(station)  # where that last heard of is
        call = OpenCall(action, sender)
        known = ids.get(message_id)
        if known is not None:
            if isinstance(known, OpenCall):
                known = ids[message_id] = _Calls([known])
            known.add(call)
            return call
        if len(ids) >= MAX_IDS_PER_STATION or self._count >= MAX_IDS:
            self._make_room(ids, station)
        ids[message_id] = call
        self._count += 1
        if self._of_id is not None and station is not None:
            self._of_id.setdefault(message_id, {})[station] = None
        return call

    def sole(self, message_id: str, station: str | None = None, sender: Role | None = None) -> OpenCall | None:
        """The only call of this station with an id, if it still waits for an answer of this side."""
        theirs = self._stations.get(station)
        call = None if theirs is None else theirs.get(message_id)
        if not isinstance(call, OpenCall) or call.answered or (sender is not None and call.sender is sender):
            return None
        return call

    def of(self, message_id: str, station: str | None = None, sender: Role | None = None) -> list[OpenCall]:
        """The calls that an answer of this station and side may be for, the likeliest first."""
        sole = self.sole(message_id, station, sender)
        if sole is not None:  # as nearly always
            return [sole]
        for each in self._lists(message_id, station):
            calls = [call for call in reversed(each.calls) if sender is None or call.sender is not sender]
            waiting = [call for call in calls if not call.answered]
            if waiting and station is None and each.shared:
                return [*waiting, *(call for call in calls if call.answered)]  # one may have had another's answer
            if waiting or calls:
                return waiting or calls[:1]
        return []

    def is_crowded(self, message_id: str, station: str | None = None) -> bool:
        """Whether the call that an answer is for may have been forgotten among many of its id."""
        return any(each.crowded for each in self._lists(message_id, station))

    def _lists(self, message_id: str, station: str | None) -> Iterator[_Calls]:
        """The calls of an id: of this station, of none that is named, and of any if this one is not named."""
        named = dict.fromkeys((station, None))
        if station is None:
            others = self._stations_of(message_id)
            if len(others) == 1:
                named.update(others)
        for each in named:
            found = self._stations.get(each, {}).get(message_id)
            if found is not None:
                yield _Calls([found]) if isinstance(found, OpenCall) else found

    def _stations_of(self, message_id: str) -> dict[str, None]:
        """The stations with a name that have a call of an id."""
        if self._of_id is None:
            self._of_id = {}
            named = ((each, ids) for each, ids in self._stations.items() if each is not None)
            for station, ids in named:
                for each in ids:
                    self._of_id.setdefault(each, {})[station] = None
        return self._of_id.get(message_id, {})

    def _make_room(self, ids: _Ids, station: str | None) -> None:
        """Forget the oldest id of a station that has many, and of the station last heard of longest ago."""
        limit = MAX_IDS if station is None else MAX_IDS_PER_STATION  # without a name it may be any number of stations
        if len(ids) >= limit:
            self._forget(ids, station)
        while self._count >= MAX_IDS:
            oldest = next(iter(self._stations))
            theirs = self._stations[oldest]
            if theirs:
                self._forget(theirs, oldest)
            if not theirs and oldest != station:
                del self._stations[oldest]

    def _forget(self, ids: _Ids, station: str | None) -> None:
        oldest = next(iter(ids))
        del ids[oldest]
        self._count -= 1
        if self._of_id is not None and station is not None:
            self._of_id[oldest].pop(station, None)
            if not self._of_id[oldest]:
                del self._of_id[oldest]
