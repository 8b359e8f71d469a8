"""The Authorize messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.id_tag_info import IdTagInfo
from ocpp_core.versions import Version

__all__ = [
    "AuthorizeRequest",
    "AuthorizeResponse",
]


@define(kw_only=True, repr=False)
class AuthorizeResponse(Response):
    """Says whether the identifier may charge.

    Answers `AuthorizeRequest`. OCPP 1.6, section 6.2.
    """

    ACTION: ClassVar[str] = "Authorize"
    VERSION: ClassVar[Version] = Version.V16

    id_tag_info: IdTagInfo = field(metadata={"wire": "idTagInfo", "section": "6.2"})
    """Verdict on the identifier, with how long it holds and the group it belongs to."""


@define(kw_only=True, repr=False)
class AuthorizeRequest(Request[AuthorizeResponse]):
    """Asks whether an identifier may start or stop charging.

    Sent by the charging station. OCPP 1.6, section 6.1.
    """

    ACTION: ClassVar[str] = "Authorize"
    VERSION: ClassVar[Version] = Version.V16

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person", "section": "6.1"})
    """Identifier presented by the driver, usually the number of an RFID card. At most 20 characters."""
