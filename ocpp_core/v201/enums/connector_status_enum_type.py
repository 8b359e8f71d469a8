"""The enumeration ConnectorStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ConnectorStatusEnumType",
]


class ConnectorStatusEnumType(StrEnum):
    """Whether a connector is free, in use, reserved, out of service or faulty.

    OCPP 2.0.1 part 2, section 3.23.
    """

    AVAILABLE = "Available"
    OCCUPIED = "Occupied"
    RESERVED = "Reserved"
    UNAVAILABLE = "Unavailable"
    FAULTED = "Faulted"
