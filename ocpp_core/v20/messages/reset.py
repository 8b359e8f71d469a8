"""The Reset messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.reset_enum_type import ResetEnumType
from ocpp_core.v20.enums.reset_status_enum_type import ResetStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ResetRequest",
    "ResetResponse",
]


@define(kw_only=True, repr=False)
class ResetResponse(Response):
    """Says whether and when the station will restart.

    Answers `ResetRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Reset"
    VERSION: ClassVar[Version] = Version.V20

    status: ResetStatusEnumType = field(metadata={"wire": "status"})
    """Whether the restart happens now, is scheduled for later or is refused."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ResetRequest(Request[ResetResponse]):
    """Asks the station to restart itself or a single EVSE.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Reset"
    VERSION: ClassVar[Version] = Version.V20

    type: ResetEnumType = field(metadata={"wire": "type"})
    """Whether to restart at once, ending transactions, or to wait until no transaction is running."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
