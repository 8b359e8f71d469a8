"""The messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any

from attrs import define, field

from ocpp_core.message import UNSET, Request, Response, UnsetType
from ocpp_core.v201.datatypes import (
    AuthorizationData,
    CertificateHashDataChainType,
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
    CustomDataType,
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
    ReportDataType,
    SetMonitoringDataType,
    SetMonitoringResultType,
    SetVariableDataType,
    SetVariableResultType,
    StatusInfoType,
    TransactionType,
)
from ocpp_core.v201.enums import (
    AuthorizeCertificateStatusEnumType,
    BootReasonEnumType,
    CancelReservationStatusEnumType,
    CertificateActionEnumType,
    CertificateSignedStatusEnumType,
    CertificateSigningUseEnumType,
    ChangeAvailabilityStatusEnumType,
    ChargingLimitSourceEnumType,
    ChargingProfileStatusEnumType,
    ChargingRateUnitEnumType,
    ClearCacheStatusEnumType,
    ClearChargingProfileStatusEnumType,
    ClearMessageStatusEnumType,
    ComponentCriterionEnumType,
    ConnectorEnumType,
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
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
]


@define
class AuthorizeRequest(Request):
    """Asks the CSMS whether an identifier may charge.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.1.
    """

    ACTION = "Authorize"
    VERSION = Version.V201

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that the driver or the EV presented."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    certificate: str | None = None
    """PEM contract certificate chain of the EV, leaf first and without the root, for when the CSMS must validate it
    instead of the station. At most 5500 characters.
    """

    iso15118_certificate_hash_data: list[OCSPRequestDataType] | None = field(
        default=None, metadata={"wire": "iso15118CertificateHashData"}
    )
    """Hashes and OCSP data for checking the EV's contract certificates for revocation. Not needed when certificate is
    sent. At least 1 and at most 4 items.
    """


@define
class AuthorizeResponse(Response):
    """Says whether the identifier may charge, and under which conditions.

    Answers `AuthorizeRequest`. OCPP 2.0.1 part 2, section 1.1.
    """

    ACTION = "Authorize"
    VERSION = Version.V201

    id_token_info: IdTokenInfoType = field(metadata={"wire": "idTokenInfo"})
    """Authorization verdict on the identifier, with cache expiry, group and other details."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    certificate_status: AuthorizeCertificateStatusEnumType | None = field(
        default=None, metadata={"wire": "certificateStatus"}
    )
    """Outcome of the check on the EV's contract certificates: Accepted if all are valid, else what is wrong."""


@define
class BootNotificationRequest(Request):
    """Registers the station with the CSMS after it starts or reboots.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.2.
    """

    ACTION = "BootNotification"
    VERSION = Version.V201

    charging_station: ChargingStationType = field(metadata={"wire": "chargingStation"})
    """Describes the station: vendor, model, serial number, firmware and modem."""

    reason: BootReasonEnumType
    """Why the station booted or sends this message."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class BootNotificationResponse(Response):
    """Says whether the CSMS accepts the station, and gives it the time and the heartbeat interval.

    Answers `BootNotificationRequest`. OCPP 2.0.1 part 2, section 1.2.
    """

    ACTION = "BootNotification"
    VERSION = Version.V201

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the CSMS, which the station can use to set its own."""

    interval: int
    """Heartbeat interval if accepted, else the least time to wait before the next BootNotificationRequest. If 0 then,
    the station picks a wait. Unit: s.
    """

    status: RegistrationStatusEnumType
    """Whether the station is registered, must wait in pending state, or is refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the station is accepted, kept pending or refused."""


@define
class CancelReservationRequest(Request):
    """Asks the station to cancel a reservation.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.3.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V201

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """Identifies the reservation, as given in the ReserveNowRequest."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CancelReservationResponse(Response):
    """Says whether the reservation is cancelled.

    Answers `CancelReservationRequest`. OCPP 2.0.1 part 2, section 1.3.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V201

    status: CancelReservationStatusEnumType
    """Rejected if the station has no such reservation."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the reservation could or could not be cancelled."""


@define
class CertificateSignedRequest(Request):
    """Delivers the certificate that a CA signed in answer to the station's SignCertificateRequest.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.4.
    """

    ACTION = "CertificateSigned"
    VERSION = Version.V201

    certificate_chain: str = field(metadata={"wire": "certificateChain"})
    """PEM chain that starts with the signed leaf, followed by any sub-CA certificates. MaxCertificateChainSize may
    limit its length. At most 10000 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    certificate_type: CertificateSigningUseEnumType | None = field(default=None, metadata={"wire": "certificateType"})
    """What the certificate is for. If absent, it serves both the CSMS connection and, where present, the ISO 15118
    connection.
    """


@define
class CertificateSignedResponse(Response):
    """Says whether the station takes the signed certificate into use.

    Answers `CertificateSignedRequest`. OCPP 2.0.1 part 2, section 1.4.
    """

    ACTION = "CertificateSigned"
    VERSION = Version.V201

    status: CertificateSignedStatusEnumType
    """Rejected if the certificate is not valid."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the certificate is accepted or refused."""


@define
class ChangeAvailabilityRequest(Request):
    """Asks the station to make itself, an EVSE or a connector operative or inoperative.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.5.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V201

    operational_status: OperationalStatusEnumType = field(metadata={"wire": "operationalStatus"})
    """The availability to switch to: Operative or Inoperative."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    evse: EVSEType | None = None
    """The EVSE or connector to change. If absent, the whole station is meant."""


@define
class ChangeAvailabilityResponse(Response):
    """Says whether the station changes its availability now, later or not at all.

    Answers `ChangeAvailabilityRequest`. OCPP 2.0.1 part 2, section 1.5.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V201

    status: ChangeAvailabilityStatusEnumType
    """Scheduled if the change waits for a running transaction to end, else Accepted or Rejected."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the change is accepted, delayed or refused."""


@define
class ClearCacheRequest(Request):
    """Asks the station to empty its authorization cache.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.6.
    """

    ACTION = "ClearCache"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearCacheResponse(Response):
    """Says whether the authorization cache is emptied.

    Answers `ClearCacheRequest`. OCPP 2.0.1 part 2, section 1.6.
    """

    ACTION = "ClearCache"
    VERSION = Version.V201

    status: ClearCacheStatusEnumType
    """Accepted once the cache is cleared, Rejected if the station cannot do so."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the cache was or was not cleared."""


@define
class ClearChargingProfileRequest(Request):
    """Asks the station to remove one charging profile by id, or all profiles that match criteria.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.7.
    """

    ACTION = "ClearChargingProfile"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    charging_profile_id: int | None = field(default=None, metadata={"wire": "chargingProfileId"})
    """Identifies the one profile to remove. If absent, chargingProfileCriteria selects the profiles."""

    charging_profile_criteria: ClearChargingProfileType | None = field(
        default=None, metadata={"wire": "chargingProfileCriteria"}
    )
    """EVSE, purpose and stack level that a profile must all match to be removed. Used when no profile id is given."""


