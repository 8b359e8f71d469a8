"""The SendLocalList messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.authorization_data import AuthorizationData
from ocpp_core.v20.enums.send_local_list_status_enum_type import SendLocalListStatusEnumType
from ocpp_core.v20.enums.update_enum_type import UpdateEnumType
from ocpp_core.versions import Version

__all__ = [
    "SendLocalListRequest",
    "SendLocalListResponse",
]


@define(kw_only=True, repr=False)
class SendLocalListResponse(Response):
    """Says whether the station applied the list update.

    Answers `SendLocalListRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SendLocalList"
    VERSION: ClassVar[Version] = Version.V20

    status: SendLocalListStatusEnumType = field(metadata={"wire": "status"})
    """Whether the update was applied, failed or had a version that does not follow the stored one."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SendLocalListRequest(Request[SendLocalListResponse]):
    """Sends the station a new local authorization list, or changes to the one it has.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SendLocalList"
    VERSION: ClassVar[Version] = Version.V20

    version_number: int = field(metadata={"wire": "versionNumber"})
    """Version that the list has once this update is applied; greater than 0."""

    update_type: UpdateEnumType = field(metadata={"wire": "updateType"})
    """Whether the entries replace the whole list or only amend it."""

    local_authorization_list: list[AuthorizationData] | None = field(
        default=None, metadata={"wire": "localAuthorizationList", "minItems": 1}
    )
    """The list entries. If absent, a full update empties the list and a differential one changes no entry. At least one
    item.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
