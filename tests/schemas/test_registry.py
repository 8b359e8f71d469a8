"""The lists of the registry say what those of the standard say: to the last fact, or with a reason on record.

A list is compared as a table: the facts of each name. What only ours has, such as mutability, which part 2 states and no
list does, is not compared.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ocpp_core._codegen.__main__ import ROOT
from ocpp_core.schemas import actions

from .known_registry_deviations import KNOWN_DEVIATIONS

Table = dict[str, dict[str, Any]]
PACKAGES = {"1.6": "v16", "2.0.1": "v201", "2.1": "v21"}
NAMED_LISTS = {  # the files of 2.1 that only list names
    "charging_limit_sources": "charginglimitsourceenumtype.csv",
    "connector_types": "connectorenumtype.csv",
    "id_token_types": "idtokenenumtype.csv",
    "payment_brands": "paymentbrand.csv",
    "payment_recognition": "paymentrecognition.csv",
}


def rows(path: Path, delimiter: str = ";") -> list[list[str]]:
    """The rows of a table without its head. One file mixes UTF-8 with Windows-1252, and breaks a record over lines."""
    text = path.read_bytes().decode("utf-8", errors="replace")
    found = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines(), delimiter=delimiter)]
    return [row for row in found[1:] if any(row)]


def added(folder: Path, name: str) -> list[str]:
    """What edition 2 of 2.1 adds to a list of edition 1."""
    changes = rows(folder / "changes_v2.0_to_v2.1.csv", ",")
    return [row[1] for row in changes if row[0] == name and row[2] == "added"]


def ours(version: str, name: str) -> Table:
    content = json.loads((ROOT / "schemas" / PACKAGES[version] / "registry" / f"{name}.json").read_text("utf-8"))
    entries: Table = list(content.values())[-1]
    return entries


# -- the lists of the standard, and ours in the same form


def keys_of_the_standard(reference: Path) -> Table:
    table = {}
    for name, profile, required, access, kind, unit, *_ in rows(reference / "v16/config_keys.csv", ","):
        facts = {"profile": profile, "required": required == "required", "access": access}
        table[name] = {**facts, "type": kind.replace("String", "string"), "unit": unit.replace("seconds", "s")}
    return table


def our_keys() -> Table:
    table = ours("1.6", "configuration_keys")
    return {
        name: {
            "unit": "",
            **{fact: entry[fact] for fact in ("profile", "required", "access", "type", "unit") if fact in entry},
        }
        for name, entry in table.items()
    }


ATTRIBUTES = {
    "(Min/MaxSet)": ["MinSet", "MaxSet"],
    "(MinSet)": ["MinSet"],
    "(MaxSet)": ["MaxSet"],
    "(Target)": ["Target"],
}


def combinations_of_the_standard(reference: Path, version: str) -> Table:
    """Each component, variable and instance with its facts; attributes of one variable come in rows of their own."""
    file = "dm_components_vars.csv" if version == "2.0.1" else "dm_components_vars_v2.1.facts.csv"
    table: Table = {}
    for component, named, instance, required, kind, unit, *_ in rows(reference / PACKAGES[version] / "appendix" / file):
        variable, suffix = re.fullmatch(r"(\w+)(\(.*\))?", named).groups()
        free = re.search("[<.]", instance)
        entry = table.setdefault(f"{component}.{variable}[{'' if free else instance}]", {"attributes": []})
        entry["attributes"] = sorted(entry["attributes"] + (ATTRIBUTES[suffix] if suffix else ["Actual"]))
        entry |= {"required": required == "yes", "type": kind.replace("DateTime", "dateTime")}
        entry |= {"units": [each.strip() for each in unit.split(",")] if unit else [], "free": bool(free)}
    return table


def our_combinations(version: str) -> Table:
    table = {}
    for component, variables in ours(version, "component_variables").items():
        for entry in variables:
            table[f"{component}.{entry['name']}[{entry.get('instance', '')}]"] = {
                "required": entry["required"],
                "type": entry.get("primitive", entry["type"]),
                "units": entry.get("units", [entry["unit"]] if "unit" in entry else []),
                "free": "instanceOf" in entry,
                "attributes": sorted(entry.get("attributes", ["Actual"])),
            }
    return table


REPORTS = "GetBaseReport, GetReport, GetMonitoringReport"


def reasons_of_the_standard(reference: Path, version: str) -> Table:
    """What a code is for stands in a sentence that names actions."""
    folder = reference / PACKAGES[version] / "appendix"
    table: Table = {}
    group = ""
    for row in rows(folder / "reason_codes.csv"):
        first, name, use = ("", row[0], row[2]) if version == "2.0.1" else (row[0], row[1], row[3])
        group = first or group
        if name:
            named = re.findall(r"\w+", use.replace("requests for reports", REPORTS))
            messages = sorted(each for each in named if each in actions(version))
            table[name] = {"group": group, "messages": messages, "general": "(generic)" in use}
    return table | ({name: {} for name in added(folder, "reason_codes")} if version == "2.1" else {})


def our_reasons(version: str) -> Table:
    return {
        name: {
            "group": entry.get("group", ""),
            "messages": sorted(entry["messages"]),
            "general": entry.get("general", False),
        }
        for name, entry in ours(version, "reason_codes").items()
    }


def names_of_the_standard(reference: Path, version: str, name: str) -> Table:
    folder = reference / PACKAGES[version] / "appendix"
    if name in NAMED_LISTS:
        file = NAMED_LISTS[name]
        names = [row[0] for row in rows(folder / file)] + added(folder, file.removesuffix(".csv"))
        return {each: {} for each in names}
    if name == "additional_info_types":
        files = {"additional_info_types.csv": False, "additional_info_types_adhoc.csv": True}
        return {row[0]: {"adHoc": ad_hoc} for file, ad_hoc in files.items() for row in rows(folder / file)}
    if name == "signing_methods":
        return {
            row[0]: {"curve": row[2], "keyBits": int(row[3].removesuffix(" bits")), "hash": row[4]}
            for row in rows(folder / "signingmethod.csv")
        }
    if name == "security_events":
        return {row[0]: {"critical": row[-1] == "Yes"} for row in rows(folder / "security_events.csv")}
    if name == "units":
        return {row[0]: {} for row in rows(folder / "units_of_measure.csv")}
    suffix = ".csv" if version == "2.0.1" else "_v2.1.facts.csv"
    return {row[0]: {} for row in rows(folder / f"{name}{suffix}") if re.fullmatch(r"\w+", row[0])}


def our_names(version: str, name: str) -> Table:
    facts = {
        "additional_info_types": {"adHoc": False},
        "security_events": {"critical": None},
        "signing_methods": dict.fromkeys(("curve", "keyBits", "hash")),
    }
    defaults = facts.get(name, {})
    return {
        each: {fact: entry.get(fact, default) for fact, default in defaults.items()}
        for each, entry in ours(version, name).items()
    }


# -- the comparison

LISTS = [("1.6", "configuration_keys"), ("1.6", "security_events")] + [
    (version, path.stem)
    for version in ("2.0.1", "2.1")
    for path in sorted((ROOT / "schemas" / PACKAGES[version] / "registry").glob("*.json"))
]


def both(reference: Path, version: str, name: str) -> tuple[Table, Table]:
    """A list of ours, and that of the standard."""
    if name == "configuration_keys":
        return our_keys(), keys_of_the_standard(reference)
    if name == "component_variables":
        return our_combinations(version), combinations_of_the_standard(reference, version)
    if name == "reason_codes":
        return our_reasons(version), reasons_of_the_standard(reference, version)
    if version == "1.6":
        standard = {row[0]: {"critical": row[1] == "Yes"} for row in rows(reference / "v16/security_events.csv", ",")}
        return our_names(version, name), standard
    mine, theirs = our_names(version, name), names_of_the_standard(reference, version, name)
    if name == "variables":  # ours describe those of the combinations as well, of which the standard lists a part
        used = {entry["name"] for entries in ours(version, "component_variables").values() for entry in entries}
        mine = {each: facts for each, facts in mine.items() if each in theirs or each not in used}
    return mine, theirs


def differences(version: str, name: str, mine: Table, theirs: Table) -> Iterator[tuple[str, str, str, str]]:
    for each in sorted(mine.keys() | theirs.keys()):
        if each not in theirs or each not in mine:
            yield version, name, each, "only ours" if each in mine else "only theirs"
            continue
        for fact in mine[each].keys() & theirs[each].keys():
            if mine[each][fact] != theirs[each][fact]:
                yield version, name, each, fact


def found(reference: Path) -> set[tuple[str, str, str, str]]:
    return {each for version, name in LISTS for each in differences(version, name, *both(reference, version, name))}


@pytest.mark.parametrize(("version", "name"), LISTS)
def test_list(version: str, name: str, reference: Path) -> None:
    mine, theirs = both(reference, version, name)
    assert len(theirs) > 1
    assert set(differences(version, name, mine, theirs)) - KNOWN_DEVIATIONS.keys() == set()


def test_known_deviations_still_apply(reference: Path) -> None:
    assert KNOWN_DEVIATIONS.keys() - found(reference) == set()


@pytest.mark.parametrize(
    ("change", "fact"),
    [({"required": False}, "required"), ({"type": "string"}, "type"), ({"units": []}, "units"), (None, "only theirs")],
)
def test_the_comparison_can_fail(change: dict[str, Any] | None, fact: str) -> None:
    theirs = {"A.B[]": {"required": True, "type": "integer", "units": ["s"]}}
    mine = {} if change is None else {"A.B[]": {**theirs["A.B[]"], **change}}
    assert list(differences("2.0.1", "component_variables", mine, theirs)) == [
        ("2.0.1", "component_variables", "A.B[]", fact)
    ]


def test_descriptions_are_our_own(reference: Path) -> None:
    """None of four words or more stands in the appendices."""
    texts = [path.read_bytes().decode("utf-8", errors="replace") for path in reference.glob("v2*/appendix/*.csv")]
    theirs = " ".join(re.sub(r"\W+", " ", " ".join(texts).lower()).split())
    described = {
        name: entry["description"]
        for version, file in LISTS
        if file != "component_variables"
        for name, entry in ours(version, file).items()
    }
    assert {
        name: text
        for name, text in described.items()
        if len(text.split()) > 3 and " ".join(re.sub(r"\W+", " ", text.lower()).split()) in theirs
    } == {}


# -- what holds whatever the standard says


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
def test_every_variable_is_described(version: str) -> None:
    known = ours(version, "variables")
    listed = ours(version, "components")
    for component, entries in ours(version, "component_variables").items():
        assert component == "<generic>" or component in listed
        assert {entry["name"] for entry in entries} <= known.keys()


def test_counts() -> None:
    assert {(version, name): len(ours(version, name)) for version, name in LISTS if "component" not in name} == {
        ("1.6", "configuration_keys"): 52,
        ("1.6", "security_events"): 18,
        ("2.0.1", "reason_codes"): 43,
        ("2.0.1", "security_events"): 20,
        ("2.0.1", "units"): 33,
        ("2.0.1", "variables"): 205,
        ("2.1", "additional_info_types"): 13,
        ("2.1", "charging_limit_sources"): 4,
        ("2.1", "connector_types"): 33,
        ("2.1", "id_token_types"): 11,
        ("2.1", "payment_brands"): 22,
        ("2.1", "payment_recognition"): 9,
        ("2.1", "reason_codes"): 62,
        ("2.1", "security_events"): 21,
        ("2.1", "signing_methods"): 7,
        ("2.1", "units"): 34,
        ("2.1", "variables"): 326,
    }
    assert {version: len(our_combinations(version)) for version in ("2.0.1", "2.1")} == {"2.0.1": 254, "2.1": 436}
