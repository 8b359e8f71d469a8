"""The data type AuthorizationData of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.id_token_info_type import IdTokenInfoType
from ocpp_core.v20.datatypes.id_token_type import IdTokenType
from ocpp_core.versions import Version

__all__ = [
    "AuthorizationData",
]


@define(kw_only=True, repr=False)
class AuthorizationData(DataType):
    """One entry of the local authorization list: an identifier and what it may do.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """Identifier that the entry is about."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo"})
    """Authorization status, expiry and group; always present in a full update. If absent in a differential one, the
    entry is deleted.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
