"""The device model of a station: a variable of the registry says of which type its value is, a name or a key does not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, assert_type

from ocpp_core.registry import DeviceModel, Key, Missing, ReportedVariable, Value, Variable, v16, v201

model = DeviceModel("2.0.1")
assert_type(model.value(v201.components.OCPPCommCtrlr.HeartbeatInterval), int | None)
assert_type(model.value(v201.components.EVSE.Power.at(evse=1), attribute="Target"), Decimal | None)
assert_type(model.value(v201.components.TxCtrlr.TxStartPoint), tuple[str, ...] | None)
assert_type(model.value("EVSE", "Power", evse=1), Value | None)
assert_type(model.value(v16.ConfigurationKey.HEARTBEAT_INTERVAL), Value | None)
assert_type(model.find("EVSE", "Power"), ReportedVariable | None)
assert_type(model.missing(), list[Missing] | None)

for variable in model:
    assert_type(variable.listed, Variable[Any] | Key | None)

model.value(300)  # error: call-overload, reportCallIssue, reportArgumentType
model.feed("NotifyReport")  # error: call-arg, reportCallIssue
model.value("EVSE", "Power", connectr=1)  # error: call-overload, reportCallIssue
