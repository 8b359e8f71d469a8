"""The messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from datetime import datetime

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.datatypes import (
    AuthorisationData,
    IdTagInfo,
    KeyValue,
    MeterValue,
    TransactionData,
)
from ocpp_core.v15.enums import (
    AvailabilityStatus,
    AvailabilityType,
    CancelReservationStatus,
    ChargePointErrorCode,
    ChargePointStatus,
    ClearCacheStatus,
    ConfigurationStatus,
    DataTransferStatus,
    DiagnosticsStatus,
    FirmwareStatus,
    RegistrationStatus,
    RemoteStartStopStatus,
    ReservationStatus,
    ResetStatus,
    ResetType,
    UnlockStatus,
    UpdateStatus,
    UpdateType,
)
from ocpp_core.versions import Version

__all__ = [
    "AuthorizeRequest",
    "AuthorizeResponse",
    "BootNotificationRequest",
    "BootNotificationResponse",
    "CancelReservationRequest",
    "CancelReservationResponse",
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
    "ChangeConfigurationRequest",
    "ChangeConfigurationResponse",
    "ClearCacheRequest",
    "ClearCacheResponse",
    "DataTransferRequest",
    "DataTransferResponse",
    "DiagnosticsStatusNotificationRequest",
    "DiagnosticsStatusNotificationResponse",
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
    "GetConfigurationRequest",
    "GetConfigurationResponse",
    "GetDiagnosticsRequest",
    "GetDiagnosticsResponse",
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
    "HeartbeatRequest",
    "HeartbeatResponse",
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
    "SendLocalListRequest",
    "SendLocalListResponse",
    "StartTransactionRequest",
    "StartTransactionResponse",
    "StatusNotificationRequest",
    "StatusNotificationResponse",
    "StopTransactionRequest",
    "StopTransactionResponse",
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
]


@define
class AuthorizeRequest(Request):
    """Asks whether an identifier may start or stop charging.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION = "Authorize"
    VERSION = Version.V15

    id_tag: str = field(metadata={"wire": "idTag"})
    """Identifier presented by the driver, usually the number of an RFID card. At most 20 characters."""


@define
class AuthorizeResponse(Response):
    """Says whether the identifier may charge.

    Answers `AuthorizeRequest`. OCPP 1.5.
    """

    ACTION = "Authorize"
    VERSION = Version.V15

    id_tag_info: IdTagInfo = field(metadata={"wire": "idTagInfo"})
    """Verdict on the identifier, with how long it holds and the group it belongs to."""


@define
class BootNotificationRequest(Request):
    """Registers a station with the central system after it starts up and tells which hardware and firmware it has.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION = "BootNotification"
    VERSION = Version.V15

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

    Answers `BootNotificationRequest`. OCPP 1.5.
    """

    ACTION = "BootNotification"
    VERSION = Version.V15

    status: RegistrationStatus
    """Whether the station may operate, must wait while it is being prepared, or is turned away."""

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the central system, to which the station can set its own."""

    heartbeat_interval: int = field(metadata={"wire": "heartbeatInterval"})
    """Time to leave between heartbeats once the station has been accepted. Unit: s."""


@define
class CancelReservationRequest(Request):
    """Asks the station to drop a reservation.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V15

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """Reservation to drop, as numbered when it was made."""


@define
class CancelReservationResponse(Response):
    """Says whether the reservation was dropped.

    Answers `CancelReservationRequest`. OCPP 1.5.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V15

    status: CancelReservationStatus
    """Whether the reservation is gone, or no such reservation was active."""


@define
class ChangeAvailabilityRequest(Request):
    """Asks the station to take a connector, or all of itself, in or out of service.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to change; 0 means the station together with every connector."""

    type: AvailabilityType
    """Whether to put it into service or take it out."""


@define
class ChangeAvailabilityResponse(Response):
    """Says whether the availability change is made, postponed or refused.

    Answers `ChangeAvailabilityRequest`. OCPP 1.5.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V15

    status: AvailabilityStatus
    """Whether the change happens now, waits for running transactions to end, or is refused."""


@define
class ChangeConfigurationRequest(Request):
    """Asks the station to give one configuration setting a new value.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "ChangeConfiguration"
    VERSION = Version.V15

    key: str
    """Name of the setting, either a standard one or one of the vendor's own."""

    value: str
    """New value, written as text whatever the kind of setting."""


