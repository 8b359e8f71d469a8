"""The messages, each action in a module of its own of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v201.messages.authorize import AuthorizeRequest, AuthorizeResponse
    from ocpp_core.v201.messages.boot_notification import BootNotificationRequest, BootNotificationResponse
    from ocpp_core.v201.messages.cancel_reservation import CancelReservationRequest, CancelReservationResponse
    from ocpp_core.v201.messages.certificate_signed import CertificateSignedRequest, CertificateSignedResponse
    from ocpp_core.v201.messages.change_availability import ChangeAvailabilityRequest, ChangeAvailabilityResponse
    from ocpp_core.v201.messages.clear_cache import ClearCacheRequest, ClearCacheResponse
    from ocpp_core.v201.messages.clear_charging_profile import (
        ClearChargingProfileRequest,
        ClearChargingProfileResponse,
    )
    from ocpp_core.v201.messages.clear_display_message import ClearDisplayMessageRequest, ClearDisplayMessageResponse
    from ocpp_core.v201.messages.clear_variable_monitoring import (
        ClearVariableMonitoringRequest,
        ClearVariableMonitoringResponse,
    )
    from ocpp_core.v201.messages.cleared_charging_limit import (
        ClearedChargingLimitRequest,
        ClearedChargingLimitResponse,
    )
    from ocpp_core.v201.messages.cost_updated import CostUpdatedRequest, CostUpdatedResponse
    from ocpp_core.v201.messages.customer_information import CustomerInformationRequest, CustomerInformationResponse
    from ocpp_core.v201.messages.data_transfer import DataTransferRequest, DataTransferResponse
    from ocpp_core.v201.messages.delete_certificate import DeleteCertificateRequest, DeleteCertificateResponse
    from ocpp_core.v201.messages.firmware_status_notification import (
        FirmwareStatusNotificationRequest,
        FirmwareStatusNotificationResponse,
    )
    from ocpp_core.v201.messages.get15118ev_certificate import (
        Get15118EVCertificateRequest,
        Get15118EVCertificateResponse,
    )
    from ocpp_core.v201.messages.get_base_report import GetBaseReportRequest, GetBaseReportResponse
    from ocpp_core.v201.messages.get_certificate_status import (
        GetCertificateStatusRequest,
        GetCertificateStatusResponse,
    )
    from ocpp_core.v201.messages.get_charging_profiles import GetChargingProfilesRequest, GetChargingProfilesResponse
    from ocpp_core.v201.messages.get_composite_schedule import (
        GetCompositeScheduleRequest,
        GetCompositeScheduleResponse,
    )
    from ocpp_core.v201.messages.get_display_messages import GetDisplayMessagesRequest, GetDisplayMessagesResponse
    from ocpp_core.v201.messages.get_installed_certificate_ids import (
        GetInstalledCertificateIdsRequest,
        GetInstalledCertificateIdsResponse,
    )
    from ocpp_core.v201.messages.get_local_list_version import GetLocalListVersionRequest, GetLocalListVersionResponse
    from ocpp_core.v201.messages.get_log import GetLogRequest, GetLogResponse
    from ocpp_core.v201.messages.get_monitoring_report import GetMonitoringReportRequest, GetMonitoringReportResponse
    from ocpp_core.v201.messages.get_report import GetReportRequest, GetReportResponse
    from ocpp_core.v201.messages.get_transaction_status import (
        GetTransactionStatusRequest,
        GetTransactionStatusResponse,
    )
    from ocpp_core.v201.messages.get_variables import GetVariablesRequest, GetVariablesResponse
    from ocpp_core.v201.messages.heartbeat import HeartbeatRequest, HeartbeatResponse
    from ocpp_core.v201.messages.install_certificate import InstallCertificateRequest, InstallCertificateResponse
    from ocpp_core.v201.messages.log_status_notification import (
        LogStatusNotificationRequest,
        LogStatusNotificationResponse,
    )
    from ocpp_core.v201.messages.meter_values import MeterValuesRequest, MeterValuesResponse
    from ocpp_core.v201.messages.notify_charging_limit import NotifyChargingLimitRequest, NotifyChargingLimitResponse
    from ocpp_core.v201.messages.notify_customer_information import (
        NotifyCustomerInformationRequest,
        NotifyCustomerInformationResponse,
    )
    from ocpp_core.v201.messages.notify_display_messages import (
        NotifyDisplayMessagesRequest,
        NotifyDisplayMessagesResponse,
    )
    from ocpp_core.v201.messages.notify_ev_charging_needs import (
        NotifyEVChargingNeedsRequest,
        NotifyEVChargingNeedsResponse,
    )
    from ocpp_core.v201.messages.notify_ev_charging_schedule import (
        NotifyEVChargingScheduleRequest,
        NotifyEVChargingScheduleResponse,
    )
    from ocpp_core.v201.messages.notify_event import NotifyEventRequest, NotifyEventResponse
    from ocpp_core.v201.messages.notify_monitoring_report import (
        NotifyMonitoringReportRequest,
        NotifyMonitoringReportResponse,
    )
    from ocpp_core.v201.messages.notify_report import NotifyReportRequest, NotifyReportResponse
    from ocpp_core.v201.messages.publish_firmware import PublishFirmwareRequest, PublishFirmwareResponse
    from ocpp_core.v201.messages.publish_firmware_status_notification import (
        PublishFirmwareStatusNotificationRequest,
        PublishFirmwareStatusNotificationResponse,
    )
    from ocpp_core.v201.messages.report_charging_profiles import (
        ReportChargingProfilesRequest,
        ReportChargingProfilesResponse,
    )
    from ocpp_core.v201.messages.request_start_transaction import (
        RequestStartTransactionRequest,
        RequestStartTransactionResponse,
    )
    from ocpp_core.v201.messages.request_stop_transaction import (
        RequestStopTransactionRequest,
        RequestStopTransactionResponse,
    )
    from ocpp_core.v201.messages.reservation_status_update import (
        ReservationStatusUpdateRequest,
        ReservationStatusUpdateResponse,
    )
    from ocpp_core.v201.messages.reserve_now import ReserveNowRequest, ReserveNowResponse
    from ocpp_core.v201.messages.reset import ResetRequest, ResetResponse
    from ocpp_core.v201.messages.security_event_notification import (
        SecurityEventNotificationRequest,
        SecurityEventNotificationResponse,
    )
    from ocpp_core.v201.messages.send_local_list import SendLocalListRequest, SendLocalListResponse
    from ocpp_core.v201.messages.set_charging_profile import SetChargingProfileRequest, SetChargingProfileResponse
    from ocpp_core.v201.messages.set_display_message import SetDisplayMessageRequest, SetDisplayMessageResponse
    from ocpp_core.v201.messages.set_monitoring_base import SetMonitoringBaseRequest, SetMonitoringBaseResponse
    from ocpp_core.v201.messages.set_monitoring_level import SetMonitoringLevelRequest, SetMonitoringLevelResponse
    from ocpp_core.v201.messages.set_network_profile import SetNetworkProfileRequest, SetNetworkProfileResponse
    from ocpp_core.v201.messages.set_variable_monitoring import (
        SetVariableMonitoringRequest,
        SetVariableMonitoringResponse,
    )
    from ocpp_core.v201.messages.set_variables import SetVariablesRequest, SetVariablesResponse
    from ocpp_core.v201.messages.sign_certificate import SignCertificateRequest, SignCertificateResponse
    from ocpp_core.v201.messages.status_notification import StatusNotificationRequest, StatusNotificationResponse
    from ocpp_core.v201.messages.transaction_event import TransactionEventRequest, TransactionEventResponse
    from ocpp_core.v201.messages.trigger_message import TriggerMessageRequest, TriggerMessageResponse
    from ocpp_core.v201.messages.unlock_connector import UnlockConnectorRequest, UnlockConnectorResponse
    from ocpp_core.v201.messages.unpublish_firmware import UnpublishFirmwareRequest, UnpublishFirmwareResponse
    from ocpp_core.v201.messages.update_firmware import UpdateFirmwareRequest, UpdateFirmwareResponse

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

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v201",
        {
            "AuthorizeRequest": "messages.authorize",
            "AuthorizeResponse": "messages.authorize",
            "BootNotificationRequest": "messages.boot_notification",
            "BootNotificationResponse": "messages.boot_notification",
            "CancelReservationRequest": "messages.cancel_reservation",
            "CancelReservationResponse": "messages.cancel_reservation",
            "CertificateSignedRequest": "messages.certificate_signed",
            "CertificateSignedResponse": "messages.certificate_signed",
            "ChangeAvailabilityRequest": "messages.change_availability",
            "ChangeAvailabilityResponse": "messages.change_availability",
            "ClearCacheRequest": "messages.clear_cache",
            "ClearCacheResponse": "messages.clear_cache",
            "ClearChargingProfileRequest": "messages.clear_charging_profile",
            "ClearChargingProfileResponse": "messages.clear_charging_profile",
            "ClearDisplayMessageRequest": "messages.clear_display_message",
            "ClearDisplayMessageResponse": "messages.clear_display_message",
            "ClearVariableMonitoringRequest": "messages.clear_variable_monitoring",
            "ClearVariableMonitoringResponse": "messages.clear_variable_monitoring",
            "ClearedChargingLimitRequest": "messages.cleared_charging_limit",
            "ClearedChargingLimitResponse": "messages.cleared_charging_limit",
            "CostUpdatedRequest": "messages.cost_updated",
            "CostUpdatedResponse": "messages.cost_updated",
            "CustomerInformationRequest": "messages.customer_information",
            "CustomerInformationResponse": "messages.customer_information",
            "DataTransferRequest": "messages.data_transfer",
            "DataTransferResponse": "messages.data_transfer",
            "DeleteCertificateRequest": "messages.delete_certificate",
            "DeleteCertificateResponse": "messages.delete_certificate",
            "FirmwareStatusNotificationRequest": "messages.firmware_status_notification",
            "FirmwareStatusNotificationResponse": "messages.firmware_status_notification",
            "Get15118EVCertificateRequest": "messages.get15118ev_certificate",
            "Get15118EVCertificateResponse": "messages.get15118ev_certificate",
            "GetBaseReportRequest": "messages.get_base_report",
            "GetBaseReportResponse": "messages.get_base_report",
            "GetCertificateStatusRequest": "messages.get_certificate_status",
            "GetCertificateStatusResponse": "messages.get_certificate_status",
            "GetChargingProfilesRequest": "messages.get_charging_profiles",
            "GetChargingProfilesResponse": "messages.get_charging_profiles",
            "GetCompositeScheduleRequest": "messages.get_composite_schedule",
            "GetCompositeScheduleResponse": "messages.get_composite_schedule",
            "GetDisplayMessagesRequest": "messages.get_display_messages",
            "GetDisplayMessagesResponse": "messages.get_display_messages",
            "GetInstalledCertificateIdsRequest": "messages.get_installed_certificate_ids",
            "GetInstalledCertificateIdsResponse": "messages.get_installed_certificate_ids",
            "GetLocalListVersionRequest": "messages.get_local_list_version",
            "GetLocalListVersionResponse": "messages.get_local_list_version",
            "GetLogRequest": "messages.get_log",
            "GetLogResponse": "messages.get_log",
            "GetMonitoringReportRequest": "messages.get_monitoring_report",
            "GetMonitoringReportResponse": "messages.get_monitoring_report",
            "GetReportRequest": "messages.get_report",
            "GetReportResponse": "messages.get_report",
            "GetTransactionStatusRequest": "messages.get_transaction_status",
            "GetTransactionStatusResponse": "messages.get_transaction_status",
            "GetVariablesRequest": "messages.get_variables",
            "GetVariablesResponse": "messages.get_variables",
            "HeartbeatRequest": "messages.heartbeat",
            "HeartbeatResponse": "messages.heartbeat",
            "InstallCertificateRequest": "messages.install_certificate",
            "InstallCertificateResponse": "messages.install_certificate",
            "LogStatusNotificationRequest": "messages.log_status_notification",
            "LogStatusNotificationResponse": "messages.log_status_notification",
            "MeterValuesRequest": "messages.meter_values",
            "MeterValuesResponse": "messages.meter_values",
            "NotifyChargingLimitRequest": "messages.notify_charging_limit",
            "NotifyChargingLimitResponse": "messages.notify_charging_limit",
            "NotifyCustomerInformationRequest": "messages.notify_customer_information",
            "NotifyCustomerInformationResponse": "messages.notify_customer_information",
            "NotifyDisplayMessagesRequest": "messages.notify_display_messages",
            "NotifyDisplayMessagesResponse": "messages.notify_display_messages",
            "NotifyEVChargingNeedsRequest": "messages.notify_ev_charging_needs",
            "NotifyEVChargingNeedsResponse": "messages.notify_ev_charging_needs",
            "NotifyEVChargingScheduleRequest": "messages.notify_ev_charging_schedule",
            "NotifyEVChargingScheduleResponse": "messages.notify_ev_charging_schedule",
            "NotifyEventRequest": "messages.notify_event",
            "NotifyEventResponse": "messages.notify_event",
            "NotifyMonitoringReportRequest": "messages.notify_monitoring_report",
            "NotifyMonitoringReportResponse": "messages.notify_monitoring_report",
            "NotifyReportRequest": "messages.notify_report",
            "NotifyReportResponse": "messages.notify_report",
            "PublishFirmwareRequest": "messages.publish_firmware",
            "PublishFirmwareResponse": "messages.publish_firmware",
            "PublishFirmwareStatusNotificationRequest": "messages.publish_firmware_status_notification",
            "PublishFirmwareStatusNotificationResponse": "messages.publish_firmware_status_notification",
            "ReportChargingProfilesRequest": "messages.report_charging_profiles",
            "ReportChargingProfilesResponse": "messages.report_charging_profiles",
            "RequestStartTransactionRequest": "messages.request_start_transaction",
            "RequestStartTransactionResponse": "messages.request_start_transaction",
            "RequestStopTransactionRequest": "messages.request_stop_transaction",
            "RequestStopTransactionResponse": "messages.request_stop_transaction",
            "ReservationStatusUpdateRequest": "messages.reservation_status_update",
            "ReservationStatusUpdateResponse": "messages.reservation_status_update",
            "ReserveNowRequest": "messages.reserve_now",
            "ReserveNowResponse": "messages.reserve_now",
            "ResetRequest": "messages.reset",
            "ResetResponse": "messages.reset",
            "SecurityEventNotificationRequest": "messages.security_event_notification",
            "SecurityEventNotificationResponse": "messages.security_event_notification",
            "SendLocalListRequest": "messages.send_local_list",
            "SendLocalListResponse": "messages.send_local_list",
            "SetChargingProfileRequest": "messages.set_charging_profile",
            "SetChargingProfileResponse": "messages.set_charging_profile",
            "SetDisplayMessageRequest": "messages.set_display_message",
            "SetDisplayMessageResponse": "messages.set_display_message",
            "SetMonitoringBaseRequest": "messages.set_monitoring_base",
            "SetMonitoringBaseResponse": "messages.set_monitoring_base",
            "SetMonitoringLevelRequest": "messages.set_monitoring_level",
            "SetMonitoringLevelResponse": "messages.set_monitoring_level",
            "SetNetworkProfileRequest": "messages.set_network_profile",
            "SetNetworkProfileResponse": "messages.set_network_profile",
            "SetVariableMonitoringRequest": "messages.set_variable_monitoring",
            "SetVariableMonitoringResponse": "messages.set_variable_monitoring",
            "SetVariablesRequest": "messages.set_variables",
            "SetVariablesResponse": "messages.set_variables",
            "SignCertificateRequest": "messages.sign_certificate",
            "SignCertificateResponse": "messages.sign_certificate",
            "StatusNotificationRequest": "messages.status_notification",
            "StatusNotificationResponse": "messages.status_notification",
            "TransactionEventRequest": "messages.transaction_event",
            "TransactionEventResponse": "messages.transaction_event",
            "TriggerMessageRequest": "messages.trigger_message",
            "TriggerMessageResponse": "messages.trigger_message",
            "UnlockConnectorRequest": "messages.unlock_connector",
            "UnlockConnectorResponse": "messages.unlock_connector",
            "UnpublishFirmwareRequest": "messages.unpublish_firmware",
            "UnpublishFirmwareResponse": "messages.unpublish_firmware",
            "UpdateFirmwareRequest": "messages.update_firmware",
            "UpdateFirmwareResponse": "messages.update_firmware",
        },
    )
