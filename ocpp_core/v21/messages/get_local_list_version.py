"""The GetLocalListVersion messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
]


@define(kw_only=True, repr=False)
class GetLocalListVersionResponse(Response):
    """Gives the version of the station's local authorization list.

    Answers `GetLocalListVersionRequest`. OCPP 2.1 part 2, section 1.32.
    """

    ACTION: ClassVar[str] = "GetLocalListVersion"
    VERSION: ClassVar[Version] = Version.V21

    version_number: int = field(metadata={"wire": "versionNumber", "section": "1.32"})
    """Version of the list; 0 means there is none, because it is disabled or was never sent."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.32"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetLocalListVersionRequest(Request[GetLocalListVersionResponse]):
    """Asks for the version of the station's local authorization list.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.32.
    """

    ACTION: ClassVar[str] = "GetLocalListVersion"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.32"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
