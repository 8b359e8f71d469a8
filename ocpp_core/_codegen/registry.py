"""The source text of one version's registry: a pure function of the lists in ``schemas/VERSION/registry``.

Belongs here: which class each list becomes, layout and wording. Must not be here: names (see ``naming``), files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from ocpp_core._codegen.naming import member_name, variable_name
from ocpp_core._codegen.text import WIDTH, docstring, exported, lazy, literal, quote, refuse_collisions
from ocpp_core._help import limits

__all__ = ["Registry", "render_registry"]


@frozen
class Registry:
    """What the registry of one version is made from."""

    version: str
    package: str

    lists: Mapping[str, Mapping[str, Any]]
    """The files by name."""

    enums: Mapping[str, tuple[str, ...]]
    """The values of the enumerations that messages use, by the name of the enumeration."""

    longest: Mapping[str, int]
    """How many characters a value may have: ``read`` from a station, ``set`` in one."""


@frozen
class _Fact:
    """What a member of a list knows beside its name and description."""

    name: str
    type: str
    key: str
    default: Any
    doc: str


@frozen
class _List:
    """The class that a list becomes."""

    name: str
    key: str
    doc: str
    facts: tuple[_Fact, ...] = ()


_CRITICAL: Final = _Fact("critical", "bool", "critical", False, "Whether it is critical, so that it has to be sent.")  # noqa: FBT003
_LISTS: Final = {
    "additional_info_types": _List(
        "AdditionalInfoType",
        "types",
        "Types of additionalInfo of an idToken.",
        (_Fact("ad_hoc", "bool", "adHoc", False, "Whether it belongs to a payment without contract."),),  # noqa: FBT003
    ),
    "charging_limit_sources": _List("ChargingLimitSource", "sources", "Who has set a charging limit."),
    "connector_types": _List("ConnectorType", "types", "Types of connectors."),
    "id_token_types": _List("IdTokenType", "types", "Types of idTokens."),
    "payment_brands": _List("PaymentBrand", "brands", "Brands of payment, for additionalInfo."),
    "payment_recognition": _List("PaymentRecognition", "methods", "Kinds of cards and wallets, for additionalInfo."),
    "reason_codes": _List(
        "ReasonCode",
        "reasons",
        "Reason codes of statusInfo.",
        (
            _Fact("messages", "tuple[str, ...]", "messages", (), "The actions that it is typically used for."),
            _Fact("general", "bool", "general", False, "Whether it is for any action."),  # noqa: FBT003
            _Fact("group", "str", "group", "", "The group that the standard puts it in, if any."),
        ),
    ),
    "security_events": _List("SecurityEvent", "events", "Types of SecurityEventNotification.", (_CRITICAL,)),
    "signing_methods": _List(
        "SigningMethod",
        "methods",
        "How a meter value is signed.",
        (
            _Fact("curve", "str", "curve", "", "The elliptic curve."),
            _Fact("key_bits", "int", "keyBits", 0, "The length of the key, in bits."),
            _Fact("hash_algorithm", "str", "hash", "", "The hash algorithm."),
        ),
    ),
    "units": _List("Unit", "units", "Units of measure of values and variables."),
    "variables": _List("VariableName", "variables", "Names of the variables of the device model."),
}
"""The lists of names by file."""

_OTHER_FILES: Final = {"configuration_keys", "components", "component_variables"}

_PYTHON: Final = {
    "boolean": "bool",
    "integer": "int",
    "decimal": "Decimal",
    "dateTime": "datetime",
    "string": "str",
    "OptionList": "str",
}
_TUPLE: Final = "tuple[str, ...]"
_FACTS: Final = {
    "primitive": "primitive",
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "open": "open",
    "item": "item",
}
"""Members of a file that go into the code as they are, by their attribute."""


def render_registry(registry: Registry) -> dict[str, str]:
    """The modules by file name."""
    unknown = registry.lists.keys() - _LISTS.keys() - _OTHER_FILES
    if unknown:
        raise ValueError(f"{registry.package}: no class for the list {', '.join(sorted(unknown))}")
    modules = {"__init__.py": _package(registry), "enums.py": _enums(registry)}
    if "components" in registry.lists:
        modules["variable.py"] = _variable(registry)
        modules["components.py"] = _components(registry)
    return modules


def _head(registry: Registry, what: str) -> str:
    return f'"""The {what} of OCPP {registry.version}.\n\n{_origin(registry)}\n"""\n\n'


def _origin(registry: Registry) -> str:
    return f"Generated from schemas/{registry.package}/registry; run ``nox -s generate`` after a change there."


def _package(registry: Registry) -> str:
    modules = dict.fromkeys(_enum_names(registry), "enums")
    if "components" in registry.lists:
        modules |= {"ComponentVariable": "variable", "components": "components"}
        modules |= dict.fromkeys(("COMPONENTS", "find_variable", "generic"), "components")
    doc = (
        f'"""What OCPP {registry.version} lists, as typed data; each list is loaded on first use.\n\n'
        f'{_origin(registry)}\n"""\n\n'
    )
    return lazy(f"ocpp_core.registry.{registry.package}", doc, dict(sorted(modules.items())))


