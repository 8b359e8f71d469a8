"""The generated class of each message and type.

Belongs here: going from names of the standard to classes. Must not be here: any name that a peer sent; callers look the
action up in the table of actions first.
"""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import Any

from ocpp_core.message import DataType, OneWay, Request, Response
from ocpp_core.schemas import message_name
from ocpp_core.versions import Kind, Version

__all__ = ["class_name", "message_class", "type_class"]


def class_name(name: str) -> str:
    """The class for a message, data type or enumeration: the standard's own name, with ``Iso`` before a digit."""
    return f"Iso{name}" if name[0].isdigit() else name


def message_class(version: Version | str, action: str, kind: Kind | str) -> type[Request[Any] | Response | OneWay]:
    """The class of a message, such as ``v16.HeartbeatRequest``. Raises LookupError if the version has none."""
    found: type[Request[Any] | Response | OneWay] = _load(Version(version), message_name(action, Kind(kind)))
    return found


def type_class(version: Version, name: str) -> type[DataType] | type[StrEnum]:
    """The class of a data type or an enumeration by its name in the standard."""
    found: type[DataType] | type[StrEnum] = _load(version, class_name(name))
    return found


def _load(version: Version, name: str) -> Any:
    package = import_module(f"ocpp_core.{version.package}")
    if name not in package.__all__:
        raise LookupError(f"OCPP {version} has no class of that name")
    return getattr(package, name)
