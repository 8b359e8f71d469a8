"""What a station says of itself: collected from messages, asked for, judged, stored."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import v16 as messages_16
from ocpp_core import v201 as messages
from ocpp_core.errors import EncodeError, InvalidValueError, OcppError, PayloadError
from ocpp_core.registry import DeviceModel, Mutability, ReportedVariable, v16, v21, v201
from ocpp_core.strategies import payloads

Key = v16.ConfigurationKey
FULL = {"requestId": 1, "reportBase": "FullInventory"}
ACCEPTED = {"status": "Accepted"}


def words(text: str) -> list[str]:
    return text.split()


def data(
    name: str,
    value: str | None = "1",
    kind: str | None = "integer",
    *,
    evse: tuple[int, ...] = (),
    of: str | None = None,
    **more: Any,
) -> dict[str, Any]:
    """A variable in a report, ``Component.Name[Instance]``; what is more belongs to its attribute or characteristics."""
    component, _, variable = name.partition(".")
    bare, _, instance = variable.removesuffix("]").partition("[")
    attribute = {each: more.pop(each) for each in ("type", "mutability", "persistent", "constant") if each in more}
    found: dict[str, Any] = {
        "component": {"name": component},
        "variable": {"name": bare} | ({"instance": instance} if instance else {}),
        "variableAttribute": [attribute if value is None else attribute | {"value": value}],
    }
    if evse:
        found["component"]["evse"] = dict(zip(("id", "connectorId"), evse, strict=False))
    if of is not None:
        found["component"]["instance"] = of
    if kind is not None:
        found["variableCharacteristics"] = {"dataType": kind, "supportsMonitoring": False, **more}
    return found


def part(variables: list[dict[str, Any]], number: int = 0, *, tbc: bool = False, of: int = 1) -> dict[str, Any]:
    report = {"requestId": of, "seqNo": number, "tbc": tbc, "generatedAt": "2026-03-01T08:00:00Z"}
    return report | ({"reportData": variables} if variables else {})


def reported(*variables: dict[str, Any], version: str = "2.0.1") -> DeviceModel:
    """A model after a full report."""
    model = DeviceModel(version)
    model.feed("GetBaseReport", FULL, ACCEPTED)
    model.feed("NotifyReport", part(list(variables)))
    return model


def configured(version: str = "1.6", **keys: str | None) -> DeviceModel:
    """A model of 1.6 after a GetConfiguration of all keys, which are writable but for those of the standard."""
    model = DeviceModel(version)
    entries = [
        {"key": key, "readonly": key in READ_ONLY} | ({} if value is None else {"value": value})
        for key, value in keys.items()
    ]
    model.feed("GetConfiguration", {}, {"configurationKey": entries})
    return model


READ_ONLY = {"GetConfigurationMaxKeys", "NumberOfConnectors", "SupportedFeatureProfiles"}


def set_variable(model: DeviceModel, value: str, status: str, name: str = "HeartbeatInterval", **more: str) -> None:
    named = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": name}, **more}
    model.feed(
        "SetVariables",
        {"setVariableData": [named | {"attributeValue": value}]},
        {"setVariableResult": [named | {"attributeStatus": status}]},
    )


def get_variable(model: DeviceModel, status: str, value: str | None = None, **more: str) -> None:
    named = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}, **more}
    result = named | {"attributeStatus": status} | ({} if value is None else {"attributeValue": value})
    model.feed("GetVariables", {"getVariableData": [named]}, {"getVariableResult": [result]})


# -- reports


def test_a_report_in_parts() -> None:
    model = DeviceModel("2.0.1")
    model.feed("GetBaseReport", FULL, ACCEPTED)
    model.feed("NotifyReport", part([data("OCPPCommCtrlr.HeartbeatInterval", "300")], tbc=True))
    assert (len(model), model.complete, model.missing()) == (1, False, None)
    model.feed("NotifyReport", part([data("Acme.Frob", "x", "string")], 1))
    assert (len(model), model.complete) == (2, True)
    assert [str(each) for each in model] == ["OCPPCommCtrlr.HeartbeatInterval", "Acme.Frob"]
    assert repr(model) == "<DeviceModel 2.0.1: 2 variables, complete>"


def test_a_report_that_was_answered_after_it_came() -> None:
    model = DeviceModel("2.1")
    model.feed("NotifyReport", part([data("Acme.Frob")]))
    assert not model.complete
    model.feed("GetBaseReport", FULL, ACCEPTED)
    assert model.complete


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ({"requestId": 1, "reportBase": "ConfigurationInventory"}, "Accepted"),
        ({"requestId": 1, "reportBase": "SummaryInventory"}, "Accepted"),
        ({"requestId": 2, "reportBase": "FullInventory"}, "Accepted"),
        (FULL, "Rejected"),
        (FULL, "NotSupported"),
    ],
    ids=str,
)
def test_other_reports_are_not_complete(asked: dict[str, Any], answer: str) -> None:
    model = DeviceModel("2.0.1")
    model.feed("GetBaseReport", asked, {"status": answer})
    model.feed("NotifyReport", part([data("Acme.Frob")]))
    assert (len(model), model.complete) == (1, False)


@pytest.mark.parametrize("numbers", [[0, 2], [1, 2], [0, 2, 1]])
def test_a_report_of_which_a_part_is_lost_is_not_complete(numbers: list[int]) -> None:
    model = DeviceModel("2.0.1")
    model.feed("GetBaseReport", FULL, ACCEPTED)
    for number in numbers:
        model.feed("NotifyReport", part([data(f"Acme.V{number}")], number, tbc=number < 2))
    assert (len(model), model.complete) == (len(numbers), False)


def test_a_part_that_comes_twice_changes_nothing() -> None:
    model = DeviceModel("2.0.1")
    model.feed("GetBaseReport", FULL, ACCEPTED)
    for number in (0, 1, 1, 2):
        model.feed("NotifyReport", part([data(f"Acme.V{number}")], number, tbc=number < 2))
    assert (len(model), model.complete) == (3, True)


def test_a_report_asked_for_by_the_same_number_is_another() -> None:
    model = reported(data("Acme.Frob"))
    model.feed("GetReport", {"requestId": 1}, ACCEPTED)
    model.feed("NotifyReport", part([data("Acme.Other")]))
    assert [each.name for each in model] == ["Frob", "Other"]  # which is no full report


def test_what_is_not_in_a_later_full_report_is_forgotten() -> None:
    model = reported(data("Acme.Frob"), data("Acme.Old"))
    model.feed("GetBaseReport", {"requestId": 2, "reportBase": "FullInventory"}, ACCEPTED)
    model.feed("NotifyReport", part([data("Acme.New")], tbc=True, of=2))
    assert [each.name for each in model] == ["Frob", "Old", "New"]
    get_variable(model, "Accepted", "300")
    model.feed("NotifyReport", part([data("Acme.Frob")], 1, of=2))
    assert [each.name for each in model] == ["Frob", "New", "HeartbeatInterval"]


def test_more_reports_than_are_followed() -> None:
    model = DeviceModel("2.0.1")
    model.feed("GetBaseReport", FULL, ACCEPTED)
    for number in range(2, 40):
        model.feed("NotifyReport", part([], of=number, tbc=True))
    model.feed("NotifyReport", part([data("Acme.Frob")]))
    assert not model.complete
    assert len(model.to_dict()["reports"]) == 16


@given(
    st.lists(st.integers(0, 30), min_size=1, max_size=12),
    st.lists(st.integers(0, 12), max_size=6),
)
def test_any_chunking_gives_the_same_model(numbers: list[int], cuts: list[int]) -> None:
    variables = [data(f"Acme.V{number}", str(place)) for place, number in enumerate(numbers)]
    chunked = DeviceModel("2.0.1")
    chunked.feed("GetBaseReport", FULL, ACCEPTED)
    bounds = [0, *sorted(cuts), len(variables)]
    for number, (start, end) in enumerate(pairwise(bounds)):
        chunked.feed("NotifyReport", part(variables[start:end], number, tbc=number < len(cuts)))
    assert chunked.to_dict() == reported(*variables).to_dict()


def test_attributes_come_together() -> None:
    model = DeviceModel("2.1")
    power = data("ConnectedEV.DCCurrent", "80", "decimal", evse=(1,), type="Target")
    power["variableAttribute"] += [{"type": "MaxSet", "value": "125.5", "mutability": "ReadOnly", "constant": True}]
    model.feed("NotifyReport", part([power]))
    model.feed("NotifyReport", part([data("ConnectedEV.DCCurrent", "32", None, evse=(1,), type="MinSet")]))
    found = model.find("ConnectedEV", "DCCurrent", evse=1)
    assert found is not None
    assert list(found.attributes) == ["Target", "MaxSet", "MinSet"]
    assert found.value("MaxSet") == Decimal("125.5")
    assert found.attributes["MaxSet"].constant is True
    assert found.text() is None
    assert model.value("ConnectedEV", "DCCurrent", evse=1) is None
    assert model.value("ConnectedEV", "DCCurrent", evse=1, attribute="MinSet") == 32  # the type of the first report


# -- exchanges


def test_what_is_accepted_is_the_value() -> None:
    model = reported(data("OCPPCommCtrlr.HeartbeatInterval", "300", persistent=True))
    set_variable(model, "60", "Accepted")
    found = model.find("OCPPCommCtrlr", "HeartbeatInterval")
    assert found is not None
    assert (found.value(), found.attributes["Actual"].persistent) == (60, True)


def test_what_needs_a_reboot_is_not_the_value_yet() -> None:
    model = reported(data("OCPPCommCtrlr.HeartbeatInterval", "300"))
    set_variable(model, "60", "RebootRequired")
    found = model.find("OCPPCommCtrlr", "HeartbeatInterval")
    assert found is not None
    assert (found.text(), found.attributes["Actual"].pending) == ("300", "60")
    get_variable(model, "Accepted", "300")
    assert model.find("OCPPCommCtrlr", "HeartbeatInterval") == found
    get_variable(model, "Accepted", "60")
    found = model.find("OCPPCommCtrlr", "HeartbeatInterval")
    assert found is not None
    assert (found.text(), found.attributes["Actual"].pending) == ("60", None)


@pytest.mark.parametrize("status", ["Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType"])
def test_what_is_refused_changes_nothing(status: str) -> None:
    model = reported(data("OCPPCommCtrlr.HeartbeatInterval", "300"))
    set_variable(model, "60", status)
    assert model.value("OCPPCommCtrlr", "HeartbeatInterval") == 300


def test_results_are_paired_with_what_was_set() -> None:
    model = DeviceModel("2.0.1")
    named = [{"component": {"name": "C"}, "variable": {"name": name}} for name in ("A", "B", "c", "D")]
    values = [each | {"attributeValue": str(number)} for number, each in enumerate(named)]
    results = [{**each, "attributeStatus": "Accepted"} for each in (named[2], named[0])]
    results[0]["variable"] = {"name": "C"}
    results += [{**named[1], "attributeStatus": "Accepted", "attributeType": "Target"}]  # which was not asked for
    model.feed("SetVariables", {"setVariableData": values}, {"setVariableResult": results})
    assert {each.name: each.text() for each in model} == {"C": "2", "A": "0"}


def test_what_the_station_does_not_have() -> None:
    model = reported(data("OCPPCommCtrlr.HeartbeatInterval", "300"))
    get_variable(model, "Accepted", "400", attributeType="Target")
    get_variable(model, "Rejected")
    get_variable(model, "NotSupportedAttributeType", attributeType="Target")
    found = model.find("OCPPCommCtrlr", "HeartbeatInterval")
    assert found is not None
    assert list(found.attributes) == ["Actual"]
    get_variable(model, "UnknownVariable")
    assert len(model) == 0


def test_a_request_alone_tells_nothing() -> None:
    model = DeviceModel("2.0.1")
    model.feed("GetBaseReport", FULL)
    for action, member in (("SetVariables", "setVariableData"), ("GetVariables", "getVariableData")):
        item = {"component": {"name": "C"}, "variable": {"name": "V"}}
        model.feed(action, {member: [item | ({"attributeValue": "1"} if action == "SetVariables" else {})]})
    model.feed("Heartbeat", {})
    model.feed("StatusNotification", {"nonsense": True})
    assert (len(model), model.complete) == (0, False)
    model = DeviceModel("1.6")
    model.feed("GetConfiguration", {})
    model.feed("ChangeConfiguration", {"key": "ResetRetries", "value": "3"})
    assert (len(model), model.complete) == (0, False)


# -- 1.6


def test_a_configuration() -> None:
    model = configured(HEARTBEATINTERVAL="300", SupportedFeatureProfiles="core, smartcharging", Vendor=None)
    assert model.complete
    assert model.value(Key.HEARTBEAT_INTERVAL) == model.value("HeartbeatInterval") == 300
    assert model.value(Key.SUPPORTED_FEATURE_PROFILES) == ("Core", "SmartCharging")
    assert model.value("Vendor") is None
    assert [each.name for each in model.unlisted()] == ["Vendor"]
    found = model.find(Key.SUPPORTED_FEATURE_PROFILES)
    assert found is not None
    assert (found.writable(), found.listed, found.component) == (False, Key.SUPPORTED_FEATURE_PROFILES, None)


def test_a_part_of_a_configuration() -> None:
    model = DeviceModel("1.6")
    entry = {"key": "ResetRetries", "readonly": False, "value": "3"}
    model.feed("GetConfiguration", {"key": ["ResetRetries", "X"]}, {"configurationKey": [entry], "unknownKey": ["X"]})
    assert (len(model), model.complete) == (1, False)
    model.feed("GetConfiguration", {"key": ["resetretries"]}, {"unknownKey": ["resetretries"]})
    assert len(model) == 0


def test_changes_of_a_configuration() -> None:
    model = configured(ResetRetries="3", Gone="1")
    for status, value in (("Rejected", "4"), ("NotSupported", "5"), ("RebootRequired", "6")):
        model.feed("ChangeConfiguration", {"key": "resetretries", "value": value}, {"status": status})
    found = model.find("RESETRETRIES")
    assert found is not None
    assert (found.value(), found.attributes["Actual"].pending) == (3, "6")
    model.feed("ChangeConfiguration", {"key": "ResetRetries", "value": "7"}, {"status": "Accepted"})
    model.feed("GetConfiguration", {}, {"configurationKey": [{"key": "ResetRetries", "readonly": False, "value": "7"}]})
    assert [(each.name, each.text()) for each in model] == [("ResetRetries", "7")]


def test_what_is_not_of_the_standard() -> None:
    names = [
        "TxCtrlr.TxStartPoint",
        "TxCtrlr.Acme",
        "ChargingStatoin.Available",
        "evse.fusevalue",
        "EVSE.temperature[L1]",
    ]
    model = reported(*(data(name, "", None) for name in names))
    assert list(map(str, model.unlisted())) == [names[1], names[2], names[3]]


# -- values


def test_values_by_the_type_of_the_station() -> None:
    model = reported(
        data("Acme.Decimal", "1.50", "decimal"),
        data("Acme.Boolean", "true", "boolean"),
        data("Acme.List", "b, a", "SequenceList", valuesList="a,b,c"),
        data("Acme.Moment", "2026-03-01T08:00:00Z", "dateTime"),
        data("Acme.Empty", ""),
        data("Acme.EmptyText", "", "string"),
        data("Acme.Untyped", "12", None),
        data("OCPPCommCtrlr.OfflineThreshold", "60", None),
        data("OCPPCommCtrlr.ResetRetries", "1.0", "decimal"),
    )
    values = {each.name: each.value() for each in model}
    assert values == {
        "Decimal": Decimal("1.50"),
        "Boolean": True,
        "List": ("b", "a"),
        "Moment": datetime(2026, 3, 1, 8, tzinfo=UTC),
        "Empty": None,
        "EmptyText": "",
        "Untyped": "12",
        "OfflineThreshold": 60,
        "ResetRetries": Decimal("1.0"),
    }
    found = model.find("Acme", "List")
    assert found is not None
    assert found.values == ("a", "b", "c")


def test_a_variable_of_the_registry_says_of_which_type_its_value_is() -> None:
    model = reported(
        data("OCPPCommCtrlr.HeartbeatInterval", "300", "string"),
        data("OCPPCommCtrlr.ResetRetries", "0.5", "decimal"),
        data("EVSE.Power", "11000", "decimal", evse=(2,)),
    )
    interval: int | None = model.value(v201.components.OCPPCommCtrlr.HeartbeatInterval)
    power: Decimal | None = model.value(v201.components.EVSE.Power.at(evse=2))
    assert (interval, power) == (300, Decimal(11000))
    assert model.value(v201.components.EVSE.Power) is None
    with pytest.raises(InvalidValueError, match="OCPPCommCtrlr.ResetRetries: it is not a whole number"):
        model.value(v201.components.OCPPCommCtrlr.ResetRetries)
    with pytest.raises(ValueError, match="any component may have"):
        model.value(v201.generic.Temperature)


def test_limits_do_not_keep_a_value_from_being_read() -> None:
    model = reported(
        data("OCPPCommCtrlr.HeartbeatInterval", "0", minLimit=10),
        data("AuthCacheCtrlr.Policy", "Random", "OptionList"),
        data("ClockCtrlr.TimeZone", "x" * 2000, "string", maxLimit=10),
    )
    assert model.value(v201.components.OCPPCommCtrlr.HeartbeatInterval) == 0
    assert model.value(v201.components.AuthCacheCtrlr.Policy) == "Random"
    assert len(model.value(v201.components.ClockCtrlr.TimeZone) or "") == 2000


def test_who_may_write_keys() -> None:
    model = DeviceModel("1.6")
    for key in (
        "ResetRetries",
        "GetConfigurationMaxKeys",
        "UnlockConnectorOnEVSideDisconnect",
        "AuthorizationKey",
        "Acme",
    ):
        model.feed("ChangeConfiguration", {"key": key, "value": "1"}, {"status": "Accepted"})
    assert [each.writable() for each in model] == [True, False, None, True, None]  # by the standard alone


def test_names_are_the_same_in_any_case() -> None:
    model = reported(data("ocppcommctrlr.MESSAGETIMEOUT[default]", "30"), data("EVSE.Power", "1", evse=(1,), of="left"))
    assert model.value("OCPPCommCtrlr", "MessageTimeout", instance="Default") == 30
    assert model.value("OCPPCommCtrlr", "MessageTimeout") is None
    assert model.value("OCPPCommCtrlr", "MessageTimeout", evse=1, instance="Default") is None
    assert model.value("EVSE", "Power", evse=1) == 1  # whose instance need not be known
    assert model.value("EVSE", "Power", evse=1, component_instance="LEFT") == 1
    assert model.value("EVSE", "Power", evse=1, component_instance="right") is None
    model.feed("NotifyReport", part([data("EVSE.Power", "2", evse=(1,), of="right")]))
    assert model.value("EVSE", "Power", evse=1) is None
    model.feed("NotifyReport", part([data("\N{KELVIN SIGN}.V"), data("k.V")]))
    assert len(model) == 5


def test_who_may_write() -> None:
    model = reported(
        data("OCPPCommCtrlr.HeartbeatInterval", mutability="ReadOnly"),
        data("OCPPCommCtrlr.ResetRetries"),
        data("Acme.Key", None, "string", mutability="WriteOnly"),
    )
    assert [each.writable() for each in model] == [False, True, True]
    model = DeviceModel("2.0.1")
    get_variable(model, "Accepted", "3")
    names = [("OCPPCommCtrlr", "ResetRetries"), ("OCPPCommCtrlr", "FileTransferProtocols")]
    names += [("TxCtrlr", "TxStartPoint"), ("Acme", "Frob")]
    results = [
        {
            "component": {"name": component},
            "variable": {"name": name},
            "attributeStatus": "Accepted",
            "attributeValue": "",
        }
        for component, name in names
    ]
    model.feed("GetVariables", {"getVariableData": [{"component": {"name": "C"}, "variable": {"name": "V"}}]},
               {"getVariableResult": results})  # fmt: skip
    assert [each.writable() for each in model] == [True, True, False, None, None]


def test_what_is_asked_for_wrongly() -> None:
    with pytest.raises(
        TypeError, match=r"in OCPP 2\.0\.1 must be a variable of the registry, or a component and a name"
    ):
        DeviceModel("2.0.1").find("HeartbeatInterval")
    with pytest.raises(TypeError, match=r"in OCPP 1\.6 must be a key"):
        DeviceModel("1.6").find("OCPPCommCtrlr", "HeartbeatInterval")
    with pytest.raises(LookupError, match=r"no device model of OCPP 1\.5: choose from 1\.6, 2\.0\.1 and 2\.1"):
        DeviceModel("1.5")
    with pytest.raises(LookupError, match="version of OCPP"):
        DeviceModel("3")


# -- what is missing

REQUIRED = words("""
AlignedDataCtrlr.Interval AlignedDataCtrlr.Measurands AlignedDataCtrlr.TxEndedInterval AlignedDataCtrlr.TxEndedMeasurands
AuthCtrlr.AuthorizeRemoteStart AuthCtrlr.LocalAuthorizeOffline AuthCtrlr.LocalPreAuthorize
ChargingStation.AvailabilityState ChargingStation.SupplyPhases
ClockCtrlr.DateTime ClockCtrlr.TimeSource
DeviceDataCtrlr.BytesPerMessage[GetReport] DeviceDataCtrlr.BytesPerMessage[GetVariables]
DeviceDataCtrlr.BytesPerMessage[SetVariables] DeviceDataCtrlr.ItemsPerMessage[GetReport]
DeviceDataCtrlr.ItemsPerMessage[GetVariables] DeviceDataCtrlr.ItemsPerMessage[SetVariables]
OCPPCommCtrlr.FileTransferProtocols OCPPCommCtrlr.MessageTimeout[Default]
OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent] OCPPCommCtrlr.MessageAttempts[TransactionEvent]
OCPPCommCtrlr.NetworkConfigurationPriority OCPPCommCtrlr.NetworkProfileConnectionAttempts OCPPCommCtrlr.OfflineThreshold
OCPPCommCtrlr.ResetRetries OCPPCommCtrlr.RetryBackOffRandomRange OCPPCommCtrlr.RetryBackOffRepeatTimes
OCPPCommCtrlr.RetryBackOffWaitMinimum OCPPCommCtrlr.UnlockOnEVSideDisconnect OCPPCommCtrlr.WebSocketPingInterval
SampledDataCtrlr.TxEndedInterval SampledDataCtrlr.TxEndedMeasurands SampledDataCtrlr.TxStartedMeasurands
SampledDataCtrlr.TxUpdatedInterval SampledDataCtrlr.TxUpdatedMeasurands
SecurityCtrlr.CertificateEntries SecurityCtrlr.OrganizationName SecurityCtrlr.SecurityProfile
TxCtrlr.EVConnectionTimeOut TxCtrlr.StopTxOnEVSideDisconnect TxCtrlr.StopTxOnInvalidId TxCtrlr.TxStartPoint
TxCtrlr.TxStopPoint
""")
STATION = [
    *map(data, REQUIRED),
    *(data(f"EVSE.{name}", evse=(evse,)) for name in ("AvailabilityState", "Power", "SupplyPhases") for evse in (1, 2)),
    *(
        data(f"Connector.{name}", evse=place)
        for name in ("ConnectorType", "SupplyPhases")
        for place in ((1, 1), (2, 1), (2, 2))
    ),
]
"""All that a station of 2.0.1 with two EVSEs must have, by the sections of part 2."""


def name_of(variable: Mapping[str, Any]) -> str:
    """The name of a variable in a report."""
    name = f"{variable['component']['name']}.{variable['variable']['name']}"
    if "instance" in variable["variable"]:
        name += f"[{variable['variable']['instance']}]"
    match variable["component"]:
        case {"evse": {"id": evse, "connectorId": connector}}:
            name += f" of EVSE {evse}, connector {connector}"
        case {"evse": {"id": evse}}:
            name += f" of EVSE {evse}"
    return name


def missing(*variables: dict[str, Any], version: str = "2.0.1") -> list[str]:
    found = reported(*variables, version=version).missing()
    assert found is not None
    return [str(each).partition(" is missing")[0] for each in found]


def test_a_station_that_has_all() -> None:
    assert missing(*STATION) == []


@pytest.mark.parametrize("place", range(len(STATION)), ids=lambda place: name_of(STATION[place]))
def test_what_a_station_lacks(place: int) -> None:
    assert missing(*STATION[:place], *STATION[place + 1 :]) == [name_of(STATION[place])]


def test_how_it_is_said() -> None:
    model = reported(
        *STATION[:-1], data("LocalAuthListCtrlr.Available", "true", "boolean"), data("LocalAuthListCtrlr.Entries")
    )
    found = model.missing()
    assert found is not None
    assert list(map(str, found)) == [
        "Connector.SupplyPhases of EVSE 2, connector 2 is missing: each station has it (part 2 section 2.13.6)",
        "LocalAuthListCtrlr.BytesPerMessage is missing: LocalAuthListCtrlr.Available is true (part 2 section 2.5.5)",
        "LocalAuthListCtrlr.ItemsPerMessage is missing: LocalAuthListCtrlr.Available is true (part 2 section 2.5.4)",
    ]
    assert found[0].variable == v201.components.Connector.SupplyPhases.at(evse=2, connector=2)


def test_a_station_without_any_evse() -> None:
    infrastructure = [each for each in missing(*map(data, REQUIRED)) if each.startswith(("EVSE", "Connector"))]
    assert infrastructure == [
        "Connector.Available",
        "Connector.ConnectorType",
        "Connector.SupplyPhases",
        "EVSE.AvailabilityState",
        "EVSE.Available",
        "EVSE.Power",
        "EVSE.SupplyPhases",
    ]
    assert len(missing(data("Acme.Frob"))) == len(REQUIRED) + 1 + 7  # Available of ChargingStation as well


def test_an_evse_without_connectors() -> None:
    evse = [data(f"EVSE.{name}", evse=(3,), of="left") for name in ("AvailabilityState", "Power", "SupplyPhases")]
    assert missing(*STATION, *evse) == [
        "Connector.Available of EVSE 3",
        "Connector.ConnectorType of EVSE 3",
        "Connector.SupplyPhases of EVSE 3",
    ]


@pytest.mark.parametrize(
    ("version", "there", "wanted"),
    [
        ("2.0.1", ["ReservationCtrlr.Available=true"], []),
        ("2.0.1", ["LocalAuthListCtrlr.Available=false"], []),
        ("2.0.1", ["LocalAuthListCtrlr.Enabled=true"], []),
        ("2.0.1", ["LocalAuthListCtrlr.Available=true"], ["BytesPerMessage", "Entries", "ItemsPerMessage"]),
        ("2.0.1", ["DisplayMessageCtrlr.Available=false", "DisplayMessageCtrlr.Enabled=false"], []),
        ("2.0.1", ["DisplayMessageCtrlr.Enabled=true"], ["DisplayMessages", "SupportedFormats", "SupportedPriorities"]),
        ("2.0.1", ["ISO15118Ctrlr.PnCEnabled=true"], ["ContractValidationOffline"]),
        ("2.0.1", ["TariffCostCtrlr.Available[Cost]=true"], []),
        (
            "2.0.1",
            ["TariffCostCtrlr.Available[Tariff]=true", "TariffCostCtrlr.Currency=EUR"],
            ["TariffFallbackMessage", "TotalCostFallbackMessage"],
        ),
        ("2.1", ["TariffCostCtrlr.Available[Cost]=true"], ["Enabled[RunningCost]", "Interval[Cost]"]),
        (
            "2.1",
            ["TariffCostCtrlr.Available[Tariff]=true", "TariffCostCtrlr.TariffFallbackMessage[de]=x"],
            [
                "TotalCostFallbackMessage",
                "MaxElements[Tariff]",
                "ConditionsSupported[Tariff]",
                "HandleFailedTariff[Tariff]",
            ],
        ),
        ("2.1", ["TariffCostCtrlr.Enabled[Tariff]=false"], ["Currency"]),
        ("2.1", ["V2XChargingCtrlr.Enabled=true"], ["SupportedEnergyTransferModes", "SupportedOperationModes"]),
    ],
    ids=str,
)
def test_what_features_require(version: str, there: list[str], wanted: list[str]) -> None:
    variables = [data(name, value, None) for name, _, value in (each.partition("=") for each in there)]
    component = there[0].partition(".")[0]
    found = missing(*variables, version=version)
    assert [each.partition(".")[2] for each in found if each.startswith(component)] == wanted


def test_each_place_of_a_component_counts() -> None:
    places: list[dict[str, Any]] = [{"of": "1"}, {"of": "2"}]
    variables = [data("NetworkConfiguration.OcppCsmsUrl", "wss://a", None, **place) for place in places]
    found = [each for each in missing(*variables, version="2.1") if each.endswith("VpnEnabled")]
    assert found == ["NetworkConfiguration[1].VpnEnabled", "NetworkConfiguration[2].VpnEnabled"]
    variables = [data("SmartChargingCtrlr.ACPhaseSwitchingSupported", "true", None, evse=(1,))]
    names = [
        "Entries[ChargingProfiles]",
        "LimitChangeSignificance",
        "PeriodsPerSchedule",
        "ProfileStackLevel",
        "RateUnit",
    ]
    on_top = [data(f"SmartChargingCtrlr.{name}") for name in names]
    smart = [f"SmartChargingCtrlr.{name} of EVSE 1" for name in names]
    assert [each for each in missing(*variables) if each.startswith("Smart")] == smart
    assert [each for each in missing(*variables, *on_top) if each.startswith("Smart")] == []


CORE = words("""
AuthorizeRemoteTxRequests ClockAlignedDataInterval ConnectionTimeOut ConnectorPhaseRotation GetConfigurationMaxKeys
HeartbeatInterval LocalAuthorizeOffline LocalPreAuthorize MeterValuesAlignedData MeterValuesSampledData
MeterValueSampleInterval NumberOfConnectors ResetRetries StopTransactionOnInvalidId StopTxnAlignedData StopTxnSampledData
SupportedFeatureProfiles TransactionMessageAttempts TransactionMessageRetryInterval UnlockConnectorOnEVSideDisconnect
""")
SMART = [
    "ChargeProfileMaxStackLevel",
    "ChargingScheduleAllowedChargingRateUnit",
    "ChargingScheduleMaxPeriods",
    "MaxChargingProfilesInstalled",
]


@pytest.mark.parametrize(
    ("profiles", "wanted"),
    [
        ("Core", []),
        ("", []),
        ("Core,Reservation,RemoteTrigger,FirmwareManagement,Acme", []),
        ("core, SMARTCHARGING", SMART),
        ("Core,LocalAuthListManagement", ["LocalAuthListEnabled", "LocalAuthListMaxLength", "SendLocalListMaxLength"]),
    ],
)
def test_missing_keys(profiles: str, wanted: list[str]) -> None:
    keys = dict.fromkeys(CORE, "0") | {"SupportedFeatureProfiles": profiles}
    found = configured(**keys).missing()
    assert found is not None
    assert [each.variable for each in found] == wanted
    found = configured().missing()
    assert found is not None
    assert [each.variable for each in found] == CORE
    assert str(found[0]) == "AuthorizeRemoteTxRequests is missing: each charge point has it (section 9.1.3)"


# -- what contradicts


def contradictions(*variables: dict[str, Any], version: str = "2.0.1") -> list[str]:
    return [str(each) for each in reported(*variables, version=version).contradictions()]


RO: dict[str, Any] = {"mutability": "ReadOnly"}
RW: dict[str, Any] = {"persistent": True}


@pytest.mark.parametrize(
    ("variable", "said"),
    [
        (data("Acme.Frob", "x", "string"), []),
        (data("Acme.Frob", "", "integer"), []),
        (data("Connector.ConnectorType", "cCCS2", "OptionList", evse=(1, 1), valuesList="cCCS2", **RO), []),
        (data("OCPPCommCtrlr.HeartbeatInterval", "300", unit="S", **RW), []),
        (data("EVSE.Power", "7.5", "decimal", evse=(1,), maxLimit=11, unit="kW", **RO), []),
        (data("SecurityCtrlr.BasicAuthPassword", None, "string", mutability="WriteOnly", persistent=True), []),
        (
            data("Acme.Frob", "1.5"),
            ["Acme.Frob: it is not a whole number; right: digits such as 300 (part 2 DataEnumType)"],
        ),
        (
            data("Acme.Frob", "TRUE", "boolean", evse=(1, 2)),
            [
                "Acme.Frob of EVSE 1, connector 2: it is neither true nor false; right: true or false, in lower case "
                "(part 2 DataEnumType)"
            ],
        ),
        (
            data("Acme.Frob", "9", minLimit=10),
            ["Acme.Frob: it is below its limit; right: at least 10, the station's minLimit "
             "(part 2 VariableCharacteristicsType)"],
        ),
        (
            data("Acme.Frob", "0.31", "decimal", type="Target", maxLimit=0.3),
            ["Acme.Frob (Target): it is above its limit; right: at most 0.3, the station's maxLimit "
             "(part 2 VariableCharacteristicsType)"],
        ),
        (
            data("Acme.Frob", "abcd", "string", maxLimit=3),
            ["Acme.Frob: it has 4 characters; right: at most 3, the station's maxLimit "
             "(part 2 VariableCharacteristicsType)"],
        ),
        (
            data("Acme.Frob", "a,d", "MemberList", valuesList="a, b,c"),
            ["Acme.Frob: it is not in the station's valuesList; right: a, b and c (part 2 VariableCharacteristicsType)"],
        ),
        (
            data("Acme.Frob", "5", minLimit=6, maxLimit=4),
            ["Acme.Frob: it is below its limit; right: at least 6, the station's minLimit "
             "(part 2 VariableCharacteristicsType)"],
        ),
        (
            data("ClockCtrlr.NtpSource", "GPS", "OptionList", **RW),
            ["ClockCtrlr.NtpSource: it is none of the values of the standard; right: DHCP and manual "
             "(part 2 section 2.1.25)"],
        ),
        (
            data("OCPPCommCtrlr.HeartbeatInterval", "x", "string", unit="min", **RW),
            [
                "OCPPCommCtrlr.HeartbeatInterval: its dataType is string; right: integer (part 2 section 2.1.5)",
                "OCPPCommCtrlr.HeartbeatInterval: its unit is min; right: s (part 2 section 2.1.5)",
            ],
        ),
        (
            data("EVSE.Power", "", "decimal", evse=(1,), minLimit=2, **RO),
            ["EVSE.Power of EVSE 1: it has no maxLimit; right: with maxLimit (part 2 section 2.13.7)"],
        ),
        (
            data("EVSE.Power", "", "decimal", evse=(1,), minLimit=2, maxLimit=1, **RO),
            ["EVSE.Power of EVSE 1: its minLimit is above its maxLimit; right: one below "
             "(part 2 VariableCharacteristicsType)"],
        ),
        (
            data("SecurityCtrlr.SecurityProfile", "1"),
            ["SecurityCtrlr.SecurityProfile: it is ReadWrite; right: ReadOnly (part 2 section 2.2.5)"],
        ),
        (
            data("Acme.Temperature", "hot", "decimal"),
            ["Acme.Temperature: it is not a decimal number; right: digits, and a point where it needs one, such as 300 "
             "(Celsius) (part 2 DataEnumType)"],
        ),
        (
            data("Acme.Temperature", "20", "integer"),
            ["Acme.Temperature: its dataType is integer; right: decimal (part 2 appendices)"],
        ),
        (
            data("TxCtrlr.StopTxOnEVSideDisconnect", "true", "boolean"),
            ["TxCtrlr.StopTxOnEVSideDisconnect: it can be written and is not persistent; right: persistent: true "
             "(part 2 section 2)"],
        ),
        (
            data("SecurityCtrlr.BasicAuthPassword", "hunter2", "string", mutability="WriteOnly", persistent=True),
            ["SecurityCtrlr.BasicAuthPassword: the station shows what nobody may read; right: no value "
             "(errata 2025-09 2.1)"],
        ),
        (
            data("Acme.Pin", "1234", "string", mutability="WriteOnly"),
            ["Acme.Pin: the station shows what nobody may read; right: no value (part 2 MutabilityEnumType)"],
        ),
    ],
    ids=lambda given: name_of(given) if isinstance(given, dict) else str(len(given)),
)  # fmt: skip
def test_contradictions(variable: dict[str, Any], said: list[str]) -> None:
    assert contradictions(variable) == said


def test_contradictions_of_keys() -> None:
    model = configured(
        HeartbeatInterval="soon",
        LightIntensity="101",
        SupportedFeatureProfiles="Core",
        AuthorizationKey="00112233",
        ResetRetries="",
        Acme="",
    )
    model.feed(
        "GetConfiguration",
        {"key": ["NumberOfConnectors", "ConnectionTimeOut"]},
        {
            "configurationKey": [
                {"key": "NumberOfConnectors", "readonly": False, "value": "2"},
                {"key": "ConnectionTimeOut", "readonly": True, "value": "2"},
            ]
        },
    )
    assert [str(each) for each in model.contradictions()] == [
        "HeartbeatInterval: it is not a whole number; right: digits such as 300 (s) (section 9.1.10)",
        "LightIntensity: it is out of range; right: 0 to 100 (section 9.1.11)",
        "AuthorizationKey: the station shows what nobody may read; right: no value (security whitepaper section 7.2)",
        "ResetRetries: it is not a whole number; right: digits such as 300 (times), at least 0 (section 9.1.22)",
        "NumberOfConnectors: it is ReadWrite; right: ReadOnly (section 9.1.21)",
        "ConnectionTimeOut: it is ReadOnly; right: ReadWrite (section 9.1.6)",
    ]
    assert [each.kind for each in model.contradictions()] == [
        "type", "standard", "secret", "standard", "mutability", "mutability",
    ]  # fmt: skip


def test_what_peers_wrote_is_escaped() -> None:
    variable = data("Acme\x1b[2J.Frob\n", "1", "OptionList", valuesList="\x1b]0;", unit="\x1b")
    model = reported(variable)
    [found] = model
    assert (str(found), repr(found)) == (r"Acme\x1b[2J.Frob\n", r"<ReportedVariable Acme\x1b[2J.Frob\n>")
    assert all(str(each).isprintable() for each in model.contradictions())
    assert len(model.contradictions()) == 1


# -- what opens doors


def test_no_password_is_kept() -> None:
    model = reported(
        data("SecurityCtrlr.BasicAuthPassword", "hunter2", "string"),
        data("Acme.Pin", "hunter2", "string", mutability="WriteOnly"),
        data("OCPPCommCtrlr.ResetRetries", "3"),
    )
    for status in ("Accepted", "RebootRequired"):
        for component, name in (("SecurityCtrlr", "BasicAuthPassword"), ("Acme", "pin")):
            named = {"component": {"name": component}, "variable": {"name": name}}
            model.feed(
                "SetVariables",
                {"setVariableData": [named | {"attributeValue": "hunter2"}]},
                {"setVariableResult": [named | {"attributeStatus": status}]},
            )
    keys = configured(authorizationkey="hunter2")
    keys.feed("ChangeConfiguration", {"key": "AuthorizationKey", "value": "hunter2"}, {"status": "Accepted"})
    for each in (model, keys):
        assert "hunter2" not in json.dumps(each.to_dict()) + repr(list(each)) + repr(
            [known.attributes for known in each]
        )
    assert model.find("Acme", "Pin") is not None
    keys.feed("GetConfiguration", {}, {"configurationKey": [{"key": "AuthorizationKey", "readonly": False}]})
    assert keys.contradictions() == []


# -- bounds


def test_more_variables_than_there_is_room_for() -> None:
    model = DeviceModel("2.0.1", max_variables=2)
    model.feed("GetBaseReport", FULL, ACCEPTED)
    model.feed("NotifyReport", part([data(f"Acme.V{number}") for number in range(5)], tbc=True))
    model.feed("NotifyReport", part([data("Acme.V1", "2")], 1))
    assert ([each.text() for each in model], model.left_out, model.complete) == (["1", "2"], 3, False)
    assert repr(model) == "<DeviceModel 2.0.1: 2 variables, not complete, 3 left out>"
    model.feed("GetBaseReport", FULL, ACCEPTED)
    model.feed("NotifyReport", part([data("Acme.V1", "2")]))
    assert (len(model), model.left_out, model.complete) == (1, 0, True)


def test_more_characters_than_there_is_room_for() -> None:
    model = DeviceModel("1.6", max_characters=20)
    entry = {"key": "ResetRetries", "readonly": False, "value": "3"}
    model.feed("GetConfiguration", {}, {"configurationKey": [entry, entry | {"key": "Acme", "value": "1234567"}]})
    assert ([each.name for each in model], model.left_out, model.complete) == (["ResetRetries"], 1, False)
    model.feed("GetConfiguration", {}, {"configurationKey": [entry, entry | {"key": "Acme"}]})
    assert ([each.name for each in model], model.left_out, model.complete) == (["ResetRetries", "Acme"], 0, True)
    model.feed("ChangeConfiguration", {"key": "Acme", "value": "12345678"}, {"status": "Accepted"})
    assert ([each.name for each in model], model.left_out, model.complete) == (["ResetRetries"], 1, False)


def test_numbers_that_no_station_may_use() -> None:
    model = DeviceModel("2.0.1")
    model.feed("GetBaseReport", FULL | {"requestId": 10**12}, ACCEPTED)
    model.feed("NotifyReport", part([data("EVSE.Power", evse=(10**12,))], of=10**12))
    model.feed("NotifyReport", part([data("Acme.Frob", maxLimit=10**400)]))
    assert ([str(each) for each in model], model.left_out) == (["Acme.Frob"], 1)
    json.dumps(model.to_dict())


@pytest.mark.parametrize(("given", "error"), [(0, ValueError), ("1", TypeError), (True, TypeError)])
def test_bounds_that_are_none(given: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="max_variables"):
        DeviceModel("1.6", max_variables=given)
    with pytest.raises(error, match="max_characters"):
        DeviceModel("1.6", max_characters=given)


# -- messages


def test_typed_messages() -> None:
    model = DeviceModel("1.6")
    entry = messages_16.KeyValue(key="ResetRetries", readonly=False, value="3")
    answer = messages_16.GetConfigurationResponse(configuration_key=[entry])
    model.feed(messages_16.GetConfigurationRequest, messages_16.GetConfigurationRequest(), answer)
    assert (model.value(Key.RESET_RETRIES), model.complete) == (3, True)
    variable = v201.components.OCPPCommCtrlr.HeartbeatInterval
    result = messages.SetVariableResultType(
        attribute_status=messages.SetVariableStatusEnumType.ACCEPTED,
        component=variable.component,
        variable=variable.variable,
    )
    of_201 = DeviceModel("2.0.1")
    of_201.feed(
        "SetVariables",
        messages.SetVariablesRequest(set_variable_data=[variable.set(60)]),
        messages.SetVariablesResponse(set_variable_result=[result]),
    )
    assert of_201.value(variable) == 60


def test_messages_that_are_not_valid() -> None:
    model = DeviceModel("2.0.1")
    with pytest.raises(PayloadError):
        model.feed("NotifyReport", part([data("Acme.Frob"), {}]))
    with pytest.raises(OcppError):
        model.feed("NotifyReport", part([data("Acme.Frob", maxLimit=float("nan"))]))
    with pytest.raises(PayloadError):
        model.feed("SetVariables", {"setVariableData": []}, {"setVariableResult": []})
    with pytest.raises(EncodeError):
        model.feed("NotifyReport", messages.NotifyReportRequest(request_id=1, seq_no=0, generated_at="no"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="the request of NotifyReport must be a message of that kind"):
        model.feed("NotifyReport", messages.HeartbeatRequest())
    with pytest.raises(LookupError, match="GetConfiguration"):
        model.feed("GetConfiguration", {})
    with pytest.raises(LookupError, match=r"message of OCPP 1\.6"):
        model.feed(messages_16.HeartbeatRequest, {})
    assert len(model) == 0


# -- elsewhere


def assert_the_same(model: DeviceModel) -> None:
    stored = model.to_dict()
    text = json.dumps(stored)
    again = DeviceModel.from_dict(json.loads(text))
    assert json.dumps(again.to_dict()) == text
    assert list(again) == list(model)
    assert (again.complete, again.left_out, again.missing()) == (model.complete, model.left_out, model.missing())
    assert list(map(str, again.contradictions())) == list(map(str, model.contradictions()))


@given(
    st.lists(payloads("2.0.1", "NotifyReport"), max_size=3),
    st.lists(payloads("2.0.1", "GetVariablesResponse"), max_size=2),
)
def test_any_reports_are_stored(reports: list[dict[str, Any]], results: list[dict[str, Any]]) -> None:
    model = DeviceModel("2.0.1")
    for report in reports:
        model.feed("NotifyReport", report)
        model.feed("GetBaseReport", FULL | {"requestId": report["requestId"]}, ACCEPTED)
    for result in results:
        asked = {"getVariableData": [{"component": {"name": "C"}, "variable": {"name": "V"}}]}
        model.feed("GetVariables", asked, result)
    assert_the_same(model)


@given(payloads("1.6", "GetConfigurationResponse"), payloads("1.6", "ChangeConfigurationRequest"))
def test_any_configuration_is_stored(answer: dict[str, Any], change: dict[str, Any]) -> None:
    model = DeviceModel("1.6")
    model.feed("GetConfiguration", {}, answer)
    model.feed("ChangeConfiguration", change, {"status": "RebootRequired"})
    assert_the_same(model)


def test_the_stored_form() -> None:
    model = reported(data("EVSE.Power", "7.5", "decimal", evse=(1,), of="left", maxLimit=11, unit="kW", **RO))
    assert model.to_dict() == {
        "version": "2.0.1",
        "complete": True,
        "variables": [
            {
                "component": "EVSE",
                "componentInstance": "left",
                "evse": 1,
                "name": "Power",
                "attributes": {
                    "Actual": {"text": "7.5", "mutability": "ReadOnly", "persistent": False, "constant": False}
                },
                "dataType": "decimal",
                "unit": "kW",
                "maxLimit": 11.0,
                "supportsMonitoring": False,
            }
        ],
    }


def test_a_report_goes_on_in_another_process() -> None:
    model = reported(data("Acme.Old"), data("Acme.Frob"))
    model.feed("GetBaseReport", FULL, ACCEPTED)
    for number in range(3):
        model.feed("NotifyReport", part([data(f"Acme.V{number}")], number, tbc=number < 2))
        model = DeviceModel.from_dict(json.loads(json.dumps(model.to_dict())))
    assert ([each.name for each in model], model.complete) == (["V0", "V1", "V2"], True)


STORED = {"version": "2.0.1", "variables": [{"component": "C", "name": "V"}]}


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({}, "missing required field `version`"),
        ({"version": "1.5"}, "$.version"),
        ({"version": "2.0.1\n"}, "$.version"),
        ({"version": "2.0.1", "\x1b": 1}, r"unknown field `\x1b`"),
        ({"version": "2.0.1", 1: 1}, "Expected `str`"),
        (STORED | {"variables": STORED["variables"] * 2}, "C.V is there twice"),  # type: ignore[operator]
        (
            STORED | {"variables": [{"component": "C", "name": "V"}, {"component": "c", "name": "v"}]},
            "c.v is there twice",
        ),
        (STORED | {"variables": [{"name": "V"}]}, "a variable of 2.0.1 has a component - at `$.variables[0]`"),
        (STORED | {"version": "1.6"}, "a variable of 1.6 has no component - at `$.variables[0]`"),
        (STORED | {"variables": [{"component": "C", "name": "V", "connector": 1}]}, "a connector is one of an EVSE"),
        (STORED | {"variables": [{"component": "C", "name": "V", "evse": 2**31}]}, "$.variables[0].evse"),
        (STORED | {"variables": [{"component": "C", "name": "V", "minLimit": float("inf")}]}, "a limit is no number"),
        (STORED | {"variables": [{"component": "C", "name": "V", "maxLimit": 10**400}]}, "$.variables[0].maxLimit"),
        (STORED | {"variables": [{"component": "C", "name": "V", "attributes": {"Other": {}}}]}, "Invalid enum value"),
        (STORED | {"variables": [{"component": "C", "name": "V", "dataType": "CSL"}]}, "Invalid enum value"),
        (STORED | {"leftOut": -1}, "$.leftOut"),
        (STORED | {"reports": [{"requestId": 1}]}, "`since`"),
        (STORED | {"variables": [{"component": "C", "name": f"V{number}"} for number in range(4)]}, "more than 3"),
        (STORED | {"variables": [{"component": "C", "name": "V" * 100}]}, "more than 99 characters in all"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_what_is_no_stored_model(state: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=".") as caught:
        DeviceModel.from_dict(state, max_variables=3, max_characters=99)
    assert said in str(caught.value)
    assert str(caught.value).isprintable()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)


@given(
    JSON, st.lists(st.sampled_from(["variables", 0, "attributes", "Actual", "text", "reports", "round"]), max_size=4)
)
def test_no_json_makes_another_error(value: Any, path: list[str | int]) -> None:
    state: Any = DeviceModel.to_dict(reported(data("Acme.Frob")))
    at: Any = state
    for step in path:
        match at, step:
            case dict(), str() if step in at:
                at = at[step]
            case list(), 0:
                at = at[0]
    if isinstance(at, dict):
        at["variables"] = at["text"] = value
    for given_state in (state, value):
        try:
            DeviceModel.from_dict(given_state)
        except (ValueError, TypeError) as error:
            assert str(error).isprintable()


def test_copies() -> None:
    model = reported(data("Acme.Frob"))
    [variable] = model
    for each in (pickle.loads(pickle.dumps(model)), copy.deepcopy(model)):
        each.feed("NotifyReport", part([data("Acme.Other")]))
        assert [known.name for known in each] == ["Frob", "Other"]
    assert len(model) == 1
    assert pickle.loads(pickle.dumps(variable)) == copy.deepcopy(variable) == variable
    with pytest.raises(TypeError):
        variable.attributes["Actual"] = variable.attributes["Actual"]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    assert bool(DeviceModel("2.1"))
    assert v21.components.SecurityCtrlr.mandatory
    assert isinstance(variable, ReportedVariable)
    assert variable.attributes["Actual"].mutability is Mutability.READ_WRITE
