"""The enumerations of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "APNAuthenticationEnumType",
    "AttributeEnumType",
    "AuthorizationStatusEnumType",
    "AuthorizeCertificateStatusEnumType",
    "BatterySwapEventEnumType",
    "BootReasonEnumType",
    "CancelReservationStatusEnumType",
    "CertificateActionEnumType",
    "CertificateSignedStatusEnumType",
    "CertificateSigningUseEnumType",
    "CertificateStatusEnumType",
    "CertificateStatusSourceEnumType",
    "ChangeAvailabilityStatusEnumType",
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
    "ConnectorStatusEnumType",
    "ControlModeEnumType",
    "CostDimensionEnumType",
    "CostKindEnumType",
    "CustomerInformationStatusEnumType",
    "DERControlEnumType",
    "DERControlStatusEnumType",
    "DERUnitEnumType",
    "DataEnumType",
    "DataTransferStatusEnumType",
    "DayOfWeekEnumType",
    "DeleteCertificateStatusEnumType",
    "DisplayMessageStatusEnumType",
    "EnergyTransferModeEnumType",
    "EventNotificationEnumType",
    "EventTriggerEnumType",
    "EvseKindEnumType",
    "FirmwareStatusEnumType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "GetCertificateIdUseEnumType",
    "GetCertificateStatusEnumType",
    "GetChargingProfileStatusEnumType",
    "GetDisplayMessagesStatusEnumType",
    "GetInstalledCertificateStatusEnumType",
    "GetVariableStatusEnumType",
    "GridEventFaultEnumType",
    "HashAlgorithmEnumType",
    "InstallCertificateStatusEnumType",
    "InstallCertificateUseEnumType",
    "IslandingDetectionEnumType",
    "Iso15118EVCertificateStatusEnumType",
    "LocationEnumType",
    "LogEnumType",
    "LogStatusEnumType",
    "MeasurandEnumType",
    "MessageFormatEnumType",
    "MessagePriorityEnumType",
    "MessageStateEnumType",
    "MessageTriggerEnumType",
    "MobilityNeedsModeEnumType",
    "MonitorEnumType",
    "MonitoringBaseEnumType",
    "MonitoringCriterionEnumType",
    "MutabilityEnumType",
    "NotifyAllowedEnergyTransferStatusEnumType",
    "NotifyEVChargingNeedsStatusEnumType",
    "OCPPInterfaceEnumType",
    "OCPPTransportEnumType",
    "OCPPVersionEnumType",
    "OperationModeEnumType",
    "OperationalStatusEnumType",
    "PaymentStatusEnumType",
    "PhaseEnumType",
    "PowerDuringCessationEnumType",
    "PreconditioningStatusEnumType",
    "PriorityChargingStatusEnumType",
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
    "SendLocalListStatusEnumType",
    "SetMonitoringStatusEnumType",
    "SetNetworkProfileStatusEnumType",
    "SetVariableStatusEnumType",
    "TariffChangeStatusEnumType",
    "TariffClearStatusEnumType",
    "TariffCostEnumType",
    "TariffGetStatusEnumType",
    "TariffKindEnumType",
    "TariffSetStatusEnumType",
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


class APNAuthenticationEnumType(StrEnum):
    """How the modem authenticates itself to the mobile network; AUTO tries CHAP, PAP and none in turn.

    OCPP 2.1 part 2, section 3.1.
    """

    PAP = "PAP"
    CHAP = "CHAP"
    NONE = "NONE"
    AUTO = "AUTO"


class AttributeEnumType(StrEnum):
    """Which attribute of a variable is meant: its actual value, its target, or its lower or upper setting limit.

    OCPP 2.1 part 2, section 3.2.
    """

    ACTUAL = "Actual"
    TARGET = "Target"
    MIN_SET = "MinSet"
    MAX_SET = "MaxSet"


class AuthorizationStatusEnumType(StrEnum):
    """Whether an identifier may charge, and if not, why.

    OCPP 2.1 part 2, section 3.3.
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


class AuthorizeCertificateStatusEnumType(StrEnum):
    """Whether the contract certificate of the vehicle is valid, and if not, what is wrong with it.

    OCPP 2.1 part 2, section 3.4.
    """

    ACCEPTED = "Accepted"
    SIGNATURE_ERROR = "SignatureError"
    CERTIFICATE_EXPIRED = "CertificateExpired"
    CERTIFICATE_REVOKED = "CertificateRevoked"
    NO_CERTIFICATE_AVAILABLE = "NoCertificateAvailable"
    CERT_CHAIN_ERROR = "CertChainError"
    CONTRACT_CANCELLED = "ContractCancelled"


class BatterySwapEventEnumType(StrEnum):
    """What happened at a battery swap station: batteries put in, taken out, or not taken out in time.

    OCPP 2.1 part 2, section 3.5.
    """

    BATTERY_IN = "BatteryIn"
    BATTERY_OUT = "BatteryOut"
    BATTERY_OUT_TIMEOUT = "BatteryOutTimeout"


class BootReasonEnumType(StrEnum):
    """Why the station has booted or announces itself again.

    OCPP 2.1 part 2, section 3.6.
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

    OCPP 2.1 part 2, section 3.7.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class CertificateActionEnumType(StrEnum):
    """Whether the vehicle wants a new contract certificate installed or its present one updated.

    OCPP 2.1 part 2, section 3.8.
    """

    INSTALL = "Install"
    UPDATE = "Update"


class CertificateSignedStatusEnumType(StrEnum):
    """Whether the station accepts the signed certificate; Rejected means that it is not valid or was not asked for.

    OCPP 2.1 part 2, section 3.9.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class CertificateSigningUseEnumType(StrEnum):
    """What a certificate is used for: the connection to the CSMS, or vehicle communication by ISO 15118-2 or by its
    successor, part 20.

    OCPP 2.1 part 2, section 3.10.
    """

    CHARGING_STATION_CERTIFICATE = "ChargingStationCertificate"
    V2G_CERTIFICATE = "V2GCertificate"
    V2G20_CERTIFICATE = "V2G20Certificate"


