"""The Update15118EVCertificate messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.iso15118ev_certificate_status_enum_type import Iso15118EVCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "Update15118EVCertificateRequest",
    "Update15118EVCertificateResponse",
]


@define(kw_only=True, repr=False)
class Update15118EVCertificateResponse(Response):
    """Returns the answer that the station hands to the EV for its certificate update.

    Answers `Update15118EVCertificateRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Update15118EVCertificate"
    VERSION: ClassVar[Version] = Version.V20

    status: Iso15118EVCertificateStatusEnumType = field(metadata={"wire": "status"})
    """Whether the CSMS could process the request."""

    exi_response: str | None = field(
        default=None, metadata={"wire": "exiResponse", "maxLength": 5500, "identifies": "person"}
    )
    """Certificate update answer for the EV as raw EXI data, Base64 encoded. At most 5500 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class Update15118EVCertificateRequest(Request[Update15118EVCertificateResponse]):
    """Passes on an EV's ISO 15118 request to renew its contract certificate.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Update15118EVCertificate"
    VERSION: ClassVar[Version] = Version.V20

    iso15118_schema_version: str = field(metadata={"wire": "15118SchemaVersion", "maxLength": 50})
    """Version of the ISO 15118 message schema between EV and station, needed to decode the EXI data. At most 50
    characters.
    """

    exi_request: str = field(metadata={"wire": "exiRequest", "maxLength": 5500, "identifies": "person"})
    """Certificate update request of the EV as raw EXI data, Base64 encoded. At most 5500 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