@define
class ChangeConfigurationResponse(Response):
    """Says whether the setting was changed.

    Answers `ChangeConfigurationRequest`. OCPP 1.5.
    """

    ACTION = "ChangeConfiguration"
    VERSION = Version.V15

    status: ConfigurationStatus
    """Whether the new value is in force, needs a reboot first, was refused, or the key is not supported."""


@define
class ClearCacheRequest(Request):
    """Asks the station to forget every identifier in its authorization cache.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "ClearCache"
    VERSION = Version.V15


@define
class ClearCacheResponse(Response):
    """Says whether the authorization cache was emptied.

    Answers `ClearCacheRequest`. OCPP 1.5.
    """

    ACTION = "ClearCache"
    VERSION = Version.V15

    status: ClearCacheStatus
    """Whether the cache is now empty; a station without a cache rejects the request."""


@define
class DataTransferRequest(Request):
    """Sends vendor-specific data that the protocol has no message for, in either direction.

    Sent by either side. OCPP 1.5.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V15

    vendor_id: str = field(metadata={"wire": "vendorId"})
    """Vendor whose private extension this is; it decides how the rest is understood."""

    message_id: str | None = field(default=None, metadata={"wire": "messageId"})
    """Name of the message within the vendor's extension."""

    data: str | None = None
    """Payload, in whatever format the two sides have agreed on."""


@define
class DataTransferResponse(Response):
    """Answers a vendor-specific message.

    Answers `DataTransferRequest`. OCPP 1.5.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V15

    status: DataTransferStatus
    """Whether the message was understood and its request granted."""

    data: str | None = None
    """Vendor-specific payload of the answer."""


@define
class DiagnosticsStatusNotificationRequest(Request):
    """Reports how far a diagnostics upload has come.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION = "DiagnosticsStatusNotification"
    VERSION = Version.V15

    status: DiagnosticsStatus
    """Stage the upload has reached; idle is only sent when the report was triggered and no upload is running."""


@define
class DiagnosticsStatusNotificationResponse(Response):
    """Acknowledges the upload report; it carries no data.

    Answers `DiagnosticsStatusNotificationRequest`. OCPP 1.5.
    """

    ACTION = "DiagnosticsStatusNotification"
    VERSION = Version.V15


@define
class FirmwareStatusNotificationRequest(Request):
    """Reports how a firmware update is getting on.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V15

    status: FirmwareStatus
    """Stage the update has reached; idle is only sent when the report was triggered and no update is running."""


@define
class FirmwareStatusNotificationResponse(Response):
    """Acknowledges the firmware report; it carries no data.

    Answers `FirmwareStatusNotificationRequest`. OCPP 1.5.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V15


@define
class GetConfigurationRequest(Request):
    """Asks for the values of configuration settings.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "GetConfiguration"
    VERSION = Version.V15

    key: list[str] | None = None
    """Names of the wanted settings. If absent or empty, all settings are returned."""


@define
class GetConfigurationResponse(Response):
    """Returns the asked settings and lists the names that the station does not know.

    Answers `GetConfigurationRequest`. OCPP 1.5.
    """

    ACTION = "GetConfiguration"
    VERSION = Version.V15

    configuration_key: list[KeyValue] | None = field(default=None, metadata={"wire": "configurationKey"})
    """Settings found, each with its value and whether it can be changed."""

    unknown_key: list[str] | None = field(default=None, metadata={"wire": "unknownKey"})
    """Asked names that the station does not recognize."""


@define
class GetDiagnosticsRequest(Request):
    """Asks for diagnostic information, which the station uploads as a file.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "GetDiagnostics"
    VERSION = Version.V15

    location: str
    """Address of the directory to upload the file to. Format: uri."""

    start_time: datetime | None = field(default=None, metadata={"wire": "startTime"})
    """Leave out log entries older than this."""

    stop_time: datetime | None = field(default=None, metadata={"wire": "stopTime"})
    """Leave out log entries newer than this."""

    retries: int | None = None
    """How often a failed upload is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""


@define
class GetDiagnosticsResponse(Response):
    """Names the diagnostics file that is going to be uploaded.

    Answers `GetDiagnosticsRequest`. OCPP 1.5.
    """

    ACTION = "GetDiagnostics"
    VERSION = Version.V15

    file_name: str | None = field(default=None, metadata={"wire": "fileName"})
    """Name of the file to expect. If absent, there is nothing to upload."""


@define
class GetLocalListVersionRequest(Request):
    """Asks which version of the local authorization list is stored at the station.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V15


