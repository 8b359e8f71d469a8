"""The source text of one version's package: a pure function of its schemas.

Belongs here: layout and wording of the generated modules. Must not be here: names (see ``naming``), files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import field, frozen

from ocpp_core._codegen.naming import attribute_name, member_name
from ocpp_core._codegen.text import WIDTH, docstring, exported, lazy, literal, quote, refuse_collisions
from ocpp_core._help import description_of, sentences
from ocpp_core.payload._classes import class_name
from ocpp_core.schemas import ordered_members

__all__ = ["Model", "render"]

_PRIMITIVES: Final = {"boolean": "bool", "integer": "int", "number": "float", "string": "str"}
_FORMATS: Final = {"date-time": "datetime"}
_REF: Final = "/$defs/"
_FACTS: Final = (
    *("x-unit", "minItems", "maxItems", "maxLength", "minimum", "maximum", "multipleOf", "format", "default"),
    *("x-primitive", "x-secret", "x-secret-values", "x-identifies", "x-identifies-values"),
)
"""What a field's metadata takes from its schema, in this order."""


@frozen
class Model:
    """What the modules of one version are made from."""

    version: str
    package: str
    actions: Mapping[str, Mapping[str, Any]]
    """The entries of actions.json by action."""

    messages: Mapping[str, Mapping[str, Any]]
    """The schemas by message name."""

    types: Mapping[str, Mapping[str, Any]] = field(factory=dict)
    """The shared types by name."""


def render(model: Model) -> dict[str, str]:
    """The modules by file name."""
    enums = {name: schema for name, schema in model.types.items() if "enum" in schema}
    objects = {name: schema for name, schema in model.types.items() if schema["type"] == "object"}
    return {
        "__init__.py": _package(model, enums, objects),
        "enums/__init__.py": _types(model, "enums", "enumerations", enums),
        **{f"enums/{attribute_name(name)}.py": _enum(model, name) for name in enums},
        "datatypes/__init__.py": _types(model, "datatypes", "data types", objects),
        **{f"datatypes/{attribute_name(name)}.py": _datatype(model, name) for name in objects},
        "messages/__init__.py": _messages(model),
        **{f"messages/{attribute_name(action)}.py": _action(model, action) for action in model.actions},
    }


def _head(model: Model, what: str) -> str:
    return f'"""The {what} of OCPP {model.version}.\n\n{_origin(model)}\n"""\n\n'


def _origin(model: Model) -> str:
    return f"Generated from schemas/{model.package}; run ``nox -s generate`` after a change there."


def _types(model: Model, folder: str, what: str, types: Iterable[str]) -> str:
    """What gives the types of a folder: a message imports those that it is made of, and no other."""
    modules = {class_name(name): f"{folder}.{attribute_name(name)}" for name in types}
    head = _head(model, f"{what}, each in a module of its own")
    return lazy(f"ocpp_core.{model.package}", head, dict(sorted(modules.items())))


def _enum(model: Model, name: str) -> str:
    """The module of one enumeration."""
    schema = model.types[name]
    members = [(member_name(value), value) for value in schema["enum"]]
    refuse_collisions(name, [member for member, _ in members])
    lines = [f"    {member} = {quote(value)}" for member, value in members]
    doc = docstring([schema["description"]], _standing(model, schema), indent=4)
    return "".join(
        [
            _head(model, f"enumeration {name}"),
            "from enum import StrEnum\n\n",
            exported([class_name(name)]),
            f"\n\nclass {class_name(name)}(StrEnum):\n{doc}\n\n" + "\n".join(lines) + "\n",
        ]
    )


def _datatype(model: Model, name: str) -> str:
    """The module of one data type."""
    schema = model.types[name]
    return "".join(
        [
            _head(model, f"data type {name}"),
            _imports(model, [schema], base=["DataType"]),
            exported([class_name(name)]),
            _class(model, name, schema, "DataType", _standing(model, schema), ["", _version(model)]),
        ]
    )


