"""What breaks one rule of the standard: the judges must say so, and name nothing else."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocpp_core import JsonCodec, Kind, Role, Validator, Version
from ocpp_core.findings import Finding
from ocpp_core.registry import v16, v201
from ocpp_core.rules import Conversation, Rules, Scope, all_rules, examples, find_rule
from ocpp_core.strategies import RuleViolation, rule_violations
from ocpp_core.strategies._rule_violations import breakable_rules
from tests.bench.coverage import draw_examples

NAMES = [rule.id for rule in all_rules()]


def drawn(version: str, rule: str, examples: int = 100) -> list[RuleViolation]:
    """So many violations of a rule, the plainest first."""
    seen: list[RuleViolation] = []
    draw_examples(rule_violations(version, rule=rule), examples, 0, seen.append)
    return seen


def plainest(version: str, rule: str) -> RuleViolation:
    [violation] = drawn(version, rule, 1)
    return violation


def what_is_found(violation: RuleViolation) -> list[tuple[int | None, Finding]]:
    """What the judges say, with the index of the step."""
    version = violation.version
    if violation.scope is not Scope.CONVERSATION:
        rules = Rules(version, select="all")
        assert violation.action is not None
        if violation.scope is Scope.MESSAGE:
            assert violation.payload is not None
            return [(None, each) for each in rules.findings(violation.payload, violation.action, violation.kind)]
        request, response = violation.request, violation.response
        assert request is not None
        assert response is not None
        found = rules.findings(request, violation.action) + rules.findings(response, violation.action, "response")
        return [(None, each) for each in found + rules.exchange(violation.action, request, response)]
    conversation = Conversation(version, select="all", complete=True)
    seen: list[tuple[int | None, Finding]] = [
        (index, finding)
        for index, step in enumerate(violation.steps)
        for finding in conversation.feed(step.text, step.sender, step.at)
    ]
    if violation.shows_at is None:
        seen += [(None, finding) for finding in conversation.end()]
    return seen


def check(violation: RuleViolation) -> None:
    """That a violation is what it says."""
    found = what_is_found(violation)
    assert {finding.rule for _, finding in found} == {violation.rule, *violation.also}
    assert (violation.shows_at, violation.finding) in found
    assert violation.finding.rule == violation.rule
    assert violation.version in find_rule(violation.rule).versions
    example = examples()[violation.rule]
    if violation.version is example.version:
        assert sorted(violation.also) == sorted(example.also)


def check_schemas(violation: RuleViolation) -> None:
    """That payloads fit their schemas; rules on frames are broken by frames that need not."""
    validator = Validator(violation.version)
    parts = ((violation.kind, violation.payload), ("request", violation.request), ("response", violation.response))
    for kind, payload in parts:
        if payload is not None:
            assert validator.issues(payload, violation.action, kind) == []
    if find_rule(violation.rule).block == "framing":
        return
    calls: dict[Any, str] = {}
    for step in violation.steps:
        match step.frame:
            case [2 | 6, message_id, action, payload]:
                calls[step.sender, message_id] = action
                assert validator.issues(payload, action) == []
            case [3, message_id, payload]:
                assert validator.issues(payload, calls[step.sender.peer, message_id], "response") == []
            case frame:
                assert frame[0] == 4


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=max(25, settings.default.max_examples))  # few enough, for each rule of the standard
@given(st.data())
def test_the_judges_find_what_a_violation_names_and_nothing_else(name: str, data: st.DataObject) -> None:
    versions = [version for version in find_rule(name).versions if name in breakable_rules(version)]
    violation = data.draw(rule_violations(data.draw(st.sampled_from(versions)), rule=name))
    assert violation.rule == name
    check(violation)
    check_schemas(violation)


def test_a_rule_on_a_message() -> None:
    violation = plainest("2.0.1", "K01.FR.31")
    assert violation.scope is Scope.MESSAGE
    assert (violation.action, violation.kind) == ("SetChargingProfile", Kind.REQUEST)
    assert violation.payload == examples()["K01.FR.31"].breaks
    assert violation.finding.path.endswith(".chargingSchedulePeriod[0].startPeriod")
    assert violation.finding.allowed == 0
    assert violation.finding.version == "2.0.1"
    [step] = violation.frames()
    assert step.sender is Role.CSMS
    assert JsonCodec("2.0.1").decode_call(step.text).action == "SetChargingProfile"
    assert str(violation).startswith("breaks K01.FR.31 of OCPP 2.0.1: ")
    assert "SetChargingProfile request: {" in str(violation)


def test_a_rule_on_an_exchange() -> None:
    violation = plainest("1.6", "1.6-5.8-every-key-answered")
    assert violation.scope is Scope.EXCHANGE
    call, result = violation.frames()
    assert (call.sender, result.sender) == (Role.CSMS, Role.CHARGING_STATION)
    assert call.frame == [2, "1", "GetConfiguration", violation.request]
    assert result.frame == [3, "1", violation.response]
    assert violation.finding.path.startswith("$.key[")


def test_a_rule_on_a_conversation() -> None:
    violation = plainest("2.0.1", "B02.FR.02")
    assert [step.frame[0] for step in violation.steps] == [2, 3, 2]
    assert violation.shows_at == 2
    assert str(violation).endswith('station -> [2,"2","Heartbeat",{}]  <- B02.FR.02')
    assert repr(violation) == f"<{violation}>"


def test_what_is_left_open_shows_at_the_end() -> None:
    violation = plainest("2.1", "FR.02")
    assert violation.steps
    assert violation.shows_at is None


def test_an_example_of_another_version_is_taken_where_it_breaks_the_rule_there() -> None:
    violation = plainest("1.5", "1.6-9.1.10-heartbeat-interval")
    assert violation.steps[1].frame[2]["heartbeatInterval"] == 600


@pytest.mark.parametrize(
    ("name", "fewest"),
    [
        ("K01.FR.31", 150),
        ("B02.FR.02", 150),
        ("1.6-5.8-every-key-answered", 80),
        ("1.6-3.13.1-txprofile-connector", 130),
    ],
)
def test_what_does_not_matter_varies(name: str, fewest: int) -> None:
    seen: set[str] = set()
    version = examples()[name].version
    for seed in range(3):  # one seed may give half as many as another
        draw_examples(rule_violations(version, rule=name), 100, seed, lambda violation: seen.add(str(violation)))
    assert len(seen) >= fewest


def test_ids_change_wherever_they_stand() -> None:
    renamed = [each for each in drawn("2.0.1", "B02.FR.02") if each.steps[0].frame[1].startswith("m")]
    assert renamed
    for violation in renamed:
        ids = [step.frame[1] for step in violation.steps]
        assert len(set(ids)) == len(ids) - sum(step.frame[0] == 3 for step in violation.steps)


def test_there_can_be_another_exchange_between() -> None:
    longer = [each for each in drawn("2.0.1", "B02.FR.02") if len(each.steps) > 3]
    assert longer
    assert all(each.steps[-1].frame[0] in (2, 3) for each in longer)


def test_selection() -> None:
    seen: set[str] = set()
    draw_examples(rule_violations("2.1", select="K01"), 50, 0, lambda violation: seen.add(violation.rule))
    assert len(seen) > 5
    assert all(name.startswith("K01") for name in seen)
    seen.clear()
    draw_examples(rule_violations("1.6"), 200, 0, lambda violation: seen.add(violation.rule))
    assert len(seen) > 30
    assert not any(find_rule(name).derived for name in seen)


def test_several_rules() -> None:
    seen: set[str] = set()
    wanted = {"B02.FR.02", "K01.FR.31"}
    draw_examples(rule_violations("2.0.1", rule=wanted), 30, 0, lambda violation: seen.add(violation.rule))
    assert seen == wanted


def test_a_rule_must_exist_in_the_version() -> None:
    with pytest.raises(LookupError, match=r"did you mean .K01\.FR\.[0-9]+"):
        rule_violations("2.0.1", rule="K01.FR.3l")
    with pytest.raises(LookupError):
        rule_violations("1.6", rule="K01.FR.31")
    with pytest.raises(LookupError, match="no rule to break"):
        rule_violations("2.0", select="default")
    with pytest.raises(LookupError, match="no rule to break"):
        rule_violations("1.6", select="none")
    with pytest.raises(LookupError):
        rule_violations("1.6", select="no-such-rule")
    with pytest.raises(TypeError):
        rule_violations("1.6", rule=5)  # type: ignore[arg-type]  # that is what is tested


@pytest.mark.parametrize("version", Version)
def test_each_rule_can_be_broken_in_each_of_its_versions(version: Version) -> None:
    assert [rule.id for rule in all_rules(version)] == list(breakable_rules(version))


@pytest.mark.parametrize(
    ("version", "rule"),
    [("1.6", "1.6-9-integer-value"), ("1.6", "1.6-9-readonly-flag"), ("2.0.1", "B05.FR.01"), ("2.1", "B06.FR.01")],
)
def test_other_keys_and_variables_of_the_standard_are_named(version: str, rule: str) -> None:
    """Where the rule is broken all the same."""
    seen: list[RuleViolation] = []
    for seed in range(3):  # one seed may name few
        draw_examples(rule_violations(version, rule=rule), 60, seed, seen.append)
    texts = [json.dumps([each.payload, each.request]) for each in seen]
    names = {name for text in texts for name in re.findall(r'"(?:key|name)": "(\w+)"', text)}
    known = {each.value for each in v16.ConfigurationKey} | v201.COMPONENTS.keys()
    assert len(names & known) > 3
