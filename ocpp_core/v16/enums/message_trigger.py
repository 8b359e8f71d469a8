"""The enumeration MessageTrigger of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MessageTrigger",
]


class MessageTrigger(StrEnum):
    """Which message the station is asked to send.

    OCPP 1.6, section 7.32.
    """

    BOOT_NOTIFICATION = "BootNotification"
    DIAGNOSTICS_STATUS_NOTIFICATION = "DiagnosticsStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    STATUS_NOTIFICATION = "StatusNotification"
