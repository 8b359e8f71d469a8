"""The data type NetworkConnectionProfileType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.apn_type import APNType
from ocpp_core.v20.datatypes.vpn_type import VPNType
from ocpp_core.v20.enums.ocpp_interface_enum_type import OCPPInterfaceEnumType
from ocpp_core.v20.enums.ocpp_transport_enum_type import OCPPTransportEnumType
from ocpp_core.v20.enums.ocpp_version_enum_type import OCPPVersionEnumType
from ocpp_core.versions import Version

__all__ = [
    "NetworkConnectionProfileType",
]


@define(kw_only=True, repr=False)
class NetworkConnectionProfileType(DataType):
    """Everything the station needs to connect to a CSMS over one particular network link.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    ocpp_version: OCPPVersionEnumType = field(metadata={"wire": "ocppVersion"})
    """OCPP version for this link; ignored where the version is agreed in the websocket handshake."""

    ocpp_transport: OCPPTransportEnumType = field(metadata={"wire": "ocppTransport"})
    """Message transport, JSON or SOAP; OCPP 2.x itself only uses JSON."""

    ocpp_csms_url: str = field(metadata={"wire": "ocppCsmsUrl", "maxLength": 512, "secret": {"part": "userinfo"}})
    """Address of the CSMS without the station identity, which the station appends itself. At most 512 characters."""

    message_timeout: int = field(metadata={"wire": "messageTimeout", "unit": "s"})
    """How long the station waits for the answer to a message on this link before giving up. Unit: s."""

    ocpp_interface: OCPPInterfaceEnumType = field(metadata={"wire": "ocppInterface"})
    """Network interface to use; the station may fall back to another if this one fails."""

    apn: APNType | None = field(default=None, metadata={"wire": "apn"})
    """Cellular access settings; only needed for a mobile data link."""

    vpn: VPNType | None = field(default=None, metadata={"wire": "vpn"})
    """Settings of the VPN through which the station must connect."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
