from __future__ import annotations

import json
import math
import time
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import ErrorCode, JsonCodec, Kind, Limits, PayloadError, Validator, Version, v16, v201
from ocpp_core.payload._validation import ERROR_CODE_BY_RULE
from ocpp_core.versions import ERROR_CODES

P, T = ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, ErrorCode.TYPE_CONSTRAINT_VIOLATION
O1, O2 = ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION, ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION
F1, F2 = ErrorCode.FORMATION_VIOLATION, ErrorCode.FORMAT_VIOLATION

STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
PERIOD = {"startPeriod": 0, "limit": 21.45}
SCHEDULE = {"chargingRateUnit": "A", "chargingSchedulePeriod": [PERIOD]}
PROFILE = {
    "chargingProfileId": 1, "stackLevel": 0, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Absolute",
    "chargingSchedule": SCHEDULE,
}  # fmt: skip
TOKEN = {"idToken": "x", "type": "Central"}
OCSP = {
    "hashAlgorithm": "SHA256", "issuerNameHash": "x", "issuerKeyHash": "x", "serialNumber": "x", "responderURL": "x",
}  # fmt: skip
DATUM = {"component": {"name": "a"}, "variable": {"name": "b"}, "variableAttribute": [{}]}
NEEDS = {"requestedEnergyTransfer": "DC"}
DIRECT = {"evMaxCurrent": 1, "evMaxVoltage": 1}
EVENT = {
    "eventType": "Started", "timestamp": "2024-01-01T00:00:00Z", "triggerReason": "Authorized", "seqNo": 0,
    "transactionInfo": {"transactionId": "x"},
}  # fmt: skip
REPORT = {"requestId": 1, "generatedAt": "2024-01-01T00:00:00Z", "seqNo": 0}


@pytest.mark.parametrize(
    ("version", "action", "payload", "path", "rule", "allowed", "found", "code"),
    [
        ("1.6", "Authorize", {}, "$.idTag", "required", "idTag", None, O1),
        ("2.0.1", "Reset", {}, "$.type", "required", "type", None, O2),
        ("1.6", "Authorize", {"idTag": 5}, "$.idTag", "type", "string", 5, T),
        ("1.6", "Authorize", {"idTag": None}, "$.idTag", "type", "string", None, T),
        ("1.6", "Authorize", {"idTag": "A" * 21}, "$.idTag", "maxLength", 20, "A" * 21, P),
        ("1.6", "Heartbeat", {"x\n": 1}, "$", "additionalProperties", [], "x\n", F1),
        ("2.1", "Heartbeat", {"x": 1}, "$", "additionalProperties", ["customData"], "x", F2),
        ("1.6", "Reset", {"type": "soft"}, "$.type", "enum", ["Hard", "Soft"], "soft", P),
        ("1.6", "StatusNotification", {**STATUS, "timestamp": "now"}, "$.timestamp", "format", "date-time", "now", P),
        ("1.6", "UpdateFirmware", {"location": "x", "retrieveDate": REPORT["generatedAt"]}, "$.location", "format", "uri", "x", P),
        ("1.6", "SetChargingProfile", {"connectorId": 1, "csChargingProfiles": PROFILE},
         "$.csChargingProfiles.chargingSchedule.chargingSchedulePeriod[0].limit", "multipleOf", 0.1, 21.45, P),
        ("2.0.1", "NotifyReport", {**REPORT, "reportData": []}, "$.reportData", "minItems", 1, [], O2),
        ("2.0.1", "ClearVariableMonitoring", {"id": []}, "$.id", "minItems", 1, [], O2),
        ("2.0.1", "Heartbeat", {"customData": {}}, "$.customData.vendorId", "required", "vendorId", None, O2),
        ("2.1", "GetPeriodicEventStream", {"customData": 1}, "$.customData", "type", "object", 1, T),
        ("2.1", "UnlockConnector", {"evseId": -1, "connectorId": 0}, "$.evseId", "minimum", 0, -1, P),
        ("2.0.1", "Authorize", {"idToken": TOKEN, "iso15118CertificateHashData": [OCSP] * 5}, "$.iso15118CertificateHashData", "maxItems", 4, [OCSP] * 5, O2),
        ("2.0.1", "NotifyReport", {**REPORT, "reportData": [DATUM, {**DATUM, "variable": {}}]}, "$.reportData[1].variable.name", "required", "name", None, O2),
        ("2.0.1", "NotifyEVChargingNeeds", {"evseId": 1, "chargingNeeds": {**NEEDS, "dcChargingParameters": {**DIRECT, "fullSoC": 130}}},
         "$.chargingNeeds.dcChargingParameters.fullSoC", "maximum", 100, 130, P),
        ("2.1", "TransactionEvent", {**EVENT, "numberOfPhasesUsed": 4}, "$.numberOfPhasesUsed", "maximum", 3, 4, P),
        ("2.0", "Update15118EVCertificate", {"15118SchemaVersion": 1, "exiRequest": "x"}, "$['15118SchemaVersion']", "type", "string", 1, T),
    ],
)  # fmt: skip
def test_issue(
    version: str, action: str, payload: Any, path: str, rule: str, allowed: Any, found: Any, code: ErrorCode
) -> None:
    issues = Validator(version).issues(payload, action)
    assert [(each.path, each.rule, each.found, each.code) for each in issues] == [(path, rule, found, code)]
    assert issues[0].allowed == allowed
    assert issues[0].message.isprintable()
    assert str(issues[0]) == f"{path}: {issues[0].message}"


