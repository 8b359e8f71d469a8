"""The TransactionEvent messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.cost_details_type import CostDetailsType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.evse_type import EVSEType
from ocpp_core.v21.datatypes.id_token_info_type import IdTokenInfoType
from ocpp_core.v21.datatypes.id_token_type import IdTokenType
from ocpp_core.v21.datatypes.message_content_type import MessageContentType
from ocpp_core.v21.datatypes.meter_value_type import MeterValueType
from ocpp_core.v21.datatypes.transaction_limit_type import TransactionLimitType
from ocpp_core.v21.datatypes.transaction_type import TransactionType
from ocpp_core.v21.enums.preconditioning_status_enum_type import PreconditioningStatusEnumType
from ocpp_core.v21.enums.transaction_event_enum_type import TransactionEventEnumType
from ocpp_core.v21.enums.trigger_reason_enum_type import TriggerReasonEnumType
from ocpp_core.versions import Version

__all__ = [
    "TransactionEventRequest",
    "TransactionEventResponse",
]


@define(kw_only=True, repr=False)
class TransactionEventResponse(Response):
    """Acknowledges the event and may return the authorization result, cost, limits and a driver message.

    Answers `TransactionEventRequest`. OCPP 2.1 part 2, section 1.84.
    """

    ACTION: ClassVar[str] = "TransactionEvent"
    VERSION: ClassVar[Version] = Version.V21

    total_cost: float | None = field(
        default=None, metadata={"wire": "totalCost", "unit": "currency of the Currency variable", "section": "1.84"}
    )
    """Cost so far (Updated) or final cost with taxes (Ended). A free transaction is 0.00; absence does not mean free.
    Unit: currency of the Currency variable.
    """

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority", "section": "1.84"})
    """Business priority from -9 to 9, higher first, that overrides the one of the token for this transaction only."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo", "section": "1.84"})
    """Authorization result for the identifier; present whenever the request carried one."""

    transaction_limit: TransactionLimitType | None = field(
        default=None, metadata={"wire": "transactionLimit", "section": "1.84"}
    )
    """Highest cost, energy, time or state of charge that this transaction may reach."""

    updated_personal_message: MessageContentType | None = field(
        default=None, metadata={"wire": "updatedPersonalMessage", "section": "1.84"}
    )
    """New message to show to the driver, for example current tariff information."""

    updated_personal_message_extra: list[MessageContentType] | None = field(
        default=None, metadata={"wire": "updatedPersonalMessageExtra", "minItems": 1, "maxItems": 4, "section": "1.84"}
    )
    """The same driver message in further languages. One to four items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.84"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TransactionEventRequest(Request[TransactionEventResponse]):
    """Reports that a transaction started, changed or ended, with what happened and the related meter values.

    Sent by the charging station. OCPP 2.1 part 2, section 1.84.
    """

    ACTION: ClassVar[str] = "TransactionEvent"
    VERSION: ClassVar[Version] = Version.V21

    event_type: TransactionEventEnumType = field(metadata={"wire": "eventType", "section": "1.84"})
    """Whether this is the first (Started), an intermediate (Updated) or the last (Ended) event of the transaction."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "1.84"})
    """Moment at which the event took place, which may be well before it is sent."""

    trigger_reason: TriggerReasonEnumType = field(metadata={"wire": "triggerReason", "section": "1.84"})
    """What caused the station to send this event."""

    seq_no: int = field(metadata={"wire": "seqNo", "minimum": 0, "section": "1.84"})
    """Counter that grows with each event, so that the CSMS notices missing messages. At least 0."""

    transaction_info: TransactionType = field(metadata={"wire": "transactionInfo", "section": "1.84"})
    """Id and details of the transaction, such as charging state, time spent charging and stop reason."""

    cost_details: CostDetailsType | None = field(default=None, metadata={"wire": "costDetails", "section": "1.84"})
    """Cost breakdown worked out by the station itself; sent only with the Ended event."""

    meter_value: list[MeterValueType] | None = field(
        default=None, metadata={"wire": "meterValue", "minItems": 1, "section": "1.84"}
    )
    """Readings that belong to the transaction; device model variables select the measurands for each event type. At
    least one item.
    """

    offline: bool | None = field(default=None, metadata={"wire": "offline", "default": False, "section": "1.84"})
    """True if the event took place while the station had no connection to the CSMS. Default: false."""

    number_of_phases_used: int | None = field(
        default=None, metadata={"wire": "numberOfPhasesUsed", "minimum": 0, "maximum": 3, "section": "1.84"}
    )
    """Phases in use for charging. If absent, the CSMS may infer it from the charging schedule or the device model. 0 to
    3.
    """

    cable_max_current: int | None = field(
        default=None, metadata={"wire": "cableMaxCurrent", "unit": "A", "section": "1.84"}
    )
    """Highest current that the connected cable can carry. Unit: A."""

    reservation_id: int | None = field(
        default=None, metadata={"wire": "reservationId", "minimum": 0, "section": "1.84"}
    )
    """Reservation that this transaction uses up. At least 0."""

    preconditioning_status: PreconditioningStatusEnumType | None = field(
        default=None, metadata={"wire": "preconditioningStatus", "section": "1.84"}
    )
    """How far the EV battery is prepared for charging or discharging. If absent, it is unknown."""

    evse_sleep: bool | None = field(default=None, metadata={"wire": "evseSleep", "section": "1.84"})
    """True while the power electronics of the EVSE sleep in this transaction. If absent, false is assumed."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse", "section": "1.84"})
    """EVSE, and possibly connector, on which the transaction takes place."""

    id_token: IdTokenType | None = field(default=None, metadata={"wire": "idToken", "section": "1.84"})
    """Identifier that authorizes starting or stopping; sent once for each authorization, so that the CSMS can check it.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.84"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
