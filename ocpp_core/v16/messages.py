"""The messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes import (
    AuthorizationData,
    CertificateHashDataType,
    ChargingProfile,
    ChargingSchedule,
    FirmwareType,
    IdTagInfo,
    KeyValue,
    LogParametersType,
    MeterValue,
)
from ocpp_core.v16.enums import (
    AvailabilityStatus,
    AvailabilityType,
    CancelReservationStatus,
    CertificateSignedStatusEnumType,
    CertificateUseEnumType,
    ChargePointErrorCode,
    ChargePointStatus,
    ChargingProfilePurposeType,
    ChargingProfileStatus,
    ChargingRateUnitType,
    ClearCacheStatus,
    ClearChargingProfileStatus,
    ConfigurationStatus,
    DataTransferStatus,
    DeleteCertificateStatusEnumType,
    DiagnosticsStatus,
    FirmwareStatus,
    FirmwareStatusEnumType,
    GenericStatusEnumType,
    GetCompositeScheduleStatus,
    GetInstalledCertificateStatusEnumType,
    InstallCertificateStatusEnumType,
    LogEnumType,
    LogStatusEnumType,
    MessageTrigger,
    MessageTriggerEnumType,
    Reason,
    RegistrationStatus,
    RemoteStartStopStatus,
    ReservationStatus,
    ResetStatus,
    ResetType,
    TriggerMessageStatus,
    TriggerMessageStatusEnumType,
    UnlockStatus,
    UpdateFirmwareStatusEnumType,
    UpdateStatus,
    UpdateType,
    UploadLogStatusEnumType,
)
from ocpp_core.versions import Version

__all__ = [
    "AuthorizeRequest",
    "AuthorizeResponse",
    "BootNotificationRequest",
    "BootNotificationResponse",
    "CancelReservationRequest",
    "CancelReservationResponse",
    "CertificateSignedRequest",
    "CertificateSignedResponse",
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
    "ChangeConfigurationRequest",
    "ChangeConfigurationResponse",
    "ClearCacheRequest",
    "ClearCacheResponse",
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
    "DataTransferRequest",
    "DataTransferResponse",
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
    "DiagnosticsStatusNotificationRequest",
    "DiagnosticsStatusNotificationResponse",
    "ExtendedTriggerMessageRequest",
    "ExtendedTriggerMessageResponse",
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "GetConfigurationRequest",
    "GetConfigurationResponse",
    "GetDiagnosticsRequest",
    "GetDiagnosticsResponse",
    "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse",
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
    "GetLogRequest",
    "GetLogResponse",
    "HeartbeatRequest",
    "HeartbeatResponse",
    "InstallCertificateRequest",
    "InstallCertificateResponse",
    "LogStatusNotificationRequest",
    "LogStatusNotificationResponse",
    "MeterValuesRequest",
    "MeterValuesResponse",
    "RemoteStartTransactionRequest",
    "RemoteStartTransactionResponse",
    "RemoteStopTransactionRequest",
    "RemoteStopTransactionResponse",
    "ReserveNowRequest",
    "ReserveNowResponse",
    "ResetRequest",
    "ResetResponse",
    "SecurityEventNotificationRequest",
    "SecurityEventNotificationResponse",
    "SendLocalListRequest",
    "SendLocalListResponse",
    "SetChargingProfileRequest",
    "SetChargingProfileResponse",
    "SignCertificateRequest",
    "SignCertificateResponse",
    "SignedFirmwareStatusNotificationRequest",
    "SignedFirmwareStatusNotificationResponse",
    "SignedUpdateFirmwareRequest",
    "SignedUpdateFirmwareResponse",
    "StartTransactionRequest",
    "StartTransactionResponse",
    "StatusNotificationRequest",
    "StatusNotificationResponse",
    "StopTransactionRequest",
    "StopTransactionResponse",
    "TriggerMessageRequest",
    "TriggerMessageResponse",
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
]


@define
class AuthorizeRequest(Request):
    """Asks whether an identifier may start or stop charging.

    Sent by the charging station. OCPP 1.6, section 6.1.
    """

    ACTION = "Authorize"
    VERSION = Version.V16

    id_tag: str = field(metadata={"wire": "idTag"})
    """Identifier presented by the driver, usually the number of an RFID card. At most 20 characters."""


@define
class AuthorizeResponse(Response):
    """Says whether the identifier may charge.

    Answers `AuthorizeRequest`. OCPP 1.6, section 6.2.
    """

    ACTION = "Authorize"
    VERSION = Version.V16

    id_tag_info: IdTagInfo = field(metadata={"wire": "idTagInfo"})
    """Verdict on the identifier, with how long it holds and the group it belongs to."""


@define
class BootNotificationRequest(Request):
    """Registers a station with the central system after it starts up and tells which hardware and firmware it has.

    Sent by the charging station. OCPP 1.6, section 6.3.
    """

    ACTION = "BootNotification"
    VERSION = Version.V16

    charge_point_vendor: str = field(metadata={"wire": "chargePointVendor"})
    """Name of the station's manufacturer. At most 20 characters."""

    charge_point_model: str = field(metadata={"wire": "chargePointModel"})
    """Model name the manufacturer gave the station. At most 20 characters."""

    charge_point_serial_number: str | None = field(default=None, metadata={"wire": "chargePointSerialNumber"})
    """Serial number of the station as a whole. At most 25 characters."""

    charge_box_serial_number: str | None = field(default=None, metadata={"wire": "chargeBoxSerialNumber"})
    """Serial number of the inner charge box. Deprecated as of 1.6. At most 25 characters."""

    firmware_version: str | None = field(default=None, metadata={"wire": "firmwareVersion"})
    """Version of the firmware the station is now running. At most 50 characters."""

    iccid: str | None = None
    """Card number (ICCID) of the SIM in the station's modem. At most 20 characters."""

    imsi: str | None = None
    """Mobile subscriber number (IMSI) of the SIM in the station's modem. At most 20 characters."""

    meter_type: str | None = field(default=None, metadata={"wire": "meterType"})
    """Type of the station's main energy meter. At most 25 characters."""

    meter_serial_number: str | None = field(default=None, metadata={"wire": "meterSerialNumber"})
    """Serial number of the station's main energy meter. At most 25 characters."""


