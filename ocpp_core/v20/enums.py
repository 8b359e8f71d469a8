"""The enumerations of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "APNAuthenticationEnumType",
    "AttributeEnumType",
    "AuthorizationStatusEnumType",
    "BootReasonEnumType",
    "CancelReservationStatusEnumType",
    "CertificateSignedStatusEnumType",
    "CertificateSigningUseEnumType",
    "CertificateStatusEnumType",
    "ChangeAvailabilityStatusEnumType",
    "ChargingLimitSourceEnumType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingProfileStatusEnumType",
    "ChargingRateUnitEnumType",
    "ChargingStateEnumType",
    "ClearCacheStatusEnumType",
    "ClearChargingProfileStatusEnumType",
    "ClearMessageStatusEnumType",
    "ClearMonitoringStatusEnumType",
    "ComponentCriterionEnumType",
    "ConnectorEnumType",
    "ConnectorStatusEnumType",
    "CostKindEnumType",
    "CustomerInformationStatusEnumType",
    "DataEnumType",
    "DataTransferStatusEnumType",
    "DeleteCertificateStatusEnumType",
    "DisplayMessageStatusEnumType",
    "EncodingMethodEnumType",
    "EnergyTransferModeEnumType",
    "EventTriggerEnumType",
    "FirmwareStatusEnumType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "GetCertificateIdUseEnumType",
    "GetCertificateStatusEnumType",
    "GetChargingProfileStatusEnumType",
    "GetCompositeScheduleStatusEnumType",
    "GetDisplayMessagesStatusEnumType",
    "GetInstalledCertificateStatusEnumType",
    "GetVariableStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "InstallCertificateStatusEnumType",
    "InstallCertificateUseEnumType",
    "Iso15118EVCertificateStatusEnumType",
    "LocationEnumType",
    "LogEnumType",
    "LogStatusEnumType",
    "MeasurandEnumType",
    "MessageFormatEnumType",
    "MessagePriorityEnumType",
    "MessageStateEnumType",
    "MessageTriggerEnumType",
    "MonitorEnumType",
    "MonitoringBaseEnumType",
    "MonitoringCriterionEnumType",
    "MutabilityEnumType",
    "NotifyEVChargingNeedsStatusEnumType",
    "OCPPInterfaceEnumType",
    "OCPPTransportEnumType",
    "OCPPVersionEnumType",
    "OperationalStatusEnumType",
    "PhaseEnumType",
    "PublishFirmwareStatusEnumType",
    "ReadingContextEnumType",
    "ReasonEnumType",
    "RecurrencyKindEnumType",
    "RegistrationStatusEnumType",
    "ReportBaseEnumType",
    "RequestStartStopStatusEnumType",
    "ReservationUpdateStatusEnumType",
    "ReserveNowStatusEnumType",
    "ResetEnumType",
    "ResetStatusEnumType",
    "SecurityEventEnumType",
    "SendLocalListStatusEnumType",
    "SetMonitoringStatusEnumType",
    "SetNetworkProfileStatusEnumType",
    "SetVariableStatusEnumType",
    "SignatureMethodEnumType",
    "TransactionEventEnumType",
    "TriggerMessageStatusEnumType",
    "TriggerReasonEnumType",
    "UnlockStatusEnumType",
    "UnpublishFirmwareStatusEnumType",
    "UpdateEnumType",
    "UpdateFirmwareStatusEnumType",
    "UploadLogStatusEnumType",
    "VPNEnumType",
]


class Iso15118EVCertificateStatusEnumType(StrEnum):
    """Whether a request for an ISO 15118 vehicle certificate was processed.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"


class APNAuthenticationEnumType(StrEnum):
    """How the modem authenticates itself to the mobile network; AUTO tries CHAP, PAP and none in turn.

    OCPP 2.0.
    """

    CHAP = "CHAP"
    NONE = "NONE"
    PAP = "PAP"
    AUTO = "AUTO"


class AttributeEnumType(StrEnum):
    """Which attribute of a variable is meant: its actual value, its target, or its lower or upper setting limit.

    OCPP 2.0.
    """

    ACTUAL = "Actual"
    TARGET = "Target"
    MIN_SET = "MinSet"
    MAX_SET = "MaxSet"


