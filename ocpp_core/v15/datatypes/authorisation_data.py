"""The data type AuthorisationData of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v15.datatypes.id_tag_info import IdTagInfo
from ocpp_core.versions import Version

__all__ = [
    "AuthorisationData",
]


@define(kw_only=True, repr=False)
class AuthorisationData(DataType):
    """One entry of an update to the local authorization list.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person"})
    """Identifier the entry is about. At most 20 characters."""

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo"})
    """Verdict to store for the identifier. If absent in a differential update, its entry is deleted."""
