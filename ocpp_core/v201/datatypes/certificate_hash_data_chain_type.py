"""The data type CertificateHashDataChainType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.certificate_hash_data_type import CertificateHashDataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.get_certificate_id_use_enum_type import GetCertificateIdUseEnumType
from ocpp_core.versions import Version

__all__ = [
    "CertificateHashDataChainType",
]


@define(kw_only=True, repr=False)
class CertificateHashDataChainType(DataType):
    """Hashes that identify an installed certificate and the certificates below it.

    OCPP 2.0.1 part 2, section 2.5.
    """

    VERSION: ClassVar[Version] = Version.V201

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData", "section": "2.5"})
    """Hashes that identify the installed certificate."""

    certificate_type: GetCertificateIdUseEnumType = field(metadata={"wire": "certificateType", "section": "2.5"})
    """What the certificate is used for."""

    child_certificate_hash_data: list[CertificateHashDataType] | None = field(
        default=None, metadata={"wire": "childCertificateHashData", "minItems": 1, "maxItems": 4, "section": "2.5"}
    )
    """Hashes that identify the child certificates in the chain. One to four items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.5"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