@define
class BootNotificationResponse(Response):
    """Says whether the station is registered, gives the time and sets how soon it should report again.

    Answers `BootNotificationRequest`. OCPP 1.6, section 6.4.
    """

    ACTION = "BootNotification"
    VERSION = Version.V16

    status: RegistrationStatus
    """Whether the station may operate, must wait while it is being prepared, or is turned away."""

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the central system, to which the station can set its own."""

    interval: int
    """If accepted, the time between heartbeats; otherwise, how long to wait at least before booting is announced again.
    Unit: s.
    """


@define
class CancelReservationRequest(Request):
    """Asks the station to drop a reservation.

    Sent by the CSMS. OCPP 1.6, section 6.5.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V16

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """Reservation to drop, as numbered when it was made."""


@define
class CancelReservationResponse(Response):
    """Says whether the reservation was dropped.

    Answers `CancelReservationRequest`. OCPP 1.6, section 6.6.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V16

    status: CancelReservationStatus
    """Whether the reservation is gone, or no such reservation was active."""


@define
class ChangeAvailabilityRequest(Request):
    """Asks the station to take a connector, or all of itself, in or out of service.

    Sent by the CSMS. OCPP 1.6, section 6.7.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to change; 0 means the station together with every connector."""

    type: AvailabilityType
    """Whether to put it into service or take it out."""


@define
class ChangeAvailabilityResponse(Response):
    """Says whether the availability change is made, postponed or refused.

    Answers `ChangeAvailabilityRequest`. OCPP 1.6, section 6.8.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V16

    status: AvailabilityStatus
    """Whether the change happens now, waits for running transactions to end, or is refused."""


@define
class ChangeConfigurationRequest(Request):
    """Asks the station to give one configuration setting a new value.

    Sent by the CSMS. OCPP 1.6, section 6.9.
    """

    ACTION = "ChangeConfiguration"
    VERSION = Version.V16

    key: str
    """Name of the setting, either a standard one or one of the vendor's own. At most 50 characters."""

    value: str
    """New value, written as text whatever the kind of setting. At most 500 characters."""


@define
class ChangeConfigurationResponse(Response):
    """Says whether the setting was changed.

    Answers `ChangeConfigurationRequest`. OCPP 1.6, section 6.10.
    """

    ACTION = "ChangeConfiguration"
    VERSION = Version.V16

    status: ConfigurationStatus
    """Whether the new value is in force, needs a reboot first, was refused, or the key is not supported."""


@define
class ClearCacheRequest(Request):
    """Asks the station to forget every identifier in its authorization cache.

    Sent by the CSMS. OCPP 1.6, section 6.11.
    """

    ACTION = "ClearCache"
    VERSION = Version.V16


@define
class ClearCacheResponse(Response):
    """Says whether the authorization cache was emptied.

    Answers `ClearCacheRequest`. OCPP 1.6, section 6.12.
    """

    ACTION = "ClearCache"
    VERSION = Version.V16

    status: ClearCacheStatus
    """Whether the cache is now empty; a station without a cache rejects the request."""


