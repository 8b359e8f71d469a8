"""The data types of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v15.enums import AuthorizationStatus, Location, Measurand, ReadingContext, UnitOfMeasure, ValueFormat
from ocpp_core.versions import Version

__all__ = [
    "AuthorisationData",
    "IdTagInfo",
    "KeyValue",
    "MeterValue",
    "SampledValue",
    "TransactionData",
]


@define(kw_only=True, repr=False)
class IdTagInfo(DataType):
    """What the central system knows about an identifier: whether it may charge, until when, and its group.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    status: AuthorizationStatus = field(metadata={"wire": "status"})
    """Whether the identifier may charge, and if not, why."""

    expiry_date: datetime | None = field(default=None, metadata={"wire": "expiryDate", "format": "date-time"})
    """When the verdict lapses and leaves the authorization cache. If absent, it has no end date."""

    parent_id_tag: str | None = field(
        default=None, metadata={"wire": "parentIdTag", "maxLength": 20, "identifies": "person"}
    )
    """Group the identifier belongs to; members of one group can stop each other's transactions. At most 20 characters.
    """


@define(kw_only=True, repr=False)
class KeyValue(DataType):
    """A configuration setting of a station, with its present value.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    key: str = field(metadata={"wire": "key", "secretValues": ("AuthorizationKey",)})
    """Name of the setting."""

    readonly: bool = field(metadata={"wire": "readonly"})
    """True if ChangeConfiguration cannot alter the setting."""

    value: str | None = field(default=None, metadata={"wire": "value", "secret": {"if": "key"}})
    """Present value as text. If absent, the setting is known but has no value."""


@define(kw_only=True, repr=False)
class SampledValue(DataType):
    """A single measured value, with what was measured, where, when in the process and in which unit.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    value: str = field(metadata={"wire": "value"})
    """Measured value as text: a decimal number, or signed data in hexadecimal."""

    context: ReadingContext | None = field(default=None, metadata={"wire": "context"})
    """What led to the measurement. If absent, periodic sampling (Sample.Periodic)."""

    format: ValueFormat | None = field(default=None, metadata={"wire": "format"})
    """Whether the value is a plain number or signed data. If absent, a plain number (Raw)."""

    measurand: Measurand | None = field(default=None, metadata={"wire": "measurand"})
    """Quantity that was measured. If absent, imported active energy (Energy.Active.Import.Register)."""

    location: Location | None = field(default=None, metadata={"wire": "location"})
    """Where it was measured. If absent, at the connector (Outlet)."""

    unit: UnitOfMeasure | None = field(default=None, metadata={"wire": "unit"})
    """Unit of the value. If absent, Wh for energy."""


@define(kw_only=True, repr=False)
class AuthorisationData(DataType):
    """One entry of an update to the local authorization list.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person"})
    """Identifier the entry is about. At most 20 characters."""

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo"})
    """Verdict to store for the identifier. If absent in a differential update, its entry is deleted."""


@define(kw_only=True, repr=False)
class MeterValue(DataType):
    """One or more quantities measured at the same moment.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """When the quantities were measured."""

    values: list[SampledValue] = field(metadata={"wire": "values", "minItems": 1})
    """Quantities measured at that moment. At least one item."""


@define(kw_only=True, repr=False)
class TransactionData(DataType):
    """A bundle of meter readings that belong to a transaction.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    values: list[MeterValue] | None = field(default=None, metadata={"wire": "values"})
    """Readings, grouped by the moment they were taken."""
