"""The ClearTariffs messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.clear_tariffs_result_type import ClearTariffsResultType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ClearTariffsRequest",
    "ClearTariffsResponse",
]


@define(kw_only=True, repr=False)
class ClearTariffsResponse(Response):
    """Tells for each tariff whether it was removed.

    Answers `ClearTariffsRequest`. OCPP 2.1 part 2, section 1.15.
    """

    ACTION: ClassVar[str] = "ClearTariffs"
    VERSION: ClassVar[Version] = Version.V21

    clear_tariffs_result: list[ClearTariffsResultType] = field(
        metadata={"wire": "clearTariffsResult", "minItems": 1, "section": "1.15"}
    )
    """Outcome of the removal, one element per tariff. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.15"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearTariffsRequest(Request[ClearTariffsResponse]):
    """Asks the station to remove default tariffs; one that a transaction is using still applies there until it ends.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.15.
    """

    ACTION: ClassVar[str] = "ClearTariffs"
    VERSION: ClassVar[Version] = Version.V21

    tariff_ids: list[str] | None = field(
        default=None, metadata={"wire": "tariffIds", "minItems": 1, "maxLength": 60, "section": "1.15"}
    )
    """The tariffs to remove. If absent, all tariffs of the EVSE, or of the station, are removed. At least one item. At
    most 60 characters each.
    """

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "minimum": 0, "section": "1.15"})
    """Limits the removal to one EVSE. If absent, tariffs on all EVSEs may be removed. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.15"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
