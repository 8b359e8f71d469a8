"""Finds OCPP traffic in stored text: frames of OCPP-J and envelopes of OCPP-S, wherever they stand.

Belongs here: where a frame begins and ends, and how it was quoted. Must not be here: whether it is valid, printing.
"""

from ocpp_core.capture._envelopes import Envelope, find_envelopes, outermost
from ocpp_core.capture._frames import Found, find_frames

__all__ = ["Envelope", "Found", "find_envelopes", "find_frames", "outermost"]
