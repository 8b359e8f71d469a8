"""Rules on booting and registration: what their two examples do not show."""

from __future__ import annotations

import pytest

from ocpp_core.rules import _boot
from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._pieces import Registration
from ocpp_core.rules._registry import blocks
from ocpp_core.rules._state import State
from ocpp_core.versions import Role, Version
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_boot)
TIME = "2026-03-01T08:00:00Z"


class BootTalk(Talk):
    """A station and its CSMS, with the rules of this block that they break."""

    def __init__(self, version: str = "2.0.1", *, complete: bool = True) -> None:
        super().__init__(version, OURS, complete=complete)

    def boot(
        self, status: str | None = "Accepted", interval: int = 300, at: float | None = None, reason: str = "PowerUp"
    ) -> list[str]:
        """A BootNotification, not answered for None."""
        response = None if status is None else {"status": status, "currentTime": TIME, "interval": interval}
        return self.ask(STATION, "BootNotification", self.boot_request(reason), response, at)

    def beat(self, at: float | None = None) -> list[str]:
        return self.ask(STATION, "Heartbeat", {}, {"currentTime": TIME}, at)

    def trigger(self, what: str, status: str = "Accepted", at: float | None = None) -> list[str]:
        return self.ask(CSMS, "TriggerMessage", {"requestedMessage": what}, {"status": status}, at)


def test_nothing_but_a_boot_before_its_answer() -> None:
    talk = BootTalk(complete=False)
    assert talk.beat() == []
    assert talk.boot(None) == []
    assert talk.beat() == ["B01.FR.08"]
    assert talk.boot() == []  # sent again
    assert talk.beat() == []
    assert talk.boot(None) == []
    assert talk.beat() == []  # it was accepted before


def test_a_boot_late_in_a_connection_that_went_on() -> None:
    """The CSMS calls a station that it knows."""
    talk = BootTalk()
    talk.beat()
    talk.ask(CSMS, "ClearCache", {}, {"status": "Accepted"})
    talk.beat()
    assert talk.boot() == []


def test_an_answer_that_could_not_be_read_may_have_accepted() -> None:
    talk = BootTalk()
    assert talk.boot("Wrong") == []
    assert talk.beat() == []


@pytest.mark.parametrize(("version", "rule"), [("1.6", "1.6-4.2-pending-no-call"), ("2.1", "B02.FR.02")])
def test_a_pending_station_sends_what_was_asked_for(version: str, rule: str) -> None:
    talk = BootTalk(version)
    talk.boot("Pending")
    assert talk.beat() == [rule]
    talk.trigger("Heartbeat", "Rejected")
    assert talk.beat() == [rule]
    talk.trigger("Heartbeat")
    assert talk.beat() == []
    assert talk.beat() == []
    talk.boot("Pending")
    assert talk.beat() == [rule]


def test_a_pending_station_reports() -> None:
    report = {"requestId": 1, "generatedAt": TIME, "seqNo": 0}
    talk = BootTalk()
    talk.boot("Pending")
    assert talk.ask(STATION, "NotifyReport", report, {}) == ["B02.FR.02"]
    wanted = {"requestId": 1, "reportBase": "FullInventory"}
    assert talk.ask(CSMS, "GetBaseReport", wanted, {"status": "Accepted"}) == []
    for number in range(3):
        assert talk.ask(STATION, "NotifyReport", {**report, "seqNo": number}, {}) == []


def test_a_pending_station_does_not_start() -> None:
    start = {"remoteStartId": 1, "idToken": {"idToken": "A", "type": "Local"}}
    talk = BootTalk()
    talk.boot("Pending")
    assert talk.ask(CSMS, "RequestStartTransaction", start, {"status": "Rejected"}) == ["B02.FR.05-csms"]
    assert talk.ask(CSMS, "RequestStartTransaction", start, {"status": "Accepted"}) == ["B02.FR.05-csms", "B02.FR.05"]
    talk.boot()
    assert talk.ask(CSMS, "RequestStartTransaction", start, {"status": "Accepted"}) == []


