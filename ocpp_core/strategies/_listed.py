"""Configuration keys and variables that the standard lists, each with the text of a value.

Belongs here: which of them there are to draw, in which places. Must not be here: how values are written
(``_value_texts``), messages.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core._names import listed
from ocpp_core.registry import v16
from ocpp_core.registry._device_model import Component, Mutability, Variable
from ocpp_core.registry._listed import Access, Key
from ocpp_core.registry._reported import ReportedAttribute, ReportedVariable, is_secret, registry_of
from ocpp_core.strategies._value_texts import texts_of
from ocpp_core.versions import Version

__all__ = [
    "WITH_VARIABLES",
    "KeyPair",
    "VariablePair",
    "components_of",
    "configuration_keys",
    "has_variables",
    "instance_of",
    "is_hidden",
    "key_texts",
    "named",
    "readable_variables",
    "require",
    "variables",
]

KeyPair: TypeAlias = tuple[Key, str]
VariablePair: TypeAlias = tuple[Variable[Any], str]

_CORE: Final = "Core"
"""The profile that each charge point has (1.6 section 3.4)."""

_MOST_EVSES: Final = 3
WITH_VARIABLES: Final = (Version.V201, Version.V21)
"""The versions that list variables."""


def configuration_keys(
    version: Version | str = Version.V16, *, writable: bool | None = None
) -> SearchStrategy[KeyPair]:
    """Configuration keys that the standard lists, each with the text of a value that is valid for it.

    The key is a member of `ocpp_core.registry.v16.ConfigurationKey`, and equal to its name. ``writable`` narrows them
    to those that the central system may write, or for False to those that the standard makes read-only; where the
    charge point decides, it may. They shrink to a required key with a short value.

    Raises LookupError for any version but 1.6.
    """
    require(version, [Version.V16], "configuration keys")
    keys = [key for key in v16.ConfigurationKey if writable in (None, key.access is not Access.R)]
    return _key_pairs(tuple(sorted(keys, key=lambda key: not key.required)))


def variables(version: Version | str, *, writable: bool | None = None) -> SearchStrategy[VariablePair]:
    """Variables that the standard lists, each with the text of a value that is valid for it.

    The variable is one of `ocpp_core.registry`, at a place: of a component, and of EVSE 1, 2 or 3 where the component
    is that of an EVSE or a connector. Variables that any component may have come at one of them. ``writable`` narrows
    them to those that the CSMS may write, or for False to those that the standard makes read-only; where it leaves
    that to the station, it may. They shrink to a required variable with a short value.

    Raises LookupError for a version other than 2.0.1 and 2.1.
    """
    chosen = require(version, WITH_VARIABLES, "variables")
    return _variable_pairs(chosen, writable=writable)


def has_variables(version: Version) -> bool:
    """Whether the standard lists variables of a version."""
    return version in WITH_VARIABLES


def require(version: Version | str, known: Collection[Version], what: str) -> Version:
    """The version, if it is one of those that have what is wanted. Raises LookupError for another."""
    version = Version(version)
    if version not in known:
        raise LookupError(f"no {what} of OCPP {version} are known: choose from {listed(known)}")
    return version


# -- configuration keys


@cache
def _key_pairs(keys: tuple[Key, ...]) -> SearchStrategy[KeyPair]:
    return st.sampled_from(keys).flatmap(lambda key: st.tuples(st.just(key), key_texts(key)))


_HEXADECIMAL: Final = st.integers(16, 20).flatmap(
    lambda size: st.text("0123456789ABCDEF", min_size=2 * size, max_size=2 * size)
)
_PROFILES: Final = ("FirmwareManagement", "LocalAuthListManagement", "Reservation", "SmartCharging", "RemoteTrigger")


@cache
def key_texts(key: Key) -> SearchStrategy[str]:
    """Valid texts of a key: what its type allows, and a sentence of the standard does not forbid."""
    match key:
        case v16.ConfigurationKey.AUTHORIZATION_KEY:  # whole bytes, whitepaper section 7.2
            return _HEXADECIMAL
        case v16.ConfigurationKey.SECURITY_PROFILE:  # 0 is told, and never set: whitepaper section 7.6
            return st.integers(1, 3).map(str)
        case v16.ConfigurationKey.SUPPORTED_FEATURE_PROFILES:
            return st.lists(st.sampled_from(_PROFILES), unique=True).map(lambda others: ",".join([_CORE, *others]))
        case _:
            return texts_of(key.facts, key.value)


# -- variables


def components_of(version: Version) -> dict[str, Component[Any]]:
    """The components of a version by name."""
    return dict(registry_of(version).COMPONENTS)


@cache
def _variable_pairs(version: Version, *, writable: bool | None) -> SearchStrategy[VariablePair]:
    found = [each for each in _all_variables(version) if writable in (None, _is_writable(each))]
    return _pairs(version, tuple(found))


@cache
def readable_variables(version: Version) -> SearchStrategy[VariablePair]:
    """Variables with values, without those that nobody may read."""
    return _pairs(version, tuple(each for each in _all_variables(version) if not is_hidden(version, each)))


def is_hidden(version: Version, variable: Variable[Any]) -> bool:
    """Whether nobody may read a variable: it is write-only, or a password."""
    component = variable.component_name or ""
    told = ReportedVariable(version=version, component=component, name=variable.name, instance=variable.instance)
    return is_secret(told, ReportedAttribute())


def _is_writable(variable: Variable[Any]) -> bool:
    return variable.mutability != (Mutability.READ_ONLY,)


def _all_variables(version: Version) -> list[Variable[Any]]:
    """All that the standard lists, those first that each station has."""
    components = components_of(version).values()
    found = [(not (component.mandatory and each.required), each) for component in components for each in component]
    return [each for _, each in sorted(found, key=lambda pair: pair[0])] + list(registry_of(version).generic)


@st.composite
def _pairs(draw: st.DrawFn, version: Version, found: tuple[Variable[Any], ...]) -> VariablePair:
    variable = draw(st.sampled_from(found))
    text = draw(_texts(variable))
    place: dict[str, Any] = {}
    if variable.component_name is None:
        place["component"] = draw(st.sampled_from(_without(version, variable.name)))
    component = variable.component_name or place["component"]
    if component in ("EVSE", "Connector"):
        place["evse"] = draw(st.integers(1, _MOST_EVSES))
        if component == "Connector":
            place["connector"] = draw(st.integers(1, 2))
    return variable.at(**place, instance=instance_of(variable)), text


def named(variable: Variable[Any]) -> dict[str, Any]:
    """The members by which a message names a variable, which has a component."""
    component: dict[str, Any] = {"name": variable.placed()}
    if variable.evse is not None:
        connector = {} if variable.connector is None else {"connectorId": variable.connector}
        component["evse"] = {"id": variable.evse, **connector}
    instance = {"instance": variable.instance} if variable.instance else {}
    return {"component": component, "variable": {"name": variable.name, **instance}}


@cache
def _texts(variable: Variable[Any]) -> SearchStrategy[str]:
    return texts_of(variable, variable.name)


@cache
def _without(version: Version, name: str) -> tuple[str, ...]:
    """The components that have no variable of that name of their own, so that it is the one that any may have."""
    components = sorted(components_of(version).values(), key=lambda each: each.name != "ChargingStation")
    return tuple(each.name for each in components if each.find(name) is None)


def instance_of(variable: Variable[Any]) -> str | None:
    """An instance of a variable: that of the standard, or one such as it asks for."""
    if variable.instance_of is None:
        return variable.instance
    kind = variable.instance_of.partition(",")[0]
    return _INSTANCES.get(kind, "1")


_INSTANCES: Final = {
    "language": "en",
    "message and field": "Get15118EVCertificate.exiResponse",
    "operationMode": "CentralSetpoint",
    "phase": "L1",
    "vendorId": "com.example",
}
"""By what the instances stand for; all others are numbers."""
