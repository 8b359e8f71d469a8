"""The CustomerInformation messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v20.datatypes.id_token_type import IdTokenType
from ocpp_core.v20.enums.customer_information_status_enum_type import CustomerInformationStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "CustomerInformationRequest",
    "CustomerInformationResponse",
]


@define(kw_only=True, repr=False)
class CustomerInformationResponse(Response):
    """Says whether the station will report or erase the customer's data.

    Answers `CustomerInformationRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "CustomerInformation"
    VERSION: ClassVar[Version] = Version.V20

    status: CustomerInformationStatusEnumType = field(metadata={"wire": "status"})
    """Accepted, Rejected if the station cannot do it now, or Invalid if the request itself is wrong."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class CustomerInformationRequest(Request[CustomerInformationResponse]):
    """Asks the station to report and/or erase the data it holds about a customer.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "CustomerInformation"
    VERSION: ClassVar[Version] = Version.V20

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in the NotifyCustomerInformationRequest messages it sends as a result."""

    report: bool = field(metadata={"wire": "report"})
    """True makes the station send what it knows of the customer in NotifyCustomerInformationRequest messages."""

    clear: bool = field(metadata={"wire": "clear"})
    """True makes the station erase everything it stores about the customer."""

    customer_certificate: CertificateHashDataType | None = field(default=None, metadata={"wire": "customerCertificate"})
    """Identifies the customer by the hash data of a certificate. Only one way of identifying the customer may be used.
    """

    id_token: IdTokenType | None = field(default=None, metadata={"wire": "idToken"})
    """Identifies the customer by an identifier token. Only one way of identifying the customer may be used."""

    customer_identifier: str | None = field(
        default=None, metadata={"wire": "customerIdentifier", "maxLength": 64, "identifies": "person"}
    )
    """Identifies the customer by some other, for example vendor-defined, value. Only one way of identifying the
    customer may be used. At most 64 characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
