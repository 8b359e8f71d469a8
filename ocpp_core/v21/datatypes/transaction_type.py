"""The data type TransactionType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.transaction_limit_type import TransactionLimitType
from ocpp_core.v21.enums.charging_state_enum_type import ChargingStateEnumType
from ocpp_core.v21.enums.operation_mode_enum_type import OperationModeEnumType
from ocpp_core.v21.enums.reason_enum_type import ReasonEnumType
from ocpp_core.versions import Version

__all__ = [
    "TransactionType",
]


@define(kw_only=True, repr=False)
class TransactionType(DataType):
    """The identity and present state of the transaction that an event is about.

    OCPP 2.1 part 2, section 2.111.
    """

    VERSION: ClassVar[Version] = Version.V21

    transaction_id: str = field(
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.111"}
    )
    """Identifies the transaction; chosen by the station. At most 36 characters."""

    charging_state: ChargingStateEnumType | None = field(
        default=None, metadata={"wire": "chargingState", "section": "2.111"}
    )
    """Whether energy flows and if not, why. Sent when it has changed; absent while no vehicle is connected."""

    time_spent_charging: int | None = field(
        default=None, metadata={"wire": "timeSpentCharging", "unit": "s", "section": "2.111"}
    )
    """How long energy has really flowed to the vehicle; never more than the length of the transaction. Unit: s."""

    stopped_reason: ReasonEnumType | None = field(default=None, metadata={"wire": "stoppedReason", "section": "2.111"})
    """What led to the end of the transaction. May be left out only when the driver stopped it locally (Local)."""

    remote_start_id: int | None = field(default=None, metadata={"wire": "remoteStartId", "section": "2.111"})
    """The id of the remote start request that led to this transaction, so that the CSMS can match the two."""

    operation_mode: OperationModeEnumType | None = field(
        default=None, metadata={"wire": "operationMode", "section": "2.111"}
    )
    """The mode of charging or discharging that the transaction is in at the moment."""

    tariff_id: str | None = field(default=None, metadata={"wire": "tariffId", "maxLength": 60, "section": "2.111"})
    """The tariff by which the transaction is priced. At most 60 characters."""

    transaction_limit: TransactionLimitType | None = field(
        default=None, metadata={"wire": "transactionLimit", "section": "2.111"}
    )
    """The limits on cost, energy, time or state of charge that the transaction is under."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.111"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
