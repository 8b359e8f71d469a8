"""Verdicts on the frames of OCPP-J."""

import gc
import json
import tracemalloc
from unittest import mock

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ocpp_core import Version
from ocpp_core.capture import FoundFrame, find_frames
from ocpp_core.check import FrameJudge, Note, check_text

BOOT16 = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
BOOT201 = '[2,"1","BootNotification",{"chargingStation":{"model":"M","vendorName":"V"},"reason":"PowerUp"}]'
BOOTED = '[3,"1",{"currentTime":"2024-01-01T00:00:00Z","interval":300,"status":"Accepted"}]'
HOSTILE = '[2,"i\\u001b[31m\u202e\\n[red]","A\\u0007\u200b[bold]",{}]'


@pytest.mark.parametrize(
    ("text", "version", "kind", "rules"),
    [
        ('[4,"1","FormationViolation","",{}]', "1.6", "callerror", []),
        ('[4,"1","FormationViolation","",{}]', "2.0.1", "callerror", ["errorCode"]),
        ('[4,"1","Nonsense","",{}]', "1.6", "callerror", ["errorCode"]),
        ('[5,"1","Nonsense","",{}]', "2.1", "callresulterror", ["errorCode"]),
        ('[5,"1","InternalError","",{}]', "2.0.1", "callresulterror", ["frame"]),
        ('[6,"1","NotifyPeriodicEventStream",{}]', "2.1", "send", ["required"] * 4),
        ('[2,"1","Heartbeat"', "1.6", "call", []),
        ('[2,"1","Heartbeat",{"a":1 "b":2}', "1.6", "malformed", ["frame"]),
        ('[2,"1"]', "1.6", "malformed", ["frame"]),
        ('[9,"x",{}]', "2.1", "malformed", ["frame"]),
        ('[2,"1","Heartbeat",{},1]', "1.6", "call", ["frame"]),
        ('[2,"1","Nonsense",{}]', "1.6", "call", ["action"]),
        ('[2,"1","Heartbeat",{nope}]', "1.6", "malformed", ["frame"]),
        ('[2,"1","Authorize",{"idTag":"a","idTag":"b"}]', "1.6", "call", ["duplicateKey"]),
        ('[2,1,"Heartbeat",{}]', "1.6", "call", ["frame"]),
        ("[3,1,{}]", "1.6", "callresult", ["frame"]),
        ('[2,null,"Heartbeat",{}]', "1.6", "malformed", ["frame"]),
        ('["2","1","Heartbeat",{}]', "1.6", "malformed", ["frame"]),
        ('[2.0,"1","Heartbeat",{}]', "1.6", "malformed", ["frame"]),
        ('[10,"1","Heartbeat",{}]', "1.6", "malformed", ["frame"]),
        ('[2,"1","DataTransfer",{"vendorId":"a"}]', "1.6", "call", []),
        ('[3,"unseen",{"any":1}]', "1.6", "callresult", []),
    ],
)
def test_rules(text: str, version: str, kind: str, rules: list[str]) -> None:
    (verdict,) = check_text(text, version)
    assert (verdict.kind, [problem.rule for problem in verdict.problems]) == (kind, rules)
    assert verdict.valid is not bool(rules)


@pytest.mark.parametrize("version", [Version.V16, Version.V201])
@pytest.mark.parametrize("text", ['[2,"1","Heartbeat",{"a":1}]', '[2,"1","Nonsense",{}]', '[2,"1","Heartbeat",{'])
def test_a_refused_frame_leaves_nothing_to_the_collector(text: str, version: Version) -> None:
    judge, found = FrameJudge(version), FoundFrame(1, text, cut_off=False)
    judge.judge(found)
    gc.collect()
    gc.disable()
    try:
        judge.judge(found)
        assert gc.collect() == 0  # such a cycle would hold a whole block, until the collector runs
    finally:
        gc.enable()


