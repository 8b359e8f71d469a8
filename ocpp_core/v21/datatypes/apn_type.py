"""The data type APNType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.apn_authentication_enum_type import APNAuthenticationEnumType
from ocpp_core.versions import Version

__all__ = [
    "APNType",
]


@define(kw_only=True, repr=False)
class APNType(DataType):
    """Settings that let the station's modem open a mobile data connection.

    OCPP 2.1 part 2, section 2.6.
    """

    VERSION: ClassVar[Version] = Version.V21

    apn: str = field(metadata={"wire": "apn", "maxLength": 2000, "section": "2.6"})
    """Access point of the mobile operator, given as a URL. At most 2000 characters."""

    apn_authentication: APNAuthenticationEnumType = field(metadata={"wire": "apnAuthentication", "section": "2.6"})
    """How the station authenticates itself at the access point."""

    apn_user_name: str | None = field(
        default=None, metadata={"wire": "apnUserName", "maxLength": 50, "identifies": "person", "section": "2.6"}
    )
    """User name for logging in at the access point. At most 50 characters."""

    apn_password: str | None = field(
        default=None, metadata={"wire": "apnPassword", "maxLength": 64, "secret": True, "section": "2.6"}
    )
    """Password for logging in at the access point. At most 64 characters."""

    sim_pin: int | None = field(default=None, metadata={"wire": "simPin", "secret": True, "section": "2.6"})
    """PIN that unlocks the SIM card."""

    preferred_network: str | None = field(
        default=None,
        metadata={"wire": "preferredNetwork", "maxLength": 6, "primitive": "identifierString", "section": "2.6"},
    )
    """Mobile network to try first: country code (MCC) directly followed by network code (MNC), such as 20404. At most 6
    characters.
    """

    use_only_preferred_network: bool | None = field(
        default=None, metadata={"wire": "useOnlyPreferredNetwork", "default": False, "section": "2.6"}
    )
    """True keeps the modem off any other network, even if the preferred one is missing. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.6"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