@define
class ClearChargingProfileRequest(Request):
    """Asks the station to remove the charging profiles that match all given fields, or every profile if no field is
    given.

    Sent by the CSMS. OCPP 1.6, section 6.13.
    """

    ACTION = "ClearChargingProfile"
    VERSION = Version.V16

    id: int | None = None
    """Single profile to remove; if given, the other fields are ignored."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Remove only profiles of this connector; 0 is the station as a whole. If absent, the connector does not matter."""

    charging_profile_purpose: ChargingProfilePurposeType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose"}
    )
    """Remove only profiles with this purpose. If absent, the purpose does not matter."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel"})
    """Remove only profiles at this stack level. If absent, the level does not matter."""


@define
class ClearChargingProfileResponse(Response):
    """Says whether any charging profiles were removed.

    Answers `ClearChargingProfileRequest`. OCPP 1.6, section 6.14.
    """

    ACTION = "ClearChargingProfile"
    VERSION = Version.V16

    status: ClearChargingProfileStatus
    """Whether matching profiles were removed, or none matched."""


@define
class DataTransferRequest(Request):
    """Sends vendor-specific data that the protocol has no message for, in either direction.

    Sent by either side. OCPP 1.6, section 6.15.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V16

    vendor_id: str = field(metadata={"wire": "vendorId"})
    """Vendor whose private extension this is; it decides how the rest is understood. At most 255 characters."""

    message_id: str | None = field(default=None, metadata={"wire": "messageId"})
    """Name of the message within the vendor's extension. At most 50 characters."""

    data: str | None = None
    """Payload, in whatever format the two sides have agreed on."""


@define
class DataTransferResponse(Response):
    """Answers a vendor-specific message.

    Answers `DataTransferRequest`. OCPP 1.6, section 6.16.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V16

    status: DataTransferStatus
    """Whether the message was understood and its request granted."""

    data: str | None = None
    """Vendor-specific payload of the answer."""


@define
class DiagnosticsStatusNotificationRequest(Request):
    """Reports how far a diagnostics upload has come.

    Sent by the charging station. OCPP 1.6, section 6.17.
    """

    ACTION = "DiagnosticsStatusNotification"
    VERSION = Version.V16

    status: DiagnosticsStatus
    """Stage the upload has reached; idle is only sent when the report was triggered and no upload is running."""


@define
class DiagnosticsStatusNotificationResponse(Response):
    """Acknowledges the upload report; it carries no data.

    Answers `DiagnosticsStatusNotificationRequest`. OCPP 1.6, section 6.18.
    """

    ACTION = "DiagnosticsStatusNotification"
    VERSION = Version.V16


@define
class FirmwareStatusNotificationRequest(Request):
    """Reports how a firmware update is getting on.

    Sent by the charging station. OCPP 1.6, section 6.19.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V16

    status: FirmwareStatus
    """Stage the update has reached; idle is only sent when the report was triggered and no update is running."""


@define
class FirmwareStatusNotificationResponse(Response):
    """Acknowledges the firmware report; it carries no data.

    Answers `FirmwareStatusNotificationRequest`. OCPP 1.6, section 6.20.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V16


@define
class GetCompositeScheduleRequest(Request):
    """Asks which charging limits result from all active profiles and local limits together.

    Sent by the CSMS. OCPP 1.6, section 6.21.
    """

    ACTION = "GetCompositeSchedule"
    VERSION = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to calculate for; 0 asks for what the whole station expects to draw from the grid."""

    duration: int
    """How far ahead the schedule should reach, counted from receipt of the request. Unit: s."""

    charging_rate_unit: ChargingRateUnitType | None = field(default=None, metadata={"wire": "chargingRateUnit"})
    """Makes the station express the limits in amperes or in watts."""


@define
class GetCompositeScheduleResponse(Response):
    """Returns the combined charging schedule as it is expected at this moment.

    Answers `GetCompositeScheduleRequest`. OCPP 1.6, section 6.22.
    """

    ACTION = "GetCompositeSchedule"
    VERSION = Version.V16

    status: GetCompositeScheduleStatus
    """Whether the station could work out the schedule, for example whether it knows the connector."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Connector the schedule is for."""

    schedule_start: datetime | None = field(default=None, metadata={"wire": "scheduleStart"})
    """Moment from which the periods of the schedule are counted. May be left out after a rejection."""

    charging_schedule: ChargingSchedule | None = field(default=None, metadata={"wire": "chargingSchedule"})
    """Limits over time, counted from scheduleStart. May be left out after a rejection."""


