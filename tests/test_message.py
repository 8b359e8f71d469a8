"""What all messages do alike: keywords, facts as data, help(), dicts, and a repr that keeps secrets."""

from __future__ import annotations

import copy
import pickle
import pydoc
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import NOTHING, evolve, fields

from ocpp_core import v15, v16, v20, v21, v201
from ocpp_core.errors import OcppError
from ocpp_core.message import DataType, Message, OneWay, Request, Response

PACKAGES = [v15, v16, v20, v201, v21]


def all_classes() -> list[type[Any]]:
    found = [getattr(package, name) for package in PACKAGES for name in package.__all__]
    return [cls for cls in found if issubclass(cls, (Message, DataType))]


CLASSES = all_classes()


def test_arguments_are_given_by_name() -> None:
    with pytest.raises(TypeError, match="takes 1 positional argument but 2 were given"):
        v16.AuthorizeRequest("AA")  # type: ignore[call-arg]


def test_required_fields_come_first_and_custom_data_last() -> None:
    assert [field.name for field in fields(v201.DataTransferRequest)] == [
        "vendor_id",
        "message_id",
        "data",
        "custom_data",
    ]
    for cls in CLASSES:
        names = [field.name for field in fields(cls) if field.name != "extra"]
        optional = [field.default is not NOTHING for field in fields(cls)]
        assert "custom_data" not in names[:-1], cls
        assert optional == sorted(optional), cls


def test_a_request_knows_its_response() -> None:
    assert v16.ResetRequest.RESPONSE is v16.ResetResponse
    assert v201.HeartbeatRequest().RESPONSE is v201.HeartbeatResponse
    requests = [cls for cls in CLASSES if issubclass(cls, Request)]
    assert len(requests) > 200
    for cls in requests:
        assert (cls.RESPONSE.__name__, cls.RESPONSE.VERSION) == (f"{cls.ACTION}Response", cls.VERSION)
        assert issubclass(cls.RESPONSE, Response)


def test_a_subclass_has_the_same_response() -> None:
    class Ours(v16.ResetRequest):
        """With something of our own."""

    assert Ours.RESPONSE is v16.ResetResponse
    assert Ours.__doc__ == "With something of our own."


def test_what_is_no_certain_request_has_no_response() -> None:
    with pytest.raises(AttributeError, match="Request does not name its response"):
        _ = Request.RESPONSE
    assert issubclass(v21.NotifyPeriodicEventStreamRequest, OneWay)
    assert not issubclass(v21.NotifyPeriodicEventStreamRequest, Request)
    assert not hasattr(v21.NotifyPeriodicEventStreamRequest, "RESPONSE")


# -- facts


@pytest.mark.parametrize(
    ("cls", "name", "facts"),
    [
        (
            v16.BootNotificationRequest,
            "imsi",
            {"wire": "imsi", "maxLength": 20, "identifies": "person", "section": "6.3"},
        ),
        (v16.BootNotificationResponse, "interval", {"wire": "interval", "unit": "s", "section": "6.4"}),
        (v15.HeartbeatResponse, "current_time", {"wire": "currentTime", "format": "date-time"}),
        (
            v201.ReportDataType,
            "variable_attribute",
            {
                "wire": "variableAttribute",
                "minItems": 1,
                "maxItems": 4,
                "secret": {"if": "variable.name"},
                "identifies": {"if": "variable.name"},
                "section": "2.38",
            },
        ),
        (
            v201.TransactionEventRequest,
            "offline",
            {"wire": "offline", "default": False, "section": "1.60"},
        ),
        (
            v16.ChargingSchedulePeriod,
            "limit",
            {"wire": "limit", "unit": "chargingRateUnit (W or A)", "multipleOf": 0.1, "section": "7.14"},
        ),
        (
            v16.ChangeConfigurationRequest,
            "key",
            {"wire": "key", "maxLength": 50, "secretValues": ("AuthorizationKey",), "section": "6.9"},
        ),
        (v201.APNType, "apn_password", {"wire": "apnPassword", "maxLength": 20, "secret": True, "section": "2.3"}),
    ],
)
def test_facts_of_a_field(cls: Any, name: str, facts: dict[str, Any]) -> None:
    assert dict(getattr(fields(cls), name).metadata) == facts


