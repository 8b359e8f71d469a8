"""The data type AuthorizationData of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.id_token_info_type import IdTokenInfoType
from ocpp_core.v201.datatypes.id_token_type import IdTokenType
from ocpp_core.versions import Version

__all__ = [
    "AuthorizationData",
]


@define(kw_only=True, repr=False)
class AuthorizationData(DataType):
    """One entry of the local authorization list: an identifier and what it may do.

    OCPP 2.0.1 part 2, section 2.4.
    """

    VERSION: ClassVar[Version] = Version.V201

    id_token: IdTokenType = field(metadata={"wire": "idToken", "section": "2.4"})
    """Identifier that the entry is about."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo", "section": "2.4"})
    """Authorization status, expiry and group; always present in a full update. If absent in a differential one, the
    entry is deleted.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.4"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
