"""Components and variables: facts, places, look-ups, and the data types of messages made from them."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from ocpp_core import v21 as messages_21
from ocpp_core import v201 as messages
from ocpp_core.errors import InvalidValueError
from ocpp_core.payload import PayloadCodec
from ocpp_core.registry import Component, Mutability, ValueType, Variable, v21, v201
from ocpp_core.versions import Version

VERSIONS = [v201, v21]
comm = v201.components.OCPPCommCtrlr


def variables(version: ModuleType) -> list[Variable[Any]]:
    return [each for component in [*version.COMPONENTS.values(), version.generic] for each in component]


def test_facts_of_a_variable() -> None:
    heartbeat = comm.HeartbeatInterval
    assert (heartbeat.component_name, heartbeat.name, heartbeat.instance) == (
        "OCPPCommCtrlr",
        "HeartbeatInterval",
        None,
    )
    assert (heartbeat.type, heartbeat.unit, heartbeat.minimum, heartbeat.required) == (ValueType.INTEGER, "s", 1, False)
    assert (heartbeat.mutability, heartbeat.section) == ((Mutability.READ_WRITE,), "2.1.5")
    assert heartbeat.attributes == ("Actual",)
    assert heartbeat.description == "Time without other messages after which a Heartbeat is due."
    assert str(heartbeat) == "OCPPCommCtrlr.HeartbeatInterval"
    assert repr(heartbeat) == "<ComponentVariable OCPPCommCtrlr.HeartbeatInterval>"
    assert heartbeat.VERSION is Version.V201


def test_facts_of_others() -> None:
    assert str(comm.MessageTimeout_Default) == "OCPPCommCtrlr.MessageTimeout[Default]"
    assert v201.components.EVSE.Power.unit == "W"
    assert v201.components.EVSE.Power.other_units == ("kW",)
    assert v201.components.SecurityCtrlr.BasicAuthPassword.mutability == (Mutability.WRITE_ONLY,)
    assert v201.components.SecurityCtrlr.Identity.primitive == "identifierString"
    assert v21.components.ConnectedEV.EnergyImport.attributes == ("Target", "MinSet", "MaxSet")
    assert v21.components.TxCtrlr.EnergyTransferResumptionRandomRange.unit == "s"
    assert "Energy.Active.Import.Register" in v201.components.SampledDataCtrlr.TxUpdatedMeasurands.values
    assert v21.components.Connector.ConnectorType.values == tuple(v21.ConnectorType)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_variable(version: ModuleType) -> None:
    package = messages if version is v201 else messages_21
    known = set(package.MutabilityEnumType)
    for variable in variables(version):
        assert variable.type in set(package.DataEnumType)
        assert set(variable.mutability) <= known
        assert set(variable.attributes) <= set(package.AttributeEnumType)
        assert variable.unit is None or version.Unit(variable.unit)
        assert variable.description.endswith(".")
        assert version.VariableName(variable.name)
        placed = variable if variable.component_name else variable.at(component="Acme")
        codec = PayloadCodec(variable.VERSION)
        codec.encode(package.GetVariablesRequest(get_variable_data=[placed.get()]))
        assert pickle.loads(pickle.dumps(placed)) == copy.deepcopy(placed) == placed
        assert hash(placed) == hash(copy.copy(placed))


@pytest.mark.parametrize("version", VERSIONS)
def test_components(version: ModuleType) -> None:
    for name, component in version.COMPONENTS.items():
        assert component.name == str(component) == name
        assert getattr(version.components, name) is component
        assert len(component) == len(list(component))
        assert component
        for variable in component:
            assert variable.component_name == name
            found = component[variable.name, variable.instance] if variable.instance else component[variable.name]
            assert found == variable
    assert set(version.components.__all__) == {*version.COMPONENTS, "COMPONENTS", "find_variable", "generic"}
    assert (len(variables(v201)), len(variables(v21))) == (254, 436)
    assert repr(comm) == "<component OCPPCommCtrlr>"
    assert len(v201.components.Heater) == 0


def test_a_component_tells_what_it_has() -> None:
    assert comm["MessageTimeout", "Default"] is comm.MessageTimeout_Default
    assert comm["heartbeatinterval"] is comm.HeartbeatInterval
    with pytest.raises(
        LookupError,
        match=r"there is no variable of OCPPCommCtrlr called 'HeartBeatIntervall'.*; did you mean 'HeartbeatInterval'\?",
    ):
        comm["HeartBeatIntervall"]
    with pytest.raises(LookupError, match=r"called 'MessageTimeout'.*did you mean 'MessageTimeout\[Default\]'"):
        comm["MessageTimeout"]
    assert comm.find("MessageTimeout") is None
    assert comm.find("AcmeMode") is None


@pytest.mark.parametrize(
    ("component", "name", "instance", "found"),
    [
        ("OCPPCommCtrlr", "HeartbeatInterval", None, "OCPPCommCtrlr.HeartbeatInterval"),
        ("ocppcommctrlr", "HEARTBEATINTERVAL", None, "OCPPCommCtrlr.HeartbeatInterval"),
        ("OCPPCommCtrlr", "HeartbeatInterval", "1", None),
        ("OCPPCommCtrlr", "MessageTimeout", "default", "OCPPCommCtrlr.MessageTimeout[Default]"),
        ("OCPPCommCtrlr", "MessageTimeout", None, None),
        ("OCPPCommCtrlr", "FieldLength", "Get15118EVCertificate.exiResponse", "OCPPCommCtrlr.FieldLength[Get15118EVCertificate.exiResponse]"),
        ("CustomizationCtrlr", "CustomImplementationEnabled", "com.acme", "CustomizationCtrlr.CustomImplementationEnabled[com.acme]"),
        ("ElectricalFeed", "ACCurrent", "L1", "ElectricalFeed.ACCurrent[L1]"),
        ("electricalfeed", "accurrent", None, "ElectricalFeed.ACCurrent"),
        ("AcmeLamp", "Active", None, "AcmeLamp.Active"),
        ("EVSE", "Temperature", None, "EVSE.Temperature"),
        ("AcmeLamp", "AcmeMode", None, None),
        ("x" * 1_000_000, "Active" * 100_000, None, None),
    ],
)  # fmt: skip
def test_a_variable_is_found(component: str, name: str, instance: str | None, found: str | None) -> None:
    variable = v201.find_variable(component, name, instance)
    assert (None if variable is None else str(variable)) == found


def test_places() -> None:
    power = v201.components.EVSE.Power.at(evse=2)
    assert power.component == messages.ComponentType(name="EVSE", evse=messages.EVSEType(id=2))
    connector = v201.components.Connector.Available.at(evse=1, connector=2)
    assert connector.component.evse == messages.EVSEType(id=1, connector_id=2)
    assert power.at(connector=1).component.evse == messages.EVSEType(id=2, connector_id=1)
    slot = v21.components.NetworkConfiguration.OcppCsmsUrl.at(component_instance="1")
    assert slot.component == messages_21.ComponentType(name="NetworkConfiguration", instance="1")
    feed = v201.generic.ACCurrent.at(component=v201.components.ElectricalFeed, instance="L1")
    assert feed.component.name == "ElectricalFeed"
    assert feed.variable == messages.VariableType(name="ACCurrent", instance="L1")
    assert v201.components.EVSE.Power.evse is None
    with pytest.raises(ValueError, match="a connector is one of an EVSE: say which"):
        v201.components.Connector.Available.at(connector=2)


def test_a_variable_of_any_component_must_be_placed() -> None:
    assert str(v201.generic.Active) == "Active"
    with pytest.raises(ValueError, match=r"any component may have Active: say which by at\(component=\.\.\.\)"):
        v201.generic.Active.get()


def test_a_request_for_variables() -> None:
    request = messages.GetVariablesRequest(
        get_variable_data=[
            comm.MessageTimeout_Default.get(),
            v201.components.EVSE.Power.at(evse=1).get(messages.AttributeEnumType.MAX_SET),
        ]
    )
    assert json.loads(PayloadCodec("2.0.1").encode(request)) == {
        "getVariableData": [
            {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "MessageTimeout", "instance": "Default"}},
            {
                "component": {"name": "EVSE", "evse": {"id": 1}},
                "variable": {"name": "Power"},
                "attributeType": "MaxSet",
            },
        ]
    }


def test_variables_that_are_set() -> None:
    request = messages.SetVariablesRequest(
        set_variable_data=[
            comm.HeartbeatInterval.set(timedelta(minutes=5)),
            v201.components.SampledDataCtrlr.TxUpdatedMeasurands.set(["Voltage", "SoC"]),
            v201.components.EVSE.Power.at(evse=1).set(Decimal("11000.5"), messages.AttributeEnumType.MAX_SET),
        ]
    )
    found = json.loads(PayloadCodec("2.0.1").encode(request))["setVariableData"]
    assert [each["attributeValue"] for each in found] == ["300", "Voltage,SoC", "11000.5"]
    assert [each.get("attributeType") for each in found] == [None, None, "MaxSet"]


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        (comm.HeartbeatInterval, 0, "OCPPCommCtrlr.HeartbeatInterval: it is out of range; right: 1 to 2147483647"),
        (comm.QueueAllMessages, "true", "OCPPCommCtrlr.QueueAllMessages: it is of type str; right: a bool"),
        (v201.components.EVSE.Power, Decimal("0.1234567"), "EVSE.Power: it has too many decimal places; right: at most 6"),
        (comm.NetworkConfigurationPriority, ["1"] * 600, "OCPPCommCtrlr.NetworkConfigurationPriority: it has 1199 characters; right: at most 1000"),
        (v201.components.TariffCostCtrlr.Currency, "EURO", "TariffCostCtrlr.Currency: it has 4 characters; right: 3 to 3"),
    ],
)  # fmt: skip
def test_what_cannot_be_set(variable: Any, value: Any, says: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        variable.set(value)
    assert str(caught.value) == says


def test_what_a_station_reports_may_be_longer() -> None:
    assert len(comm.NetworkConfigurationPriority.parse(",".join(["1"] * 600))) == 600
    assert v201.components.EVSE.Power.parse("0.1234567") == Decimal("0.1234567")
    assert v21.components.OCPPCommCtrlr.NetworkConfigurationPriority.set(["1"] * 600)


@pytest.mark.parametrize(
    ("variable", "text", "value"),
    [
        (comm.HeartbeatInterval, "300", 300),
        (v201.components.ClockCtrlr.DateTime, "2026-03-01T08:00:00Z", datetime(2026, 3, 1, 8, tzinfo=UTC)),
        (v201.components.ClockCtrlr.TimeSource, "NTP,Heartbeat,Sundial", ("NTP", "Heartbeat", "Sundial")),
        (v201.components.TxCtrlr.TxStartPoint, "EVConnected,Authorized", ("EVConnected", "Authorized")),
        (v201.components.AuthCacheCtrlr.Policy, "LRU", "LRU"),
        (v201.components.EVSE.Power.at(evse=1), "11000.50", Decimal("11000.5")),
        (v21.components.V2XChargingCtrlr.LocalFrequencyUpdateThreshold, "10", 10),
        (v201.generic.Active, "true", True),
    ],
)
def test_values_of_variables(variable: Variable[Any], text: str, value: object) -> None:
    assert variable.parse(text) == value


def test_no_terminal_obeys_a_name_of_a_peer() -> None:
    variable = v201.find_variable("\x1b[2J\u202e", "Active", "\n" * 1_000)
    assert variable is not None
    assert repr(variable).isprintable()
    assert repr(Component("\x1b[2J", "")).isprintable()
    with pytest.raises(InvalidValueError) as caught:
        variable.parse("perhaps")
    assert str(caught.value).startswith(r"\x1b[2J\u202e.Active[\n\n")
    assert str(caught.value).endswith("...: it is neither true nor false; right: true or false, in lower case")


def test_names_of_vendors_are_free() -> None:
    """The registry informs: what it does not list can still be said."""
    own = Component[v201.ComponentVariable[Any]]("AcmeLamp", "A lamp.")
    mode = v201.ComponentVariable[int](
        component_name=own.name, name="AcmeMode", type=ValueType.INTEGER, description="Its mode.", required=False
    )
    assert mode.set(3).to_dict() == {
        "component": {"name": "AcmeLamp"},
        "variable": {"name": "AcmeMode"},
        "attributeValue": "3",
    }


NOTHING_LOADED = """
import sys
from ocpp_core.registry import v16, v201, v21
assert not [name for name in sys.modules if name.startswith("ocpp_core.registry.v") and name.count(".") > 2]
v201.components.OCPPCommCtrlr.HeartbeatInterval.parse("300")
loaded = [name for name in sys.modules if name.startswith("ocpp_core.")]
assert "ocpp_core.registry.v201.components" in loaded
assert not [name for name in loaded if name.startswith(("ocpp_core.v", "ocpp_core.registry.v21.", "ocpp_core.rules"))
            and name != "ocpp_core.versions"], loaded
assert not {"jsonschema", "cattrs", "asyncio"} & sys.modules.keys()
"""


def test_only_what_is_used_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", NOTHING_LOADED], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
