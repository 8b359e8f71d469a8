"""The enumeration ReportBaseEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ReportBaseEnumType",
]


class ReportBaseEnumType(StrEnum):
    """How much a base report covers: what can be configured, everything, or a summary of availability and problems.

    OCPP 2.0.1 part 2, section 3.70.
    """

    CONFIGURATION_INVENTORY = "ConfigurationInventory"
    FULL_INVENTORY = "FullInventory"
    SUMMARY_INVENTORY = "SummaryInventory"
