"""The probe's end of a connection: what it sends, what comes back, and the fence behind that.

Belongs here: pairing answers, answering what the system asks, recording both. Must not be here: which frames to send
(the phases), whether what came back is right (``_judge``).
"""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from datetime import datetime
from itertools import count
from typing import Any, Final, TypeAlias

from attrs import define, field, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.errors import EncodeError, RemoteError
from ocpp_core.findings import Finding
from ocpp_core.frames import Call, CallError, Frame, PlainCall, PlainResult, Send
from ocpp_core.ocppj import JsonCodec
from ocpp_core.probe._answers import Answer, Refusal, answer_to
from ocpp_core.probe._link import Ended, Link, as_bytes
from ocpp_core.probe._record import Record, Recorded
from ocpp_core.rules import Conversation
from ocpp_core.schemas import action_table
from ocpp_core.versions import ErrorCode, Role, Version

__all__ = ["Answers", "Exchange", "Heard", "Peer", "Timing", "Unasked", "Way"]

Way: TypeAlias = Callable[[Link, bytes], Awaitable[None]]
"""A way to send a text, such as in fragments."""

Answers: TypeAlias = Callable[[Version, str, Any], Answer | Refusal]
"""What answers a call of the system: given the version, the action and the payload."""


@frozen
class Heard:
    """A text of the system."""

    text: bytes = field(repr=False)
    frame: Frame | None
    """What it is; None if it is no valid frame."""

    error: RemoteError | None
    """What is wrong with it; None if nothing is."""

    elements: list[Any] = field(repr=False)
    """Its elements as plain JSON; empty if it is no list. Of an answer that cannot be read whole the first ones."""

    seconds: float
    """When it came, by the monotonic clock."""

    @property
    def message_type(self) -> Any:
        """Its first element, whatever that is."""
        return self.elements[0] if self.elements else None

    @property
    def message_id(self) -> Any:
        """Its second element."""
        return self.elements[1] if len(self.elements) > 1 else None

    @property
    def action(self) -> str | None:
        """The action of a call or a SEND."""
        named = self.elements[2] if self.message_type in (2, 6) and len(self.elements) > 2 else None
        return named if isinstance(named, str) else None

    @property
    def payload(self) -> Any:
        """The payload of a call, a result or a SEND."""
        place = 3 if self.message_type in (2, 6) else 2
        return self.elements[place] if len(self.elements) > place else None

    @property
    def code(self) -> str | None:
        """The error code of a CALLERROR."""
        named = self.elements[2] if self.message_type == 4 and len(self.elements) > 2 else None
        return named if isinstance(named, str) else None


@frozen
class Exchange:
    """What came back for something that was sent, until the fence behind it was answered."""

    sent: str | bytes = field(repr=False)
    answers: tuple[Heard, ...]
    """The texts that answer it: by its message id, or by ``-1``."""

    others: tuple[Heard, ...]
    """What else came that is no call, such as an answer to nothing."""

    alive: bool
    """Whether the fence was answered on this connection."""

    ended: Ended | None
    """How the connection ended, if it did."""

    seconds: float
    """How long the first answer took, or all of it if there was none."""

    @property
    def answer(self) -> Heard | None:
        """The first of the answers."""
        return self.answers[0] if self.answers else None


