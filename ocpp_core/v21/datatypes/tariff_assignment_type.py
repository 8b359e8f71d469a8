"""The data type TariffAssignmentType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.tariff_kind_enum_type import TariffKindEnumType
from ocpp_core.versions import Version

__all__ = [
    "TariffAssignmentType",
]


@define(kw_only=True, repr=False)
class TariffAssignmentType(DataType):
    """A tariff in the station, with the EVSEs or id tokens it is assigned to.

    OCPP 2.1 part 2, section 2.95.
    """

    VERSION: ClassVar[Version] = Version.V21

    tariff_id: str = field(metadata={"wire": "tariffId", "maxLength": 60, "section": "2.95"})
    """Identifier of the assigned tariff. At most 60 characters."""

    tariff_kind: TariffKindEnumType = field(metadata={"wire": "tariffKind", "section": "2.95"})
    """Whether this is a default tariff or one for a specific driver."""

    valid_from: datetime | None = field(
        default=None, metadata={"wire": "validFrom", "format": "date-time", "section": "2.95"}
    )
    """Moment from which the tariff counts."""

    evse_ids: list[int] | None = field(
        default=None, metadata={"wire": "evseIds", "minItems": 1, "minimum": 0, "section": "2.95"}
    )
    """EVSEs on which the tariff is installed or in use. At least one item. At least 0."""

    id_tokens: list[str] | None = field(
        default=None,
        metadata={
            "wire": "idTokens",
            "minItems": 1,
            "maxLength": 255,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.95",
        },
    )
    """Id tokens for which the tariff was given. At least one item. At most 255 characters each."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.95"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
