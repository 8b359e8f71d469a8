"""Signed messages of 2.0.1 and 2.1 (part 4 chapter 7): keys, what is done about signatures, and unwrapping.

`ocpp_core.JsonCodec` unwraps signed frames by itself, and signs others with `JsonCodec.sign`. Keys need the package
``cryptography`` (``pip install 'ocpp_core[signed]'``), or are objects of your own that sign or verify.

Belongs here: the form of signed data, and signatures. Must not be here: schemas of messages, I/O.
Nothing is fetched.
"""

from ocpp_core.frames import Signature, SignatureStatus
from ocpp_core.signed._keys import Keys, PrivateKey, PublicKey, Signer, Verifier
from ocpp_core.signed._policy import SignaturePolicy
from ocpp_core.signed._unwrap import Unwrapped, unwrap

__all__ = [
    "Keys",
    "PrivateKey",
    "PublicKey",
    "Signature",
    "SignaturePolicy",
    "SignatureStatus",
    "Signer",
    "Unwrapped",
    "Verifier",
    "unwrap",
]