def test_every_field_has_its_wire_name() -> None:
    known = {"wire", "unit", "minItems", "maxItems", "maxLength", "minimum", "maximum", "multipleOf", "format"}
    known |= {"default", "primitive", "secret", "secretValues", "identifies", "identifiesValues", "section"}
    for cls in CLASSES:
        for field in fields(cls):
            assert ("wire" in field.metadata) is (field.name != "extra"), (cls, field.name)
            assert set(field.metadata) <= known, (cls, field.name)


# -- help()


def test_help_describes_each_field() -> None:
    shown = pydoc.render_doc(v201.SampledValueType, renderer=pydoc.plaintext)
    assert (
        " |  value: float, required\n"
        " |      The measured number; without other fields it is an imported active\n"
        " |      energy register reading in Wh. Unit: unitOfMeasure.\n"
        " |  context: ReadingContextEnumType | None\n"
        " |      Why the value was taken, such as at the start or periodically. Default:\n"
        " |      Sample.Periodic.\n"
    ) in shown
    assert " |  OCPP 2.0.1 part 2, section 2.41.\n" in shown


def test_help_states_units_and_limits() -> None:
    assert v16.MeterValuesRequest.__doc__ == (
        "Delivers meter readings taken at a connector or at the station's main meter.\n\n"
        "Sent by the charging station. OCPP 1.6, section 6.31.\n\n"
        "Fields:\n\n"
        "connector_id: int, required\n"
        "    Connector the readings were taken at; 0 is the main meter of the\n"
        "    station.\n"
        "meter_value: list[MeterValue], required\n"
        "    Readings, grouped by the moment they were taken.\n"
        "transaction_id: int | None\n"
        "    Transaction the readings belong to. Absent if they belong to none."
    )
    assert "    Version of the firmware the station is now running. At most 50\n    characters." in (
        v16.BootNotificationRequest.__doc__ or ""
    )
    assert "Unit: s." in (v16.BootNotificationResponse.__doc__ or "")
    assert "One to four items." in (v201.ReportDataType.__doc__ or "")
    assert "At least one item." in (v201.SetVariablesRequest.__doc__ or "")


def test_help_of_open_and_empty_classes() -> None:
    assert (v201.CustomDataType.__doc__ or "").endswith(
        "extra: dict[str, Any]\n    Members that the standard does not name, as they were on the wire."
    )
    assert "Fields" not in (v16.HeartbeatRequest.__doc__ or "")
    assert v16.HeartbeatRequest().__doc__ == v16.HeartbeatRequest.__doc__


def test_help_of_a_class_that_the_schemas_do_not_know() -> None:
    class VendorRequest(v16.ResetRequest):
        """What a vendor adds."""

        VERSION = v16.ResetRequest.VERSION  # stated again, or its help would be its text alone

    assert VendorRequest.__doc__ == "What a vendor adds."


def test_every_class_describes_every_field() -> None:
    for cls in CLASSES:
        doc = cls.__doc__ or ""
        # A name and type may take longer than the 76 columns that help() leaves of 80; a text does not.
        assert max(len(line) for line in doc.split("\n") if ": " not in line) <= 76, cls
        for field in fields(cls):
            described = doc.split(f"\n{field.name}: ")[1].split("\n")[1]
            assert described.startswith("    ") and len(described.strip()) > 5, (cls, field.name)  # noqa: PT018  # one fact


