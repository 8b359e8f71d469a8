"""The enumeration EnergyTransferModeEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "EnergyTransferModeEnumType",
]


class EnergyTransferModeEnumType(StrEnum):
    """How energy gets to or from the vehicle: AC or DC, wireless, with or without discharging (BPT) and DER control.

    OCPP 2.1 part 2, section 3.37.
    """

    AC_SINGLE_PHASE = "AC_single_phase"
    AC_TWO_PHASE = "AC_two_phase"
    AC_THREE_PHASE = "AC_three_phase"
    DC = "DC"
    AC_BPT = "AC_BPT"
    AC_BPT_DER = "AC_BPT_DER"
    AC_DER = "AC_DER"
    DC_BPT = "DC_BPT"
    DC_ACDP = "DC_ACDP"
    DC_ACDP_BPT = "DC_ACDP_BPT"
    WPT = "WPT"
