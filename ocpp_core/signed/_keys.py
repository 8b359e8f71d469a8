"""Keys that sign and verify messages, and which of them a signature is looked at with.

Belongs here: ES256, RS256 and RS384 (RFC 7518 section 3) by means of the package ``cryptography``, which is loaded when
a key is made; which key a protected header means. Must not be here: the form of a signed message.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeGuard, runtime_checkable

from ocpp_core._names import wrong_type
from ocpp_core.frames import SignatureStatus
from ocpp_core.signed._jws import base64url

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

__all__ = ["Keys", "PrivateKey", "PublicKey", "Signer", "Verifier", "missing_package", "verification"]

_MOST_TRIED: Final = 32
"""Keys that are tried on a signature that names none, since each try takes about as long as a message."""

_LEAST_BITS: Final = 2048  # RFC 7518 section 3.3
_HALF: Final = 32  # bytes of each of the two numbers of a signature on P-256
_FITTING: Final = {"ES256": "P-256", "RS256": "RSA", "RS384": "RSA"}
_PEM: Final = re.compile(rb"-----BEGIN ([A-Z0-9 ]{1,40})-----\s([A-Za-z0-9+/=\s]+?)\s?-----END \1-----")


@runtime_checkable
class Verifier(Protocol):
    """What verifies signatures: a `PublicKey`, or something of your own."""

    @property
    def thumbprint(self) -> str | None:
        """The ``x5t#S256`` of its certificate: SHA-256 of the DER, in base64url; None if that is not known."""
        ...

    @property
    def algorithms(self) -> frozenset[str]:
        """The algorithms that the key is for."""
        ...

    def verify(self, algorithm: str, signed: bytes, signature: bytes) -> bool:
        """Whether this is the signature, in the form of JWS, of these bytes."""
        ...


@runtime_checkable
class Signer(Protocol):
    """What signs: a `PrivateKey`, or something of your own, such as a key in a secure element."""

    @property
    def thumbprint(self) -> str | None:
        """The ``x5t#S256`` of its certificate, for the protected header; None to leave that out."""
        ...

    @property
    def algorithm(self) -> str:
        """What it signs with: ES256, RS256 or RS384."""
        ...

    def sign(self, data: bytes) -> bytes:
        """The signature of these bytes in the form of JWS: in ES256 the 64 bytes of R and S, not DER."""
        ...


Keys: TypeAlias = (
    Iterable["Verifier | str | bytes"]
    | Mapping[str, Verifier]
    | Callable[[Mapping[str, Any]], "Verifier | Iterable[Verifier] | None"]
)
"""The keys that are trusted.

A collection of keys (of PEM texts too, as `PublicKey` takes them), a mapping from the ``x5t#S256`` to the key, or a
function that is given the protected header, as the peer wrote it, and gives the key, or several to be tried, or None.
"""


def missing_package() -> ImportError:
    """The error where ``cryptography`` is not installed."""
    return ImportError("signatures need the package cryptography: pip install 'ocpp_core[signed]'")


class PublicKey:
    """A key that verifies messages: RSA of at least 2048 bits, or ECDSA on the curve P-256.

    Any other key may be given as well, as it may stand in a list of certificates; it verifies nothing.
    ``data`` is a certificate or a public key in PEM, or in DER; or such an object of ``cryptography``. A certificate
    also gives the ``thumbprint`` by which signatures name it: give that of a bare key if you know it. The dates and the
    issuer of a certificate are not looked at: what you give is trusted.

    Raises ValueError for what is no public key. Where ``cryptography`` is not installed, that is not noticed, and
    `algorithms` and `verify` raise ImportError.
    """

    def __init__(self, data: str | bytes | Any, thumbprint: str | None = None) -> None:
        self._der, is_certificate = _der_of(data)
        if thumbprint is None and is_certificate:
            thumbprint = base64url(hashlib.sha256(self._der).digest())
        self._thumbprint = thumbprint
        with suppress(ImportError):
            _ = self._key

    def __repr__(self) -> str:
        return f"PublicKey(thumbprint={self._thumbprint!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return PublicKey, (self._der, self._thumbprint)

    @cached_property
    def _key(self) -> PublicKeyTypes:
        return _loaded(self._der)

    @property
    def thumbprint(self) -> str | None:
        """The ``x5t#S256`` by which a signature names it; None if that is not known."""
        return self._thumbprint

    @property
    def algorithms(self) -> frozenset[str]:
        """The algorithms that the key is for; none if it is of no kind that the standard names.

        Raises ImportError where ``cryptography`` is not installed.
        """
        return _algorithms(self._key)

    def verify(self, algorithm: str, signed: bytes, signature: bytes) -> bool:
        """Whether this is the signature, in the form of JWS, of these bytes. False for an algorithm of other keys.

        Raises ImportError where ``cryptography`` is not installed.
        """
        key = self._key
        if algorithm not in _algorithms(key):
            return False
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
        from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

        try:
            if isinstance(key, ec.EllipticCurvePublicKey):
                if len(signature) != 2 * _HALF:
                    return False
                numbers = (int.from_bytes(half) for half in (signature[:_HALF], signature[_HALF:]))
                key.verify(encode_dss_signature(*numbers), signed, ec.ECDSA(_hash(algorithm)))
            elif isinstance(key, rsa.RSAPublicKey):
                key.verify(signature, signed, padding.PKCS1v15(), _hash(algorithm))
        except InvalidSignature:
            return False
        return True


