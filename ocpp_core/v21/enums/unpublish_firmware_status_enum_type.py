"""The enumeration UnpublishFirmwareStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UnpublishFirmwareStatusEnumType",
]


class UnpublishFirmwareStatusEnumType(StrEnum):
    """Whether the firmware is no longer offered, was never offered, or is just being downloaded by a station.

    OCPP 2.1 part 2, section 3.106.
    """

    DOWNLOAD_ONGOING = "DownloadOngoing"
    NO_FIRMWARE = "NoFirmware"
    UNPUBLISHED = "Unpublished"
