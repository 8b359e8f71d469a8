"""Which version the frames of a text are judged by, and why."""

from __future__ import annotations

import json

import pytest

from ocpp_core.capture import FoundFrame
from ocpp_core.check import FrameJudge, Verdict, _versions, check_text
from ocpp_core.check._versions import Assumed, Versions
from ocpp_core.versions import Version

BOOT16 = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
BOOT201 = '[2,"1","BootNotification",{"chargingStation":{"model":"M","vendorName":"V"},"reason":"PowerUp"}]'
EVENT = (
    '[2,"2","TransactionEvent",{"eventType":"Started","timestamp":"2022-12-31T23:00:06","triggerReason":"CablePluggedIn",'
    '"seqNo":1,"transactionInfo":{"transactionId":"t"}}]'
)
SET_DER = '[2,"3","GetDERControl",{"requestId":1}]'
BEAT = '[2,"4","Heartbeat",{}]'


def versions(text: str) -> list[str]:
    return [each.version.value for each in check_text(text)]


def test_an_action_outweighs_any_payload() -> None:
    """The request is invalid in every version, and the answer is valid in 1.6 alone, which has no such action."""
    call, error = check_text(EVENT + '\n[4,"2","FormationViolation","",{}]')
    assert (call.version, error.version) == (Version.V201, Version.V201)
    assert [(each.path, each.rule) for each in call.problems] == [("$.timestamp", "format")]
    assert [each.rule for each in error.problems] == ["errorCode"]
    assert (error.action, call.assumed) == (
        "TransactionEvent",
        "OCPP 2.0.1: 1 of 1 calls have its actions and members, as they have of others",
    )


@pytest.mark.parametrize(
    ("frames", "version"),
    [
        ([BOOT16], "1.6"),
        ([BEAT], "1.6"),
        ([BOOT201], "2.0.1"),
        ([BEAT, BEAT, BEAT, BOOT201], "2.0.1"),
        ([BOOT201, SET_DER], "2.1"),
        ([BOOT201, BOOT16, BOOT16], "1.6"),
        ([BOOT201.replace("reason", "raeson"), EVENT], "2.0.1"),
        (['[4,"1","FormationViolation","",{}]'], "1.6"),
        (['[4,"1","FormatViolation","",{}]'], "2.0.1"),
        (['[3,"1",{}]', "[2,"], "1.6"),
        ([BOOT201.replace("PowerUp", "powerUp")], "2.0.1"),
    ],
)
def test_guesses(frames: list[str], version: str) -> None:
    assert set(versions("\n".join(frames))) == {version}


def test_a_broken_call_tells_its_action() -> None:
    call, _ = check_text('[2,"2","TransactionEvent",{...}]\n[3,"2",{}]')
    assert (call.version, call.assumed) == (
        Version.V201,
        "OCPP 2.0.1: 1 of 1 calls have its actions, as they have of others",
    )


def test_each_station_has_its_own() -> None:
    lines = [
        f"A1: receive message {BOOT16}",
        f"B2: receive message {BOOT201}",
        f"A1: receive message {BEAT}",
        f"B2: receive message {BEAT}",
        f"C3: receive message {SET_DER}",
        f"D4: receive message {BEAT}",
    ]
    verdicts = check_text("\n".join(lines))
    assert [each.version.value for each in verdicts] == ["1.6", "2.0.1", "1.6", "2.0.1", "2.1", "2.0.1"]
    assert all(each.valid for each in verdicts)
    assert verdicts[4].assumed == "OCPP 2.1: 1 of 1 calls of C3 have its actions and members"


def test_a_station_that_tells_nothing_is_of_the_version_of_most() -> None:
    lines = [f"B{number}: receive message {BOOT201}" for number in range(5)] + [f"C3: receive message {BEAT}"]
    assert versions("\n".join(lines))[-1] == "2.0.1"


def test_what_the_record_says_is_not_assumed() -> None:
    lines = [
        json.dumps({"stationId": "A1", "ocppVersion": "2.1", "raw": BEAT}),
        json.dumps({"stationId": "A1", "raw": BEAT}),
        json.dumps({"stationId": "A2", "raw": BEAT}),
    ]
    verdicts = check_text("\n".join(lines))
    assert [(each.version.value, each.assumed) for each in verdicts] == [
        ("2.1", None),
        ("2.1", "OCPP 2.1: other records of A1 name it"),
        ("2.1", "OCPP 2.1: 1 of 1 calls of A2 have its actions and members, as they have of others"),
    ]
    assert [each.assumed for each in check_text("\n".join(lines), "1.6")] == [None] * 3


