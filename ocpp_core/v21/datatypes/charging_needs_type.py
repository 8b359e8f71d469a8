"""The data type ChargingNeedsType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.ac_charging_parameters_type import ACChargingParametersType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.dc_charging_parameters_type import DCChargingParametersType
from ocpp_core.v21.datatypes.der_charging_parameters_type import DERChargingParametersType
from ocpp_core.v21.datatypes.ev_energy_offer_type import EVEnergyOfferType
from ocpp_core.v21.datatypes.v2x_charging_parameters_type import V2XChargingParametersType
from ocpp_core.v21.enums.control_mode_enum_type import ControlModeEnumType
from ocpp_core.v21.enums.energy_transfer_mode_enum_type import EnergyTransferModeEnumType
from ocpp_core.v21.enums.mobility_needs_mode_enum_type import MobilityNeedsModeEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingNeedsType",
]


@define(kw_only=True, repr=False)
class ChargingNeedsType(DataType):
    """What an EV tells about the energy it needs, the time it has and how it can charge or discharge.

    OCPP 2.1 part 2, section 2.14.
    """

    VERSION: ClassVar[Version] = Version.V21

    requested_energy_transfer: EnergyTransferModeEnumType = field(
        metadata={"wire": "requestedEnergyTransfer", "section": "2.14"}
    )
    """Way of transferring energy (AC or DC, phases, bidirectional) that the EV asks for."""

    ac_charging_parameters: ACChargingParametersType | None = field(
        default=None, metadata={"wire": "acChargingParameters", "section": "2.14"}
    )
    """Needs and limits of the EV for AC charging."""

    der_charging_parameters: DERChargingParametersType | None = field(
        default=None, metadata={"wire": "derChargingParameters", "section": "2.14"}
    )
    """Extra parameters for bidirectional AC sessions in which the EV acts as a distributed energy resource."""

    ev_energy_offer: EVEnergyOfferType | None = field(
        default=None, metadata={"wire": "evEnergyOffer", "section": "2.14"}
    )
    """Energy that the EV offers to discharge and the price it asks; discharging periods have negative power."""

    dc_charging_parameters: DCChargingParametersType | None = field(
        default=None, metadata={"wire": "dcChargingParameters", "section": "2.14"}
    )
    """Needs and limits of the EV for DC charging."""

    v2x_charging_parameters: V2XChargingParametersType | None = field(
        default=None, metadata={"wire": "v2xChargingParameters", "section": "2.14"}
    )
    """Needs and limits of the EV for ISO 15118-20 or any other bidirectional session."""

    available_energy_transfer: list[EnergyTransferModeEnumType] | None = field(
        default=None, metadata={"wire": "availableEnergyTransfer", "minItems": 1, "section": "2.14"}
    )
    """All ways of transferring energy that the EV says it can use. At least one item."""

    control_mode: ControlModeEnumType | None = field(default=None, metadata={"wire": "controlMode", "section": "2.14"})
    """Whether the EV follows a schedule it selects or setpoints it is sent. If absent, scheduled mode is assumed."""

    mobility_needs_mode: MobilityNeedsModeEnumType | None = field(
        default=None, metadata={"wire": "mobilityNeedsMode", "section": "2.14"}
    )
    """Whether only the EV sets departure time and target charge, or the station and CSMS may change them too."""

    departure_time: datetime | None = field(
        default=None, metadata={"wire": "departureTime", "format": "date-time", "section": "2.14"}
    )
    """When the EV is expected to leave."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.14"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
