"""The GetInstalledCertificateIds messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v16.enums.certificate_use_enum_type import CertificateUseEnumType
from ocpp_core.v16.enums.get_installed_certificate_status_enum_type import GetInstalledCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse",
]


@define(kw_only=True, repr=False)
class GetInstalledCertificateIdsResponse(Response):
    """Lists the installed root certificates of the asked kind.

    Answers `GetInstalledCertificateIdsRequest`. OCPP 1.6 security whitepaper, section 5.8.
    """

    ACTION: ClassVar[str] = "GetInstalledCertificateIds"
    VERSION: ClassVar[Version] = Version.V16

    status: GetInstalledCertificateStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.8"})
    """Whether any certificate of that kind was found."""

    certificate_hash_data: list[CertificateHashDataType] | None = field(
        default=None, metadata={"wire": "certificateHashData", "minItems": 1, "section": "WP 5.8"}
    )
    """One set of hashes for each certificate found. At least one item."""


@define(kw_only=True, repr=False)
class GetInstalledCertificateIdsRequest(Request[GetInstalledCertificateIdsResponse]):
    """Asks which root certificates of one kind are installed.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.7.
    """

    ACTION: ClassVar[str] = "GetInstalledCertificateIds"
    VERSION: ClassVar[Version] = Version.V16

    certificate_type: CertificateUseEnumType = field(metadata={"wire": "certificateType", "section": "WP 5.7"})
    """Kind of root certificate to list."""
