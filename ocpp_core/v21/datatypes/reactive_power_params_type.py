"""The data type ReactivePowerParamsType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ReactivePowerParamsType",
]


@define(kw_only=True, repr=False)
class ReactivePowerParamsType(DataType):
    """Extra settings of a Volt-Var curve that concern its reference voltage.

    OCPP 2.1 part 2, section 2.82.
    """

    VERSION: ClassVar[Version] = Version.V21

    v_ref: float | None = field(default=None, metadata={"wire": "vRef", "unit": "%", "section": "2.82"})
    """Adjusts the voltages of the Volt-Var curve points relative to the nominal AC (RMS) voltage. Unit: %."""

    autonomous_v_ref_enable: bool | None = field(
        default=None, metadata={"wire": "autonomousVRefEnable", "section": "2.82"}
    )
    """Whether the device may adjust the reference voltage of the Volt-Var curve by itself."""

    autonomous_v_ref_time_constant: float | None = field(
        default=None, metadata={"wire": "autonomousVRefTimeConstant", "section": "2.82"}
    )
    """Time constant of the autonomous reference voltage adjustment on a Volt-Var curve."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.82"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
