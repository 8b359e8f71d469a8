"""The data type CertificateHashDataType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.hash_algorithm_enum_type import HashAlgorithmEnumType
from ocpp_core.versions import Version

__all__ = [
    "CertificateHashDataType",
]


@define(kw_only=True, repr=False)
class CertificateHashDataType(DataType):
    """Hashes and serial number that together identify a certificate without sending it.

    OCPP 2.0.1 part 2, section 2.6.
    """

    VERSION: ClassVar[Version] = Version.V201

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm", "section": "2.6"})
    """Hash function used for the issuer name and issuer key."""

    issuer_name_hash: str = field(
        metadata={
            "wire": "issuerNameHash",
            "maxLength": 128,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.6",
        },
    )
    """Hash over the DER form of the issuer's distinguished name as found in this certificate. At most 128 characters.
    """

    issuer_key_hash: str = field(
        metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person", "section": "2.6"}
    )
    """Hash over the public key of the issuer, in DER form without tag and length. At most 128 characters."""

    serial_number: str = field(
        metadata={
            "wire": "serialNumber",
            "maxLength": 40,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.6",
        },
    )
    """Certificate serial number in hexadecimal, with no 0x in front and no leading zeroes. At most 40 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.6"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