class AuthorizationStatusEnumType(StrEnum):
    """Whether an identifier may charge, and if not, why.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    BLOCKED = "Blocked"
    CONCURRENT_TX = "ConcurrentTx"
    EXPIRED = "Expired"
    INVALID = "Invalid"
    NO_CREDIT = "NoCredit"
    NOT_ALLOWED_TYPE_EVSE = "NotAllowedTypeEVSE"
    NOT_AT_THIS_LOCATION = "NotAtThisLocation"
    NOT_AT_THIS_TIME = "NotAtThisTime"
    UNKNOWN = "Unknown"


class BootReasonEnumType(StrEnum):
    """Why the station has booted or announces itself again.

    OCPP 2.0.
    """

    APPLICATION_RESET = "ApplicationReset"
    FIRMWARE_UPDATE = "FirmwareUpdate"
    LOCAL_RESET = "LocalReset"
    POWER_UP = "PowerUp"
    REMOTE_RESET = "RemoteReset"
    SCHEDULED_RESET = "ScheduledReset"
    TRIGGERED = "Triggered"
    UNKNOWN = "Unknown"
    WATCHDOG = "Watchdog"


class CancelReservationStatusEnumType(StrEnum):
    """Whether the reservation was canceled; Rejected means there was none with this id.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class CertificateSignedStatusEnumType(StrEnum):
    """Whether the station accepts the signed certificate; Rejected means that it is not valid or was not asked for.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class CertificateSigningUseEnumType(StrEnum):
    """What a certificate is used for: the connection to the CSMS, or vehicle communication by ISO 15118-2 or by its
    successor, part 20.

    OCPP 2.0.
    """

    CHARGING_STATION_CERTIFICATE = "ChargingStationCertificate"
    V2G_CERTIFICATE = "V2GCertificate"


class CertificateStatusEnumType(StrEnum):
    """Whether the contract certificate of the vehicle is valid, and if not, what is wrong with it.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    SIGNATURE_ERROR = "SignatureError"
    CERTIFICATE_EXPIRED = "CertificateExpired"
    CERTIFICATE_REVOKED = "CertificateRevoked"
    NO_CERTIFICATE_AVAILABLE = "NoCertificateAvailable"
    CERT_CHAIN_ERROR = "CertChainError"
    CONTRACT_CANCELLED = "ContractCancelled"


class ChangeAvailabilityStatusEnumType(StrEnum):
    """Whether the availability changes; Scheduled means after the transactions in progress have ended.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"


class ChargingLimitSourceEnumType(StrEnum):
    """Who set a charging limit: an energy management system, the grid operator, the charging station operator or
    someone else.

    OCPP 2.0.
    """

    EMS = "EMS"
    OTHER = "Other"
    SO = "SO"
    CSO = "CSO"


class ChargingProfileKindEnumType(StrEnum):
    """What the times of a schedule count from, whether it repeats, and whether it is updated while it runs.

    OCPP 2.0.
    """

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"


class ChargingProfilePurposeEnumType(StrEnum):
    """What a charging profile limits, for example the whole station, every transaction by default, or one transaction.

    OCPP 2.0.
    """

    CHARGING_STATION_EXTERNAL_CONSTRAINTS = "ChargingStationExternalConstraints"
    CHARGING_STATION_MAX_PROFILE = "ChargingStationMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"


class ChargingProfileStatusEnumType(StrEnum):
    """Whether the station accepts the charging profile.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ChargingRateUnitEnumType(StrEnum):
    """The unit of charging limits: W is the total power, A the current in each phase.

    OCPP 2.0.
    """

    W = "W"
    A = "A"


class ChargingStateEnumType(StrEnum):
    """Whether energy flows to the vehicle, and if not, whether vehicle, EVSE or a missing connection is the cause.

    OCPP 2.0.
    """

    CHARGING = "Charging"
    EV_DETECTED = "EVDetected"
    SUSPENDED_EV = "SuspendedEV"
    SUSPENDED_EVSE = "SuspendedEVSE"


