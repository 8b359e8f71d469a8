"""The MeterValues messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.meter_value_type import MeterValueType
from ocpp_core.versions import Version

__all__ = [
    "MeterValuesRequest",
    "MeterValuesResponse",
]


@define(kw_only=True, repr=False)
class MeterValuesResponse(Response):
    """Confirms that the meter readings arrived; it carries no data.

    Answers `MeterValuesRequest`. OCPP 2.1 part 2, section 1.43.
    """

    ACTION: ClassVar[str] = "MeterValues"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.43"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MeterValuesRequest(Request[MeterValuesResponse]):
    """Reports meter readings of an EVSE or of the main meter, typically clock-aligned ones taken outside a transaction.

    Sent by the charging station. OCPP 2.1 part 2, section 1.43.
    """

    ACTION: ClassVar[str] = "MeterValues"
    VERSION: ClassVar[Version] = Version.V21

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "1.43"})
    """The EVSE the readings belong to; 0 means the station's main power meter. At least 0."""

    meter_value: list[MeterValueType] = field(metadata={"wire": "meterValue", "minItems": 1, "section": "1.43"})
    """The readings, each with its own timestamp and set of sampled values. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.43"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
