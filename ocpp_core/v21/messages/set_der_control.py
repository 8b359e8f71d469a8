"""The SetDERControl messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.der_curve_type import DERCurveType
from ocpp_core.v21.datatypes.enter_service_type import EnterServiceType
from ocpp_core.v21.datatypes.fixed_pf_type import FixedPFType
from ocpp_core.v21.datatypes.fixed_var_type import FixedVarType
from ocpp_core.v21.datatypes.freq_droop_type import FreqDroopType
from ocpp_core.v21.datatypes.gradient_type import GradientType
from ocpp_core.v21.datatypes.limit_max_discharge_type import LimitMaxDischargeType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.der_control_enum_type import DERControlEnumType
from ocpp_core.v21.enums.der_control_status_enum_type import DERControlStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetDERControlRequest",
    "SetDERControlResponse",
]


@define(kw_only=True, repr=False)
class SetDERControlResponse(Response):
    """Says whether the station installed the DER control and which controls it displaces.

    Answers `SetDERControlRequest`. OCPP 2.1 part 2, section 1.75.
    """

    ACTION: ClassVar[str] = "SetDERControl"
    VERSION: ClassVar[Version] = Version.V21

    status: DERControlStatusEnumType = field(metadata={"wire": "status", "section": "1.75"})
    """Whether the control is installed, refused or of an unsupported type."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.75"})
    """Reason and detail behind the status."""

    superseded_ids: list[str] | None = field(
        default=None,
        metadata={
            "wire": "supersededIds",
            "minItems": 1,
            "maxItems": 24,
            "maxLength": 36,
            "primitive": "identifierString",
            "section": "1.75",
        },
    )
    """Ids of controls now out of use; the new control's own id if an existing one outranks it. 1 to 24 items. At most
    36 characters each.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.75"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetDERControlRequest(Request[SetDERControlResponse]):
    """Asks the station to install a default or scheduled DER control, which shapes its behaviour towards the grid.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.75.
    """

    ACTION: ClassVar[str] = "SetDERControl"
    VERSION: ClassVar[Version] = Version.V21

    is_default: bool = field(metadata={"wire": "isDefault", "section": "1.75"})
    """True for a default control, which applies whenever no scheduled control of its type is active."""

    control_id: str = field(
        metadata={"wire": "controlId", "maxLength": 36, "primitive": "identifierString", "section": "1.75"}
    )
    """Unique id of the control, used later to report or clear it. At most 36 characters."""

    control_type: DERControlEnumType = field(metadata={"wire": "controlType", "section": "1.75"})
    """Kind of control, which decides which one of the settings fields must be filled."""

    curve: DERCurveType | None = field(default=None, metadata={"wire": "curve", "section": "1.75"})
    """Settings of a control that follows a curve, such as reactive power against voltage."""

    enter_service: EnterServiceType | None = field(default=None, metadata={"wire": "enterService", "section": "1.75"})
    """When power export may resume after a trip; only for a default control."""

    fixed_pf_absorb: FixedPFType | None = field(default=None, metadata={"wire": "fixedPFAbsorb", "section": "1.75"})
    """Constant power factor to hold while power is drawn from the grid."""

    fixed_pf_inject: FixedPFType | None = field(default=None, metadata={"wire": "fixedPFInject", "section": "1.75"})
    """Constant power factor to hold while power is fed into the grid."""

    fixed_var: FixedVarType | None = field(default=None, metadata={"wire": "fixedVar", "section": "1.75"})
    """Constant reactive power to hold."""

    freq_droop: FreqDroopType | None = field(default=None, metadata={"wire": "freqDroop", "section": "1.75"})
    """How active power adapts to deviations of the grid frequency."""

    gradient: GradientType | None = field(default=None, metadata={"wire": "gradient", "section": "1.75"})
    """How fast power may ramp up or down by default; only for a default control."""

    limit_max_discharge: LimitMaxDischargeType | None = field(
        default=None, metadata={"wire": "limitMaxDischarge", "section": "1.75"}
    )
    """Cap on discharging, as a share of the rated power."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.75"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
