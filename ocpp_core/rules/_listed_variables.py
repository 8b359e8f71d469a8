"""What the standard says of a variable that a message names.

Belongs here: looking variables up in the registry. Must not be here: rules, what the registry says.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeAlias

from ocpp_core.registry import v21, v201
from ocpp_core.rules._rule import Payload
from ocpp_core.versions import Version

if TYPE_CHECKING:
    from ocpp_core.registry import Component, Variable

    AnyVariable: TypeAlias = Variable[Any]

__all__ = ["is_unlisted", "listed_variable", "required_variables"]


def listed_variable(version: Version, named: Payload) -> AnyVariable | None:
    """What the standard says of the variable that an entry names: for its component, or for any component.

    None for what it does not list, and for any variable of a component that it does not list.
    """
    variable = named["variable"]
    return _found(version, named["component"]["name"], variable["name"], variable.get("instance") or None)


def is_unlisted(version: Version, named: Payload) -> bool:
    """Whether the standard lists the component that an entry names, but no variable of that name for it."""
    component, wanted = _component(version, named["component"]["name"]), named["variable"]["name"].lower()
    if component is None or listed_variable(version, named) is not None:
        return False
    return all(each.name.lower() != wanted for each in component)  # another instance of it may be listed


@lru_cache(maxsize=1024)
def _found(version: Version, component: str, name: str, instance: str | None) -> AnyVariable | None:
    if _component(version, component) is None:
        return None
    found: AnyVariable | None = _registry(version).find_variable(component, name, instance)
    return found


@lru_cache(maxsize=1024)
def required_variables(version: Version, component: str) -> tuple[AnyVariable, ...]:
    """The variables that the standard requires of a component; none of one that it does not list."""
    listed = _component(version, component)
    return () if listed is None else tuple(each for each in listed if each.required)


@lru_cache(maxsize=1024)
def _component(version: Version, name: str) -> Component[Any] | None:
    components: Iterable[Component[Any]] = _registry(version).COMPONENTS.values()
    return next((each for each in components if each.name.lower() == name.lower()), None)


def _registry(version: Version) -> ModuleType:
    return v201 if version is Version.V201 else v21
