"""The search for all that a text holds, with what the text says of it.

Belongs here: the order of the steps. Must not be here: any step.
"""

from __future__ import annotations

from ocpp_core.capture._context import with_contexts
from ocpp_core.capture._envelopes import find_envelopes, without_nested
from ocpp_core.capture._finders import frames_in, holds_json_only
from ocpp_core.capture._found import FoundEnvelope, FoundFrame
from ocpp_core.capture._json_lines import frame_lines
from ocpp_core.capture._views import viewed

__all__ = ["search"]


def search(text: str, *, contexts: bool = True) -> list[FoundFrame | FoundEnvelope]:
    """The frames and the envelopes of a text, in order; with their contexts unless these are not needed."""
    view = viewed(text)
    if view is None and contexts:
        lines = frame_lines(text)
        if lines is not None and "Envelope" not in text and holds_json_only(text) and lines.are_json():
            return lines.found()
    found = without_nested(frames_in(text, view), find_envelopes(text))
    if contexts:
        with_contexts(text, view, found)
    return found