# -- dicts

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def test_to_dict() -> None:
    message = v16.StatusNotificationRequest(
        connector_id=1,
        error_code=v16.ChargePointErrorCode.NO_ERROR,
        status=v16.ChargePointStatus.AVAILABLE,
        timestamp=NOON,
    )
    assert message.to_dict() == {
        "connectorId": 1,
        "errorCode": "NoError",
        "status": "Available",
        "timestamp": "2026-01-01T12:00:00Z",
    }
    assert v201.EVSEType(id=1, connector_id=2).to_dict() == {"id": 1, "connectorId": 2}
    assert v201.CustomDataType(vendor_id="x", extra={"a": None}).to_dict() == {"vendorId": "x", "a": None}


def test_from_dict() -> None:
    message = v16.AuthorizeRequest.from_dict({"idTag": "AA"})
    assert message == v16.AuthorizeRequest(id_tag="AA")
    assert v21.NotifyPeriodicEventStreamRequest.from_dict(
        {"id": 1, "pending": 0, "basetime": "2026-01-01T12:00:00Z", "data": [{"t": 0.5, "v": "7"}]}
    ) == v21.NotifyPeriodicEventStreamRequest(
        id=1, pending=0, basetime=NOON, data=[v21.StreamDataElementType(t=0.5, v="7")]
    )


def test_from_dict_checks() -> None:
    with pytest.raises(OcppError) as caught:
        v16.AuthorizeRequest.from_dict({"idTag": "A" * 21})
    assert [(issue.path, issue.rule) for issue in caught.value.issues] == [("$.idTag", "maxLength")]  # type: ignore[attr-defined]
    with pytest.raises(OcppError):
        v16.AuthorizeRequest.from_dict({"idTag": "A", "other": 1})


# -- repr


def test_repr_leaves_out_what_is_absent() -> None:
    assert repr(v16.AuthorizeRequest(id_tag="AA")) == "AuthorizeRequest(id_tag='AA')"
    assert repr(v16.HeartbeatRequest()) == "HeartbeatRequest()"
    assert repr(v201.DataTransferRequest(vendor_id="x")) == "DataTransferRequest(vendor_id='x')"
    assert repr(v201.DataTransferRequest(vendor_id="x", data=None)) == "DataTransferRequest(vendor_id='x', data=None)"
    assert repr(v201.CustomDataType(vendor_id="x")) == "CustomDataType(vendor_id='x')"
    assert repr(v201.CustomDataType(vendor_id="x", extra={"a": 1})) == "CustomDataType(vendor_id='x', extra={'a': 1})"


