"""The data type OCSPRequestDataType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.hash_algorithm_enum_type import HashAlgorithmEnumType
from ocpp_core.versions import Version

__all__ = [
    "OCSPRequestDataType",
]


@define(kw_only=True, repr=False)
class OCSPRequestDataType(DataType):
    """The data that identifies one certificate in an OCSP status check.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm"})
    """Algorithm with which both issuer hashes were made."""

    issuer_name_hash: str = field(metadata={"wire": "issuerNameHash", "maxLength": 128, "identifies": "person"})
    """Hash of the DER-encoded distinguished name of the certificate's issuer. At most 128 characters."""

    issuer_key_hash: str = field(metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person"})
    """Hash of the issuer's public key, taken without its DER tag and length. At most 128 characters."""

    serial_number: str = field(metadata={"wire": "serialNumber", "maxLength": 20, "identifies": "person"})
    """Serial number of the certificate in hexadecimal, with no 0x prefix and no leading zeros. At most 20 characters.
    """

    responder_url: str | None = field(default=None, metadata={"wire": "responderURL", "maxLength": 512})
    """Address of the OCSP responder to ask. At most 512 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
