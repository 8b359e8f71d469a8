"""The MeterValues messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.meter_value_type import MeterValueType
from ocpp_core.versions import Version

__all__ = [
    "MeterValuesRequest",
    "MeterValuesResponse",
]


@define(kw_only=True, repr=False)
class MeterValuesResponse(Response):
    """Confirms that the meter readings arrived; it carries no data.

    Answers `MeterValuesRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "MeterValues"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class MeterValuesRequest(Request[MeterValuesResponse]):
    """Reports meter readings of an EVSE or of the main meter, typically clock-aligned ones taken outside a transaction.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "MeterValues"
    VERSION: ClassVar[Version] = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE the readings belong to; 0 means the station's main power meter."""

    meter_value: list[MeterValueType] = field(metadata={"wire": "meterValue", "minItems": 1})
    """The readings, each with its own timestamp and set of sampled values. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
