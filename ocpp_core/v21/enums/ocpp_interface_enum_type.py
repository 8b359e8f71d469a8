"""The enumeration OCPPInterfaceEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "OCPPInterfaceEnumType",
]


class OCPPInterfaceEnumType(StrEnum):
    """Which wired or wireless network interface the station is to use.

    OCPP 2.1 part 2, section 3.71.
    """

    WIRED0 = "Wired0"
    WIRED1 = "Wired1"
    WIRED2 = "Wired2"
    WIRED3 = "Wired3"
    WIRELESS0 = "Wireless0"
    WIRELESS1 = "Wireless1"
    WIRELESS2 = "Wireless2"
    WIRELESS3 = "Wireless3"
    ANY = "Any"
