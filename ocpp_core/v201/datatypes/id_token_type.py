"""The data type IdTokenType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.additional_info_type import AdditionalInfoType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.id_token_enum_type import IdTokenEnumType
from ocpp_core.versions import Version

__all__ = [
    "IdTokenType",
]


@define(kw_only=True, repr=False)
class IdTokenType(DataType):
    """A case-insensitive identifier used for authorization, together with its kind.

    OCPP 2.0.1 part 2, section 2.28.
    """

    VERSION: ClassVar[Version] = Version.V201

    id_token: str = field(
        metadata={
            "wire": "idToken",
            "maxLength": 36,
            "primitive": "identifierString",
            "secret": {"if": "type"},
            "identifies": "person",
            "section": "2.28",
        },
    )
    """The identifier, such as an RFID UID, an eMAID or a UUID; upper and lower case are equal. At most 36 characters.
    """

    type: IdTokenEnumType = field(metadata={"wire": "type", "secretValues": ("KeyCode",), "section": "2.28"})
    """Kind of identifier, for instance ISO14443, eMAID, Central or NoAuthorization."""

    additional_info: list[AdditionalInfoType] | None = field(
        default=None, metadata={"wire": "additionalInfo", "minItems": 1, "section": "2.28"}
    )
    """Extra identifying data the CSMS can check; its custom types are agreed between the parties and may be ignored. At
    least one item.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.28"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
