"""Payloads, exchanges and conversations that break exactly one rule of the standard.

Belongs here: which rules, and drawing drafts of what breaks them. Must not be here: rules, what is varied
(``_rule_edits``), rules of the schemas (``_violations``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any, Final

from attrs import field, frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core._json import encode
from ocpp_core.findings import Finding
from ocpp_core.rules import Scope, all_rules, selected_rules
from ocpp_core.schemas import actions
from ocpp_core.strategies._arguments import choose
from ocpp_core.strategies._listed_edits import has_settings, name_another
from ocpp_core.strategies._rule_drafts import Draft, Subject, copy_of, judged, subject
from ocpp_core.strategies._rule_edits import EDITS, EDITS_OF_FRAMES
from ocpp_core.strategies._written import ARROWS, print_lines
from ocpp_core.versions import Kind, MessageType, Role, Version

__all__ = ["RuleStep", "RuleViolation", "breakable_rules", "chosen_rules", "plainest", "rule_violations"]

_MOST_EDITS: Final = 6


@frozen
class RuleStep:
    """One frame of a conversation that breaks a rule."""

    sender: Role
    frame: Any
    """The frame as a JSON value; its text if it is not JSON."""

    at: float | None = None
    """When it is sent, in seconds on a clock that all frames share; None where that does not matter."""

    @property
    def text(self) -> str:
        """The frame as it is on the wire."""
        return self.frame if isinstance(self.frame, str) else encode(self.frame).decode()


@frozen(repr=False)
class RuleViolation:
    """What fits every schema, and breaks one rule of the standard.

    By its scope it has a ``payload``, with the ``request`` that it answers if it is a response; a ``request`` and a
    ``response``; or ``steps``.
    """

    rule: str
    """The id of the rule."""

    scope: Scope
    version: Version
    finding: Finding = field(eq=False)
    """What `Rules` or `Conversation` must say of it."""

    also: tuple[str, ...] = ()
    """The ids of other rules that it breaks, too, since they cannot be kept then."""

    action: str | None = None
    """The action of the payloads; None for a conversation."""

    kind: Kind | None = None
    """Which half of its action a payload is; None for an exchange and a conversation."""

    payload: dict[str, Any] | None = None
    request: dict[str, Any] | None = None
    response: dict[str, Any] | None = None
    steps: tuple[RuleStep, ...] = ()
    """The frames, from the first of the conversation on."""

    shows_at: int | None = None
    """The index of the step at which it shows; None where it shows when the conversation is over."""

    def frames(self) -> Iterator[RuleStep]:
        """The frames that it takes to send it: of a conversation its steps, of a response its call as well."""
        if self.action is None:
            yield from self.steps
            return
        known = actions(self.version)[self.action]
        sender = min(known.initiators)  # the station, where either side may send it
        number = MessageType.CALL if known.answered else MessageType.SEND
        request = self.payload if self.kind is Kind.REQUEST else self.request
        response = self.payload if self.kind is Kind.RESPONSE else self.response
        if request is not None:
            yield RuleStep(sender, [int(number), "1", self.action, request])
        if response is not None:
            yield RuleStep(sender.peer, [int(MessageType.CALLRESULT), "1", response])

    def __str__(self) -> str:
        head = f"breaks {self.rule} of OCPP {self.version}: {self.finding.message}"
        if self.action is None:
            lines = [
                f"{'' if step.at is None else f'{step.at:g} s '}{ARROWS[step.sender]} {step.text}"
                + (f"  <- {self.rule}" if index == self.shows_at else "")
                for index, step in enumerate(self.steps)
            ]
        else:
            parts = ((Kind.REQUEST, self.request), (self.kind, self.payload), (Kind.RESPONSE, self.response))
            lines = [f"{self.action} {half}: {encode(part).decode()}" for half, part in parts if part is not None]
        return "\n".join([head, *lines])

    def __repr__(self) -> str:
        return f"<{self}>"

    def _repr_pretty_(self, printer: Any, _cycle: object) -> None:
        print_lines(printer, repr(self))


def rule_violations(
    version: Version | str,
    *,
    rule: str | Collection[str] | None = None,
    select: str | Collection[str] = "default",
) -> SearchStrategy[RuleViolation]:
    """Payloads, exchanges and conversations that fit every schema and break exactly one rule of the standard.

    Each starts from a known one. What neither the rule nor any other looks at is varied around it: ids, names, numbers,
    times, optional members, and in a conversation message ids and what goes on besides. All rules of the version have
    been applied to what comes out: it breaks the one that it names, and those in its ``also``, which cannot be kept
    then. They shrink to the known one.

    ``rule`` is an id or a collection of ids, to break only these; without it ``select`` chooses, as for
    `ocpp_core.rules.Rules`.

    Raises LookupError if the version does not have one of these rules, or none that can be broken; TypeError for an
    argument of the wrong type.
    """
    version = Version(version)
    if rule is None:
        names = chosen_rules(version, select)
        if not names:
            raise LookupError(f"OCPP {version} has no rule to break in this selection")
    else:
        names = choose(version, "rule", rule, breakable_rules(version))
    return _violations_of(tuple(names), version)


def chosen_rules(version: Version, select: str | Collection[str]) -> list[str]:
    """The ids of the chosen rules that something known breaks in a version."""
    return [rule.id for rule in selected_rules(version, select) if subject(version, rule.id) is not None]


@cache
def breakable_rules(version: Version) -> tuple[str, ...]:
    """The ids of the rules that something known breaks in a version."""
    return tuple(rule.id for rule in all_rules(version) if subject(version, rule.id) is not None)


@cache
def _violations_of(names: tuple[str, ...], version: Version) -> SearchStrategy[RuleViolation]:
    return st.sampled_from(names).flatmap(lambda name: _violations(version, name))


def plainest(version: Version, name: str) -> RuleViolation:
    """The known violation of a rule that can be broken in a version: what all others shrink to."""
    about = _known(version, name)
    return _violation(about, copy_of(about.draft))


def _known(version: Version, name: str) -> Subject:
    about = subject(version, name)
    if about is None:
        raise AssertionError(f"nothing breaks {name} in OCPP {version}")
    return about


@st.composite
def _violations(draw: st.DrawFn, version: Version, name: str) -> RuleViolation:
    about = _known(version, name)
    draft = about.draft
    edits = EDITS_OF_FRAMES if about.scope is Scope.CONVERSATION else EDITS
    if has_settings(version, draft):
        edits = (*edits, *[name_another] * len(edits))
    for edit in draw(st.lists(st.sampled_from(edits), max_size=_MOST_EDITS)):
        edited = copy_of(draft)
        edit(draw, version, edited)
        found = judged(about, edited)
        if found is not None and {finding.rule for _, finding in found} == about.broken:
            draft = edited  # otherwise the change matters to some rule, or to the schema, and is not made
    return _violation(about, copy_of(draft))


def _violation(about: Subject, draft: Draft) -> RuleViolation:
    shows_at, finding = next(each for each in judged(about, draft) or () if each[1].rule == about.rule)
    also = tuple(sorted(about.broken - {about.rule}))
    facts = (about.rule, about.scope, about.version, finding, also)
    match about.scope:
        case Scope.MESSAGE:
            *requests, payload = draft.documents
            action, kind = draft.halves[-1]
            return RuleViolation(*facts, action, kind, payload=payload, request=requests[0] if requests else None)
        case Scope.EXCHANGE:
            request, response = draft.documents
            return RuleViolation(*facts, draft.halves[0][0], request=request, response=response)
        case Scope.CONVERSATION:
            steps = tuple(RuleStep(*frame) for frame in draft.frames())
            return RuleViolation(*facts, steps=steps, shows_at=shows_at)
