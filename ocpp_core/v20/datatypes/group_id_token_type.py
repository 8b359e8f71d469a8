"""The data type GroupIdTokenType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.id_token_enum_type import IdTokenEnumType
from ocpp_core.versions import Version

__all__ = [
    "GroupIdTokenType",
]


@define(kw_only=True, repr=False)
class GroupIdTokenType(DataType):
    """The group identifier that several id tokens share.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id_token: str = field(metadata={"wire": "idToken", "maxLength": 36, "identifies": "person"})
    """The group identifier itself. At most 36 characters."""

    type: IdTokenEnumType = field(metadata={"wire": "type"})
    """What kind of token the group identifier is, such as central or local."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
