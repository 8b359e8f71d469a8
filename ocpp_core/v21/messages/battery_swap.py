"""The BatterySwap messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.battery_data_type import BatteryDataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.id_token_type import IdTokenType
from ocpp_core.v21.enums.battery_swap_event_enum_type import BatterySwapEventEnumType
from ocpp_core.versions import Version

__all__ = [
    "BatterySwapRequest",
    "BatterySwapResponse",
]


@define(kw_only=True, repr=False)
class BatterySwapResponse(Response):
    """Confirms receipt of the swap event, which cannot be refused.

    Answers `BatterySwapRequest`. OCPP 2.1 part 2, section 1.4.
    """

    ACTION: ClassVar[str] = "BatterySwap"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.4"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class BatterySwapRequest(Request[BatterySwapResponse]):
    """Reports that batteries were put into, or taken out of, a station that swaps batteries.

    Sent by the charging station. OCPP 2.1 part 2, section 1.4.
    """

    ACTION: ClassVar[str] = "BatterySwap"
    VERSION: ClassVar[Version] = Version.V21

    battery_data: list[BatteryDataType] = field(metadata={"wire": "batteryData", "minItems": 1, "section": "1.4"})
    """Details of each battery that was returned or handed out, one element per battery. At least one item."""

    event_type: BatterySwapEventEnumType = field(metadata={"wire": "eventType", "section": "1.4"})
    """Whether the batteries went in or out, or were not taken in time."""

    id_token: IdTokenType = field(metadata={"wire": "idToken", "section": "1.4"})
    """Identifier of the driver who swaps batteries."""

    request_id: int = field(metadata={"wire": "requestId", "section": "1.4"})
    """Ties the in and out events of one swap together, and to the RequestBatterySwapRequest if that started it."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.4"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
