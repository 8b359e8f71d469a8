"""The data type VPNType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.vpn_enum_type import VPNEnumType
from ocpp_core.versions import Version

__all__ = [
    "VPNType",
]


@define(kw_only=True, repr=False)
class VPNType(DataType):
    """The settings with which the station connects to a VPN.

    OCPP 2.1 part 2, section 2.121.
    """

    VERSION: ClassVar[Version] = Version.V21

    server: str = field(metadata={"wire": "server", "maxLength": 2000, "section": "2.121"})
    """The address of the VPN server. At most 2000 characters."""

    user: str = field(metadata={"wire": "user", "maxLength": 50, "identifies": "person", "section": "2.121"})
    """The user name with which the station logs in to the VPN. At most 50 characters."""

    password: str = field(metadata={"wire": "password", "maxLength": 64, "secret": True, "section": "2.121"})
    """The password that goes with the user name. At most 64 characters."""

    key: str = field(metadata={"wire": "key", "maxLength": 255, "secret": True, "section": "2.121"})
    """The pre-shared key of the VPN. At most 255 characters."""

    type: VPNEnumType = field(metadata={"wire": "type", "section": "2.121"})
    """The VPN protocol."""

    group: str | None = field(default=None, metadata={"wire": "group", "maxLength": 50, "section": "2.121"})
    """The VPN group the station belongs to. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.121"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
