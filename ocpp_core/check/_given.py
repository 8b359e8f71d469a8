"""Checks frames that are given one by one, as texts or as a codec has them.

Belongs here: what such a frame looks like on the wire. Must not be here: finding frames in a text (``capture``).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final, TypeAlias

from ocpp_core._names import wrong_type
from ocpp_core.capture import Context, FoundEnvelope, FoundFrame
from ocpp_core.check._text import Judgement
from ocpp_core.check._verdicts import Verdict
from ocpp_core.frames import (
    AnyFrame,
    Call,
    CallError,
    CallResult,
    CallResultError,
    PlainCall,
    PlainResult,
    PlainSend,
    Send,
    elements_of,
)
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.payload._tolerance import as_tolerance
from ocpp_core.versions import Version

__all__ = ["GivenFrame", "check_frames"]

GivenFrame: TypeAlias = str | bytes | Sequence[Any] | AnyFrame
"""A frame as its text, as the list of its elements, or as a codec decodes or encodes it."""

_FRAMES: Final = (Call, CallResult, CallError, CallResultError, Send, PlainCall, PlainResult, PlainSend)


def check_frames(
    frames: Iterable[GivenFrame],
    version: Version | str | None = None,
    *,
    tolerate: Tolerance | Collection[Allowance | str] = (),
) -> list[Verdict]:
    """The verdicts on frames, in the order of a connection: `check_text` for what need not be found.

    Each is one frame, whatever it holds: the text or the elements of one of OCPP-J, one that a codec decoded or is to
    encode, or the text of a SOAP envelope. Its number, counted from 1, is the line of what was found. An answer that a
    codec decoded is judged by the action that it has there.

    Raises LookupError or TypeError for a version that does not exist, what `Tolerance` raises for what cannot be
    tolerated, TypeError for what is no such frame, ValueError for elements that are no JSON, and nothing on any text.
    """
    wanted = None if version is None else Version(version)
    found = [_found(frame, number) for number, frame in enumerate(frames, 1)]
    return Judgement.of(found, wanted, as_tolerance(tolerate)).verdicts


def _found(frame: GivenFrame, number: int) -> FoundFrame | FoundEnvelope:
    if isinstance(frame, bytes):
        frame = frame.decode(errors="surrogateescape")
    if isinstance(frame, str):
        if frame.lstrip().startswith("<"):
            return FoundEnvelope(number, frame.lstrip(), cut_off=False)
        return FoundFrame(number, frame, cut_off=False)
    if isinstance(frame, list | tuple):
        return FoundFrame(number, json.dumps(frame), cut_off=False)
    if not isinstance(frame, _FRAMES):
        raise wrong_type("a frame", frame, "a text, a list or what a codec decodes")
    action = frame.action if isinstance(frame, CallResult | PlainResult) else None
    text = json.dumps(elements_of(frame, received=True))
    return FoundFrame(number, text, cut_off=False, context=Context(action=action))
