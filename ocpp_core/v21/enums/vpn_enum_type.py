"""The enumeration VPNEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "VPNEnumType",
]


class VPNEnumType(StrEnum):
    """The VPN protocol.

    OCPP 2.1 part 2, section 3.110.
    """

    IKEV2 = "IKEv2"
    IPSEC = "IPSec"
    L2TP = "L2TP"
    PPTP = "PPTP"