def test_where_a_member_is_repeated() -> None:
    text = '[2,"1","Authorize",{"idToken":{"idToken":"a","type":"Central","type":"Central"}}]'
    (verdict,) = check_text(text, "2.0.1")
    assert [(problem.rule, problem.path) for problem in verdict.problems] == [("duplicateKey", "$.idToken.type")]
    assert verdict.valid_in == ()


def test_repeated_members_are_listed_up_to_a_bound() -> None:
    members = ",".join(f'"m{number}":1,"m{number}":2' for number in range(50))
    (verdict,) = check_text('[2,"1","DataTransfer",{"vendorId":"a","data":"b",' + members + "}]", "1.6")
    assert [problem.rule for problem in verdict.problems].count("duplicateKey") == 20
    (verdict,) = check_text('[2,"1","X",{"a":[0,{"' + "n" * 20_000 + '":{"b":1,"b":2}}]}]', "1.6")
    assert verdict.problems[-1].path == "$.a[1]['" + "n" * 57 + "...'].b"


def test_long_names_take_no_memory_for_each_value() -> None:
    values = ",".join(["1"] * 20_000)
    frame = '[3,"1",{"' + "n" * 20_000 + '":[' + values + ',"a",{}]}]'
    judge, found = FrameJudge(Version.V16), FoundFrame(1, frame, cut_off=False)
    tracemalloc.start()
    try:
        assert judge.judge(found).valid
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


def actions_of(*texts: str) -> list[str | None]:
    judge = FrameJudge(Version.V16)
    return [judge.judge(FoundFrame(1, text, cut_off=False)).action for text in texts]


def test_results_belong_to_the_most_recent_call() -> None:
    heartbeat, clear = '[2,"1","Heartbeat",{}]', '[2,"1","ClearCache",{}]'
    now, cleared = '[3,"1",{"currentTime":"2024-01-01T00:00:00Z"}]', '[3,"1",{"status":"Accepted"}]'
    assert actions_of(heartbeat, now, clear, cleared)[1::2] == ["Heartbeat", "ClearCache"]
    assert actions_of(heartbeat, clear, cleared, now)[2:] == ["ClearCache", "Heartbeat"]
    assert actions_of(heartbeat, clear, now, cleared)[2:] == ["Heartbeat", "ClearCache"]  # only so they fit
    assert actions_of(heartbeat, clear, '[3,"1",{"x":1}]')[2] == "ClearCache"
    assert actions_of(heartbeat, '[4,"1","GenericError","",{}]')[1] == "Heartbeat"


def test_a_call_that_was_cut_off_still_names_its_answer() -> None:
    (cut, result) = check_text(f"{BOOT16[:40]}\n{BOOTED}", "1.6")
    assert (cut.kind, cut.message_id, cut.problems, cut.untyped, cut.cut_off) == ("call", "1", (), True, True)
    assert (result.action, result.valid) == ("BootNotification", True)


def test_a_result_of_what_has_no_result_is_untyped() -> None:
    """What is sent as SEND was sent as CALL, and answered."""
    call, result = check_text(
        '[2,"1","NotifyPeriodicEventStream",{}]\n[3,"1",{"at":"2024-01-01T00:00:00.123456Z"}]', "2.1"
    )
    assert [problem.message for problem in call.problems] == ["this action is not sent as CALL"]
    assert (result.kind, result.action, result.problems) == ("callresult", "NotifyPeriodicEventStream", ())
    assert (result.untyped, result.notes) == (True, ())


@pytest.mark.parametrize(
    ("text", "version"),
    [
        (BOOT16, "1.6"),
        (f"{BOOT201}\n{BOOTED}", "2.0.1"),
        ('[2,"1","Heartbeat",{}]', "1.6"),
        (
            '[6,"1","NotifyPeriodicEventStream",{"data":[{"t":0,"v":"1"}],"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z"}]',
            "2.1",
        ),
        (f"{BOOT201}\n" + '[2,"2","Nonsense",{}]\n' * 3, "2.0.1"),
        (json.dumps({"ocppVersion": "2.1", "raw": '[2,"1","Heartbeat",{}]'}), "2.1"),
        (json.dumps({"ocppVersion": "9.9", "raw": BOOT201}), "2.0.1"),  # no such version
    ],
)
def test_guesses(text: str, version: str) -> None:
    assert {verdict.version for verdict in check_text(text)} == {Version(version)}


