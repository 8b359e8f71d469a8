"""The enumeration UploadLogStatusEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UploadLogStatusEnumType",
]


class UploadLogStatusEnumType(StrEnum):
    """How far the upload of a log file has come, or why it failed.

    OCPP 1.6 security whitepaper, section 6.19.
    """

    BAD_MESSAGE = "BadMessage"
    IDLE = "Idle"
    NOT_SUPPORTED_OPERATION = "NotSupportedOperation"
    PERMISSION_DENIED = "PermissionDenied"
    UPLOADED = "Uploaded"
    UPLOAD_FAILURE = "UploadFailure"
    UPLOADING = "Uploading"