class CertificateStatusEnumType(StrEnum):
    """Whether a certificate is revoked, according to OCSP or a revocation list; Failed means that the check could not
    be made.

    OCPP 2.1 part 2, section 3.11.
    """

    GOOD = "Good"
    REVOKED = "Revoked"
    UNKNOWN = "Unknown"
    FAILED = "Failed"


class CertificateStatusSourceEnumType(StrEnum):
    """Where the status of a certificate comes from: a revocation list (CRL) or an OCSP responder.

    OCPP 2.1 part 2, section 3.12.
    """

    CRL = "CRL"
    OCSP = "OCSP"


class ChangeAvailabilityStatusEnumType(StrEnum):
    """Whether the availability changes; Scheduled means after the transactions in progress have ended.

    OCPP 2.1 part 2, section 3.13.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"


class ChargingProfileKindEnumType(StrEnum):
    """What the times of a schedule count from, whether it repeats, and whether it is updated while it runs.

    OCPP 2.1 part 2, section 3.14.
    """

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"
    DYNAMIC = "Dynamic"


class ChargingProfilePurposeEnumType(StrEnum):
    """What a charging profile limits, for example the whole station, every transaction by default, or one transaction.

    OCPP 2.1 part 2, section 3.15.
    """

    CHARGING_STATION_EXTERNAL_CONSTRAINTS = "ChargingStationExternalConstraints"
    CHARGING_STATION_MAX_PROFILE = "ChargingStationMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"
    PRIORITY_CHARGING = "PriorityCharging"
    LOCAL_GENERATION = "LocalGeneration"


class ChargingProfileStatusEnumType(StrEnum):
    """Whether the station accepts the charging profile.

    OCPP 2.1 part 2, section 3.16.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ChargingRateUnitEnumType(StrEnum):
    """The unit of charging limits: W is the total power, A the current in each phase.

    OCPP 2.1 part 2, section 3.17.
    """

    W = "W"
    A = "A"


class ChargingStateEnumType(StrEnum):
    """Whether energy flows to the vehicle, and if not, whether vehicle, EVSE or a missing connection is the cause.

    OCPP 2.1 part 2, section 3.18.
    """

    EV_CONNECTED = "EVConnected"
    CHARGING = "Charging"
    SUSPENDED_EV = "SuspendedEV"
    SUSPENDED_EVSE = "SuspendedEVSE"
    IDLE = "Idle"


class ClearCacheStatusEnumType(StrEnum):
    """Whether the station has cleared its authorization cache.

    OCPP 2.1 part 2, section 3.19.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ClearChargingProfileStatusEnumType(StrEnum):
    """Whether charging profiles were cleared; Unknown means that none matched.

    OCPP 2.1 part 2, section 3.20.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"


class ClearMessageStatusEnumType(StrEnum):
    """Whether a display message was removed; Unknown means that no message has this id.

    OCPP 2.1 part 2, section 3.21.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"
    REJECTED = "Rejected"


class ClearMonitoringStatusEnumType(StrEnum):
    """Whether a monitor was removed, could not be removed, or does not exist.

    OCPP 2.1 part 2, section 3.22.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_FOUND = "NotFound"


class ComponentCriterionEnumType(StrEnum):
    """Which components to report: those that are active, available or enabled, or that have a problem.

    OCPP 2.1 part 2, section 3.23.
    """

    ACTIVE = "Active"
    AVAILABLE = "Available"
    ENABLED = "Enabled"
    PROBLEM = "Problem"


class ConnectorStatusEnumType(StrEnum):
    """Whether a connector is free, in use, reserved, out of service or faulty.

    OCPP 2.1 part 2, section 3.24.
    """

    AVAILABLE = "Available"
    OCCUPIED = "Occupied"
    RESERVED = "Reserved"
    UNAVAILABLE = "Unavailable"
    FAULTED = "Faulted"


class ControlModeEnumType(StrEnum):
    """Who follows the schedule: the vehicle picks one of several (scheduled), or the EVSE sends setpoints (dynamic).

    OCPP 2.1 part 2, section 3.25.
    """

    SCHEDULED_CONTROL = "ScheduledControl"
    DYNAMIC_CONTROL = "DynamicControl"


class CostDimensionEnumType(StrEnum):
    """What a consumed amount measures: energy in Wh, current in A, power in W, or time in s.

    OCPP 2.1 part 2, section 3.26.
    """

    ENERGY = "Energy"
    MAX_CURRENT = "MaxCurrent"
    MIN_CURRENT = "MinCurrent"
    MAX_POWER = "MaxPower"
    MIN_POWER = "MinPower"
    IDLE_TIME = "IdleTIme"
    CHARGING_TIME = "ChargingTime"


class CostKindEnumType(StrEnum):
    """What a cost figure tells: CO2 emissions, the price relative to the highest one, or the share of renewable energy.

    OCPP 2.1 part 2, section 3.27.
    """

    CARBON_DIOXIDE_EMISSION = "CarbonDioxideEmission"
    RELATIVE_PRICE_PERCENTAGE = "RelativePricePercentage"
    RENEWABLE_GENERATION_PERCENTAGE = "RenewableGenerationPercentage"


