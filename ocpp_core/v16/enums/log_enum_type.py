"""The enumeration LogEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "LogEnumType",
]


class LogEnumType(StrEnum):
    """Which log is meant: diagnostics or security.

    OCPP 1.6 security whitepaper, section 6.13.
    """

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"
