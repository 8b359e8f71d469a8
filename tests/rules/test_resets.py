"""Rules on resets, and on answers before acceptance, in 2.x: what their two examples do not show."""

from __future__ import annotations

import pytest

from ocpp_core.rules import _resets
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_resets)
TIME = "2026-01-01T00:00:00Z"


class ResetTalk(Talk):
    """A station and its CSMS."""

    def __init__(self, version: str = "2.0.1", *, complete: bool = True) -> None:
        super().__init__(version, OURS, complete=complete)

    def boot(self, status: str = "Accepted", reason: str = "PowerUp") -> list[str]:
        """What a boot breaks."""
        answer = {"currentTime": TIME, "interval": 300, "status": status}
        return self.ask(STATION, "BootNotification", self.boot_request(reason), answer)

    def beat(self, error: str | None = None) -> list[str]:
        """What a heartbeat breaks."""
        return self.ask(STATION, "Heartbeat", {}, error or {"currentTime": TIME})

    def reset(self, of: str, status: str, evse: int | None = None) -> list[str]:
        """What a reset breaks."""
        place = {} if evse is None else {"evseId": evse}
        return self.ask(CSMS, "Reset", {"type": of, **place}, {"status": status})

    def transaction(self, event: str, evse: int = 1) -> list[str]:
        """What an event of a transaction breaks."""
        request = {
            "eventType": event,
            "timestamp": TIME,
            "triggerReason": "CablePluggedIn",
            "seqNo": 0,
            "transactionInfo": {"transactionId": "T"},
            "evse": {"id": evse},
        }
        return self.ask(STATION, "TransactionEvent", request, {})


@pytest.mark.parametrize("status", ["Pending", "Rejected"])
def test_a_call_before_acceptance_gets_an_error(status: str) -> None:
    talk = ResetTalk()
    assert talk.boot(status) == []
    assert talk.boot(status) == []
    assert talk.beat() == ["B02.FR.09"]
    assert talk.beat("InternalError") == ["B02.FR.09"]
    assert talk.beat("SecurityError") == []
    assert talk.ask(CSMS, "ClearCache", {}, {"status": "Accepted"}) == []
    assert talk.boot() == []
    assert talk.beat() == []


def test_what_the_csms_asked_for_gets_an_answer() -> None:
    talk = ResetTalk()
    talk.boot("Pending")
    talk.ask(CSMS, "TriggerMessage", {"requestedMessage": "Heartbeat"}, {"status": "Accepted"})
    assert talk.beat() == []
    talk.ask(CSMS, "GetBaseReport", {"requestId": 1, "reportBase": "FullInventory"}, {"status": "Accepted"})
    report = {"requestId": 1, "generatedAt": TIME, "seqNo": 0}
    assert talk.ask(STATION, "NotifyReport", report, {}) == []


def test_before_the_answer_to_a_boot_nothing_is_known() -> None:
    assert ResetTalk().beat() == []
    talk = ResetTalk()
    talk.boot("Pending")
    talk.conversation.take([2, "x", "BootNotification", {"wrong": []}], STATION, None)
    assert talk.beat() == []


@pytest.mark.parametrize(
    ("of", "status", "broken"),
    [
        ("OnIdle", "Scheduled", False),
        ("OnIdle", "Rejected", False),
        ("OnIdle", "Accepted", True),
        ("Immediate", "Accepted", False),
        ("Immediate", "Rejected", False),
        ("Immediate", "Scheduled", True),
        ("ImmediateAndResume", "Scheduled", False),
    ],
)
def test_a_reset_while_a_transaction_is_running(of: str, status: str, *, broken: bool) -> None:
    talk = ResetTalk("2.1")
    assert talk.reset(of, status) == []
    talk.transaction("Updated")
    assert talk.reset(of, status) == (["B12.FR.01"] if broken else [])
    assert talk.reset(of, status, evse=1) == (["B12.FR.01"] if broken else [])
    assert talk.reset(of, status, evse=2) == []
    talk.transaction("Ended")
    assert talk.reset(of, status) == []


def test_after_an_event_that_cannot_be_read_no_transaction_is_running() -> None:
    talk = ResetTalk()
    talk.transaction("Started")
    talk.conversation.take([2, "x", "TransactionEvent", {"wrong": []}], STATION, None)
    assert talk.reset("OnIdle", "Accepted") == []


@pytest.mark.parametrize("status", ["Accepted", "Scheduled"])
def test_the_reason_after_a_reset(status: str) -> None:
    talk = ResetTalk(complete=False)
    talk.reset("Immediate", status)
    assert talk.boot(reason="Triggered") == []  # the station has not reset itself so far
    assert talk.boot(reason="PowerUp") == ["B12.remote-reset-reason"]
    assert talk.boot(reason="PowerUp") == []
    talk.reset("OnIdle", status)
    assert talk.boot(reason="ScheduledReset") == []


def test_a_reset_of_an_evse_or_one_that_is_refused_is_no_boot() -> None:
    talk = ResetTalk()
    talk.reset("Immediate", "Accepted", evse=1)
    talk.reset("Immediate", "Rejected")
    talk.ask(CSMS, "Reset", {"type": "Immediate"}, "InternalError")
    assert talk.boot() == []
    talk.reset("Immediate", "Accepted")
    talk.conversation.take([2, "x", "BootNotification", {"wrong": []}], STATION, None)
    assert talk.boot() == []
