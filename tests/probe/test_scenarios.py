"""Scenarios: the data, how they are played, and what they find."""

from __future__ import annotations

import pytest

from ocpp_core.probe.scenarios import ScenarioError, every_scenario, find_state, load, verify
from ocpp_core.versions import Role, Version

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
    assert find_state("charging", Role.CSMS, every_scenario()[0].versions[0]).first == ("authorized",)
