"""Typed messages and data types.

Belongs here: from payloads to generated classes. Must not be here: payloads themselves.
"""

from __future__ import annotations

from functools import cache
from typing import TypeVar

from hypothesis.strategies import SearchStrategy

from ocpp_core import schemas
from ocpp_core.message import DataType, Message
from ocpp_core.payload._classes import class_name
from ocpp_core.payload._structuring import structure
from ocpp_core.strategies._payloads import Builder, message_builder
from ocpp_core.versions import Version

__all__ = ["messages"]

T = TypeVar("T", bound=Message | DataType)


def messages(cls: type[T]) -> SearchStrategy[T]:
    """Valid instances of a message or data type of any version, such as ``v16.StartTransactionRequest``.

    They are what `payloads` gives, typed. ``hypothesis.strategies.from_type`` gives the same.

    Raises LookupError for any other class.
    """
    return _builder(cls).whole.map(lambda payload: structure(payload, cls))


def _builder(cls: type[T]) -> Builder:
    if issubclass(cls, Message) and hasattr(cls, "ACTION"):
        return message_builder(cls.VERSION, schemas.message_name(cls.ACTION, cls.KIND))
    package, _, module = cls.__module__.rpartition(".")
    for version in Version:
        if module == "datatypes" and package == f"ocpp_core.{version.package}":
            return _type_builder(version, cls.__name__)
    raise LookupError(f"{cls.__name__} is no message or data type of OCPP")


@cache
def _type_builder(version: Version, name: str) -> Builder:
    definitions = schemas.types(version)
    [schema] = [schema for each, schema in definitions.items() if class_name(each) == name]
    return Builder({**schema, "$defs": definitions})
