"""The data type ClearChargingProfileType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.charging_profile_purpose_enum_type import ChargingProfilePurposeEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearChargingProfileType",
]


@define(kw_only=True, repr=False)
class ClearChargingProfileType(DataType):
    """Criteria that select which charging profiles to remove.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int | None = field(default=None, metadata={"wire": "id"})
    """Identifier of the one charging profile to remove."""

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose"}
    )
    """Removes only profiles with this purpose. If absent, the purpose does not matter."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel"})
    """Removes only profiles at this stack level. If absent, the stack level does not matter."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
