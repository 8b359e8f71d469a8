"""The data type APNType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.apn_authentication_enum_type import APNAuthenticationEnumType
from ocpp_core.versions import Version

__all__ = [
    "APNType",
]


@define(kw_only=True, repr=False)
class APNType(DataType):
    """Settings that let the station's modem open a mobile data connection.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    apn: str = field(metadata={"wire": "apn", "maxLength": 512})
    """Access point of the mobile operator, given as a URL. At most 512 characters."""

    apn_authentication: APNAuthenticationEnumType = field(metadata={"wire": "apnAuthentication"})
    """How the station authenticates itself at the access point."""

    apn_user_name: str | None = field(
        default=None, metadata={"wire": "apnUserName", "maxLength": 20, "identifies": "person"}
    )
    """User name for logging in at the access point. At most 20 characters."""

    apn_password: str | None = field(default=None, metadata={"wire": "apnPassword", "maxLength": 20, "secret": True})
    """Password for logging in at the access point. At most 20 characters."""

    sim_pin: int | None = field(default=None, metadata={"wire": "simPin", "secret": True})
    """PIN that unlocks the SIM card."""

    preferred_network: str | None = field(default=None, metadata={"wire": "preferredNetwork", "maxLength": 6})
    """Mobile network to try first: country code (MCC) directly followed by network code (MNC), such as 20404. At most 6
    characters.
    """

    use_only_preferred_network: bool | None = field(default=None, metadata={"wire": "useOnlyPreferredNetwork"})
    """True keeps the modem off any other network, even if the preferred one is missing. If absent, false is assumed."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
