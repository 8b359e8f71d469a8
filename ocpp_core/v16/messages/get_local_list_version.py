"""The GetLocalListVersion messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
]


@define(kw_only=True, repr=False)
class GetLocalListVersionResponse(Response):
    """Returns the version of the station's local authorization list.

    Answers `GetLocalListVersionRequest`. OCPP 1.6, section 6.28.
    """

    ACTION: ClassVar[str] = "GetLocalListVersion"
    VERSION: ClassVar[Version] = Version.V16

    list_version: int = field(metadata={"wire": "listVersion", "section": "6.28"})
    """Version now held; 0 means the list is empty and -1 that the station has no such list."""


@define(kw_only=True, repr=False)
class GetLocalListVersionRequest(Request[GetLocalListVersionResponse]):
    """Asks which version of the local authorization list is stored at the station.

    Sent by the CSMS. OCPP 1.6, section 6.27.
    """

    ACTION: ClassVar[str] = "GetLocalListVersion"
    VERSION: ClassVar[Version] = Version.V16
