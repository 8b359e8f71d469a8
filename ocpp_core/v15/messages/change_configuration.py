"""The ChangeConfiguration messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.configuration_status import ConfigurationStatus
from ocpp_core.versions import Version

__all__ = [
    "ChangeConfigurationRequest",
    "ChangeConfigurationResponse",
]


@define(kw_only=True, repr=False)
class ChangeConfigurationResponse(Response):
    """Says whether the setting was changed.

    Answers `ChangeConfigurationRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "ChangeConfiguration"
    VERSION: ClassVar[Version] = Version.V15

    status: ConfigurationStatus = field(metadata={"wire": "status"})
    """Whether the new value is in force, needs a reboot first, was refused, or the key is not supported."""


@define(kw_only=True, repr=False)
class ChangeConfigurationRequest(Request[ChangeConfigurationResponse]):
    """Asks the station to give one configuration setting a new value.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "ChangeConfiguration"
    VERSION: ClassVar[Version] = Version.V15

    key: str = field(metadata={"wire": "key", "secretValues": ("AuthorizationKey",)})
    """Name of the setting, either a standard one or one of the vendor's own."""

    value: str = field(metadata={"wire": "value", "secret": {"if": "key"}})
    """New value, written as text whatever the kind of setting."""
