"""The data type VariableCharacteristicsType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.data_enum_type import DataEnumType
from ocpp_core.versions import Version

__all__ = [
    "VariableCharacteristicsType",
]


@define(kw_only=True, repr=False)
class VariableCharacteristicsType(DataType):
    """The fixed properties of a variable: its data type, unit and permitted values.

    OCPP 2.0.1 part 2, section 2.51.
    """

    VERSION: ClassVar[Version] = Version.V201

    data_type: DataEnumType = field(metadata={"wire": "dataType", "section": "2.51"})
    """What kind of values the variable holds."""

    supports_monitoring: bool = field(metadata={"wire": "supportsMonitoring", "section": "2.51"})
    """Whether monitors can be set on this variable."""

    unit: str | None = field(default=None, metadata={"wire": "unit", "maxLength": 16, "section": "2.51"})
    """The unit of the values. Absent only if they have none. At most 16 characters."""

    min_limit: float | None = field(default=None, metadata={"wire": "minLimit", "unit": "unit", "section": "2.51"})
    """The smallest value the variable can have. Unit: unit."""

    max_limit: float | None = field(default=None, metadata={"wire": "maxLimit", "unit": "unit", "section": "2.51"})
    """The largest value the variable can have; for strings and lists the greatest length of the text. Unit: unit."""

    values_list: str | None = field(default=None, metadata={"wire": "valuesList", "maxLength": 1000, "section": "2.51"})
    """The permitted values, separated by commas. Always present for an OptionList, MemberList or SequenceList. At most
    1000 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.51"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
