"""Values of configuration keys and variables: from the text on the wire, and back.

Belongs here: the grammar of each type of value (2.x part 2 section 2.1.4 and DataEnumType, 1.6 section 9). Must not be
here: names of keys and variables. A text is read in linear time, and one that is longer than its field not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import islice
from math import isfinite
from typing import Final, Literal, TypeAlias

from attrs import frozen

from ocpp_core._names import listed, wrong_type
from ocpp_core._printable import printable
from ocpp_core.errors import InvalidValueError
from ocpp_core.payload._formats import INT32, format_date_time, parse_date_time

__all__ = ["Settable", "Value", "ValueRule", "ValueType", "lower", "parse", "refusal", "write"]

Value: TypeAlias = bool | int | Decimal | datetime | str | tuple[str, ...]
"""What a text is read into; a list of any type is read into a tuple."""

Settable: TypeAlias = bool | int | float | Decimal | datetime | timedelta | str | Iterable[str]
"""What can be written: a value, or what stands for one, such as a timedelta for a number of seconds."""


class ValueType(StrEnum):
    """The types of values: those of DataEnumType in 2.x, and the comma-separated list of 1.6."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE_TIME = "dateTime"
    STRING = "string"

    OPTION_LIST = "OptionList"
    """One of the values."""

    MEMBER_LIST = "MemberList"
    """Any of the values, each once, in no order."""

    SEQUENCE_LIST = "SequenceList"
    """Any of the values, in an order that counts."""

    CSL = "CSL"
    """Any of the values, with commas between (1.6)."""


@frozen(kw_only=True)
class ValueRule:
    """What the standard says of a value."""

    type: ValueType

    unit: str | None = None
    """The unit of a number: ``s`` for seconds."""

    primitive: Literal["identifierString", "passwordString"] | None = None
    """The primitive type of a string that may hold letters, digits and ``*-_=:+|@.`` only."""

    minimum: int | None = None
    maximum: int | None = None

    min_length: int | None = None
    max_length: int | None = None
    """The length of a string, in characters."""

    values: tuple[str, ...] = ()
    """What the value, or each item of a list, may be; empty where the standard names nothing."""

    open: bool = False
    """Whether there may be values beside those named."""

    item: Literal["phase", "connector"] | None = None
    """What an item of a list has beside its value in 1.6: ``Voltage.L1`` may have a phase, ``1.RST`` a connector."""

    phases: tuple[str, ...] = ()
    """The phases that an item may have."""

    any_case: bool = False
    """Whether upper and lower case are the same, as in 1.6."""

    longest: int
    """Most characters of a text that carries the value."""


_LISTS: Final = frozenset({ValueType.MEMBER_LIST, ValueType.SEQUENCE_LIST, ValueType.CSL})
_WHOLE: Final = "0|-?[1-9][0-9]*"
_WHOLE_16: Final = "[+-]?[0-9]+"
_DECIMAL: Final = r"[+-]?[0-9]+(?:\.[0-9]+)?"
_CHARACTERS: Final = r"[a-zA-Z0-9*_=:+|@.-]*"


def lower(text: str) -> str:
    """The lower case of a text in ASCII. Another text stays as it is, so that it matches no name of the standard."""
    return text.lower() if text.isascii() else text


class _WrongError(Exception):
    """What is wrong with a value, and what would be right; has no name yet."""

    def __init__(self, wrong: str, right: str) -> None:
        super().__init__(wrong, right)
        self.wrong = wrong
        self.right = right


def refusal(name: str, wrong: str, right: str, value: object) -> InvalidValueError:
    """The error for what is no value of the key or variable of that name, which may be a peer's."""
    text = f"{printable(name, _LONGEST_NAME)}: {wrong}; right: {right}"
    return InvalidValueError(text, name=name, wrong=wrong, right=right, value=value)


_LONGEST_NAME: Final = 120
"""Most characters of a name that an error shows: component, variable and instance have up to 50 each."""


def parse(rule: ValueRule, name: str, text: str, max_items: int | None = None) -> Value:
    """The value of a text, of the key or variable of that name; of a list with at most so many items.

    Raises InvalidValueError, and TypeError for what is no text.
    """
    if not isinstance(text, str):
        raise wrong_type("a value", text, "a text")
    try:
        _check_length(rule, text)
        return _checked(rule, _read(rule, text), max_items)
    except _WrongError as error:
        raise refusal(name, error.wrong, error.right, text) from None


def write(rule: ValueRule, name: str, value: Settable, max_items: int | None = None) -> str:
    """The text of a value, in the one way that `parse` reads back as the same value. Raises InvalidValueError."""
    try:
        text = _spelled(_checked(rule, _meant(rule, value), max_items))
        _check_length(rule, text)
    except _WrongError as error:
        raise refusal(name, error.wrong, error.right, value) from None
    return text


