"""Public keys of meters, in the forms in which they travel, and the signatures that they verify.

Belongs here: ECDSA with SHA-256 on the seven curves that OCMF and OCPP name (OCMF table 22, OCPP 2.1 appendix), by
means of the package ``cryptography``. Must not be here: what was signed, keys of messages.
"""

from __future__ import annotations

import re
from base64 import b64decode
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from ocpp_core._names import unknown_name, wrong_type
from ocpp_core.errors import OcppError
from ocpp_core.signed._keys import missing_package

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec

__all__ = ["CURVES", "MeterKey", "UnsupportedCurveError", "method_of"]

CURVES: Final = {
    "secp192k1": None,
    "secp256k1": "secp256k1",
    "secp192r1": "secp192r1",
    "secp256r1": "secp256r1",
    "brainpool256r1": "brainpoolP256r1",
    "secp384r1": "secp384r1",
    "brainpool384r1": "brainpoolP384r1",
}
"""The curves by the names that OCMF gives them, and what ``cryptography`` calls them; None for one that it lacks."""

_METHOD: Final = re.compile(r"ECDSA-([a-z0-9]{1,20})-SHA256")
_OCA: Final = re.compile(rb"oca:(base16|base64):asn1:(.*)", re.DOTALL)
_NOT_HEX: Final = re.compile(rb"[^0-9A-Fa-f]")
_HEX: Final = re.compile(rb"(?:0x)?[0-9A-Fa-f\s:]+")
_BEGIN: Final = b"-----BEGIN PUBLIC KEY-----"
_END: Final = b"-----END PUBLIC KEY-----"
_SEQUENCE: Final = 0x30  # how a DER of a key begins
_POINTS: Final = (49, 65, 97)  # bytes of a point on one of the curves that is not compressed


class UnsupportedCurveError(OcppError):
    """The installed ``cryptography`` does not know the curve of a key, or of a method."""


def _unsupported() -> UnsupportedCurveError:
    return UnsupportedCurveError("the curve is not supported by the cryptography that is installed")


def method_of(text: str) -> str | None:
    """The curve of a method, such as ``secp256r1`` of ``ECDSA-secp256r1-SHA256``; None for one that is not listed."""
    found = _METHOD.fullmatch(text)
    return found[1] if found is not None and found[1] in CURVES else None


class MeterKey:
    """The public key of a meter.

    ``data`` is the key in any form in which operators get it: PEM; DER (SubjectPublicKeyInfo), as bytes, in hexadecimal
    or in Base64; ``oca:base16:asn1:…`` or ``oca:base64:asn1:…``, also in Base64, as the field ``publicKey`` has it; or
    the point alone (``04``, x and y) in hexadecimal.

    Raises ValueError for anything else. Where ``cryptography`` is not installed, less of that is noticed.
    """

    def __init__(self, data: str | bytes) -> None:
        if not isinstance(data, str | bytes):
            raise wrong_type("a key", data, "a text or bytes")
        raw = data.encode(errors="replace") if isinstance(data, str) else bytes(data)
        self.is_prefixed: bool = _sent(raw) is not None
        """Whether it has the form that the field ``publicKey`` should have."""
        self.der: bytes = _sent(raw) or _der(raw)
        """The DER, or the point."""
        if not self.der or not (self.der[0] == _SEQUENCE or self._is_point):
            raise ValueError("the key must be a SubjectPublicKeyInfo in DER, or one of the texts that hold it")
        with suppress(ImportError, UnsupportedCurveError):
            self._load(None)

    def __repr__(self) -> str:
        return f"MeterKey({self.der.hex()!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MeterKey) and self.der == other.der

    def __hash__(self) -> int:
        return hash(self.der)

    @property
    def _is_point(self) -> bool:
        return len(self.der) in _POINTS and self.der[0] == 4

    def _load(self, curve: str | None) -> ec.EllipticCurvePublicKey | None:
        """The key; None for a point whose curve is not given."""
        try:
            from cryptography.exceptions import UnsupportedAlgorithm
            from cryptography.hazmat.primitives.asymmetric import ec
            from cryptography.hazmat.primitives.serialization import load_der_public_key
        except ImportError:
            raise missing_package() from None
        try:
            if self._is_point:
                return None if curve is None else ec.EllipticCurvePublicKey.from_encoded_point(_curve(curve), self.der)
            key = load_der_public_key(self.der)
        except UnsupportedAlgorithm:
            raise _unsupported() from None
        except ValueError:
            raise ValueError("the key cannot be read: a SubjectPublicKeyInfo in DER is needed") from None
        if not isinstance(key, ec.EllipticCurvePublicKey):
            raise ValueError("the key must be one on an elliptic curve")  # noqa: TRY004  # it is about the value
        return key

    def verify(self, curve: str, signed: bytes, signature: bytes) -> bool:
        """Whether this is the signature, in DER, of these bytes, with SHA-256 and on a curve, such as ``secp256r1``.

        Raises LookupError for a curve that OCMF does not name, `UnsupportedCurveError` for one that ``cryptography``
        does not know, and ImportError where that is not installed.
        """
        if curve not in CURVES:
            raise unknown_name("curve called", curve, CURVES)
        name = CURVES[curve]
        if name is None:
            raise _unsupported()
        try:
            key = self._load(curve)
        except ValueError:
            return False
        from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec

        if key is None or key.curve.name != name:
            return False
        try:
            key.verify(signature, signed, ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            return False
        except UnsupportedAlgorithm:
            raise _unsupported() from None
        return True


def _curve(name: str) -> Any:
    from cryptography.hazmat.primitives.asymmetric import ec

    known = CURVES[name]
    if known is None:
        raise _unsupported()
    return next(each for each in vars(ec).values() if isinstance(each, type) and getattr(each, "name", None) == known)()


def _sent(raw: bytes) -> bytes | None:
    """The DER of a key in the form of the field ``publicKey``, in Base64 or already out of it."""
    found = _OCA.fullmatch(raw) or _OCA.fullmatch(_base64(raw) or b"")
    if found is None:
        return None
    if found[1] == b"base64":
        return _base64(found[2]) or b""
    digits = _NOT_HEX.sub(b"", found[2].replace(b"0x", b"").replace(b"0X", b""))
    return bytes.fromhex(digits.decode()) if len(digits) % 2 == 0 else b""


def _der(raw: bytes) -> bytes:
    """The DER or the point of a key in any other form; empty if it has none."""
    start, end = raw.find(_BEGIN), raw.find(_END)
    if 0 <= start < end:
        return _base64(raw[start + len(_BEGIN) : end]) or b""
    if _HEX.fullmatch(raw) is not None:
        return _unhex(raw)
    inner = _base64(raw)
    if inner is None:
        return raw
    return _unhex(inner) if _HEX.fullmatch(inner) is not None else inner


def _unhex(raw: bytes) -> bytes:
    digits = re.sub(rb"[\s:]", b"", raw.removeprefix(b"0x"))
    return bytes.fromhex(digits.decode()) if len(digits) % 2 == 0 else b""


def _base64(raw: bytes) -> bytes | None:
    try:
        return b64decode(b"".join(raw.split()), validate=True)
    except ValueError:
        return None
