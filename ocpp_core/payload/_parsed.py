"""JSON values that somebody else has parsed or made: whether they are what a parser makes.

Belongs here: what has a JSON form, and why a value has none. Must not be here: schemas.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import Any, Final

from ocpp_core._json import depth_exceeds, encode, parse
from ocpp_core.errors import FramingError, LimitError

__all__ = ["plain_value", "survives"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def survives(value: Any) -> bool:
    """Whether a value is the same after it was written as JSON: msgspec writes some as others, such as NaN as null."""
    try:
        return bool(parse(encode(value)) == value)
    except Exception:  # noqa: BLE001  # msgspec's own, UnicodeEncodeError, RecursionError
        return False


def plain_value(value: Any, limit: int) -> dict[str, Any]:
    """A JSON value as a parser makes it: dicts, lists and the four kinds of scalars. Raises TypeError, FramingError."""
    plain: dict[str, Any] | None = None
    try:
        raw = encode(value)
        if not depth_exceeds(raw, limit):
            plain = parse(raw)
        same = bool(plain == value)
    except Exception:  # noqa: BLE001  # msgspec's own, UnicodeEncodeError, RecursionError
        same = False
    if plain is None or not same:
        raise _unreadable(value, limit)  # raised here, so that the error does not keep the other one and its frames
    return plain


def _unreadable(value: Any, limit: int) -> Exception:
    """Why a value is no payload. What other parsers let through is the peer's fault, all else the caller's."""
    level = [value]
    for _ in range(limit):
        for item in level:
            fault = _fault(item)
            if fault is not None:
                return fault
        level = [inner for item in level if isinstance(item, dict | list) for inner in _inside(item)]
    if any(isinstance(item, dict | list) for item in level):
        return LimitError(f"the payload nests deeper than {limit} levels")
    return FramingError("not a payload: a value in it is too long or too deep to be read")


def _inside(item: dict[Any, Any] | list[Any]) -> list[Any]:
    return item if isinstance(item, list) else [*item, *item.values()]


def _fault(item: Any) -> Exception | None:
    """What is wrong with a value itself, whatever it holds."""
    if isinstance(item, float) and not isfinite(item):
        return FramingError("not a payload: it holds NaN or Infinity, numbers that JSON does not have")
    if isinstance(item, str) and not item.isascii() and _SURROGATE.search(item):
        return FramingError("not a payload: a text holds a lone surrogate, which UTF-8 cannot carry")
    if not isinstance(item, dict | list | str | int | float | None) or (
        isinstance(item, dict) and not all(isinstance(name, str) for name in item)
    ):
        return TypeError("a payload holds JSON values alone: dict, list, str, int, float, bool and None")
    return None
