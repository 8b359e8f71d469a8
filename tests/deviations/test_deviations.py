"""Each deviation of deviations.toml is read, reported or refused as it says there, and the page lists it."""

from __future__ import annotations

import csv
import hmac
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from ocpp_core import (
    Allowance,
    CallError,
    CallReceived,
    EncodeError,
    ErrorReceived,
    FrameRejected,
    JsonCodec,
    PayloadError,
    PlainCall,
    PlainResult,
    RemoteError,
    ResultReceived,
    Role,
    Session,
    Tolerance,
    Version,
    message_class,
    v16,
)
from ocpp_core.payload import profiles, valid_versions
from ocpp_core.websocket import authorization_key, negotiate, parse_basic_auth, station_identity, station_url

from . import ACCEPTED, DEVIATIONS, PAGE, READ, REFUSED, SESSION, Deviation, _escaped, page

WITH_FRAME = [each for each in DEVIATIONS if each.frame is not None]
READABLE = [each for each in DEVIATIONS if each.group == READ]
OWNERS = {  # what only the owner of a station can know: where the time is from, which name or value is meant
    "zone",
    "value",
    "called",
}


def each_of(deviations: Sequence[Deviation]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("deviation", deviations, ids=str)


def by_row(row: int) -> Deviation:
    [found] = [each for each in DEVIATIONS if each.row == row]
    return found


def decode(deviation: Deviation, tolerance: Tolerance) -> Any:
    assert deviation.frame is not None
    codec = JsonCodec(deviation.version, tolerate=tolerance)
    return codec.decode(deviation.frame, None if deviation.action is None else lambda _: deviation.action)


def says(frame: Any) -> Any:
    """What a frame says, as plain data."""
    if isinstance(frame, CallError):
        return [str(frame.code), frame.description, dict(frame.details)]
    return frame.payload if isinstance(frame, PlainResult) else frame.message.to_dict()


def expected(deviation: Deviation) -> Any:
    if deviation.reads is not None:
        return deviation.reads
    elements = json.loads(deviation.frame or "")
    return elements[2:] if elements[0] == 4 else elements[-1]


def check_read(deviation: Deviation, frame: Any, issues: Sequence[tuple[str, str, str | None]]) -> None:
    assert says(frame) == expected(deviation)
    assert [(each.path, each.rule, each.tolerance) for each in getattr(frame, "issues", ())] == list(issues)
    elements = None if deviation.refused == "FramingError" else json.loads(deviation.frame or "")
    assert frame.message_id == (deviation.id if elements is None else elements[1])


# -- each by itself


@each_of([each for each in WITH_FRAME if each.accepted])
def test_what_is_accepted_needs_no_tolerance(deviation: Deviation) -> None:
    always = [issue for issue in deviation.issues if issue[2] is None]
    check_read(deviation, decode(deviation, Tolerance()), always)


@each_of([each for each in WITH_FRAME if each.accepted])
def test_what_is_accepted_is_reported_when_asked_for(deviation: Deviation) -> None:
    check_read(deviation, decode(deviation, deviation.tolerance), deviation.issues)


def test_a_moment_that_is_too_fine_for_other_versions_is_reported_there() -> None:
    fine = by_row(80)
    assert fine.frame is not None
    frame: Any = JsonCodec("2.0.1", tolerate=["fraction-digits"]).decode(fine.frame, {"1": "Heartbeat"})
    assert [(each.path, each.tolerance) for each in frame.issues] == [("$.currentTime", "fraction-digits")]


@each_of([each for each in WITH_FRAME if each.refused])
def test_what_is_refused_is_refused_without_its_tolerance(deviation: Deviation) -> None:
    with pytest.raises(RemoteError) as refused:
        decode(deviation, Tolerance())
    error = refused.value
    rule = error.issues[0].rule if isinstance(error, PayloadError) else type(error).__name__
    assert rule == deviation.refused


@each_of(READABLE)
def test_each_part_of_the_tolerance_is_needed(deviation: Deviation) -> None:
    for left_out in deviation.tolerance.allowances:
        rest = Tolerance(*(each for each in deviation.tolerance.allowances if each != left_out))
        with pytest.raises(RemoteError):
            decode(deviation, rest)


@each_of(READABLE)
def test_the_tolerance_is_as_narrow_as_can_be(deviation: Deviation) -> None:
    """A text may be as long as this one is, and no longer."""
    for allowance in deviation.tolerance.allowances:
        if allowance.up_to is not None:
            with pytest.raises(PayloadError):
                decode(deviation, Tolerance(Allowance(allowance.name, at=allowance.at, up_to=allowance.up_to - 1)))


@each_of([each for each in READABLE if each.action not in (None, "DataTransfer")])
def test_its_tolerance_is_for_its_sender_alone(deviation: Deviation) -> None:
    """As far as a codec knows the sender by the action."""
    others = [evolve(each, sender=deviation.sender.peer) for each in deviation.tolerance.allowances]
    with pytest.raises(RemoteError):
        decode(deviation, Tolerance(*others))


@each_of([each for each in READABLE if each.action in (None, "DataTransfer")])
def test_a_session_knows_the_sender_of_what_both_sides_send(deviation: Deviation) -> None:
    assert deviation.frame is not None
    others = [evolve(each, sender=deviation.sender.peer) for each in deviation.tolerance.allowances]
    ours = Session(deviation.version, deviation.sender.peer, tolerate=Tolerance(*others))
    [event] = ours.receive(deviation.frame, 0.0)
    assert isinstance(event, FrameRejected)


@each_of(READABLE)
def test_its_tolerance_reads_it(deviation: Deviation) -> None:
    frame = decode(deviation, deviation.tolerance)
    check_read(deviation, frame, deviation.issues)
    if deviation.unknown is not None:
        assert frame.unknown == deviation.unknown


@each_of(READABLE)
def test_everything_reads_it_but_for_what_only_the_owner_knows(deviation: Deviation) -> None:
    needs = {key for each in deviation.tolerate for key in each.keys() & OWNERS}
    zones = [Allowance("naive-date-time", zone=each.zone) for each in deviation.tolerance.allowances if each.zone]
    tolerance = Tolerance.everything() | Tolerance(*zones)
    if needs <= {"zone"}:
        assert says(decode(deviation, tolerance)) == expected(deviation)
    else:
        with pytest.raises(RemoteError):
            decode(deviation, tolerance)


@each_of([each for each in DEVIATIONS if each.group == REFUSED and each.row != 68])
def test_what_no_tolerance_reads_is_refused_with_everything(deviation: Deviation) -> None:
    assert deviation.reason
    with pytest.raises(RemoteError):
        decode(deviation, Tolerance.everything() | Tolerance(Allowance("naive-date-time", zone="UTC")))


@each_of([each for each in WITH_FRAME if each.profile])
def test_its_profile_reads_it(deviation: Deviation) -> None:
    """What only the owner can know is left to him: he adds the zone that its text tells him to name."""
    assert deviation.profile is not None
    profile = profiles()[deviation.profile]
    zones = [
        Allowance("naive-date-time", at=each.at, zone=each.zone)
        for each in deviation.tolerance.allowances
        if each.zone and not any(own.zone for own in profile.tolerance.allowances)
    ]
    if zones:
        assert "zone" in profile.about
    if deviation.group == REFUSED:
        with pytest.raises(RemoteError):
            decode(deviation, profile.tolerance)
    else:
        assert says(decode(deviation, profile.tolerance | Tolerance(*zones))) == expected(deviation)


@each_of([each for each in WITH_FRAME if each.profile and each.issues and Tolerance.profile(each.profile)])
def test_its_profile_reports_it(deviation: Deviation) -> None:
    """Unless it is one that only tells what to do: it has no tolerances."""
    assert deviation.profile is not None
    zones = [each for each in deviation.tolerance.allowances if each.zone]
    profile = Tolerance.profile(deviation.profile)
    frame = decode(deviation, profile if any(each.zone for each in profile.allowances) else profile | Tolerance(*zones))
    assert {each[2] for each in deviation.issues if each[2]} <= {each.tolerance for each in frame.issues}


def test_each_profile_exists() -> None:
    assert {each.profile for each in DEVIATIONS if each.profile} <= profiles().keys()


# -- all of them


def test_each_has_one_outcome() -> None:
    """It is accepted, read by a tolerance, or has the reason why not."""
    for each in DEVIATIONS:
        assert not (each.accepted and each.refused), each
        assert each.accepted or each.refused or each.reason, each
        assert each.group is not READ or (each.reads is not None and each.issues and each.read_as), each
        assert each.group in (READ, ACCEPTED) or each.reason, each


def test_those_that_were_refused_whatever_was_tolerated() -> None:
    """38 of them, before tolerances had names of their own: 31 are read by one, one needs none, six have a reason."""
    before = {"maxLength", "additionalProperties"}
    refused = [each for each in DEVIATIONS if each.refused and each.refused not in before]
    assert [each.row for each in refused if each.tolerate] == [
        *(2, 3, 4, 9, 11, 51, 59, 66, 67, 69, 70, 71, 72, 74, 75, 76, 78, 79, 82, 83, 86, 87, 88, 90, 91, 92, 93, 94),
        *(103, 111, 114),
    ]
    assert [each.row for each in refused if each.reason] == [8, 27, 53, 58, 60, 68]
    assert by_row(10).accepted
    assert len(refused) + 1 == 38


def test_how_many_there_are() -> None:
    groups = [each.group for each in DEVIATIONS]
    assert {group: groups.count(group) for group in groups} == {READ: 41, ACCEPTED: 24, SESSION: 18, REFUSED: 6}
    assert len({each.row for each in DEVIATIONS}) == len(DEVIATIONS)


def test_where_the_frame_is_of_another_version() -> None:
    [other] = [each for each in DEVIATIONS if each.valid_in]
    assert other.frame is not None
    assert other.action is not None
    assert tuple(valid_versions(json.loads(other.frame)[-1], other.action)) == other.valid_in
    [version] = other.valid_in
    assert says(JsonCodec(version).decode(other.frame)) == expected(other)


def test_what_a_station_wants_to_be_sent_is_not_sent() -> None:
    """Not even by a codec that reads all: what it reads as text, the peer did not send as text."""
    wanted = by_row(68)
    assert wanted.frame is not None
    _, message_id, action, payload = json.loads(wanted.frame)
    with pytest.raises(EncodeError):
        JsonCodec(wanted.version, tolerate=Tolerance.everything()).encode(PlainCall(message_id, action, payload))


# -- sessions


def session(deviation: Deviation) -> Session:
    """That of the side that receives the frame."""
    codec = JsonCodec(deviation.version, tolerate=deviation.tolerance)
    return Session(deviation.version, deviation.sender.peer, codec=codec, new_id=lambda: "1")


@each_of([each for each in WITH_FRAME if each.event in ("UnsolicitedAnswer", "FrameRejected")])
def test_a_session_says_so(deviation: Deviation) -> None:
    assert deviation.frame is not None
    ours = session(deviation)
    assert [type(each).__name__ for each in ours.receive(deviation.frame, 0.0)] == [deviation.event]
    assert ours.outgoing() == []


@each_of([each for each in DEVIATIONS if each.event == "CallRepeated"])
def test_a_session_says_that_a_call_came_again(deviation: Deviation) -> None:
    assert deviation.frame is not None
    ours = session(deviation)
    events = [event for now in (0.0, 1.0, 2.0, 3.0) for event in ours.receive(deviation.frame, now)]
    assert [type(each).__name__ for each in events] == ["CallReceived", *["CallRepeated"] * 3]
    assert ours.outgoing() == []


_PERIODS = '"chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]'
REQUESTS = {
    "1.6 BootNotification": '{"chargePointVendor":"Example","chargePointModel":"Solo"}',
    "1.6 ChangeAvailability": '{"connectorId":0,"type":"Operative"}',
    "1.6 GetCompositeSchedule": '{"connectorId":0,"duration":60}',
    "1.6 GetConfiguration": "{}",
    "1.6 SetChargingProfile": (
        '{"connectorId":0,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,'
        '"chargingProfilePurpose":"ChargePointMaxProfile","chargingProfileKind":"Absolute","chargingSchedule":'
        '{"chargingRateUnit":"A","startSchedule":"2026-03-01T10:00:00Z",%s}}}' % _PERIODS
    ),
    "1.6 StartTransaction": '{"connectorId":1,"idTag":"A","meterStart":0,"timestamp":"2026-03-01T10:00:00Z"}',
    "1.6 StatusNotification": '{"connectorId":1,"errorCode":"NoError","status":"Available"}',
    "2.0.1 SetChargingProfile": (
        '{"evseId":0,"chargingProfile":{"id":1,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile",'
        '"chargingProfileKind":"Relative","chargingSchedule":[{"id":1,"chargingRateUnit":"A",%s}]}}' % _PERIODS
    ),
}
"""What is asked where an answer deviates."""


def asking(deviation: Deviation, action: str) -> Session:
    """A session that has sent a call under the id 1."""
    ours = session(deviation)
    payload = json.loads(REQUESTS[f"{deviation.version} {action}"])
    request: Any = message_class(deviation.version, action).from_dict(payload)
    ours.call(request, 0.0)
    return ours


@each_of(READABLE)
def test_a_session_takes_what_its_tolerance_reads(deviation: Deviation) -> None:
    """A call is received, and an answer ends the call that it answers."""
    assert deviation.frame is not None
    kind = deviation.frame[1]
    if kind == "2":
        [event] = session(deviation).receive(deviation.frame, 0.0)
        assert isinstance(event, CallReceived)
        check_read(deviation, event.call, deviation.issues)
    elif kind == "3":
        ours = asking(deviation, deviation.action or "")
        ours.outgoing()
        [event] = ours.receive(deviation.frame, 1.0)
        assert isinstance(event, ResultReceived)
        check_read(deviation, event.result, deviation.issues)
        assert not ours.waiting_calls
    elif deviation.event is None:
        ours = asking(deviation, "GetConfiguration")
        ours.outgoing()
        [event] = ours.receive(deviation.frame, 1.0)
        assert isinstance(event, ErrorReceived)
        check_read(deviation, event.error, deviation.issues)
        assert not ours.waiting_calls


@each_of([each for each in DEVIATIONS if each.event in ("CallTimedOut", "ErrorReceived", "ResultReceived")])
def test_a_call_of_ours_ends(deviation: Deviation) -> None:
    station = evolve(deviation, sender=Role.CHARGING_STATION)  # also where the frame shown is that call
    ours = asking(station, deviation.action or "GetConfiguration")
    [text] = ours.outgoing()
    if deviation.event == "CallTimedOut":
        assert deviation.frame in (None, text)
        deadline = ours.deadline()
        assert deadline is not None
        events = ours.expire(deadline)
    else:
        assert deviation.frame is not None
        events = ours.receive(deviation.frame, 1.0)
    assert [type(each).__name__ for each in events] == [deviation.event]
    assert not ours.waiting_calls


def test_an_error_ends_a_call_whatever_its_details_are() -> None:
    deviation = by_row(10)
    assert deviation.frame is not None
    ours = Session("1.6", "charging station", new_id=lambda: "1")
    ours.call(v16.HeartbeatRequest(), 0.0)
    ours.outgoing()
    [event] = ours.receive(deviation.frame, 1.0)
    assert isinstance(event, ErrorReceived)
    check_read(deviation, event.error, deviation.issues)


@each_of([each for each in DEVIATIONS if each.event == "CallReceived"])
def test_a_station_that_does_not_boot(deviation: Deviation) -> None:
    ours = session(deviation)
    first = '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]'
    assert [type(each).__name__ for each in ours.receive(first, 0.0)] == [deviation.event]


# -- what carries the frames


def test_a_version_for_each_connection() -> None:
    found = [negotiate(offered, ["2.0.1", "1.6"], when_missing=None) for offered in ("ocpp1.6", "ocpp2.0.1")]
    assert found == [Version.V16, Version.V201]


def test_slashes_before_the_identity() -> None:
    assert station_identity("///charger") == "charger"


def test_an_identity_with_percent_signs() -> None:
    assert station_url("wss://csms.example/ocpp", "RDAM|123") == "wss://csms.example/ocpp/RDAM%7C123"
    assert station_identity("/ocpp/RDAM%7C123") == "RDAM|123"


def test_credentials() -> None:
    assert parse_basic_auth("Basic R1JTLTAwMDA6") == ("GRS-0000", b"")
    digits = "0001020304050607FFFFFFFFFFFFFFFFFFFFFFFF"
    # CP001:<those digits>, CP001:<the bytes that they stand for>, and cp001:key
    _, verbatim = parse_basic_auth("Basic Q1AwMDE6MDAwMTAyMDMwNDA1MDYwN0ZGRkZGRkZGRkZGRkZGRkZGRkZGRkZGRg==")
    _, key = parse_basic_auth("Basic Q1AwMDE6AAECAwQFBgf///////////////8=")
    assert hmac.compare_digest(verbatim, digits.encode())
    assert hmac.compare_digest(key, authorization_key(digits))
    name, _ = parse_basic_auth("Basic Y3AwMDE6a2V5")
    assert name == "cp001"


# -- the page, and where these come from


def test_the_page_is_current() -> None:
    """To write it anew: python -m tests.deviations."""
    assert PAGE.read_text("utf-8") == page()


def test_a_cell_ends_where_it_should() -> None:
    assert _escaped("a|b_c*d<f>[g]\\ `e_f|*`") == r"a\|b\_c\*d\<f\>\[g\]\\ `e_f\|*`"
    lines = [line for line in page().splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {5, 6}


def _filler(text: str) -> str:
    """A frame with each long run of x shortened, as the source has it shortened too."""
    return re.sub(r"x{20,}(\.\.\.x+)?", "x...x", text)


def test_each_that_is_known_is_here(reference: Path) -> None:
    source = reference / "quirks.csv"
    if not source.is_file():
        pytest.skip(f"no list of deviations in {reference}")
    with source.open(encoding="utf-8", newline="") as file:
        rows = {int(row["id"]): row for row in csv.DictReader(file)}
    assert [each.row for each in DEVIATIONS] == list(rows)
    for each in DEVIATIONS:
        wire = rows[each.row]["wire_example"].replace("\\x00", "\x00")
        assert each.version.value == rows[each.row]["version"], each
        if wire.startswith("["):
            assert each.frame is not None, each
            assert _filler(each.frame) == _filler(wire), each
        else:
            assert each.frame is None, each
