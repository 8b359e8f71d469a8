"""The enumeration OCPPTransportEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "OCPPTransportEnumType",
]


class OCPPTransportEnumType(StrEnum):
    """How messages are carried: SOAP, or JSON over WebSocket; SOAP exists only in versions before 2.0.

    OCPP 2.0.1 part 2, section 3.61.
    """

    JSON = "JSON"
    SOAP = "SOAP"
