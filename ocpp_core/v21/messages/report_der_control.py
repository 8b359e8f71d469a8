"""The ReportDERControl messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.der_curve_get_type import DERCurveGetType
from ocpp_core.v21.datatypes.enter_service_get_type import EnterServiceGetType
from ocpp_core.v21.datatypes.fixed_pf_get_type import FixedPFGetType
from ocpp_core.v21.datatypes.fixed_var_get_type import FixedVarGetType
from ocpp_core.v21.datatypes.freq_droop_get_type import FreqDroopGetType
from ocpp_core.v21.datatypes.gradient_get_type import GradientGetType
from ocpp_core.v21.datatypes.limit_max_discharge_get_type import LimitMaxDischargeGetType
from ocpp_core.versions import Version

__all__ = [
    "ReportDERControlRequest",
    "ReportDERControlResponse",
]


@define(kw_only=True, repr=False)
class ReportDERControlResponse(Response):
    """Confirms that a part of the DER control report arrived; it carries no data.

    Answers `ReportDERControlRequest`. OCPP 2.1 part 2, section 1.64.
    """

    ACTION: ClassVar[str] = "ReportDERControl"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.64"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ReportDERControlRequest(Request[ReportDERControlResponse]):
    """Delivers DER controls set in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.1 part 2, section 1.64.
    """

    ACTION: ClassVar[str] = "ReportDERControl"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId", "section": "1.64"})
    """Repeats the id of the GetDERControlRequest being answered."""

    curve: list[DERCurveGetType] | None = field(
        default=None, metadata={"wire": "curve", "minItems": 1, "maxItems": 24, "section": "1.64"}
    )
    """Controls that follow a curve, such as reactive power against voltage. 1 to 24 items."""

    enter_service: list[EnterServiceGetType] | None = field(
        default=None, metadata={"wire": "enterService", "minItems": 1, "maxItems": 24, "section": "1.64"}
    )
    """Controls that set when power export may resume after a trip. 1 to 24 items."""

    fixed_pf_absorb: list[FixedPFGetType] | None = field(
        default=None, metadata={"wire": "fixedPFAbsorb", "minItems": 1, "maxItems": 24, "section": "1.64"}
    )
    """Controls that hold a constant power factor while power is drawn from the grid. 1 to 24 items."""

    fixed_pf_inject: list[FixedPFGetType] | None = field(
        default=None, metadata={"wire": "fixedPFInject", "minItems": 1, "maxItems": 24, "section": "1.64"}
    )
    """Controls that hold a constant power factor while power is fed into the grid. 1 to 24 items."""

    fixed_var: list[FixedVarGetType] | None = field(
        default=None, metadata={"wire": "fixedVar", "minItems": 1, "maxItems": 24, "section": "1.64"}
    )
    """Controls that hold a constant reactive power. 1 to 24 items."""

    freq_droop: list[FreqDroopGetType] | None = field(
        default=None, metadata={"wire": "freqDroop", "minItems": 1, "maxItems": 24, "section": "1.64"}
    )
    """Controls that adapt active power to deviations of the grid frequency. 1 to 24 items."""

    gradient: list[GradientGetType] | None = field(
        default=None, metadata={"wire": "gradient", "minItems": 1, "maxItems": 24, "section": "1.64"}
    )
    """Controls that set how fast power may ramp up or down. 1 to 24 items."""

    limit_max_discharge: list[LimitMaxDischargeGetType] | None = field(
        default=None, metadata={"wire": "limitMaxDischarge", "minItems": 1, "maxItems": 24, "section": "1.64"}
    )
    """Controls that cap discharging at a share of the rated power. 1 to 24 items."""

    tbc: bool | None = field(default=None, metadata={"wire": "tbc", "section": "1.64"})
    """Whether more messages of the same report follow. If absent, this is the last one."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.64"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
