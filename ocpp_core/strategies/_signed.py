"""Signed messages (2.x part 4 chapter 7): valid ones, and each way of breaking one.

Belongs here: the wrapper around frames that are drawn elsewhere, and faults in it. Must not be here: faults in what is
signed; keys, which are given.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from attrs import evolve, field, frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core._json import literals
from ocpp_core._names import wrong_type
from ocpp_core.frames import Call, CallResult, Send, SignatureStatus
from ocpp_core.ocppj._codec import JsonCodec
from ocpp_core.signed import Signer
from ocpp_core.signed._jws import base64url, header_members, signed_action
from ocpp_core.strategies._arguments import ActionName, choose
from ocpp_core.strategies._frames import calls, results, sends
from ocpp_core.versions import MESSAGE_TYPES, SIGNED_VERSIONS, MessageType, Role, Version

__all__ = ["SIGNATURE_FAULTS", "SignedFrame", "broken_signatures", "signed_frames"]


@frozen
class SignedFrame:
    """A signed frame as text, and what a receiver has to find that has the certificate of the key."""

    text: str
    frame: Call[Any] | CallResult[Any] | Send[Any]
    """What was signed; what comes out may differ where ``fault`` changes it."""

    status: SignatureStatus = SignatureStatus.VALID
    fault: str | None = None
    """What is wrong with it, by its name in `SIGNATURE_FAULTS`; None if nothing is."""

    unwraps: bool = True
    """Whether the message can be taken out all the same."""


@frozen
class _Parts:
    """What a signed frame is put together from."""

    head: list[Any]
    """The elements before the JWS."""

    header: Mapping[str, Any]
    payload: bytes
    key: Signer = field(repr=False)

    protected: str | None = None
    """The protected header in base64url, where it is not just ``header``."""

    def jws(self) -> dict[str, Any]:
        """The JWS, with a signature of what it holds."""
        protected = self.protected or base64url(json.dumps(self.header).encode())
        payload = base64url(self.payload)
        signature = base64url(self.key.sign(f"{protected}.{payload}".encode()))
        return {"protected": protected, "payload": payload, "signature": signature}

    def text(self, jws: Any = None) -> str:
        """The frame."""
        return json.dumps([*self.head, self.jws() if jws is None else jws])

    def with_header(self, **members: Any) -> str:
        """The frame with other members in its header, well signed; None leaves one out."""
        header = {name: value for name, value in {**self.header, **members}.items() if value is not None}
        return evolve(self, header=header).text()

    def with_members(self, **members: Any) -> str:
        """The frame with other members in its JWS, the signature being that of the original."""
        jws = {name: value for name, value in {**self.jws(), **members}.items() if value is not None}
        return self.text(jws)

    def with_protected(self, text: bytes) -> str:
        """The frame with another text for a header, well signed."""
        return evolve(self, protected=base64url(text)).text()


@frozen
class _Fault:
    """One way of breaking a signed frame."""

    says: str
    status: SignatureStatus
    made: Callable[[_Parts], str]
    unwraps: bool = True


_S: Final = SignatureStatus
_FAULTS: Final[Mapping[str, _Fault]] = {
    "payload-changed": _Fault(
        "the payload is another than the one that was signed, though it says the same",
        _S.BAD_SIGNATURE,
        lambda parts: parts.with_members(payload=base64url(parts.payload + b" ")),
    ),
    "signature-changed": _Fault(
        "the signature is another",
        _S.BAD_SIGNATURE,
        lambda parts: parts.with_members(signature=base64url(parts.key.sign(b"something else"))),
    ),
    "signature-short": _Fault(
        "a byte of the signature is missing",
        _S.BAD_SIGNATURE,
        lambda parts: parts.with_members(signature=base64url(parts.key.sign(b"")[:-1])),
    ),
    "signature-empty": _Fault(
        "the signature is empty", _S.BAD_SIGNATURE, lambda parts: parts.with_members(signature="")
    ),
    "algorithm-none": _Fault("alg is none", _S.ALGORITHM_NOT_ALLOWED, lambda parts: parts.with_header(alg="none")),
    "algorithm-symmetric": _Fault(
        "alg is HS256, for which a public key would be the secret",
        _S.ALGORITHM_NOT_ALLOWED,
        lambda parts: parts.with_header(alg="HS256"),
    ),
    "algorithm-missing": _Fault("alg is missing", _S.ALGORITHM_NOT_ALLOWED, lambda parts: parts.with_header(alg=None)),
    "algorithm-of-another-key": _Fault(
        "alg is allowed, but is that of another kind of key",
        _S.BAD_SIGNATURE,
        lambda parts: parts.with_header(alg="RS256" if parts.key.algorithm == "ES256" else "ES256"),
    ),
    "crit": _Fault(
        "the header demands an extension", _S.CRIT_NOT_UNDERSTOOD, lambda parts: parts.with_header(crit=["exp"], exp=1)
    ),
    "b64": _Fault(
        "the header says that the payload is not encoded",
        _S.CRIT_NOT_UNDERSTOOD,
        lambda parts: parts.with_header(b64=False),
    ),
    "action-missing": _Fault(
        "OCPPAction is missing", _S.HEADER_MISSING, lambda parts: parts.with_header(OCPPAction=None)
    ),
    "type-missing": _Fault(
        "OCPPMessageTypedId is missing",
        _S.HEADER_MISSING,
        lambda parts: parts.with_header(OCPPMessageTypedId=None, OCPPMessageTypeId=None),
    ),
    "action-other": _Fault(
        "OCPPAction is another action", _S.HEADER_MISMATCH, lambda parts: parts.with_header(OCPPAction="Other")
    ),
    "action-with-suffix": _Fault(
        "OCPPAction ends with -Signed",
        _S.HEADER_MISMATCH,
        lambda parts: parts.with_header(OCPPAction=signed_action(parts.header["OCPPAction"])),
    ),
    "type-other": _Fault(
        "OCPPMessageTypedId is another type", _S.HEADER_MISMATCH, lambda parts: parts.with_header(OCPPMessageTypedId=4)
    ),
    "type-text": _Fault(
        "OCPPMessageTypedId is a text",
        _S.HEADER_MISMATCH,
        lambda parts: parts.with_header(OCPPMessageTypedId=str(parts.head[0])),
    ),
    "spellings-differ": _Fault(
        "the two spellings of the message type have different values",
        _S.HEADER_MISMATCH,
        lambda parts: parts.with_header(OCPPMessageTypeId=5),
    ),
    "key-unknown": _Fault(
        "the thumbprint is that of no certificate",
        _S.UNKNOWN_KEY,
        lambda parts: parts.with_header(**{"x5t#S256": "A" * 43}),
    ),
    "header-no-json": _Fault(
        "the protected header is no JSON", _S.MALFORMED, lambda parts: parts.with_protected(b"alg=ES256")
    ),
    "header-twice": _Fault(
        "the protected header has a name twice",
        _S.MALFORMED,
        lambda parts: parts.with_protected(b'{"alg":"none",' + json.dumps(parts.header).encode()[1:]),
    ),
    "header-deep": _Fault(
        "the protected header nests a thousand levels",
        _S.MALFORMED,
        lambda parts: parts.with_protected(b'{"a":' * 1000 + b"1" + b"}" * 1000),
    ),
    "headers-overlap": _Fault(
        "both headers have a name", _S.MALFORMED, lambda parts: parts.with_members(header={"alg": "ES256"})
    ),
    "member-missing": _Fault(
        "the signature is missing", _S.MALFORMED, lambda parts: parts.with_members(signature=None), unwraps=False
    ),
    "member-no-text": _Fault(
        "the payload is not encoded",
        _S.MALFORMED,
        lambda parts: parts.with_members(payload=json.loads(parts.payload)),
        unwraps=False,
    ),
    "base64-padded": _Fault(
        "the payload is padded",
        _S.MALFORMED,
        lambda parts: parts.with_members(payload=base64url(parts.payload) + "="),
        unwraps=False,
    ),
    "base64-alphabet": _Fault(
        "the signature is in plain base64",
        _S.MALFORMED,
        lambda parts: parts.with_members(signature="ab+/"),
        unwraps=False,
    ),
    "payload-no-json": _Fault(
        "what was signed is no JSON",
        _S.PAYLOAD_NOT_JSON,
        lambda parts: evolve(parts, payload=b"nothing").text(),
        unwraps=False,
    ),
    "payload-no-utf8": _Fault(
        "what was signed is no UTF-8",
        _S.PAYLOAD_NOT_JSON,
        lambda parts: evolve(parts, payload=b'{"a":"\xff"}').text(),
        unwraps=False,
    ),
    "payload-deep": _Fault(
        "what was signed nests a thousand levels",
        _S.PAYLOAD_NOT_JSON,
        lambda parts: evolve(parts, payload=b'{"a":' * 1000 + b"1" + b"}" * 1000).text(),
        unwraps=False,
    ),
}

SIGNATURE_FAULTS: Final[Mapping[str, str]] = {name: fault.says for name, fault in _FAULTS.items()}
"""The ways in which `broken_signatures` breaks a signed frame, and what each is."""


def signed_frames(
    version: Version | str,
    key: Signer,
    action: ActionName | Collection[ActionName] | None = None,
    *,
    sender: Role | str | None = None,
) -> SearchStrategy[SignedFrame]:
    """Frames that are signed with a key: CALLs, CALLRESULTs, and from 2.1 on SENDs, as `frames` gives them.

    They have four elements or five, either spelling of the message type or both, and more in the header.

    Raises LookupError as `frames` does, and for a version without signed messages; TypeError for what cannot sign.
    """
    return _drawn(Version(version), key, action, sender).map(_valid)


def broken_signatures(
    version: Version | str,
    key: Signer,
    action: ActionName | Collection[ActionName] | None = None,
    *,
    sender: Role | str | None = None,
    only: str | Collection[str] | None = None,
) -> SearchStrategy[SignedFrame]:
    """Signed frames in which one thing is wrong: ``only`` names what, out of `SIGNATURE_FAULTS`.

    Raises what `signed_frames` raises, and LookupError for a fault that does not exist.
    """
    names = choose(Version(version), "fault of a signature", only, _FAULTS)
    return st.builds(_broken, _drawn(Version(version), key, action, sender), st.sampled_from(names))


def _drawn(
    version: Version, key: Signer, action: Any, sender: Role | str | None
) -> SearchStrategy[tuple[Call[Any] | CallResult[Any] | Send[Any], _Parts]]:
    """Frames, and what their signed form is put together from."""
    if version not in SIGNED_VERSIONS:
        raise LookupError(f"OCPP {version} has no signed messages: they came with 2.0.1")
    if not isinstance(key, Signer):
        raise wrong_type("the key", key, "a PrivateKey, or another object with thumbprint, algorithm and sign")
    kinds: list[SearchStrategy[Any]] = []
    missing: list[LookupError] = []
    for draw, kind in ((calls, MessageType.CALL), (results, MessageType.CALLRESULT), (sends, MessageType.SEND)):
        try:
            if kind in MESSAGE_TYPES[version]:
                kinds.append(draw(version, action, sender=sender))
        except LookupError as error:
            missing.append(error)
    if not kinds:
        raise missing[0]
    codec = JsonCodec(version)
    return st.builds(
        lambda frame, more: (frame, _parts(codec, key, frame, *more)), st.one_of(kinds), st.tuples(_MORE, _EXTENSIONS)
    )


_MORE: Final = st.sampled_from(
    [{}, {}, {"typ": "JOSE+JSON"}, {"kid": "7", "jwk": {"kty": "EC"}}, {"OCPPMessageTypeId": 0}]
)
_EXTENSIONS: Final = st.sampled_from([None, None, {}, {"vendor": {"a": 1}}])


def _parts(
    codec: JsonCodec, key: Signer, frame: Any, more: Mapping[str, Any], extension: Mapping[str, Any] | None
) -> _Parts:
    kind, message_id, *_, payload = literals(codec.encode(frame).encode())
    number = int(bytes(kind))
    header = header_members(key.algorithm, frame.action, number, key.thumbprint) | dict(more)
    if "OCPPMessageTypeId" in header:
        header["OCPPMessageTypeId"] = number
    head: list[Any] = [number, json.loads(bytes(message_id))]
    if not isinstance(frame, CallResult):
        head += [signed_action(frame.action)] if extension is None else [dict(extension), signed_action(frame.action)]
    return _Parts(head, header, bytes(payload), key)


def _valid(drawn: tuple[Any, _Parts]) -> SignedFrame:
    frame, parts = drawn
    return SignedFrame(parts.text(), frame)


def _broken(drawn: tuple[Any, _Parts], name: str) -> SignedFrame:
    frame, parts = drawn
    fault = _FAULTS[name]
    return SignedFrame(fault.made(parts), frame, fault.status, name, fault.unwraps)
