"""What the standard requires of a station, and the station does not have.

Belongs here: which variables and keys are due, and where. Must not be here: which are required, which is a fact of the
lists (``schemas/``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocpp_core.registry._device_model import Component, Variable
from ocpp_core.registry._listed import Key
from ocpp_core.registry._reported import ReportedVariable, name_at, registry_of, section_of
from ocpp_core.registry._values import lower
from ocpp_core.versions import Version

__all__ = ["Missing", "missing_keys", "missing_variables"]


@frozen(kw_only=True)
class Missing:
    """A variable or key that the station should have."""

    variable: Variable[Any] | Key
    """At its place; that of a connector is not known if the EVSE has told of none."""

    reason: str
    """Why it is due: ``each station has it``, ``the station supports SmartCharging``."""

    section: str
    """Where the standard defines it: ``part 2 section 2.13.7``."""

    def __str__(self) -> str:
        name = self.variable.value if isinstance(self.variable, Key) else name_at(self.variable)
        return f"{name} is missing: {self.reason} ({self.section})"


# -- 1.6


def missing_keys(told: Iterable[ReportedVariable]) -> Iterator[Missing]:
    """The required keys of Core and of each profile that the station supports."""
    keys = registry_of(Version.V16).ConfigurationKey
    known = {lower(each.name): each for each in told}
    profiles = {"core", *_items(known.get("supportedfeatureprofiles"))}
    for key in keys:
        if key.required and lower(key.profile) in profiles and lower(key) not in known:
            reason = "each charge point has it" if key.profile == "Core" else f"the station supports {key.profile}"
            yield Missing(variable=key, reason=reason, section=section_of(key))


def _items(variable: ReportedVariable | None) -> Iterator[str]:
    text = None if variable is None else variable.text()
    return (lower(item.strip()) for item in (text or "").split(","))


# -- 2.x

_Place: TypeAlias = tuple[str, int | None, int | None]
"""The instance of a component, the EVSE, the connector."""

_Present: TypeAlias = dict[tuple[str, str], ReportedVariable]
"""Variables by name and instance in lower case."""

_TOP: Final[_Place] = ("", None, None)
_TIERS: Final = ("evse", "connector")
"""Components that each EVSE and each connector has, of which the instance does not matter."""


def missing_variables(version: Version, told: Iterable[ReportedVariable]) -> Iterator[Missing]:
    """The required variables of what each station has, and of what this one has more than that."""
    variables = list(told)
    by_component: dict[str, dict[_Place, _Present]] = {}
    for each in variables:
        component = lower(each.component or "")
        instance = "" if component in _TIERS else lower(each.component_instance or "")
        place = instance, each.evse, each.connector
        present = by_component.setdefault(component, {}).setdefault(place, {})
        present[lower(each.name), lower(each.instance or "")] = each
    for component in registry_of(version).COMPONENTS.values():
        if any(each.required or each.required_if for each in component):
            told_of = by_component.get(lower(component.name), {})
            for place in _places(component, told_of, variables):
                yield from _missing_at(component, place, _present_at(place, told_of))


def _places(
    component: Component[Any], told_of: Mapping[_Place, _Present], variables: Iterable[ReportedVariable]
) -> Iterable[_Place]:
    """Where a station has a component, or should."""
    if lower(component.name) not in _TIERS:
        return told_of or ([_TOP] if component.mandatory else [])
    evses = sorted({each.evse for each in variables if each.evse is not None and each.evse > 0})
    if component.name == "EVSE":
        return [("", evse, None) for evse in evses] or [_TOP]
    connectors = {(each.evse, each.connector) for each in variables if each.evse and (each.connector or 0) > 0}
    bare = {(evse, None) for evse in evses} - {(evse, None) for evse, _ in connectors}
    found = sorted({*connectors, *bare}, key=lambda each: (each[0] or 0, each[1] or 0))
    return [("", evse, connector) for evse, connector in found] or [_TOP]


def _present_at(place: _Place, told_of: Mapping[_Place, _Present]) -> _Present:
    """The variables of a component in a place; what it has on an upper tier holds for all below."""
    instance, evse, connector = place
    found: _Present = {}
    for tier in dict.fromkeys([(instance, None, None), (instance, evse, None), (instance, evse, connector)]):
        found |= told_of.get(tier, {})
    return found


def _missing_at(component: Component[Any], place: _Place, present: _Present) -> Iterator[Missing]:
    if not component.mandatory and _value(present, "available") == "false":
        return
    instance, evse, connector = place
    for variable in component:
        reason = _reason(component, variable, present)
        if reason is None or _has(present, variable):
            continue
        placed = variable.at(component_instance=instance or None, evse=evse, connector=connector)
        yield Missing(variable=placed, reason=reason, section=section_of(variable))


def _reason(component: Component[Any], variable: Variable[Any], present: _Present) -> str | None:
    """Why a variable is due; None if it is not.

    A condition on a value that the station has not told does not hold, even if it is Available. Rule B07.FR.08
    of ``rules`` differs: it takes a component without Available as available.
    """
    if variable.required_if:
        if not variable.conditions_hold(partial(_value, present)):
            return None
        return " and ".join(f"{component.name}.{name} is {value}" for name, value in variable.required_if)
    if not variable.required:
        return None
    return "each station has it" if component.mandatory else f"the station has {component.name}"


def _has(present: _Present, variable: Variable[Any]) -> bool:
    """Whether a variable is there; one of which the station names the instances is there with any.

    Reports may leave out Available where another variable shows that the component is there (2.0.1 part 2 section
    2.13.1).
    """
    if variable.name == "Available" and present:
        return True
    name = lower(variable.name)
    if variable.instance_of is not None:
        return any(known == name for known, _ in present)
    return (name, lower(variable.instance or "")) in present


def _value(present: _Present, name: str, instance: str = "") -> str | None:
    """The value of a variable in lower case; None if it is not there."""
    found = present.get((name, instance))
    return None if found is None else lower(found.text() or "")
