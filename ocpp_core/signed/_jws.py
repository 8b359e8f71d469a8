"""The form of a signed message: a frame around a JSON Web Signature, and what can be said of it without a key.

Belongs here: telling a signed frame, taking the message out, the rules on the protected header (2.x part 4 chapter 7,
RFC 7515). Must not be here: keys and what verifies (``_keys``), schemas, replies.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen

from ocpp_core._json import NOT_JSON, depth_exceeds, encode, literals, parse
from ocpp_core.frames import Signature, SignatureStatus
from ocpp_core.versions import REQUEST_TYPES

__all__ = [
    "ALGORITHMS",
    "SUFFIX",
    "Opened",
    "Verify",
    "Wrapped",
    "base64url",
    "header_members",
    "opened",
    "parsed_once",
    "plain_action",
    "plain_text",
    "protected_header",
    "signed_action",
    "wrapped",
]

SUFFIX: Final = "-Signed"
"""What the action of a signed request ends with."""

ALGORITHMS: Final = frozenset({"ES256", "RS256", "RS384"})
"""The algorithms that may sign (part 4 section 7.3)."""

_ACTION: Final = "OCPPAction"
_TYPE: Final = "OCPPMessageTypedId"
_OTHER_TYPE: Final = "OCPPMessageTypeId"
_PARTS: Final = ("protected", "payload", "signature")
_MEMBERS: Final = frozenset({*_PARTS, "header"})
_BASE64URL: Final = re.compile(r"[A-Za-z0-9_-]*")

_NO_OBJECT: Final = "what was signed must be a JSON object in UTF-8, and nest no deeper than any payload"

Verify = Callable[[Mapping[str, Any], bytes, bytes], tuple[SignatureStatus, str]]
"""Verifies a signature: given the protected header, what was signed, and the signature."""


@frozen
class Wrapped:
    """A signed message as it stands in its frame."""

    jws: Any
    """What stands in the place of the payload."""

    text: bytes
    """And as it was written."""

    message_type: int
    action: str | None
    """The action without the suffix; of a CALLRESULT that of its request, None where that is not known."""

    extension: Mapping[str, Any] | None = None
    """The object before the action, in a frame of five elements."""


@frozen
class Opened:
    """What is in a signed message."""

    signature: Signature
    payload: bytes | None = None
    """The JSON text of the message's payload, an object; None if it could not be taken out."""


def plain_action(action: str) -> str:
    """An action without the suffix of signed ones."""
    return action.removesuffix(SUFFIX)


def signed_action(action: str) -> str:
    """An action with the suffix of signed ones."""
    return action + SUFFIX


def wrapped(elements: list[Any], text: bytes, request_action: str | None = None) -> Wrapped | None:
    """The signed message in the elements of a frame, or None if it is not one; ``text`` is that of the frame.

    A request is told by its action, in a frame of four elements, or of five as section 7.1 draws it. A result names no
    action, and is told by its members, which no result of the schemas has.
    """
    match elements:
        case [2 | 6 as kind, _, str(action), jws] if action.endswith(SUFFIX) and type(kind) is int:
            return Wrapped(jws, _last(text), kind, plain_action(action))
        case [2 | 6 as kind, _, dict(extension), str(action), jws] if action.endswith(SUFFIX) and type(kind) is int:
            return Wrapped(jws, _last(text), kind, plain_action(action), extension)
        case [3 as kind, _, dict(jws)] if type(kind) is int and _is_jws(jws):
            return Wrapped(jws, _last(text), kind, request_action)
        case _:
            return None


def _last(text: bytes) -> bytes:
    return bytes(literals(text)[-1])


def _is_jws(payload: dict[str, Any]) -> bool:
    """Whether a payload is a JWS, or was to be one: two of its members suffice if it has no others."""
    if payload.keys() >= {"payload", "protected", "signature"}:
        return True
    return payload.keys() <= _MEMBERS | {"signatures"} and len(payload.keys() - {"header"}) > 1


def plain_text(message: Wrapped, text: bytes, payload: bytes) -> bytes:
    """The text of the frame that a signed one amounts to; ``text`` is that of the signed one."""
    parts = [bytes(each) for each in literals(text)[:2]]
    if message.message_type in REQUEST_TYPES:
        parts.append(encode(message.action))
    return b"[" + b",".join([*parts, payload]) + b"]"


def opened(message: Wrapped, max_depth: int, verify: Verify | None) -> Opened:
    """What is in a signed message. Without ``verify`` the signature itself is not checked."""
    jws, status = message.jws, SignatureStatus

    def found(what: SignatureStatus, reason: str, header: Mapping[str, Any] | None = None) -> Signature:
        kept = jws if isinstance(jws, dict) else {}
        return Signature(what, reason, header or {}, kept, message.extension)

    fault = _fault_of_members(message)
    if fault is not None:
        return Opened(found(status.MALFORMED, fault))
    decoded = {name: _decoded(jws[name]) for name in _PARTS}
    header, wrong_header = _header(decoded["protected"], jws.get("header", {}), max_depth)
    demands = _demands(header, jws.get("header"))
    bad = next((name for name in _PARTS if decoded[name] is None), None)
    payload = decoded["payload"]
    if bad is not None or payload is None:
        if demands is not None:
            return Opened(found(status.CRIT_NOT_UNDERSTOOD, demands, header))
        return Opened(found(status.MALFORMED, f"the member {bad} must be base64url without padding", header))
    if not _is_object(payload, max_depth):
        if demands is not None:
            return Opened(found(status.CRIT_NOT_UNDERSTOOD, demands, header))
        return Opened(found(status.PAYLOAD_NOT_JSON, _NO_OBJECT, header))
    if wrong_header is not None:
        return Opened(found(status.MALFORMED, wrong_header, header), payload)
    wrong = _fault_of_header(header, demands, message)
    if wrong is not None:
        return Opened(found(*wrong, header), payload)
    if verify is None:
        return Opened(found(status.NOT_CHECKED, "the signature was not verified: no keys were given", header), payload)
    signed = f"{jws['protected']}.{jws['payload']}".encode()
    return Opened(found(*verify(header, signed, decoded["signature"] or b""), header), payload)


