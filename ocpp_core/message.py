"""The base of every generated class.

Belongs here: what messages, data types and open objects of all versions have in common. Must not be here: rules on
values; a message is plain data, and validity is judged where it crosses the wire.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import ClassVar, Final, Literal

from attrs import define, fields

from ocpp_core.versions import Kind, Version

__all__ = ["UNSET", "DataType", "Message", "Request", "Response", "UnsetType", "is_open", "wire_names"]


class UnsetType(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = UnsetType.UNSET
"""Stands for a member that is absent, in the few places where ``None`` would mean the JSON value ``null``."""


@define
class DataType:
    """An object of the standard that messages are made of."""


@define
class Message:
    """A request or a response of one version."""

    ACTION: ClassVar[str]
    """The action on the wire, such as ``BootNotification``."""

    KIND: ClassVar[Kind]
    """Request or response."""

    VERSION: ClassVar[Version]
    """The version that the class belongs to."""


@define
class Request(Message):
    """What a CALL carries, or a SEND."""

    KIND: ClassVar[Kind] = Kind.REQUEST


@define
class Response(Message):
    """What a CALLRESULT carries."""

    KIND: ClassVar[Kind] = Kind.RESPONSE


@cache
def wire_names(cls: type[Message] | type[DataType]) -> Mapping[str, str]:
    """The wire name of each attribute of a generated class; ``extra`` has none."""
    return {each.name: each.metadata.get("wire", each.name) for each in fields(cls) if each.name != "extra"}


def is_open(cls: type[Message] | type[DataType]) -> bool:
    """Whether objects of a generated class may hold members that the standard does not name, in ``extra``."""
    return any(each.name == "extra" for each in fields(cls))
