"""The enumeration OCPPTransportEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "OCPPTransportEnumType",
]


class OCPPTransportEnumType(StrEnum):
    """How messages are carried: SOAP, or JSON over WebSocket; SOAP exists only in versions before 2.0.

    OCPP 2.0.
    """

    JSON = "JSON"
    SOAP = "SOAP"
