"""The SetNetworkProfile messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.network_connection_profile_type import NetworkConnectionProfileType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.set_network_profile_status_enum_type import SetNetworkProfileStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetNetworkProfileRequest",
    "SetNetworkProfileResponse",
]


@define(kw_only=True, repr=False)
class SetNetworkProfileResponse(Response):
    """Says whether the station stored the connection settings.

    Answers `SetNetworkProfileRequest`. OCPP 2.1 part 2, section 1.79.
    """

    ACTION: ClassVar[str] = "SetNetworkProfile"
    VERSION: ClassVar[Version] = Version.V21

    status: SetNetworkProfileStatusEnumType = field(metadata={"wire": "status", "section": "1.79"})
    """Whether the profile is stored, refused as invalid, or could not be stored."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.79"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.79"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetNetworkProfileRequest(Request[SetNetworkProfileResponse]):
    """Stores a set of connection settings on the station, for example the CSMS URL, OCPP version, APN and VPN.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.79.
    """

    ACTION: ClassVar[str] = "SetNetworkProfile"
    VERSION: ClassVar[Version] = Version.V21

    configuration_slot: int = field(metadata={"wire": "configurationSlot", "section": "1.79"})
    """Number of the slot that receives the profile; anything already stored there is replaced."""

    connection_data: NetworkConnectionProfileType = field(metadata={"wire": "connectionData", "section": "1.79"})
    """Settings the station uses to reach the CSMS when this slot is active."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.79"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
