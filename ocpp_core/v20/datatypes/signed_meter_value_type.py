"""The data type SignedMeterValueType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.encoding_method_enum_type import EncodingMethodEnumType
from ocpp_core.v20.enums.signature_method_enum_type import SignatureMethodEnumType
from ocpp_core.versions import Version

__all__ = [
    "SignedMeterValueType",
]


@define(kw_only=True, repr=False)
class SignedMeterValueType(DataType):
    """A meter reading with the meter's digital signature.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    meter_value_signature: str = field(metadata={"wire": "meterValueSignature", "maxLength": 2500})
    """Digital signature over the meter value. At most 2500 characters."""

    signature_method: SignatureMethodEnumType = field(metadata={"wire": "signatureMethod"})
    """Algorithm with which the signature was made."""

    encoding_method: EncodingMethodEnumType = field(metadata={"wire": "encodingMethod"})
    """How the meter value was encoded before it was signed."""

    encoded_meter_value: str = field(metadata={"wire": "encodedMeterValue", "maxLength": 512, "identifies": "person"})
    """The meter value in its encoded form. At most 512 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
