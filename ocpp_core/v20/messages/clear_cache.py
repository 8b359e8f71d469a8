"""The ClearCache messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.clear_cache_status_enum_type import ClearCacheStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearCacheRequest",
    "ClearCacheResponse",
]


@define(kw_only=True, repr=False)
class ClearCacheResponse(Response):
    """Says whether the authorization cache is emptied.

    Answers `ClearCacheRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearCache"
    VERSION: ClassVar[Version] = Version.V20

    status: ClearCacheStatusEnumType = field(metadata={"wire": "status"})
    """Accepted once the cache is cleared, Rejected if the station cannot do so."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ClearCacheRequest(Request[ClearCacheResponse]):
    """Asks the station to empty its authorization cache.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearCache"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