def _enum_names(registry: Registry) -> list[str]:
    names = [_LISTS[file].name for file in registry.lists if file in _LISTS]
    return sorted(names + (["ConfigurationKey"] if "configuration_keys" in registry.lists else []))


# -- lists of names


def _enums(registry: Registry) -> str:
    keys = registry.lists.get("configuration_keys")
    bases = [*(["Access", "Key", "KeyFacts"] if keys else []), "Listed"]
    parts = [_head(registry, "lists of names")]
    if keys:
        parts.append("from typing import Final\n\n")
    parts.append(f"from ocpp_core.registry._listed import {', '.join(bases)}\n")
    if keys:
        parts.append("from ocpp_core.registry._values import ValueType\n")
    parts += ["\n", exported(_enum_names(registry))]
    if keys:
        parts.append(_keys(registry, keys))
    parts += [_enum(registry, _LISTS[file], registry.lists[file]) for file in sorted(registry.lists) if file in _LISTS]
    return "".join(parts)


def _enum(registry: Registry, kind: _List, content: Mapping[str, Any]) -> str:
    """A list of names, with the facts of each."""
    entries: Mapping[str, Mapping[str, Any]] = content[kind.key]
    refuse_collisions(kind.name, list(map(member_name, entries)))
    text = f"\n\nclass {kind.name}(Listed):\n{docstring([kind.doc], _standing(registry, content), indent=4)}\n"
    for fact in kind.facts:
        text += f"\n    {fact.name}: {fact.type}\n{docstring([fact.doc], '', indent=4)}\n"
    if kind.facts:
        parameters = ", ".join(f"{fact.name}: {fact.type}" for fact in kind.facts)
        text += f"\n    def __init__(self, _value: str, _description: str, {parameters}) -> None:\n"
        text += "".join(f"        self.{fact.name} = {fact.name}\n" for fact in kind.facts)
    for name, entry in entries.items():
        facts = [_fact(entry, fact) for fact in kind.facts]
        arguments = [quote(name), quote(entry["description"]), *map(literal, facts)]
        text += f"\n{_call(f'    {member_name(name)} = (', arguments, 4)}\n"
        text += f"{docstring([entry['description']], '', indent=4)}\n"
    return text


def _fact(entry: Mapping[str, Any], fact: _Fact) -> Any:
    value = entry.get(fact.key, fact.default)
    return tuple(value) if isinstance(value, list) else value


def _standing(registry: Registry, content: Mapping[str, Any]) -> str:
    return f"OCPP {registry.version}, {content['edition']}."


# -- configuration keys


