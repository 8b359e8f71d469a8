"""Names and members survive the way to objects and back; the property over all messages is in test_fast_path."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from ocpp_core import JsonCodec, Message, Version, schemas, v15, v16, v20, v21, v201
from ocpp_core.message import UNSET, DataType, is_open, wire_names
from ocpp_core.payload import message_class, structure, type_class, unstructure
from ocpp_core.payload._classes import class_name
from ocpp_core.schemas import bundle
from tests.conftest import MessageId, every_message

# Names that some conversion between camel case and snake case got wrong in another implementation.
WIRE_NAMES = [
    "limit_L2",
    "limit_L3",
    "dischargeLimit_L2",
    "dischargeLimit_L3",
    "setpoint_L2",
    "setpoint_L3",
    "setpointReactive_L2",
    "setpointReactive_L3",
    "maxChargePower_L2",
    "maxChargePower_L3",
    "maxChargeReactivePower_L2",
    "maxChargeReactivePower_L3",
    "maxChargeApparentPower_L2",
    "maxChargeApparentPower_L3",
    "maxDischargePower_L2",
    "maxDischargePower_L3",
    "maxDischargeReactivePower_L2",
    "maxDischargeReactivePower_L3",
    "maxDischargeApparentPower_L2",
    "maxDischargeApparentPower_L3",
    "minChargePower_L2",
    "minChargePower_L3",
    "minDischargePower_L2",
    "minDischargePower_L3",
    "evDurationLevel1DCInjection",
    "evDurationLevel2DCInjection",
    "evMaximumLevel1DCInjection",
    "evMaximumLevel2DCInjection",
    "evSupportedDERControl",
    "fixedPF",
    "fixedPFAbsorb",
    "fixedPFInject",
    "priceScheduleID",
    "taxRuleID",
    "prioritizedEMAIDs",
    "receiptUrl",
    "soC",
    "soH",
    "soc",
    "iso15118SchemaVersion",
    "responderURL",
    "ocppCsmsUrl",
]


def every_class(package: Any) -> list[Any]:
    classes = [getattr(package, name) for name in package.__all__]
    return [cls for cls in classes if issubclass(cls, (Message, DataType))]


def test_wire_names_are_those_of_2_1() -> None:
    known = {wire for cls in every_class(v21) for wire in wire_names(cls).values()}
    assert set(WIRE_NAMES) <= known


@every_message
def test_wire_names_are_those_of_the_schema(message: MessageId) -> None:
    """Of the message itself and, by name, of every object type that it refers to."""
    package = {"1.5": v15, "1.6": v16, "2.0": v20, "2.0.1": v201, "2.1": v21}[message.version]
    name = f"{message.action}{message.kind.capitalize()}"
    schema = bundle(message.version, name)
    for kind, body in {name: schema, **schema.get("$defs", {})}.items():
        if body["type"] == "object":
            cls = getattr(package, kind)
            assert set(wire_names(cls).values()) == set(body.get("properties", {}))
            assert is_open(cls) is (body.get("additionalProperties") is not False)
            required = {wire_names(cls)[each.name] for each in attrs.fields(cls) if each.default is attrs.NOTHING}
            assert required == set(body.get("required", ()))


FREE = {"association": {"URLs": [None, 1, {"soC": None}]}, "id_tag": "x", "": None}


def test_open_places_are_left_alone() -> None:
    payload = {"vendorId": "v", "data": FREE, "customData": {"vendorId": "w", **FREE}}
    message = structure(payload, v201.DataTransferRequest)
    assert message.data == FREE
    assert message.custom_data == v201.CustomDataType(vendor_id="w", extra=FREE)
    assert unstructure(message) == payload


def test_2_0_keeps_members_that_it_does_not_name() -> None:
    payload = {"reason": "PowerUp", "chargingStation": {"model": "m", "vendorName": "v", "colour": "red"}, "x": [1]}
    message = structure(payload, v20.BootNotificationRequest)
    assert message.extra == {"x": [1]}
    assert message.charging_station.extra == {"colour": "red"}
    assert unstructure(message) == payload


def test_absent_differs_from_null() -> None:
    codec = JsonCodec("2.0.1")
    for text, data in (
        ('[2,"1","DataTransfer",{"vendorId":"v"}]', UNSET),
        ('[2,"1","DataTransfer",{"vendorId":"v","data":null}]', None),
    ):
        frame = codec.decode(text)
        assert frame.message.data is data
        assert codec.encode(frame) == text
        assert structure(frame.payload, v201.DataTransferRequest) == frame.message
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def test_nested_objects_are_typed_all_the_way_down() -> None:
    sample = {"value": "1", "measurand": "Voltage"}
    payload = {"connectorId": 1, "meterValue": [{"timestamp": "2024-01-01T00:00:00.5Z", "sampledValue": [sample]}]}
    message = structure(payload, v16.MeterValuesRequest)
    assert message.meter_value[0].sampled_value[0].measurand is v16.Measurand.VOLTAGE
    assert message.meter_value[0].timestamp == datetime(2024, 1, 1, microsecond=500_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("cls", "payload"),
    [
        (v16.AuthorizeRequest, {"idTag": None}),
        (v16.AuthorizeRequest, {"idTag": 5}),
        (v16.AuthorizeRequest, {}),
        (v16.GetConfigurationResponse, {"configurationKey": [{"key": "x", "readonly": "false"}]}),
        (v16.UnlockConnectorRequest, {"connectorId": "5"}),
        (v16.UnlockConnectorRequest, {"connectorId": 5.9}),
        (v16.UnlockConnectorRequest, {"connectorId": True}),
        (v16.ResetRequest, {"type": "soft"}),
        (v201.CostUpdatedRequest, {"totalCost": "5", "transactionId": "x"}),
        (v16.HeartbeatResponse, {"currentTime": "now"}),
    ],
)
def test_nothing_is_coerced(cls: Any, payload: dict[str, Any]) -> None:
    """A payload that was not validated raises; it is never bent into shape."""
    with pytest.raises((TypeError, ValueError, KeyError)):
        structure(payload, cls)


def test_celcius_and_celsius_differ() -> None:
    assert v16.UnitOfMeasure("Celcius") is not v16.UnitOfMeasure("Celsius")
    assert v21.CostDimensionEnumType.IDLE_TIME == "IdleTIme"


def test_classes_are_documented() -> None:
    for package in (v15, v16, v20, v201, v21):
        for name in package.__all__:
            assert getattr(package, name).__doc__.count(".") >= 2, name


def test_classes_are_found_by_any_spelling_of_a_version() -> None:
    for version in (Version.V16, "1.6", "V16", "ocpp1.6"):
        assert (
            message_class(version, "Reset", "response") is message_class(version, "ResetResponse") is v16.ResetResponse
        )
        assert type_class(version, "IdTagInfo") is v16.IdTagInfo


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda: message_class("1.6", "ResetReqest"), LookupError, "called 'ResetReqest'; did you mean 'ResetRequest'?"),
        (lambda: message_class("1.6", "ResetRequest", "response"), LookupError, "'ResetRequest' names the request"),
        (lambda: message_class("1.6", 5), TypeError, "an action must be its name or a message class"),
        (lambda: type_class("1.6", "IdTagInf"), LookupError, "there is no type in OCPP 1.6 called 'IdTagInf'; did you mean 'IdTagInfo'?"),
        (lambda: type_class("1.6", "ResetRequest"), LookupError, "there is no type in OCPP 1.6 called 'ResetRequest'"),
        (lambda: type_class("1.6", 5), TypeError, "the name of a type must be a text such as 'IdToken', not 5"),
        (lambda: schemas.bundle("1.6", "ResetReqest"), LookupError, "there is no action in OCPP 1.6 called 'ResetReqest'; did you mean 'ResetRequest'?"),
        (lambda: schemas.find_action("1.6", "ResetReqest"), LookupError, "there is no action in OCPP 1.6 called 'ResetReqest'; did you mean 'ResetRequest'?"),
        (lambda: schemas.bundle("1.6", 5), TypeError, "an action must be its name or a message class"),
    ],
)  # fmt: skip
def test_classes_and_schemas_that_are_not_there(call: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error) as caught:
        call()
    assert says in str(caught.value)


def test_a_member_called_extra_is_a_member_like_others() -> None:
    payload = {"currentTime": "2024-01-01T00:00:00Z", "extra": 5, "EXTRA": {}}
    message = structure(payload, v20.HeartbeatResponse)
    assert message.extra == {"extra": 5, "EXTRA": {}}
    assert unstructure(message) == payload


@pytest.mark.parametrize(
    ("payload", "cls"), [({"idTag": 5}, v16.AuthorizeRequest), ({"connectorId": "x"}, v16.UnlockConnectorRequest)]
)
def test_what_was_not_validated_is_refused(payload: Any, cls: Any) -> None:
    with pytest.raises(TypeError, match="^the payload was not validated$"):
        structure(payload, cls)


def test_a_class_whose_name_begins_with_a_digit_has_another() -> None:
    assert class_name("15118Example") == "Iso15118Example"
    assert class_name("Example15118") == "Example15118"
