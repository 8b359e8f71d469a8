"""The data type VariableAttributeType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.attribute_enum_type import AttributeEnumType
from ocpp_core.v20.enums.mutability_enum_type import MutabilityEnumType
from ocpp_core.versions import Version

__all__ = [
    "VariableAttributeType",
]


@define(kw_only=True, repr=False)
class VariableAttributeType(DataType):
    """One attribute of a variable, such as its actual or target value, and how it may be accessed.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    value: str = field(metadata={"wire": "value", "maxLength": 1000})
    """The value as text. Absent only for an attribute that cannot be read. At most 1000 characters."""

    persistence: bool = field(metadata={"wire": "persistence"})
    """Whether the value survives a reboot or loss of power."""

    constant: bool = field(metadata={"wire": "constant"})
    """Whether the station never changes the value while running. If absent, it may change it."""

    type: AttributeEnumType | None = field(default=None, metadata={"wire": "type", "default": "Actual"})
    """Which attribute this is. Default: Actual."""

    mutability: MutabilityEnumType | None = field(default=None, metadata={"wire": "mutability"})
    """Whether the attribute can be read, written or both. If absent, both."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