class PrivateKey:
    """A key that signs messages: RSA of at least 2048 bits, or ECDSA on the curve P-256.

    ``data`` is a private key in PEM or in DER (PKCS #8), or such an object of ``cryptography``; ``password`` opens it
    if it is encrypted. ``certificate`` is the one of the key, in PEM or DER: signatures then name it by its thumbprint,
    as they should (2.x part 4 section 7.4). ``algorithm`` is ES256 or, for RSA, RS256 unless RS384 is given.

    Raises ImportError where ``cryptography`` is not installed; ValueError for what is no such key, for a certificate of
    another key, and for an algorithm that does not fit.
    """

    def __init__(
        self,
        data: str | bytes | Any,
        certificate: str | bytes | Any | None = None,
        *,
        algorithm: str | None = None,
        password: bytes | None = None,
    ) -> None:
        self._key = _private(data, password)
        usual = "ES256" if _algorithms(self._key) == {"ES256"} else "RS256"
        self._algorithm = usual if algorithm is None else algorithm
        if self._algorithm not in _algorithms(self._key):
            fitting = " or ".join(sorted(_algorithms(self._key)))
            raise ValueError(f"the algorithm of this key must be {fitting}")
        self._thumbprint = None if certificate is None else self._named_by(PublicKey(certificate))

    def __repr__(self) -> str:
        return f"PrivateKey({self._algorithm}, thumbprint={self._thumbprint!r})"

    def _named_by(self, certificate: PublicKey) -> str | None:
        if certificate._key != self._key.public_key():  # noqa: SLF001  # of the same module
            raise ValueError("the certificate is that of another key")
        return certificate.thumbprint

    @property
    def thumbprint(self) -> str | None:
        """The ``x5t#S256`` of its certificate; None if that was not given."""
        return self._thumbprint

    @property
    def algorithm(self) -> str:
        """What it signs with."""
        return self._algorithm

    @property
    def public_key(self) -> PublicKey:
        """The key that verifies what this one signs."""
        return PublicKey(self._key.public_key(), self._thumbprint)

    def sign(self, data: bytes) -> bytes:
        """The signature of these bytes in the form of JWS."""
        from cryptography.hazmat.primitives.asymmetric import ec, padding
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

        key = self._key
        if isinstance(key, ec.EllipticCurvePrivateKey):
            numbers = decode_dss_signature(key.sign(data, ec.ECDSA(_hash(self._algorithm))))
            return b"".join(number.to_bytes(_HALF) for number in numbers)
        return key.sign(data, padding.PKCS1v15(), _hash(self._algorithm))


# -- reading keys


def _der_of(data: Any) -> tuple[bytes, bool]:
    """The DER of a public key or certificate, and whether it is a certificate as far as that is known by now."""
    if isinstance(data, str):
        data = data.encode(errors="replace")
    if isinstance(data, bytes):
        found = _PEM.search(data)
        if found is None:
            return data, _is_certificate(data)
        if found[1] not in (b"CERTIFICATE", b"PUBLIC KEY"):
            raise ValueError("a public key or a certificate is needed, in PEM or DER")
        try:
            return b64decode(b"".join(found[2].split()), validate=True), found[1] == b"CERTIFICATE"
        except ValueError:
            raise ValueError("the PEM of the key is damaged") from None
    if hasattr(data, "public_bytes"):
        from cryptography.hazmat.primitives import serialization

        if hasattr(data, "issuer"):
            return data.public_bytes(serialization.Encoding.DER), True
        form = serialization.PublicFormat.SubjectPublicKeyInfo
        return data.public_bytes(serialization.Encoding.DER, form), False
    raise wrong_type("a public key", data, "a certificate or a key in PEM or DER")


def _is_certificate(der: bytes) -> bool:
    """Whether a DER is that of a certificate; False where ``cryptography`` is not installed."""
    try:
        from cryptography.x509 import load_der_x509_certificate
    except ImportError:
        return False
    try:
        load_der_x509_certificate(der)
    except ValueError:
        return False
    return True


def _loaded(der: bytes) -> PublicKeyTypes:
    """The key in a DER. Raises ValueError, and ImportError where ``cryptography`` is not installed."""
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.serialization import load_der_public_key
        from cryptography.x509 import load_der_x509_certificate
    except ImportError:
        raise missing_package() from None
    try:
        if _is_certificate(der):
            return load_der_x509_certificate(der).public_key()
        return load_der_public_key(der)
    except (ValueError, UnsupportedAlgorithm):
        raise ValueError("a public key or a certificate is needed, in PEM or DER") from None


