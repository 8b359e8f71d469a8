"""The differences between the schemas of two versions.

Belongs here: finding them, each once, with all places where it applies. Must not be here: what they mean for a payload
(``_portable``), or their words (``cli``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from enum import StrEnum
from functools import cache
from typing import Any, Final

from attrs import evolve, frozen

from ocpp_core._names import unknown_name, wrong_type
from ocpp_core.message import Message
from ocpp_core.payload._sentences import json_path
from ocpp_core.schemas import (
    Action,
    Schema,
    action_table,
    counterparts,
    message_name,
    message_names,
    message_schema,
    reference,
    resolve,
    types,
)
from ocpp_core.versions import Version

__all__ = ["Change", "ChangeKind", "changes"]

_LIMITS: Final = ("enum", "format", "maxItems", "maxLength", "maximum", "minItems", "minimum", "multipleOf")
"""The keywords that bound a value. An enumeration is one of them where only one side has it."""


class ChangeKind(StrEnum):
    """What happened to that which a `Change` is about."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@frozen(kw_only=True)
class Change:
    """One difference between two versions, told once however many messages it is in."""

    rule: str
    """What differs.

    * ``action``: an action as a whole; ``before`` and ``after`` say who may send it and whether it is answered
    * ``member``: a member of an object; ``before`` and ``after`` are its shape
    * ``required``: whether a member has to be there
    * ``type``: the JSON type of a value; ``before`` and ``after`` are shapes
    * ``value``: a value of an enumeration
    * ``additionalProperties``: whether an object may have members that the schema does not name
    * ``enum``, ``maxLength``, ``minItems`` and the like: that keyword of JSON Schema

    `registry_changes` says these of variables and lists as well, and

    * ``component``: a component; ``before`` and ``after`` name its ``variables``
    * ``variable``: a variable of a component; ``before`` and ``after`` are its shape
    * ``key``: a configuration key; ``before`` or ``after`` is its shape, ``counterparts`` what stands for it
    * ``units``, ``primitive``, ``mutability``, ``attributes``, ``open``: that fact of a variable
    * ``critical``, ``general``, ``messages``: that fact of a security event or a reason code

    A shape is the part of a schema that limits payloads, with references resolved: the JSON ``type`` (``any`` if there
    is none), the ``name`` of the shared type, limits, ``items``, and for a member whether it is ``required``.
    """

    names: tuple[str, str]
    """The action, message, shared type, component or list that it is in, by its name before and after."""

    path: str
    """Where in that message or type, as a JSON path; ``$`` is the whole. In a component ``$.Variable[instance]``."""

    before: Any
    """What the first version says, as plain JSON; None if it has no such thing."""

    after: Any
    """What the second version says, as plain JSON; None if it has no such thing."""

    places: tuple[str, ...]
    """Everywhere it applies, such as ``AuthorizeRequest:$.idToken.type``; the names of the messages of an action.

    Empty for what `registry_changes` tells.
    """

    counterparts: tuple[str, ...] = ()
    """Of an action or a configuration key: what stands for it in the version that does not have it."""

    @property
    def kind(self) -> ChangeKind:
        """What happened, from the first version to the second."""
        if self.before is None:
            return ChangeKind.ADDED
        return ChangeKind.REMOVED if self.after is None else ChangeKind.CHANGED

    @property
    def messages(self) -> tuple[str, ...]:
        """The messages that it is in, by name."""
        return tuple(dict.fromkeys(place.partition(":")[0] for place in self.places))

    def to_dict(self) -> dict[str, Any]:
        """The same as plain JSON."""
        return {
            "kind": self.kind.value,
            "rule": self.rule,
            "names": list(self.names),
            "path": self.path,
            "before": self.before,
            "after": self.after,
            "counterparts": list(self.counterparts),
            "places": list(self.places),
        }


def changes(
    before: Version | str, after: Version | str, message: str | type[Message] | None = None
) -> tuple[Change, ...]:
    """What the schemas of two versions say differently, from the first to the second.

    Actions come first, then what is in one message only, then shared types, each in the order of their names. Two types
    with different names and the same content are no difference. ``message`` is the name of an action, which means both
    of its messages, or a message by its class or name: then only what applies there, with those places.

    Raises LookupError for an unknown version, and for a message that neither version has.
    """
    before, after = Version(before), Version(after)
    found = _between(before, after)
    if message is not None:
        wanted = _messages_meant(before, after, message)
        chosen = [
            (change, tuple(place for place in change.places if place.partition(":")[0] in wanted)) for change in found
        ]
        found = tuple(evolve(change, places=places) for change, places in chosen if places)
    return tuple(map(deepcopy, found))  # the caller may change what is in them


def _messages_meant(before: Version, after: Version, message: str | type[Message]) -> set[str]:
    """The names of the messages that an action, a message or a class stands for in either version."""
    if isinstance(message, type) and issubclass(message, Message):
        message = message.__name__
    if not isinstance(message, str):
        raise wrong_type("a message", message, "its name, that of its action, or its class")
    known: dict[str, set[str]] = {}
    for version in (before, after):
        for action in action_table(version).values():
            known.setdefault(action.name, set()).update(_messages_of(action))
        known |= {name: {name} for name in message_names(version)}
    if message not in known:
        versions = " or ".join(dict.fromkeys((before, after)))
        raise unknown_name(f"message in OCPP {versions} called", message, known)
    return known[message]


