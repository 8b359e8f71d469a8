"""Reads ``schemas/``: which actions a version has, and the JSON Schema of each message.

Belongs here: finding, reading and bundling the files, once each and on first use. Must not be here: judging payloads.
Files are found by names that this module reads from ``actions.json``, never by a name that a peer sent.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocpp_core._json import parse
from ocpp_core._names import shown, unknown_name, wrong_type
from ocpp_core.versions import Kind, Role, Version

__all__ = [
    "ANNOTATIONS",
    "Action",
    "Schema",
    "actions",
    "bundle",
    "counterparts",
    "edition",
    "find_action",
    "find_message",
    "message_name",
]

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema of draft 2020-12, as JSON values."""

ANNOTATIONS: Final = frozenset(
    {"x-identifies", "x-identifies-values", "x-primitive", "x-secret", "x-secret-values", "x-section", "x-unit"}
)
"""The keywords that ``schemas/`` adds to those of the official schemas; they limit nothing. See `ocpp_core.message`."""

_HERE: Final = os.path.dirname(__file__)  # noqa: PTH120  # pathlib is slow to import
# In a wheel the schemas lie inside the package, in a checkout beside it.
_PLACES: Final = (f"{_HERE}/_schemas", f"{_HERE}/../schemas")
_REF: Final = "#/$defs/"


@frozen
class Action:
    """What the standard says of an action as a whole."""

    name: str
    initiators: frozenset[Role]
    """Who may send the request."""

    answered: bool
    """False for a one-way message, which travels as SEND and has no response."""

    block: str | None
    """The functional block (2.x) or feature profile (1.6) it belongs to."""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The halves it has: a one-way message has no response."""
        return (Kind.REQUEST, Kind.RESPONSE) if self.answered else (Kind.REQUEST,)

    def senders(self, kind: Kind) -> frozenset[Role]:
        """Who may send this half of it."""
        return self.initiators if kind is Kind.REQUEST else frozenset(role.peer for role in self.initiators)


def _read(name: str) -> Any:
    root = next(filter(os.path.isdir, _PLACES))
    with open(f"{root}/{name}.json", "rb") as file:  # noqa: PTH123
        return parse(file.read())


@cache
def _index(version: Version) -> Any:
    return _read(f"{version.package}/actions")


def actions(version: Version | str) -> Mapping[str, Action]:
    """The actions of a version by name."""
    return action_table(Version(version))


@cache
def action_table(version: Version) -> Mapping[str, Action]:
    """What `actions` gives, without the conversion."""
    return MappingProxyType(
        {
            name: Action(
                name,
                frozenset(Role) if entry["initiator"] == "both" else frozenset({Role(entry["initiator"])}),
                entry["answered"],
                entry.get("block"),
            )
            for name, entry in _index(version)["actions"].items()
        }
    )


def edition(version: Version | str) -> str:
    """Which edition and errata the schemas of a version state."""
    return str(_index(Version(version))["edition"])


def counterparts(version: Version | str, action: str, other: Version | str) -> tuple[str, ...]:
    """What another version calls an action: by the same name, or by those that stand for it in the other generation.

    2.x has a TransactionEvent for the StartTransaction of 1.x, and 1.x four actions for that. Empty if the standard
    names none. Raises LookupError if ``version`` does not have the action.
    """
    version, other = Version(version), Version(other)
    name = find_action(version, action).name
    table = action_table(other)
    if name in table:
        return (name,)
    if version.major == other.major:
        return ()
    later = generations()
    if version.major < other.major:
        named = later[name]["actions"] if name in later else []
    else:
        named = [earlier for earlier, entry in later.items() if name in entry["actions"]]
    return tuple(each for each in named if each in table)


@cache
def generations() -> Mapping[str, Any]:
    """Which actions of 2.x took the place of one of 1.x, and where the standard says so."""
    return MappingProxyType(_read("generations"))


@cache
def key_variables() -> Mapping[str, Any]:
    """Which variable of 2.x took the place of a configuration key of 1.6, and what says so."""
    return MappingProxyType(_read("key_variables"))


def message_name(action: str, kind: Kind) -> str:
    """The name of a message, such as ``BootNotificationRequest``."""
    return f"{action}{kind.value.capitalize()}"


def find_action(version: Version | str, action: str | type[Any]) -> Action:
    """An action by its name, by the class of one of its messages, or by the name of that class.

    Raises LookupError if the version does not have it, TypeError for anything else.
    """
    return find_message(version, action)[0]


def find_message(
    version: Version | str, action: str | type[Any], kind: Kind | str | None = None
) -> tuple[Action, Kind]:
    """A message by its action and kind, by its class, or by the name of its class.

    Without a ``kind`` it is the one that the class, or its name, stands for, and otherwise the request. Raises
    LookupError if the version has no such message, TypeError for anything else.
    """
    version = Version(version)
    table = action_table(version)
    wanted = None if kind is None else Kind(kind)
    if isinstance(action, str):
        name, own = (action, None) if action in table else _split(action)
    elif isinstance(action, type) and hasattr(action, "ACTION"):
        name, own = action.ACTION, action.KIND
        if action.VERSION is not version:
            raise LookupError(f"{action.__name__} is a message of OCPP {action.VERSION}, not {version}")
    else:
        raise wrong_type("an action", action, "its name or a message class, such as 'Heartbeat'")
    if name not in table:
        # The names of classes are among the choices only for a suggestion: there are more than an error lists.
        raise unknown_name(f"action in OCPP {version} called", str(action), [*table, *message_names(version)])
    if None not in (own, wanted) and own is not wanted:
        raise LookupError(f"{shown(action)} names the {own}, not the {wanted}")
    found = own or wanted or Kind.REQUEST
    if found is Kind.RESPONSE and not table[name].answered:
        raise LookupError(f"{name} of OCPP {version} is one-way: it has no response")
    return table[name], found


def _split(name: str) -> tuple[str, Kind | None]:
    """The action and kind that the name of a message class stands for."""
    for kind in Kind:
        suffix = kind.value.capitalize()
        if name.endswith(suffix):
            return name.removesuffix(suffix), kind
    return name, None


@cache
def message_names(version: Version) -> tuple[str, ...]:
    """The names of all messages of a version, in the order of its actions."""
    return tuple(message_name(action.name, kind) for action in action_table(version).values() for kind in action.kinds)


@cache
def messages_with(version: Version, name: str) -> tuple[tuple[str, Kind], ...]:
    """The messages of a version that hold values of a shared type, by action and half."""
    if name not in types(version):
        return ()
    return tuple(
        (action.name, kind)
        for action in action_table(version).values()
        for kind in action.kinds
        if name in message_schema(version, message_name(action.name, kind)).get("$defs", ())
    )


@cache
def types(version: Version) -> Mapping[str, Schema]:
    """The schemas of a version's shared types by name, referring to each other as ``#/$defs/Name``."""
    definitions: dict[str, Schema] = _read(f"{version.package}/types")["$defs"]
    return MappingProxyType(definitions)


