"""The ReportDERControl messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes import (
    CustomDataType,
    DERCurveGetType,
    EnterServiceGetType,
    FixedPFGetType,
    FixedVarGetType,
    FreqDroopGetType,
    GradientGetType,
    LimitMaxDischargeGetType,
)
from ocpp_core.versions import Version

__all__ = [
    "ReportDERControlRequest",
    "ReportDERControlResponse",
]


@define(kw_only=True)
class ReportDERControlResponse(Response):
    """Confirms that a part of the DER control report arrived; it carries no data.

    Answers `ReportDERControlRequest`. OCPP 2.1 part 2, section 1.64.
    """

    ACTION: ClassVar[str] = "ReportDERControl"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ReportDERControlRequest(Request[ReportDERControlResponse]):
    """Delivers DER controls set in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.1 part 2, section 1.64.
    """

    ACTION: ClassVar[str] = "ReportDERControl"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetDERControlRequest being answered."""

    curve: list[DERCurveGetType] | None = None
    """Controls that follow a curve, such as reactive power against voltage. At least 1 and at most 24 items."""

    enter_service: list[EnterServiceGetType] | None = field(default=None, metadata={"wire": "enterService"})
    """Controls that set when power export may resume after a trip. At least 1 and at most 24 items."""

    fixed_pf_absorb: list[FixedPFGetType] | None = field(default=None, metadata={"wire": "fixedPFAbsorb"})
    """Controls that hold a constant power factor while power is drawn from the grid. At least 1 and at most 24 items.
    """

    fixed_pf_inject: list[FixedPFGetType] | None = field(default=None, metadata={"wire": "fixedPFInject"})
    """Controls that hold a constant power factor while power is fed into the grid. At least 1 and at most 24 items."""

    fixed_var: list[FixedVarGetType] | None = field(default=None, metadata={"wire": "fixedVar"})
    """Controls that hold a constant reactive power. At least 1 and at most 24 items."""

    freq_droop: list[FreqDroopGetType] | None = field(default=None, metadata={"wire": "freqDroop"})
    """Controls that adapt active power to deviations of the grid frequency. At least 1 and at most 24 items."""

    gradient: list[GradientGetType] | None = None
    """Controls that set how fast power may ramp up or down. At least 1 and at most 24 items."""

    limit_max_discharge: list[LimitMaxDischargeGetType] | None = field(
        default=None, metadata={"wire": "limitMaxDischarge"}
    )
    """Controls that cap discharging at a share of the rated power. At least 1 and at most 24 items."""

    tbc: bool | None = None
    """Whether more messages of the same report follow. If absent, this is the last one."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
