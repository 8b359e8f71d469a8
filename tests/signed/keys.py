"""Keys that are made for one run of the tests."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from ocpp_core.signed import PrivateKey

KINDS = {"ES256": "ec", "RS256": "rsa", "RS384": "rsa"}


@cache
def made(kind: str) -> Any:
    """A private key: of a curve by its name, P-256 by ``ec``, or ``rsa``."""
    if kind == "rsa":
        return rsa.generate_private_key(65537, 2048)
    return ec.generate_private_key(ec.SECP256R1() if kind == "ec" else getattr(ec, kind)())


def pem(key: Any) -> str:
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


@cache
def certificate(kind: str) -> str:
    key = made(kind)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, kind)])
    builder = x509.CertificateBuilder(
        name, name, key.public_key(), 7, datetime(2026, 1, 1, tzinfo=UTC), datetime(2046, 1, 1, tzinfo=UTC)
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()


@cache
def signer(algorithm: str) -> PrivateKey:
    kind = KINDS[algorithm]
    return PrivateKey(pem(made(kind)), certificate(kind), algorithm=algorithm)
