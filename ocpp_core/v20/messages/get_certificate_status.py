"""The GetCertificateStatus messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.ocsp_request_data_type import OCSPRequestDataType
from ocpp_core.v20.enums.get_certificate_status_enum_type import GetCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetCertificateStatusRequest",
    "GetCertificateStatusResponse",
]


@define(kw_only=True, repr=False)
class GetCertificateStatusResponse(Response):
    """Returns the OCSP status of the certificate, if the CSMS could get it.

    Answers `GetCertificateStatusRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetCertificateStatus"
    VERSION: ClassVar[Version] = Version.V20

    status: GetCertificateStatusEnumType = field(metadata={"wire": "status"})
    """Whether the OCSP status could be retrieved; the certificate's own status is inside ocspResult."""

    ocsp_result: str | None = field(
        default=None, metadata={"wire": "ocspResult", "maxLength": 5500, "identifies": "person"}
    )
    """The OCSP responder's answer (RFC 6960) as Base64 of its DER form. Absent only if the status could not be
    retrieved. At most 5500 characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetCertificateStatusRequest(Request[GetCertificateStatusResponse]):
    """Asks the CSMS for the OCSP status of a V2G certificate.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetCertificateStatus"
    VERSION: ClassVar[Version] = Version.V20

    ocsp_request_data: OCSPRequestDataType = field(metadata={"wire": "ocspRequestData"})
    """Hashes, serial number and OCSP responder address of the certificate to check."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
