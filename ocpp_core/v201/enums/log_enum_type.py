"""The enumeration LogEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "LogEnumType",
]


class LogEnumType(StrEnum):
    """Which log to upload: diagnostics, security events, or samples of the data collector.

    OCPP 2.0.1 part 2, section 3.48.
    """

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"