class CustomerInformationStatusEnumType(StrEnum):
    """Whether the station handles the request for customer data; Invalid means that it names no customer.

    OCPP 2.1 part 2, section 3.28.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    INVALID = "Invalid"


class DERControlEnumType(StrEnum):
    """The control functions of a distributed energy resource, such as grid-support curves, trip limits and setpoints.

    OCPP 2.1 part 2, section 3.33.
    """

    ENTER_SERVICE = "EnterService"
    FREQ_DROOP = "FreqDroop"
    FREQ_WATT = "FreqWatt"
    FIXED_PF_ABSORB = "FixedPFAbsorb"
    FIXED_PF_INJECT = "FixedPFInject"
    FIXED_VAR = "FixedVar"
    GRADIENTS = "Gradients"
    HF_MUST_TRIP = "HFMustTrip"
    HF_MAY_TRIP = "HFMayTrip"
    HV_MUST_TRIP = "HVMustTrip"
    HV_MOM_CESS = "HVMomCess"
    HV_MAY_TRIP = "HVMayTrip"
    LIMIT_MAX_DISCHARGE = "LimitMaxDischarge"
    LF_MUST_TRIP = "LFMustTrip"
    LV_MUST_TRIP = "LVMustTrip"
    LV_MOM_CESS = "LVMomCess"
    LV_MAY_TRIP = "LVMayTrip"
    POWER_MONITORING_MUST_TRIP = "PowerMonitoringMustTrip"
    VOLT_VAR = "VoltVar"
    VOLT_WATT = "VoltWatt"
    WATT_PF = "WattPF"
    WATT_VAR = "WattVar"


class DERControlStatusEnumType(StrEnum):
    """Whether a DER control was set, read or cleared, and if not, why.

    OCPP 2.1 part 2, section 3.34.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
    NOT_FOUND = "NotFound"


class DERUnitEnumType(StrEnum):
    """What the Y values of a DER curve are percentages of: maximum or available power, or effective voltage.

    OCPP 2.1 part 2, section 3.35.
    """

    NOT_APPLICABLE = "Not_Applicable"
    PCT_MAX_W = "PctMaxW"
    PCT_MAX_VAR = "PctMaxVar"
    PCT_W_AVAIL = "PctWAvail"
    PCT_VAR_AVAIL = "PctVarAvail"
    PCT_EFFECTIVE_V = "PctEffectiveV"


class DataEnumType(StrEnum):
    """What values a variable holds: a text, a number, a time, a truth value, or a choice from a list of permitted
    values.

    OCPP 2.1 part 2, section 3.29.
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

    OCPP 2.1 part 2, section 3.30.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"


class DayOfWeekEnumType(StrEnum):
    """The days of the week on which a tariff condition holds.

    OCPP 2.1 part 2, section 3.31.
    """

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"


class DeleteCertificateStatusEnumType(StrEnum):
    """Whether a certificate was deleted; Failed also covers a refusal, for example to delete the last one of its kind.

    OCPP 2.1 part 2, section 3.32.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_FOUND = "NotFound"


class DisplayMessageStatusEnumType(StrEnum):
    """Whether the station accepts a display message, and if not, what it does not support.

    OCPP 2.1 part 2, section 3.36.
    """

    ACCEPTED = "Accepted"
    NOT_SUPPORTED_MESSAGE_FORMAT = "NotSupportedMessageFormat"
    REJECTED = "Rejected"
    NOT_SUPPORTED_PRIORITY = "NotSupportedPriority"
    NOT_SUPPORTED_STATE = "NotSupportedState"
    UNKNOWN_TRANSACTION = "UnknownTransaction"
    LANGUAGE_NOT_SUPPORTED = "LanguageNotSupported"


class EnergyTransferModeEnumType(StrEnum):
    """How energy gets to or from the vehicle: AC or DC, wireless, with or without discharging (BPT) and DER control.

    OCPP 2.1 part 2, section 3.37.
    """

    AC_SINGLE_PHASE = "AC_single_phase"
    AC_TWO_PHASE = "AC_two_phase"
    AC_THREE_PHASE = "AC_three_phase"
    DC = "DC"
    AC_BPT = "AC_BPT"
    AC_BPT_DER = "AC_BPT_DER"
    AC_DER = "AC_DER"
    DC_BPT = "DC_BPT"
    DC_ACDP = "DC_ACDP"
    DC_ACDP_BPT = "DC_ACDP_BPT"
    WPT = "WPT"


class EventNotificationEnumType(StrEnum):
    """Where an event comes from: the firmware itself, or a hard-wired, preconfigured or operator-set monitor.

    OCPP 2.1 part 2, section 3.38.
    """

    HARD_WIRED_NOTIFICATION = "HardWiredNotification"
    HARD_WIRED_MONITOR = "HardWiredMonitor"
    PRECONFIGURED_MONITOR = "PreconfiguredMonitor"
    CUSTOM_MONITOR = "CustomMonitor"


class EventTriggerEnumType(StrEnum):
    """What led to an event: a passed threshold, a change of the value, or a reporting interval.

    OCPP 2.1 part 2, section 3.39.
    """

    ALERTING = "Alerting"
    DELTA = "Delta"
    PERIODIC = "Periodic"


class EvseKindEnumType(StrEnum):
    """Whether a tariff condition is about AC or DC charging.

    OCPP 2.1 part 2, section 3.40.
    """

    AC = "AC"
    DC = "DC"


class FirmwareStatusEnumType(StrEnum):
    """How far a firmware update has come, from download over signature check to installation, or where it failed.

    OCPP 2.1 part 2, section 3.41.
    """

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
    SIGNATURE_VERIFIED = "SignatureVerified"


