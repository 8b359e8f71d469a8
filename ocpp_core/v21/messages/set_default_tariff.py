"""The SetDefaultTariff messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.datatypes.tariff_type import TariffType
from ocpp_core.v21.enums.tariff_set_status_enum_type import TariffSetStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetDefaultTariffRequest",
    "SetDefaultTariffResponse",
]


@define(kw_only=True, repr=False)
class SetDefaultTariffResponse(Response):
    """Says whether the station installed the default tariff.

    Answers `SetDefaultTariffRequest`. OCPP 2.1 part 2, section 1.74.
    """

    ACTION: ClassVar[str] = "SetDefaultTariff"
    VERSION: ClassVar[Version] = Version.V21

    status: TariffSetStatusEnumType = field(metadata={"wire": "status", "section": "1.74"})
    """Whether the tariff is installed, or why not, such as a duplicate id or too many elements."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.74"})
    """Reason and detail behind the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.74"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetDefaultTariffRequest(Request[SetDefaultTariffResponse]):
    """Asks the station to install the tariff used when a driver has no tariff of their own.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.74.
    """

    ACTION: ClassVar[str] = "SetDefaultTariff"
    VERSION: ClassVar[Version] = Version.V21

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "1.74"})
    """The EVSE that gets the tariff; 0 means every EVSE. At least 0."""

    tariff: TariffType = field(metadata={"wire": "tariff", "section": "1.74"})
    """The tariff to install; its id must not be in use at the station yet."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.74"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
