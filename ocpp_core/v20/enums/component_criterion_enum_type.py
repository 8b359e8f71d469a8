"""The enumeration ComponentCriterionEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ComponentCriterionEnumType",
]


class ComponentCriterionEnumType(StrEnum):
    """Which components to report: those that are active, available or enabled, or that have a problem.

    OCPP 2.0.
    """

    ACTIVE = "Active"
    AVAILABLE = "Available"
    ENABLED = "Enabled"
    PROBLEM = "Problem"