class GenericDeviceModelStatusEnumType(StrEnum):
    """Whether the station carries out a device model request; EmptyResultSet means that nothing matches.

    OCPP 2.1 part 2, section 3.42.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
    EMPTY_RESULT_SET = "EmptyResultSet"


class GenericStatusEnumType(StrEnum):
    """Whether a request is accepted or rejected, for messages that need no further distinction.

    OCPP 2.1 part 2, section 3.43.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class GetCertificateIdUseEnumType(StrEnum):
    """Which kinds of installed certificates are meant, such as the roots for V2G, mobility operators or the CSMS.

    OCPP 2.1 part 2, section 3.44.
    """

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    V2G_CERTIFICATE_CHAIN = "V2GCertificateChain"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
    OEM_ROOT_CERTIFICATE = "OEMRootCertificate"


class GetCertificateStatusEnumType(StrEnum):
    """Whether the OCSP status of a certificate could be obtained.

    OCPP 2.1 part 2, section 3.45.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"


class GetChargingProfileStatusEnumType(StrEnum):
    """Whether charging profiles match the request and will be reported.

    OCPP 2.1 part 2, section 3.46.
    """

    ACCEPTED = "Accepted"
    NO_PROFILES = "NoProfiles"


class GetDisplayMessagesStatusEnumType(StrEnum):
    """Whether display messages match the request and will be reported; Unknown means that there are none.

    OCPP 2.1 part 2, section 3.47.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"


class GetInstalledCertificateStatusEnumType(StrEnum):
    """Whether the station has certificates of the requested kinds.

    OCPP 2.1 part 2, section 3.48.
    """

    ACCEPTED = "Accepted"
    NOT_FOUND = "NotFound"


class GetVariableStatusEnumType(StrEnum):
    """Whether a variable could be read, and if not, why.

    OCPP 2.1 part 2, section 3.49.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"


class GridEventFaultEnumType(StrEnum):
    """The grid fault behind a DER alarm, such as a voltage or frequency out of range.

    OCPP 2.1 part 2, section 3.50.
    """

    CURRENT_IMBALANCE = "CurrentImbalance"
    LOCAL_EMERGENCY = "LocalEmergency"
    LOW_INPUT_POWER = "LowInputPower"
    OVER_CURRENT = "OverCurrent"
    OVER_FREQUENCY = "OverFrequency"
    OVER_VOLTAGE = "OverVoltage"
    PHASE_ROTATION = "PhaseRotation"
    REMOTE_EMERGENCY = "RemoteEmergency"
    UNDER_FREQUENCY = "UnderFrequency"
    UNDER_VOLTAGE = "UnderVoltage"
    VOLTAGE_IMBALANCE = "VoltageImbalance"


class HashAlgorithmEnumType(StrEnum):
    """The hash algorithm used to identify a certificate.

    OCPP 2.1 part 2, section 3.51.
    """

    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"


class InstallCertificateStatusEnumType(StrEnum):
    """Whether a certificate was installed; Rejected blames the certificate or a full store, Failed any other cause.

    OCPP 2.1 part 2, section 3.52.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"


class InstallCertificateUseEnumType(StrEnum):
    """What an installed root certificate is there to verify: V2G, mobility operator, manufacturer, CSMS or vehicle
    maker.

    OCPP 2.1 part 2, section 3.53.
    """

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    OEM_ROOT_CERTIFICATE = "OEMRootCertificate"


class IslandingDetectionEnumType(StrEnum):
    """The methods by which a vehicle detects that its part of the grid has become an island.

    OCPP 2.1 part 2, section 3.54.
    """

    NO_ANTI_ISLANDING_SUPPORT = "NoAntiIslandingSupport"
    RO_CO_F = "RoCoF"
    UVP_OVP = "UVP_OVP"
    UFP_OFP = "UFP_OFP"
    VOLTAGE_VECTOR_SHIFT = "VoltageVectorShift"
    ZERO_CROSSING_DETECTION = "ZeroCrossingDetection"
    OTHER_PASSIVE = "OtherPassive"
    IMPEDANCE_MEASUREMENT = "ImpedanceMeasurement"
    IMPEDANCE_AT_FREQUENCY = "ImpedanceAtFrequency"
    SLIP_MODE_FREQUENCY_SHIFT = "SlipModeFrequencyShift"
    SANDIA_FREQUENCY_SHIFT = "SandiaFrequencyShift"
    SANDIA_VOLTAGE_SHIFT = "SandiaVoltageShift"
    FREQUENCY_JUMP = "FrequencyJump"
    RCLQ_FACTOR = "RCLQFactor"
    OTHER_ACTIVE = "OtherActive"


class Iso15118EVCertificateStatusEnumType(StrEnum):
    """Whether a vehicle's certificate request was processed; Accepted does not mean that the installation worked.

    OCPP 2.1 part 2, section 3.55.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"


class LocationEnumType(StrEnum):
    """Where a value was measured, for example at the outlet, the grid inlet, the cable or in the vehicle.

    OCPP 2.1 part 2, section 3.56.
    """

    BODY = "Body"
    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"
    UPSTREAM = "Upstream"


class LogEnumType(StrEnum):
    """Which log to upload: diagnostics, security events, or samples of the data collector.

    OCPP 2.1 part 2, section 3.57.
    """

    DIAGNOSTICS_LOG = "DiagnosticsLog"
    SECURITY_LOG = "SecurityLog"
    DATA_COLLECTOR_LOG = "DataCollectorLog"


class LogStatusEnumType(StrEnum):
    """Whether the station starts the log upload; AcceptedCanceled means that it stopped an earlier one for it.

    OCPP 2.1 part 2, section 3.58.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"