@define
class GetConfigurationRequest(Request):
    """Asks for the values of configuration settings.

    Sent by the CSMS. OCPP 1.6, section 6.23.
    """

    ACTION = "GetConfiguration"
    VERSION = Version.V16

    key: list[str] | None = None
    """Names of the wanted settings. If absent or empty, all settings are returned. At most 50 characters each."""


@define
class GetConfigurationResponse(Response):
    """Returns the asked settings and lists the names that the station does not know.

    Answers `GetConfigurationRequest`. OCPP 1.6, section 6.24.
    """

    ACTION = "GetConfiguration"
    VERSION = Version.V16

    configuration_key: list[KeyValue] | None = field(default=None, metadata={"wire": "configurationKey"})
    """Settings found, each with its value and whether it can be changed."""

    unknown_key: list[str] | None = field(default=None, metadata={"wire": "unknownKey"})
    """Asked names that the station does not recognize. At most 50 characters each."""


@define
class GetDiagnosticsRequest(Request):
    """Asks for diagnostic information, which the station uploads as a file.

    Sent by the CSMS. OCPP 1.6, section 6.25.
    """

    ACTION = "GetDiagnostics"
    VERSION = Version.V16

    location: str
    """Address of the directory to upload the file to. Format: uri."""

    retries: int | None = None
    """How often a failed upload is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""

    start_time: datetime | None = field(default=None, metadata={"wire": "startTime"})
    """Leave out log entries older than this."""

    stop_time: datetime | None = field(default=None, metadata={"wire": "stopTime"})
    """Leave out log entries newer than this."""


@define
class GetDiagnosticsResponse(Response):
    """Names the diagnostics file that is going to be uploaded.

    Answers `GetDiagnosticsRequest`. OCPP 1.6, section 6.26.
    """

    ACTION = "GetDiagnostics"
    VERSION = Version.V16

    file_name: str | None = field(default=None, metadata={"wire": "fileName"})
    """Name of the file to expect. If absent, there is nothing to upload. At most 255 characters."""


@define
class GetLocalListVersionRequest(Request):
    """Asks which version of the local authorization list is stored at the station.

    Sent by the CSMS. OCPP 1.6, section 6.27.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V16


@define
class GetLocalListVersionResponse(Response):
    """Returns the version of the station's local authorization list.

    Answers `GetLocalListVersionRequest`. OCPP 1.6, section 6.28.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V16

    list_version: int = field(metadata={"wire": "listVersion"})
    """Version now held; 0 means the list is empty and -1 that the station has no such list."""


@define
class HeartbeatRequest(Request):
    """Tells the central system that the station is still alive and connected.

    Sent by the charging station. OCPP 1.6, section 6.29.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V16


@define
class HeartbeatResponse(Response):
    """Acknowledges the heartbeat and gives the time.

    Answers `HeartbeatRequest`. OCPP 1.6, section 6.30.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V16

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the central system, to which the station can set its own."""


@define
class MeterValuesRequest(Request):
    """Delivers meter readings taken at a connector or at the station's main meter.

    Sent by the charging station. OCPP 1.6, section 6.31.
    """

    ACTION = "MeterValues"
    VERSION = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector the readings were taken at; 0 is the main meter of the station."""

    meter_value: list[MeterValue] = field(metadata={"wire": "meterValue"})
    """Readings, grouped by the moment they were taken."""

    transaction_id: int | None = field(default=None, metadata={"wire": "transactionId"})
    """Transaction the readings belong to. Absent if they belong to none."""


@define
class MeterValuesResponse(Response):
    """Acknowledges the meter readings; it carries no data.

    Answers `MeterValuesRequest`. OCPP 1.6, section 6.32.
    """

    ACTION = "MeterValues"
    VERSION = Version.V16


@define
class RemoteStartTransactionRequest(Request):
    """Asks the station to start a transaction on behalf of a driver.

    Sent by the CSMS. OCPP 1.6, section 6.33.
    """

    ACTION = "RemoteStartTransaction"
    VERSION = Version.V16

    id_tag: str = field(metadata={"wire": "idTag"})
    """Identifier to start the transaction with. At most 20 characters."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Connector to charge at, 1 or higher. If absent, the station chooses or may refuse."""

    charging_profile: ChargingProfile | None = field(default=None, metadata={"wire": "chargingProfile"})
    """Limits for the new transaction; the purpose must be TxProfile and transactionId stays unset."""


@define
class RemoteStartTransactionResponse(Response):
    """Says whether the station will try to start a transaction.

    Answers `RemoteStartTransactionRequest`. OCPP 1.6, section 6.34.
    """

    ACTION = "RemoteStartTransaction"
    VERSION = Version.V16

    status: RemoteStartStopStatus
    """Whether the request is taken up; acceptance does not yet mean that charging starts."""


