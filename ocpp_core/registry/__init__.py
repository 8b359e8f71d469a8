"""What the standard lists: configuration keys, the device model, reason codes, security events, units.

`DeviceModel` is what one station has of these, by its own messages.

::

    from ocpp_core.registry import v16, v201, v21

    v16.ConfigurationKey.HEARTBEAT_INTERVAL.type                # integer, in seconds
    v201.components.OCPPCommCtrlr.HeartbeatInterval.set(300)    # a SetVariableDataType

Belongs here: the lists as typed data, reading and writing the values of keys and variables, and what a station tells of
its own. Must not be here: a judgement on messages, which is that of ``rules``. The lists inform: names that are not in
them are allowed, since vendors add their own. They are generated from ``schemas/``; 1.5 and 2.0 have none there.

Importing this package loads nothing; each version is loaded on first use.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.registry import v16, v21, v201
    from ocpp_core.registry._contradictions import Contradiction
    from ocpp_core.registry._counterparts import counterpart
    from ocpp_core.registry._device_model import Component, Mutability, Variable
    from ocpp_core.registry._listed import Access, Key, KeyFacts, Listed
    from ocpp_core.registry._missing import Missing
    from ocpp_core.registry._model import DeviceModel
    from ocpp_core.registry._reported import ReportedAttribute, ReportedVariable
    from ocpp_core.registry._values import Settable, Value, ValueRule, ValueType

__all__ = [
    "Access",
    "Component",
    "Contradiction",
    "DeviceModel",
    "Key",
    "KeyFacts",
    "Listed",
    "Missing",
    "Mutability",
    "ReportedAttribute",
    "ReportedVariable",
    "Settable",
    "Value",
    "ValueRule",
    "ValueType",
    "Variable",
    "counterpart",
    "v16",
    "v21",
    "v201",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.registry",
        {
            "Access": "_listed",
            "Component": "_device_model",
            "Contradiction": "_contradictions",
            "DeviceModel": "_model",
            "Key": "_listed",
            "KeyFacts": "_listed",
            "Listed": "_listed",
            "Missing": "_missing",
            "Mutability": "_device_model",
            "ReportedAttribute": "_reported",
            "ReportedVariable": "_reported",
            "Settable": "_values",
            "Value": "_values",
            "ValueRule": "_values",
            "ValueType": "_values",
            "Variable": "_device_model",
            "counterpart": "_counterparts",
            "v16": "v16",
            "v21": "v21",
            "v201": "v201",
        },
    )
