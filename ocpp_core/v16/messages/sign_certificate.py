"""The SignCertificate messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SignCertificateRequest",
    "SignCertificateResponse",
]


@define(kw_only=True, repr=False)
class SignCertificateResponse(Response):
    """Says whether the central system takes on the signing request.

    Answers `SignCertificateRequest`. OCPP 1.6 security whitepaper, section 5.18.
    """

    ACTION: ClassVar[str] = "SignCertificate"
    VERSION: ClassVar[Version] = Version.V16

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.18"})
    """Whether the request is passed on for signing; the certificate itself follows in a CertificateSigned request."""


@define(kw_only=True, repr=False)
class SignCertificateRequest(Request[SignCertificateResponse]):
    """Asks for a new station certificate by submitting a signing request.

    Sent by the charging station. OCPP 1.6 security whitepaper, section 5.17.
    """

    ACTION: ClassVar[str] = "SignCertificate"
    VERSION: ClassVar[Version] = Version.V16

    csr: str = field(metadata={"wire": "csr", "maxLength": 5500, "identifies": "person", "section": "WP 5.17"})
    """Certificate signing request (PKCS #10) in PEM form, with the station's public key. At most 5500 characters."""
