"""The CertificateSigned messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.certificate_signed_status_enum_type import CertificateSignedStatusEnumType
from ocpp_core.v21.enums.certificate_signing_use_enum_type import CertificateSigningUseEnumType
from ocpp_core.versions import Version

__all__ = [
    "CertificateSignedRequest",
    "CertificateSignedResponse",
]


@define(kw_only=True, repr=False)
class CertificateSignedResponse(Response):
    """Says whether the station takes the signed certificate into use.

    Answers `CertificateSignedRequest`. OCPP 2.1 part 2, section 1.7.
    """

    ACTION: ClassVar[str] = "CertificateSigned"
    VERSION: ClassVar[Version] = Version.V21

    status: CertificateSignedStatusEnumType = field(metadata={"wire": "status", "section": "1.7"})
    """Rejected if the certificate is not valid or answers an unknown requestId."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.7"})
    """More detail on why the certificate is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.7"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CertificateSignedRequest(Request[CertificateSignedResponse]):
    """Delivers the certificate that a CA signed in answer to the station's SignCertificateRequest.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.7.
    """

    ACTION: ClassVar[str] = "CertificateSigned"
    VERSION: ClassVar[Version] = Version.V21

    certificate_chain: str = field(
        metadata={"wire": "certificateChain", "maxLength": 10000, "identifies": "person", "section": "1.7"}
    )
    """PEM chain that starts with the signed leaf, followed by any sub-CA certificates. MaxCertificateChainSize may
    limit its length. At most 10000 characters.
    """

    certificate_type: CertificateSigningUseEnumType | None = field(
        default=None, metadata={"wire": "certificateType", "section": "1.7"}
    )
    """What the certificate is for. If absent, it serves both the CSMS connection and, where present, the ISO 15118
    connection.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId", "section": "1.7"})
    """Repeats the requestId of the SignCertificateRequest that this certificate answers."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.7"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
