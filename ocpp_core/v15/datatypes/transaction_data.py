"""The data type TransactionData of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v15.datatypes.meter_value import MeterValue
from ocpp_core.versions import Version

__all__ = [
    "TransactionData",
]


@define(kw_only=True, repr=False)
class TransactionData(DataType):
    """A bundle of meter readings that belong to a transaction.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    values: list[MeterValue] | None = field(default=None, metadata={"wire": "values"})
    """Readings, grouped by the moment they were taken."""
