"""How Hypothesis shows examples of ours: as the calls that one would type to make them.

Belongs here: from objects to Python code, and transcripts. Must not be here: making them.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, Final, Generic, TypeVar

from attrs import fields, frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core.message import DataType, Message
from ocpp_core.versions import Role

__all__ = ["ARROWS", "as_code", "class_name", "fields_as_code", "print_lines", "written"]

T = TypeVar("T")

ARROWS: Final = {Role.CHARGING_STATION: "station ->", Role.CSMS: "   csms ->"}
"""What stands before a frame in the transcript of a conversation, by its sender."""


def print_lines(printer: Any, text: str) -> None:
    """Have Hypothesis show an example as this text: it would print every field of every message otherwise."""
    for number, line in enumerate(text.splitlines()):
        if number:
            printer.break_()
        printer.text(line)


def written(drawn: SearchStrategy[T], name: str, arguments: Callable[[T], str]) -> SearchStrategy[T]:
    """What is drawn, shown as a call of ``name`` with these arguments.

    Without this, Hypothesis shows how a strategy made an example: by functions that nobody else can call.
    """

    def make(example: _Example[T]) -> T:
        return example.value

    make.__name__ = name
    return _examples(drawn, arguments).map(make)


@frozen
class _Example(Generic[T]):
    value: T
    arguments: Callable[[T], str]

    def _repr_pretty_(self, printer: Any, _cycle: object) -> None:
        printer.text(self.arguments(self.value))


@st.composite  # a strategy that is mapped would show the function that it is mapped by
def _examples(draw: st.DrawFn, drawn: SearchStrategy[T], arguments: Callable[[T], str]) -> _Example[T]:
    return _Example(draw(drawn), arguments)


def fields_as_code(value: Message | DataType) -> str:
    """The arguments that make a message or data type."""
    given = ((each.name, getattr(value, each.name)) for each in fields(type(value)))
    return ", ".join(f"{name}={as_code(member)}" for name, member in given if member is not None)


def as_code(value: Any) -> str:
    """A message, data type or member, as it is written after ``from ocpp_core import v16``."""
    match value:
        case Enum():
            return f"{class_name(type(value))}.{value.name}"
        case list():
            return f"[{', '.join(map(as_code, value))}]"
        case Message() | DataType():
            return f"{class_name(type(value))}({fields_as_code(value)})"
        case _:
            return repr(value)


def class_name(cls: type[Any]) -> str:
    """The name of a generated class with its package, such as ``v16.ResetRequest``."""
    return f"{cls.__module__.split('.')[1]}.{cls.__name__}"