class MeasurandEnumType(StrEnum):
    """What a value measures, such as energy, power, current, voltage or state of charge; Import flows towards the
    vehicle.

    OCPP 2.1 part 2, section 3.59.
    """

    CURRENT_EXPORT = "Current.Export"
    CURRENT_EXPORT_OFFERED = "Current.Export.Offered"
    CURRENT_EXPORT_MINIMUM = "Current.Export.Minimum"
    CURRENT_IMPORT = "Current.Import"
    CURRENT_IMPORT_OFFERED = "Current.Import.Offered"
    CURRENT_IMPORT_MINIMUM = "Current.Import.Minimum"
    CURRENT_OFFERED = "Current.Offered"
    DISPLAY_PRESENT_SOC = "Display.PresentSOC"
    DISPLAY_MINIMUM_SOC = "Display.MinimumSOC"
    DISPLAY_TARGET_SOC = "Display.TargetSOC"
    DISPLAY_MAXIMUM_SOC = "Display.MaximumSOC"
    DISPLAY_REMAINING_TIME_TO_MINIMUM_SOC = "Display.RemainingTimeToMinimumSOC"
    DISPLAY_REMAINING_TIME_TO_TARGET_SOC = "Display.RemainingTimeToTargetSOC"
    DISPLAY_REMAINING_TIME_TO_MAXIMUM_SOC = "Display.RemainingTimeToMaximumSOC"
    DISPLAY_CHARGING_COMPLETE = "Display.ChargingComplete"
    DISPLAY_BATTERY_ENERGY_CAPACITY = "Display.BatteryEnergyCapacity"
    DISPLAY_INLET_HOT = "Display.InletHot"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_ACTIVE_IMPORT_CABLE_LOSS = "Energy.Active.Import.CableLoss"
    ENERGY_ACTIVE_IMPORT_LOCAL_GENERATION_REGISTER = "Energy.Active.Import.LocalGeneration.Register"
    ENERGY_ACTIVE_NET = "Energy.Active.Net"
    ENERGY_ACTIVE_SETPOINT_INTERVAL = "Energy.Active.Setpoint.Interval"
    ENERGY_APPARENT_EXPORT = "Energy.Apparent.Export"
    ENERGY_APPARENT_IMPORT = "Energy.Apparent.Import"
    ENERGY_APPARENT_NET = "Energy.Apparent.Net"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_REACTIVE_NET = "Energy.Reactive.Net"
    ENERGY_REQUEST_TARGET = "EnergyRequest.Target"
    ENERGY_REQUEST_MINIMUM = "EnergyRequest.Minimum"
    ENERGY_REQUEST_MAXIMUM = "EnergyRequest.Maximum"
    ENERGY_REQUEST_MINIMUM_V2X = "EnergyRequest.Minimum.V2X"
    ENERGY_REQUEST_MAXIMUM_V2X = "EnergyRequest.Maximum.V2X"
    ENERGY_REQUEST_BULK = "EnergyRequest.Bulk"
    FREQUENCY = "Frequency"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_ACTIVE_SETPOINT = "Power.Active.Setpoint"
    POWER_ACTIVE_RESIDUAL = "Power.Active.Residual"
    POWER_EXPORT_MINIMUM = "Power.Export.Minimum"
    POWER_EXPORT_OFFERED = "Power.Export.Offered"
    POWER_FACTOR = "Power.Factor"
    POWER_IMPORT_OFFERED = "Power.Import.Offered"
    POWER_IMPORT_MINIMUM = "Power.Import.Minimum"
    POWER_OFFERED = "Power.Offered"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    SOC = "SoC"
    VOLTAGE = "Voltage"
    VOLTAGE_MINIMUM = "Voltage.Minimum"
    VOLTAGE_MAXIMUM = "Voltage.Maximum"


class MessageFormatEnumType(StrEnum):
    """How the content of a message is to be read: plain text, HTML, an address, or the data of a QR code.

    OCPP 2.1 part 2, section 3.60.
    """

    ASCII = "ASCII"
    HTML = "HTML"
    URI = "URI"
    UTF8 = "UTF8"
    QRCODE = "QRCODE"


class MessagePriorityEnumType(StrEnum):
    """How prominently a message is shown: always, before the others, or in turn with them.

    OCPP 2.1 part 2, section 3.61.
    """

    ALWAYS_FRONT = "AlwaysFront"
    IN_FRONT = "InFront"
    NORMAL_CYCLE = "NormalCycle"


class MessageStateEnumType(StrEnum):
    """The state the station must be in for a message to be shown.

    OCPP 2.1 part 2, section 3.62.
    """

    CHARGING = "Charging"
    FAULTED = "Faulted"
    IDLE = "Idle"
    UNAVAILABLE = "Unavailable"
    SUSPENDED = "Suspended"
    DISCHARGING = "Discharging"


class MessageTriggerEnumType(StrEnum):
    """Which message the station is asked to send; CustomTrigger stands for one named in a separate field.

    OCPP 2.1 part 2, section 3.63.
    """

    BOOT_NOTIFICATION = "BootNotification"
    LOG_STATUS_NOTIFICATION = "LogStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    SIGN_CHARGING_STATION_CERTIFICATE = "SignChargingStationCertificate"
    SIGN_V2G_CERTIFICATE = "SignV2GCertificate"
    SIGN_V2G20_CERTIFICATE = "SignV2G20Certificate"
    STATUS_NOTIFICATION = "StatusNotification"
    TRANSACTION_EVENT = "TransactionEvent"
    SIGN_COMBINED_CERTIFICATE = "SignCombinedCertificate"
    PUBLISH_FIRMWARE_STATUS_NOTIFICATION = "PublishFirmwareStatusNotification"
    CUSTOM_TRIGGER = "CustomTrigger"


