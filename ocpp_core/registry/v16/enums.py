"""The lists of names of OCPP 1.6.

Generated from schemas/v16/registry; run ``nox -s generate`` after a change there.
"""

from typing import Final

from ocpp_core.registry._listed import Access, Key, KeyFacts, Listed
from ocpp_core.registry._values import ValueType

__all__ = [
    "ConfigurationKey",
    "SecurityEvent",
]

_LONGEST: Final = 500
_MEASURAND: Final = (
    "Energy.Active.Export.Register", "Energy.Active.Import.Register", "Energy.Reactive.Export.Register",
    "Energy.Reactive.Import.Register", "Energy.Active.Export.Interval", "Energy.Active.Import.Interval",
    "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval", "Power.Active.Export", "Power.Active.Import",
    "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "Power.Factor", "Current.Import",
    "Current.Export", "Current.Offered", "Voltage", "Frequency", "Temperature", "SoC", "RPM",
)
_PHASE: Final = ("L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1")


class ConfigurationKey(Key):
    """Configuration keys.

    OCPP 1.6, edition 2 (2017-09-28), errata 2025-04; security whitepaper edition 3 (2022-02-17).
    """

    ALLOW_OFFLINE_TX_FOR_UNKNOWN_ID = (
        "AllowOfflineTxForUnknownId",
        "Whether an unknown identifier may start a transaction while the charge point is offline.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Core", required=False, access=Access.RW, section="9.1.1", longest=_LONGEST,
        ),
    )
    """Whether an unknown identifier may start a transaction while the charge point is offline. Boolean, optional, RW.
    Section 9.1.1.
    """

    AUTHORIZATION_CACHE_ENABLED = (
        "AuthorizationCacheEnabled",
        "Whether the authorization cache is used; present only where there is one.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Core", required=False, access=Access.RW, section="9.1.2", longest=_LONGEST,
        ),
    )
    """Whether the authorization cache is used; present only where there is one. Boolean, optional, RW. Section 9.1.2.
    """

    AUTHORIZE_REMOTE_TX_REQUESTS = (
        "AuthorizeRemoteTxRequests",
        "Whether a remote start is authorized first, like a start at the charge point.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Core", required=True, access=Access.R_OR_RW, section="9.1.3",
            longest=_LONGEST,
        ),
    )
    """Whether a remote start is authorized first, like a start at the charge point. Boolean, required, R or RW. Section
    9.1.3.
    """

    BLINK_REPEAT = (
        "BlinkRepeat",
        "How often the lighting blinks as a signal.",
        KeyFacts(
            type=ValueType.INTEGER, unit="times", minimum=0, profile="Core", required=False, access=Access.RW,
            section="9.1.4", longest=_LONGEST,
        ),
    )
    """How often the lighting blinks as a signal. Integer, in times, optional, RW, at least 0. Section 9.1.4."""

    CLOCK_ALIGNED_DATA_INTERVAL = (
        "ClockAlignedDataInterval",
        "Time between clock-aligned readings, counted from midnight; 0 sends none.",
        KeyFacts(
            type=ValueType.INTEGER, unit="s", minimum=0, profile="Core", required=True, access=Access.RW,
            section="9.1.5", longest=_LONGEST,
        ),
    )
    """Time between clock-aligned readings, counted from midnight; 0 sends none. Integer, in s, required, RW, at least
    0. Section 9.1.5.
    """

    CONNECTION_TIME_OUT = (
        "ConnectionTimeOut",
        "Time to plug in before a prepared transaction is given up.",
        KeyFacts(
            type=ValueType.INTEGER, unit="s", minimum=0, profile="Core", required=True, access=Access.RW,
            section="9.1.6", longest=_LONGEST,
        ),
    )
    """Time to plug in before a prepared transaction is given up. Integer, in s, required, RW, at least 0. Section
    9.1.6.
    """

    CONNECTOR_PHASE_ROTATION = (
        "ConnectorPhaseRotation",
        "Phase rotation of each connector, seen from its meter; connector 0 is the main meter.",
        KeyFacts(
            type=ValueType.CSL, item="connector",
            values=("NotApplicable", "Unknown", "RST", "RTS", "SRT", "STR", "TRS", "TSR"), profile="Core",
            required=True, access=Access.RW, limited_by="ConnectorPhaseRotationMaxLength", section="9.1.7",
            longest=_LONGEST,
        ),
    )
    """Phase rotation of each connector, seen from its meter; connector 0 is the main meter. CSL, required, RW. Section
    9.1.7.
    """

    CONNECTOR_PHASE_ROTATION_MAX_LENGTH = (
        "ConnectorPhaseRotationMaxLength",
        "Most items in ConnectorPhaseRotation.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Core", required=False, access=Access.R, section="9.1.8",
            longest=_LONGEST,
        ),
    )
    """Most items in ConnectorPhaseRotation. Integer, optional, R, at least 0. Section 9.1.8."""

    GET_CONFIGURATION_MAX_KEYS = (
        "GetConfigurationMaxKeys",
        "Most keys that one GetConfiguration may ask for.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Core", required=True, access=Access.R, section="9.1.9",
            longest=_LONGEST,
        ),
    )
    """Most keys that one GetConfiguration may ask for. Integer, required, R, at least 0. Section 9.1.9."""

    HEARTBEAT_INTERVAL = (
        "HeartbeatInterval",
        "Time without other messages after which a Heartbeat is due.",
        KeyFacts(
            type=ValueType.INTEGER, unit="s", minimum=0, profile="Core", required=True, access=Access.RW,
            section="9.1.10", longest=_LONGEST,
        ),
    )
    """Time without other messages after which a Heartbeat is due. Integer, in s, required, RW, at least 0. Section
    9.1.10.
    """

    LIGHT_INTENSITY = (
        "LightIntensity",
        "Brightness of the lighting, of its maximum.",
        KeyFacts(
            type=ValueType.INTEGER, unit="%", minimum=0, maximum=100, profile="Core", required=False, access=Access.RW,
            section="9.1.11", longest=_LONGEST,
        ),
    )
    """Brightness of the lighting, of its maximum. Integer, in %, optional, RW, 0 to 100. Section 9.1.11."""

    LOCAL_AUTHORIZE_OFFLINE = (
        "LocalAuthorizeOffline",
        "Whether identifiers known locally may start a transaction while the charge point is offline.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Core", required=True, access=Access.RW, section="9.1.12", longest=_LONGEST,
        ),
    )
    """Whether identifiers known locally may start a transaction while the charge point is offline. Boolean, required,
    RW. Section 9.1.12.
    """

    LOCAL_PRE_AUTHORIZE = (
        "LocalPreAuthorize",
        "Whether identifiers known locally start a transaction without waiting for the central system.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Core", required=True, access=Access.RW, section="9.1.13", longest=_LONGEST,
        ),
    )
    """Whether identifiers known locally start a transaction without waiting for the central system. Boolean, required,
    RW. Section 9.1.13.
    """

    MAX_ENERGY_ON_INVALID_ID = (
        "MaxEnergyOnInvalidId",
        "Energy still delivered after the identifier turned out to be invalid.",
        KeyFacts(
            type=ValueType.INTEGER, unit="Wh", minimum=0, profile="Core", required=False, access=Access.RW,
            section="9.1.14", longest=_LONGEST,
        ),
    )
    """Energy still delivered after the identifier turned out to be invalid. Integer, in Wh, optional, RW, at least 0.
    Section 9.1.14.
    """

    METER_VALUES_ALIGNED_DATA = (
        "MeterValuesAlignedData",
        "Measurands of the clock-aligned MeterValues.",
        KeyFacts(
            type=ValueType.CSL, item="phase", values=_MEASURAND, phases=_PHASE, profile="Core", required=True,
            access=Access.RW, limited_by="MeterValuesAlignedDataMaxLength", section="9.1.15", longest=_LONGEST,
        ),
    )
    """Measurands of the clock-aligned MeterValues. CSL, required, RW. Section 9.1.15."""

    METER_VALUES_ALIGNED_DATA_MAX_LENGTH = (
        "MeterValuesAlignedDataMaxLength",
        "Most items in MeterValuesAlignedData.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Core", required=False, access=Access.R, section="9.1.16",
            longest=_LONGEST,
        ),
    )
    """Most items in MeterValuesAlignedData. Integer, optional, R, at least 0. Section 9.1.16."""

    METER_VALUES_SAMPLED_DATA = (
        "MeterValuesSampledData",
        "Measurands of the MeterValues sampled during a transaction.",
        KeyFacts(
            type=ValueType.CSL, item="phase", values=_MEASURAND, phases=_PHASE, profile="Core", required=True,
            access=Access.RW, limited_by="MeterValuesSampledDataMaxLength", section="9.1.17", longest=_LONGEST,
        ),
    )
    """Measurands of the MeterValues sampled during a transaction. CSL, required, RW. Section 9.1.17."""

    METER_VALUES_SAMPLED_DATA_MAX_LENGTH = (
        "MeterValuesSampledDataMaxLength",
        "Most items in MeterValuesSampledData.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Core", required=False, access=Access.R, section="9.1.18",
            longest=_LONGEST,
        ),
    )
    """Most items in MeterValuesSampledData. Integer, optional, R, at least 0. Section 9.1.18."""

    METER_VALUE_SAMPLE_INTERVAL = (
        "MeterValueSampleInterval",
        "Time between samples during a transaction; 0 sends none.",
        KeyFacts(
            type=ValueType.INTEGER, unit="s", minimum=0, profile="Core", required=True, access=Access.RW,
            section="9.1.19", longest=_LONGEST,
        ),
    )
    """Time between samples during a transaction; 0 sends none. Integer, in s, required, RW, at least 0. Section 9.1.19.
    """

    MINIMUM_STATUS_DURATION = (
        "MinimumStatusDuration",
        "Time for which a status must last before it is reported.",
        KeyFacts(
            type=ValueType.INTEGER, unit="s", minimum=0, profile="Core", required=False, access=Access.RW,
            section="9.1.20", longest=_LONGEST,
        ),
    )
    """Time for which a status must last before it is reported. Integer, in s, optional, RW, at least 0. Section 9.1.20.
    """

    NUMBER_OF_CONNECTORS = (
        "NumberOfConnectors",
        "How many connectors the charge point has.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Core", required=True, access=Access.R, section="9.1.21",
            longest=_LONGEST,
        ),
    )
    """How many connectors the charge point has. Integer, required, R, at least 0. Section 9.1.21."""

    RESET_RETRIES = (
        "ResetRetries",
        "How often an unsuccessful reset is tried again.",
        KeyFacts(
            type=ValueType.INTEGER, unit="times", minimum=0, profile="Core", required=True, access=Access.RW,
            section="9.1.22", longest=_LONGEST,
        ),
    )
    """How often an unsuccessful reset is tried again. Integer, in times, required, RW, at least 0. Section 9.1.22."""

    STOP_TRANSACTION_ON_EV_SIDE_DISCONNECT = (
        "StopTransactionOnEVSideDisconnect",
        "Whether unplugging at the vehicle stops the transaction.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Core", required=False, access=Access.R_OR_RW,
            section="9.1.23, errata 2025-04 3.80", longest=_LONGEST,
        ),
    )
    """Whether unplugging at the vehicle stops the transaction. Boolean, optional, R or RW. Section 9.1.23, errata
    2025-04 3.80.
    """

    STOP_TRANSACTION_ON_INVALID_ID = (
        "StopTransactionOnInvalidId",
        "Whether a transaction stops when its identifier is not accepted.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Core", required=True, access=Access.RW, section="9.1.24", longest=_LONGEST,
        ),
    )
    """Whether a transaction stops when its identifier is not accepted. Boolean, required, RW. Section 9.1.24."""

    STOP_TXN_ALIGNED_DATA = (
        "StopTxnAlignedData",
        "Clock-aligned measurands in the data of StopTransaction.",
        KeyFacts(
            type=ValueType.CSL, item="phase", values=_MEASURAND, phases=_PHASE, profile="Core", required=True,
            access=Access.RW, limited_by="StopTxnAlignedDataMaxLength", section="9.1.25", longest=_LONGEST,
        ),
    )
    """Clock-aligned measurands in the data of StopTransaction. CSL, required, RW. Section 9.1.25."""

    STOP_TXN_ALIGNED_DATA_MAX_LENGTH = (
        "StopTxnAlignedDataMaxLength",
        "Most items in StopTxnAlignedData.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Core", required=False, access=Access.R, section="9.1.26",
            longest=_LONGEST,
        ),
    )
    """Most items in StopTxnAlignedData. Integer, optional, R, at least 0. Section 9.1.26."""

    STOP_TXN_SAMPLED_DATA = (
        "StopTxnSampledData",
        "Sampled measurands in the data of StopTransaction.",
        KeyFacts(
            type=ValueType.CSL, item="phase", values=_MEASURAND, phases=_PHASE, profile="Core", required=True,
            access=Access.RW, limited_by="StopTxnSampledDataMaxLength", section="9.1.27", longest=_LONGEST,
        ),
    )
    """Sampled measurands in the data of StopTransaction. CSL, required, RW. Section 9.1.27."""

    STOP_TXN_SAMPLED_DATA_MAX_LENGTH = (
        "StopTxnSampledDataMaxLength",
        "Most items in StopTxnSampledData.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Core", required=False, access=Access.R, section="9.1.28",
            longest=_LONGEST,
        ),
    )
    """Most items in StopTxnSampledData. Integer, optional, R, at least 0. Section 9.1.28."""

    SUPPORTED_FEATURE_PROFILES = (
        "SupportedFeatureProfiles",
        "Feature profiles that the charge point supports.",
        KeyFacts(
            type=ValueType.CSL, open=True,
            values=("Core", "FirmwareManagement", "LocalAuthListManagement", "Reservation", "SmartCharging", "RemoteTrigger"),
            profile="Core", required=True, access=Access.R, limited_by="SupportedFeatureProfilesMaxLength",
            section="9.1.29", longest=_LONGEST,
        ),
    )
    """Feature profiles that the charge point supports. CSL, required, R. Section 9.1.29."""

    SUPPORTED_FEATURE_PROFILES_MAX_LENGTH = (
        "SupportedFeatureProfilesMaxLength",
        "Most items in SupportedFeatureProfiles.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Core", required=False, access=Access.R, section="9.1.30",
            longest=_LONGEST,
        ),
    )
    """Most items in SupportedFeatureProfiles. Integer, optional, R, at least 0. Section 9.1.30."""

    TRANSACTION_MESSAGE_ATTEMPTS = (
        "TransactionMessageAttempts",
        "How often a message about a transaction is sent that the central system fails to process.",
        KeyFacts(
            type=ValueType.INTEGER, unit="times", minimum=0, profile="Core", required=True, access=Access.RW,
            section="9.1.31", longest=_LONGEST,
        ),
    )
    """How often a message about a transaction is sent that the central system fails to process. Integer, in times,
    required, RW, at least 0. Section 9.1.31.
    """

    TRANSACTION_MESSAGE_RETRY_INTERVAL = (
        "TransactionMessageRetryInterval",
        "Time before such a message is sent again; it grows with each attempt.",
        KeyFacts(
            type=ValueType.INTEGER, unit="s", minimum=0, profile="Core", required=True, access=Access.RW,
            section="9.1.32", longest=_LONGEST,
        ),
    )
    """Time before such a message is sent again; it grows with each attempt. Integer, in s, required, RW, at least 0.
    Section 9.1.32.
    """

    UNLOCK_CONNECTOR_ON_EV_SIDE_DISCONNECT = (
        "UnlockConnectorOnEVSideDisconnect",
        "Whether unplugging at the vehicle unlocks the connector.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Core", required=True, access=Access.R_OR_RW,
            section="9.1.33, errata 2025-04 3.84", longest=_LONGEST,
        ),
    )
    """Whether unplugging at the vehicle unlocks the connector. Boolean, required, R or RW. Section 9.1.33, errata
    2025-04 3.84.
    """

    WEB_SOCKET_PING_INTERVAL = (
        "WebSocketPingInterval",
        "Time between WebSocket pings of the charge point; 0 switches them off.",
        KeyFacts(
            type=ValueType.INTEGER, unit="s", minimum=0, profile="Core", required=False, access=Access.RW,
            section="9.1.34", longest=_LONGEST,
        ),
    )
    """Time between WebSocket pings of the charge point; 0 switches them off. Integer, in s, optional, RW, at least 0.
    Section 9.1.34.
    """

    LOCAL_AUTH_LIST_ENABLED = (
        "LocalAuthListEnabled",
        "Whether the local authorization list is used.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="LocalAuthListManagement", required=True, access=Access.RW, section="9.2.1",
            longest=_LONGEST,
        ),
    )
    """Whether the local authorization list is used. Boolean, required, RW. Section 9.2.1."""

    LOCAL_AUTH_LIST_MAX_LENGTH = (
        "LocalAuthListMaxLength",
        "Most identifiers that the local authorization list holds.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="LocalAuthListManagement", required=True, access=Access.R,
            section="9.2.2", longest=_LONGEST,
        ),
    )
    """Most identifiers that the local authorization list holds. Integer, required, R, at least 0. Section 9.2.2."""

    SEND_LOCAL_LIST_MAX_LENGTH = (
        "SendLocalListMaxLength",
        "Most identifiers in one SendLocalList.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="LocalAuthListManagement", required=True, access=Access.R,
            section="9.2.3", longest=_LONGEST,
        ),
    )
    """Most identifiers in one SendLocalList. Integer, required, R, at least 0. Section 9.2.3."""

    RESERVE_CONNECTOR_ZERO_SUPPORTED = (
        "ReserveConnectorZeroSupported",
        "Whether connector 0, that is any connector, can be reserved.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Reservation", required=False, access=Access.R, section="9.3.1",
            longest=_LONGEST,
        ),
    )
    """Whether connector 0, that is any connector, can be reserved. Boolean, optional, R. Section 9.3.1."""

    CHARGE_PROFILE_MAX_STACK_LEVEL = (
        "ChargeProfileMaxStackLevel",
        "Highest stackLevel of a charging profile.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="SmartCharging", required=True, access=Access.R, section="9.4.1",
            longest=_LONGEST,
        ),
    )
    """Highest stackLevel of a charging profile. Integer, required, R, at least 0. Section 9.4.1."""

    CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT = (
        "ChargingScheduleAllowedChargingRateUnit",
        "Quantities in which charging schedules may be given.",
        KeyFacts(
            type=ValueType.CSL, values=("Current", "Power"), profile="SmartCharging", required=True, access=Access.R,
            section="9.4.2", longest=_LONGEST,
        ),
    )
    """Quantities in which charging schedules may be given. CSL, required, R. Section 9.4.2."""

    CHARGING_SCHEDULE_MAX_PERIODS = (
        "ChargingScheduleMaxPeriods",
        "Most periods in a charging schedule.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="SmartCharging", required=True, access=Access.R, section="9.4.3",
            longest=_LONGEST,
        ),
    )
    """Most periods in a charging schedule. Integer, required, R, at least 0. Section 9.4.3."""

    CONNECTOR_SWITCH3TO1_PHASE_SUPPORTED = (
        "ConnectorSwitch3to1PhaseSupported",
        "Whether a transaction can switch from three phases to one.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="SmartCharging", required=False, access=Access.R, section="9.4.4",
            longest=_LONGEST,
        ),
    )
    """Whether a transaction can switch from three phases to one. Boolean, optional, R. Section 9.4.4."""

    MAX_CHARGING_PROFILES_INSTALLED = (
        "MaxChargingProfilesInstalled",
        "Most charging profiles installed at one time.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="SmartCharging", required=True, access=Access.R, section="9.4.5",
            longest=_LONGEST,
        ),
    )
    """Most charging profiles installed at one time. Integer, required, R, at least 0. Section 9.4.5."""

    MESSAGE_TIMEOUT = (
        "MessageTimeout",
        "Time after which a message without an answer counts as lost.",
        KeyFacts(
            type=ValueType.INTEGER, unit="s", minimum=0, profile="Core", required=False, access=Access.RW,
            section="errata 2025-04 3.83", longest=_LONGEST,
        ),
    )
    """Time after which a message without an answer counts as lost. Integer, in s, optional, RW, at least 0. Section
    errata 2025-04 3.83.
    """

    STOP_TRANSACTION_MAX_METER_VALUES = (
        "StopTransactionMaxMeterValues",
        "Most meter values in one StopTransaction; those in between may be dropped above it.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Core", required=False, access=Access.R,
            section="errata 2025-04 3.91", longest=_LONGEST,
        ),
    )
    """Most meter values in one StopTransaction; those in between may be dropped above it. Integer, optional, R, at
    least 0. Section errata 2025-04 3.91.
    """

    SUPPORTED_FILE_TRANSFER_PROTOCOLS = (
        "SupportedFileTransferProtocols",
        "Protocols for the transfer of firmware and diagnostics.",
        KeyFacts(
            type=ValueType.CSL, values=("FTP", "FTPS", "HTTP", "HTTPS"), profile="FirmwareManagement", required=False,
            access=Access.R, section="errata 2025-04 3.90", longest=_LONGEST,
        ),
    )
    """Protocols for the transfer of firmware and diagnostics. CSL, optional, R. Section errata 2025-04 3.90."""

    ADDITIONAL_ROOT_CERTIFICATE_CHECK = (
        "AdditionalRootCertificateCheck",
        "Whether a new root certificate of the central system must be signed by the one that it replaces.",
        KeyFacts(
            type=ValueType.BOOLEAN, profile="Security", required=False, access=Access.R, section="WP 7.1",
            longest=_LONGEST,
        ),
    )
    """Whether a new root certificate of the central system must be signed by the one that it replaces. Boolean,
    optional, R. Section WP 7.1.
    """

    AUTHORIZATION_KEY = (
        "AuthorizationKey",
        "Password of HTTP Basic authentication.",
        KeyFacts(
            type=ValueType.STRING, min_length=32, max_length=40, profile="Security", required=False, access=Access.W,
            section="WP 7.2", longest=_LONGEST,
        ),
    )
    """Password of HTTP Basic authentication. String, optional, W, 32 to 40 characters. Section WP 7.2."""

    CERTIFICATE_SIGNED_MAX_CHAIN_SIZE = (
        "CertificateSignedMaxChainSize",
        "Longest certificate chain that CertificateSigned may carry, in characters.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, maximum=10000, profile="Security", required=False, access=Access.R,
            section="WP 7.3", longest=_LONGEST,
        ),
    )
    """Longest certificate chain that CertificateSigned may carry, in characters. Integer, optional, R, 0 to 10000.
    Section WP 7.3.
    """

    CERTIFICATE_STORE_MAX_LENGTH = (
        "CertificateStoreMaxLength",
        "Most root certificates that can be installed.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, profile="Security", required=False, access=Access.R, section="WP 7.4",
            longest=_LONGEST,
        ),
    )
    """Most root certificates that can be installed. Integer, optional, R, at least 0. Section WP 7.4."""

    CPO_NAME = (
        "CpoName",
        "Name of the operator, as in the certificate of the charge point.",
        KeyFacts(
            type=ValueType.STRING, profile="Security", required=False, access=Access.RW, section="WP 7.5",
            longest=_LONGEST,
        ),
    )
    """Name of the operator, as in the certificate of the charge point. String, optional, RW. Section WP 7.5."""

    SECURITY_PROFILE = (
        "SecurityProfile",
        "Security profile in use; it can only be raised.",
        KeyFacts(
            type=ValueType.INTEGER, minimum=0, maximum=3, profile="Security", required=False, access=Access.RW,
            section="WP 7.6", longest=_LONGEST,
        ),
    )
    """Security profile in use; it can only be raised. Integer, optional, RW, 0 to 3. Section WP 7.6."""


