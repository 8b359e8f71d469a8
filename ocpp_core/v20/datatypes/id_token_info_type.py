"""The data type IdTokenInfoType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.group_id_token_type import GroupIdTokenType
from ocpp_core.v20.datatypes.message_content_type import MessageContentType
from ocpp_core.v20.enums.authorization_status_enum_type import AuthorizationStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "IdTokenInfoType",
]


@define(kw_only=True, repr=False)
class IdTokenInfoType(DataType):
    """The authorization status of an id token, with its group, validity and preferences.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    status: AuthorizationStatusEnumType = field(metadata={"wire": "status"})
    """Whether the token is accepted for charging, and if not, why."""

    cache_expiry_date_time: datetime | None = field(
        default=None, metadata={"wire": "cacheExpiryDateTime", "format": "date-time"}
    )
    """Moment until which a cached status may be trusted. If absent, the status does not expire."""

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority"})
    """Business priority from -9 to 9, higher wins; 0 if absent. A value in TransactionEventResponse takes precedence.
    """

    group_id_token: GroupIdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """The group this token belongs to; tokens of one group can stop each other's transactions."""

    language1: str | None = field(default=None, metadata={"wire": "language1", "maxLength": 8})
    """First choice of language (RFC 5646 code) for texts shown to this user. At most 8 characters."""

    language2: str | None = field(default=None, metadata={"wire": "language2", "maxLength": 8})
    """Second choice of language (RFC 5646 code); only given together with a different language1. At most 8 characters.
    """

    personal_message: MessageContentType | None = field(default=None, metadata={"wire": "personalMessage"})
    """Message for this driver, such as a greeting or tariff information."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
