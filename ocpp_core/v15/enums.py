"""The enumerations of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "AuthorizationStatus",
    "AvailabilityStatus",
    "AvailabilityType",
    "CancelReservationStatus",
    "ChargePointErrorCode",
    "ChargePointStatus",
    "ClearCacheStatus",
    "ConfigurationStatus",
    "DataTransferStatus",
    "DiagnosticsStatus",
    "FirmwareStatus",
    "Location",
    "Measurand",
    "ReadingContext",
    "RegistrationStatus",
    "RemoteStartStopStatus",
    "ReservationStatus",
    "ResetStatus",
    "ResetType",
    "UnitOfMeasure",
    "UnlockStatus",
    "UpdateStatus",
    "UpdateType",
    "ValueFormat",
]


class AuthorizationStatus(StrEnum):
    """Whether an identifier may charge, and if not, why.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    BLOCKED = "Blocked"
    EXPIRED = "Expired"
    INVALID = "Invalid"
    CONCURRENT_TX = "ConcurrentTx"


class AvailabilityStatus(StrEnum):
    """Whether an availability change is made, refused, or put off until transactions end.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"


class AvailabilityType(StrEnum):
    """Whether a connector or station is to be in service or out of service.

    OCPP 1.5.
    """

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"


class CancelReservationStatus(StrEnum):
    """Whether a reservation was cancelled.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


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


class ChargePointStatus(StrEnum):
    """Whether a connector or station is free, occupied, reserved, out of service or faulted.

    OCPP 1.5.
    """

    AVAILABLE = "Available"
    OCCUPIED = "Occupied"
    FAULTED = "Faulted"
    UNAVAILABLE = "Unavailable"
    RESERVED = "Reserved"


class ClearCacheStatus(StrEnum):
    """Whether the authorization cache was emptied.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ConfigurationStatus(StrEnum):
    """Whether a setting was changed, needs a reboot to take effect, was refused, or is not supported.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"


class DataTransferStatus(StrEnum):
    """Whether a vendor-specific message was understood and its request granted.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"


class DiagnosticsStatus(StrEnum):
    """How far a diagnostics upload has come.

    OCPP 1.5.
    """

    UPLOADED = "Uploaded"
    UPLOAD_FAILED = "UploadFailed"


class FirmwareStatus(StrEnum):
    """How far a firmware download and installation has come.

    OCPP 1.5.
    """

    DOWNLOADED = "Downloaded"
    DOWNLOAD_FAILED = "DownloadFailed"
    INSTALLATION_FAILED = "InstallationFailed"
    INSTALLED = "Installed"


class Location(StrEnum):
    """Where a quantity was measured, from the grid inlet through the station to the vehicle.

    OCPP 1.5.
    """

    INLET = "Inlet"
    OUTLET = "Outlet"
    BODY = "Body"


class Measurand(StrEnum):
    """Which quantity was measured; import flows towards the vehicle, export flows back from it.

    OCPP 1.5.
    """

    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    CURRENT_EXPORT = "Current.Export"
    CURRENT_IMPORT = "Current.Import"
    VOLTAGE = "Voltage"
    TEMPERATURE = "Temperature"


class ReadingContext(StrEnum):
    """What led to a measurement, such as a sampling interval or a transaction that begins.

    OCPP 1.5.
    """

    INTERRUPTION_BEGIN = "Interruption.Begin"
    INTERRUPTION_END = "Interruption.End"
    SAMPLE_CLOCK = "Sample.Clock"
    SAMPLE_PERIODIC = "Sample.Periodic"
    TRANSACTION_BEGIN = "Transaction.Begin"
    TRANSACTION_END = "Transaction.End"


class RegistrationStatus(StrEnum):
    """Whether the central system accepts a station or turns it away.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class RemoteStartStopStatus(StrEnum):
    """Whether a station takes up a request to start or stop a transaction remotely.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ReservationStatus(StrEnum):
    """Whether a reservation was made, or what prevented it.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"


class ResetStatus(StrEnum):
    """Whether a station carries out a restart.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class ResetType(StrEnum):
    """Whether a station ends its transactions before it restarts (soft) or restarts at once (hard).

    OCPP 1.5.
    """

    HARD = "Hard"
    SOFT = "Soft"


class UnitOfMeasure(StrEnum):
    """In which unit a measured value is given.

    OCPP 1.5.
    """

    WH = "Wh"
    KWH = "kWh"
    VARH = "varh"
    KVARH = "kvarh"
    W = "W"
    KW = "kW"
    VAR = "var"
    KVAR = "kvar"
    AMP = "Amp"
    VOLT = "Volt"
    CELSIUS = "Celsius"


class UnlockStatus(StrEnum):
    """Whether the request to unlock a connector was accepted.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"


class UpdateStatus(StrEnum):
    """Whether a station applied the update of its authorization list, or why not.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    HASH_ERROR = "HashError"
    NOT_SUPPORTED = "NotSupported"
    VERSION_MISMATCH = "VersionMismatch"


class UpdateType(StrEnum):
    """Whether an update replaces the whole local authorization list or only changes it.

    OCPP 1.5.
    """

    DIFFERENTIAL = "Differential"
    FULL = "Full"


class ValueFormat(StrEnum):
    """Whether a measured value is a plain number or a signed block of data.

    OCPP 1.5.
    """

    RAW = "Raw"
    SIGNED_DATA = "SignedData"
