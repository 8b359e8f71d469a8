"""The data type CertificateStatusType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.certificate_status_enum_type import CertificateStatusEnumType
from ocpp_core.v21.enums.certificate_status_source_enum_type import CertificateStatusSourceEnumType
from ocpp_core.versions import Version

__all__ = [
    "CertificateStatusType",
]


@define(kw_only=True, repr=False)
class CertificateStatusType(DataType):
    """The revocation status found for one certificate, and how long it holds.

    OCPP 2.1 part 2, section 2.12.
    """

    VERSION: ClassVar[Version] = Version.V21

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData", "section": "2.12"})
    """Hashes that identify the certificate that was checked."""

    source: CertificateStatusSourceEnumType = field(metadata={"wire": "source", "section": "2.12"})
    """Whether the result comes from OCSP or from a revocation list (CRL)."""

    status: CertificateStatusEnumType = field(metadata={"wire": "status", "section": "2.12"})
    """Whether the certificate is good, revoked or unknown, or the lookup failed."""

    next_update: datetime = field(metadata={"wire": "nextUpdate", "format": "date-time", "section": "2.12"})
    """When newer status information is due, so until when this result can be cached."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.12"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
