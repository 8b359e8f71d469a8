"""Rules on configuration keys of 1.6: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _configuration, _configuration_values
from tests.rules.talk import CSMS, Talk, ids_of

OURS = ids_of(_configuration, _configuration_values)
CORE = [
    "AuthorizeRemoteTxRequests",
    "ClockAlignedDataInterval",
    "ConnectionTimeOut",
    "ConnectorPhaseRotation",
    "GetConfigurationMaxKeys",
    "HeartbeatInterval",
    "LocalAuthorizeOffline",
    "LocalPreAuthorize",
    "MeterValuesAlignedData",
    "MeterValuesSampledData",
    "MeterValueSampleInterval",
    "NumberOfConnectors",
    "ResetRetries",
    "StopTransactionOnInvalidId",
    "StopTxnAlignedData",
    "StopTxnSampledData",
    "SupportedFeatureProfiles",
    "TransactionMessageAttempts",
    "TransactionMessageRetryInterval",
    "UnlockConnectorOnEVSideDisconnect",
]


def changed(key: str, value: str) -> list[str]:
    """The rules that setting a key breaks."""
    found = Rules("1.6", select=OURS).findings({"key": key, "value": value}, "ChangeConfiguration")
    return [finding.rule for finding in found]


def told(key: str, value: str | None, *, readonly: bool) -> list[str]:
    """The rules that an answer with a key breaks."""
    entry = {"key": key, "readonly": readonly} | ({} if value is None else {"value": value})
    found = Rules("1.6", select=OURS).findings({"configurationKey": [entry]}, "GetConfiguration", "response")
    return [finding.rule for finding in found]


def asked(request: dict[str, Any], response: dict[str, Any], version: str = "1.6") -> list[str]:
    """The rules that an answer breaks, given what was asked for."""
    return [finding.rule for finding in Rules(version, select=OURS).exchange("GetConfiguration", request, response)]


def entries(*names: str, **given: str) -> dict[str, Any]:
    """An answer with keys."""
    both = dict.fromkeys(names, "") | given
    return {"configurationKey": [{"key": key, "readonly": False, "value": value} for key, value in both.items()]}


@pytest.mark.parametrize(
    ("key", "value", "broken"),
    [
        ("localpreauthorize", "TRUE", []),
        ("LocalPreAuthorize", "", ["1.6-9-boolean-value"]),
        ("LocalPreAuthorize", "1", ["1.6-9-boolean-value"]),
        ("Colour", "-1", []),
        ("RESETRETRIES", "+3", []),
        ("ResetRetries", "-0", []),
        ("ResetRetries", "-1", ["1.6-9-integer-not-negative"]),
        ("ResetRetries", "", ["1.6-9-integer-value"]),
        ("ResetRetries", "1.0", ["1.6-9-integer-value"]),
        ("ResetRetries", "٣", ["1.6-9-integer-value"]),
        ("ResetRetries", "3\n", ["1.6-9-integer-value"]),
        ("ResetRetries", "9" * 500, ["1.6-9-integer-range"]),
        ("LightIntensity", "0", []),
        ("LightIntensity", "100", []),
        ("LightIntensity", "101", ["1.6-9.1.11-lightintensity-percent"]),
        ("LightIntensity", "-1", ["1.6-9-integer-not-negative", "1.6-9.1.11-lightintensity-percent"]),
        ("MeterValuesSampledData", "", []),
        ("MeterValuesSampledData", "Energy.Active.Import.Register.L1-N, Frequency", []),
        ("MeterValuesSampledData", "Voltage.", ["1.6-9.1.17-measurand-list"]),
        ("MeterValuesSampledData", "Voltage,,SoC", ["1.6-9.1.17-measurand-list"]),
        ("MeterValuesSampledData", "Voltage;SoC", ["1.6-9.1.17-measurand-list"]),
        ("ConnectorPhaseRotation", "0.NotApplicable,12.TSR", []),
        ("ConnectorPhaseRotation", "", ["1.6-9.1.7-phase-rotation"]),
        ("ConnectorPhaseRotation", "1.RST,", ["1.6-9.1.7-phase-rotation"]),
        ("ConnectorPhaseRotation", "-1.RST", ["1.6-9.1.7-phase-rotation"]),
        ("ConnectorPhaseRotation", "1.RSU", ["1.6-9.1.7-phase-rotation"]),
        ("AuthorizationKey", "0" * 32, []),
        ("AuthorizationKey", "aF" * 20, []),
        ("AuthorizationKey", "0" * 30, ["wp-7.2-authorizationkey-format"]),
        ("AuthorizationKey", "0" * 33, ["wp-7.2-authorizationkey-format"]),
        ("AuthorizationKey", "0" * 42, ["wp-7.2-authorizationkey-format"]),
        ("AuthorizationKey", "g" * 32, ["wp-7.2-authorizationkey-format"]),
        ("SecurityProfile", "3", []),
        ("SecurityProfile", "0", ["wp-7.6-securityprofile-range"]),
        ("SecurityProfile", "high", ["1.6-9-integer-value"]),
    ],
)
def test_a_value_that_is_set(key: str, value: str, broken: list[str]) -> None:
    assert changed(key, value) == broken


@pytest.mark.parametrize(
    ("key", "value", "readonly", "broken"),
    [
        ("ResetRetries", None, False, []),
        ("resetretries", "1", True, ["1.6-9-writable-flag"]),
        ("AuthorizeRemoteTxRequests", "true", True, []),
        ("AuthorizeRemoteTxRequests", "true", False, []),
        ("UnlockConnectorOnEVSideDisconnect", "true", True, []),
        ("numberofconnectors", "2", False, ["1.6-9-readonly-flag"]),
        ("CertificateSignedMaxChainSize", "2", False, ["1.6-9-readonly-flag"]),
        ("Colour", "red", True, []),
        ("SecurityProfile", "0", False, []),
        ("SecurityProfile", "4", False, ["wp-7.6-securityprofile-range"]),
        ("AuthorizationKey", "", False, []),
        ("authorizationkey", "0", False, ["wp-7.2-authorizationkey-write-only"]),
        ("SupportedFeatureProfiles", "core", True, []),
        ("SupportedFeatureProfiles", "", True, ["1.6-9.1.29-core-present"]),
        (
            "SupportedFeatureProfiles",
            "Core;Reservation",
            True,
            ["1.6-9.1.29-feature-profiles", "1.6-9.1.29-core-present"],
        ),
    ],
)
def test_a_key_that_is_told(key: str, value: str | None, broken: list[str], *, readonly: bool) -> None:
    assert told(key, value, readonly=readonly) == broken


def test_a_password_is_not_shown_in_a_finding() -> None:
    payload = {"configurationKey": [{"key": "AuthorizationKey", "readonly": False, "value": "topsecret"}]}
    (finding,) = Rules("1.6", select=OURS).findings(payload, "GetConfiguration", "response")
    assert finding.found is None
    (finding,) = Rules("1.6", select=OURS).findings(
        {"key": "AuthorizationKey", "value": "topsecret"}, "ChangeConfiguration"
    )
    assert finding.found == 9


def test_keys_are_the_same_in_any_case() -> None:
    assert asked({"key": ["RESETRETRIES"]}, entries("ResetRetries")) == []
    assert asked({"key": ["RESETRETRIES"]}, {"unknownKey": ["resetRetries"]}) == []


def test_each_key_that_is_missing_or_was_not_asked_for_is_named() -> None:
    found = Rules("1.6", select=OURS).exchange(
        "GetConfiguration", {"key": ["A", "B"]}, {**entries("B", "C"), "unknownKey": ["D"]}
    )
    assert [(each.rule, each.path, each.kind, each.found) for each in found] == [
        ("1.6-5.8-every-key-answered", "$.key[0]", "call", "A"),
        ("1.6-5.8-only-requested-keys", "$.configurationKey[1].key", "callresult", "C"),
        ("1.6-5.8-only-requested-keys", "$.unknownKey[0]", "callresult", "D"),
    ]


def test_an_empty_answer_to_keys_answers_none() -> None:
    assert asked({"key": ["A"]}, {}) == ["1.6-5.8-every-key-answered"]
    assert asked({"key": ["A"]}, {}, "1.5") == ["1.6-5.8-every-key-answered"]


def test_an_empty_list_asks_for_all_keys() -> None:
    assert asked({"key": []}, {**entries(*CORE), "unknownKey": []}) == []
    assert asked({"key": []}, {}) == ["1.6-9.1-required-core-keys"]


def test_no_key_is_required_in_1_5() -> None:
    assert asked({}, {}, "1.5") == []


def test_the_missing_keys_are_named_together() -> None:
    (finding,) = Rules("1.6", select=OURS).exchange("GetConfiguration", {}, entries(*CORE[2:]))
    assert finding.allowed == ["AuthorizeRemoteTxRequests", "ClockAlignedDataInterval"]


def test_an_answer_as_long_as_the_limit_may_be_cut() -> None:
    assert asked({}, entries("HeartbeatInterval", GetConfigurationMaxKeys="2")) == []
    assert asked({}, entries("HeartbeatInterval", GetConfigurationMaxKeys="3")) == ["1.6-9.1-required-core-keys"]


class KeyTalk(Talk):
    """A charge point and its central system."""

    def __init__(self, *, complete: bool = True) -> None:
        super().__init__("1.6", OURS, complete=complete)

    def change(self, key: str, value: str, status: str = "Accepted") -> list[str]:
        """What setting a key breaks."""
        return self.csms("ChangeConfiguration", {"key": key, "value": value}, {"status": status})

    def get(self, *names: str, **given: str) -> list[str]:
        """What asking for keys breaks."""
        return self.csms("GetConfiguration", {"key": [*names, *given]}, entries(*names, **given))


@pytest.mark.parametrize("complete", [False, True])
def test_the_most_keys_at_once_are_known_only_where_they_were_told(*, complete: bool) -> None:
    talk = KeyTalk(complete=complete)
    assert talk.get("A", "B", "C") == []
    assert talk.get(GetConfigurationMaxKeys="2") == ["1.6-9-readonly-flag"]
    assert talk.get("A", "B") == []
    assert talk.get("A", "B", "C") == ["1.6-9.1.9-max-keys"]


def test_after_an_answer_that_cannot_be_read_the_most_keys_are_not_known() -> None:
    talk = KeyTalk()
    talk.get(GetConfigurationMaxKeys="1")
    assert talk.csms("GetConfiguration", {}, {"wrong": 1}) == []
    assert talk.get("A", "B") == []


def test_a_security_profile_can_be_raised_only() -> None:
    talk = KeyTalk()
    assert talk.change("SecurityProfile", "1") == []  # what it was is not known
    assert talk.change("SecurityProfile", "1") == ["wp-A05.FR.01"]
    assert talk.change("SecurityProfile", "1", "Rejected") == []
    assert talk.change("securityprofile", "2") == []
    assert talk.change("SecurityProfile", "3", "Rejected") == []
    assert talk.change("SecurityProfile", "1", "NotSupported") == ["wp-A05.FR.01"]
    assert talk.refused(CSMS, "ChangeConfiguration", {"key": "SecurityProfile", "value": "1"}, "InternalError") == []
    assert talk.change("ResetRetries", "1") == []


@pytest.mark.parametrize("key", ["ChargeProfileMaxStackLevel", "supportedfeatureprofilesmaxlength"])
def test_a_key_that_is_read_only_may_be_refused(key: str) -> None:
    rules, request = Rules("1.6", select=OURS), {"key": key, "value": "1"}
    assert rules.exchange("ChangeConfiguration", request, {"status": "NotSupported"}) == []
    (finding,) = rules.exchange("ChangeConfiguration", request, {"status": "Accepted"})
    assert (finding.rule, finding.path) == ("1.6-5.3-readonly-not-accepted", "$.status")


@pytest.mark.parametrize(
    ("key", "value", "broken"),
    [
        ("CertificateSignedMaxChainSize", "10000", []),
        ("CertificateSignedMaxChainSize", "10001", ["1.6-9-integer-range"]),
        ("HeartbeatInterval", "-2147483649", ["1.6-9-integer-not-negative"]),
        ("SupportedFileTransferProtocols", "ftp, https", []),
        ("SupportedFileTransferProtocols", "", []),
        ("SupportedFileTransferProtocols", "FTP;HTTP", ["1.6-errata-3.90-protocols"]),
    ],
)
def test_a_value_beyond_what_the_key_can_have(key: str, value: str, broken: list[str]) -> None:
    assert told(key, value, readonly=key != "HeartbeatInterval") == broken


def test_a_key_that_is_read_only_is_not_set() -> None:
    found = Rules("1.6", select=OURS).findings({"key": "NUMBEROFCONNECTORS", "value": "2"}, "ChangeConfiguration")
    assert [(each.rule, each.path, each.fault) for each in found] == [("1.6-9-readonly-set", "$.key", "csms")]


def test_a_list_is_as_long_as_the_charge_point_said() -> None:
    talk = KeyTalk()
    assert talk.change("MeterValuesSampledData", "SoC,Voltage,RPM") == []  # how long it may be is not known
    talk.get(MeterValuesSampledDataMaxLength="2")
    assert talk.change("metervaluessampleddata", "SoC, Voltage") == []
    assert talk.change("MeterValuesSampledData", "SoC,Voltage,RPM") == ["1.6-9-list-length"]
    assert talk.change("MeterValuesAlignedData", "SoC,Voltage,RPM") == []
    assert talk.change("MeterValuesSampledData", "") == []
