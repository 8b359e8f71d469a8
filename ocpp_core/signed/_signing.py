"""Signing a frame that may be sent.

Belongs here: the wrapper around a payload that a codec has written and checked (2.x part 4 section 7.1). Must not be
here: keys.
"""

from __future__ import annotations

from ocpp_core._json import encode, literals
from ocpp_core._names import wrong_type
from ocpp_core.errors import EncodeError
from ocpp_core.frames import AnyFrame, CallError, CallResult, CallResultError, PlainResult
from ocpp_core.signed._jws import ALGORITHMS, base64url, header_members, protected_header, signed_action
from ocpp_core.signed._keys import Signer
from ocpp_core.versions import SIGNED_VERSIONS, Version

__all__ = ["signed_text"]


def signed_text(version: Version, raw: bytes, frame: AnyFrame, key: Signer, *, both_spellings: bool) -> bytes:
    """The text of a frame, signed; ``raw`` is its text without."""
    if version not in SIGNED_VERSIONS:
        raise EncodeError(f"OCPP {version} has no signed messages: they came with 2.0.1")
    if isinstance(frame, CallError | CallResultError):
        raise EncodeError(f"a {type(frame).__name__} is never signed: send it as it is")
    if not isinstance(key, Signer):
        raise wrong_type("the key", key, "a PrivateKey, or another object with thumbprint, algorithm and sign")
    if key.algorithm not in ALGORITHMS:
        raise EncodeError("the algorithm of the key must be ES256, RS256 or RS384")
    kind = int(raw[1:2])
    parts = [bytes(each) for each in literals(raw)]
    action = frame.action or ""
    members = header_members(key.algorithm, action, kind, key.thumbprint)
    header = protected_header(members, both_spellings=both_spellings)
    payload = base64url(parts[-1])
    signature = base64url(key.sign(f"{header}.{payload}".encode()))
    jws = encode({"protected": header, "payload": payload, "signature": signature})
    named = [] if isinstance(frame, CallResult | PlainResult) else [encode(signed_action(action))]
    return b"[" + b",".join([*parts[:2], *named, jws]) + b"]"
