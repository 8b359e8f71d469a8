"""The GetConfiguration messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.key_value import KeyValue
from ocpp_core.versions import Version

__all__ = [
    "GetConfigurationRequest",
    "GetConfigurationResponse",
]


@define(kw_only=True, repr=False)
class GetConfigurationResponse(Response):
    """Returns the asked settings and lists the names that the station does not know.

    Answers `GetConfigurationRequest`. OCPP 1.6, section 6.24.
    """

    ACTION: ClassVar[str] = "GetConfiguration"
    VERSION: ClassVar[Version] = Version.V16

    configuration_key: list[KeyValue] | None = field(
        default=None, metadata={"wire": "configurationKey", "section": "6.24"}
    )
    """Settings found, each with its value and whether it can be changed."""

    unknown_key: list[str] | None = field(
        default=None, metadata={"wire": "unknownKey", "maxLength": 50, "section": "6.24"}
    )
    """Asked names that the station does not recognize. At most 50 characters each."""


@define(kw_only=True, repr=False)
class GetConfigurationRequest(Request[GetConfigurationResponse]):
    """Asks for the values of configuration settings.

    Sent by the CSMS. OCPP 1.6, section 6.23.
    """

    ACTION: ClassVar[str] = "GetConfiguration"
    VERSION: ClassVar[Version] = Version.V16

    key: list[str] | None = field(default=None, metadata={"wire": "key", "maxLength": 50, "section": "6.23"})
    """Names of the wanted settings. If absent or empty, all settings are returned. At most 50 characters each."""
