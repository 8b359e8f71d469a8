"""The messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any

from attrs import define, field

from ocpp_core.message import UNSET, Request, Response, UnsetType
from ocpp_core.v20.datatypes import (
    AuthorizationData,
    CertificateChainType,
    CertificateHashDataType,
    ChargingLimitType,
    ChargingNeedsType,
    ChargingProfileCriterionType,
    ChargingProfileType,
    ChargingScheduleType,
    ChargingStationType,
    ClearChargingProfileType,
    ClearMonitoringResultType,
    ComponentVariableType,
    CompositeScheduleType,
    EVSEType,
    EventDataType,
    FirmwareType,
    GetVariableDataType,
    GetVariableResultType,
    IdTokenInfoType,
    IdTokenType,
    LogParametersType,
    MessageContentType,
    MessageInfoType,
    MeterValueType,
    MonitoringDataType,
    NetworkConnectionProfileType,
    OCSPRequestDataType,
    PartialChargingScheduleType,
    ReportDataType,
    ReservationType,
    SAScheduleType,
    SetMonitoringDataType,
    SetMonitoringResultType,
    SetVariableDataType,
    SetVariableResultType,
    TransactionType,
)
from ocpp_core.v20.enums import (
    BootReasonEnumType,
    CancelReservationStatusEnumType,
    CertificateSignedStatusEnumType,
    CertificateSigningUseEnumType,
    CertificateStatusEnumType,
    ChangeAvailabilityStatusEnumType,
    ChargingLimitSourceEnumType,
    ChargingProfileStatusEnumType,
    ChargingRateUnitEnumType,
    ClearCacheStatusEnumType,
    ClearChargingProfileStatusEnumType,
    ClearMessageStatusEnumType,
    ComponentCriterionEnumType,
    ConnectorStatusEnumType,
    CustomerInformationStatusEnumType,
    DataTransferStatusEnumType,
    DeleteCertificateStatusEnumType,
    DisplayMessageStatusEnumType,
    FirmwareStatusEnumType,
    GenericDeviceModelStatusEnumType,
    GenericStatusEnumType,
    GetCertificateIdUseEnumType,
    GetCertificateStatusEnumType,
    GetChargingProfileStatusEnumType,
    GetCompositeScheduleStatusEnumType,
    GetDisplayMessagesStatusEnumType,
    GetInstalledCertificateStatusEnumType,
    InstallCertificateStatusEnumType,
    InstallCertificateUseEnumType,
    Iso15118EVCertificateStatusEnumType,
    LogEnumType,
    LogStatusEnumType,
    MessagePriorityEnumType,
    MessageStateEnumType,
    MessageTriggerEnumType,
    MonitoringBaseEnumType,
    MonitoringCriterionEnumType,
    NotifyEVChargingNeedsStatusEnumType,
    OperationalStatusEnumType,
    PublishFirmwareStatusEnumType,
    RegistrationStatusEnumType,
    ReportBaseEnumType,
    RequestStartStopStatusEnumType,
    ReservationUpdateStatusEnumType,
    ReserveNowStatusEnumType,
    ResetEnumType,
    ResetStatusEnumType,
    SecurityEventEnumType,
    SendLocalListStatusEnumType,
    SetNetworkProfileStatusEnumType,
    TransactionEventEnumType,
    TriggerMessageStatusEnumType,
    TriggerReasonEnumType,
    UnlockStatusEnumType,
    UnpublishFirmwareStatusEnumType,
    UpdateEnumType,
    UpdateFirmwareStatusEnumType,
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
    "ClearCacheRequest",
    "ClearCacheResponse",
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
    "ClearDisplayMessageRequest",
    "ClearDisplayMessageResponse",
    "ClearVariableMonitoringRequest",
    "ClearVariableMonitoringResponse",
    "ClearedChargingLimitRequest",
    "ClearedChargingLimitResponse",
    "CostUpdatedRequest",
    "CostUpdatedResponse",
    "CustomerInformationRequest",
    "CustomerInformationResponse",
    "DataTransferRequest",
    "DataTransferResponse",
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
    "Get15118EVCertificateRequest",
    "Get15118EVCertificateResponse",
    "GetBaseReportRequest",
    "GetBaseReportResponse",
    "GetCertificateStatusRequest",
    "GetCertificateStatusResponse",
    "GetChargingProfilesRequest",
    "GetChargingProfilesResponse",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "GetDisplayMessagesRequest",
    "GetDisplayMessagesResponse",
    "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse",
    "GetLocalListVersionRequest",
    "GetLocalListVersionResponse",
    "GetLogRequest",
    "GetLogResponse",
    "GetMonitoringReportRequest",
    "GetMonitoringReportResponse",
    "GetReportRequest",
    "GetReportResponse",
    "GetTransactionStatusRequest",
    "GetTransactionStatusResponse",
    "GetVariablesRequest",
    "GetVariablesResponse",
    "HeartbeatRequest",
    "HeartbeatResponse",
    "InstallCertificateRequest",
    "InstallCertificateResponse",
    "LogStatusNotificationRequest",
    "LogStatusNotificationResponse",
    "MeterValuesRequest",
    "MeterValuesResponse",
    "NotifyCentralChargingNeedsRequest",
    "NotifyCentralChargingNeedsResponse",
    "NotifyChargingLimitRequest",
    "NotifyChargingLimitResponse",
    "NotifyCustomerInformationRequest",
    "NotifyCustomerInformationResponse",
    "NotifyDisplayMessagesRequest",
    "NotifyDisplayMessagesResponse",
    "NotifyEVChargingNeedsRequest",
    "NotifyEVChargingNeedsResponse",
    "NotifyEVChargingScheduleRequest",
    "NotifyEVChargingScheduleResponse",
    "NotifyEventRequest",
    "NotifyEventResponse",
    "NotifyMonitoringReportRequest",
    "NotifyMonitoringReportResponse",
    "NotifyReportRequest",
    "NotifyReportResponse",
    "PublishFirmwareRequest",
    "PublishFirmwareResponse",
    "PublishFirmwareStatusNotificationRequest",
    "PublishFirmwareStatusNotificationResponse",
    "Renegotiate15118ScheduleRequest",
    "Renegotiate15118ScheduleResponse",
    "ReportChargingProfilesRequest",
    "ReportChargingProfilesResponse",
    "RequestStartTransactionRequest",
    "RequestStartTransactionResponse",
    "RequestStopTransactionRequest",
    "RequestStopTransactionResponse",
    "ReservationStatusUpdateRequest",
    "ReservationStatusUpdateResponse",
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
    "SetDisplayMessageRequest",
    "SetDisplayMessageResponse",
    "SetMonitoringBaseRequest",
    "SetMonitoringBaseResponse",
    "SetMonitoringLevelRequest",
    "SetMonitoringLevelResponse",
    "SetNetworkProfileRequest",
    "SetNetworkProfileResponse",
    "SetVariableMonitoringRequest",
    "SetVariableMonitoringResponse",
    "SetVariablesRequest",
    "SetVariablesResponse",
    "SignCertificateRequest",
    "SignCertificateResponse",
    "StatusNotificationRequest",
    "StatusNotificationResponse",
    "TransactionEventRequest",
    "TransactionEventResponse",
    "TriggerMessageRequest",
    "TriggerMessageResponse",
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
    "UnpublishFirmwareRequest",
    "UnpublishFirmwareResponse",
    "Update15118EVCertificateRequest",
    "Update15118EVCertificateResponse",
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
]


@define
class AuthorizeRequest(Request):
    """Asks the CSMS whether an identifier may charge.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "Authorize"
    VERSION = Version.V20

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that the driver or the EV presented."""

    iso15118_certificate_hash_data: list[OCSPRequestDataType] | None = field(
        default=None, metadata={"wire": "15118CertificateHashData"}
    )
    """Hashes and OCSP data that let the CSMS check whether the EV's ISO 15118 contract certificates are revoked. At
    least 1 and at most 4 items.
    """

    evse_id: list[int] | None = field(default=None, metadata={"wire": "evseId"})
    """EVSEs for which authorization is asked. If absent, the question is not limited to certain EVSEs. At least 1
    items.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class AuthorizeResponse(Response):
    """Says whether the identifier may charge, and under which conditions.

    Answers `AuthorizeRequest`. OCPP 2.0.
    """

    ACTION = "Authorize"
    VERSION = Version.V20

    id_token_info: IdTokenInfoType = field(metadata={"wire": "idTokenInfo"})
    """Authorization verdict on the identifier, with cache expiry, group and other details."""

    certificate_status: CertificateStatusEnumType | None = field(default=None, metadata={"wire": "certificateStatus"})
    """Outcome of the check on the EV's contract certificates: Accepted if all are valid, else what is wrong."""

    evse_id: list[int] | None = field(default=None, metadata={"wire": "evseId"})
    """EVSEs on which the identifier may charge. If absent, it is not limited to certain EVSEs. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class BootNotificationRequest(Request):
    """Registers the station with the CSMS after it starts or reboots.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "BootNotification"
    VERSION = Version.V20

    charging_station: ChargingStationType = field(metadata={"wire": "chargingStation"})
    """Describes the station: vendor, model, serial number, firmware and modem."""

    reason: BootReasonEnumType
    """Why the station booted or sends this message."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class BootNotificationResponse(Response):
    """Says whether the CSMS accepts the station, and gives it the time and the heartbeat interval.

    Answers `BootNotificationRequest`. OCPP 2.0.
    """

    ACTION = "BootNotification"
    VERSION = Version.V20

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the CSMS, which the station can use to set its own."""

    interval: int
    """Heartbeat interval if accepted, else the least time to wait before the next BootNotificationRequest. If 0 then,
    the station picks a wait. Unit: s.
    """

    status: RegistrationStatusEnumType
    """Whether the station is registered, must wait in pending state, or is refused."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class CancelReservationRequest(Request):
    """Asks the station to cancel a reservation.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V20

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """Identifies the reservation, as given in the ReserveNowRequest."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class CancelReservationResponse(Response):
    """Says whether the reservation is cancelled.

    Answers `CancelReservationRequest`. OCPP 2.0.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V20

    status: CancelReservationStatusEnumType
    """Rejected if the station has no such reservation."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class CertificateSignedRequest(Request):
    """Delivers the certificate that a CA signed in answer to the station's SignCertificateRequest.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "CertificateSigned"
    VERSION = Version.V20

    cert: list[str]
    """Signed certificate in PEM form, with the sub-CA certificates of its chain where needed. At least 1 items. At most
    800 characters each.
    """

    type_of_certificate: CertificateSigningUseEnumType | None = field(
        default=None, metadata={"wire": "typeOfCertificate"}
    )
    """What the certificate is for. If absent, it serves both the CSMS connection and the ISO 15118 connection."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class CertificateSignedResponse(Response):
    """Says whether the station takes the signed certificate into use.

    Answers `CertificateSignedRequest`. OCPP 2.0.
    """

    ACTION = "CertificateSigned"
    VERSION = Version.V20

    status: CertificateSignedStatusEnumType
    """Rejected if the certificate is not valid."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ChangeAvailabilityRequest(Request):
    """Asks the station to make itself, an EVSE or a connector operative or inoperative.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE to change; 0 means the whole station."""

    operational_status: OperationalStatusEnumType = field(metadata={"wire": "operationalStatus"})
    """The availability to switch to: Operative or Inoperative."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ChangeAvailabilityResponse(Response):
    """Says whether the station changes its availability now, later or not at all.

    Answers `ChangeAvailabilityRequest`. OCPP 2.0.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V20

    status: ChangeAvailabilityStatusEnumType
    """Scheduled if the change waits for a running transaction to end, else Accepted or Rejected."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearCacheRequest(Request):
    """Asks the station to empty its authorization cache.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "ClearCache"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearCacheResponse(Response):
    """Says whether the authorization cache is emptied.

    Answers `ClearCacheRequest`. OCPP 2.0.
    """

    ACTION = "ClearCache"
    VERSION = Version.V20

    status: ClearCacheStatusEnumType
    """Accepted once the cache is cleared, Rejected if the station cannot do so."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearChargingProfileRequest(Request):
    """Asks the station to remove one charging profile by id, or all profiles that match criteria.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "ClearChargingProfile"
    VERSION = Version.V20

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """EVSE whose profiles are cleared; 0 means profiles set for the whole station. If absent, profiles of all EVSEs may
    match.
    """

    charging_profile: ClearChargingProfileType | None = field(default=None, metadata={"wire": "chargingProfile"})
    """Selects the profiles to remove, for example by purpose and stack level."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearChargingProfileResponse(Response):
    """Says whether the station found and removed any charging profile.

    Answers `ClearChargingProfileRequest`. OCPP 2.0.
    """

    ACTION = "ClearChargingProfile"
    VERSION = Version.V20

    status: ClearChargingProfileStatusEnumType
    """Accepted if profiles were removed, Unknown if none match."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearDisplayMessageRequest(Request):
    """Asks the station to remove a message from its display configuration.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "ClearDisplayMessage"
    VERSION = Version.V20

    id: int
    """Identifies the display message to remove."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearDisplayMessageResponse(Response):
    """Says whether the display message is removed.

    Answers `ClearDisplayMessageRequest`. OCPP 2.0.
    """

    ACTION = "ClearDisplayMessage"
    VERSION = Version.V20

    status: ClearMessageStatusEnumType
    """Accepted if the message is gone, Unknown if the station has no message with this id."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearVariableMonitoringRequest(Request):
    """Asks the station to remove variable monitors.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "ClearVariableMonitoring"
    VERSION = Version.V20

    id: list[int]
    """Identifies each monitor to remove. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearVariableMonitoringResponse(Response):
    """Tells for each monitor whether it was removed.

    Answers `ClearVariableMonitoringRequest`. OCPP 2.0.
    """

    ACTION = "ClearVariableMonitoring"
    VERSION = Version.V20

    clear_monitoring_result: list[ClearMonitoringResultType] = field(metadata={"wire": "clearMonitoringResult"})
    """Outcome of the removal, one element per requested monitor id. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearedChargingLimitRequest(Request):
    """Reports that a charging limit set from outside, for example by an energy manager, no longer applies.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "ClearedChargingLimit"
    VERSION = Version.V20

    charging_limit_source: ChargingLimitSourceEnumType = field(metadata={"wire": "chargingLimitSource"})
    """Which kind of external system had set the limit, for example EMS or SO."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE on which the limit is lifted. If absent, no particular EVSE is meant."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ClearedChargingLimitResponse(Response):
    """Confirms receipt of the notice that a charging limit is lifted.

    Answers `ClearedChargingLimitRequest`. OCPP 2.0.
    """

    ACTION = "ClearedChargingLimit"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class CostUpdatedRequest(Request):
    """Tells the station the running cost of a transaction, to show to the driver.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "CostUpdated"
    VERSION = Version.V20

    total_cost: float = field(metadata={"wire": "totalCost"})
    """Cost so far, taxes included, as the CSMS calculates it. Unit: currency of the Currency variable."""

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """The transaction to which the cost belongs. At most 36 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class CostUpdatedResponse(Response):
    """Confirms receipt of the running cost.

    Answers `CostUpdatedRequest`. OCPP 2.0.
    """

    ACTION = "CostUpdated"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class CustomerInformationRequest(Request):
    """Asks the station to report and/or erase the data it holds about a customer.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "CustomerInformation"
    VERSION = Version.V20

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in the NotifyCustomerInformationRequest messages it sends as a result."""

    report: bool
    """True makes the station send what it knows of the customer in NotifyCustomerInformationRequest messages."""

    clear: bool
    """True makes the station erase everything it stores about the customer."""

    customer_certificate: CertificateHashDataType | None = field(default=None, metadata={"wire": "customerCertificate"})
    """Identifies the customer by the hash data of a certificate. Only one way of identifying the customer may be used.
    """

    id_token: IdTokenType | None = field(default=None, metadata={"wire": "idToken"})
    """Identifies the customer by an identifier token. Only one way of identifying the customer may be used."""

    customer_identifier: str | None = field(default=None, metadata={"wire": "customerIdentifier"})
    """Identifies the customer by some other, for example vendor-defined, value. Only one way of identifying the
    customer may be used. At most 64 characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class CustomerInformationResponse(Response):
    """Says whether the station will report or erase the customer's data.

    Answers `CustomerInformationRequest`. OCPP 2.0.
    """

    ACTION = "CustomerInformation"
    VERSION = Version.V20

    status: CustomerInformationStatusEnumType
    """Accepted, Rejected if the station cannot do it now, or Invalid if the request itself is wrong."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class DataTransferRequest(Request):
    """Sends vendor-defined content to the other side, for functions that OCPP itself does not cover.

    Sent by either side. OCPP 2.0.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V20

    vendor_id: str = field(metadata={"wire": "vendorId"})
    """Names the vendor whose extension this message belongs to. At most 255 characters."""

    message_id: str | None = field(default=None, metadata={"wire": "messageId"})
    """Names the kind of message within the vendor's extension. At most 50 characters."""

    data: Any | UnsetType = UNSET
    """The vendor-defined content, in whatever form both sides have agreed on."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class DataTransferResponse(Response):
    """Answers a vendor-defined message.

    Answers `DataTransferRequest`. OCPP 2.0.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V20

    status: DataTransferStatusEnumType
    """Whether the content is accepted, refused, or not understood because the vendor or message id is unknown."""

    data: Any | UnsetType = UNSET
    """Vendor-defined content of the answer, in whatever form both sides have agreed on."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class DeleteCertificateRequest(Request):
    """Asks the station to delete one of its installed certificates.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "DeleteCertificate"
    VERSION = Version.V20

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData"})
    """Hashes and serial number that single out the certificate to delete."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class DeleteCertificateResponse(Response):
    """Says whether the certificate is deleted.

    Answers `DeleteCertificateRequest`. OCPP 2.0.
    """

    ACTION = "DeleteCertificate"
    VERSION = Version.V20

    status: DeleteCertificateStatusEnumType
    """Accepted once deleted, NotFound if there is no such certificate, Failed if the station cannot or will not delete
    it.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class FirmwareStatusNotificationRequest(Request):
    """Reports the progress of a firmware update.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V20

    status: FirmwareStatusEnumType
    """Step that the download, verification or installation has reached, or how it failed."""

    request_id: int = field(metadata={"wire": "requestId"})
    """The requestId of the UpdateFirmwareRequest behind this update. Absent only if no update is running and the report
    was triggered.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class FirmwareStatusNotificationResponse(Response):
    """Confirms receipt of the firmware status.

    Answers `FirmwareStatusNotificationRequest`. OCPP 2.0.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class Get15118EVCertificateRequest(Request):
    """Forwards an EV's ISO 15118 request to install or update its contract certificate.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "Get15118EVCertificate"
    VERSION = Version.V20

    iso15118_schema_version: str = field(metadata={"wire": "15118SchemaVersion"})
    """Schema version of the ISO 15118 session, which the CSMS needs to decode exiRequest. At most 50 characters."""

    exi_request: str = field(metadata={"wire": "exiRequest"})
    """The EV's certificate request as received: the binary EXI message in Base64. At most 5500 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class Get15118EVCertificateResponse(Response):
    """Returns the answer to the EV's certificate request.

    Answers `Get15118EVCertificateRequest`. OCPP 2.0.
    """

    ACTION = "Get15118EVCertificate"
    VERSION = Version.V20

    status: Iso15118EVCertificateStatusEnumType
    """Whether the CSMS could process the message; it does not tell whether the EV gets its certificate."""

    sa_provisioning_certificate_chain: CertificateChainType = field(metadata={"wire": "saProvisioningCertificateChain"})
    """Certificate chain of the provisioning service that signs the answer to the EV."""

    contract_signature_certificate_chain: CertificateChainType = field(
        metadata={"wire": "contractSignatureCertificateChain"}
    )
    """Certificate chain of the EV's new charging contract."""

    exi_response: str = field(metadata={"wire": "exiResponse"})
    """The answer to pass on to the EV unchanged: the binary EXI message in Base64. At most 5500 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetBaseReportRequest(Request):
    """Asks the station for a predefined report on its components and variables.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetBaseReport"
    VERSION = Version.V20

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    report_base: ReportBaseEnumType = field(metadata={"wire": "reportBase"})
    """Which predefined report to make: settable configuration, full inventory or summary."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetBaseReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetBaseReportRequest`. OCPP 2.0.
    """

    ACTION = "GetBaseReport"
    VERSION = Version.V20

    status: GenericDeviceModelStatusEnumType
    """Accepted if NotifyReportRequest messages follow, else why no report comes."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetCertificateStatusRequest(Request):
    """Asks the CSMS for the OCSP status of a V2G certificate.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "GetCertificateStatus"
    VERSION = Version.V20

    ocsp_request_data: OCSPRequestDataType = field(metadata={"wire": "ocspRequestData"})
    """Hashes, serial number and OCSP responder address of the certificate to check."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetCertificateStatusResponse(Response):
    """Returns the OCSP status of the certificate, if the CSMS could get it.

    Answers `GetCertificateStatusRequest`. OCPP 2.0.
    """

    ACTION = "GetCertificateStatus"
    VERSION = Version.V20

    status: GetCertificateStatusEnumType
    """Whether the OCSP status could be retrieved; the certificate's own status is inside ocspResult."""

    ocsp_result: str | None = field(default=None, metadata={"wire": "ocspResult"})
    """The OCSP responder's answer (RFC 6960) as Base64 of its DER form. Absent only if the status could not be
    retrieved. At most 5500 characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetChargingProfilesRequest(Request):
    """Asks the station to report installed charging profiles that match the criteria.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetChargingProfiles"
    VERSION = Version.V20

    charging_profile: ChargingProfileCriterionType = field(metadata={"wire": "chargingProfile"})
    """What a profile must match to be reported: its id, or purpose, stack level and limit source."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Number that the station repeats in every ReportChargingProfilesRequest it sends as a result."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """EVSE whose profiles are wanted; 0 means only those of the station itself. If absent, profiles of the station and
    all EVSEs are reported.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetChargingProfilesResponse(Response):
    """Says whether matching charging profiles will be reported.

    Answers `GetChargingProfilesRequest`. OCPP 2.0.
    """

    ACTION = "GetChargingProfiles"
    VERSION = Version.V20

    status: GetChargingProfileStatusEnumType
    """Accepted if ReportChargingProfilesRequest messages follow, NoProfiles if nothing matches."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetCompositeScheduleRequest(Request):
    """Asks the station for the schedule that results from combining all active profiles and local limits.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetCompositeSchedule"
    VERSION = Version.V20

    duration: int
    """How far ahead the schedule must reach, counted from receipt of the request. Unit: s."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE whose schedule is wanted; 0 asks what the whole station expects to draw from the grid."""

    charging_rate_unit: ChargingRateUnitEnumType | None = field(default=None, metadata={"wire": "chargingRateUnit"})
    """Unit in which the schedule is wanted: W or A. If absent, the station chooses."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetCompositeScheduleResponse(Response):
    """Returns the composite schedule, if the station can calculate it.

    Answers `GetCompositeScheduleRequest`. OCPP 2.0.
    """

    ACTION = "GetCompositeSchedule"
    VERSION = Version.V20

    status: GetCompositeScheduleStatusEnumType
    """Rejected if the station cannot give the schedule, for example because the EVSE is unknown."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE to which the schedule applies; 0 means the whole station."""

    schedule: CompositeScheduleType | None = None
    """The calculated schedule. Absent only if the request is rejected."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetDisplayMessagesRequest(Request):
    """Asks the station to report its configured display messages, all or those that match.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetDisplayMessages"
    VERSION = Version.V20

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyDisplayMessagesRequest it sends as a result."""

    priority: MessagePriorityEnumType | None = None
    """Limits the report to messages of this priority. If absent, any priority matches."""

    state: MessageStateEnumType | None = None
    """Limits the report to messages tied to this station state. If absent, any state matches."""

    id: list[int] | None = None
    """Limits the report to messages with these ids. If absent, any id matches. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetDisplayMessagesResponse(Response):
    """Says whether matching display messages will be reported.

    Answers `GetDisplayMessagesRequest`. OCPP 2.0.
    """

    ACTION = "GetDisplayMessages"
    VERSION = Version.V20

    status: GetDisplayMessagesStatusEnumType
    """Accepted if NotifyDisplayMessagesRequest messages follow, Unknown if nothing matches."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetInstalledCertificateIdsRequest(Request):
    """Asks the station which certificates it has installed.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetInstalledCertificateIds"
    VERSION = Version.V20

    type_of_certificate: GetCertificateIdUseEnumType = field(metadata={"wire": "typeOfCertificate"})
    """The kind of certificate to list."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetInstalledCertificateIdsResponse(Response):
    """Lists the installed certificates by their hash data.

    Answers `GetInstalledCertificateIdsRequest`. OCPP 2.0.
    """

    ACTION = "GetInstalledCertificateIds"
    VERSION = Version.V20

    status: GetInstalledCertificateStatusEnumType
    """Accepted if certificates of the wanted kinds are listed, NotFound if there are none."""

    certificate_hash_data: list[CertificateHashDataType] | None = field(
        default=None, metadata={"wire": "certificateHashData"}
    )
    """Hashes and serial number of each certificate found. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetLocalListVersionRequest(Request):
    """Asks for the version of the station's local authorization list.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetLocalListVersionResponse(Response):
    """Gives the version of the station's local authorization list.

    Answers `GetLocalListVersionRequest`. OCPP 2.0.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V20

    version_number: int = field(metadata={"wire": "versionNumber"})
    """Version of the list; 0 means there is none, because it is disabled or was never sent."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetLogRequest(Request):
    """Asks the station to upload a log file.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetLog"
    VERSION = Version.V20

    log: LogParametersType
    """Where to upload the log, and which period it should cover."""

    log_type: LogEnumType = field(metadata={"wire": "logType"})
    """Which log is wanted, such as the diagnostics log or the security log."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in its LogStatusNotificationRequest messages about this upload."""

    retries: int | None = None
    """How often to try again after a failed upload; 0 means never. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """How long to wait before trying the upload again. If absent, the station decides. Unit: s."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetLogResponse(Response):
    """Says whether the station will upload the log.

    Answers `GetLogRequest`. OCPP 2.0.
    """

    ACTION = "GetLog"
    VERSION = Version.V20

    status: LogStatusEnumType
    """Accepted, AcceptedCanceled if an earlier upload is dropped for this one, or Rejected."""

    filename: str | None = None
    """Name of the file that is going to be uploaded. Absent if there is nothing to upload. At most 255 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetMonitoringReportRequest(Request):
    """Asks the station to report its variable monitors, all or those that match.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetMonitoringReport"
    VERSION = Version.V20

    component_variable: list[ComponentVariableType] | None = field(default=None, metadata={"wire": "componentVariable"})
    """Limits the report to monitors on these components and variables. If absent, monitors on any of them match. At
    least 1 items.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyMonitoringReportRequest it sends as a result."""

    monitoring_criteria: list[MonitoringCriterionEnumType] | None = field(
        default=None, metadata={"wire": "monitoringCriteria"}
    )
    """Limits the report to these kinds of monitor: threshold, delta or periodic. If absent, all kinds match. At least 1
    and at most 3 items.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetMonitoringReportResponse(Response):
    """Says whether the monitors will be reported.

    Answers `GetMonitoringReportRequest`. OCPP 2.0.
    """

    ACTION = "GetMonitoringReport"
    VERSION = Version.V20

    status: GenericDeviceModelStatusEnumType
    """Accepted if NotifyMonitoringReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetReportRequest(Request):
    """Asks the station to report components and variables that match the criteria.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetReport"
    VERSION = Version.V20

    component_variable: list[ComponentVariableType] | None = field(default=None, metadata={"wire": "componentVariable"})
    """Limits the report to these components and variables. If absent, only componentCriteria selects. At least 1 items.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    component_criteria: list[ComponentCriterionEnumType] | None = field(
        default=None, metadata={"wire": "componentCriteria"}
    )
    """Limits the report to components in at least one of these conditions, such as enabled or having a problem. At
    least 1 and at most 4 items.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetReportRequest`. OCPP 2.0.
    """

    ACTION = "GetReport"
    VERSION = Version.V20

    status: GenericDeviceModelStatusEnumType
    """Accepted if NotifyReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetTransactionStatusRequest(Request):
    """Asks whether a transaction still runs and whether the station has unsent transaction messages.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetTransactionStatus"
    VERSION = Version.V20

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """The transaction asked about. If absent, the question is about queued messages of any transaction. At most 36
    characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetTransactionStatusResponse(Response):
    """Tells whether the transaction still runs and whether messages wait to be sent.

    Answers `GetTransactionStatusRequest`. OCPP 2.0.
    """

    ACTION = "GetTransactionStatus"
    VERSION = Version.V20

    messages_in_queue: bool = field(metadata={"wire": "messagesInQueue"})
    """True if the station still has to send messages about the transaction, or about any if none was named."""

    ongoing_indicator: bool | None = field(default=None, metadata={"wire": "ongoingIndicator"})
    """False if the transaction has ended or is unknown to the station. Absent if the request names no transaction."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetVariablesRequest(Request):
    """Asks the station for the values of variables of its device model.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "GetVariables"
    VERSION = Version.V20

    get_variable_data: list[GetVariableDataType] = field(metadata={"wire": "getVariableData"})
    """The component, variable and attribute to read, one element per value. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class GetVariablesResponse(Response):
    """Returns the requested variable values.

    Answers `GetVariablesRequest`. OCPP 2.0.
    """

    ACTION = "GetVariables"
    VERSION = Version.V20

    get_variable_result: list[GetVariableResultType] = field(metadata={"wire": "getVariableResult"})
    """Outcome and value per requested attribute, one element for each in the request. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class HeartbeatRequest(Request):
    """Tells the CSMS that the station is still connected, and asks for the time.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class HeartbeatResponse(Response):
    """Gives the station the time at the CSMS.

    Answers `HeartbeatRequest`. OCPP 2.0.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V20

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the CSMS, which the station can use to set its own."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class InstallCertificateRequest(Request):
    """Asks the station to add a root certificate to its trust store.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "InstallCertificate"
    VERSION = Version.V20

    certificate_type: InstallCertificateUseEnumType = field(metadata={"wire": "certificateType"})
    """What the certificate will be trusted for, for example the CSMS connection or a manufacturer's firmware."""

    certificate: str
    """The X.509 certificate to install, encoded as PEM. At most 800 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class InstallCertificateResponse(Response):
    """Says whether the station installed the certificate.

    Answers `InstallCertificateRequest`. OCPP 2.0.
    """

    ACTION = "InstallCertificate"
    VERSION = Version.V20

    status: InstallCertificateStatusEnumType
    """Whether the certificate is installed, refused as invalid or over the storage limit, or failed to install."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class LogStatusNotificationRequest(Request):
    """Reports how far the station is with uploading a log file.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "LogStatusNotification"
    VERSION = Version.V20

    status: UploadLogStatusEnumType
    """Current stage or outcome of the log upload; idle when nothing is being uploaded."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetLogRequest behind the upload. Absent only in a triggered report while no upload runs."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class LogStatusNotificationResponse(Response):
    """Confirms that the log upload status arrived; it carries no data.

    Answers `LogStatusNotificationRequest`. OCPP 2.0.
    """

    ACTION = "LogStatusNotification"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class MeterValuesRequest(Request):
    """Reports meter readings of an EVSE or of the main meter, typically clock-aligned ones taken outside a transaction.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "MeterValues"
    VERSION = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE the readings belong to; 0 means the station's main power meter."""

    meter_value: list[MeterValueType] = field(metadata={"wire": "meterValue"})
    """The readings, each with its own timestamp and set of sampled values. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class MeterValuesResponse(Response):
    """Confirms that the meter readings arrived; it carries no data.

    Answers `MeterValuesRequest`. OCPP 2.0.
    """

    ACTION = "MeterValues"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyCentralChargingNeedsRequest(Request):
    """Hands the station the ISO 15118 power schedules and sales tariffs worked out centrally for a connected vehicle.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "NotifyCentralChargingNeeds"
    VERSION = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle is connected."""

    sa_schedule: list[SAScheduleType] = field(metadata={"wire": "saSchedule"})
    """The schedules, with optional sales tariffs, from which the vehicle may choose. At least 1 and at most 3 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyCentralChargingNeedsResponse(Response):
    """Says whether the station accepts the centrally computed schedules.

    Answers `NotifyCentralChargingNeedsRequest`. OCPP 2.0.
    """

    ACTION = "NotifyCentralChargingNeeds"
    VERSION = Version.V20

    status: GenericStatusEnumType
    """Whether the station accepts the schedules for the vehicle."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyChargingLimitRequest(Request):
    """Reports that a party other than the CSMS, such as an energy management system, has limited the charging.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "NotifyChargingLimit"
    VERSION = Version.V20

    charging_limit: ChargingLimitType = field(metadata={"wire": "chargingLimit"})
    """Who imposed the limit, and whether the grid depends on it."""

    charging_schedule: list[ChargingScheduleType] | None = field(default=None, metadata={"wire": "chargingSchedule"})
    """The limits over time imposed by the outside party, included when the station is configured to report them. At
    least 1 items.
    """

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The limited EVSE. If absent or 0, the limit covers the whole station."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyChargingLimitResponse(Response):
    """Confirms that the external limit report arrived; it carries no data.

    Answers `NotifyChargingLimitRequest`. OCPP 2.0.
    """

    ACTION = "NotifyChargingLimit"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyCustomerInformationRequest(Request):
    """Delivers one part of the stored customer data that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "NotifyCustomerInformation"
    VERSION = Version.V20

    data: str
    """This part of the customer data, as free text meant for a human reader. At most 512 characters."""

    tbc: bool
    """Whether more parts of the same answer follow. If absent, this is the last part."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the answer, counted from 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this part."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the CustomerInformationRequest being answered."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyCustomerInformationResponse(Response):
    """Confirms that a part of the customer data arrived; it carries no data.

    Answers `NotifyCustomerInformationRequest`. OCPP 2.0.
    """

    ACTION = "NotifyCustomerInformation"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyDisplayMessagesRequest(Request):
    """Delivers display messages configured in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "NotifyDisplayMessages"
    VERSION = Version.V20

    message_info: list[MessageInfoType] = field(metadata={"wire": "messageInfo"})
    """The configured display messages that matched the query. At least 1 items."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetDisplayMessagesRequest being answered."""

    tbc: bool
    """Whether more parts of the same list follow. If absent, this is the last part."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyDisplayMessagesResponse(Response):
    """Confirms that a part of the display message list arrived; it carries no data.

    Answers `NotifyDisplayMessagesRequest`. OCPP 2.0.
    """

    ACTION = "NotifyDisplayMessages"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyEVChargingNeedsRequest(Request):
    """Tells the CSMS how much energy the connected vehicle wants, by when and within which electrical limits.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "NotifyEVChargingNeeds"
    VERSION = Version.V20

    charging_needs: ChargingNeedsType = field(metadata={"wire": "chargingNeeds"})
    """The charging parameters that the vehicle asked for over ISO 15118."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle is plugged in; never 0."""

    max_schedule_tuples: int | None = field(default=None, metadata={"wire": "maxScheduleTuples"})
    """Largest number of schedule tuples, or of power and price entries in ISO 15118-20, that the vehicle can handle."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyEVChargingNeedsResponse(Response):
    """Says whether the CSMS could handle the vehicle's charging needs.

    Answers `NotifyEVChargingNeedsRequest`. OCPP 2.0.
    """

    ACTION = "NotifyEVChargingNeeds"
    VERSION = Version.V20

    status: NotifyEVChargingNeedsStatusEnumType
    """Whether the needs were processed; this is no promise that they will be met."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyEVChargingScheduleRequest(Request):
    """Tells the CSMS the charging schedule that the vehicle plans to follow.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "NotifyEVChargingSchedule"
    VERSION = Version.V20

    time_base: datetime = field(metadata={"wire": "timeBase"})
    """Moment from which the start offsets of the schedule periods count."""

    charging_schedule: PartialChargingScheduleType = field(metadata={"wire": "chargingSchedule"})
    """How much the vehicle plans to draw over time."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle follows this schedule; never 0."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyEVChargingScheduleResponse(Response):
    """Says whether the CSMS could handle the vehicle's planned schedule.

    Answers `NotifyEVChargingScheduleRequest`. OCPP 2.0.
    """

    ACTION = "NotifyEVChargingSchedule"
    VERSION = Version.V20

    status: GenericStatusEnumType
    """Whether the message was processed; accepted does not mean that the CSMS agrees to the plan."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyEventRequest(Request):
    """Reports events on the station's components and variables, such as a monitor that triggered.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "NotifyEvent"
    VERSION = Version.V20

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this message, which can be later than the events in it."""

    tbc: bool
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0."""

    event_data: list[EventDataType] = field(metadata={"wire": "eventData"})
    """The events; usually one, but the station may bundle several that occur together. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyEventResponse(Response):
    """Confirms that the events arrived; it carries no data.

    Answers `NotifyEventRequest`. OCPP 2.0.
    """

    ACTION = "NotifyEvent"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyMonitoringReportRequest(Request):
    """Delivers one part of the list of variable monitors that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "NotifyMonitoringReport"
    VERSION = Version.V20

    monitor: list[MonitoringDataType]
    """The monitors in this part, grouped by component and variable. At least 1 items."""

    tbc: bool
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this part of the report."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the GetMonitoringReportRequest being answered."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyMonitoringReportResponse(Response):
    """Confirms that a part of the monitoring report arrived; it carries no data.

    Answers `NotifyMonitoringReportRequest`. OCPP 2.0.
    """

    ACTION = "NotifyMonitoringReport"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyReportRequest(Request):
    """Delivers one part of a device model report that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "NotifyReport"
    VERSION = Version.V20

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this part of the report."""

    report_data: list[ReportDataType] = field(metadata={"wire": "reportData"})
    """The components and variables in this part, with their attributes and characteristics. At least 1 items."""

    tbc: bool
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the report request (base or custom) being answered."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class NotifyReportResponse(Response):
    """Confirms that a part of the report arrived; it carries no data.

    Answers `NotifyReportRequest`. OCPP 2.0.
    """

    ACTION = "NotifyReport"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class PublishFirmwareRequest(Request):
    """Asks a local controller to download firmware and offer it to the stations behind it.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "PublishFirmware"
    VERSION = Version.V20

    location: str
    """Address from which the firmware is downloaded. At most 512 characters."""

    checksum: str
    """MD5 checksum of the complete firmware file, in hexadecimal. At most 32 characters."""

    retries: int | None = None
    """How often a failed download is tried again; 0 means never. If absent, the receiver decides."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class PublishFirmwareResponse(Response):
    """Says whether the local controller will publish the firmware.

    Answers `PublishFirmwareRequest`. OCPP 2.0.
    """

    ACTION = "PublishFirmware"
    VERSION = Version.V20

    status: GenericStatusEnumType
    """Whether the local controller takes on the task; progress is reported separately."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class PublishFirmwareStatusNotificationRequest(Request):
    """Reports how far the local controller is with downloading, verifying and publishing firmware.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "PublishFirmwareStatusNotification"
    VERSION = Version.V20

    status: PublishFirmwareStatusEnumType
    """Current stage or outcome of the publishing process."""

    location: list[str] | None = None
    """Addresses where stations can fetch the firmware, one per supported protocol; given once it is published. At least
    1 items. At most 512 characters each.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class PublishFirmwareStatusNotificationResponse(Response):
    """Confirms that the publishing status arrived; it carries no data.

    Answers `PublishFirmwareStatusNotificationRequest`. OCPP 2.0.
    """

    ACTION = "PublishFirmwareStatusNotification"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class Renegotiate15118ScheduleRequest(Request):
    """Asks the station to renegotiate the charging schedule with the vehicle over ISO 15118.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "Renegotiate15118Schedule"
    VERSION = Version.V20

    evse: EVSEType
    """The EVSE, and optionally the connector, at which the vehicle is plugged in."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class Renegotiate15118ScheduleResponse(Response):
    """Says whether the station will start the renegotiation.

    Answers `Renegotiate15118ScheduleRequest`. OCPP 2.0.
    """

    ACTION = "Renegotiate15118Schedule"
    VERSION = Version.V20

    status: GenericStatusEnumType
    """Whether the station agrees to renegotiate with the vehicle."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ReportChargingProfilesRequest(Request):
    """Delivers charging profiles installed in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "ReportChargingProfiles"
    VERSION = Version.V20

    charging_limit_source: ChargingLimitSourceEnumType = field(metadata={"wire": "chargingLimitSource"})
    """Who installed the profiles in this message, for example the operator or an energy management system."""

    charging_profile: list[ChargingProfileType] = field(metadata={"wire": "chargingProfile"})
    """The installed profiles from this source on this EVSE. At least 1 items."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE that the profiles apply to; 0 means a limit for the station as a whole."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the GetChargingProfilesRequest being answered."""

    tbc: bool | None = None
    """Whether more messages of the same report follow. If absent, this is the last one."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ReportChargingProfilesResponse(Response):
    """Confirms that a part of the profile report arrived; it carries no data.

    Answers `ReportChargingProfilesRequest`. OCPP 2.0.
    """

    ACTION = "ReportChargingProfiles"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class RequestStartTransactionRequest(Request):
    """Asks the station to start charging for a given identifier, for example from a driver's app.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "RequestStartTransaction"
    VERSION = Version.V20

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier under which the transaction is started."""

    remote_start_id: int = field(metadata={"wire": "remoteStartId"})
    """Id that the station repeats in TransactionEventRequest, which ties the transaction to this request."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE to charge at; never 0. If absent, the station picks one or refuses."""

    charging_profile: ChargingProfileType | None = field(default=None, metadata={"wire": "chargingProfile"})
    """Charging profile for the new transaction; its purpose must be TxProfile."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class RequestStartTransactionResponse(Response):
    """Says whether the station will try to start the transaction.

    Answers `RequestStartTransactionRequest`. OCPP 2.0.
    """

    ACTION = "RequestStartTransaction"
    VERSION = Version.V20

    status: RequestStartStopStatusEnumType
    """Whether the start request is accepted; the transaction itself may begin later."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """Id of a transaction that was already running, for example because the cable was plugged in first. At most 36
    characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class RequestStopTransactionRequest(Request):
    """Asks the station to end a running transaction.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "RequestStopTransaction"
    VERSION = Version.V20

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """The running transaction to end. At most 36 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class RequestStopTransactionResponse(Response):
    """Says whether the station will end the transaction.

    Answers `RequestStopTransactionRequest`. OCPP 2.0.
    """

    ACTION = "RequestStopTransaction"
    VERSION = Version.V20

    status: RequestStartStopStatusEnumType
    """Whether the stop request is accepted; refused when the transaction is unknown."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ReservationStatusUpdateRequest(Request):
    """Reports that a reservation ended without leading to a transaction.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "ReservationStatusUpdate"
    VERSION = Version.V20

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """The reservation concerned, by the id that the CSMS gave it."""

    reservation_update_status: ReservationUpdateStatusEnumType = field(metadata={"wire": "reservationUpdateStatus"})
    """How the reservation ended, such as expired or removed."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ReservationStatusUpdateResponse(Response):
    """Confirms that the reservation change was noted; it carries no data.

    Answers `ReservationStatusUpdateRequest`. OCPP 2.0.
    """

    ACTION = "ReservationStatusUpdate"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ReserveNowRequest(Request):
    """Asks the station to keep an EVSE free for a given identifier until a set time.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V20

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that may use the reserved EVSE."""

    reservation: ReservationType
    """The reservation to make: its id, its end, and the EVSE or connector type concerned."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """Group whose members may also use the reservation."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ReserveNowResponse(Response):
    """Says whether the station made the reservation.

    Answers `ReserveNowRequest`. OCPP 2.0.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V20

    status: ReserveNowStatusEnumType
    """Whether the EVSE is reserved, or why not: occupied, faulted, unavailable or refused."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ResetRequest(Request):
    """Asks the station to restart itself or a single EVSE.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "Reset"
    VERSION = Version.V20

    type: ResetEnumType
    """Whether to restart at once, ending transactions, or to wait until no transaction is running."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class ResetResponse(Response):
    """Says whether and when the station will restart.

    Answers `ResetRequest`. OCPP 2.0.
    """

    ACTION = "Reset"
    VERSION = Version.V20

    status: ResetStatusEnumType
    """Whether the restart happens now, is scheduled for later or is refused."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SecurityEventNotificationRequest(Request):
    """Reports a security event at the station, such as tampering or an invalid certificate.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "SecurityEventNotification"
    VERSION = Version.V20

    type: SecurityEventEnumType
    """Name of the event, from the standard list of security events."""

    timestamp: datetime
    """When the security event took place."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SecurityEventNotificationResponse(Response):
    """Confirms that the security event was noted; it carries no data.

    Answers `SecurityEventNotificationRequest`. OCPP 2.0.
    """

    ACTION = "SecurityEventNotification"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SendLocalListRequest(Request):
    """Sends the station a new local authorization list, or changes to the one it has.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V20

    version_number: int = field(metadata={"wire": "versionNumber"})
    """Version that the list has once this update is applied; greater than 0."""

    update_type: UpdateEnumType = field(metadata={"wire": "updateType"})
    """Whether the entries replace the whole list or only amend it."""

    local_authorization_list: list[AuthorizationData] | None = field(
        default=None, metadata={"wire": "localAuthorizationList"}
    )
    """The list entries. If absent, a full update empties the list and a differential one changes no entry. At least 1
    items.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SendLocalListResponse(Response):
    """Says whether the station applied the list update.

    Answers `SendLocalListRequest`. OCPP 2.0.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V20

    status: SendLocalListStatusEnumType
    """Whether the update was applied, failed or had a version that does not follow the stored one."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetChargingProfileRequest(Request):
    """Asks the station to install a charging profile.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "SetChargingProfile"
    VERSION = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE to limit; 0 means every EVSE for a TxDefaultProfile, or the station's total for a station-wide profile.
    """

    charging_profile: ChargingProfileType = field(metadata={"wire": "chargingProfile"})
    """The profile to install, with its purpose, stack level and schedules."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetChargingProfileResponse(Response):
    """Says whether the station installed the charging profile.

    Answers `SetChargingProfileRequest`. OCPP 2.0.
    """

    ACTION = "SetChargingProfile"
    VERSION = Version.V20

    status: ChargingProfileStatusEnumType
    """Whether the profile is installed; other limits may still keep the station from following it exactly."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetDisplayMessageRequest(Request):
    """Asks the station to store a message for its display, or to replace one with the same id.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "SetDisplayMessage"
    VERSION = Version.V20

    message: MessageInfoType
    """The message with its text, priority and the conditions under which it is shown."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetDisplayMessageResponse(Response):
    """Says whether the station can show the display message.

    Answers `SetDisplayMessageRequest`. OCPP 2.0.
    """

    ACTION = "SetDisplayMessage"
    VERSION = Version.V20

    status: DisplayMessageStatusEnumType
    """Whether the message is accepted, or why not, such as an unsupported format or an unknown transaction."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetMonitoringBaseRequest(Request):
    """Asks the station to activate one of its predefined sets of variable monitors.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "SetMonitoringBase"
    VERSION = Version.V20

    monitoring_base: MonitoringBaseEnumType = field(metadata={"wire": "monitoringBase"})
    """Set to activate: all monitors, the factory defaults without custom ones, or only the hard-wired ones."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetMonitoringBaseResponse(Response):
    """Says whether the station switched to the requested set of monitors.

    Answers `SetMonitoringBaseRequest`. OCPP 2.0.
    """

    ACTION = "SetMonitoringBase"
    VERSION = Version.V20

    status: GenericDeviceModelStatusEnumType
    """Whether the chosen monitoring base is accepted, rejected or not supported."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetMonitoringLevelRequest(Request):
    """Tells the station down to which severity it reports monitoring events.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "SetMonitoringLevel"
    VERSION = Version.V20

    severity: int
    """Least severe level still reported, from 0 (danger) to 9 (debug); events with a higher number are held back."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetMonitoringLevelResponse(Response):
    """Says whether the station applies the new severity threshold.

    Answers `SetMonitoringLevelRequest`. OCPP 2.0.
    """

    ACTION = "SetMonitoringLevel"
    VERSION = Version.V20

    status: GenericStatusEnumType
    """Whether the new severity threshold is accepted."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetNetworkProfileRequest(Request):
    """Stores a set of connection settings on the station, for example the CSMS URL, OCPP version, APN and VPN.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "SetNetworkProfile"
    VERSION = Version.V20

    configuration_slot: int = field(metadata={"wire": "configurationSlot"})
    """Number of the slot that receives the profile; anything already stored there is replaced."""

    connection_data: NetworkConnectionProfileType = field(metadata={"wire": "connectionData"})
    """Settings the station uses to reach the CSMS when this slot is active."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetNetworkProfileResponse(Response):
    """Says whether the station stored the connection settings.

    Answers `SetNetworkProfileRequest`. OCPP 2.0.
    """

    ACTION = "SetNetworkProfile"
    VERSION = Version.V20

    status: SetNetworkProfileStatusEnumType
    """Whether the profile is stored, refused as invalid, or could not be stored."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetVariableMonitoringRequest(Request):
    """Creates or changes monitors that watch variables of the device model.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "SetVariableMonitoring"
    VERSION = Version.V20

    set_monitoring_data: list[SetMonitoringDataType] = field(metadata={"wire": "setMonitoringData"})
    """Monitors to create or change, each with its component, variable, type and threshold. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetVariableMonitoringResponse(Response):
    """Reports for each requested monitor whether it was set.

    Answers `SetVariableMonitoringRequest`. OCPP 2.0.
    """

    ACTION = "SetVariableMonitoring"
    VERSION = Version.V20

    set_monitoring_result: list[SetMonitoringResultType] = field(metadata={"wire": "setMonitoringResult"})
    """One outcome per requested monitor, with the assigned monitor id on success. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetVariablesRequest(Request):
    """Writes new values to variables of the station's device model.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "SetVariables"
    VERSION = Version.V20

    set_variable_data: list[SetVariableDataType] = field(metadata={"wire": "setVariableData"})
    """Values to write, each with its component, variable and attribute type. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SetVariablesResponse(Response):
    """Reports for each variable whether the new value was taken over.

    Answers `SetVariablesRequest`. OCPP 2.0.
    """

    ACTION = "SetVariables"
    VERSION = Version.V20

    set_variable_result: list[SetVariableResultType] = field(metadata={"wire": "setVariableResult"})
    """One outcome for each value that was to be written. At least 1 items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SignCertificateRequest(Request):
    """Asks the CSMS to have a certificate authority sign the station's public key.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "SignCertificate"
    VERSION = Version.V20

    csr: str
    """Certificate signing request (PKCS #10) holding the public key, in PEM form. At most 800 characters."""

    type_of_certificate: CertificateSigningUseEnumType | None = field(
        default=None, metadata={"wire": "typeOfCertificate"}
    )
    """Whether a charging station or a V2G certificate is wanted; if absent, one certificate serves both connections."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class SignCertificateResponse(Response):
    """Says whether the CSMS takes on the signing request; the certificate itself follows in CertificateSignedRequest.

    Answers `SignCertificateRequest`. OCPP 2.0.
    """

    ACTION = "SignCertificate"
    VERSION = Version.V20

    status: GenericStatusEnumType
    """Whether the CSMS accepts the signing request."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class StatusNotificationRequest(Request):
    """Reports the current availability status of one connector.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V20

    timestamp: datetime
    """Moment at which the connector had the reported status."""

    connector_status: ConnectorStatusEnumType = field(metadata={"wire": "connectorStatus"})
    """Current state of the connector, such as available, occupied or faulted."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE that the connector is part of."""

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector being reported, numbered within its EVSE."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 2.0.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class TransactionEventRequest(Request):
    """Reports that a transaction started, changed or ended, with what happened and the related meter values.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "TransactionEvent"
    VERSION = Version.V20

    event_type: TransactionEventEnumType = field(metadata={"wire": "eventType"})
    """Whether this is the first (Started), an intermediate (Updated) or the last (Ended) event of the transaction."""

    timestamp: datetime
    """Moment at which the event took place, which may be well before it is sent."""

    trigger_reason: TriggerReasonEnumType = field(metadata={"wire": "triggerReason"})
    """What caused the station to send this event."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Counter that grows with each event, so that the CSMS notices missing messages."""

    transaction_data: TransactionType = field(metadata={"wire": "transactionData"})
    """Id and details of the transaction, such as charging state and stop reason; named transactionInfo in later
    versions.
    """

    meter_value: list[MeterValueType] | None = field(default=None, metadata={"wire": "meterValue"})
    """Readings that belong to the transaction; device model variables select the measurands for each event type. At
    least 1 items.
    """

    offline: bool | None = None
    """True if the event took place while the station had no connection to the CSMS. If absent, false is assumed."""

    number_of_phases_used: int | None = field(default=None, metadata={"wire": "numberOfPhasesUsed"})
    """Phases in use for charging. If absent, the CSMS may infer it from the charging schedule or the device model."""

    cable_max_current: float | None = field(default=None, metadata={"wire": "cableMaxCurrent"})
    """Highest current that the connected cable can carry. Unit: A."""

    reservation_id: int | None = field(default=None, metadata={"wire": "reservationId"})
    """Reservation that this transaction uses up."""

    evse: EVSEType | None = None
    """EVSE, and possibly connector, on which the transaction takes place."""

    id_token: IdTokenType | None = field(default=None, metadata={"wire": "idToken"})
    """Identifier that authorizes starting or stopping; sent once for each authorization, so that the CSMS can check it.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class TransactionEventResponse(Response):
    """Acknowledges the event and may return the authorization result, cost, limits and a driver message.

    Answers `TransactionEventRequest`. OCPP 2.0.
    """

    ACTION = "TransactionEvent"
    VERSION = Version.V20

    total_cost: float | None = field(default=None, metadata={"wire": "totalCost"})
    """Cost so far (Updated) or final cost with taxes (Ended). A free transaction is 0.00; absence does not mean free.
    Unit: currency of the Currency variable.
    """

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority"})
    """Business priority from -9 to 9, higher first, that overrides the one of the token for this transaction only."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo"})
    """Authorization result for the identifier; present whenever the request carried one."""

    updated_personal_message: MessageContentType | None = field(
        default=None, metadata={"wire": "updatedPersonalMessage"}
    )
    """New message to show to the driver, for example current tariff information."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class TriggerMessageRequest(Request):
    """Asks the station to send a certain message now.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "TriggerMessage"
    VERSION = Version.V20

    requested_message: MessageTriggerEnumType = field(metadata={"wire": "requestedMessage"})
    """Kind of message that the station shall send."""

    evse: EVSEType | None = None
    """EVSE, and possibly connector, the message shall be about; ignored when it has no meaning for that message."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class TriggerMessageResponse(Response):
    """Says whether the station will send the requested message.

    Answers `TriggerMessageRequest`. OCPP 2.0.
    """

    ACTION = "TriggerMessage"
    VERSION = Version.V20

    status: TriggerMessageStatusEnumType
    """Whether the message will be sent, is refused, or is not implemented."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class UnlockConnectorRequest(Request):
    """Asks the station to release a cable that is locked in a connector.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE that has the connector to release."""

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to release, numbered within its EVSE."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 2.0.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V20

    status: UnlockStatusEnumType
    """Outcome of the unlock attempt, or why it was not made."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class UnpublishFirmwareRequest(Request):
    """Asks a local controller to stop offering a firmware file to its stations.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "UnpublishFirmware"
    VERSION = Version.V20

    checksum: str
    """MD5 hash, in hexadecimal, of the complete file to withdraw. At most 32 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class UnpublishFirmwareResponse(Response):
    """Says whether the local controller withdrew the firmware file.

    Answers `UnpublishFirmwareRequest`. OCPP 2.0.
    """

    ACTION = "UnpublishFirmware"
    VERSION = Version.V20

    status: UnpublishFirmwareStatusEnumType
    """Whether the file was withdrawn, was not there, or is still being downloaded by a station."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class Update15118EVCertificateRequest(Request):
    """Passes on an EV's ISO 15118 request to renew its contract certificate.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION = "Update15118EVCertificate"
    VERSION = Version.V20

    iso15118_schema_version: str = field(metadata={"wire": "15118SchemaVersion"})
    """Version of the ISO 15118 message schema between EV and station, needed to decode the EXI data. At most 50
    characters.
    """

    exi_request: str = field(metadata={"wire": "exiRequest"})
    """Certificate update request of the EV as raw EXI data, Base64 encoded. At most 5500 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class Update15118EVCertificateResponse(Response):
    """Returns the answer that the station hands to the EV for its certificate update.

    Answers `Update15118EVCertificateRequest`. OCPP 2.0.
    """

    ACTION = "Update15118EVCertificate"
    VERSION = Version.V20

    status: Iso15118EVCertificateStatusEnumType
    """Whether the CSMS could process the request."""

    exi_response: str | None = field(default=None, metadata={"wire": "exiResponse"})
    """Certificate update answer for the EV as raw EXI data, Base64 encoded. At most 5500 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class UpdateFirmwareRequest(Request):
    """Asks the station to download and install new firmware.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V20

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the firmware status notifications for this update repeat."""

    firmware: FirmwareType
    """Where the firmware is, when to fetch and install it, and how to verify it."""

    retries: int | None = None
    """How often a failed download is tried again; 0 means never. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Waiting time before another download attempt. If absent, the station decides. Unit: s."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define
class UpdateFirmwareResponse(Response):
    """Says whether the station takes on the firmware update.

    Answers `UpdateFirmwareRequest`. OCPP 2.0.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V20

    status: UpdateFirmwareStatusEnumType
    """Whether the update is accepted or refused, or replaces one that was under way."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
