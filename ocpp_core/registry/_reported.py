"""What a station says of one variable, or of one configuration key.

Belongs here: the facts as they came, and reading a value by them. Must not be here: messages, judgement.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final

from attrs import field, fields, frozen

from ocpp_core._printable import printable
from ocpp_core.registry._device_model import Mutability, Variable
from ocpp_core.registry._listed import Access, Key
from ocpp_core.registry._values import Value, ValueRule, ValueType, lower, parse
from ocpp_core.schemas import types
from ocpp_core.versions import Version

__all__ = [
    "ACTUAL",
    "LISTED",
    "ReportedAttribute",
    "ReportedVariable",
    "is_listed",
    "is_secret",
    "items",
    "name_at",
    "read",
    "registry_of",
    "section_of",
]

LISTED: Final = (Version.V16, Version.V201, Version.V21)
"""The versions that have lists."""

ACTUAL: Final = "Actual"
"""The attribute that is meant where none is named."""

_LONGEST: Final = 2500
"""Most characters of a value that a station reports (2.x VariableAttributeType)."""


@frozen(kw_only=True)
class ReportedAttribute:
    """An attribute of a variable, as the station has told of it. None is what it has not told."""

    text: str | None = field(default=None, repr=False)
    """The value as it came; empty where it is not set. Never that of what nobody may read, such as a password."""

    pending: str | None = field(default=None, repr=False)
    """A value that was set, and takes effect after a reboot."""

    mutability: Mutability | None = None
    persistent: bool | None = None
    """Whether the value is kept through a reboot."""

    constant: bool | None = None
    """Whether the station never changes the value by itself."""

    hidden: bool = False
    """Whether the station told a value that nobody may read; it was not kept."""


def _read_only(attributes: Mapping[str, ReportedAttribute]) -> Mapping[str, ReportedAttribute]:
    return MappingProxyType(dict(attributes))


@frozen(kw_only=True, repr=False)
class ReportedVariable:
    """A variable of the device model, or a configuration key of 1.6, with what a station says of it."""

    version: Version

    component: str | None = None
    """The name of its component, as the station spells it; None in 1.6."""

    component_instance: str | None = None
    evse: int | None = None
    connector: int | None = None

    name: str
    """The name of the variable or key, as the station spells it."""

    instance: str | None = None

    attributes: Mapping[str, ReportedAttribute] = field(factory=dict, converter=_read_only)
    """By name: Actual, Target, MinSet, MaxSet; those that were told of."""

    data_type: ValueType | None = None
    """The type that the station reports."""

    unit: str | None = None
    min_limit: float | None = None
    max_limit: float | None = None
    """The highest value, or of a text and a list the most characters."""

    values_list: str | None = None
    """The values that it may have, with commas between, as the station reports them; `values` are the items."""

    supports_monitoring: bool | None = None

    def __str__(self) -> str:
        """Its name and place in writing: ``Connector.Available of EVSE 1, connector 2``."""
        return name_at(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"

    def __reduce__(self) -> tuple[Any, ...]:
        given = {name: getattr(self, name) for name in _FIELDS}
        return _rebuilt, ({**given, "attributes": dict(self.attributes)},)

    @property
    def listed(self) -> Variable[Any] | Key | None:
        """What the standard says of it, at its place; None if it is the vendor's own.

        That of a variable which any component may have holds for the components of a vendor as well.
        """
        found = _listed(self.version, self.component, self.name, self.instance or None)
        if found is None or isinstance(found, Key):
            return found
        return found.at(component_instance=self.component_instance, evse=self.evse, connector=self.connector)

    @property
    def values(self) -> tuple[str, ...] | None:
        """The values that it may have, by the station."""
        return None if self.values_list is None else items(self.values_list)

    def text(self, attribute: str = ACTUAL) -> str | None:
        """The value of an attribute as it came; None where it is not known."""
        found = self.attributes.get(attribute)
        return None if found is None else found.text

    def value(self, attribute: str = ACTUAL) -> Value | None:
        """The value of an attribute; None where it is not known or not set.

        It is read by the type that the station reports, or else by that of the standard, or else as a string. Limits
        do not matter here. Raises InvalidValueError for a text that is not of that type.
        """
        return read(self, self._rule(), attribute)

    def writable(self, attribute: str = ACTUAL) -> bool | None:
        """Whether the CSMS may write it: by the station, or else by the standard; None where neither tells."""
        told = self.attributes.get(attribute)
        if told is not None and told.mutability is not None:
            return told.mutability is not Mutability.READ_ONLY
        listed = self.listed
        if isinstance(listed, Key):
            return None if listed.access is Access.R_OR_RW else listed.access is not Access.R
        if listed is None or len(listed.mutability) != 1:
            return None
        return listed.mutability[0] is not Mutability.READ_ONLY

    def _rule(self) -> ValueRule:
        listed = self.listed
        rule = listed.facts if isinstance(listed, Key) else listed
        if self.data_type is None or (rule is not None and rule.type is self.data_type):
            return ValueRule(type=ValueType.STRING, longest=_LONGEST) if rule is None else rule
        return ValueRule(type=self.data_type, longest=_LONGEST)


_FIELDS: Final = tuple(each.name for each in fields(ReportedVariable))


def _rebuilt(given: dict[str, Any]) -> ReportedVariable:
    """A mapping proxy cannot be pickled, so a variable is made anew."""
    return ReportedVariable(**given)


def name_at(variable: ReportedVariable | Variable[Any]) -> str:
    """The name and place of a variable in writing."""
    component = variable.component_name if isinstance(variable, Variable) else variable.component
    name = _with_instance(variable.name, variable.instance)
    if component is not None:
        name = f"{_with_instance(component, variable.component_instance)}.{name}"
    place = "" if variable.evse is None else f" of EVSE {variable.evse}"
    return f"{name}{place}{'' if variable.connector is None else f', connector {variable.connector}'}"


def _with_instance(name: str, instance: str | None) -> str:
    return f"{printable(name)}[{printable(instance)}]" if instance else printable(name)


def items(text: str) -> tuple[str, ...]:
    """The items of a list with commas between."""
    return tuple(item for each in text.split(",") if (item := each.strip(" ")))


def read(variable: ReportedVariable, rule: ValueRule, attribute: str) -> Value | None:
    """The value of an attribute by a rule, whatever the limits of that. Raises InvalidValueError."""
    text = variable.text(attribute)
    if text is None or (text == "" and rule.type in _NEVER_EMPTY):
        return None
    wide = ValueRule(
        type=rule.type,
        unit=rule.unit,
        values=rule.values,
        open=True,
        item=rule.item,
        phases=rule.phases,
        any_case=rule.any_case,
        longest=max(rule.longest, _LONGEST),
    )
    return parse(wide, str(variable), text)


_NEVER_EMPTY: Final = frozenset({ValueType.BOOLEAN, ValueType.INTEGER, ValueType.DECIMAL, ValueType.DATE_TIME})


# -- what the standard says of it


@lru_cache(maxsize=4096)
def _listed(version: Version, component: str | None, name: str, instance: str | None) -> Variable[Any] | Key | None:
    registry = registry_of(version)
    found: Variable[Any] | Key | None
    if component is None:
        found = registry.ConfigurationKey.named(name)
    else:
        found = registry.find_variable(component, name, instance)
    return found


def is_listed(variable: ReportedVariable) -> bool:
    """Whether a variable or key, and its component, are of the standard."""
    known = variable.component is None or lower(variable.component) in _components(variable.version)
    return known and variable.listed is not None


@cache
def _components(version: Version) -> frozenset[str]:
    return frozenset(map(lower, registry_of(version).COMPONENTS))


@cache
def registry_of(version: Version) -> Any:
    """The lists of a version."""
    return import_module(f"ocpp_core.registry.{version.package}")


def section_of(listed: Variable[Any] | Key) -> str:
    """Where the standard defines a variable or key, in words."""
    section = listed.section
    if section is None:
        return "part 2 appendices"
    if isinstance(listed, Key):
        return f"security whitepaper section {section[3:]}" if section.startswith("WP ") else _words(section, "section")
    return _words(section, "part 2 section")


def _words(section: str, start: str) -> str:
    return f"{start} {section}" if section[:1].isdigit() else section


@cache
def _secrets(version: Version) -> frozenset[str]:
    """The names, in lower case, of what opens doors."""
    holder, member = ("KeyValue", "key") if version is Version.V16 else ("VariableType", "name")
    return frozenset(name.lower() for name in types(version)[holder]["properties"][member]["x-secret-values"])


def is_secret(variable: ReportedVariable, attribute: ReportedAttribute) -> bool:
    """Whether nobody may read an attribute, by the station or by the standard."""
    if attribute.mutability is Mutability.WRITE_ONLY or variable.name.lower() in _secrets(variable.version):
        return True
    listed = _listed(variable.version, variable.component, variable.name, variable.instance or None)
    if isinstance(listed, Key):
        return listed.access is Access.W
    return listed is not None and listed.mutability == (Mutability.WRITE_ONLY,)
