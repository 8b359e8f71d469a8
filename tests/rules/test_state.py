"""What is kept of a conversation: within bounds, and what is lost."""

from __future__ import annotations

from ocpp_core.rules import Conversation
from ocpp_core.rules._plan import written
from ocpp_core.rules._state import Lately, Recent
from tests.rules.talk import CSMS, STATION


def test_what_was_set_longest_ago_is_forgotten() -> None:
    recent: Recent[str, int] = Recent(2)
    assert (recent.put("a", 1), recent.put("b", 2), recent.complete) == (None, None, True)
    assert recent.put("a", 3) == 1  # it is set anew, so b is now the oldest
    assert recent.complete is True
    assert recent.put("c", 4) == 2
    assert recent.complete is False
    assert dict(recent) == {"a": 3, "c": 4}


def test_what_was_set_lately_is_kept() -> None:
    lately: Lately[int, str] = Lately(3)
    for number in range(6):
        lately[number] = str(number)
        assert lately.complete
    assert (len(lately), 0 in lately, lately.get(0)) == (6, True, "0")
    lately[0] = "again"  # so that it is among the last ones
    assert (len(lately), lately.complete, 1 in lately, lately.get(1)) == (4, False, False, None)
    for number in range(1_000, 1_000_000):
        lately[number] = ""
    assert [lately.get(number) for number in (0, 999_996, 999_999)] == [None, "", ""]
    assert 3 <= len(lately) <= 6


def test_a_lost_frame_of_any_action_was_heard_all_the_same() -> None:
    """So the time since the last heartbeat is not known."""
    boot = {"chargePointVendor": "V", "chargePointModel": "M"}
    answer = {"status": "Accepted", "currentTime": "2026-03-01T08:00:00Z", "interval": 10}
    for lost, found in ((False, ["1.6-9.1.10-heartbeat-interval"]), (True, [])):
        conversation = Conversation("1.6", select="1.6-9.1.10-heartbeat-interval")
        conversation.take([2, "b", "BootNotification", boot], STATION, 0, valid=True)
        conversation.take([3, "b", answer], CSMS, 0, valid=True)
        if lost:
            conversation.lose("Authorize")
        heard = conversation.take([2, "h", "Heartbeat", {}], STATION, 60, valid=True)
        assert [finding.rule for finding in heard] == found


def test_a_place_as_a_path() -> None:
    assert written(None) == "$"
    assert written(((None, "a"), 3)) == "$.a[3]"
    assert written((None, "a"), ".b") == "$.a.b"