@pytest.mark.parametrize("payload", [None, [], "x", 5, True, 1.5])
def test_a_payload_that_is_no_object(payload: Any) -> None:
    assert [issue.rule for issue in Validator("1.6").issues(payload, "Heartbeat")] == ["type"]


def test_responses_and_kinds() -> None:
    assert Validator("1.6").issues({"currentTime": "2024-01-01T00:00:00Z"}, "Heartbeat", Kind.RESPONSE) == []
    assert Validator("1.6").issues({}, "Heartbeat", "response")[0].rule == "required"


@pytest.mark.parametrize(
    ("action", "kind"),
    [("Nothing", "request"), ("../v16/Heartbeat", "request"), ("NotifyPeriodicEventStream", "response")],
)
def test_no_such_message(action: str, kind: str) -> None:
    with pytest.raises(LookupError):
        Validator("2.1").issues({}, action, kind)


def test_the_number_of_issues_is_bounded() -> None:
    payload = {str(number): 0 for number in range(1000)}
    assert len(Validator("1.6").issues(payload, "Heartbeat")) == 20
    assert len(Validator("1.6", limits=Limits(max_issues=2)).issues(payload, "Heartbeat")) == 2


def test_codes_can_be_replaced() -> None:
    for codes in ({"enum": ErrorCode.FORMATION_VIOLATION}, MappingProxyType({"enum": "FormationViolation"})):
        validator = Validator("1.6", codes=codes)
        assert validator.issues({"type": "soft"}, "Reset")[0].code is F1
        assert validator.issues({}, "Reset")[0].code is O1
    assert Validator("1.6").issues({"type": "soft"}, "Reset")[0].code is P


@pytest.mark.parametrize(
    ("codes", "error", "text"),
    [
        (
            {"maxlength": "FormatViolation"},
            LookupError,
            "there is no rule 'maxlength': choose from type, additionalProperties, required, minItems, maxItems, enum, "
            "maxLength, minimum, maximum, multipleOf and format; did you mean 'maxLength'?",
        ),
        (
            {"enum": "FormationViolation"},
            LookupError,
            "there is no error code in OCPP 2.0.1 called 'FormationViolation': choose from FormatViolation, GenericError, "
            "InternalError, MessageTypeNotSupported, NotImplemented, NotSupported, OccurrenceConstraintViolation, "
            "PropertyConstraintViolation, ProtocolError, RpcFrameworkError, SecurityError and TypeConstraintViolation; "
            "did you mean 'FormatViolation'?",
        ),
        ({5: "FormatViolation"}, TypeError, "a rule must be a JSON Schema keyword, such as 'enum', not 5"),
        (
            {"enum": None},
            TypeError,
            "an error code must be an ErrorCode or its text, such as 'FormationViolation', not None",
        ),
        (
            {"enum": 5},
            TypeError,
            "an error code must be an ErrorCode or its text, such as 'FormationViolation', not 5",
        ),
        (
            ["enum"],
            TypeError,
            "the error codes must be a mapping of rules to codes, such as {'enum': 'FormationViolation'}, not an object of type list",
        ),
    ],
)
def test_wrong_codes(codes: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error) as caught:
        Validator("2.0.1", codes=codes)
    assert str(caught.value) == text


