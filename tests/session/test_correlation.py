"""Going on in another process: what is stored, and what is made of it again."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from ocpp_core import AnswerOverdue, CallReceived, CallTimedOut, JsonCodec, ResultReceived, UnsolicitedAnswer, v16
from ocpp_core.errors import SessionClosedError, SessionUsedError, UsedIdError
from ocpp_core.session import Correlation, Registration, Session

from .helpers import BOOT, boot_answer, called, csms, only, sent, station

RESET = '[2,"a","Reset",{"type":"Hard"}]'
HEARTBEAT = '[2,"7","Heartbeat",{}]'
EMPTY: dict[str, Any] = {
    "version": "1.6",
    "role": "csms",
    "registration": None,
    "booting": False,
    "triggered": [],
    "sent": None,
    "queued": [],
    "open": [],
}


def stored(session: Session) -> Correlation:
    """As it comes out of a database."""
    return Correlation.from_dict(json.loads(json.dumps(session.correlation().to_dict())))


def test_what_is_stored_is_plain_json() -> None:
    session = csms("1.6", registration="Pending", new_id=iter("abc").__next__, timeout=20)
    session.call(v16.TriggerMessageRequest(requested_message=v16.MessageTrigger.HEARTBEAT), 0.0)
    session.call(v16.ResetRequest(type=v16.ResetType.HARD), 1.0, timeout=9)
    called(session, HEARTBEAT, 5.0)
    state = session.correlation().to_dict()
    assert state == {
        "version": "1.6",
        "role": "csms",
        "registration": "Pending",
        "booting": False,
        "triggered": ["Heartbeat"],
        "sent": {"frame": '[2,"a","TriggerMessage",{"requestedMessage":"Heartbeat"}]', "seconds": 15.0},
        "queued": [{"frame": '[2,"b","Reset",{"type":"Hard"}]', "seconds": 9.0}],
        "open": [{"frame": '[2,"7","Heartbeat",{}]', "seconds": None}],
    }
    assert {type(value) for value in state.values()} == {str, bool, list, dict}
    assert stored(session) == session.correlation() == pickle.loads(pickle.dumps(session.correlation()))
    assert csms("1.6").correlation().to_dict() == EMPTY


def test_another_process_takes_the_answer_and_sends_what_was_queued() -> None:
    here = csms("1.6", registration="Accepted", timeout=30)
    first = here.call(v16.ResetRequest(type=v16.ResetType.HARD), 0.0)
    second = here.call(v16.ClearCacheRequest(), 0.0, timeout=5)
    here.expire(10.0)
    there = csms("1.6", timeout=7)
    there.resume(stored(here), 1000.0)
    assert there.registration is Registration.ACCEPTED
    assert there.waiting_calls == {first.message_id: first, second.message_id: second}
    assert there.outgoing() == []
    assert there.deadline() == 1020.0
    event = only(there.receive(f'[3,"{first.message_id}",{{"status":"Accepted"}}]', 1001.0), ResultReceived)
    assert event.request == first
    assert event.response_to(first) == v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)
    assert sent(there) == [[2, second.message_id, "ClearCache", {}]]
    assert there.deadline() == 1006.0


def test_the_time_that_passed_meanwhile_counts_if_it_is_known() -> None:
    here = csms("1.6", timeout=30, answer_within=50)
    request = here.call(v16.ClearCacheRequest(), 0.0)
    call = called(here, HEARTBEAT, 10.0)
    there = csms("1.6", answer_within=50)
    there.resume(stored(here), 1000.0, elapsed=15)
    assert there.deadline() == 1005.0
    assert there.expire(1005.0) == [CallTimedOut(request)]
    assert there.deadline() == 1035.0
    [event] = there.expire(1035.0)
    assert isinstance(event, AnswerOverdue)
    assert event.call == call


def test_what_timed_out_meanwhile_ends_at_once() -> None:
    here = csms("1.6", timeout=30)
    request = here.call(v16.ClearCacheRequest(), 0.0)
    there = csms("1.6")
    there.resume(stored(here), 1000.0, elapsed=500)
    assert there.expire(1000.0) == [CallTimedOut(request)]


def test_an_open_call_is_answered_in_time_in_the_other_process_too() -> None:
    here, there, patient = csms("1.6"), csms("1.6", answer_within=5), csms("1.6")
    called(here, HEARTBEAT)
    there.resume(stored(here), 100.0)
    assert there.deadline() == 105.0
    patient.resume(stored(there), 0.0)
    assert patient.deadline() is None


def test_another_process_answers() -> None:
    here, there = csms("1.6"), csms("1.6")
    call = called(here, BOOT["1"])
    there.resume(stored(here), 0.0)
    assert there.open_calls == {"boot": call}
    there.answer(there.open_calls["boot"], boot_answer("1.6", "Pending"), 0.0)
    assert sent(there)[0][:2] == [3, "boot"]
    assert there.correlation().to_dict() == {**EMPTY, "registration": "Pending"}


def test_another_process_knows_what_a_pending_station_was_asked_for() -> None:
    here, there = csms("1.6", registration="Pending"), csms("1.6")
    here.call(v16.TriggerMessageRequest(requested_message=v16.MessageTrigger.HEARTBEAT), 0.0)
    there.resume(stored(here), 0.0)
    called(there, HEARTBEAT)


def test_another_process_holds_back_what_waits_for_the_boot() -> None:
    here, there = station("1.6", new_id=iter("abc").__next__), station("1.6", new_id=iter("de").__next__)
    here.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"), 0.0)
    here.call(v16.HeartbeatRequest(), 0.0)
    here.expire(30.0)
    there.resume(stored(here), 0.0)
    assert there.outgoing() == []
    there.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"), 0.0)
    assert [each[1] for each in sent(there)] == ["d"]


def test_what_was_tolerated_stays_tolerated() -> None:
    lenient = JsonCodec("1.6", tolerate={"maxLength"})
    here, there, strict = csms("1.6", codec=lenient), csms("1.6", codec=lenient), csms("1.6")
    called(here, '[2,"7","Authorize",{"idTag":"0123456789ABCDEF01234567"}]')
    there.resume(stored(here), 0.0)
    assert there.open_calls["7"].message == v16.AuthorizeRequest(id_tag="0123456789ABCDEF01234567")
    with pytest.raises(ValueError, match=r"^open\[0\]: \$\.idTag: must have at most 20"):
        strict.resume(stored(here), 0.0)


def test_what_may_be_tolerated_may_still_not_be_sent() -> None:
    """Not even if somebody wrote it into the database."""
    text = '[2,"a","GetConfiguration",{"key":["%s"]}]' % ("x" * 51)
    lenient = csms("1.6", codec=JsonCodec("1.6", tolerate={"maxLength"}))
    for change in {"sent": frame(text)}, {"queued": [frame(text)]}:
        with pytest.raises(ValueError, match=r"^(sent|queued\[0\]): \$\.key\[0\]: must have at most 50"):
            lenient.resume(Correlation.from_dict({**EMPTY, **change}), 0.0)


def test_what_is_taken_over_is_remembered() -> None:
    session = csms("1.6", new_id=iter("ab").__next__)
    state = {**EMPTY, "sent": {"frame": RESET, "seconds": None}, "open": [{"frame": HEARTBEAT, "seconds": None}]}
    state["queued"] = [{"frame": RESET.replace('"a"', '"b"'), "seconds": None}]
    session.resume(Correlation.from_dict(state), 0.0)
    assert session.deadline() == 30.0
    session.expire(30.0)
    assert only(session.receive('[3,"a",{"status":"Accepted"}]', 31.0), UnsolicitedAnswer).late
    session.refuse(session.open_calls["7"], "NotSupported", 31.0)
    assert only(session.receive(HEARTBEAT, 31.0), CallReceived).duplicate
    for _ in "ab":
        with pytest.raises(UsedIdError):
            session.call(v16.ClearCacheRequest(), 32.0)


def test_only_a_new_session_takes_over() -> None:
    state = Correlation.from_dict(EMPTY)
    called_, heard, expired, closed = (csms("1.6") for _ in range(4))
    called_.call(v16.ClearCacheRequest(), 0.0)
    heard.receive("x", 0.0)
    expired.expire(0.0)
    for session in called_, heard, expired:
        with pytest.raises(SessionUsedError):
            session.resume(state, 0.0)
    closed.close()
    with pytest.raises(SessionClosedError):
        closed.resume(state, 0.0)


def frame(text: str) -> dict[str, Any]:
    return {"frame": text, "seconds": None}


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"version": "2.0.1"}, "the correlation is of a CSMS in OCPP 2.0.1, not of a CSMS in 1.6"),
        ({"role": "charging-station"}, "the correlation is of a charging station in OCPP 1.6, not of a CSMS in 1.6"),
        ({"sent": frame("../x")}, "sent: not a frame"),
        ({"sent": frame(HEARTBEAT)}, "sent: must be a CALL of a CSMS"),
        ({"sent": frame('[3,"1",{}]')}, "sent: must be a CALL of a CSMS"),
        ({"sent": frame('[2,"1","Nope",{}]')}, "sent: OCPP 1.6 has no such action"),
        ({"queued": [frame(RESET), frame(RESET[:-2])]}, "queued[1]: not a frame"),
        ({"queued": [frame(RESET), frame(RESET)]}, "two calls of one side have the same message id"),
        ({"sent": frame(RESET), "queued": [frame(RESET)]}, "two calls of one side have the same message id"),
        ({"open": [frame(HEARTBEAT), frame(HEARTBEAT)]}, "two calls of one side have the same message id"),
        ({"open": [frame(RESET)]}, "open[0]: must be a CALL of a charging station"),
        ({"open": [frame('[2,"1","Authorize",{}]')]}, "open[0]: $"),
    ],
)
def test_what_no_session_could_hold_is_refused(change: dict[str, Any], text: str) -> None:
    session = csms("1.6")
    with pytest.raises(ValueError) as raised:
        session.resume(Correlation.from_dict({**EMPTY, **change}), 0.0)
    assert str(raised.value).startswith(text)
    session.resume(Correlation.from_dict({**EMPTY, "sent": frame(RESET)}), 0.0)


def test_a_one_way_message_is_no_call() -> None:
    text = '[6,"7","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z","data":[]}]'
    with pytest.raises(ValueError, match=r"^open\[0\]: "):
        csms("2.1").resume(Correlation.from_dict({**EMPTY, "version": "2.1", "open": [frame(text)]}), 0.0)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"version": "1.7"}, "version: there is no version of OCPP '1.7'"),
        ({"version": 1.6}, "version: a version of OCPP must be a text such as '2.0.1', not 1.6"),
        ({"role": "x"}, "role: there is no role 'x'"),
        ({"registration": "acceptedd"}, "registration: there is no registration 'acceptedd'"),
        ({"booting": 1}, "booting: it must be true or false, not 1"),
        ({"triggered": "Heartbeat"}, "triggered: must be a list, not 'Heartbeat'"),
        ({"triggered": ["x", 1]}, "triggered[1]: it must be a text, not 1"),
        ({"sent": RESET}, "sent: it must be an object with 'frame' and 'seconds'"),
        ({"sent": {"frame": RESET}}, "sent: 'seconds' is missing: the members are frame and seconds"),
        (
            {"queued": [{"frame": RESET, "seconds": None, "x": 1}]},
            "queued[0]: 'x' is unknown: the members are frame and seconds",
        ),
        ({"queued": [{"frame": 1, "seconds": None}]}, "queued[0]: frame: it must be a text, not 1"),
        ({"open": [{"frame": RESET, "seconds": "5"}]}, "open[0]: seconds must be a number of seconds, not '5'"),
        ({"open": [{"frame": RESET, "seconds": float("nan")}]}, "open[0]: seconds must be a finite number of seconds"),
        ({"open": None}, "open: must be a list, not None"),
        ({"y": None}, "'y' is unknown: the members are version, role, "),
    ],
)
def test_nonsense_is_refused_with_its_place(change: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError) as raised:
        Correlation.from_dict({**EMPTY, **change})
    assert str(raised.value).startswith(text)


@pytest.mark.parametrize("name", sorted(EMPTY))
def test_nothing_may_be_missing(name: str) -> None:
    state = {key: value for key, value in EMPTY.items() if key != name}
    with pytest.raises(ValueError, match=f"^'{name}' is missing: the members are "):
        Correlation.from_dict(state)


def test_a_state_is_a_dict() -> None:
    with pytest.raises(TypeError, match="must be a dict that Correlation.to_dict gave, not None"):
        Correlation.from_dict(None)  # type: ignore[arg-type]


def test_the_repr_does_not_show_what_opens_doors() -> None:
    session = csms("1.6")
    session.call(v16.ChangeConfigurationRequest(key="AuthorizationKey", value="0123456789abcdef"), 0.0)
    state = session.correlation()
    assert state.sent is not None
    assert "0123456789abcdef" in state.sent.frame
    assert "0123456789abcdef" not in repr(state)
