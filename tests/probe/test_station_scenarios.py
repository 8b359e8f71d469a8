"""Scenarios against stations: one in order passes all of them, and each planted fault is found by those it is about."""

from __future__ import annotations

import asyncio
import json

import pytest

from ocpp_core.probe._outcomes import Outcome, Phase
from ocpp_core.probe._peer import Timing
from ocpp_core.probe._record import Record
from ocpp_core.probe._run import Options, Run, run_phases
from ocpp_core.probe._station import StationTarget
from ocpp_core.probe.phases import function_of
from ocpp_core.probe.scenarios import every_scenario
from ocpp_core.versions import Role, Version
from tests.probe.stations import Fault, station

NOT_JUDGED = {"TC_019_CS", "TC_F_27_CS"}


async def play(
    version: Version, fault: Fault | None = None, *checks: str, allowed: tuple[str, ...] = ("commands", "data-transfer")
) -> Run:
    target = StationTarget(version=version, port=0, patience=30.0)
    await target.start()
    try:
        async with asyncio.timeout(60), station(version, f"ws://127.0.0.1:{target.port}/CP1", fault):
            options = Options(token="DEADBEEF", allowed=frozenset(allowed), checks=frozenset(checks))
            run = Run(target, options, Record(), timing=Timing(timeout=1.0 if fault else 20.0))
            await run_phases(run, [(Phase.SCENARIOS, function_of(Phase.SCENARIOS))])
            return run
    finally:
        await target.stop()


def outcomes(run: Run) -> dict[str, Outcome]:
    return {result.check.id: result.verdict.outcome for result in run.results}


@pytest.mark.parametrize("version", [Version.V16, Version.V201, Version.V21])
def test_a_station_in_order_passes_all(version: Version) -> None:
    run = asyncio.run(play(version))
    mine = [each for each in every_scenario() if each.tests is Role.CHARGING_STATION and version in each.versions]
    wanted, impossible = {each.id for each in mine}, {each.id for each in mine if each.impossible}
    wrong = {
        result.check.id: (result.verdict.outcome.word, result.verdict.message)
        for result in run.results
        if result.verdict.outcome is not Outcome.PASS and result.check.id not in NOT_JUDGED | impossible
    }
    assert wrong == {}
    assert {outcomes(run)[name] for name in impossible} <= {Outcome.SKIPPED}
    assert run.stopped == ""
    assert outcomes(run).keys() == wanted
    assert {name for name, outcome in outcomes(run).items() if outcome is Outcome.NOT_JUDGED} == NOT_JUDGED & wanted


FAULTS = [
    (Version.V16, Fault.KEY_CASE, {"own-station-key-case"}),
    (Version.V16, Fault.READ_ONLY_WRITTEN, {"own-station-key-read-only"}),
    pytest.param(Version.V16, Fault.AVAILABILITY_FORGOTTEN, {"TC_013_CS"}, marks=pytest.mark.slow),
    (Version.V16, Fault.PROFILES_PILED_UP, {"own-station-profile-replaced"}),
    (Version.V16, Fault.WRONG_CONTEXT, {"TC_054_CS"}),
    (Version.V201, Fault.READ_ONLY_WRITTEN, {"TC_B_39_CS"}),
    (Version.V201, Fault.TALKS_BEFORE_ACCEPTANCE, {"TC_B_30_CS", "own-rule"}),
    (Version.V21, Fault.WRONG_CONTEXT, {"TC_F_11_CS", "TC_F_12_CS"}),
    pytest.param(
        Version.V21,
        Fault.UNAVAILABLE_NOT_REPORTED,
        {f"TC_G_0{number}_CS" for number in (3, 4, 5, 6, 7, 8)},
        marks=pytest.mark.slow,  # each of them waits in vain, and once more
    ),
]


@pytest.mark.parametrize(
    "alone", [True, pytest.param(False, marks=[pytest.mark.slow, pytest.mark.thorough])], ids=["alone", "among-all"]
)
@pytest.mark.parametrize(("version", "fault", "found"), FAULTS)
def test_a_fault_is_found_by_what_it_is_about(version: Version, fault: Fault, found: set[str], alone: bool) -> None:
    run = asyncio.run(play(version, fault, *(found if alone else ())))
    assert {name for name, outcome in outcomes(run).items() if outcome is Outcome.FAIL} == found
    assert all(result.reproduced for result in run.results if result.verdict.outcome is Outcome.FAIL)


def test_a_message_that_a_station_says_it_cannot_be_triggered_to_send_is_no_fault() -> None:
    run = asyncio.run(play(Version.V16, Fault.NO_TRIGGERS, "TC_054_CS", "TC_055_CS", "own-station-trigger-order"))
    assert outcomes(run) == dict.fromkeys(["own-station-trigger-order", "TC_054_CS", "TC_055_CS"], Outcome.SKIPPED)


def test_a_key_that_was_not_asked_for_is_not_taken_for_a_password() -> None:
    run = asyncio.run(play(Version.V16, Fault.EVERY_KEY, "own-station-key-authorization-hidden"))
    (result,) = run.results
    assert (result.verdict.outcome, result.verdict.path) == (Outcome.FAIL, "configurationKey[0].key")


def test_a_station_is_not_sent_away_for_a_wrong_answer() -> None:
    run = asyncio.run(
        play(Version.V16, Fault.EVERY_KEY, "own-station-key-authorization-hidden", "own-station-key-unknown-and-known")
    )
    assert set(outcomes(run).values()) == {Outcome.FAIL}
    assert run.record.connections == 1


def test_what_is_changed_is_put_back() -> None:
    async def test() -> None:
        target = StationTarget(version=Version.V16, port=0)
        await target.start()
        async with station(Version.V16, f"ws://127.0.0.1:{target.port}/CP1") as made:
            before = dict(made.keys)  # type: ignore[attr-defined]  # it is a Station16
            run = Run(target, Options(allowed=frozenset({"commands"})), Record(), timing=Timing(timeout=20.0))
            await run_phases(run, [(Phase.SCENARIOS, function_of(Phase.SCENARIOS))])
            assert made.keys == before  # type: ignore[attr-defined]
            assert (made.operative, made.reserved, made.profiles) == (True, None, {})  # type: ignore[attr-defined]
        await target.stop()

    asyncio.run(test())


def test_nothing_is_set_in_motion_unless_it_is_named() -> None:
    run = asyncio.run(play(Version.V201, None, allowed=()))
    calls = [each.text for each in run.record if each.sender is Role.CSMS and each.text.startswith("[2,")]
    said = {json.loads(text)[2] for text in calls}
    assert said <= {"GetVariables", "GetTransactionStatus", "TriggerMessage"}
    impossible = {each.impossible for each in every_scenario() if each.tests is Role.CHARGING_STATION} - {""}
    assert {result.verdict.message for result in run.results if result.verdict.outcome is Outcome.SKIPPED} == {
        "it is only tried with --with commands",
        *impossible,
    }
