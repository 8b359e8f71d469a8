"""The data type TotalUsageType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "TotalUsageType",
]


@define(kw_only=True, repr=False)
class TotalUsageType(DataType):
    """How much energy and time a transaction has used, as a basis for its cost.

    OCPP 2.1 part 2, section 2.109.
    """

    VERSION: ClassVar[Version] = Version.V21

    energy: float = field(metadata={"wire": "energy", "unit": "Wh", "section": "2.109"})
    """The energy used in the transaction. Unit: Wh."""

    charging_time: int = field(metadata={"wire": "chargingTime", "unit": "s", "section": "2.109"})
    """How long the charging session lasted, with the times when no energy flowed. Unit: s."""

    idle_time: int = field(metadata={"wire": "idleTime", "unit": "s", "section": "2.109"})
    """How long the vehicle was in the session without any energy flowing. Unit: s."""

    reservation_time: int | None = field(
        default=None, metadata={"wire": "reservationTime", "unit": "s", "section": "2.109"}
    )
    """How long the EVSE was reserved before the transaction started. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.109"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