class ClearCacheStatusEnumType(StrEnum):
    """Whether the station has cleared its authorization cache.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ClearChargingProfileStatusEnumType(StrEnum):
    """Whether charging profiles were cleared; Unknown means that none matched.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"


class ClearMessageStatusEnumType(StrEnum):
    """Whether a display message was removed; Unknown means that no message has this id.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"


class ClearMonitoringStatusEnumType(StrEnum):
    """Whether a monitor was removed, could not be removed, or does not exist.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_FOUND = "NotFound"


class ComponentCriterionEnumType(StrEnum):
    """Which components to report: those that are active, available or enabled, or that have a problem.

    OCPP 2.0.
    """

    ACTIVE = "Active"
    AVAILABLE = "Available"
    ENABLED = "Enabled"
    PROBLEM = "Problem"


class ConnectorEnumType(StrEnum):
    """The kind of plug, socket or other coupling; a leading c stands for a fixed cable, s for a socket, w for wireless.

    OCPP 2.0.
    """

    C_CCS1 = "cCCS1"
    C_CCS2 = "cCCS2"
    C_G105 = "cG105"
    C_TESLA = "cTesla"
    C_TYPE1 = "cType1"
    C_TYPE2 = "cType2"
    S309_1P_16A = "s309-1P-16A"
    S309_1P_32A = "s309-1P-32A"
    S309_3P_16A = "s309-3P-16A"
    S309_3P_32A = "s309-3P-32A"
    S_BS1361 = "sBS1361"
    S_CEE_7_7 = "sCEE-7-7"
    S_TYPE2 = "sType2"
    S_TYPE3 = "sType3"
    OTHER1_PH_MAX16A = "Other1PhMax16A"
    OTHER1_PH_OVER16A = "Other1PhOver16A"
    OTHER3_PH = "Other3Ph"
    PAN = "Pan"
    W_INDUCTIVE = "wInductive"
    W_RESONANT = "wResonant"
    UNDETERMINED = "Undetermined"
    UNKNOWN = "Unknown"


class ConnectorStatusEnumType(StrEnum):
    """Whether a connector is free, in use, reserved, out of service or faulty.

    OCPP 2.0.
    """

    AVAILABLE = "Available"
    OCCUPIED = "Occupied"
    RESERVED = "Reserved"
    UNAVAILABLE = "Unavailable"
    FAULTED = "Faulted"


class CostKindEnumType(StrEnum):
    """What a cost figure tells: CO2 emissions, the price relative to the highest one, or the share of renewable energy.

    OCPP 2.0.
    """

    CARBON_DIOXIDE_EMISSION = "CarbonDioxideEmission"
    RELATIVE_PRICE_PERCENTAGE = "RelativePricePercentage"
    RENEWABLE_GENERATION_PERCENTAGE = "RenewableGenerationPercentage"


class CustomerInformationStatusEnumType(StrEnum):
    """Whether the station handles the request for customer data; Invalid means that it names no customer.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    INVALID = "Invalid"


class DataEnumType(StrEnum):
    """What values a variable holds: a text, a number, a time, a truth value, or a choice from a list of permitted
    values.

    OCPP 2.0.
    """

    STRING = "string"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE_TIME = "dateTime"
    BOOLEAN = "boolean"
    OPTION_LIST = "OptionList"
    SEQUENCE_LIST = "SequenceList"
    MEMBER_LIST = "MemberList"


class DataTransferStatusEnumType(StrEnum):
    """Whether the receiver knows the vendor and message of a data transfer and accepts it.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"


class DeleteCertificateStatusEnumType(StrEnum):
    """Whether a certificate was deleted; Failed also covers a refusal, for example to delete the last one of its kind.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_FOUND = "NotFound"


class DisplayMessageStatusEnumType(StrEnum):
    """Whether the station accepts a display message, and if not, what it does not support.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    NOT_SUPPORTED_MESSAGE_FORMAT = "NotSupportedMessageFormat"
    REJECTED = "Rejected"
    NOT_SUPPORTED_PRIORITY = "NotSupportedPriority"
    NOT_SUPPORTED_STATE = "NotSupportedState"
    UNKNOWN_TRANSACTION = "UnknownTransaction"


