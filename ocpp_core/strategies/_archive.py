"""The archive of a CSMS: the frames of many stations in the order of time, a few of them spoiled.

Belongs here: bringing the frames of stations together, choosing those that are spoiled, the form of a record. Must not
be here: what a station does (``_archive_stations``), faults (``_archive_faults``).

Nothing of it is drawn by Hypothesis: an archive may have millions of frames, and comes from a seed alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from heapq import heapify, heapreplace
from itertools import count
from random import Random

from attrs import frozen

from ocpp_core._names import listed
from ocpp_core.strategies._archive_faults import spoil, written
from ocpp_core.strategies._archive_messages import ARCHIVE_VERSIONS, moment
from ocpp_core.strategies._archive_stations import Life, SentFrame, live
from ocpp_core.versions import REQUEST_TYPES, Role, Version

__all__ = ["ArchiveRecord", "archive"]


@frozen
class ArchiveRecord:
    """A frame of an archive, and what is known of it."""

    time: str
    """RFC 3339, UTC, with milliseconds. Never less than that of the record before."""

    station: str
    version: Version
    sender: Role
    text: str
    fault: str | None = None
    """The name of the fault that the frame was given, one of `ARCHIVE_FAULTS`; None if it is valid."""

    def line(self, *, with_version: bool = False, with_fault: bool = False) -> str:
        """The record as JSON, without a line end: `fields`."""
        return written(self.fields(with_version=with_version, with_fault=with_fault))

    def fields(self, *, with_version: bool = False, with_fault: bool = False) -> dict[str, str | None]:
        """The time, the station, the direction as the CSMS sees it, and the text of the frame, by their names."""
        record: dict[str, str | None] = {
            "time": self.time,
            "station": self.station,
            "direction": "in" if self.sender is Role.CHARGING_STATION else "out",
        }
        if with_version:
            record["version"] = f"ocpp{self.version}"
        record["message"] = self.text
        if with_fault:
            record["fault"] = self.fault
        return record


def archive(
    versions: Version | str | Collection[Version | str] = ARCHIVE_VERSIONS,
    *,
    frames: int,
    stations: int = 200,
    spoiled: float = 0.0,
    seed: int = 0,
) -> Iterator[ArchiveRecord]:
    """The records of an archive of a CSMS, one for each frame: exactly ``frames``, the same ones for the same seed.

    Stations boot, report the status of their connectors, send heartbeats, and charge, with meter values; the CSMS
    starts and stops transactions, sets charging profiles, asks for settings. Each station speaks one of ``versions``
    (1.6, 2.0.1 or 2.1), in turn. Calls are answered with the same message id, unless the archive ends before; ids,
    times and transactions agree.

    ``spoiled`` is the share of frames that get one fault each (`ARCHIVE_FAULTS`), from 0 to 1: exactly the nearest
    whole number of frames. A call that was spoiled is answered with an error and sent once more. All others are valid.

    Memory does not grow with ``frames``.

    Raises LookupError for a version that does not exist, ValueError for one that an archive cannot be of, for no
    version, or for numbers out of range.
    """
    given = [versions] if isinstance(versions, str) else versions
    chosen = list(dict.fromkeys(Version(each) for each in given))
    if not chosen or not set(chosen) <= set(ARCHIVE_VERSIONS):
        named = listed(chosen) if chosen else "none"
        raise ValueError(f"an archive is of one or more of OCPP {listed(ARCHIVE_VERSIONS)}, not of {named}")
    if frames < 0 or stations < 1 or not 0 <= spoiled <= 1:
        raise ValueError("frames must be 0 or more, stations 1 or more, spoiled from 0 to 1")
    return _records(chosen, frames, stations, round(frames * spoiled), seed)


def _records(versions: list[Version], frames: int, stations: int, spoiled: int, seed: int) -> Iterator[ArchiveRecord]:
    random = Random(seed)  # noqa: S311  # no secret is made of it
    digits = len(str(stations))
    transactions = count(random.randrange(1, 10**6))
    waiting: list[tuple[int, int, SentFrame]] = []
    lives: list[Life] = []
    for number in range(stations):
        life = live(versions[number % len(versions)], Random(f"{seed}/{number}"), transactions)  # noqa: S311  # nor here
        frame = next(life)
        lives.append(life)
        waiting.append((frame.time, number, frame))
    heapify(waiting)
    for left in range(frames, 0, -1):
        time, number, frame = waiting[0]
        version = versions[number % len(versions)]
        head = frame.type.value, frame.message_id, *((frame.action,) if frame.type in REQUEST_TYPES else ())
        fault = None
        if spoiled and random.random() * left < spoiled:
            spoiled -= 1
            fault, text = spoil(version, head, frame.action, frame.content, random)
        else:
            text = written([*head, *frame.content])
        yield ArchiveRecord(moment(time, precise=True), f"CS{number + 1:0{digits}}", version, frame.sender, text, fault)
        frame = lives[number].send(fault)
        heapreplace(waiting, (frame.time, number, frame))
