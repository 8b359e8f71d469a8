"""The NotifyEVChargingNeeds messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.charging_needs_type import ChargingNeedsType
from ocpp_core.v20.enums.notify_ev_charging_needs_status_enum_type import NotifyEVChargingNeedsStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "NotifyEVChargingNeedsRequest",
    "NotifyEVChargingNeedsResponse",
]


@define(kw_only=True, repr=False)
class NotifyEVChargingNeedsResponse(Response):
    """Says whether the CSMS could handle the vehicle's charging needs.

    Answers `NotifyEVChargingNeedsRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingNeeds"
    VERSION: ClassVar[Version] = Version.V20

    status: NotifyEVChargingNeedsStatusEnumType = field(metadata={"wire": "status"})
    """Whether the needs were processed; this is no promise that they will be met."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class NotifyEVChargingNeedsRequest(Request[NotifyEVChargingNeedsResponse]):
    """Tells the CSMS how much energy the connected vehicle wants, by when and within which electrical limits.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingNeeds"
    VERSION: ClassVar[Version] = Version.V20

    charging_needs: ChargingNeedsType = field(metadata={"wire": "chargingNeeds"})
    """The charging parameters that the vehicle asked for over ISO 15118."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle is plugged in; never 0."""

    max_schedule_tuples: int | None = field(default=None, metadata={"wire": "maxScheduleTuples"})
    """Largest number of schedule tuples, or of power and price entries in ISO 15118-20, that the vehicle can handle."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
