"""The data type ClearChargingProfileType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.charging_profile_purpose_enum_type import ChargingProfilePurposeEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearChargingProfileType",
]


@define(kw_only=True, repr=False)
class ClearChargingProfileType(DataType):
    """Criteria that select which charging profiles to remove.

    OCPP 2.0.1 part 2, section 2.14.
    """

    VERSION: ClassVar[Version] = Version.V201

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "section": "2.14"})
    """Removes only profiles of this EVSE, where 0 means those of the station as a whole. If absent, the EVSE does not
    matter.
    """

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose", "section": "2.14"}
    )
    """Removes only profiles with this purpose. If absent, the purpose does not matter."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel", "section": "2.14"})
    """Removes only profiles at this stack level. If absent, the stack level does not matter."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.14"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
