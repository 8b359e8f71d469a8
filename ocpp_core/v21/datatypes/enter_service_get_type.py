"""The data type EnterServiceGetType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.enter_service_type import EnterServiceType
from ocpp_core.versions import Version

__all__ = [
    "EnterServiceGetType",
]


@define(kw_only=True, repr=False)
class EnterServiceGetType(DataType):
    """An enter-service setting as stored in the station, with its identifier.

    OCPP 2.1 part 2, section 2.38.
    """

    VERSION: ClassVar[Version] = Version.V21

    enter_service: EnterServiceType = field(metadata={"wire": "enterService", "section": "2.38"})
    """Grid conditions and delays of the setting."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.38"})
    """Identifier of the setting. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.38"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
