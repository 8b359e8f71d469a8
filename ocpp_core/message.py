"""The base of every generated class.

Belongs here: what messages, data types and open objects of all versions have in common. Must not be here: rules on
values; a message is plain data, and validity is judged where it crosses the wire.

What the standard says of a field stands in its metadata, ``attrs.fields(cls).name.metadata``, under the words of JSON
Schema where it has one:

* ``wire``: the name on the wire; every field but ``extra`` has it
* ``unit``: the unit of a number, such as ``Wh``, or what decides it
* ``minItems``, ``maxItems``: how many items a list may have
* ``maxLength``, ``minimum``, ``maximum``, ``multipleOf``, ``format``: the limits of the value; in a list, of each item
* ``default``: what the standard takes an absent member for
* ``primitive``: the primitive type of part 2 of 2.x, where it says more than the type of the field:
  ``identifierString`` holds letters, digits and ``*-_=:+|@.`` only. It is a rule, not a limit: see `ocpp_core.rules`
* ``secret``: that the value opens doors, so that ``repr`` does not show it. ``True`` for one that always does, such as
  a password; ``{"if": "variable.name"}`` where the member at that path from the same object decides, by having one of
  its own ``secretValues`` (in any case); ``{"part": "userinfo"}`` where only the user and password in a URL do
* ``secretValues``: the values with which a field makes another one secret, such as ``("AuthorizationKey",)``
* ``identifies``: what the value identifies: ``person``, with their cards, cars, contracts and certificates; ``serial``,
  for a device by its number; ``station``, for a station by its name in the network. ``{"if": "variable.name"}`` where
  the member at that path decides, by having one of its own ``identifiesValues`` (in any case)
* ``identifiesValues``: the values with which a field makes another one identify something, by what that is
* ``section``: the section of the standard that defines the message or type that the field stands in

``help()`` of a class shows the same in words. The description is in the schema, `ocpp_core.schemas.bundle`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, Final, Generic, Literal, Self, TypeVar, get_args, get_origin

from attrs import define, fields

from ocpp_core._secrets import safe_repr
from ocpp_core.versions import Kind, Version

__all__ = ["UNSET", "DataType", "Message", "OneWay", "Request", "Response", "UnsetType", "is_open", "wire_names"]


class UnsetType(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = UnsetType.UNSET
"""Stands for a member that is absent, in the few places where ``None`` would mean the JSON value ``null``."""


class _Help:
    """The docstring of a generated class. Its fields are described when somebody asks, so that imports stay cheap."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __get__(self, instance: object, cls: type[Message] | type[DataType]) -> str:
        from ocpp_core._help import class_help

        return class_help(cls, self._text, cls.VERSION) if hasattr(cls, "VERSION") else self._text


class _Generated:
    """What all generated classes do alike."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        text = vars(cls).get("__doc__")
        if isinstance(text, str) and "VERSION" in vars(cls):
            cls.__doc__ = _Help(text)  # type: ignore[assignment]  # type.__doc__ calls it like any descriptor

    def __repr__(self) -> str:
        return safe_repr(self)


@define(kw_only=True, repr=False)
class DataType(_Generated):
    """An object of the standard that messages are made of."""

    VERSION: ClassVar[Version]
    """The version that the class belongs to."""

    def to_dict(self) -> dict[str, Any]:
        """The plain JSON value, with the names of the wire; members that are None are left out."""
        return _unstructured(self)


@define(kw_only=True, repr=False)
class Message(_Generated):
    """A request, a response or a one-way message of one version."""

    ACTION: ClassVar[str]
    """The action on the wire, such as ``BootNotification``."""

    KIND: ClassVar[Kind]
    """Request or response; a one-way message counts as a request."""

    VERSION: ClassVar[Version]
    """The version that the class belongs to."""

    def to_dict(self) -> dict[str, Any]:
        """The payload as a plain JSON value, with the names of the wire; members that are None are left out.

        It is not checked: `ocpp_core.PayloadCodec.encode` does that, and a codec whenever it encodes a frame.
        """
        return _unstructured(self)

    @classmethod
    def from_dict(cls, payload: Mapping[str, Any]) -> Self:
        """The message of a plain JSON payload, checked against the schema.

        Raises PayloadError, with its ``issues``, if the payload breaks the schema.
        """
        codec = import_module("ocpp_core.payload").default_codec(cls.VERSION)
        message: Self = codec.decode(payload, cls)
        return message


@define(kw_only=True, repr=False)
class Response(Message):
    """What a CALLRESULT carries."""

    KIND: ClassVar[Kind] = Kind.RESPONSE


# Not covariant: any two responses have a base in common, which would then be an answer to either request.
R = TypeVar("R", bound=Response)
"""The response that answers a request."""


class _ResponseClass:
    """Gives a class of requests the response that it names as its base, ``Request[...]``.

    A descriptor, since type checkers refuse a class attribute that a subclass narrows or whose type is a variable.
    """

    def __get__(self, request: object, cls: type[Request[R]]) -> type[R]:
        for base in getattr(cls, "__orig_bases__", ()):
            if get_origin(base) is Request:
                response: type[R] = get_args(base)[0]
                return response
        raise AttributeError(f"{cls.__name__} does not name its response")


@define(kw_only=True, repr=False)
class Request(Message, Generic[R]):
    """What a CALL carries. ``Request[v16.ResetResponse]`` is a request that such a response answers."""

    KIND: ClassVar[Kind] = Kind.REQUEST

    RESPONSE: ClassVar[_ResponseClass] = _ResponseClass()
    """The class of the response that answers it, such as ``v16.ResetResponse`` of ``v16.ResetRequest``."""


@define(kw_only=True, repr=False)
class OneWay(Message):
    """What a SEND carries: it is never answered (2.1 part 4 section 4.2.4)."""

    KIND: ClassVar[Kind] = Kind.REQUEST


@cache
def wire_names(cls: type[Message] | type[DataType]) -> Mapping[str, str]:
    """The wire name of each attribute of a generated class; ``extra`` has none."""
    return {each.name: each.metadata["wire"] for each in fields(cls) if each.name != "extra"}


def is_open(cls: type[Message] | type[DataType]) -> bool:
    """Whether objects of a generated class may hold members that the standard does not name, in ``extra``."""
    return any(each.name == "extra" for each in fields(cls))


def _unstructured(value: Message | DataType) -> dict[str, Any]:
    # By name and on first use: these classes are plain data, which only this door leads out of.
    payload: dict[str, Any] = import_module("ocpp_core.payload").unstructure(value)
    return payload
