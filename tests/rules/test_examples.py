"""Each rule has its two examples, and judges them as they say."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.payload import PayloadCodec
from ocpp_core.rules import Conversation, Rules, Scope, all_rules
from ocpp_core.rules._examples import Example, examples
from ocpp_core.rules._registry import blocks

RULES = {rule.id: rule for rule in all_rules()}
ABOUT_ENDS = {each.rule.id for block in blocks() for each in block.conversational if each.ends}


def rules_broken(example: Example, shown: Any) -> set[str]:
    """The rules that one of the two examples breaks, all rules being applied."""
    scope = RULES[example.rule].scope
    if scope is Scope.CONVERSATION:
        conversation = Conversation(example.version, select="all", complete=True)
        found = [finding for sender, frame, at in shown for finding in conversation.take(frame, sender, at)]
        if example.rule in ABOUT_ENDS:  # the others need not go on until every call is answered
            found += conversation.end()
        return {finding.rule for finding in found}
    rules = Rules(example.version, select="all")
    assert example.action is not None
    if scope is Scope.MESSAGE:
        return {finding.rule for finding in rules.findings(shown, example.action, example.kind)}
    request, response = shown
    found = rules.findings(request, example.action) + rules.findings(response, example.action, "response")
    return {finding.rule for finding in found + rules.exchange(example.action, request, response)}


@pytest.mark.parametrize("name", RULES)
def test_what_keeps_a_rule_breaks_none(name: str) -> None:
    assert rules_broken(examples()[name], examples()[name].keeps) == set()


@pytest.mark.parametrize("name", RULES)
def test_what_breaks_a_rule_breaks_it_and_what_is_named(name: str) -> None:
    assert rules_broken(examples()[name], examples()[name].breaks) == {name, *examples()[name].also}


@pytest.mark.parametrize("name", RULES)
def test_the_payloads_of_examples_are_valid_by_their_schema(name: str) -> None:
    example, scope = examples()[name], RULES[name].scope
    if scope is Scope.CONVERSATION:
        return  # what is not valid breaks no rule, so the tests above would fail
    codec = PayloadCodec(example.version)
    for shown in (example.keeps, example.breaks):
        payloads = (
            [(shown, example.kind)] if scope is Scope.MESSAGE else zip(shown, ("request", "response"), strict=True)
        )
        for payload, kind in payloads:
            assert codec.issues(payload, example.action, kind) == []