@define
class GetLocalListVersionResponse(Response):
    """Returns the version of the station's local authorization list.

    Answers `GetLocalListVersionRequest`. OCPP 1.5.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V15

    list_version: int = field(metadata={"wire": "listVersion"})
    """Version now held; 0 means the list is empty and -1 that the station has no such list."""


@define
class HeartbeatRequest(Request):
    """Tells the central system that the station is still alive and connected.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V15


@define
class HeartbeatResponse(Response):
    """Acknowledges the heartbeat and gives the time.

    Answers `HeartbeatRequest`. OCPP 1.5.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V15

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the central system, to which the station can set its own."""


@define
class MeterValuesRequest(Request):
    """Delivers meter readings taken at a connector or at the station's main meter.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION = "MeterValues"
    VERSION = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector the readings were taken at; 0 is the main meter of the station."""

    transaction_id: int | None = field(default=None, metadata={"wire": "transactionId"})
    """Transaction the readings belong to. Absent if they belong to none."""

    values: list[MeterValue] | None = None
    """Readings, grouped by the moment they were taken."""


@define
class MeterValuesResponse(Response):
    """Acknowledges the meter readings; it carries no data.

    Answers `MeterValuesRequest`. OCPP 1.5.
    """

    ACTION = "MeterValues"
    VERSION = Version.V15


@define
class RemoteStartTransactionRequest(Request):
    """Asks the station to start a transaction on behalf of a driver.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "RemoteStartTransaction"
    VERSION = Version.V15

    id_tag: str = field(metadata={"wire": "idTag"})
    """Identifier to start the transaction with. At most 20 characters."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Connector to charge at, 1 or higher. If absent, the station chooses or may refuse."""


@define
class RemoteStartTransactionResponse(Response):
    """Says whether the station will try to start a transaction.

    Answers `RemoteStartTransactionRequest`. OCPP 1.5.
    """

    ACTION = "RemoteStartTransaction"
    VERSION = Version.V15

    status: RemoteStartStopStatus
    """Whether the request is taken up; acceptance does not yet mean that charging starts."""


@define
class RemoteStopTransactionRequest(Request):
    """Asks the station to stop a running transaction.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "RemoteStopTransaction"
    VERSION = Version.V15

    transaction_id: int = field(metadata={"wire": "transactionId"})
    """Transaction to stop."""


@define
class RemoteStopTransactionResponse(Response):
    """Says whether the station will stop the transaction.

    Answers `RemoteStopTransactionRequest`. OCPP 1.5.
    """

    ACTION = "RemoteStopTransaction"
    VERSION = Version.V15

    status: RemoteStartStopStatus
    """Whether the station takes up the request to stop, for example because it knows the transaction."""


@define
class ReserveNowRequest(Request):
    """Asks the station to keep a connector free for one identifier until a given time.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V15

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

    Answers `ReserveNowRequest`. OCPP 1.5.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V15

    status: ReservationStatus
    """Whether the reservation stands, or what prevents it."""


@define
class ResetRequest(Request):
    """Asks the station to restart.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "Reset"
    VERSION = Version.V15

    type: ResetType
    """Whether to end transactions in an orderly way first (soft) or restart the hardware at once (hard)."""


@define
class ResetResponse(Response):
    """Says whether the station will restart.

    Answers `ResetRequest`. OCPP 1.5.
    """

    ACTION = "Reset"
    VERSION = Version.V15

    status: ResetStatus
    """Whether the station carries out the restart."""


@define
class SendLocalListRequest(Request):
    """Sends the station a new local authorization list, or changes to the one it has.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V15

    update_type: UpdateType = field(metadata={"wire": "updateType"})
    """Whether the entries replace the whole list or only change it."""

    list_version: int = field(metadata={"wire": "listVersion"})
    """Version the list has after this update; never 0 or -1, which are reserved."""

    local_authorisation_list: list[AuthorisationData] | None = field(
        default=None, metadata={"wire": "localAuthorisationList"}
    )
    """New list or changes to it. If absent, a full update empties the list and a differential one changes nothing."""

    hash: str | None = None
    """Hash of the list as it should be after the update, so that the station can check the result."""


