"""The enumeration UpdateStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UpdateStatus",
]


class UpdateStatus(StrEnum):
    """Whether a station applied the update of its authorization list, or why not.

    OCPP 1.6, section 7.47.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_SUPPORTED = "NotSupported"
    VERSION_MISMATCH = "VersionMismatch"
