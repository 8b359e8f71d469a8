"""The NotifySettlement messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.address_type import AddressType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.payment_status_enum_type import PaymentStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "NotifySettlementRequest",
    "NotifySettlementResponse",
]


@define(kw_only=True, repr=False)
class NotifySettlementResponse(Response):
    """Acknowledges the settlement and supplies receipt details if the CSMS issues the receipt.

    Answers `NotifySettlementRequest`. OCPP 2.1 part 2, section 1.57.
    """

    ACTION: ClassVar[str] = "NotifySettlement"
    VERSION: ClassVar[Version] = Version.V21

    receipt_url: str | None = field(
        default=None, metadata={"wire": "receiptUrl", "maxLength": 2000, "identifies": "person", "section": "1.57"}
    )
    """Where the driver finds a receipt issued by the CSMS; the station can show it as a QR code. At most 2000
    characters.
    """

    receipt_id: str | None = field(
        default=None, metadata={"wire": "receiptId", "maxLength": 50, "identifies": "person", "section": "1.57"}
    )
    """Number of the receipt, when the CSMS issues it. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.57"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifySettlementRequest(Request[NotifySettlementResponse]):
    """Reports how an ad hoc payment made at the station's payment terminal was concluded.

    Sent by the charging station. OCPP 2.1 part 2, section 1.57.
    """

    ACTION: ClassVar[str] = "NotifySettlement"
    VERSION: ClassVar[Version] = Version.V21

    psp_ref: str = field(
        metadata={
            "wire": "pspRef",
            "maxLength": 255,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "1.57",
        },
    )
    """The terminal's payment reference, which also served as the driver's idToken. At most 255 characters."""

    status: PaymentStatusEnumType = field(metadata={"wire": "status", "section": "1.57"})
    """Whether the payment was settled, canceled, rejected by the payment provider or failed technically."""

    settlement_amount: float = field(metadata={"wire": "settlementAmount", "unit": "currency", "section": "1.57"})
    """The amount charged to the driver, or the amount tried when settlement did not succeed. Unit: currency."""

    settlement_time: datetime = field(metadata={"wire": "settlementTime", "format": "date-time", "section": "1.57"})
    """When the payment was settled or canceled."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "1.57"},
    )
    """The charging transaction being paid. If absent, the payment was canceled before a transaction began. At most 36
    characters.
    """

    status_info: str | None = field(default=None, metadata={"wire": "statusInfo", "maxLength": 500, "section": "1.57"})
    """Free text from the terminal or payment process that explains the status. At most 500 characters."""

    receipt_id: str | None = field(
        default=None, metadata={"wire": "receiptId", "maxLength": 50, "identifies": "person", "section": "1.57"}
    )
    """Number of the receipt issued on the station's side. At most 50 characters."""

    receipt_url: str | None = field(
        default=None, metadata={"wire": "receiptUrl", "maxLength": 2000, "identifies": "person", "section": "1.57"}
    )
    """Where the driver finds the receipt, if the terminal or the station issues it. At most 2000 characters."""

    vat_company: AddressType | None = field(default=None, metadata={"wire": "vatCompany", "section": "1.57"})
    """Address of the company to which the VAT number belongs."""

    vat_number: str | None = field(
        default=None, metadata={"wire": "vatNumber", "maxLength": 20, "identifies": "person", "section": "1.57"}
    )
    """VAT number of the company that wants a business receipt. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.57"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
