"""Which call an answer is paired with."""

from __future__ import annotations

import random

import pytest

from ocpp_core import Role
from ocpp_core.capture import FoundFrame
from ocpp_core.check import FrameJudge, Verdict, _pairing, check_text
from ocpp_core.check._pairing import MAX_IDS_PER_STATION, Calls
from ocpp_core.versions import Version

HEARTBEAT = '[2,"1","Heartbeat",{}]'
NOW = '[3,"1",{"currentTime":"2024-01-01T00:00:00Z"}]'
CLEAR = '[2,"1","ClearCache",{}]'
CLEARED = '[3,"1",{"status":"Accepted"}]'
STARTED = '[2,"1","StartTransaction",{"connectorId":1,"idTag":"a","meterStart":1,"timestamp":"2024-01-01T00:00:00Z"}]'


def paired(*lines: str, version: str | None = "1.6") -> list[str | None]:
    return [verdict.action for verdict in check_text("\n".join(lines), version)]


def test_an_answer_is_of_the_same_station() -> None:
    assert paired(
        f"A1: receive message {HEARTBEAT}",
        f"A2: receive message {CLEAR}",
        f"A1: send {CLEARED}",
        f"A2: send {NOW}",
    ) == ["Heartbeat", "ClearCache", "Heartbeat", "ClearCache"]  # though each is valid by the other


def test_an_answer_is_of_the_other_side() -> None:
    lines = [f"receive {HEARTBEAT}", f"send {CLEAR}", 'receive [3,"1",{}]', 'send [3,"1",{}]']  # fmt: skip
    assert paired(*lines) == ["Heartbeat", "ClearCache", "ClearCache", "Heartbeat"]
    errors = [line.replace('[3,"1",{}]', '[4,"1","GenericError","",{}]') for line in lines]
    assert paired(*errors) == ["Heartbeat", "ClearCache", "ClearCache", "Heartbeat"]


def test_who_may_send_an_action_tells_its_side() -> None:
    """Where the calls have no mark of a direction, and the answers do."""
    lines = [f"A1: {HEARTBEAT}", f"A1: {CLEAR}", '{"station":"A1","direction":"cp-to-csms","frame":[3,"1",{}]}']
    assert paired(*(f'{{"station":"A1","frame":{frame}}}' for frame in (HEARTBEAT, CLEAR)), lines[2]) == [
        "Heartbeat",
        "ClearCache",
        "ClearCache",
    ]


def test_a_record_without_a_station_is_paired_by_its_id() -> None:
    assert paired(f"A1: receive message {HEARTBEAT}", f"and then {NOW}") == ["Heartbeat", "Heartbeat"]
    assert paired(f"and then {HEARTBEAT}", f"A1: send {NOW}") == ["Heartbeat", "Heartbeat"]
    two = [f"A{number}: receive message {HEARTBEAT}" for number in (1, 2)]
    assert paired(*two, f"and then {NOW}")[2] is None  # of either


def test_a_record_that_names_the_action_of_an_answer() -> None:
    answer = '{"action":"ClearCache","frame":[3,"1",{"status":"Nope"}]}'
    (verdict,) = check_text(answer, "1.6")
    assert (verdict.action, verdict.untyped, [each.rule for each in verdict.problems]) == (
        "ClearCache",
        False,
        ["enum"],
    )
    assert paired(HEARTBEAT, CLEAR, CLEARED, answer) == ["Heartbeat", "ClearCache", "ClearCache", "ClearCache"]


def test_the_newest_first() -> None:
    lines = [
        '10:12 outgoing [3,"1",{"transactionId":7,"idTagInfo":{"status":"Acepted"}}]',
        f"10:12 incoming {STARTED}",
        '10:03 outgoing [3,"2",{"currentTime":"2025-02-03T10:00:03Z"}]',
        '10:03 incoming [2,"2","Heartbeat",{}]',
    ]
    verdicts = check_text("\n".join(lines), "1.6")
    assert [each.action for each in verdicts] == ["StartTransaction"] * 2 + ["Heartbeat"] * 2
    assert [(each.path, each.rule) for each in verdicts[0].problems] == [("$.idTagInfo.status", "enum")]
    assert not any(each.untyped for each in verdicts)


def test_the_newest_first_with_repeated_ids() -> None:
    """By the times: else the answer to the heartbeat would be taken for that to the call above it."""
    lines = [
        f"2025-02-03 10:00:09 out {CLEARED}",
        f"2025-02-03 10:00:08 in {CLEAR}",
        f"2025-02-03 10:00:02 out {NOW}",
        f"2025-02-03 10:00:01 in {HEARTBEAT}",
    ]
    verdicts = check_text("\n".join(lines), "1.6")
    assert [each.action for each in verdicts] == ["ClearCache", "ClearCache", "Heartbeat", "Heartbeat"]
    assert [each.found.line for each in verdicts] == [1, 2, 3, 4]
    assert all(each.valid and not each.untyped for each in verdicts)


def test_a_call_after_an_answer_is_no_fault_of_it() -> None:
    """A log that begins with the answer to what it does not show; later its id is used again, and is not answered."""
    lines = [CLEARED, '[2,"9","Heartbeat",{}]', NOW.replace('"1"', '"9"'), HEARTBEAT]
    assert paired(*lines) == [None, "Heartbeat", "Heartbeat", "Heartbeat"]
    assert check_text("\n".join(lines), "1.6")[0].untyped


