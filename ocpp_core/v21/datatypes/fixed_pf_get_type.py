"""The data type FixedPFGetType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.fixed_pf_type import FixedPFType
from ocpp_core.versions import Version

__all__ = [
    "FixedPFGetType",
]


@define(kw_only=True, repr=False)
class FixedPFGetType(DataType):
    """A fixed power factor setting as stored in the station, with its identifier and current standing.

    OCPP 2.1 part 2, section 2.49.
    """

    VERSION: ClassVar[Version] = Version.V21

    fixed_pf: FixedPFType = field(metadata={"wire": "fixedPF", "section": "2.49"})
    """Power factor and timing of the setting."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.49"})
    """Identifier of the setting. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault", "section": "2.49"})
    """Whether the setting is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded", "section": "2.49"})
    """Whether a control with a lower priority number overrides this setting."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.49"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
