"""The messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any

from attrs import define, field

from ocpp_core.message import UNSET, Request, Response, UnsetType
from ocpp_core.v21.datatypes import (
    AddressType,
    AuthorizationData,
    BatteryDataType,
    CertificateHashDataChainType,
    CertificateHashDataType,
    CertificateStatusRequestInfoType,
    CertificateStatusType,
    ChargingLimitType,
    ChargingNeedsType,
    ChargingProfileCriterionType,
    ChargingProfileType,
    ChargingScheduleType,
    ChargingScheduleUpdateType,
    ChargingStationType,
    ClearChargingProfileType,
    ClearMonitoringResultType,
    ClearTariffsResultType,
    ComponentVariableType,
    CompositeScheduleType,
    ConstantStreamDataType,
    CostDetailsType,
    CustomDataType,
    DERCurveGetType,
    DERCurveType,
    EVSEType,
    EnterServiceGetType,
    EnterServiceType,
    EventDataType,
    FirmwareType,
    FixedPFGetType,
    FixedPFType,
    FixedVarGetType,
    FixedVarType,
    FreqDroopGetType,
    FreqDroopType,
    GetVariableDataType,
    GetVariableResultType,
    GradientGetType,
    GradientType,
    IdTokenInfoType,
    IdTokenType,
    LimitMaxDischargeGetType,
    LimitMaxDischargeType,
    LogParametersType,
    MessageContentType,
    MessageInfoType,
    MeterValueType,
    MonitoringDataType,
    NetworkConnectionProfileType,
    OCSPRequestDataType,
    PeriodicEventStreamParamsType,
    ReportDataType,
    SetMonitoringDataType,
    SetMonitoringResultType,
    SetVariableDataType,
    SetVariableResultType,
    StatusInfoType,
    StreamDataElementType,
    TariffAssignmentType,
    TariffType,
    TransactionLimitType,
    TransactionType,
)
from ocpp_core.v21.enums import (
    AuthorizeCertificateStatusEnumType,
    BatterySwapEventEnumType,
    BootReasonEnumType,
    CancelReservationStatusEnumType,
    CertificateActionEnumType,
    CertificateSignedStatusEnumType,
    CertificateSigningUseEnumType,
    ChangeAvailabilityStatusEnumType,
    ChargingProfileStatusEnumType,
    ChargingRateUnitEnumType,
    ClearCacheStatusEnumType,
    ClearChargingProfileStatusEnumType,
    ClearMessageStatusEnumType,
    ComponentCriterionEnumType,
    ConnectorStatusEnumType,
    CustomerInformationStatusEnumType,
    DERControlEnumType,
    DERControlStatusEnumType,
    DataTransferStatusEnumType,
    DeleteCertificateStatusEnumType,
    DisplayMessageStatusEnumType,
    EnergyTransferModeEnumType,
    FirmwareStatusEnumType,
    GenericDeviceModelStatusEnumType,
    GenericStatusEnumType,
    GetCertificateIdUseEnumType,
    GetCertificateStatusEnumType,
    GetChargingProfileStatusEnumType,
    GetDisplayMessagesStatusEnumType,
    GetInstalledCertificateStatusEnumType,
    GridEventFaultEnumType,
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
    NotifyAllowedEnergyTransferStatusEnumType,
    NotifyEVChargingNeedsStatusEnumType,
    OperationalStatusEnumType,
    PaymentStatusEnumType,
    PreconditioningStatusEnumType,
    PriorityChargingStatusEnumType,
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
    TariffChangeStatusEnumType,
    TariffGetStatusEnumType,
    TariffSetStatusEnumType,
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
    "AFRRSignalRequest",
    "AFRRSignalResponse",
    "AdjustPeriodicEventStreamRequest",
    "AdjustPeriodicEventStreamResponse",
    "AuthorizeRequest",
    "AuthorizeResponse",
    "BatterySwapRequest",
    "BatterySwapResponse",
    "BootNotificationRequest",
    "BootNotificationResponse",
    "CancelReservationRequest",
    "CancelReservationResponse",
    "CertificateSignedRequest",
    "CertificateSignedResponse",
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
    "ChangeTransactionTariffRequest",
    "ChangeTransactionTariffResponse",
    "ClearCacheRequest",
    "ClearCacheResponse",
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
    "ClearDERControlRequest",
    "ClearDERControlResponse",
    "ClearDisplayMessageRequest",
    "ClearDisplayMessageResponse",
    "ClearTariffsRequest",
    "ClearTariffsResponse",
    "ClearVariableMonitoringRequest",
    "ClearVariableMonitoringResponse",
    "ClearedChargingLimitRequest",
    "ClearedChargingLimitResponse",
    "ClosePeriodicEventStreamRequest",
    "ClosePeriodicEventStreamResponse",
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
    "GetCertificateChainStatusRequest",
    "GetCertificateChainStatusResponse",
    "GetCertificateStatusRequest",
    "GetCertificateStatusResponse",
    "GetChargingProfilesRequest",
    "GetChargingProfilesResponse",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "GetDERControlRequest",
    "GetDERControlResponse",
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
    "GetPeriodicEventStreamRequest",
    "GetPeriodicEventStreamResponse",
    "GetReportRequest",
    "GetReportResponse",
    "GetTariffsRequest",
    "GetTariffsResponse",
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
    "NotifyAllowedEnergyTransferRequest",
    "NotifyAllowedEnergyTransferResponse",
    "NotifyChargingLimitRequest",
    "NotifyChargingLimitResponse",
    "NotifyCustomerInformationRequest",
    "NotifyCustomerInformationResponse",
    "NotifyDERAlarmRequest",
    "NotifyDERAlarmResponse",
    "NotifyDERStartStopRequest",
    "NotifyDERStartStopResponse",
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
    "NotifyPeriodicEventStreamRequest",
    "NotifyPriorityChargingRequest",
    "NotifyPriorityChargingResponse",
    "NotifyReportRequest",
    "NotifyReportResponse",
    "NotifySettlementRequest",
    "NotifySettlementResponse",
    "NotifyWebPaymentStartedRequest",
    "NotifyWebPaymentStartedResponse",
    "OpenPeriodicEventStreamRequest",
    "OpenPeriodicEventStreamResponse",
    "PublishFirmwareRequest",
    "PublishFirmwareResponse",
    "PublishFirmwareStatusNotificationRequest",
    "PublishFirmwareStatusNotificationResponse",
    "PullDynamicScheduleUpdateRequest",
    "PullDynamicScheduleUpdateResponse",
    "ReportChargingProfilesRequest",
    "ReportChargingProfilesResponse",
    "ReportDERControlRequest",
    "ReportDERControlResponse",
    "RequestBatterySwapRequest",
    "RequestBatterySwapResponse",
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
    "SetDERControlRequest",
    "SetDERControlResponse",
    "SetDefaultTariffRequest",
    "SetDefaultTariffResponse",
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
    "UpdateDynamicScheduleRequest",
    "UpdateDynamicScheduleResponse",
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
    "UsePriorityChargingRequest",
    "UsePriorityChargingResponse",
    "VatNumberValidationRequest",
    "VatNumberValidationResponse",
]


@define
class AFRRSignalRequest(Request):
    """Passes a grid operator's aFRR balancing signal to the station, which looks up the matching power in its active
    schedule.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.2.
    """

    ACTION = "AFRRSignal"
    VERSION = Version.V21

    timestamp: datetime
    """Moment from which the station applies the signal."""

    signal: int
    """Signal value that the station looks up in v2xSignalWattCurve to find the power to charge or discharge."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class AFRRSignalResponse(Response):
    """Says whether the station can apply the aFRR signal.

    Answers `AFRRSignalRequest`. OCPP 2.1 part 2, section 1.2.
    """

    ACTION = "AFRRSignal"
    VERSION = Version.V21

    status: GenericStatusEnumType
    """Accepted if the schedule period active at that moment has a v2xSignalWattCurve, otherwise Rejected."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the signal is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class AdjustPeriodicEventStreamRequest(Request):
    """Asks the station to change how often it sends the data of an open periodic event stream.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.1.
    """

    ACTION = "AdjustPeriodicEventStream"
    VERSION = Version.V21

    id: int
    """Identifies the stream to adjust. At least 0."""

    params: PeriodicEventStreamParamsType
    """New sending rate, given as an interval and/or a number of collected values."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class AdjustPeriodicEventStreamResponse(Response):
    """Says whether the station will use the new sending rate.

    Answers `AdjustPeriodicEventStreamRequest`. OCPP 2.1 part 2, section 1.1.
    """

    ACTION = "AdjustPeriodicEventStream"
    VERSION = Version.V21

    status: GenericStatusEnumType
    """Rejected if the station cannot comply with the new parameters."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the new rate is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class AuthorizeRequest(Request):
    """Asks the CSMS whether an identifier may charge.

    Sent by the charging station. OCPP 2.1 part 2, section 1.3.
    """

    ACTION = "Authorize"
    VERSION = Version.V21

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that the driver or the EV presented."""

    certificate: str | None = None
    """PEM contract certificate chain of the EV, leaf first and without the root, for when the CSMS must validate it
    instead of the station. At most 10000 characters.
    """

    iso15118_certificate_hash_data: list[OCSPRequestDataType] | None = field(
        default=None, metadata={"wire": "iso15118CertificateHashData"}
    )
    """Hashes and OCSP data for checking the EV's contract certificates for revocation. Not needed when certificate is
    sent. At least 1 and at most 4 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class AuthorizeResponse(Response):
    """Says whether the identifier may charge, and under which conditions.

    Answers `AuthorizeRequest`. OCPP 2.1 part 2, section 1.3.
    """

    ACTION = "Authorize"
    VERSION = Version.V21

    id_token_info: IdTokenInfoType = field(metadata={"wire": "idTokenInfo"})
    """Authorization verdict on the identifier, with cache expiry, group and other details."""

    certificate_status: AuthorizeCertificateStatusEnumType | None = field(
        default=None, metadata={"wire": "certificateStatus"}
    )
    """Outcome of the check on the EV's contract certificates: Accepted if all are valid, else what is wrong."""

    allowed_energy_transfer: list[EnergyTransferModeEnumType] | None = field(
        default=None, metadata={"wire": "allowedEnergyTransfer"}
    )
    """Energy transfer modes open to the EV, such as V2X. If absent, the EV may only charge. At least 1 items."""

    tariff: TariffType | None = None
    """Driver-specific tariff that applies to this identifier."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class BatterySwapRequest(Request):
    """Reports that batteries were put into, or taken out of, a station that swaps batteries.

    Sent by the charging station. OCPP 2.1 part 2, section 1.4.
    """

    ACTION = "BatterySwap"
    VERSION = Version.V21

    battery_data: list[BatteryDataType] = field(metadata={"wire": "batteryData"})
    """Details of each battery that was returned or handed out, one element per battery. At least 1 items."""

    event_type: BatterySwapEventEnumType = field(metadata={"wire": "eventType"})
    """Whether the batteries went in or out, or were not taken in time."""

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """Identifier of the driver who swaps batteries."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Ties the in and out events of one swap together, and to the RequestBatterySwapRequest if that started it."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class BatterySwapResponse(Response):
    """Confirms receipt of the swap event, which cannot be refused.

    Answers `BatterySwapRequest`. OCPP 2.1 part 2, section 1.4.
    """

    ACTION = "BatterySwap"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class BootNotificationRequest(Request):
    """Registers the station with the CSMS after it starts or reboots.

    Sent by the charging station. OCPP 2.1 part 2, section 1.5.
    """

    ACTION = "BootNotification"
    VERSION = Version.V21

    charging_station: ChargingStationType = field(metadata={"wire": "chargingStation"})
    """Describes the station: vendor, model, serial number, firmware and modem."""

    reason: BootReasonEnumType
    """Why the station booted or sends this message."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class BootNotificationResponse(Response):
    """Says whether the CSMS accepts the station, and gives it the time and the heartbeat interval.

    Answers `BootNotificationRequest`. OCPP 2.1 part 2, section 1.5.
    """

    ACTION = "BootNotification"
    VERSION = Version.V21

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the CSMS, which the station can use to set its own."""

    interval: int
    """Heartbeat interval if accepted, else the least time to wait before the next BootNotificationRequest. If 0 then,
    the station picks a wait. Unit: s.
    """

    status: RegistrationStatusEnumType
    """Whether the station is registered, must wait in pending state, or is refused."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the station is accepted, kept pending or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CancelReservationRequest(Request):
    """Asks the station to cancel a reservation.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.6.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V21

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """Identifies the reservation, as given in the ReserveNowRequest. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CancelReservationResponse(Response):
    """Says whether the reservation is cancelled.

    Answers `CancelReservationRequest`. OCPP 2.1 part 2, section 1.6.
    """

    ACTION = "CancelReservation"
    VERSION = Version.V21

    status: CancelReservationStatusEnumType
    """Rejected if the station has no such reservation."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the reservation could or could not be cancelled."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CertificateSignedRequest(Request):
    """Delivers the certificate that a CA signed in answer to the station's SignCertificateRequest.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.7.
    """

    ACTION = "CertificateSigned"
    VERSION = Version.V21

    certificate_chain: str = field(metadata={"wire": "certificateChain"})
    """PEM chain that starts with the signed leaf, followed by any sub-CA certificates. MaxCertificateChainSize may
    limit its length. At most 10000 characters.
    """

    certificate_type: CertificateSigningUseEnumType | None = field(default=None, metadata={"wire": "certificateType"})
    """What the certificate is for. If absent, it serves both the CSMS connection and, where present, the ISO 15118
    connection.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the requestId of the SignCertificateRequest that this certificate answers."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CertificateSignedResponse(Response):
    """Says whether the station takes the signed certificate into use.

    Answers `CertificateSignedRequest`. OCPP 2.1 part 2, section 1.7.
    """

    ACTION = "CertificateSigned"
    VERSION = Version.V21

    status: CertificateSignedStatusEnumType
    """Rejected if the certificate is not valid or answers an unknown requestId."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the certificate is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ChangeAvailabilityRequest(Request):
    """Asks the station to make itself, an EVSE or a connector operative or inoperative.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.8.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V21

    operational_status: OperationalStatusEnumType = field(metadata={"wire": "operationalStatus"})
    """The availability to switch to: Operative or Inoperative."""

    evse: EVSEType | None = None
    """The EVSE or connector to change. If absent, the whole station is meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ChangeAvailabilityResponse(Response):
    """Says whether the station changes its availability now, later or not at all.

    Answers `ChangeAvailabilityRequest`. OCPP 2.1 part 2, section 1.8.
    """

    ACTION = "ChangeAvailability"
    VERSION = Version.V21

    status: ChangeAvailabilityStatusEnumType
    """Scheduled if the change waits for a running transaction to end, else Accepted or Rejected."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the change is accepted, delayed or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ChangeTransactionTariffRequest(Request):
    """Asks the station to use another tariff for the rest of a running transaction.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.9.
    """

    ACTION = "ChangeTransactionTariff"
    VERSION = Version.V21

    tariff: TariffType
    """The tariff to switch to, in the same currency as the current one."""

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """The running transaction whose tariff changes. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ChangeTransactionTariffResponse(Response):
    """Says whether the transaction continues under the new tariff.

    Answers `ChangeTransactionTariffRequest`. OCPP 2.1 part 2, section 1.9.
    """

    ACTION = "ChangeTransactionTariff"
    VERSION = Version.V21

    status: TariffChangeStatusEnumType
    """Accepted, or why not, for example too many elements, an unsupported condition or another currency. If not
    accepted, the old tariff stays.
    """

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the tariff change is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearCacheRequest(Request):
    """Asks the station to empty its authorization cache.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.10.
    """

    ACTION = "ClearCache"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearCacheResponse(Response):
    """Says whether the authorization cache is emptied.

    Answers `ClearCacheRequest`. OCPP 2.1 part 2, section 1.10.
    """

    ACTION = "ClearCache"
    VERSION = Version.V21

    status: ClearCacheStatusEnumType
    """Accepted once the cache is cleared, Rejected if the station cannot do so."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the cache was or was not cleared."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearChargingProfileRequest(Request):
    """Asks the station to remove one charging profile by id, or all profiles that match criteria.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.11.
    """

    ACTION = "ClearChargingProfile"
    VERSION = Version.V21

    charging_profile_id: int | None = field(default=None, metadata={"wire": "chargingProfileId"})
    """Identifies the one profile to remove. If absent, chargingProfileCriteria selects the profiles."""

    charging_profile_criteria: ClearChargingProfileType | None = field(
        default=None, metadata={"wire": "chargingProfileCriteria"}
    )
    """EVSE, purpose and stack level that a profile must all match to be removed. Used when no profile id is given."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearChargingProfileResponse(Response):
    """Says whether the station found and removed any charging profile.

    Answers `ClearChargingProfileRequest`. OCPP 2.1 part 2, section 1.11.
    """

    ACTION = "ClearChargingProfile"
    VERSION = Version.V21

    status: ClearChargingProfileStatusEnumType
    """Accepted if profiles were removed, Unknown if none match."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why profiles were or were not removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearDERControlRequest(Request):
    """Asks the station to remove default or scheduled DER (grid support) controls.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.12.
    """

    ACTION = "ClearDERControl"
    VERSION = Version.V21

    is_default: bool = field(metadata={"wire": "isDefault"})
    """True removes default controls, false removes scheduled ones."""

    control_type: DERControlEnumType | None = field(default=None, metadata={"wire": "controlType"})
    """Kind of control to remove; not used together with controlId. If both are absent, all kinds are removed."""

    control_id: str | None = field(default=None, metadata={"wire": "controlId"})
    """Identifies the one control to remove. If absent, every control of the given controlType is removed. At most 36
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearDERControlResponse(Response):
    """Says whether the DER controls are removed.

    Answers `ClearDERControlRequest`. OCPP 2.1 part 2, section 1.12.
    """

    ACTION = "ClearDERControl"
    VERSION = Version.V21

    status: DERControlStatusEnumType
    """Accepted if controls were removed, NotFound if none match, NotSupported if the kind of control is not supported.
    """

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why controls were or were not removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearDisplayMessageRequest(Request):
    """Asks the station to remove a message from its display configuration.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.13.
    """

    ACTION = "ClearDisplayMessage"
    VERSION = Version.V21

    id: int
    """Identifies the display message to remove. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearDisplayMessageResponse(Response):
    """Says whether the display message is removed.

    Answers `ClearDisplayMessageRequest`. OCPP 2.1 part 2, section 1.13.
    """

    ACTION = "ClearDisplayMessage"
    VERSION = Version.V21

    status: ClearMessageStatusEnumType
    """Accepted if the message is gone, Unknown if there is none with this id, Rejected if it cannot be removed."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the message was or was not removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearTariffsRequest(Request):
    """Asks the station to remove default tariffs; one that a transaction is using still applies there until it ends.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.15.
    """

    ACTION = "ClearTariffs"
    VERSION = Version.V21

    tariff_ids: list[str] | None = field(default=None, metadata={"wire": "tariffIds"})
    """The tariffs to remove. If absent, all tariffs of the EVSE, or of the station, are removed. At least 1 items. At
    most 60 characters each.
    """

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """Limits the removal to one EVSE. If absent, tariffs on all EVSEs may be removed. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearTariffsResponse(Response):
    """Tells for each tariff whether it was removed.

    Answers `ClearTariffsRequest`. OCPP 2.1 part 2, section 1.15.
    """

    ACTION = "ClearTariffs"
    VERSION = Version.V21

    clear_tariffs_result: list[ClearTariffsResultType] = field(metadata={"wire": "clearTariffsResult"})
    """Outcome of the removal, one element per tariff. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearVariableMonitoringRequest(Request):
    """Asks the station to remove variable monitors.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.16.
    """

    ACTION = "ClearVariableMonitoring"
    VERSION = Version.V21

    id: list[int]
    """Identifies each monitor to remove. At least 1 items. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearVariableMonitoringResponse(Response):
    """Tells for each monitor whether it was removed.

    Answers `ClearVariableMonitoringRequest`. OCPP 2.1 part 2, section 1.16.
    """

    ACTION = "ClearVariableMonitoring"
    VERSION = Version.V21

    clear_monitoring_result: list[ClearMonitoringResultType] = field(metadata={"wire": "clearMonitoringResult"})
    """Outcome of the removal, one element per requested monitor id. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearedChargingLimitRequest(Request):
    """Reports that a charging limit set from outside, for example by an energy manager, no longer applies.

    Sent by the charging station. OCPP 2.1 part 2, section 1.14.
    """

    ACTION = "ClearedChargingLimit"
    VERSION = Version.V21

    charging_limit_source: str = field(metadata={"wire": "chargingLimitSource"})
    """Which kind of external system had set the limit, for example EMS or SO. At most 20 characters."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE on which the limit is lifted. If absent, no particular EVSE is meant. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClearedChargingLimitResponse(Response):
    """Confirms receipt of the notice that a charging limit is lifted.

    Answers `ClearedChargingLimitRequest`. OCPP 2.1 part 2, section 1.14.
    """

    ACTION = "ClearedChargingLimit"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClosePeriodicEventStreamRequest(Request):
    """Tells the CSMS that the station has closed a periodic event stream and reverts to ordinary event messages.

    Sent by the charging station. OCPP 2.1 part 2, section 1.17.
    """

    ACTION = "ClosePeriodicEventStream"
    VERSION = Version.V21

    id: int
    """Identifies the stream that is closed. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ClosePeriodicEventStreamResponse(Response):
    """Confirms that the CSMS no longer uses the stream.

    Answers `ClosePeriodicEventStreamRequest`. OCPP 2.1 part 2, section 1.17.
    """

    ACTION = "ClosePeriodicEventStream"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CostUpdatedRequest(Request):
    """Tells the station the running cost of a transaction, to show to the driver.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.18.
    """

    ACTION = "CostUpdated"
    VERSION = Version.V21

    total_cost: float = field(metadata={"wire": "totalCost"})
    """Cost so far, taxes included, as the CSMS calculates it. Unit: currency of the Currency variable."""

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """The transaction to which the cost belongs. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CostUpdatedResponse(Response):
    """Confirms receipt of the running cost.

    Answers `CostUpdatedRequest`. OCPP 2.1 part 2, section 1.18.
    """

    ACTION = "CostUpdated"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CustomerInformationRequest(Request):
    """Asks the station to report and/or erase the data it holds about a customer.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.19.
    """

    ACTION = "CustomerInformation"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in the NotifyCustomerInformationRequest messages it sends as a result. At least
    0.
    """

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

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class CustomerInformationResponse(Response):
    """Says whether the station will report or erase the customer's data.

    Answers `CustomerInformationRequest`. OCPP 2.1 part 2, section 1.19.
    """

    ACTION = "CustomerInformation"
    VERSION = Version.V21

    status: CustomerInformationStatusEnumType
    """Accepted, Rejected if the station cannot do it now, or Invalid if the request itself is wrong."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the request is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class DataTransferRequest(Request):
    """Sends vendor-defined content to the other side, for functions that OCPP itself does not cover.

    Sent by either side. OCPP 2.1 part 2, section 1.20.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V21

    vendor_id: str = field(metadata={"wire": "vendorId"})
    """Names the vendor whose extension this message belongs to. At most 255 characters."""

    message_id: str | None = field(default=None, metadata={"wire": "messageId"})
    """Names the kind of message within the vendor's extension. At most 50 characters."""

    data: Any | UnsetType = UNSET
    """The vendor-defined content, in whatever form both sides have agreed on."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class DataTransferResponse(Response):
    """Answers a vendor-defined message.

    Answers `DataTransferRequest`. OCPP 2.1 part 2, section 1.20.
    """

    ACTION = "DataTransfer"
    VERSION = Version.V21

    status: DataTransferStatusEnumType
    """Whether the content is accepted, refused, or not understood because the vendor or message id is unknown."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the content is accepted or refused."""

    data: Any | UnsetType = UNSET
    """Vendor-defined content of the answer, in whatever form both sides have agreed on."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class DeleteCertificateRequest(Request):
    """Asks the station to delete one of its installed certificates.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.21.
    """

    ACTION = "DeleteCertificate"
    VERSION = Version.V21

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData"})
    """Hashes and serial number that single out the certificate to delete."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class DeleteCertificateResponse(Response):
    """Says whether the certificate is deleted.

    Answers `DeleteCertificateRequest`. OCPP 2.1 part 2, section 1.21.
    """

    ACTION = "DeleteCertificate"
    VERSION = Version.V21

    status: DeleteCertificateStatusEnumType
    """Accepted once deleted, NotFound if there is no such certificate, Failed if the station cannot or will not delete
    it.
    """

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the certificate was or was not deleted."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class FirmwareStatusNotificationRequest(Request):
    """Reports the progress of a firmware update.

    Sent by the charging station. OCPP 2.1 part 2, section 1.22.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V21

    status: FirmwareStatusEnumType
    """Step that the download, verification or installation has reached, or how it failed."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """The requestId of the UpdateFirmwareRequest behind this update. Absent only if no update is running and the report
    was triggered.
    """

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on the update status, such as the cause of a failure."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class FirmwareStatusNotificationResponse(Response):
    """Confirms receipt of the firmware status.

    Answers `FirmwareStatusNotificationRequest`. OCPP 2.1 part 2, section 1.22.
    """

    ACTION = "FirmwareStatusNotification"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class Get15118EVCertificateRequest(Request):
    """Forwards an EV's ISO 15118 request to install or update its contract certificate.

    Sent by the charging station. OCPP 2.1 part 2, section 1.23.
    """

    ACTION = "Get15118EVCertificate"
    VERSION = Version.V21

    iso15118_schema_version: str = field(metadata={"wire": "iso15118SchemaVersion"})
    """Schema version of the ISO 15118 session, which the CSMS needs to decode exiRequest. At most 50 characters."""

    action: CertificateActionEnumType
    """Whether the EV asks to install a certificate or to update the one it has."""

    exi_request: str = field(metadata={"wire": "exiRequest"})
    """The EV's certificate request as received: the binary EXI message in Base64. At most 11000 characters."""

    maximum_contract_certificate_chains: int | None = field(
        default=None, metadata={"wire": "maximumContractCertificateChains"}
    )
    """Most contracts the EV is willing to install. Always sent with ISO 15118-20, never with ISO 15118-2. At least 0.
    """

    prioritized_emaids: list[str] | None = field(default=None, metadata={"wire": "prioritizedEMAIDs"})
    """Contract ids (EMAIDs) to serve first if there are more contracts than the EV can take. Only for ISO 15118-20. At
    least 1 and at most 8 items. At most 255 characters each.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class Get15118EVCertificateResponse(Response):
    """Returns the answer to the EV's certificate request.

    Answers `Get15118EVCertificateRequest`. OCPP 2.1 part 2, section 1.23.
    """

    ACTION = "Get15118EVCertificate"
    VERSION = Version.V21

    status: Iso15118EVCertificateStatusEnumType
    """Whether the CSMS could process the message; it does not tell whether the EV gets its certificate."""

    exi_response: str = field(metadata={"wire": "exiResponse"})
    """The answer to pass on to the EV unchanged: the binary EXI message in Base64. At most 17000 characters."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the request was or was not processed."""

    remaining_contracts: int | None = field(default=None, metadata={"wire": "remainingContracts"})
    """How many more contracts the station can fetch for the EV by repeating the request. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetBaseReportRequest(Request):
    """Asks the station for a predefined report on its components and variables.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.24.
    """

    ACTION = "GetBaseReport"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    report_base: ReportBaseEnumType = field(metadata={"wire": "reportBase"})
    """Which predefined report to make: settable configuration, full inventory or summary."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetBaseReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetBaseReportRequest`. OCPP 2.1 part 2, section 1.24.
    """

    ACTION = "GetBaseReport"
    VERSION = Version.V21

    status: GenericDeviceModelStatusEnumType
    """Accepted if NotifyReportRequest messages follow, else why no report comes."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the report is or is not sent."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetCertificateChainStatusRequest(Request):
    """Asks the CSMS whether certificates of an EV's chain have been revoked.

    Sent by the charging station. OCPP 2.1 part 2, section 1.25.
    """

    ACTION = "GetCertificateChainStatus"
    VERSION = Version.V21

    certificate_status_requests: list[CertificateStatusRequestInfoType] = field(
        metadata={"wire": "certificateStatusRequests"}
    )
    """The certificates to check, each with where to check it (OCSP or CRL). At least 1 and at most 4 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetCertificateChainStatusResponse(Response):
    """Gives the revocation status of each requested certificate.

    Answers `GetCertificateChainStatusRequest`. OCPP 2.1 part 2, section 1.25.
    """

    ACTION = "GetCertificateChainStatus"
    VERSION = Version.V21

    certificate_status: list[CertificateStatusType] = field(metadata={"wire": "certificateStatus"})
    """Revocation status per certificate. At least 1 and at most 4 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetCertificateStatusRequest(Request):
    """Asks the CSMS for the OCSP status of a V2G certificate.

    Sent by the charging station. OCPP 2.1 part 2, section 1.26.
    """

    ACTION = "GetCertificateStatus"
    VERSION = Version.V21

    ocsp_request_data: OCSPRequestDataType = field(metadata={"wire": "ocspRequestData"})
    """Hashes, serial number and OCSP responder address of the certificate to check."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetCertificateStatusResponse(Response):
    """Returns the OCSP status of the certificate, if the CSMS could get it.

    Answers `GetCertificateStatusRequest`. OCPP 2.1 part 2, section 1.26.
    """

    ACTION = "GetCertificateStatus"
    VERSION = Version.V21

    status: GetCertificateStatusEnumType
    """Whether the OCSP status could be retrieved; the certificate's own status is inside ocspResult."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the OCSP status could or could not be retrieved."""

    ocsp_result: str | None = field(default=None, metadata={"wire": "ocspResult"})
    """The OCSP responder's answer (RFC 6960) as Base64 of its DER form. Absent only if the status could not be
    retrieved. At most 18000 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetChargingProfilesRequest(Request):
    """Asks the station to report installed charging profiles that match the criteria.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.27.
    """

    ACTION = "GetChargingProfiles"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every ReportChargingProfilesRequest it sends as a result."""

    charging_profile: ChargingProfileCriterionType = field(metadata={"wire": "chargingProfile"})
    """What a profile must match to be reported: its id, or purpose, stack level and limit source."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """EVSE whose profiles are wanted; 0 means only those of the station itself. If absent, profiles of the station and
    all EVSEs are reported. At least 0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetChargingProfilesResponse(Response):
    """Says whether matching charging profiles will be reported.

    Answers `GetChargingProfilesRequest`. OCPP 2.1 part 2, section 1.27.
    """

    ACTION = "GetChargingProfiles"
    VERSION = Version.V21

    status: GetChargingProfileStatusEnumType
    """Accepted if ReportChargingProfilesRequest messages follow, NoProfiles if nothing matches."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why profiles are or are not reported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetCompositeScheduleRequest(Request):
    """Asks the station for the schedule that results from combining all active profiles and local limits.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.28.
    """

    ACTION = "GetCompositeSchedule"
    VERSION = Version.V21

    duration: int
    """How far ahead the schedule must reach, counted from receipt of the request. Unit: s."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE whose schedule is wanted; 0 asks what the whole station expects to draw from the grid. At least 0."""

    charging_rate_unit: ChargingRateUnitEnumType | None = field(default=None, metadata={"wire": "chargingRateUnit"})
    """Unit in which the schedule is wanted: W or A. If absent, the station chooses."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetCompositeScheduleResponse(Response):
    """Returns the composite schedule, if the station can calculate it.

    Answers `GetCompositeScheduleRequest`. OCPP 2.1 part 2, section 1.28.
    """

    ACTION = "GetCompositeSchedule"
    VERSION = Version.V21

    status: GenericStatusEnumType
    """Rejected if the station cannot give the schedule, for example because the EVSE is unknown."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the schedule is or is not given."""

    schedule: CompositeScheduleType | None = None
    """The calculated schedule. Absent only if the request is rejected."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetDERControlRequest(Request):
    """Asks the station to report its DER (grid support) controls.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.29.
    """

    ACTION = "GetDERControl"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every ReportDERControlRequest it sends as a result."""

    is_default: bool | None = field(default=None, metadata={"wire": "isDefault"})
    """True asks for default controls, false for scheduled ones. If absent, both are reported."""

    control_type: DERControlEnumType | None = field(default=None, metadata={"wire": "controlType"})
    """Kind of control to report; not used together with controlId. If both are absent, all kinds are reported."""

    control_id: str | None = field(default=None, metadata={"wire": "controlId"})
    """Identifies the one control to report. If absent, every control of the given controlType is reported. At most 36
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetDERControlResponse(Response):
    """Says whether DER controls will be reported.

    Answers `GetDERControlRequest`. OCPP 2.1 part 2, section 1.29.
    """

    ACTION = "GetDERControl"
    VERSION = Version.V21

    status: DERControlStatusEnumType
    """Accepted if ReportDERControlRequest messages follow, NotFound if none match, NotSupported if the kind of control
    is not supported.
    """

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why controls are or are not reported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetDisplayMessagesRequest(Request):
    """Asks the station to report its configured display messages, all or those that match.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.30.
    """

    ACTION = "GetDisplayMessages"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyDisplayMessagesRequest it sends as a result."""

    id: list[int] | None = None
    """Limits the report to messages with these ids. If absent, any id matches. At least 1 items. At least 0."""

    priority: MessagePriorityEnumType | None = None
    """Limits the report to messages of this priority. If absent, any priority matches."""

    state: MessageStateEnumType | None = None
    """Limits the report to messages tied to this station state. If absent, any state matches."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetDisplayMessagesResponse(Response):
    """Says whether matching display messages will be reported.

    Answers `GetDisplayMessagesRequest`. OCPP 2.1 part 2, section 1.30.
    """

    ACTION = "GetDisplayMessages"
    VERSION = Version.V21

    status: GetDisplayMessagesStatusEnumType
    """Accepted if NotifyDisplayMessagesRequest messages follow, Unknown if nothing matches."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why messages are or are not reported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetInstalledCertificateIdsRequest(Request):
    """Asks the station which certificates it has installed.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.31.
    """

    ACTION = "GetInstalledCertificateIds"
    VERSION = Version.V21

    certificate_type: list[GetCertificateIdUseEnumType] | None = field(
        default=None, metadata={"wire": "certificateType"}
    )
    """The kinds of certificate to list. If absent, all kinds are listed. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetInstalledCertificateIdsResponse(Response):
    """Lists the installed certificates by their hash data.

    Answers `GetInstalledCertificateIdsRequest`. OCPP 2.1 part 2, section 1.31.
    """

    ACTION = "GetInstalledCertificateIds"
    VERSION = Version.V21

    status: GetInstalledCertificateStatusEnumType
    """Accepted if certificates of the wanted kinds are listed, NotFound if there are none."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why certificates are or are not listed."""

    certificate_hash_data_chain: list[CertificateHashDataChainType] | None = field(
        default=None, metadata={"wire": "certificateHashDataChain"}
    )
    """Kind and hash data of each certificate found, with its sub-CA certificates where it has a chain. At least 1
    items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetLocalListVersionRequest(Request):
    """Asks for the version of the station's local authorization list.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.32.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetLocalListVersionResponse(Response):
    """Gives the version of the station's local authorization list.

    Answers `GetLocalListVersionRequest`. OCPP 2.1 part 2, section 1.32.
    """

    ACTION = "GetLocalListVersion"
    VERSION = Version.V21

    version_number: int = field(metadata={"wire": "versionNumber"})
    """Version of the list; 0 means there is none, because it is disabled or was never sent."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetLogRequest(Request):
    """Asks the station to upload a log file.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.33.
    """

    ACTION = "GetLog"
    VERSION = Version.V21

    log: LogParametersType
    """Where to upload the log, and which period it should cover."""

    log_type: LogEnumType = field(metadata={"wire": "logType"})
    """Which log is wanted, such as the diagnostics log or the security log."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in its LogStatusNotificationRequest messages about this upload."""

    retries: int | None = None
    """How often to try again after a failed upload; 0 means never. If absent, the station decides. At least 0."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """How long to wait before trying the upload again. If absent, the station decides. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetLogResponse(Response):
    """Says whether the station will upload the log.

    Answers `GetLogRequest`. OCPP 2.1 part 2, section 1.33.
    """

    ACTION = "GetLog"
    VERSION = Version.V21

    status: LogStatusEnumType
    """Accepted, AcceptedCanceled if an earlier upload is dropped for this one, or Rejected."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the upload is accepted or refused."""

    filename: str | None = None
    """Name of the file that is going to be uploaded. Absent if there is nothing to upload. At most 255 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetMonitoringReportRequest(Request):
    """Asks the station to report its variable monitors, all or those that match.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.34.
    """

    ACTION = "GetMonitoringReport"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyMonitoringReportRequest it sends as a result."""

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

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetMonitoringReportResponse(Response):
    """Says whether the monitors will be reported.

    Answers `GetMonitoringReportRequest`. OCPP 2.1 part 2, section 1.34.
    """

    ACTION = "GetMonitoringReport"
    VERSION = Version.V21

    status: GenericDeviceModelStatusEnumType
    """Accepted if NotifyMonitoringReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why monitors are or are not reported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetPeriodicEventStreamRequest(Request):
    """Asks the station which periodic event streams are open.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.35.
    """

    ACTION = "GetPeriodicEventStream"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetPeriodicEventStreamResponse(Response):
    """Lists the open periodic event streams.

    Answers `GetPeriodicEventStreamRequest`. OCPP 2.1 part 2, section 1.35.
    """

    ACTION = "GetPeriodicEventStream"
    VERSION = Version.V21

    constant_stream_data: list[ConstantStreamDataType] | None = field(
        default=None, metadata={"wire": "constantStreamData"}
    )
    """The fixed properties of each stream: its id, its monitor and its sending rate. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetReportRequest(Request):
    """Asks the station to report components and variables that match the criteria.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.36.
    """

    ACTION = "GetReport"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    component_variable: list[ComponentVariableType] | None = field(default=None, metadata={"wire": "componentVariable"})
    """Limits the report to these components and variables. If absent, only componentCriteria selects. At least 1 items.
    """

    component_criteria: list[ComponentCriterionEnumType] | None = field(
        default=None, metadata={"wire": "componentCriteria"}
    )
    """Limits the report to components in at least one of these conditions, such as enabled or having a problem. At
    least 1 and at most 4 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetReportRequest`. OCPP 2.1 part 2, section 1.36.
    """

    ACTION = "GetReport"
    VERSION = Version.V21

    status: GenericDeviceModelStatusEnumType
    """Accepted if NotifyReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why the report is or is not sent."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetTariffsRequest(Request):
    """Asks which tariffs are installed on an EVSE or on the whole station.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.37.
    """

    ACTION = "GetTariffs"
    VERSION = Version.V21

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE whose tariffs are wanted; 0 means all EVSEs. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetTariffsResponse(Response):
    """Lists the installed tariffs and where they apply.

    Answers `GetTariffsRequest`. OCPP 2.1 part 2, section 1.37.
    """

    ACTION = "GetTariffs"
    VERSION = Version.V21

    status: TariffGetStatusEnumType
    """Accepted if tariffs are listed, NoTariff if there are none, Rejected if the station cannot answer."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why tariffs are or are not listed."""

    tariff_assignments: list[TariffAssignmentType] | None = field(default=None, metadata={"wire": "tariffAssignments"})
    """Each default or driver-specific tariff with the EVSEs it is assigned to. Absent if there are none. At least 1
    items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetTransactionStatusRequest(Request):
    """Asks whether a transaction still runs and whether the station has unsent transaction messages.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.38.
    """

    ACTION = "GetTransactionStatus"
    VERSION = Version.V21

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """The transaction asked about. If absent, the question is about queued messages of any transaction. At most 36
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetTransactionStatusResponse(Response):
    """Tells whether the transaction still runs and whether messages wait to be sent.

    Answers `GetTransactionStatusRequest`. OCPP 2.1 part 2, section 1.38.
    """

    ACTION = "GetTransactionStatus"
    VERSION = Version.V21

    messages_in_queue: bool = field(metadata={"wire": "messagesInQueue"})
    """True if the station still has to send messages about the transaction, or about any if none was named."""

    ongoing_indicator: bool | None = field(default=None, metadata={"wire": "ongoingIndicator"})
    """False if the transaction has ended or is unknown to the station. Absent if the request names no transaction."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetVariablesRequest(Request):
    """Asks the station for the values of variables of its device model.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.39.
    """

    ACTION = "GetVariables"
    VERSION = Version.V21

    get_variable_data: list[GetVariableDataType] = field(metadata={"wire": "getVariableData"})
    """The component, variable and attribute to read, one element per value. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class GetVariablesResponse(Response):
    """Returns the requested variable values.

    Answers `GetVariablesRequest`. OCPP 2.1 part 2, section 1.39.
    """

    ACTION = "GetVariables"
    VERSION = Version.V21

    get_variable_result: list[GetVariableResultType] = field(metadata={"wire": "getVariableResult"})
    """Outcome and value per requested attribute, one element for each in the request. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class HeartbeatRequest(Request):
    """Tells the CSMS that the station is still connected, and asks for the time.

    Sent by the charging station. OCPP 2.1 part 2, section 1.40.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class HeartbeatResponse(Response):
    """Gives the station the time at the CSMS.

    Answers `HeartbeatRequest`. OCPP 2.1 part 2, section 1.40.
    """

    ACTION = "Heartbeat"
    VERSION = Version.V21

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the CSMS, which the station can use to set its own."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class InstallCertificateRequest(Request):
    """Asks the station to add a root certificate to its trust store.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.41.
    """

    ACTION = "InstallCertificate"
    VERSION = Version.V21

    certificate_type: InstallCertificateUseEnumType = field(metadata={"wire": "certificateType"})
    """What the certificate will be trusted for, for example the CSMS connection or a manufacturer's firmware."""

    certificate: str
    """The X.509 certificate to install, encoded as PEM. At most 10000 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class InstallCertificateResponse(Response):
    """Says whether the station installed the certificate.

    Answers `InstallCertificateRequest`. OCPP 2.1 part 2, section 1.41.
    """

    ACTION = "InstallCertificate"
    VERSION = Version.V21

    status: InstallCertificateStatusEnumType
    """Whether the certificate is installed, refused as invalid or over the storage limit, or failed to install."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the installation result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class LogStatusNotificationRequest(Request):
    """Reports how far the station is with uploading a log file.

    Sent by the charging station. OCPP 2.1 part 2, section 1.42.
    """

    ACTION = "LogStatusNotification"
    VERSION = Version.V21

    status: UploadLogStatusEnumType
    """Current stage or outcome of the log upload; idle when nothing is being uploaded."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the GetLogRequest behind the upload. Absent only in a triggered report while no upload runs."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the reported upload status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class LogStatusNotificationResponse(Response):
    """Confirms that the log upload status arrived; it carries no data.

    Answers `LogStatusNotificationRequest`. OCPP 2.1 part 2, section 1.42.
    """

    ACTION = "LogStatusNotification"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class MeterValuesRequest(Request):
    """Reports meter readings of an EVSE or of the main meter, typically clock-aligned ones taken outside a transaction.

    Sent by the charging station. OCPP 2.1 part 2, section 1.43.
    """

    ACTION = "MeterValues"
    VERSION = Version.V21

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE the readings belong to; 0 means the station's main power meter. At least 0."""

    meter_value: list[MeterValueType] = field(metadata={"wire": "meterValue"})
    """The readings, each with its own timestamp and set of sampled values. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class MeterValuesResponse(Response):
    """Confirms that the meter readings arrived; it carries no data.

    Answers `MeterValuesRequest`. OCPP 2.1 part 2, section 1.43.
    """

    ACTION = "MeterValues"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyAllowedEnergyTransferRequest(Request):
    """Tells the station which energy transfer modes, such as bidirectional charging, a running transaction may now use.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.44.
    """

    ACTION = "NotifyAllowedEnergyTransfer"
    VERSION = Version.V21

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """The running transaction whose permitted modes change. At most 36 characters."""

    allowed_energy_transfer: list[EnergyTransferModeEnumType] = field(metadata={"wire": "allowedEnergyTransfer"})
    """The complete new list of permitted modes; leaving out the active mode makes the vehicle switch. At least 1 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyAllowedEnergyTransferResponse(Response):
    """Says whether the station accepts the new list of energy transfer modes.

    Answers `NotifyAllowedEnergyTransferRequest`. OCPP 2.1 part 2, section 1.44.
    """

    ACTION = "NotifyAllowedEnergyTransfer"
    VERSION = Version.V21

    status: NotifyAllowedEnergyTransferStatusEnumType
    """Whether the list is accepted; a refusal normally points to a technical problem."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyChargingLimitRequest(Request):
    """Reports that a party other than the CSMS, such as an energy management system, has limited the charging.

    Sent by the charging station. OCPP 2.1 part 2, section 1.45.
    """

    ACTION = "NotifyChargingLimit"
    VERSION = Version.V21

    charging_limit: ChargingLimitType = field(metadata={"wire": "chargingLimit"})
    """Who imposed the limit, and whether the grid depends on it."""

    charging_schedule: list[ChargingScheduleType] | None = field(default=None, metadata={"wire": "chargingSchedule"})
    """The limits over time imposed by the outside party, included when the station is configured to report them. At
    least 1 items.
    """

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The limited EVSE. If absent or 0, the limit covers the whole station. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyChargingLimitResponse(Response):
    """Confirms that the external limit report arrived; it carries no data.

    Answers `NotifyChargingLimitRequest`. OCPP 2.1 part 2, section 1.45.
    """

    ACTION = "NotifyChargingLimit"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyCustomerInformationRequest(Request):
    """Delivers one part of the stored customer data that the CSMS asked for.

    Sent by the charging station. OCPP 2.1 part 2, section 1.46.
    """

    ACTION = "NotifyCustomerInformation"
    VERSION = Version.V21

    data: str
    """This part of the customer data, as free text meant for a human reader. At most 512 characters."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the answer, counted from 0. At least 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this part."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the CustomerInformationRequest being answered. At least 0."""

    tbc: bool | None = None
    """Whether more parts of the same answer follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyCustomerInformationResponse(Response):
    """Confirms that a part of the customer data arrived; it carries no data.

    Answers `NotifyCustomerInformationRequest`. OCPP 2.1 part 2, section 1.46.
    """

    ACTION = "NotifyCustomerInformation"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyDERAlarmRequest(Request):
    """Reports that a DER control has started or stopped overriding normal charging because of a grid event.

    Sent by the charging station. OCPP 2.1 part 2, section 1.47.
    """

    ACTION = "NotifyDERAlarm"
    VERSION = Version.V21

    control_type: DERControlEnumType = field(metadata={"wire": "controlType"})
    """The DER control that takes over or lets go, for example a low-frequency trip curve."""

    timestamp: datetime
    """When the alarm began or ended."""

    grid_event_fault: GridEventFaultEnumType | None = field(default=None, metadata={"wire": "gridEventFault"})
    """The grid disturbance that made the control step in."""

    alarm_ended: bool | None = field(default=None, metadata={"wire": "alarmEnded"})
    """True when the situation is over. If absent or false, the alarm begins now."""

    extra_info: str | None = field(default=None, metadata={"wire": "extraInfo"})
    """Additional details that the vehicle gave about the alarm. At most 200 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyDERAlarmResponse(Response):
    """Confirms that the DER alarm arrived; it carries no data.

    Answers `NotifyDERAlarmRequest`. OCPP 2.1 part 2, section 1.47.
    """

    ACTION = "NotifyDERAlarm"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyDERStartStopRequest(Request):
    """Reports that a scheduled DER control has become active or has ended.

    Sent by the charging station. OCPP 2.1 part 2, section 1.48.
    """

    ACTION = "NotifyDERStartStop"
    VERSION = Version.V21

    control_id: str = field(metadata={"wire": "controlId"})
    """The DER control concerned, by the id it was set with. At most 36 characters."""

    started: bool
    """True when the control becomes active, false when it ends."""

    timestamp: datetime
    """When the control became active or ended."""

    superseded_ids: list[str] | None = field(default=None, metadata={"wire": "supersededIds"})
    """Ids of the controls that this one displaces by becoming active. At least 1 and at most 24 items. At most 36
    characters each.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyDERStartStopResponse(Response):
    """Confirms that the DER control change was noted; it carries no data.

    Answers `NotifyDERStartStopRequest`. OCPP 2.1 part 2, section 1.48.
    """

    ACTION = "NotifyDERStartStop"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyDisplayMessagesRequest(Request):
    """Delivers display messages configured in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.1 part 2, section 1.49.
    """

    ACTION = "NotifyDisplayMessages"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetDisplayMessagesRequest being answered."""

    message_info: list[MessageInfoType] | None = field(default=None, metadata={"wire": "messageInfo"})
    """The configured display messages that matched the query. At least 1 items."""

    tbc: bool | None = None
    """Whether more parts of the same list follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyDisplayMessagesResponse(Response):
    """Confirms that a part of the display message list arrived; it carries no data.

    Answers `NotifyDisplayMessagesRequest`. OCPP 2.1 part 2, section 1.49.
    """

    ACTION = "NotifyDisplayMessages"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyEVChargingNeedsRequest(Request):
    """Tells the CSMS how much energy the connected vehicle wants, by when and within which electrical limits.

    Sent by the charging station. OCPP 2.1 part 2, section 1.50.
    """

    ACTION = "NotifyEVChargingNeeds"
    VERSION = Version.V21

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle is plugged in; never 0. At least 1."""

    charging_needs: ChargingNeedsType = field(metadata={"wire": "chargingNeeds"})
    """The charging parameters that the vehicle asked for over ISO 15118."""

    max_schedule_tuples: int | None = field(default=None, metadata={"wire": "maxScheduleTuples"})
    """Largest number of schedule tuples, or of power and price entries in ISO 15118-20, that the vehicle can handle. At
    least 0.
    """

    timestamp: datetime | None = None
    """When the station received the needs from the vehicle, useful if it was offline at that time."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyEVChargingNeedsResponse(Response):
    """Says whether the CSMS could handle the vehicle's charging needs.

    Answers `NotifyEVChargingNeedsRequest`. OCPP 2.1 part 2, section 1.50.
    """

    ACTION = "NotifyEVChargingNeeds"
    VERSION = Version.V21

    status: NotifyEVChargingNeedsStatusEnumType
    """Whether the needs were processed; this is no promise that they will be met."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the processing result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyEVChargingScheduleRequest(Request):
    """Tells the CSMS the charging schedule that the vehicle plans to follow.

    Sent by the charging station. OCPP 2.1 part 2, section 1.51.
    """

    ACTION = "NotifyEVChargingSchedule"
    VERSION = Version.V21

    time_base: datetime = field(metadata={"wire": "timeBase"})
    """Moment from which the start offsets of the schedule periods count."""

    charging_schedule: ChargingScheduleType = field(metadata={"wire": "chargingSchedule"})
    """How much the vehicle plans to draw over time."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle follows this schedule; never 0. At least 1."""

    selected_charging_schedule_id: int | None = field(default=None, metadata={"wire": "selectedChargingScheduleId"})
    """Which of the schedules offered in the charging profile the vehicle picked. At least 0."""

    power_tolerance_acceptance: bool | None = field(default=None, metadata={"wire": "powerToleranceAcceptance"})
    """Whether the vehicle agrees to the power tolerance, as signalled in ISO 15118-20 power delivery."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyEVChargingScheduleResponse(Response):
    """Says whether the CSMS could handle the vehicle's planned schedule.

    Answers `NotifyEVChargingScheduleRequest`. OCPP 2.1 part 2, section 1.51.
    """

    ACTION = "NotifyEVChargingSchedule"
    VERSION = Version.V21

    status: GenericStatusEnumType
    """Whether the message was processed; accepted does not mean that the CSMS agrees to the plan."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the processing result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyEventRequest(Request):
    """Reports events on the station's components and variables, such as a monitor that triggered.

    Sent by the charging station. OCPP 2.1 part 2, section 1.52.
    """

    ACTION = "NotifyEvent"
    VERSION = Version.V21

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this message, which can be later than the events in it."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0. At least 0."""

    event_data: list[EventDataType] = field(metadata={"wire": "eventData"})
    """The events; usually one, but the station may bundle several that occur together. At least 1 items."""

    tbc: bool | None = None
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyEventResponse(Response):
    """Confirms that the events arrived; it carries no data.

    Answers `NotifyEventRequest`. OCPP 2.1 part 2, section 1.52.
    """

    ACTION = "NotifyEvent"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyMonitoringReportRequest(Request):
    """Delivers one part of the list of variable monitors that the CSMS asked for.

    Sent by the charging station. OCPP 2.1 part 2, section 1.53.
    """

    ACTION = "NotifyMonitoringReport"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetMonitoringReportRequest being answered."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0. At least 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this part of the report."""

    monitor: list[MonitoringDataType] | None = None
    """The monitors in this part, grouped by component and variable. At least 1 items."""

    tbc: bool | None = None
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyMonitoringReportResponse(Response):
    """Confirms that a part of the monitoring report arrived; it carries no data.

    Answers `NotifyMonitoringReportRequest`. OCPP 2.1 part 2, section 1.53.
    """

    ACTION = "NotifyMonitoringReport"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyPeriodicEventStreamRequest(Request):
    """Sends collected monitor values over a periodic event stream, as a one-way message without a reply.

    Sent by the charging station, never answered. OCPP 2.1 part 2, section 1.54.
    """

    ACTION = "NotifyPeriodicEventStream"
    VERSION = Version.V21

    data: list[StreamDataElementType]
    """The sampled values, each with its time offset. At least 1 items."""

    id: int
    """The event stream that the values belong to. At least 0."""

    pending: int
    """How many values are still waiting in the station to be sent. At least 0."""

    basetime: datetime
    """Moment to which the time offset of every value is added."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyPriorityChargingRequest(Request):
    """Reports that a transaction switched to, or away from, the priority charging profile.

    Sent by the charging station. OCPP 2.1 part 2, section 1.55.
    """

    ACTION = "NotifyPriorityCharging"
    VERSION = Version.V21

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """The transaction in which priority charging changed. At most 36 characters."""

    activated: bool
    """True when the priority profile takes effect, false when it no longer applies."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyPriorityChargingResponse(Response):
    """Confirms that the priority charging change was noted; it carries no data.

    Answers `NotifyPriorityChargingRequest`. OCPP 2.1 part 2, section 1.55.
    """

    ACTION = "NotifyPriorityCharging"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyReportRequest(Request):
    """Delivers one part of a device model report that the CSMS asked for.

    Sent by the charging station. OCPP 2.1 part 2, section 1.56.
    """

    ACTION = "NotifyReport"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the report request (base or custom) being answered."""

    generated_at: datetime = field(metadata={"wire": "generatedAt"})
    """When the station created this part of the report."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0. At least 0."""

    report_data: list[ReportDataType] | None = field(default=None, metadata={"wire": "reportData"})
    """The components and variables in this part, with their attributes and characteristics. At least 1 items."""

    tbc: bool | None = None
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyReportResponse(Response):
    """Confirms that a part of the report arrived; it carries no data.

    Answers `NotifyReportRequest`. OCPP 2.1 part 2, section 1.56.
    """

    ACTION = "NotifyReport"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifySettlementRequest(Request):
    """Reports how an ad hoc payment made at the station's payment terminal was concluded.

    Sent by the charging station. OCPP 2.1 part 2, section 1.57.
    """

    ACTION = "NotifySettlement"
    VERSION = Version.V21

    psp_ref: str = field(metadata={"wire": "pspRef"})
    """The terminal's payment reference, which also served as the driver's idToken. At most 255 characters."""

    status: PaymentStatusEnumType
    """Whether the payment was settled, canceled, rejected by the payment provider or failed technically."""

    settlement_amount: float = field(metadata={"wire": "settlementAmount"})
    """The amount charged to the driver, or the amount tried when settlement did not succeed. Unit: currency."""

    settlement_time: datetime = field(metadata={"wire": "settlementTime"})
    """When the payment was settled or canceled."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """The charging transaction being paid. If absent, the payment was canceled before a transaction began. At most 36
    characters.
    """

    status_info: str | None = field(default=None, metadata={"wire": "statusInfo"})
    """Free text from the terminal or payment process that explains the status. At most 500 characters."""

    receipt_id: str | None = field(default=None, metadata={"wire": "receiptId"})
    """Number of the receipt issued on the station's side. At most 50 characters."""

    receipt_url: str | None = field(default=None, metadata={"wire": "receiptUrl"})
    """Where the driver finds the receipt, if the terminal or the station issues it. At most 2000 characters."""

    vat_company: AddressType | None = field(default=None, metadata={"wire": "vatCompany"})
    """Address of the company to which the VAT number belongs."""

    vat_number: str | None = field(default=None, metadata={"wire": "vatNumber"})
    """VAT number of the company that wants a business receipt. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifySettlementResponse(Response):
    """Acknowledges the settlement and supplies receipt details if the CSMS issues the receipt.

    Answers `NotifySettlementRequest`. OCPP 2.1 part 2, section 1.57.
    """

    ACTION = "NotifySettlement"
    VERSION = Version.V21

    receipt_url: str | None = field(default=None, metadata={"wire": "receiptUrl"})
    """Where the driver finds a receipt issued by the CSMS; the station can show it as a QR code. At most 2000
    characters.
    """

    receipt_id: str | None = field(default=None, metadata={"wire": "receiptId"})
    """Number of the receipt, when the CSMS issues it. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyWebPaymentStartedRequest(Request):
    """Tells the station that a driver began paying on the web, so that it can hold the EVSE for that driver.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.58.
    """

    ACTION = "NotifyWebPaymentStarted"
    VERSION = Version.V21

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE the driver is paying for. At least 0."""

    timeout: int
    """How long the station may hold the EVSE before it gives up on the web payment. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class NotifyWebPaymentStartedResponse(Response):
    """Confirms that the start of the web payment was noted; it carries no data.

    Answers `NotifyWebPaymentStartedRequest`. OCPP 2.1 part 2, section 1.58.
    """

    ACTION = "NotifyWebPaymentStarted"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class OpenPeriodicEventStreamRequest(Request):
    """Asks the CSMS to receive the values of a variable monitor as a periodic event stream.

    Sent by the charging station. OCPP 2.1 part 2, section 1.59.
    """

    ACTION = "OpenPeriodicEventStream"
    VERSION = Version.V21

    constant_stream_data: ConstantStreamDataType = field(metadata={"wire": "constantStreamData"})
    """What stays the same for the whole stream: its id, its monitor and how often it is sent."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class OpenPeriodicEventStreamResponse(Response):
    """Says whether the CSMS will receive the event stream.

    Answers `OpenPeriodicEventStreamRequest`. OCPP 2.1 part 2, section 1.59.
    """

    ACTION = "OpenPeriodicEventStream"
    VERSION = Version.V21

    status: GenericStatusEnumType
    """Whether the stream may be used; after a refusal the station reports through NotifyEventRequest instead."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class PublishFirmwareRequest(Request):
    """Asks a local controller to download firmware and offer it to the stations behind it.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.60.
    """

    ACTION = "PublishFirmware"
    VERSION = Version.V21

    location: str
    """Address from which the firmware is downloaded. At most 2000 characters."""

    checksum: str
    """MD5 checksum of the complete firmware file, in hexadecimal. At most 32 characters."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Id that the later publishing status reports repeat. At least 0."""

    retries: int | None = None
    """How often a failed download is tried again; 0 means never. If absent, the receiver decides. At least 0."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Waiting time between download attempts. If absent, the receiver decides. Unit: s. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class PublishFirmwareResponse(Response):
    """Says whether the local controller will publish the firmware.

    Answers `PublishFirmwareRequest`. OCPP 2.1 part 2, section 1.60.
    """

    ACTION = "PublishFirmware"
    VERSION = Version.V21

    status: GenericStatusEnumType
    """Whether the local controller takes on the task; progress is reported separately."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class PublishFirmwareStatusNotificationRequest(Request):
    """Reports how far the local controller is with downloading, verifying and publishing firmware.

    Sent by the charging station. OCPP 2.1 part 2, section 1.61.
    """

    ACTION = "PublishFirmwareStatusNotification"
    VERSION = Version.V21

    status: PublishFirmwareStatusEnumType
    """Current stage or outcome of the publishing process."""

    location: list[str] | None = None
    """Addresses where stations can fetch the firmware, one per supported protocol; given once it is published. At least
    1 items. At most 2000 characters each.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the PublishFirmwareRequest that started the process. At least 0."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the reported publishing status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class PublishFirmwareStatusNotificationResponse(Response):
    """Confirms that the publishing status arrived; it carries no data.

    Answers `PublishFirmwareStatusNotificationRequest`. OCPP 2.1 part 2, section 1.61.
    """

    ACTION = "PublishFirmwareStatusNotification"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class PullDynamicScheduleUpdateRequest(Request):
    """Asks the CSMS for fresh limits and setpoints for a dynamic charging profile.

    Sent by the charging station. OCPP 2.1 part 2, section 1.62.
    """

    ACTION = "PullDynamicScheduleUpdate"
    VERSION = Version.V21

    charging_profile_id: int = field(metadata={"wire": "chargingProfileId"})
    """The dynamic charging profile that needs new values."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class PullDynamicScheduleUpdateResponse(Response):
    """Supplies new values for the dynamic charging profile, if the CSMS has any.

    Answers `PullDynamicScheduleUpdateRequest`. OCPP 2.1 part 2, section 1.62.
    """

    ACTION = "PullDynamicScheduleUpdate"
    VERSION = Version.V21

    status: ChargingProfileStatusEnumType
    """Whether the CSMS honours the request for new values."""

    schedule_update: ChargingScheduleUpdateType | None = field(default=None, metadata={"wire": "scheduleUpdate"})
    """The new limits and setpoints. Absent when the CSMS has nothing to supply."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReportChargingProfilesRequest(Request):
    """Delivers charging profiles installed in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.1 part 2, section 1.63.
    """

    ACTION = "ReportChargingProfiles"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetChargingProfilesRequest being answered."""

    charging_limit_source: str = field(metadata={"wire": "chargingLimitSource"})
    """Who installed the profiles in this message, for example the operator or an energy management system. At most 20
    characters.
    """

    charging_profile: list[ChargingProfileType] = field(metadata={"wire": "chargingProfile"})
    """The installed profiles from this source on this EVSE. At least 1 items."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE that the profiles apply to; 0 means a limit for the station as a whole. At least 0."""

    tbc: bool | None = None
    """Whether more messages of the same report follow. If absent, this is the last one. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReportChargingProfilesResponse(Response):
    """Confirms that a part of the profile report arrived; it carries no data.

    Answers `ReportChargingProfilesRequest`. OCPP 2.1 part 2, section 1.63.
    """

    ACTION = "ReportChargingProfiles"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReportDERControlRequest(Request):
    """Delivers DER controls set in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.1 part 2, section 1.64.
    """

    ACTION = "ReportDERControl"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetDERControlRequest being answered."""

    curve: list[DERCurveGetType] | None = None
    """Controls that follow a curve, such as reactive power against voltage. At least 1 and at most 24 items."""

    enter_service: list[EnterServiceGetType] | None = field(default=None, metadata={"wire": "enterService"})
    """Controls that set when power export may resume after a trip. At least 1 and at most 24 items."""

    fixed_pf_absorb: list[FixedPFGetType] | None = field(default=None, metadata={"wire": "fixedPFAbsorb"})
    """Controls that hold a constant power factor while power is drawn from the grid. At least 1 and at most 24 items.
    """

    fixed_pf_inject: list[FixedPFGetType] | None = field(default=None, metadata={"wire": "fixedPFInject"})
    """Controls that hold a constant power factor while power is fed into the grid. At least 1 and at most 24 items."""

    fixed_var: list[FixedVarGetType] | None = field(default=None, metadata={"wire": "fixedVar"})
    """Controls that hold a constant reactive power. At least 1 and at most 24 items."""

    freq_droop: list[FreqDroopGetType] | None = field(default=None, metadata={"wire": "freqDroop"})
    """Controls that adapt active power to deviations of the grid frequency. At least 1 and at most 24 items."""

    gradient: list[GradientGetType] | None = None
    """Controls that set how fast power may ramp up or down. At least 1 and at most 24 items."""

    limit_max_discharge: list[LimitMaxDischargeGetType] | None = field(
        default=None, metadata={"wire": "limitMaxDischarge"}
    )
    """Controls that cap discharging at a share of the rated power. At least 1 and at most 24 items."""

    tbc: bool | None = None
    """Whether more messages of the same report follow. If absent, this is the last one."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReportDERControlResponse(Response):
    """Confirms that a part of the DER control report arrived; it carries no data.

    Answers `ReportDERControlRequest`. OCPP 2.1 part 2, section 1.64.
    """

    ACTION = "ReportDERControl"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class RequestBatterySwapRequest(Request):
    """Asks the station to start a battery swap for a driver whom the CSMS has authorized.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.65.
    """

    ACTION = "RequestBatterySwap"
    VERSION = Version.V21

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The driver for whom the swap is started."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Id that the BatterySwapRequest messages of this swap repeat."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class RequestBatterySwapResponse(Response):
    """Says whether the station will start the battery swap.

    Answers `RequestBatterySwapRequest`. OCPP 2.1 part 2, section 1.65.
    """

    ACTION = "RequestBatterySwap"
    VERSION = Version.V21

    status: GenericStatusEnumType
    """Whether the swap can go ahead; refused, for example, when too few charged batteries are available."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class RequestStartTransactionRequest(Request):
    """Asks the station to start charging for a given identifier, for example from a driver's app.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.66.
    """

    ACTION = "RequestStartTransaction"
    VERSION = Version.V21

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier under which the transaction is started."""

    remote_start_id: int = field(metadata={"wire": "remoteStartId"})
    """Id that the station repeats in TransactionEventRequest, which ties the transaction to this request."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE to charge at; never 0. If absent, the station picks one or refuses. At least 1."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """Group of the identifier, needed when the EVSE is reserved for that group and remote starts skip authorization."""

    charging_profile: ChargingProfileType | None = field(default=None, metadata={"wire": "chargingProfile"})
    """Charging profile for the new transaction; its purpose must be TxProfile."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class RequestStartTransactionResponse(Response):
    """Says whether the station will try to start the transaction.

    Answers `RequestStartTransactionRequest`. OCPP 2.1 part 2, section 1.66.
    """

    ACTION = "RequestStartTransaction"
    VERSION = Version.V21

    status: RequestStartStopStatusEnumType
    """Whether the start request is accepted; the transaction itself may begin later."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """Id of a transaction that was already running, for example because the cable was plugged in first. At most 36
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class RequestStopTransactionRequest(Request):
    """Asks the station to end a running transaction.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.67.
    """

    ACTION = "RequestStopTransaction"
    VERSION = Version.V21

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """The running transaction to end. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class RequestStopTransactionResponse(Response):
    """Says whether the station will end the transaction.

    Answers `RequestStopTransactionRequest`. OCPP 2.1 part 2, section 1.67.
    """

    ACTION = "RequestStopTransaction"
    VERSION = Version.V21

    status: RequestStartStopStatusEnumType
    """Whether the stop request is accepted; refused when the transaction is unknown."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReservationStatusUpdateRequest(Request):
    """Reports that a reservation ended without leading to a transaction.

    Sent by the charging station. OCPP 2.1 part 2, section 1.68.
    """

    ACTION = "ReservationStatusUpdate"
    VERSION = Version.V21

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """The reservation concerned, by the id that the CSMS gave it. At least 0."""

    reservation_update_status: ReservationUpdateStatusEnumType = field(metadata={"wire": "reservationUpdateStatus"})
    """How the reservation ended, such as expired or removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReservationStatusUpdateResponse(Response):
    """Confirms that the reservation change was noted; it carries no data.

    Answers `ReservationStatusUpdateRequest`. OCPP 2.1 part 2, section 1.68.
    """

    ACTION = "ReservationStatusUpdate"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReserveNowRequest(Request):
    """Asks the station to keep an EVSE free for a given identifier until a set time.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.69.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V21

    id: int
    """Id of the reservation; an existing reservation with the same id is replaced. At least 0."""

    expiry_date_time: datetime = field(metadata={"wire": "expiryDateTime"})
    """When the reservation ends if nobody has used it."""

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that may use the reserved EVSE."""

    connector_type: str | None = field(default=None, metadata={"wire": "connectorType"})
    """Kind of connector that must be kept free, when the EVSE itself does not matter. At most 20 characters."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE to reserve. If absent, the station keeps any suitable EVSE free. At least 0."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """Group whose members may also use the reservation."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ReserveNowResponse(Response):
    """Says whether the station made the reservation.

    Answers `ReserveNowRequest`. OCPP 2.1 part 2, section 1.69.
    """

    ACTION = "ReserveNow"
    VERSION = Version.V21

    status: ReserveNowStatusEnumType
    """Whether the EVSE is reserved, or why not: occupied, faulted, unavailable or refused."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the reservation result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ResetRequest(Request):
    """Asks the station to restart itself or a single EVSE.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.70.
    """

    ACTION = "Reset"
    VERSION = Version.V21

    type: ResetEnumType
    """Whether to restart at once, ending transactions, or to wait until no transaction is running."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The only EVSE to restart. If absent, the whole station restarts. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class ResetResponse(Response):
    """Says whether and when the station will restart.

    Answers `ResetRequest`. OCPP 2.1 part 2, section 1.70.
    """

    ACTION = "Reset"
    VERSION = Version.V21

    status: ResetStatusEnumType
    """Whether the restart happens now, is scheduled for later or is refused."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the answer."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SecurityEventNotificationRequest(Request):
    """Reports a security event at the station, such as tampering or an invalid certificate.

    Sent by the charging station. OCPP 2.1 part 2, section 1.71.
    """

    ACTION = "SecurityEventNotification"
    VERSION = Version.V21

    type: str
    """Name of the event, from the standard list of security events. At most 50 characters."""

    timestamp: datetime
    """When the security event took place."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo"})
    """Technical details that help to analyse the event. At most 255 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SecurityEventNotificationResponse(Response):
    """Confirms that the security event was noted; it carries no data.

    Answers `SecurityEventNotificationRequest`. OCPP 2.1 part 2, section 1.71.
    """

    ACTION = "SecurityEventNotification"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SendLocalListRequest(Request):
    """Sends the station a new local authorization list, or changes to the one it has.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.72.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V21

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

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SendLocalListResponse(Response):
    """Says whether the station applied the list update.

    Answers `SendLocalListRequest`. OCPP 2.1 part 2, section 1.72.
    """

    ACTION = "SendLocalList"
    VERSION = Version.V21

    status: SendLocalListStatusEnumType
    """Whether the update was applied, failed or had a version that does not follow the stored one."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the update result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetChargingProfileRequest(Request):
    """Asks the station to install a charging profile.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.73.
    """

    ACTION = "SetChargingProfile"
    VERSION = Version.V21

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE to limit; 0 means every EVSE for a TxDefaultProfile, or the station's total for a station-wide profile.
    At least 0.
    """

    charging_profile: ChargingProfileType = field(metadata={"wire": "chargingProfile"})
    """The profile to install, with its purpose, stack level and schedules."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetChargingProfileResponse(Response):
    """Says whether the station installed the charging profile.

    Answers `SetChargingProfileRequest`. OCPP 2.1 part 2, section 1.73.
    """

    ACTION = "SetChargingProfile"
    VERSION = Version.V21

    status: ChargingProfileStatusEnumType
    """Whether the profile is installed; other limits may still keep the station from following it exactly."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetDERControlRequest(Request):
    """Asks the station to install a default or scheduled DER control, which shapes its behaviour towards the grid.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.75.
    """

    ACTION = "SetDERControl"
    VERSION = Version.V21

    is_default: bool = field(metadata={"wire": "isDefault"})
    """True for a default control, which applies whenever no scheduled control of its type is active."""

    control_id: str = field(metadata={"wire": "controlId"})
    """Unique id of the control, used later to report or clear it. At most 36 characters."""

    control_type: DERControlEnumType = field(metadata={"wire": "controlType"})
    """Kind of control, which decides which one of the settings fields must be filled."""

    curve: DERCurveType | None = None
    """Settings of a control that follows a curve, such as reactive power against voltage."""

    enter_service: EnterServiceType | None = field(default=None, metadata={"wire": "enterService"})
    """When power export may resume after a trip; only for a default control."""

    fixed_pf_absorb: FixedPFType | None = field(default=None, metadata={"wire": "fixedPFAbsorb"})
    """Constant power factor to hold while power is drawn from the grid."""

    fixed_pf_inject: FixedPFType | None = field(default=None, metadata={"wire": "fixedPFInject"})
    """Constant power factor to hold while power is fed into the grid."""

    fixed_var: FixedVarType | None = field(default=None, metadata={"wire": "fixedVar"})
    """Constant reactive power to hold."""

    freq_droop: FreqDroopType | None = field(default=None, metadata={"wire": "freqDroop"})
    """How active power adapts to deviations of the grid frequency."""

    gradient: GradientType | None = None
    """How fast power may ramp up or down by default; only for a default control."""

    limit_max_discharge: LimitMaxDischargeType | None = field(default=None, metadata={"wire": "limitMaxDischarge"})
    """Cap on discharging, as a share of the rated power."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetDERControlResponse(Response):
    """Says whether the station installed the DER control and which controls it displaces.

    Answers `SetDERControlRequest`. OCPP 2.1 part 2, section 1.75.
    """

    ACTION = "SetDERControl"
    VERSION = Version.V21

    status: DERControlStatusEnumType
    """Whether the control is installed, refused or of an unsupported type."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the status."""

    superseded_ids: list[str] | None = field(default=None, metadata={"wire": "supersededIds"})
    """Ids of controls now out of use; the new control's own id if an existing one outranks it. At least 1 and at most
    24 items. At most 36 characters each.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetDefaultTariffRequest(Request):
    """Asks the station to install the tariff used when a driver has no tariff of their own.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.74.
    """

    ACTION = "SetDefaultTariff"
    VERSION = Version.V21

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE that gets the tariff; 0 means every EVSE. At least 0."""

    tariff: TariffType
    """The tariff to install; its id must not be in use at the station yet."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetDefaultTariffResponse(Response):
    """Says whether the station installed the default tariff.

    Answers `SetDefaultTariffRequest`. OCPP 2.1 part 2, section 1.74.
    """

    ACTION = "SetDefaultTariff"
    VERSION = Version.V21

    status: TariffSetStatusEnumType
    """Whether the tariff is installed, or why not, such as a duplicate id or too many elements."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetDisplayMessageRequest(Request):
    """Asks the station to store a message for its display, or to replace one with the same id.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.76.
    """

    ACTION = "SetDisplayMessage"
    VERSION = Version.V21

    message: MessageInfoType
    """The message with its text, priority and the conditions under which it is shown."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetDisplayMessageResponse(Response):
    """Says whether the station can show the display message.

    Answers `SetDisplayMessageRequest`. OCPP 2.1 part 2, section 1.76.
    """

    ACTION = "SetDisplayMessage"
    VERSION = Version.V21

    status: DisplayMessageStatusEnumType
    """Whether the message is accepted, or why not, such as an unsupported format or an unknown transaction."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetMonitoringBaseRequest(Request):
    """Asks the station to activate one of its predefined sets of variable monitors.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.77.
    """

    ACTION = "SetMonitoringBase"
    VERSION = Version.V21

    monitoring_base: MonitoringBaseEnumType = field(metadata={"wire": "monitoringBase"})
    """Set to activate: all monitors, the factory defaults without custom ones, or only the hard-wired ones."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetMonitoringBaseResponse(Response):
    """Says whether the station switched to the requested set of monitors.

    Answers `SetMonitoringBaseRequest`. OCPP 2.1 part 2, section 1.77.
    """

    ACTION = "SetMonitoringBase"
    VERSION = Version.V21

    status: GenericDeviceModelStatusEnumType
    """Whether the chosen monitoring base is accepted, rejected or not supported."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetMonitoringLevelRequest(Request):
    """Tells the station down to which severity it reports monitoring events.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.78.
    """

    ACTION = "SetMonitoringLevel"
    VERSION = Version.V21

    severity: int
    """Least severe level still reported, from 0 (danger) to 9 (debug); events with a higher number are held back. At
    least 0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetMonitoringLevelResponse(Response):
    """Says whether the station applies the new severity threshold.

    Answers `SetMonitoringLevelRequest`. OCPP 2.1 part 2, section 1.78.
    """

    ACTION = "SetMonitoringLevel"
    VERSION = Version.V21

    status: GenericStatusEnumType
    """Whether the new severity threshold is accepted."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetNetworkProfileRequest(Request):
    """Stores a set of connection settings on the station, for example the CSMS URL, OCPP version, APN and VPN.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.79.
    """

    ACTION = "SetNetworkProfile"
    VERSION = Version.V21

    configuration_slot: int = field(metadata={"wire": "configurationSlot"})
    """Number of the slot that receives the profile; anything already stored there is replaced."""

    connection_data: NetworkConnectionProfileType = field(metadata={"wire": "connectionData"})
    """Settings the station uses to reach the CSMS when this slot is active."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetNetworkProfileResponse(Response):
    """Says whether the station stored the connection settings.

    Answers `SetNetworkProfileRequest`. OCPP 2.1 part 2, section 1.79.
    """

    ACTION = "SetNetworkProfile"
    VERSION = Version.V21

    status: SetNetworkProfileStatusEnumType
    """Whether the profile is stored, refused as invalid, or could not be stored."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetVariableMonitoringRequest(Request):
    """Creates or changes monitors that watch variables of the device model.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.80.
    """

    ACTION = "SetVariableMonitoring"
    VERSION = Version.V21

    set_monitoring_data: list[SetMonitoringDataType] = field(metadata={"wire": "setMonitoringData"})
    """Monitors to create or change, each with its component, variable, type and threshold. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetVariableMonitoringResponse(Response):
    """Reports for each requested monitor whether it was set.

    Answers `SetVariableMonitoringRequest`. OCPP 2.1 part 2, section 1.80.
    """

    ACTION = "SetVariableMonitoring"
    VERSION = Version.V21

    set_monitoring_result: list[SetMonitoringResultType] = field(metadata={"wire": "setMonitoringResult"})
    """One outcome per requested monitor, with the assigned monitor id on success. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetVariablesRequest(Request):
    """Writes new values to variables of the station's device model.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.81.
    """

    ACTION = "SetVariables"
    VERSION = Version.V21

    set_variable_data: list[SetVariableDataType] = field(metadata={"wire": "setVariableData"})
    """Values to write, each with its component, variable and attribute type. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SetVariablesResponse(Response):
    """Reports for each variable whether the new value was taken over.

    Answers `SetVariablesRequest`. OCPP 2.1 part 2, section 1.81.
    """

    ACTION = "SetVariables"
    VERSION = Version.V21

    set_variable_result: list[SetVariableResultType] = field(metadata={"wire": "setVariableResult"})
    """One outcome for each value that was to be written. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SignCertificateRequest(Request):
    """Asks the CSMS to have a certificate authority sign the station's public key.

    Sent by the charging station. OCPP 2.1 part 2, section 1.82.
    """

    ACTION = "SignCertificate"
    VERSION = Version.V21

    csr: str
    """Certificate signing request (PKCS #10) holding the public key, in PEM form. At most 5500 characters."""

    certificate_type: CertificateSigningUseEnumType | None = field(default=None, metadata={"wire": "certificateType"})
    """Intended use of the certificate; if absent, it serves both the CSMS connection and, where implemented, ISO 15118.
    """

    hash_root_certificate: CertificateHashDataType | None = field(
        default=None, metadata={"wire": "hashRootCertificate"}
    )
    """Hashes of the root certificate that tell which PKI shall sign the certificate."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Number that the later CertificateSignedRequest repeats, so that the two can be paired."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class SignCertificateResponse(Response):
    """Says whether the CSMS takes on the signing request; the certificate itself follows in CertificateSignedRequest.

    Answers `SignCertificateRequest`. OCPP 2.1 part 2, section 1.82.
    """

    ACTION = "SignCertificate"
    VERSION = Version.V21

    status: GenericStatusEnumType
    """Whether the CSMS accepts the signing request."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class StatusNotificationRequest(Request):
    """Reports the current availability status of one connector.

    Sent by the charging station. OCPP 2.1 part 2, section 1.83.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V21

    timestamp: datetime
    """Moment at which the connector had the reported status."""

    connector_status: ConnectorStatusEnumType = field(metadata={"wire": "connectorStatus"})
    """Current state of the connector, such as available, occupied or faulted."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE that the connector is part of. At least 0."""

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector being reported, numbered within its EVSE. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 2.1 part 2, section 1.83.
    """

    ACTION = "StatusNotification"
    VERSION = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class TransactionEventRequest(Request):
    """Reports that a transaction started, changed or ended, with what happened and the related meter values.

    Sent by the charging station. OCPP 2.1 part 2, section 1.84.
    """

    ACTION = "TransactionEvent"
    VERSION = Version.V21

    event_type: TransactionEventEnumType = field(metadata={"wire": "eventType"})
    """Whether this is the first (Started), an intermediate (Updated) or the last (Ended) event of the transaction."""

    timestamp: datetime
    """Moment at which the event took place, which may be well before it is sent."""

    trigger_reason: TriggerReasonEnumType = field(metadata={"wire": "triggerReason"})
    """What caused the station to send this event."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Counter that grows with each event, so that the CSMS notices missing messages. At least 0."""

    transaction_info: TransactionType = field(metadata={"wire": "transactionInfo"})
    """Id and details of the transaction, such as charging state, time spent charging and stop reason."""

    cost_details: CostDetailsType | None = field(default=None, metadata={"wire": "costDetails"})
    """Cost breakdown worked out by the station itself; sent only with the Ended event."""

    meter_value: list[MeterValueType] | None = field(default=None, metadata={"wire": "meterValue"})
    """Readings that belong to the transaction; device model variables select the measurands for each event type. At
    least 1 items.
    """

    offline: bool | None = None
    """True if the event took place while the station had no connection to the CSMS. If absent, false is assumed.
    Default: false.
    """

    number_of_phases_used: int | None = field(default=None, metadata={"wire": "numberOfPhasesUsed"})
    """Phases in use for charging. If absent, the CSMS may infer it from the charging schedule or the device model. At
    least 0 and at most 3.
    """

    cable_max_current: int | None = field(default=None, metadata={"wire": "cableMaxCurrent"})
    """Highest current that the connected cable can carry. Unit: A."""

    reservation_id: int | None = field(default=None, metadata={"wire": "reservationId"})
    """Reservation that this transaction uses up. At least 0."""

    preconditioning_status: PreconditioningStatusEnumType | None = field(
        default=None, metadata={"wire": "preconditioningStatus"}
    )
    """How far the EV battery is prepared for charging or discharging. If absent, it is unknown."""

    evse_sleep: bool | None = field(default=None, metadata={"wire": "evseSleep"})
    """True while the power electronics of the EVSE sleep in this transaction. If absent, false is assumed."""

    evse: EVSEType | None = None
    """EVSE, and possibly connector, on which the transaction takes place."""

    id_token: IdTokenType | None = field(default=None, metadata={"wire": "idToken"})
    """Identifier that authorizes starting or stopping; sent once for each authorization, so that the CSMS can check it.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class TransactionEventResponse(Response):
    """Acknowledges the event and may return the authorization result, cost, limits and a driver message.

    Answers `TransactionEventRequest`. OCPP 2.1 part 2, section 1.84.
    """

    ACTION = "TransactionEvent"
    VERSION = Version.V21

    total_cost: float | None = field(default=None, metadata={"wire": "totalCost"})
    """Cost so far (Updated) or final cost with taxes (Ended). A free transaction is 0.00; absence does not mean free.
    Unit: currency of the Currency variable.
    """

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority"})
    """Business priority from -9 to 9, higher first, that overrides the one of the token for this transaction only."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo"})
    """Authorization result for the identifier; present whenever the request carried one."""

    transaction_limit: TransactionLimitType | None = field(default=None, metadata={"wire": "transactionLimit"})
    """Highest cost, energy, time or state of charge that this transaction may reach."""

    updated_personal_message: MessageContentType | None = field(
        default=None, metadata={"wire": "updatedPersonalMessage"}
    )
    """New message to show to the driver, for example current tariff information."""

    updated_personal_message_extra: list[MessageContentType] | None = field(
        default=None, metadata={"wire": "updatedPersonalMessageExtra"}
    )
    """The same driver message in further languages. At least 1 and at most 4 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class TriggerMessageRequest(Request):
    """Asks the station to send a certain message now.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.85.
    """

    ACTION = "TriggerMessage"
    VERSION = Version.V21

    requested_message: MessageTriggerEnumType = field(metadata={"wire": "requestedMessage"})
    """Kind of message that the station shall send."""

    evse: EVSEType | None = None
    """EVSE, and possibly connector, the message shall be about; ignored when it has no meaning for that message."""

    custom_trigger: str | None = field(default=None, metadata={"wire": "customTrigger"})
    """Name of the vendor-defined trigger to fire; used only if the requested message is CustomTrigger. At most 50
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class TriggerMessageResponse(Response):
    """Says whether the station will send the requested message.

    Answers `TriggerMessageRequest`. OCPP 2.1 part 2, section 1.85.
    """

    ACTION = "TriggerMessage"
    VERSION = Version.V21

    status: TriggerMessageStatusEnumType
    """Whether the message will be sent, is refused, or is not implemented."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UnlockConnectorRequest(Request):
    """Asks the station to release a cable that is locked in a connector.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.86.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V21

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE that has the connector to release. At least 0."""

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to release, numbered within its EVSE. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 2.1 part 2, section 1.86.
    """

    ACTION = "UnlockConnector"
    VERSION = Version.V21

    status: UnlockStatusEnumType
    """Outcome of the unlock attempt, or why it was not made."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UnpublishFirmwareRequest(Request):
    """Asks a local controller to stop offering a firmware file to its stations.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.87.
    """

    ACTION = "UnpublishFirmware"
    VERSION = Version.V21

    checksum: str
    """MD5 hash, in hexadecimal, of the complete file to withdraw. At most 32 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UnpublishFirmwareResponse(Response):
    """Says whether the local controller withdrew the firmware file.

    Answers `UnpublishFirmwareRequest`. OCPP 2.1 part 2, section 1.87.
    """

    ACTION = "UnpublishFirmware"
    VERSION = Version.V21

    status: UnpublishFirmwareStatusEnumType
    """Whether the file was withdrawn, was not there, or is still being downloaded by a station."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UpdateDynamicScheduleRequest(Request):
    """Changes the limits or setpoints of a dynamic charging profile that is already installed.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.88.
    """

    ACTION = "UpdateDynamicSchedule"
    VERSION = Version.V21

    charging_profile_id: int = field(metadata={"wire": "chargingProfileId"})
    """Dynamic charging profile whose values change."""

    schedule_update: ChargingScheduleUpdateType = field(metadata={"wire": "scheduleUpdate"})
    """New limits and setpoints for the schedule period of the profile."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UpdateDynamicScheduleResponse(Response):
    """Says whether the station took over the new limits and setpoints.

    Answers `UpdateDynamicScheduleRequest`. OCPP 2.1 part 2, section 1.88.
    """

    ACTION = "UpdateDynamicSchedule"
    VERSION = Version.V21

    status: ChargingProfileStatusEnumType
    """Whether the update is accepted or rejected."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UpdateFirmwareRequest(Request):
    """Asks the station to download and install new firmware.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.89.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the firmware status notifications for this update repeat."""

    firmware: FirmwareType
    """Where the firmware is, when to fetch and install it, and how to verify it."""

    retries: int | None = None
    """How often a failed download is tried again; 0 means never. If absent, the station decides. At least 0."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval"})
    """Waiting time before another download attempt. If absent, the station decides. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UpdateFirmwareResponse(Response):
    """Says whether the station takes on the firmware update.

    Answers `UpdateFirmwareRequest`. OCPP 2.1 part 2, section 1.89.
    """

    ACTION = "UpdateFirmware"
    VERSION = Version.V21

    status: UpdateFirmwareStatusEnumType
    """Whether the update is accepted or refused, or replaces one that was under way."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UsePriorityChargingRequest(Request):
    """Asks the station to switch priority charging on or off for a running transaction.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.90.
    """

    ACTION = "UsePriorityCharging"
    VERSION = Version.V21

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """Running transaction that the switch applies to. At most 36 characters."""

    activate: bool
    """True switches to the priority charging profile, false goes back to normal charging."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class UsePriorityChargingResponse(Response):
    """Says whether the station follows the priority charging request.

    Answers `UsePriorityChargingRequest`. OCPP 2.1 part 2, section 1.90.
    """

    ACTION = "UsePriorityCharging"
    VERSION = Version.V21

    status: PriorityChargingStatusEnumType
    """Whether the request is accepted, refused, or impossible because no priority profile is installed."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class VatNumberValidationRequest(Request):
    """Asks the CSMS whether a VAT number that the driver entered is valid.

    Sent by the charging station. OCPP 2.1 part 2, section 1.91.
    """

    ACTION = "VatNumberValidation"
    VERSION = Version.V21

    vat_number: str = field(metadata={"wire": "vatNumber"})
    """VAT number to validate, meant for the receipt. At most 20 characters."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """EVSE where the number was entered; the response repeats it. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define
class VatNumberValidationResponse(Response):
    """Says whether the VAT number is valid and may give the company it belongs to.

    Answers `VatNumberValidationRequest`. OCPP 2.1 part 2, section 1.91.
    """

    ACTION = "VatNumberValidation"
    VERSION = Version.V21

    vat_number: str = field(metadata={"wire": "vatNumber"})
    """VAT number copied from the request. At most 20 characters."""

    status: GenericStatusEnumType
    """Accepted if the number is valid, Rejected if it is not."""

    company: AddressType | None = None
    """Name and address registered for the VAT number."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """EVSE copied from the request, to link the answer to the right transaction. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
