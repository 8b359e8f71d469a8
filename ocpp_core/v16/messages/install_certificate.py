"""The InstallCertificate messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.certificate_use_enum_type import CertificateUseEnumType
from ocpp_core.v16.enums.install_certificate_status_enum_type import InstallCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "InstallCertificateRequest",
    "InstallCertificateResponse",
]


@define(kw_only=True, repr=False)
class InstallCertificateResponse(Response):
    """Says whether the root certificate was installed.

    Answers `InstallCertificateRequest`. OCPP 1.6 security whitepaper, section 5.12.
    """

    ACTION: ClassVar[str] = "InstallCertificate"
    VERSION: ClassVar[Version] = Version.V16

    status: InstallCertificateStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.12"})
    """Whether it was installed, failed to install, or was refused as invalid or one too many."""


@define(kw_only=True, repr=False)
class InstallCertificateRequest(Request[InstallCertificateResponse]):
    """Asks the station to add a root certificate to those it trusts.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.11.
    """

    ACTION: ClassVar[str] = "InstallCertificate"
    VERSION: ClassVar[Version] = Version.V16

    certificate_type: CertificateUseEnumType = field(metadata={"wire": "certificateType", "section": "WP 5.11"})
    """What the root certificate is to be trusted for."""

    certificate: str = field(
        metadata={"wire": "certificate", "maxLength": 5500, "identifies": "person", "section": "WP 5.11"}
    )
    """Root certificate (X.509) in PEM form. At most 5500 characters."""
