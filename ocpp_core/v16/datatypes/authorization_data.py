"""The data type AuthorizationData of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v16.datatypes.id_tag_info import IdTagInfo
from ocpp_core.versions import Version

__all__ = [
    "AuthorizationData",
]


@define(kw_only=True, repr=False)
class AuthorizationData(DataType):
    """One entry of an update to the local authorization list.

    OCPP 1.6, section 7.1.
    """

    VERSION: ClassVar[Version] = Version.V16

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person", "section": "7.1"})
    """Identifier the entry is about. At most 20 characters."""

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo", "section": "7.1"})
    """Verdict to store for the identifier, needed in a full update. If absent in a differential one, the entry is
    deleted.
    """
