"""Taking the message out of a signed frame, without a codec.

Belongs here: the functions for whole texts. Must not be here: whether the message is valid.
"""

from __future__ import annotations

from attrs import field, frozen

from ocpp_core._json import NOT_JSON, depth_exceeds, parse
from ocpp_core._names import wrong_type
from ocpp_core.frames import Signature
from ocpp_core.limits import Limits, bounds
from ocpp_core.signed._jws import SUFFIX, opened, plain_text, wrapped
from ocpp_core.signed._policy import SignaturePolicy

__all__ = ["Unwrapped", "plain_frame", "unwrap"]


@frozen
class Unwrapped:
    """A signed frame, and what is in it."""

    signature: Signature

    text: str | None = field(repr=False)
    """The text of the frame that was signed, as it would have come without a signature; None if it could not be taken
    out."""


def plain_frame(text: str) -> str:
    """The text of the frame in a signed one, whatever its signature; any other text as it is."""
    if SUFFIX not in text and '"protected"' not in text:
        return text
    found = unwrap(text)
    return text if found is None or found.text is None else found.text


def unwrap(
    data: str | bytes,
    signatures: SignaturePolicy | None = None,
    *,
    action: str | None = None,
    limits: Limits | None = None,
) -> Unwrapped | None:
    """What is in the text of a signed frame: for gateways and logs, where the message itself need not be valid.

    ``action`` is that of the request, if the frame is a CALLRESULT: without it the header's is not compared. None if
    the text is not a signed frame, or no frame at all, or beyond the limits.

    Raises TypeError for what is neither text nor bytes.
    """
    if not isinstance(data, str | bytes):
        raise wrong_type("a frame", data, "str or bytes")
    limits, policy = bounds(limits), signatures or SignaturePolicy()
    raw = data.encode(errors="replace") if isinstance(data, str) else data
    if len(raw) > limits.max_bytes or depth_exceeds(raw, limits.max_depth):
        return None
    try:
        elements = parse(raw)
    except NOT_JSON:
        return None
    message = wrapped(elements, raw, action) if isinstance(elements, list) else None
    if message is None or (message.extension is not None and policy.extensions == "refuse"):
        return None
    found = opened(message, limits.max_depth, policy.verify)
    text = None if found.payload is None else plain_text(message, raw, found.payload).decode()
    return Unwrapped(found.signature, text)