CODES_1 = {
    "required": "OccurenceConstraintViolation",
    "minItems": "OccurenceConstraintViolation",
    "maxItems": "OccurenceConstraintViolation",
    "type": "TypeConstraintViolation",
    "additionalProperties": "FormationViolation",
    "enum": "PropertyConstraintViolation",
    "maxLength": "PropertyConstraintViolation",
    "minimum": "PropertyConstraintViolation",
    "maximum": "PropertyConstraintViolation",
    "multipleOf": "PropertyConstraintViolation",
    "format": "PropertyConstraintViolation",
}
CODES_2 = {
    "required": "OccurrenceConstraintViolation",
    "minItems": "OccurrenceConstraintViolation",
    "maxItems": "OccurrenceConstraintViolation",
    "type": "TypeConstraintViolation",
    "additionalProperties": "FormatViolation",
    "enum": "PropertyConstraintViolation",
    "maxLength": "PropertyConstraintViolation",
    "minimum": "PropertyConstraintViolation",
    "maximum": "PropertyConstraintViolation",
    "multipleOf": "PropertyConstraintViolation",
    "format": "PropertyConstraintViolation",
}


@pytest.mark.parametrize(
    ("version", "codes"), [("1.5", CODES_1), ("1.6", CODES_1), ("2.0", CODES_2), ("2.0.1", CODES_2), ("2.1", CODES_2)]
)
def test_the_code_of_each_rule(version: str, codes: dict[str, str]) -> None:
    assert ERROR_CODE_BY_RULE[Version(version)] == codes


def test_each_code_is_one_of_its_version() -> None:
    for version, table in ERROR_CODE_BY_RULE.items():
        assert set(table.values()) <= ERROR_CODES[version]


def test_typed_messages() -> None:
    validator = Validator("1.6")
    assert validator.issues(v16.HeartbeatResponse(current_time=datetime(2024, 1, 1, tzinfo=UTC))) == []
    assert [issue.rule for issue in validator.issues(v16.AuthorizeRequest(id_tag="A" * 21))] == ["maxLength"]
    assert [issue.rule for issue in validator.iter_issues(v16.AuthorizeRequest(id_tag="A" * 21))] == ["maxLength"]
    with pytest.raises(LookupError, match="HeartbeatRequest is a message of OCPP 2.0.1, not 1.6"):
        validator.issues(v201.HeartbeatRequest())
    for rest in ({"action": "Heartbeat"}, {"kind": "response"}):
        with pytest.raises(
            TypeError, match="^a typed message is judged as what it is: leave the action and the kind out$"
        ):
            validator.issues(v16.HeartbeatRequest(), **rest)


def test_plain_payloads_need_an_action_in_any_of_its_spellings() -> None:
    validator = Validator("1.6")
    for action in ("Heartbeat", "HeartbeatRequest", v16.HeartbeatRequest):
        assert [issue.rule for issue in validator.issues({"x": 1}, action)] == ["additionalProperties"]
    for action in ("HeartbeatResponse", v16.HeartbeatResponse):
        assert [issue.rule for issue in validator.issues({}, action)] == ["required"]
    with pytest.raises(
        TypeError, match="^a plain payload does not say what message it is of: give its action, such as 'Heartbeat'$"
    ):
        validator.issues({})
    with pytest.raises(LookupError, match="did you mean 'Heartbeat'"):
        validator.issues({}, "HeartBeat")


def test_both_spellings_of_celsius() -> None:
    for unit, valid in (("Celcius", True), ("Celsius", True), ("Hertz", False)):
        sample = {"value": "1", "unit": unit}
        payload = {"connectorId": 1, "meterValue": [{"timestamp": "2024-01-01T00:00:00Z", "sampledValue": [sample]}]}
        assert (Validator("1.6").issues(payload, "MeterValues") == []) is valid


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    ),
    st.sampled_from(Version),
)
def test_any_value_is_judged(payload: Any, version: Version) -> None:
    """Sentences and paths are printable and hold none of the peer's text, whatever it sent."""
    for issue in Validator(version).issues(payload, "BootNotification"):
        assert issue.message.isprintable()
        assert issue.path.isascii()
        assert issue.code in ERROR_CODES[version]


# -- numbers: no tolerance on either path


