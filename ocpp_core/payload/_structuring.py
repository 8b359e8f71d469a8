"""JSON payloads to typed messages and back, the plain and careful way (cattrs).

Belongs here: how a value of the standard becomes a value of Python. Must not be here: checks; only a payload that the
schema accepts may be structured, so a wrong value here is a mistake of the caller and raises.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, Final, TypeVar

from attrs import NOTHING, fields, fields_dict
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from ocpp_core.errors import EncodeError
from ocpp_core.message import DataType, Message, UnsetType, is_open, wire_names
from ocpp_core.payload._formats import format_date_time, parse_date_time

__all__ = ["structure", "unstructure"]

T = TypeVar("T", bound="Message | DataType")

_ANYTHING: Final[Any] = Any | UnsetType
"""The type of an attribute that holds any JSON value, or is absent."""


def structure(payload: Mapping[str, Any], cls: type[T], *, lenient: bool = False) -> T:
    """The typed object of a payload that the schema of ``cls`` accepts.

    With ``lenient`` a value that its enumeration does not have stays a text, and a required member that is missing
    becomes None: what a tolerance can let through.
    """
    return _converter(lenient=lenient).structure(payload, cls)


def unstructure(
    value: Message | DataType, write_moment: Callable[[datetime], str] = format_date_time
) -> dict[str, Any]:
    """The plain JSON value of a typed object; members that are None are left out.

    What has no JSON form, such as a datetime without a zone, passes through for the validator to refuse.
    """
    result: dict[str, Any] = _converter(write_moment).unstructure(value)
    return result


def _exactly(*kinds: type) -> Callable[[Any, Any], Any]:
    """A hook that lets values of the given types through as they are, and nothing else."""

    def hook(value: Any, _: Any) -> Any:
        if type(value) not in kinds:
            raise TypeError("the payload was not validated")
        return value

    return hook


def _integer(value: Any, _: Any) -> int:
    if type(value) is int or (type(value) is float and value.is_integer()):
        return int(value)
    raise TypeError("the payload was not validated")


@cache
def _converter(write_moment: Callable[[datetime], str] = format_date_time, *, lenient: bool = False) -> Converter:
    converter = Converter(detailed_validation=False)
    converter.register_structure_hook(str, _exactly(str))
    converter.register_structure_hook(bool, _exactly(bool))
    converter.register_structure_hook(float, _exactly(float, int))
    converter.register_structure_hook(int, _integer)
    converter.register_structure_hook(datetime, lambda value, _: parse_date_time(value))
    converter.register_structure_hook(_ANYTHING, lambda value, _: value)
    converter.register_unstructure_hook(datetime, lambda moment: _text_of(moment, write_moment))
    converter.register_unstructure_hook(StrEnum, lambda value: value.value)
    converter.register_structure_hook(StrEnum, _member_or_text if lenient else lambda value, cls: cls(value))
    converter.register_structure_hook_factory(_is_ours, lambda cls: _structurer(cls, converter, lenient=lenient))
    converter.register_unstructure_hook_factory(_is_ours, lambda cls: _unstructurer(cls, converter))
    return converter


def _text_of(moment: datetime, write_moment: Callable[[datetime], str]) -> str | datetime:
    try:
        return write_moment(moment)
    except ValueError:
        return moment


def _member_or_text(value: str, cls: type[StrEnum]) -> str:
    return cls(value) if value in cls._value2member_map_ else value


def _as_it_is(value: Any) -> Any:
    return value


def _is_ours(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, (Message, DataType))


def _structurer(cls: type, converter: Converter, *, lenient: bool) -> Callable[[Any, Any], Any]:
    names = wire_names(cls)
    overrides: dict[str, Any] = {name: override(rename=wire) for name, wire in names.items()}
    required = _required(cls)
    if lenient:
        for name, wire in names.items():
            if wire in required:
                overrides[name] = override(
                    rename=wire,
                    struct_hook=lambda value, kind: None if value is _GAP else converter.structure(value, kind),
                )
    if is_open(cls):
        overrides["extra"] = override(omit=True)
    exact: Callable[[Any, Any], Any] = make_dict_structure_fn(cls, converter, **overrides)
    plain = _with_gaps(exact, required) if lenient else exact
    if not is_open(cls):
        return plain
    known = frozenset(names.values())

    def keep_extra(payload: Mapping[str, Any], _: Any) -> Any:
        result = plain(payload, cls)
        result.extra = {name: value for name, value in payload.items() if name not in known}
        return result

    return keep_extra


def _required(cls: type) -> frozenset[str]:
    """The wire names of the members that have no default."""
    names = wire_names(cls)
    return frozenset(names[each.name] for each in fields(cls) if each.name in names and each.default is NOTHING)


_GAP: Final = object()
"""Stands for a required member that is missing."""


def _with_gaps(exact: Callable[[Any, Any], Any], required: frozenset[str]) -> Callable[[Any, Any], Any]:
    def hook(payload: Mapping[str, Any], cls: Any) -> Any:
        return exact({**dict.fromkeys(required, _GAP), **payload}, cls)

    return hook


def _unstructurer(cls: type, converter: Converter) -> Callable[[Any], Any]:
    # Members are unstructured by what they are, not by what they were declared to be: the validator judges later.
    overrides: dict[str, Any] = {
        name: override(
            rename=wire, unstruct_hook=_as_it_is if fields_dict(cls)[name].type == _ANYTHING else converter.unstructure
        )
        for name, wire in wire_names(cls).items()
    }
    if is_open(cls):
        overrides["extra"] = override(omit=True)
    exact: Callable[[Any], Any] = make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True, **overrides)
    required = _required(cls)

    def plain(value: Any) -> dict[str, Any]:
        made: dict[str, Any] = exact(value)
        for wire in required:
            if made[wire] is None:
                del made[wire]
        return made

    if not is_open(cls):
        return plain
    known = frozenset(wire_names(cls).values())

    def with_extra(value: Any) -> dict[str, Any]:
        if not known.isdisjoint(value.extra):
            name = min(known & value.extra.keys())
            raise EncodeError(f"extra of {cls.__name__} holds {name}, which has an attribute of its own")
        return {**plain(value), **value.extra}

    return with_extra