def _keys(registry: Registry, content: Mapping[str, Any]) -> str:
    keys: Mapping[str, Mapping[str, Any]] = content["keys"]
    refuse_collisions("ConfigurationKey", list(map(member_name, keys)))
    named = sorted({entry["valuesFrom"] for entry in keys.values() if "valuesFrom" in entry})
    text = f"\n_LONGEST: Final = {registry.longest['read']}\n"
    text += "".join(_constant(_constant_name(name), registry.enums[name]) for name in [*named, "Phase"])
    doc = "Configuration keys."
    text += f"\n\nclass ConfigurationKey(Key):\n{docstring([doc], _standing(registry, content), indent=4)}\n"
    for name, entry in keys.items():
        facts = _arguments(entry)
        if entry.get("item") == "phase":
            facts.append(f"phases={_constant_name('Phase')}")
        facts += [f"profile={quote(entry['profile'])}", f"required={entry['required']}"]
        facts.append(f"access=Access.{member_name(entry['access'])}")
        if "limitedBy" in entry:
            facts.append(f"limited_by={quote(entry['limitedBy'])}")
        facts += [f"section={quote(entry['section'])}", "longest=_LONGEST"]
        call = _call("        KeyFacts(", facts, 8)
        first = f"        {quote(name)},\n        {quote(entry['description'])},\n"
        text += f"\n    {member_name(name)} = (\n{first}{call},\n    )\n"
        text += f"{docstring([entry['description'], _in_words(entry)], '', indent=4)}\n"
    return text


# -- the device model


def _variable(registry: Registry) -> str:
    return _VARIABLE.format(
        version=registry.version,
        package=registry.package,
        package_upper=registry.package.upper(),
        origin=_origin(registry),
        read=registry.longest["read"],
        set=registry.longest["set"],
    )


_VARIABLE: Final = '''"""A variable of OCPP {version} as its messages name it.

{origin}
"""

from typing import TYPE_CHECKING, ClassVar, TypeVar

from attrs import frozen

from ocpp_core.registry._device_model import Variable, text_for_station
from ocpp_core.registry._values import Settable, Value
from ocpp_core.versions import Version

if TYPE_CHECKING:
    from ocpp_core.{package} import (
        AttributeEnumType,
        ComponentType,
        GetVariableDataType,
        SetVariableDataType,
        VariableType,
    )

__all__ = ["ComponentVariable"]

T_co = TypeVar("T_co", bound=Value, covariant=True)


@frozen(kw_only=True, repr=False)
class ComponentVariable(Variable[T_co]):
    """A variable of a component, with what OCPP {version} says of it."""

    VERSION: ClassVar[Version] = Version.{package_upper}

    longest: int = {read}

    @property
    def component(self) -> "ComponentType":
        """The component, for any message. Raises ValueError for a variable of any component that is not placed yet."""
        from ocpp_core.{package} import ComponentType, EVSEType

        evse = None if self.evse is None else EVSEType(id=self.evse, connector_id=self.connector)
        return ComponentType(name=self.placed(), instance=self.component_instance, evse=evse)

    @property
    def variable(self) -> "VariableType":
        """The variable, for any message."""
        from ocpp_core.{package} import VariableType

        return VariableType(name=self.name, instance=self.instance)

    def get(self, attribute_type: "AttributeEnumType | None" = None) -> "GetVariableDataType":
        """What GetVariables asks for: the actual value, or another attribute."""
        from ocpp_core.{package} import GetVariableDataType

        return GetVariableDataType(component=self.component, variable=self.variable, attribute_type=attribute_type)

    def set(self, value: Settable, attribute_type: "AttributeEnumType | None" = None) -> "SetVariableDataType":
        """What SetVariables sets: the actual value, or another attribute. Raises InvalidValueError."""
        from ocpp_core.{package} import SetVariableDataType

        return SetVariableDataType(
            component=self.component,
            variable=self.variable,
            attribute_type=attribute_type,
            attribute_value=text_for_station(self, value, {set}),
        )
'''


