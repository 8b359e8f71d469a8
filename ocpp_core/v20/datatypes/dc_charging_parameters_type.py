"""The data type DCChargingParametersType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "DCChargingParametersType",
]


@define(kw_only=True, repr=False)
class DCChargingParametersType(DataType):
    """What an EV asks for and can handle in a DC charging session over ISO 15118-2.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent", "unit": "A"})
    """Highest current the EV can take, cable included. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage", "unit": "V"})
    """Highest voltage the EV can take. Unit: V."""

    energy_amount: int | None = field(default=None, metadata={"wire": "energyAmount", "unit": "Wh"})
    """Energy the EV asks for, preconditioning included. Unit: Wh."""

    ev_max_power: int | None = field(default=None, metadata={"wire": "evMaxPower", "unit": "W"})
    """Highest power the EV can take. Unit: W."""

    state_of_charge: int | None = field(
        default=None, metadata={"wire": "stateOfCharge", "unit": "%", "minimum": 0, "maximum": 100}
    )
    """Charge level of the battery at this moment. Unit: %. 0 to 100."""

    ev_energy_capacity: int | None = field(default=None, metadata={"wire": "evEnergyCapacity", "unit": "Wh"})
    """Energy the battery holds when full. Unit: Wh."""

    full_soc: int | None = field(default=None, metadata={"wire": "fullSoC", "unit": "%", "minimum": 0, "maximum": 100})
    """Charge level at which the EV regards its battery as full. Unit: %. 0 to 100."""

    bulk_soc: int | None = field(default=None, metadata={"wire": "bulkSoC", "unit": "%", "minimum": 0, "maximum": 100})
    """Charge level at which the EV regards fast charging as finished. Unit: %. 0 to 100."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