@define
class RemoteStopTransactionRequest(Request):
    """Asks the station to stop a running transaction.

    Sent by the CSMS. OCPP 1.6, section 6.35.
    """

    ACTION = "RemoteStopTransaction"
    VERSION = Version.V16

    transaction_id: int = field(metadata={"wire": "transactionId"})
    """Transaction to stop."""


@define
class RemoteStopTransactionResponse(Response):
    """Says whether the station will stop the transaction.

    Answers `RemoteStopTransactionRequest`. OCPP 1.6, section 6.36.
    """

    ACTION = "RemoteStopTransaction"
    VERSION = Version.V16

    status: RemoteStartStopStatus
    """Whether the station takes up the request to stop, for example because it knows the transaction."""


@define
class ReserveNowRequest(Request):
    """Asks the station to keep a connector free for one identifier until a given time.

    Sent by the CSMS. OCPP 1.6, section 6.37.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to reserve; 0 means that any one connector must stay free."""

    expiry_date: datetime = field(metadata={"wire": "expiryDate"})
    """Moment at which the reservation lapses."""

    id_tag: str = field(metadata={"wire": "idTag"})
    """Identifier that the connector is kept for. At most 20 characters."""

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """Number of the reservation; if it is already in use, the earlier reservation is replaced."""

    parent_id_tag: str | None = field(default=None, metadata={"wire": "parentIdTag"})
    """Group identifier; every identifier in that group may use the reservation too. At most 20 characters."""


@define
class ReserveNowResponse(Response):
    """Says whether the reservation was made.

    Answers `ReserveNowRequest`. OCPP 1.6, section 6.38.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V16

    status: ReservationStatus
    """Whether the reservation stands, or what prevents it."""


@define
class ResetRequest(Request):
    """Asks the station to restart.

    Sent by the CSMS. OCPP 1.6, section 6.39.
    """

    ACTION = "Reset"
    VERSION = Version.V16

    type: ResetType
    """Whether to end transactions in an orderly way first (soft) or restart the hardware at once (hard)."""


@define
class ResetResponse(Response):
    """Says whether the station will restart.

    Answers `ResetRequest`. OCPP 1.6, section 6.40.
    """

    ACTION = "Reset"
    VERSION = Version.V16

    status: ResetStatus
    """Whether the station carries out the restart."""


@define
class SendLocalListRequest(Request):
    """Sends the station a new local authorization list, or changes to the one it has.

    Sent by the CSMS. OCPP 1.6, section 6.41.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V16

    list_version: int = field(metadata={"wire": "listVersion"})
    """Version the list has after this update; never 0 or -1, which are reserved."""

    update_type: UpdateType = field(metadata={"wire": "updateType"})
    """Whether the entries replace the whole list or only change it."""

    local_authorization_list: list[AuthorizationData] | None = field(
        default=None, metadata={"wire": "localAuthorizationList"}
    )
    """New list or changes to it. If absent, a full update empties the list and a differential one changes nothing."""


@define
class SendLocalListResponse(Response):
    """Says whether the station updated its local authorization list.

    Answers `SendLocalListRequest`. OCPP 1.6, section 6.42.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V16

    status: UpdateStatus
    """Whether the update was applied, or why it was not."""


@define
class SetChargingProfileRequest(Request):
    """Gives the station a charging profile to follow.

    Sent by the CSMS. OCPP 1.6, section 6.43.
    """

    ACTION = "SetChargingProfile"
    VERSION = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector the profile is for; 0 limits the whole station or sets a default for all connectors, depending on the
    purpose.
    """

    cs_charging_profiles: ChargingProfile = field(metadata={"wire": "csChargingProfiles"})
    """Charging profile to install."""


@define
class SetChargingProfileResponse(Response):
    """Says whether the station takes over the charging profile.

    Answers `SetChargingProfileRequest`. OCPP 1.6, section 6.44.
    """

    ACTION = "SetChargingProfile"
    VERSION = Version.V16

    status: ChargingProfileStatus
    """Whether the profile is installed; local limits may still make the station deviate from it."""


@define
class StartTransactionRequest(Request):
    """Reports that a transaction has started.

    Sent by the charging station. OCPP 1.6, section 6.45.
    """

    ACTION = "StartTransaction"
    VERSION = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector at which the transaction runs, 1 or higher."""

    id_tag: str = field(metadata={"wire": "idTag"})
    """Identifier that started the transaction. At most 20 characters."""

    meter_start: int = field(metadata={"wire": "meterStart"})
    """Reading of the connector's energy meter when the transaction started. Unit: Wh."""

    timestamp: datetime
    """When the transaction started."""

    reservation_id: int | None = field(default=None, metadata={"wire": "reservationId"})
    """Reservation that this transaction uses up. Absent if there was none."""


