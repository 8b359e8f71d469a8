"""The data type EVPowerScheduleEntryType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "EVPowerScheduleEntryType",
]


@define(kw_only=True, repr=False)
class EVPowerScheduleEntryType(DataType):
    """One time slot in the power schedule that an EV offers to discharge.

    OCPP 2.1 part 2, section 2.44.
    """

    VERSION: ClassVar[Version] = Version.V21

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.44"})
    """Length of the slot. Unit: s."""

    power: float = field(metadata={"wire": "power", "unit": "W", "section": "2.44"})
    """Maximum discharge power in this slot, as a negative number; positive means the EV has nothing to offer now. Unit:
    W.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.44"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
