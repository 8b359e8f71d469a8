"""Scenarios: the data, how they are played, and what they find."""

from __future__ import annotations

import asyncio
import json

import pytest

from ocpp_core.probe._coverage import coverage
from ocpp_core.probe._harm import WORDS
from ocpp_core.probe._outcomes import Outcome, Phase
from ocpp_core.probe._peer import Timing
from ocpp_core.probe._record import Record
from ocpp_core.probe._run import Options, Run, run_phases
from ocpp_core.probe._target import CsmsTarget
from ocpp_core.probe.phases import function_of
from ocpp_core.probe.scenarios import (
    ABILITIES,
    ScenarioError,
    _play,
    every_scenario,
    find_state,
    load,
    perform,
    verify,
)
from ocpp_core.probe.scenarios._trigger import words
from ocpp_core.rules import Conversation
from ocpp_core.versions import Role, Version
from tests.probe.scripted import BLOCKED, EXPIRED, GROUP, PASSWORD, TOKEN, ScriptedCsms, scripted

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
        ('[{ wait = "$interval" }]', "step 1: $interval is not known here"),
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


async def play(csms, *, only=(), patience=20.0, **options):
    """The results of the phase against a CSMS, by the ids of scenarios, and the record of what was said."""
    target = CsmsTarget(url=csms.url, version=csms.version, identity="SECRET", password=PASSWORD)
    given = {
        "token": TOKEN,
        "unknown_token": "5TRANGER",
        "blocked_token": BLOCKED,
        "expired_token": EXPIRED,
        "group_tokens": GROUP,
        "allowed": frozenset({*ABILITIES, *WORDS}) - {"pending-boot"},
        "checks": frozenset(only),
        "trigger": "true",
        **options,
    }
    run = Run(target, Options(**given), Record(), timing=Timing(timeout=patience))
    await run_phases(run, [(Phase.SCENARIOS, function_of(Phase.SCENARIOS))])
    assert run.stopped == ""
    return {result.check.id: result.verdict for result in run.results}, run


@pytest.fixture
def triggered(monkeypatch):
    """Has the CSMS under test make a call, in place of a command of the user's."""

    class Done:
        status = 0

        async def end(self):
            pass

    def into(csms):
        async def start(command, _limit):
            action, payload = command[0], json.loads(command[1])
            for part in split(action, payload):
                await csms.call(action, part)
            return Done()

        monkeypatch.setattr(_play.Trigger, "start", start)
        return csms

    return into


def split(action, payload):
    """The payloads of as many requests as a station needs that takes four variables or two monitors at once."""
    name, most = {"GetVariables": ("getVariableData", 4), "ClearVariableMonitoring": ("id", 2)}.get(action, ("", 1))
    items = payload.get(name, [None])
    return [payload | {name: items[n : n + most]} for n in range(0, len(items), most)] if name else [payload]


def outcomes(found):
    return {name: verdict.outcome.word for name, verdict in found.items()}


@pytest.mark.parametrize("version", [Version.V16, Version.V201, Version.V21])
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
    assert sum(word == "pass" for word in wanted.values()) >= {"1.6": 85, "2.0.1": 218, "2.1": 120}[version.value]
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


# -- faults of a CSMS


class LetsStrangersIn(ScriptedCsms):
    def on_authorize(self, payload):
        return {"idTokenInfo": self.token(payload["idToken"]["idToken"]) | {"status": "Accepted"}}


class ChargesStrangers(ScriptedCsms):
    def on_transactionevent(self, payload):
        found = super().on_transactionevent(payload)
        if "idTokenInfo" in found:
            found["idTokenInfo"]["status"] = "Accepted"
        return found


class CountsEventsTwice(ScriptedCsms):
    def on_transactionevent(self, payload):
        self.events = getattr(self, "events", 0) + 1
        found = super().on_transactionevent(payload)
        return found | ({"totalCost": float(self.events)} if "totalCost" in found else {})


class AnswersWithMore(ScriptedCsms):
    def on_metervalues(self, _):
        return {"status": "Accepted"}


class MixesGroups(ScriptedCsms):
    def token(self, token):
        found = super().token(token)
        return found | ({"groupIdToken": {"idToken": token, "type": "Central"}} if token in GROUP else {})


class KnowsEveryVendor(ScriptedCsms):
    def on_datatransfer(self, _):
        return {"status": "Accepted"}


