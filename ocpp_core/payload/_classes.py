"""The generated class of each message and type.

Belongs here: going from names of the standard to classes. Must not be here: any name that a peer sent; callers look the
action up in the table of actions first.
"""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import Any

from ocpp_core._names import unknown_name, wrong_type
from ocpp_core.message import DataType, OneWay, Request, Response
from ocpp_core.schemas import find_message, message_name, types
from ocpp_core.versions import Kind, Version

__all__ = ["class_name", "message_class", "type_class"]


def class_name(name: str) -> str:
    """The class for a message, data type or enumeration: the standard's own name, with ``Iso`` before a digit."""
    return f"Iso{name}" if name[0].isdigit() else name


def message_class(
    version: Version | str, action: str, kind: Kind | str | None = None
) -> type[Request[Any] | Response | OneWay]:
    """The class of a message, such as ``v16.HeartbeatRequest``, by its name, or by its action and kind.

    Raises LookupError if the version has none, TypeError for what can be neither.
    """
    version = Version(version)
    entry, half = find_message(version, action, kind)
    found: type[Request[Any] | Response | OneWay] = _load(version, message_name(entry.name, half))
    return found


def type_class(version: Version | str, name: str) -> type[DataType] | type[StrEnum]:
    """The class of a data type or an enumeration by its name in the standard.

    Raises LookupError if the version has none, TypeError for what can be none.
    """
    version = Version(version)
    if not isinstance(name, str):
        raise wrong_type("the name of a type", name, "a text such as 'IdToken'")
    if name not in types(version):
        raise unknown_name(f"type in OCPP {version} called", name, types(version))
    found: type[DataType] | type[StrEnum] = _load(version, class_name(name))
    return found


def _load(version: Version, name: str) -> Any:
    return getattr(import_module(f"ocpp_core.{version.package}"), name)
