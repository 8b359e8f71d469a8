"""The data type LimitAtSoCType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "LimitAtSoCType",
]


@define(kw_only=True, repr=False)
class LimitAtSoCType(DataType):
    """A cap on the charging rate once the EV battery has reached a given state of charge.

    OCPP 2.1 part 2, section 2.62.
    """

    VERSION: ClassVar[Version] = Version.V21

    soc: int = field(metadata={"wire": "soc", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.62"})
    """State of charge from which the cap takes effect. Unit: %. 0 to 100."""

    limit: float = field(metadata={"wire": "limit", "unit": "chargingRateUnit (W or A)", "section": "2.62"})
    """Highest rate allowed once that state of charge is reached. Unit: chargingRateUnit (W or A)."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.62"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
