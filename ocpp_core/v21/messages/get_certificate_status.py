"""The GetCertificateStatus messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.ocsp_request_data_type import OCSPRequestDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.get_certificate_status_enum_type import GetCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetCertificateStatusRequest",
    "GetCertificateStatusResponse",
]


@define(kw_only=True, repr=False)
class GetCertificateStatusResponse(Response):
    """Returns the OCSP status of the certificate, if the CSMS could get it.

    Answers `GetCertificateStatusRequest`. OCPP 2.1 part 2, section 1.26.
    """

    ACTION: ClassVar[str] = "GetCertificateStatus"
    VERSION: ClassVar[Version] = Version.V21

    status: GetCertificateStatusEnumType = field(metadata={"wire": "status", "section": "1.26"})
    """Whether the OCSP status could be retrieved; the certificate's own status is inside ocspResult."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.26"})
    """More detail on why the OCSP status could or could not be retrieved."""

    ocsp_result: str | None = field(
        default=None, metadata={"wire": "ocspResult", "maxLength": 18000, "identifies": "person", "section": "1.26"}
    )
    """The OCSP responder's answer (RFC 6960) as Base64 of its DER form. Absent only if the status could not be
    retrieved. At most 18000 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.26"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetCertificateStatusRequest(Request[GetCertificateStatusResponse]):
    """Asks the CSMS for the OCSP status of a V2G certificate.

    Sent by the charging station. OCPP 2.1 part 2, section 1.26.
    """

    ACTION: ClassVar[str] = "GetCertificateStatus"
    VERSION: ClassVar[Version] = Version.V21

    ocsp_request_data: OCSPRequestDataType = field(metadata={"wire": "ocspRequestData", "section": "1.26"})
    """Hashes, serial number and OCSP responder address of the certificate to check."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.26"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
