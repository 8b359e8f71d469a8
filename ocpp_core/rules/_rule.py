"""What a rule is, and how a block of the standard states its rules.

Belongs here: the facts of a rule, and the decorators that put them beside its function. Must not be here: any rule,
applying them (``_message``, ``_conversation``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import partial
from typing import Any, Final, TypeAlias, TypeVar

from attrs import define, field, frozen

from ocpp_core.findings import Severity
from ocpp_core.rules._choice import When
from ocpp_core.rules._events import Answer, Call, Frame, Refusal
from ocpp_core.rules._state import Piece, State
from ocpp_core.schemas import actions, messages_with
from ocpp_core.versions import Kind, Role, Version

__all__ = ["Block", "Broken", "Conversational", "ExchangeCheck", "Payload", "Rule", "Scope"]

_REQUIREMENT: Final = re.compile(r"[A-Z][0-9]{2}(?:\.FR\.[0-9]+)?\Z")

_ANY: Final = "*", Kind.REQUEST

Payload: TypeAlias = dict[str, Any]
_P = TypeVar("_P", bound=Piece)


class Scope(StrEnum):
    """How much of a conversation a rule is about."""

    MESSAGE = "message"
    """One payload."""

    EXCHANGE = "exchange"
    """A request and its response."""

    CONVERSATION = "conversation"
    """What went before between a station and its CSMS."""


@frozen(eq=False)
class Broken:
    """A place where a rule is broken."""

    path: str = ""
    """The JSON path below the value that the rule was given: ``.evse.id``, ``[0].startPeriod``; empty for the value."""

    found: Any = None
    """What was found there, as a JSON value."""

    allowed: Any = None
    """What the rule allows there, as a JSON value."""

    in_request: bool = False
    """In an exchange: whether the place is in the request, and not in the response."""

    fault: Role | None = None
    """Who breaks it, where neither the rule nor the frame tells."""


MessageCheck: TypeAlias = Callable[[Any], Iterable[Broken]] | Callable[[Any, Version], Iterable[Broken]]
ExchangeCheck: TypeAlias = (
    Callable[[Payload, Payload], Iterable[Broken]] | Callable[[Payload, Payload, Version], Iterable[Broken]]
)


_M = TypeVar("_M", bound=MessageCheck)


@frozen(eq=False, kw_only=True)
class Rule:
    """A rule of the standard that no schema expresses."""

    id: str
    """That of the requirement where there is one, such as ``K01.FR.31``."""

    versions: tuple[Version, ...]
    scope: Scope
    on: tuple[str, ...]
    """What it is about: actions (``Reset``), responses (``Reset.response``), types of the schemas
    (``ChargingScheduleType``); of a rule on conversations ``*`` is any message."""

    sentence: str
    """What is wrong where it is broken, and what would be right."""

    section: str
    """Where in the standard, without the version: ``section 6.45``, ``part 2 K01.FR.31``."""

    block: str
    """The part of the standard that it belongs to, in words."""

    severity: Severity = Severity.ERROR
    """Error for SHALL, warning for SHOULD and for what is derived."""

    derived: bool = False
    """Whether the standard does not state it in so many words: off unless asked for."""

    fault: Role | None = None
    """Who breaks it; None where it is the side that sent the frame."""

    versioned: bool = False
    """Whether the function of a rule on messages or exchanges is given the version as well, since versions differ."""

    when: When = ()
    """Of a rule on messages: the name of a member, and perhaps what it may be. The rule looks only at what has the
    member, or where it is one of these values; among them None stands for an absent member."""

    until_accepted: bool = False
    """Of a rule on conversations: whether it looks at nothing while the station is accepted, as nearly always."""

    within: tuple[str, ...] = ()
    """Of a rule on messages: the types and messages of which one has to hold the value; empty for any."""

    check: Callable[..., Iterable[Broken]] | None = field(default=None, repr=False)
    """The function for a message or an exchange; None for a rule on conversations."""

    heard: set[tuple[str, Kind]] = field(factory=set, repr=False)
    """Of a rule on conversations: the actions at whose calls or answers it looks; ``*`` is any action."""

    def check_for(self, version: Version) -> Callable[..., Iterable[Broken]] | None:
        """The function for a message or an exchange of one version; None for a rule on conversations."""
        return self.check if self.check is None or not self.versioned else partial(self.check, version=version)

    def senders(self) -> frozenset[Role]:
        """The sides that may break it."""
        if self.fault is not None:
            return frozenset({self.fault})
        return frozenset(role for version in self.versions for role in self._senders(version))

    def _senders(self, version: Version) -> Iterator[Role]:
        """Who sends the messages of a version that it judges."""
        known = actions(version)
        for name, kind in self.judged(version):
            if name in known:
                yield from known[name].senders(kind)
            elif name == "*":
                yield from Role

    def judged(self, version: Version) -> Iterable[tuple[str, Kind]]:
        """The messages of a version at which it looks, by action and half; ``*`` is any action."""
        if self.scope is Scope.CONVERSATION:
            return self.heard
        found: list[tuple[str, Kind]] = []
        for name in self.within or self.on:
            action, _, half = name.partition(".")
            if action in actions(version):
                found.append((action, Kind.RESPONSE if half or self.scope is Scope.EXCHANGE else Kind.REQUEST))
            else:  # a type of the schemas, or a primitive one, which any message may hold
                found += messages_with(version, name) or [_ANY]
        return found

    def place(self, version: Version) -> str:
        """Where in the standard of a version the rule stands."""
        return f"OCPP {version} {self.section}"


@define(eq=False)
class Conversational:
    """A rule on conversations, and the functions that look for what breaks it.

    A function is given the state before the frame that it looks at, and that frame.
    """

    rule: Rule
    calls: list[tuple[str, When, Callable[[State, Call], Iterable[Broken]]]] = field(factory=list)
    """By the action, and what the payload has to be like; so are answers and refusals."""

    answers: list[tuple[str, When, Callable[[State, Answer], Iterable[Broken]]]] = field(factory=list)
    refusals: list[tuple[str, When, Callable[[State, Refusal], Iterable[Broken]]]] = field(factory=list)
    frames: list[tuple[int | None, Callable[[State, Frame], Iterable[Broken]]]] = field(factory=list)
    """By the message type; None is any. They are told of frames that are not usual, as a `Conversation` knows them."""

    ends: list[Callable[[State], Iterable[Broken]]] = field(factory=list)

    def call(self, *actions: str, when: When = ()) -> Callable[[_C], _C]:
        """Look at calls of these actions, as far as ``when`` holds for their payloads; without actions at all calls."""
        return self._adder(self.calls, actions, Kind.REQUEST, when)

    def answer(self, *actions: str) -> Callable[[_A], _A]:
        """Look at results of these actions, with their requests; without actions at all results."""
        return self._adder(self.answers, actions, Kind.RESPONSE)

    def refusal(self, *actions: str) -> Callable[[_R], _R]:
        """Look at CALLERRORs to these actions; without actions at all CALLERRORs."""
        return self._adder(self.refusals, actions, Kind.RESPONSE)

    def frame(self, *types: int) -> Callable[[_F], _F]:
        """Look at each frame of these message types, valid or not, that is not usual; without types at those of all.

        A usual one, as `Conversation` knows them and nearly all are, can break no rule on frames.
        """
        self.rule.heard.add(_ANY)

        def add(function: _F) -> _F:
            self.frames.extend((each, function) for each in types or (None,))
            return function

        return add

    def end(self, function: _E) -> _E:
        """Look at what is left open where the conversation ends."""
        self.rule.heard.add(_ANY)
        self.ends.append(function)
        return function

    def _adder(self, where: list[Any], actions: tuple[str, ...], kind: Kind, when: When = ()) -> Callable[[Any], Any]:
        names = actions or ("*",)
        self.rule.heard.update((action, kind) for action in names)

        def add(function: Any) -> Any:
            where.extend((action, when, function) for action in names)
            return function

        return add


_C: TypeAlias = Callable[[State, Call], Iterable[Broken]]
_A: TypeAlias = Callable[[State, Answer], Iterable[Broken]]
_R: TypeAlias = Callable[[State, Refusal], Iterable[Broken]]
_F: TypeAlias = Callable[[State, Frame], Iterable[Broken]]
_E: TypeAlias = Callable[[State], Iterable[Broken]]


@define(eq=False)
class Block:
    """The rules of a functional block, in the order in which its module states them.

    ::

        block = Block("charging profiles")

        @block.message("K01.FR.31", "ChargingScheduleType", versions="2.0.1 2.1", sentence="…")
        def first_period_starts_at_zero(schedule: Payload) -> Iterator[Broken]:
            start = schedule["chargingSchedulePeriod"][0]["startPeriod"]
            if start != 0:
                yield Broken(".chargingSchedulePeriod[0].startPeriod", found=start, allowed=0)

    Versions are words in a string. ``severity``, ``derived``, ``fault``, ``when``, ``within`` and ``section`` are those
    of `Rule`; the section may be left out where the id is that of a requirement of part 2.
    """

    title: str
    rules: list[Rule] = field(factory=list)
    conversational: list[Conversational] = field(factory=list)
    pieces: list[type[Piece]] = field(factory=list)

    def message(
        self, name: str, *on: str, versions: str, sentence: str, section: str = "", **facts: Any
    ) -> Callable[[_M], _M]:
        """State a rule on one payload, or on one value of a type in it."""

        def add(function: _M) -> _M:
            self._add(name, Scope.MESSAGE, on, versions, check=function, sentence=sentence, section=section, **facts)
            return function

        return add

    def exchange(
        self, name: str, *actions: str, versions: str, sentence: str, section: str = "", **facts: Any
    ) -> Callable[[ExchangeCheck], ExchangeCheck]:
        """State a rule on a request and its response."""

        def add(function: ExchangeCheck) -> ExchangeCheck:
            self._add(
                name, Scope.EXCHANGE, actions, versions, check=function, sentence=sentence, section=section, **facts
            )
            return function

        return add

    def conversation(
        self, name: str, *actions: str, versions: str, sentence: str, section: str = "", **facts: Any
    ) -> Conversational:
        """State a rule on what went before; the functions of what this gives look for what breaks it."""
        facts |= {"sentence": sentence, "section": section}
        made = Conversational(self._add(name, Scope.CONVERSATION, actions or ("*",), versions, **facts))
        self.conversational.append(made)
        return made

    def piece(self, cls: type[_P]) -> type[_P]:
        """Keep a piece of state that the rules of this block need."""
        self.pieces.append(cls)
        return cls

    def _add(self, name: str, scope: Scope, on: tuple[str, ...], versions: str, **facts: Any) -> Rule:
        facts["section"] = facts["section"] or _section(name)
        stated = tuple(map(Version, versions.split()))
        rule = Rule(id=name, versions=stated, scope=scope, on=on, block=self.title, **facts)
        self.rules.append(rule)
        return rule


def _section(name: str) -> str:
    """Where a requirement of part 2 stands, by its id."""
    if not _REQUIREMENT.match(name):
        raise ValueError(f"{name} is no id of a requirement, so the rule needs its section")
    return f"part 2 {name}"
