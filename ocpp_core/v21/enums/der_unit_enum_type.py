"""The enumeration DERUnitEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DERUnitEnumType",
]


class DERUnitEnumType(StrEnum):
    """What the Y values of a DER curve are percentages of: maximum or available power, or effective voltage.

    OCPP 2.1 part 2, section 3.35.
    """

    NOT_APPLICABLE = "Not_Applicable"
    PCT_MAX_W = "PctMaxW"
    PCT_MAX_VAR = "PctMaxVar"
    PCT_W_AVAIL = "PctWAvail"
    PCT_VAR_AVAIL = "PctVarAvail"
    PCT_EFFECTIVE_V = "PctEffectiveV"
