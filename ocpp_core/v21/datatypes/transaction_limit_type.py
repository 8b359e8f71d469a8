"""The data type TransactionLimitType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "TransactionLimitType",
]


@define(kw_only=True, repr=False)
class TransactionLimitType(DataType):
    """Upper limits on a transaction: cost, energy, time or state of charge.

    OCPP 2.1 part 2, section 2.110.
    """

    VERSION: ClassVar[Version] = Version.V21

    max_cost: float | None = field(
        default=None, metadata={"wire": "maxCost", "unit": "currency of the tariff", "section": "2.110"}
    )
    """The most the transaction may cost. Unit: currency of the tariff."""

    max_energy: float | None = field(default=None, metadata={"wire": "maxEnergy", "unit": "Wh", "section": "2.110"})
    """The most energy the transaction may charge. Unit: Wh."""

    max_time: int | None = field(default=None, metadata={"wire": "maxTime", "unit": "s", "section": "2.110"})
    """How long the transaction may last, counted from its start. Unit: s."""

    max_soc: int | None = field(
        default=None, metadata={"wire": "maxSoC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.110"}
    )
    """The battery level of the vehicle that must not be exceeded. Unit: %. 0 to 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.110"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
