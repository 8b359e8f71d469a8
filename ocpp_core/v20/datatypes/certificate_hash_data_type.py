"""The data type CertificateHashDataType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.hash_algorithm_enum_type import HashAlgorithmEnumType
from ocpp_core.versions import Version

__all__ = [
    "CertificateHashDataType",
]


@define(kw_only=True, repr=False)
class CertificateHashDataType(DataType):
    """Hashes and serial number that together identify a certificate without sending it.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm"})
    """Hash function used for the issuer name and issuer key."""

    issuer_name_hash: str = field(metadata={"wire": "issuerNameHash", "maxLength": 128, "identifies": "person"})
    """Hash over the DER form of the issuer's distinguished name as found in this certificate. At most 128 characters.
    """

    issuer_key_hash: str = field(metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person"})
    """Hash over the public key of the issuer, in DER form without tag and length. At most 128 characters."""

    serial_number: str = field(metadata={"wire": "serialNumber", "maxLength": 20, "identifies": "person"})
    """Certificate serial number in hexadecimal, with no 0x in front and no leading zeroes. At most 20 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