class MobilityNeedsModeEnumType(StrEnum):
    """Who sets the battery levels and departure time: the vehicle alone (EVCC) or also the station or CSMS (EVCC_SECC).

    OCPP 2.1 part 2, section 3.64.
    """

    EVCC = "EVCC"
    EVCC_SECC = "EVCC_SECC"


class MonitorEnumType(StrEnum):
    """When a monitor reports: at a threshold, at a change, at a deviation from the target, or at regular intervals.

    OCPP 2.1 part 2, section 3.65.
    """

    UPPER_THRESHOLD = "UpperThreshold"
    LOWER_THRESHOLD = "LowerThreshold"
    DELTA = "Delta"
    PERIODIC = "Periodic"
    PERIODIC_CLOCK_ALIGNED = "PeriodicClockAligned"
    TARGET_DELTA = "TargetDelta"
    TARGET_DELTA_RELATIVE = "TargetDeltaRelative"


class MonitoringBaseEnumType(StrEnum):
    """Which set of monitors is to be active: all, those set in the factory, or only the hard-wired ones.

    OCPP 2.1 part 2, section 3.66.
    """

    ALL = "All"
    FACTORY_DEFAULT = "FactoryDefault"
    HARD_WIRED_ONLY = "HardWiredOnly"


class MonitoringCriterionEnumType(StrEnum):
    """Which monitors to report: those for thresholds, for changes or for regular intervals.

    OCPP 2.1 part 2, section 3.67.
    """

    THRESHOLD_MONITORING = "ThresholdMonitoring"
    DELTA_MONITORING = "DeltaMonitoring"
    PERIODIC_MONITORING = "PeriodicMonitoring"


class MutabilityEnumType(StrEnum):
    """Whether an attribute of a variable can be read, written or both.

    OCPP 2.1 part 2, section 3.68.
    """

    READ_ONLY = "ReadOnly"
    WRITE_ONLY = "WriteOnly"
    READ_WRITE = "ReadWrite"


class NotifyAllowedEnergyTransferStatusEnumType(StrEnum):
    """Whether the station accepts the new list of energy transfer modes; it refuses only for technical reasons.

    OCPP 2.1 part 2, section 3.69.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class NotifyEVChargingNeedsStatusEnumType(StrEnum):
    """Whether a charging profile for the vehicle's needs follows at once, later, or not at all.

    OCPP 2.1 part 2, section 3.70.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    PROCESSING = "Processing"
    NO_CHARGING_PROFILE = "NoChargingProfile"


class OCPPInterfaceEnumType(StrEnum):
    """Which wired or wireless network interface the station is to use.

    OCPP 2.1 part 2, section 3.71.
    """

    WIRED0 = "Wired0"
    WIRED1 = "Wired1"
    WIRED2 = "Wired2"
    WIRED3 = "Wired3"
    WIRELESS0 = "Wireless0"
    WIRELESS1 = "Wireless1"
    WIRELESS2 = "Wireless2"
    WIRELESS3 = "Wireless3"
    ANY = "Any"


class OCPPTransportEnumType(StrEnum):
    """How messages are carried: SOAP, or JSON over WebSocket; SOAP exists only in versions before 2.0.

    OCPP 2.1 part 2, section 3.72.
    """

    SOAP = "SOAP"
    JSON = "JSON"


class OCPPVersionEnumType(StrEnum):
    """The version of OCPP in a network profile; 2.1 ignores it, because the WebSocket handshake decides.

    OCPP 2.1 part 2, section 3.73.
    """

    OCPP12 = "OCPP12"
    OCPP15 = "OCPP15"
    OCPP16 = "OCPP16"
    OCPP20 = "OCPP20"
    OCPP201 = "OCPP201"
    OCPP21 = "OCPP21"


class OperationModeEnumType(StrEnum):
    """What charging and discharging follow: plain charging limits, setpoints, grid frequency or local load balancing.

    OCPP 2.1 part 2, section 3.75.
    """

    IDLE = "Idle"
    CHARGING_ONLY = "ChargingOnly"
    CENTRAL_SETPOINT = "CentralSetpoint"
    EXTERNAL_SETPOINT = "ExternalSetpoint"
    EXTERNAL_LIMITS = "ExternalLimits"
    CENTRAL_FREQUENCY = "CentralFrequency"
    LOCAL_FREQUENCY = "LocalFrequency"
    LOCAL_LOAD_BALANCING = "LocalLoadBalancing"


class OperationalStatusEnumType(StrEnum):
    """Whether a station, EVSE or connector is to be in service or not.

    OCPP 2.1 part 2, section 3.74.
    """

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"


class PaymentStatusEnumType(StrEnum):
    """Whether the payment service provider settled an ad hoc payment; Canceled means that there was nothing to bill.

    OCPP 2.1 part 2, section 3.76.
    """

    SETTLED = "Settled"
    CANCELED = "Canceled"
    REJECTED = "Rejected"
    FAILED = "Failed"


class PhaseEnumType(StrEnum):
    """The phase, or pair of conductors, that a value was measured on.

    OCPP 2.1 part 2, section 3.77.
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


class PowerDuringCessationEnumType(StrEnum):
    """Whether a vehicle feeds in active or reactive power while it rides through a grid fault.

    OCPP 2.1 part 2, section 3.78.
    """

    ACTIVE = "Active"
    REACTIVE = "Reactive"


class PreconditioningStatusEnumType(StrEnum):
    """Whether the battery of the vehicle is ready to follow charging setpoints at once.

    OCPP 2.1 part 2, section 3.79.
    """

    UNKNOWN = "Unknown"
    READY = "Ready"
    NOT_READY = "NotReady"
    PRECONDITIONING = "Preconditioning"


class PriorityChargingStatusEnumType(StrEnum):
    """Whether priority charging is switched as asked; NoProfile means that no profile for it exists.

    OCPP 2.1 part 2, section 3.80.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_PROFILE = "NoProfile"


