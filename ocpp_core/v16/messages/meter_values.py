"""The MeterValues messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.meter_value import MeterValue
from ocpp_core.versions import Version

__all__ = [
    "MeterValuesRequest",
    "MeterValuesResponse",
]


@define(kw_only=True, repr=False)
class MeterValuesResponse(Response):
    """Acknowledges the meter readings; it carries no data.

    Answers `MeterValuesRequest`. OCPP 1.6, section 6.32.
    """

    ACTION: ClassVar[str] = "MeterValues"
    VERSION: ClassVar[Version] = Version.V16


@define(kw_only=True, repr=False)
class MeterValuesRequest(Request[MeterValuesResponse]):
    """Delivers meter readings taken at a connector or at the station's main meter.

    Sent by the charging station. OCPP 1.6, section 6.31.
    """

    ACTION: ClassVar[str] = "MeterValues"
    VERSION: ClassVar[Version] = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId", "section": "6.31"})
    """Connector the readings were taken at; 0 is the main meter of the station."""

    meter_value: list[MeterValue] = field(metadata={"wire": "meterValue", "section": "6.31"})
    """Readings, grouped by the moment they were taken."""

    transaction_id: int | None = field(default=None, metadata={"wire": "transactionId", "section": "6.31"})
    """Transaction the readings belong to. Absent if they belong to none."""