@define
class SendLocalListResponse(Response):
    """Says whether the station updated its local authorization list.

    Answers `SendLocalListRequest`. OCPP 1.5.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V15

    status: UpdateStatus
    """Whether the update was applied, or why it was not."""

    hash: str | None = None
    """Hash of the station's list after the update, for comparison by the central system."""


@define
class StartTransactionRequest(Request):
    """Reports that a transaction has started.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION = "StartTransaction"
    VERSION = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector at which the transaction runs, 1 or higher."""

    id_tag: str = field(metadata={"wire": "idTag"})
    """Identifier that started the transaction. At most 20 characters."""

    timestamp: datetime
    """When the transaction started."""

    meter_start: int = field(metadata={"wire": "meterStart"})
    """Reading of the connector's energy meter when the transaction started. Unit: Wh."""

    reservation_id: int | None = field(default=None, metadata={"wire": "reservationId"})
    """Reservation that this transaction uses up. Absent if there was none."""


@define
class StartTransactionResponse(Response):
    """Assigns the transaction a number and says whether its identifier may charge.

    Answers `StartTransactionRequest`. OCPP 1.5.
    """

    ACTION = "StartTransaction"
    VERSION = Version.V15

    transaction_id: int = field(metadata={"wire": "transactionId"})
    """Number the central system gives the transaction; zero and negative values have no special meaning."""

    id_tag_info: IdTagInfo = field(metadata={"wire": "idTagInfo"})
    """Verdict on the identifier, with how long it holds and the group it belongs to."""


@define
class StatusNotificationRequest(Request):
    """Reports the current status of a connector or of the station, or an error.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector the report is about; 0 is the main controller of the station."""

    status: ChargePointStatus
    """What the connector or station is doing now."""

    error_code: ChargePointErrorCode = field(metadata={"wire": "errorCode"})
    """Fault that is present, or NoError."""

    info: str | None = None
    """Free text with more detail about the error."""

    timestamp: datetime | None = None
    """When the status arose. If absent, the time at which the message arrives counts."""

    vendor_id: str | None = field(default=None, metadata={"wire": "vendorId"})
    """Vendor whose own error codes are used in vendorErrorCode."""

    vendor_error_code: str | None = field(default=None, metadata={"wire": "vendorErrorCode"})
    """Error code from the vendor's own list."""


@define
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 1.5.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V15


@define
class StopTransactionRequest(Request):
    """Reports that a transaction has ended.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION = "StopTransaction"
    VERSION = Version.V15

    transaction_id: int = field(metadata={"wire": "transactionId"})
    """Number the transaction was given at its start; may be -1 if the start could never be delivered."""

    timestamp: datetime
    """When the transaction ended."""

    meter_stop: int = field(metadata={"wire": "meterStop"})
    """Reading of the connector's energy meter when the transaction ended. Unit: Wh."""

    id_tag: str | None = field(default=None, metadata={"wire": "idTag"})
    """Identifier that stopped the transaction. Absent if it ended without one, for example by a reset. At most 20
    characters.
    """

    transaction_data: list[TransactionData] | None = field(default=None, metadata={"wire": "transactionData"})
    """Meter readings taken during the transaction, for billing."""


@define
class StopTransactionResponse(Response):
    """Acknowledges the end of the transaction and may update what is known about the identifier.

    Answers `StopTransactionRequest`. OCPP 1.5.
    """

    ACTION = "StopTransaction"
    VERSION = Version.V15

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo"})
    """Verdict on the identifier that stopped the transaction. Absent if there was none."""


@define
class UnlockConnectorRequest(Request):
    """Asks the station to release the lock that holds the cable plug.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to unlock, 1 or higher."""


@define
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 1.5.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V15

    status: UnlockStatus
    """Whether the lock opened, failed to open, or is not there; a running transaction is ended first."""


@define
class UpdateFirmwareRequest(Request):
    """Asks the station to fetch and install new firmware.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V15

    retrieve_date: datetime = field(metadata={"wire": "retrieveDate"})
    """Earliest moment at which the station may start the download."""

    location: str
    """Address from which to download the firmware. Format: uri."""

    retries: int | None = None
    """How often a failed download is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""


@define
class UpdateFirmwareResponse(Response):
    """Acknowledges the firmware update request; it carries no data.

    Answers `UpdateFirmwareRequest`. OCPP 1.5.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V15
