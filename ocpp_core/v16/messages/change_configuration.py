"""The ChangeConfiguration messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.configuration_status import ConfigurationStatus
from ocpp_core.versions import Version

__all__ = [
    "ChangeConfigurationRequest",
    "ChangeConfigurationResponse",
]


@define(kw_only=True, repr=False)
class ChangeConfigurationResponse(Response):
    """Says whether the setting was changed.

    Answers `ChangeConfigurationRequest`. OCPP 1.6, section 6.10.
    """

    ACTION: ClassVar[str] = "ChangeConfiguration"
    VERSION: ClassVar[Version] = Version.V16

    status: ConfigurationStatus = field(metadata={"wire": "status", "section": "6.10"})
    """Whether the new value is in force, needs a reboot first, was refused, or the key is not supported."""


@define(kw_only=True, repr=False)
class ChangeConfigurationRequest(Request[ChangeConfigurationResponse]):
    """Asks the station to give one configuration setting a new value.

    Sent by the CSMS. OCPP 1.6, section 6.9.
    """

    ACTION: ClassVar[str] = "ChangeConfiguration"
    VERSION: ClassVar[Version] = Version.V16

    key: str = field(metadata={"wire": "key", "maxLength": 50, "secretValues": ("AuthorizationKey",), "section": "6.9"})
    """Name of the setting, either a standard one or one of the vendor's own. At most 50 characters."""

    value: str = field(metadata={"wire": "value", "maxLength": 500, "secret": {"if": "key"}, "section": "6.9"})
    """New value, written as text whatever the kind of setting. At most 500 characters."""