class AsksForNoPassword(ScriptedCsms):
    guarded = False


class LeavesTheLockAlone(ScriptedCsms):
    def answer(self, action, payload):
        lock = action == "NotifyEvent" and payload["eventData"][0]["component"]["name"] == "ConnectorPlugRetentionLock"
        return None if lock else super().answer(action, payload)


FAULTS = {
    LetsStrangersIn: {"TC_C_02_CSMS", "TC_C_06_CSMS", "TC_C_07_CSMS"},
    ChargesStrangers: {"TC_C_20_CSMS", "TC_E_16_CSMS"},
    CountsEventsTwice: {"own-last-event-again"},
    AnswersWithMore: {"TC_J_01_CSMS", "TC_J_02_CSMS"},
    MixesGroups: {"TC_C_39_CSMS", "TC_C_40_CSMS", "TC_C_43_CSMS"},
    KnowsEveryVendor: {"TC_P_02_CSMS"},
    AsksForNoPassword: {"TC_A_02_CSMS", "TC_A_03_CSMS"},
    LeavesTheLockAlone: {"TC_G_20_CSMS"},
}


@pytest.mark.parametrize(("fault", "found"), FAULTS.items(), ids=[fault.__name__ for fault in FAULTS])
def test_a_fault_is_found_by_the_scenarios_that_are_about_it_and_by_no_other(fault, found):
    async def run():
        async with scripted(Version.V201, fault) as csms:
            return await play(csms, trigger=None, patience=1.0 if fault is LeavesTheLockAlone else 20.0)

    ended, _ = asyncio.run(run())
    assert {name for name, word in outcomes(ended).items() if word in ("fail", "warning")} == found


# -- what a legal system may do


