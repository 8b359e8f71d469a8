"""The GetCertificateChainStatus messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.certificate_status_request_info_type import CertificateStatusRequestInfoType
from ocpp_core.v21.datatypes.certificate_status_type import CertificateStatusType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "GetCertificateChainStatusRequest",
    "GetCertificateChainStatusResponse",
]


@define(kw_only=True, repr=False)
class GetCertificateChainStatusResponse(Response):
    """Gives the revocation status of each requested certificate.

    Answers `GetCertificateChainStatusRequest`. OCPP 2.1 part 2, section 1.25.
    """

    ACTION: ClassVar[str] = "GetCertificateChainStatus"
    VERSION: ClassVar[Version] = Version.V21

    certificate_status: list[CertificateStatusType] = field(
        metadata={"wire": "certificateStatus", "minItems": 1, "maxItems": 4, "section": "1.25"}
    )
    """Revocation status per certificate. One to four items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.25"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetCertificateChainStatusRequest(Request[GetCertificateChainStatusResponse]):
    """Asks the CSMS whether certificates of an EV's chain have been revoked.

    Sent by the charging station. OCPP 2.1 part 2, section 1.25.
    """

    ACTION: ClassVar[str] = "GetCertificateChainStatus"
    VERSION: ClassVar[Version] = Version.V21

    certificate_status_requests: list[CertificateStatusRequestInfoType] = field(
        metadata={"wire": "certificateStatusRequests", "minItems": 1, "maxItems": 4, "section": "1.25"}
    )
    """The certificates to check, each with where to check it (OCSP or CRL). One to four items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.25"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
