"""What calls and frames of a probe find out: each check finds its fault, no other does, and a system in order is clean."""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

import pytest

from ocpp_core.payload import Validator
from ocpp_core.probe import Outcome, Phase, checks
from ocpp_core.probe._asking import undoing
from ocpp_core.probe._harm import WORDS
from ocpp_core.probe._judge import repeats_id
from ocpp_core.probe._outcomes import Binding
from ocpp_core.probe._payloads import Size, payload
from ocpp_core.probe._peer import Exchange, Heard
from ocpp_core.probe._run import Run
from ocpp_core.probe._vectors import LARGEST
from ocpp_core.probe.phases import _hostile, _valid
from ocpp_core.probe.phases._hostile import drawn
from ocpp_core.probe.phases._recorded import CHECKS as RECORDED
from ocpp_core.probe.phases._recorded import check_of
from ocpp_core.strategies import hostile_vectors
from ocpp_core.versions import Role, Version
from tests.probe.helpers import found, probed, target_at
from tests.probe.systems import ABORT, SILENCE, SLOWNESS, Fault, Twist, csms

VERSIONS = [Version.V16, Version.V201, Version.V21]
PHASES = [Phase.VALID, Phase.VIOLATIONS, Phase.RECORDED, Phase.HOSTILE]
OURS = [check for check in checks() if check.phase in PHASES and Binding.JSON in check.bindings]


