"""The Reset messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.reset_status import ResetStatus
from ocpp_core.v15.enums.reset_type import ResetType
from ocpp_core.versions import Version

__all__ = [
    "ResetRequest",
    "ResetResponse",
]


@define(kw_only=True, repr=False)
class ResetResponse(Response):
    """Says whether the station will restart.

    Answers `ResetRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "Reset"
    VERSION: ClassVar[Version] = Version.V15

    status: ResetStatus = field(metadata={"wire": "status"})
    """Whether the station carries out the restart."""


@define(kw_only=True, repr=False)
class ResetRequest(Request[ResetResponse]):
    """Asks the station to restart.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "Reset"
    VERSION: ClassVar[Version] = Version.V15

    type: ResetType = field(metadata={"wire": "type"})
    """Whether to end transactions in an orderly way first (soft) or restart the hardware at once (hard)."""