@define
class ClearChargingProfileResponse(Response):
    """Says whether the station found and removed any charging profile.

    Answers `ClearChargingProfileRequest`. OCPP 2.0.1 part 2, section 1.7.
    """

    ACTION = "ClearChargingProfile"
    VERSION = Version.V201

    status: ClearChargingProfileStatusEnumType
    """Accepted if profiles were removed, Unknown if none match."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why profiles were or were not removed."""


@define
class ClearDisplayMessageRequest(Request):
    """Asks the station to remove a message from its display configuration.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.8.
    """

    ACTION = "ClearDisplayMessage"
    VERSION = Version.V201

    id: int
    """Identifies the display message to remove."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearDisplayMessageResponse(Response):
    """Says whether the display message is removed.

    Answers `ClearDisplayMessageRequest`. OCPP 2.0.1 part 2, section 1.8.
    """

    ACTION = "ClearDisplayMessage"
    VERSION = Version.V201

    status: ClearMessageStatusEnumType
    """Accepted if the message is gone, Unknown if the station has no message with this id."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the message was or was not removed."""


@define
class ClearVariableMonitoringRequest(Request):
    """Asks the station to remove variable monitors.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.10.
    """

    ACTION = "ClearVariableMonitoring"
    VERSION = Version.V201

    id: list[int]
    """Identifies each monitor to remove. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearVariableMonitoringResponse(Response):
    """Tells for each monitor whether it was removed.

    Answers `ClearVariableMonitoringRequest`. OCPP 2.0.1 part 2, section 1.10.
    """

    ACTION = "ClearVariableMonitoring"
    VERSION = Version.V201

    clear_monitoring_result: list[ClearMonitoringResultType] = field(metadata={"wire": "clearMonitoringResult"})
    """Outcome of the removal, one element per requested monitor id. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearedChargingLimitRequest(Request):
    """Reports that a charging limit set from outside, for example by an energy manager, no longer applies.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.9.
    """

    ACTION = "ClearedChargingLimit"
    VERSION = Version.V201

    charging_limit_source: ChargingLimitSourceEnumType = field(metadata={"wire": "chargingLimitSource"})
    """Which kind of external system had set the limit, for example EMS or SO."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE on which the limit is lifted. If absent, no particular EVSE is meant."""


@define
class ClearedChargingLimitResponse(Response):
    """Confirms receipt of the notice that a charging limit is lifted.

    Answers `ClearedChargingLimitRequest`. OCPP 2.0.1 part 2, section 1.9.
    """

    ACTION = "ClearedChargingLimit"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CostUpdatedRequest(Request):
    """Tells the station the running cost of a transaction, to show to the driver.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.11.
    """

    ACTION = "CostUpdated"
    VERSION = Version.V201

    total_cost: float = field(metadata={"wire": "totalCost"})
    """Cost so far, taxes included, as the CSMS calculates it. Unit: currency of the Currency variable."""

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """The transaction to which the cost belongs. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CostUpdatedResponse(Response):
    """Confirms receipt of the running cost.

    Answers `CostUpdatedRequest`. OCPP 2.0.1 part 2, section 1.11.
    """

    ACTION = "CostUpdated"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CustomerInformationRequest(Request):
    """Asks the station to report and/or erase the data it holds about a customer.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.12.
    """

    ACTION = "CustomerInformation"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in the NotifyCustomerInformationRequest messages it sends as a result."""

    report: bool
    """True makes the station send what it knows of the customer in NotifyCustomerInformationRequest messages."""

    clear: bool
    """True makes the station erase everything it stores about the customer."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    customer_certificate: CertificateHashDataType | None = field(default=None, metadata={"wire": "customerCertificate"})
    """Identifies the customer by the hash data of a certificate. Only one way of identifying the customer may be used.
    """

    id_token: IdTokenType | None = field(default=None, metadata={"wire": "idToken"})
    """Identifies the customer by an identifier token. Only one way of identifying the customer may be used."""

    customer_identifier: str | None = field(default=None, metadata={"wire": "customerIdentifier"})
    """Identifies the customer by some other, for example vendor-defined, value. Only one way of identifying the
    customer may be used. At most 64 characters.
    """


@define
class CustomerInformationResponse(Response):
    """Says whether the station will report or erase the customer's data.

    Answers `CustomerInformationRequest`. OCPP 2.0.1 part 2, section 1.12.
    """

    ACTION = "CustomerInformation"
    VERSION = Version.V201

    status: CustomerInformationStatusEnumType
    """Accepted, Rejected if the station cannot do it now, or Invalid if the request itself is wrong."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the request is accepted or refused."""


@define
class DataTransferRequest(Request):
    """Sends vendor-defined content to the other side, for functions that OCPP itself does not cover.

    Sent by either side. OCPP 2.0.1 part 2, section 1.13.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V201

    vendor_id: str = field(metadata={"wire": "vendorId"})
    """Names the vendor whose extension this message belongs to. At most 255 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    message_id: str | None = field(default=None, metadata={"wire": "messageId"})
    """Names the kind of message within the vendor's extension. At most 50 characters."""

    data: Any | UnsetType = UNSET
    """The vendor-defined content, in whatever form both sides have agreed on."""


@define
class DataTransferResponse(Response):
    """Answers a vendor-defined message.

    Answers `DataTransferRequest`. OCPP 2.0.1 part 2, section 1.13.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V201

    status: DataTransferStatusEnumType
    """Whether the content is accepted, refused, or not understood because the vendor or message id is unknown."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the content is accepted or refused."""

    data: Any | UnsetType = UNSET
    """Vendor-defined content of the answer, in whatever form both sides have agreed on."""


