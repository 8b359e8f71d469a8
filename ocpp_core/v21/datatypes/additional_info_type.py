"""The data type AdditionalInfoType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "AdditionalInfoType",
]


@define(kw_only=True, repr=False)
class AdditionalInfoType(DataType):
    """An extra identifier, with its kind, that accompanies the main token in an authorization.

    OCPP 2.1 part 2, section 2.3.
    """

    VERSION: ClassVar[Version] = Version.V21

    additional_id_token: str = field(
        metadata={
            "wire": "additionalIdToken",
            "maxLength": 255,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.3",
        },
    )
    """Value of the extra identifier. At most 255 characters."""

    type: str = field(metadata={"wire": "type", "maxLength": 50, "section": "2.3"})
    """Kind of the extra identifier, a name the parties agree on; a receiver may ignore kinds it does not know. At most
    50 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.3"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
