"""The search for all that a text holds, with what the text says of it.

Belongs here: the order of the steps. Must not be here: any step.
"""

from __future__ import annotations

from ocpp_core.capture._context import with_contexts
from ocpp_core.capture._envelopes import find_envelopes, without_nested
from ocpp_core.capture._finders import frames_in, holds_json_only
from ocpp_core.capture._found import FoundEnvelope, FoundFrame
from ocpp_core.capture._json_lines import FrameLines, frame_lines
from ocpp_core.capture._views import has_notations, viewed

__all__ = ["plain_lines", "search"]


def search(text: str, *, contexts: bool = True) -> list[FoundFrame | FoundEnvelope]:
    """The frames and the envelopes of a text, in order; with their contexts unless these are not needed."""
    view = viewed(text)
    lines = _plain_lines(text) if view is None and contexts else None
    if lines is not None:
        return lines.found()
    found = without_nested(frames_in(text, view), find_envelopes(text))
    if contexts:
        with_contexts(text, view, found)
    return found


def plain_lines(text: str) -> FrameLines | None:
    """The lines of a text in which nothing else can be found than `FrameLines` has; None for any other text."""
    lines = _plain_lines(text)  # first, since most texts without such lines show that in the first of theirs
    return None if lines is None or has_notations(text, in_json=not lines.has_broken) else lines


def _plain_lines(text: str) -> FrameLines | None:
    lines = frame_lines(text)
    return lines if lines is not None and "Envelope" not in text and holds_json_only(text) else None