def _check_length(rule: ValueRule, text: str) -> None:
    if len(text) > rule.longest:
        raise _WrongError(f"it has {len(text)} characters", f"at most {rule.longest}")


# -- from text


@cache
def _pattern(source: str) -> re.Pattern[str]:
    """Compiled on first use."""
    return re.compile(source)


def _read(rule: ValueRule, text: str) -> Value:
    """What a text says by the grammar of its type."""
    match rule.type:
        case ValueType.BOOLEAN:
            word = lower(text) if rule.any_case else text
            if word not in ("true", "false"):
                raise _WrongError("it is neither true nor false", "true or false, in lower case")
            return word == "true"
        case ValueType.INTEGER:
            if not _pattern(_WHOLE_16 if rule.any_case else _WHOLE).fullmatch(text):
                raise _WrongError("it is not a whole number", _number_words(rule))
            return int(text)
        case ValueType.DECIMAL:
            if not _pattern(_DECIMAL).fullmatch(text):
                raise _WrongError("it is not a decimal number", _number_words(rule))
            return Decimal(text)
        case ValueType.DATE_TIME:
            try:
                return parse_date_time(text)
            except ValueError:
                raise _WrongError("it is not a date-time", _MOMENT) from None
        case ValueType.STRING | ValueType.OPTION_LIST:
            return text
        case _:
            items = tuple(item.strip(" ") for item in text.split(","))
            return () if items == ("",) else items


_MOMENT: Final = "RFC 3339 with a time zone, such as 2026-03-01T08:00:00Z"


def _number_words(rule: ValueRule) -> str:
    """What a right number looks like."""
    example = max(rule.minimum or 0, 300 if rule.maximum is None else 0)
    digits = "digits" if rule.type is ValueType.INTEGER else "digits, and a point where it needs one,"
    limits = [f"at least {rule.minimum}"] if rule.minimum is not None else []
    limits += [f"at most {rule.maximum}"] if rule.maximum is not None else []
    unit = f" ({rule.unit})" if rule.unit else ""
    return f"{digits} such as {example}{unit}{', '.join(['', *limits])}"


# -- from objects


def _meant(rule: ValueRule, value: Settable) -> Value:
    """The value that an object of Python stands for."""
    found: Value | None = None
    match rule.type, value:
        case (ValueType.BOOLEAN, bool()):
            found = value
        case (ValueType.INTEGER | ValueType.DECIMAL, bool()):
            pass
        case (ValueType.INTEGER, int()):
            found = int(value)
        case (ValueType.INTEGER | ValueType.DECIMAL, timedelta()) if rule.unit == "s":
            found = _seconds(rule, value)
        case (ValueType.DECIMAL, int() | float() | Decimal()):
            found = _decimal(rule, value)
        case (ValueType.DATE_TIME, datetime()):
            found = _moment(value)
        case (ValueType.STRING | ValueType.OPTION_LIST, str()):
            found = str(value)
        case (kind, Iterable()) if kind in _LISTS and not isinstance(value, str | bytes):
            found = _items(value, rule.longest)
    if found is None:
        raise _WrongError(f"it is of type {type(value).__name__}", _words(rule))
    return found


def _words(rule: ValueRule) -> str:
    """The objects that can be written."""
    seconds = " or a timedelta" if rule.unit == "s" else ""
    words = {
        ValueType.BOOLEAN: "a bool",
        ValueType.INTEGER: f"an int{seconds}",
        ValueType.DECIMAL: f"a Decimal, an int, a float{seconds}",
        ValueType.DATE_TIME: "a datetime with a time zone",
        ValueType.STRING: "a str",
        ValueType.OPTION_LIST: "a str",
    }
    return words.get(rule.type, "a list or tuple of str")


def _seconds(rule: ValueRule, value: timedelta) -> int | Decimal:
    whole, rest = divmod(value, timedelta(seconds=1))
    if not rest:
        return whole if rule.type is ValueType.INTEGER else Decimal(whole)
    if rule.type is ValueType.INTEGER:
        raise _WrongError("it is not a whole number of seconds", "whole seconds")
    microseconds = abs(value) // timedelta(microseconds=1)
    return Decimal(f"{'-' if value < timedelta() else ''}{microseconds // 10**6}.{microseconds % 10**6:06}")