@define
class DeleteCertificateRequest(Request):
    """Asks the station to delete one of its installed certificates.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.14.
    """

    ACTION = "DeleteCertificate"
    VERSION = Version.V201

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData"})
    """Hashes and serial number that single out the certificate to delete."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class DeleteCertificateResponse(Response):
    """Says whether the certificate is deleted.

    Answers `DeleteCertificateRequest`. OCPP 2.0.1 part 2, section 1.14.
    """

    ACTION = "DeleteCertificate"
    VERSION = Version.V201

    status: DeleteCertificateStatusEnumType
    """Accepted once deleted, NotFound if there is no such certificate, Failed if the station cannot or will not delete
    it.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the certificate was or was not deleted."""


@define
class FirmwareStatusNotificationRequest(Request):
    """Reports the progress of a firmware update.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.15.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V201

    status: FirmwareStatusEnumType
    """Step that the download, verification or installation has reached, or how it failed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """The requestId of the UpdateFirmwareRequest behind this update. Absent only if no update is running and the report
    was triggered.
    """


@define
class FirmwareStatusNotificationResponse(Response):
    """Confirms receipt of the firmware status.

    Answers `FirmwareStatusNotificationRequest`. OCPP 2.0.1 part 2, section 1.15.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class Get15118EVCertificateRequest(Request):
    """Forwards an EV's ISO 15118 request to install or update its contract certificate.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.16.
    """

    ACTION = "Get15118EVCertificate"
    VERSION = Version.V201

    iso15118_schema_version: str = field(metadata={"wire": "iso15118SchemaVersion"})
    """Schema version of the ISO 15118 session, which the CSMS needs to decode exiRequest. At most 50 characters."""

    action: CertificateActionEnumType
    """Whether the EV asks to install a certificate or to update the one it has."""

    exi_request: str = field(metadata={"wire": "exiRequest"})
    """The EV's certificate request as received: the binary EXI message in Base64. At most 5600 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class Get15118EVCertificateResponse(Response):
    """Returns the answer to the EV's certificate request.

    Answers `Get15118EVCertificateRequest`. OCPP 2.0.1 part 2, section 1.16.
    """

    ACTION = "Get15118EVCertificate"
    VERSION = Version.V201

    status: Iso15118EVCertificateStatusEnumType
    """Whether the CSMS could process the message; it does not tell whether the EV gets its certificate."""

    exi_response: str = field(metadata={"wire": "exiResponse"})
    """The answer to pass on to the EV unchanged: the binary EXI message in Base64. At most 5600 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the request was or was not processed."""


@define
class GetBaseReportRequest(Request):
    """Asks the station for a predefined report on its components and variables.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.17.
    """

    ACTION = "GetBaseReport"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    report_base: ReportBaseEnumType = field(metadata={"wire": "reportBase"})
    """Which predefined report to make: settable configuration, full inventory or summary."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetBaseReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetBaseReportRequest`. OCPP 2.0.1 part 2, section 1.17.
    """

    ACTION = "GetBaseReport"
    VERSION = Version.V201

    status: GenericDeviceModelStatusEnumType
    """Accepted if NotifyReportRequest messages follow, else why no report comes."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the report is or is not sent."""


@define
class GetCertificateStatusRequest(Request):
    """Asks the CSMS for the OCSP status of a V2G certificate.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.18.
    """

    ACTION = "GetCertificateStatus"
    VERSION = Version.V201

    ocsp_request_data: OCSPRequestDataType = field(metadata={"wire": "ocspRequestData"})
    """Hashes, serial number and OCSP responder address of the certificate to check."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetCertificateStatusResponse(Response):
    """Returns the OCSP status of the certificate, if the CSMS could get it.

    Answers `GetCertificateStatusRequest`. OCPP 2.0.1 part 2, section 1.18.
    """

    ACTION = "GetCertificateStatus"
    VERSION = Version.V201

    status: GetCertificateStatusEnumType
    """Whether the OCSP status could be retrieved; the certificate's own status is inside ocspResult."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the OCSP status could or could not be retrieved."""

    ocsp_result: str | None = field(default=None, metadata={"wire": "ocspResult"})
    """The OCSP responder's answer (RFC 6960) as Base64 of its DER form. Absent only if the status could not be
    retrieved. At most 5500 characters.
    """


@define
class GetChargingProfilesRequest(Request):
    """Asks the station to report installed charging profiles that match the criteria.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.19.
    """

    ACTION = "GetChargingProfiles"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every ReportChargingProfilesRequest it sends as a result."""

    charging_profile: ChargingProfileCriterionType = field(metadata={"wire": "chargingProfile"})
    """What a profile must match to be reported: its id, or purpose, stack level and limit source."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """EVSE whose profiles are wanted; 0 means only those of the station itself. If absent, profiles of the station and
    all EVSEs are reported.
    """


@define
class GetChargingProfilesResponse(Response):
    """Says whether matching charging profiles will be reported.

    Answers `GetChargingProfilesRequest`. OCPP 2.0.1 part 2, section 1.19.
    """

    ACTION = "GetChargingProfiles"
    VERSION = Version.V201

    status: GetChargingProfileStatusEnumType
    """Accepted if ReportChargingProfilesRequest messages follow, NoProfiles if nothing matches."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why profiles are or are not reported."""


@define
class GetCompositeScheduleRequest(Request):
    """Asks the station for the schedule that results from combining all active profiles and local limits.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.20.
    """

    ACTION = "GetCompositeSchedule"
    VERSION = Version.V201

    duration: int
    """How far ahead the schedule must reach, counted from receipt of the request. Unit: s."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE whose schedule is wanted; 0 asks what the whole station expects to draw from the grid."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    charging_rate_unit: ChargingRateUnitEnumType | None = field(default=None, metadata={"wire": "chargingRateUnit"})
    """Unit in which the schedule is wanted: W or A. If absent, the station chooses."""


@define
class GetCompositeScheduleResponse(Response):
    """Returns the composite schedule, if the station can calculate it.

    Answers `GetCompositeScheduleRequest`. OCPP 2.0.1 part 2, section 1.20.
    """

    ACTION = "GetCompositeSchedule"
    VERSION = Version.V201

    status: GenericStatusEnumType
    """Rejected if the station cannot give the schedule, for example because the EVSE is unknown."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the schedule is or is not given."""

    schedule: CompositeScheduleType | None = None
    """The calculated schedule. Absent only if the request is rejected."""


@define
class GetDisplayMessagesRequest(Request):
    """Asks the station to report its configured display messages, all or those that match.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.21.
    """

    ACTION = "GetDisplayMessages"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyDisplayMessagesRequest it sends as a result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    id: list[int] | None = None
    """Limits the report to messages with these ids. If absent, any id matches. At least 1 items."""

    priority: MessagePriorityEnumType | None = None
    """Limits the report to messages of this priority. If absent, any priority matches."""

    state: MessageStateEnumType | None = None
    """Limits the report to messages tied to this station state. If absent, any state matches."""


@define
class GetDisplayMessagesResponse(Response):
    """Says whether matching display messages will be reported.

    Answers `GetDisplayMessagesRequest`. OCPP 2.0.1 part 2, section 1.21.
    """

    ACTION = "GetDisplayMessages"
    VERSION = Version.V201

    status: GetDisplayMessagesStatusEnumType
    """Accepted if NotifyDisplayMessagesRequest messages follow, Unknown if nothing matches."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why messages are or are not reported."""


@define
class GetInstalledCertificateIdsRequest(Request):
    """Asks the station which certificates it has installed.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.22.
    """

    ACTION = "GetInstalledCertificateIds"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    certificate_type: list[GetCertificateIdUseEnumType] | None = field(
        default=None, metadata={"wire": "certificateType"}
    )
    """The kinds of certificate to list. If absent, all kinds are listed. At least 1 items."""


