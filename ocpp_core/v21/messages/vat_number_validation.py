"""The VatNumberValidation messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.address_type import AddressType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "VatNumberValidationRequest",
    "VatNumberValidationResponse",
]


@define(kw_only=True, repr=False)
class VatNumberValidationResponse(Response):
    """Says whether the VAT number is valid and may give the company it belongs to.

    Answers `VatNumberValidationRequest`. OCPP 2.1 part 2, section 1.91.
    """

    ACTION: ClassVar[str] = "VatNumberValidation"
    VERSION: ClassVar[Version] = Version.V21

    vat_number: str = field(metadata={"wire": "vatNumber", "maxLength": 20, "identifies": "person", "section": "1.91"})
    """VAT number copied from the request. At most 20 characters."""

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.91"})
    """Accepted if the number is valid, Rejected if it is not."""

    company: AddressType | None = field(default=None, metadata={"wire": "company", "section": "1.91"})
    """Name and address registered for the VAT number."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.91"})
    """Reason code and explanation that go with the status."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "minimum": 0, "section": "1.91"})
    """EVSE copied from the request, to link the answer to the right transaction. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.91"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VatNumberValidationRequest(Request[VatNumberValidationResponse]):
    """Asks the CSMS whether a VAT number that the driver entered is valid.

    Sent by the charging station. OCPP 2.1 part 2, section 1.91.
    """

    ACTION: ClassVar[str] = "VatNumberValidation"
    VERSION: ClassVar[Version] = Version.V21

    vat_number: str = field(metadata={"wire": "vatNumber", "maxLength": 20, "identifies": "person", "section": "1.91"})
    """VAT number to validate, meant for the receipt. At most 20 characters."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "minimum": 0, "section": "1.91"})
    """EVSE where the number was entered; the response repeats it. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.91"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
