"""The data type DERCurveGetType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.der_curve_type import DERCurveType
from ocpp_core.v21.enums.der_control_enum_type import DERControlEnumType
from ocpp_core.versions import Version

__all__ = [
    "DERCurveGetType",
]


@define(kw_only=True, repr=False)
class DERCurveGetType(DataType):
    """A DER curve as stored in the station, with its identifier and current standing.

    OCPP 2.1 part 2, section 2.35.
    """

    VERSION: ClassVar[Version] = Version.V21

    curve: DERCurveType = field(metadata={"wire": "curve", "section": "2.35"})
    """Points and parameters of the curve."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.35"})
    """Identifier of the curve control. At most 36 characters."""

    curve_type: DERControlEnumType = field(metadata={"wire": "curveType", "section": "2.35"})
    """Grid support function the curve drives."""

    is_default: bool = field(metadata={"wire": "isDefault", "section": "2.35"})
    """Whether the curve is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded", "section": "2.35"})
    """Whether a control with a lower priority number overrides this curve."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.35"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