@define
class GetInstalledCertificateIdsResponse(Response):
    """Lists the installed certificates by their hash data.

    Answers `GetInstalledCertificateIdsRequest`. OCPP 2.0.1 part 2, section 1.22.
    """

    ACTION = "GetInstalledCertificateIds"
    VERSION = Version.V201

    status: GetInstalledCertificateStatusEnumType
    """Accepted if certificates of the wanted kinds are listed, NotFound if there are none."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why certificates are or are not listed."""

    certificate_hash_data_chain: list[CertificateHashDataChainType] | None = field(
        default=None, metadata={"wire": "certificateHashDataChain"}
    )
    """Kind and hash data of each certificate found, with its sub-CA certificates where it has a chain. At least 1
    items.
    """


@define
class GetLocalListVersionRequest(Request):
    """Asks for the version of the station's local authorization list.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.23.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetLocalListVersionResponse(Response):
    """Gives the version of the station's local authorization list.

    Answers `GetLocalListVersionRequest`. OCPP 2.0.1 part 2, section 1.23.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V201

    version_number: int = field(metadata={"wire": "versionNumber"})
    """Version of the list; 0 means there is none, because it is disabled or was never sent."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetLogRequest(Request):
    """Asks the station to upload a log file.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.24.
    """

    ACTION = "GetLog"
    VERSION = Version.V201

    log: LogParametersType
    """Where to upload the log, and which period it should cover."""

    log_type: LogEnumType = field(metadata={"wire": "logType"})
    """Which log is wanted, such as the diagnostics log or the security log."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in its LogStatusNotificationRequest messages about this upload."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    retries: int | None = None
    """How often to try again after a failed upload; 0 means never. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """How long to wait before trying the upload again. If absent, the station decides. Unit: s."""


@define
class GetLogResponse(Response):
    """Says whether the station will upload the log.

    Answers `GetLogRequest`. OCPP 2.0.1 part 2, section 1.24.
    """

    ACTION = "GetLog"
    VERSION = Version.V201

    status: LogStatusEnumType
    """Accepted, AcceptedCanceled if an earlier upload is dropped for this one, or Rejected."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the upload is accepted or refused."""

    filename: str | None = None
    """Name of the file that is going to be uploaded. Absent if there is nothing to upload. At most 255 characters."""


@define
class GetMonitoringReportRequest(Request):
    """Asks the station to report its variable monitors, all or those that match.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.25.
    """

    ACTION = "GetMonitoringReport"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyMonitoringReportRequest it sends as a result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    component_variable: list[ComponentVariableType] | None = field(default=None, metadata={"wire": "componentVariable"})
    """Limits the report to monitors on these components and variables. If absent, monitors on any of them match. At
    least 1 items.
    """

    monitoring_criteria: list[MonitoringCriterionEnumType] | None = field(
        default=None, metadata={"wire": "monitoringCriteria"}
    )
    """Limits the report to these kinds of monitor: threshold, delta or periodic. If absent, all kinds match. At least 1
    and at most 3 items.
    """


@define
class GetMonitoringReportResponse(Response):
    """Says whether the monitors will be reported.

    Answers `GetMonitoringReportRequest`. OCPP 2.0.1 part 2, section 1.25.
    """

    ACTION = "GetMonitoringReport"
    VERSION = Version.V201

    status: GenericDeviceModelStatusEnumType
    """Accepted if NotifyMonitoringReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why monitors are or are not reported."""


@define
class GetReportRequest(Request):
    """Asks the station to report components and variables that match the criteria.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.26.
    """

    ACTION = "GetReport"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    component_variable: list[ComponentVariableType] | None = field(default=None, metadata={"wire": "componentVariable"})
    """Limits the report to these components and variables. If absent, only componentCriteria selects. At least 1 items.
    """

    component_criteria: list[ComponentCriterionEnumType] | None = field(
        default=None, metadata={"wire": "componentCriteria"}
    )
    """Limits the report to components in at least one of these conditions, such as enabled or having a problem. At
    least 1 and at most 4 items.
    """


