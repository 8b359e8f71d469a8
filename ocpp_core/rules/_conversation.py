"""Listens to a station and its CSMS, and says which rules they break.

Belongs here: the order in which a frame meets rules and state. Must not be here: any rule, any piece of state.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import evolve, frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.findings import Finding
from ocpp_core.frames import AnyFrame, CallResult, Send, elements_of
from ocpp_core.frames import Call as CallFrame
from ocpp_core.payload import default_codec
from ocpp_core.rules._calls import Calls
from ocpp_core.rules._choice import Choice, When
from ocpp_core.rules._composite_schedules import Schedules, running_transactions
from ocpp_core.rules._events import (
    LONGEST_ID,
    NO_ID,
    REQUEST,
    RESPONSE,
    Answer,
    Call,
    Event,
    Frame,
    Refusal,
    named_action,
)
from ocpp_core.rules._glance import Glance
from ocpp_core.rules._message import Rules, finding_of
from ocpp_core.rules._pieces import Connectors, Registration, Transaction, Transactions
from ocpp_core.rules._plan import sender_of
from ocpp_core.rules._registry import blocks
from ocpp_core.rules._rule import Broken, Rule, Scope
from ocpp_core.rules._state import Piece, State
from ocpp_core.schemas import actions
from ocpp_core.signed._unwrap import plain_frame
from ocpp_core.versions import Kind, MessageType, Role, Version

if TYPE_CHECKING:  # few conversations need it, and it takes a while to load
    from ocpp_core.schedule import Installed, SchedulePeriod, Station, Unit

__all__ = ["Conversation"]

_TIMEOUT: Final = 60.0

_Check: TypeAlias = Callable[[State, Any], Iterable[Broken]]
_Applied: TypeAlias = tuple[Rule, _Check]


@frozen(eq=False)
class _Told:
    """Who is told of an event: rules, and then pieces of state."""

    is_broken: Glance | None
    """Whether its payload breaks a rule on messages; None where there is none."""

    exchanges: bool
    """Whether there are rules on its payload and that of its call."""

    rules: Choice[_Applied] | None
    """Those on conversations; None where there is none."""

    accepted: Choice[_Applied] | None
    """Those that look at a station that is accepted."""

    pieces: Mapping[Role | None, tuple[type[Piece], ...]]
    """By the side that sent it."""


class _Audience(dict[str, _Told]):
    """Who is told of calls, of answers or of refusals, by the action; worked out for each when it is first met."""

    def __init__(
        self,
        rules: Rules,
        kind: Kind,
        stated: Iterable[tuple[Rule, Iterable[tuple[str, When, _Check]]]],
        pieces: Iterable[type[Piece]],
        unheard: Callable[..., None],
    ) -> None:
        super().__init__()
        self._rules: Final = rules
        self._kind: Final = kind
        self._looking: Final[dict[str, list[tuple[When, _Applied]]]] = {}
        """The functions of rules on conversations by their actions."""

        self._listening: Final[dict[str, list[type[Piece]]]] = {}
        """And the pieces that do not leave the event ``unheard``."""

        for rule, listed in stated:
            for action, when, check in listed:
                self._looking.setdefault(action, []).append((when, (rule, check)))
        for piece in pieces:
            if getattr(piece, unheard.__name__) is not unheard:
                for action in _listened(piece, unheard):
                    self._listening.setdefault(action, []).append(piece)

    def __missing__(self, action: str) -> _Told:
        rules = [*self._looking.get(action, ()), *self._looking.get("*", ())]
        accepted = [(when, applied) for when, applied in rules if not applied[0].until_accepted]
        heard = [*self._listening.get(action, ()), *self._listening.get("*", ())]
        told = self[action] = _Told(
            self._rules.glance(action, self._kind),
            self._rules.has_exchange(action),
            Choice(rules) if rules else None,
            Choice(accepted) if accepted else None,
            {side: tuple(each for each in heard if each.SENDER in (None, side)) for side in (None, *Role)},
        )
        return told


@frozen(eq=False)
class _Heard:
    """What conversations of a version with the same rules have in common: who is told of what."""

    rules: Rules
    pieces: list[type[Piece]]
    """All pieces of state."""

    calls: _Audience
    answers: _Audience
    refusals: _Audience
    frames: dict[Any, list[tuple[Rule, _Check]]]
    """The rules on frames that are not usual, by their message type; None is one that there is not."""

    ends: list[tuple[Rule, Callable[[State], Iterable[Broken]]]]


@lru_cache(maxsize=64)
def _heard(version: Version, select: tuple[str, ...], ignore: tuple[str, ...]) -> _Heard:
    rules = Rules(version, select=select, ignore=ignore)
    chosen = {rule.id for rule in rules.rules if rule.scope is Scope.CONVERSATION}
    stated = [each for block in blocks() for each in block.conversational if each.rule.id in chosen]
    pieces = [piece for block in blocks() for piece in block.pieces if version in piece.VERSIONS]
    frames: dict[Any, list[tuple[Rule, _Check]]] = {None: [], **{kind: [] for kind in MessageType}}
    for each in stated:
        for kind, look in each.frames:
            for listening in frames.values() if kind is None else [frames[kind]]:
                listening.append((each.rule, look))
    return _Heard(
        rules,
        pieces,
        _Audience(rules, REQUEST, [(each.rule, each.calls) for each in stated], pieces, Piece.on_call),
        _Audience(rules, RESPONSE, [(each.rule, each.answers) for each in stated], pieces, Piece.on_answer),
        _Audience(rules, RESPONSE, [(each.rule, each.refusals) for each in stated], pieces, Piece.on_refusal),
        frames,
        [(each.rule, check) for each in stated for check in each.ends],
    )


def _listened(piece: type[Piece], unheard: Callable[..., None]) -> frozenset[str]:
    """The actions of which a piece is told calls, answers or refusals."""
    narrower = {"on_call": piece.CALLS, "on_answer": piece.ANSWERS}.get(unheard.__name__)
    return piece.FOLLOWS if narrower is None else narrower


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
        self._registration: Final = self._state.of(Registration)
        for piece in self._heard.pieces:
            self._state.of(piece)  # so that it is told of what is lost
        self._known: Final = actions(self.version)

    def __repr__(self) -> str:
        return f"Conversation({self.version.value!r}, {len(self.rules.rules)} rules)"

    @property
    def registration(self) -> str | None:
        """What the CSMS said to the last BootNotification that was seen, such as ``Accepted``; None before that."""
        return self._registration.status

    @property
    def transactions(self) -> list[Transaction]:
        """The transactions that were seen, those included that ended last, the oldest first."""
        known = self._state.of(Transactions)
        return [*known.known.values(), *known.starting.values()]

    @property
    def connectors(self) -> dict[tuple[int, int], str]:
        """The last status of each connector that was seen, by EVSE and connector; in 1.x the EVSE is 0."""
        return dict(self._state.of(Connectors).status)

    @property
    def charging_profiles(self) -> list[Installed]:
        """The charging profiles of the station, as far as it accepted or reported them here (1.6, 2.0.1, 2.1)."""
        from ocpp_core.schedule import Installed

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
        from ocpp_core.schedule import Station, composite_schedule

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
        call: Call | None = None
        if kind in _ANSWERS and isinstance(message_id, str):
            call = self._calls.of(message_id, sender)
        if sender is None:
            sender = self._sender(elements, call)
        if call is not None and action is not None and call.action != action:
            valid = None  # it was judged as the answer to another call
        found: list[Finding] = []
        if not self._is_usual(elements, sender, call):
            frame = Frame(elements, sender, at, call)
            found += [
                finding_of(rule, broken, self.version, _action(elements, call), _half(kind), sender=sender)
                for rule, check in self._heard.frames[kind if kind in _KINDS else None]
                for broken in check(self._state, frame)
            ]
        if kind == _RESULT and call is None and valid and action is not None:
            # Of a call that was not seen, so it is judged by itself.
            return found + self.rules.of_message(elements[2], action, RESPONSE, sender)
        taken = self._taken(elements, sender, at, call, valid=valid)
        return found + taken if found else taken

    def take_call(
        self, message_id: str, action: str, payload: dict[str, Any], sender: Role | None, at: float | None
    ) -> list[Finding]:
        """What `take` gives for a CALL that is known to be valid, in less time if it is usual."""
        calls = self._calls
        key = calls.key(sender, message_id)
        if sender is None or not self._is_usual_call(key, message_id, action, sender):
            return self.take([_CALL, message_id, action, payload], sender, at, valid=True, action=action)
        self._state.now = at
        digest, length = calls.note(key, _CALL, action, payload, is_new=True)
        made = Call(message_id, action, payload, sender, at, key=key, digest=digest, length=length)
        return self._on_call(made, waits=True)

    def take_result(
        self, message_id: str, action: str, payload: dict[str, Any], sender: Role | None, at: float | None
    ) -> list[Finding]:
        """The same for a CALLRESULT that is known to be valid as the answer to this action."""
        call = None if sender is None else self._calls.of(message_id, sender)
        if call is None or call.action != action or not call.valid or not _is_usual_id(message_id):
            return self.take([_RESULT, message_id, payload], sender, at, valid=True, action=action)
        self._state.now = at
        return self._on_answer(Answer(call, payload, sender, at))

    def _taken(
        self, elements: list[Any], sender: Role | None, at: float | None, call: Call | None, *, valid: bool | None
    ) -> list[Finding]:
        """What a frame breaks by what it says, and what it changes."""
        match elements:
            case [2 | 6 as kind, str(message_id), str(action), payload]:
                key = self._calls.key(sender, message_id)
                digest, length = self._calls.note(key, kind, action, payload)
                is_valid = self._is_valid(payload, action, REQUEST) if valid is None else valid
                if is_valid and action in self._known and isinstance(payload, dict):
                    made = Call(message_id, action, payload, sender, at, key=key, digest=digest, length=length)
                    return self._on_call(made, waits=kind == _CALL)
                if kind == _CALL:
                    self._await(message_id, action, sender, at)
            case [2, str(message_id), *_]:
                self._await(message_id, named_action(elements) or "", sender, at)
            case [3, str(), dict(payload)] if call is not None and call.valid:
                if self._is_valid(payload, call.action, RESPONSE) if valid is None else valid:
                    return self._on_answer(Answer(call, payload, sender, at))
            case [4, str(), str(code), *_] if call is not None and call.valid:
                return self._on_refusal(Refusal(call, code, sender, at))
            case [3 | 4 | 5, str(), *_] if call is None:
                return []  # of a call that was not seen, so it tells nothing
            case _:
                pass
        if call is not None:
            self._calls.close(call, refused=elements[0] == _ERROR)
        self._state.lose(_action(elements, call))
        return []

    def end(self) -> list[Finding]:
        """What was left open, now that nothing follows."""
        return [
            finding_of(rule, broken, self.version, None, REQUEST)
            for rule, check in self._heard.ends
            for broken in check(self._state)
        ]

    def lose(self, action: str | None = None) -> None:
        """Forget what a frame that could not be read may have changed: one of an action, or any."""
        self._state.lose(action)

    def _is_usual(self, elements: list[Any], sender: Role | None, call: Call | None) -> bool:
        """Whether a frame is as nearly all are, so that no rule on frames need look at it.

        It is a CALL of a known action with an object as its payload, which its sender may send, under an id that it did
        not use before, while it waits for no answer; or a CALLRESULT with an object, to an open call.
        """
        match elements:
            case [2 as kind, str(message_id), str(action), dict()]:
                is_usual = self._is_usual_call(self._calls.key(sender, message_id), message_id, action, sender)
            case [3 as kind, str(message_id), dict()] if call is not None:
                is_usual = _is_usual_id(message_id)
            case _:
                return False
        return is_usual and type(kind) is int  # 2.0 is equal to 2, too, but no type

    def _is_usual_call(self, key: int, message_id: str, action: str, sender: Role | None) -> bool:
        known, calls = self._known.get(action), self._calls
        if known is None or not known.answered or key in calls.ids:
            return False
        if sender is not None and (sender not in known.initiators or (calls.open and calls.last_open(sender))):
            return False
        return _is_usual_id(message_id)

    def _sender(self, elements: list[Any], call: Call | None) -> Role | None:
        """Which side sent a frame, as far as its action or its call tells."""
        if call is not None:
            return call.sender.peer if call.sender is not None else None
        return sender_of(self.version, named_action(elements), REQUEST)

    def _await(self, message_id: str, action: str, sender: Role | None, at: float | None) -> None:
        """Wait for the answer to a call that is not valid: it is answered all the same."""
        length = len(message_id) + len(action)  # they may be of any length, and the payload is not kept
        key = self._calls.key(sender, message_id)
        self._calls.add(Call(message_id, action, {}, sender, at, valid=False, key=key, length=length))

    def _is_valid(self, payload: Any, action: str, kind: Kind) -> bool:
        known = action in self._known and kind in self._known[action].kinds and isinstance(payload, dict)
        return known and not default_codec(self.version).issues(payload, action, kind)

    def _on_call(self, call: Call, *, waits: bool) -> list[Finding]:
        payload, sender, of = call.payload, call.sender, self._state.of
        told = self._heard.calls[call.action]
        found: list[Finding] = []
        if told.is_broken is not None and told.is_broken(payload):
            found += self.rules.of_message(payload, call.action, REQUEST, sender)
        rules = told.accepted if self._registration.status == "Accepted" else told.rules
        if rules is not None:
            self._look(rules, call, REQUEST, payload, found)
        for piece in told.pieces[sender]:
            of(piece).on_call(call)
        if waits:
            self._calls.add(call)
        return found

    def _on_answer(self, answer: Answer) -> list[Finding]:
        call, payload, sender, of = answer.call, answer.response, answer.sender, self._state.of
        told = self._heard.answers[call.action]
        found: list[Finding] = []
        if told.is_broken is not None and told.is_broken(payload):
            found += self.rules.of_message(payload, call.action, RESPONSE, sender)
        if told.exchanges:
            found += self.rules.of_exchange(call.action, call.payload, payload, sender)
        rules = told.accepted if self._registration.status == "Accepted" else told.rules
        if rules is not None:
            self._look(rules, answer, RESPONSE, payload, found)
        for piece in told.pieces[sender]:
            of(piece).on_answer(answer)
        self._calls.close(call)
        return found

    def _on_refusal(self, refusal: Refusal) -> list[Finding]:
        told = self._heard.refusals[refusal.action]
        found: list[Finding] = []
        rules = told.accepted if self._registration.status == "Accepted" else told.rules
        if rules is not None:
            self._look(rules, refusal, RESPONSE, {}, found)
        for piece in told.pieces[refusal.sender]:
            self._state.of(piece).on_refusal(refusal)
        self._calls.close(refusal.call, refused=True)
        return found

    def _look(
        self, rules: Choice[_Applied], event: Event, kind: Kind, payload: dict[str, Any], found: list[Finding]
    ) -> None:
        """Add what an event breaks by what went before."""
        state = self._state
        for rule, check in rules.of(payload):
            for broken in check(state, event):
                found.append(  # noqa: PERF401  # nearly all checks find nothing
                    finding_of(rule, broken, self.version, event.action, kind, sender=event.sender)
                )


def _is_usual_id(message_id: str) -> bool:
    return 0 < len(message_id) <= LONGEST_ID and message_id != NO_ID


_KINDS: Final = tuple(MessageType)
_CALL: Final = MessageType.CALL
_RESULT: Final = MessageType.CALLRESULT
_ERROR: Final = MessageType.CALLERROR
_ANSWERS: Final = (_RESULT, _ERROR)
_JUDGED: Final = (CallFrame, CallResult, Send)  # which a codec has found valid
"""Frames with a typed message."""


def _action(elements: list[Any], call: Call | None) -> str | None:
    """The action that a frame is about, as far as it tells."""
    return named_action(elements) if call is None else call.action


def _half(kind: Any) -> Kind:
    return RESPONSE if kind in _ANSWERS else REQUEST
