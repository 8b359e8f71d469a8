"""The data type VariableCharacteristicsType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.data_enum_type import DataEnumType
from ocpp_core.versions import Version

__all__ = [
    "VariableCharacteristicsType",
]


@define(kw_only=True, repr=False)
class VariableCharacteristicsType(DataType):
    """The fixed properties of a variable: its data type, unit and permitted values.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    data_type: DataEnumType = field(metadata={"wire": "dataType"})
    """What kind of values the variable holds."""

    supports_monitoring: bool = field(metadata={"wire": "supportsMonitoring"})
    """Whether monitors can be set on this variable."""

    unit: str | None = field(default=None, metadata={"wire": "unit", "maxLength": 16})
    """The unit of the values. Absent only if they have none. At most 16 characters."""

    min_limit: float | None = field(default=None, metadata={"wire": "minLimit", "unit": "unit"})
    """The smallest value the variable can have. Unit: unit."""

    max_limit: float | None = field(default=None, metadata={"wire": "maxLimit", "unit": "unit"})
    """The largest value the variable can have; for strings and lists the greatest length of the text. Unit: unit."""

    values_list: str | None = field(default=None, metadata={"wire": "valuesList", "maxLength": 1000})
    """The permitted values, separated by commas. Always present for an OptionList, MemberList or SequenceList. At most
    1000 characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
