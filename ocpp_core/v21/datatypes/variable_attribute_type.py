"""The data type VariableAttributeType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.attribute_enum_type import AttributeEnumType
from ocpp_core.v21.enums.mutability_enum_type import MutabilityEnumType
from ocpp_core.versions import Version

__all__ = [
    "VariableAttributeType",
]


@define(kw_only=True, repr=False)
class VariableAttributeType(DataType):
    """One attribute of a variable, such as its actual or target value, and how it may be accessed.

    OCPP 2.1 part 2, section 2.116.
    """

    VERSION: ClassVar[Version] = Version.V21

    type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "type", "default": "Actual", "section": "2.116"}
    )
    """Which attribute this is. Default: Actual."""

    value: str | None = field(default=None, metadata={"wire": "value", "maxLength": 2500, "section": "2.116"})
    """The value as text. Absent only for an attribute that cannot be read. At most 2500 characters."""

    mutability: MutabilityEnumType | None = field(
        default=None, metadata={"wire": "mutability", "default": "ReadWrite", "section": "2.116"}
    )
    """Whether the attribute can be read, written or both. Default: ReadWrite."""

    persistent: bool | None = field(default=None, metadata={"wire": "persistent", "default": False, "section": "2.116"})
    """Whether the value survives a reboot or loss of power. Default: false."""

    constant: bool | None = field(default=None, metadata={"wire": "constant", "default": False, "section": "2.116"})
    """Whether the station never changes the value while running. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.116"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
