"""The GetTariffs messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.datatypes.tariff_assignment_type import TariffAssignmentType
from ocpp_core.v21.enums.tariff_get_status_enum_type import TariffGetStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetTariffsRequest",
    "GetTariffsResponse",
]


@define(kw_only=True, repr=False)
class GetTariffsResponse(Response):
    """Lists the installed tariffs and where they apply.

    Answers `GetTariffsRequest`. OCPP 2.1 part 2, section 1.37.
    """

    ACTION: ClassVar[str] = "GetTariffs"
    VERSION: ClassVar[Version] = Version.V21

    status: TariffGetStatusEnumType = field(metadata={"wire": "status", "section": "1.37"})
    """Accepted if tariffs are listed, NoTariff if there are none, Rejected if the station cannot answer."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.37"})
    """More detail on why tariffs are or are not listed."""

    tariff_assignments: list[TariffAssignmentType] | None = field(
        default=None, metadata={"wire": "tariffAssignments", "minItems": 1, "section": "1.37"}
    )
    """Each default or driver-specific tariff with the EVSEs it is assigned to. Absent if there are none. At least one
    item.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.37"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetTariffsRequest(Request[GetTariffsResponse]):
    """Asks which tariffs are installed on an EVSE or on the whole station.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.37.
    """

    ACTION: ClassVar[str] = "GetTariffs"
    VERSION: ClassVar[Version] = Version.V21

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "1.37"})
    """EVSE whose tariffs are wanted; 0 means all EVSEs. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.37"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
