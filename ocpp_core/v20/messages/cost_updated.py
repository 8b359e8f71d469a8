"""The CostUpdated messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "CostUpdatedRequest",
    "CostUpdatedResponse",
]


@define(kw_only=True, repr=False)
class CostUpdatedResponse(Response):
    """Confirms receipt of the running cost.

    Answers `CostUpdatedRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "CostUpdated"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class CostUpdatedRequest(Request[CostUpdatedResponse]):
    """Tells the station the running cost of a transaction, to show to the driver.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "CostUpdated"
    VERSION: ClassVar[Version] = Version.V20

    total_cost: float = field(metadata={"wire": "totalCost", "unit": "currency of the Currency variable"})
    """Cost so far, taxes included, as the CSMS calculates it. Unit: currency of the Currency variable."""

    transaction_id: str = field(metadata={"wire": "transactionId", "maxLength": 36})
    """The transaction to which the cost belongs. At most 36 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