@pytest.mark.parametrize(
    ("limit", "valid"),
    [
        (21.4, True),
        (21, True),
        (21.0, True),
        (-21.4, True),
        (1e300, True),
        (21.401, False),
        (21.4005, False),
        (21.40001, False),
        (21.45, False),
        (21.399, False),
        (math.nextafter(21.4, math.inf), False),
        (math.nextafter(21.4, -math.inf), False),
        (math.nextafter(0.3, math.inf), False),
        (0.1 + 0.2, False),
        (5e-324, False),
    ],
)
def test_one_decimal_is_one_decimal(limit: float, valid: bool) -> None:
    schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": limit}]}
    payload = {"connectorId": 1, "csChargingProfiles": {**PROFILE, "chargingSchedule": schedule}}
    text = json.dumps([2, "1", "SetChargingProfile", payload])
    assert (Validator("1.6").issues(payload, "SetChargingProfile") == []) is valid
    assert JsonCodec("1.6").is_valid(text) is valid
    if valid:
        JsonCodec("1.6").decode(text)
    else:
        with pytest.raises(PayloadError) as caught:
            JsonCodec("1.6").decode(text)
        assert [issue.rule for issue in caught.value.issues] == ["multipleOf"]


@pytest.mark.parametrize(
    ("rate", "rules"), [(21.4, []), (21, []), (21.45, ["multipleOf"]), (True, ["type"]), ("x", ["type"])]
)
def test_one_decimal_outside_of_a_list(rate: Any, rules: list[str]) -> None:
    schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": [], "minChargingRate": rate}
    payload = {"connectorId": 1, "csChargingProfiles": {**PROFILE, "chargingSchedule": schedule}}
    assert [issue.rule for issue in Validator("1.6").issues(payload, "SetChargingProfile")] == rules


@pytest.mark.parametrize(("version", "rules"), [("1.6", ["type"]), ("2.0.1", [])])
def test_whether_an_integer_in_a_list_may_have_a_decimal_point(version: str, rules: list[str]) -> None:
    """Under draft 4 of JSON Schema, which 1.6 has, it may not."""
    periods = [{"startPeriod": 1.0, "limit": 1}]
    schedule = {"chargingRateUnit": "A", "chargingSchedulePeriod": periods}
    payload: dict[str, Any] = {"connectorId": 1, "csChargingProfiles": {**PROFILE, "chargingSchedule": schedule}}
    if version != "1.6":
        payload = {"evseId": 1, "chargingProfile": {
            "id": 1, "stackLevel": 0, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Absolute",
            "chargingSchedule": [{**schedule, "id": 1}],
        }}  # fmt: skip
    assert [issue.rule for issue in Validator(version).issues(payload, "SetChargingProfile")] == rules
    assert [issue.rule for issue in Validator("1.6").issues({"key": [1.0]}, "GetConfiguration")] == ["type"]


# -- the work on long lists is bounded


REPORTED = '{"requestId":"x","generatedAt":"2024-01-01T00:00:00Z","seqNo":0,"reportData":[{"component":{"name":"a"},"variable":{"name":"b"},"variableAttribute":[%s]}]}'


@pytest.mark.parametrize(
    ("version", "action", "payload", "item", "paths"),
    [
        ("2.0.1", "NotifyReport", REPORTED, "{}", ["$.requestId", "$.reportData[0].variableAttribute"]),
        ("1.6", "GetConfiguration", '{"key":[1,%s]}', '""', ["$.key[0]"]),
        ("2.1", "ClearVariableMonitoring", '{"id":["x",%s]}', "1.0", ["$.id[0]"]),
        ("1.6", "MeterValues", '{"connectorId":"x","meterValue":[{"timestamp":"2024-01-01T00:00:00Z","sampledValue":[%s]}]}', '{"value":""}', ["$.connectorId"]),
    ],
)  # fmt: skip
def test_a_megabyte_of_valid_items_beside_an_error_is_refused_in_two_seconds(
    version: str, action: str, payload: str, item: str, paths: list[str]
) -> None:
    many = json.loads(payload % ",".join([item] * (1_000_000 // (len(item) + 1))))
    validator = Validator(version)
    validator.issues({}, action)  # compiles
    start = time.process_time()
    assert [issue.path for issue in validator.issues(many, action)] == paths
    assert time.process_time() - start < 2


def test_what_json_has_no_number_for_is_no_number() -> None:
    said = "must be a number, not NaN or Infinity, which JSON does not have"
    for value in (math.nan, math.inf, -math.inf):
        sampled = v201.SampledValueType(value=value)
        meter = v201.MeterValueType(timestamp=datetime(2026, 1, 1, tzinfo=UTC), sampled_value=[sampled])
        found = Validator("2.0.1").issues(v201.MeterValuesRequest(evse_id=1, meter_value=[meter]))
        assert [str(issue) for issue in found] == [f"$.meterValue[0].sampledValue[0].value: {said}"]


def test_limits_are_limits() -> None:
    with pytest.raises(TypeError, match="limits must be an object of Limits, not 5"):
        Validator("1.6", limits=5)  # type: ignore[arg-type]
