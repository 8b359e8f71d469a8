"""The differences between what two versions list: components, variables, configuration keys, codes, events, units.

Belongs here: finding them, each once. Must not be here: what the lists say (``registry``), or their words (``cli``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Any, Final

from attrs import evolve

from ocpp_core._names import unknown_name, wrong_type
from ocpp_core.changes._changes import Change
from ocpp_core.registry import Component, Listed, Variable, counterpart, v16
from ocpp_core.registry._device_model import short_name
from ocpp_core.registry._facts import value_as_dict
from ocpp_core.registry._reported import LISTED, registry_of
from ocpp_core.schemas import types
from ocpp_core.versions import Version

__all__ = ["registry_changes"]

_GENERIC: Final = "generic"
"""What the variables that any component may have belong to."""

_NO_LISTS: Final = {"ComponentVariable", "ConfigurationKey", "VariableName"}
"""Classes of a version whose members are no values of a list, or are told of elsewhere."""

_FACTS: Final = ("critical", "general", "messages")
"""What is compared of the members of a list."""


def registry_changes(before: Version | str, after: Version | str, name: str | None = None) -> tuple[Change, ...]:
    """What two versions list differently, from the first to the second.

    Components come first, then variables, each in the order of the names of their components, then other lists. Between
    1.6 and 2.x it is each configuration key, with the variable of the same name and meaning, and the security events.
    Nothing differs from or to 1.5 and 2.0, which have no lists here. A list that 2.1 has left open is compared with the
    enumeration of 2.0.1.

    ``name`` is a component (``generic`` for variables of any), a variable with or without its component, a
    configuration key, or a list by its class in ``registry``; upper and lower case are the same.

    Raises LookupError for an unknown version, and for a name that neither version lists.
    """
    before, after = Version(before), Version(after)
    found = tuple(map(deepcopy, _between(before, after)))  # the caller may change what is in them
    if name is None:
        return found
    if not isinstance(name, str):
        raise wrong_type("a name", name, "that of a component, a variable, a configuration key or a list")
    known = _names(before) | _names(after)
    if name.lower() not in known:
        versions = " or ".join(dict.fromkeys((before, after)))
        raise unknown_name(f"component, variable, key or list in OCPP {versions} called", name, known.values())
    return tuple(change for change in found if name.lower() in _called(change))


def _names(version: Version) -> dict[str, str]:
    """All that changes can be asked of, by name in lower case."""
    if version not in LISTED:
        return {}
    names = [*_lists(version)]
    if version is Version.V16:
        names += [key.value for key in v16.ConfigurationKey]
    for component in _components(version):
        names.append(component)
        for path, variable in _variables(version, component).items():
            names += [variable.name, path, f"{component}.{variable.name}", f"{component}.{path}"]
    return {name.lower(): name for name in names}


def _called(change: Change) -> set[str]:
    """The names in lower case by which a change is asked for."""
    path = change.path.removeprefix("$").removeprefix(".")
    short = path.partition("[")[0]
    places = [*change.names, path, short, *(f"{name}.{each}" for name in change.names for each in (path, short))]
    return {each.lower() for each in places if each}


@cache
def _between(before: Version, after: Version) -> tuple[Change, ...]:
    if before is after or not {before, after} <= {*LISTED}:
        return ()
    found = [*_device_models(before, after)] if before.major == after.major else [*_keys(before, after)]
    return (*found, *_all_lists(before, after))


def _change(rule: str, names: tuple[str, str], path: str, before: Any, after: Any) -> Change:
    return Change(rule=rule, names=names, path=path, before=before, after=after, places=())


def _of_values(names: tuple[str, str], path: str, before: Collection[str], after: Collection[str]) -> Iterator[Change]:
    """The values that went, then those that came."""
    yield from (_change("value", names, path, value, None) for value in before if value not in after)
    yield from (_change("value", names, path, None, value) for value in after if value not in before)


# -- configuration keys


def _keys(before: Version, after: Version) -> Iterator[Change]:
    """Each key of 1.6, and the variable of the other version that has the same name and meaning."""
    other = after if before is Version.V16 else before
    for key in v16.ConfigurationKey:
        facts = {**_said(value_as_dict(key.facts)), "access": key.access.value, "required": key.required}
        both = (facts, None) if before is Version.V16 else (None, facts)
        variable = counterpart(key, other)
        change = _change("key", (key.value, key.value), "$", *both)
        yield change if variable is None else evolve(change, counterparts=(str(variable),))


# -- the device model


def _device_models(before: Version, after: Version) -> Iterator[Change]:
    earlier, later = _components(before), _components(after)
    names = sorted(earlier.keys() | later.keys(), key=str.lower)
    for name in names:
        if name not in earlier or name not in later:
            both = [
                {"variables": [*_variables(version, name)]} if name in components else None
                for version, components in ((before, earlier), (after, later))
            ]
            yield _change("component", (name, name), "$", *both)
    for name in names:
        yield from _of_component(name, _variables(before, name), _variables(after, name))


def _components(version: Version) -> Mapping[str, Component[Any]]:
    """The components by name, with that of the variables that any of them may have."""
    if version is Version.V16:
        return {}
    package = registry_of(version)
    return {**package.COMPONENTS, _GENERIC: package.generic}


def _variables(version: Version, component: str) -> dict[str, Variable[Any]]:
    """The variables of a component by name and instance."""
    found: Iterable[Variable[Any]] = _components(version).get(component, ())
    return {short_name(each): each for each in found}


def _of_component(
    component: str, before: Mapping[str, Variable[Any]], after: Mapping[str, Variable[Any]]
) -> Iterator[Change]:
    for name in sorted(before.keys() | after.keys(), key=str.lower):
        earlier, later = (_shape(each[name]) if name in each else None for each in (before, after))
        place = ((component, component), f"$.{name}")
        if earlier is None or later is None:
            yield _change("variable", *place, earlier, later)
            continue
        old, new = earlier.pop("values", []), later.pop("values", [])
        yield from _of_values(*place, old, new)
        for rule in sorted(earlier.keys() | later.keys()):
            one, other = earlier.get(rule), later.get(rule)
            if one != other:
                shapes = ({rule: one}, {rule: other}) if rule == "type" else (one, other)
                yield _change(rule, *place, *shapes)


def _shape(variable: Variable[Any]) -> dict[str, Any]:
    """What the standard says of a variable, without its words."""
    return _said(
        {
            **value_as_dict(variable),
            "required": variable.required,
            "mutability": [each.value for each in variable.mutability],
            "attributes": list(variable.attributes),
        }
    )


def _said(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts without those that are not stated."""
    return {name: value for name, value in facts.items() if value is not None and value != []}


