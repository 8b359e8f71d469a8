"""The ClearedChargingLimit messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.charging_limit_source_enum_type import ChargingLimitSourceEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearedChargingLimitRequest",
    "ClearedChargingLimitResponse",
]


@define(kw_only=True, repr=False)
class ClearedChargingLimitResponse(Response):
    """Confirms receipt of the notice that a charging limit is lifted.

    Answers `ClearedChargingLimitRequest`. OCPP 2.0.1 part 2, section 1.9.
    """

    ACTION: ClassVar[str] = "ClearedChargingLimit"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.9"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearedChargingLimitRequest(Request[ClearedChargingLimitResponse]):
    """Reports that a charging limit set from outside, for example by an energy manager, no longer applies.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.9.
    """

    ACTION: ClassVar[str] = "ClearedChargingLimit"
    VERSION: ClassVar[Version] = Version.V201

    charging_limit_source: ChargingLimitSourceEnumType = field(
        metadata={"wire": "chargingLimitSource", "section": "1.9"}
    )
    """Which kind of external system had set the limit, for example EMS or SO."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "section": "1.9"})
    """The EVSE on which the limit is lifted. If absent, no particular EVSE is meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.9"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
