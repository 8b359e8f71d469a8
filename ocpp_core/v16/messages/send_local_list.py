"""The SendLocalList messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.authorization_data import AuthorizationData
from ocpp_core.v16.enums.update_status import UpdateStatus
from ocpp_core.v16.enums.update_type import UpdateType
from ocpp_core.versions import Version

__all__ = [
    "SendLocalListRequest",
    "SendLocalListResponse",
]


@define(kw_only=True, repr=False)
class SendLocalListResponse(Response):
    """Says whether the station updated its local authorization list.

    Answers `SendLocalListRequest`. OCPP 1.6, section 6.42.
    """

    ACTION: ClassVar[str] = "SendLocalList"
    VERSION: ClassVar[Version] = Version.V16

    status: UpdateStatus = field(metadata={"wire": "status", "section": "6.42"})
    """Whether the update was applied, or why it was not."""


@define(kw_only=True, repr=False)
class SendLocalListRequest(Request[SendLocalListResponse]):
    """Sends the station a new local authorization list, or changes to the one it has.

    Sent by the CSMS. OCPP 1.6, section 6.41.
    """

    ACTION: ClassVar[str] = "SendLocalList"
    VERSION: ClassVar[Version] = Version.V16

    list_version: int = field(metadata={"wire": "listVersion", "section": "6.41"})
    """Version the list has after this update; never 0 or -1, which are reserved."""

    update_type: UpdateType = field(metadata={"wire": "updateType", "section": "6.41"})
    """Whether the entries replace the whole list or only change it."""

    local_authorization_list: list[AuthorizationData] | None = field(
        default=None, metadata={"wire": "localAuthorizationList", "section": "6.41"}
    )
    """New list or changes to it. If absent, a full update empties the list and a differential one changes nothing."""
