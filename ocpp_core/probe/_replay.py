"""Sends again what a recorded run sent, and compares what comes back.

Belongs here: reading a record, which answers count as alike. Must not be here: whether an answer is right.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from attrs import define, field, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core._names import shown
from ocpp_core.probe._peer import Peer
from ocpp_core.probe._run import UNREACHABLE, Run
from ocpp_core.versions import Role, Version

__all__ = ["Difference", "Replay", "Said", "read_record", "replay"]

_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_ID: Final = re.compile(r"^id$|Id$")
_SENDERS: Final = {"cp-to-csms": Role.CHARGING_STATION, "csms-to-cp": Role.CSMS}


@define
class Said:
    """A frame that a run sent, and what it was answered with."""

    connection: int
    text: str
    message_id: str | None
    answer: str | None = None


@frozen
class Recording:
    """What is replayed: for each connection the frames that were sent, in order."""

    version: Version
    station: str
    connections: tuple[tuple[Said, ...], ...]


@frozen(kw_only=True)
class Difference:
    """A frame that was answered otherwise than before."""

    sent: str
    before: str | None
    """The answer in the record; None for none."""

    now: str | None


@define
class Replay:
    """What came of it."""

    compared: int = 0
    """How many frames were sent."""

    not_sent: int = 0
    """How many were not, since their connection had ended."""

    differences: list[Difference] = field(factory=list[Difference])


def read_record(lines: Iterable[str], tests: Role) -> Recording:
    """What the probe sent in a record of a run against this side. Raises ValueError if it is no such record."""
    connections: dict[int, list[Said]] = {}
    asked: dict[int, set[str]] = {}
    head: tuple[Version, str] | None = None
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        text, sender, connection, found = _line(line, number)
        head = head or found
        if sender is tests:
            _hear(text, connections.setdefault(connection, []), asked.setdefault(connection, set()))
        else:
            message_type, message_id = _kind(text)
            if message_type in (3, 4) and message_id in asked.get(connection, ()):
                continue  # the answer to a call of the system, which will be asked anew
            connections.setdefault(connection, []).append(Said(connection, text, message_id))
    if head is None:
        raise ValueError("it is empty")
    return Recording(*head, tuple(tuple(each) for each in connections.values()))


def _line(line: str, number: int) -> tuple[str, Role, int, tuple[Version, str]]:
    try:
        data = json.loads(line)
        text, connection, station = data["raw"], data["connection"], data["chargePointId"]
        sender, version = _SENDERS[data["direction"]], Version(data["ocppVersion"])
    except (ValueError, LookupError, TypeError, RecursionError):
        raise ValueError(f"line {number} is none of a record that probe --record writes: {shown(line)}") from None
    if not isinstance(text, str) or type(connection) is not int or not isinstance(station, str):
        raise ValueError(f"line {number} is none of a record that probe --record writes: {shown(line)}")
    return text, sender, connection, (version, station)


def _hear(text: str, said: Sequence[Said], asked: set[str]) -> None:
    """Pairs what the system sent with what it answers."""
    message_type, message_id = _kind(text)
    if message_type == 2 and message_id is not None:
        asked.add(message_id)
    if message_type not in (3, 4) or not said:
        return
    for each in reversed(said):
        if each.message_id == message_id:
            each.answer = each.answer or text
            return
    said[-1].answer = said[-1].answer or text


def _kind(text: str) -> tuple[Any, str | None]:
    """The first element of a frame, and its message id."""
    elements = _elements(text)
    first = elements[0] if elements else None
    second = elements[1] if len(elements) > 1 else None
    return first if isinstance(first, int) else None, second if isinstance(second, str) else None


def _elements(text: str | bytes) -> list[Any]:
    try:
        found = parse(text)
    except NOT_JSON:
        return []
    return found if isinstance(found, list) else []


async def replay(recording: Recording, run: Run) -> Replay:
    """Sends all frames of a recording, on as many connections.

    Raises NotConnectedError, RefusedError or NotServedError if the first of them cannot be opened.
    """
    found = Replay()
    for place, frames in enumerate(recording.connections):
        try:
            peer = await run.fresh(greet=False)
        except UNREACHABLE:
            if place == 0:
                raise
            found.not_sent += len(frames)
            continue
        try:
            for each in frames:
                await _again(each, peer, found)
        finally:
            await peer.close()
    return found


async def _again(said: Said, peer: Peer, found: Replay) -> None:
    if peer.ended is not None:
        found.not_sent += 1
        return
    peer.lawful = False  # nothing is judged: the answers are compared
    due = said.answer is not None
    exchange = await peer.exchange(said.text, said.message_id, due=due, fence=not due)
    answers = [*exchange.answers, *exchange.others]
    now = answers[0].text.decode(errors="replace") if answers else None
    found.compared += 1
    if alike(said.answer) != alike(now):
        found.differences.append(Difference(sent=said.text, before=said.answer, now=now))


def alike(answer: str | None) -> Any:
    """What is compared of an answer: all but the texts of errors, times, and ids that are made anew."""
    if answer is None:
        return None
    elements = _elements(answer)
    if elements[:1] == [4]:
        return elements[:1] + elements[2:3]
    return [elements[0], *map(_masked, elements[2:])] if elements else answer


def _masked(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _masked(each, key) for key, each in value.items()}
    if isinstance(value, list):
        return [_masked(each, name) for each in value]
    if isinstance(value, str) and _TIME.match(value):
        return "a time"
    if isinstance(value, str | int) and _ID.search(name):
        return "an id"
    return value
