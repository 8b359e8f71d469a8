"""The lists of names of OCPP 2.0.1.

Generated from schemas/v201/registry; run ``nox -s generate`` after a change there.
"""

from ocpp_core.registry._listed import Listed

__all__ = [
    "ReasonCode",
    "SecurityEvent",
    "Unit",
    "VariableName",
]


class ReasonCode(Listed):
    """Reason codes of statusInfo.

    OCPP 2.0.1, appendices v1.4 (2024-05-06).
    """

    messages: tuple[str, ...]
    """The actions that it is typically used for."""

    general: bool
    """Whether it is for any action."""

    group: str
    """The group that the standard puts it in, if any."""

    def __init__(self, _value: str, _description: str, messages: tuple[str, ...], general: bool, group: str) -> None:
        self.messages = messages
        self.general = general
        self.group = group

    CS_NOT_ACCEPTED = (
        "CSNotAccepted", "The CSMS has not accepted the station yet.",
        ("RequestStartTransaction", "RequestStopTransaction"), False, "",
    )
    """The CSMS has not accepted the station yet."""

    DUPLICATE_PROFILE = (
        "DuplicateProfile", "Another charging profile has the same purpose and stackLevel at that time.",
        ("SetChargingProfile",), False, "",
    )
    """Another charging profile has the same purpose and stackLevel at that time."""

    DUPLICATE_REQUEST_ID = (
        "DuplicateRequestId", "The requestId was used before.",
        ("UpdateFirmware", "PublishFirmware", "GetBaseReport", "GetReport", "GetMonitoringReport"), False, "",
    )
    """The requestId was used before."""

    FIXED_CABLE = ("FixedCable", "The cable is fixed and cannot be unlocked.", ("UnlockConnector",), False, "")
    """The cable is fixed and cannot be unlocked."""

    FW_UPDATE_IN_PROGRESS = ("FwUpdateInProgress", "A firmware update is running.", ("Reset",), False, "")
    """A firmware update is running."""

    INTERNAL_ERROR = ("InternalError", "An internal error.", (), True, "")
    """An internal error."""

    INVALID_CERTIFICATE = (
        "InvalidCertificate", "The certificate is not valid.", ("CertificateSigned", "InstallCertificate"), False, "",
    )
    """The certificate is not valid."""

    INVALID_CSR = ("InvalidCSR", "The request for a certificate is not valid.", ("SignCertificate",), False, "")
    """The request for a certificate is not valid."""

    INVALID_ID_TOKEN = ("InvalidIdToken", "The idToken is not valid.", ("RequestStartTransaction",), False, "")
    """The idToken is not valid."""

    INVALID_MESSAGE_SEQ = ("InvalidMessageSeq", "The message does not fit in here.", ("SetChargingProfile",), True, "")
    """The message does not fit in here."""

    INVALID_PROFILE = (
        "InvalidProfile", "The charging profile holds something that is not valid.",
        ("SetChargingProfile", "RequestStartTransaction"), False, "",
    )
    """The charging profile holds something that is not valid."""

    INVALID_SCHEDULE = (
        "InvalidSchedule", "The charging schedule holds something that is not valid.",
        ("SetChargingProfile", "RequestStartTransaction"), False, "",
    )
    """The charging schedule holds something that is not valid."""

    INVALID_STACK_LEVEL = ("InvalidStackLevel", "The stackLevel is not valid.", ("SetChargingProfile",), False, "")
    """The stackLevel is not valid."""

    INVALID_URL = ("InvalidURL", "The URL is not valid.", ("UpdateFirmware", "PublishFirmware"), False, "")
    """The URL is not valid."""

    INVALID_VALUE = ("InvalidValue", "The value is not valid.", (), True, "")
    """The value is not valid."""

    MISSING_DEV_MODEL_INFO = ("MissingDevModelInfo", "The device model lacks what is needed.", (), True, "")
    """The device model lacks what is needed."""

    MISSING_PARAM = ("MissingParam", "A parameter is missing.", (), True, "")
    """A parameter is missing."""

    NO_CABLE = ("NoCable", "No cable is plugged in.", ("UnlockConnector",), False, "")
    """No cable is plugged in."""

    NO_ERROR = ("NoError", "Nothing is wrong; additionalInfo says more.", (), True, "")
    """Nothing is wrong; additionalInfo says more."""

    NOT_ENABLED = ("NotEnabled", "The function is not switched on.", ("ClearCache",), False, "")
    """The function is not switched on."""

    NOT_FOUND = (
        "NotFound", "Nothing was found for the id or the criteria.",
        ("ClearVariableMonitoring", "CustomerInformation", "GetChargingProfiles", "GetDisplayMessages", "GetInstalledCertificateIds", "GetReport"),
        False, "",
    )
    """Nothing was found for the id or the criteria."""

    OUT_OF_MEMORY = ("OutOfMemory", "Not enough memory.", (), True, "")
    """Not enough memory."""

    OUT_OF_STORAGE = ("OutOfStorage", "Not enough storage.", (), True, "")
    """Not enough storage."""

    READ_ONLY = ("ReadOnly", "The variable cannot be set.", ("SetVariables",), False, "")
    """The variable cannot be set."""

    TOO_LARGE_ELEMENT = (
        "TooLargeElement", "An element is too large.", ("CertificateSigned", "InstallCertificate"), False, "",
    )
    """An element is too large."""

    TOO_MANY_ELEMENTS = (
        "TooManyElements", "There are too many elements.", ("SetChargingProfile", "SetVariables", "SendLocalList"),
        False, "",
    )
    """There are too many elements."""

    TX_IN_PROGRESS = (
        "TxInProgress", "A transaction is running.", ("ChangeAvailability", "Reset", "RequestStartTransaction"), False,
        "",
    )
    """A transaction is running."""

    TX_NOT_FOUND = (
        "TxNotFound", "No transaction is there that the request could mean.",
        ("RequestStopTransaction", "SetChargingProfile"), False, "",
    )
    """No transaction is there that the request could mean."""

    TX_STARTED = ("TxStarted", "A transaction has started already.", ("RequestStartTransaction",), False, "")
    """A transaction has started already."""

    UNKNOWN_CONNECTOR_ID = (
        "UnknownConnectorId", "The EVSE has no such connector.", ("ChangeAvailability", "UnlockConnector"), False, "",
    )
    """The EVSE has no such connector."""

    UNKNOWN_CONNECTOR_TYPE = (
        "UnknownConnectorType", "The EVSE has no connector of that type.", ("ReserveNow",), False, "",
    )
    """The EVSE has no connector of that type."""

    UNKNOWN_EVSE = (
        "UnknownEvse", "The station has no such EVSE.", ("ChangeAvailability", "ReserveNow", "RequestStartTransaction"),
        False, "",
    )
    """The station has no such EVSE."""

    UNKNOWN_TX_ID = ("UnknownTxId", "The transactionId is not known.", ("RequestStopTransaction",), False, "")
    """The transactionId is not known."""

    UNSPECIFIED = ("Unspecified", "No reason is given; additionalInfo says more.", (), True, "")
    """No reason is given; additionalInfo says more."""

    UNSUPPORTED_PARAM = ("UnsupportedParam", "A parameter is not supported.", (), True, "")
    """A parameter is not supported."""

    UNSUPPORTED_RATE_UNIT = (
        "UnsupportedRateUnit", "The chargingRateUnit is not supported.", ("SetChargingProfile",), False, "",
    )
    """The chargingRateUnit is not supported."""

    UNSUPPORTED_REQUEST = ("UnsupportedRequest", "The request is not supported.", (), True, "")
    """The request is not supported."""

    VALUE_OUT_OF_RANGE = (
        "ValueOutOfRange", "The value is out of range.", ("SetVariables", "SetVariableMonitoring"), False, "",
    )
    """The value is out of range."""

    VALUE_POSITIVE_ONLY = ("ValuePositiveOnly", "The value must be greater than zero.", (), True, "")
    """The value must be greater than zero."""

    VALUE_TOO_HIGH = ("ValueTooHigh", "The value is too high.", (), True, "")
    """The value is too high."""

    VALUE_TOO_LOW = ("ValueTooLow", "The value is too low.", (), True, "")
    """The value is too low."""

    VALUE_ZERO_NOT_ALLOWED = ("ValueZeroNotAllowed", "The value must not be zero.", (), True, "")
    """The value must not be zero."""

    WRITE_ONLY = ("WriteOnly", "The variable cannot be read.", ("GetVariables",), False, "")
    """The variable cannot be read."""