class EncodingMethodEnumType(StrEnum):
    """How signed meter data is encoded.

    OCPP 2.0.
    """

    OTHER = "Other"
    DLMS_MESSAGE = "DLMS Message"
    COSEM_PROTECTED_DATA = "COSEM Protected Data"
    EDL = "EDL"


class EnergyTransferModeEnumType(StrEnum):
    """How energy gets to or from the vehicle: AC or DC, wireless, with or without discharging (BPT) and DER control.

    OCPP 2.0.
    """

    AC_SINGLE_PHASE_CORE = "AC_single_phase_core"
    AC_THREE_PHASE_CORE = "AC_three_phase_core"
    DC_COMBO_CORE = "DC_combo_core"
    DC_CORE = "DC_core"
    DC_EXTENDED = "DC_extended"
    DC_UNIQUE = "DC_unique"


class EventTriggerEnumType(StrEnum):
    """What led to an event: a passed threshold, a change of the value, or a reporting interval.

    OCPP 2.0.
    """

    ALERTING = "Alerting"
    DELTA = "Delta"
    PERIODIC = "Periodic"


class FirmwareStatusEnumType(StrEnum):
    """How far a firmware update has come, from download over signature check to installation, or where it failed.

    OCPP 2.0.
    """

    CERTIFICATE_VERIFIED = "CertificateVerified"
    DOWNLOADED = "Downloaded"
    DOWNLOAD_FAILED = "DownloadFailed"
    DOWNLOADING = "Downloading"
    DOWNLOAD_SCHEDULED = "DownloadScheduled"
    DOWNLOAD_PAUSED = "DownloadPaused"
    IDLE = "Idle"
    INSTALLATION_FAILED = "InstallationFailed"
    INSTALLING = "Installing"
    INSTALLED = "Installed"
    INSTALL_REBOOTING = "InstallRebooting"
    INSTALL_SCHEDULED = "InstallScheduled"
    INSTALL_VERIFICATION_FAILED = "InstallVerificationFailed"
    INVALID_SIGNATURE = "InvalidSignature"
    INVALID_CERTIFICATE = "InvalidCertificate"
    REVOKED_CERTIFICATE = "RevokedCertificate"
    PUBLISH_FAILED = "PublishFailed"
    SIGNATURE_VERIFIED = "SignatureVerified"


class GenericDeviceModelStatusEnumType(StrEnum):
    """Whether the station carries out a device model request; EmptyResultSet means that nothing matches.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"


class GenericStatusEnumType(StrEnum):
    """Whether a request is accepted or rejected, for messages that need no further distinction.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class GetCertificateIdUseEnumType(StrEnum):
    """Which kinds of installed certificates are meant, such as the roots for V2G, mobility operators or the CSMS.

    OCPP 2.0.
    """

    V2G_ROOT_CERTFICATE = "V2GRootCertficate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSO_SUB_CA1 = "CSOSubCA1"
    CSO_SUB_CA2 = "CSOSubCA2"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"


class GetCertificateStatusEnumType(StrEnum):
    """Whether the OCSP status of a certificate could be obtained.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class GetChargingProfileStatusEnumType(StrEnum):
    """Whether charging profiles match the request and will be reported.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    NO_PROFILES = "NoProfiles"


class GetCompositeScheduleStatusEnumType(StrEnum):
    """Whether the station could calculate the combined charging schedule.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class GetDisplayMessagesStatusEnumType(StrEnum):
    """Whether display messages match the request and will be reported; Unknown means that there are none.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"


class GetInstalledCertificateStatusEnumType(StrEnum):
    """Whether the station has certificates of the requested kinds.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    NOT_FOUND = "NotFound"


class GetVariableStatusEnumType(StrEnum):
    """Whether a variable could be read, and if not, why.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"


class HashAlgorithmEnumType(StrEnum):
    """The hash algorithm used to identify a certificate.

    OCPP 2.0.
    """

    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"


class IdTokenEnumType(StrEnum):
    """What kind of identifier a token is, for example an RFID card, a contract id (eMAID) or a key code.

    OCPP 2.0.
    """

    CENTRAL = "Central"
    EMAID = "eMAID"
    ISO14443 = "ISO14443"
    KEY_CODE = "KeyCode"
    LOCAL = "Local"
    NO_AUTHORIZATION = "NoAuthorization"
    ISO15693 = "ISO15693"


