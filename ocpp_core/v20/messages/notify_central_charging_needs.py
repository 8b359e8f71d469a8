"""The NotifyCentralChargingNeeds messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.sa_schedule_type import SAScheduleType
from ocpp_core.v20.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "NotifyCentralChargingNeedsRequest",
    "NotifyCentralChargingNeedsResponse",
]


@define(kw_only=True, repr=False)
class NotifyCentralChargingNeedsResponse(Response):
    """Says whether the station accepts the centrally computed schedules.

    Answers `NotifyCentralChargingNeedsRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyCentralChargingNeeds"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericStatusEnumType = field(metadata={"wire": "status"})
    """Whether the station accepts the schedules for the vehicle."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class NotifyCentralChargingNeedsRequest(Request[NotifyCentralChargingNeedsResponse]):
    """Hands the station the ISO 15118 power schedules and sales tariffs worked out centrally for a connected vehicle.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyCentralChargingNeeds"
    VERSION: ClassVar[Version] = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle is connected."""

    sa_schedule: list[SAScheduleType] = field(metadata={"wire": "saSchedule", "minItems": 1, "maxItems": 3})
    """The schedules, with optional sales tariffs, from which the vehicle may choose. One to three items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
