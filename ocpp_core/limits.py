"""Every bound on what a peer may make this library do, with its reason.

Belongs here: numbers that protect the receiver. Must not be here: limits of the standard on single fields, which live
in ``schemas/``.
"""

from __future__ import annotations

from attrs import field, frozen
from attrs.validators import ge

__all__ = ["Limits"]


@frozen(kw_only=True)
class Limits:
    """Bounds on a received frame; give a codec your own instance to change them."""

    max_bytes: int = field(default=1_048_576, validator=ge(1))
    """Longest frame, in bytes of UTF-8, looked at before anything is parsed.

    1 MiB is what WebSocket libraries allow by default; 99 % of the messages of the certification tests fit 2 kB
    (2.0.1 part 4, section 5).
    """

    max_depth: int = field(default=64, validator=ge(1))
    """Deepest nesting of arrays and objects, the frame's own array included.

    The schemas nest 13 levels at most, so only vendor data can go deeper; a fixed bound makes the answer the same on
    every interpreter, whatever its recursion limit.
    """

    max_message_id: int = field(default=36, validator=ge(36))
    """Longest message id, in characters: string[36] in every version (room for a UUID). It can only be raised."""

    max_issues: int = field(default=20, validator=ge(1))
    """Most violations listed for one payload, since a hostile megabyte can hold 750,000."""