class PublishFirmwareStatusEnumType(StrEnum):
    """How far a local controller has come with downloading, checking and publishing firmware, or where it failed.

    OCPP 2.1 part 2, section 3.81.
    """

    IDLE = "Idle"
    DOWNLOAD_SCHEDULED = "DownloadScheduled"
    DOWNLOADING = "Downloading"
    DOWNLOADED = "Downloaded"
    PUBLISHED = "Published"
    DOWNLOAD_FAILED = "DownloadFailed"
    DOWNLOAD_PAUSED = "DownloadPaused"
    INVALID_CHECKSUM = "InvalidChecksum"
    CHECKSUM_VERIFIED = "ChecksumVerified"
    PUBLISH_FAILED = "PublishFailed"


class ReadingContextEnumType(StrEnum):
    """On what occasion a value was measured, such as the start or end of a transaction or a regular sample.

    OCPP 2.1 part 2, section 3.82.
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

    OCPP 2.1 part 2, section 3.83.
    """

    DE_AUTHORIZED = "DeAuthorized"
    EMERGENCY_STOP = "EmergencyStop"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_DISCONNECTED = "EVDisconnected"
    GROUND_FAULT = "GroundFault"
    IMMEDIATE_RESET = "ImmediateReset"
    MASTER_PASS = "MasterPass"
    LOCAL = "Local"
    LOCAL_OUT_OF_CREDIT = "LocalOutOfCredit"
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
    REQ_ENERGY_TRANSFER_REJECTED = "ReqEnergyTransferRejected"


class RecurrencyKindEnumType(StrEnum):
    """Whether a schedule starts again every day or every week.

    OCPP 2.1 part 2, section 3.84.
    """

    DAILY = "Daily"
    WEEKLY = "Weekly"


class RegistrationStatusEnumType(StrEnum):
    """Whether the CSMS accepts the station, has still to prepare it, or refuses it.

    OCPP 2.1 part 2, section 3.85.
    """

    ACCEPTED = "Accepted"
    PENDING = "Pending"
    REJECTED = "Rejected"


class ReportBaseEnumType(StrEnum):
    """How much a base report covers: what can be configured, everything, or a summary of availability and problems.

    OCPP 2.1 part 2, section 3.86.
    """

    CONFIGURATION_INVENTORY = "ConfigurationInventory"
    FULL_INVENTORY = "FullInventory"
    SUMMARY_INVENTORY = "SummaryInventory"


class RequestStartStopStatusEnumType(StrEnum):
    """Whether the station accepts to start or stop a transaction remotely.

    OCPP 2.1 part 2, section 3.87.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ReservationUpdateStatusEnumType(StrEnum):
    """How a reservation ended: it expired, was removed, or was used without a transaction starting.

    OCPP 2.1 part 2, section 3.88.
    """

    EXPIRED = "Expired"
    REMOVED = "Removed"
    NO_TRANSACTION = "NoTransaction"


class ReserveNowStatusEnumType(StrEnum):
    """Whether the reservation was made, and if not, why.

    OCPP 2.1 part 2, section 3.89.
    """

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"


class ResetEnumType(StrEnum):
    """When to reset: at once, after the running transactions, or at once with the transactions resumed afterwards.

    OCPP 2.1 part 2, section 3.90.
    """

    IMMEDIATE = "Immediate"
    ON_IDLE = "OnIdle"
    IMMEDIATE_AND_RESUME = "ImmediateAndResume"


class ResetStatusEnumType(StrEnum):
    """Whether the reset takes place; Scheduled means once the station is no longer busy.

    OCPP 2.1 part 2, section 3.91.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"


class SendLocalListStatusEnumType(StrEnum):
    """Whether the local authorization list was updated; VersionMismatch means that the update is not newer than the
    list.

    OCPP 2.1 part 2, section 3.92.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    VERSION_MISMATCH = "VersionMismatch"


class SetMonitoringStatusEnumType(StrEnum):
    """Whether a monitor was set, and if not, why.

    OCPP 2.1 part 2, section 3.93.
    """

    ACCEPTED = "Accepted"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    UNSUPPORTED_MONITOR_TYPE = "UnsupportedMonitorType"
    REJECTED = "Rejected"
    DUPLICATE = "Duplicate"


class SetNetworkProfileStatusEnumType(StrEnum):
    """Whether a network profile was stored, refused, or could not be stored.

    OCPP 2.1 part 2, section 3.94.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"


class SetVariableStatusEnumType(StrEnum):
    """Whether a variable was set, and if not, why; RebootRequired means that it takes effect after a reboot.

    OCPP 2.1 part 2, section 3.95.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    NOT_SUPPORTED_ATTRIBUTE_TYPE = "NotSupportedAttributeType"
    REBOOT_REQUIRED = "RebootRequired"


class TariffChangeStatusEnumType(StrEnum):
    """Whether the tariff of a running transaction was changed, and if not, why.

    OCPP 2.1 part 2, section 3.96.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    TOO_MANY_ELEMENTS = "TooManyElements"
    CONDITION_NOT_SUPPORTED = "ConditionNotSupported"
    TX_NOT_FOUND = "TxNotFound"
    NO_CURRENCY_CHANGE = "NoCurrencyChange"


