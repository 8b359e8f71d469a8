"""The data type CustomDataType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "CustomDataType",
]


@define(kw_only=True, repr=False)
class CustomDataType(DataType):
    """Data of a vendor that the standard does not know: vendorId and any other members.

    OCPP 2.1.
    """

    VERSION: ClassVar[Version] = Version.V21

    vendor_id: str = field(metadata={"wire": "vendorId", "maxLength": 255})
    """Whose data this is: a reverse domain name is a good choice. At most 255 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
