"""Sends again what a recorded run sent, and compares what comes back.

Belongs here: reading a record, which answers count as alike. Must not be here: whether an answer is right.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final
from xml.etree.ElementTree import Element

from attrs import define, field, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core._names import shown
from ocpp_core.limits import Limits
from ocpp_core.ocpps import _xml as xml
from ocpp_core.probe._link import NotConnectedError, as_bytes
from ocpp_core.probe._outcomes import Binding
from ocpp_core.probe._peer import Heard, Peer
from ocpp_core.probe._run import UNREACHABLE, Run
from ocpp_core.probe._soap import peer_of
from ocpp_core.versions import MessageType, Role, Version

__all__ = ["Conversed", "Difference", "Recording", "Replay", "alike", "read_record", "replay"]

_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_TIME_IN: Final = re.compile(rf'{_TIME.pattern}[^"<]*')
_ID: Final = re.compile(r"^id$|Id$")
_TEXTS_OF_FAULTS: Final = frozenset({"Reason", "Detail"})
_HEAD: Final = re.compile(r'\s*\[\s*(-?\d+)\s*,\s*"([^"\\]*)"')
_SENDERS: Final = {"cp-to-csms": Role.CHARGING_STATION, "csms-to-cp": Role.CSMS}
_ANSWERS: Final = (MessageType.CALLRESULT, MessageType.CALLERROR)


@define
class Conversed:
    """What was said on a connection."""

    sent: list[str] = field(factory=list[str])
    """What the probe sent, but for answers to calls of the system: these are asked anew, and answered anew."""

    answers: dict[str, list[str]] = field(factory=dict[str, list[str]])
    """What the system answered, by the message id; over SOAP, where a connection has one answer, under an empty one."""

    not_whole: int = 0
    """How many frames were not sent as one text, and cannot be sent again."""


@frozen
class Recording:
    """What is replayed."""

    version: Version
    binding: Binding
    connections: tuple[Conversed, ...]


@frozen(kw_only=True)
class Difference:
    """A message id that was answered otherwise than before."""

    sent: str
    """What was sent under it; empty for an answer to nothing."""

    before: tuple[str, ...]
    """The answers in the record."""

    now: tuple[str, ...]


@define
class Replay:
    """What came of it."""

    sent: int = 0
    not_sent: int = 0
    """How many frames were not sent: their connection had ended, or they were no whole texts."""

    differences: list[Difference] = field(factory=list[Difference])


# -- reading


def read_record(lines: Iterable[str], tests: Role) -> Recording:
    """What the probe sent in a record of a run against this side. Raises ValueError if it is no such record."""
    connections: dict[int, _Reading] = {}
    first: _Line | None = None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            found = _line(line, number)
            first = first or found
            connections.setdefault(found.connection, _Reading()).take(found, ours=found.sender is not tests)
    if first is None:
        raise ValueError("it is empty")
    return Recording(first.version, first.binding, tuple(each.ended() for each in connections.values()))


@frozen
class _Line:
    text: str
    sender: Role
    connection: int
    version: Version
    binding: Binding
    whole: bool


def _line(line: str, number: int) -> _Line:
    try:
        data = json.loads(line)
        found = _Line(
            data["raw"],
            _SENDERS[data["direction"]],
            data["connection"],
            Version(data["ocppVersion"]),
            Binding(data["transport"]),
            data.get("whole", True) is True,
        )
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        found = None
    if found is None or not isinstance(found.text, str) or type(found.connection) is not int:
        raise ValueError(f"line {number} is none of a record that probe --record writes: {shown(line)}")
    return found


@define
class _Reading:
    """A connection of a record, as it is read."""

    made: Conversed = field(factory=Conversed)
    asked: set[str] = field(factory=set[str])
    """The ids of calls of the system."""

    unanswered: list[str] | None = None
    """What was sent since a frame that was not whole, and had no answer: that frame may have ended the connection."""

    def take(self, line: _Line, *, ours: bool) -> None:
        message_type, message_id = head_of(line.text)
        if not ours:
            self._hear(message_type, message_id, line.text)
        elif not line.whole:
            self.made.not_whole += 1
            self.unanswered = []
        elif message_type not in _ANSWERS or message_id not in self.asked:
            (self.made.sent if self.unanswered is None else self.unanswered).append(line.text)

    def _hear(self, message_type: int | None, message_id: str, text: str) -> None:
        if message_type in (MessageType.CALL, MessageType.SEND):
            self.asked.add(message_id)
            return
        self.made.answers.setdefault(message_id, []).append(text)
        self.made.sent += self.unanswered or []
        self.unanswered = None

    def ended(self) -> Conversed:
        self.made.not_whole += len(self.unanswered or ())
        return self.made


def head_of(text: str) -> tuple[int | None, str]:
    """The message type and the message id of a frame, as far as it has them: also of one that is no JSON."""
    found = _HEAD.match(text)
    return (None, "") if found is None else (int(found[1][:3]), found[2])


# -- sending


async def replay(recording: Recording, run: Run) -> Replay:
    """Sends all frames of a recording, on as many connections.

    Raises NotConnectedError, RefusedError or NotServedError if the first of them cannot be opened.
    """
    if recording.binding is Binding.SOAP:
        return await _post_again(recording, run)
    found = Replay()
    for place, conversed in enumerate(recording.connections):
        heard: dict[str, list[str]] = {}
        found.not_sent += conversed.not_whole
        try:
            peer = await run.fresh(greet=False)
        except UNREACHABLE:
            if place == 0:
                raise
            found.not_sent += len(conversed.sent)
            continue
        try:
            await _again(conversed, peer, heard, found)
        finally:
            await peer.close()
        _compare(conversed, heard, found)
    return found


async def _post_again(recording: Recording, run: Run) -> Replay:
    found, peer = Replay(), peer_of(run)
    for conversed in recording.connections:
        found.not_sent += conversed.not_whole
        for text in conversed.sent:
            try:
                posted = await peer.post(as_bytes(text), "")
            except NotConnectedError:
                if not found.sent:
                    raise
                found.not_sent += 1
                continue
            found.sent += 1
            _compare(conversed, {"": [posted.received.decode(errors="replace")]} if posted.received else {}, found)
    return found


async def _again(conversed: Conversed, peer: Peer, heard: dict[str, list[str]], found: Replay) -> None:
    """Sends what was sent on a connection, and hears what is answered."""
    peer.lawful = False  # nothing is judged: the answers are compared
    peer.prefix = "replay"  # the ids of the record are used again
    for text in conversed.sent:
        if peer.ended is not None:
            found.not_sent += 1
            continue
        found.sent += 1
        _take(peer.strays, heard)
        message_type, message_id = head_of(text)
        if message_type == MessageType.CALL and conversed.answers.get(message_id):
            said = await peer.exchange(text, message_id, due=True, fence=False)
            _take(said.answers, heard)
        else:
            await peer.volley([text], wait=False)
    await peer.link.wait_closed(peer.timing.for_silence)
    _take(peer.strays, heard)


def _take(answers: Iterable[Heard], heard: dict[str, list[str]]) -> None:
    for each in answers:
        text = each.text.decode(errors="replace")
        heard.setdefault(head_of(text)[1], []).append(text)


def _compare(conversed: Conversed, heard: dict[str, list[str]], found: Replay) -> None:
    texts = {head_of(text)[1]: text for text in reversed(conversed.sent)}
    for message_id in dict.fromkeys([*conversed.answers, *heard]):
        before, now = conversed.answers.get(message_id, []), heard.get(message_id, [])
        if message_id not in texts and message_id in conversed.answers and not now and conversed.not_whole:
            continue  # it was asked by what could not be sent again
        if sorted(map(alike, before)) != sorted(map(alike, now)):
            sent = texts.get(message_id, "")
            found.differences.append(Difference(sent=sent, before=tuple(before), now=tuple(now)))


# -- comparing


def alike(answer: str) -> str:
    """What is compared of an answer: all but the texts of errors, times, and ids that are made anew."""
    try:
        elements = parse(answer)
    except NOT_JSON:
        return _alike_xml(answer)
    if not isinstance(elements, list) or not elements:
        return answer
    kept = [*elements[:1], *elements[2:3]] if elements[0] == MessageType.CALLERROR else [elements[0], *elements[2:]]
    return json.dumps(_masked(kept), sort_keys=True)


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


def _alike_xml(answer: str) -> str:
    try:
        root = xml.parse(as_bytes(answer))
        xml.check_bounds(root, Limits())
    except xml.XmlError:
        return _TIME_IN.sub("a time", answer)
    return json.dumps([*_kept(root)])


def _kept(element: Element) -> Iterator[str]:
    """What is compared of an element and of those in it, each with how many it holds."""
    name = element.tag.rpartition("}")[2]
    if name in _TEXTS_OF_FAULTS:
        return
    text = _masked((element.text or "").strip(), "Id" if name == "MessageID" else name)
    yield f"{element.tag} {len(element)} {text}"
    for each in element:
        yield from _kept(each)
