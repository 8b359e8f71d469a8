"""``show`` and ``variables``: what the standard lists beside its messages, for people and as JSON lines.

Belongs here: finding by a name what the lists say, and how it is printed. Must not be here: what a list says
(``registry``), or messages (``describe``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import groupby
from typing import Any, Final, TypeAlias

import click
from attrs import evolve, frozen
from rich.console import Console
from rich.text import Text

from ocpp_core._names import listed, shown, unknown_name
from ocpp_core._printable import printable
from ocpp_core.cli.describe import message_called, show_message
from ocpp_core.cli.text import Row, print_indented, print_rows
from ocpp_core.registry import Component, Key, Listed, Mutability, Variable, counterpart, v16, v21, v201
from ocpp_core.registry._device_model import short_name
from ocpp_core.registry._facts import units_of, value_as_dict, value_in_words
from ocpp_core.registry._reported import LISTED
from ocpp_core.schemas import actions, message_names
from ocpp_core.versions import Version

__all__ = ["access_of", "complete_message", "complete_name", "list_variables", "show_name", "variables_as_json"]

_Item: TypeAlias = Key | Listed | Component[Any] | Variable[Any]

_PACKAGES: Final = {Version.V16: v16, Version.V201: v201, Version.V21: v21}
_GENERIC: Final = "generic"
"""What the variables that any component may have belong to; the name that Python has for it."""

_LONGEST: Final = 100
"""Most characters of a name that are looked at."""

_NEAR: Final = 4
"""How many names are suggested for one that does not exist."""

_PART: Final = 4
"""From how many characters on a part of a name is enough for a suggestion."""

_BLOCKS: Final = 4
"""Up to so many variables of one name are shown one by one; more stand in a table."""


# -- show


def show_name(out: Console, name: str, version: Version | None) -> bool:
    """Print all that the standard calls so: messages, keys, components, variables, codes, values. False if nothing is.

    Without a version a message is that of the newest version that has it, and the rest is told for each version.
    """
    shown_any = False
    for message, chosen, others in _messages(name, version):
        show_message(out, chosen, message)
        if others:
            out.print()
            print_indented(out, Text(f"Also in OCPP {listed(others)}: choose with --ocpp."), 0)
        shown_any = True
    for each in LISTED if version is None else (version,):
        found = list(_called(name, each))
        variables = [entry for entry in found if isinstance(entry.item, Variable)]
        for entry in found if len(variables) <= _BLOCKS else (entry for entry in found if entry not in variables):
            if shown_any:
                out.print()
            _show_entry(out, entry)
            shown_any = True
        if len(variables) > _BLOCKS:
            if shown_any:
                out.print()
            _show_many(out, each, [entry.item for entry in variables if isinstance(entry.item, Variable)])
            shown_any = True
    if not shown_any:
        click.echo(_unknown(name, version), err=True)
    return shown_any


def _messages(name: str, version: Version | None) -> Iterator[tuple[str, Version, list[Version]]]:
    """The message of that name in the version, or in the newest that has one, and the others that have one."""
    found = [(each, message_called(name, each)) for each in ([*Version] if version is None else [version])]
    having = [(each, message) for each, message in found if message is not None]
    if having:
        chosen, message = having[-1]
        yield message, chosen, [each for each, _ in having[:-1]]


@frozen
class _Entry:
    """Something that a version lists."""

    version: Version
    item: _Item

    python: str
    """An expression that gives it, after ``import ocpp_core.registry``."""


_NAME: Final = re.compile(
    r"(?:(?P<component>[^.\[\]]*)\.)?(?P<name>[^.\[\]]*)(?:\[(?P<instance>[^\[\]]*)\])?", re.DOTALL
)


def _called(name: str, version: Version) -> Iterator[_Entry]:
    """What a version lists by that name, whatever its case."""
    parts = _NAME.fullmatch(name)
    if version not in LISTED or parts is None:
        return
    component, instance = parts["component"], parts["instance"]
    if component is None and instance is None:
        yield from (each for each in _plain(version) if str(each.item).lower() == name.lower())
    if version is not Version.V16:
        found = list(_variables_called(version, component, parts["name"], instance))
        yield from found
        if not found and component is None and instance is None:
            # The standard names some variables that it gives to no component.
            names = _PACKAGES[version].VariableName
            yield from (_entry(version, each) for each in names if each.lower() == name.lower())


def _variables_called(version: Version, component: str | None, name: str, instance: str | None) -> Iterator[_Entry]:
    if component is None:
        for each in _variables(version):
            if each.name.lower() == name.lower() and (placed := _with_instance(each, instance)) is not None:
                yield _entry(version, placed)
        return
    own = next((each for each in _components(version) if each.name.lower() == component.lower()), None)
    for each in own or ():
        if each.name.lower() == name.lower() and (placed := _with_instance(each, instance)) is not None:
            yield _entry(version, placed)
    if own is None or own.find(name, instance) is None:
        free = _PACKAGES[version].find_variable(component, name, instance)
        if free is not None:
            yield _entry(version, free)


def _with_instance(variable: Variable[Any], instance: str | None) -> Variable[Any] | None:
    if instance is None or (variable.instance is not None and variable.instance.lower() == instance.lower()):
        return variable
    return variable.at(instance=instance) if variable.instance_of else None


def _components(version: Version) -> Iterable[Component[Any]]:
    components: Mapping[str, Component[Any]] = _PACKAGES[version].COMPONENTS
    return components.values()


def _variables(version: Version) -> Iterator[Variable[Any]]:
    """The variables of each component, then those that any may have."""
    for component in (*_components(version), _PACKAGES[version].generic):
        yield from component


def _plain(version: Version) -> Iterator[_Entry]:
    """All that a version lists but variables."""
    package = _PACKAGES[version]
    lists = (getattr(package, name) for name in package.__all__ if name != "VariableName")
    for each in lists:
        if isinstance(each, type) and issubclass(each, Listed):
            yield from (_entry(version, member) for member in each)
    if version is not Version.V16:
        yield from (_entry(version, component) for component in _components(version))


def _entry(version: Version, item: _Item) -> _Entry:
    start = f"ocpp_core.registry.{version.package}"
    match item:
        case Listed():
            return _Entry(version, item, f"{start}.{type(item).__name__}.{item.name}")
        case Component():
            return _Entry(version, item, f"{start}.components.{item.name}")
        case _:
            return _Entry(version, item, f"{start}.components.{_attribute(version, item)}")


def _attribute(version: Version, variable: Variable[Any]) -> str:
    """Where a variable is found in ``components``, and how it gets the component or instance that it has not there."""
    generic = _PACKAGES[version].generic
    holder = _PACKAGES[version].COMPONENTS.get(variable.component_name, generic)
    owner, attribute, found = min(
        (
            (owner, attribute, each)
            for owner in (holder, generic)
            for attribute, each in vars(type(owner)).items()
            if isinstance(each, Variable) and each.name == variable.name
        ),
        key=lambda known: (known[0] is not holder, known[2].instance != variable.instance),
    )
    said = {}
    if found.component_name != variable.component_name:
        said["component"] = variable.component_name
    if found.instance != variable.instance:
        said["instance"] = variable.instance
    place = ", ".join(f"{name}={value!a}" for name, value in said.items())
    name = _GENERIC if owner is generic else owner.name
    return f"{name}.{attribute}" + (f".at({place})" if said else "")


# -- one entry


_LABELS: Final = 12
"""How wide the column of labels is."""


def _show_entry(out: Console, entry: _Entry) -> None:
    item = entry.item
    out.print(Text(printable(str(item)), style="bold"), soft_wrap=True)
    print_indented(out, Text(item.description), 0)
    out.print()
    for label, value in _facts(entry):
        _print_fact(out, label, value)
    out.print(Text.assemble((f"{'Python':<{_LABELS}}", "bold"), entry.python), soft_wrap=True)
    if isinstance(item, Component) and len(item):
        out.print()
        print_rows(out, _HEAD, map(_row, item))


def _print_fact(out: Console, label: str, value: str) -> None:
    """A line with a label, and what does not fit in it below."""
    lines = Text(value).wrap(out, max(out.width - _LABELS, 20))
    for number, line in enumerate(lines):
        line.rstrip()
        start = (f"{label:<{_LABELS}}", "bold") if number == 0 else " " * _LABELS
        out.print(Text.assemble(start, line), soft_wrap=True)


def _facts(entry: _Entry) -> Iterator[tuple[str, str]]:
    item = entry.item
    section = f", section {item.section}" if isinstance(item, Key | Variable) and item.section else ""
    yield "Standard", f"OCPP {entry.version}{section}"
    match item:
        case Key():
            yield from _key_facts(item)
        case Variable():
            yield from _variable_facts(entry, item)
        case Component():
            yield "List", "Components of the device model"
            if not len(item):
                yield "Variables", "none of its own: ocpp-core variables --component generic lists those for any"
        case _:
            yield "List", str(type(item).__doc__).partition(".")[0]
            yield from _listed_facts(item)


def _key_facts(key: Key) -> Iterator[tuple[str, str]]:
    yield "List", "Configuration keys"
    yield "Profile", key.profile
    yield from _value_facts(key.facts)
    yield "Access", key.access
    yield "Required", _yes(key.required)
    if key.facts.limited_by is not None:
        yield "Items", f"at most as many as {key.facts.limited_by} says"
    yield from _elsewhere(key, Version.V201)


def _variable_facts(entry: _Entry, variable: Variable[Any]) -> Iterator[tuple[str, str]]:
    yield "List", "Variables of the device model"
    if f".{_GENERIC}." in entry.python:
        yield "Component", "any may have it"
    yield from _value_facts(variable)
    if variable.mutability:
        yield "Mutability", " or ".join(variable.mutability)
    if variable.attributes != ("Actual",):
        yield "Attributes", ", ".join(variable.attributes)
    yield "Required", _yes(variable.required)
    if variable.instance_of is not None:
        yield "Instances", variable.instance_of
    yield from _elsewhere(variable, Version.V16)


def _value_facts(rule: Any) -> Iterator[tuple[str, str]]:
    yield "Type", value_in_words(rule)
    if rule.values:
        yield "Values", ", ".join(rule.values) + (", or others" if rule.open else "")


def _elsewhere(item: Key | Variable[Any], version: Version) -> Iterator[tuple[str, str]]:
    other = counterpart(item, version)
    if other is not None:
        yield f"In {'1.6' if version is Version.V16 else '2.x'}", f"{other}, of the same name and meaning"


def _listed_facts(item: Listed) -> Iterator[tuple[str, str]]:
    for name in type(item).__annotations__:
        value = getattr(item, name)
        if isinstance(value, bool):
            yield name.replace("_", " ").capitalize(), _yes(value)
        elif value:
            yield name.replace("_", " ").capitalize(), ", ".join(value) if isinstance(value, tuple) else str(value)


def _yes(value: bool) -> str:  # noqa: FBT001  # the one thing it is about
    return "yes" if value else "no"


# -- names that the standard does not have


def _unknown(name: str, version: Version | None) -> str:
    """That nothing is called so, what is almost, and where else there is such a thing."""
    where = "any version of OCPP" if version is None else f"OCPP {version}"
    text = f"nothing in {where} is called {shown(name)}"
    elsewhere = [each for each in Version if each is not version and _has(name, each)]
    if elsewhere:
        return f"{text}, but in OCPP {listed(elsewhere)}"
    near = _near(name, [*Version] if version is None else [version])
    if near:
        return f"{text}; close to it: {', '.join(near)}"
    return f"{text}: a vendor may have added it, and the vendor's documents say what it means"


def _has(name: str, version: Version) -> bool:
    return message_called(name, version) is not None or any(True for _ in _called(name, version))


def _near(name: str, versions: Sequence[Version]) -> list[str]:
    names = {each.lower(): each for version in versions for each in names_of(version)}
    wanted = name[:_LONGEST].lower()
    near = get_close_matches(wanted, names, n=_NEAR, cutoff=0.75)
    if not near and len(wanted) >= _PART:
        near = [each for each in names if wanted in each][:_NEAR]
    return [names[each] for each in near]


def names_of(version: Version) -> Iterator[str]:
    """All names that ``show`` finds something for."""
    yield from actions(version)
    yield from message_names(version)
    if version not in LISTED:
        return
    yield from (str(each.item) for each in _plain(version))
    if version is not Version.V16:
        for variable in _variables(version):
            yield variable.name
            yield str(variable)


def complete_name(context: click.Context, incomplete: str) -> list[str]:
    """All names that begin so, for the completion of shells."""
    return _beginning(incomplete, names_of, context)


def complete_message(context: click.Context, incomplete: str) -> list[str]:
    """The actions and messages that begin so, for the completion of shells."""
    return _beginning(incomplete, lambda version: (*actions(version), *message_names(version)), context)


def _beginning(start: str, names: Callable[[Version], Iterable[str]], context: click.Context) -> list[str]:
    """The names that begin so, in the versions that were chosen on the line so far, or in all."""
    given = [context.params.get(name) for name in ("version", "versions", "before", "after")]
    chosen = [each for one in given for each in (one if isinstance(one, tuple) else [one]) if isinstance(each, Version)]
    found = dict.fromkeys(name for version in chosen or Version for name in names(version))
    return [name for name in found if name.lower().startswith(start.lower())]


# -- tables


_HEAD: Final = ("Variable", "Type", "Unit", "Access", "Required")
_ACCESS: Final = {Mutability.READ_ONLY: "R", Mutability.WRITE_ONLY: "W", Mutability.READ_WRITE: "RW"}


def access_of(item: Key | Variable[Any]) -> str:
    """Whether the CSMS may read a key or variable, write it or both: ``R``, ``W``, ``RW``; empty if none is said."""
    return item.access.value if isinstance(item, Key) else " or ".join(_ACCESS[each] for each in item.mutability)


def _row(item: Key | Variable[Any]) -> Row:
    rule: Any = item.facts if isinstance(item, Key) else item
    name = item.value if isinstance(item, Key) else short_name(item)
    cells = (name, rule.type.value, rule.unit or "", access_of(item), _yes(item.required))
    others = units_of(rule)[1:]
    return Row(cells, [item.description + (f" Also in {' or '.join(others)}." if others else "")], 2)


def _show_many(out: Console, version: Version, found: Sequence[Variable[Any]]) -> None:
    """The variables of one name in a table, by their components; what all of them mean is said once."""
    out.print(Text(f"{found[0].name}: variables of OCPP {version}", style="bold"))
    same = len({each.description for each in found}) == 1
    if same:
        print_indented(out, Text(found[0].description), 0)
    out.print()
    rows = []
    for each in found:
        row = _row(each)
        rows.append(evolve(row, cells=(str(each), *row.cells[1:]), notes=() if same else row.notes, depth=0))
    print_rows(out, _HEAD, rows)


def list_variables(
    out: Console, version: Version, *, component: str | None, profile: str | None, required: bool
) -> None:
    """Print the variables of a version by component, or the configuration keys of 1.6 by profile."""
    chosen = _chosen(version, component, profile, required=required)
    rows: list[Row] = []
    for head, members in groupby(chosen, _heading):
        rows.append(Row([head]))
        rows += map(_row, members)
    if not rows:
        out.print(Text("None is required." if required else "None of its own: see --component generic."))
        return
    what = "Configuration keys" if version is Version.V16 else "Variables"
    out.print(Text(f"{what} of OCPP {version}", style="bold"))
    out.print()
    print_rows(out, ("Key" if version is Version.V16 else "Variable", *_HEAD[1:]), rows)


def _heading(item: Key | Variable[Any]) -> str:
    return item.profile if isinstance(item, Key) else item.component_name or "Any component"


def variables_as_json(version: Version, *, component: str | None, profile: str | None, required: bool) -> Iterator[str]:
    """A line of JSON for each variable or configuration key."""
    for item in _chosen(version, component, profile, required=required):
        entry = _entry(version, item)
        yield json.dumps(_key_as_dict(entry, item) if isinstance(item, Key) else _variable_as_dict(entry, item))


def _key_as_dict(entry: _Entry, key: Key) -> dict[str, Any]:
    return {
        "version": entry.version.value,
        "profile": key.profile,
        "name": key.value,
        **value_as_dict(key.facts),
        "access": key.access.value,
        "required": key.required,
        **_rest_as_dict(entry, key),
    }


def _variable_as_dict(entry: _Entry, variable: Variable[Any]) -> dict[str, Any]:
    return {
        "version": entry.version.value,
        "component": variable.component_name,
        "name": variable.name,
        "instance": variable.instance,
        "instance_of": variable.instance_of,
        **value_as_dict(variable),
        "mutability": [each.value for each in variable.mutability],
        "attributes": list(variable.attributes),
        "required": variable.required,
        **_rest_as_dict(entry, variable),
    }


def _rest_as_dict(entry: _Entry, item: Key | Variable[Any]) -> Mapping[str, Any]:
    return {"section": item.section, "description": item.description, "python": entry.python}


def _chosen(
    version: Version, component: str | None, profile: str | None, *, required: bool
) -> list[Key] | list[Variable[Any]]:
    """The keys or variables that were asked for. Raises UsageError for a component or profile that there is not."""
    if version is Version.V16:
        if component is not None:
            raise click.UsageError("OCPP 1.6 has configuration keys and no components: leave --component out")
        keys: list[Key] = list(v16.ConfigurationKey)
        profiles = list(dict.fromkeys(key.profile for key in keys))
        wanted = profiles if profile is None else [_choice(profile, profiles, "profile of OCPP 1.6")]
        return [key for each in wanted for key in keys if key.profile == each and (key.required or not required)]
    if profile is not None:
        raise click.UsageError(f"--profile is for OCPP 1.6: of OCPP {version} choose a --component")
    names = [*(each.name for each in _components(version)), _GENERIC]
    wanted = names if component is None else [_choice(component, names, f"component in OCPP {version}")]
    return [
        each
        for each in _variables(version)
        if (each.component_name or _GENERIC) in wanted and (each.required or not required)
    ]


def _choice(given: str, names: Sequence[str], what: str) -> str:
    """The name that was meant, whatever its case."""
    for name in names:
        if name.lower() == given.lower():
            return name
    parts = [name for name in names if len(given) >= _PART and given.lower() in name.lower()]
    raise click.UsageError(str(unknown_name(f"{what} called", given, parts or names).args[0]))
