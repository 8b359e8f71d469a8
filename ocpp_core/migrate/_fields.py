"""The fields of our messages and datatypes, as far as they differ from theirs.

Belongs here: types of fields, and which object a dict may be. Must not be here: source code.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from functools import cache
from importlib import import_module
from typing import Any, TypeAlias, get_args, get_origin

from attrs import NOTHING, fields

from ocpp_core.message import DataType, Message, wire_names

__all__ = ["AnyClass", "difference", "fitting", "nested_fields", "object_in_field", "package_of", "required", "shown"]

AnyClass: TypeAlias = type[Message] | type[DataType]
"""A generated class: what messages are, and what they are made of."""


def package_of(cls: AnyClass) -> str:
    """The package of the version of a class, such as ``v16``."""
    return cls.VERSION.package


def shown(cls: AnyClass) -> str:
    """A class as it is written in code, such as ``v16.MeterValue``."""
    return f"{package_of(cls)}.{cls.__name__}"


def required(cls: AnyClass) -> list[str]:
    """The fields that a message or datatype must have."""
    return [each.name for each in fields(cls) if each.default is NOTHING]


def object_in_field(cls: AnyClass, name: str) -> type[DataType] | None:
    """The type of the objects that a field holds; None if it holds none."""
    return _object_in(getattr(fields(cls), name).type)


def difference(cls: AnyClass, name: str) -> str:
    """What a field is here, if it is something else than in theirs; else an empty text."""
    kind = getattr(fields(cls), name).type
    if kind is datetime or datetime in get_args(kind):
        return "a datetime with a time zone, not a text"
    found = _object_in(kind)
    if found is None:
        return ""
    is_list = any(get_origin(each) is list for each in (kind, *get_args(kind)))
    return f"a list of {shown(found)}" if is_list else f"a {shown(found)}"


@cache
def nested_fields(versions: frozenset[str]) -> Mapping[str, str]:
    """The fields of all datatypes of some versions, by their own names and by those of the wire."""
    found: dict[str, str] = {}
    for version in sorted(versions):
        for cls in _datatypes(version):
            found |= {spelling: name for name, wire in wire_names(cls).items() for spelling in (name, wire)}
    return found


def fitting(version: str, keys: Collection[str]) -> type[DataType] | None:
    """The first datatype of a version that has all these fields, in either spelling, and requires no other."""
    return next((cls for cls in _datatypes(version) if _fits(cls, set(keys))), None)


def _fits(cls: Any, keys: set[str]) -> bool:
    wire = wire_names(cls)
    return keys <= {*wire, *wire.values()} and all({name, wire[name]} & keys for name in required(cls))


def _object_in(kind: Any) -> type[DataType] | None:
    if isinstance(kind, type) and issubclass(kind, DataType):
        return kind
    return next(filter(None, map(_object_in, get_args(kind))), None)


@cache
def _datatypes(version: str) -> list[Any]:
    package = import_module(f"ocpp_core.{version}.datatypes")
    return [getattr(package, name) for name in package.__all__]