class SecurityEvent(Listed):
    """Types of SecurityEventNotification.

    OCPP 1.6, security whitepaper edition 3 (2022-02-17), section 8.
    """

    critical: bool
    """Whether it is critical, so that it has to be sent."""

    def __init__(self, _value: str, _description: str, critical: bool) -> None:
        self.critical = critical

    FIRMWARE_UPDATED = ("FirmwareUpdated", "New firmware was installed.", True)
    """New firmware was installed."""

    FAILED_TO_AUTHENTICATE_AT_CENTRAL_SYSTEM = (
        "FailedToAuthenticateAtCentralSystem", "The central system refused the credentials of the charge point.", False,
    )
    """The central system refused the credentials of the charge point."""

    CENTRAL_SYSTEM_FAILED_TO_AUTHENTICATE = (
        "CentralSystemFailedToAuthenticate", "The charge point refused the credentials of the central system.", False,
    )
    """The charge point refused the credentials of the central system."""

    SETTING_SYSTEM_TIME = ("SettingSystemTime", "The clock was set.", True)
    """The clock was set."""

    STARTUP_OF_THE_DEVICE = ("StartupOfTheDevice", "The device started.", True)
    """The device started."""

    RESET_OR_REBOOT = ("ResetOrReboot", "The device was reset or rebooted.", True)
    """The device was reset or rebooted."""

    SECURITY_LOG_WAS_CLEARED = ("SecurityLogWasCleared", "The security log was emptied.", True)
    """The security log was emptied."""

    RECONFIGURATION_OF_SECURITY_PARAMETERS = (
        "ReconfigurationOfSecurityParameters", "A key, the security profile or another security setting was changed.",
        False,
    )
    """A key, the security profile or another security setting was changed."""

    MEMORY_EXHAUSTION = ("MemoryExhaustion", "Memory is running out.", True)
    """Memory is running out."""

    INVALID_MESSAGES = (
        "InvalidMessages", "A message came that is not valid OCPP, or whose signature is wrong.", False,
    )
    """A message came that is not valid OCPP, or whose signature is wrong."""

    ATTEMPTED_REPLAY_ATTACKS = ("AttemptedReplayAttacks", "An old message came again.", False)
    """An old message came again."""

    TAMPER_DETECTION_ACTIVATED = ("TamperDetectionActivated", "The sensor against tampering was triggered.", True)
    """The sensor against tampering was triggered."""

    INVALID_FIRMWARE_SIGNATURE = ("InvalidFirmwareSignature", "The signature of the firmware is not valid.", False)
    """The signature of the firmware is not valid."""

    INVALID_FIRMWARE_SIGNING_CERTIFICATE = (
        "InvalidFirmwareSigningCertificate", "The certificate behind the firmware's signature is not valid.", False,
    )
    """The certificate behind the firmware's signature is not valid."""

    INVALID_CENTRAL_SYSTEM_CERTIFICATE = (
        "InvalidCentralSystemCertificate",
        "The certificate of the central system is not valid, or could not be checked.", False,
    )
    """The certificate of the central system is not valid, or could not be checked."""

    INVALID_CHARGE_POINT_CERTIFICATE = (
        "InvalidChargePointCertificate", "CertificateSigned brought a certificate that is not valid.", False,
    )
    """CertificateSigned brought a certificate that is not valid."""

    INVALID_TLS_VERSION = ("InvalidTLSVersion", "The peer offered a version of TLS that is too old.", False)
    """The peer offered a version of TLS that is too old."""

    INVALID_TLS_CIPHER_SUITE = (
        "InvalidTLSCipherSuite", "The peer offered only cipher suites that are not allowed.", False,
    )
    """The peer offered only cipher suites that are not allowed."""
