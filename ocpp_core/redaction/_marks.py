"""Which members are replaced, by the marks that ``schemas/`` sets: along the schema of a message, or by name alone.

Belongs here: reading ``x-secret`` and ``x-identifies`` of all versions. Must not be here: which members these are, what
stands in their place.

A message is looked up in all versions that have it, and a mark in one of them counts: a capture need not say which
version it is of. A member that no schema has in its place counts by its name, if all members of that name have marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocpp_core import schemas
from ocpp_core.versions import Kind, Version

__all__ = [
    "DATA",
    "NOWHERE",
    "SECRET",
    "Mark",
    "Member",
    "State",
    "any_marks",
    "conditional_words",
    "deciding_words",
    "marked_names",
    "member",
    "names_in",
    "normal",
    "of_message",
    "of_unknown_result",
    "standard_words",
]

SECRET: Final = "secret"  # noqa: S105  # a word, and no password
"""What opens doors, beside the words that ``x-identifies`` has."""

DATA: Final = "data"
"""What a DataTransfer carries, which no schema knows."""

State: TypeAlias = frozenset[tuple[Version, str]]
"""The objects that a JSON object may be: messages and types, each of a version."""

NOWHERE: Final[State] = frozenset()
"""An object that no schema knows."""


@frozen
class Mark:
    """That a value is replaced if another one says so."""

    path: str
    """Where the other one is, from the object that holds the value."""

    words: Mapping[str, str]
    """What it must be, in lower case, and what the value is then."""

    otherwise: str | None
    """What the value is where there is no such other one."""


@frozen
class Member:
    """What the schemas say of a member, in one place or in all places of its name."""

    marks: frozenset[str]
    """What its value is in any case: a secret, or what it identifies."""

    conditions: tuple[Mark, ...]
    state: State
    """What its value is, or the items of its value are, if these are objects."""

    is_known: bool
    """Whether a schema has it in its place."""


_MORE: Final = {"eMAID": "person", "EVCCID": "person", "chargeBoxIdentity": "station"}
"""Names beside those of the schemas: what cars and contracts are called, and the header of OCPP-S."""

_LONGEST: Final = 60
"""Most characters of a name that is looked up: those of the standard are shorter."""

_DATA: Final = ("DataTransferRequest", "DataTransferResponse")

_NONE: Final = Member(frozenset(), (), NOWHERE, is_known=False)


def normal(name: str) -> str:
    """A name without what differs between the ways in which programs write names."""
    return name.replace("_", "").replace("-", "").casefold()


def member(state: State, name: str) -> Member:
    """What the schemas say of a member of an object."""
    return _member(state, name) if len(name) <= _LONGEST else _NONE


@lru_cache(maxsize=4096)
def _member(state: State, name: str) -> Member:
    found = [each for version, place in state if (each := _members(version, place).get(name)) is not None]
    if found:
        return _joined(found, is_known=True)
    return _by_name().get(normal(name), _NONE)


def of_message(action: str, kind: Kind) -> State:
    """The messages of an action, of all versions that have it."""
    name = schemas.message_name(action, kind)
    return frozenset((version, name) for version in Version if name in schemas.message_names(version))


def of_unknown_result(names: frozenset[str]) -> State:
    """The responses that may have these members."""
    return _with_members(names) if all(len(name) <= _LONGEST for name in names) else NOWHERE


@lru_cache(maxsize=256)
def _with_members(names: frozenset[str]) -> State:
    return frozenset(each for each in _responses() if names <= _members(*each).keys())


@cache
def _responses() -> tuple[tuple[Version, str], ...]:
    return tuple(
        (version, name) for version in Version for name in schemas.message_names(version) if name.endswith("Response")
    )


@cache
def marked_names() -> Mapping[str, str]:
    """The names of all members that have a mark in any place, by their normal form."""
    found: dict[str, str] = {}
    for version, place in _objects():
        for name, each in _members(version, place).items():
            if each.marks or each.conditions:
                found.setdefault(normal(name), name)
    for name in (*_MORE, *_own_words()):
        found.setdefault(normal(name), name)
    return found


@lru_cache(maxsize=256)
def any_marks(name: str) -> frozenset[str]:
    """What values of a normal name are in some place."""
    more = _by_name().get(name, _NONE).marks
    return more.union(*(each.marks for each in _all_of_name().get(name, ())))


@lru_cache(maxsize=256)
def conditional_words(name: str) -> Mapping[str, str]:
    """The words that decide what values of a normal name are, in some place."""
    return _words_of(_all_of_name().get(name, ()))


@cache
def deciding_words() -> Mapping[str, str]:
    """What a value is beside which a word stands that decides it, by that word in lower case."""
    return _words_of(each for members in _all_of_name().values() for each in members)


def _words_of(members: Iterable[Member]) -> Mapping[str, str]:
    return {word: what for each in members for mark in each.conditions for word, what in mark.words.items()}


@cache
def _own_words() -> Mapping[str, str]:
    """The deciding words, as the names that configurations have for them: what they say of their values."""
    found: dict[str, str] = {}
    for version, place in _objects():
        for stated in _schema(version, place).get("properties", {}).values():
            found.update(dict.fromkeys(stated.get("x-secret-values", ()), SECRET))
            for what, words in stated.get("x-identifies-values", {}).items():
                found.update(dict.fromkeys(words, what))
    return found


@cache
def standard_words() -> frozenset[str]:
    """All names and values of the standard, in lower case: what a peer calls so gives nobody away."""
    words: set[str] = set(deciding_words())
    for version in Version:
        for name in schemas.message_names(version):
            words.update((name, re.sub(r"(?:Request|Response)\Z", "", name)))
        for definition in schemas.types(version).values():
            words.update(definition.get("enum", ()))
    for version, place in _objects():
        words.update(_members(version, place))
    return frozenset(word.casefold() for word in words)


@lru_cache(maxsize=1024)
def names_in(state: State) -> frozenset[str]:
    """The normal names of all members with marks in these objects and in what they hold."""
    found: set[str] = set()
    seen = set(state)
    waiting = list(state)
    while waiting:
        for name, each in _members(*waiting.pop()).items():
            if each.marks or each.conditions:
                found.add(normal(name))
            waiting += each.state - seen
            seen |= each.state
    return frozenset(found)


# -- the schemas


@cache
def _objects() -> tuple[tuple[Version, str], ...]:
    """All messages and types."""
    return tuple(
        (version, name) for version in Version for name in (*schemas.message_names(version), *schemas.types(version))
    )


def _schema(version: Version, place: str) -> Mapping[str, Any]:
    types = schemas.types(version)
    return types[place] if place in types else schemas.message_schema(version, place)


@cache
def _members(version: Version, place: str) -> Mapping[str, Member]:
    types = schemas.types(version)
    schema = _schema(version, place)
    found = {}
    for name, stated in schema.get("properties", {}).items():
        item = stated.get("items", stated)
        target = schemas.resolve(item, types)
        state = {(version, schemas.reference(item))} if "$ref" in item and target.get("type") == "object" else ()
        marks, conditions = _of_member(schema, stated, types)
        if name == "data" and place in _DATA:
            marks |= {DATA}
        found[name] = Member(marks, conditions, frozenset(state), is_known=True)
    return found


def _of_member(
    schema: Mapping[str, Any], stated: Mapping[str, Any], types: Mapping[str, Any]
) -> tuple[frozenset[str], tuple[Mark, ...]]:
    secret, identifies = stated.get("x-secret"), stated.get("x-identifies")
    marks = {SECRET} if secret is True else set()
    if isinstance(identifies, str):
        marks.add(identifies)
    paths = {each["if"] for each in (secret, identifies) if isinstance(each, dict) and "if" in each}
    conditions = []
    for path in sorted(paths):
        decides = _at(schema, path, types)
        words = {
            word.casefold(): what for what, given in decides.get("x-identifies-values", {}).items() for word in given
        }
        words.update(dict.fromkeys((word.casefold() for word in decides.get("x-secret-values", ())), SECRET))
        conditions.append(Mark(path, words, SECRET if isinstance(secret, dict) else None))
    return frozenset(marks), tuple(conditions)


def _at(schema: Mapping[str, Any], path: str, types: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of a member, as it is stated in its object."""
    stated: Mapping[str, Any] = schema
    for name in path.split("."):
        stated = schemas.resolve(dict(stated), types)["properties"][name]
    return stated


