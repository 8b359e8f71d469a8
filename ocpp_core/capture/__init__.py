"""Finds OCPP traffic in stored text: frames of OCPP-J and envelopes of OCPP-S, wherever they stand.

Belongs here: where a frame begins and ends, and how it was quoted. Must not be here: whether it is valid, files.

``find_all`` takes the text of a log, a trace, a JSON or an XML file. Frames may stand one a line, behind the prefix of
a log, in JSON strings, in fields of CSV, or spread over lines. Every function takes time linear in the length of the
text, hostile or not, and raises nothing on any text.
"""

from ocpp_core.capture._envelopes import find_envelopes, without_nested
from ocpp_core.capture._finders import find_frames
from ocpp_core.capture._found import Context, FoundEnvelope, FoundFrame

__all__ = ["Context", "FoundEnvelope", "FoundFrame", "find_all", "find_envelopes", "find_frames"]


def find_all(text: str) -> list[FoundFrame | FoundEnvelope]:
    """The frames and the envelopes of a text, in order, without those that stand in the payload of another."""
    return without_nested(find_frames(text), find_envelopes(text))
