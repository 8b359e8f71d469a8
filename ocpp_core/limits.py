"""Every bound on what a peer may make this library do, with its reason.

Belongs here: numbers that protect the receiver. Must not be here: limits of the standard on single fields, which live
in ``schemas/``.
"""

from __future__ import annotations

from attrs import field, frozen
from attrs.validators import ge

from ocpp_core._names import wrong_type

__all__ = ["Limits", "bounds"]


@frozen(kw_only=True)
class Limits:
    """Bounds on a received frame, and on what a session keeps; give a codec your own instance to change them."""

    max_bytes: int = field(default=1_048_576, validator=ge(1))
    """Longest frame, in bytes of UTF-8, looked at before anything is parsed.

    1 MiB is what WebSocket libraries allow by default; 99 % of the messages of the certification tests fit 2 kB
    (2.1 part 4, section 5.2).
    """

    max_depth: int = field(default=64, validator=ge(1))
    """Deepest nesting of arrays and objects, the frame's own array included.

    The schemas nest 13 levels at most, so only vendor data can go deeper; a fixed bound makes the answer the same on
    every interpreter, whatever its recursion limit.
    """

    max_message_id: int = field(default=36, validator=ge(36))
    """Longest message id, in characters: string[36] in every version (room for a UUID). It can only be raised."""

    max_tolerated_message_id: int = field(default=255, validator=ge(36))
    """Longest message id that the tolerance ``framing`` reads, as bytes of its JSON text without the quotes.

    An answer repeats it as it came, and this keeps the answer shorter than 1 KiB.
    """

    max_soap_message_id: int = field(default=255, validator=ge(45))
    """Longest message id in the header of a SOAP envelope, in characters; it can hardly be lowered.

    WS-Addressing sets no limit. Stations send ``urn:uuid:`` and a UUID, 45 characters; a reply repeats it, and this
    keeps the reply short.
    """

    max_attributes: int = field(default=128, validator=ge(8))
    """Most attributes of an XML element, namespace declarations not counted.

    The WSDL of 1.5 knows five; the rest is room for what SOAP frameworks add.
    """

    max_issues: int = field(default=20, validator=ge(1))
    """Most violations listed for one payload, since a hostile megabyte can hold 750,000."""

    max_queued_calls: int = field(default=64, validator=ge(0))
    """Most calls of ours that wait in a session until the one before them is answered."""

    max_open_calls: int = field(default=8, validator=ge(1))
    """Most calls of the peer that a session holds unanswered; more are refused.

    The standard allows one at a time (2.x part 2, FR.01; 1.6-J section 4.1.1 as a SHOULD), so any number above it is
    patience with stations that send ahead. Each holds its message, which takes up to ten times the memory of its text.
    """

    max_running_handlers: int = field(default=16, validator=ge(1))
    """Most handlers of one `ocpp_core.Endpoint` that run at a time: those of open calls, those after an answer, and
    those of SENDs.

    Twice what a session leaves open, so that what happens after an answer need not be quick. When as many run, nothing
    more is received, unless one of our calls waits for its answer; a call is then refused, and a SEND dropped.
    """

    max_recent_ids: int = field(default=128, validator=ge(1))
    """Most message ids, of each side, that a session remembers to recognise a repeated one: 8 bytes each.

    Repetitions come soon after the first; a longer memory costs a server of 10,000 connections more than it finds.
    """

    max_outgoing: int = field(default=256, validator=ge(1))
    """Most frames that may wait in a session to be sent before it stops adding refusals of its own."""


def bounds(limits: Limits | None) -> Limits:
    """The limits that were given, or the usual ones. Raises TypeError for anything else."""
    if limits is not None and not isinstance(limits, Limits):
        raise wrong_type("limits", limits, "an object of Limits")
    return limits or Limits()
