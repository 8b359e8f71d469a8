"""The data type IdTokenInfoType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.id_token_type import IdTokenType
from ocpp_core.v201.datatypes.message_content_type import MessageContentType
from ocpp_core.v201.enums.authorization_status_enum_type import AuthorizationStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "IdTokenInfoType",
]


@define(kw_only=True, repr=False)
class IdTokenInfoType(DataType):
    """The authorization status of an id token, with its group, validity and preferences.

    OCPP 2.0.1 part 2, section 2.27.
    """

    VERSION: ClassVar[Version] = Version.V201

    status: AuthorizationStatusEnumType = field(metadata={"wire": "status", "section": "2.27"})
    """Whether the token is accepted for charging, and if not, why."""

    cache_expiry_date_time: datetime | None = field(
        default=None, metadata={"wire": "cacheExpiryDateTime", "format": "date-time", "section": "2.27"}
    )
    """Moment until which a cached status may be trusted. If absent, the status does not expire."""

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority", "section": "2.27"})
    """Business priority from -9 to 9, higher wins; 0 if absent. A value in TransactionEventResponse takes precedence.
    """

    language1: str | None = field(default=None, metadata={"wire": "language1", "maxLength": 8, "section": "2.27"})
    """First choice of language (RFC 5646 code) for texts shown to this user. At most 8 characters."""

    evse_id: list[int] | None = field(default=None, metadata={"wire": "evseId", "minItems": 1, "section": "2.27"})
    """EVSEs at which the token may be used. If absent, it is valid at the whole station. At least one item."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken", "section": "2.27"})
    """The group this token belongs to; tokens of one group can stop each other's transactions."""

    language2: str | None = field(default=None, metadata={"wire": "language2", "maxLength": 8, "section": "2.27"})
    """Second choice of language (RFC 5646 code); only given together with a different language1. At most 8 characters.
    """

    personal_message: MessageContentType | None = field(
        default=None, metadata={"wire": "personalMessage", "section": "2.27"}
    )
    """Message for this driver, such as a greeting or tariff information."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.27"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
