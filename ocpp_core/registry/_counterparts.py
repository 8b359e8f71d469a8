"""What another version has in the place of a configuration key or a variable.

Belongs here: reading ``schemas/key_variables.json``. Must not be here: any name of the standard.
"""

from __future__ import annotations

from typing import Any

from ocpp_core._names import wrong_type
from ocpp_core.registry import v16, v21, v201
from ocpp_core.registry._device_model import Variable
from ocpp_core.registry._listed import Key
from ocpp_core.schemas import key_variables
from ocpp_core.versions import Version

__all__ = ["counterpart"]


def counterpart(entry: Key | Variable[Any], other: Version | str) -> Key | Variable[Any] | None:
    """What another version has in the place of a configuration key or a variable; None if nothing is known to be there.

    The standard says of no configuration key which variable takes its place. Between 1.6 and 2.x this tells those whose
    name and meaning are the same in both: that is our judgement. A variable that any component may have stands for a
    key of the charge point as a whole: say by ``at`` which one.

    Raises LookupError for a version without such lists, TypeError for what is neither key nor variable.
    """
    other = Version(other)
    if not isinstance(entry, Key | Variable):
        raise wrong_type("an entry", entry, "a configuration key or a variable")
    if other is Version.V16:
        return entry if isinstance(entry, Key) else _key(entry)
    return _variable(entry, other)


def _key(variable: Variable[Any]) -> Key | None:
    for name, place in key_variables().items():
        if (place["variable"], place.get("instance")) == (variable.name, variable.instance) and place.get(
            "component", variable.component_name
        ) == variable.component_name:
            return v16.ConfigurationKey.named(name)
    return None


def _variable(entry: Key | Variable[Any], other: Version) -> Variable[Any] | None:
    if isinstance(entry, Variable):
        found = _named(other, entry.component_name, entry.name, entry.instance)
        if found is None:
            return None
        return found.at(component_instance=entry.component_instance, evse=entry.evse, connector=entry.connector)
    if entry.value not in key_variables():
        return None
    named = key_variables()[entry.value]
    return _named(other, named.get("component"), named["variable"], named.get("instance"))


def _named(version: Version, component: str | None, name: str, instance: str | None) -> Variable[Any] | None:
    if version is Version.V201:
        return v201.generic.find(name, instance) if component is None else v201.find_variable(component, name, instance)
    if version is Version.V21:
        return v21.generic.find(name, instance) if component is None else v21.find_variable(component, name, instance)
    raise LookupError(f"no lists of OCPP {version} are known: choose from 1.6, 2.0.1 and 2.1")
