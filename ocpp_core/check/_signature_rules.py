"""The rules on signed messages: one for each thing that may be found of a signature.

Belongs here: texts for people, and examples. Must not be here: which frame breaks which rule (``signed`` says).
"""

from __future__ import annotations

from typing import Final

from ocpp_core.check._examples import signed

__all__ = ["SIGNATURES"]

SIGNATURES: Final[tuple[tuple[str, str, str, str | None], ...]] = (
    (
        "malformed",
        "A signed message is no Flattened JWS, or its header cannot be read",
        (
            "It is an object with payload, protected and signature, each in base64url without padding. The protected "
            "header is a JSON object that names nothing twice, and nothing that the unprotected one names."
        ),
        signed().replace('"signature"', '"sig"'),
    ),
    (
        "payload-not-json",
        "What was signed is no JSON object",
        "The payload is the text of the message's own payload, in UTF-8 and base64url.",
        signed("nothing"),
    ),
    (
        "algorithm-not-allowed",
        "A message is signed with an algorithm that the standard does not allow",
        "It allows ES256, RS256 and RS384. A message with alg none is not signed at all.",
        signed(alg="none"),
    ),
    (
        "crit-not-understood",
        "The header of a signed message demands extensions",
        "OCPP has none, so whatever crit or b64 ask for is not understood, and the message must be refused.",
        signed(crit=["exp"], exp=1),
    ),
    (
        "header-missing",
        "The header of a signed message does not name the action or the message type",
        "Without OCPPAction and OCPPMessageTypedId the signature would hold in any other frame.",
        signed(OCPPAction=None),
    ),
    (
        "header-mismatch",
        "The header of a signed message names another action or message type than the frame",
        (
            "Somebody has moved it to another frame, or wrote the action with -Signed. The type is a number; an answer "
            "has the action of its call."
        ),
        signed(OCPPAction="Reset"),
    ),
    (
        "bad-signature",
        "A signature does not belong to the message and the key",
        (
            "The message was changed on its way, or signed with another key. In ES256 the signature is R and S, "
            "64 bytes, not DER. It is found where keys are given."
        ),
        None,
    ),
    (
        "unknown-key",
        "A message is signed with a key that was not given",
        "Whether the signature is good is not known. It is found where keys are given.",
        None,
    ),
    (
        "extension",
        "A signed message is sent in a frame of five elements",
        "Section 7.1 draws an object before the action, which no other section knows. What is in it is not signed.",
        signed().replace('"1",', '"1",{},'),
    ),
)
"""By the word for it: title, meaning, and a frame that breaks the rule; None where that takes a key."""
