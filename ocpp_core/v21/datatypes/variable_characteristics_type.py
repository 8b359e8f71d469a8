"""The data type VariableCharacteristicsType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.data_enum_type import DataEnumType
from ocpp_core.versions import Version

__all__ = [
    "VariableCharacteristicsType",
]


@define(kw_only=True, repr=False)
class VariableCharacteristicsType(DataType):
    """The fixed properties of a variable: its data type, unit and permitted values.

    OCPP 2.1 part 2, section 2.117.
    """

    VERSION: ClassVar[Version] = Version.V21

    data_type: DataEnumType = field(metadata={"wire": "dataType", "section": "2.117"})
    """What kind of values the variable holds."""

    supports_monitoring: bool = field(metadata={"wire": "supportsMonitoring", "section": "2.117"})
    """Whether monitors can be set on this variable."""

    unit: str | None = field(default=None, metadata={"wire": "unit", "maxLength": 16, "section": "2.117"})
    """The unit of the values. Absent only if they have none. At most 16 characters."""

    min_limit: float | None = field(default=None, metadata={"wire": "minLimit", "unit": "unit", "section": "2.117"})
    """The smallest value the variable can have. Unit: unit."""

    max_limit: float | None = field(default=None, metadata={"wire": "maxLimit", "unit": "unit", "section": "2.117"})
    """The largest value the variable can have; for strings and lists the greatest length of the text. Unit: unit."""

    max_elements: int | None = field(default=None, metadata={"wire": "maxElements", "minimum": 1, "section": "2.117"})
    """How many of the permitted values the variable can hold at once. At least 1."""

    values_list: str | None = field(
        default=None, metadata={"wire": "valuesList", "maxLength": 1000, "section": "2.117"}
    )
    """The permitted values, separated by commas. Always present for an OptionList, MemberList or SequenceList. At most
    1000 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.117"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
