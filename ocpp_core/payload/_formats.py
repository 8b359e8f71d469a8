"""What values must look like beyond their type: date-time (RFC 3339), uri (RFC 3986), exact multiples, 32 bits.

Belongs here: linear-time checks of single values, and the way back from datetime to text. Must not be here: schemas.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from math import isfinite
from typing import Final

from msgspec import to_builtins

from ocpp_core._names import shown, wrong_type

__all__ = [
    "INT32",
    "format_date_time",
    "is_date_time",
    "is_multiple",
    "is_uri",
    "parse_date_time",
    "repaired_date_time",
    "zone_of",
]

INT32: Final = (-(2**31), 2**31 - 1)
"""The least and the greatest integer of OCPP (2.x part 2 section 2.1.4; in 1.x by the WSDL)."""

_DATE_TIME: Final = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
)

# All but what percent signs stand for, which `_BAD_ENCODING` judges: so no group has to be repeated, and a text of any
# length is matched in constant memory.
_PLAIN: Final = r"-A-Za-z0-9._~!$&'*+(),;=:"
_URI: Final = rf"""[A-Za-z][A-Za-z0-9+.-]*+ :                            # scheme
    (?: // (?: [{_PLAIN}%]*+ @ )?                              # userinfo
           (?: \[ [0-9A-Fa-fvV:] [{_PLAIN}]*+ \]               # IPv6 or IPvFuture
             | [-A-Za-z0-9._~!$&'*+(),;=%]*+ )
           (?: : [0-9]*+ )?
           (?: / [{_PLAIN}%@/]*+ )?
      | (?! // ) [{_PLAIN}%@/]*+ )                             # path without an authority
    (?: \? [{_PLAIN}%@/?]*+ )?
    (?: \# [{_PLAIN}%@/?]*+ )?"""
_BAD_ENCODING: Final = "%(?![0-9A-Fa-f]{2})"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    """Compiled on first use, since most processes never need it."""
    return re.compile(source, re.VERBOSE)


def parse_date_time(text: str) -> datetime:
    """The moment that an RFC 3339 date-time names, its offset kept.

    Digits beyond microseconds are cut off. A leap second (``:60``) is refused, since a datetime cannot hold it, and so
    are years outside 0001 to 9998, so that converting to UTC never overflows.

    Raises ValueError.
    """
    if not _pattern(_DATE_TIME).fullmatch(text):
        raise ValueError("not an RFC 3339 date-time")
    moment = datetime.fromisoformat(text.upper())
    if 1 < moment.year < 9998:  # and so in UTC too
        return moment
    try:
        if moment.astimezone(UTC).year > 9998:
            raise ValueError("year out of range")
    except OverflowError:
        raise ValueError("year out of range") from None
    return moment


def is_date_time(text: str) -> bool:
    """Whether `parse_date_time` takes the text."""
    try:
        parse_date_time(text)
    except ValueError:
        return False
    return True


def format_date_time(moment: datetime, *, whole_seconds: bool = False) -> str:
    """The RFC 3339 text of a moment, to the millisecond: the standard forbids more (2.x part 2 section 2.1.4).

    What is beyond is cut off, with ``whole_seconds`` the milliseconds too. UTC is written ``Z``. Raises ValueError for
    a naive datetime, whose moment is not known, and for an offset that is not a whole number of minutes.
    """
    text: str = to_builtins(moment)  # ten times as fast as isoformat, and RFC 3339
    if moment.tzinfo is not UTC:
        offset = moment.utcoffset()
        if offset is None:
            raise ValueError("a datetime without a time zone")
        if offset.total_seconds() % 60:
            raise ValueError("an offset with seconds")
    if len(text) < 27:  # there is no fraction, which takes the places 19 to 26
        return text
    return (text[:19] if whole_seconds or moment.microsecond < 1000 else text[:23]) + text[26:]


_NEARLY: Final = (
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2})(?:(:[0-9]{2})(?:[.,]([0-9]+))?)?"
    r"(?:[ ]?(?:([Zz])|([+-][0-9]{2})(?::?([0-9]{2}))?))?"
)
"""ISO 8601 as devices write it: a blank for the T, a comma, no seconds, an offset without colon or minutes, or none."""


def repaired_date_time(text: str, zone: tzinfo | None) -> str | None:
    """The RFC 3339 date-time that a text nearly is, digit for digit; without an offset, it is taken to be in the zone.

    None if it is not that near, or has no offset and there is no zone.
    """
    found = _pattern(_NEARLY).fullmatch(text) if len(text) <= _LONGEST_MOMENT else None
    if found is None:
        return None
    day, minute, second, fraction, utc, hours, minutes = found.groups()
    moment = f"{day}T{minute}{second or ':00'}"
    behind = f".{fraction}" if fraction else ""
    if utc or hours:
        whole = f"{moment}{behind}{'Z' if utc else f'{hours}:{minutes or 0:0>2}'}"
        return whole if is_date_time(whole) else None
    if zone is None or not is_date_time(f"{moment}Z"):
        return None
    local = datetime.fromisoformat(moment).replace(tzinfo=zone)
    offset = local.utcoffset()
    if offset is None or offset % timedelta(minutes=1):  # a mean local time, before there were zones
        try:
            local = local.astimezone(UTC)
        except OverflowError:  # before the year 1
            return None
    whole = local.isoformat().replace("+00:00", "Z")
    whole = whole[:19] + behind + whole[19:]
    return whole if is_date_time(whole) else None


_LONGEST_MOMENT: Final = 64
"""Most characters of a date-time that is mended; nobody's clock has more digits."""

_OFFSET: Final = r"([+-])([01][0-9]|2[0-3]):([0-5][0-9])"


def zone_of(name: str) -> tzinfo:
    """The time zone of a name: ``UTC``, an offset such as ``+02:00``, or one of the IANA database.

    Raises LookupError for a name that is not known here, TypeError for what is no name.
    """
    from zoneinfo import ZoneInfo  # reads the machine's database, which only names of places need

    if not isinstance(name, str):
        raise wrong_type("a zone", name, "a text such as 'UTC', '+02:00' or 'Europe/Berlin'")
    if name == "UTC":
        return UTC
    offset = _pattern(_OFFSET).fullmatch(name)
    if offset is not None:
        size = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(size if offset[1] == "+" else -size)
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        pass
    raise LookupError(
        f"there is no time zone {shown(name)} on this machine: write UTC, an offset such as +02:00, or an IANA name "
        "such as Europe/Berlin"
    )


def is_uri(text: str) -> bool:
    """Whether the text is an absolute URI by RFC 3986 (one with a scheme), of ASCII characters only."""
    return _pattern(_URI).fullmatch(text) is not None and not _pattern(_BAD_ENCODING).search(text)


def is_multiple(value: float, factor: float) -> bool:
    """Whether a number is an exact multiple of another, both taken as the decimals that they print as."""
    from fractions import Fraction  # only wanted for numbers that are no plain decimals

    if isinstance(value, float) and not isfinite(value):
        return False
    exact = Fraction(value if isinstance(value, int) else repr(value))
    return (exact / Fraction(repr(factor))).denominator == 1
