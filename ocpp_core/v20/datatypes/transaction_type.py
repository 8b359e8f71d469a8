"""The data type TransactionType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.charging_state_enum_type import ChargingStateEnumType
from ocpp_core.v20.enums.reason_enum_type import ReasonEnumType
from ocpp_core.versions import Version

__all__ = [
    "TransactionType",
]


@define(kw_only=True, repr=False)
class TransactionType(DataType):
    """The identity and present state of the transaction that an event is about.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: str = field(metadata={"wire": "id", "maxLength": 36})
    """Identifies the transaction; chosen by the station. At most 36 characters."""

    charging_state: ChargingStateEnumType | None = field(default=None, metadata={"wire": "chargingState"})
    """Whether energy flows and if not, why. Sent when it has changed; absent while no vehicle is connected."""

    time_spent_charging: int | None = field(default=None, metadata={"wire": "timeSpentCharging", "unit": "s"})
    """How long energy has really flowed to the vehicle; never more than the length of the transaction. Unit: s."""

    stopped_reason: ReasonEnumType | None = field(default=None, metadata={"wire": "stoppedReason"})
    """What led to the end of the transaction. May be left out only when the driver stopped it locally (Local)."""

    remote_start_id: int | None = field(default=None, metadata={"wire": "remoteStartId"})
    """The id of the remote start request that led to this transaction, so that the CSMS can match the two."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