@define
class StartTransactionResponse(Response):
    """Assigns the transaction a number and says whether its identifier may charge.

    Answers `StartTransactionRequest`. OCPP 1.6, section 6.46.
    """

    ACTION = "StartTransaction"
    VERSION = Version.V16

    id_tag_info: IdTagInfo = field(metadata={"wire": "idTagInfo"})
    """Verdict on the identifier, with how long it holds and the group it belongs to."""

    transaction_id: int = field(metadata={"wire": "transactionId"})
    """Number the central system gives the transaction; zero and negative values have no special meaning."""


@define
class StatusNotificationRequest(Request):
    """Reports the current status of a connector or of the station, or an error.

    Sent by the charging station. OCPP 1.6, section 6.47.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector the report is about; 0 is the main controller of the station."""

    error_code: ChargePointErrorCode = field(metadata={"wire": "errorCode"})
    """Fault that is present, or NoError."""

    status: ChargePointStatus
    """What the connector or station is doing now."""

    info: str | None = None
    """Free text with more detail about the error. At most 50 characters."""

    timestamp: datetime | None = None
    """When the status arose. If absent, the time at which the message arrives counts."""

    vendor_id: str | None = field(default=None, metadata={"wire": "vendorId"})
    """Vendor whose own error codes are used in vendorErrorCode. At most 255 characters."""

    vendor_error_code: str | None = field(default=None, metadata={"wire": "vendorErrorCode"})
    """Error code from the vendor's own list. At most 50 characters."""


@define
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 1.6, section 6.48.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V16


@define
class StopTransactionRequest(Request):
    """Reports that a transaction has ended.

    Sent by the charging station. OCPP 1.6, section 6.49.
    """

    ACTION = "StopTransaction"
    VERSION = Version.V16

    meter_stop: int = field(metadata={"wire": "meterStop"})
    """Reading of the connector's energy meter when the transaction ended. Unit: Wh."""

    timestamp: datetime
    """When the transaction ended."""

    transaction_id: int = field(metadata={"wire": "transactionId"})
    """Number the transaction was given at its start; may be -1 if the start could never be delivered."""

    id_tag: str | None = field(default=None, metadata={"wire": "idTag"})
    """Identifier that stopped the transaction. Absent if it ended without one, for example by a reset. At most 20
    characters.
    """

    reason: Reason | None = None
    """Why the transaction ended. If absent, the driver ended it at the station (Local)."""

    transaction_data: list[MeterValue] | None = field(default=None, metadata={"wire": "transactionData"})
    """Meter readings taken during the transaction, for billing."""


@define
class StopTransactionResponse(Response):
    """Acknowledges the end of the transaction and may update what is known about the identifier.

    Answers `StopTransactionRequest`. OCPP 1.6, section 6.50.
    """

    ACTION = "StopTransaction"
    VERSION = Version.V16

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo"})
    """Verdict on the identifier that stopped the transaction. Absent if there was none."""


@define
class TriggerMessageRequest(Request):
    """Asks the station to send a given message now instead of waiting for its own moment.

    Sent by the CSMS. OCPP 1.6, section 6.51.
    """

    ACTION = "TriggerMessage"
    VERSION = Version.V16

    requested_message: MessageTrigger = field(metadata={"wire": "requestedMessage"})
    """Message the station should send."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Connector the message should be about. If absent, all connectors for which the message makes sense."""


@define
class TriggerMessageResponse(Response):
    """Says whether the station will send the wanted message.

    Answers `TriggerMessageRequest`. OCPP 1.6, section 6.52.
    """

    ACTION = "TriggerMessage"
    VERSION = Version.V16

    status: TriggerMessageStatus
    """Whether the message follows, is refused, or is one the station does not have."""


@define
class UnlockConnectorRequest(Request):
    """Asks the station to release the lock that holds the cable plug.

    Sent by the CSMS. OCPP 1.6, section 6.53.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to unlock, 1 or higher."""


@define
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 1.6, section 6.54.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V16

    status: UnlockStatus
    """Whether the lock opened, failed to open, or is not there; a running transaction is ended first."""


@define
class UpdateFirmwareRequest(Request):
    """Asks the station to fetch and install new firmware.

    Sent by the CSMS. OCPP 1.6, section 6.55.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V16

    location: str
    """Address from which to download the firmware. Format: uri."""

    retrieve_date: datetime = field(metadata={"wire": "retrieveDate"})
    """Earliest moment at which the station may start the download."""

    retries: int | None = None
    """How often a failed download is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""


