"""Rules on TransactionEvent and the commands around it: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules
from ocpp_core.rules._transactions import block

OURS = {rule.id for rule in block.rules}
RULES = {version: Rules(version, select=OURS) for version in ("2.0.1", "2.1")}
TIME = "2026-03-01T08:00:00Z"


def event(
    kind: str = "Updated", why: str = "ChargingRateChanged", *, version: str = "2.0.1", info: Any = None, **more: Any
) -> list[tuple[str, str]]:
    """What an event breaks, and where."""
    request = {"eventType": kind, "timestamp": TIME, "triggerReason": why, "seqNo": 0, **more}
    request["transactionInfo"] = {"transactionId": "T", **(info or {})}
    return [(finding.rule, finding.path) for finding in RULES[version].findings(request, "TransactionEvent")]


def token_info(version: str = "2.0.1", **info: Any) -> list[tuple[str, str]]:
    """What is wrong with what an answer says of a token, and where."""
    response = {"idTokenInfo": {"status": "Accepted", **info}}
    return [(finding.rule, finding.path) for finding in RULES[version].findings(response, "Authorize", "response")]


def test_an_event_with_nothing_but_what_it_needs() -> None:
    assert event() == []
    assert event("Started", info={"chargingState": "Idle"}, version="2.1") == []
    assert event("Started") == []
    assert event("Started", version="2.1") == [("E.started-has-state", "$.transactionInfo.chargingState")]


@pytest.mark.parametrize(
    ("why", "version", "wanted"),
    [
        ("ChargingStateChanged", "2.0.1", ("E.csc-has-state", "$.transactionInfo.chargingState")),
        ("Authorized", "2.0.1", ("E02.FR.01", "$.idToken")),
        ("StopAuthorized", "2.1", ("E07.FR.02", "$.idToken")),
        ("RunningCost", "2.1", ("I12.FR.03", "$.costDetails")),
        ("LimitSet", "2.1", ("E16.FR.01", "$.transactionInfo.transactionLimit")),
        ("TariffChanged", "2.1", ("I11.FR.07", "$.transactionInfo.tariffId")),
    ],
)
def test_what_a_trigger_needs(why: str, version: str, wanted: tuple[str, str]) -> None:
    assert event(why=why, version=version) == [wanted]


@pytest.mark.parametrize(
    ("why", "broken"),
    [("EVDeparted", True), ("UnlockCommand", True), ("StopAuthorized", False), ("MeterValuePeriodic", False)],
)
def test_the_reason_of_an_end_may_be_left_out_if_it_is_local(why: str, *, broken: bool) -> None:
    token: dict[str, Any] = {"idToken": {"idToken": "A", "type": "Local"}}
    wanted = [("E06.FR.08", "$.transactionInfo.stoppedReason")] if broken else []
    assert event("Ended", why, **token) == wanted
    assert event("Updated", why, **token) == []
    assert event("Ended", why, info={"stoppedReason": "Other"}, **token) == []


@pytest.mark.parametrize(
    ("why", "reason", "rule"),
    [
        ("RemoteStop", "Remote", "F03.FR.03"),
        ("ResetCommand", "ImmediateReset", "B12.FR.04"),
        ("Deauthorized", "DeAuthorized", "E05.FR.10"),
        ("EVConnectTimeout", "Timeout", "E03.FR.05"),
    ],
)
def test_the_reason_that_goes_with_a_trigger(why: str, reason: str, rule: str) -> None:
    assert event("Ended", why, info={"stoppedReason": reason}) == []
    assert event("Ended", why, info={"stoppedReason": "Local"}) == [(rule, "$.transactionInfo.stoppedReason")]
    assert event("Ended", why) == [("E06.FR.08", "$.transactionInfo.stoppedReason")]
    assert event("Updated", why) == []


def test_a_reason_before_the_end() -> None:
    assert event(info={"stoppedReason": "Local"}) == [
        ("E.stopped-reason-only-ended", "$.transactionInfo.stoppedReason")
    ]


def test_a_transaction_that_is_resumed() -> None:
    charging = {"chargingState": "Charging"}
    assert event(why="TxResumed", version="2.1", info=charging) == []
    assert event(why="TxResumed", version="2.1") == [("E17.FR.14", "$.transactionInfo.chargingState")]
    assert event("Ended", "TxResumed", version="2.1", info=charging) == [("E17.FR.14", "$.eventType")]


def test_a_limit_that_is_reached() -> None:
    for state, wanted in (
        ("SuspendedEVSE", []),
        ("Charging", [("E16.FR.05", "$.transactionInfo.chargingState")]),
        (None, [("E16.FR.05", "$.transactionInfo.chargingState")]),
    ):
        info = {} if state is None else {"chargingState": state}
        assert event(why="TimeLimitReached", version="2.1", info=info) == wanted
    assert event("Ended", "TimeLimitReached", version="2.1", info={"stoppedReason": "Other"}) == []


def test_reasons_that_2_1_deprecates() -> None:
    info = {"stoppedReason": "SOCLimitReached"}
    assert event("Ended", version="2.1", info=info) == [("E.deprecated-reasons", "$.transactionInfo.stoppedReason")]
    assert event("Ended", info=info) == []


def test_numbers_of_events_and_evses() -> None:
    assert event("Started", seqNo=1) == [("E.1.3.2.1-start", "$.seqNo")]
    assert event("Updated", seqNo=-5) == []
    assert event(evse={"id": 1, "connectorId": 1}) == []
    assert event(evse={"id": 0, "connectorId": 0}) == [
        ("E.evse-positive", "$.evse.id"),
        ("E.evse-positive", "$.evse.connectorId"),
    ]


# -- tokens


def test_a_token_and_its_value() -> None:
    for token, wanted in (
        ({"idToken": "", "type": "NoAuthorization"}, []),
        ({"idToken": "A", "type": "NoAuthorization"}, [("C02.FR.01", "$.idToken.idToken")]),
        ({"idToken": "", "type": "Local"}, [("C.empty-token", "$.idToken.idToken")]),
        ({"idToken": "A", "type": "Local"}, []),
    ):
        assert event(idToken=token) == wanted


@pytest.mark.parametrize(
    ("info", "wanted"),
    [
        ({}, []),
        ({"language1": "en"}, []),
        ({"language1": "en", "language2": "de-AT"}, []),
        ({"language2": "en"}, [("C01.FR.10", "$.idTokenInfo.language1")]),
        ({"language1": "en", "language2": "EN"}, [("C01.FR.11", "$.idTokenInfo.language2")]),
        ({"language1": ""}, [("C01.FR.17", "$.idTokenInfo.language1")]),
        ({"language1": "english"}, [("C01.FR.17", "$.idTokenInfo.language1")]),
        ({"language1": "e1"}, [("C01.FR.17", "$.idTokenInfo.language1")]),
        ({"personalMessage": {"format": "UTF8", "content": "x", "language": "deu"}}, []),
        (
            {"personalMessage": {"format": "UTF8", "content": "x", "language": "d"}},
            [("C01.FR.17", "$.idTokenInfo.personalMessage.language")],
        ),
        ({"groupIdToken": {"idToken": "G", "type": "Central"}}, []),
        ({"groupIdToken": {"idToken": "G", "type": "Local"}}, [("C09.FR.13", "$.idTokenInfo.groupIdToken.type")]),
        ({"evseId": [1, 2]}, []),
        (
            {"evseId": [0, 1, 2, 1]},
            [("C01.evse-list", "$.idTokenInfo.evseId[0]"), ("C01.evse-list", "$.idTokenInfo.evseId[3]")],
        ),
        ({"chargingPriority": 9}, []),
        ({"chargingPriority": -9}, []),
        ({"chargingPriority": 10}, [("E.chargingPriority-range", "$.idTokenInfo.chargingPriority")]),
        ({"chargingPriority": -10}, [("E.chargingPriority-range", "$.idTokenInfo.chargingPriority")]),
    ],
)
def test_what_is_known_of_a_token(info: dict[str, Any], wanted: list[tuple[str, str]]) -> None:
    for version in RULES:
        assert token_info(version, **info) == wanted


def test_two_empty_languages() -> None:
    assert [rule for rule, _ in token_info(language1="", language2="")] == ["C01.FR.11", "C01.FR.17", "C01.FR.17"]
    assert [rule for rule, _ in token_info(language1="")] == ["C01.FR.17"]


def test_a_long_list_of_evses_takes_no_long_time() -> None:
    assert token_info(evseId=list(range(1, 100_001))) == []


# -- an event and its answer


def answered(request: dict[str, Any], response: dict[str, Any], kind: str = "Updated") -> list[tuple[str, str]]:
    asked = {"eventType": kind, "timestamp": TIME, "triggerReason": "Trigger", "seqNo": 0, **request}
    asked["transactionInfo"] = {"transactionId": "T"}
    return [(each.rule, each.path) for each in RULES["2.0.1"].exchange("TransactionEvent", asked, response)]


def test_what_is_asked_is_answered() -> None:
    token = {"idToken": {"idToken": "A", "type": "Local"}}
    none = {"idToken": {"idToken": "", "type": "NoAuthorization"}}
    info, refused = {"idTokenInfo": {"status": "Accepted"}}, {"idTokenInfo": {"status": "Invalid"}}
    assert answered(token, info) == []
    assert answered(token, refused) == []
    assert answered({}, {}) == []
    assert answered(token, {}) == [("E03.FR.02", "$.idTokenInfo")]
    assert answered({}, info) == [("E.idtokeninfo-only-asked", "$.idTokenInfo")]
    assert answered(none, refused) == [("C02.FR.02", "$.idTokenInfo.status")]
    assert answered({}, {"totalCost": 1.0}) == [("I.totalcost-ended", "$.totalCost")]
    assert answered({}, {"totalCost": 1.0}, "Ended") == []


def test_the_state_of_a_transaction() -> None:
    for request, response, wanted in (
        ({"transactionId": "T"}, {"messagesInQueue": False, "ongoingIndicator": False}, []),
        ({"transactionId": "T"}, {"messagesInQueue": False}, [("E14.has-indicator", "$.ongoingIndicator")]),
        ({}, {"messagesInQueue": True}, []),
        ({}, {"messagesInQueue": True, "ongoingIndicator": False}, [("E14.FR.06", "$.ongoingIndicator")]),
    ):
        found = RULES["2.1"].exchange("GetTransactionStatus", request, response)
        assert [(each.rule, each.path) for each in found] == wanted


def test_whose_fault_it_is() -> None:
    (finding,) = RULES["2.1"].findings(
        {"idTokenInfo": {"status": "Accepted", "language2": "en"}}, "TransactionEvent", "response"
    )
    assert (finding.rule, finding.fault) == ("C01.FR.10", "csms")


def test_where_the_reason_does_not_fit_the_trigger() -> None:
    """Only of the event that ends the transaction."""
    info = {"transactionId": "T", "stoppedReason": "Local"}
    event = {"eventType": "Ended", "triggerReason": "RemoteStop", "transactionInfo": info}
    rules = Rules("2.0.1", select="F03.FR.03")
    [finding] = rules.findings(event, "TransactionEvent")
    assert (finding.path, finding.found, finding.allowed) == ("$.transactionInfo.stoppedReason", "Local", "Remote")
    assert rules.findings({**event, "eventType": "Updated"}, "TransactionEvent") == []
