"""The pages of the configuration keys and of the device model, beside what the registry has."""

from __future__ import annotations

import re
from typing import Any

import pytest

from docs.tools.markdown import escaped
from docs.tools.variables import entries, index_page, keys_page, named_on, place, variables_page
from ocpp_core.registry import Key, Variable, v16, v21, v201
from ocpp_core.versions import Version

TEXTS = {Version.V16: keys_page(), Version.V201: variables_page(Version.V201), Version.V21: variables_page(Version.V21)}
ENTRIES = [(version, entry) for version in TEXTS for entry in entries(version)]
SHORT = {"ReadOnly": "R", "WriteOnly": "W", "ReadWrite": "RW"}
MODELS = {Version.V201: v201, Version.V21: v21}


def row(version: Version, entry: Key | Variable[Any]) -> list[str]:
    """The cells of the only row that a key or variable has."""
    mark = f"{{#{place(version, entry)}}}"
    (line,) = [line for line in TEXTS[version].split("\n") if mark in line]
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def part(version: Version, heading: str) -> str:
    """What stands below a heading of a page."""
    return TEXTS[version].partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def test_all_that_the_registry_has_is_described() -> None:
    assert len(entries(Version.V16)) == len(v16.ConfigurationKey)
    for version, lists in MODELS.items():
        assert len(entries(version)) == sum(map(len, (*lists.COMPONENTS.values(), lists.generic)))


@pytest.mark.parametrize(("version", "entry"), ENTRIES, ids=str)
def test_each_key_and_variable_has_a_row_with_what_the_standard_says(
    version: Version, entry: Key | Variable[Any]
) -> None:
    name, value, access, said = row(version, entry)
    last = entry.value if isinstance(entry, Key) else str(entry).rpartition(".")[2]
    assert name.startswith(f"[`{last}`]")
    assert ("**required**" in name) == (entry.required or getattr(entry, "required_if", ()) != ())
    rule = entry.facts if isinstance(entry, Key) else entry
    assert value.startswith(rule.primitive or rule.type.value)
    assert entry.unit is None or f"in {entry.unit}" in value
    assert access == (entry.access if isinstance(entry, Key) else " or ".join(SHORT[each] for each in entry.mutability))
    assert said.startswith(escaped(entry.description))
    assert entry.section is None or entry.section.removeprefix("WP ").lower() in said.lower()
    assert not entry.values or "Values: " in said


def test_each_component_has_a_place() -> None:
    for version, lists in MODELS.items():
        for component in lists.COMPONENTS.values():
            mark = f"{{#{place(version, component)}}}"
            assert TEXTS[version].count(mark) == 1
            assert f"{component.description}" in TEXTS[version].partition(mark)[2].partition("{#")[0]
            assert f"[{version}]({version.package}.md#{place(version, component)})" in index_page()
            for variable in component:
                assert f"{{#{place(version, variable)}}}" in part(version, component.name)
        for name in lists.VariableName:
            assert f"`{name}" in TEXTS[version]


def test_no_two_places_are_the_same() -> None:
    """Sphinx has one namespace for the anchors of all pages."""
    places = [place(version, entry) for version, entry in ENTRIES]
    places += [place(version, each) for version, lists in MODELS.items() for each in lists.COMPONENTS.values()]
    assert len(set(places)) == len(places)


@pytest.mark.parametrize(
    ("version", "entry", "cells"),
    [
        (
            Version.V16,
            v16.ConfigurationKey.HEARTBEAT_INTERVAL,
            [
                "[`HeartbeatInterval`]{#v16-heartbeatinterval}<br>**required**",
                "integer<br>in s, at least 0",
                "RW",
                "Time without other messages after which a Heartbeat is due. Section 9.1.10. Also in"
                " [2.0.1](v201.md#v201-ocppcommctrlr-heartbeatinterval) and"
                " [2.1](v21.md#v21-ocppcommctrlr-heartbeatinterval).",
            ],
        ),
        (
            Version.V16,
            v16.ConfigurationKey.METER_VALUES_SAMPLED_DATA,
            [
                "[`MeterValuesSampledData`]{#v16-metervaluessampleddata}<br>**required**",
                "CSL<br>each with or without a phase (L1, L2, L3, N, L1-N, L2-N, L3-N, L1-L2, L2-L3 and L3-L1)",
                "RW",
                "Measurands of the MeterValues sampled during a transaction. Values:"
                " [Measurand](../messages/v16/enumerations.md#measurand). At most as many items as"
                " `MeterValuesSampledDataMaxLength` says. Section 9.1.17.",
            ],
        ),
        (
            Version.V21,
            v21.components.LocalAuthListCtrlr.Entries,
            [
                "[`Entries`]{#v21-localauthlistctrlr-entries}<br>**required** if `Available` is true",
                "integer<br>at least 0",
                "R",
                "Identifiers in the local authorization list; the highest value is how many there may be. A report of it"
                " has `maxLimit`. Part 2 section 2.6.2. Also in [2.0.1](v201.md#v201-localauthlistctrlr-entries).",
            ],
        ),
        (
            Version.V201,
            v201.components.DistributionPanel.Fuse,
            [
                "[`Fuse`]{#v201-distributionpanel-fuse}",
                "integer<br>in A, at least 0",
                "",
                "Rating of the fuse of that phase. Instances: phase. Part 2 appendices.",
            ],
        ),
    ],
    ids=lambda value: str(value) if isinstance(value, Variable) else None,
)
def test_rows(version: Version, entry: Key | Variable[Any], cells: list[str]) -> None:
    assert row(version, entry) == cells


def test_keys_stand_with_their_profile() -> None:
    for key in v16.ConfigurationKey:
        assert f"[`{key}`]" in part(Version.V16, key.profile)


def test_what_the_search_finds() -> None:
    found = {each.name: each for each in named_on("variables/v21")}
    assert len(found) == len(entries(Version.V21)) + len(v21.COMPONENTS)
    assert found["EVSE"].anchor == "v21-evse"
    assert found["OCPPCommCtrlr.MessageTimeout[Default]"].anchor == "v21-ocppcommctrlr-messagetimeout-default"
    assert [each.name for each in named_on("variables/v16")] == list(v16.ConfigurationKey)
    assert named_on("variables/index") == []