@define
class Timing:
    """How long the probe waits. ``timeout`` grows with the median answer time of a slow system."""

    timeout: float = 5.0
    """For an answer that is due, in seconds."""

    grace: float = 0.25
    """For an answer that need not come, or comes late behind the fence."""

    _seen: deque[float] = field(factory=lambda: deque[float](maxlen=200), init=False)
    worst: float = field(default=0.0, init=False)

    def saw(self, seconds: float) -> None:
        """Takes note of how long an answer took."""
        self._seen.append(seconds)
        self.worst = max(self.worst, seconds)

    @property
    def median(self) -> float:
        """The median of the newest answer times; 0 before the first."""
        return sorted(self._seen)[len(self._seen) // 2] if self._seen else 0.0

    @property
    def for_answer(self) -> float:
        """How long to wait for an answer. It grows within bounds, or each slow answer would make room for a slower."""
        return max(self.timeout, min(20 * self.median, _LONGEST_WAIT))

    @property
    def for_silence(self) -> float:
        """How long to wait before silence counts as silence."""
        return max(self.grace, min(3 * self.median, self.for_answer))

    @property
    def soon(self) -> float:
        """How long a system may take for what it has to do at once, such as to close a connection."""
        return max(_AT_ONCE, self.for_silence)


_AT_ONCE: Final = 1.0  # seconds
_LONGEST_WAIT: Final = 60.0
"""How long an answer of a slow system is waited for at most, in seconds, unless the timeout itself is longer."""

Unasked: TypeAlias = Callable[[Finding | RemoteError, Heard], None]
"""Told of what the system does wrong of its own accord."""


class Peer:
    """The probe on one open connection: a charging station that talks to a CSMS, or a CSMS that talks to a station."""

    def __init__(
        self,
        link: Link,
        version: Version,
        role: Role,
        *,
        station: str,
        record: Record,
        timing: Timing,
        answers: Answers = answer_to,
        unasked: Unasked | None = None,
        lawful: bool = True,
    ) -> None:
        self.link: Final = link
        self.version: Final = version
        self.role: Final = role
        """The side that the probe plays."""

        self.station: Final = station
        self.codec: Final = JsonCodec(version)
        self.timing: Final = timing
        self.lawful = lawful
        """Whether what is said is a conversation that the rules can judge. Set it False before the first frame that
        breaks the standard on purpose."""

        self.calls: Final[list[Heard]] = []
        """The calls of the system so far; of very many, or very long ones, the newest."""

        self.prefix: str = "probe"
        """What new message ids begin with."""

        self.after: str = "connect"
        """What has been said so far: ``connect``, ``boot``, or a state of a scenario."""

        self._record, self._number = record, record.open()
        self._answers, self._unasked = answers, unasked
        self._conversation: Conversation | None = Conversation(version)
        self._ids = count(1)
        self._pending: dict[str, str] = {}
        self._waiting: dict[str, asyncio.Queue[Heard]] = {}
        self._strays: list[Heard] = []
        self._changed = asyncio.Event()
        self._heard_bytes = 0
        self._calls_bytes = 0
        self._unsent = 0
        self._held: set[str] = set()
        self._kept: list[Heard] = []
        self._arrived: asyncio.Queue[Heard] = asyncio.Queue()
        self._task = asyncio.create_task(self._read())

    @property
    def ended(self) -> Ended | None:
        """How the connection ended; None while it is open."""
        return self.link.ended

    def new_id(self) -> str:
        """A message id that this connection has not used."""
        return f"{self.prefix}-{self._number}-{next(self._ids)}"

    @property
    def strays(self) -> tuple[Heard, ...]:
        """What has come since the last text was sent that is no call, and that nothing waited for."""
        return tuple(self._strays)

    # -- to say something

    async def call(self, action: str, payload: Any, *, timeout: float | None = None) -> Exchange:  # noqa: ASYNC109
        """Makes a call in order, and waits for its answer; no fence follows."""
        message_id = self.new_id()
        text = self.codec.encode(PlainCall(message_id, action, payload))
        return await self.exchange(text, message_id, action=action, due=True, fence=False, timeout=timeout)

    async def exchange(
        self,
        text: str | bytes,
        message_id: str | None = None,
        *,
        action: str = "",
        due: bool,
        fence: bool = True,
        brief: bool = False,
        timeout: float | None = None,  # noqa: ASYNC109  # no answer is no error here
        way: Way | None = None,
    ) -> Exchange:
        """Sends a text, which may be anything, and says what came back.

        ``message_id`` is the id under which an answer would come, ``action`` what a result would answer. ``due`` says
        whether an answer must come: then it is waited for as long as the timing says; else, or when it has come, the
        fence follows: a harmless call, whose answer shows that the system is still there. With ``brief`` an answer is
        enough to show that, and no fence follows it.
        """
        ids = {"-1", *([] if message_id is None else [message_id])}
        queue: asyncio.Queue[Heard] = asyncio.Queue()
        for each in ids:
            self._waiting[each] = queue
        if message_id is not None:
            self._expect(message_id, action)
        self._strays.clear()
        self._heard_bytes = 0
        begun = time.monotonic()
        await self.send(text, way)
        found: list[Heard] = []
        limit = timeout or (self.timing.for_answer if due else self.timing.for_silence)
        first = await self.link.next_of(queue, limit if due or not fence else 0.0)
        if first is not None:
            found.append(first)
        alive = self.ended is None
        if fence and alive and not (brief and found):
            alive = await self.fence()
            if not found and alive:
                late = await self.link.next_of(queue, self.timing.for_silence)
                found += [late] if late is not None else []
        while not queue.empty():
            found.append(queue.get_nowait())
        for each in ids:
            self._waiting.pop(each, None)
        seconds = (found[0].seconds if found else time.monotonic()) - begun
        if found:
            self.timing.saw(seconds)
        return Exchange(text, tuple(found), tuple(self._strays), alive and self.ended is None, self.ended, seconds)

    async def fence(self, *, timeout: float | None = None) -> bool:  # noqa: ASYNC109  # False in place of an error
        """Whether the system answers a harmless call, by a result or an error."""
        action, payload = fence_call(self.version, self.role)
        message_id = self.new_id()
        queue = self._waiting[message_id] = asyncio.Queue()
        self._expect(message_id, action)
        await self.send(self.codec.encode(PlainCall(message_id, action, payload)))
        answer = await self.link.next_of(queue, timeout or self.timing.for_answer)
        self._waiting.pop(message_id, None)
        return answer is not None

    async def volley(self, texts: Sequence[str | bytes], *, wait: bool = True) -> Exchange:
        """Sends several texts and the fence behind them, and says what came back that is no call.

        All of that are its ``answers``. With ``wait`` answers that come late are waited for as long as silence takes.
        """
        self._strays.clear()
        self._heard_bytes = 0
        begun = time.monotonic()
        for text in texts:
            await self.send(text)
        alive = self.ended is None and await self.fence()
        if alive and wait:
            await self.link.wait_closed(self.timing.for_silence)
        answers = tuple(self._strays)
        return Exchange(texts[-1], answers, (), alive and self.ended is None, self.ended, time.monotonic() - begun)

    async def send(self, text: str | bytes, way: Way | None = None) -> None:
        """Sends a text as it is, as one message unless a ``way`` is given, and waits for nothing."""
        self._note(text, ours=True, whole=way is None)
        if way is None:
            await self.link.send(text)
        else:
            await way(self.link, as_bytes(text))

    # -- what the system asks

    def hold(self, actions: Collection[str]) -> None:
        """Keeps calls of these actions for `next_call`, in place of answering them at once."""
        self._held.update(actions)

    def release(self, actions: Collection[str] | None = None) -> None:
        """Has calls of these actions, of all for None, answered at once again, those that were kept first."""
        let_go = set(self._held if actions is None else actions)
        self._held -= let_go
        while not self._arrived.empty():
            self._kept.append(self._arrived.get_nowait())
        kept, self._kept = self._kept, []
        for call in kept:
            if call.action in let_go:
                self.reply(call)
            else:
                self._kept.append(call)

    async def next_call(self, *actions: str, timeout: float | None = None) -> Heard | None:  # noqa: ASYNC109
        """The next call of one of these actions, which are kept (`hold`); None if there is none in time."""
        limit = time.monotonic() + (timeout or self.timing.for_answer)
        while True:
            for call in self._kept:
                if call.action in actions:
                    self._kept.remove(call)
                    return call
            arrived = await self.link.next_of(self._arrived, limit - time.monotonic())
            if arrived is None:
                return None
            self._kept.append(arrived)

    def next_kept(self, actions: Collection[str]) -> Heard | None:
        """The oldest call of one of these actions that is kept already, for the caller to answer; None if none."""
        while not self._arrived.empty():
            self._kept.append(self._arrived.get_nowait())
        found = next((call for call in self._kept if call.action in actions), None)
        if found is not None:
            self._kept.remove(found)
        return found

    async def heard(self, action: str) -> bool:
        """Waits until the system has called this action on this connection; False if the connection ends before."""
        while not any(call.action == action for call in self.calls):
            if self.ended is not None:
                return False
            self._changed.clear()
            await self._changed.wait()
        return True

    async def answer(self, call: Heard, payload: Any) -> None:
        """Answers a call that was kept."""
        await self.send(self.codec.encode(PlainResult(call.message_id, payload, call.action)))

    async def refuse(self, call: Heard, code: str, description: str = "") -> None:
        """Refuses a call that was kept."""
        await self.send(self.codec.encode(CallError(call.message_id, code, description)))

    # -- the end

    async def close(self) -> None:
        """Closes the connection in order."""
        await self.link.close()
        self._task.cancel()

    async def reset(self) -> None:
        """Ends the connection as a lost network does."""
        await self.link.reset()
        self._task.cancel()

    # -- inside

    async def _read(self) -> None:
        while (text := await self.link.texts.get()) is not None:
            self._hear(text)
            self._changed.set()
        self._changed.set()

    def _hear(self, text: bytes) -> None:
        """Pairs a text with what waits for it, or answers it."""
        self._heard_bytes += len(text) + _OVERHEAD
        if self._heard_bytes > _FLOOD:
            return  # until something is sent again, so that nobody can fill the memory
        heard = self._understood(text)
        self._note(text, ours=False, heard=heard)
        if heard.message_type in (2, 6):
            self._keep(heard)
            if heard.error is not None and self._unasked is not None:
                self._unasked(heard.error, heard)
            if heard.action in self._held and heard.error is None and self._arrived.qsize() < _MOST_CALLS:
                self._arrived.put_nowait(heard)
            else:
                self.reply(heard)
            return
        waiting = self._waiting.get(heard.message_id) if isinstance(heard.message_id, str) else None
        if waiting is None:
            self._strays.append(heard)
        else:
            waiting.put_nowait(heard)

    def _keep(self, call: Heard) -> None:
        """Adds a call to those that are kept."""
        self.calls.append(call)
        self._calls_bytes += len(call.text)
        if len(self.calls) > 2 * _MOST_CALLS or self._calls_bytes > _FLOOD:
            del self.calls[: max(1, len(self.calls) // 2)]
            self._calls_bytes = sum(len(each.text) for each in self.calls)

    def _understood(self, text: bytes) -> Heard:
        frame: Frame | None = None
        error: RemoteError | None = None
        try:
            frame = self.codec.decode(text, self._pending)
        except RemoteError as wrong:
            error = wrong
        try:
            elements = parse(text)
        except NOT_JSON:
            elements = _head(text)
        return Heard(text, frame, error, elements if isinstance(elements, list) else [], time.monotonic())

    def reply(self, heard: Heard) -> None:
        """Answers a call of the system: as the standard allows, and without doing anything."""
        if isinstance(heard.frame, Send):
            return
        if heard.error is not None:
            replies: Iterable[Any] = [heard.error.reply] if heard.error.reply is not None else []
        elif isinstance(heard.frame, Call):
            given = self._answers(self.version, heard.frame.action, heard.payload)
            if isinstance(given, Refusal):
                replies = [CallError(heard.frame.message_id, given.code, given.description)]
            else:
                replies = [PlainResult(heard.frame.message_id, given.payload, heard.frame.action)]
        else:
            replies = []
        for reply in replies:
            if self._unsent >= _MOST_REPLIES:
                return  # the system asks, and does not read the answers
            try:
                text = self.codec.encode(reply)
            except EncodeError:  # an answer that had to repeat what was asked became too long
                text = self.codec.encode(CallError(reply.message_id, ErrorCode.INTERNAL_ERROR))
            self._unsent += 1
            task = asyncio.ensure_future(self.send(text))
            _TASKS.add(task)
            task.add_done_callback(self._sent)

    def _sent(self, task: asyncio.Future[None]) -> None:
        self._unsent -= 1
        _TASKS.discard(task)

    def _expect(self, message_id: str, action: str) -> None:
        """Remembers what a result under an id answers, for a while."""
        if action in action_table(self.version):
            self._pending[message_id] = action
            if len(self._pending) > _MOST_CALLS:
                del self._pending[next(iter(self._pending))]

    def _note(self, text: str | bytes, *, ours: bool, heard: Heard | None = None, whole: bool = True) -> None:
        """Records a text, and has the rules judge it as a part of the conversation."""
        sender = self.role if ours else self.role.peer
        shown = text.decode(errors="replace") if isinstance(text, bytes) else text
        now: datetime = self._record.clock()
        whole = whole and (isinstance(text, str) or "\ufffd" not in shown)
        self._record.add(Recorded(now, self.station, self.version, sender, shown, self._number, whole), ours=ours)
        if not self.lawful:
            self._conversation = None
        if self._conversation is None:
            return
        findings = self._conversation.feed(shown, sender, time.monotonic())
        if heard is not None and self._unasked is not None:
            for finding in findings:
                if finding.fault == self.role.peer.value:
                    self._unasked(finding, heard)


_HEAD: Final = re.compile(rb'\s*\[\s*([345])\s*,\s*"((?:[^"\\]|\\.){0,255})"(?:\s*,\s*"(\w{0,255})")?')


def _head(text: bytes) -> list[Any]:
    """The first elements of an answer that cannot be read whole: it may repeat what was not meant to be read."""
    found = _HEAD.match(text)
    if found is None:
        return []
    message_type, message_id, code = (part and part.decode(errors="replace") for part in found.groups())
    return [int(message_type), message_id, *([code] if code is not None else [])]


_FLOOD: Final = 32 * 1024 * 1024
"""How many bytes a system may send in return for one text; the rest is dropped."""

_OVERHEAD: Final = 512  # bytes that a text costs beside its own
_MOST_CALLS: Final = 1000  # that are kept: of the system, and of the probe that may still be answered
_MOST_REPLIES: Final = 100  # under way at a time

_TASKS: Final[set[asyncio.Future[None]]] = set()
"""What is being sent in answer to the system, so that it is not lost on the way."""


def fence_call(version: Version, role: Role) -> tuple[str, dict[str, Any]]:
    """A call that changes nothing: a Heartbeat to a CSMS, the reading of one setting from a station."""
    if role is Role.CHARGING_STATION:
        return "Heartbeat", {}
    if version.major == 1:
        return "GetConfiguration", {"key": ["HeartbeatInterval"]}
    wanted = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
    return "GetVariables", {"getVariableData": [wanted]}
