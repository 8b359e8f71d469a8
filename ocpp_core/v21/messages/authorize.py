"""The Authorize messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes import CustomDataType, IdTokenInfoType, IdTokenType, OCSPRequestDataType, TariffType
from ocpp_core.v21.enums import AuthorizeCertificateStatusEnumType, EnergyTransferModeEnumType
from ocpp_core.versions import Version

__all__ = [
    "AuthorizeRequest",
    "AuthorizeResponse",
]


@define(kw_only=True)
class AuthorizeResponse(Response):
    """Says whether the identifier may charge, and under which conditions.

    Answers `AuthorizeRequest`. OCPP 2.1 part 2, section 1.3.
    """

    ACTION: ClassVar[str] = "Authorize"
    VERSION: ClassVar[Version] = Version.V21

    id_token_info: IdTokenInfoType = field(metadata={"wire": "idTokenInfo"})
    """Authorization verdict on the identifier, with cache expiry, group and other details."""

    certificate_status: AuthorizeCertificateStatusEnumType | None = field(
        default=None, metadata={"wire": "certificateStatus"}
    )
    """Outcome of the check on the EV's contract certificates: Accepted if all are valid, else what is wrong."""

    allowed_energy_transfer: list[EnergyTransferModeEnumType] | None = field(
        default=None, metadata={"wire": "allowedEnergyTransfer"}
    )
    """Energy transfer modes open to the EV, such as V2X. If absent, the EV may only charge. At least 1 items."""

    tariff: TariffType | None = None
    """Driver-specific tariff that applies to this identifier."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class AuthorizeRequest(Request[AuthorizeResponse]):
    """Asks the CSMS whether an identifier may charge.

    Sent by the charging station. OCPP 2.1 part 2, section 1.3.
    """

    ACTION: ClassVar[str] = "Authorize"
    VERSION: ClassVar[Version] = Version.V21

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that the driver or the EV presented."""

    certificate: str | None = None
    """PEM contract certificate chain of the EV, leaf first and without the root, for when the CSMS must validate it
    instead of the station. At most 10000 characters.
    """

    iso15118_certificate_hash_data: list[OCSPRequestDataType] | None = field(
        default=None, metadata={"wire": "iso15118CertificateHashData"}
    )
    """Hashes and OCSP data for checking the EV's contract certificates for revocation. Not needed when certificate is
    sent. At least 1 and at most 4 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
