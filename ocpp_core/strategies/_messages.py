"""Typed messages and data types.

Belongs here: from payloads to generated classes. Must not be here: payloads themselves.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any, TypeVar, overload

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import schemas
from ocpp_core.message import DataType, Message
from ocpp_core.payload._classes import message_class, type_class
from ocpp_core.payload._structuring import structure
from ocpp_core.strategies._arguments import find_data_type
from ocpp_core.strategies._builder import PayloadBuilder
from ocpp_core.strategies._payloads import valid_payloads
from ocpp_core.strategies._sizes import MAX_SIZE
from ocpp_core.strategies._written import class_name, fields_as_code, written
from ocpp_core.versions import Kind, Version

__all__ = ["data_types", "messages"]

M = TypeVar("M", bound=Message)
D = TypeVar("D", bound=DataType)


@overload
def messages(
    version: Version | str,
    action: type[M],
    kind: Kind | str | None = None,
    *,
    listed: bool = False,
    rules: str | Collection[str] | None = None,
    max_size: int = MAX_SIZE,
) -> SearchStrategy[M]: ...


@overload
def messages(
    version: Version | str,
    action: str,
    kind: Kind | str | None = None,
    *,
    listed: bool = False,
    rules: str | Collection[str] | None = None,
    max_size: int = MAX_SIZE,
) -> SearchStrategy[Message]: ...


def messages(
    version: Version | str,
    action: str | type[Message],
    kind: Kind | str | None = None,
    *,
    listed: bool = False,
    rules: str | Collection[str] | None = None,
    max_size: int = MAX_SIZE,
) -> SearchStrategy[Any]:
    """Valid typed messages: what `payloads` gives, as instances of the generated class.

    ``messages("1.6", v16.ResetRequest)`` is known to give such requests, for a type checker too, and
    ``hypothesis.strategies.from_type(v16.ResetRequest)`` gives the same. A message is the same after it was encoded and
    decoded: its datetimes have whole milliseconds, since no more are sent.

    ``listed`` means that they name only keys and variables of the standard, ``rules`` are those that they keep, and
    ``max_size`` is how long they are at most, as in `payloads`.

    Raises LookupError if the version has no such message or there is no such rule, ValueError for a size below 4,096,
    TypeError for an argument of the wrong type.
    """
    version = Version(version)
    found, half = schemas.find_message(version, action, kind)
    cls: type[Message] = message_class(version, found.name, half)
    drawn = valid_payloads(version, found.name, half, typed=True, listed=listed, rules=rules, max_size=max_size)
    return _structured(drawn, cls)


@overload
def data_types(version: Version | str, data_type: type[D]) -> SearchStrategy[D]: ...


@overload
def data_types(version: Version | str, data_type: str) -> SearchStrategy[DataType]: ...


def data_types(version: Version | str, data_type: str | type[DataType]) -> SearchStrategy[Any]:
    """Valid instances of a data type, such as ``v201.IdTokenType``, which is given as its class or by name.

    ``hypothesis.strategies.from_type`` of the class gives the same. Datetimes are as in `messages`.

    Raises LookupError if the version has no such data type, TypeError for an argument of the wrong type.
    """
    version = Version(version)
    name = find_data_type(version, data_type)
    cls: Any = type_class(version, name)
    return _structured(_builder(version, name).whole(), cls)


@st.composite
def _objects(draw: st.DrawFn, drawn: SearchStrategy[dict[str, Any]], cls: type[Any]) -> Any:
    return structure(draw(drawn), cls)


def _structured(drawn: SearchStrategy[dict[str, Any]], cls: type[Any]) -> SearchStrategy[Any]:
    """Payloads as objects."""
    return written(_objects(drawn, cls), class_name(cls), fields_as_code)


@cache
def _builder(version: Version, name: str) -> PayloadBuilder:
    definitions = schemas.types(version)
    return PayloadBuilder(version, {**definitions[name], "$defs": definitions}, microseconds=False)