@pytest.mark.parametrize(
    ("broken", "answer", "action"),
    [
        ('[2,"1","BootNotification","chargePointModel":"a"}]', CLEARED, "BootNotification"),
        (r'[2,"a\"\u0031","Heartbeat",{x}]', r'[3,"a\"1",{}]', "Heartbeat"),
        ('[2 , "1" ,"Heartbeat",{"a":tru}]', NOW, "Heartbeat"),
        ('[2,"1","Heartbeat",{"a":,', NOW, "Heartbeat"),
        ('[2,"1",Heartbeat,{}]', NOW, None),
    ],
)
def test_a_broken_call_names_its_answer(broken: str, answer: str, action: str | None) -> None:
    call, result = check_text(f"{broken}\n{answer}", "1.6")
    assert (call.kind, call.action, result.action) == ("malformed", action, action)


def test_a_broken_answer_takes_its_call() -> None:
    verdicts = check_text(f'{HEARTBEAT}\n[3,"1",{{"currentTime":}}]\n{CLEAR}\n{CLEARED}', "1.6")
    assert [each.action for each in verdicts] == ["Heartbeat", "Heartbeat", "ClearCache", "ClearCache"]


def shortened(judge: FrameJudge, text: str) -> Verdict:
    return judge.judge(FoundFrame(1, text, cut_off=False, shortened=True))


def test_a_shortened_frame_is_neither_valid_nor_invalid() -> None:
    judge = FrameJudge(Version.V16)
    call = shortened(judge, '[2,"1","MeterValues",{...}]')
    assert (call.kind, call.message_id, call.action, call.problems, call.untyped) == (
        "call",
        "1",
        "MeterValues",
        (),
        True,
    )
    answer = judge.judge(FoundFrame(2, '[3,"1",{"x":1}]', cut_off=False))
    assert (answer.action, answer.valid) == ("MeterValues", False)
    shortened(judge, HEARTBEAT)
    result = shortened(judge, '[3,"1",{"currentT...')
    assert (result.kind, result.action, result.problems) == ("callresult", "Heartbeat", ())


# -- many stations


def capture(stations: int, count: int, *, named: bool, seed: int) -> str:
    """Conversations of stations that count their ids alike, each over the others, valid throughout."""
    random_ = random.Random(seed)
    kinds = [
        ("Heartbeat", "{}", '{"currentTime":"2024-01-01T00:00:00Z"}'),
        ("StatusNotification", '{"connectorId":1,"errorCode":"NoError","status":"Available"}', "{}"),
        ("Authorize", '{"idTag":"a"}', '{"idTagInfo":{"status":"Accepted"}}'),
        ("MeterValues", '{"connectorId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00Z","sampledValue":[{"value":"1"}]}]}', "{}"),
        ("ClearCache", "{}", '{"status":"Accepted"}'),
    ]  # fmt: skip
    lines: list[str] = []
    open_: dict[int, tuple[int, str, str]] = {}
    ids = [0] * stations
    for _ in range(count):
        station = random_.randrange(stations)
        name = f"CP-{station:03}: " if named else ""
        if station in open_:
            number, by, result = open_.pop(station)
            lines.append(f'{name}{"receive message" if by == "send" else "send"} [3,"{number}",{result}]')
        else:
            ids[station] += 1
            action, request, result = random_.choice(kinds)
            by = "send" if action == "ClearCache" else "receive message"
            open_[station] = ids[station], by, result
            lines.append(f'{name}{by} [2,"{ids[station]}","{action}",{request}]')
    return "\n".join(lines)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_many_stations_with_the_same_ids(seed: int) -> None:
    verdicts = check_text(capture(200, 6_000, named=True, seed=seed))
    assert len(verdicts) == 6_000
    assert [each for each in verdicts if not each.valid or each.untyped] == []
    assert {each.version for each in verdicts} == {Version.V16}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_many_stations_without_names(seed: int) -> None:
    """Which answer is whose cannot be told, so that none is called wrong."""
    verdicts = check_text(
        capture(200, 6_000, named=False, seed=seed).replace("receive message ", "").replace("send ", "")
    )
    assert len(verdicts) == 6_000
    assert [each for each in verdicts if not each.valid] == []


def test_an_answer_that_another_may_have_taken() -> None:
    """Of two stations that no record names: the first answer may be to either call."""
    status = '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]'
    stop = '[2,"1","StopTransaction",{"transactionId":1,"meterStop":1,"timestamp":"2024-01-01T00:00:00Z"}]'
    verdicts = check_text(f'{status}\n{stop}\n[3,"1",{{}}]\n[3,"1",{{"idTagInfo":{{"status":"Accepted"}}}}]', "1.6")
    assert [verdict.action for verdict in verdicts[2:]] == ["StopTransaction", "StopTransaction"]
    assert all(verdict.valid for verdict in verdicts)


# -- the bounds


def test_the_ids_of_a_station_are_bounded() -> None:
    calls = Calls()
    for number in range(MAX_IDS_PER_STATION + 1):
        calls.add(str(number), "Heartbeat", "A1")
    assert calls.of("0", "A1") == []
    assert [call.action for call in calls.of("1", "A1")] == ["Heartbeat"]


def test_all_ids_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _pairing.MAX_IDS == 100_000
    monkeypatch.setattr(_pairing, "MAX_IDS", 2_000)  # so many take long
    calls = Calls()
    for number in range(2_002):
        calls.add("1", "Heartbeat", str(number))
    assert [bool(calls.of("1", str(number))) for number in (0, 1, 2, 2_001)] == [False, False, True, True]
    for number in range(2_002):
        calls.add(str(number), "Reset")
    assert calls.of("1", "2001") == []
    assert len(calls.of("2000")) == 1


def test_the_calls_of_an_id_are_bounded() -> None:
    calls = Calls()
    for _ in range(20):
        calls.add("1", "Heartbeat", None, Role.CHARGING_STATION)
    assert len(calls.of("1")) == 16
    assert calls.is_crowded("1")
    assert calls.of("1", None, Role.CHARGING_STATION) == []
