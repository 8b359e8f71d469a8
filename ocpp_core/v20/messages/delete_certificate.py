"""The DeleteCertificate messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v20.enums.delete_certificate_status_enum_type import DeleteCertificateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
]


@define(kw_only=True, repr=False)
class DeleteCertificateResponse(Response):
    """Says whether the certificate is deleted.

    Answers `DeleteCertificateRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "DeleteCertificate"
    VERSION: ClassVar[Version] = Version.V20

    status: DeleteCertificateStatusEnumType = field(metadata={"wire": "status"})
    """Accepted once deleted, NotFound if there is no such certificate, Failed if the station cannot or will not delete
    it.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class DeleteCertificateRequest(Request[DeleteCertificateResponse]):
    """Asks the station to delete one of its installed certificates.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "DeleteCertificate"
    VERSION: ClassVar[Version] = Version.V20

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData"})
    """Hashes and serial number that single out the certificate to delete."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
