"""What OCPP 1.6 lists, as typed data; each list is loaded on first use.

Generated from schemas/v16/registry; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.registry.v16.enums import ConfigurationKey, SecurityEvent

__all__ = [
    "ConfigurationKey",
    "SecurityEvent",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.registry.v16",
        {
            "ConfigurationKey": "enums",
            "SecurityEvent": "enums",
        },
    )
