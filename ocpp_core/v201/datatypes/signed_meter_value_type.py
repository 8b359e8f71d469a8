"""The data type SignedMeterValueType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "SignedMeterValueType",
]


@define(kw_only=True, repr=False)
class SignedMeterValueType(DataType):
    """A meter reading with the meter's digital signature.

    OCPP 2.0.1 part 2, section 2.46.
    """

    VERSION: ClassVar[Version] = Version.V201

    signed_meter_data: str = field(
        metadata={"wire": "signedMeterData", "maxLength": 2500, "identifies": "person", "section": "2.46"}
    )
    """Data signed by the meter, in Base64; may hold more than the reading, such as times or a customer reference. At
    most 2500 characters.
    """

    signing_method: str = field(metadata={"wire": "signingMethod", "maxLength": 50, "section": "2.46"})
    """Algorithm with which the signature was made. At most 50 characters."""

    encoding_method: str = field(metadata={"wire": "encodingMethod", "maxLength": 50, "section": "2.46"})
    """How the meter values were encoded before they were signed. At most 50 characters."""

    public_key: str = field(
        metadata={"wire": "publicKey", "maxLength": 2500, "identifies": "serial", "section": "2.46"}
    )
    """Public key in Base64 to check the signature; PublicKeyWithSignedMeterValue tells when it is sent. At most 2500
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.46"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
