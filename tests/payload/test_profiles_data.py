"""The data of the named profiles: its form, that its places exist, and that it can be told whom each is for."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from itertools import combinations, pairwise, product
from typing import Any

import pytest

from ocpp_core import Kind, Role, Version, schemas

TEXT = files("ocpp_core.payload").joinpath("profiles.toml").read_text("utf-8")
PROFILES: dict[str, Any] = tomllib.loads(TEXT)

KEYS = ["title", "vendor", "model", "firmware", "versions", "about", "sources", "tolerate"]
PARAMETERS = {
    "additionalProperties": {"unknown"},
    "beside-rejected": set(),
    "clock-not-set": set(),
    "date-time": set(),
    "empty-text": set(),
    "framing": set(),
    "html-entity": set(),
    "int32": set(),
    "json": set(),
    "json-text": set(),
    "maxLength": {"up_to"},
    "naive-date-time": {"zone"},
    "negative-id": set(),
    "new-in-2.1": set(),
    "no-keys": set(),
    "not-a-number": set(),
    "renamed": set(),
    "type-lossless": set(),
    "unit-of-measurand": set(),
    "unknown-enum": set(),
}
"""What an entry of each name says beside its name, place and sender: a profile always says up to which length."""

EVERYWHERE = {"framing", "html-entity", "json"}
"""Names that need no place: CALLERROR and CALLRESULT do not name their action, and a CSMS may encode every text."""

SOURCE = re.compile(
    r"[\w.-]+/[\w.-]+(#[1-9][0-9]*| [\w.-]+(/[\w.-]+)+)"  # owner/name#number, or owner/name path/of/file
    r"|https://\S+"
)


TOLERATED: list[tuple[str, dict[str, Any]]] = [
    (name, entry) for name, profile in PROFILES.items() for entry in profile.get("tolerate", [])
]


def exists(version: str, message: str, steps: list[str]) -> bool:
    """Whether a message has a value where the steps lead, in one of its halves if it is the name of an action."""
    kinds = list(Kind) if message in schemas.actions(version) else [None]
    for kind in kinds:
        try:
            node = schemas.bundle(version, message, kind)
        except LookupError:
            continue
        if leads(node, steps, node.get("$defs", {})):
            return True
    return False


def leads(node: Any, steps: list[str], types: Any) -> bool:
    for step in steps:
        inner = node.get("items") if step == "[*]" else node.get("properties", {}).get(step.removeprefix("."))
        if inner is None:
            return False
        node = types[inner["$ref"].removeprefix("#/$defs/")] if "$ref" in inner else inner
    return True


def test_there_are_profiles_in_the_order_of_their_names():
    assert len(PROFILES) == 42
    assert list(PROFILES) == sorted(PROFILES)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in PROFILES)


@pytest.mark.parametrize("name", PROFILES)
class TestProfile:
    def test_its_keys_are_known_and_in_order(self, name):
        assert list(PROFILES[name]) == [key for key in KEYS if key in PROFILES[name]]

    def test_it_says_what_it_is(self, name):
        profile = PROFILES[name]
        for key in ("title", "about"):
            assert profile[key].isascii()
            assert "\n" not in profile[key]
        assert profile["about"].endswith(".")
        assert profile["about"].isprintable()
        assert profile["versions"] == sorted({str(Version(version)) for version in profile["versions"]})
        assert profile["versions"]

    def test_its_sources_are_public(self, name):
        sources = PROFILES[name]["sources"]
        assert sources
        assert len(sources) == len(set(sources))
        for source in sources:
            assert SOURCE.fullmatch(source), source
            assert "steering" not in source
            assert "notes" not in source

    def test_its_patterns_keep_the_beginning_of_what_was_seen(self, name):
        profile = PROFILES[name]
        assert "vendor" in profile or not {"model", "firmware"} & set(profile)
        for key in ("vendor", "model"):
            for pattern in profile.get(key, []):
                assert re.fullmatch(r"[^*?\[\]]{3,}\*?|", pattern), pattern
        assert all(pattern[0].isdecimal() for pattern in profile.get("firmware", []))

    def test_an_empty_vendor_is_known_by_its_model(self, name):
        assert "" not in PROFILES[name].get("vendor", []) or PROFILES[name]["model"]


@pytest.mark.parametrize("entry", [entry for _, entry in TOLERATED])
def test_a_tolerance_says_what_it_needs_and_no_more(entry):
    assert set(entry) - {"at"} == {"name", "sender"} | PARAMETERS[entry["name"]]
    assert entry["sender"] in [str(role) for role in Role]
    assert "at" in entry or entry["name"] in EVERYWHERE


@pytest.mark.parametrize(("name", "place"), [(name, entry["at"]) for name, entry in TOLERATED if "at" in entry])
def test_a_place_exists_in_a_version_of_the_profile(name, place):
    message, _, path = place.partition(":$")
    steps = re.findall(r"\.\w+|\[\*\]", path)
    assert "".join(steps) == path
    assert any(exists(version, message, steps) for version in PROFILES[name]["versions"])


def test_no_tolerance_stands_twice_in_a_profile():
    for name, profile in PROFILES.items():
        places = [(entry["name"], entry.get("at"), entry["sender"]) for entry in profile.get("tolerate", [])]
        assert len(places) == len(set(places)), name


def both_fit(one: str, two: str) -> bool:
    """Whether a text can fit both patterns, each of which ends at most in a star."""
    (one, any_one), (two, any_two) = ((each.casefold().removesuffix("*"), each.endswith("*")) for each in (one, two))
    return one == two or (any_one and two.startswith(one)) or (any_two and one.startswith(two))


def test_no_two_profiles_are_for_one_station():
    known = {name: profile for name, profile in PROFILES.items() if "vendor" in profile}
    for (one, first), (two, second) in combinations(known.items(), 2):
        apart = [
            key
            for key in ("vendor", "model", "firmware")
            if key in first
            and key in second
            and not any(both_fit(*patterns) for patterns in product(first[key], second[key]))
        ]
        assert apart, (one, two)


def test_the_file_is_written_as_its_head_says():
    tables = re.findall(r"^\[+([a-z0-9-]+)(?:\.tolerate)?\]+$", TEXT, re.MULTILINE)
    assert len(tables) == len(PROFILES) + len(TOLERATED)
    assert all(one <= two for one, two in pairwise(tables))