def variable(name: str) -> Any:
    return {"component": v201.ComponentType(name="SecurityCtrlr"), "variable": v201.VariableType(name=name)}


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (
            v16.ChangeConfigurationRequest(key="AuthorizationKey", value="s3cret"),
            "ChangeConfigurationRequest(key='AuthorizationKey', value='***')",
        ),
        (
            v16.ChangeConfigurationRequest(key="AUTHORIZATIONKEY", value="s3cret"),
            "ChangeConfigurationRequest(key='AUTHORIZATIONKEY', value='***')",
        ),
        (
            v16.ChangeConfigurationRequest(key="HeartbeatInterval", value="300"),
            "ChangeConfigurationRequest(key='HeartbeatInterval', value='300')",
        ),
        (
            v16.GetConfigurationResponse(
                configuration_key=[v16.KeyValue(key="AuthorizationKey", readonly=False, value="s3cret")]
            ),
            "GetConfigurationResponse(configuration_key=[KeyValue(key='AuthorizationKey', readonly=False, value='***')])",
        ),
        (
            v201.IdTokenType(id_token="s3cret", type=v201.IdTokenEnumType.KEY_CODE),
            "IdTokenType(id_token='***', type=<IdTokenEnumType.KEY_CODE: 'KeyCode'>)",
        ),
        (v21.IdTokenType(id_token="s3cret", type="KeyCode"), "IdTokenType(id_token='***', type='KeyCode')"),
        (v21.IdTokenType(id_token="AA", type="ISO14443"), "IdTokenType(id_token='AA', type='ISO14443')"),
        (
            v201.SetVariableDataType(attribute_value="s3cret", **variable("basicAuthPassword")),
            "SetVariableDataType(attribute_value='***', component=ComponentType(name='SecurityCtrlr'), "
            "variable=VariableType(name='basicAuthPassword'))",
        ),
        (
            v201.SetVariableDataType(attribute_value="1", **variable("SecurityProfile")),
            "SetVariableDataType(attribute_value='1', component=ComponentType(name='SecurityCtrlr'), "
            "variable=VariableType(name='SecurityProfile'))",
        ),
        (
            v201.ReportDataType(
                variable_attribute=[v201.VariableAttributeType(value="s3cret")], **variable("BasicAuthPassword")
            ),
            "ReportDataType(component=ComponentType(name='SecurityCtrlr'), "
            "variable=VariableType(name='BasicAuthPassword'), variable_attribute='***')",
        ),
        (
            v201.APNType(
                apn="internet",
                apn_authentication=v201.APNAuthenticationEnumType.CHAP,
                apn_password="s3cret",
                sim_pin=7777,
            ),
            "APNType(apn='internet', apn_authentication=<APNAuthenticationEnumType.CHAP: 'CHAP'>, apn_password='***', "
            "sim_pin='***')",
        ),
        (
            v16.GetDiagnosticsRequest(location="ftp://me:s3cret@example.com/logs"),
            "GetDiagnosticsRequest(location='ftp://***@example.com/logs')",
        ),
        (
            v16.GetDiagnosticsRequest(location="ftp://example.com/logs/a@b"),
            "GetDiagnosticsRequest(location='ftp://example.com/logs/a@b')",
        ),
        (
            v201.PublishFirmwareStatusNotificationRequest(
                status=v201.PublishFirmwareStatusEnumType.PUBLISHED,
                location=["ftp://me:s3cret@example.com/f", "http://example.com/f"],
            ),
            "PublishFirmwareStatusNotificationRequest(status=<PublishFirmwareStatusEnumType.PUBLISHED: 'Published'>, "
            "location=['ftp://***@example.com/f', 'http://example.com/f'])",
        ),
    ],
)
def test_repr_keeps_secrets(message: Any, shown: str) -> None:
    assert repr(message) == shown
    assert "s3cret" not in f"{message} {[message]} {message!s}"


def test_every_secret_of_the_schemas_is_marked() -> None:
    marked = {
        (cls.VERSION.package, cls.__name__, field.metadata["wire"])
        for cls in CLASSES
        for field in fields(cls)
        if "secret" in field.metadata and field.metadata["secret"] != {"part": "userinfo"}
    }
    old = {(version, "ChangeConfigurationRequest", "value") for version in ("v15", "v16")}
    old |= {(version, "KeyValue", "value") for version in ("v15", "v16")}
    names = {
        ("APNType", "apnPassword"),
        ("APNType", "simPin"),
        ("EventDataType", "actualValue"),
        ("GetVariableResultType", "attributeValue"),
        ("IdTokenType", "idToken"),
        ("ReportDataType", "variableAttribute"),
        ("SetVariableDataType", "attributeValue"),
        ("VPNType", "key"),
        ("VPNType", "password"),
    }
    new = {(version, *name) for version in ("v20", "v201", "v21") for name in names}
    assert marked == old | new | {("v21", "NetworkConnectionProfileType", "basicAuthPassword")}


def test_no_member_that_sounds_secret_is_unmarked() -> None:
    for cls in CLASSES:
        for field in fields(cls):
            if any(word in field.name for word in ("password", "pin", "secret")) and field.type in (
                str,
                str | None,
                int | None,
            ):
                assert field.metadata.get("secret") is True, (cls, field.name)


