"""Listens to a station and its CSMS, and says which rules they break.

Belongs here: the order in which a frame meets rules and state. Must not be here: any rule, any piece of state.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.findings import Finding
from ocpp_core.frames import AnyFrame, CallResult, Send, elements_of
from ocpp_core.frames import Call as CallFrame
from ocpp_core.payload import default_codec
from ocpp_core.rules._calls import Calls
from ocpp_core.rules._composite_schedules import Schedules, running_transactions
from ocpp_core.rules._events import Answer, Call, Event, Frame, Refusal, named_action
from ocpp_core.rules._message import Rules, finding_of
from ocpp_core.rules._pieces import Connectors, Registration, Transaction, Transactions
from ocpp_core.rules._plan import sender_of
from ocpp_core.rules._registry import blocks
from ocpp_core.rules._rule import Broken, Conversational, Rule, Scope
from ocpp_core.rules._state import Piece, State
from ocpp_core.schedule import Installed, SchedulePeriod, Station, Unit, composite_schedule
from ocpp_core.schemas import actions
from ocpp_core.signed._unwrap import plain_frame
from ocpp_core.versions import Kind, MessageType, Role, Version

__all__ = ["Conversation"]

_TIMEOUT: Final = 60.0

_Check: TypeAlias = Callable[[State, Any], Iterable[Broken]]
_ByAction: TypeAlias = dict[str, list[tuple[Rule, _Check]]]


@frozen(eq=False)
class _Heard:
    """What conversations of a version with the same rules have in common: who is told of what."""

    rules: Rules
    pieces: dict[str, list[type[Piece]]]
    """The pieces of state that follow an action."""

    calls: _ByAction
    answers: _ByAction
    refusals: _ByAction
    frames: dict[Any, list[tuple[Rule, _Check]]]
    """By the message type; None is any other one."""

    ends: list[tuple[Rule, Callable[[State], Iterable[Broken]]]]


@lru_cache(maxsize=64)
def _heard(version: Version, select: tuple[str, ...], ignore: tuple[str, ...]) -> _Heard:
    heard = _Heard(
        Rules(version, select=select, ignore=ignore),
        {},
        {},
        {},
        {},
        {None: [], **{kind: [] for kind in MessageType}},
        [],
    )
    chosen = {rule.id for rule in heard.rules.rules if rule.scope is Scope.CONVERSATION}
    for block in blocks():
        for piece in block.pieces:
            for action in piece.FOLLOWS if version in piece.VERSIONS else ():
                heard.pieces.setdefault(action, []).append(piece)
        for each in block.conversational:
            if each.rule.id in chosen:
                _listen(heard, each)
    return heard


def _listen(heard: _Heard, each: Conversational) -> None:
    """Put the functions of a rule where they are called."""
    for of, listed in ((heard.calls, each.calls), (heard.answers, each.answers), (heard.refusals, each.refusals)):
        for action, check in listed:
            of.setdefault(action, []).append((each.rule, check))
    for kind, look in each.frames:
        for listening in heard.frames.values() if kind is None else [heard.frames[kind]]:
            listening.append((each.rule, look))
    heard.ends.extend((each.rule, check) for check in each.ends)


class Conversation:
    """One station and its CSMS, as far as their frames tell, and the rules that they break.

    ::

        conversation = Conversation("1.6")
        for sender, text in frames:
            for finding in conversation.feed(text, sender, time.monotonic()):
                print(finding.rule, finding.message)
        findings = conversation.end()

    It may start amid a conversation: what it has not seen it does not assume, unless it is ``complete``, that is, fed
    from the first frame on. What it remembers is bounded, whatever it is fed, and each frame takes constant time.

    ``select`` and ``ignore`` choose rules as for `Rules`; ``timeout`` is after how many seconds a call that has no
    answer counts as given up. Raises LookupError for a version or a rule that does not exist.
    """

    def __init__(
        self,
        version: Version | str,
        *,
        select: str | Collection[str] = "default",
        ignore: str | Collection[str] = (),
        complete: bool = False,
        timeout: float = _TIMEOUT,
    ) -> None:
        self.version: Final = Version(version)
        chosen, left_out = ((each,) if isinstance(each, str) else tuple(each) for each in (select, ignore))
        self._heard: Final = _heard(self.version, chosen, left_out)
        self.rules: Final = self._heard.rules
        self._state: Final = State(self.version, complete, timeout)
        self._calls: Final = self._state.of(Calls)
        self._pieces: Final = {
            action: [self._state.of(piece) for piece in pieces] for action, pieces in self._heard.pieces.items()
        }
        self._known: Final = actions(self.version)

    def __repr__(self) -> str:
        return f"Conversation({self.version.value!r}, {len(self.rules.rules)} rules)"

    @property
    def registration(self) -> str | None:
        """What the CSMS said to the last BootNotification that was seen, such as ``Accepted``; None before that."""
        return self._state.of(Registration).status

    @property
    def transactions(self) -> list[Transaction]:
        """The transactions that were seen, those that have ended included, the oldest first."""
        known = self._state.of(Transactions)
        return [*known.known.values(), *known.starting.values()]

    @property
    def connectors(self) -> dict[tuple[int, int], str]:
        """The last status of each connector that was seen, by EVSE and connector; in 1.x the EVSE is 0."""
        return dict(self._state.of(Connectors).status)

    @property
    def charging_profiles(self) -> list[Installed]:
        """The charging profiles of the station, as far as it accepted or reported them here (1.6, 2.0.1, 2.1)."""
        return [Installed(each.evse_id, each.profile) for each in self._state.of(Schedules).kept.values()]

    def composite_schedule(
        self,
        evse_id: int,
        duration: int,
        at: datetime,
        *,
        unit: Unit = "A",
        station: Station | None = None,
        **more: Any,
    ) -> list[SchedulePeriod]:
        """What the ``charging_profiles`` allow an EVSE, in 1.6 a connector, from an instant on; 0 is the whole station.

        Profiles that were not seen here do not count. Unless ``station`` names transactions, those count that run here,
        from the time of their first message on. ``more`` is what `ocpp_core.schedule.composite_schedule` takes beyond;
        it raises what that raises.
        """
        station = Station() if station is None else station
        if not station.transactions:
            station = evolve(station, transactions=running_transactions(self._state))
        return composite_schedule(
            self.charging_profiles,
            version=self.version,
            at=at,
            duration=duration,
            evse_id=evse_id,
            unit=unit,
            station=station,
            **more,
        )

    # -- frames

    def feed(self, frame: str | AnyFrame, from_: Role | str | None = None, at: float | None = None) -> list[Finding]:
        """What a frame breaks: its text, or what a codec made of it.

        ``from_`` is the side that sent it; None where that is not known, then it is told as far as its action does.
        ``at`` is when, in seconds on any clock that all frames share; None where that is not known: what depends on
        time is not judged then. A signed frame is taken as what was signed. A frame that is not valid breaks no rule
        but those on frames; what it would have changed is not known from then on.

        Raises LookupError or TypeError for a side that does not exist, ValueError for a time that is not finite, and
        nothing on any frame.
        """
        sender = None if from_ is None else Role(from_)
        if at is not None and not math.isfinite(at):
            raise ValueError(f"at must be a finite number of seconds, not {at}")
        if isinstance(frame, str):
            try:
                elements = parse(plain_frame(frame).encode())
            except (*NOT_JSON, UnicodeError):
                elements = None
            return self.take(elements, sender, at)
        return self.take(elements_of(frame), sender, at, valid=isinstance(frame, _JUDGED) or None)

    def take(
        self,
        elements: Any,
        sender: Role | None,
        at: float | None,
        *,
        valid: bool | None = None,
        action: str | None = None,
    ) -> list[Finding]:
        """What a parsed frame breaks.

        ``valid`` tells whether it is, given the ``action`` if that is known; None if that is still to be found out.
        """
        self._state.now = at
        if not isinstance(elements, list) or len(elements) < 2:  # a type and a message id
            self._state.lose(None)
            return []
        kind, message_id = elements[0], elements[1]
        call = self._call_of(kind, message_id, sender)
        if sender is None:
            sender = self._sender(elements, call)
        if call is not None and action is not None and call.action != action:
            valid = None  # it was judged as the answer to another call
        frame = Frame(elements, sender, at, call)
        found = [
            finding_of(rule, broken, self.version, _action(elements, call), _half(kind), sender=sender)
            for rule, check in self._heard.frames[kind if kind in _KINDS else None]
            for broken in check(self._state, frame)
        ]
        if kind == MessageType.CALLRESULT and call is None and valid and action is not None:
            # Of a call that was not seen, so it is judged by itself.
            return found + self.rules.of_message(elements[2], action, Kind.RESPONSE, sender)
        return found + self._taken(elements, frame, valid=valid)

    def _taken(self, elements: list[Any], frame: Frame, *, valid: bool | None) -> list[Finding]:
        """What a frame breaks by what it says, and what it changes."""
        call, sender, at = frame.call, frame.sender, frame.at
        match elements:
            case [2 | 6 as kind, str(message_id), str(action), payload]:
                self._calls.note(sender, kind, message_id, action, payload)
                is_valid = self._is_valid(payload, action, Kind.REQUEST) if valid is None else valid
                if is_valid and action in self._known and isinstance(payload, dict):
                    return self._on_call(Call(message_id, action, payload, sender, at), waits=kind == MessageType.CALL)
                if kind == MessageType.CALL:
                    self._await(message_id, action, frame)
            case [2, str(message_id), *_]:
                self._await(message_id, named_action(elements) or "", frame)
            case [3, str(), dict(payload)] if call is not None and call.valid:
                if self._is_valid(payload, call.action, Kind.RESPONSE) if valid is None else valid:
                    return self._on_answer(Answer(call, payload, sender, at))
            case [4, str(), str(code), *_] if call is not None and call.valid:
                return self._on_refusal(Refusal(call, code, sender, at))
            case [3 | 4 | 5, str(), *_] if call is None:
                return []  # of a call that was not seen, so it tells nothing
            case _:
                pass
        if call is not None:
            self._calls.close(call, refused=elements[0] == MessageType.CALLERROR)
        self._state.lose(_action(elements, call))
        return []

    def end(self) -> list[Finding]:
        """What was left open, now that nothing follows."""
        return [
            finding_of(rule, broken, self.version, None, Kind.REQUEST)
            for rule, check in self._heard.ends
            for broken in check(self._state)
        ]

    def lose(self, action: str | None = None) -> None:
        """Forget what a frame that could not be read may have changed: one of an action, or any."""
        self._state.lose(action)

    def _call_of(self, kind: Any, message_id: Any, sender: Role | None) -> Call | None:
        if kind not in _ANSWERS or not isinstance(message_id, str):
            return None
        return self._calls.of(message_id, sender)

    def _sender(self, elements: list[Any], call: Call | None) -> Role | None:
        """Which side sent a frame, as far as its action or its call tells."""
        if call is not None:
            return call.sender.peer if call.sender is not None else None
        return sender_of(self.version, named_action(elements), Kind.REQUEST)

    def _await(self, message_id: str, action: str, frame: Frame) -> None:
        """Wait for the answer to a call that is not valid: it is answered all the same."""
        self._calls.add(Call(message_id, action, {}, frame.sender, frame.at, valid=False))

    def _is_valid(self, payload: Any, action: str, kind: Kind) -> bool:
        known = action in self._known and isinstance(payload, dict)
        return known and not default_codec(self.version).issues(payload, action, kind)

    def _on_call(self, call: Call, *, waits: bool) -> list[Finding]:
        found = self.rules.of_message(call.payload, call.action, Kind.REQUEST, call.sender)
        found += self._broken(self._heard.calls, call, Kind.REQUEST)
        for piece in self._told(call.action):
            piece.on_call(call)
        if waits:
            self._calls.add(call)
        return found

    def _on_answer(self, answer: Answer) -> list[Finding]:
        found = self.rules.of_message(answer.response, answer.action, Kind.RESPONSE, answer.sender)
        found += self.rules.of_exchange(answer.action, answer.request, answer.response, answer.sender)
        found += self._broken(self._heard.answers, answer, Kind.RESPONSE)
        for piece in self._told(answer.action):
            piece.on_answer(answer)
        self._calls.close(answer.call)
        return found

    def _on_refusal(self, refusal: Refusal) -> list[Finding]:
        found = self._broken(self._heard.refusals, refusal, Kind.RESPONSE)
        for piece in self._told(refusal.action):
            piece.on_refusal(refusal)
        self._calls.close(refusal.call, refused=True)
        return found

    def _told(self, action: str) -> Iterable[Piece]:
        return (*self._pieces.get(action, ()), *self._pieces.get("*", ()))

    def _broken(self, listed: Mapping[str, list[tuple[Rule, _Check]]], event: Event, kind: Kind) -> list[Finding]:
        return [
            finding_of(rule, broken, self.version, event.action, kind, sender=event.sender)
            for rule, check in (*listed.get(event.action, ()), *listed.get("*", ()))
            for broken in check(self._state, event)
        ]


_KINDS: Final = tuple(MessageType)
_ANSWERS: Final = (MessageType.CALLRESULT, MessageType.CALLERROR)
_JUDGED: Final = (CallFrame, CallResult, Send)  # which a codec has found valid
"""Frames with a typed message."""


def _action(elements: list[Any], call: Call | None) -> str | None:
    """The action that a frame is about, as far as it tells."""
    return named_action(elements) if call is None else call.action


def _half(kind: Any) -> Kind:
    return Kind.RESPONSE if kind in _ANSWERS else Kind.REQUEST
