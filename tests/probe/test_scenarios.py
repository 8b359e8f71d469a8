"""Scenarios: the data, how they are played, and what they find."""

from __future__ import annotations

import asyncio
import json

import pytest

from ocpp_core.probe._outcomes import Phase
from ocpp_core.probe._peer import Timing
from ocpp_core.probe._record import Record
from ocpp_core.probe._run import Options, Run, run_phases
from ocpp_core.probe._target import CsmsTarget
from ocpp_core.probe.phases import function_of
from ocpp_core.probe.scenarios import (
    ALLOWANCES,
    ScenarioError,
    _play,
    every_scenario,
    find_state,
    load,
    verify,
)
from ocpp_core.rules import Conversation
from ocpp_core.versions import Role, Version
from tests.probe.scripted import BLOCKED, EXPIRED, GROUP, PASSWORD, TOKEN, scripted

HEAD = 'block = "E"\ntests = "csms"\nversions = ["2.0.1"]\n[[scenario]]\nid = "x"\ntitle = "x"\n'


@pytest.mark.parametrize("version", [Version.V16, Version.V201, Version.V21])
def test_every_scenario_fits_the_schemas_of_its_versions(version):
    found = {each.id: verify(each, version) for each in every_scenario() if version in each.versions}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_scenarios_have_ids_of_their_own():
    keys = [(scenario.id, version) for scenario in every_scenario() for version in scenario.versions]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ('[{ call = "Heartbeat", wiht = {} }]', "unknown field `wiht`"),
        ('[{ calls = "Heartbeat" }]', "a step needs one of call, await"),
        ('[{ call = "Heartbeat", expect = { currentTime = { about = 1 } } }]', "about is no word"),
        ('[{ call = "Heartbeat", expect = { "current time" = 1 } }]', "'current time' is no path"),
        ('[{ call = "Heartbeat", refused = ["Nope"] }]', "Nope is no error code"),
        ('[{ call = "Heartbeat", repeat = "3" }]', "Expected `int`, got `str`"),
        ("[1]", "Expected `object`, got `int`"),
        ("[", "Invalid value"),
    ],
)
def test_a_file_that_is_wrong_is_refused(steps, told):
    with pytest.raises(ScenarioError, match=told):
        load(f"{HEAD}steps = {steps}")


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ('[{ call = "Hartbeat" }]', "step 1, Hartbeat: no call of a charging-station in 2.0.1"),
        ('[{ call = "Reset" }]', "step 1, Reset: no call of a charging-station in 2.0.1"),
        ('[{ await = "Heartbeat" }]', "step 1, Heartbeat: no call of a csms in 2.0.1"),
        ('[{ call = "Heartbeat", expect = { time = { present = true } } }]', "step 1, Heartbeat: time: no member"),
        ('[{ call = "Heartbeat", keep = { t = "now" } }]', "step 1, Heartbeat: now: no member of the message"),
        ('[{ call = "Authorize", expect = { "idTokenInfo.status" = "Good" } }]', "'Good' is no value of it"),
        ('[{ call = "Authorize", with = { idToken = 1 } }]', "step 1, Authorize: request: $.idToken: "),
        ('[{ call = "Authorize", with = { idToken = "$tokn" } }]', "step 1, Authorize: $tokn is not known here"),
        ('[{ call = "Heartbeat", refused = ["FormationViolation"] }]', "FormationViolation is no error code of 2.0.1"),
        ('[{ await = "Reset", trigger = { type = "Hard" } }]', "step 1, Reset: request: $.type: "),
        ('[{ await = "Reset", answer = { status = "Perhaps" } }]', "step 1, Reset: response: $.status: "),
        ('[{ reach = "nirvana" }]', "there is no state 'nirvana' for a csms in 2.0.1"),
    ],
)
def test_a_scenario_that_does_not_fit_the_standard_is_told(steps, told):
    _, (scenario,) = load(f"{HEAD}steps = {steps}")
    (wrong,) = verify(scenario, scenario.versions[0])
    assert told in wrong


def test_every_state_can_be_found():
    for scenario in every_scenario():
        for name in scenario.before:
            for version in scenario.versions:
                assert verify(find_state(name, scenario.tests, version), version) == []
    assert find_state("charging", Role.CSMS, Version.V201).first == ("authorized",)


async def play(csms, *, only=(), stations="SECRET", **options):
    """The results of the phase against a CSMS, by the ids of scenarios, and the record of what was said."""
    target = CsmsTarget(url=csms.url, version=csms.version, identity=stations, password=PASSWORD)
    given = {
        "token": TOKEN,
        "unknown_token": "5TRANGER",
        "blocked_token": BLOCKED,
        "expired_token": EXPIRED,
        "group_tokens": GROUP,
        "allowed": frozenset(ALLOWANCES) - {"pending-boot"},
        "checks": frozenset(only),
        "trigger": "true",
        **options,
    }
    run = Run(target, Options(**given), Record(), timing=Timing(timeout=20.0))
    await run_phases(run, [(Phase.SCENARIOS, function_of(Phase.SCENARIOS))])
    assert run.stopped == ""
    return {result.check.id: result.verdict for result in run.results}, run


@pytest.fixture
def triggered(monkeypatch):
    """Has the CSMS under test make a call, in place of a command of the user's."""

    class Done:
        status = 0

        async def end(self, _):
            pass

    def into(csms):
        async def start(command):
            action, payload = command
            await csms.call(action, json.loads(payload))
            return Done()

        monkeypatch.setattr(_play.Trigger, "start", start)
        return csms

    return into


def outcomes(found):
    return {name: verdict.outcome.word for name, verdict in found.items()}


@pytest.mark.parametrize("version", [Version.V201, Version.V21])
def test_a_csms_that_does_all_of_it_passes_every_scenario(version, triggered):
    async def run():
        async with scripted(version) as csms:
            triggered(csms)
            found, run = await play(csms, trigger="{action} {payload}")
        return found, run

    found, run = asyncio.run(run())
    wanted = {
        each.id: "skipped"
        if each.impossible or {"tls", "pending-boot"} & {*each.needs}
        else "pass"
        if each.exact
        else "not judged"
        for each in every_scenario()
        if version in each.versions and each.tests is Role.CSMS
    }
    assert {
        name: (found[name].message, word) for name, word in outcomes(found).items() if word != wanted.get(name)
    } == {}
    assert outcomes(found) == wanted
    assert sum(word == "pass" for word in wanted.values()) > (180 if version is Version.V201 else 100)
    assert faults_of_the_probe(run, version) == []


def faults_of_the_probe(run, version):
    """What the rules of the standard find in what the probe itself has said."""
    connections: dict[int, Conversation] = {}
    return [
        (finding.rule, finding.message, each.text)
        for each in run.record
        for finding in connections.setdefault(each.connection, Conversation(version)).feed(
            each.text, each.sender, each.at.timestamp()
        )
        if finding.fault == Role.CHARGING_STATION.value
    ]
