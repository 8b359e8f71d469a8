"""The data type ChargingProfileCriterionType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.charging_limit_source_enum_type import ChargingLimitSourceEnumType
from ocpp_core.v201.enums.charging_profile_purpose_enum_type import ChargingProfilePurposeEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingProfileCriterionType",
]


@define(kw_only=True, repr=False)
class ChargingProfileCriterionType(DataType):
    """A filter that selects which installed charging profiles are reported.

    OCPP 2.0.1 part 2, section 2.9.
    """

    VERSION: ClassVar[Version] = Version.V201

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose", "section": "2.9"}
    )
    """Report only profiles with this purpose."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel", "section": "2.9"})
    """Report only profiles at this stack level; 0 is the lowest."""

    charging_profile_id: list[int] | None = field(
        default=None, metadata={"wire": "chargingProfileId", "minItems": 1, "section": "2.9"}
    )
    """Report only profiles with one of these ids. If absent, ids do not matter. At least one item."""

    charging_limit_source: list[ChargingLimitSourceEnumType] | None = field(
        default=None, metadata={"wire": "chargingLimitSource", "minItems": 1, "maxItems": 4, "section": "2.9"}
    )
    """Report only profiles set by one of these sources. If absent, profiles from any source match. One to four items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.9"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