@given(
    st.lists(
        st.sampled_from(
            [BOOT16, BOOT201, BOOTED, HOSTILE, '[3,"1",', "[4,", '"1"', "{", "}", "]", "1e999", "\n", "\ud800"]
        )
    ).map("".join)
)
def test_any_text_is_judged(text: str) -> None:
    for version in Version:
        judge = FrameJudge(version)
        for each in find_frames(text):
            assert judge.judge(each).found is each


METER_VALUES = (
    '[2,"2","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00.123456Z",'
    '"sampledValue":[{"value":"1"}]}]}]'
)
SET_POINT = (
    '[2,"2","TransactionEvent",{"eventType":"Ended","timestamp":"2024-01-01T00:00:00.1234567Z","triggerReason":"Trigger",'
    '"seqNo":1,"transactionInfo":{"transactionId":"t"}}]'
)
LIKE_PLAIN = [
    BOOT16,
    BOOT201,
    BOOTED,
    METER_VALUES,
    SET_POINT,
    BOOT16.replace('"M"', '"M","chargePointModel":"M"'),  # a member twice
    METER_VALUES.replace('"value":"1"', '"value":"1","value":"2"'),
    BOOT16.replace("V", "\\u0056"),
    BOOTED.replace("300", "3e2"),
    BOOTED.replace("}", ',"vendor":1}'),
    '[3,"1",{}]',
    '[3,"2",{}]',
    '[3,"2",{"a":{"b":1,"b":2}}]',
    "[3,2,{}]",
    '[2,"","Heartbeat",{}]',
    '[2,"2","Heartbeat",{"a":1}]',
    '[2,"2","Heartbeat",{},1]',
    '[2,["2"],"Heartbeat",{}]',
    '[2.0,"2","Heartbeat",{}]',
    f'[3,"{"2" * 40}",{{}}]',
    '[6,"2","NotifyPeriodicEventStream",{}]',
]


@pytest.mark.parametrize("version", Version)
@given(texts=st.lists(st.sampled_from(LIKE_PLAIN)))
@example(texts=LIKE_PLAIN)
def test_plain_frames_are_judged_as_all_others_are(version: Version, texts: list[str]) -> None:
    """The verdicts on plain frames, which no message is built for, are those of the judge of all frames."""
    found = [FoundFrame(line, text, cut_off=False) for line, text in enumerate(texts, 1)]
    judge = FrameJudge(version)
    verdicts = [judge.judge(each) for each in found]
    with mock.patch.object(FrameJudge, "_plain", return_value=None):
        judge = FrameJudge(version)
        assert [judge.judge(each) for each in found] == verdicts


@pytest.mark.parametrize("payload", ["[" * 100_000, '{"a":' * 5_000 + "1" + "}" * 5_000, "9" * 5_000])
def test_hostile_payloads(payload: str) -> None:
    verdicts = check_text(f'[2,"1","Heartbeat",{payload}]', "1.6")
    assert not any(verdict.valid for verdict in verdicts)


# -- in other versions


START201 = (
    '[2,"1","TransactionEvent",{"eventType":"Started","timestamp":"2024-01-01T00:00:00Z","triggerReason":"CablePluggedIn",'
    '"seqNo":0,"transactionInfo":{"transactionId":"t"}}]'
)


@pytest.mark.parametrize(
    ("text", "version", "others"),
    [
        (BOOT16, "2.0.1", ["1.5", "1.6"]),
        (BOOT201, "1.6", ["2.0", "2.0.1", "2.1"]),
        (START201, "1.6", ["2.0.1", "2.1"]),  # an action that 1.6 does not have
        (BOOT16, "1.6", []),
        ('[2,"1","BootNotification",{"x":1}]', "1.6", []),
        ('[2,"1","Nonsense",{}]', "1.6", []),
        (f"{BOOT16[:-1]},1]", "2.0.1", []),  # a frame of no version
        ('[2,"1","BootNotification",[]]', "2.0.1", []),
        (f"[2,{'9' * 40},{BOOT16[7:]}", "2.0.1", []),
    ],
)
def test_other_versions(text: str, version: str, others: list[str]) -> None:
    (verdict,) = check_text(text, version)
    assert verdict.valid_in == tuple(map(Version, others))


