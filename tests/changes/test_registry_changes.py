"""What two versions list differently: literally, as properties, and beside the lists that the standard publishes."""

from __future__ import annotations

import csv
import re
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from ocpp_core import Version
from ocpp_core.changes import Change, registry_changes
from ocpp_core.registry import v16
from tests.schemas.known_registry_deviations import KNOWN_DEVIATIONS

LISTED = ("1.6", "2.0.1", "2.1")


def found(before: str, after: str, name: str | None = None, **wanted: Any) -> list[Change]:
    return [each for each in registry_changes(before, after, name) if wanted.items() <= each.to_dict().items()]


# -- literally


def test_a_variable() -> None:
    [purposes] = found("2.0.1", "2.1", "SmartChargingCtrlr.UpdateRateLimit")
    assert purposes.to_dict() == {
        "kind": "added",
        "rule": "variable",
        "names": ["SmartChargingCtrlr", "SmartChargingCtrlr"],
        "path": "$.UpdateRateLimit",
        "before": None,
        "after": {
            "type": "integer",
            "units": ["s"],
            "minimum": 0,
            "open": False,
            "required": False,
            "mutability": ["ReadOnly"],
            "attributes": ["Actual"],
        },
        "counterparts": [],
        "places": [],
    }


def test_a_component_comes_with_its_variables() -> None:
    component, *variables = found("2.0.1", "2.1", "FrequencySimulator")
    assert (component.rule, component.kind, component.path) == ("component", "added", "$")
    assert component.after == {"variables": ["Enabled", "DateTime[Start]", "DateTime[End]", "FrequencySchedule"]}
    assert [(each.rule, each.path) for each in variables] == [
        ("variable", "$.DateTime[End]"),
        ("variable", "$.DateTime[Start]"),
        ("variable", "$.Enabled"),
        ("variable", "$.FrequencySchedule"),
    ]


@pytest.mark.parametrize(
    ("name", "rule", "before", "after"),
    [
        ("OCPPCommCtrlr.ActiveNetworkProfile", "required", False, True),
        ("DeviceDataCtrlr.ConfigurationValueSize", "maximum", 1000, 2500),
        ("TariffCostCtrlr.TotalCostFallbackMessage", "maxLength", 255, 512),
        ("TariffCostCtrlr.Enabled[Cost]", "mutability", ["ReadWrite"], ["ReadOnly", "ReadWrite"]),
        ("OCPPCommCtrlr.FileTransferProtocols", "open", True, False),
        ("DisplayMessageCtrlr.SupportedFormats", "value", None, "QRCODE"),
    ],
)
def test_facts_of_variables(name: str, rule: str, before: object, after: object) -> None:
    [change] = registry_changes("2.0.1", "2.1", name)
    assert (change.rule, change.before, change.after) == (rule, before, after)
    assert f"{change.names[1]}.{change.path.removeprefix('$.')}" == name


def test_lists() -> None:
    [event] = registry_changes("2.0.1", "2.1", "SecurityEvent")
    assert (event.rule, event.names, event.path) == ("value", ("SecurityEvent", "SecurityEvent"), "$")
    assert (event.before, event.after) == (None, "DiscardedRenewedClientCertificate")
    assert [each.after for each in registry_changes("2.0.1", "2.1", "unit")] == ["mHz"]
    reasons = registry_changes("2.0.1", "2.1", "ReasonCode")
    assert "NoSecurityDowngrade" in [each.after for each in reasons]


def test_an_enumeration_that_was_closed() -> None:
    tokens = registry_changes("2.0.1", "2.1", "IdTokenType")
    assert [each.after for each in tokens] == ["DirectPayment", "EVCCID", "VIN"]
    assert {each.names for each in tokens} == {("IdTokenEnumType", "IdTokenType")}
    assert registry_changes("2.0.1", "2.1", "ChargingLimitSource") == ()


def test_configuration_keys() -> None:
    keys = found("1.6", "2.0.1", rule="key")
    assert [each.names[0] for each in keys] == [key.value for key in v16.ConfigurationKey]
    assert {each.kind for each in keys} == {"removed"}
    [beat] = registry_changes("2.1", "1.6", "heartbeatinterval")
    assert (beat.kind, beat.before, beat.counterparts) == ("added", None, ("OCPPCommCtrlr.HeartbeatInterval",))
    assert beat.after == {
        "type": "integer",
        "units": ["s"],
        "minimum": 0,
        "open": False,
        "access": "RW",
        "required": True,
    }
    assert found("1.6", "2.1", "ConnectionTimeOut")[0].counterparts == ()


def test_security_events_of_both_generations() -> None:
    changed = found("1.6", "2.1", path="$.InvalidTLSVersion")
    assert [(each.rule, each.before, each.after) for each in changed] == [("critical", False, True)]
    assert {each.names[0] for each in found("1.6", "2.1") if each.rule != "key"} == {"SecurityEvent"}


# -- as properties


@pytest.mark.parametrize(("before", "after"), list(permutations(Version, 2)))
def test_the_way_back(before: Version, after: Version) -> None:
    there, back = registry_changes(before, after), registry_changes(after, before)
    assert {(each.rule, each.path, each.names, str(each.before), str(each.after)) for each in there} == {
        (each.rule, each.path, each.names[::-1], str(each.after), str(each.before)) for each in back
    }
    assert len(there) == len(back)
    assert bool(there) == (before in LISTED and after in LISTED)
    assert all(each.before != each.after for each in there)