class InstallCertificateStatusEnumType(StrEnum):
    """Whether a certificate was installed; Rejected blames the certificate or a full store, Failed any other cause.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    SIGNATURE_ERROR = "SignatureError"
    CERTIFICATE_EXPIRED = "CertificateExpired"
    CERTIFICATE_REVOKED = "CertificateRevoked"
    NO_CERTIFICATE_AVAILABLE = "NoCertificateAvailable"
    CERT_CHAIN_ERROR = "CertChainError"
    CONTRACT_CANCELLED = "ContractCancelled"


class InstallCertificateUseEnumType(StrEnum):
    """What an installed root certificate is there to verify: V2G, mobility operator, manufacturer, CSMS or vehicle
    maker.

    OCPP 2.0.
    """

    V2G_ROOT_CERTFICATE = "V2GRootCertficate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSO_SUB_CA1 = "CSOSubCA1"
    CSO_SUB_CA2 = "CSOSubCA2"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"


class LocationEnumType(StrEnum):
    """Where a value was measured, for example at the outlet, the grid inlet, the cable or in the vehicle.

    OCPP 2.0.
    """

    BODY = "Body"
    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"


class LogEnumType(StrEnum):
    """Which log to upload: diagnostics, security events, or samples of the data collector.

    OCPP 2.0.
    """

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"


class LogStatusEnumType(StrEnum):
    """Whether the station starts the log upload; AcceptedCanceled means that it stopped an earlier one for it.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"


class MeasurandEnumType(StrEnum):
    """What a value measures, such as energy, power, current, voltage or state of charge; Import flows towards the
    vehicle.

    OCPP 2.0.
    """

    CURRENT_EXPORT = "Current.Export"
    CURRENT_IMPORT = "Current.Import"
    CURRENT_OFFERED = "Current.Offered"
    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_ACTIVE_NET = "Energy.Active.Net"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    ENERGY_REACTIVE_NET = "Energy.Reactive.Net"
    ENERGY_APPARENT_NET = "Energy.Apparent.Net"
    ENERGY_APPARENT_IMPORT = "Energy.Apparent.Import"
    ENERGY_APPARENT_EXPORT = "Energy.Apparent.Export"
    FREQUENCY = "Frequency"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_FACTOR = "Power.Factor"
    POWER_OFFERED = "Power.Offered"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    SOC = "SoC"
    VOLTAGE = "Voltage"


class MessageFormatEnumType(StrEnum):
    """How the content of a message is to be read: plain text, HTML, an address, or the data of a QR code.

    OCPP 2.0.
    """

    ASCII = "ASCII"
    HTML = "HTML"
    URI = "URI"
    UTF8 = "UTF8"


class MessagePriorityEnumType(StrEnum):
    """How prominently a message is shown: always, before the others, or in turn with them.

    OCPP 2.0.
    """

    ALWAYS_FRONT = "AlwaysFront"
    IN_FRONT = "InFront"
    NORMAL_CYCLE = "NormalCycle"


class MessageStateEnumType(StrEnum):
    """The state the station must be in for a message to be shown.

    OCPP 2.0.
    """

    CHARGING = "Charging"
    FAULTED = "Faulted"
    IDLE = "Idle"
    UNAVAILABLE = "Unavailable"


class MessageTriggerEnumType(StrEnum):
    """Which message the station is asked to send; CustomTrigger stands for one named in a separate field.

    OCPP 2.0.
    """

    BOOT_NOTIFICATION = "BootNotification"
    LOG_STATUS_NOTIFICATION = "LogStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    SIGN_CHARGING_STATION_CERTIFICATE = "SignChargingStationCertificate"
    SIGN_V2G_CERTIFICATE = "SignV2GCertificate"
    STATUS_NOTIFICATION = "StatusNotification"
    TRANSACTION_EVENT = "TransactionEvent"


