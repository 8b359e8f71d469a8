"""What a page tells of each station: when it was heard of, and what its connectors said of themselves.

Belongs here: stations over time. Must not be here: transactions, which have a module of their own.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import define, field

from ocpp_core.check._payloads import member, number, text

__all__ = ["Station", "Stations", "connector_of"]

MAX_STATIONS: Final = 500
"""More than these are one station, which is called so."""

_MAX_SPANS: Final = 2_000
_MAX_STATUSES: Final = 3_000
_QUIET: Final = 15 * 60_000
"""Milliseconds of silence after which a station counts as gone, where its heartbeat interval was not seen."""

_LATE: Final = 60_000


@define(eq=False)
class Span:
    """A time in which a station was heard of."""

    start: int
    end: int
    frames: int = 1
    boot: bool = False
    """Whether it begins with a BootNotification."""


@define(eq=False)
class Station:
    """A station, as far as its frames tell."""

    name: str
    is_named: bool
    """Whether the capture tells its identity; else it has the name of its file."""

    frames: int = 0
    versions: dict[str, None] = field(factory=dict[str, None])
    model: dict[str, str] = field(factory=dict[str, str])
    """What its BootNotification says: ``vendor``, ``model``, ``firmware``."""

    spans: list[Span] = field(factory=list[Span])
    statuses: list[tuple[int, str, str, str | None]] = field(factory=list[tuple[int, str, str, str | None]])
    """When which connector said what of itself: its status, and the error code if there is one."""

    found: dict[str, int] = field(factory=dict[str, int])
    """How many findings there are, by severity."""

    interval: int = 0
    """Its heartbeat interval in milliseconds; 0 if it was not seen."""

    def hear(self, time: int | None, *, boot: bool) -> None:
        """Note that a frame of it was seen."""
        self.frames += 1
        if time is None:
            return
        last = self.spans[-1] if self.spans else None
        quiet = max(2 * self.interval + _LATE, _QUIET)
        if last is not None and last.start - quiet <= time <= last.end + quiet and not boot:
            last.start, last.end = min(last.start, time), max(last.end, time)
            last.frames += 1
        elif len(self.spans) < _MAX_SPANS:
            self.spans.append(Span(time, time, boot=boot))

    def booted(self, payload: Any) -> None:
        """Take note of what a BootNotification says."""
        of = member(payload, "chargingStation") or payload
        for name, members in (
            ("vendor", ("vendorName", "chargePointVendor")),
            ("model", ("model", "chargePointModel")),
            ("firmware", ("firmwareVersion",)),
        ):
            for each in members:
                said = text(member(of, each))
                if said:
                    self.model[name] = said

    def accepted(self, payload: Any) -> None:
        """Take note of the heartbeat interval in the answer."""
        seconds = number(member(payload, "interval") or member(payload, "heartbeatInterval"))
        if seconds is not None and 0 < seconds < 86_400:  # a day
            self.interval = round(seconds * 1000)

    def status(self, time: int | None, payload: Any) -> None:
        """Take note of what a connector says of itself."""
        status = text(member(payload, "status")) or text(member(payload, "connectorStatus"))
        connector = connector_of(payload)
        if status is None or connector is None or time is None or len(self.statuses) >= _MAX_STATUSES:
            return
        error = text(member(payload, "errorCode"))
        self.statuses.append((time, connector, status, None if error == "NoError" else error))


def connector_of(payload: Any) -> str | None:
    """Which connector a payload is about, as a page names it: ``1``, or ``2/1`` for the first of the second EVSE."""
    evse = text(member(payload, "evseId")) or text(member(payload, "evse", "id"))
    connector = text(member(payload, "connectorId")) or text(member(payload, "evse", "connectorId"))
    if evse is not None and connector is not None:
        return f"{evse}/{connector}"
    return evse or connector


class Stations:
    """The stations of a capture, in the order in which they were met."""

    def __init__(self) -> None:
        self.all: Final[list[Station]] = []
        self._known: Final[dict[tuple[bool, str], int]] = {}

    def number(self, name: str | None, file: str) -> int:
        """Which station a frame is of; the frames of a file that names none are of one."""
        key = name is not None, file if name is None else name
        known = self._known.get(key)
        if known is not None:
            return known
        if len(self.all) >= MAX_STATIONS:
            return len(self.all) - 1
        is_last = len(self.all) == MAX_STATIONS - 1
        self.all.append(Station("(others)" if is_last else key[1], is_named=key[0] and not is_last))
        if not is_last:
            self._known[key] = len(self.all) - 1
        return len(self.all) - 1
