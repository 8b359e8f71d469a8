"""The Authorize messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.id_token_info_type import IdTokenInfoType
from ocpp_core.v21.datatypes.id_token_type import IdTokenType
from ocpp_core.v21.datatypes.ocsp_request_data_type import OCSPRequestDataType
from ocpp_core.v21.datatypes.tariff_type import TariffType
from ocpp_core.v21.enums.authorize_certificate_status_enum_type import AuthorizeCertificateStatusEnumType
from ocpp_core.v21.enums.energy_transfer_mode_enum_type import EnergyTransferModeEnumType
from ocpp_core.versions import Version

__all__ = [
    "AuthorizeRequest",
    "AuthorizeResponse",
]


@define(kw_only=True, repr=False)
class AuthorizeResponse(Response):
    """Says whether the identifier may charge, and under which conditions.

    Answers `AuthorizeRequest`. OCPP 2.1 part 2, section 1.3.
    """

    ACTION: ClassVar[str] = "Authorize"
    VERSION: ClassVar[Version] = Version.V21

    id_token_info: IdTokenInfoType = field(metadata={"wire": "idTokenInfo", "section": "1.3"})
    """Authorization verdict on the identifier, with cache expiry, group and other details."""

    certificate_status: AuthorizeCertificateStatusEnumType | None = field(
        default=None, metadata={"wire": "certificateStatus", "section": "1.3"}
    )
    """Outcome of the check on the EV's contract certificates: Accepted if all are valid, else what is wrong."""

    allowed_energy_transfer: list[EnergyTransferModeEnumType] | None = field(
        default=None, metadata={"wire": "allowedEnergyTransfer", "minItems": 1, "section": "1.3"}
    )
    """Energy transfer modes open to the EV, such as V2X. If absent, the EV may only charge. At least one item."""

    tariff: TariffType | None = field(default=None, metadata={"wire": "tariff", "section": "1.3"})
    """Driver-specific tariff that applies to this identifier."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.3"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AuthorizeRequest(Request[AuthorizeResponse]):
    """Asks the CSMS whether an identifier may charge.

    Sent by the charging station. OCPP 2.1 part 2, section 1.3.
    """

    ACTION: ClassVar[str] = "Authorize"
    VERSION: ClassVar[Version] = Version.V21

    id_token: IdTokenType = field(metadata={"wire": "idToken", "section": "1.3"})
    """The identifier that the driver or the EV presented."""

    certificate: str | None = field(
        default=None, metadata={"wire": "certificate", "maxLength": 10000, "identifies": "person", "section": "1.3"}
    )
    """PEM contract certificate chain of the EV, leaf first and without the root, for when the CSMS must validate it
    instead of the station. At most 10000 characters.
    """

    iso15118_certificate_hash_data: list[OCSPRequestDataType] | None = field(
        default=None, metadata={"wire": "iso15118CertificateHashData", "minItems": 1, "maxItems": 4, "section": "1.3"}
    )
    """Hashes and OCSP data for checking the EV's contract certificates for revocation. Not needed when certificate is
    sent. One to four items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.3"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
