"""The enumeration FirmwareStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "FirmwareStatus",
]


class FirmwareStatus(StrEnum):
    """How far a firmware download and installation has come.

    OCPP 1.5.
    """

    DOWNLOADED = "Downloaded"
    DOWNLOAD_FAILED = "DownloadFailed"
    INSTALLATION_FAILED = "InstallationFailed"
    INSTALLED = "Installed"
