"""The data type StreamDataElementType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "StreamDataElementType",
]


@define(kw_only=True, repr=False)
class StreamDataElementType(DataType):
    """One value in a periodic event stream, with its time.

    OCPP 2.1 part 2, section 2.94.
    """

    VERSION: ClassVar[Version] = Version.V21

    t: float = field(metadata={"wire": "t", "unit": "s", "section": "2.94"})
    """Time at which the value was recorded, counted from the basetime of the message. Unit: s."""

    v: str = field(metadata={"wire": "v", "maxLength": 2500, "section": "2.94"})
    """The recorded value of the monitored variable, as text. At most 2500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.94"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
