"""The Get15118EVCertificate messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.certificate_action_enum_type import CertificateActionEnumType
from ocpp_core.v201.enums.iso15118ev_certificate_status_enum_type import Iso15118EVCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "Get15118EVCertificateRequest",
    "Get15118EVCertificateResponse",
]


@define(kw_only=True, repr=False)
class Get15118EVCertificateResponse(Response):
    """Returns the answer to the EV's certificate request.

    Answers `Get15118EVCertificateRequest`. OCPP 2.0.1 part 2, section 1.16.
    """

    ACTION: ClassVar[str] = "Get15118EVCertificate"
    VERSION: ClassVar[Version] = Version.V201

    status: Iso15118EVCertificateStatusEnumType = field(metadata={"wire": "status", "section": "1.16"})
    """Whether the CSMS could process the message; it does not tell whether the EV gets its certificate."""

    exi_response: str = field(
        metadata={"wire": "exiResponse", "maxLength": 5600, "identifies": "person", "section": "1.16"}
    )
    """The answer to pass on to the EV unchanged: the binary EXI message in Base64. At most 5600 characters."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.16"})
    """More detail on why the request was or was not processed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.16"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class Get15118EVCertificateRequest(Request[Get15118EVCertificateResponse]):
    """Forwards an EV's ISO 15118 request to install or update its contract certificate.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.16.
    """

    ACTION: ClassVar[str] = "Get15118EVCertificate"
    VERSION: ClassVar[Version] = Version.V201

    iso15118_schema_version: str = field(metadata={"wire": "iso15118SchemaVersion", "maxLength": 50, "section": "1.16"})
    """Schema version of the ISO 15118 session, which the CSMS needs to decode exiRequest. At most 50 characters."""

    action: CertificateActionEnumType = field(metadata={"wire": "action", "section": "1.16"})
    """Whether the EV asks to install a certificate or to update the one it has."""

    exi_request: str = field(
        metadata={"wire": "exiRequest", "maxLength": 5600, "identifies": "person", "section": "1.16"}
    )
    """The EV's certificate request as received: the binary EXI message in Base64. At most 5600 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.16"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