def _decimal(rule: ValueRule, value: float | Decimal) -> Decimal:
    if isinstance(value, int):
        if value.bit_length() > 4 * rule.longest:  # more digits than the field has room for, and costly to write
            raise _WrongError("it has too many digits", f"at most {rule.longest}")
        return Decimal(value)
    if not (value.is_finite() if isinstance(value, Decimal) else isfinite(value)):
        raise _WrongError("it is not a finite number", _number_words(rule))
    found = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    _, digits, exponent = found.as_tuple()
    if max(len(digits), abs(int(exponent))) > rule.longest:
        raise _WrongError("it has too many digits", f"at most {rule.longest}")
    return found


def _moment(value: datetime) -> datetime:
    try:
        parse_date_time(format_date_time(value))
    except ValueError:
        raise _WrongError("it has no time zone, or is no moment of the years 1 to 9998", _MOMENT) from None
    return value


def _items(value: Iterable[object], most: int) -> tuple[str, ...]:
    items = tuple(islice(value, most + 1))
    for number, item in enumerate(items, 1):
        if not isinstance(item, str):
            raise _WrongError(f"item {number} is of type {type(item).__name__}", "items of type str")
        if not item or "," in item or item != item.strip(" "):
            raise _WrongError(f"item {number} is empty, has a comma, or a blank at an end", "items without those")
    return tuple(map(str, items))


# -- what holds for text and objects alike


def _checked(rule: ValueRule, value: Value, max_items: int | None) -> Value:
    """The value if it keeps the limits, in the spelling of the standard."""
    if isinstance(value, bool | datetime):
        return value
    if isinstance(value, int):
        least = INT32[0] if rule.minimum is None else rule.minimum
        most = INT32[1] if rule.maximum is None else rule.maximum
        if not least <= value <= most:
            raise _WrongError("it is out of range", f"{least} to {most}")
        return value
    if isinstance(value, Decimal):
        if (rule.minimum is not None and value < rule.minimum) or (rule.maximum is not None and value > rule.maximum):
            raise _WrongError("it is out of range", _number_words(rule))
        return value
    if isinstance(value, str):
        _check_string(rule, value)
        return _known(rule, value, "it") if rule.values else value
    if max_items is not None and len(value) > max_items:
        raise _WrongError(f"it has {len(value)} items", f"at most {max_items}")
    items = [_item(rule, item, f"item {number}") for number, item in enumerate(value, 1)]
    return tuple(dict.fromkeys(items) if rule.type is ValueType.MEMBER_LIST else items)


def _check_string(rule: ValueRule, text: str) -> None:
    least, most = rule.min_length, rule.max_length
    if (least is not None and len(text) < least) or (most is not None and len(text) > most):
        limits = f"{least or 0} to {most}" if most is not None else f"at least {least}"
        raise _WrongError(f"it has {len(text)} characters", limits)
    if rule.primitive and not _pattern(_CHARACTERS).fullmatch(text):
        raise _WrongError("it has a character that is not allowed", "letters, digits and *-_=:+|@. only")


def _item(rule: ValueRule, item: str, where: str) -> str:
    """An item of a list, in the spelling of the standard."""
    if not item:
        raise _WrongError(f"{where} is empty", "items with commas between")
    if rule.item == "connector":
        number, _, value = item.partition(".")
        if not _pattern("[0-9]{1,9}").fullmatch(number):
            raise _WrongError(f"{where} does not begin with a connector", f"such as 1.{rule.values[-1]}")
        return f"{int(number)}.{_known(rule, value.strip(' '), where)}"
    if rule.item == "phase":
        value, _, phase = item.rpartition(".")
        named = _spelling(rule.phases, phase, any_case=rule.any_case)
        if named is not None:
            return f"{_known(rule, value, where)}.{named}"
    return _known(rule, item, where) if rule.values else item


def _known(rule: ValueRule, text: str, where: str) -> str:
    """A value that the standard names, in its spelling; another one only if there may be such."""
    found = _spelling(rule.values, text, any_case=rule.any_case)
    if found is not None:
        return found
    if rule.open:
        return text
    few = (
        f"{listed(rule.values)}" if len(rule.values) <= _FEW else f"one of {len(rule.values)}, such as {rule.values[0]}"
    )
    raise _WrongError(f"{where} is none of the values of the standard", few)


_FEW: Final = 8
"""Most values that an error names."""


@cache
def _spellings(values: tuple[str, ...], *, any_case: bool) -> dict[str, str]:
    return {lower(value) if any_case else value: value for value in values}


def _spelling(values: tuple[str, ...], text: str, *, any_case: bool) -> str | None:
    """The one of the values that a text is."""
    return _spellings(values, any_case=any_case).get(lower(text) if any_case else text)


def _spelled(value: Value) -> str:
    """A value as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        text = format(value, "f")
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return "0" if text == "-0" else text
    if isinstance(value, datetime):
        return format_date_time(value)
    return ",".join(value) if isinstance(value, tuple) else str(value)