class Chatty(ScriptedCsms):
    """Calls the station between every two of its calls."""

    async def after(self, _action, _payload):
        wanted = {"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}}
        await self.call("GetVariables", {"getVariableData": [wanted]})
        await self.call("ClearCache", {})


def test_what_a_csms_asks_beside_a_scenario_is_answered_and_no_fault(triggered):
    async def run():
        async with scripted(Version.V201, Chatty) as csms:
            triggered(csms)
            only = {"TC_B_06_CSMS", "TC_C_37_CSMS", "TC_E_03_CSMS", "TC_E_16_CSMS"}
            return await play(csms, trigger="{action} {payload}", only=only)

    ended, _ = asyncio.run(run())
    assert set(outcomes(ended).values()) == {"pass"}


@pytest.mark.parametrize("version", [Version.V201, Version.V21])
def test_a_csms_that_takes_a_boot_only_at_the_second_try_passes_what_is_about_it(version, triggered):
    class Pending(ScriptedCsms):
        pending = True

    async def run():
        async with scripted(version, Pending) as csms:
            triggered(csms)
            only = {"TC_B_02_CSMS", "TC_B_30_CSMS", "TC_B_31_CSMS"}
            allowed = frozenset({"pending-boot"})
            return await play(csms, trigger="{action} {payload}", only=only, allowed=allowed)

    ended, _ = asyncio.run(run())
    assert set(outcomes(ended).values()) == {"pass"}


def test_what_a_scenario_lacks_is_told_and_nothing_is_sent():
    async def run():
        async with scripted(Version.V201) as csms:
            nothing = dict.fromkeys(
                ("token", "unknown_token", "blocked_token", "expired_token", "group_tokens", "trigger")
            )
            return await play(csms, allowed=frozenset(), **nothing)

    ended, run = asyncio.run(run())
    told = {name: verdict.message for name, verdict in ended.items() if verdict.message}
    assert told["TC_E_03_CSMS"] == "it is only tried with --with transactions"
    assert told["TC_P_02_CSMS"] == "it is only tried with --with data-transfer"
    assert told["TC_C_02_CSMS"] == "it is only tried with --unknown-token"
    assert told["TC_C_06_CSMS"] == "it is only tried with --blocked-token"
    assert told["TC_C_07_CSMS"] == "it is only tried with --expired-token"
    assert told["TC_B_06_CSMS"] == "it is only tried with --trigger"
    assert told["TC_D_01_CSMS"] == "it is only tried with --token"
    assert told["TC_H_19_CSMS"] == "it is only tried with --group-tokens"
    assert told["TC_A_04_CSMS"] == "it is only tried with a wss:// address"
    assert told["TC_B_02_CSMS"] == "it is only tried with --with pending-boot"
    assert told["TC_M_24_CSMS"] == "no certificate and no OCSP responder are at hand"
    said = {
        json.loads(each.text)[2] for each in run.record if each.sender is Role.CHARGING_STATION and "[2," in each.text
    }
    assert not said & {"TransactionEvent", "Authorize", "DataTransfer"}


# -- the steps


async def act(steps, *, version=Version.V201, kind=ScriptedCsms, head="", before=None, patience=20.0, **options):
    """The verdict of a scenario against a CSMS, and what was said; ``before`` is told of the CSMS beforehand."""
    _, (scenario,) = load(f"{HEAD.replace('2.0.1', version.value)}{head}\nsteps = {steps}")
    async with scripted(version, kind) as csms:
        if before is not None:
            before(csms)
        target = CsmsTarget(url=csms.url, version=version, identity="CS1", password=PASSWORD)
        run = Run(target, Options(token=TOKEN, **options), Record(), timing=Timing(timeout=patience))
        verdict = await perform(scenario, run)
        await run.drop()
    return verdict, [json.loads(each.text) for each in run.record]


class Asks(ScriptedCsms):
    """Asks for the local list and the cache after each StatusNotification."""

    async def after(self, action, _payload):
        if action == "StatusNotification":
            await self.call("GetLocalListVersion", {})
            await self.call("ClearCache", {})
            await self.call("GetBaseReport", {"requestId": 7, "reportBase": "FullInventory"})


class AsksTwice(Asks):
    """Asks for a report as well, once it has been told of the list and the cache a second time."""

    async def after(self, action, payload):
        await super().after(action, payload)
        if action == "Heartbeat":
            await self.call("GetLocalListVersion", {})
            await self.call("Reset", {"type": "OnIdle"})


def test_what_was_awaited_is_answered_when_it_comes_again():
    steps = f'[{STATUS}, {{ await = "GetLocalListVersion" }}, {{ call = "Heartbeat" }}, {{ await = "Reset" }}]'
    verdict, _ = asyncio.run(act(steps, kind=AsksTwice))
    assert verdict.outcome is Outcome.PASS, verdict.message


STATUS = '{ call = "StatusNotification", with = { connectorStatus = "Available" } }'


@pytest.mark.parametrize(
    ("steps", "word", "told"),
    [
        # what must come comes, in any order
        (f'[{STATUS}, {{ await = "ClearCache" }}, {{ await = "GetLocalListVersion" }}]', "pass", ""),
        # what may come does not
        (f'[{STATUS}, {{ await = "Reset", optional = true }}]', "pass", ""),
        # what must come does not
        (f'[{STATUS}, {{ await = "Reset" }}]', "fail", "step 2, Reset: no Reset came in time"),
        # something else serves as well
        (f'[{STATUS}, {{ await = "Reset", or = [{{ await = "ClearCache" }}] }}]', "pass", ""),
        # it may come several times, but must come once
        (f'[{STATUS}, {STATUS}, {{ await = "ClearCache", repeat = true }}]', "pass", ""),
        # it does not say what it must
        (
            f'[{STATUS}, {{ await = "GetBaseReport", expect = {{ reportBase = "SummaryInventory" }} }}]',
            "fail",
            "step 2, GetBaseReport: reportBase is 'FullInventory', but must be 'SummaryInventory'",
        ),
        # it must not come
        (f'[{STATUS}, {{ silence = ["Reset"] }}]', "pass", ""),
        (
            f'[{{ silence = ["Reset"], seconds = 0.01 }}, {STATUS}, {{ silence = ["ClearCache"] }}]',
            "fail",
            "step 3, silence: ClearCache must not be sent",
        ),
        # a value is kept, and said
        (
            f'[{STATUS}, {{ await = "GetBaseReport", keep = {{ id = "requestId" }} }}, '
            '{ call = "NotifyReport", with = { requestId = "$id", generatedAt = "$now", seqNo = 0 } }]',
            "pass",
            "",
        ),
        # one that was not kept cannot be said
        ('[{ call = "Authorize", with = { idToken = "$id" } }]', "fail", "step 1, Authorize: $id has not been said"),
    ],
)
def test_what_the_system_does_of_its_own_accord(steps, word, told):
    patience = 0.5 if word == "fail" else 20.0
    verdict, said = asyncio.run(act(steps, kind=Asks, patience=patience))
    assert (verdict.outcome.word, verdict.message) == (word, told)
    asked = {each[1] for each in said if each[0] == 2 and each[1].startswith("csms")}
    assert asked <= {each[1] for each in said if each[0] != 2}, "each call of the system is answered"


@pytest.mark.parametrize(
    ("steps", "word", "told"),
    [
        ('[{ call = "DataTransfer", refused = ["NotSupported"] }]', "pass", ""),
        ('[{ call = "DataTransfer", may_refuse = ["NotSupported"] }]', "pass", ""),
        ('[{ call = "Heartbeat", may_refuse = ["NotSupported"] }]', "pass", ""),
        ('[{ call = "DataTransfer" }]', "skipped", "the system refuses DataTransfer as NotSupported"),
        (
            '[{ call = "DataTransfer", refused = ["SecurityError"] }]',
            "fail",
            "step 1, DataTransfer: refused as 'NotSupported', but must be a refusal with SecurityError",
        ),
        (
            '[{ call = "Heartbeat", refused = ["SecurityError"] }]',
            "fail",
            "step 1, Heartbeat: answered, but must be refused with SecurityError",
        ),
        ('[{ call = "NotifyReport" }]', "fail", "step 1, NotifyReport: no answer came in time"),
        (
            '[{ call = "MeterValues" }]',
            "fail",
            "step 1, MeterValues: the result is wrong: $: there is a member that the schema does not know",
        ),
        (
            '[{ call = "SecurityEventNotification" }]',
            "fail",
            "step 1, SecurityEventNotification: the connection closed with code 1000",
        ),
    ],
)
def test_how_a_call_is_answered(steps, word, told):
    class Bad(AnswersWithMore):
        def on_datatransfer(self, _):
            return "NotSupported"

        def answer(self, action, payload):
            return None if action in ("NotifyReport", "SecurityEventNotification") else super().answer(action, payload)

        async def after(self, action, _payload):
            if action == "SecurityEventNotification":
                await self.station.close()

    patience = 0.5 if "no answer" in told else 20.0
    verdict, _ = asyncio.run(act(steps, kind=Bad, patience=patience))
    assert (verdict.outcome.word, verdict.message) == (word, told)


def test_the_probe_says_what_follows_from_what_it_said_before():
    steps = """[
        { call = "TransactionEvent", with = { triggerReason = "CablePluggedIn", evse = "$evse" } },
        { call = "TransactionEvent", with = { triggerReason = "Authorized" }, repeat = 2 },
        { call = "TransactionEvent", again = true },
        { call = "TransactionEvent", with = { triggerReason = "EVDeparted", eventType = "Ended" } },
        { call = "TransactionEvent", with = { triggerReason = "CablePluggedIn" } },
    ]"""
    _, said = asyncio.run(act(steps))
    events = [each[3] for each in said if each[0] == 2 and each[2] == "TransactionEvent"]
    assert [(each["eventType"], each["seqNo"]) for each in events] == [
        ("Started", 0),
        ("Updated", 1),
        ("Updated", 2),
        ("Updated", 2),
        ("Ended", 3),
        ("Started", 0),
        ("Ended", 1),  # what still runs is ended
    ]
    ids = [each["transactionInfo"]["transactionId"] for each in events]
    assert len(set(ids[:5])) == len(set(ids[5:])) == 1
    assert ids[0] != ids[5]
    assert events[0]["evse"] == {"id": 1, "connectorId": 1}


def test_states_are_reached_with_those_before_them_and_what_is_done_is_left_out():
    head = 'before = ["plugged-in", "charging"]'
    steps = '[{ reach = "charging" }, { reach = "unplugged", carrying = { TransactionEvent = { offline = true } } }]'
    verdict, said = asyncio.run(act(steps, head=head))
    assert (verdict.outcome, verdict.after) == (Outcome.PASS, "unplugged")
    events = [each[3] for each in said if each[0] == 2 and each[2] == "TransactionEvent"]
    assert [each["triggerReason"] for each in events] == [
        "CablePluggedIn",
        "Authorized",
        "ChargingStateChanged",
        "EVCommunicationLost",
    ]
    assert [each.get("offline", False) for each in events] == [False, False, False, True]


# -- the user's trigger


def on_file(path):
    """Has a CSMS reset its station once a file is there, as one does that an HTTP call has reached."""

    def watch(csms):
        async def wait():
            while not path.exists():  # noqa: ASYNC110  # another process makes it
                await asyncio.sleep(0.01)
            await csms.call(*json.loads(path.read_text()))

        csms.watching = asyncio.get_running_loop().create_task(wait())

    return watch


def test_a_command_makes_the_system_act(tmp_path):
    path = tmp_path / "asked"
    command = f"""sh -c 'printf "[\\"%s\\", %s]" "$1" "$3" >"$0.new" && mv "$0.new" "$0"' {path} {{action}} {{identity}} {{payload}}"""
    steps = '[{ await = "Reset", trigger = { type = "OnIdle" }, expect = { type = "OnIdle" } }]'
    verdict, _ = asyncio.run(act(steps, trigger=command, before=on_file(path)))
    assert (verdict.outcome, verdict.message) == (Outcome.PASS, "")
    assert json.loads(path.read_text()) == ["Reset", {"type": "OnIdle"}]


@pytest.mark.parametrize(
    ("command", "word", "told"),
    [
        (None, "skipped", "it is only tried with --trigger"),
        ("false {action}", "skipped", "the trigger ended with status 1 for Reset"),
        (
            "/no/such/program",
            "skipped",
            "the trigger cannot be run: [Errno 2] No such file or directory: '/no/such/program'",
        ),
        ("echo 'open", "skipped", "the trigger cannot be run: No closing quotation"),
        ("true", "fail", "step 1, Reset: no Reset came in time"),
        ("sleep 60", "fail", "step 1, Reset: no Reset came in time"),
    ],
)
def test_a_trigger_that_fails_is_no_fault_of_the_system(command, word, told):
    steps = '[{ await = "Reset", trigger = { type = "OnIdle" } }]'
    verdict, _ = asyncio.run(act(steps, trigger=command, trigger_time=0.3, patience=0.3))
    assert (verdict.outcome.word, verdict.message) == (word, told)


def test_hands_are_asked_for_by_the_trigger(tmp_path):
    steps = '[{ do = "plug-in", params = { evse = 1 } }, { call = "Heartbeat" }]'
    command = f'sh -c \'echo "$1 $2" >"$0"\' {tmp_path}/asked {{action}} {{payload}}'
    verdict, _ = asyncio.run(act(steps, trigger=command))
    assert verdict.outcome is Outcome.PASS
    assert (tmp_path / "asked").read_text() == 'plug-in {"evse": 1}\n'
    verdict, _ = asyncio.run(act(steps, trigger="false"))
    assert verdict.message == "the trigger ended with status 1 for plug-in"


def test_what_fills_a_place_of_the_command_stays_in_its_word():
    found = words(
        "a '{payload}' b{identity} $HOME", action="Reset", identity="; {action}", payload={"x": "' {identity}"}
    )
    assert found == ["a", '{"x": "\' {identity}"}', "b; {action}", "$HOME"]


# -- how much of the profiles is covered


def test_coverage_counts_the_cases_of_each_profile():
    async def run():
        async with scripted(Version.V201, KnowsEveryVendor) as csms:
            return await play(csms, trigger=None, group_tokens=None)

    _, run = asyncio.run(run())
    found = {each.profile: each for each in coverage(run.results, Role.CSMS, Version.V201)}
    assert list(found) == [
        "Advanced Device Management",
        "Advanced Security",
        "Advanced User Interface",
        "Core",
        "ISO 15118 Support",
        "Local Authorization List Management",
        "Reservation",
        "Smart Charging",
        "no profile",
    ]
    core = found["Core"]
    assert core.failed == 1  # TC_P_02_CSMS
    assert core.cases == core.done + sum(core.skipped.values())
    assert core.skipped["it is only tried with --group-tokens"] == 1
    assert core.skipped["no master pass is known"] == 3
    assert next(iter(core.skipped)) == "it is only tried with --trigger"
    assert found["Advanced Security"].skipped == {
        "the probe has no client certificate": 2,
        "the probe has no certificate signing request": 2,
    }
    nothing = coverage([], Role.CSMS, Version.V201)
    assert [each.done for each in nothing] == [0] * 9
    assert nothing[3].skipped == {"not asked for, or the run ended before": core.cases}
