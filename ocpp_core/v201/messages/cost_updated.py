"""The CostUpdated messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "CostUpdatedRequest",
    "CostUpdatedResponse",
]


@define(kw_only=True, repr=False)
class CostUpdatedResponse(Response):
    """Confirms receipt of the running cost.

    Answers `CostUpdatedRequest`. OCPP 2.0.1 part 2, section 1.11.
    """

    ACTION: ClassVar[str] = "CostUpdated"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.11"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CostUpdatedRequest(Request[CostUpdatedResponse]):
    """Tells the station the running cost of a transaction, to show to the driver.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.11.
    """

    ACTION: ClassVar[str] = "CostUpdated"
    VERSION: ClassVar[Version] = Version.V201

    total_cost: float = field(
        metadata={"wire": "totalCost", "unit": "currency of the Currency variable", "section": "1.11"}
    )
    """Cost so far, taxes included, as the CSMS calculates it. Unit: currency of the Currency variable."""

    transaction_id: str = field(
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "1.11"}
    )
    """The transaction to which the cost belongs. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.11"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
