"""The ClearedChargingLimit messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.charging_limit_source_enum_type import ChargingLimitSourceEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearedChargingLimitRequest",
    "ClearedChargingLimitResponse",
]


@define(kw_only=True, repr=False)
class ClearedChargingLimitResponse(Response):
    """Confirms receipt of the notice that a charging limit is lifted.

    Answers `ClearedChargingLimitRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearedChargingLimit"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ClearedChargingLimitRequest(Request[ClearedChargingLimitResponse]):
    """Reports that a charging limit set from outside, for example by an energy manager, no longer applies.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearedChargingLimit"
    VERSION: ClassVar[Version] = Version.V20

    charging_limit_source: ChargingLimitSourceEnumType = field(metadata={"wire": "chargingLimitSource"})
    """Which kind of external system had set the limit, for example EMS or SO."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE on which the limit is lifted. If absent, no particular EVSE is meant."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
