"""The NotifyAllowedEnergyTransfer messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.energy_transfer_mode_enum_type import EnergyTransferModeEnumType
from ocpp_core.v21.enums.notify_allowed_energy_transfer_status_enum_type import NotifyAllowedEnergyTransferStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "NotifyAllowedEnergyTransferRequest",
    "NotifyAllowedEnergyTransferResponse",
]


@define(kw_only=True, repr=False)
class NotifyAllowedEnergyTransferResponse(Response):
    """Says whether the station accepts the new list of energy transfer modes.

    Answers `NotifyAllowedEnergyTransferRequest`. OCPP 2.1 part 2, section 1.44.
    """

    ACTION: ClassVar[str] = "NotifyAllowedEnergyTransfer"
    VERSION: ClassVar[Version] = Version.V21

    status: NotifyAllowedEnergyTransferStatusEnumType = field(metadata={"wire": "status", "section": "1.44"})
    """Whether the list is accepted; a refusal normally points to a technical problem."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.44"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.44"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyAllowedEnergyTransferRequest(Request[NotifyAllowedEnergyTransferResponse]):
    """Tells the station which energy transfer modes, such as bidirectional charging, a running transaction may now use.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.44.
    """

    ACTION: ClassVar[str] = "NotifyAllowedEnergyTransfer"
    VERSION: ClassVar[Version] = Version.V21

    transaction_id: str = field(
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "1.44"}
    )
    """The running transaction whose permitted modes change. At most 36 characters."""

    allowed_energy_transfer: list[EnergyTransferModeEnumType] = field(
        metadata={"wire": "allowedEnergyTransfer", "minItems": 1, "section": "1.44"}
    )
    """The complete new list of permitted modes; leaving out the active mode makes the vehicle switch. At least one
    item.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.44"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