def _components(registry: Registry) -> str:
    listed: Mapping[str, Mapping[str, Any]] = registry.lists["components"]["components"]
    variables: Mapping[str, list[Mapping[str, Any]]] = registry.lists["component_variables"]["components"]
    unlisted = variables.keys() - listed.keys() - {_GENERIC}
    if unlisted:
        raise ValueError(f"{registry.package}: components.json does not list {', '.join(sorted(unlisted))}")
    entries = [entry for each in variables.values() for entry in each]
    named = sorted({entry["valuesFrom"] for entry in entries if "valuesFrom" in entry})
    parts = [
        _head(registry, "components and their variables"),
        "from __future__ import annotations\n\n",
        "from collections.abc import Mapping\nfrom datetime import datetime\nfrom decimal import Decimal\n",
        "from types import MappingProxyType\nfrom typing import Any, Final\n\n",
        "from ocpp_core.registry import _device_model\n",
        "from ocpp_core.registry._device_model import Component, Mutability\n",
        "from ocpp_core.registry._values import ValueType\n",
        f"from ocpp_core.registry.{registry.package}.variable import ComponentVariable\n\n",
        exported(["COMPONENTS", *listed, "find_variable", "generic"]),
        "\n",
        *(_constant(_constant_name(name), _values_of(registry, name)) for name in named),
        _component(registry, _GENERIC, {"description": "Variables that any component may have."}, variables[_GENERIC]),
        *(_component(registry, name, entry, variables.get(name, [])) for name, entry in listed.items()),
        "\n\nCOMPONENTS: Final[Mapping[str, Component[ComponentVariable[Any]]]] = MappingProxyType(\n    {\n",
        *(f"        {quote(name)}: {name},\n" for name in listed),
        '    }\n)\n"""The components by name."""\n',
        _FIND,
    ]
    return "".join(parts)


_GENERIC: Final = "<generic>"
_FIND: Final = '''

def find_variable(component: str, name: str, instance: str | None = None) -> ComponentVariable[Any] | None:
    """The variable of a component, whatever the case of their names; None if the standard lists none of that name.

    One that any component may have is found for any component, also one that the standard does not list.
    """
    return _device_model.find_variable(COMPONENTS, generic, component, name, instance)
'''


def _component(registry: Registry, name: str, component: Mapping[str, Any], variables: list[Mapping[str, Any]]) -> str:
    """A class with the variables of a component, and its one instance."""
    attribute = "generic" if name == _GENERIC else name
    description: str = component["description"]
    made = f'("{name}", {quote(description)}{", mandatory=True" if component.get("mandatory") else ""})'
    doc = docstring([description], "", indent=0)
    if not variables:
        return f"\n{attribute}: Final[Component[ComponentVariable[Any]]] = Component{made}\n{doc}\n"
    cls = f"_{attribute[0].upper()}{attribute[1:]}"
    names = [variable_name(entry["name"], entry.get("instance")) for entry in variables]
    refuse_collisions(name, names)
    standing = _standing(registry, registry.lists["component_variables"])
    text = f"\n\nclass {cls}(Component[ComponentVariable[Any]]):\n{docstring([description], standing, indent=4)}\n"
    text += "\n    __slots__ = ()\n"
    known: Mapping[str, Mapping[str, str]] = registry.lists["variables"]["variables"]
    for own_name, entry in zip(names, variables, strict=True):
        about = entry.get("description") or known[entry["name"]]["description"]
        kind = _PYTHON.get(entry["type"], _TUPLE)
        arguments = [] if name == _GENERIC else [f"component_name={quote(name)}"]
        arguments.append(f"name={quote(entry['name'])}")
        arguments += [f"{key}={quote(entry[json])}" for json, key in _INSTANCES.items() if json in entry]
        arguments += [f"description={quote(about)}", f"required={entry['required']}"]
        if "requiredIf" in entry:
            arguments.append(f"required_if={literal(tuple(entry['requiredIf'].items()))}")
        arguments += _arguments(entry)
        arguments += _of_the_device_model(entry)
        start = f"    {own_name}: Final[ComponentVariable[{kind}]] = ComponentVariable("
        text += f"\n{_call(start, arguments, 4)}\n{docstring([about, _in_words(entry)], '', indent=4)}\n"
    return text + f"\n\n{attribute}: Final = {cls}{made}\n{doc}\n"


