"""The data type ChargingNeedsType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.ac_charging_parameters_type import ACChargingParametersType
from ocpp_core.v20.datatypes.dc_charging_parameters_type import DCChargingParametersType
from ocpp_core.v20.enums.energy_transfer_mode_enum_type import EnergyTransferModeEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingNeedsType",
]


@define(kw_only=True, repr=False)
class ChargingNeedsType(DataType):
    """What an EV tells about the energy it needs, the time it has and how it can charge or discharge.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    requested_energy_transfer: EnergyTransferModeEnumType = field(metadata={"wire": "requestedEnergyTransfer"})
    """Way of transferring energy (AC or DC, phases, bidirectional) that the EV asks for."""

    ac_charging_parameters: ACChargingParametersType | None = field(
        default=None, metadata={"wire": "acChargingParameters"}
    )
    """Needs and limits of the EV for AC charging."""

    dc_charging_parameters: DCChargingParametersType | None = field(
        default=None, metadata={"wire": "dcChargingParameters"}
    )
    """Needs and limits of the EV for DC charging."""

    departure_time: datetime | None = field(default=None, metadata={"wire": "departureTime", "format": "date-time"})
    """When the EV is expected to leave."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