@pytest.mark.parametrize(("version", "rule"), [("1.6", "1.6-4.2-rejected-silence"), ("2.0.1", "B03.FR.02")])
def test_a_rejected_station_is_silent_until_the_interval_has_passed(version: str, rule: str) -> None:
    talk = BootTalk(version)
    talk.boot("Rejected", 60, at=0)
    assert talk.beat(at=59.9) == [rule]
    assert talk.beat(at=60) == []
    assert talk.beat() == []  # at a time that is not known
    talk.boot("Rejected", 0, at=100)
    assert talk.beat(at=100) == []


def test_a_rejected_charge_point_of_1_x_does_not_answer() -> None:
    talk = BootTalk("1.6")
    talk.boot("Rejected", 60, at=0)
    silence, csms = "1.6-4.2-rejected-silence", "1.6-4.2-rejected-csms-silence"
    assert talk.ask(CSMS, "ClearCache", {}, {"status": "Accepted"}, at=59) == [csms, silence]
    assert talk.ask(CSMS, "ClearCache", {}, "InternalError", at=59) == [csms, silence]
    assert talk.ask(CSMS, "ClearCache", {}, {"status": "Accepted"}, at=60) == [csms]


def test_a_rejected_station_of_2_x_refuses() -> None:
    talk = BootTalk()
    talk.boot("Rejected", 60, at=0)
    assert talk.ask(CSMS, "ClearCache", {}, "SecurityError", at=1) == ["B03.FR.03"]
    assert talk.ask(CSMS, "ClearCache", {}, "InternalError", at=1) == ["B03.FR.03", "B03.FR.08"]
    assert talk.ask(CSMS, "ClearCache", {}, {"status": "Accepted"}, at=1) == ["B03.FR.03", "B03.FR.08"]


@pytest.mark.parametrize(("version", "rule"), [("1.6", "1.6-4.2-boot-not-early"), ("2.1", "B02.FR.04")])
@pytest.mark.parametrize("status", ["Pending", "Rejected"])
def test_the_next_boot(version: str, rule: str, status: str) -> None:
    for at, wanted in ((59, [rule]), (60, []), (None, [])):
        talk = BootTalk(version)
        talk.boot(status, 60, at=0)
        assert talk.boot(at=at) == wanted
    accepted = BootTalk(version)
    accepted.boot("Accepted", 60, at=0)
    assert accepted.boot(at=1) == []


def test_a_boot_that_was_triggered() -> None:
    talk = BootTalk()
    talk.boot("Pending", 60, at=0)
    talk.trigger("BootNotification", at=1)
    assert talk.boot("Accepted", at=2, reason="Triggered") == []
    assert talk.boot("Accepted", at=3, reason="Triggered") == ["B01.FR.09"]
    assert BootTalk(complete=False).boot(reason="Triggered") == []


@pytest.mark.parametrize("action", ["BootNotification", "Heartbeat", "RequestStartTransaction"])
@pytest.mark.parametrize("sender", [STATION, CSMS])
def test_rules_until_a_station_is_accepted_have_nothing_to_say_then(sender: Role, action: str) -> None:
    state = State(Version.V201, complete=True, timeout=60, now=1.0)
    state.of(Registration).status, state.of(Registration).interval, state.of(Registration).answered_at = (
        "Accepted",
        60,
        0,
    )
    call = Call("1", action, {"reason": "Triggered"}, sender, 1.0)
    answer, refusal = Answer(call, {"status": "Accepted"}, sender.peer, 1.0), Refusal(call, "InternalError", None, 1.0)
    rules = [each for block in blocks() for each in block.conversational if each.rule.until_accepted]
    assert {"B01.FR.08", "B02.FR.02", "B02.FR.09", "B03.FR.02", "B03.FR.08"} <= {each.rule.id for each in rules}
    for each in rules:
        assert not any(list(check(state, call)) for *_, check in each.calls)
        assert not any(list(check(state, answer)) for *_, check in each.answers)
        assert not any(list(check(state, refusal)) for *_, check in each.refusals)
