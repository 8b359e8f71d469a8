"""The enumeration UnitOfMeasure of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UnitOfMeasure",
]


class UnitOfMeasure(StrEnum):
    """In which unit a measured value is given.

    OCPP 1.5.
    """

    WH = "Wh"
    KWH = "kWh"
    VARH = "varh"
    KVARH = "kvarh"
    W = "W"
    KW = "kW"
    VAR = "var"
    KVAR = "kvar"
    AMP = "Amp"
    VOLT = "Volt"
    CELSIUS = "Celsius"
