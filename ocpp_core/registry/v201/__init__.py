"""What OCPP 2.0.1 lists, as typed data; each list is loaded on first use.

Generated from schemas/v201/registry; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.registry.v201 import components
    from ocpp_core.registry.v201.components import COMPONENTS, find_variable, generic
    from ocpp_core.registry.v201.enums import ReasonCode, SecurityEvent, Unit, VariableName
    from ocpp_core.registry.v201.variable import ComponentVariable

__all__ = [
    "COMPONENTS",
    "ComponentVariable",
    "ReasonCode",
    "SecurityEvent",
    "Unit",
    "VariableName",
    "components",
    "find_variable",
    "generic",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.registry.v201",
        {
            "COMPONENTS": "components",
            "ComponentVariable": "variable",
            "ReasonCode": "enums",
            "SecurityEvent": "enums",
            "Unit": "enums",
            "VariableName": "enums",
            "components": "components",
            "find_variable": "components",
            "generic": "components",
        },
    )
