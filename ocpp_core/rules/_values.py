"""How values are compared that stand in payloads as text.

Belongs here: instants and numbers. Must not be here: rules.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

__all__ = ["instant", "number"]

_LONGEST: Final = 64


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
