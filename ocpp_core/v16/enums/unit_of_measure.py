"""The enumeration UnitOfMeasure of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UnitOfMeasure",
]


class UnitOfMeasure(StrEnum):
    """In which unit a measured value is given.

    OCPP 1.6, section 7.45.
    """

    WH = "Wh"
    KWH = "kWh"
    VARH = "varh"
    KVARH = "kvarh"
    W = "W"
    KW = "kW"
    VA = "VA"
    KVA = "kVA"
    VAR = "var"
    KVAR = "kvar"
    A = "A"
    V = "V"
    K = "K"
    CELCIUS = "Celcius"
    CELSIUS = "Celsius"
    FAHRENHEIT = "Fahrenheit"
    PERCENT = "Percent"
