"""The enumeration LocationEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "LocationEnumType",
]


class LocationEnumType(StrEnum):
    """Where a value was measured, for example at the outlet, the grid inlet, the cable or in the vehicle.

    OCPP 2.0.
    """

    BODY = "Body"
    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"