class MonitorEnumType(StrEnum):
    """When a monitor reports: at a threshold, at a change, at a deviation from the target, or at regular intervals.

    OCPP 2.0.
    """

    UPPER_THRESHOLD = "UpperThreshold"
    LOWER_THRESHOLD = "LowerThreshold"
    DELTA = "Delta"
    PERIODIC = "Periodic"
    PERIODIC_CLOCK_ALIGNED = "PeriodicClockAligned"


class MonitoringBaseEnumType(StrEnum):
    """Which set of monitors is to be active: all, those set in the factory, or only the hard-wired ones.

    OCPP 2.0.
    """

    ALL = "All"
    FACTORY_DEFAULT = "FactoryDefault"
    NONE = "None"


class MonitoringCriterionEnumType(StrEnum):
    """Which monitors to report: those for thresholds, for changes or for regular intervals.

    OCPP 2.0.
    """

    THRESHOLD_MONITORING = "ThresholdMonitoring"
    DELTA_MONITORING = "DeltaMonitoring"
    PERIODIC_MONITORING = "PeriodicMonitoring"


class MutabilityEnumType(StrEnum):
    """Whether an attribute of a variable can be read, written or both.

    OCPP 2.0.
    """

    READ_ONLY = "ReadOnly"
    WRITE_ONLY = "WriteOnly"
    READ_WRITE = "ReadWrite"


class NotifyEVChargingNeedsStatusEnumType(StrEnum):
    """Whether a charging profile for the vehicle's needs follows at once, later, or not at all.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    PROCESSING = "Processing"


class OCPPInterfaceEnumType(StrEnum):
    """Which wired or wireless network interface the station is to use.

    OCPP 2.0.
    """

    WIRED0 = "Wired0"
    WIRED1 = "Wired1"
    WIRED2 = "Wired2"
    WIRED3 = "Wired3"
    WIRELESS0 = "Wireless0"
    WIRELESS1 = "Wireless1"
    WIRELESS2 = "Wireless2"
    WIRELESS3 = "Wireless3"


class OCPPTransportEnumType(StrEnum):
    """How messages are carried: SOAP, or JSON over WebSocket; SOAP exists only in versions before 2.0.

    OCPP 2.0.
    """

    JSON = "JSON"
    SOAP = "SOAP"


class OCPPVersionEnumType(StrEnum):
    """The version of OCPP in a network profile; 2.1 ignores it, because the WebSocket handshake decides.

    OCPP 2.0.
    """

    OCPP12 = "OCPP12"
    OCPP15 = "OCPP15"
    OCPP16 = "OCPP16"
    OCPP20 = "OCPP20"


class OperationalStatusEnumType(StrEnum):
    """Whether a station, EVSE or connector is to be in service or not.

    OCPP 2.0.
    """

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"


class PhaseEnumType(StrEnum):
    """The phase, or pair of conductors, that a value was measured on.

    OCPP 2.0.
    """

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    N = "N"
    L1_N = "L1-N"
    L2_N = "L2-N"
    L3_N = "L3-N"
    L1_L2 = "L1-L2"
    L2_L3 = "L2-L3"
    L3_L1 = "L3-L1"


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


class ReadingContextEnumType(StrEnum):
    """On what occasion a value was measured, such as the start or end of a transaction or a regular sample.

    OCPP 2.0.
    """

    INTERRUPTION_BEGIN = "Interruption.Begin"
    INTERRUPTION_END = "Interruption.End"
    OTHER = "Other"
    SAMPLE_CLOCK = "Sample.Clock"
    SAMPLE_PERIODIC = "Sample.Periodic"
    TRANSACTION_BEGIN = "Transaction.Begin"
    TRANSACTION_END = "Transaction.End"
    TRIGGER = "Trigger"


class ReasonEnumType(StrEnum):
    """Why a transaction was stopped.

    OCPP 2.0.
    """

    DE_AUTHORIZED = "DeAuthorized"
    EMERGENCY_STOP = "EmergencyStop"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_DISCONNECTED = "EVDisconnected"
    GROUND_FAULT = "GroundFault"
    IMMEDIATE_RESET = "ImmediateReset"
    LOCAL = "Local"
    LOCAL_OUT_OF_CREDIT = "LocalOutOfCredit"
    MASTER_PASS = "MasterPass"
    OTHER = "Other"
    OVERCURRENT_FAULT = "OvercurrentFault"
    POWER_LOSS = "PowerLoss"
    POWER_QUALITY = "PowerQuality"
    REBOOT = "Reboot"
    REMOTE = "Remote"
    SOC_LIMIT_REACHED = "SOCLimitReached"
    STOPPED_BY_EV = "StoppedByEV"
    TIME_LIMIT_REACHED = "TimeLimitReached"
    TIMEOUT = "Timeout"
    UNLOCK_COMMAND = "UnlockCommand"


class RecurrencyKindEnumType(StrEnum):
    """Whether a schedule starts again every day or every week.

    OCPP 2.0.
    """

    DAILY = "Daily"
    WEEKLY = "Weekly"


class RegistrationStatusEnumType(StrEnum):
    """Whether the CSMS accepts the station, has still to prepare it, or refuses it.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"


