"""The SendLocalList messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.authorization_data import AuthorizationData
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.send_local_list_status_enum_type import SendLocalListStatusEnumType
from ocpp_core.v21.enums.update_enum_type import UpdateEnumType
from ocpp_core.versions import Version

__all__ = [
    "SendLocalListRequest",
    "SendLocalListResponse",
]


@define(kw_only=True, repr=False)
class SendLocalListResponse(Response):
    """Says whether the station applied the list update.

    Answers `SendLocalListRequest`. OCPP 2.1 part 2, section 1.72.
    """

    ACTION: ClassVar[str] = "SendLocalList"
    VERSION: ClassVar[Version] = Version.V21

    status: SendLocalListStatusEnumType = field(metadata={"wire": "status", "section": "1.72"})
    """Whether the update was applied, failed or had a version that does not follow the stored one."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.72"})
    """Reason and detail behind the update result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.72"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SendLocalListRequest(Request[SendLocalListResponse]):
    """Sends the station a new local authorization list, or changes to the one it has.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.72.
    """

    ACTION: ClassVar[str] = "SendLocalList"
    VERSION: ClassVar[Version] = Version.V21

    version_number: int = field(metadata={"wire": "versionNumber", "section": "1.72"})
    """Version that the list has once this update is applied; greater than 0."""

    update_type: UpdateEnumType = field(metadata={"wire": "updateType", "section": "1.72"})
    """Whether the entries replace the whole list or only amend it."""

    local_authorization_list: list[AuthorizationData] | None = field(
        default=None, metadata={"wire": "localAuthorizationList", "minItems": 1, "section": "1.72"}
    )
    """The list entries. If absent, a full update empties the list and a differential one changes no entry. At least one
    item.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.72"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
