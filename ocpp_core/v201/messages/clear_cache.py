"""The ClearCache messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.clear_cache_status_enum_type import ClearCacheStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearCacheRequest",
    "ClearCacheResponse",
]


@define(kw_only=True, repr=False)
class ClearCacheResponse(Response):
    """Says whether the authorization cache is emptied.

    Answers `ClearCacheRequest`. OCPP 2.0.1 part 2, section 1.6.
    """

    ACTION: ClassVar[str] = "ClearCache"
    VERSION: ClassVar[Version] = Version.V201

    status: ClearCacheStatusEnumType = field(metadata={"wire": "status", "section": "1.6"})
    """Accepted once the cache is cleared, Rejected if the station cannot do so."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.6"})
    """More detail on why the cache was or was not cleared."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.6"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearCacheRequest(Request[ClearCacheResponse]):
    """Asks the station to empty its authorization cache.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.6.
    """

    ACTION: ClassVar[str] = "ClearCache"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.6"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