@define
class UpdateFirmwareResponse(Response):
    """Acknowledges the firmware update request; it carries no data.

    Answers `UpdateFirmwareRequest`. OCPP 1.6, section 6.56.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V16


@define
class CertificateSignedRequest(Request):
    """Hands the station the newly signed certificate it asked for.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.1.
    """

    ACTION = "CertificateSigned"
    VERSION = Version.V16

    certificate_chain: str = field(metadata={"wire": "certificateChain"})
    """New certificate in PEM form, followed by any intermediate CA certificates that are needed. At most 10000
    characters.
    """


@define
class CertificateSignedResponse(Response):
    """Says whether the station takes the signed certificate into use.

    Answers `CertificateSignedRequest`. OCPP 1.6 security whitepaper, section 5.2.
    """

    ACTION = "CertificateSigned"
    VERSION = Version.V16

    status: CertificateSignedStatusEnumType
    """Whether the certificate passed the station's checks."""


@define
class DeleteCertificateRequest(Request):
    """Asks the station to delete one installed root certificate.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.3.
    """

    ACTION = "DeleteCertificate"
    VERSION = Version.V16

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData"})
    """Hashes and serial number that single out the certificate to delete."""


@define
class DeleteCertificateResponse(Response):
    """Says whether the certificate was deleted.

    Answers `DeleteCertificateRequest`. OCPP 1.6 security whitepaper, section 5.4.
    """

    ACTION = "DeleteCertificate"
    VERSION = Version.V16

    status: DeleteCertificateStatusEnumType
    """Whether the certificate is gone, could not be deleted, or was not there."""


@define
class ExtendedTriggerMessageRequest(Request):
    """Asks the station to send a given message now, including those of the security extension.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.5.
    """

    ACTION = "ExtendedTriggerMessage"
    VERSION = Version.V16

    requested_message: MessageTriggerEnumType = field(metadata={"wire": "requestedMessage"})
    """Message the station should send."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Connector the message should be about. If absent, the request is not limited to one connector."""


@define
class ExtendedTriggerMessageResponse(Response):
    """Says whether the station will send the wanted message.

    Answers `ExtendedTriggerMessageRequest`. OCPP 1.6 security whitepaper, section 5.6.
    """

    ACTION = "ExtendedTriggerMessage"
    VERSION = Version.V16

    status: TriggerMessageStatusEnumType
    """Whether the message follows, is refused, or is one the station does not have."""


@define
class GetInstalledCertificateIdsRequest(Request):
    """Asks which root certificates of one kind are installed.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.7.
    """

    ACTION = "GetInstalledCertificateIds"
    VERSION = Version.V16

    certificate_type: CertificateUseEnumType = field(metadata={"wire": "certificateType"})
    """Kind of root certificate to list."""


@define
class GetInstalledCertificateIdsResponse(Response):
    """Lists the installed root certificates of the asked kind.

    Answers `GetInstalledCertificateIdsRequest`. OCPP 1.6 security whitepaper, section 5.8.
    """

    ACTION = "GetInstalledCertificateIds"
    VERSION = Version.V16

    status: GetInstalledCertificateStatusEnumType
    """Whether any certificate of that kind was found."""

    certificate_hash_data: list[CertificateHashDataType] | None = field(
        default=None, metadata={"wire": "certificateHashData"}
    )
    """One set of hashes for each certificate found. At least 1 items."""


@define
class GetLogRequest(Request):
    """Asks the station to upload a log file.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.9.
    """

    ACTION = "GetLog"
    VERSION = Version.V16

    log: LogParametersType
    """Where the log should go and which period it should cover."""

    log_type: LogEnumType = field(metadata={"wire": "logType"})
    """Whether the diagnostics log or the security log is wanted."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Number of this request, repeated in the status reports about the upload."""

    retries: int | None = None
    """How often a failed upload is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""


@define
class GetLogResponse(Response):
    """Says whether the station starts the log upload and names the file.

    Answers `GetLogRequest`. OCPP 1.6 security whitepaper, section 5.10.
    """

    ACTION = "GetLog"
    VERSION = Version.V16

    status: LogStatusEnumType
    """Whether the upload starts, is refused, or starts after breaking off an earlier upload."""

    filename: str | None = None
    """Name of the file to expect. If absent, there is no log to upload. At most 255 characters."""


@define
class InstallCertificateRequest(Request):
    """Asks the station to add a root certificate to those it trusts.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.11.
    """

    ACTION = "InstallCertificate"
    VERSION = Version.V16

    certificate_type: CertificateUseEnumType = field(metadata={"wire": "certificateType"})
    """What the root certificate is to be trusted for."""

    certificate: str
    """Root certificate (X.509) in PEM form. At most 5500 characters."""


@define
class InstallCertificateResponse(Response):
    """Says whether the root certificate was installed.

    Answers `InstallCertificateRequest`. OCPP 1.6 security whitepaper, section 5.12.
    """

    ACTION = "InstallCertificate"
    VERSION = Version.V16

    status: InstallCertificateStatusEnumType
    """Whether it was installed, failed to install, or was refused as invalid or one too many."""


@define
class LogStatusNotificationRequest(Request):
    """Reports how the upload of a log file is getting on.

    Sent by the charging station. OCPP 1.6 security whitepaper, section 5.13.
    """

    ACTION = "LogStatusNotification"
    VERSION = Version.V16

    status: UploadLogStatusEnumType
    """Stage the upload has reached, or why it failed."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Number from the GetLog request this is about. Absent only in a triggered report while no upload is running."""


