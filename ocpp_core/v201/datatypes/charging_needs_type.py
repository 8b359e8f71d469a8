"""The data type ChargingNeedsType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.ac_charging_parameters_type import ACChargingParametersType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.dc_charging_parameters_type import DCChargingParametersType
from ocpp_core.v201.enums.energy_transfer_mode_enum_type import EnergyTransferModeEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingNeedsType",
]


@define(kw_only=True, repr=False)
class ChargingNeedsType(DataType):
    """What an EV tells about the energy it needs, the time it has and how it can charge or discharge.

    OCPP 2.0.1 part 2, section 2.8.
    """

    VERSION: ClassVar[Version] = Version.V201

    requested_energy_transfer: EnergyTransferModeEnumType = field(
        metadata={"wire": "requestedEnergyTransfer", "section": "2.8"}
    )
    """Way of transferring energy (AC or DC, phases, bidirectional) that the EV asks for."""

    ac_charging_parameters: ACChargingParametersType | None = field(
        default=None, metadata={"wire": "acChargingParameters", "section": "2.8"}
    )
    """Needs and limits of the EV for AC charging."""

    dc_charging_parameters: DCChargingParametersType | None = field(
        default=None, metadata={"wire": "dcChargingParameters", "section": "2.8"}
    )
    """Needs and limits of the EV for DC charging."""

    departure_time: datetime | None = field(
        default=None, metadata={"wire": "departureTime", "format": "date-time", "section": "2.8"}
    )
    """When the EV is expected to leave."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.8"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
