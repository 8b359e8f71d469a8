"""The data type CertificateHashDataType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v16.enums.hash_algorithm_enum_type import HashAlgorithmEnumType
from ocpp_core.versions import Version

__all__ = [
    "CertificateHashDataType",
]


@define(kw_only=True, repr=False)
class CertificateHashDataType(DataType):
    """The hashes and serial number that identify one certificate, in the manner of OCSP.

    OCPP 1.6 security whitepaper, section 6.1.
    """

    VERSION: ClassVar[Version] = Version.V16

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm", "section": "WP 6.1"})
    """Algorithm used for both hashes."""

    issuer_name_hash: str = field(
        metadata={"wire": "issuerNameHash", "maxLength": 128, "identifies": "person", "section": "WP 6.1"}
    )
    """Hexadecimal hash over the DER form of the issuer's distinguished name. At most 128 characters."""

    issuer_key_hash: str = field(
        metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person", "section": "WP 6.1"}
    )
    """Hexadecimal hash over the issuer's public key, without its DER tag and length. At most 128 characters."""

    serial_number: str = field(
        metadata={"wire": "serialNumber", "maxLength": 40, "identifies": "person", "section": "WP 6.1"}
    )
    """Serial number of the certificate in hexadecimal, with neither leading zeros nor 0x. At most 40 characters."""