def test_other_versions_of_a_result() -> None:
    """2.0 takes members that it does not name."""
    reset, result = '[2,"1","Reset",{"type":"Immediate"}]', '[3,"1",{"status":"Scheduled","x":1}]'
    assert [each.valid_in for each in check_text(f"{reset}\n{result}", "2.0.1")] == [(), (Version.V20,)]


def test_other_versions_are_looked_up_within_bounds() -> None:
    many = check_text(f"{BOOT16}\n" * 103, "2.0.1")
    assert [bool(each.valid_in) for each in many] == [True] * 100 + [False] * 3
    long = '[2,"1","DataTransfer",{"vendorId":1,"data":"' + "x" * 70_000 + '"}]'
    (verdict,) = check_text(BOOT16.replace("}]", ',"x":"' + "x" * 65_536 + '"}]'), "1.6")
    assert verdict.valid_in == ()
    assert [each.valid_in for each in check_text(long, "1.6")] == [()]


# -- date-times


@pytest.mark.parametrize("version", ["2.0", "2.0.1", "2.1"])
def test_decimals_of_a_second(version: str) -> None:
    text = '[2,"1","MeterValues",{"evseId":1,"meterValue":[%s]}]'
    value = '{"timestamp":"2024-01-01T00:00:00.%s","sampledValue":[{"value":1.2345}]}'
    values = ",".join(value % end for end in ("123Z", "1234Z", "5+01:00", "123456+01:00"))
    (verdict,) = check_text(text % values, version)
    assert verdict.valid
    says = "a date-time has more than three decimals of a second (part 2 section 2.1.4)"
    assert verdict.notes == (Note(says, "$.meterValue[1].timestamp"), Note(says, "$.meterValue[3].timestamp"))
    assert str(verdict.notes[0]) == f"$.meterValue[1].timestamp: {says}"
    (verdict,) = check_text(text % ",".join([value % "1234Z"] * 30), version)
    assert len(verdict.notes) == 20


@pytest.mark.parametrize(
    ("text", "version", "notes"),
    [
        ('[2,"1","Heartbeat",{}]\n[3,"1",{"currentTime":"2024-01-01T00:00:00.1234Z"}]', "1.6", [0, 0]),
        ('[2,"1","Heartbeat",{}]\n[3,"1",{"currentTime":"2024-01-01T00:00:00.1234Z"}]', "2.0.1", [0, 1]),
        ('[3,"1",{"currentTime":"2024-01-01T00:00:00.1234Z"}]', "2.0.1", [0]),  # of what action it is, is not known
        ('[2,"1","DataTransfer",{"vendorId":"2024-01-01T00:00:00.1234Z"}]', "2.0.1", [0]),
        ('[2,"1","DataTransfer",{"vendorId":"a","data":"2024-01-01T00:00:00.1234Z"}]', "2.0.1", [0]),
        ('[2,"1","SecurityEventNotification",{"type":1,"timestamp":"2024-01-01T00:00:00.12345Z"}]', "2.0.1", [1]),
    ],
)
def test_where_decimals_count(text: str, version: str, notes: list[int]) -> None:
    assert [len(verdict.notes) for verdict in check_text(text, version)] == notes


# -- arguments


def test_versions_in_any_spelling() -> None:
    assert [each.version for each in check_text(BOOT16, "OCPP1.6")] == [Version.V16]
    with pytest.raises(
        LookupError, match="there is no version of OCPP '1.7': choose from 1.5, 1.6, 2.0, 2.0.1 and 2.1"
    ):
        check_text(BOOT16, "1.7")
    with pytest.raises(TypeError, match="a version of OCPP must be a text"):
        check_text(BOOT16, 1.6)  # type: ignore[arg-type]  # the misuse under test
