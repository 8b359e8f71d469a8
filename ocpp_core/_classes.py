"""The generated class of each message.

Belongs here: loading a version's package when it is first needed. Must not be here: any name that a peer sent; callers
look the action up in the table of actions first.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ocpp_core.message import Request, Response
from ocpp_core.versions import Kind, Version

__all__ = ["message_class", "package"]


def package(version: Version) -> Any:
    """The package of a version, such as ``ocpp_core.v16``."""
    return import_module(f"ocpp_core.{version.package}")


def message_class(version: Version, action: str, kind: Kind) -> type[Request] | type[Response]:
    """The class of a message. Raises KeyError if the version has none."""
    tables = package(version)
    found: type[Request] | type[Response] = (tables.REQUESTS if kind is Kind.REQUEST else tables.RESPONSES)[action]
    return found
