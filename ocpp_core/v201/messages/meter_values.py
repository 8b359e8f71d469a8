"""The MeterValues messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.meter_value_type import MeterValueType
from ocpp_core.versions import Version

__all__ = [
    "MeterValuesRequest",
    "MeterValuesResponse",
]


@define(kw_only=True, repr=False)
class MeterValuesResponse(Response):
    """Confirms that the meter readings arrived; it carries no data.

    Answers `MeterValuesRequest`. OCPP 2.0.1 part 2, section 1.32.
    """

    ACTION: ClassVar[str] = "MeterValues"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.32"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MeterValuesRequest(Request[MeterValuesResponse]):
    """Reports meter readings of an EVSE or of the main meter, typically clock-aligned ones taken outside a transaction.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.32.
    """

    ACTION: ClassVar[str] = "MeterValues"
    VERSION: ClassVar[Version] = Version.V201

    evse_id: int = field(metadata={"wire": "evseId", "section": "1.32"})
    """The EVSE the readings belong to; 0 means the station's main power meter."""

    meter_value: list[MeterValueType] = field(metadata={"wire": "meterValue", "minItems": 1, "section": "1.32"})
    """The readings, each with its own timestamp and set of sampled values. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.32"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
