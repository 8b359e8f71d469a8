"""The CertificateSigned messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.certificate_signed_status_enum_type import CertificateSignedStatusEnumType
from ocpp_core.v20.enums.certificate_signing_use_enum_type import CertificateSigningUseEnumType
from ocpp_core.versions import Version

__all__ = [
    "CertificateSignedRequest",
    "CertificateSignedResponse",
]


@define(kw_only=True, repr=False)
class CertificateSignedResponse(Response):
    """Says whether the station takes the signed certificate into use.

    Answers `CertificateSignedRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "CertificateSigned"
    VERSION: ClassVar[Version] = Version.V20

    status: CertificateSignedStatusEnumType = field(metadata={"wire": "status"})
    """Rejected if the certificate is not valid."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class CertificateSignedRequest(Request[CertificateSignedResponse]):
    """Delivers the certificate that a CA signed in answer to the station's SignCertificateRequest.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "CertificateSigned"
    VERSION: ClassVar[Version] = Version.V20

    cert: list[str] = field(metadata={"wire": "cert", "minItems": 1, "maxLength": 800, "identifies": "person"})
    """Signed certificate in PEM form, with the sub-CA certificates of its chain where needed. At least one item. At
    most 800 characters each.
    """

    type_of_certificate: CertificateSigningUseEnumType | None = field(
        default=None, metadata={"wire": "typeOfCertificate"}
    )
    """What the certificate is for. If absent, it serves both the CSMS connection and the ISO 15118 connection."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
