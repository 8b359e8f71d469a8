"""The data type VariableType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "VariableType",
]


@define(kw_only=True, repr=False)
class VariableType(DataType):
    """The name of a variable of a component.

    OCPP 2.0.1 part 2, section 2.53.
    """

    VERSION: ClassVar[Version] = Version.V201

    name: str = field(
        metadata={
            "wire": "name",
            "maxLength": 50,
            "primitive": "identifierString",
            "secretValues": ("BasicAuthPassword",),
            "identifiesValues": {"person": ("ICCID", "IMSI", "MasterPassGroupId", "VehicleCertificate", "VehicleID"), "serial": ("SerialNumber",), "station": ("Identity",)},
            "section": "2.53",
        },
    )
    """The name of the variable, a standard one where possible. Upper and lower case are the same. At most 50
    characters.
    """

    instance: str | None = field(
        default=None, metadata={"wire": "instance", "maxLength": 50, "primitive": "identifierString", "section": "2.53"}
    )
    """Tells instances apart when a variable exists more than once. Upper and lower case are the same. At most 50
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.53"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
