"""Keys, variables and whole device models of the standard: the registry and the rules are their judges."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Kind, Role, Validator, Version, v16
from ocpp_core.registry import Component, DeviceModel, Key, Variable
from ocpp_core.registry import v16 as registry_16
from ocpp_core.registry import v21 as registry_21
from ocpp_core.registry import v201 as registry_201
from ocpp_core.rules import Conversation, Rules
from ocpp_core.strategies import configuration_keys, configurations, messages, payloads, reports, variables
from ocpp_core.strategies._inventories import _told
from ocpp_core.strategies._listed import key_texts
from ocpp_core.strategies._report_data import Reported
from tests.bench.coverage import draw_examples

KeyPair = tuple[Key, str]
VariablePair = tuple[Variable[Any], str]
REGISTRIES = {"2.0.1": registry_201, "2.1": registry_21}
versions_2 = pytest.mark.parametrize("version", REGISTRIES)


def listed(version: str, item: Any) -> Variable[Any] | None:
    """What the standard says of the variable that a part of a message names."""
    variable = item["variable"]
    found: Variable[Any] | None = REGISTRIES[version].find_variable(
        item["component"]["name"], variable["name"], variable.get("instance")
    )
    return found


# -- one key or variable


@given(configuration_keys())
def test_the_value_of_a_key_is_valid(pair: KeyPair) -> None:
    key, text = pair
    assert registry_16.ConfigurationKey.named(key) is key
    key.parse(text)


@pytest.mark.parametrize("constant", ["AUTHORIZATION_KEY", "SECURITY_PROFILE", "CONNECTOR_PHASE_ROTATION"])
@given(st.data())
def test_what_a_section_says_of_a_value_is_kept(constant: str, data: st.DataObject) -> None:
    """Beyond its type: whole bytes in hexadecimal, 1 to 3, connectors with their phases."""
    key = registry_16.ConfigurationKey[constant]
    request = {"key": key, "value": data.draw(key_texts(key))}
    assert Rules("1.6", select="all").findings(request, "ChangeConfiguration") == []


@given(configuration_keys(writable=True))
def test_a_key_that_may_be_written_can_be_sent(pair: KeyPair) -> None:
    request = {"key": pair[0], "value": pair[1]}
    assert Validator("1.6").issues(request, "ChangeConfiguration") == []
    assert Rules("1.6", select="all").findings(request, "ChangeConfiguration") == []


@versions_2
@given(st.data())
def test_the_value_of_a_variable_is_valid(version: str, data: st.DataObject) -> None:
    variable, text = data.draw(variables(version))
    variable.parse(text)
    found = REGISTRIES[version].find_variable(variable.placed(), variable.name, variable.instance)
    assert found is not None
    assert (found.type, found.unit, found.values) == (variable.type, variable.unit, variable.values)
    assert (variable.evse is not None) is (variable.placed() in {"EVSE", "Connector"})
    assert (variable.connector is not None) is (variable.placed() == "Connector")


@versions_2
@given(st.data())
def test_a_variable_that_may_be_written_can_be_sent(version: str, data: st.DataObject) -> None:
    variable, text = data.draw(variables(version, writable=True))
    assert variable.mutability != ("ReadOnly",)
    item = {"component": {"name": variable.placed()}, "variable": {"name": variable.name}, "attributeValue": text}
    if variable.instance:
        item["variable"] = {"name": variable.name, "instance": variable.instance}
    assert Validator(version).issues({"setVariableData": [item]}, "SetVariables") == []
    assert Rules(version, select="all").findings({"setVariableData": [item]}, "SetVariables") == []


@versions_2
@given(st.data())
def test_other_variables_are_read_only(version: str, data: st.DataObject) -> None:
    variable, _ = data.draw(variables(version, writable=False))
    assert variable.mutability == ("ReadOnly",)


def test_keys_that_may_be_written_and_the_rest_are_all() -> None:
    def names(*, writable: bool) -> set[str]:
        found: set[str] = set()
        draw_examples(configuration_keys(writable=writable), 400, 0, lambda pair: found.add(pair[0].value))
        return found

    writable, read_only = names(writable=True), names(writable=False)
    assert writable | read_only == {key.value for key in registry_16.ConfigurationKey}
    assert not writable & read_only
    assert {"HeartbeatInterval", "AuthorizationKey", "AuthorizeRemoteTxRequests"} <= writable
    assert "NumberOfConnectors" in read_only


# -- in payloads


@versions_2
@given(st.data())
def test_listed_requests_set_what_can_be_set(version: str, data: st.DataObject) -> None:
    for item in data.draw(payloads(version, "SetVariables", listed=True))["setVariableData"]:
        variable = listed(version, item)
        assert variable is not None
        assert variable.mutability != ("ReadOnly",)
        assert item.get("attributeType", "Actual") in variable.attributes
        variable.parse(item["attributeValue"])


@versions_2
@given(st.data())
def test_listed_requests_ask_for_what_there_is(version: str, data: st.DataObject) -> None:
    for item in data.draw(payloads(version, "GetVariables", listed=True))["getVariableData"]:
        assert listed(version, item) is not None


@versions_2
@given(st.data())
def test_a_listed_report_agrees_with_the_standard(version: str, data: st.DataObject) -> None:
    model = DeviceModel(version)
    model.feed("NotifyReport", data.draw(payloads(version, "NotifyReport", listed=True)))
    assert model.unlisted() == []
    assert model.contradictions() == []


@given(
    payloads("1.6", "GetConfiguration", listed=True),
    payloads("1.6", "GetConfiguration", "response", listed=True),
    messages("1.6", v16.ChangeConfigurationRequest, listed=True),
)
def test_listed_keys_of_1_6(
    asked: dict[str, Any], told: dict[str, Any], change: v16.ChangeConfigurationRequest
) -> None:
    key = registry_16.ConfigurationKey.named(change.key)
    assert key is not None
    key.parse(change.value)
    assert all(registry_16.ConfigurationKey.named(each) for each in asked.get("key", ()))
    model = DeviceModel("1.6")
    model.feed("GetConfiguration", {}, {**told, "unknownKey": []})
    assert model.unlisted() == []
    assert model.contradictions() == []


@pytest.mark.parametrize(
    ("version", "action", "kind"),
    [
        ("1.6", "ChangeConfiguration", "request"),
        ("2.1", "SetVariables", "request"),
        ("2.0.1", "NotifyEvent", "request"),
    ],
)
def test_other_payloads_are_of_both_kinds(version: str, action: str, kind: str) -> None:
    found = set()

    def see(payload: Any) -> None:
        for item in [payload] if version == "1.6" else next(filter(None, map(list_of, payload.values())), []):
            known = registry_16.ConfigurationKey.named(item["key"]) if version == "1.6" else listed(version, item)
            found.add(known is not None)

    draw_examples(payloads(version, action, kind), 60, 0, see)
    assert found == {True, False}


def list_of(value: Any) -> list[Any] | None:
    return value if isinstance(value, list) else None


# -- all that a station has


def fed(version: str, parts: list[dict[str, Any]]) -> DeviceModel:
    model = DeviceModel(version)
    asked = {"requestId": parts[0]["requestId"], "reportBase": "FullInventory"}
    model.feed("GetBaseReport", asked, {"status": "Accepted"})
    for part in parts:
        model.feed("NotifyReport", part)
    return model


@versions_2
@given(st.data())
def test_the_reports_of_a_station_are_a_whole_device_model(version: str, data: st.DataObject) -> None:
    parts = data.draw(reports(version))
    model = fed(version, parts)
    assert model.complete
    assert model.missing() == []
    assert model.contradictions() == []
    assert model.unlisted() == []
    assert len(model) == sum(len(part["reportData"]) for part in parts)


@versions_2
@given(st.data())
def test_the_parts_of_a_report(version: str, data: st.DataObject) -> None:
    validator, rules = Validator(version), Rules(version, select="all")
    parts = data.draw(reports(version, request_id=7))
    assert [part["seqNo"] for part in parts] == list(range(len(parts)))
    assert [part["tbc"] for part in parts] == [True] * (len(parts) - 1) + [False]
    for part in parts:
        assert part["requestId"] == 7
        assert len(json.dumps(part)) <= 65_536
        assert validator.issues(part, "NotifyReport") == []
        assert rules.findings(part, "NotifyReport") == []


@versions_2
@given(st.data())
def test_a_conversation_with_the_report_keeps_the_rules(version: str, data: st.DataObject) -> None:
    """Among them B07.FR.08: a full inventory lacks nothing that is required."""
    asked = {"requestId": 7, "reportBase": "FullInventory"}
    frames: list[tuple[Role, list[Any]]] = [
        (Role.CSMS, [2, "1", "GetBaseReport", asked]),
        (Role.CHARGING_STATION, [3, "1", {"status": "Accepted"}]),
    ]
    for part in data.draw(reports(version, request_id=7)):
        frames += [
            (Role.CHARGING_STATION, [2, f"r{part['seqNo']}", "NotifyReport", part]),
            (Role.CSMS, [3, f"r{part['seqNo']}", {}]),
        ]
    listener = Conversation(version, select="all")
    assert [each for sender, frame in frames for each in listener.feed(json.dumps(frame), sender)] == []
    assert listener.end() == []


@st.composite
def told_of(draw: st.DrawFn, version: str, component: Component[Any]) -> Mapping[Variable[Any], Reported]:
    return _told(draw, Version(version), component)


@versions_2
@given(st.data())
def test_a_variable_is_there_where_the_value_of_another_requires_it(version: str, data: st.DataObject) -> None:
    component = REGISTRIES[version].COMPONENTS["LocalAuthListCtrlr"]
    told = {variable.name: each.text for variable, each in data.draw(told_of(version, component)).items()}
    assert told.get("Available") == "false" or {"BytesPerMessage", "Entries", "ItemsPerMessage"} <= told.keys()


@given(st.data())
def test_passwords_come_without_a_value(data: st.DataObject) -> None:
    told = data.draw(told_of("2.1", registry_21.COMPONENTS["NetworkConfiguration"]))
    [password] = [each for variable, each in told.items() if variable.name == "BasicAuthPassword"]
    assert [(each["mutability"], "value" in each) for each in password.attributes] == [("WriteOnly", False)]


def test_stations_differ() -> None:
    """In their EVSEs and connectors, their other components, in how many parts they tell it."""
    connectors, components, parts = set(), set(), set()

    def see(report: list[dict[str, Any]]) -> None:
        model = fed("2.1", report)
        connectors.add(len({(each.evse, each.connector) for each in model if each.component == "Connector"}))
        components.update({each.component for each in model})
        parts.add(len(report) > 2)

    draw_examples(reports("2.1"), 40, 0, see)
    assert len(connectors) > 2
    assert "ChargingStation" in components
    assert len(components) > 15  # each station must have 11 of them
    assert parts == {True, False}


@given(configurations())
def test_a_configuration_is_that_of_a_whole_charge_point(response: dict[str, Any]) -> None:
    assert Validator("1.6").issues(response, "GetConfiguration", Kind.RESPONSE) == []
    assert Rules("1.6", select="all").findings(response, "GetConfiguration", Kind.RESPONSE) == []
    assert Rules("1.6", select="all").exchange("GetConfiguration", {}, response) == []
    model = DeviceModel("1.6")
    model.feed("GetConfiguration", {}, response)
    assert model.complete
    assert model.missing() == []
    assert model.contradictions() == []
    assert model.unlisted() == []


@given(configurations())
def test_lists_are_no_longer_than_their_keys_say(response: dict[str, Any]) -> None:
    values = {entry["key"]: entry.get("value", "") for entry in response["configurationKey"]}
    for name, value in values.items():
        key = registry_16.ConfigurationKey.named(name)
        assert key is not None
        if key.limited_by in values:
            key.parse(value, max_items=int(values[key.limited_by]))


# -- arguments and cost


@pytest.mark.parametrize("version", ["1.5", "2.0", "2.0.1", "2.1"])
def test_only_1_6_has_configuration_keys(version: str) -> None:
    for make in (configuration_keys, configurations):
        with pytest.raises(LookupError, match="no configuration keys of OCPP .* are known: choose from 1.6"):
            make(version)


@pytest.mark.parametrize("version", ["1.5", "1.6", "2.0"])
def test_only_2_0_1_and_2_1_have_variables(version: str) -> None:
    for make in (variables, reports):
        with pytest.raises(LookupError, match=r"no variables of OCPP .* are known: choose from 2.0.1 and 2.1"):
            make(version)


def test_the_lists_are_loaded_on_first_use() -> None:
    lists = [f"ocpp_core.registry.{name}" for name in ("v16.enums", "v201.components", "v21.components", "v21.enums")]
    code = f"import sys, ocpp_core.strategies; print([name for name in {lists} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