def _private(data: Any, password: bytes | None) -> ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey:
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.serialization import load_der_private_key, load_pem_private_key
    except ImportError:
        raise missing_package() from None
    key: Any = data
    try:
        if isinstance(data, str | bytes):
            raw = data.encode() if isinstance(data, str) else data
            key = (load_pem_private_key if b"-----BEGIN" in raw else load_der_private_key)(raw, password)
        fitting: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey = _fitting(key)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ValueError(f"a private key is needed, RSA or P-256, in PEM or DER: {error}") from None
    return fitting


def _fitting(key: Any) -> Any:
    """The key, if it can sign. Raises ValueError for one that no algorithm of the standard is for."""
    if not _algorithms(key):
        raise ValueError(f"the key must be RSA of at least {_LEAST_BITS} bits, or ECDSA on the curve P-256")
    return key


def _algorithms(key: Any) -> frozenset[str]:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if isinstance(key, ec.EllipticCurvePublicKey | ec.EllipticCurvePrivateKey):
        return frozenset({"ES256"}) if key.curve.name == "secp256r1" else frozenset()
    if isinstance(key, rsa.RSAPublicKey | rsa.RSAPrivateKey) and key.key_size >= _LEAST_BITS:
        return frozenset({"RS256", "RS384"})
    return frozenset()


def _hash(algorithm: str) -> Any:
    from cryptography.hazmat.primitives import hashes

    return hashes.SHA384() if algorithm.endswith("384") else hashes.SHA256()


# -- choosing keys


def verification(
    keys: Keys,
) -> Callable[[Mapping[str, Any], bytes, bytes], tuple[SignatureStatus, str]]:
    """What verifies signatures with these keys. Raises TypeError or ValueError for anything but keys."""
    find = _finder(keys)

    def verify(header: Mapping[str, Any], signed: bytes, signature: bytes) -> tuple[SignatureStatus, str]:
        algorithm: str = header["alg"]
        try:
            candidates = find(header)
        except ImportError as error:
            return SignatureStatus.NOT_CHECKED, f"the signature was not verified: {error}"
        if not candidates:
            return SignatureStatus.UNKNOWN_KEY, "no key that was given is the one that signed this"
        if len(candidates) > _MOST_TRIED:
            text = f"the signature names no key, and more than {_MOST_TRIED} might be it: give a function that finds it"
            return SignatureStatus.UNKNOWN_KEY, text
        try:
            if any(key.verify(algorithm, signed, signature) for key in candidates):
                return SignatureStatus.VALID, ""
            fits = any(algorithm in key.algorithms for key in candidates)
        except ImportError as error:
            return SignatureStatus.NOT_CHECKED, f"the signature was not verified: {error}"
        if not fits:
            text = f"{algorithm} needs a key of the kind {_FITTING[algorithm]}, which the one that it names is not"
            return SignatureStatus.BAD_SIGNATURE, text
        return SignatureStatus.BAD_SIGNATURE, "the signature does not belong to this content and key"

    return verify


def _finder(keys: Keys) -> Callable[[Mapping[str, Any]], list[Verifier]]:
    """What gives the keys to try on a signature, by its protected header."""
    if isinstance(keys, Mapping):
        for key in keys.values():
            _verifier(key)
        mapping = keys

        def named(header: Mapping[str, Any]) -> list[Verifier]:
            name = header.get("x5t#S256")
            return [mapping[name]] if isinstance(name, str) and name in mapping else []

        return named
    if callable(keys):
        function = keys

        def asked(header: Mapping[str, Any]) -> list[Verifier]:
            try:
                found = function(header)
            except LookupError:
                return []
            if found is None:
                return []
            if _is_verifier(found):
                return [found]
            several: Iterable[Any] = found  # type: ignore[assignment]  # what is no Verifier is a collection of them
            return [_verifier(each) for each in several]

        return asked
    if isinstance(keys, str | bytes) or not isinstance(keys, Iterable):
        raise wrong_type("keys", keys, "a collection of keys, a mapping of them or a function")
    known = [_verifier(each) for each in keys]
    return lambda header: _matching(known, header)


def _is_verifier(key: Any) -> TypeGuard[Verifier]:
    # One of ours first: Python 3.11 asks an object for its attributes to see whether it is a Verifier.
    return isinstance(key, PublicKey) or isinstance(key, Verifier)  # noqa: SIM101


def _verifier(key: Any) -> Verifier:
    verifier: Verifier = key if _is_verifier(key) else PublicKey(key)
    return verifier


def _matching(known: list[Verifier], header: Mapping[str, Any]) -> list[Verifier]:
    """The key that a header names, else those that fit: where it names one, only those without a thumbprint."""
    if "x5t#S256" in header:
        named = [key for key in known if key.thumbprint is not None and key.thumbprint == header["x5t#S256"]]
        if named:
            return named
        known = [key for key in known if key.thumbprint is None]
    return [key for key in known if header["alg"] in key.algorithms]
