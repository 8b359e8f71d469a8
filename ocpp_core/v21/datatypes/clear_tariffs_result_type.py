"""The data type ClearTariffsResultType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.tariff_clear_status_enum_type import TariffClearStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearTariffsResultType",
]


@define(kw_only=True, repr=False)
class ClearTariffsResultType(DataType):
    """The outcome of clearing one tariff.

    OCPP 2.1 part 2, section 2.24.
    """

    VERSION: ClassVar[Version] = Version.V21

    status: TariffClearStatusEnumType = field(metadata={"wire": "status", "section": "2.24"})
    """Whether the tariff was cleared, refused, or not there at all."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "2.24"})
    """Reason code and further details behind the outcome."""

    tariff_id: str | None = field(default=None, metadata={"wire": "tariffId", "maxLength": 60, "section": "2.24"})
    """Tariff this outcome is about. If absent, no tariff was found and the status is NoTariff. At most 60 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.24"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
