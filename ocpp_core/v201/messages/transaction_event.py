"""The TransactionEvent messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.evse_type import EVSEType
from ocpp_core.v201.datatypes.id_token_info_type import IdTokenInfoType
from ocpp_core.v201.datatypes.id_token_type import IdTokenType
from ocpp_core.v201.datatypes.message_content_type import MessageContentType
from ocpp_core.v201.datatypes.meter_value_type import MeterValueType
from ocpp_core.v201.datatypes.transaction_type import TransactionType
from ocpp_core.v201.enums.transaction_event_enum_type import TransactionEventEnumType
from ocpp_core.v201.enums.trigger_reason_enum_type import TriggerReasonEnumType
from ocpp_core.versions import Version

__all__ = [
    "TransactionEventRequest",
    "TransactionEventResponse",
]


@define(kw_only=True, repr=False)
class TransactionEventResponse(Response):
    """Acknowledges the event and may return the authorization result, cost, limits and a driver message.

    Answers `TransactionEventRequest`. OCPP 2.0.1 part 2, section 1.60.
    """

    ACTION: ClassVar[str] = "TransactionEvent"
    VERSION: ClassVar[Version] = Version.V201

    total_cost: float | None = field(
        default=None, metadata={"wire": "totalCost", "unit": "currency of the Currency variable", "section": "1.60"}
    )
    """Cost so far (Updated) or final cost with taxes (Ended). A free transaction is 0.00; absence does not mean free.
    Unit: currency of the Currency variable.
    """

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority", "section": "1.60"})
    """Business priority from -9 to 9, higher first, that overrides the one of the token for this transaction only."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo", "section": "1.60"})
    """Authorization result for the identifier; present whenever the request carried one."""

    updated_personal_message: MessageContentType | None = field(
        default=None, metadata={"wire": "updatedPersonalMessage", "section": "1.60"}
    )
    """New message to show to the driver, for example current tariff information."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.60"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TransactionEventRequest(Request[TransactionEventResponse]):
    """Reports that a transaction started, changed or ended, with what happened and the related meter values.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.60.
    """

    ACTION: ClassVar[str] = "TransactionEvent"
    VERSION: ClassVar[Version] = Version.V201

    event_type: TransactionEventEnumType = field(metadata={"wire": "eventType", "section": "1.60"})
    """Whether this is the first (Started), an intermediate (Updated) or the last (Ended) event of the transaction."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "1.60"})
    """Moment at which the event took place, which may be well before it is sent."""

    trigger_reason: TriggerReasonEnumType = field(metadata={"wire": "triggerReason", "section": "1.60"})
    """What caused the station to send this event."""

    seq_no: int = field(metadata={"wire": "seqNo", "section": "1.60"})
    """Counter that grows with each event, so that the CSMS notices missing messages."""

    transaction_info: TransactionType = field(metadata={"wire": "transactionInfo", "section": "1.60"})
    """Id and details of the transaction, such as charging state, time spent charging and stop reason."""

    meter_value: list[MeterValueType] | None = field(
        default=None, metadata={"wire": "meterValue", "minItems": 1, "section": "1.60"}
    )
    """Readings that belong to the transaction; device model variables select the measurands for each event type. At
    least one item.
    """

    offline: bool | None = field(default=None, metadata={"wire": "offline", "default": False, "section": "1.60"})
    """True if the event took place while the station had no connection to the CSMS. Default: false."""

    number_of_phases_used: int | None = field(default=None, metadata={"wire": "numberOfPhasesUsed", "section": "1.60"})
    """Phases in use for charging. If absent, the CSMS may infer it from the charging schedule or the device model."""

    cable_max_current: int | None = field(
        default=None, metadata={"wire": "cableMaxCurrent", "unit": "A", "section": "1.60"}
    )
    """Highest current that the connected cable can carry. Unit: A."""

    reservation_id: int | None = field(default=None, metadata={"wire": "reservationId", "section": "1.60"})
    """Reservation that this transaction uses up."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse", "section": "1.60"})
    """EVSE, and possibly connector, on which the transaction takes place."""

    id_token: IdTokenType | None = field(default=None, metadata={"wire": "idToken", "section": "1.60"})
    """Identifier that authorizes starting or stopping; sent once for each authorization, so that the CSMS can check it.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.60"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