@cache
def _all_of_name() -> Mapping[str, list[Member]]:
    """The members of all objects by their normal names."""
    found: dict[str, list[Member]] = {}
    for version, place in _objects():
        for name, each in _members(version, place).items():
            found.setdefault(normal(name), []).append(each)
    return found


@cache
def _by_name() -> Mapping[str, Member]:
    """What is said of members by their names alone: of marks, what all members have that are called so."""
    alone = {name: _by_name_alone(each) for name, each in _all_of_name().items()}
    for name, what in {**_MORE, **_own_words()}.items():
        alone.setdefault(normal(name), Member(frozenset({what}), (), NOWHERE, is_known=False))
    return alone


def _by_name_alone(members: list[Member]) -> Member:
    whole = _joined(members, is_known=False)
    leaves = [each for each in members if not each.state]
    if not all(each.marks - {DATA} for each in leaves):
        whole = Member(frozenset(), whole.conditions, whole.state, is_known=False)
    conditions = tuple(Mark(mark.path, mark.words, None) for mark in whole.conditions)
    return Member(whole.marks, conditions, whole.state, is_known=False)


def _joined(members: list[Member], *, is_known: bool) -> Member:
    conditions = {(mark.path, tuple(mark.words)): mark for each in members for mark in each.conditions}
    return Member(
        frozenset[str]().union(*(each.marks for each in members)),
        tuple(conditions.values()),
        frozenset[tuple[Version, str]]().union(*(each.state for each in members)),
        is_known=is_known,
    )
