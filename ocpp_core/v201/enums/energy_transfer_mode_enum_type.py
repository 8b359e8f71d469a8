"""The enumeration EnergyTransferModeEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "EnergyTransferModeEnumType",
]


class EnergyTransferModeEnumType(StrEnum):
    """How energy gets to or from the vehicle: AC or DC, wireless, with or without discharging (BPT) and DER control.

    OCPP 2.0.1 part 2, section 3.30.
    """

    DC = "DC"
    AC_SINGLE_PHASE = "AC_single_phase"
    AC_TWO_PHASE = "AC_two_phase"
    AC_THREE_PHASE = "AC_three_phase"
