"""The Reset messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.reset_status import ResetStatus
from ocpp_core.v16.enums.reset_type import ResetType
from ocpp_core.versions import Version

__all__ = [
    "ResetRequest",
    "ResetResponse",
]


@define(kw_only=True, repr=False)
class ResetResponse(Response):
    """Says whether the station will restart.

    Answers `ResetRequest`. OCPP 1.6, section 6.40.
    """

    ACTION: ClassVar[str] = "Reset"
    VERSION: ClassVar[Version] = Version.V16

    status: ResetStatus = field(metadata={"wire": "status", "section": "6.40"})
    """Whether the station carries out the restart."""


@define(kw_only=True, repr=False)
class ResetRequest(Request[ResetResponse]):
    """Asks the station to restart.

    Sent by the CSMS. OCPP 1.6, section 6.39.
    """

    ACTION: ClassVar[str] = "Reset"
    VERSION: ClassVar[Version] = Version.V16

    type: ResetType = field(metadata={"wire": "type", "section": "6.39"})
    """Whether to end transactions in an orderly way first (soft) or restart the hardware at once (hard)."""
