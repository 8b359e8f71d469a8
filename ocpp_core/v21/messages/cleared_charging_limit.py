"""The ClearedChargingLimit messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ClearedChargingLimitRequest",
    "ClearedChargingLimitResponse",
]


@define(kw_only=True, repr=False)
class ClearedChargingLimitResponse(Response):
    """Confirms receipt of the notice that a charging limit is lifted.

    Answers `ClearedChargingLimitRequest`. OCPP 2.1 part 2, section 1.14.
    """

    ACTION: ClassVar[str] = "ClearedChargingLimit"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.14"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearedChargingLimitRequest(Request[ClearedChargingLimitResponse]):
    """Reports that a charging limit set from outside, for example by an energy manager, no longer applies.

    Sent by the charging station. OCPP 2.1 part 2, section 1.14.
    """

    ACTION: ClassVar[str] = "ClearedChargingLimit"
    VERSION: ClassVar[Version] = Version.V21

    charging_limit_source: str = field(metadata={"wire": "chargingLimitSource", "maxLength": 20, "section": "1.14"})
    """Which kind of external system had set the limit, for example EMS or SO. At most 20 characters."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "minimum": 0, "section": "1.14"})
    """The EVSE on which the limit is lifted. If absent, no particular EVSE is meant. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.14"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
