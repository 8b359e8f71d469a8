"""Which version the frames of a capture are of, where neither the caller nor the record says it.

Belongs here: what a bounded sample of each station's frames tells. Must not be here: verdicts, what records say
(``capture``).

The actions of a station's calls count first: one that a version does not have outweighs any payload. Then the names of
the members. Versions that fit equally well are told apart by judging a few frames in full.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any, Final, TypeAlias

from attrs import define, field, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.capture import FoundFrame
from ocpp_core.check._frames import FrameJudge, read_start_of
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.schemas import actions, message_name, message_schema
from ocpp_core.signed._unwrap import plain_frame
from ocpp_core.versions import Kind, Version

__all__ = ["Assumed", "Versions"]

_ORDER: Final = (Version.V16, Version.V201, Version.V21, Version.V20, Version.V15)
"""The versions in the order in which they are preferred: the more common first."""

_FRAMES: Final = 40  # of a station, that are looked at
_FRAMES_UNNAMED: Final = 600  # and of those that no record names a station for
_ENOUGH: Final = 5  # calls of a station that only one version fits best: more would not tell another
_SAMPLE: Final = 12  # frames of a station that may be judged in full
_GROUP: Final = 100  # and of all stations that the same versions fit
_MAX_STATIONS: Final = 10_000
_LONGEST_ACTION: Final = 60  # characters of one that is looked up
_MAX_LENGTH: Final = 65_536  # characters of a frame that is looked at
_PLAIN: Final = re.compile(r"[\w.:*=+@-]{1,48}\Z", re.ASCII)

Pick: TypeAlias = tuple[Version, str]
"""A version, and why."""


@frozen
class Likely:
    """What was assumed for a station of which not enough was seen."""

    pick: Pick
    looked_at: int
    """By how many frames, those of parts before included that told the same version."""

    def after(self, before: Likely | None) -> Likely:
        """The same with what was seen before."""
        if before is None or before.pick[0] is not self.pick[0]:
            return self
        return Likely(self.pick, self.looked_at + before.looked_at)


@frozen
class Assumed:
    """What is known of the stations of a capture by the part of it that was seen before."""

    settled: Mapping[str | None, Pick] = field(factory=dict["str | None", Pick])
    """The versions of those of which enough was seen."""

    likely: Mapping[str | None, Likely] = field(factory=dict["str | None", Likely])
    """What was assumed for others: it stays unless other versions fit better."""

    def merged(self, later: Assumed) -> Assumed:
        """What is known after one more part: a station is settled, too, once its parts together are enough."""
        if later.settled.keys() <= self.settled.keys() and not later.likely:
            return self
        settled, likely = {**self.settled, **later.settled}, dict(self.likely)
        for name, seen in later.likely.items():
            each = likely[name] = seen.after(self.likely.get(name))
            if each.looked_at >= _FRAMES:
                settled.setdefault(name, each.pick)
        settled = dict(islice(settled.items(), _MAX_STATIONS))
        others = ((name, each) for name, each in likely.items() if name not in settled)
        return Assumed(settled, dict(islice(others, _MAX_STATIONS)))


@define(eq=False)
class _Station:
    """What the frames of a station have told."""

    calls: int = 0
    known: list[int] = field(factory=lambda: [0] * len(_ORDER))
    """How many of its calls have an action that a version has, by the place of the version in the order."""

    fitting: list[int] = field(factory=lambda: [0] * len(_ORDER))
    """And how many have members that the version has, all of them."""

    named: Version | None = None
    """The version that some of its records name."""

    actions: set[str] = field(factory=set[str])
    sample: list[FoundFrame] = field(factory=list[FoundFrame])
    others: int = 0
    looked_at: int = 0

    @property
    def is_settled(self) -> bool:
        """Whether enough was seen of it."""
        return (
            self.named is not None
            or self.looked_at >= _FRAMES
            or (self.calls >= _ENOUGH and len(self.candidates()) == 1)
        )

    def candidates(self) -> tuple[Version, ...]:
        """The versions that fit best."""
        scores = list(zip(self.known, self.fitting, strict=True))
        best = max(scores)
        return tuple(version for version, score in zip(_ORDER, scores, strict=True) if score == best)

    def count(self, action: str, names: tuple[str, ...] | None = None) -> None:
        """Count a call of an action, with these members if they are known."""
        known, fitting = _fits(action[:_LONGEST_ACTION], names)
        self.calls += 1
        for place in known:
            self.known[place] += 1
        for place in fitting:
            self.fitting[place] += 1


class Versions:
    """Assumes a version for each station, by a bounded sample of its frames.

    ``see`` takes the frames, then ``of`` tells the version of each. ``tolerate`` is that of `JsonCodec`; ``before`` is
    what `assumed` gave for the frames before.
    """

    def __init__(
        self, *, tolerate: Tolerance | Collection[Allowance | str] = (), before: Assumed | None = None
    ) -> None:
        self._tolerate: Final = tolerate
        self._before: Final = before or Assumed()
        self._stations: dict[str | None, _Station] = {}
        self._picks: dict[str | None, Pick] = {}

    def see(self, found: FoundFrame) -> None:
        """Take a frame into account."""
        name = found.context.station
        if name in self._before.settled:
            return
        station = self._stations.get(name)
        if station is None:
            if len(self._stations) >= _MAX_STATIONS:
                return
            station = self._stations[name] = _Station()
            self._picks.clear()
        if found.context.version is not None:
            station.named = station.named or found.context.version
        elif station.looked_at < (_FRAMES if name is not None else _FRAMES_UNNAMED) and len(found.text) <= _MAX_LENGTH:
            station.looked_at += 1
            _look(station, found)

    def of(self, found: FoundFrame) -> tuple[Version, str | None]:
        """The version to judge a frame by, and why where it is assumed."""
        return self.of_record(found.context.station, found.context.version)

    def of_record(self, name: str | None, named: Version | None) -> tuple[Version, str | None]:
        """The same for all frames of a station of which the records name this version, if they name one."""
        if named is not None:
            return named, None
        if name in self._before.settled:
            return self._before.settled[name]
        if not self._picks:
            self._decide()
        return self._picks.get(name) or self._picks[None]

    def assumed(self) -> Assumed:
        """What these frames tell of the stations in them."""
        if self._stations and not self._picks:
            self._decide()
        settled = {name: self._picks[name] for name, each in self._stations.items() if each.is_settled}
        likely = {
            name: Likely(self._picks[name], each.looked_at)
            for name, each in self._stations.items()
            if name not in settled
        }
        return Assumed(settled, likely)

    def _decide(self) -> None:
        """Pick a version for each station, those first that the fewest versions fit.

        Where several fit a station, it is of the generation of most stations, and of the version that records name.
        """
        groups: dict[tuple[Version, ...], list[str | None]] = {}
        stations = {None: _Station(), **self._stations}
        popular: Counter[int] = Counter()
        elsewhere: Counter[Version] = Counter()
        for version, _ in self._before.settled.values():
            popular[version.major] += _FRAMES
        for name, station in stations.items():
            if station.named is not None:
                popular[station.named.major] += station.calls + 1
                elsewhere[station.named] += 1
                self._picks[name] = station.named, f"OCPP {station.named}: other records{_of(name)} name it"
            else:
                groups.setdefault(station.candidates(), []).append(name)
        for candidates in sorted(groups, key=len):
            members = groups[candidates]
            sample = [frame for name in members for frame in stations[name].sample][:_GROUP]
            ordered = sorted(candidates, key=lambda version: (-popular[version.major], -elsewhere[version]))
            judged: Version | None = None
            for name in members:
                likely = self._before.likely.get(name)
                if likely is not None and likely.pick[0] in candidates:
                    best = likely.pick[0]
                else:
                    best = judged = judged or self._judged(ordered, sample)
                popular[best.major] += stations[name].calls
                self._picks[name] = best, _why(best, name, stations[name], len(candidates))

    def _judged(self, candidates: list[Version], sample: list[FoundFrame]) -> Version:
        """The version that finds most frames valid, those first in which it has nothing to tolerate."""
        if len(candidates) == 1:
            return candidates[0]
        best, most = candidates[0], (-1, -1)
        for version in candidates:
            judge = FrameJudge(version, tolerate=self._tolerate)
            verdicts = [judge.judge(frame) for frame in sample]
            valid = [verdict for verdict in verdicts if verdict.valid]
            score = sum(not verdict.tolerated for verdict in valid), len(valid)
            if score > most:
                best, most = version, score
            if score[0] == len(sample):
                break
        return best


def _of(name: str | None) -> str:
    """Whose frames they are, without what may not be shown."""
    if name is None:
        return ""
    return f" of {name}" if _PLAIN.match(name) else " of this station"


def _why(version: Version, name: str | None, station: _Station, candidates: int) -> str:
    if not station.calls:
        return f"OCPP {version}: no call{_of(name)} tells the version"
    place = _ORDER.index(version)
    count, what = station.fitting[place], "actions and members"
    if not count:
        count, what = station.known[place], "actions"
    fitting = f"{count} of {station.calls} calls{_of(name)} have its {what}"
    return f"OCPP {version}: {fitting}" + (", as they have of others" if candidates > 1 else "")


def _look(station: _Station, found: FoundFrame) -> None:
    """Count what a frame tells."""
    try:
        elements: Any = parse(plain_frame(found.text).encode())
    except NOT_JSON:  # its action may be readable all the same
        _, _, action = read_start_of(found.text)
        if action is not None:
            station.count(action)
        return
    match elements:
        case [2 | 6, str(), str(action), dict(payload)]:
            station.count(action, tuple(payload)[:60])
            if action not in station.actions and len(station.sample) < _SAMPLE:
                station.actions.add(action)
                station.sample.append(found)
        case [3 | 4 | 5, *_] if station.others < _SAMPLE:
            station.others += 1
            station.sample.append(found)
            if found.context.action is not None:  # of its call, by the record
                station.count(found.context.action)


@lru_cache(maxsize=4096)
def _fits(action: str, names: tuple[str, ...] | None) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The versions that have an action, by their places, and those in which a request of it may have these members."""
    known = tuple(place for place, version in enumerate(_ORDER) if action in actions(version))
    return known, () if names is None else tuple(place for place in known if _fit(_ORDER[place], action, names))


def _fit(version: Version, action: str, names: Iterable[str]) -> bool:
    schema = message_schema(version, message_name(action, Kind.REQUEST))
    return set(schema.get("required", ())) <= set(names) <= set(schema.get("properties", ()))
