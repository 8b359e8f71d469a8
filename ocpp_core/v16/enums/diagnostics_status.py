"""The enumeration DiagnosticsStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DiagnosticsStatus",
]


class DiagnosticsStatus(StrEnum):
    """How far a diagnostics upload has come.

    OCPP 1.6, section 7.24.
    """

    IDLE = "Idle"
    UPLOADED = "Uploaded"
    UPLOAD_FAILED = "UploadFailed"
    UPLOADING = "Uploading"