def _action(model: Model, action: str) -> str:
    """The module of one action: its request and, if it is answered, its response."""
    entry = model.actions[action]
    sender = {"charging-station": "the charging station", "csms": "the CSMS", "both": "either side"}[entry["initiator"]]
    request, response = f"{action}Request", f"{action}Response"
    constants = ["", f"    ACTION: ClassVar[str] = {quote(action)}"]
    constants.append(_version(model))
    # The response comes first, since the request is derived from `Request[response]`.
    if entry["answered"]:
        parts = {
            response: ("Response", f"Answers `{class_name(request)}`."),
            request: (f"Request[{class_name(response)}]", f"Sent by {sender}."),
        }
    else:
        parts = {request: ("OneWay", f"Sent by {sender}, never answered.")}
    schemas = [model.messages[name] for name in parts]
    classes = [
        _class(model, name, model.messages[name], base, f"{role} {_standing(model, model.messages[name])}", constants)
        for name, (base, role) in parts.items()
    ]
    bases = [base.partition("[")[0] for base, _ in parts.values()]
    return "".join(
        [
            _head(model, f"{action} message{'s' if len(parts) > 1 else ''}"),
            _imports(model, schemas, base=bases),
            exported(sorted(map(class_name, parts))),
            *classes,
        ]
    )


def _version(model: Model) -> str:
    return f"    VERSION: ClassVar[Version] = Version.{model.package.upper()}"


def _messages(model: Model) -> str:
    modules = {
        class_name(name): f"messages.{attribute_name(name.removesuffix('Request').removesuffix('Response'))}"
        for name in sorted(model.messages)
    }
    return lazy(f"ocpp_core.{model.package}", _head(model, "messages, each action in a module of its own"), modules)


def _package(model: Model, enums: Mapping[str, Any], objects: Mapping[str, Any]) -> str:
    modules = dict.fromkeys(map(class_name, model.messages), "messages")
    modules |= dict.fromkeys(map(class_name, objects), "datatypes")
    modules |= dict.fromkeys(map(class_name, enums), "enums")
    doc = (
        f'"""OCPP {model.version}: all messages, data types and enumerations as classes, each loaded on first use.\n\n'
        f'{_origin(model)}\n"""\n\n'
    )
    return lazy(f"ocpp_core.{model.package}", doc, dict(sorted(modules.items())))


def _class(  # noqa: PLR0917  # all of them are needed, in the order in which they appear
    model: Model, name: str, schema: Mapping[str, Any], base: str, standing: str, constants: Iterable[str] = ()
) -> str:
    required = schema.get("required", [])
    properties = schema.get("properties", {})
    order = ordered_members(schema)
    attributes = [attribute_name(wire) for wire in order]
    is_open = schema.get("additionalProperties") is not False
    refuse_collisions(name, [*attributes, *(["extra"] if is_open else [])])
    lines = [
        f"\n\n@define(kw_only=True, repr=False)\nclass {class_name(name)}({base}):",
        docstring([schema["description"]], standing, indent=4),
    ]
    lines += constants
    for wire in order:
        lines.append("")
        lines += _attribute(model, wire, properties[wire], required=wire in required, section=schema.get("x-section"))
    if is_open:
        lines += [
            "",
            "    extra: dict[str, Any] = field(factory=dict)",
            '    """Members that the standard does not name, as they were on the wire."""',
        ]
    return "\n".join(lines) + "\n"


def _attribute(model: Model, wire: str, schema: Mapping[str, Any], *, required: bool, section: str | None) -> list[str]:
    attribute = attribute_name(wire)
    annotation = _annotation(model, schema)
    anything = annotation == "Any"
    if anything:
        annotation = "Any | UnsetType"
    elif not required:
        annotation += " | None"
    default = None if required else "UNSET" if anything else "None"
    facts = _facts(model, wire, schema, section)
    line = _wrapped(f"    {attribute}: {annotation} = field(", [f"default={default}"] if default else [], facts)
    is_list = schema.get("type") == "array"
    return [line, docstring([description_of(schema, model.types), *sentences(facts, is_list=is_list)], "", indent=4)]


