"""The enumeration Location of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "Location",
]


class Location(StrEnum):
    """Where a quantity was measured, from the grid inlet through the station to the vehicle.

    OCPP 1.6, section 7.30.
    """

    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"
    BODY = "Body"
