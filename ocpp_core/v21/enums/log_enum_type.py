"""The enumeration LogEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "LogEnumType",
]


class LogEnumType(StrEnum):
    """Which log to upload: diagnostics, security events, or samples of the data collector.

    OCPP 2.1 part 2, section 3.57.
    """

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"
    DATA_COLLECTOR_LOG = "DataCollectorLog"