class ReportBaseEnumType(StrEnum):
    """How much a base report covers: what can be configured, everything, or a summary of availability and problems.

    OCPP 2.0.
    """

    CONFIGURATION_INVENTORY = "ConfigurationInventory"
    FULL_INVENTORY = "FullInventory"
    SUMMARY_INVENTORY = "SummaryInventory"


class RequestStartStopStatusEnumType(StrEnum):
    """Whether the station accepts to start or stop a transaction remotely.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ReservationUpdateStatusEnumType(StrEnum):
    """How a reservation ended: it expired, was removed, or was used without a transaction starting.

    OCPP 2.0.
    """

    EXPIRED = "Expired"
    REMOVED = "Removed"


class ReserveNowStatusEnumType(StrEnum):
    """Whether the reservation was made, and if not, why.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"


class ResetEnumType(StrEnum):
    """When to reset: at once, after the running transactions, or at once with the transactions resumed afterwards.

    OCPP 2.0.
    """

    IMMEDIATE = "Immediate"
    ON_IDLE = "OnIdle"


class ResetStatusEnumType(StrEnum):
    """Whether the reset takes place; Scheduled means once the station is no longer busy.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"


class SecurityEventEnumType(StrEnum):
    """What kind of security-relevant event happened at the station.

    OCPP 2.0.
    """

    FIRMWARE_UPDATED = "FirmwareUpdated"
    FAILED_TO_AUTHENTICATE_AT_CSMS = "FailedToAuthenticateAtCsms"
    CSMS_FAILED_TO_AUTHENTICATE = "CsmsFailedToAuthenticate"
    SETTING_SYSTEM_TIME = "SettingSystemTime"
    STARTUP_OF_THE_DEVICE = "StartupOfTheDevice"
    RESET_OR_REBOOT = "ResetOrReboot"
    SECURITY_LOG_WAS_CLEARED = "SecurityLogWasCleared"
    RECONFIGURATION_OF_SECURITY_PARAMETERS = "ReconfigurationOfSecurityParameters"
    MEMORY_EXHAUSTION = "MemoryExhaustion"
    INVALID_MESSAGES = "InvalidMessages"
    ATTEMPTED_REPLAY_ATTACKS = "AttemptedReplayAttacks"
    TAMPER_DETECTION_ACTIVATED = "TamperDetectionActivated"
    INVALID_FIRMWARE_SIGNATURE = "InvalidFirmwareSignature"
    INVALID_FIRMWARE_SIGNING_CERTIFICATE = "InvalidFirmwareSigningCertificate"
    INVALID_CSMS_CERTIFICATE = "InvalidCsmsCertificate"
    INVALID_CHARGING_STATION_CERTIFICATE = "InvalidChargingStationCertificate"
    INVALID_TLS_VERSION = "InvalidTLSVersion"
    INVALID_TLS_CIPHER_SUITE = "InvalidTLSCipherSuite"


class SendLocalListStatusEnumType(StrEnum):
    """Whether the local authorization list was updated; VersionMismatch means that the update is not newer than the
    list.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    VERSION_MISMATCH = "VersionMismatch"


