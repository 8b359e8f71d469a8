"""The data type PeriodicEventStreamParamsType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "PeriodicEventStreamParamsType",
]


@define(kw_only=True, repr=False)
class PeriodicEventStreamParamsType(DataType):
    """How often, and in what batch size, a periodic event stream sends its values.

    OCPP 2.1 part 2, section 2.75.
    """

    VERSION: ClassVar[Version] = Version.V21

    interval: int | None = field(
        default=None, metadata={"wire": "interval", "unit": "s", "minimum": 0, "section": "2.75"}
    )
    """Time between two stream messages. Unit: s. At least 0."""

    values: int | None = field(default=None, metadata={"wire": "values", "minimum": 0, "section": "2.75"})
    """Number of collected values at which a message is sent at once; also the most it may hold. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.75"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
