"""Rules on periodic event streams and on battery swaps."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_core.rules import Conversation, Rules, _battery_swap, _streams
from ocpp_core.rules._streams import Streams
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_streams, _battery_swap)
OK, NO = {"status": "Accepted"}, {"status": "Rejected"}
NOTIFY = "NotifyPeriodicEventStream"


def talk(*, complete: bool = True) -> Talk:
    """A conversation about streams and swaps."""
    return Talk("2.1", OURS, complete=complete)


def data(name: int = 3, count: int = 1, first: float = 0) -> dict[str, Any]:
    """What a stream tells."""
    values = [{"t": first + 10 * place, "v": "21.5"} for place in range(count)]
    return {"id": name, "pending": 0, "basetime": "2026-03-01T08:00:00Z", "data": values}


def open_request(name: int = 3, monitor: int = 9, **params: int) -> dict[str, Any]:
    """What opens a stream."""
    return {"constantStreamData": {"id": name, "variableMonitoringId": monitor, "params": params}}


def opens(of: Talk, name: int = 3, response: dict[str, Any] = OK, **params: int) -> list[str]:
    """A stream that is opened."""
    return of.station("OpenPeriodicEventStream", open_request(name, **params), response)


def adjust(of: Talk, name: int = 3, response: dict[str, Any] = OK, **params: int) -> list[str]:
    """A stream that is adjusted."""
    return of.csms("AdjustPeriodicEventStream", {"id": name, "params": params}, response)


@pytest.mark.parametrize("first", [0.5, 10, -1])
def test_the_first_value_has_no_offset(first: float) -> None:
    rules = Rules("2.1", select=OURS)
    assert rules.findings(data(count=2), NOTIFY) == []
    (finding,) = rules.findings(data(first=first), NOTIFY)
    assert (finding.rule, finding.path, finding.found) == ("N15.FR.09", "$.data[0].t", first)


def test_a_stream_is_open_until_it_is_closed() -> None:
    one = talk()
    assert one.send(NOTIFY, data()) == ["N11.stream-open"]
    assert opens(one) + one.send(NOTIFY, data()) + adjust(one, interval=5) == []
    assert one.station("ClosePeriodicEventStream", {"id": 3}, {}) == []
    assert one.send(NOTIFY, data()) == ["N11.stream-open"]
    assert adjust(one, interval=5) == ["N14.FR.03"]
    assert opens(one) + one.send(NOTIFY, data()) == []


def test_a_stream_that_was_refused_is_not_open() -> None:
    one = talk(complete=False)
    assert one.send(NOTIFY, data()) == []
    assert opens(one, 3, NO) + one.send(NOTIFY, data()) == ["N11.stream-open"]
    one.refused(STATION, "OpenPeriodicEventStream", open_request(4), "NotSupported")
    assert one.send(NOTIFY, data(4)) == ["N11.stream-open"]
    one.ask(STATION, "OpenPeriodicEventStream", open_request(5))
    assert one.send(NOTIFY, data(5)) == []
    one.invalid(STATION, "ClosePeriodicEventStream")
    assert one.send(NOTIFY, data()) == []


def test_a_stream_that_is_closed_before_the_answer_stays_closed() -> None:
    one = talk()
    one.ask(STATION, "OpenPeriodicEventStream", open_request(3))
    one.station("ClosePeriodicEventStream", {"id": 3}, {})
    one.answer(1, OK, CSMS)
    assert one.send(NOTIFY, data()) == ["N11.stream-open"]
    assert one.refused(STATION, "OpenPeriodicEventStream", open_request(4), "InternalError") == []
    opens(one, 4)
    assert one.send(NOTIFY, data(4)) == []


def test_a_stream_that_is_listed_is_open() -> None:
    one = talk()
    listed = {"constantStreamData": [{"id": 7, "variableMonitoringId": 9, "params": {"interval": 60, "values": 1}}]}
    one.csms("GetPeriodicEventStream", {}, listed)
    assert one.send(NOTIFY, data(7)) == []
    assert one.send(NOTIFY, data(7, 2)) == ["N15.FR.07"]


def test_a_message_has_no_more_values_than_agreed() -> None:
    one = talk()
    opens(one, interval=60, values=2)
    assert one.send(NOTIFY, data(count=2)) == []
    assert one.send(NOTIFY, data(count=3)) == ["N15.FR.07"]
    assert adjust(one, values=3) + one.send(NOTIFY, data(count=3)) == []
    assert adjust(one, response=NO, values=9) + one.send(NOTIFY, data(count=4)) == ["N15.FR.07"]
    one.ask(CSMS, "AdjustPeriodicEventStream", {"id": 3, "params": {"values": 9}})
    assert one.send(NOTIFY, data(count=9)) == []  # it may have agreed
    assert one.answer(one.number - 1, NO) + one.send(NOTIFY, data(count=9)) == ["N15.FR.07"]
    assert one.refused(CSMS, "AdjustPeriodicEventStream", {"id": 3, "params": {"values": 9}}, "InternalError") == []
    assert one.send(NOTIFY, data(count=9)) == ["N15.FR.07"]
    for params in ({"values": 2}, {"interval": 0, "values": 2}, {"interval": 60, "values": 0}, {"interval": 60}):
        one.station("OpenPeriodicEventStream", open_request(**params), OK)
        assert one.send(NOTIFY, data(count=9)) == []


WHAT = {"component": {"name": "Cooling"}, "variable": {"name": "Temperature"}, "type": "Periodic", "severity": 8}
OTHER = {**WHAT, "component": {"name": "Cooling", "evse": {"id": 1}}}


def monitor(of: Talk, *wanted: tuple[dict[str, Any], bool, int | None], **at: float) -> list[str]:
    """Monitors, whether with a stream, and the ids that they get."""
    stream = {"periodicEventStream": {"interval": 60}}
    asked = [{**what, "value": 10, **(stream if has_stream else {})} for what, has_stream, _ in wanted]
    told = [
        {**what, "status": "Rejected"} if name is None else {**what, "status": "Accepted", "id": name}
        for what, _, name in wanted
    ]
    return of.csms("SetVariableMonitoring", {"setMonitoringData": asked}, {"setMonitoringResult": told}, **at)


def test_a_monitor_with_a_stream_has_it_opened() -> None:
    one = talk()
    monitor(one, (WHAT, True, 9), (OTHER, False, 10), at=0)
    assert one.end() == []
    monitor(one, (OTHER, True, None), at=60)
    assert one.end() == []
    monitor(one, (OTHER, True, None), at=61)
    assert one.end() == ["N11.FR.02"]
    opens(one)
    assert one.end() == []
    monitor(one, (WHAT, True, 9))
    assert one.end() == []  # its stream is open


def test_without_times_a_stream_that_is_not_opened_never_is() -> None:
    one = talk()
    monitor(one, (WHAT, True, 9))
    monitor(one, (OTHER, True, None), at=5)
    assert one.end() == ["N11.FR.02"]


def test_a_stream_may_be_opened_before_the_answer() -> None:
    one = talk()
    request = {"setMonitoringData": [{**WHAT, "value": 10, "periodicEventStream": {"interval": 60}}]}
    one.ask(CSMS, "SetVariableMonitoring", request)
    opens(one)
    one.answer(1, {"setMonitoringResult": [{**WHAT, "status": "Accepted", "id": 9}]})
    assert one.end() == []


# -- battery swaps

TOKEN = {"idToken": "04AB12", "type": "ISO14443"}


def ask(of: Talk, name: int = 70, response: dict[str, Any] = OK, token: dict[str, str] = TOKEN) -> list[str]:
    """A swap that the CSMS asks for."""
    return of.csms("RequestBatterySwap", {"idToken": token, "requestId": name}, response)


def swap(of: Talk, name: int = 70, event: str = "BatteryIn", token: dict[str, str] = TOKEN) -> list[str]:
    """A swap."""
    battery = {"evseId": 2, "serialNumber": "BAT-0017", "soC": 31, "soH": 96}
    request = {"eventType": event, "requestId": name, "idToken": token, "batteryData": [battery]}
    return of.station("BatterySwap", request, {})


def test_a_swap_that_was_asked_for_has_the_id_of_its_request() -> None:
    one = talk(complete=False)
    assert ask(one) + swap(one, 71, token={**TOKEN, "idToken": "04ab12"}) == ["S02.FR.02"]
    assert swap(one, 72) == []  # the next one is none that was asked for
    assert ask(one, 73) + swap(one, 99, token={**TOKEN, "idToken": "OTHER"}) + swap(one, 73) == []
    assert ask(one, 74, NO) + swap(one, 75) == []
    one.refused(CSMS, "RequestBatterySwap", {"idToken": TOKEN, "requestId": 76}, "InternalError")
    assert swap(one, 77) == []


def test_a_swap_that_begins_at_the_station_has_an_id_of_its_own() -> None:
    one = talk()
    ask(one)
    one.station("Authorize", {"idToken": TOKEN}, {"idTokenInfo": {"status": "Accepted"}})
    assert swap(one, 1) == []


def test_of_several_requests_any_may_be_the_one() -> None:
    one = talk()
    ask(one, 70)
    ask(one, 71)
    assert swap(one, 70) == []


def test_what_goes_out_has_the_id_of_what_came_in() -> None:
    one = talk()
    assert swap(one, 5, "BatteryOut") == ["S03.FR.03"]
    assert swap(one, 5) + swap(one, 5, "BatteryOut") == []
    assert swap(one, 6, "BatteryOutTimeout") == ["S03.FR.03"]
    assert swap(talk(complete=False), 5, "BatteryOut") == []
    one.invalid(STATION, "BatterySwap")
    assert swap(one, 6, "BatteryOut") == []


def test_a_swap_that_was_agreed_to_stays_so_when_another_is_refused() -> None:
    one = talk(complete=False)
    assert ask(one, 70) + ask(one, 71, NO) + swap(one, 72) == []  # of two requests any may be the one
    ask(one, 73)
    one.refused(CSMS, "RequestBatterySwap", {"idToken": TOKEN, "requestId": 74}, "InternalError")
    assert swap(one, 75) == []
    assert ask(one, 76) + swap(one, 77) == ["S02.FR.02"]


def test_an_error_about_a_stream_that_is_closed_or_about_all_streams() -> None:
    one = talk()
    one.ask(STATION, "OpenPeriodicEventStream", open_request())
    one.station("ClosePeriodicEventStream", {"id": 3}, {})
    one.conversation.take([4, "1", "InternalError", "", {}], CSMS, None)
    assert one.send(NOTIFY, data()) == ["N11.stream-open"]
    assert opens(one) + one.refused(CSMS, "GetPeriodicEventStream", {}, "InternalError") == []
    assert one.send(NOTIFY, data()) == []


def test_what_is_remembered_of_a_stream_is_short() -> None:
    params = {"interval": 5, "values": 2, "customData": {"vendorId": "com.example", "notes": "x" * 100_000}}
    data = {"id": 1, "variableMonitoringId": 7, "params": params}
    conversation = Conversation("2.1")
    conversation.feed(json.dumps([2, "1", "OpenPeriodicEventStream", {"constantStreamData": data}]))
    assert conversation._state.of(Streams).known[1].params == {"interval": 5, "values": 2}