def test_a_handshake_names_the_version() -> None:
    text = f"Sec-WebSocket-Protocol: ocpp2.1\n{BEAT}\nSec-WebSocket-Protocol: ocpp1.6\n{BEAT}"
    assert [(each.version.value, each.assumed) for each in check_text(text)] == [("2.1", None), ("1.6", None)]


def test_a_name_of_a_station_is_shown_only_if_it_is_plain() -> None:
    lines = [json.dumps({"station": "\x1b[31m", "raw": BEAT}), json.dumps({"station": "A-1", "raw": '[3,"4",{}]'})]
    assert [each.assumed for each in check_text("\n".join(lines))] == [
        "OCPP 1.6: 1 of 1 calls of this station have its actions and members, as they have of others",
        "OCPP 1.6: no call of A-1 tells the version",
    ]


def test_answers_are_paired_across_versions() -> None:
    """The record of the call names its version, and that of the answer does not."""
    lines = [
        json.dumps({"ocppVersion": "2.1", "raw": SET_DER}),
        json.dumps({"raw": '[3,"3",{"status":"Accepted"}]'}),
    ]
    call, answer = check_text("\n".join(lines))
    assert (call.action, answer.action, answer.valid) == ("GetDERControl", "GetDERControl", True)


def test_spoiled_frames_cost_no_judgement_in_all_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: at most a few frames more than there are."""
    judged = 0
    judge = FrameJudge.judge

    def counted(self: FrameJudge, found: FoundFrame, *, assumed: str | None = None) -> Verdict:
        nonlocal judged
        judged += 1
        return judge(self, found, assumed=assumed)

    monkeypatch.setattr(FrameJudge, "judge", counted)
    spoiled = BOOT16.replace('"M"', "1")
    verdicts = check_text("\n".join([*[BOOT16] * 99, spoiled] * 10))
    assert sum(not each.valid for each in verdicts) == 10
    assert judged < 1_100


def found(station: str, text: str) -> FoundFrame:
    [verdict] = check_text(f"{station}: receive message {text}")
    return verdict.found


def test_what_was_settled_before_holds() -> None:
    """The frame is one of 1.6, but A1 is known to be of 2.1: one more station of the generation 2.x."""
    before = Assumed({"A1": (Version.V21, "why")}, {})
    later = Versions(before=before)
    for frame in (found("A1", BOOT16), found("B2", BEAT)):
        later.see(frame)
    assert later.of(found("A1", BOOT16)) == (Version.V21, "why")
    assert later.of(found("B2", BEAT))[0] is Version.V201


def seen_in(part: int, before: Assumed, text: str = BEAT) -> Assumed:
    """What is known behind one more part of a capture, in which a station has sent so many frames."""
    versions = Versions(before=before)
    for _ in range(part):
        versions.see(found("A1", text))
    return before.merged(versions.assumed())


def test_a_station_is_settled_by_many_small_parts_too() -> None:
    known = seen_in(19, seen_in(20, Assumed()))
    assert (known.settled, known.likely["A1"].looked_at) == ({}, 39)
    known = seen_in(1, known)
    assert (known.settled["A1"][0], known.likely) == (Version.V16, {})


def test_parts_that_tell_other_versions_do_not_count_together() -> None:
    known = seen_in(2, seen_in(39, Assumed()), BOOT201)
    assert known.settled == {}
    assert (known.likely["A1"].pick[0], known.likely["A1"].looked_at) == (Version.V201, 2)


def test_stations_beyond_the_most_are_judged_like_frames_of_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_versions, "_MAX_STATIONS", 1)
    seen = Versions()
    for frame in (found("A1", BOOT16), found("B2", BOOT201)):
        seen.see(frame)
    assert seen.of(found("A1", BEAT))[0] is Version.V16
    assert seen.of(found("B2", BOOT201))[0] is Version.V16
    assert list(seen.assumed().likely) + list(seen.assumed().settled) == ["A1"]
