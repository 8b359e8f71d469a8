"""The data type StatusInfoType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "StatusInfoType",
]


@define(kw_only=True, repr=False)
class StatusInfoType(DataType):
    """An explanation of the status that was given.

    OCPP 2.0.1 part 2, section 2.47.
    """

    VERSION: ClassVar[Version] = Version.V201

    reason_code: str = field(metadata={"wire": "reasonCode", "maxLength": 20, "section": "2.47"})
    """Standard code that tells why this status was given; upper and lower case are equal. At most 20 characters."""

    additional_info: str | None = field(
        default=None, metadata={"wire": "additionalInfo", "maxLength": 512, "section": "2.47"}
    )
    """Free text with more detail. At most 512 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.47"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
