"""The enumeration ChargePointErrorCode of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargePointErrorCode",
]


class ChargePointErrorCode(StrEnum):
    """Which fault a station or connector reports, if any.

    OCPP 1.5.
    """

    CONNECTOR_LOCK_FAILURE = "ConnectorLockFailure"
    HIGH_TEMPERATURE = "HighTemperature"
    MODE3_ERROR = "Mode3Error"
    NO_ERROR = "NoError"
    POWER_METER_FAILURE = "PowerMeterFailure"
    POWER_SWITCH_FAILURE = "PowerSwitchFailure"
    READER_FAILURE = "ReaderFailure"
    RESET_FAILURE = "ResetFailure"
    GROUND_FAILURE = "GroundFailure"
    OVER_CURRENT_FAILURE = "OverCurrentFailure"
    UNDER_VOLTAGE = "UnderVoltage"
    WEAK_SIGNAL = "WeakSignal"
    OTHER_ERROR = "OtherError"
