"""The data type OCSPRequestDataType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.hash_algorithm_enum_type import HashAlgorithmEnumType
from ocpp_core.versions import Version

__all__ = [
    "OCSPRequestDataType",
]


@define(kw_only=True, repr=False)
class OCSPRequestDataType(DataType):
    """The data that identifies one certificate in an OCSP status check.

    OCPP 2.0.1 part 2, section 2.36.
    """

    VERSION: ClassVar[Version] = Version.V201

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm", "section": "2.36"})
    """Algorithm with which both issuer hashes were made."""

    issuer_name_hash: str = field(
        metadata={
            "wire": "issuerNameHash",
            "maxLength": 128,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.36",
        },
    )
    """Hash of the DER-encoded distinguished name of the certificate's issuer. At most 128 characters."""

    issuer_key_hash: str = field(
        metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person", "section": "2.36"}
    )
    """Hash of the issuer's public key, taken without its DER tag and length. At most 128 characters."""

    serial_number: str = field(
        metadata={
            "wire": "serialNumber",
            "maxLength": 40,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.36",
        },
    )
    """Serial number of the certificate in hexadecimal, with no 0x prefix and no leading zeros. At most 40 characters.
    """

    responder_url: str = field(metadata={"wire": "responderURL", "maxLength": 512, "section": "2.36"})
    """Address of the OCSP responder to ask. At most 512 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.36"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
