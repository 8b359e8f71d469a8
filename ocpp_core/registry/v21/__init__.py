"""What OCPP 2.1 lists, as typed data; each list is loaded on first use.

Generated from schemas/v21/registry; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.registry.v21 import components
    from ocpp_core.registry.v21.components import COMPONENTS, find_variable, generic
    from ocpp_core.registry.v21.enums import (
        AdditionalInfoType,
        ChargingLimitSource,
        ConnectorType,
        IdTokenType,
        PaymentBrand,
        PaymentRecognition,
        ReasonCode,
        SecurityEvent,
        SigningMethod,
        Unit,
        VariableName,
    )
    from ocpp_core.registry.v21.variable import ComponentVariable

__all__ = [
    "AdditionalInfoType",
    "COMPONENTS",
    "ChargingLimitSource",
    "ComponentVariable",
    "ConnectorType",
    "IdTokenType",
    "PaymentBrand",
    "PaymentRecognition",
    "ReasonCode",
    "SecurityEvent",
    "SigningMethod",
    "Unit",
    "VariableName",
    "components",
    "find_variable",
    "generic",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.registry.v21",
        {
            "AdditionalInfoType": "enums",
            "COMPONENTS": "components",
            "ChargingLimitSource": "enums",
            "ComponentVariable": "variable",
            "ConnectorType": "enums",
            "IdTokenType": "enums",
            "PaymentBrand": "enums",
            "PaymentRecognition": "enums",
            "ReasonCode": "enums",
            "SecurityEvent": "enums",
            "SigningMethod": "enums",
            "Unit": "enums",
            "VariableName": "enums",
            "components": "components",
            "find_variable": "components",
            "generic": "components",
        },
    )
