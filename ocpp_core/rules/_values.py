"""How values are read that stand in payloads as text.

Belongs here: instants, numbers, values of variables, Base64, PEM. Must not be here: rules.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from math import isfinite
from types import MappingProxyType
from typing import Final

from ocpp_core.payload._formats import is_date_time

__all__ = ["WRITTEN", "instant", "is_base64", "is_number", "is_pem", "number"]

_LONGEST: Final = 64
_BEGIN: Final = "-----BEGIN "
_BLOCK: Final = re.compile(r"-----BEGIN ([A-Z0-9 ]{1,40})-----\s+[A-Za-z0-9+/][A-Za-z0-9+/=\s]*-----END \1-----")


@lru_cache(maxsize=1024)
def instant(text: str) -> datetime | None:
    """The instant that an RFC 3339 date-time means; None for one that cannot be compared, such as one without a zone.

    A leap second counts as the second before it, and decimals beyond microseconds do not count.
    """
    try:
        found = datetime.fromisoformat(text.replace(":60", ":59", 1) if ":60" in text else text)
        return None if found.tzinfo is None else found.astimezone(UTC)
    except (OverflowError, ValueError):  # the former outside the years 1 to 9999 in UTC
        return None


def number(text: str) -> Decimal | None:
    """The number that a text is in decimal notation; None for all else, and for texts too long to be a reading."""
    if len(text) > _LONGEST:
        return None
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def is_number(text: str) -> bool:
    """Whether there is a `number` of a text, in less time."""
    if len(text) <= _LONGEST:
        try:
            if isfinite(float(text)):
                return True
        except ValueError:
            pass
    return number(text) is not None  # which knows more notations, and larger numbers


_INTEGER: Final = re.compile(r"(?:0|-?[1-9][0-9]{0,9})\Z")
_DECIMAL: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?\Z")
_INT32: Final = 2**31


def _is_integer(value: str) -> bool:
    return _INTEGER.match(value) is not None and -_INT32 <= int(value) < _INT32


WRITTEN: Final[Mapping[str, tuple[Callable[[str], bool], object]]] = MappingProxyType(
    {
        "boolean": (lambda value: value in ("true", "false"), ["true", "false"]),
        "integer": (_is_integer, "-1234"),
        "decimal": (lambda value: _DECIMAL.match(value) is not None, "12.5"),
        "dateTime": (is_date_time, "2026-03-01T08:00:00Z"),
    }
)
"""By type (DataEnumType of 2.x), for those with a form: whether a text has that form, and what would have it."""


def is_base64(text: str) -> bool:
    """Whether a text is Base64, without line breaks, with its padding; the empty text is."""
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):  # the latter for what is not ASCII
        return False
    return True


def is_pem(text: str, *labels: str) -> bool:
    """Whether a text is one PEM block or more of one of these labels, and no block of another.

    Text outside the blocks does not count: RFC 7468 allows it.
    """
    place = text.find(_BEGIN)
    if place < 0:
        return False
    while place >= 0:
        block = _BLOCK.match(text, place)
        if block is None or block[1] not in labels:
            return False
        place = text.find(_BEGIN, block.end())
    return True
