"""The enumeration EnergyTransferModeEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "EnergyTransferModeEnumType",
]


class EnergyTransferModeEnumType(StrEnum):
    """How energy gets to or from the vehicle: AC or DC, wireless, with or without discharging (BPT) and DER control.

    OCPP 2.0.
    """

    AC_SINGLE_PHASE_CORE = "AC_single_phase_core"
    AC_THREE_PHASE_CORE = "AC_three_phase_core"
    DC_COMBO_CORE = "DC_combo_core"
    DC_CORE = "DC_core"
    DC_EXTENDED = "DC_extended"
    DC_UNIQUE = "DC_unique"
