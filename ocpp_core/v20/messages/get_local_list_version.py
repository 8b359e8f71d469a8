"""The GetLocalListVersion messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
]


@define(kw_only=True, repr=False)
class GetLocalListVersionResponse(Response):
    """Gives the version of the station's local authorization list.

    Answers `GetLocalListVersionRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetLocalListVersion"
    VERSION: ClassVar[Version] = Version.V20

    version_number: int = field(metadata={"wire": "versionNumber"})
    """Version of the list; 0 means there is none, because it is disabled or was never sent."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetLocalListVersionRequest(Request[GetLocalListVersionResponse]):
    """Asks for the version of the station's local authorization list.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetLocalListVersion"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
