"""Signed messages of 2.0.1 and 2.1 (part 4 chapter 7), and signed meter values of 1.6, 2.0.1 and 2.1.

`ocpp_core.JsonCodec` unwraps signed frames by itself, and signs others with `JsonCodec.sign`. `signed_reading` looks
into a signed meter value. Keys need the package ``cryptography`` (``pip install 'ocpp_core[signed]'``); those of
messages may also be objects of your own that sign or verify.

Belongs here: the form of signed data, and signatures. Must not be here: schemas of messages, I/O.
Nothing is fetched.
"""

from ocpp_core.frames import Signature, SignatureStatus
from ocpp_core.signed._keys import Keys, PrivateKey, PublicKey, Signer, Verifier
from ocpp_core.signed._meter_keys import MeterKey, UnsupportedCurveError
from ocpp_core.signed._ocmf import Identification, MeterReading, Structure
from ocpp_core.signed._policy import SignaturePolicy
from ocpp_core.signed._readings import (
    Encoding,
    ReadingSignature,
    SignedReading,
    signed_reading,
    signed_readings,
    transaction_energy,
)
from ocpp_core.signed._unwrap import Unwrapped, unwrap

__all__ = [
    "Encoding",
    "Identification",
    "Keys",
    "MeterKey",
    "MeterReading",
    "PrivateKey",
    "PublicKey",
    "ReadingSignature",
    "Signature",
    "SignaturePolicy",
    "SignatureStatus",
    "SignedReading",
    "Signer",
    "Structure",
    "UnsupportedCurveError",
    "Unwrapped",
    "Verifier",
    "signed_reading",
    "signed_readings",
    "transaction_energy",
    "unwrap",
]
