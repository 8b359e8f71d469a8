"""The data type VoltageParamsType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.power_during_cessation_enum_type import PowerDuringCessationEnumType
from ocpp_core.versions import Version

__all__ = [
    "VoltageParamsType",
]


@define(kw_only=True, repr=False)
class VoltageParamsType(DataType):
    """Extra settings of a voltage curve for a vehicle that feeds power into the grid.

    OCPP 2.1 part 2, section 2.120.
    """

    VERSION: ClassVar[Version] = Version.V21

    hv10_min_mean_value: float | None = field(default=None, metadata={"wire": "hv10MinMeanValue", "section": "2.120"})
    """The limit on the voltage averaged over 10 minutes (EN 50549-1). Needed whenever the trip delay is given."""

    hv10_min_mean_trip_delay: float | None = field(
        default=None, metadata={"wire": "hv10MinMeanTripDelay", "section": "2.120"}
    )
    """How long the 10-minute limit may be exceeded before the vehicle must trip. Needed whenever the limit is given."""

    power_during_cessation: PowerDuringCessationEnumType | None = field(
        default=None, metadata={"wire": "powerDuringCessation", "section": "2.120"}
    )
    """The kind of power the vehicle must feed in while it rides through a fault. If absent, none is asked for."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.120"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