@define
class LogStatusNotificationResponse(Response):
    """Acknowledges the upload report; it carries no data.

    Answers `LogStatusNotificationRequest`. OCPP 1.6 security whitepaper, section 5.14.
    """

    ACTION = "LogStatusNotification"
    VERSION = Version.V16


@define
class SecurityEventNotificationRequest(Request):
    """Reports a security event that happened at the station.

    Sent by the charging station. OCPP 1.6 security whitepaper, section 5.15.
    """

    ACTION = "SecurityEventNotification"
    VERSION = Version.V16

    type: str
    """Name of the event, such as InvalidTLSVersion or TamperDetectionActivated. At most 50 characters."""

    timestamp: datetime
    """When the event took place."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo"})
    """Technical details that help to investigate the event. At most 255 characters."""


@define
class SecurityEventNotificationResponse(Response):
    """Acknowledges the security event; it carries no data.

    Answers `SecurityEventNotificationRequest`. OCPP 1.6 security whitepaper, section 5.16.
    """

    ACTION = "SecurityEventNotification"
    VERSION = Version.V16


@define
class SignCertificateRequest(Request):
    """Asks for a new station certificate by submitting a signing request.

    Sent by the charging station. OCPP 1.6 security whitepaper, section 5.17.
    """

    ACTION = "SignCertificate"
    VERSION = Version.V16

    csr: str
    """Certificate signing request (PKCS #10) in PEM form, with the station's public key. At most 5500 characters."""


@define
class SignCertificateResponse(Response):
    """Says whether the central system takes on the signing request.

    Answers `SignCertificateRequest`. OCPP 1.6 security whitepaper, section 5.18.
    """

    ACTION = "SignCertificate"
    VERSION = Version.V16

    status: GenericStatusEnumType
    """Whether the request is passed on for signing; the certificate itself follows in a CertificateSigned request."""


@define
class SignedFirmwareStatusNotificationRequest(Request):
    """Reports how a signed firmware update is getting on.

    Sent by the charging station. OCPP 1.6 security whitepaper, section 5.19.
    """

    ACTION = "SignedFirmwareStatusNotification"
    VERSION = Version.V16

    status: FirmwareStatusEnumType
    """Stage the update has reached, or why it failed."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Number from the SignedUpdateFirmware request this is about. Absent only while no update is running."""


@define
class SignedFirmwareStatusNotificationResponse(Response):
    """Acknowledges the firmware report; it carries no data.

    Answers `SignedFirmwareStatusNotificationRequest`. OCPP 1.6 security whitepaper, section 5.20.
    """

    ACTION = "SignedFirmwareStatusNotification"
    VERSION = Version.V16


@define
class SignedUpdateFirmwareRequest(Request):
    """Asks the station to fetch and install firmware that carries a digital signature.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.21.
    """

    ACTION = "SignedUpdateFirmware"
    VERSION = Version.V16

    request_id: int = field(metadata={"wire": "requestId"})
    """Number of this request, repeated in the status reports about the update."""

    firmware: FirmwareType
    """Where the firmware is, when to fetch and install it, and how to verify it."""

    retries: int | None = None
    """How often a failed download is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""


@define
class SignedUpdateFirmwareResponse(Response):
    """Says whether the station starts the signed firmware update.

    Answers `SignedUpdateFirmwareRequest`. OCPP 1.6 security whitepaper, section 5.22.
    """

    ACTION = "SignedUpdateFirmware"
    VERSION = Version.V16

    status: UpdateFirmwareStatusEnumType
    """Whether the update starts, is refused, replaces one in progress, or has an unusable certificate."""
