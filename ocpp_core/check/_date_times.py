"""The rule of 2.x on the decimals of a date-time.

Belongs here: the note on it. Must not be here: which date-times break it, and whether one is valid (``payload``).
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, Final

from ocpp_core.check._verdicts import Note
from ocpp_core.limits import Limits
from ocpp_core.payload._allowances import Allowance, Allowed
from ocpp_core.payload._observations import LONG_FRACTION, observe
from ocpp_core.versions import Kind, Version

__all__ = ["has_many_decimals", "precision_notes"]

_MESSAGE: Final = "a date-time has more than three decimals of a second (part 2 section 2.1.4)"
_MAX_NOTES: Final = Limits().max_issues
_MANY_DIGITS: Final = re.compile(r"\.[0-9]{4}")  # which is searched for faster, since it begins with one character
_EVERYWHERE: Final = Allowed([Allowance("fraction-digits")])


def has_many_decimals(text: str) -> bool:
    """Whether a number in a text has more than three decimals, which may be those of a date-time."""
    return _MANY_DIGITS.search(text) is not None


def precision_notes(text: str, payload: Any, version: Version, action: str, kind: Kind) -> tuple[Note, ...]:
    """A note for each date-time of a payload that is more precise than 2.x allows, up to a bound.

    ``text`` is the frame that the payload is from, which mostly shows that there is none.
    """
    if version.major == 1 or not has_many_decimals(text) or LONG_FRACTION.search(text) is None:
        return ()
    found = observe(version, action, kind, payload, _EVERYWHERE)
    return tuple(Note(_MESSAGE, issue.path, "date-time/precision") for issue, _ in islice(found, _MAX_NOTES))
