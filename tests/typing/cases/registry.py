"""The registry: members are texts, variables know the type of their values and the classes of their version."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, assert_type

from ocpp_core import v21, v201
from ocpp_core.registry import Component, Value, ValueType
from ocpp_core.registry import v16 as registry_16
from ocpp_core.registry import v21 as registry_21
from ocpp_core.registry import v201 as registry_201

key = registry_16.ConfigurationKey.HEARTBEAT_INTERVAL
assert_type(key.value, str)
assert_type(key.type, ValueType)
assert_type(key.unit, str | None)
assert_type(key.parse("300"), Value)
assert_type(key.format(timedelta(minutes=5)), str)
assert_type(registry_16.ConfigurationKey.named("x"), registry_16.ConfigurationKey | None)
assert_type(registry_16.SecurityEvent.FIRMWARE_UPDATED.critical, bool)
assert_type(registry_21.SigningMethod.ECDSA_SECP256R1_SHA256.key_bits, int)
assert_type(registry_201.ReasonCode.NO_CABLE.messages, tuple[str, ...])

comm = registry_201.components.OCPPCommCtrlr
assert_type(comm.HeartbeatInterval, registry_201.ComponentVariable[int])
assert_type(comm.HeartbeatInterval.parse("300"), int)
assert_type(comm.QueueAllMessages.parse("true"), bool)
assert_type(registry_201.components.EVSE.Power.at(evse=1).parse("1.5"), Decimal)
assert_type(registry_201.components.ClockCtrlr.DateTime.parse("x"), datetime)
assert_type(registry_201.components.TxCtrlr.TxStartPoint.parse("Authorized"), tuple[str, ...])
assert_type(registry_201.generic.ACCurrent, registry_201.ComponentVariable[Decimal])
assert_type(comm.HeartbeatInterval.component, v201.ComponentType)
assert_type(comm.HeartbeatInterval.variable, v201.VariableType)
assert_type(comm.HeartbeatInterval.get(), v201.GetVariableDataType)
assert_type(comm.HeartbeatInterval.set(300), v201.SetVariableDataType)
assert_type(registry_21.components.OCPPCommCtrlr.HeartbeatInterval.set(300), v21.SetVariableDataType)
assert_type(registry_201.find_variable("x", "y"), registry_201.ComponentVariable[Any] | None)
assert_type(registry_201.components.Heater, Component[registry_201.ComponentVariable[Any]])

comm.Heartbeat.get()  # error: attr-defined, reportAttributeAccessIssue
comm.HeartbeatInterval.set(object())  # error: arg-type, reportArgumentType
comm.HeartbeatInterval.name = "x"  # error: misc, reportAttributeAccessIssue
comm.HeartbeatInterval.get("Target")  # error: arg-type, reportArgumentType
v21.SetVariablesRequest(set_variable_data=[comm.HeartbeatInterval.set(300)])  # error: list-item, reportArgumentType
registry_16.ConfigurationKey.HEARTBEAT.parse("300")  # error: attr-defined, reportAttributeAccessIssue

for variable in comm:
    assert_type(variable, registry_201.ComponentVariable[Any])
