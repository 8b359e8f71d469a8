"""The Reset messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.reset_enum_type import ResetEnumType
from ocpp_core.v201.enums.reset_status_enum_type import ResetStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ResetRequest",
    "ResetResponse",
]


@define(kw_only=True, repr=False)
class ResetResponse(Response):
    """Says whether and when the station will restart.

    Answers `ResetRequest`. OCPP 2.0.1 part 2, section 1.48.
    """

    ACTION: ClassVar[str] = "Reset"
    VERSION: ClassVar[Version] = Version.V201

    status: ResetStatusEnumType = field(metadata={"wire": "status", "section": "1.48"})
    """Whether the restart happens now, is scheduled for later or is refused."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.48"})
    """Reason and detail behind the answer."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.48"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ResetRequest(Request[ResetResponse]):
    """Asks the station to restart itself or a single EVSE.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.48.
    """

    ACTION: ClassVar[str] = "Reset"
    VERSION: ClassVar[Version] = Version.V201

    type: ResetEnumType = field(metadata={"wire": "type", "section": "1.48"})
    """Whether to restart at once, ending transactions, or to wait until no transaction is running."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "section": "1.48"})
    """The only EVSE to restart. If absent, the whole station restarts."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.48"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
