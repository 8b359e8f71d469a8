"""What names of the standard in a payload stand for, and which of them a finding is about."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Version
from ocpp_core.check import Verdict, check_text, findings_of, meaning_of
from ocpp_core.check._terms import Term, terms_of

HEARTBEAT = "Time without other messages after which a Heartbeat is due. Integer, in s, at least 0."


def found(version: str, action: str, payload: Any, kind: str = "call") -> list[Term]:
    return list(terms_of(Version(version), action, kind, payload))


def test_configuration_keys() -> None:
    assert found("1.6", "ChangeConfiguration", {"key": "heartbeatInterval", "value": "300"}) == [
        Term("$.key", "HeartbeatInterval", HEARTBEAT, "s", ("$.value",))
    ]
    assert found("1.6", "GetConfiguration", {"key": ["Acme", "HeartbeatInterval"]}) == [
        Term("$.key[1]", "HeartbeatInterval", HEARTBEAT, "s")
    ]
    answer = {"configurationKey": [{}, {"key": "HeartbeatInterval", "value": "1"}], "unknownKey": ["heartbeatinterval"]}
    assert [(each.path, each.values) for each in found("1.6", "GetConfiguration", answer, "callresult")] == [
        ("$.unknownKey[0]", ()),
        ("$.configurationKey[1].key", ("$.configurationKey[1].value",)),
    ]


def named(component: str, variable: str, **others: Any) -> dict[str, Any]:
    return {"component": {"name": component}, "variable": {"name": variable}, **others}


@pytest.mark.parametrize(
    ("action", "kind", "member"),
    [
        ("GetVariables", "call", "getVariableData"),
        ("GetVariables", "callresult", "getVariableResult"),
        ("SetVariables", "call", "setVariableData"),
        ("SetVariables", "callresult", "setVariableResult"),
        ("NotifyReport", "call", "reportData"),
        ("NotifyEvent", "call", "eventData"),
        ("GetReport", "call", "componentVariable"),
        ("NotifyMonitoringReport", "call", "monitor"),
        ("SetVariableMonitoring", "call", "setMonitoringData"),
    ],
)
@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_variables(version: str, action: str, kind: str, member: str) -> None:
    payload = {member: [named("Acme", "Acme"), named("OCPPCommCtrlr", "ResetRetries")]}
    [term] = found(version, action, payload, kind)
    assert (term.path, term.name, term.unit) == (f"$.{member}[1].variable.name", "ResetRetries", None)
    assert term.words == "How often an unsuccessful reset is tried again. Integer, at least 0."


def test_where_the_values_of_variables_are() -> None:
    [term] = found(
        "2.1", "SetVariables", {"setVariableData": [named("TxCtrlr", "EVConnectionTimeOut", attributeValue="9")]}
    )
    assert (term.unit, term.values) == ("s", ("$.setVariableData[0].attributeValue",))
    report = named("OCPPCommCtrlr", "MessageTimeout", variableAttribute=[{}, {"value": "30"}])
    report["variable"]["instance"] = "Default"
    [term] = found("2.1", "NotifyReport", {"reportData": [report]})
    assert (term.unit, term.values) == ("s", ("$.reportData[0].variableAttribute[1].value",))
    # The station may use either of two units.
    [power] = found("2.1", "NotifyEvent", {"eventData": [named("EVSE", "Power", actualValue="11000")]})
    assert (power.unit, power.words) == (
        None,
        "Real power; its highest value is what can be provided. Decimal, in W or kW.",
    )


def test_reason_codes() -> None:
    refused = {"status": "Rejected", "statusInfo": {"reasonCode": "FixedCable"}}
    [term] = found("2.0.1", "UnlockConnector", refused, "callresult")
    assert (term.path, term.words) == ("$.statusInfo.reasonCode", "The cable is fixed and cannot be unlocked.")
    item = named("Acme", "Acme", attributeStatusInfo={"reasonCode": "readonly"})
    [term] = found("2.1", "SetVariables", {"setVariableResult": [item]}, "callresult")
    assert (term.path, term.name) == ("$.setVariableResult[0].attributeStatusInfo.reasonCode", "ReadOnly")


def test_security_events() -> None:
    [term] = found("1.6", "SecurityEventNotification", {"type": "InvalidTLSVersion"})
    assert term.words.endswith(" Not critical.")
    [term] = found("2.1", "SecurityEventNotification", {"type": "InvalidTLSVersion"})
    assert term.words.endswith(" Critical.")


@pytest.mark.parametrize("version", ["1.5", "2.0"])
def test_versions_without_lists(version: str) -> None:
    assert found(version, "ChangeConfiguration", {"key": "HeartbeatInterval"}) == []


def test_names_of_vendors() -> None:
    assert found("1.6", "ChangeConfiguration", {"key": "AcmeLed", "value": "1"}) == []
    assert found("1.6", "ChangeConfiguration", {"key": "HeartbeatInterval" * 9}) == []
    assert found("2.1", "SecurityEventNotification", {"type": "AcmeEvent"}) == []
    assert found("2.1", "Reset", {"statusInfo": {"reasonCode": "Acme"}}, "callresult") == []
    # One that any component may have.
    assert [each.name for each in found("2.1", "GetVariables", {"getVariableData": [named("Acme", "Problem")]})] == [
        "Problem"
    ]


NAMES = """
    key value configurationKey HeartbeatInterval setVariableData component variable name type EVSE Power statusInfo reasonCode
    ReadOnly variableAttribute
