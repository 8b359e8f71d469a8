"""The data type ComponentType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.evse_type import EVSEType
from ocpp_core.versions import Version

__all__ = [
    "ComponentType",
]


@define(kw_only=True, repr=False)
class ComponentType(DataType):
    """A physical or logical part of the station in the device model.

    OCPP 2.1 part 2, section 2.25.
    """

    VERSION: ClassVar[Version] = Version.V21

    name: str = field(metadata={"wire": "name", "maxLength": 50, "primitive": "identifierString", "section": "2.25"})
    """Component name, preferably a standardized one; compared without regard to case. At most 50 characters."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse", "section": "2.25"})
    """EVSE, and possibly connector, the component belongs to. If absent, it belongs to the station as a whole."""

    instance: str | None = field(
        default=None, metadata={"wire": "instance", "maxLength": 50, "primitive": "identifierString", "section": "2.25"}
    )
    """Tells apart several components of the same name; compared without regard to case. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.25"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
