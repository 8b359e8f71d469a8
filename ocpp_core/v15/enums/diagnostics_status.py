"""The enumeration DiagnosticsStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DiagnosticsStatus",
]


class DiagnosticsStatus(StrEnum):
    """How far a diagnostics upload has come.

    OCPP 1.5.
    """

    UPLOADED = "Uploaded"
    UPLOAD_FAILED = "UploadFailed"
