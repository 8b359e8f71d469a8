"""Applies the rules on one message and on an exchange.

Belongs here: `Rules`, and how what is broken becomes a finding. Must not be here: rules, state.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Final

from ocpp_core.findings import Finding
from ocpp_core.message import Message
from ocpp_core.rules._glance import Glance, glance_of
from ocpp_core.rules._plan import Plan, Where, plan_of, sender_of, written
from ocpp_core.rules._registry import selected_rules
from ocpp_core.rules._rule import Broken, Rule, Scope
from ocpp_core.schemas import action_table, find_message
from ocpp_core.versions import Kind, Role, Version

__all__ = ["Rules", "finding_of"]


class Rules:
    """The rules of a version on messages and on exchanges, those that are chosen.

    ``select`` and ``ignore`` take ids, beginnings of ids (``K01``) and the sets ``default`` (what the standard states),
    ``all`` (also what is derived from it) and ``none``. Rules on conversations are applied by `Conversation`.

    They expect payloads that are valid by their schema, and say nothing about those that are: the validator does.
    Raises LookupError for a version or a rule that does not exist.
    """

    def __init__(
        self,
        version: Version | str,
        *,
        select: str | Collection[str] = "default",
        ignore: str | Collection[str] = (),
    ) -> None:
        self.version: Final = Version(version)
        self.rules: Final[tuple[Rule, ...]] = tuple(selected_rules(self.version, select, ignore))
        self._of_messages: Final = [rule for rule in self.rules if rule.scope is Scope.MESSAGE]
        self._plans: dict[tuple[str, Kind], tuple[Plan, Glance]] = {}
        self._exchanges: dict[str, list[tuple[Rule, Callable[..., Iterable[Broken]]]]] = {}
        for rule in self.rules:
            check = rule.check_for(self.version)
            if rule.scope is Scope.EXCHANGE and check is not None:
                for action in rule.on:
                    self._exchanges.setdefault(action, []).append((rule, check))

    def __repr__(self) -> str:
        return f"Rules({self.version.value!r}, {len(self.rules)} rules)"

    def findings(
        self,
        payload: Message | Mapping[str, Any],
        action: str | type[Message] | None = None,
        kind: Kind | str | None = None,
    ) -> list[Finding]:
        """What one message breaks. A payload needs its ``action``, and its ``kind`` if that is not the request.

        Raises LookupError for an action that the version does not have.
        """
        if isinstance(payload, Message):
            action, kind, payload = type(payload), None, payload.to_dict()
        elif action is None:
            raise TypeError("a payload needs its action; a message knows it")
        found, half = find_message(self.version, action, kind)
        return self.of_message(payload, found.name, half)

    def exchange(
        self,
        action: str | type[Message],
        request: Message | Mapping[str, Any],
        response: Message | Mapping[str, Any],
    ) -> list[Finding]:
        """What a response breaks, given its request: rules on the pair only, not those on either message.

        Raises LookupError for an action that the version does not have.
        """
        found, _ = find_message(self.version, action)
        asked = request.to_dict() if isinstance(request, Message) else request
        answered = response.to_dict() if isinstance(response, Message) else response
        return self.of_exchange(found.name, asked, answered)

    def of_message(
        self, payload: Mapping[str, Any], action: str, kind: Kind, sender: Role | None = None
    ) -> list[Finding]:
        """What `findings` gives, for an action that the version has; ``sender`` counts where both sides may send it."""
        plan, is_broken = self._planned(action, kind)
        if not is_broken(payload):
            return []
        fault = sender_of(self.version, action, kind) or sender
        return [
            finding_of(rule, broken, self.version, action, kind, where=where, sender=fault)
            for rule, where, broken in plan.broken(payload)
        ]

    def glance(self, action: str, kind: Kind) -> Glance | None:
        """What tells at once whether `of_message` gives anything for a payload.

        None if it never does, and for a response that there is not, as to what goes one way.
        """
        if kind not in action_table(self.version)[action].kinds:
            return None
        plan, glance = self._planned(action, kind)
        return None if plan.is_empty else glance

    def _planned(self, action: str, kind: Kind) -> tuple[Plan, Glance]:
        key = action, kind
        try:
            return self._plans[key]
        except KeyError:
            plan = plan_of(self.version, action, kind, self._of_messages)
            made = self._plans[key] = plan, glance_of(plan)
            return made

    def has_exchange(self, action: str) -> bool:
        """Whether there are rules on exchanges of an action."""
        return action in self._exchanges

    def of_exchange(
        self,
        action: str,
        request: Mapping[str, Any],
        response: Mapping[str, Any],
        sender: Role | None = None,
    ) -> list[Finding]:
        """What `exchange` gives, for an action that the version has; ``sender`` is that of the response."""
        found: list[tuple[Rule, Broken]] = []
        for rule, check in self._exchanges.get(action, ()):
            for broken in check(request, response):
                found.append((rule, broken))  # noqa: PERF401  # nearly all checks find nothing
        if not found:
            return []
        answers = sender_of(self.version, action, Kind.RESPONSE) or sender  # at fault, wherever the place is
        return [
            finding_of(
                rule,
                broken,
                self.version,
                action,
                Kind.REQUEST if broken.in_request else Kind.RESPONSE,
                sender=answers,
            )
            for rule, broken in found
        ]


_KINDS: Final = {Kind.REQUEST: "call", Kind.RESPONSE: "callresult"}


def finding_of(
    rule: Rule,
    broken: Broken,
    version: Version,
    action: str | None,
    kind: Kind,
    *,
    where: Where = None,
    sender: Role | None = None,
) -> Finding:
    """What is to be said of a place where a rule is broken."""
    fault = rule.fault or broken.fault or sender or sender_of(version, action, kind)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        message=rule.sentence.removesuffix("."),
        # What went before is broken by a frame as a whole, unless a place in it is named.
        path="" if rule.scope is Scope.CONVERSATION and not broken.path else written(where, broken.path),
        kind=_KINDS[kind],
        action=action,
        version=version.value,
        found=broken.found,
        allowed=broken.allowed,
        section=rule.place(version),
        fault=None if fault is None else fault.value,
    )
