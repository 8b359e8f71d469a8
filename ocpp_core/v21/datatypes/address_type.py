"""The data type AddressType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "AddressType",
]


@define(kw_only=True, repr=False)
class AddressType(DataType):
    """Name and postal address of a person or company.

    OCPP 2.1 part 2, section 2.5.
    """

    VERSION: ClassVar[Version] = Version.V21

    name: str = field(metadata={"wire": "name", "maxLength": 50, "identifies": "person", "section": "2.5"})
    """Person or company that has this address. At most 50 characters."""

    address1: str = field(metadata={"wire": "address1", "maxLength": 100, "identifies": "person", "section": "2.5"})
    """First line of the address, usually street and house number. At most 100 characters."""

    city: str = field(metadata={"wire": "city", "maxLength": 100, "identifies": "person", "section": "2.5"})
    """City or town of the address. At most 100 characters."""

    country: str = field(metadata={"wire": "country", "maxLength": 50, "section": "2.5"})
    """Country of the address, by name. At most 50 characters."""

    address2: str | None = field(
        default=None, metadata={"wire": "address2", "maxLength": 100, "identifies": "person", "section": "2.5"}
    )
    """Second line of the address, for anything that does not fit in the first. At most 100 characters."""

    postal_code: str | None = field(
        default=None, metadata={"wire": "postalCode", "maxLength": 20, "identifies": "person", "section": "2.5"}
    )
    """Postal or ZIP code of the address. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.5"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