_INSTANCES: Final = {"instance": "instance", "instanceOf": "instance_of"}


def _of_the_device_model(entry: Mapping[str, Any]) -> Iterator[str]:
    if "attributes" in entry:
        yield f"attributes={literal(tuple(entry['attributes']))}"
    if "characteristics" in entry:
        yield f"characteristics={literal(tuple(entry['characteristics']))}"
    if "mutability" in entry:
        listed = ", ".join(f"Mutability.{member_name(value)}" for value in entry["mutability"])
        yield f"mutability=({listed}{',' if len(entry['mutability']) == 1 else ''})"
    if "section" in entry:
        yield f"section={quote(entry['section'])}"


# -- what keys and variables have in common


def _arguments(entry: Mapping[str, Any]) -> list[str]:
    """What a file says of a value, as arguments."""
    arguments = [f"type=ValueType.{member_name(entry['type'])}"]
    units = _units(entry)
    if units:
        arguments.append(f"unit={quote(units[0])}")
    if units[1:]:
        arguments.append(f"other_units={literal(tuple(units[1:]))}")
    arguments += [f"{name}={literal(entry[key])}" for key, name in _FACTS.items() if key in entry]
    if "values" in entry:
        arguments.append(f"values={literal(tuple(entry['values']))}")
    if "valuesFrom" in entry:
        arguments.append(f"values={_constant_name(entry['valuesFrom'])}")
    return arguments


def _units(entry: Mapping[str, Any]) -> list[str]:
    """The units that a number may have, the usual one first."""
    return entry.get("units") or ([entry["unit"]] if "unit" in entry else [])


def _in_words(entry: Mapping[str, Any]) -> str:
    """The type and limits of a value in a few words."""
    units = _units(entry)
    words = [entry.get("primitive", entry["type"]), *([f"in {' or '.join(units)}"] if units else [])]
    conditions = " and ".join(f"{name} is {value}" for name, value in entry.get("requiredIf", {}).items())
    words.append(f"required if {conditions}" if conditions else "required" if entry["required"] else "optional")
    words += ["/".join(entry["mutability"])] if "mutability" in entry else []
    words += [entry["access"]] if "access" in entry else []
    words += limits(entry.get("minimum"), entry.get("maximum"))
    words += limits(entry.get("minLength"), entry.get("maxLength"), " characters")
    section = f" Section {entry['section']}." if "section" in entry else ""
    text = ", ".join(words)
    return f"{text[0].upper()}{text[1:]}.{section}"


def _values_of(registry: Registry, name: str) -> tuple[str, ...]:
    """The values of an enumeration of messages, or of another list."""
    if name in registry.enums:
        return registry.enums[name]
    kind, content = next(
        (kind, registry.lists[file]) for file, kind in _LISTS.items() if kind.name == name and file in registry.lists
    )
    return tuple(content[kind.key])


def _constant_name(name: str) -> str:
    return f"_{member_name(name.removesuffix('EnumType'))}"


def _constant(name: str, values: tuple[str, ...]) -> str:
    return f"{_call(f'{name}: Final = (', list(map(quote, values)), 0)}\n"


def _call(start: str, arguments: list[str], indent: int) -> str:
    """A call or a tuple: on one line, or below its start on as many as it takes, broken between arguments."""
    whole = ", ".join(arguments)
    comma = "," if len(arguments) == 1 and start.endswith("= (") else ""
    if len(start) + len(whole) + len(comma) + 2 <= WIDTH:
        return f"{start}{whole}{comma})"
    blank = " " * (indent + 4)
    lines = [""]
    for argument in arguments:
        piece = f"{argument},"
        if lines[-1] and len(blank) + len(lines[-1]) + len(piece) + 1 > WIDTH:
            lines.append("")
        lines[-1] = f"{lines[-1]} {piece}".strip()
    return f"{start}\n{''.join(f'{blank}{line}{chr(10)}' for line in lines)}{' ' * indent})"
