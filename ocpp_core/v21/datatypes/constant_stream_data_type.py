"""The data type ConstantStreamDataType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.periodic_event_stream_params_type import PeriodicEventStreamParamsType
from ocpp_core.versions import Version

__all__ = [
    "ConstantStreamDataType",
]


@define(kw_only=True, repr=False)
class ConstantStreamDataType(DataType):
    """A periodic event stream with the monitor that feeds it and its sending parameters.

    OCPP 2.1 part 2, section 2.28.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.28"})
    """Identifier that is unique to this stream. At least 0."""

    params: PeriodicEventStreamParamsType = field(metadata={"wire": "params", "section": "2.28"})
    """How often and after how many collected values the stream sends data."""

    variable_monitoring_id: int = field(metadata={"wire": "variableMonitoringId", "minimum": 0, "section": "2.28"})
    """Monitor whose values the stream carries, whether set by the CSMS, preconfigured or hardwired. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.28"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