class SecurityEvent(Listed):
    """Types of SecurityEventNotification.

    OCPP 2.0.1, appendices v1.4 (2024-05-06).
    """

    critical: bool
    """Whether it is critical, so that it has to be sent."""

    def __init__(self, _value: str, _description: str, critical: bool) -> None:
        self.critical = critical

    FIRMWARE_UPDATED = ("FirmwareUpdated", "New firmware was installed.", True)
    """New firmware was installed."""

    FAILED_TO_AUTHENTICATE_AT_CSMS = (
        "FailedToAuthenticateAtCsms", "The CSMS refused the credentials of the station.", False,
    )
    """The CSMS refused the credentials of the station."""

    CSMS_FAILED_TO_AUTHENTICATE = (
        "CsmsFailedToAuthenticate", "The station refused the credentials of the CSMS.", False,
    )
    """The station refused the credentials of the CSMS."""

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

    INVALID_FIRMWARE_SIGNATURE = ("InvalidFirmwareSignature", "The signature of the firmware is not valid.", True)
    """The signature of the firmware is not valid."""

    INVALID_FIRMWARE_SIGNING_CERTIFICATE = (
        "InvalidFirmwareSigningCertificate", "The certificate behind the firmware's signature is not valid.", True,
    )
    """The certificate behind the firmware's signature is not valid."""

    INVALID_CSMS_CERTIFICATE = (
        "InvalidCsmsCertificate", "The certificate of the CSMS is not valid, or could not be checked.", True,
    )
    """The certificate of the CSMS is not valid, or could not be checked."""

    INVALID_CHARGING_STATION_CERTIFICATE = (
        "InvalidChargingStationCertificate", "CertificateSigned brought a certificate that is not valid.", True,
    )
    """CertificateSigned brought a certificate that is not valid."""

    INVALID_TLS_VERSION = ("InvalidTLSVersion", "The peer offered a version of TLS that is too old.", True)
    """The peer offered a version of TLS that is too old."""

    INVALID_TLS_CIPHER_SUITE = (
        "InvalidTLSCipherSuite", "The peer offered only cipher suites that are not allowed.", True,
    )
    """The peer offered only cipher suites that are not allowed."""

    MAINTENANCE_LOGIN_ACCEPTED = ("MaintenanceLoginAccepted", "Somebody logged in at the maintenance interface.", True)
    """Somebody logged in at the maintenance interface."""

    MAINTENANCE_LOGIN_FAILED = ("MaintenanceLoginFailed", "A login at the maintenance interface failed.", True)
    """A login at the maintenance interface failed."""


