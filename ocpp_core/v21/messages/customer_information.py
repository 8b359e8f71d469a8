"""The CustomerInformation messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.id_token_type import IdTokenType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.customer_information_status_enum_type import CustomerInformationStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "CustomerInformationRequest",
    "CustomerInformationResponse",
]


@define(kw_only=True, repr=False)
class CustomerInformationResponse(Response):
    """Says whether the station will report or erase the customer's data.

    Answers `CustomerInformationRequest`. OCPP 2.1 part 2, section 1.19.
    """

    ACTION: ClassVar[str] = "CustomerInformation"
    VERSION: ClassVar[Version] = Version.V21

    status: CustomerInformationStatusEnumType = field(metadata={"wire": "status", "section": "1.19"})
    """Accepted, Rejected if the station cannot do it now, or Invalid if the request itself is wrong."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.19"})
    """More detail on why the request is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.19"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CustomerInformationRequest(Request[CustomerInformationResponse]):
    """Asks the station to report and/or erase the data it holds about a customer.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.19.
    """

    ACTION: ClassVar[str] = "CustomerInformation"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId", "minimum": 0, "section": "1.19"})
    """Number that the station repeats in the NotifyCustomerInformationRequest messages it sends as a result. At least
    0.
    """

    report: bool = field(metadata={"wire": "report", "section": "1.19"})
    """True makes the station send what it knows of the customer in NotifyCustomerInformationRequest messages."""

    clear: bool = field(metadata={"wire": "clear", "section": "1.19"})
    """True makes the station erase everything it stores about the customer."""

    customer_certificate: CertificateHashDataType | None = field(
        default=None, metadata={"wire": "customerCertificate", "section": "1.19"}
    )
    """Identifies the customer by the hash data of a certificate. Only one way of identifying the customer may be used.
    """

    id_token: IdTokenType | None = field(default=None, metadata={"wire": "idToken", "section": "1.19"})
    """Identifies the customer by an identifier token. Only one way of identifying the customer may be used."""

    customer_identifier: str | None = field(
        default=None,
        metadata={"wire": "customerIdentifier", "maxLength": 64, "identifies": "person", "section": "1.19"},
    )
    """Identifies the customer by some other, for example vendor-defined, value. Only one way of identifying the
    customer may be used. At most 64 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.19"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
