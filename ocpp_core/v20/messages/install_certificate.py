"""The InstallCertificate messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.install_certificate_status_enum_type import InstallCertificateStatusEnumType
from ocpp_core.v20.enums.install_certificate_use_enum_type import InstallCertificateUseEnumType
from ocpp_core.versions import Version

__all__ = [
    "InstallCertificateRequest",
    "InstallCertificateResponse",
]


@define(kw_only=True, repr=False)
class InstallCertificateResponse(Response):
    """Says whether the station installed the certificate.

    Answers `InstallCertificateRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "InstallCertificate"
    VERSION: ClassVar[Version] = Version.V20

    status: InstallCertificateStatusEnumType = field(metadata={"wire": "status"})
    """Whether the certificate is installed, refused as invalid or over the storage limit, or failed to install."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class InstallCertificateRequest(Request[InstallCertificateResponse]):
    """Asks the station to add a root certificate to its trust store.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "InstallCertificate"
    VERSION: ClassVar[Version] = Version.V20

    certificate_type: InstallCertificateUseEnumType = field(metadata={"wire": "certificateType"})
    """What the certificate will be trusted for, for example the CSMS connection or a manufacturer's firmware."""

    certificate: str = field(metadata={"wire": "certificate", "maxLength": 800, "identifies": "person"})
    """The X.509 certificate to install, encoded as PEM. At most 800 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
