"""What the probe says of its own accord is in order, and broken in one place only where it is broken."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from ocpp_core.payload import Validator
from ocpp_core.probe._codes import LACKING, OUT_OF_TURN, codes_of
from ocpp_core.probe._harm import HARMLESS, WORDS, needs
from ocpp_core.probe._payloads import Size, payload, payloads
from ocpp_core.probe._violated import violated
from ocpp_core.rules import Rules
from ocpp_core.schemas import actions
from ocpp_core.strategies import _violations
from ocpp_core.versions import ERROR_CODES, ErrorCode, Role, Version

VERSIONS = [Version.V16, Version.V201, Version.V21]
TOKEN = "DEADBEEF"


@pytest.mark.parametrize("version", VERSIONS)
def test_every_payload_is_valid_and_breaks_no_rule(version: Version) -> None:
    validator, rules = Validator(version), Rules(version, select="all")
    for action in actions(version):
        for size in Size:
            found = payload(version, action, size, TOKEN)
            assert not validator.issues(found, action), (action, size, found)
            assert not rules.findings(found, action), (action, size, found)


def test_a_payload_names_the_probe_and_the_token() -> None:
    assert payload(Version.V16, "Authorize", Size.FULL, TOKEN) == {"idTag": TOKEN}
    assert payload(Version.V201, "BootNotification", Size.MINIMAL, TOKEN) == {
        "chargingStation": {"model": "OCPPCORE-PROBE", "vendorName": "ocpp_core probe"},
        "reason": "PowerUp",
    }
    token = payload(Version.V21, "Authorize", Size.MINIMAL, TOKEN)["idToken"]
    assert token == {"idToken": TOKEN, "type": "ISO14443"}


def test_sizes_grow() -> None:
    status = payloads(Version.V16, "StatusNotification", TOKEN)
    assert set(status[Size.MINIMAL]) == {"connectorId", "errorCode", "status"}
    assert set(status[Size.TYPICAL]) > set(status[Size.MINIMAL])
    assert list(payloads(Version.V16, "Heartbeat", TOKEN)) == [Size.MINIMAL]
    readings = payloads(Version.V201, "MeterValues", TOKEN)[Size.FULL]["meterValue"]
    assert [len(each["sampledValue"]) for each in readings] == [2, 2]


def test_a_payload_is_the_callers_to_change() -> None:
    payload(Version.V16, "Authorize", Size.MINIMAL, TOKEN).clear()
    assert payload(Version.V16, "Authorize", Size.MINIMAL, TOKEN)


# -- violations


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("version", VERSIONS)
def test_each_violation_breaks_what_it_says_and_nothing_else(version: Version, role: Role) -> None:
    validator = Validator(version)
    for action in actions(version).values():
        if role not in action.initiators:
            continue
        found = list(violated(version, action.name, TOKEN))
        # The judge goes first through small payloads: each rule of a list of 65,536 items takes a second.
        for each in [each for each in found if len(json.dumps(each.payload)) < 2_000]:
            issues = validator.issues(each.payload, action.name)
            assert [(issue.rule, issue.path) for issue in issues] == [(each.rule, each.path)], each
        assert Counter(each.rule for each in found) == _rules_of(version, action.name)


def _rules_of(version: Version, action: str) -> Counter[str]:
    """How often each rule stands in the schema of a request, as the strategies see it."""
    breaks = _violations._breaks(version, f"{action}Request")
    found: Counter[str] = Counter()
    for rule, ways in breaks.items():
        places = {tuple(name for name, _ in place.steps) for place, _ in ways}
        found[rule] = len(ways) if rule == "required" else len(places)
    return found


# -- codes and harm


@pytest.mark.parametrize("version", VERSIONS)
def test_every_rule_has_codes_of_its_version(version: Version) -> None:
    rules = {each.rule for action in actions(version) for each in violated(version, action, TOKEN)}
    for rule in rules:
        found = codes_of(version, rule)
        assert found < ERROR_CODES[version]
        assert not found & (LACKING | OUT_OF_TURN | {ErrorCode.INTERNAL_ERROR})


def test_codes_of_some_rules() -> None:
    one = {"FormationViolation", "ProtocolError", "GenericError"}
    assert codes_of(Version.V16, "required") == one | {"OccurenceConstraintViolation"}
    assert codes_of(Version.V16, "type") == one | {"TypeConstraintViolation", "PropertyConstraintViolation"}
    two = {"FormatViolation", "ProtocolError", "GenericError"}
    assert codes_of(Version.V21, "maxItems") == two | {"OccurrenceConstraintViolation", "PropertyConstraintViolation"}


@pytest.mark.parametrize("tests", Role)
def test_the_table_of_harm_has_every_action(tests: Role) -> None:
    from ocpp_core.probe._harm import _BY_SIDE

    known = {a.name for version in VERSIONS for a in actions(version).values() if tests.peer in a.initiators}
    assert set(_BY_SIDE[tests]) == known
    assert set(_BY_SIDE[tests].values()) <= {HARMLESS, *WORDS}


@pytest.mark.parametrize(
    ("tests", "action", "word"),
    [
        (Role.CSMS, "StartTransaction", "transactions"),
        (Role.CSMS, "StopTransaction", "transactions"),
        (Role.CSMS, "TransactionEvent", "transactions"),
        (Role.CSMS, "SignCertificate", "certificates"),
        (Role.CSMS, "Get15118EVCertificate", "certificates"),
        (Role.CSMS, "GetCertificateStatus", "certificates"),
        (Role.CSMS, "SecurityEventNotification", "data-transfer"),
        (Role.CSMS, "VatNumberValidation", "data-transfer"),
        (Role.CSMS, "DataTransfer", "data-transfer"),
        (Role.CSMS, "Heartbeat", ""),
        (Role.CSMS, "Reset", ""),
        (Role.CHARGING_STATION, "DataTransfer", "data-transfer"),
        (Role.CHARGING_STATION, "GetConfiguration", ""),
        (Role.CHARGING_STATION, "NoSuchAction", ""),
        *[
            (Role.CHARGING_STATION, action, "commands")
            for action in [
                "Reset",
                "UnlockConnector",
                "RemoteStartTransaction",
                "RequestStartTransaction",
                "UpdateFirmware",
                "ChangeConfiguration",
                "SetVariables",
                "InstallCertificate",
                "ChangeAvailability",
                "ClearCache",
                "GetLog",
            ]
        ],
    ],
)
def test_what_does_harm_has_to_be_named(tests: Role, action: str, word: str) -> None:
    assert needs(tests, action) == word