def _fault_of_members(message: Wrapped) -> str | None:
    """What is wrong with the members of a JWS in the form that section 7.1 asks for."""
    jws = message.jws
    if not isinstance(jws, dict):
        return "a signed message must be an object, the Flattened JWS JSON Serialization"
    missing = next((name for name in _PARTS if name not in jws), None)
    if missing is not None:
        return f"the member {missing} is missing: a signed message has payload, protected and signature"
    wrong = next((name for name in _PARTS if not isinstance(jws[name], str)), None)
    if wrong is not None:
        return f"the member {wrong} must be a string"
    if "signatures" in jws:
        return "the member signatures must not be there: a signed message has one signature"
    if parsed_once(message.text) is None:
        return "a member stands there twice: names must be unique"
    return None


def _decoded(text: str) -> bytes | None:
    """The bytes of a text in base64url without padding; None if it is not written so, in the only way there is."""
    if _BASE64URL.fullmatch(text) is None or len(text) % 4 == 1:
        return None
    data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return data if base64url(data) == text else None


def base64url(data: bytes) -> str:
    """Bytes in base64url without padding (RFC 7515 section 2)."""
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _is_object(payload: bytes, max_depth: int) -> bool:
    """Whether the text of a payload is a JSON object that nests no deeper than in a frame that is not signed."""
    if not payload.lstrip(b" \t\r\n").startswith(b"{") or depth_exceeds(payload, max_depth - 1):
        return False
    try:
        return isinstance(parse(payload), dict)
    except NOT_JSON:
        return False


def _header(protected: bytes | None, unprotected: Any, max_depth: int) -> tuple[dict[str, Any], str | None]:
    """The protected header, empty if it cannot be read, and what is wrong with it or with the other."""
    header = None if protected is None or depth_exceeds(protected, max_depth) else parsed_once(protected)
    if header is None:
        return {}, "the protected header must be a JSON object in UTF-8 in which no name stands twice"
    if not isinstance(unprotected, dict):
        return header, "the unprotected header must be an object"
    if not header.keys().isdisjoint(unprotected):
        return header, "the two headers must not have a name in common (RFC 7515 section 7.2.1)"
    return header, None


def parsed_once(text: bytes, number: Callable[[str], Any] = str) -> dict[str, Any] | None:
    """A JSON object whose names are unique, down to the innermost; None for anything else.

    ``number`` makes a number of its text, and may raise ValueError.
    """

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if any(times > 1 for times in Counter(name for name, _ in pairs).values()):
            raise ValueError("a name stands there twice")
        return dict(pairs)

    try:
        plain = parse(text)
        value = json.loads(text, object_pairs_hook=unique, parse_int=number, parse_float=number)
    except NOT_JSON:
        return None
    if number is str:  # json only looked for names that stand there twice; msgspec has read the numbers as numbers
        value = plain
    return value if isinstance(value, dict) else None


def _demands(header: Mapping[str, Any], unprotected: Any) -> str | None:
    """What a header demands that OCPP does not know."""
    if "crit" in header or (isinstance(unprotected, dict) and "crit" in unprotected):
        return "the header demands extensions (crit), of which OCPP has none"
    if header.get("b64", True) is not True:
        return "the payload must be encoded (no b64)"
    return None


def _fault_of_header(
    header: Mapping[str, Any], demands: str | None, message: Wrapped
) -> tuple[SignatureStatus, str] | None:
    """What is wrong with a protected header that can be read (part 4 sections 7.1 and 7.3)."""
    status = SignatureStatus
    algorithm = header.get("alg")
    if not isinstance(algorithm, str) or algorithm not in ALGORITHMS:
        return status.ALGORITHM_NOT_ALLOWED, "the algorithm must be ES256, RS256 or RS384"
    if demands is not None:
        return status.CRIT_NOT_UNDERSTOOD, demands
    types = [header[name] for name in (_TYPE, _OTHER_TYPE) if name in header]
    if _ACTION not in header or not types:
        return status.HEADER_MISSING, f"the protected header must have {_TYPE if _ACTION in header else _ACTION}"
    if any(type(each) is not int or each != message.message_type for each in types):
        text = f"the message type in the protected header must be the number {int(message.message_type)}"
        return status.HEADER_MISMATCH, text
    if message.action is not None and header[_ACTION] != message.action:
        return status.HEADER_MISMATCH, "the action in the protected header must be that of the frame, without -Signed"
    if not isinstance(header[_ACTION], str):
        return status.HEADER_MISMATCH, "the action in the protected header must be a string"
    return None


# -- writing


def header_members(algorithm: str, action: str, message_type: int, thumbprint: str | None) -> dict[str, Any]:
    """What the protected header of a message needs, and the name of the key if there is one."""
    header = {"alg": algorithm, _ACTION: action, _TYPE: message_type}
    return header if thumbprint is None else header | {"x5t#S256": thumbprint}


def protected_header(members: dict[str, Any], *, both_spellings: bool) -> str:
    """A protected header as it is signed: in base64url."""
    return base64url(encode(members | ({_OTHER_TYPE: members[_TYPE]} if both_spellings else {})))
