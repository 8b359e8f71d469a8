"""The enumeration OCPPVersionEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "OCPPVersionEnumType",
]


class OCPPVersionEnumType(StrEnum):
    """The version of OCPP in a network profile; 2.1 ignores it, because the WebSocket handshake decides.

    OCPP 2.0.1 part 2, section 3.62.
    """

    OCPP12 = "OCPP12"
    OCPP15 = "OCPP15"
    OCPP16 = "OCPP16"
    OCPP20 = "OCPP20"
