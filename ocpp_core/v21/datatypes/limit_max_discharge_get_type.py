"""The data type LimitMaxDischargeGetType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.limit_max_discharge_type import LimitMaxDischargeType
from ocpp_core.versions import Version

__all__ = [
    "LimitMaxDischargeGetType",
]


@define(kw_only=True, repr=False)
class LimitMaxDischargeGetType(DataType):
    """A discharge-limit setting as reported by the station, with its id and whether it is in force.

    OCPP 2.1 part 2, section 2.63.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.63"})
    """Identifier under which the control was set. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault", "section": "2.63"})
    """True for a default control, false for a scheduled one."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded", "section": "2.63"})
    """True when another setting with a lower priority number takes precedence over this one."""

    limit_max_discharge: LimitMaxDischargeType = field(metadata={"wire": "limitMaxDischarge", "section": "2.63"})
    """The discharge-limit setting itself."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.63"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
