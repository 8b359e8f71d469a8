"""The data type StatusInfoType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "StatusInfoType",
]


@define(kw_only=True, repr=False)
class StatusInfoType(DataType):
    """An explanation of the status that was given.

    OCPP 2.1 part 2, section 2.93.
    """

    VERSION: ClassVar[Version] = Version.V21

    reason_code: str = field(metadata={"wire": "reasonCode", "maxLength": 20, "section": "2.93"})
    """Standard code that tells why this status was given; upper and lower case are equal. At most 20 characters."""

    additional_info: str | None = field(
        default=None, metadata={"wire": "additionalInfo", "maxLength": 1024, "section": "2.93"}
    )
    """Free text with more detail. At most 1024 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.93"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