def bundle(version: Version | str, message: str | type[Any], kind: Kind | str | None = None) -> Schema:
    """The self-contained JSON Schema of a message: its own file and, under ``$defs``, the types it needs.

    ``message`` is its name, its class, or an action and the ``kind``. The schema is the caller's to change. Raises
    LookupError if the version has no such message.
    """
    version = Version(version)
    action, half = find_message(version, message, kind)
    return deepcopy(message_schema(version, message_name(action.name, half)))


@cache
def message_schema(version: Version, message: str) -> Schema:
    """What `bundle` copies: shared by all that judge by it, so never to be changed."""
    if message not in message_names(version):
        raise unknown_name(f"message in OCPP {version} called", message, message_names(version))
    schema: Schema = _localise(_read(f"{version.package}/{message}"))
    needed: dict[str, Schema] = {}
    queue = _references(schema)
    while queue:
        name = queue.pop()
        if name not in needed:
            needed[name] = types(version)[name]
            queue += _references(needed[name])
    if needed:
        schema["$defs"] = {name: needed[name] for name in sorted(needed)}
    return schema


def reference(schema: Schema) -> str:
    """The name of the shared type that a schema refers to."""
    return str(schema["$ref"]).removeprefix(_REF)


def resolve(schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """The schema that a reference leads to, or the schema itself."""
    return definitions[reference(schema)] if "$ref" in schema else schema


def resolve_whole(schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """What `resolve` gives, and what the schema says beside the reference, which goes before what is said there."""
    beside = {key: value for key, value in schema.items() if key != "$ref"}
    return {**resolve(schema, definitions), **beside}


def ordered_members(schema: Mapping[str, Any]) -> list[str]:
    """The wire names of an object's members as we show them: required ones, optional ones, then ``customData``.

    Otherwise they keep the order of the schema.
    """
    required = schema.get("required", ())
    return sorted(schema.get("properties", ()), key=lambda name: (name == "customData", name not in required))


def _localise(node: Any) -> Any:
    """The same schema with its references pointing into itself."""
    if isinstance(node, dict):
        return {
            key: value.removeprefix("types.json") if key == "$ref" else _localise(value) for key, value in node.items()
        }
    return [_localise(item) for item in node] if isinstance(node, list) else node


def _references(schema: Schema) -> list[str]:
    """The names of the types that an object's members refer to."""
    members = [member.get("items", member) for member in schema.get("properties", {}).values()]
    return [reference(member) for member in members if "$ref" in member]