"""
PIECES = st.sampled_from([*NAMES.split(), "it's", "\ud800"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | PIECES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PIECES, inner, max_size=4),
    max_leaves=20,
)


@given(
    version=st.sampled_from(Version),
    action=st.sampled_from([None, "ChangeConfiguration", "GetConfiguration", "SetVariables", "NotifyReport", "Reset"]),
    kind=st.sampled_from(["call", "callresult", "malformed"]),
    payload=JSON,
)
def test_any_payload_can_be_looked_at(version: Version, action: str | None, kind: str, payload: Any) -> None:
    for term in terms_of(version, action, kind, payload):
        assert term.words.endswith(".")


def meanings(text: str, version: str) -> list[str | None]:
    verdicts: list[Verdict] = list(check_text(text, version))
    return [meaning_of(verdict, finding) for verdict in verdicts for finding in findings_of(verdict, "a")]


def test_what_a_finding_is_about() -> None:
    change = json.dumps([2, "1", "ChangeConfiguration", {"key": "HeartbeatInterval", "value": 300}])
    assert meanings(change, "1.6") == [f"HeartbeatInterval: {HEARTBEAT}"]
    beside = json.dumps([2, "1", "ChangeConfiguration", {"key": "HeartbeatInterval", "value": "300", "x": 1}])
    assert meanings(beside, "1.6") == [None]
    vendor = json.dumps([2, "1", "ChangeConfiguration", {"key": "AcmeLed", "value": 300}])
    assert meanings(vendor, "1.6") == [None]
    assert meanings('[2, "1", "ChangeConfiguration", {"key": "HeartbeatInterval"', "1.6") == [None]
    variables = {
        "setVariableData": [
            named("EVSE", "Power", attributeValue="1"),
            named("ClockCtrlr", "TimeZone", attributeValue=1),
        ]
    }
    assert meanings(json.dumps([2, "1", "SetVariables", variables]), "2.1") == [
        "TimeZone: Local time zone, such as Europe/Oslo; only for display. String."
    ]


def test_the_lists_are_loaded_for_names_only() -> None:
    """A check of frames that carry no such name pays nothing for them."""
    script = (
        "import sys\n"
        "from ocpp_core.check import check_text, findings_of, meaning_of\n"
        "from ocpp_core.check.page import Page\n"
        "page = Page()\n"
        'for verdict in check_text(\'[2, "1", "Heartbeat", {"x": 1}]\', \'1.6\'):\n'
        "    findings = findings_of(verdict, 'a')\n"
        "    page.add('a', verdict, findings)\n"
        "    assert {meaning_of(verdict, each) for each in findings} == {None}\n"
        "print([name for name in sys.modules if name.startswith('ocpp_core.registry.')])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