class SetMonitoringStatusEnumType(StrEnum):
    """Whether a monitor was set, and if not, why.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    UNSUPPORTED_MONITOR_TYPE = "UnsupportedMonitorType"
    REJECTED = "Rejected"
    OUT_OF_RANGE = "OutOfRange"
    DUPLICATE = "Duplicate"


class SetNetworkProfileStatusEnumType(StrEnum):
    """Whether a network profile was stored, refused, or could not be stored.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"


class SetVariableStatusEnumType(StrEnum):
    """Whether a variable was set, and if not, why; RebootRequired means that it takes effect after a reboot.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    INVALID_VALUE = "InvalidValue"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"
    OUT_OF_RANGE = "OutOfRange"
    REBOOT_REQUIRED = "RebootRequired"


class SignatureMethodEnumType(StrEnum):
    """The algorithm with which meter data was signed.

    OCPP 2.0.
    """

    ECDSAP256SHA256 = "ECDSAP256SHA256"
    ECDSAP384SHA384 = "ECDSAP384SHA384"
    ECDSA192SHA256 = "ECDSA192SHA256"


class TransactionEventEnumType(StrEnum):
    """Whether an event is the first of its transaction, the last, or one in between.

    OCPP 2.0.
    """

    ENDED = "Ended"
    STARTED = "Started"
    UPDATED = "Updated"


class TriggerMessageStatusEnumType(StrEnum):
    """Whether the station sends the message it was asked for; NotImplemented means that it does not know it.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"


class TriggerReasonEnumType(StrEnum):
    """What made the station report about a transaction, for example a plugged cable, a meter interval or a reached
    limit.

    OCPP 2.0.
    """

    AUTHORIZED = "Authorized"
    CABLE_PLUGGED_IN = "CablePluggedIn"
    CHARGING_RATE_CHANGED = "ChargingRateChanged"
    CHARGING_STATE_CHANGED = "ChargingStateChanged"
    DEAUTHORIZED = "Deauthorized"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_COMMUNICATION_LOST = "EVCommunicationLost"
    EV_CONNECT_TIMEOUT = "EVConnectTimeout"
    METER_VALUE_CLOCK = "MeterValueClock"
    METER_VALUE_PERIODIC = "MeterValuePeriodic"
    TIME_LIMIT_REACHED = "TimeLimitReached"
    TRIGGER = "Trigger"
    UNLOCK_COMMAND = "UnlockCommand"
    STOP_AUTHORIZED = "StopAuthorized"
    EV_DEPARTED = "EVDeparted"
    EV_DETECTED = "EVDetected"
    REMOTE_STOP = "RemoteStop"
    REMOTE_START = "RemoteStart"


class UnlockStatusEnumType(StrEnum):
    """Whether the connector was unlocked, and if not, why.

    OCPP 2.0.
    """

    UNLOCKED = "Unlocked"
    UNLOCK_FAILED = "UnlockFailed"


class UnpublishFirmwareStatusEnumType(StrEnum):
    """Whether the firmware is no longer offered, was never offered, or is just being downloaded by a station.

    OCPP 2.0.
    """

    DOWNLOAD_ONGOING = "DownloadOngoing"
    NO_FIRMWARE = "NoFirmware"
    UNPUBLISHED = "Unpublished"


class UpdateEnumType(StrEnum):
    """Whether a local authorization list changes the present one (Differential) or replaces it (Full).

    OCPP 2.0.
    """

    DIFFERENTIAL = "Differential"
    FULL = "Full"


class UpdateFirmwareStatusEnumType(StrEnum):
    """Whether the station starts the firmware update, and if not, what is wrong with the request or its certificate.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"


class UploadLogStatusEnumType(StrEnum):
    """How far a log upload has come, or why it failed.

    OCPP 2.0.
    """

    BAD_MESSAGE = "BadMessage"
    IDLE = "Idle"
    NOT_SUPPORTED_OPERATION = "NotSupportedOperation"
    PERMISSION_DENIED = "PermissionDenied"
    UPLOADED = "Uploaded"
    UPLOAD_FAILURE = "UploadFailure"
    UPLOADING = "Uploading"


class VPNEnumType(StrEnum):
    """The VPN protocol.

    OCPP 2.0.
    """

    IKEV2 = "IKEv2"
    IPSEC = "IPSec"
    L2TP = "L2TP"
    PPTP = "PPTP"
