"""The SignCertificate messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.certificate_signing_use_enum_type import CertificateSigningUseEnumType
from ocpp_core.v20.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SignCertificateRequest",
    "SignCertificateResponse",
]


@define(kw_only=True, repr=False)
class SignCertificateResponse(Response):
    """Says whether the CSMS takes on the signing request; the certificate itself follows in CertificateSignedRequest.

    Answers `SignCertificateRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SignCertificate"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericStatusEnumType = field(metadata={"wire": "status"})
    """Whether the CSMS accepts the signing request."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SignCertificateRequest(Request[SignCertificateResponse]):
    """Asks the CSMS to have a certificate authority sign the station's public key.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SignCertificate"
    VERSION: ClassVar[Version] = Version.V20

    csr: str = field(metadata={"wire": "csr", "maxLength": 800, "identifies": "person"})
    """Certificate signing request (PKCS #10) holding the public key, in PEM form. At most 800 characters."""

    type_of_certificate: CertificateSigningUseEnumType | None = field(
        default=None, metadata={"wire": "typeOfCertificate"}
    )
    """Whether a charging station or a V2G certificate is wanted; if absent, one certificate serves both connections."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
