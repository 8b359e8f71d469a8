"""The data type VariableType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "VariableType",
]


@define(kw_only=True, repr=False)
class VariableType(DataType):
    """The name of a variable of a component.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    name: str = field(
        metadata={
            "wire": "name",
            "maxLength": 50,
            "secretValues": ("BasicAuthPassword",),
            "identifiesValues": {"person": ("ICCID", "IMSI", "MasterPassGroupId", "VehicleCertificate", "VehicleID"), "serial": ("SerialNumber",), "station": ("Identity",)},
        },
    )
    """The name of the variable, a standard one where possible. Upper and lower case are the same. At most 50
    characters.
    """

    instance: str | None = field(default=None, metadata={"wire": "instance", "maxLength": 50})
    """Tells instances apart when a variable exists more than once. Upper and lower case are the same. At most 50
    characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
