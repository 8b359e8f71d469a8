"""The Get15118EVCertificate messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.certificate_action_enum_type import CertificateActionEnumType
from ocpp_core.v21.enums.iso15118ev_certificate_status_enum_type import Iso15118EVCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "Get15118EVCertificateRequest",
    "Get15118EVCertificateResponse",
]


@define(kw_only=True, repr=False)
class Get15118EVCertificateResponse(Response):
    """Returns the answer to the EV's certificate request.

    Answers `Get15118EVCertificateRequest`. OCPP 2.1 part 2, section 1.23.
    """

    ACTION: ClassVar[str] = "Get15118EVCertificate"
    VERSION: ClassVar[Version] = Version.V21

    status: Iso15118EVCertificateStatusEnumType = field(metadata={"wire": "status", "section": "1.23"})
    """Whether the CSMS could process the message; it does not tell whether the EV gets its certificate."""

    exi_response: str = field(
        metadata={"wire": "exiResponse", "maxLength": 17000, "identifies": "person", "section": "1.23"}
    )
    """The answer to pass on to the EV unchanged: the binary EXI message in Base64. At most 17000 characters."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.23"})
    """More detail on why the request was or was not processed."""

    remaining_contracts: int | None = field(
        default=None, metadata={"wire": "remainingContracts", "minimum": 0, "section": "1.23"}
    )
    """How many more contracts the station can fetch for the EV by repeating the request. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.23"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class Get15118EVCertificateRequest(Request[Get15118EVCertificateResponse]):
    """Forwards an EV's ISO 15118 request to install or update its contract certificate.

    Sent by the charging station. OCPP 2.1 part 2, section 1.23.
    """

    ACTION: ClassVar[str] = "Get15118EVCertificate"
    VERSION: ClassVar[Version] = Version.V21

    iso15118_schema_version: str = field(metadata={"wire": "iso15118SchemaVersion", "maxLength": 50, "section": "1.23"})
    """Schema version of the ISO 15118 session, which the CSMS needs to decode exiRequest. At most 50 characters."""

    action: CertificateActionEnumType = field(metadata={"wire": "action", "section": "1.23"})
    """Whether the EV asks to install a certificate or to update the one it has."""

    exi_request: str = field(
        metadata={"wire": "exiRequest", "maxLength": 11000, "identifies": "person", "section": "1.23"}
    )
    """The EV's certificate request as received: the binary EXI message in Base64. At most 11000 characters."""

    maximum_contract_certificate_chains: int | None = field(
        default=None, metadata={"wire": "maximumContractCertificateChains", "minimum": 0, "section": "1.23"}
    )
    """Most contracts the EV is willing to install. Always sent with ISO 15118-20, never with ISO 15118-2. At least 0.
    """

    prioritized_emaids: list[str] | None = field(
        default=None,
        metadata={
            "wire": "prioritizedEMAIDs",
            "minItems": 1,
            "maxItems": 8,
            "maxLength": 255,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "1.23",
        },
    )
    """Contract ids (EMAIDs) to serve first if there are more contracts than the EV can take. Only for ISO 15118-20. One
    to eight items. At most 255 characters each.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.23"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