class Unit(Listed):
    """Units of measure of values and variables.

    OCPP 2.0.1, appendices v1.4 (2024-05-06).
    """

    A = ("A", "Ampere, of current.")
    """Ampere, of current."""

    ASU = ("ASU", "Arbitrary strength unit, of a signal.")
    """Arbitrary strength unit, of a signal."""

    B = ("B", "Byte.")
    """Byte."""

    CELSIUS = ("Celsius", "Degree Celsius.")
    """Degree Celsius."""

    DB = ("dB", "Decibel.")
    """Decibel."""

    DBM = ("dBm", "Decibel of a milliwatt.")
    """Decibel of a milliwatt."""

    DEG = ("Deg", "Degree of an angle.")
    """Degree of an angle."""

    FAHRENHEIT = ("Fahrenheit", "Degree Fahrenheit.")
    """Degree Fahrenheit."""

    HZ = ("Hz", "Hertz.")
    """Hertz."""

    K = ("K", "Kelvin.")
    """Kelvin."""

    LX = ("lx", "Lux, of light.")
    """Lux, of light."""

    M = ("m", "Metre.")
    """Metre."""

    MS2 = ("ms2", "Metre per second squared.")
    """Metre per second squared."""

    N = ("N", "Newton.")
    """Newton."""

    OHM = ("Ohm", "Ohm.")
    """Ohm."""

    KPA = ("kPa", "Kilopascal.")
    """Kilopascal."""

    PERCENT = ("Percent", "Per cent.")
    """Per cent."""

    RH = ("RH", "Per cent of relative humidity.")
    """Per cent of relative humidity."""

    RPM = ("RPM", "Revolution per minute.")
    """Revolution per minute."""

    S = ("s", "Second.")
    """Second."""

    V = ("V", "Volt.")
    """Volt."""

    VA = ("VA", "Volt-ampere, of apparent power.")
    """Volt-ampere, of apparent power."""

    KVA = ("kVA", "Kilovolt-ampere, of apparent power.")
    """Kilovolt-ampere, of apparent power."""

    VAH = ("VAh", "Volt-ampere hour, of apparent energy.")
    """Volt-ampere hour, of apparent energy."""

    KVAH = ("kVAh", "Kilovolt-ampere hour, of apparent energy.")
    """Kilovolt-ampere hour, of apparent energy."""

    VAR = ("var", "Var, of reactive power.")
    """Var, of reactive power."""

    KVAR = ("kvar", "Kilovar, of reactive power.")
    """Kilovar, of reactive power."""

    VARH = ("varh", "Var hour, of reactive energy.")
    """Var hour, of reactive energy."""

    KVARH = ("kvarh", "Kilovar hour, of reactive energy.")
    """Kilovar hour, of reactive energy."""

    W = ("W", "Watt.")
    """Watt."""

    KW = ("kW", "Kilowatt.")
    """Kilowatt."""

    WH = ("Wh", "Watt hour.")
    """Watt hour."""

    KWH = ("kWh", "Kilowatt hour.")
    """Kilowatt hour."""


