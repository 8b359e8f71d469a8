"""The GetInstalledCertificateIds messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.certificate_hash_data_chain_type import CertificateHashDataChainType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.get_certificate_id_use_enum_type import GetCertificateIdUseEnumType
from ocpp_core.v21.enums.get_installed_certificate_status_enum_type import GetInstalledCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse",
]


@define(kw_only=True, repr=False)
class GetInstalledCertificateIdsResponse(Response):
    """Lists the installed certificates by their hash data.

    Answers `GetInstalledCertificateIdsRequest`. OCPP 2.1 part 2, section 1.31.
    """

    ACTION: ClassVar[str] = "GetInstalledCertificateIds"
    VERSION: ClassVar[Version] = Version.V21

    status: GetInstalledCertificateStatusEnumType = field(metadata={"wire": "status", "section": "1.31"})
    """Accepted if certificates of the wanted kinds are listed, NotFound if there are none."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.31"})
    """More detail on why certificates are or are not listed."""

    certificate_hash_data_chain: list[CertificateHashDataChainType] | None = field(
        default=None, metadata={"wire": "certificateHashDataChain", "minItems": 1, "section": "1.31"}
    )
    """Kind and hash data of each certificate found, with its sub-CA certificates where it has a chain. At least one
    item.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.31"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetInstalledCertificateIdsRequest(Request[GetInstalledCertificateIdsResponse]):
    """Asks the station which certificates it has installed.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.31.
    """

    ACTION: ClassVar[str] = "GetInstalledCertificateIds"
    VERSION: ClassVar[Version] = Version.V21

    certificate_type: list[GetCertificateIdUseEnumType] | None = field(
        default=None, metadata={"wire": "certificateType", "minItems": 1, "section": "1.31"}
    )
    """The kinds of certificate to list. If absent, all kinds are listed. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.31"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
