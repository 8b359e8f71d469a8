"""A day in the life of a charging station, as our library and the package ``ocpp`` each write it, and as it looks between."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

import ocpp.v16
import ocpp.v21
import ocpp.v201

from ocpp_core import Request, Response, Role, Version, v16, v21, v201

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
WIRE_NOON = "2026-01-01T12:00:00Z"

CSMS, STATION = Role.CSMS, Role.CHARGING_STATION


class Exchange(NamedTuple):
    """A call and its answer, three times: as typed messages of ours and of theirs, and as JSON."""

    caller: Role
    request: Request
    their_request: Any
    wire_request: dict[str, Any]
    response: Response
    their_response: Any
    wire_response: dict[str, Any]


def _day_1() -> list[Exchange]:
    call, result = ocpp.v16.call, ocpp.v16.call_result
    reading: dict[str, Any] = {"value": "1500", "measurand": "Energy.Active.Import.Register", "unit": "Wh"}
    accepted = v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
    return [
        Exchange(
            STATION,
            v16.BootNotificationRequest(
                charge_point_vendor="Example", charge_point_model="Solo", firmware_version="1.0"
            ),
            call.BootNotification("Solo", "Example", firmware_version="1.0"),
            {"chargePointVendor": "Example", "chargePointModel": "Solo", "firmwareVersion": "1.0"},
            v16.BootNotificationResponse(status=v16.RegistrationStatus.ACCEPTED, current_time=NOON, interval=300),
            result.BootNotification(WIRE_NOON, 300, "Accepted"),
            {"status": "Accepted", "currentTime": WIRE_NOON, "interval": 300},
        ),
        Exchange(
            STATION,
            v16.StatusNotificationRequest(
                connector_id=1, error_code=v16.ChargePointErrorCode.NO_ERROR, status=v16.ChargePointStatus.AVAILABLE
            ),
            call.StatusNotification(1, "NoError", "Available"),
            {"connectorId": 1, "errorCode": "NoError", "status": "Available"},
            v16.StatusNotificationResponse(),
            result.StatusNotification(),
            {},
        ),
        Exchange(
            STATION,
            v16.AuthorizeRequest(id_tag="AA11"),
            call.Authorize("AA11"),
            {"idTag": "AA11"},
            v16.AuthorizeResponse(id_tag_info=accepted),
            result.Authorize({"status": "Accepted"}),
            {"idTagInfo": {"status": "Accepted"}},
        ),
        Exchange(
            STATION,
            v16.StartTransactionRequest(connector_id=1, id_tag="AA11", meter_start=1000, timestamp=NOON),
            call.StartTransaction(1, "AA11", 1000, WIRE_NOON),
            {"connectorId": 1, "idTag": "AA11", "meterStart": 1000, "timestamp": WIRE_NOON},
            v16.StartTransactionResponse(id_tag_info=accepted, transaction_id=7),
            result.StartTransaction(7, {"status": "Accepted"}),
            {"idTagInfo": {"status": "Accepted"}, "transactionId": 7},
        ),
        Exchange(
            STATION,
            v16.MeterValuesRequest(
                connector_id=1,
                meter_value=[
                    v16.MeterValue(
                        timestamp=NOON,
                        sampled_value=[
                            v16.SampledValue(
                                value="1500",
                                measurand=v16.Measurand.ENERGY_ACTIVE_IMPORT_REGISTER,
                                unit=v16.UnitOfMeasure.WH,
                            )
                        ],
                    )
                ],
                transaction_id=7,
            ),
            call.MeterValues(1, [{"timestamp": WIRE_NOON, "sampled_value": [reading]}], 7),
            {
                "connectorId": 1,
                "meterValue": [{"timestamp": WIRE_NOON, "sampledValue": [reading]}],
                "transactionId": 7,
            },
            v16.MeterValuesResponse(),
            result.MeterValues(),
            {},
        ),
        Exchange(
            STATION,
            v16.StopTransactionRequest(meter_stop=2000, timestamp=NOON, transaction_id=7, reason=v16.Reason.LOCAL),
            call.StopTransaction(2000, WIRE_NOON, 7, reason="Local"),
            {"meterStop": 2000, "timestamp": WIRE_NOON, "transactionId": 7, "reason": "Local"},
            v16.StopTransactionResponse(id_tag_info=accepted),
            result.StopTransaction({"status": "Accepted"}),
            {"idTagInfo": {"status": "Accepted"}},
        ),
        Exchange(
            CSMS,
            v16.RemoteStartTransactionRequest(id_tag="AA11", connector_id=1),
            call.RemoteStartTransaction("AA11", 1),
            {"idTag": "AA11", "connectorId": 1},
            v16.RemoteStartTransactionResponse(status=v16.RemoteStartStopStatus.ACCEPTED),
            result.RemoteStartTransaction("Accepted"),
            {"status": "Accepted"},
        ),
        Exchange(
            CSMS,
            v16.GetConfigurationRequest(key=["HeartbeatInterval", "Nonsense"]),
            call.GetConfiguration(["HeartbeatInterval", "Nonsense"]),
            {"key": ["HeartbeatInterval", "Nonsense"]},
            v16.GetConfigurationResponse(
                configuration_key=[v16.KeyValue(key="HeartbeatInterval", readonly=False, value="300")],
                unknown_key=["Nonsense"],
            ),
            result.GetConfiguration([{"key": "HeartbeatInterval", "readonly": False, "value": "300"}], ["Nonsense"]),
            {
                "configurationKey": [{"key": "HeartbeatInterval", "readonly": False, "value": "300"}],
                "unknownKey": ["Nonsense"],
            },
        ),
        Exchange(
            CSMS,
            v16.ChangeConfigurationRequest(key="HeartbeatInterval", value="600"),
            call.ChangeConfiguration("HeartbeatInterval", "600"),
            {"key": "HeartbeatInterval", "value": "600"},
            v16.ChangeConfigurationResponse(status=v16.ConfigurationStatus.ACCEPTED),
            result.ChangeConfiguration("Accepted"),
            {"status": "Accepted"},
        ),
        Exchange(
            CSMS,
            v16.TriggerMessageRequest(requested_message=v16.MessageTrigger.HEARTBEAT),
            call.TriggerMessage("Heartbeat"),
            {"requestedMessage": "Heartbeat"},
            v16.TriggerMessageResponse(status=v16.TriggerMessageStatus.ACCEPTED),
            result.TriggerMessage("Accepted"),
            {"status": "Accepted"},
        ),
        Exchange(
            STATION,
            v16.HeartbeatRequest(),
            call.Heartbeat(),
            {},
            v16.HeartbeatResponse(current_time=NOON),
            result.Heartbeat(WIRE_NOON),
            {"currentTime": WIRE_NOON},
        ),
        *(
            Exchange(
                caller,
                v16.DataTransferRequest(vendor_id="com.example", message_id="greeting", data="grüße"),
                call.DataTransfer("com.example", "greeting", "grüße"),
                {"vendorId": "com.example", "messageId": "greeting", "data": "grüße"},
                v16.DataTransferResponse(status=v16.DataTransferStatus.ACCEPTED, data="danke"),
                result.DataTransfer("Accepted", "danke"),
                {"status": "Accepted", "data": "danke"},
            )
            for caller in Role
        ),
    ]


def _day_2(ours: Any, theirs: Any) -> list[Exchange]:
    call, result = theirs.call, theirs.call_result
    station = {"model": "Solo", "vendorName": "Example"}
    token = ours.IdTokenType(id_token="AA11", type=ours.IdTokenType(id_token="", type="ISO14443").type)
    their_token = {"id_token": "AA11", "type": "ISO14443"}
    wire_token = {"idToken": "AA11", "type": "ISO14443"}
    accepted = ours.IdTokenInfoType(status=ours.AuthorizationStatusEnumType.ACCEPTED)
    wire_reading = {"timestamp": WIRE_NOON, "sampledValue": [{"value": 1500.5, "measurand": "Power.Active.Import"}]}
    their_reading = {"timestamp": WIRE_NOON, "sampled_value": wire_reading["sampledValue"]}
    reading = ours.MeterValueType(
        sampled_value=[ours.SampledValueType(value=1500.5, measurand=ours.MeasurandEnumType.POWER_ACTIVE_IMPORT)],
        timestamp=NOON,
    )
    component, variable = ours.ComponentType(name="OCPPCommCtrlr"), ours.VariableType(name="HeartbeatInterval")
    # Spelled out, since the package sends some defaults and not others.
    named: dict[str, Any] = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}

    def event(event_type: str, trigger: str, number: int, *, last: bool = False) -> Exchange:
        reason = {"stopped_reason": "Local"} if last else {}
        wire_reason = {"stoppedReason": "Local"} if last else {}
        return Exchange(
            STATION,
            ours.TransactionEventRequest(
                event_type=ours.TransactionEventEnumType(event_type),
                timestamp=NOON,
                trigger_reason=ours.TriggerReasonEnumType(trigger),
                seq_no=number,
                transaction_info=ours.TransactionType(
                    transaction_id="tx-7", stopped_reason=ours.ReasonEnumType.LOCAL if last else None
                ),
                meter_value=[reading],
                offline=False,
                evse=ours.EVSEType(id=1, connector_id=1),
                id_token=token,
            ),
            call.TransactionEvent(
                event_type=event_type,
                timestamp=WIRE_NOON,
                trigger_reason=trigger,
                seq_no=number,
                transaction_info={"transaction_id": "tx-7", **reason},
                meter_value=[their_reading],
                offline=False,
                evse={"id": 1, "connector_id": 1},
                id_token=their_token,
            ),
            {
                "eventType": event_type,
                "timestamp": WIRE_NOON,
                "triggerReason": trigger,
                "seqNo": number,
                "transactionInfo": {"transactionId": "tx-7", **wire_reason},
                "meterValue": [wire_reading],
                "offline": False,
                "evse": {"id": 1, "connectorId": 1},
                "idToken": wire_token,
            },
            ours.TransactionEventResponse(total_cost=0.25 * number, id_token_info=accepted),
            result.TransactionEvent(total_cost=0.25 * number, id_token_info={"status": "Accepted"}),
            {"totalCost": 0.25 * number, "idTokenInfo": {"status": "Accepted"}},
        )

    return [
        Exchange(
            STATION,
            ours.BootNotificationRequest(
                charging_station=ours.ChargingStationType(model="Solo", vendor_name="Example"),
                reason=ours.BootReasonEnumType.POWER_UP,
            ),
            call.BootNotification({"model": "Solo", "vendor_name": "Example"}, "PowerUp"),
            {"chargingStation": station, "reason": "PowerUp"},
            ours.BootNotificationResponse(
                current_time=NOON, interval=300, status=ours.RegistrationStatusEnumType.ACCEPTED
            ),
            result.BootNotification(WIRE_NOON, 300, "Accepted"),
            {"currentTime": WIRE_NOON, "interval": 300, "status": "Accepted"},
        ),
        Exchange(
            STATION,
            ours.StatusNotificationRequest(
                timestamp=NOON, connector_status=ours.ConnectorStatusEnumType.AVAILABLE, evse_id=1, connector_id=1
            ),
            call.StatusNotification(timestamp=WIRE_NOON, connector_status="Available", evse_id=1, connector_id=1),
            {"timestamp": WIRE_NOON, "connectorStatus": "Available", "evseId": 1, "connectorId": 1},
            ours.StatusNotificationResponse(),
            result.StatusNotification(),
            {},
        ),
        Exchange(
            STATION,
            ours.AuthorizeRequest(id_token=token),
            call.Authorize(their_token),
            {"idToken": wire_token},
            ours.AuthorizeResponse(id_token_info=accepted),
            result.Authorize({"status": "Accepted"}),
            {"idTokenInfo": {"status": "Accepted"}},
        ),
        event("Started", "Authorized", 0),
        Exchange(
            STATION,
            ours.MeterValuesRequest(evse_id=1, meter_value=[reading]),
            call.MeterValues(1, [their_reading]),
            {"evseId": 1, "meterValue": [wire_reading]},
            ours.MeterValuesResponse(),
            result.MeterValues(),
            {},
        ),
        event("Updated", "MeterValuePeriodic", 1),
        event("Ended", "StopAuthorized", 2, last=True),
        Exchange(
            CSMS,
            ours.RequestStartTransactionRequest(id_token=token, remote_start_id=8, evse_id=1),
            call.RequestStartTransaction(their_token, 8, evse_id=1),
            {"idToken": wire_token, "remoteStartId": 8, "evseId": 1},
            ours.RequestStartTransactionResponse(status=ours.RequestStartStopStatusEnumType.ACCEPTED),
            result.RequestStartTransaction("Accepted"),
            {"status": "Accepted"},
        ),
        Exchange(
            CSMS,
            ours.GetVariablesRequest(
                get_variable_data=[ours.GetVariableDataType(component=component, variable=variable)]
            ),
            call.GetVariables([named]),
            {"getVariableData": [named]},
            ours.GetVariablesResponse(
                get_variable_result=[
                    ours.GetVariableResultType(
                        attribute_status=ours.GetVariableStatusEnumType.ACCEPTED,
                        attribute_type=ours.AttributeEnumType.ACTUAL,
                        component=component,
                        variable=variable,
                        attribute_value="300",
                    )
                ]
            ),
            result.GetVariables(
                [{"attribute_status": "Accepted", "attribute_type": "Actual", "attribute_value": "300", **named}]
            ),
            {
                "getVariableResult": [
                    {"attributeStatus": "Accepted", "attributeType": "Actual", "attributeValue": "300", **named}
                ]
            },
        ),
        Exchange(
            CSMS,
            ours.SetVariablesRequest(
                set_variable_data=[
                    ours.SetVariableDataType(attribute_value="600", component=component, variable=variable)
                ]
            ),
            call.SetVariables([{"attribute_value": "600", **named}]),
            {"setVariableData": [{"attributeValue": "600", **named}]},
            ours.SetVariablesResponse(
                set_variable_result=[
                    ours.SetVariableResultType(
                        attribute_status=ours.SetVariableStatusEnumType.REBOOT_REQUIRED,
                        attribute_type=ours.AttributeEnumType.ACTUAL,
                        component=component,
                        variable=variable,
                    )
                ]
            ),
            result.SetVariables([{"attribute_status": "RebootRequired", "attribute_type": "Actual", **named}]),
            {"setVariableResult": [{"attributeStatus": "RebootRequired", "attributeType": "Actual", **named}]},
        ),
        Exchange(
            CSMS,
            ours.TriggerMessageRequest(requested_message=ours.MessageTriggerEnumType.HEARTBEAT),
            call.TriggerMessage("Heartbeat"),
            {"requestedMessage": "Heartbeat"},
            ours.TriggerMessageResponse(status=ours.TriggerMessageStatusEnumType.ACCEPTED),
            result.TriggerMessage("Accepted"),
            {"status": "Accepted"},
        ),
        Exchange(
            STATION,
            ours.HeartbeatRequest(),
            call.Heartbeat(),
            {},
            ours.HeartbeatResponse(current_time=NOON),
            result.Heartbeat(WIRE_NOON),
            {"currentTime": WIRE_NOON},
        ),
        *(
            Exchange(
                caller,
                ours.DataTransferRequest(vendor_id="com.example", message_id="list", data={"steps": [1, 2.5, "grüße"]}),
                call.DataTransfer("com.example", message_id="list", data={"steps": [1, 2.5, "grüße"]}),
                {"vendorId": "com.example", "messageId": "list", "data": {"steps": [1, 2.5, "grüße"]}},
                ours.DataTransferResponse(status=ours.DataTransferStatusEnumType.ACCEPTED, data=[True]),
                result.DataTransfer("Accepted", data=[True]),
                {"status": "Accepted", "data": [True]},
            )
            for caller in Role
        ),
    ]


DAYS: Mapping[Version, list[Exchange]] = {
    Version.V16: _day_1(),
    Version.V201: _day_2(v201, ocpp.v201),
    Version.V21: _day_2(v21, ocpp.v21),
}
