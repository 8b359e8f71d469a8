"""The reference of the device model and of the configuration keys: a page for each version that has such a list.

Belongs here: what stands in the tables, and where. Must not be here: a fact of the standard, which
``ocpp_core.registry`` has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from docs.tools.markdown import Named, anchor, escaped, page, stacked, table, toctree, write
from ocpp_core.cli.lookup import access_of
from ocpp_core.registry import Component, Key, ValueRule, Variable, counterpart, v16
from ocpp_core.registry._device_model import short_name
from ocpp_core.registry._facts import value_in_words
from ocpp_core.registry._reported import ACTUAL, LISTED, registry_of, section_of
from ocpp_core.schemas import types
from ocpp_core.versions import Version

__all__ = ["KINDS", "entries", "index_page", "keys_page", "named_on", "place", "variables_page", "write_variables"]

_MODELS = [version for version in LISTED if version.major > 1]
"""The versions that have a device model."""

KINDS = {Version.V16.package: "configuration key of OCPP 1.6"} | {
    version.package: f"component or variable of OCPP {version}" for version in _MODELS
}
"""What the search calls what it finds here."""


def write_variables(target: Path) -> None:
    """Writes the pages below a folder."""
    folder = target / "variables"
    write(folder / "index.md", index_page())
    write(folder / "v16.md", keys_page())
    for version in _MODELS:
        write(folder / f"{version.package}.md", variables_page(version))


def entries(version: Version) -> Sequence[Key | Variable[Any]]:
    """All that the page of a version describes: its configuration keys, or the variables of its device model."""
    if version is Version.V16:
        return list(v16.ConfigurationKey)
    return [each for component in (*_components(version).values(), registry_of(version).generic) for each in component]


def place(version: Version, entry: Key | Component[Any] | Variable[Any]) -> str:
    """The anchor of a configuration key, component or variable on the page of a version; no other page has the same."""
    owner = "any " if isinstance(entry, Variable) and entry.component_name is None else ""
    return anchor(version.package, f"{owner}{entry}")


def named_on(document: str) -> list[Named]:
    """What a page of the site describes."""
    for version in LISTED:
        if document == f"variables/{version.package}":
            components = _components(version).values() if version in _MODELS else ()
            described = [*components, *entries(version)]
            return [Named(version.package, str(each), place(version, each)) for each in described]
    return []


def _components(version: Version) -> Mapping[str, Component[Any]]:
    components: Mapping[str, Component[Any]] = registry_of(version).COMPONENTS
    return components


# -- the pages


def index_page() -> str:
    """How to read the tables, and which version has which component."""
    names = sorted({name for version in _MODELS for name in _components(version)}, key=str.lower)
    rows = [[name, *(_link(version, name) for version in _MODELS)] for name in names]
    return page(
        "# Configuration keys and variables",
        "What the standard lists: the [configuration keys of 1.6](v16.md), and the components and variables of the"
        " device model of [2.0.1](v201.md) and [2.1](v21.md). On the command line `ocpp-core variables` and"
        " `ocpp-core show NAME` tell the same, in a program [`ocpp_core.registry`](../registry.md) has it as data. A"
        " vendor may add names of its own.",
        "* *Value*: its type and what limits it. What limits it on one station, that station says.\n"
        "* *Access*: whether the CSMS may read it (R), write it (W) or both (RW). Nothing stands there where the"
        " standard does not say.\n"
        "* *Required*: a station has to have it if it supports what the component or the profile is for.\n"
        "* *Also in* leads to what has the same name and meaning in another version.",
        "## Components",
        "{.versions}\n" + table(["Component", *_MODELS], rows),
        toctree(version.package for version in LISTED),
    )


def _link(version: Version, name: str) -> str:
    """A link to the component of that name; empty if the version has none."""
    component = _components(version).get(name)
    return "" if component is None else f"[{version}]({version.package}.md#{place(version, component)})"


def keys_page() -> str:
    """The configuration keys of 1.6, by the profile that they belong to."""
    parts = []
    for profile in dict.fromkeys(key.profile for key in v16.ConfigurationKey):
        parts += [f"## {profile}", _table(Version.V16, [key for key in v16.ConfigurationKey if key.profile == profile])]
    return page("# Configuration keys of OCPP 1.6", _edition(v16.ConfigurationKey), *parts)


def variables_page(version: Version) -> str:
    """The components of a version with their variables."""
    parts, lists = [], registry_of(version)
    for component in filter(len, _components(version).values()):
        has = " *Each station has it.*" if component.mandatory else ""
        parts.append(f"{{#{place(version, component)}}}\n## {component.name}")
        parts += [escaped(component.description) + has, _table(version, component)]
    bare = [
        [f"[{each.name}]{{#{place(version, each)}}}", escaped(each.description)]
        for each in _components(version).values()
        if not len(each)
    ]
    known = {entry.name for entry in entries(version) if isinstance(entry, Variable)}
    free = [[f"`{each}`", escaped(each.description)] for each in lists.VariableName if each not in known]
    return page(
        f"# Device model of OCPP {version}",
        _edition(lists.VariableName),
        *parts,
        "## Any component",
        "Variables that any component may have, beside its own.",
        _table(version, lists.generic),
        "## Components without variables of their own",
        stacked("names", ["Component", "What it is"], bare),
        "## Names that belong to no component",
        stacked("names", ["Variable", "What it is"], free),
    )


def _edition(listed: type) -> str:
    """Which edition of the standard a list is of: the last paragraph of its docstring."""
    said = " ".join((listed.__doc__ or "").strip().rpartition("\n\n")[2].split())
    return f"From {escaped(said)} [How to read the tables](index.md)."


# -- one table


def _table(version: Version, listed: Iterable[Key | Variable[Any]]) -> str:
    heads = ["Key" if version is Version.V16 else "Variable", "Value", "Access", "What it is"]
    return stacked("variables", heads, (_row(version, entry) for entry in listed))


def _row(version: Version, entry: Key | Variable[Any]) -> list[str]:
    name = entry.value if isinstance(entry, Key) else short_name(entry)
    kind, comma, limits = value_in_words(_rule(entry)).partition(", ")
    links = [f"[{other}]({other.package}.md#{found})" for other, found in _elsewhere(version, entry)]
    also = [f"Also in {' and '.join(links)}."] if links else []
    return [
        f"[`{name}`]{{#{place(version, entry)}}}" + _required(entry),
        kind + (f"<br>{escaped(limits)}" if comma else ""),
        access_of(entry),
        " ".join([escaped(entry.description), *_values(version, entry), *_more(entry), *also]),
    ]


def _rule(entry: Key | Variable[Any]) -> ValueRule:
    return entry.facts if isinstance(entry, Key) else entry


def _required(entry: Key | Variable[Any]) -> str:
    if isinstance(entry, Variable) and entry.required_if:
        return "<br>**required** if " + " and ".join(f"`{name}` is {value}" for name, value in entry.required_if)
    return "<br>**required**" if entry.required else ""


def _values(version: Version, entry: Key | Variable[Any]) -> Iterator[str]:
    """What the value, or each item of it, may be; the values of an enumeration of the messages stand with that."""
    rule = _rule(entry)
    if rule.values:
        name = _enumerations(version).get(rule.values)
        named = ", ".join(f"`{value}`" for value in rule.values)
        known = f"[{name}](../messages/{version.package}/enumerations.md#{name.lower()})" if name else named
        yield f"Values: {known}{', or others' if rule.open else ''}."


@cache
def _enumerations(version: Version) -> dict[tuple[str, ...], str]:
    """The enumerations of the messages, by their values."""
    return {tuple(schema["enum"]): name for name, schema in types(version).items() if "enum" in schema}


def _more(entry: Key | Variable[Any]) -> Iterator[str]:
    """What else the standard says of a key or a variable, in sentences."""
    if isinstance(entry, Key):
        if entry.limited_by is not None:
            yield f"At most as many items as `{entry.limited_by}` says."
    else:
        if entry.instance_of is not None:
            yield f"Instances: {escaped(entry.instance_of)}."
        if entry.attributes != (ACTUAL,):
            yield f"Attributes: {', '.join(entry.attributes)}."
        if entry.characteristics:
            yield f"A report of it has {', '.join(f'`{each}`' for each in entry.characteristics)}."
    section = section_of(entry)
    yield f"{section[0].upper()}{section[1:]}."


def _elsewhere(version: Version, entry: Key | Variable[Any]) -> Iterator[tuple[Version, str]]:
    """The other versions that have a row for the same, each with its anchor."""
    for other in LISTED:
        found = None if other is version else counterpart(entry, other)
        if found is not None and place(other, found) in _places(other):
            yield other, place(other, found)


@cache
def _places(version: Version) -> frozenset[str]:
    return frozenset(place(version, entry) for entry in entries(version))
