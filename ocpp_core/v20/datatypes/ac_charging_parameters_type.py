"""The data type ACChargingParametersType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "ACChargingParametersType",
]


@define(kw_only=True, repr=False)
class ACChargingParametersType(DataType):
    """What an EV asks for and can take when charging with alternating current.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    energy_amount: int = field(metadata={"wire": "energyAmount", "unit": "Wh"})
    """Energy that the EV wants, with any energy needed for preconditioning counted in. Unit: Wh."""

    ev_min_current: int = field(metadata={"wire": "evMinCurrent", "unit": "A"})
    """Lowest current per phase at which the EV can charge. Unit: A."""

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent", "unit": "A"})
    """Highest current per phase that the EV and its cable can take. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage", "unit": "V"})
    """Highest voltage that the EV can take. Unit: V."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