@cache
def _between(before: Version, after: Version) -> tuple[Change, ...]:
    # Enumerations, objects and messages have names: within a pair of these, a path, a rule and a value occur once.
    places: dict[tuple[Any, ...], list[str]] = {}
    found: dict[tuple[Any, ...], _Found] = {}
    for message in message_names(before):
        if message in message_names(after):
            compare = _Comparison(types(before), types(after), message)
            for each in compare.messages(message_schema(before, message), message_schema(after, message)):
                key = (each.names, each.path, each.rule, each.value)
                found.setdefault(key, each)
                places.setdefault(key, []).append(each.place)
    shared = [
        Change(
            rule=each.rule,
            names=each.names,
            path=each.path,
            before=each.before,
            after=each.after,
            places=tuple(places[key]),
        )
        for key, each in found.items()
    ]
    return (*_actions(before, after), *sorted(shared, key=_order))


def _order(change: Change) -> tuple[Any, ...]:
    name_before, name_after = change.names
    in_message = change.places[0].partition(":")[0] in change.names
    one = change.before if change.after is None else change.after
    return (not in_message, name_after, name_before, change.path, change.rule, change.kind, str(one))


# -- actions


def _actions(before: Version, after: Version) -> Iterator[Change]:
    """The actions that only one version has. Those of both do not differ in who starts them, nor in being answered."""
    earlier, later = action_table(before), action_table(after)
    for name in sorted(earlier.keys() ^ later.keys()):
        version, other, action = (before, after, earlier[name]) if name in earlier else (after, before, later[name])
        facts = {"initiators": sorted(action.initiators), "answered": action.answered}
        yield Change(
            rule="action",
            names=(name, name),
            path="$",
            before=facts if version is before else None,
            after=facts if version is after else None,
            places=_messages_of(action),
            counterparts=counterparts(version, name, other),
        )


def _messages_of(action: Action) -> tuple[str, ...]:
    return tuple(message_name(action.name, kind) for kind in action.kinds)


# -- messages


@frozen
class _At:
    """Where in two schemas a comparison is."""

    names: tuple[str, str]
    path: str
    place: str
    above: tuple[tuple[str, str], ...] = ()
    """The pairs of types that lead here: a type may refer to itself."""

    def step(self, step: str) -> _At:
        return evolve(self, path=self.path + step, place=self.place + step)

    def within(self, names: tuple[str, str]) -> _At:
        """The same place, as seen from the types that its values are of."""
        return evolve(self, names=names, path="$", above=(*self.above, names))


@frozen
class _Found:
    """A difference at one place."""

    names: tuple[str, str]
    path: str
    place: str
    rule: str
    before: Any
    after: Any

    @property
    def value(self) -> Any:
        """What tells apart two of one rule at one place: the values of an enumeration."""
        return (self.before, self.after) if self.rule == "value" else None


@frozen
class _Comparison:
    """Walks the schemas of a message in two versions side by side."""

    before: Mapping[str, Schema]
    """The shared types of the first version by name."""

    after: Mapping[str, Schema]
    message: str

    def messages(self, before: Schema, after: Schema) -> Iterator[_Found]:
        return self._objects(_At((self.message, self.message), "$", f"{self.message}:$"), before, after)

    def _objects(self, at: _At, before: Schema, after: Schema) -> Iterator[_Found]:
        yield from _differing(
            at, "additionalProperties", *(each.get("additionalProperties", True) for each in (before, after))
        )
        earlier, later = before.get("properties", {}), after.get("properties", {})
        for name in sorted(earlier.keys() | later.keys()):
            here = at.step(json_path([name]).removeprefix("$"))
            if name not in earlier or name not in later:
                both = _member(before, name, self.before), _member(after, name, self.after)
                yield from _differing(here, "member", *both)
            else:
                yield from _differing(here, "required", *(name in each.get("required", ()) for each in (before, after)))
                yield from self._values(here, earlier[name], later[name])

    def _values(self, at: _At, before: Schema, after: Schema) -> Iterator[_Found]:
        earlier, later = resolve(before, self.before), resolve(after, self.after)
        if earlier.get("type") != later.get("type"):
            yield from _differing(at, "type", _shape(before, self.before), _shape(after, self.after))
            return
        enumerated = "enum" in earlier and "enum" in later
        for rule in _LIMITS:
            if not (rule == "enum" and enumerated):
                yield from _differing(at, rule, earlier.get(rule), later.get(rule))
        if "items" in earlier and "items" in later:
            yield from self._values(at.step("[*]"), earlier["items"], later["items"])
        elif enumerated:
            yield from _enumerations(at.within((reference(before), reference(after))), earlier["enum"], later["enum"])
        elif earlier.get("type") == "object":
            names = (reference(before), reference(after))
            if names not in at.above:
                yield from self._objects(at.within(names), earlier, later)


def _enumerations(at: _At, before: list[str], after: list[str]) -> Iterator[_Found]:
    for value in sorted({*before} ^ {*after}):
        yield from _differing(at, "value", *(value if value in each else None for each in (before, after)))


def _differing(at: _At, rule: str, before: Any, after: Any) -> Iterator[_Found]:
    if before != after:
        yield _Found(at.names, at.path, at.place, rule, before, after)


def _member(schema: Schema, name: str, definitions: Mapping[str, Schema]) -> dict[str, Any] | None:
    """The shape of a member of an object; None if there is no such member."""
    if name not in schema.get("properties", {}):
        return None
    shape = _shape(schema["properties"][name], definitions)
    return {"required": name in schema.get("required", ()), **shape}


def _shape(schema: Schema, definitions: Mapping[str, Schema]) -> dict[str, Any]:
    """What `Change` calls the shape of a value."""
    target = resolve(schema, definitions)
    shape: dict[str, Any] = {"type": target.get("type", "any")}
    if "$ref" in schema:
        shape["name"] = reference(schema)
    shape |= {rule: target[rule] for rule in _LIMITS if rule in target}
    if "items" in target:
        shape["items"] = _shape(target["items"], definitions)
    return shape
