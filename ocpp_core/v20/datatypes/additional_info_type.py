"""The data type AdditionalInfoType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "AdditionalInfoType",
]


@define(kw_only=True, repr=False)
class AdditionalInfoType(DataType):
    """An extra identifier, with its kind, that accompanies the main token in an authorization.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    additional_id_token: str = field(metadata={"wire": "additionalIdToken", "maxLength": 36, "identifies": "person"})
    """Value of the extra identifier. At most 36 characters."""

    type: str = field(metadata={"wire": "type", "maxLength": 50})
    """Kind of the extra identifier, a name the parties agree on; a receiver may ignore kinds it does not know. At most
    50 characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
