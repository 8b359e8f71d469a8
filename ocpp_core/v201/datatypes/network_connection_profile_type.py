"""The data type NetworkConnectionProfileType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.apn_type import APNType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.vpn_type import VPNType
from ocpp_core.v201.enums.ocpp_interface_enum_type import OCPPInterfaceEnumType
from ocpp_core.v201.enums.ocpp_transport_enum_type import OCPPTransportEnumType
from ocpp_core.v201.enums.ocpp_version_enum_type import OCPPVersionEnumType
from ocpp_core.versions import Version

__all__ = [
    "NetworkConnectionProfileType",
]


@define(kw_only=True, repr=False)
class NetworkConnectionProfileType(DataType):
    """Everything the station needs to connect to a CSMS over one particular network link.

    OCPP 2.0.1 part 2, section 2.35.
    """

    VERSION: ClassVar[Version] = Version.V201

    ocpp_version: OCPPVersionEnumType = field(metadata={"wire": "ocppVersion", "section": "2.35"})
    """OCPP version for this link; ignored where the version is agreed in the websocket handshake."""

    ocpp_transport: OCPPTransportEnumType = field(metadata={"wire": "ocppTransport", "section": "2.35"})
    """Message transport, JSON or SOAP; OCPP 2.x itself only uses JSON."""

    ocpp_csms_url: str = field(
        metadata={"wire": "ocppCsmsUrl", "maxLength": 512, "secret": {"part": "userinfo"}, "section": "2.35"}
    )
    """Address of the CSMS without the station identity, which the station appends itself. At most 512 characters."""

    message_timeout: int = field(metadata={"wire": "messageTimeout", "unit": "s", "section": "2.35"})
    """How long the station waits for the answer to a message on this link before giving up. Unit: s."""

    security_profile: int = field(metadata={"wire": "securityProfile", "section": "2.35"})
    """Number of the OCPP security profile to use for this connection."""

    ocpp_interface: OCPPInterfaceEnumType = field(metadata={"wire": "ocppInterface", "section": "2.35"})
    """Network interface to use; the station may fall back to another if this one fails."""

    apn: APNType | None = field(default=None, metadata={"wire": "apn", "section": "2.35"})
    """Cellular access settings; only needed for a mobile data link."""

    vpn: VPNType | None = field(default=None, metadata={"wire": "vpn", "section": "2.35"})
    """Settings of the VPN through which the station must connect."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.35"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
