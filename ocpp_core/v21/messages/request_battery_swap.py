"""The RequestBatterySwap messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.id_token_type import IdTokenType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "RequestBatterySwapRequest",
    "RequestBatterySwapResponse",
]


@define(kw_only=True, repr=False)
class RequestBatterySwapResponse(Response):
    """Says whether the station will start the battery swap.

    Answers `RequestBatterySwapRequest`. OCPP 2.1 part 2, section 1.65.
    """

    ACTION: ClassVar[str] = "RequestBatterySwap"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.65"})
    """Whether the swap can go ahead; refused, for example, when too few charged batteries are available."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.65"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.65"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class RequestBatterySwapRequest(Request[RequestBatterySwapResponse]):
    """Asks the station to start a battery swap for a driver whom the CSMS has authorized.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.65.
    """

    ACTION: ClassVar[str] = "RequestBatterySwap"
    VERSION: ClassVar[Version] = Version.V21

    id_token: IdTokenType = field(metadata={"wire": "idToken", "section": "1.65"})
    """The driver for whom the swap is started."""

    request_id: int = field(metadata={"wire": "requestId", "section": "1.65"})
    """Id that the BatterySwapRequest messages of this swap repeat."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.65"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
