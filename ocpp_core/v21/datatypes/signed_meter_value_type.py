"""The data type SignedMeterValueType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "SignedMeterValueType",
]


@define(kw_only=True, repr=False)
class SignedMeterValueType(DataType):
    """A meter reading with the meter's digital signature.

    OCPP 2.1 part 2, section 2.92.
    """

    VERSION: ClassVar[Version] = Version.V21

    signed_meter_data: str = field(
        metadata={"wire": "signedMeterData", "maxLength": 32768, "identifies": "person", "section": "2.92"}
    )
    """Data signed by the meter, in Base64; may hold more than the reading, such as times or a customer reference. At
    most 32768 characters.
    """

    encoding_method: str = field(metadata={"wire": "encodingMethod", "maxLength": 50, "section": "2.92"})
    """Format in which the meter encodes its data, such as OCMF or EDL. At most 50 characters."""

    signing_method: str | None = field(
        default=None, metadata={"wire": "signingMethod", "maxLength": 50, "section": "2.92"}
    )
    """Algorithm of the signature; may be left out where the signed data already names it. At most 50 characters."""

    public_key: str | None = field(
        default=None, metadata={"wire": "publicKey", "maxLength": 2500, "identifies": "serial", "section": "2.92"}
    )
    """Public key in Base64 to check the signature; PublicKeyWithSignedMeterValue tells when it is sent. At most 2500
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.92"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
