"""Judges what a capture holds: frames of OCPP-J and envelopes of OCPP-S, answers paired with their calls.

Belongs here: verdicts, and the version that a capture is of. Must not be here: finding frames (``capture``), printing;
the rules themselves are the codecs' and the validator's.
"""

from ocpp_core.check._envelopes import SoapJudge
from ocpp_core.check._frames import GUESSES, Judge, Problem, Verdict, guess

__all__ = ["GUESSES", "Judge", "Problem", "SoapJudge", "Verdict", "guess"]
