"""The UnlockConnector messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.unlock_status_enum_type import UnlockStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
]


@define(kw_only=True, repr=False)
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 2.0.1 part 2, section 1.62.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V201

    status: UnlockStatusEnumType = field(metadata={"wire": "status", "section": "1.62"})
    """Outcome of the unlock attempt, or why it was not made."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.62"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.62"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class UnlockConnectorRequest(Request[UnlockConnectorResponse]):
    """Asks the station to release a cable that is locked in a connector.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.62.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V201

    evse_id: int = field(metadata={"wire": "evseId", "section": "1.62"})
    """EVSE that has the connector to release."""

    connector_id: int = field(metadata={"wire": "connectorId", "section": "1.62"})
    """Connector to release, numbered within its EVSE."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.62"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
