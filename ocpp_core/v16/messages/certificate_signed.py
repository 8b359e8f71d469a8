"""The CertificateSigned messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.certificate_signed_status_enum_type import CertificateSignedStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "CertificateSignedRequest",
    "CertificateSignedResponse",
]


@define(kw_only=True, repr=False)
class CertificateSignedResponse(Response):
    """Says whether the station takes the signed certificate into use.

    Answers `CertificateSignedRequest`. OCPP 1.6 security whitepaper, section 5.2.
    """

    ACTION: ClassVar[str] = "CertificateSigned"
    VERSION: ClassVar[Version] = Version.V16

    status: CertificateSignedStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.2"})
    """Whether the certificate passed the station's checks."""


@define(kw_only=True, repr=False)
class CertificateSignedRequest(Request[CertificateSignedResponse]):
    """Hands the station the newly signed certificate it asked for.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.1.
    """

    ACTION: ClassVar[str] = "CertificateSigned"
    VERSION: ClassVar[Version] = Version.V16

    certificate_chain: str = field(
        metadata={"wire": "certificateChain", "maxLength": 10000, "identifies": "person", "section": "WP 5.1"}
    )
    """New certificate in PEM form, followed by any intermediate CA certificates that are needed. At most 10000
    characters.
    """