def _annotation(model: Model, schema: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition(_REF)[2]
        target = model.types[name]
        return class_name(name) if "enum" in target or target["type"] == "object" else _annotation(model, target)
    if schema.get("type") == "array":
        return f"list[{_annotation(model, schema['items'])}]"
    if "type" not in schema:
        return "Any"
    return _FORMATS.get(schema.get("format", ""), _PRIMITIVES[schema["type"]])


def _facts(model: Model, wire: str, schema: Mapping[str, Any], section: str | None) -> dict[str, Any]:
    """The metadata of an attribute."""
    item = schema.get("items", schema)
    target = model.types[item["$ref"].rpartition(_REF)[2]] if "$ref" in item else item
    # What stands beside a reference is said of this member, and goes before what is said of the type.
    found = {"wire": wire, **{key: value for key, value in {**target, **item, **schema}.items() if key in _FACTS}}
    facts = {key.removeprefix("x-"): found[key] for key in ("wire", *_FACTS) if key in found}
    if "secret-values" in facts:
        facts["secretValues"] = tuple(facts.pop("secret-values"))
    if "identifies-values" in facts:
        facts["identifiesValues"] = {what: tuple(words) for what, words in facts.pop("identifies-values").items()}
    if section is not None:
        facts["section"] = section
    return facts


def _wrapped(start: str, arguments: list[str], facts: Mapping[str, Any]) -> str:
    """A call of ``field``, over as many lines as a formatter would use."""
    whole = ", ".join([*arguments, f"metadata={literal(facts)}"])
    if len(start) + len(whole) < WIDTH:
        return f"{start}{whole})"
    if len(whole) + 8 <= WIDTH:
        return f"{start}\n        {whole}\n    )"
    lines = [*arguments, f"metadata={literal(facts)}"]
    if len(lines[-1]) + 9 > WIDTH:
        entries = "".join(f"            {quote(key)}: {literal(value)},\n" for key, value in facts.items())
        lines[-1] = f"metadata={{\n{entries}        }}"
    return f"{start}\n{''.join(f'        {line},{chr(10)}' for line in lines)}    )"


def _standing(model: Model, schema: Mapping[str, Any]) -> str:
    """Where the standard defines it."""
    section = schema.get("x-section")
    if section is None:
        return f"OCPP {model.version}."
    if section.startswith("WP "):
        return f"OCPP {model.version} security whitepaper, section {section.removeprefix('WP ')}."
    return f"OCPP {model.version}{' part 2' if model.version.startswith('2') else ''}, section {section}."


def _imports(model: Model, schemas: Iterable[Mapping[str, Any]], base: list[str]) -> str:
    """The imports that the annotations of these objects need."""
    schemas = list(schemas)
    used: set[str] = set()
    wants_any = False
    wants_field = any(schema.get("properties") for schema in schemas)
    for schema in schemas:
        if schema.get("additionalProperties") is not False:
            wants_field = wants_any = True
        for member in schema.get("properties", {}).values():
            annotation = _annotation(model, member)
            used.add(annotation.removeprefix("list[").removesuffix("]"))
    base = base + (["UNSET", "UnsetType"] if "Any" in used else [])
    wants_any |= "Any" in used
    lines = []
    if "datetime" in used:
        lines.append("from datetime import datetime")
    lines.append(f"from typing import {'Any, ' if wants_any else ''}ClassVar")
    lines += ["", f"from attrs import define{', field' if wants_field else ''}", ""]
    lines.append(f"from ocpp_core.message import {', '.join(sorted(base, key=lambda name: (name != 'UNSET', name)))}")
    # Each from its own module: those that export them all import all of them, for type checkers at least.
    modules = {
        name: "enums" if "enum" in schema else "datatypes"
        for name, schema in model.types.items()
        if class_name(name) in used and ("enum" in schema or schema["type"] == "object")
    }
    lines += sorted(
        f"from ocpp_core.{model.package}.{folder}.{attribute_name(name)} import {class_name(name)}"
        for name, folder in modules.items()
    )
    lines.append("from ocpp_core.versions import Version")
    return "\n".join(lines) + "\n\n"
