"""Our rules beside a catalogue of the standard's rules, and its examples, where it is at hand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocpp_core.findings import Finding
from ocpp_core.rules import Conversation, Rules, all_rules
from ocpp_core.rules._registry import blocks
from tests.conftest import reference_folder

CATALOGUE = reference_folder() / "rules.jsonl"
pytestmark = pytest.mark.skipif(not CATALOGUE.is_file(), reason="the catalogue of rules is not at hand")
ENTRIES: dict[str, dict[str, Any]] = (
    {entry["id"]: entry for entry in map(json.loads, CATALOGUE.read_text().splitlines())} if CATALOGUE.is_file() else {}
)
ABOUT_ENDS = {each.rule.id for block in blocks() for each in block.conversational if each.ends}
OURS = {rule.id: rule for rule in all_rules()}
WITH_EXAMPLES = [name for name, entry in ENTRIES.items() if name in OURS and "invalid" in entry]


ALSO = {
    # They show the station's answer to what the CSMS must not send.
    "1.6-5.3-readonly-not-accepted": {"1.6-9-readonly-set"},
    "A02.FR.26": {"A02.FR.25"},
    "B02.FR.05": {"B02.FR.05-csms"},
    "B05.FR.07": {"P2.setvariables-value-type"},
    "B03.FR.08": {"B03.FR.03"},
    "K01.FR.70": {"K01.FR.73"},
    "K01.FR.95": {"K01.FR.95-csms"},
    "K01.FR.114": {"K01.FR.111"},
    "K01.FR.122": {"K01.FR.122-csms"},
    "K01.FR.144": {"K01.FR.143"},
    "K01.FR.146": {"V2X.07"},
    "K28.FR.03": {"K28.FR.01"},
    "Q08.FR.03": {"Q08.FR.02"},
    "Q08.FR.04": {"Q08.FR.01"},
    "R04.FR.13": {"R04.FR.16"},
    # The certificate comes with a token that is no eMAID.
    "A00.FR.507-Authorize": {"C07.FR.02"},
    # The CSMS tells an earlier time than before.
    "G02.FR.02": {"G02.FR.03"},
    # The event holds a token, and the answer does not say what is known of it.
    "I.totalcost-ended": {"E03.FR.02"},
    # A serial number in them is not hexadecimal.
    "M.hash-length": {"M.serial-hex"},
    # The CSMS sets a level that does not exist, which the station has to refuse.
    "N05.FR.02": {"P2.severity-range"},
    # The station boots after a reset with the reason PowerUp.
    "B12.FR.04-ends": {"B12.remote-reset-reason"},
    # All keys were asked for, and the answer holds one or none.
    "1.6-4.2-pending-no-remote-start": {"1.6-9.1-required-core-keys"},
    "1.6-5.8-all-keys-no-unknown": {"1.6-9.1-required-core-keys"},
    # Serial numbers have a zero before them, an answer is no Base64.
    "M01.FR.07": {"M.exi-base64"},
    "M03.types": {"M.serial-hex"},
    "M04.FR.07": {"M.serial-hex"},
    # They leave out the update that the status is about.
    "wp-L01.FR.03": {"wp-L01.FR.10"},
    # They leave out the start of the transaction that the profile is for.
    "K01.FR.39": {"K01.FR.09"},
    "K01.FR.142": {"K01.FR.09"},
    "K15.FR.07-tuples": {"K01.FR.09"},
    "K15.FR.08": {"K01.FR.09"},
}
"""What both examples of a rule break besides, by an oversight in the catalogue."""

ALSO_BROKEN = {
    "E.ended-last": {"E01.FR.07"},  # it leaves out an event
    "B12.FR.04-ends": {"G02.FR.03"},  # the CSMS tells an earlier time than before
    "1.6-5.14-reset-stops-transactions": {"1.6-4.8-one-transaction-per-connector", "1.6-4.9-status-after-boot"},
    "F06.FR.16": {"L01.FR.10"},  # the status names an update that was not asked for
    "I12.FR.14": {"P2.PriceType.one-of"},  # the total has no value
    "M03.FR.02": {"M.serial-hex"},  # the serial number has a zero before it
    "P2.PriceType.one-of": {"P2.empty-optional"},  # the price is empty
    "N11.FR.09": {"P2.empty-optional"},  # the stream has no member at all
    "P2.UnitOfMeasure.unit-listed": {"J.unit-voltage"},  # a unit that is not listed is none of its measurand
}
"""What the example that breaks a rule breaks besides, where the catalogue does not say so."""


LESS_SEVERE = {"I.totalcost-ended": "note", "Q03.FR.02": "warning", "Q07.FR.03": "warning"}
"""Rules that another part of the standard contradicts."""

SIDES = {"station": {"charging-station"}, "csms": {"csms"}, "both": {"charging-station", "csms"}}
EITHER_SIDE = {
    # Every action but one is a call, and either side may send it as SEND.
    "N15.FR.01",
    # The station breaks it too, where it accepts what it has to reject.
    "K01.FR.80",
    # What the CSMS sets stands in what the station reports, too: in profiles, schedules, controls.
    "K01.FR.38",
    "V2X.07",
    "Q08.FR.05",
    "P2.FixedPF.displacement",
    "P2.FixedVar.setpoint",
    "P2.LimitMaxDischarge.pct",
}
"""Rules that either side may break, though the catalogue names one."""

ONE_SIDE = {"P2.ChargingProfileType.valid-window": {"csms"}}
"""Rules for which the catalogue names both sides, though only one sends the messages that it lists."""


def findings_of(name: str, which: str) -> list[Finding]:
    """What every rule says of an example of a rule, known from its first frame on.

    It ends only where the rule is about that: the others need not go on until every call is answered.
    """
    example, example_of_end = ENTRIES[name][which], name in ABOUT_ENDS
    version = example["version"]
    if "frames" in example:
        conversation = Conversation(version, select="all", complete=True)
        found = [
            finding
            for each in example["frames"]
            for finding in conversation.feed(
                each["frame"] if isinstance(each["frame"], str) else json.dumps(each["frame"]),
                each["from"],
                each.get("at"),
            )
        ]
        return found + (conversation.end() if example_of_end else [])
    rules = Rules(version, select="all")
    if "request" in example:
        both = example["request"], example["response"]
        found = rules.findings(both[0], example["action"]) + rules.findings(both[1], example["action"], "response")
        return found + rules.exchange(example["action"], *both)
    return rules.findings(example["payload"], example["action"], example.get("type", "request"))


def sides_of(name: str) -> set[str]:
    """The sides that may break a rule."""
    return SIDES["both"] if name in EITHER_SIDE else ONE_SIDE.get(name, SIDES[ENTRIES[name]["role"]])


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_the_example_that_keeps_it_gives_nothing(name: str) -> None:
    assert {finding.rule for finding in findings_of(name, "valid")} == ALSO.get(name, set())


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_the_example_that_breaks_it_gives_it(name: str) -> None:
    entry = ENTRIES[name]
    findings = findings_of(name, "invalid")
    found = {finding.rule for finding in findings}
    assert name in found
    # A payload alone does not tell who sends it, if both may.
    assert {finding.fault for finding in findings if finding.rule == name} - {None} <= sides_of(name)
    assert found <= {name, *entry.get("also_breaks", ()), *ALSO.get(name, ()), *ALSO_BROKEN.get(name, ())}


@pytest.mark.parametrize("name", sorted(OURS.keys() & ENTRIES.keys()))
def test_its_facts_are_those_of_the_catalogue(name: str) -> None:
    rule, entry = OURS[name], ENTRIES[name]
    assert {version.value for version in rule.versions} == set(entry["versions"])
    assert rule.scope.value == entry["scope"]
    assert {role.value for role in rule.senders()} == sides_of(name)
    assert rule.severity.value == LESS_SEVERE.get(name, entry["severity"])
    assert rule.derived == (entry["basis"] != "text")


@pytest.mark.parametrize("name", sorted(OURS.keys() - ENTRIES.keys()))
def test_a_rule_that_the_catalogue_does_not_have_is_off_unless_asked_for(name: str) -> None:
    assert OURS[name].derived
