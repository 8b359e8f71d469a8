"""The data type ACChargingParametersType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ACChargingParametersType",
]


@define(kw_only=True, repr=False)
class ACChargingParametersType(DataType):
    """What an EV asks for and can take when charging with alternating current.

    OCPP 2.0.1 part 2, section 2.1.
    """

    VERSION: ClassVar[Version] = Version.V201

    energy_amount: int = field(metadata={"wire": "energyAmount", "unit": "Wh", "section": "2.1"})
    """Energy that the EV wants, with any energy needed for preconditioning counted in. Unit: Wh."""

    ev_min_current: int = field(metadata={"wire": "evMinCurrent", "unit": "A", "section": "2.1"})
    """Lowest current per phase at which the EV can charge. Unit: A."""

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent", "unit": "A", "section": "2.1"})
    """Highest current per phase that the EV and its cable can take. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage", "unit": "V", "section": "2.1"})
    """Highest voltage that the EV can take. Unit: V."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.1"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
