"""The data type DCChargingParametersType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "DCChargingParametersType",
]


@define(kw_only=True, repr=False)
class DCChargingParametersType(DataType):
    """What an EV asks for and can handle in a DC charging session over ISO 15118-2.

    OCPP 2.0.1 part 2, section 2.21.
    """

    VERSION: ClassVar[Version] = Version.V201

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent", "unit": "A", "section": "2.21"})
    """Highest current the EV can take, cable included. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage", "unit": "V", "section": "2.21"})
    """Highest voltage the EV can take. Unit: V."""

    energy_amount: int | None = field(default=None, metadata={"wire": "energyAmount", "unit": "Wh", "section": "2.21"})
    """Energy the EV asks for, preconditioning included. Unit: Wh."""

    ev_max_power: int | None = field(default=None, metadata={"wire": "evMaxPower", "unit": "W", "section": "2.21"})
    """Highest power the EV can take. Unit: W."""

    state_of_charge: int | None = field(
        default=None, metadata={"wire": "stateOfCharge", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.21"}
    )
    """Charge level of the battery at this moment. Unit: %. 0 to 100."""

    ev_energy_capacity: int | None = field(
        default=None, metadata={"wire": "evEnergyCapacity", "unit": "Wh", "section": "2.21"}
    )
    """Energy the battery holds when full. Unit: Wh."""

    full_soc: int | None = field(
        default=None, metadata={"wire": "fullSoC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.21"}
    )
    """Charge level at which the EV regards its battery as full. Unit: %. 0 to 100."""

    bulk_soc: int | None = field(
        default=None, metadata={"wire": "bulkSoC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.21"}
    )
    """Charge level at which the EV regards fast charging as finished. Unit: %. 0 to 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.21"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
