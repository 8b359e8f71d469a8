"""The data type IdTokenType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.additional_info_type import AdditionalInfoType
from ocpp_core.v20.enums.id_token_enum_type import IdTokenEnumType
from ocpp_core.versions import Version

__all__ = [
    "IdTokenType",
]


@define(kw_only=True, repr=False)
class IdTokenType(DataType):
    """A case-insensitive identifier used for authorization, together with its kind.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id_token: str = field(
        metadata={"wire": "idToken", "maxLength": 36, "secret": {"if": "type"}, "identifies": "person"}
    )
    """The identifier, such as an RFID UID, an eMAID or a UUID; upper and lower case are equal. At most 36 characters.
    """

    type: IdTokenEnumType = field(metadata={"wire": "type", "secretValues": ("KeyCode",)})
    """Kind of identifier, for instance ISO14443, eMAID, Central or NoAuthorization."""

    additional_info: list[AdditionalInfoType] | None = field(
        default=None, metadata={"wire": "additionalInfo", "minItems": 1}
    )
    """Extra identifying data the CSMS can check; its custom types are agreed between the parties and may be ignored. At
    least one item.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
