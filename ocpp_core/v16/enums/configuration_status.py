"""The enumeration ConfigurationStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ConfigurationStatus",
]


class ConfigurationStatus(StrEnum):
    """Whether a setting was changed, needs a reboot to take effect, was refused, or is not supported.

    OCPP 1.6, section 7.22.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    REBOOT_REQUIRED = "RebootRequired"
    NOT_SUPPORTED = "NotSupported"
