"""The enumeration LogEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "LogEnumType",
]


class LogEnumType(StrEnum):
    """Which log to upload: diagnostics, security events, or samples of the data collector.

    OCPP 2.0.
    """

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"
