"""The DeleteCertificate messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v16.enums.delete_certificate_status_enum_type import DeleteCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
]


@define(kw_only=True, repr=False)
class DeleteCertificateResponse(Response):
    """Says whether the certificate was deleted.

    Answers `DeleteCertificateRequest`. OCPP 1.6 security whitepaper, section 5.4.
    """

    ACTION: ClassVar[str] = "DeleteCertificate"
    VERSION: ClassVar[Version] = Version.V16

    status: DeleteCertificateStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.4"})
    """Whether the certificate is gone, could not be deleted, or was not there."""


@define(kw_only=True, repr=False)
class DeleteCertificateRequest(Request[DeleteCertificateResponse]):
    """Asks the station to delete one installed root certificate.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.3.
    """

    ACTION: ClassVar[str] = "DeleteCertificate"
    VERSION: ClassVar[Version] = Version.V16

    certificate_hash_data: CertificateHashDataType = field(
        metadata={"wire": "certificateHashData", "section": "WP 5.3"}
    )
    """Hashes and serial number that single out the certificate to delete."""
