"""The enumeration MonitoringBaseEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MonitoringBaseEnumType",
]


class MonitoringBaseEnumType(StrEnum):
    """Which set of monitors is to be active: all, those set in the factory, or only the hard-wired ones.

    OCPP 2.0.1 part 2, section 3.56.
    """

    ALL = "All"
    FACTORY_DEFAULT = "FactoryDefault"
    HARD_WIRED_ONLY = "HardWiredOnly"
