"""The enumeration UpdateStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UpdateStatus",
]


class UpdateStatus(StrEnum):
    """Whether a station applied the update of its authorization list, or why not.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    HASH_ERROR = "HashError"
    NOT_SUPPORTED = "NotSupported"
    VERSION_MISMATCH = "VersionMismatch"
