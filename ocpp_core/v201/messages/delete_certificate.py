"""The DeleteCertificate messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.delete_certificate_status_enum_type import DeleteCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
]


@define(kw_only=True, repr=False)
class DeleteCertificateResponse(Response):
    """Says whether the certificate is deleted.

    Answers `DeleteCertificateRequest`. OCPP 2.0.1 part 2, section 1.14.
    """

    ACTION: ClassVar[str] = "DeleteCertificate"
    VERSION: ClassVar[Version] = Version.V201

    status: DeleteCertificateStatusEnumType = field(metadata={"wire": "status", "section": "1.14"})
    """Accepted once deleted, NotFound if there is no such certificate, Failed if the station cannot or will not delete
    it.
    """

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.14"})
    """More detail on why the certificate was or was not deleted."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.14"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class DeleteCertificateRequest(Request[DeleteCertificateResponse]):
    """Asks the station to delete one of its installed certificates.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.14.
    """

    ACTION: ClassVar[str] = "DeleteCertificate"
    VERSION: ClassVar[Version] = Version.V201

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData", "section": "1.14"})
    """Hashes and serial number that single out the certificate to delete."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.14"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