# -- other lists


def _all_lists(before: Version, after: Version) -> Iterator[Change]:
    earlier, later = _lists(before), _lists(after)
    # A generation that has no such list says nothing about it.
    shared = earlier.keys() | later.keys() if before.major == after.major else earlier.keys() & later.keys()
    for name in sorted(shared):
        (old_name, old), (new_name, new) = (_values(version, name) for version in (before, after))
        names = (old_name, new_name)
        yield from _of_values(names, "$", old, new)
        for value in (value for value in old if value in new):
            facts, others = old[value], new[value]
            for fact in sorted(facts.keys() & others.keys()):
                if facts[fact] != others[fact]:
                    yield _change(fact, names, f"$.{value}", facts[fact], others[fact])


def _lists(version: Version) -> dict[str, type[Listed]]:
    package = registry_of(version)
    found = {name: getattr(package, name) for name in package.__all__ if name not in _NO_LISTS}
    return {name: each for name, each in found.items() if isinstance(each, type) and issubclass(each, Listed)}


def _values(version: Version, name: str) -> tuple[str, dict[str, dict[str, Any]]]:
    """The name of a list, and its values with their facts; of one that is closed in this version by its schema."""
    members = _lists(version).get(name)
    if members is not None:
        return name, {each.value: _facts(each) for each in members}
    closed = f"{name.removesuffix('Type')}EnumType"
    return (closed, {value: {} for value in types(version)[closed]["enum"]}) if closed in types(version) else (name, {})


def _facts(member: Listed) -> dict[str, Any]:
    facts = {name: getattr(member, name) for name in _FACTS if hasattr(member, name)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in facts.items()}
