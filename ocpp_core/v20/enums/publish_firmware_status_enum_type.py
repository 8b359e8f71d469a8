"""The enumeration PublishFirmwareStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "PublishFirmwareStatusEnumType",
]


class PublishFirmwareStatusEnumType(StrEnum):
    """How far a local controller has come with downloading, checking and publishing firmware, or where it failed.

    OCPP 2.0.
    """

    DOWNLOADED = "Downloaded"
    DOWNLOAD_FAILED = "DownloadFailed"
    DOWNLOADING = "Downloading"
    DOWNLOAD_SCHEDULED = "DownloadScheduled"
    DOWNLOAD_PAUSED = "DownloadPaused"
    PUBLISH_FAILED = "PublishFailed"
    PUBLISHED = "Published"
    INVALID_CHECKSUM = "InvalidChecksum"
    CHECKSUM_VERIFIED = "ChecksumVerified"
