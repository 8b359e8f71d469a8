"""What an issue says: where it is, and a sentence that helps to mend it.

Belongs here: words and JSON paths. They hold names and values of our schemas, counts and numbers, and never a character
that the peer chose. Must not be here: finding issues.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from datetime import datetime
from math import isfinite
from typing import Any, Final

from ocpp_core._names import closest, listed
from ocpp_core.payload._formats import is_date_time

__all__ = ["json_path", "sentence"]


def json_path(parts: Iterable[str | int]) -> str:
    """The JSON path of a value. Only names that the schema knows can occur, never the peer's own."""
    text = "$"
    for part in parts:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if part.isidentifier() else f"['{part}']"
    return text


def sentence(rule: str, allowed: Any, found: Any, present: Container[str] = ()) -> str:  # noqa: C901  # a case a rule
    """What is wrong with a value, and what would be right.

    ``rule``, ``allowed`` and ``found`` are those of an `Issue`; ``present`` holds the members of the object that has
    one too many, since none of those can have been meant.
    """
    match rule:
        case "required":
            return "is missing"
        case "additionalProperties":
            text = "there is a member that the schema does not know"
            near = _member(found, [name for name in allowed if name not in present])
            return text if near is None else f"{text}; did you mean {near}?"
        case "type":
            return _wrong_type(allowed, found)
        case "enum":
            return _not_enumerated(allowed, found)
        case "maxLength":
            return f"must have at most {_count(allowed, 'character')}, not {len(found)}"
        case "minItems":
            return f"must have at least {_count(allowed, 'item')}, not {len(found)}"
        case "maxItems":
            return f"must have at most {_count(allowed, 'item')}, not {len(found)}"
        case "minimum":
            return f"must be at least {allowed}, not {_number(found)}"
        case "maximum":
            return f"must be at most {allowed}, not {_number(found)}"
        case "multipleOf":
            return f"must be a multiple of {allowed}, not {_number(found)}"
        case "format":
            return _no_date_time(found) if allowed == "date-time" else _FORMATS.get(allowed, f"must be a {allowed}")
        case _:  # a keyword that our schemas do not use
            return f"breaks the rule {rule}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


_SHOWN: Final = 10**15
"""Integers are shown below this, and so is what a double holds exactly."""


def _number(value: Any) -> str:
    """A number as we would write it; a huge one by its size alone."""
    if isinstance(value, float) and not isfinite(value):
        return "NaN or Infinity, which JSON does not have"
    if isinstance(value, int):
        if -_SHOWN < value < _SHOWN:
            return f"{value:d}"
        return "a number above 10^15" if value > 0 else "a number below -10^15"
    return repr(float(value)) if isinstance(value, float) else "such a number"


# -- members and enumerations

_LONGEST: Final = 60
"""Most characters of a name that is compared with ours."""

_PART: Final = 4
"""Fewest characters that two names must share at their beginning or end to be taken for each other."""


def _member(given: str, known: Sequence[str]) -> str | None:
    """The member that a name probably stands for: one like it, or the longest that it begins or ends with."""
    if not isinstance(given, str) or len(given) > _LONGEST:
        return None
    near = closest(given, known)
    return near if near is not None else max((name for name in known if _overlap(given, name)), key=len, default=None)


def _overlap(given: str, name: str) -> bool:
    """Whether the one is the other with a word before or behind it, as heartbeatInterval is of interval."""
    short, long = sorted((given.casefold(), name.casefold()), key=len)
    return len(short) >= _PART and (long.startswith(short) or long.endswith(short))


_DOZEN: Final = 12
"""Most values of an enumeration that a sentence lists."""

_LONG: Final = 140
"""Most characters of a list of values that may stand before a suggestion, since the text of an error may be cut."""


def _not_enumerated(values: Sequence[str], found: str) -> str:
    quoted = [f'"{value}"' for value in values]
    listing = f"one of {listed(quoted)}" if len(values) > 1 else quoted[0]
    if len(values) > _DOZEN:
        listing = f"one of the {len(values)} values of its enumeration"
    near = closest(found, values)
    if near is None:
        return f"must be {listing}"
    if len(listing) > _LONG:
        return f'did you mean "{near}"? The value must be {listing}'
    return f'must be {listing}; did you mean "{near}"?'


# -- types

_TYPES: Final = {"array": "an array", "integer": "an integer", "object": "an object"}
_NUMERIC: Final = ("integer", "number")
_DIGITS: Final = re.compile(r"[+-]?[0-9]{1,20}(?:\.[0-9]{1,20})?")


def _wrong_type(wanted: str, found: Any) -> str:
    if isinstance(found, datetime) and wanted == "string":
        return _unwritable_moment(found)
    text = f"must be {_TYPES.get(wanted, f'a {wanted}')}, not {_what(found, wanted)}"
    if found is None:
        return f"{text}: leave an optional member out instead"
    if wanted == "string" and isinstance(found, int | float) and not isinstance(found, bool):
        return f"{text}: write it in quotes"
    if isinstance(found, str) and (
        _DIGITS.fullmatch(found) if wanted in _NUMERIC else wanted == "boolean" and found in ("true", "false")
    ):
        return f"{text}: write it without quotes"
    return text


def _what(value: Any, wanted: str) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return _number(value) if wanted in _NUMERIC else "a number"  # which one is no help, and may be a secret
        case str():
            return "a string"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return f"a Python {type(value).__name__}"


def _unwritable_moment(moment: datetime) -> str:
    """Of a datetime in a typed message that has no RFC 3339 text, or in a payload whose texts the caller writes."""
    offset = moment.utcoffset()
    if offset is None:
        return "has no time zone: use datetime.now(UTC), or .replace(tzinfo=UTC) for a moment in UTC"
    if offset.total_seconds() % 60:
        return "has an offset that is no whole number of minutes: use .astimezone(UTC)"
    return "must be a string, not a Python datetime: use .isoformat()"


# -- formats

_FORMATS: Final = {"uri": "must be an absolute URI by RFC 3986, such as https://example.com/path"}

_USUAL: Final = 40
"""Most characters of a date-time that is looked at more closely."""


def _no_date_time(found: str) -> str:
    if len(found) <= _USUAL:
        if is_date_time(f"{found}Z"):
            return "has no offset: append Z for UTC, or an offset such as +01:00"
        if found[17:19] == "60" and is_date_time(f"{found[:17]}59{found[19:]}"):
            return "has a leap second, which few clocks can hold: write second 59 instead of 60"
        if found[:4] in ("0000", "0001", "9998", "9999") and is_date_time(f"2000{found[4:]}"):
            return "must lie in the years 0001 to 9998, in UTC"
    return "must be an RFC 3339 date-time with an offset, such as 2026-01-31T12:00:00Z"
