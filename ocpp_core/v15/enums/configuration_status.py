"""The enumeration ConfigurationStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ConfigurationStatus",
]


class ConfigurationStatus(StrEnum):
    """Whether a setting was changed, needs a reboot to take effect, was refused, or is not supported.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
