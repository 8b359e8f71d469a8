"""The Get15118EVCertificate messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.certificate_chain_type import CertificateChainType
from ocpp_core.v20.enums.iso15118ev_certificate_status_enum_type import Iso15118EVCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "Get15118EVCertificateRequest",
    "Get15118EVCertificateResponse",
]


@define(kw_only=True, repr=False)
class Get15118EVCertificateResponse(Response):
    """Returns the answer to the EV's certificate request.

    Answers `Get15118EVCertificateRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Get15118EVCertificate"
    VERSION: ClassVar[Version] = Version.V20

    status: Iso15118EVCertificateStatusEnumType = field(metadata={"wire": "status"})
    """Whether the CSMS could process the message; it does not tell whether the EV gets its certificate."""

    sa_provisioning_certificate_chain: CertificateChainType = field(metadata={"wire": "saProvisioningCertificateChain"})
    """Certificate chain of the provisioning service that signs the answer to the EV."""

    contract_signature_certificate_chain: CertificateChainType = field(
        metadata={"wire": "contractSignatureCertificateChain"}
    )
    """Certificate chain of the EV's new charging contract."""

    exi_response: str = field(metadata={"wire": "exiResponse", "maxLength": 5500, "identifies": "person"})
    """The answer to pass on to the EV unchanged: the binary EXI message in Base64. At most 5500 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class Get15118EVCertificateRequest(Request[Get15118EVCertificateResponse]):
    """Forwards an EV's ISO 15118 request to install or update its contract certificate.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Get15118EVCertificate"
    VERSION: ClassVar[Version] = Version.V20

    iso15118_schema_version: str = field(metadata={"wire": "15118SchemaVersion", "maxLength": 50})
    """Schema version of the ISO 15118 session, which the CSMS needs to decode exiRequest. At most 50 characters."""

    exi_request: str = field(metadata={"wire": "exiRequest", "maxLength": 5500, "identifies": "person"})
    """The EV's certificate request as received: the binary EXI message in Base64. At most 5500 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
