"""The InstallCertificate messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.install_certificate_status_enum_type import InstallCertificateStatusEnumType
from ocpp_core.v21.enums.install_certificate_use_enum_type import InstallCertificateUseEnumType
from ocpp_core.versions import Version

__all__ = [
    "InstallCertificateRequest",
    "InstallCertificateResponse",
]


@define(kw_only=True, repr=False)
class InstallCertificateResponse(Response):
    """Says whether the station installed the certificate.

    Answers `InstallCertificateRequest`. OCPP 2.1 part 2, section 1.41.
    """

    ACTION: ClassVar[str] = "InstallCertificate"
    VERSION: ClassVar[Version] = Version.V21

    status: InstallCertificateStatusEnumType = field(metadata={"wire": "status", "section": "1.41"})
    """Whether the certificate is installed, refused as invalid or over the storage limit, or failed to install."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.41"})
    """Reason and detail behind the installation result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.41"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class InstallCertificateRequest(Request[InstallCertificateResponse]):
    """Asks the station to add a root certificate to its trust store.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.41.
    """

    ACTION: ClassVar[str] = "InstallCertificate"
    VERSION: ClassVar[Version] = Version.V21

    certificate_type: InstallCertificateUseEnumType = field(metadata={"wire": "certificateType", "section": "1.41"})
    """What the certificate will be trusted for, for example the CSMS connection or a manufacturer's firmware."""

    certificate: str = field(
        metadata={"wire": "certificate", "maxLength": 10000, "identifies": "person", "section": "1.41"}
    )
    """The X.509 certificate to install, encoded as PEM. At most 10000 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.41"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
