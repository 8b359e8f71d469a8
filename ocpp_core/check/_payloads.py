"""What a payload holds, whatever it is: it may be of a frame that is not valid.

Belongs here: reading a payload, and values out of it without trust. Must not be here: what they mean.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.capture import FoundEnvelope
from ocpp_core.check._verdicts import Verdict
from ocpp_core.errors import RemoteError
from ocpp_core.ocpps import SoapCodec, SoapFault
from ocpp_core.signed._unwrap import plain_frame

__all__ = ["items", "member", "number", "payload_of", "text"]

_PLACES = {"call": 3, "send": 3, "callresult": 2}
_LONGEST = 200


def payload_of(verdict: Verdict) -> Any:
    """The payload of a frame or an envelope as a JSON value; None where it has none, or none that can be read."""
    place = _PLACES.get(verdict.kind)
    if place is None or verdict.left_out:
        return None
    if isinstance(verdict.found, FoundEnvelope):
        try:
            frame = SoapCodec(verdict.version).decode(verdict.found.text.encode()).frame
        except (RemoteError, ValueError):  # it is not valid, or no text that can be written
            return None
        return None if isinstance(frame, SoapFault) else frame.payload
    try:
        return parse(plain_frame(verdict.found.text).encode())[place]
    except (*NOT_JSON, IndexError, KeyError, TypeError):
        return None


def member(value: Any, *names: str) -> Any:
    """A member of a member and so on; None where one is not there."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def items(value: Any) -> Iterator[Any]:
    """The items of a list; none of what is no list."""
    if isinstance(value, list):
        yield from value


def text(value: Any) -> str | None:
    """A text, or a number as text, cut; None for all else."""
    if isinstance(value, str):
        return value[:_LONGEST]
    return str(value)[:_LONGEST] if isinstance(value, int | float) and not isinstance(value, bool) else None


def number(value: Any) -> float | None:
    """A number, or a text that is one; None for all else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None
