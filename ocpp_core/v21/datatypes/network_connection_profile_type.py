"""The data type NetworkConnectionProfileType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.apn_type import APNType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.vpn_type import VPNType
from ocpp_core.v21.enums.ocpp_interface_enum_type import OCPPInterfaceEnumType
from ocpp_core.v21.enums.ocpp_transport_enum_type import OCPPTransportEnumType
from ocpp_core.v21.enums.ocpp_version_enum_type import OCPPVersionEnumType
from ocpp_core.versions import Version

__all__ = [
    "NetworkConnectionProfileType",
]


@define(kw_only=True, repr=False)
class NetworkConnectionProfileType(DataType):
    """Everything the station needs to connect to a CSMS over one particular network link.

    OCPP 2.1 part 2, section 2.71.
    """

    VERSION: ClassVar[Version] = Version.V21

    ocpp_interface: OCPPInterfaceEnumType = field(metadata={"wire": "ocppInterface", "section": "2.71"})
    """Network interface to use; the station may fall back to another if this one fails."""

    ocpp_transport: OCPPTransportEnumType = field(metadata={"wire": "ocppTransport", "section": "2.71"})
    """Message transport, JSON or SOAP; OCPP 2.x itself only uses JSON."""

    message_timeout: int = field(metadata={"wire": "messageTimeout", "unit": "s", "section": "2.71"})
    """How long the station waits for the answer to a message on this link before giving up. Unit: s."""

    ocpp_csms_url: str = field(
        metadata={"wire": "ocppCsmsUrl", "maxLength": 2000, "secret": {"part": "userinfo"}, "section": "2.71"}
    )
    """Address of the CSMS without the station identity, which the station appends itself. At most 2000 characters."""

    security_profile: int = field(metadata={"wire": "securityProfile", "minimum": 0, "section": "2.71"})
    """Number of the OCPP security profile to use for this connection. At least 0."""

    apn: APNType | None = field(default=None, metadata={"wire": "apn", "section": "2.71"})
    """Cellular access settings; only needed for a mobile data link."""

    ocpp_version: OCPPVersionEnumType | None = field(default=None, metadata={"wire": "ocppVersion", "section": "2.71"})
    """OCPP version for this link; ignored where the version is agreed in the websocket handshake."""

    identity: str | None = field(
        default=None, metadata={"wire": "identity", "maxLength": 48, "identifies": "station", "section": "2.71"}
    )
    """Station identity to send as user name in HTTP basic authentication. At most 48 characters."""

    basic_auth_password: str | None = field(
        default=None, metadata={"wire": "basicAuthPassword", "maxLength": 64, "secret": True, "section": "2.71"}
    )
    """Password for HTTP basic authentication under security profile 1 or 2. At most 64 characters."""

    vpn: VPNType | None = field(default=None, metadata={"wire": "vpn", "section": "2.71"})
    """Settings of the VPN through which the station must connect."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.71"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
