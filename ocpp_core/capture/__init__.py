"""Finds OCPP traffic in what is stored: frames of OCPP-J and envelopes of OCPP-S, wherever they stand.

Belongs here: the text in bytes, where a frame begins and ends, and how it was quoted. Must not be here: whether it is
valid, opening files.

``find_all`` takes the text of a log, a trace, a JSON or an XML file. Frames may stand one a line, behind the prefix of
a log, in JSON strings, in fields of CSV, or spread over lines. Every function takes time linear in the length of the
text, hostile or not, and raises nothing on any text. ``open_capture`` gives the texts in a file, packed or not.
"""

from ocpp_core.capture._blocks import Block, BlockSizes, blocks, find_in
from ocpp_core.capture._containers import Capture, CaptureLimits, LongPart, Part, open_capture
from ocpp_core.capture._envelopes import find_envelopes
from ocpp_core.capture._finders import find_frames
from ocpp_core.capture._follow import follow_capture
from ocpp_core.capture._found import Context, FoundEnvelope, FoundFrame
from ocpp_core.capture._parquet import parquet_part
from ocpp_core.capture._search import search

__all__ = [
    "Block",
    "BlockSizes",
    "Capture",
    "CaptureLimits",
    "Context",
    "FoundEnvelope",
    "FoundFrame",
    "LongPart",
    "Part",
    "blocks",
    "find_all",
    "find_envelopes",
    "find_frames",
    "find_in",
    "follow_capture",
    "open_capture",
    "parquet_part",
]


def find_all(text: str | Part) -> list[FoundFrame | FoundEnvelope]:
    """The frames and the envelopes of a text, in order, without those that stand in the payload of another.

    Each comes with what the text around it says of it (`Context`), which `find_frames` does not tell; those of a `Part`
    also with what its file tells.
    """
    if isinstance(text, Part):
        return text.annotated(find_all(text.text))
    return search(text)
