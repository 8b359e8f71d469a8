"""The SetNetworkProfile messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.network_connection_profile_type import NetworkConnectionProfileType
from ocpp_core.v20.enums.set_network_profile_status_enum_type import SetNetworkProfileStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetNetworkProfileRequest",
    "SetNetworkProfileResponse",
]


@define(kw_only=True, repr=False)
class SetNetworkProfileResponse(Response):
    """Says whether the station stored the connection settings.

    Answers `SetNetworkProfileRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetNetworkProfile"
    VERSION: ClassVar[Version] = Version.V20

    status: SetNetworkProfileStatusEnumType = field(metadata={"wire": "status"})
    """Whether the profile is stored, refused as invalid, or could not be stored."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetNetworkProfileRequest(Request[SetNetworkProfileResponse]):
    """Stores a set of connection settings on the station, for example the CSMS URL, OCPP version, APN and VPN.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetNetworkProfile"
    VERSION: ClassVar[Version] = Version.V20

    configuration_slot: int = field(metadata={"wire": "configurationSlot"})
    """Number of the slot that receives the profile; anything already stored there is replaced."""

    connection_data: NetworkConnectionProfileType = field(metadata={"wire": "connectionData"})
    """Settings the station uses to reach the CSMS when this slot is active."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
