"""The SignCertificate messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.certificate_signing_use_enum_type import CertificateSigningUseEnumType
from ocpp_core.v201.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SignCertificateRequest",
    "SignCertificateResponse",
]


@define(kw_only=True, repr=False)
class SignCertificateResponse(Response):
    """Says whether the CSMS takes on the signing request; the certificate itself follows in CertificateSignedRequest.

    Answers `SignCertificateRequest`. OCPP 2.0.1 part 2, section 1.58.
    """

    ACTION: ClassVar[str] = "SignCertificate"
    VERSION: ClassVar[Version] = Version.V201

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.58"})
    """Whether the CSMS accepts the signing request."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.58"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.58"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SignCertificateRequest(Request[SignCertificateResponse]):
    """Asks the CSMS to have a certificate authority sign the station's public key.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.58.
    """

    ACTION: ClassVar[str] = "SignCertificate"
    VERSION: ClassVar[Version] = Version.V201

    csr: str = field(metadata={"wire": "csr", "maxLength": 5500, "identifies": "person", "section": "1.58"})
    """Certificate signing request (PKCS #10) holding the public key, in PEM form. At most 5500 characters."""

    certificate_type: CertificateSigningUseEnumType | None = field(
        default=None, metadata={"wire": "certificateType", "section": "1.58"}
    )
    """Intended use of the certificate; if absent, it serves both the CSMS connection and, where implemented, ISO 15118.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.58"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
