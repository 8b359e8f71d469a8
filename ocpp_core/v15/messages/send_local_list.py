"""The SendLocalList messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.datatypes.authorisation_data import AuthorisationData
from ocpp_core.v15.enums.update_status import UpdateStatus
from ocpp_core.v15.enums.update_type import UpdateType
from ocpp_core.versions import Version

__all__ = [
    "SendLocalListRequest",
    "SendLocalListResponse",
]


@define(kw_only=True, repr=False)
class SendLocalListResponse(Response):
    """Says whether the station updated its local authorization list.

    Answers `SendLocalListRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "SendLocalList"
    VERSION: ClassVar[Version] = Version.V15

    status: UpdateStatus = field(metadata={"wire": "status"})
    """Whether the update was applied, or why it was not."""

    hash: str | None = field(default=None, metadata={"wire": "hash"})
    """Hash of the station's list after the update, for comparison by the central system."""


@define(kw_only=True, repr=False)
class SendLocalListRequest(Request[SendLocalListResponse]):
    """Sends the station a new local authorization list, or changes to the one it has.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "SendLocalList"
    VERSION: ClassVar[Version] = Version.V15

    update_type: UpdateType = field(metadata={"wire": "updateType"})
    """Whether the entries replace the whole list or only change it."""

    list_version: int = field(metadata={"wire": "listVersion"})
    """Version the list has after this update; never 0 or -1, which are reserved."""

    local_authorisation_list: list[AuthorisationData] | None = field(
        default=None, metadata={"wire": "localAuthorisationList"}
    )
    """New list or changes to it. If absent, a full update empties the list and a differential one changes nothing."""

    hash: str | None = field(default=None, metadata={"wire": "hash"})
    """Hash of the list as it should be after the update, so that the station can check the result."""
