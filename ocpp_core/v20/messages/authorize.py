"""The Authorize messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.id_token_info_type import IdTokenInfoType
from ocpp_core.v20.datatypes.id_token_type import IdTokenType
from ocpp_core.v20.datatypes.ocsp_request_data_type import OCSPRequestDataType
from ocpp_core.v20.enums.certificate_status_enum_type import CertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "AuthorizeRequest",
    "AuthorizeResponse",
]


@define(kw_only=True, repr=False)
class AuthorizeResponse(Response):
    """Says whether the identifier may charge, and under which conditions.

    Answers `AuthorizeRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Authorize"
    VERSION: ClassVar[Version] = Version.V20

    id_token_info: IdTokenInfoType = field(metadata={"wire": "idTokenInfo"})
    """Authorization verdict on the identifier, with cache expiry, group and other details."""

    certificate_status: CertificateStatusEnumType | None = field(default=None, metadata={"wire": "certificateStatus"})
    """Outcome of the check on the EV's contract certificates: Accepted if all are valid, else what is wrong."""

    evse_id: list[int] | None = field(default=None, metadata={"wire": "evseId", "minItems": 1})
    """EVSEs on which the identifier may charge. If absent, it is not limited to certain EVSEs. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class AuthorizeRequest(Request[AuthorizeResponse]):
    """Asks the CSMS whether an identifier may charge.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Authorize"
    VERSION: ClassVar[Version] = Version.V20

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that the driver or the EV presented."""

    iso15118_certificate_hash_data: list[OCSPRequestDataType] | None = field(
        default=None, metadata={"wire": "15118CertificateHashData", "minItems": 1, "maxItems": 4}
    )
    """Hashes and OCSP data that let the CSMS check whether the EV's ISO 15118 contract certificates are revoked. One to
    four items.
    """

    evse_id: list[int] | None = field(default=None, metadata={"wire": "evseId", "minItems": 1})
    """EVSEs for which authorization is asked. If absent, the question is not limited to certain EVSEs. At least one
    item.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
