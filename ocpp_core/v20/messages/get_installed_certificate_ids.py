"""The GetInstalledCertificateIds messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v20.enums.get_certificate_id_use_enum_type import GetCertificateIdUseEnumType
from ocpp_core.v20.enums.get_installed_certificate_status_enum_type import GetInstalledCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse",
]


@define(kw_only=True, repr=False)
class GetInstalledCertificateIdsResponse(Response):
    """Lists the installed certificates by their hash data.

    Answers `GetInstalledCertificateIdsRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetInstalledCertificateIds"
    VERSION: ClassVar[Version] = Version.V20

    status: GetInstalledCertificateStatusEnumType = field(metadata={"wire": "status"})
    """Accepted if certificates of the wanted kinds are listed, NotFound if there are none."""

    certificate_hash_data: list[CertificateHashDataType] | None = field(
        default=None, metadata={"wire": "certificateHashData", "minItems": 1}
    )
    """Hashes and serial number of each certificate found. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetInstalledCertificateIdsRequest(Request[GetInstalledCertificateIdsResponse]):
    """Asks the station which certificates it has installed.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetInstalledCertificateIds"
    VERSION: ClassVar[Version] = Version.V20

    type_of_certificate: GetCertificateIdUseEnumType = field(metadata={"wire": "typeOfCertificate"})
    """The kind of certificate to list."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
