from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import ErrorCode, Kind, Limits, Validator, Version, v16, v201
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
REPORT = {"requestId": 1, "generatedAt": "2024-01-01T00:00:00Z", "seqNo": 0}


@pytest.mark.parametrize(
    ("version", "action", "payload", "path", "rule", "allowed", "found", "code"),
    [
        ("1.6", "Authorize", {}, "$", "required", "idTag", None, O1),
        ("2.0.1", "Reset", {}, "$", "required", "type", None, O2),
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
        ("2.0.1", "Heartbeat", {"customData": {}}, "$.customData", "required", "vendorId", None, O2),
        ("2.1", "GetPeriodicEventStream", {"customData": 1}, "$.customData", "type", "object", 1, T),
        ("2.1", "UnlockConnector", {"evseId": -1, "connectorId": 0}, "$.evseId", "minimum", 0, -1, P),
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


def test_max_items() -> None:
    contents = {"messageInfo": [], "requestId": 1}
    assert Validator("2.0.1").issues(contents, "NotifyDisplayMessages")[0].rule == "minItems"
    many = {"customData": {"vendorId": "v"}, "certificateHashData": {}}
    assert Validator("2.0.1").issues(many, "DeleteCertificate")
    token = {"idToken": "x", "type": "Central"}
    ocsp = {
        "hashAlgorithm": "SHA256",
        "issuerNameHash": "x",
        "issuerKeyHash": "x",
        "serialNumber": "x",
        "responderURL": "x",
    }
    issue = Validator("2.0.1").issues({"idToken": token, "iso15118CertificateHashData": [ocsp] * 5}, "Authorize")[0]
    assert (issue.rule, issue.allowed, issue.message) == ("maxItems", 4, "must have at most 4 items, not 5")


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
    validator = Validator("1.6", codes={"enum": ErrorCode.FORMATION_VIOLATION})
    assert validator.issues({"type": "soft"}, "Reset")[0].code is F1
    assert Validator("1.6").issues({"type": "soft"}, "Reset")[0].code is P


def test_each_code_is_one_of_its_version() -> None:
    for version, table in ERROR_CODE_BY_RULE.items():
        assert set(table.values()) <= ERROR_CODES[version]


def test_typed_messages() -> None:
    validator = Validator("1.6")
    assert validator.validate(v16.HeartbeatResponse(current_time=datetime(2024, 1, 1, tzinfo=UTC))) == []
    assert [issue.rule for issue in validator.validate(v16.AuthorizeRequest(id_tag="A" * 21))] == ["maxLength"]
    with pytest.raises(LookupError, match="2.0.1, not 1.6"):
        validator.validate(v201.HeartbeatRequest())


def test_a_datetime_without_a_zone() -> None:
    [issue] = Validator("1.6").validate(v16.HeartbeatResponse(current_time=datetime(2024, 1, 1)))
    assert (issue.path, issue.rule, issue.message) == (
        "$.currentTime",
        "type",
        "must be a string, not a Python datetime",
    )


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
