"""The UnlockConnector messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.unlock_status_enum_type import UnlockStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
]


@define(kw_only=True, repr=False)
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 2.1 part 2, section 1.86.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V21

    status: UnlockStatusEnumType = field(metadata={"wire": "status", "section": "1.86"})
    """Outcome of the unlock attempt, or why it was not made."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.86"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.86"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class UnlockConnectorRequest(Request[UnlockConnectorResponse]):
    """Asks the station to release a cable that is locked in a connector.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.86.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V21

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "1.86"})
    """EVSE that has the connector to release. At least 0."""

    connector_id: int = field(metadata={"wire": "connectorId", "minimum": 0, "section": "1.86"})
    """Connector to release, numbered within its EVSE. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.86"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
