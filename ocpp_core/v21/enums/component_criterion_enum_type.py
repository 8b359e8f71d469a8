"""The enumeration ComponentCriterionEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ComponentCriterionEnumType",
]


class ComponentCriterionEnumType(StrEnum):
    """Which components to report: those that are active, available or enabled, or that have a problem.

    OCPP 2.1 part 2, section 3.23.
    """

    ACTIVE = "Active"
    AVAILABLE = "Available"
    ENABLED = "Enabled"
    PROBLEM = "Problem"
