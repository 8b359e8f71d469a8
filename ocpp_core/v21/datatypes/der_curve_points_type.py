"""The data type DERCurvePointsType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "DERCurvePointsType",
]


@define(kw_only=True, repr=False)
class DERCurvePointsType(DataType):
    """One point of a DER curve.

    OCPP 2.1 part 2, section 2.36.
    """

    VERSION: ClassVar[Version] = Version.V21

    x: float = field(metadata={"wire": "x", "unit": "curve type", "section": "2.36"})
    """Input of the curve at this point, such as voltage, frequency or power, depending on the type of curve. Unit:
    curve type.
    """

    y: float = field(metadata={"wire": "y", "unit": "yUnit", "section": "2.36"})
    """Output of the curve at this point. For a power factor, positive absorbs and negative injects reactive power.
    Unit: yUnit.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.36"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
