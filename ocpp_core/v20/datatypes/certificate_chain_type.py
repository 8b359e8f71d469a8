"""The data type CertificateChainType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "CertificateChainType",
]


@define(kw_only=True, repr=False)
class CertificateChainType(DataType):
    """A certificate together with its child certificates, as used for ISO 15118 contract and provisioning chains.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    certificate: str = field(metadata={"wire": "certificate", "maxLength": 800, "identifies": "person"})
    """Encoded certificate that the chain is about. At most 800 characters."""

    child_certificate: list[str] | None = field(
        default=None,
        metadata={"wire": "childCertificate", "minItems": 1, "maxItems": 4, "maxLength": 800, "identifies": "person"},
    )
    """Encoded subordinate certificates that complete the chain. One to four items. At most 800 characters each."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
