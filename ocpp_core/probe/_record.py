"""Everything that went over the wire in a run, in order of time, and how it is stored.

Belongs here: the record, as lines of the Open OCPP Trace Format. Must not be here: judging what was said.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Final, TextIO

from attrs import define, field, frozen

from ocpp_core.payload._formats import format_date_time
from ocpp_core.probe._outcomes import Binding
from ocpp_core.versions import Role, Version

__all__ = ["Record", "Recorded"]

_DIRECTIONS: Final = {Role.CHARGING_STATION: "cp-to-csms", Role.CSMS: "csms-to-cp"}


@frozen
class Recorded:
    """One text that was sent or received."""

    at: datetime
    station: str
    version: Version
    sender: Role
    text: str
    """As it stood on the wire; what is no UTF-8 is replaced."""

    connection: int
    """The number of its connection in this run, counted from 1."""

    whole: bool = True
    """Whether it went over the wire as one text message, or as the body of one HTTP message, as it stands here; else it
    cannot be sent again from here."""

    binding: Binding = Binding.JSON

    def line(self) -> str:
        """The line that stands for it in a trace."""
        fields = {
            "schemaVersion": "1.1",
            "timestamp": format_date_time(self.at),
            "ocppVersion": self.version.value,
            "transport": self.binding.value,
            "chargePointId": self.station,
            "direction": _DIRECTIONS[self.sender],
            "connection": self.connection,
            **({} if self.whole else {"whole": False}),
            "raw": self.text,
        }
        return json.dumps(fields)


def _now() -> datetime:
    return datetime.now(UTC)


@define
class Record:
    """What was said in a run so far. With ``out`` each text is written there at once, so that a crash loses nothing."""

    out: TextIO | None = None
    keep: int = 100_000
    """How many of the newest texts stay in memory."""

    keep_characters: int = 64 * 1024 * 1024
    """How many characters they may have together."""

    clock: Callable[[], datetime] = _now
    connections: int = field(default=0, init=False)
    sent: int = field(default=0, init=False)
    received: int = field(default=0, init=False)
    unwritten: str = field(default="", init=False)
    """Why nothing is written to ``out`` any more; empty while all is well."""

    _texts: deque[Recorded] = field(factory=deque[Recorded], init=False)
    _characters: int = field(default=0, init=False)

    def __iter__(self) -> Iterator[Recorded]:
        return iter(self._texts)

    def open(self) -> int:
        """The number of a new connection."""
        self.connections += 1
        return self.connections

    def add(self, recorded: Recorded, *, ours: bool) -> None:
        """Takes note of a text that the probe sent (``ours``) or received."""
        self.sent += ours
        self.received += not ours
        if self.out is not None and not self.unwritten:
            try:
                self.out.write(f"{recorded.line()}\n")
            except OSError as error:
                self.unwritten = error.strerror or str(error)
        self._texts.append(recorded)
        self._characters += len(recorded.text)
        while len(self._texts) > self.keep or (self._characters > self.keep_characters and len(self._texts) > 1):
            self._characters -= len(self._texts.popleft().text)
