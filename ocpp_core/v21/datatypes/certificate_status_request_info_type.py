"""The data type CertificateStatusRequestInfoType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.certificate_status_source_enum_type import CertificateStatusSourceEnumType
from ocpp_core.versions import Version

__all__ = [
    "CertificateStatusRequestInfoType",
]


@define(kw_only=True, repr=False)
class CertificateStatusRequestInfoType(DataType):
    """Says for which certificate the revocation status is wanted and where to look it up.

    OCPP 2.1 part 2, section 2.11.
    """

    VERSION: ClassVar[Version] = Version.V21

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData", "section": "2.11"})
    """Hashes that identify the certificate to check."""

    source: CertificateStatusSourceEnumType = field(metadata={"wire": "source", "section": "2.11"})
    """Whether to ask an OCSP responder or to read a revocation list (CRL)."""

    urls: list[str] = field(
        metadata={"wire": "urls", "minItems": 1, "maxItems": 5, "maxLength": 2000, "section": "2.11"}
    )
    """Addresses of the OCSP responder or of the revocation list. One to five items. At most 2000 characters each."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.11"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