@pytest.mark.parametrize("version", Version)
def test_nothing_changes_within_a_version(version: Version) -> None:
    assert registry_changes(version, version) == ()


def test_the_answer_is_the_callers() -> None:
    [first] = registry_changes("2.0.1", "2.1", "TariffCostCtrlr.Enabled[Cost]")
    first.after.clear()
    [again] = registry_changes("2.0.1", "2.1", "TariffCostCtrlr.Enabled[Cost]")
    assert again.after == ["ReadOnly", "ReadWrite"]


def test_names_narrow_down() -> None:
    all_of_it = registry_changes("2.0.1", "2.1")
    for name in ("SmartChargingCtrlr", "generic", "Enabled", "ReasonCode", "DateTime[Start]", "DataCollector.Enabled"):
        some = registry_changes("2.0.1", "2.1", name)
        assert some
        assert {*map(str, some)} < {*map(str, all_of_it)}
    assert registry_changes("2.0.1", "2.1", "heartbeatinterval") == ()


def test_errors() -> None:
    with pytest.raises(
        LookupError, match="no component, variable, key or list in OCPP 2.0.1 or 2.1 called 'EVSEE'; .*'EVSE'"
    ):
        registry_changes("2.0.1", "2.1", "EVSEE")
    with pytest.raises(LookupError, match="there is no version of OCPP '3'"):
        registry_changes("2.0.1", "3")
    wrong: Any = 7
    with pytest.raises(TypeError, match="a name must be that of a component"):
        registry_changes("2.0.1", "2.1", wrong)


# -- beside the lists that the standard publishes, compared naively


def rows(path: Path, delimiter: str = ";") -> list[list[str]]:
    """The rows of a table without its head. One file mixes UTF-8 with Windows-1252, and breaks a record over lines."""
    text = path.read_bytes().decode("utf-8", errors="replace")
    found = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines(), delimiter=delimiter)]
    return [row for row in found[1:] if any(row)]


_Facts = tuple[str, str, list[str]]


def combinations(path: Path) -> dict[str, _Facts]:
    """Required, type and units of each component, variable and instance. Rows for further attributes are left out."""
    table: dict[str, _Facts] = {}
    for component, named, instance, required, kind, unit, *_ in rows(path):
        variable = named.partition("(")[0]
        name = component + "." + variable + ("" if not instance or re.search("[<.]", instance) else f"[{instance}]")
        if named == variable or name not in table:
            table[name] = (required, kind.lower(), [each.strip() for each in unit.split(",") if unit])
    return table


def known(name: str, *facts: str) -> bool:
    """Whether our lists are meant to differ from those of the standard there, in one of the versions."""
    key = name if "[" in name else f"{name}[]"
    return any((version, "component_variables", key, fact) in KNOWN_DEVIATIONS for version in LISTED for fact in facts)


def name_of(change: Change) -> str:
    return f"{'<generic>' if change.names[0] == 'generic' else change.names[0]}.{change.path.removeprefix('$.')}"


def test_variables_come_and_go_as_in_the_standard(reference: Path) -> None:
    earlier = combinations(reference / "v201/appendix/dm_components_vars.csv")
    later = combinations(reference / "v21/appendix/dm_components_vars_v2.1.facts.csv")
    ours = {
        kind: {
            name_of(each)
            for each in found("2.0.1", "2.1", rule="variable", kind=kind)
            if not known(name_of(each), "only ours")
        }
        for kind in ("added", "removed")
    }
    theirs = {"added": later.keys() - earlier.keys(), "removed": earlier.keys() - later.keys()}
    for kind, names in theirs.items():
        wanted = {name for name in names if not known(name, "only theirs", "only ours")}
        assert len(wanted) > (150 if kind == "added" else 3)
        assert ours[kind] == wanted


def test_facts_change_as_in_the_standard(reference: Path) -> None:
    earlier = combinations(reference / "v201/appendix/dm_components_vars.csv")
    later = combinations(reference / "v21/appendix/dm_components_vars_v2.1.facts.csv")
    ours = {(name_of(each), each.rule) for each in found("2.0.1", "2.1") if each.rule in ("required", "type", "units")}
    wanted = {
        (name, fact)
        for name in earlier.keys() & later.keys()
        for place, fact in enumerate(("required", "type", "units"))
        if earlier[name][place] != later[name][place]
    }
    assert {each for each in ours ^ wanted if not known(each[0], each[1], "only ours")} == set()


@pytest.mark.parametrize(
    ("name", "column", "file"),
    [
        ("ReasonCode", 1, "reason_codes.csv"),
        ("SecurityEvent", 0, "security_events.csv"),
        ("Unit", 0, "units_of_measure.csv"),
    ],
)
def test_lists_change_as_in_the_standard(reference: Path, name: str, column: int, file: str) -> None:
    earlier = {row[0] for row in rows(reference / "v201/appendix" / file)}
    later = {row[column] for row in rows(reference / "v21/appendix" / file)} - {""}
    list_name = file.removesuffix(".csv")
    edition_2 = rows(reference / "v21/appendix/changes_v2.0_to_v2.1.csv", ",")
    later |= {row[1] for row in edition_2 if row[0] == list_name and row[2] == "added"}
    values = [each for each in registry_changes("2.0.1", "2.1", name) if each.rule == "value"]
    assert {each.after for each in values} - {None} == later - earlier
    assert {each.before for each in values} - {None} == earlier - later
