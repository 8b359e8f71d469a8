"""The data type IdTagInfo of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v16.enums.authorization_status import AuthorizationStatus
from ocpp_core.versions import Version

__all__ = [
    "IdTagInfo",
]


@define(kw_only=True, repr=False)
class IdTagInfo(DataType):
    """What the central system knows about an identifier: whether it may charge, until when, and its group.

    OCPP 1.6, section 7.27.
    """

    VERSION: ClassVar[Version] = Version.V16

    status: AuthorizationStatus = field(metadata={"wire": "status", "section": "7.27"})
    """Whether the identifier may charge, and if not, why."""

    expiry_date: datetime | None = field(
        default=None, metadata={"wire": "expiryDate", "format": "date-time", "section": "7.27"}
    )
    """When the verdict lapses and leaves the authorization cache. If absent, it has no end date."""

    parent_id_tag: str | None = field(
        default=None, metadata={"wire": "parentIdTag", "maxLength": 20, "identifies": "person", "section": "7.27"}
    )
    """Group the identifier belongs to; members of one group can stop each other's transactions. At most 20 characters.
    """
