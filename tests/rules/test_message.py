"""`Rules`: which rules are applied to a payload or a pair of payloads, and what a finding says."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import v16, v201
from ocpp_core.findings import Severity
from ocpp_core.rules import Rule, Rules, Scope, all_rules, find_rule
from ocpp_core.schemas import Schema, actions, bundle, messages_with, types
from ocpp_core.strategies import payloads
from ocpp_core.versions import Kind, Role, Version
from tests.conftest import ALL_MESSAGES

COST: dict[str, Any] = {"totalCost": 3.5, "transactionId": "tx#1"}


def test_a_finding_says_which_rule_is_broken_where_and_by_whom() -> None:
    (finding,) = Rules("2.0.1").findings(COST, "CostUpdated")
    assert finding.rule == "P2.identifierString"
    assert finding.severity is Severity.ERROR
    assert finding.path == "$.transactionId"
    assert finding.found == "tx#1"
    assert finding.allowed == "A-Z a-z 0-9 * - _ = : + | @ ."
    assert finding.section == "OCPP 2.0.1 part 2 section 2.1"
    assert finding.fault == "csms"
    assert (finding.kind, finding.action, finding.version) == ("call", "CostUpdated", "2.0.1")
    assert finding.message == (
        "An identifier holds letters without accents, digits and the characters * - _ = : + | @ . only"
    )


def test_the_side_that_answers_is_at_fault_for_what_it_left_out() -> None:
    request, response = {"key": ["HeartbeatInterval", "Colour"]}, {"unknownKey": ["HeartbeatInterval"]}
    [finding] = Rules("1.6", select="1.6-5.8-every-key-answered").exchange("GetConfiguration", request, response)
    assert finding.path == "$.key[1]"
    assert finding.fault == "charging-station"


def test_a_language_alone_is_not_there_twice() -> None:
    info = {"status": "Accepted", "language1": ""}
    assert Rules("2.0.1", select="C01.FR.11").findings({"idTokenInfo": info}, "Authorize", "response") == []


def test_a_message_knows_its_action() -> None:
    message = v201.CostUpdatedRequest(total_cost=3.5, transaction_id="tx#1")
    assert [finding.rule for finding in Rules("2.0.1").findings(message)] == ["P2.identifierString"]


def test_a_payload_needs_its_action() -> None:
    with pytest.raises(TypeError, match="a payload needs its action"):
        Rules("2.0.1").findings(COST)


def test_an_action_of_another_version_is_named() -> None:
    with pytest.raises(LookupError, match="CostUpdated"):
        Rules("1.6").findings(COST, "CostUpdated")
    with pytest.raises(LookupError, match=r"ResetRequest is a message of OCPP 1\.6, not 2\.0\.1"):
        Rules("2.0.1").findings(v16.ResetRequest(type=v16.ResetType.SOFT))


def test_rules_are_chosen_by_set_id_and_beginning() -> None:
    assert Rules("2.0.1", select="P2.identifierString").findings(COST, "CostUpdated")
    assert Rules("2.0.1", select="P2").findings(COST, "CostUpdated")
    assert not Rules("2.0.1", select="none").findings(COST, "CostUpdated")
    assert not Rules("2.0.1", ignore="P2.identifierString").findings(COST, "CostUpdated")
    assert not Rules("2.0.1", select=["B01", "B02"]).findings(COST, "CostUpdated")


def test_derived_rules_are_off_unless_asked_for() -> None:
    early: dict[str, Any] = {"currentTime": "2026-03-01T08:00:00Z", "interval": -1, "status": "Accepted"}
    assert Rules("2.0.1").findings(early, "BootNotification", "response") == []
    chosen = Rules("2.0.1", select="all").findings(early, "BootNotification", "response")
    assert [finding.rule for finding in chosen] == ["B01.interval"]


def test_a_choice_that_fits_no_rule_gets_a_suggestion() -> None:
    with pytest.raises(LookupError, match=r"P2\.identifierString"):
        Rules("2.0.1", select="P2.identiferString")
    with pytest.raises(LookupError, match=r"B02\.FR\.04"):
        find_rule("B02.FR.4")


def test_a_beginning_ends_at_a_mark() -> None:
    """``B0`` and ``P`` are no beginnings, or one digit would choose half of all rules."""
    with pytest.raises(LookupError):
        Rules("2.0.1", select="B0")


def test_a_rule_on_one_side_is_not_applied_to_the_other() -> None:
    """Six decimals are for what the CSMS sends."""
    sampled = {"timestamp": "2026-03-01T08:00:00Z", "sampledValue": [{"value": 1.12345678}]}
    reading = {"evseId": 1, "meterValue": [sampled]}
    assert Rules("2.0.1", select="P2.decimal6").findings(reading, "MeterValues") == []


@pytest.mark.parametrize(
    ("name", "sides"),
    [
        ("P2.identifierString", set(Role)),
        ("FR.02", set(Role)),
        ("J.soc-range", {Role.CHARGING_STATION}),  # its type stands in what a station sends, only
        ("K01.FR.38", set(Role)),  # its type stands in requests of the CSMS and in reports
        ("K01.FR.33", {Role.CHARGING_STATION}),  # the answer is wrong
        ("N01.FR.07", {Role.CHARGING_STATION}),  # it is about GetLog too, but broken by the status only
        ("K15.FR.08", {Role.CSMS}),
    ],
)
def test_the_sides_that_may_break_a_rule(name: str, sides: set[Role]) -> None:
    assert find_rule(name).senders() == sides


def exists(version: Version, name: str) -> bool:
    """Whether a version has what a rule is about."""
    return (
        name in {"*", "dateTime", "decimal", "identifierString", "integer", "object"}
        or name.removesuffix(".response") in actions(version)
        or name in types(version)
    )


def schema_of(version: Version, name: str) -> Schema:
    """That of a type or message which a rule may be about."""
    if name in types(version):
        return types(version)[name]
    return bundle(version, name.removesuffix(".response"), "response" if name.endswith(".response") else "request")


@pytest.mark.parametrize("rule", [rule for rule in all_rules() if rule.when], ids=lambda rule: rule.id)
def test_what_a_rule_is_about_exists(rule: Rule) -> None:
    """A wrong name or value would switch it off."""
    name, *values = rule.when
    for version in rule.versions:
        for about in rule.on:
            member = schema_of(version, about)["properties"][name]
            named = member.get("$ref", "").rpartition("/")[2]
            allowed = types(version)[named].get("enum") if named else member.get("enum")
            if version is max(rule.versions) and allowed is not None:
                assert {value for value in values if value is not None} <= set(allowed)


@pytest.mark.parametrize("rule", [rule for rule in all_rules() if rule.within], ids=lambda rule: rule.id)
def test_what_holds_it_exists(rule: Rule) -> None:
    for version in rule.versions:
        for holder in rule.within:
            assert exists(version, holder)
            requests = {holder} if holder in actions(version) else {each for each, _ in messages_with(version, holder)}
            held = {each for about in rule.on for each, _ in messages_with(version, about)}
            assert requests & held


def test_the_facts_of_all_rules() -> None:
    for rule in all_rules():
        assert rule.sentence.endswith("."), rule.id
        assert rule.section, rule.id
        assert (rule.check is None) is (rule.scope is Scope.CONVERSATION), rule.id
        assert rule.scope is Scope.CONVERSATION or "*" not in rule.on, rule.id
        for version in rule.versions:
            for name in rule.on:
                assert exists(version, name), (rule.id, version, name)
            assert rule.place(version).startswith(f"OCPP {version} "), rule.id
    ids = [rule.id for rule in all_rules()]
    assert len(ids) == len(set(ids))


def test_findings_pickle() -> None:
    findings = Rules("2.0.1").findings(COST, "CostUpdated")
    assert pickle.loads(pickle.dumps(findings)) == findings


RULES = {version: Rules(version, select="all") for version in Version}


@given(st.data())
def test_nothing_is_raised_on_a_valid_payload(data: st.DataObject) -> None:
    version, action, kind = data.draw(st.sampled_from(ALL_MESSAGES))
    payload = data.draw(payloads(version, action, kind))
    for finding in RULES[version].findings(payload, action, kind):
        assert finding.rule in {rule.id for rule in RULES[version].rules}
        assert finding.path.startswith("$")


@given(st.data())
def test_nothing_is_raised_on_a_valid_exchange(data: st.DataObject) -> None:
    version, action, kind = data.draw(st.sampled_from([each for each in ALL_MESSAGES if each.kind is Kind.RESPONSE]))
    request = data.draw(payloads(version, action, Kind.REQUEST))
    RULES[version].exchange(action, request, data.draw(payloads(version, action, kind)))
