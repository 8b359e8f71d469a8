"""The ClearCache messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.clear_cache_status import ClearCacheStatus
from ocpp_core.versions import Version

__all__ = [
    "ClearCacheRequest",
    "ClearCacheResponse",
]


@define(kw_only=True, repr=False)
class ClearCacheResponse(Response):
    """Says whether the authorization cache was emptied.

    Answers `ClearCacheRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "ClearCache"
    VERSION: ClassVar[Version] = Version.V15

    status: ClearCacheStatus = field(metadata={"wire": "status"})
    """Whether the cache is now empty; a station without a cache rejects the request."""


@define(kw_only=True, repr=False)
class ClearCacheRequest(Request[ClearCacheResponse]):
    """Asks the station to forget every identifier in its authorization cache.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "ClearCache"
    VERSION: ClassVar[Version] = Version.V15
