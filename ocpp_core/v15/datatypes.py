"""The data types of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from datetime import datetime

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v15.enums import AuthorizationStatus, Location, Measurand, ReadingContext, UnitOfMeasure, ValueFormat

__all__ = [
    "AuthorisationData",
    "IdTagInfo",
    "KeyValue",
    "MeterValue",
    "SampledValue",
    "TransactionData",
]


@define(kw_only=True)
class IdTagInfo(DataType):
    """What the central system knows about an identifier: whether it may charge, until when, and its group.

    OCPP 1.5.
    """

    status: AuthorizationStatus
    """Whether the identifier may charge, and if not, why."""

    expiry_date: datetime | None = field(default=None, metadata={"wire": "expiryDate"})
    """When the verdict lapses and leaves the authorization cache. If absent, it has no end date."""

    parent_id_tag: str | None = field(default=None, metadata={"wire": "parentIdTag"})
    """Group the identifier belongs to; members of one group can stop each other's transactions. At most 20 characters.
    """


@define(kw_only=True)
class KeyValue(DataType):
    """A configuration setting of a station, with its present value.

    OCPP 1.5.
    """

    key: str
    """Name of the setting."""

    readonly: bool
    """True if ChangeConfiguration cannot alter the setting."""

    value: str | None = None
    """Present value as text. If absent, the setting is known but has no value."""


@define(kw_only=True)
class SampledValue(DataType):
    """A single measured value, with what was measured, where, when in the process and in which unit.

    OCPP 1.5.
    """

    value: str
    """Measured value as text: a decimal number, or signed data in hexadecimal."""

    context: ReadingContext | None = None
    """What led to the measurement. If absent, periodic sampling (Sample.Periodic)."""

    format: ValueFormat | None = None
    """Whether the value is a plain number or signed data. If absent, a plain number (Raw)."""

    measurand: Measurand | None = None
    """Quantity that was measured. If absent, imported active energy (Energy.Active.Import.Register)."""

    location: Location | None = None
    """Where it was measured. If absent, at the connector (Outlet)."""

    unit: UnitOfMeasure | None = None
    """Unit of the value. If absent, Wh for energy."""


@define(kw_only=True)
class AuthorisationData(DataType):
    """One entry of an update to the local authorization list.

    OCPP 1.5.
    """

    id_tag: str = field(metadata={"wire": "idTag"})
    """Identifier the entry is about. At most 20 characters."""

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo"})
    """Verdict to store for the identifier. If absent in a differential update, its entry is deleted."""


@define(kw_only=True)
class MeterValue(DataType):
    """One or more quantities measured at the same moment.

    OCPP 1.5.
    """

    timestamp: datetime
    """When the quantities were measured."""

    values: list[SampledValue]
    """Quantities measured at that moment. At least 1 items."""


@define(kw_only=True)
class TransactionData(DataType):
    """A bundle of meter readings that belong to a transaction.

    OCPP 1.5.
    """

    values: list[MeterValue] | None = None
    """Readings, grouped by the moment they were taken."""