@pytest.fixture(autouse=True)
def few_drawn_frames(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing is what takes most time: a quick test has a quarter of the frames."""
    if request.node.get_closest_marker("slow") is None:
        monkeypatch.setattr(_hostile, "_FRAMES", 100)


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(test, 120))


def call(elements: Any, action: str = "") -> bool:
    """Whether the elements are those of a whole call, of an action."""
    whole = isinstance(elements, list) and len(elements) == 4 and elements[0] == 2
    return whole and action in ("", elements[2])


# -- a system that is in order


NAMED = re.compile(
    r"\b(Start|Stop)Transaction\b|TransactionEvent|SignCertificate|EVCertificate|SecurityEventN|DataTransfer",
    re.IGNORECASE,
)


@pytest.mark.parametrize("version", [Version.V16, pytest.param(Version.V201, marks=pytest.mark.slow), Version.V21])
def test_a_system_in_order_is_clean_and_is_sent_nothing_that_has_to_be_named(version: Version) -> None:
    async def test() -> None:
        async with csms() as url:
            over = await probed(target_at(url, version), *PHASES)
        assert found(over.results) == {}
        assert over.stopped == ""
        tried = {each.check.id for each in over.results}
        wanted = {check.id for check in OURS if over.applies(check)}
        assert wanted - tried <= {"hostile-not-taken"}  # of which nothing came up
        assert not [text for text in said(over) if NAMED.search(unescaped(text.replace("\0", "")))]
        assert max(map(len, said(over))) < LARGEST + 100  # with the other elements of a call
        skipped = [each for each in over.results if each.verdict.outcome is Outcome.SKIPPED]
        assert {"valid", "violation", "payload-form"} <= {each.check.id for each in skipped}
        assert any(each.case == "DataTransfer" and "--with data-transfer" in each.verdict.message for each in skipped)

    run(test())


def unescaped(text: str) -> str:
    """A text whose characters are not written as numbers."""
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda escaped: chr(int(escaped[1], 16)), text)


def said(over: Run) -> list[str]:
    """What the probe sent as a station, with letters in place of what stands for them."""
    sent = [each.text for each in over.record if each.sender is Role.CHARGING_STATION]
    return [re.sub(r"\\u(00[2-7][0-9a-f])", lambda found: chr(int(found[1], 16)), text) for text in sent]


@pytest.mark.slow
@pytest.mark.parametrize("version", VERSIONS)
def test_a_system_in_order_is_clean_whatever_is_allowed(version: Version) -> None:
    async def test() -> None:
        async with csms() as url:
            over = await probed(target_at(url, version), *PHASES, allowed=frozenset(WORDS))
        assert found(over.results) == {}
        assert any(NAMED.search(text) for text in said(over))

    run(test())


# -- one fault for each check


def error(elements: Any, code: str, details: Any = None, description: str = "") -> Any:
    return [4, elements[1], code, description, {} if details is None else details]


def refuses(action: str, code: str) -> Twist:
    return lambda elements, _: error(elements, code) if call(elements, action) else None


def incomplete(answer: Callable[[Any], Any]) -> Twist:
    """Answers an Authorize without a token so."""
    return lambda elements, _: answer(elements) if call(elements, "Authorize") and elements[3] == {} else None


def takes(wrong: Callable[[Any, str], bool]) -> Twist:
    """Gives a result for what is wrong."""

    def twist(elements: Any, text: str) -> Any:
        if not wrong(elements, text):
            return None
        known = elements[1] if isinstance(elements, list) and len(elements) > 1 else text.split('"')[1]
        return [3, known, {}]

    return twist


def silent_at(wrong: Callable[[Any, str], bool]) -> Twist:
    return lambda elements, text: SILENCE if wrong(elements, text) else None


def repeated_id() -> Twist:
    seen = set()

    def twist(elements: Any, _: str) -> Any:
        if not call(elements, "Heartbeat"):
            return None
        again = elements[1] in seen
        seen.add(elements[1])
        return SILENCE if again else None

    return twist


def overrun() -> Twist:
    """Drops some of very many Heartbeats in a row, but not the one that follows on fifty."""
    row = 0

    def twist(elements: Any, _: str) -> Any:
        nonlocal row
        row = row + 1 if call(elements, "Heartbeat") and row < 45 else 0
        return SILENCE if row >= 30 else None

    return twist


def named(*actions: str) -> Callable[[Any, str], bool]:
    return lambda elements, _: any(call(elements, action) for action in actions)


def has(text: str) -> Callable[[Any, str], bool]:
    return lambda _, raw: text in raw


FAULTS: dict[str, tuple[Version, Fault | Twist]] = {
    "valid": (Version.V16, refuses("Authorize", "GenericError")),
    "result-valid": (Version.V16, Fault.INVALID_RESULT),
    "latency": (Version.V201, Fault.SLOW),
    "send": (Version.V21, takes(lambda elements, _: isinstance(elements, list) and elements[:1] == [6])),
    "violation": (Version.V16, Fault.VIOLATION_ACCEPTED),
    "wrong-direction": (Version.V16, takes(named("Reset"))),
    "code-of-version": (Version.V16, Fault.WRONG_CODE),
    "code-of-rule": (Version.V201, incomplete(lambda it: error(it, "SecurityError"))),
    "error-form": (Version.V16, incomplete(lambda it: error(it, "FormationViolation", []))),
    "echo": (
        Version.V16,
        lambda it, _: (
            error(it, "FormationViolation", {"was": it[3]}) if call(it) and "ocppCoreProbe" in it[3] else None
        ),
    ),
    "no-frame": (Version.V16, takes(lambda _, text: text.endswith(",]"))),
    "encoding": (Version.V16, takes(lambda _, text: '"\\ud800":1' in text)),
    "unknown-type": (Version.V16, takes(lambda it, _: isinstance(it, list) and it[:1] == [9])),
    "message-id": (Version.V201, takes(lambda it, _: call(it) and it[1] == 7)),
    "arity": (Version.V201, takes(lambda it, _: isinstance(it, list) and it[:1] == [2] and len(it) == 5)),
    "unknown-action": (Version.V16, takes(named("datatransfer"))),
    "action-is-prototype-name": (Version.V16, lambda it, _: ABORT if call(it, "toString") else None),
    "payload-form": (Version.V16, takes(lambda it, _: call(it) and it[3] == [])),
    "duplicate-member": (Version.V16, silent_at(has('"v","vendorId":'))),
    "deep": (Version.V16, lambda _, text: ABORT if text.count("[") > 1000 else None),
    "numbers": (Version.V16, takes(has('"connectorId":1.5'))),
    "moments": (Version.V201, takes(has('"20240101T000000Z"'))),
    "text-taken": (Version.V16, lambda it, text: error(it, "GenericError") if "a & b &amp; c" in text else None),
    "unsolicited": (Version.V16, Fault.ANSWER_TO_RESULT),
    "send-form": (Version.V21, takes(lambda it, _: isinstance(it, list) and it[:1] == [6] and len(it) == 3)),
    "field": (Version.V16, takes(lambda it, _: call(it, "BootNotification") and None in it[3].values())),
    "null-payload": (
        Version.V16,
        lambda it, _: error(it, "FormationViolation") if call(it, "Heartbeat") and it[3] is None else None,
    ),
    "duplicate-id": (Version.V16, repeated_id()),
    "pipelined": (Version.V16, overrun()),
    "hostile-alive": (Version.V16, lambda _, text: ABORT if text[:1] == "[" and text.rstrip()[-1:] != "]" else None),
    "hostile-not-taken": (Version.V16, lambda it, text: [3, "x", {}] if it is None and '"' in text else None),
}
UNTRIED = {"size", "answer-form", "text-kept"}
"""Checks of which a CSMS gets no frames: they are too long, need a call of the system, or are for a station."""


def test_every_check_has_a_fault() -> None:
    assert FAULTS.keys() | UNTRIED == {check.id for check in OURS}


def other_ways(version: Version) -> Twist:
    """What a system in order may answer as well as what ours does."""
    one = version is Version.V16
    broken, count = ("FormationViolation", "Occurence") if one else ("FormatViolation", "Occurrence")

    def twist(elements: Any, _: str) -> Any:
        match elements:
            case [2.5, *_] if not one:
                return error([2, "-1"], "MessageTypeNotSupported")
            case [2, "\ud800", "Heartbeat", {}]:
                return [3, "\ud800", {"currentTime": "2026-01-01T00:00:00Z"}]
            case [2, str(), str(), dict(payload)] if elements[2] == "Heartbeat" and payload:
                code = "TypeConstraintViolation" if "data" in payload else f"{count}ConstraintViolation"
                return error(elements, code, {"data": {"wrong": payload}})
            case [2, str(), action, _] if not isinstance(action, str):
                return error(elements, "NotImplemented")
            case [2, message_id, str(), dict()] if not isinstance(message_id, str) or not message_id:
                return error(elements, broken)
        return None

    return twist


@pytest.mark.parametrize("version", [Version.V16, Version.V201])
def test_a_system_in_order_may_answer_known_frames_in_other_ways(version: Version) -> None:
    async def test() -> None:
        async with csms(twist=other_ways(version)) as url:
            over = await probed(target_at(url, version), Phase.RECORDED)
        assert found(over.results) == {}

    run(test())


@pytest.mark.parametrize(
    ("sent", "message_id", "repeated"),
    [
        (b'[2,7,"Heartbeat",{}]', 7, True),
        (b'[2,"7","Heartbeat",{}]', 7, False),
        (b'[2,1,"Heartbeat",{}]', True, False),
        (b'[2,["7"],"Heartbeat",{}]', ["7"], True),
        ('[2,"\N{SNOWMAN}","\x03",{}]', "\N{SNOWMAN}", True),
        (b'[2,"7","\x03",{}]', "8", False),
        (b"{}", "7", False),
    ],
)
def test_an_answer_may_repeat_any_id(sent: str | bytes, message_id: Any, repeated: bool) -> None:
    exchange = Exchange(sent, (), (), alive=True, ended=None, seconds=0.0)
    assert repeats_id(exchange, Heard(b"", None, None, [4, message_id], 0.0)) is repeated


def test_a_payload_that_an_error_repeats_as_text_is_noticed() -> None:
    def twist(elements: Any, text: str) -> Any:
        wrong = call(elements) and "ocppCoreProbe" in elements[3]
        return error(elements, "FormationViolation", {"message": text}) if wrong else None

    async def test() -> None:
        async with csms(twist=twist) as url:
            over = await probed(target_at(url, Version.V16), Phase.VIOLATIONS)
        assert found(over.results) == {"echo": {Outcome.WARNING}}

    run(test())


SLOW = (Phase.RECORDED, Phase.HOSTILE)
"""Phases of which a run takes seconds; at the desk the faults of known frames are planted all at once."""


def phase_of(check: str) -> Phase:
    return next(each.phase for each in OURS if each.id == check)


@pytest.mark.parametrize(
    "check",
    [pytest.param(check, marks=[pytest.mark.slow] if phase_of(check) in SLOW else []) for check in FAULTS],
)
def test_a_fault_is_found_by_its_check_and_no_other(check: str, monkeypatch: pytest.MonkeyPatch) -> None:
    version, fault = FAULTS[check]
    monkeypatch.setattr(_valid, "_SLOW", SLOWNESS / 2)

    async def test() -> None:
        planted = {"fault": fault} if isinstance(fault, Fault) else {"twist": fault}
        async with csms(**planted) as url:
            over = await probed(target_at(url, version), phase_of(check), allowed=frozenset(WORDS))
        assert found(over.results).keys() == {check}
        wrong = [each for each in over.results if each.verdict.outcome > Outcome.SKIPPED]
        assert all(each.reproduced is not False for each in wrong)
        assert all(each.verdict.message for each in wrong)

    run(test())


def test_all_faults_at_once_are_found_by_all_checks_of_known_frames() -> None:
    planted = {
        check: fault
        for check, (version, fault) in FAULTS.items()
        if version is Version.V16 and phase_of(check) is Phase.RECORDED and not isinstance(fault, Fault)
    }

    def twist(elements: Any, text: str) -> Any:
        return next((done for each in planted.values() if (done := each(elements, text)) is not None), None)

    async def test() -> None:
        async with csms(twist=twist) as url:
            over = await probed(target_at(url, Version.V16), Phase.RECORDED, allowed=frozenset(WORDS))
        assert found(over.results).keys() == planted.keys()

    run(test())


# -- how a payload that breaks its schema may be answered


@pytest.mark.parametrize(
    ("twist", "outcome", "words"),
    [
        (incomplete(lambda _: SILENCE), Outcome.FAIL, "no answer; it should be answered"),
        (incomplete(lambda _: ABORT), Outcome.FAIL, "no answer, and the connection"),
        (incomplete(lambda it: [3, it[1], {"idTagInfo": {"status": "Invalid"}}]), Outcome.FAIL, "gets a result"),
        (incomplete(lambda it: error(it, "InternalError")), Outcome.WARNING, "InternalError"),
    ],
)
def test_what_a_violation_comes_to(twist: Twist, outcome: Outcome, words: str) -> None:
    async def test() -> None:
        async with csms(twist=twist) as url:
            over = await probed(target_at(url, Version.V16), Phase.VIOLATIONS, checks=frozenset({"violation"}))
        (result,) = [each for each in over.results if each.verdict.outcome > Outcome.SKIPPED]
        assert (result.check.id, result.case, result.verdict.outcome) == ("violation", "Authorize", outcome)
        assert (result.verdict.rule, result.verdict.path) == ("required", "$.idTag")
        assert words in result.verdict.message
        assert '"Authorize",{}]' in str(result.verdict.sent)

    run(test())


def test_a_system_that_hangs_is_left_for_a_new_connection() -> None:
    async def test() -> None:
        async with csms(Fault.HANG) as url:
            over = await probed(target_at(url, Version.V16), Phase.VALID, Phase.VIOLATIONS)
        assert found(over.results) == {"valid": {Outcome.FAIL}}
        (wrong,) = [each for each in over.results if each.verdict.outcome is Outcome.FAIL]
        assert wrong.case == "MeterValues"
        assert "none to a harmless call" in wrong.verdict.message

    run(test())


def test_an_action_that_is_never_answered_is_waited_for_twice_and_left() -> None:
    silent = ["Authorize", "DiagnosticsStatusNotification", "FirmwareStatusNotification", "LogStatusNotification"]

    async def test() -> None:
        async with csms(twist=silent_at(named(*silent))) as url:
            over = await probed(target_at(url, Version.V16), Phase.VALID, Phase.VIOLATIONS)
        assert found(over.results) == {"valid": {Outcome.FAIL}}
        wrong = [each for each in over.results if each.verdict.outcome is Outcome.FAIL]
        assert [each.case for each in wrong] == silent
        assert all(each.reproduced for each in wrong)
        assert {action: sum(f'"{action}",' in text for text in said(over)) for action in silent} == dict.fromkeys(
            silent, 2
        )

    run(test())


def test_a_process_that_ends_stops_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_core.probe._run._GRACE", 0.2)

    async def test() -> None:
        async with csms(Fault.CRASH) as url:
            over = await probed(target_at(url, Version.V16), Phase.RECORDED)
        assert over.stopped == "the system is gone"
        wrong = {each.check.id: each.verdict for each in over.results if each.verdict.outcome is Outcome.FAIL}
        assert wrong.keys() == {"still-there", "action-is-prototype-name"}
        assert b'"constructor"' in bytes(wrong["action-is-prototype-name"].sent)  # type: ignore[arg-type]
        assert '"constructor"' in wrong["still-there"].sent

    run(test())


# -- what is left behind


def test_a_transaction_that_was_started_is_stopped() -> None:
    async def test() -> None:
        async with csms() as url:
            target = target_at(url, Version.V16)
            over = await probed(target, Phase.VALID, Phase.VIOLATIONS, allowed=frozenset({"transactions"}))
        started = [each.answer for each in transactions(over, "StartTransaction")]
        stopped = [each.request["transactionId"] for each in transactions(over, "StopTransaction")]
        assert started == [1, 1, 1]  # minimal and typical, and once more before it is broken
        assert stopped.count(1) == 3

    run(test())


class Exchanged(NamedTuple):
    request: dict[str, Any]
    answer: Any


def transactions(over: Run, action: str) -> list[Exchanged]:
    """The valid calls of an action, with the transaction that each got."""
    frames = [json.loads(each.text) for each in over.record]
    results = {frame[1]: frame[2].get("transactionId") for frame in frames if frame[0] == 3}
    calls = [frame for frame in frames if frame[0] == 2 and frame[2] == action and frame[1] in results]
    return [Exchanged(frame[3], results[frame[1]]) for frame in calls]


@pytest.mark.parametrize(
    ("version", "action", "back", "taken_back"),
    [
        (Version.V16, "SetChargingProfile", "ClearChargingProfile", {"id": 987_654_321}),
        (Version.V201, "SetChargingProfile", "ClearChargingProfile", {"chargingProfileId": 1}),
        (Version.V16, "ReserveNow", "CancelReservation", {"reservationId": 987_654_321}),
        (Version.V21, "ReserveNow", "CancelReservation", {"reservationId": 1}),
    ],
)
def test_what_a_call_began_is_taken_back(version: Version, action: str, back: str, taken_back: Any) -> None:
    valid = payload(version, action, Size.FULL, "x")
    assert undoing(version, action, valid, transaction=None) == (back, taken_back)
    assert not Validator(version).issues(taken_back, back)


# -- the same again


def test_two_runs_say_the_same() -> None:
    async def one() -> list[str]:
        async with csms() as url:
            return said(await probed(target_at(url, Version.V16), Phase.VALID, Phase.VIOLATIONS, Phase.HOSTILE, seed=1))

    async def test() -> None:
        assert await one() == await one()

    run(test())


def test_drawn_frames_depend_on_the_seed() -> None:
    one = drawn(Version.V16, 50, 1)
    assert one == drawn(Version.V16, 50, 1)
    assert one != drawn(Version.V16, 50, 2)
    assert len(one) > 40


@pytest.mark.parametrize("version", VERSIONS)
def test_every_known_frame_belongs_to_a_check(version: Version) -> None:
    counts = Counter(check_of(vector) for vector in hostile_vectors(version))
    assert counts.pop(None) <= 8
    assert counts.keys() <= set(RECORDED)