def test_what_identifies_is_marked_by_its_names_in_all_versions() -> None:
    marked: dict[str, set[str]] = {}
    for cls in CLASSES:
        for field in fields(cls):
            what = field.metadata.get("identifies")
            if isinstance(what, str):
                marked.setdefault(what, set()).add(field.metadata["wire"])
    assert marked == {
        "person": {
            *("idTag", "parentIdTag", "idToken", "additionalIdToken", "idTokens", "prioritizedEMAIDs"),
            *("customerIdentifier", "data", "vatNumber", "pspRef", "receiptId", "receiptUrl"),
            *("name", "address1", "address2", "city", "postalCode"),
            *("iccid", "imsi", "apnUserName", "user", "evInverterSerialNumber"),
            *("certificate", "certificateChain", "childCertificate", "cert", "csr", "serialNumber"),
            *("issuerNameHash", "issuerKeyHash", "ocspResult", "exiRequest", "exiResponse"),
            *("signedMeterData", "encodedMeterValue"),
        },
        "serial": {
            *("chargePointSerialNumber", "chargeBoxSerialNumber", "meterSerialNumber", "serialNumber", "publicKey"),
        },
        "station": {"identity"},
    }


SOUNDS_IDENTIFYING = (
    *("tag", "token", "serial", "iccid", "imsi", "certificate", "issuer", "emaid", "vat", "customer", "exi_re", "csr"),
    *("ocsp", "signed", "address", "city", "postal", "receipt", "psp", "identi", "user", "public_key"),
)
NOT_IDENTIFYING = {("FirmwareType", "signingCertificate")}
"""Of the maker of the firmware."""


def test_no_member_that_sounds_identifying_is_unmarked() -> None:
    seen = 0
    for cls in CLASSES:
        for field in fields(cls):
            if field.type not in (str, str | None, list[str], list[str] | None):
                continue
            if any(word in field.name for word in SOUNDS_IDENTIFYING):
                seen += 1
                place = (cls.__name__, field.metadata["wire"])
                assert ("identifies" in field.metadata) is (place not in NOT_IDENTIFYING), (cls, field.name)
    assert seen > 100


def test_values_that_identify_by_the_name_beside_them_are_marked() -> None:
    marked = {
        (cls.VERSION.package, cls.__name__, field.metadata["wire"])
        for cls in CLASSES
        for field in fields(cls)
        if field.metadata.get("identifies") == {"if": "variable.name"}
    }
    names = {
        *(("EventDataType", "actualValue"), ("GetVariableResultType", "attributeValue")),
        *(("ReportDataType", "variableAttribute"), ("SetVariableDataType", "attributeValue")),
    }
    assert marked == {(version, *name) for version in ("v20", "v201", "v21") for name in names}
    assert fields(v21.VariableType).name.metadata["identifiesValues"] == {
        "person": ("ICCID", "IMSI", "MasterPassGroupId", "VehicleCertificate", "VehicleID"),
        "serial": ("SerialNumber",),
        "station": ("Identity",),
    }


def test_repr_never_raises() -> None:
    class Nasty:
        def __repr__(self) -> str:
            raise RuntimeError("no")

    empty = object.__new__(v16.AuthorizeRequest)
    assert repr(empty) == "AuthorizeRequest()"
    wrong: Any = v16.AuthorizeRequest(id_tag=Nasty())  # type: ignore[arg-type]
    assert repr(wrong) == "AuthorizeRequest(id_tag=<Nasty: RuntimeError in its repr>)"
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert "RecursionError in its repr" in repr(v201.DataTransferRequest(vendor_id="x", data=deep))
    circle = v201.DataTransferRequest(vendor_id="x")
    circle.data = circle
    assert repr(circle) == "DataTransferRequest(vendor_id='x', data=...)"
    half: Any = v201.SetVariableDataType(attribute_value="s3cret", component=None, variable="no object")  # type: ignore[arg-type]
    assert repr(half) == "SetVariableDataType(attribute_value='***', component=None, variable='no object')"
    typeless = object.__new__(v201.IdTokenType)
    typeless.id_token = "s3cret"
    assert repr(typeless) == "IdTokenType(id_token='***')"


def test_copies_are_equal() -> None:
    message = v201.AuthorizeRequest(id_token=v201.IdTokenType(id_token="AA", type=v201.IdTokenEnumType.CENTRAL))
    assert copy.deepcopy(message) == evolve(message) == pickle.loads(pickle.dumps(message)) == message