class TariffClearStatusEnumType(StrEnum):
    """Whether a tariff was cleared; NoTariff means that there was none.

    OCPP 2.1 part 2, section 3.97.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_TARIFF = "NoTariff"


class TariffCostEnumType(StrEnum):
    """Whether a cost was calculated normally or set by the tariff's minimum or maximum.

    OCPP 2.1 part 2, section 3.98.
    """

    NORMAL_COST = "NormalCost"
    MIN_COST = "MinCost"
    MAX_COST = "MaxCost"


class TariffGetStatusEnumType(StrEnum):
    """Whether the station reports its tariffs; NoTariff means that it has none.

    OCPP 2.1 part 2, section 3.99.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_TARIFF = "NoTariff"


class TariffKindEnumType(StrEnum):
    """Whether a tariff is the default of an EVSE or belongs to one driver.

    OCPP 2.1 part 2, section 3.100.
    """

    DEFAULT_TARIFF = "DefaultTariff"
    DRIVER_TARIFF = "DriverTariff"


class TariffSetStatusEnumType(StrEnum):
    """Whether a default tariff was set, and if not, why.

    OCPP 2.1 part 2, section 3.101.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    TOO_MANY_ELEMENTS = "TooManyElements"
    CONDITION_NOT_SUPPORTED = "ConditionNotSupported"
    DUPLICATE_TARIFF_ID = "DuplicateTariffId"


class TransactionEventEnumType(StrEnum):
    """Whether an event is the first of its transaction, the last, or one in between.

    OCPP 2.1 part 2, section 3.102.
    """

    ENDED = "Ended"
    STARTED = "Started"
    UPDATED = "Updated"


class TriggerMessageStatusEnumType(StrEnum):
    """Whether the station sends the message it was asked for; NotImplemented means that it does not know it.

    OCPP 2.1 part 2, section 3.103.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"


class TriggerReasonEnumType(StrEnum):
    """What made the station report about a transaction, for example a plugged cable, a meter interval or a reached
    limit.

    OCPP 2.1 part 2, section 3.104.
    """

    ABNORMAL_CONDITION = "AbnormalCondition"
    AUTHORIZED = "Authorized"
    CABLE_PLUGGED_IN = "CablePluggedIn"
    CHARGING_RATE_CHANGED = "ChargingRateChanged"
    CHARGING_STATE_CHANGED = "ChargingStateChanged"
    COST_LIMIT_REACHED = "CostLimitReached"
    DEAUTHORIZED = "Deauthorized"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_COMMUNICATION_LOST = "EVCommunicationLost"
    EV_CONNECT_TIMEOUT = "EVConnectTimeout"
    EV_DEPARTED = "EVDeparted"
    EV_DETECTED = "EVDetected"
    LIMIT_SET = "LimitSet"
    METER_VALUE_CLOCK = "MeterValueClock"
    METER_VALUE_PERIODIC = "MeterValuePeriodic"
    OPERATION_MODE_CHANGED = "OperationModeChanged"
    REMOTE_START = "RemoteStart"
    REMOTE_STOP = "RemoteStop"
    RESET_COMMAND = "ResetCommand"
    RUNNING_COST = "RunningCost"
    SIGNED_DATA_RECEIVED = "SignedDataReceived"
    SOC_LIMIT_REACHED = "SoCLimitReached"
    STOP_AUTHORIZED = "StopAuthorized"
    TARIFF_CHANGED = "TariffChanged"
    TARIFF_NOT_ACCEPTED = "TariffNotAccepted"
    TIME_LIMIT_REACHED = "TimeLimitReached"
    TRIGGER = "Trigger"
    TX_RESUMED = "TxResumed"
    UNLOCK_COMMAND = "UnlockCommand"


class UnlockStatusEnumType(StrEnum):
    """Whether the connector was unlocked, and if not, why.

    OCPP 2.1 part 2, section 3.105.
    """

    UNLOCKED = "Unlocked"
    UNLOCK_FAILED = "UnlockFailed"
    ONGOING_AUTHORIZED_TRANSACTION = "OngoingAuthorizedTransaction"
    UNKNOWN_CONNECTOR = "UnknownConnector"


class UnpublishFirmwareStatusEnumType(StrEnum):
    """Whether the firmware is no longer offered, was never offered, or is just being downloaded by a station.

    OCPP 2.1 part 2, section 3.106.
    """

    DOWNLOAD_ONGOING = "DownloadOngoing"
    NO_FIRMWARE = "NoFirmware"
    UNPUBLISHED = "Unpublished"


class UpdateEnumType(StrEnum):
    """Whether a local authorization list changes the present one (Differential) or replaces it (Full).

    OCPP 2.1 part 2, section 3.107.
    """

    DIFFERENTIAL = "Differential"
    FULL = "Full"


class UpdateFirmwareStatusEnumType(StrEnum):
    """Whether the station starts the firmware update, and if not, what is wrong with the request or its certificate.

    OCPP 2.1 part 2, section 3.108.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
    INVALID_CERTIFICATE = "InvalidCertificate"
    REVOKED_CERTIFICATE = "RevokedCertificate"


class UploadLogStatusEnumType(StrEnum):
    """How far a log upload has come, or why it failed.

    OCPP 2.1 part 2, section 3.109.
    """

    BAD_MESSAGE = "BadMessage"
    IDLE = "Idle"
    NOT_SUPPORTED_OPERATION = "NotSupportedOperation"
    PERMISSION_DENIED = "PermissionDenied"
    UPLOADED = "Uploaded"
    UPLOAD_FAILURE = "UploadFailure"
    UPLOADING = "Uploading"
    ACCEPTED_CANCELED = "AcceptedCanceled"


class VPNEnumType(StrEnum):
    """The VPN protocol.

    OCPP 2.1 part 2, section 3.110.
    """

    IKEV2 = "IKEv2"
    IPSEC = "IPSec"
    L2TP = "L2TP"
    PPTP = "PPTP"