@define
class GetReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetReportRequest`. OCPP 2.0.1 part 2, section 1.26.
    """

    ACTION = "GetReport"
    VERSION = Version.V201

    status: GenericDeviceModelStatusEnumType
    """Accepted if NotifyReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the report is or is not sent."""


@define
class GetTransactionStatusRequest(Request):
    """Asks whether a transaction still runs and whether the station has unsent transaction messages.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.27.
    """

    ACTION = "GetTransactionStatus"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """The transaction asked about. If absent, the question is about queued messages of any transaction. At most 36
    characters.
    """


@define
class GetTransactionStatusResponse(Response):
    """Tells whether the transaction still runs and whether messages wait to be sent.

    Answers `GetTransactionStatusRequest`. OCPP 2.0.1 part 2, section 1.27.
    """

    ACTION = "GetTransactionStatus"
    VERSION = Version.V201

    messages_in_queue: bool = field(metadata={"wire": "messagesInQueue"})
    """True if the station still has to send messages about the transaction, or about any if none was named."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    ongoing_indicator: bool | None = field(default=None, metadata={"wire": "ongoingIndicator"})
    """False if the transaction has ended or is unknown to the station. Absent if the request names no transaction."""


@define
class GetVariablesRequest(Request):
    """Asks the station for the values of variables of its device model.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.28.
    """

    ACTION = "GetVariables"
    VERSION = Version.V201

    get_variable_data: list[GetVariableDataType] = field(metadata={"wire": "getVariableData"})
    """The component, variable and attribute to read, one element per value. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetVariablesResponse(Response):
    """Returns the requested variable values.

    Answers `GetVariablesRequest`. OCPP 2.0.1 part 2, section 1.28.
    """

    ACTION = "GetVariables"
    VERSION = Version.V201

    get_variable_result: list[GetVariableResultType] = field(metadata={"wire": "getVariableResult"})
    """Outcome and value per requested attribute, one element for each in the request. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class HeartbeatRequest(Request):
    """Tells the CSMS that the station is still connected, and asks for the time.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.29.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class HeartbeatResponse(Response):
    """Gives the station the time at the CSMS.

    Answers `HeartbeatRequest`. OCPP 2.0.1 part 2, section 1.29.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V201

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the CSMS, which the station can use to set its own."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class InstallCertificateRequest(Request):
    """Asks the station to add a root certificate to its trust store.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.30.
    """

    ACTION = "InstallCertificate"
    VERSION = Version.V201

    certificate_type: InstallCertificateUseEnumType = field(metadata={"wire": "certificateType"})
    """What the certificate will be trusted for, for example the CSMS connection or a manufacturer's firmware."""

    certificate: str
    """The X.509 certificate to install, encoded as PEM. At most 5500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class InstallCertificateResponse(Response):
    """Says whether the station installed the certificate.

    Answers `InstallCertificateRequest`. OCPP 2.0.1 part 2, section 1.30.
    """

    ACTION = "InstallCertificate"
    VERSION = Version.V201

    status: InstallCertificateStatusEnumType
    """Whether the certificate is installed, refused as invalid or over the storage limit, or failed to install."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the installation result."""


@define
class LogStatusNotificationRequest(Request):
    """Reports how far the station is with uploading a log file.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.31.
    """

    ACTION = "LogStatusNotification"
    VERSION = Version.V201

    status: UploadLogStatusEnumType
    """Current stage or outcome of the log upload; idle when nothing is being uploaded."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the GetLogRequest behind the upload. Absent only in a triggered report while no upload runs."""


@define
class LogStatusNotificationResponse(Response):
    """Confirms that the log upload status arrived; it carries no data.

    Answers `LogStatusNotificationRequest`. OCPP 2.0.1 part 2, section 1.31.
    """

    ACTION = "LogStatusNotification"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class MeterValuesRequest(Request):
    """Reports meter readings of an EVSE or of the main meter, typically clock-aligned ones taken outside a transaction.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.32.
    """

    ACTION = "MeterValues"
    VERSION = Version.V201

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE the readings belong to; 0 means the station's main power meter."""

    meter_value: list[MeterValueType] = field(metadata={"wire": "meterValue"})
    """The readings, each with its own timestamp and set of sampled values. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class MeterValuesResponse(Response):
    """Confirms that the meter readings arrived; it carries no data.

    Answers `MeterValuesRequest`. OCPP 2.0.1 part 2, section 1.32.
    """

    ACTION = "MeterValues"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyChargingLimitRequest(Request):
    """Reports that a party other than the CSMS, such as an energy management system, has limited the charging.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.33.
    """

    ACTION = "NotifyChargingLimit"
    VERSION = Version.V201

    charging_limit: ChargingLimitType = field(metadata={"wire": "chargingLimit"})
    """Who imposed the limit, and whether the grid depends on it."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    charging_schedule: list[ChargingScheduleType] | None = field(default=None, metadata={"wire": "chargingSchedule"})
    """The limits over time imposed by the outside party, included when the station is configured to report them. At
    least 1 items.
    """

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The limited EVSE. If absent or 0, the limit covers the whole station."""


@define
class NotifyChargingLimitResponse(Response):
    """Confirms that the external limit report arrived; it carries no data.

    Answers `NotifyChargingLimitRequest`. OCPP 2.0.1 part 2, section 1.33.
    """

    ACTION = "NotifyChargingLimit"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyCustomerInformationRequest(Request):
    """Delivers one part of the stored customer data that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.34.
    """

    ACTION = "NotifyCustomerInformation"
    VERSION = Version.V201

    data: str
    """This part of the customer data, as free text meant for a human reader. At most 512 characters."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the answer, counted from 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this part."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the CustomerInformationRequest being answered."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    tbc: bool | None = None
    """Whether more parts of the same answer follow. If absent, this is the last part. Default: false."""


@define
class NotifyCustomerInformationResponse(Response):
    """Confirms that a part of the customer data arrived; it carries no data.

    Answers `NotifyCustomerInformationRequest`. OCPP 2.0.1 part 2, section 1.34.
    """

    ACTION = "NotifyCustomerInformation"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyDisplayMessagesRequest(Request):
    """Delivers display messages configured in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.35.
    """

    ACTION = "NotifyDisplayMessages"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetDisplayMessagesRequest being answered."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    message_info: list[MessageInfoType] | None = field(default=None, metadata={"wire": "messageInfo"})
    """The configured display messages that matched the query. At least 1 items."""

    tbc: bool | None = None
    """Whether more parts of the same list follow. If absent, this is the last part. Default: false."""


@define
class NotifyDisplayMessagesResponse(Response):
    """Confirms that a part of the display message list arrived; it carries no data.

    Answers `NotifyDisplayMessagesRequest`. OCPP 2.0.1 part 2, section 1.35.
    """

    ACTION = "NotifyDisplayMessages"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyEVChargingNeedsRequest(Request):
    """Tells the CSMS how much energy the connected vehicle wants, by when and within which electrical limits.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.36.
    """

    ACTION = "NotifyEVChargingNeeds"
    VERSION = Version.V201

    charging_needs: ChargingNeedsType = field(metadata={"wire": "chargingNeeds"})
    """The charging parameters that the vehicle asked for over ISO 15118."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle is plugged in; never 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    max_schedule_tuples: int | None = field(default=None, metadata={"wire": "maxScheduleTuples"})
    """Largest number of schedule tuples, or of power and price entries in ISO 15118-20, that the vehicle can handle."""


@define
class NotifyEVChargingNeedsResponse(Response):
    """Says whether the CSMS could handle the vehicle's charging needs.

    Answers `NotifyEVChargingNeedsRequest`. OCPP 2.0.1 part 2, section 1.36.
    """

    ACTION = "NotifyEVChargingNeeds"
    VERSION = Version.V201

    status: NotifyEVChargingNeedsStatusEnumType
    """Whether the needs were processed; this is no promise that they will be met."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the processing result."""


@define
class NotifyEVChargingScheduleRequest(Request):
    """Tells the CSMS the charging schedule that the vehicle plans to follow.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.37.
    """

    ACTION = "NotifyEVChargingSchedule"
    VERSION = Version.V201

    time_base: datetime = field(metadata={"wire": "timeBase"})
    """Moment from which the start offsets of the schedule periods count."""

    charging_schedule: ChargingScheduleType = field(metadata={"wire": "chargingSchedule"})
    """How much the vehicle plans to draw over time."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle follows this schedule; never 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyEVChargingScheduleResponse(Response):
    """Says whether the CSMS could handle the vehicle's planned schedule.

    Answers `NotifyEVChargingScheduleRequest`. OCPP 2.0.1 part 2, section 1.37.
    """

    ACTION = "NotifyEVChargingSchedule"
    VERSION = Version.V201

    status: GenericStatusEnumType
    """Whether the message was processed; accepted does not mean that the CSMS agrees to the plan."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the processing result."""


@define
class NotifyEventRequest(Request):
    """Reports events on the station's components and variables, such as a monitor that triggered.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.38.
    """

    ACTION = "NotifyEvent"
    VERSION = Version.V201

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this message, which can be later than the events in it."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0."""

    event_data: list[EventDataType] = field(metadata={"wire": "eventData"})
    """The events; usually one, but the station may bundle several that occur together. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    tbc: bool | None = None
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""


@define
class NotifyEventResponse(Response):
    """Confirms that the events arrived; it carries no data.

    Answers `NotifyEventRequest`. OCPP 2.0.1 part 2, section 1.38.
    """

    ACTION = "NotifyEvent"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyMonitoringReportRequest(Request):
    """Delivers one part of the list of variable monitors that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.39.
    """

    ACTION = "NotifyMonitoringReport"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetMonitoringReportRequest being answered."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this part of the report."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    monitor: list[MonitoringDataType] | None = None
    """The monitors in this part, grouped by component and variable. At least 1 items."""

    tbc: bool | None = None
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""


@define
class NotifyMonitoringReportResponse(Response):
    """Confirms that a part of the monitoring report arrived; it carries no data.

    Answers `NotifyMonitoringReportRequest`. OCPP 2.0.1 part 2, section 1.39.
    """

    ACTION = "NotifyMonitoringReport"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyReportRequest(Request):
    """Delivers one part of a device model report that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.40.
    """

    ACTION = "NotifyReport"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the report request (base or custom) being answered."""

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this part of the report."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    report_data: list[ReportDataType] | None = field(default=None, metadata={"wire": "reportData"})
    """The components and variables in this part, with their attributes and characteristics. At least 1 items."""

    tbc: bool | None = None
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""


@define
class NotifyReportResponse(Response):
    """Confirms that a part of the report arrived; it carries no data.

    Answers `NotifyReportRequest`. OCPP 2.0.1 part 2, section 1.40.
    """

    ACTION = "NotifyReport"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class PublishFirmwareRequest(Request):
    """Asks a local controller to download firmware and offer it to the stations behind it.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.41.
    """

    ACTION = "PublishFirmware"
    VERSION = Version.V201

    location: str
    """Address from which the firmware is downloaded. At most 512 characters."""

    checksum: str
    """MD5 checksum of the complete firmware file, in hexadecimal. At most 32 characters."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Id that the later publishing status reports repeat."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    retries: int | None = None
    """How often a failed download is tried again; 0 means never. If absent, the receiver decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Waiting time between download attempts. If absent, the receiver decides. Unit: s."""


@define
class PublishFirmwareResponse(Response):
    """Says whether the local controller will publish the firmware.

    Answers `PublishFirmwareRequest`. OCPP 2.0.1 part 2, section 1.41.
    """

    ACTION = "PublishFirmware"
    VERSION = Version.V201

    status: GenericStatusEnumType
    """Whether the local controller takes on the task; progress is reported separately."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""


@define
class PublishFirmwareStatusNotificationRequest(Request):
    """Reports how far the local controller is with downloading, verifying and publishing firmware.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.42.
    """

    ACTION = "PublishFirmwareStatusNotification"
    VERSION = Version.V201

    status: PublishFirmwareStatusEnumType
    """Current stage or outcome of the publishing process."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    location: list[str] | None = None
    """Addresses where stations can fetch the firmware, one per supported protocol; given once it is published. At least
    1 items. At most 512 characters each.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the PublishFirmwareRequest that started the process."""


@define
class PublishFirmwareStatusNotificationResponse(Response):
    """Confirms that the publishing status arrived; it carries no data.

    Answers `PublishFirmwareStatusNotificationRequest`. OCPP 2.0.1 part 2, section 1.42.
    """

    ACTION = "PublishFirmwareStatusNotification"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReportChargingProfilesRequest(Request):
    """Delivers charging profiles installed in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.43.
    """

    ACTION = "ReportChargingProfiles"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetChargingProfilesRequest being answered."""

    charging_limit_source: ChargingLimitSourceEnumType = field(metadata={"wire": "chargingLimitSource"})
    """Who installed the profiles in this message, for example the operator or an energy management system."""

    charging_profile: list[ChargingProfileType] = field(metadata={"wire": "chargingProfile"})
    """The installed profiles from this source on this EVSE. At least 1 items."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE that the profiles apply to; 0 means a limit for the station as a whole."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    tbc: bool | None = None
    """Whether more messages of the same report follow. If absent, this is the last one. Default: false."""


@define
class ReportChargingProfilesResponse(Response):
    """Confirms that a part of the profile report arrived; it carries no data.

    Answers `ReportChargingProfilesRequest`. OCPP 2.0.1 part 2, section 1.43.
    """

    ACTION = "ReportChargingProfiles"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class RequestStartTransactionRequest(Request):
    """Asks the station to start charging for a given identifier, for example from a driver's app.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.44.
    """

    ACTION = "RequestStartTransaction"
    VERSION = Version.V201

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier under which the transaction is started."""

    remote_start_id: int = field(metadata={"wire": "remoteStartId"})
    """Id that the station repeats in TransactionEventRequest, which ties the transaction to this request."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE to charge at; never 0. If absent, the station picks one or refuses."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """Group of the identifier, needed when the EVSE is reserved for that group and remote starts skip authorization."""

    charging_profile: ChargingProfileType | None = field(default=None, metadata={"wire": "chargingProfile"})
    """Charging profile for the new transaction; its purpose must be TxProfile."""


@define
class RequestStartTransactionResponse(Response):
    """Says whether the station will try to start the transaction.

    Answers `RequestStartTransactionRequest`. OCPP 2.0.1 part 2, section 1.44.
    """

    ACTION = "RequestStartTransaction"
    VERSION = Version.V201

    status: RequestStartStopStatusEnumType
    """Whether the start request is accepted; the transaction itself may begin later."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """Id of a transaction that was already running, for example because the cable was plugged in first. At most 36
    characters.
    """


@define
class RequestStopTransactionRequest(Request):
    """Asks the station to end a running transaction.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.45.
    """

    ACTION = "RequestStopTransaction"
    VERSION = Version.V201

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """The running transaction to end. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class RequestStopTransactionResponse(Response):
    """Says whether the station will end the transaction.

    Answers `RequestStopTransactionRequest`. OCPP 2.0.1 part 2, section 1.45.
    """

    ACTION = "RequestStopTransaction"
    VERSION = Version.V201

    status: RequestStartStopStatusEnumType
    """Whether the stop request is accepted; refused when the transaction is unknown."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""


@define
class ReservationStatusUpdateRequest(Request):
    """Reports that a reservation ended without leading to a transaction.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.46.
    """

    ACTION = "ReservationStatusUpdate"
    VERSION = Version.V201

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """The reservation concerned, by the id that the CSMS gave it."""

    reservation_update_status: ReservationUpdateStatusEnumType = field(metadata={"wire": "reservationUpdateStatus"})
    """How the reservation ended, such as expired or removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReservationStatusUpdateResponse(Response):
    """Confirms that the reservation change was noted; it carries no data.

    Answers `ReservationStatusUpdateRequest`. OCPP 2.0.1 part 2, section 1.46.
    """

    ACTION = "ReservationStatusUpdate"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReserveNowRequest(Request):
    """Asks the station to keep an EVSE free for a given identifier until a set time.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.47.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V201

    id: int
    """Id of the reservation; an existing reservation with the same id is replaced."""

    expiry_date_time: datetime = field(metadata={"wire": "expiryDateTime"})
    """When the reservation ends if nobody has used it."""

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that may use the reserved EVSE."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    connector_type: ConnectorEnumType | None = field(default=None, metadata={"wire": "connectorType"})
    """Kind of connector that must be kept free, when the EVSE itself does not matter."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE to reserve. If absent, the station keeps any suitable EVSE free."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """Group whose members may also use the reservation."""


@define
class ReserveNowResponse(Response):
    """Says whether the station made the reservation.

    Answers `ReserveNowRequest`. OCPP 2.0.1 part 2, section 1.47.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V201

    status: ReserveNowStatusEnumType
    """Whether the EVSE is reserved, or why not: occupied, faulted, unavailable or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the reservation result."""


@define
class ResetRequest(Request):
    """Asks the station to restart itself or a single EVSE.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.48.
    """

    ACTION = "Reset"
    VERSION = Version.V201

    type: ResetEnumType
    """Whether to restart at once, ending transactions, or to wait until no transaction is running."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The only EVSE to restart. If absent, the whole station restarts."""


@define
class ResetResponse(Response):
    """Says whether and when the station will restart.

    Answers `ResetRequest`. OCPP 2.0.1 part 2, section 1.48.
    """

    ACTION = "Reset"
    VERSION = Version.V201

    status: ResetStatusEnumType
    """Whether the restart happens now, is scheduled for later or is refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the answer."""


@define
class SecurityEventNotificationRequest(Request):
    """Reports a security event at the station, such as tampering or an invalid certificate.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.49.
    """

    ACTION = "SecurityEventNotification"
    VERSION = Version.V201

    type: str
    """Name of the event, from the standard list of security events. At most 50 characters."""

    timestamp: datetime
    """When the security event took place."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo"})
    """Technical details that help to analyse the event. At most 255 characters."""


@define
class SecurityEventNotificationResponse(Response):
    """Confirms that the security event was noted; it carries no data.

    Answers `SecurityEventNotificationRequest`. OCPP 2.0.1 part 2, section 1.49.
    """

    ACTION = "SecurityEventNotification"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SendLocalListRequest(Request):
    """Sends the station a new local authorization list, or changes to the one it has.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.50.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V201

    version_number: int = field(metadata={"wire": "versionNumber"})
    """Version that the list has once this update is applied; greater than 0."""

    update_type: UpdateEnumType = field(metadata={"wire": "updateType"})
    """Whether the entries replace the whole list or only amend it."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    local_authorization_list: list[AuthorizationData] | None = field(
        default=None, metadata={"wire": "localAuthorizationList"}
    )
    """The list entries. If absent, a full update empties the list and a differential one changes no entry. At least 1
    items.
    """


@define
class SendLocalListResponse(Response):
    """Says whether the station applied the list update.

    Answers `SendLocalListRequest`. OCPP 2.0.1 part 2, section 1.50.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V201

    status: SendLocalListStatusEnumType
    """Whether the update was applied, failed or had a version that does not follow the stored one."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the update result."""


@define
class SetChargingProfileRequest(Request):
    """Asks the station to install a charging profile.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.51.
    """

    ACTION = "SetChargingProfile"
    VERSION = Version.V201

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE to limit; 0 means every EVSE for a TxDefaultProfile, or the station's total for a station-wide profile.
    """

    charging_profile: ChargingProfileType = field(metadata={"wire": "chargingProfile"})
    """The profile to install, with its purpose, stack level and schedules."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetChargingProfileResponse(Response):
    """Says whether the station installed the charging profile.

    Answers `SetChargingProfileRequest`. OCPP 2.0.1 part 2, section 1.51.
    """

    ACTION = "SetChargingProfile"
    VERSION = Version.V201

    status: ChargingProfileStatusEnumType
    """Whether the profile is installed; other limits may still keep the station from following it exactly."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""


@define
class SetDisplayMessageRequest(Request):
    """Asks the station to store a message for its display, or to replace one with the same id.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.52.
    """

    ACTION = "SetDisplayMessage"
    VERSION = Version.V201

    message: MessageInfoType
    """The message with its text, priority and the conditions under which it is shown."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetDisplayMessageResponse(Response):
    """Says whether the station can show the display message.

    Answers `SetDisplayMessageRequest`. OCPP 2.0.1 part 2, section 1.52.
    """

    ACTION = "SetDisplayMessage"
    VERSION = Version.V201

    status: DisplayMessageStatusEnumType
    """Whether the message is accepted, or why not, such as an unsupported format or an unknown transaction."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""


@define
class SetMonitoringBaseRequest(Request):
    """Asks the station to activate one of its predefined sets of variable monitors.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.53.
    """

    ACTION = "SetMonitoringBase"
    VERSION = Version.V201

    monitoring_base: MonitoringBaseEnumType = field(metadata={"wire": "monitoringBase"})
    """Set to activate: all monitors, the factory defaults without custom ones, or only the hard-wired ones."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetMonitoringBaseResponse(Response):
    """Says whether the station switched to the requested set of monitors.

    Answers `SetMonitoringBaseRequest`. OCPP 2.0.1 part 2, section 1.53.
    """

    ACTION = "SetMonitoringBase"
    VERSION = Version.V201

    status: GenericDeviceModelStatusEnumType
    """Whether the chosen monitoring base is accepted, rejected or not supported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""


@define
class SetMonitoringLevelRequest(Request):
    """Tells the station down to which severity it reports monitoring events.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.54.
    """

    ACTION = "SetMonitoringLevel"
    VERSION = Version.V201

    severity: int
    """Least severe level still reported, from 0 (danger) to 9 (debug); events with a higher number are held back."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetMonitoringLevelResponse(Response):
    """Says whether the station applies the new severity threshold.

    Answers `SetMonitoringLevelRequest`. OCPP 2.0.1 part 2, section 1.54.
    """

    ACTION = "SetMonitoringLevel"
    VERSION = Version.V201

    status: GenericStatusEnumType
    """Whether the new severity threshold is accepted."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""


@define
class SetNetworkProfileRequest(Request):
    """Stores a set of connection settings on the station, for example the CSMS URL, OCPP version, APN and VPN.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.55.
    """

    ACTION = "SetNetworkProfile"
    VERSION = Version.V201

    configuration_slot: int = field(metadata={"wire": "configurationSlot"})
    """Number of the slot that receives the profile; anything already stored there is replaced."""

    connection_data: NetworkConnectionProfileType = field(metadata={"wire": "connectionData"})
    """Settings the station uses to reach the CSMS when this slot is active."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetNetworkProfileResponse(Response):
    """Says whether the station stored the connection settings.

    Answers `SetNetworkProfileRequest`. OCPP 2.0.1 part 2, section 1.55.
    """

    ACTION = "SetNetworkProfile"
    VERSION = Version.V201

    status: SetNetworkProfileStatusEnumType
    """Whether the profile is stored, refused as invalid, or could not be stored."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""


@define
class SetVariableMonitoringRequest(Request):
    """Creates or changes monitors that watch variables of the device model.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.56.
    """

    ACTION = "SetVariableMonitoring"
    VERSION = Version.V201

    set_monitoring_data: list[SetMonitoringDataType] = field(metadata={"wire": "setMonitoringData"})
    """Monitors to create or change, each with its component, variable, type and threshold. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetVariableMonitoringResponse(Response):
    """Reports for each requested monitor whether it was set.

    Answers `SetVariableMonitoringRequest`. OCPP 2.0.1 part 2, section 1.56.
    """

    ACTION = "SetVariableMonitoring"
    VERSION = Version.V201

    set_monitoring_result: list[SetMonitoringResultType] = field(metadata={"wire": "setMonitoringResult"})
    """One outcome per requested monitor, with the assigned monitor id on success. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetVariablesRequest(Request):
    """Writes new values to variables of the station's device model.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.57.
    """

    ACTION = "SetVariables"
    VERSION = Version.V201

    set_variable_data: list[SetVariableDataType] = field(metadata={"wire": "setVariableData"})
    """Values to write, each with its component, variable and attribute type. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetVariablesResponse(Response):
    """Reports for each variable whether the new value was taken over.

    Answers `SetVariablesRequest`. OCPP 2.0.1 part 2, section 1.57.
    """

    ACTION = "SetVariables"
    VERSION = Version.V201

    set_variable_result: list[SetVariableResultType] = field(metadata={"wire": "setVariableResult"})
    """One outcome for each value that was to be written. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SignCertificateRequest(Request):
    """Asks the CSMS to have a certificate authority sign the station's public key.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.58.
    """

    ACTION = "SignCertificate"
    VERSION = Version.V201

    csr: str
    """Certificate signing request (PKCS #10) holding the public key, in PEM form. At most 5500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    certificate_type: CertificateSigningUseEnumType | None = field(default=None, metadata={"wire": "certificateType"})
    """Intended use of the certificate; if absent, it serves both the CSMS connection and, where implemented, ISO 15118.
    """


@define
class SignCertificateResponse(Response):
    """Says whether the CSMS takes on the signing request; the certificate itself follows in CertificateSignedRequest.

    Answers `SignCertificateRequest`. OCPP 2.0.1 part 2, section 1.58.
    """

    ACTION = "SignCertificate"
    VERSION = Version.V201

    status: GenericStatusEnumType
    """Whether the CSMS accepts the signing request."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""


@define
class StatusNotificationRequest(Request):
    """Reports the current availability status of one connector.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.59.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V201

    timestamp: datetime
    """Moment at which the connector had the reported status."""

    connector_status: ConnectorStatusEnumType = field(metadata={"wire": "connectorStatus"})
    """Current state of the connector, such as available, occupied or faulted."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE that the connector is part of."""

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector being reported, numbered within its EVSE."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 2.0.1 part 2, section 1.59.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class TransactionEventRequest(Request):
    """Reports that a transaction started, changed or ended, with what happened and the related meter values.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.60.
    """

    ACTION = "TransactionEvent"
    VERSION = Version.V201

    event_type: TransactionEventEnumType = field(metadata={"wire": "eventType"})
    """Whether this is the first (Started), an intermediate (Updated) or the last (Ended) event of the transaction."""

    timestamp: datetime
    """Moment at which the event took place, which may be well before it is sent."""

    trigger_reason: TriggerReasonEnumType = field(metadata={"wire": "triggerReason"})
    """What caused the station to send this event."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Counter that grows with each event, so that the CSMS notices missing messages."""

    transaction_info: TransactionType = field(metadata={"wire": "transactionInfo"})
    """Id and details of the transaction, such as charging state, time spent charging and stop reason."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    meter_value: list[MeterValueType] | None = field(default=None, metadata={"wire": "meterValue"})
    """Readings that belong to the transaction; device model variables select the measurands for each event type. At
    least 1 items.
    """

    offline: bool | None = None
    """True if the event took place while the station had no connection to the CSMS. If absent, false is assumed.
    Default: false.
    """

    number_of_phases_used: int | None = field(default=None, metadata={"wire": "numberOfPhasesUsed"})
    """Phases in use for charging. If absent, the CSMS may infer it from the charging schedule or the device model."""

    cable_max_current: int | None = field(default=None, metadata={"wire": "cableMaxCurrent"})
    """Highest current that the connected cable can carry. Unit: A."""

    reservation_id: int | None = field(default=None, metadata={"wire": "reservationId"})
    """Reservation that this transaction uses up."""

    evse: EVSEType | None = None
    """EVSE, and possibly connector, on which the transaction takes place."""

    id_token: IdTokenType | None = field(default=None, metadata={"wire": "idToken"})
    """Identifier that authorizes starting or stopping; sent once for each authorization, so that the CSMS can check it.
    """


@define
class TransactionEventResponse(Response):
    """Acknowledges the event and may return the authorization result, cost, limits and a driver message.

    Answers `TransactionEventRequest`. OCPP 2.0.1 part 2, section 1.60.
    """

    ACTION = "TransactionEvent"
    VERSION = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

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


@define
class TriggerMessageRequest(Request):
    """Asks the station to send a certain message now.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.61.
    """

    ACTION = "TriggerMessage"
    VERSION = Version.V201

    requested_message: MessageTriggerEnumType = field(metadata={"wire": "requestedMessage"})
    """Kind of message that the station shall send."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    evse: EVSEType | None = None
    """EVSE, and possibly connector, the message shall be about; ignored when it has no meaning for that message."""


@define
class TriggerMessageResponse(Response):
    """Says whether the station will send the requested message.

    Answers `TriggerMessageRequest`. OCPP 2.0.1 part 2, section 1.61.
    """

    ACTION = "TriggerMessage"
    VERSION = Version.V201

    status: TriggerMessageStatusEnumType
    """Whether the message will be sent, is refused, or is not implemented."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""


@define
class UnlockConnectorRequest(Request):
    """Asks the station to release a cable that is locked in a connector.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.62.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V201

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE that has the connector to release."""

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to release, numbered within its EVSE."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 2.0.1 part 2, section 1.62.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V201

    status: UnlockStatusEnumType
    """Outcome of the unlock attempt, or why it was not made."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""


@define
class UnpublishFirmwareRequest(Request):
    """Asks a local controller to stop offering a firmware file to its stations.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.63.
    """

    ACTION = "UnpublishFirmware"
    VERSION = Version.V201

    checksum: str
    """MD5 hash, in hexadecimal, of the complete file to withdraw. At most 32 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UnpublishFirmwareResponse(Response):
    """Says whether the local controller withdrew the firmware file.

    Answers `UnpublishFirmwareRequest`. OCPP 2.0.1 part 2, section 1.63.
    """

    ACTION = "UnpublishFirmware"
    VERSION = Version.V201

    status: UnpublishFirmwareStatusEnumType
    """Whether the file was withdrawn, was not there, or is still being downloaded by a station."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UpdateFirmwareRequest(Request):
    """Asks the station to download and install new firmware.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.64.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V201

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the firmware status notifications for this update repeat."""

    firmware: FirmwareType
    """Where the firmware is, when to fetch and install it, and how to verify it."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    retries: int | None = None
    """How often a failed download is tried again; 0 means never. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Waiting time before another download attempt. If absent, the station decides. Unit: s."""


@define
class UpdateFirmwareResponse(Response):
    """Says whether the station takes on the firmware update.

    Answers `UpdateFirmwareRequest`. OCPP 2.0.1 part 2, section 1.64.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V201

    status: UpdateFirmwareStatusEnumType
    """Whether the update is accepted or refused, or replaces one that was under way."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""
