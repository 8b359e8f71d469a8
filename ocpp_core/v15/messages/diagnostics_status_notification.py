"""The DiagnosticsStatusNotification messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.diagnostics_status import DiagnosticsStatus
from ocpp_core.versions import Version

__all__ = [
    "DiagnosticsStatusNotificationRequest",
    "DiagnosticsStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class DiagnosticsStatusNotificationResponse(Response):
    """Acknowledges the upload report; it carries no data.

    Answers `DiagnosticsStatusNotificationRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "DiagnosticsStatusNotification"
    VERSION: ClassVar[Version] = Version.V15


@define(kw_only=True, repr=False)
class DiagnosticsStatusNotificationRequest(Request[DiagnosticsStatusNotificationResponse]):
    """Reports how far a diagnostics upload has come.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "DiagnosticsStatusNotification"
    VERSION: ClassVar[Version] = Version.V15

    status: DiagnosticsStatus = field(metadata={"wire": "status"})
    """Stage the upload has reached; idle is only sent when the report was triggered and no upload is running."""
