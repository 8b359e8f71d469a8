"""The enumeration MonitoringBaseEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MonitoringBaseEnumType",
]


class MonitoringBaseEnumType(StrEnum):
    """Which set of monitors is to be active: all, those set in the factory, or only the hard-wired ones.

    OCPP 2.0.
    """

    ALL = "All"
    FACTORY_DEFAULT = "FactoryDefault"
    NONE = "None"