class VariableName(Listed):
    """Names of the variables of the device model.

    OCPP 2.0.1, appendices v1.4 (2024-05-06).
    """

    AC_CURRENT = ("ACCurrent", "RMS alternating current; an instance for each phase.")
    """RMS alternating current; an instance for each phase."""

    AC_PHASE_SWITCHING_SUPPORTED = (
        "ACPhaseSwitchingSupported", "Whether the phase for charging on one phase can be chosen.",
    )
    """Whether the phase for charging on one phase can be chosen."""

    ACTIVE = ("Active", "Whether the component is at work: on, engaged, locked.")
    """Whether the component is at work: on, engaged, locked."""

    ACTIVE_MONITORING_BASE = ("ActiveMonitoringBase", "Monitoring base in use.")
    """Monitoring base in use."""

    ACTIVE_MONITORING_LEVEL = ("ActiveMonitoringLevel", "Monitoring level in use.")
    """Monitoring level in use."""

    ACTIVE_NETWORK_PROFILE = ("ActiveNetworkProfile", "Configuration slot of the network profile in use.")
    """Configuration slot of the network profile in use."""

    AC_VOLTAGE = ("ACVoltage", "RMS alternating voltage; an instance for each phase.")
    """RMS alternating voltage; an instance for each phase."""

    ADDITIONAL_INFO_ITEMS_PER_MESSAGE = ("AdditionalInfoItemsPerMessage", "Most additionalInfo items in one message.")
    """Most additionalInfo items in one message."""

    ADDITIONAL_ROOT_CERTIFICATE_CHECK = (
        "AdditionalRootCertificateCheck",
        "Whether a new root certificate of the CSMS must be signed by the one that it replaces.",
    )
    """Whether a new root certificate of the CSMS must be signed by the one that it replaces."""

    ALLOW_CSMSTLS_WILDCARDS = ("AllowCSMSTLSWildcards", "Whether a certificate of the CSMS may have a wildcard.")
    """Whether a certificate of the CSMS may have a wildcard."""

    ALLOW_NEW_SESSIONS_PENDING_FIRMWARE_UPDATE = (
        "AllowNewSessionsPendingFirmwareUpdate", "Whether sessions may start while firmware waits to be installed.",
    )
    """Whether sessions may start while firmware waits to be installed."""

    ALLOW_RESET = ("AllowReset", "Whether the component can be reset by itself.")
    """Whether the component can be reset by itself."""

    ALLOW_SECURITY_PROFILE_DOWNGRADE = (
        "AllowSecurityProfileDowngrade", "Whether security profile 3 may be lowered to 2.",
    )
    """Whether security profile 3 may be lowered to 2."""

    ANGLE = ("Angle", "Angle from the normal position.")
    """Angle from the normal position."""

    ATTEMPTS = ("Attempts", "Attempts in the last cycle, the first included.")
    """Attempts in the last cycle, the first included."""

    AUTHORIZE_REMOTE_START = (
        "AuthorizeRemoteStart", "Whether a remote start is authorized first, like a start at the station.",
    )
    """Whether a remote start is authorized first, like a start at the station."""

    AUTO_MANUFACTURER_CODE = ("AutoManufacturerCode", "Manufacturer of the vehicle.")
    """Manufacturer of the vehicle."""

    AVAILABILITY_STATE = ("AvailabilityState", "Availability, as in StatusNotification.")
    """Availability, as in StatusNotification."""

    AVAILABLE = ("Available", "Whether the component exists and is ready for use, enabled or not.")
    """Whether the component exists and is ready for use, enabled or not."""

    BASIC_AUTH_PASSWORD = ("BasicAuthPassword", "Password of HTTP Basic authentication.")
    """Password of HTTP Basic authentication."""

    BYTES_PER_MESSAGE = ("BytesPerMessage", "Most bytes in one such message.")
    """Most bytes in one such message."""

    CAPACITY = ("Capacity", "Most energy that the storage holds.")
    """Most energy that the storage holds."""

    CENTRAL_CONTRACT_VALIDATION_ALLOWED = (
        "CentralContractValidationAllowed", "Whether the CSMS checks contract certificates that the station can not.",
    )
    """Whether the CSMS checks contract certificates that the station can not."""

    CERTIFICATE = ("Certificate", "Certificate in Base64.")
    """Certificate in Base64."""

    CERTIFICATE_ENTRIES = ("CertificateEntries", "Certificates installed.")
    """Certificates installed."""

    CERT_SIGNING_REPEAT_TIMES = (
        "CertSigningRepeatTimes", "How often an unanswered request for a certificate is repeated.",
    )
    """How often an unanswered request for a certificate is repeated."""

    CERT_SIGNING_WAIT_MINIMUM = (
        "CertSigningWaitMinimum",
        "Time before an unanswered request for a certificate is repeated; it doubles each time.",
    )
    """Time before an unanswered request for a certificate is repeated; it doubles each time."""

    CH_ADE_MO_PROTOCOL_NUMBER = ("CHAdeMOProtocolNumber", "Number of the CHAdeMO protocol.")
    """Number of the CHAdeMO protocol."""

    CHARGE_PROTOCOL = ("ChargeProtocol", "Protocol that controls charging.")
    """Protocol that controls charging."""

    CHARGING_COMPLETE_BULK = ("ChargingCompleteBulk", "Whether charging up to StateOfChargeBulk is complete.")
    """Whether charging up to StateOfChargeBulk is complete."""

    CHARGING_COMPLETE_FULL = (
        "ChargingCompleteFull", "Whether charging up to the highest state of charge is complete.",
    )
    """Whether charging up to the highest state of charge is complete."""

    CHARGING_STATION = ("ChargingStation", "Charging station fed by the panel.")
    """Charging station fed by the panel."""

    CHARGING_TIME = ("ChargingTime", "Time between first and last transfer of energy.")
    """Time between first and last transfer of energy."""

    COLOR = ("Color", "Colour as RRGGBB in hexadecimal.")
    """Colour as RRGGBB in hexadecimal."""

    COMPLETE = ("Complete", "The cycle is complete; only in events.")
    """The cycle is complete; only in events."""

    CONFIGURATION_VALUE_SIZE = ("ConfigurationValueSize", "Longest value that can be set.")
    """Longest value that can be set."""

    CONNECTED_TIME = ("ConnectedTime", "Time since the connection was made.")
    """Time since the connection was made."""

    CONNECTOR_TYPE = ("ConnectorType", "Type of the connector.")
    """Type of the connector."""

    CONTRACT_CERTIFICATE_INSTALLATION_ENABLED = (
        "ContractCertificateInstallationEnabled", "Whether contract certificates can be installed and updated.",
    )
    """Whether contract certificates can be installed and updated."""

    CONTRACT_VALIDATION_OFFLINE = (
        "ContractValidationOffline", "Whether contract certificates are checked while offline.",
    )
    """Whether contract certificates are checked while offline."""

    COUNT = ("Count", "General count.")
    """General count."""

    COUNTRY_NAME = ("CountryName", "Country in the certificate, by ISO 3166-1.")
    """Country in the certificate, by ISO 3166-1."""

    CURRENCY = ("Currency", "Currency by ISO 4217.")
    """Currency by ISO 4217."""

    CURRENT_IMBALANCE = ("CurrentImbalance", "Imbalance of the currents of three phases.")
    """Imbalance of the currents of three phases."""

    CUSTOM_IMPLEMENTATION_ENABLED = (
        "CustomImplementationEnabled", "Whether the additions of that vendor are switched on.",
    )
    """Whether the additions of that vendor are switched on."""

    DATA_TEXT = ("DataText", "Text of the component, such as on a display.")
    """Text of the component, such as on a display."""

    DATE_TIME = ("DateTime", "Date and time.")
    """Date and time."""

    DC_CURRENT = ("DCCurrent", "Direct current.")
    """Direct current."""

    DC_VOLTAGE = ("DCVoltage", "Direct voltage.")
    """Direct voltage."""

    DEPARTURE_TIME = ("DepartureTime", "When the vehicle wants to leave.")
    """When the vehicle wants to leave."""

    DISABLE_POST_AUTHORIZE = ("DisablePostAuthorize", "Whether identifiers stored as not accepted are left unasked.")
    """Whether identifiers stored as not accepted are left unasked."""

    DISABLE_REMOTE_AUTHORIZATION = (
        "DisableRemoteAuthorization", "Whether the station sends no Authorize and decides by cache and local list.",
    )
    """Whether the station sends no Authorize and decides by cache and local list."""

    DISPLAY_MESSAGES = ("DisplayMessages", "Messages configured.")
    """Messages configured."""

    DISTRIBUTION_PANEL = ("DistributionPanel", "Distribution panels below this one.")
    """Distribution panels below this one."""

    DYNAMIC_CONTROL = ("DynamicControl", "Whether the vehicle takes part in dynamic control.")
    """Whether the vehicle takes part in dynamic control."""

    EC_VARIANT = ("ECVariant", "Internal variant of the design.")
    """Internal variant of the design."""

    ENABLED = ("Enabled", "Whether the function is switched on.")
    """Whether the function is switched on."""

    ENERGY = ("Energy", "Energy stored.")
    """Energy stored."""

    ENERGY_CAPACITY = ("EnergyCapacity", "Energy that the storage holds.")
    """Energy that the storage holds."""

    ENERGY_EXPORT = ("EnergyExport", "Energy transferred from the vehicle.")
    """Energy transferred from the vehicle."""

    ENERGY_EXPORT_REGISTER = ("EnergyExportRegister", "Register of the energy exported.")
    """Register of the energy exported."""

    ENERGY_IMPORT = ("EnergyImport", "Energy transferred to the vehicle.")
    """Energy transferred to the vehicle."""

    ENERGY_IMPORT_REGISTER = ("EnergyImportRegister", "Register of the energy imported.")
    """Register of the energy imported."""

    ENTRIES = ("Entries", "Entries stored; the highest value is how many there may be.")
    """Entries stored; the highest value is how many there may be."""

    EV_CONNECTION_TIME_OUT = (
        "EVConnectionTimeOut", "Time to plug in before a transaction that has begun is given up.",
    )
    """Time to plug in before a transaction that has begun is given up."""

    EVSE_ID = ("EvseId", "Name of the EVSE by ISO 15118 and IEC 63119-2.")
    """Name of the EVSE by ISO 15118 and IEC 63119-2."""

    EXTERNAL_CONTROL_SIGNALS_ENABLED = (
        "ExternalControlSignalsEnabled", "Whether the station follows control signals from outside.",
    )
    """Whether the station follows control signals from outside."""

    FALLBACK = ("Fallback", "Whether the component runs in a fallback mode.")
    """Whether the component runs in a fallback mode."""

    FAN_SPEED = ("FanSpeed", "Speed of the fan.")
    """Speed of the fan."""

    FIELD_LENGTH = ("FieldLength", "Length of a field that may be longer than its schema says.")
    """Length of a field that may be longer than its schema says."""

    FILE_TRANSFER_PROTOCOLS = ("FileTransferProtocols", "Protocols for the transfer of files.")
    """Protocols for the transfer of files."""

    FIRMWARE_VERSION = ("FirmwareVersion", "Version of the firmware.")
    """Version of the firmware."""

    FORCE = ("Force", "Force or acceleration of an impact.")
    """Force or acceleration of an impact."""

    FORMATS = ("Formats", "Message formats supported.")
    """Message formats supported."""

    FREQUENCY = ("Frequency", "Frequency.")
    """Frequency."""

    FUSE = ("Fuse", "Rating of the fuse of that phase.")
    """Rating of the fuse of that phase."""

    FUSE_RATING = ("FuseRating", "Rating of a fuse or breaker; an instance for each phase.")
    """Rating of a fuse or breaker; an instance for each phase."""

    HEARTBEAT_INTERVAL = ("HeartbeatInterval", "Time without other messages after which a Heartbeat is due.")
    """Time without other messages after which a Heartbeat is due."""

    HEIGHT = ("Height", "Height above the reference level.")
    """Height above the reference level."""

    HIGH_CURRENT_CONTROL = ("HighCurrentControl", "Whether the vehicle takes high currents.")
    """Whether the vehicle takes high currents."""

    HIGH_VOLTAGE_CONTROL = ("HighVoltageControl", "Whether the vehicle takes high voltages.")
    """Whether the vehicle takes high voltages."""

    HUMIDITY = ("Humidity", "Relative humidity.")
    """Relative humidity."""

    HYSTERESIS = ("Hysteresis", "Dead band around a threshold, as a share of it.")
    """Dead band around a threshold, as a share of it."""

    ICCID = ("ICCID", "Number of the SIM card.")
    """Number of the SIM card."""

    IDENTITY = ("Identity", "Identity of the station.")
    """Identity of the station."""

    IMPEDANCE = ("Impedance", "Impedance; its real part first.")
    """Impedance; its real part first."""

    IMSI = ("IMSI", "Subscriber number of the SIM card.")
    """Subscriber number of the SIM card."""

    INTERVAL = ("Interval", "Shortest time between operations.")
    """Shortest time between operations."""

    ISO15118_EVSE_ID = ("ISO15118EvseId", "Name of the EVSE by ISO 15118 and IEC 63119-2.")
    """Name of the EVSE by ISO 15118 and IEC 63119-2."""

    ITEMS_PER_MESSAGE = ("ItemsPerMessage", "Most items in one such message.")
    """Most items in one such message."""

    LENGTH = ("Length", "Length.")
    """Length."""

    LIFE_TIME = ("LifeTime", "Time since its last use after which an identifier leaves the cache.")
    """Time since its last use after which an identifier leaves the cache."""

    LIGHT = ("Light", "Ambient light.")
    """Ambient light."""

    LIMIT_CHANGE_SIGNIFICANCE = ("LimitChangeSignificance", "Smallest change of a limit that is worth a notification.")
    """Smallest change of a limit that is worth a notification."""

    LOCAL_AUTHORIZE_OFFLINE = (
        "LocalAuthorizeOffline",
        "Whether identifiers known locally may start a transaction while the station is offline.",
    )
    """Whether identifiers known locally may start a transaction while the station is offline."""

    LOCAL_PRE_AUTHORIZE = (
        "LocalPreAuthorize", "Whether identifiers known locally start a transaction without waiting for the CSMS.",
    )
    """Whether identifiers known locally start a transaction without waiting for the CSMS."""

    MANUFACTURER = ("Manufacturer", "Manufacturer.")
    """Manufacturer."""

    MASTER_PASS_GROUP_ID = ("MasterPassGroupId", "Group whose members may stop any transaction, but start none.")
    """Group whose members may stop any transaction, but start none."""

    MAX_CERTIFICATE_CHAIN_SIZE = (
        "MaxCertificateChainSize", "Longest certificate chain that CertificateSigned may carry, in characters.",
    )
    """Longest certificate chain that CertificateSigned may carry, in characters."""

    MAX_ENERGY_ON_INVALID_ID = (
        "MaxEnergyOnInvalidId", "Energy still delivered after the identifier turned out to be invalid.",
    )
    """Energy still delivered after the identifier turned out to be invalid."""

    MAX_MSG_ELEMENTS = ("MaxMsgElements", "Most elements of that kind in one message.")
    """Most elements of that kind in one message."""

    MAX_SCHEDULE_ENTRIES = ("MaxScheduleEntries", "Most periods in a schedule.")
    """Most periods in a schedule."""

    MEASURANDS = ("Measurands", "Measurands that are sent.")
    """Measurands that are sent."""

    MESSAGE = ("Message", "A stored message for the display.")
    """A stored message for the display."""

    MESSAGE_ATTEMPT_INTERVAL = (
        "MessageAttemptInterval", "Time before a TransactionEvent that the CSMS failed to process is sent again.",
    )
    """Time before a TransactionEvent that the CSMS failed to process is sent again."""

    MESSAGE_ATTEMPTS = ("MessageAttempts", "How often a TransactionEvent is sent that the CSMS fails to process.")
    """How often a TransactionEvent is sent that the CSMS fails to process."""

    MESSAGE_TIMEOUT = ("MessageTimeout", "Time after which a message without an answer counts as lost.")
    """Time after which a message without an answer counts as lost."""

    MINIMUM_STATUS_DURATION = ("MinimumStatusDuration", "Time for which a status must last before it is reported.")
    """Time for which a status must last before it is reported."""

    MODE = ("Mode", "Mode of operation.")
    """Mode of operation."""

    MODEL = ("Model", "Model.")
    """Model."""

    MONITORING_BASE = ("MonitoringBase", "Monitoring base in use; newer name ActiveMonitoringBase.")
    """Monitoring base in use; newer name ActiveMonitoringBase."""

    MONITORING_LEVEL = ("MonitoringLevel", "Monitoring level in use; newer name ActiveMonitoringLevel.")
    """Monitoring level in use; newer name ActiveMonitoringLevel."""

    NETWORK_ADDRESS = ("NetworkAddress", "Network address.")
    """Network address."""

    NETWORK_CONFIGURATION_PRIORITY = (
        "NetworkConfigurationPriority", "Configuration slots of network profiles, the first choice first.",
    )
    """Configuration slots of network profiles, the first choice first."""

    NETWORK_PROFILE_CONNECTION_ATTEMPTS = (
        "NetworkProfileConnectionAttempts", "How often a connection is tried before the next network profile.",
    )
    """How often a connection is tried before the next network profile."""

    NEXT_TIME_OFFSET_TRANSITION_DATE_TIME = (
        "NextTimeOffsetTransitionDateTime", "When the offset from UTC changes next.",
    )
    """When the offset from UTC changes next."""

    NON_EVSE_SPECIFIC = ("NonEvseSpecific", "Whether a reservation need not name an EVSE.")
    """Whether a reservation need not name an EVSE."""

    NOTIFY_CHARGING_LIMIT_WITH_SCHEDULES = (
        "NotifyChargingLimitWithSchedules", "Whether NotifyChargingLimit carries the schedule.",
    )
    """Whether NotifyChargingLimit carries the schedule."""

    NTP_SERVER_URI = ("NtpServerUri", "Where the NTP server is found.")
    """Where the NTP server is found."""

    NTP_SOURCE = ("NtpSource", "Where the NTP server comes from.")
    """Where the NTP server comes from."""

    OFFLINE_QUEUING_SEVERITY = ("OfflineQueuingSeverity", "Events of this severity or worse are kept while offline.")
    """Events of this severity or worse are kept while offline."""

    OFFLINE_THRESHOLD = ("OfflineThreshold", "Time offline after which the station reports all its connectors.")
    """Time offline after which the station reports all its connectors."""

    OFFLINE_TX_FOR_UNKNOWN_ID_ENABLED = (
        "OfflineTxForUnknownIdEnabled",
        "Whether an unknown identifier may start a transaction while the station is offline.",
    )
    """Whether an unknown identifier may start a transaction while the station is offline."""

    OPERATED = ("Operated", "The component did its work once; only in events.")
    """The component did its work once; only in events."""

    OPERATING_TIMES = ("OperatingTimes", "Times of operation as an iCalendar RRULE.")
    """Times of operation as an iCalendar RRULE."""

    ORGANIZATION_NAME = ("OrganizationName", "Organization in the certificate.")
    """Organization in the certificate."""

    OVERLOAD = ("Overload", "Whether the component is overloaded.")
    """Whether the component is overloaded."""

    PERCENT = ("Percent", "General percentage.")
    """General percentage."""

    PERIODS_PER_SCHEDULE = ("PeriodsPerSchedule", "Most periods in a charging schedule.")
    """Most periods in a charging schedule."""

    PERSONAL_MESSAGE_SIZE = ("PersonalMessageSize", "Longest personal message, in characters.")
    """Longest personal message, in characters."""

    PHASE_ROTATION = ("PhaseRotation", "Phase rotation, seen from the component above.")
    """Phase rotation, seen from the component above."""

    PHASES3TO1 = ("Phases3to1", "Whether a transaction can switch from three phases to one.")
    """Whether a transaction can switch from three phases to one."""

    PN_C_ENABLED = ("PnCEnabled", "Whether plug and charge is switched on.")
    """Whether plug and charge is switched on."""

    POLICY = ("Policy", "Which entries leave the full cache first.")
    """Which entries leave the full cache first."""

    POST_CHARGING_TIME = ("PostChargingTime", "Time since the last transfer of energy.")
    """Time since the last transfer of energy."""

    POWER = ("Power", "Real power; its highest value is what can be provided.")
    """Real power; its highest value is what can be provided."""

    PROBLEM = ("Problem", "Whether the component has a problem.")
    """Whether the component has a problem."""

    PROFILE_STACK_LEVEL = ("ProfileStackLevel", "Highest stackLevel of a charging profile.")
    """Highest stackLevel of a charging profile."""

    PROTECTING = ("Protecting", "Whether a protection has cut the power.")
    """Whether a protection has cut the power."""

    PROTOCOL_AGREED = ("ProtocolAgreed", "Protocol agreed with the vehicle: URI, major and minor version.")
    """Protocol agreed with the vehicle: URI, major and minor version."""

    PROTOCOL_SUPPORTED_BY_EV = (
        "ProtocolSupportedByEV", "Protocol that the vehicle offers at that priority: URI, major and minor version.",
    )
    """Protocol that the vehicle offers at that priority: URI, major and minor version."""

    PUBLIC_KEY_WITH_SIGNED_METER_VALUE = (
        "PublicKeyWithSignedMeterValue", "When a signed reading carries the public key.",
    )
    """When a signed reading carries the public key."""

    QUEUE_ALL_MESSAGES = ("QueueAllMessages", "Whether all messages are kept while offline.")
    """Whether all messages are kept while offline."""

    RATE_UNIT = ("RateUnit", "Units in which charging schedules may be given.")
    """Units in which charging schedules may be given."""

    REGISTER_VALUES_WITHOUT_PHASES = (
        "RegisterValuesWithoutPhases", "Whether the energy register is sent for all phases together only.",
    )
    """Whether the energy register is sent for all phases together only."""

    REMAINING_TIME_BULK = ("RemainingTimeBulk", "Time left to StateOfChargeBulk.")
    """Time left to StateOfChargeBulk."""

    REMAINING_TIME_FULL = ("RemainingTimeFull", "Time left to the full charge.")
    """Time left to the full charge."""

    REPORTING_VALUE_SIZE = ("ReportingValueSize", "Longest value that is reported.")
    """Longest value that is reported."""

    REQUESTED_ENERGY_TRANSFER_MODE = ("RequestedEnergyTransferMode", "Energy transfer mode that the vehicle asks for.")
    """Energy transfer mode that the vehicle asks for."""

    REQUEST_METERING_RECEIPT = ("RequestMeteringReceipt", "Whether the vehicle is asked for a metering receipt.")
    """Whether the vehicle is asked for a metering receipt."""

    RESET_RETRIES = ("ResetRetries", "How often an unsuccessful reset is tried again.")
    """How often an unsuccessful reset is tried again."""

    RETRY_BACK_OFF_RANDOM_RANGE = ("RetryBackOffRandomRange", "Longest random part of the time before a reconnection.")
    """Longest random part of the time before a reconnection."""

    RETRY_BACK_OFF_REPEAT_TIMES = ("RetryBackOffRepeatTimes", "How often the time before a reconnection doubles.")
    """How often the time before a reconnection doubles."""

    RETRY_BACK_OFF_WAIT_MINIMUM = ("RetryBackOffWaitMinimum", "Time before the first reconnection.")
    """Time before the first reconnection."""

    SECC_ID = ("SeccId", "Name of the station's controller, as in its certificate.")
    """Name of the station's controller, as in its certificate."""

    SECURITY_PROFILE = ("SecurityProfile", "Security profile in use.")
    """Security profile in use."""

    SELFTEST_ACTIVE = ("SelftestActive", "Whether the self-test runs; true starts it.")
    """Whether the self-test runs; true starts it."""

    SEND_DURING_IDLE = ("SendDuringIdle", "Whether clock-aligned readings are sent only while no transaction runs.")
    """Whether clock-aligned readings are sent only while no transaction runs."""

    SERIAL_NUMBER = ("SerialNumber", "Serial number.")
    """Serial number."""

    SIGNAL_STRENGTH = ("SignalStrength", "Strength of the signal.")
    """Strength of the signal."""

    SIGN_READINGS = ("SignReadings", "Whether readings are signed.")
    """Whether readings are signed."""

    STATE = ("State", "Code or name of the internal state.")
    """Code or name of the internal state."""

    STATE_OF_CHARGE = ("StateOfCharge", "State of charge.")
    """State of charge."""

    STATE_OF_CHARGE_BULK = ("StateOfChargeBulk", "State of charge up to which charging is fast.")
    """State of charge up to which charging is fast."""

    STOP_TX_ON_EV_SIDE_DISCONNECT = (
        "StopTxOnEVSideDisconnect", "Whether unplugging at the vehicle stops the transaction.",
    )
    """Whether unplugging at the vehicle stops the transaction."""

    STOP_TX_ON_INVALID_ID = ("StopTxOnInvalidId", "Whether a transaction stops when its identifier is not accepted.")
    """Whether a transaction stops when its identifier is not accepted."""

    STORAGE = ("Storage", "Storage in use; the highest value is how much there is.")
    """Storage in use; the highest value is how much there is."""

    SUPPLY_PHASES = ("SupplyPhases", "Number of alternating phases; 0 for direct current.")
    """Number of alternating phases; 0 for direct current."""

    SUPPORTED_FORMATS = ("SupportedFormats", "Message formats supported.")
    """Message formats supported."""

    SUPPORTED_ID_TOKEN_TYPES = ("SupportedIdTokenTypes", "Types of identifiers supported.")
    """Types of identifiers supported."""

    SUPPORTED_PRIORITIES = ("SupportedPriorities", "Message priorities supported.")
    """Message priorities supported."""

    SUPPORTS_EXPIRY_DATE_TIME = (
        "SupportsExpiryDateTime", "Whether entries of the list expire by their cacheExpiryDateTime.",
    )
    """Whether entries of the list expire by their cacheExpiryDateTime."""

    SUSPENDING = ("Suspending", "Whether the component suspends charging now.")
    """Whether the component suspends charging now."""

    SUSPENSION = ("Suspension", "Whether the component may suspend charging.")
    """Whether the component may suspend charging."""

    TARIFF_FALLBACK_MESSAGE = ("TariffFallbackMessage", "Text about the tariff for users without one of their own.")
    """Text about the tariff for users without one of their own."""

    TEMPERATURE = ("Temperature", "Temperature.")
    """Temperature."""

    TIME = ("Time", "Date and time.")
    """Date and time."""

    TIME_ADJUSTMENT_REPORTING_THRESHOLD = (
        "TimeAdjustmentReportingThreshold", "Change of the clock, in seconds, above which a security event is sent.",
    )
    """Change of the clock, in seconds, above which a security event is sent."""

    TIME_OFFSET = ("TimeOffset", "Offset of the local time from UTC, such as +01:00.")
    """Offset of the local time from UTC, such as +01:00."""

    TIMEOUT = ("Timeout", "Time after which an operation is given up.")
    """Time after which an operation is given up."""

    TIME_SOURCE = ("TimeSource", "Sources of the time, the first choice first.")
    """Sources of the time, the first choice first."""

    TIME_ZONE = ("TimeZone", "Local time zone, such as Europe/Oslo; only for display.")
    """Local time zone, such as Europe/Oslo; only for display."""

    TOKEN = ("Token", "Token that was read.")
    """Token that was read."""

    TOKEN_TYPE = ("TokenType", "Type of the token that was read.")
    """Type of the token that was read."""

    TOTAL_COST_FALLBACK_MESSAGE = ("TotalCostFallbackMessage", "Text for users when the cost cannot be fetched.")
    """Text for users when the cost cannot be fetched."""

    TRIES = ("Tries", "Attempts made.")
    """Attempts made."""

    TRIPPED = ("Tripped", "Whether the device has tripped and must be reset.")
    """Whether the device has tripped and must be reset."""

    TX_BEFORE_ACCEPTED_ENABLED = (
        "TxBeforeAcceptedEnabled", "Whether charging is possible before the CSMS has accepted the station.",
    )
    """Whether charging is possible before the CSMS has accepted the station."""

    TX_ENDED_INTERVAL = (
        "TxEndedInterval", "Time between the readings in the TransactionEvent that ends a transaction.",
    )
    """Time between the readings in the TransactionEvent that ends a transaction."""

    TX_ENDED_MEASURANDS = ("TxEndedMeasurands", "Measurands in the TransactionEvent that ends a transaction.")
    """Measurands in the TransactionEvent that ends a transaction."""

    TX_STARTED_MEASURANDS = ("TxStartedMeasurands", "Measurands in the TransactionEvent that starts a transaction.")
    """Measurands in the TransactionEvent that starts a transaction."""

    TX_START_POINT = ("TxStartPoint", "Events at which a transaction starts.")
    """Events at which a transaction starts."""

    TX_STOP_POINT = ("TxStopPoint", "Events at which a transaction ends.")
    """Events at which a transaction ends."""

    TX_UPDATED_INTERVAL = ("TxUpdatedInterval", "Time between the readings sent during a transaction.")
    """Time between the readings sent during a transaction."""

    TX_UPDATED_MEASURANDS = ("TxUpdatedMeasurands", "Measurands in the TransactionEvents during a transaction.")
    """Measurands in the TransactionEvents during a transaction."""

    UNLOCK_ON_EV_SIDE_DISCONNECT = (
        "UnlockOnEVSideDisconnect", "Whether unplugging at the vehicle unlocks the connector.",
    )
    """Whether unplugging at the vehicle unlocks the connector."""

    V2G_CERTIFICATE_INSTALLATION_ENABLED = (
        "V2GCertificateInstallationEnabled", "Whether V2G certificates of the station can be installed.",
    )
    """Whether V2G certificates of the station can be installed."""

    VALUE_SIZE = ("ValueSize", "Longest value that is set or reported.")
    """Longest value that is set or reported."""

    VEHICLE_ID = ("VehicleId", "Id that the vehicle gives.")
    """Id that the vehicle gives."""

    VEHICLE_STATUS = ("VehicleStatus", "Status of the vehicle.")
    """Status of the vehicle."""

    VENDOR_NAME = ("VendorName", "Vendor.")
    """Vendor."""

    VERSION_DATE = ("VersionDate", "Date of the version.")
    """Date of the version."""

    VERSION_NUMBER = ("VersionNumber", "Version of the hardware.")
    """Version of the hardware."""

    VOLTAGE_IMBALANCE = ("VoltageImbalance", "Imbalance of the voltages of three phases.")
    """Imbalance of the voltages of three phases."""

    WEB_SOCKET_PING_INTERVAL = (
        "WebSocketPingInterval", "Time between WebSocket pings of the station; 0 switches them off.",
    )
    """Time between WebSocket pings of the station; 0 switches them off."""
