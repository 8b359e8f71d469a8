"""The messages, each action in a module of its own of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v21.messages.adjust_periodic_event_stream import (
        AdjustPeriodicEventStreamRequest,
        AdjustPeriodicEventStreamResponse,
    )
    from ocpp_core.v21.messages.afrr_signal import AFRRSignalRequest, AFRRSignalResponse
    from ocpp_core.v21.messages.authorize import AuthorizeRequest, AuthorizeResponse
    from ocpp_core.v21.messages.battery_swap import BatterySwapRequest, BatterySwapResponse
    from ocpp_core.v21.messages.boot_notification import BootNotificationRequest, BootNotificationResponse
    from ocpp_core.v21.messages.cancel_reservation import CancelReservationRequest, CancelReservationResponse
    from ocpp_core.v21.messages.certificate_signed import CertificateSignedRequest, CertificateSignedResponse
    from ocpp_core.v21.messages.change_availability import ChangeAvailabilityRequest, ChangeAvailabilityResponse
    from ocpp_core.v21.messages.change_transaction_tariff import (
        ChangeTransactionTariffRequest,
        ChangeTransactionTariffResponse,
    )
    from ocpp_core.v21.messages.clear_cache import ClearCacheRequest, ClearCacheResponse
    from ocpp_core.v21.messages.clear_charging_profile import ClearChargingProfileRequest, ClearChargingProfileResponse
    from ocpp_core.v21.messages.clear_der_control import ClearDERControlRequest, ClearDERControlResponse
    from ocpp_core.v21.messages.clear_display_message import ClearDisplayMessageRequest, ClearDisplayMessageResponse
    from ocpp_core.v21.messages.clear_tariffs import ClearTariffsRequest, ClearTariffsResponse
    from ocpp_core.v21.messages.clear_variable_monitoring import (
        ClearVariableMonitoringRequest,
        ClearVariableMonitoringResponse,
    )
    from ocpp_core.v21.messages.cleared_charging_limit import ClearedChargingLimitRequest, ClearedChargingLimitResponse
    from ocpp_core.v21.messages.close_periodic_event_stream import (
        ClosePeriodicEventStreamRequest,
        ClosePeriodicEventStreamResponse,
    )
    from ocpp_core.v21.messages.cost_updated import CostUpdatedRequest, CostUpdatedResponse
    from ocpp_core.v21.messages.customer_information import CustomerInformationRequest, CustomerInformationResponse
    from ocpp_core.v21.messages.data_transfer import DataTransferRequest, DataTransferResponse
    from ocpp_core.v21.messages.delete_certificate import DeleteCertificateRequest, DeleteCertificateResponse
    from ocpp_core.v21.messages.firmware_status_notification import (
        FirmwareStatusNotificationRequest,
        FirmwareStatusNotificationResponse,
    )
    from ocpp_core.v21.messages.get15118ev_certificate import (
        Get15118EVCertificateRequest,
        Get15118EVCertificateResponse,
    )
    from ocpp_core.v21.messages.get_base_report import GetBaseReportRequest, GetBaseReportResponse
    from ocpp_core.v21.messages.get_certificate_chain_status import (
        GetCertificateChainStatusRequest,
        GetCertificateChainStatusResponse,
    )
    from ocpp_core.v21.messages.get_certificate_status import GetCertificateStatusRequest, GetCertificateStatusResponse
    from ocpp_core.v21.messages.get_charging_profiles import GetChargingProfilesRequest, GetChargingProfilesResponse
    from ocpp_core.v21.messages.get_composite_schedule import GetCompositeScheduleRequest, GetCompositeScheduleResponse
    from ocpp_core.v21.messages.get_der_control import GetDERControlRequest, GetDERControlResponse
    from ocpp_core.v21.messages.get_display_messages import GetDisplayMessagesRequest, GetDisplayMessagesResponse
    from ocpp_core.v21.messages.get_installed_certificate_ids import (
        GetInstalledCertificateIdsRequest,
        GetInstalledCertificateIdsResponse,
    )
    from ocpp_core.v21.messages.get_local_list_version import GetLocalListVersionRequest, GetLocalListVersionResponse
    from ocpp_core.v21.messages.get_log import GetLogRequest, GetLogResponse
    from ocpp_core.v21.messages.get_monitoring_report import GetMonitoringReportRequest, GetMonitoringReportResponse
    from ocpp_core.v21.messages.get_periodic_event_stream import (
        GetPeriodicEventStreamRequest,
        GetPeriodicEventStreamResponse,
    )
    from ocpp_core.v21.messages.get_report import GetReportRequest, GetReportResponse
    from ocpp_core.v21.messages.get_tariffs import GetTariffsRequest, GetTariffsResponse
    from ocpp_core.v21.messages.get_transaction_status import GetTransactionStatusRequest, GetTransactionStatusResponse
    from ocpp_core.v21.messages.get_variables import GetVariablesRequest, GetVariablesResponse
    from ocpp_core.v21.messages.heartbeat import HeartbeatRequest, HeartbeatResponse
    from ocpp_core.v21.messages.install_certificate import InstallCertificateRequest, InstallCertificateResponse
    from ocpp_core.v21.messages.log_status_notification import (
        LogStatusNotificationRequest,
        LogStatusNotificationResponse,
    )
    from ocpp_core.v21.messages.meter_values import MeterValuesRequest, MeterValuesResponse
    from ocpp_core.v21.messages.notify_allowed_energy_transfer import (
        NotifyAllowedEnergyTransferRequest,
        NotifyAllowedEnergyTransferResponse,
    )
    from ocpp_core.v21.messages.notify_charging_limit import NotifyChargingLimitRequest, NotifyChargingLimitResponse
    from ocpp_core.v21.messages.notify_customer_information import (
        NotifyCustomerInformationRequest,
        NotifyCustomerInformationResponse,
    )
    from ocpp_core.v21.messages.notify_der_alarm import NotifyDERAlarmRequest, NotifyDERAlarmResponse
    from ocpp_core.v21.messages.notify_der_start_stop import NotifyDERStartStopRequest, NotifyDERStartStopResponse
    from ocpp_core.v21.messages.notify_display_messages import (
        NotifyDisplayMessagesRequest,
        NotifyDisplayMessagesResponse,
    )
    from ocpp_core.v21.messages.notify_ev_charging_needs import (
        NotifyEVChargingNeedsRequest,
        NotifyEVChargingNeedsResponse,
    )
    from ocpp_core.v21.messages.notify_ev_charging_schedule import (
        NotifyEVChargingScheduleRequest,
        NotifyEVChargingScheduleResponse,
    )
    from ocpp_core.v21.messages.notify_event import NotifyEventRequest, NotifyEventResponse
    from ocpp_core.v21.messages.notify_monitoring_report import (
        NotifyMonitoringReportRequest,
        NotifyMonitoringReportResponse,
    )
    from ocpp_core.v21.messages.notify_periodic_event_stream import NotifyPeriodicEventStreamRequest
    from ocpp_core.v21.messages.notify_priority_charging import (
        NotifyPriorityChargingRequest,
        NotifyPriorityChargingResponse,
    )
    from ocpp_core.v21.messages.notify_report import NotifyReportRequest, NotifyReportResponse
    from ocpp_core.v21.messages.notify_settlement import NotifySettlementRequest, NotifySettlementResponse
    from ocpp_core.v21.messages.notify_web_payment_started import (
        NotifyWebPaymentStartedRequest,
        NotifyWebPaymentStartedResponse,
    )
    from ocpp_core.v21.messages.open_periodic_event_stream import (
        OpenPeriodicEventStreamRequest,
        OpenPeriodicEventStreamResponse,
    )
    from ocpp_core.v21.messages.publish_firmware import PublishFirmwareRequest, PublishFirmwareResponse
    from ocpp_core.v21.messages.publish_firmware_status_notification import (
        PublishFirmwareStatusNotificationRequest,
        PublishFirmwareStatusNotificationResponse,
    )
    from ocpp_core.v21.messages.pull_dynamic_schedule_update import (
        PullDynamicScheduleUpdateRequest,
        PullDynamicScheduleUpdateResponse,
    )
    from ocpp_core.v21.messages.report_charging_profiles import (
        ReportChargingProfilesRequest,
        ReportChargingProfilesResponse,
    )
    from ocpp_core.v21.messages.report_der_control import ReportDERControlRequest, ReportDERControlResponse
    from ocpp_core.v21.messages.request_battery_swap import RequestBatterySwapRequest, RequestBatterySwapResponse
    from ocpp_core.v21.messages.request_start_transaction import (
        RequestStartTransactionRequest,
        RequestStartTransactionResponse,
    )
    from ocpp_core.v21.messages.request_stop_transaction import (
        RequestStopTransactionRequest,
        RequestStopTransactionResponse,
    )
    from ocpp_core.v21.messages.reservation_status_update import (
        ReservationStatusUpdateRequest,
        ReservationStatusUpdateResponse,
    )
    from ocpp_core.v21.messages.reserve_now import ReserveNowRequest, ReserveNowResponse
    from ocpp_core.v21.messages.reset import ResetRequest, ResetResponse
    from ocpp_core.v21.messages.security_event_notification import (
        SecurityEventNotificationRequest,
        SecurityEventNotificationResponse,
    )
    from ocpp_core.v21.messages.send_local_list import SendLocalListRequest, SendLocalListResponse
    from ocpp_core.v21.messages.set_charging_profile import SetChargingProfileRequest, SetChargingProfileResponse
    from ocpp_core.v21.messages.set_default_tariff import SetDefaultTariffRequest, SetDefaultTariffResponse
    from ocpp_core.v21.messages.set_der_control import SetDERControlRequest, SetDERControlResponse
    from ocpp_core.v21.messages.set_display_message import SetDisplayMessageRequest, SetDisplayMessageResponse
    from ocpp_core.v21.messages.set_monitoring_base import SetMonitoringBaseRequest, SetMonitoringBaseResponse
    from ocpp_core.v21.messages.set_monitoring_level import SetMonitoringLevelRequest, SetMonitoringLevelResponse
    from ocpp_core.v21.messages.set_network_profile import SetNetworkProfileRequest, SetNetworkProfileResponse
    from ocpp_core.v21.messages.set_variable_monitoring import (
        SetVariableMonitoringRequest,
        SetVariableMonitoringResponse,
    )
    from ocpp_core.v21.messages.set_variables import SetVariablesRequest, SetVariablesResponse
    from ocpp_core.v21.messages.sign_certificate import SignCertificateRequest, SignCertificateResponse
    from ocpp_core.v21.messages.status_notification import StatusNotificationRequest, StatusNotificationResponse
    from ocpp_core.v21.messages.transaction_event import TransactionEventRequest, TransactionEventResponse
    from ocpp_core.v21.messages.trigger_message import TriggerMessageRequest, TriggerMessageResponse
    from ocpp_core.v21.messages.unlock_connector import UnlockConnectorRequest, UnlockConnectorResponse
    from ocpp_core.v21.messages.unpublish_firmware import UnpublishFirmwareRequest, UnpublishFirmwareResponse
    from ocpp_core.v21.messages.update_dynamic_schedule import (
        UpdateDynamicScheduleRequest,
        UpdateDynamicScheduleResponse,
    )
    from ocpp_core.v21.messages.update_firmware import UpdateFirmwareRequest, UpdateFirmwareResponse
    from ocpp_core.v21.messages.use_priority_charging import UsePriorityChargingRequest, UsePriorityChargingResponse
    from ocpp_core.v21.messages.vat_number_validation import VatNumberValidationRequest, VatNumberValidationResponse

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

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v21",
        {
            "AFRRSignalRequest": "messages.afrr_signal",
            "AFRRSignalResponse": "messages.afrr_signal",
            "AdjustPeriodicEventStreamRequest": "messages.adjust_periodic_event_stream",
            "AdjustPeriodicEventStreamResponse": "messages.adjust_periodic_event_stream",
            "AuthorizeRequest": "messages.authorize",
            "AuthorizeResponse": "messages.authorize",
            "BatterySwapRequest": "messages.battery_swap",
            "BatterySwapResponse": "messages.battery_swap",
            "BootNotificationRequest": "messages.boot_notification",
            "BootNotificationResponse": "messages.boot_notification",
            "CancelReservationRequest": "messages.cancel_reservation",
            "CancelReservationResponse": "messages.cancel_reservation",
            "CertificateSignedRequest": "messages.certificate_signed",
            "CertificateSignedResponse": "messages.certificate_signed",
            "ChangeAvailabilityRequest": "messages.change_availability",
            "ChangeAvailabilityResponse": "messages.change_availability",
            "ChangeTransactionTariffRequest": "messages.change_transaction_tariff",
            "ChangeTransactionTariffResponse": "messages.change_transaction_tariff",
            "ClearCacheRequest": "messages.clear_cache",
            "ClearCacheResponse": "messages.clear_cache",
            "ClearChargingProfileRequest": "messages.clear_charging_profile",
            "ClearChargingProfileResponse": "messages.clear_charging_profile",
            "ClearDERControlRequest": "messages.clear_der_control",
            "ClearDERControlResponse": "messages.clear_der_control",
            "ClearDisplayMessageRequest": "messages.clear_display_message",
            "ClearDisplayMessageResponse": "messages.clear_display_message",
            "ClearTariffsRequest": "messages.clear_tariffs",
            "ClearTariffsResponse": "messages.clear_tariffs",
            "ClearVariableMonitoringRequest": "messages.clear_variable_monitoring",
            "ClearVariableMonitoringResponse": "messages.clear_variable_monitoring",
            "ClearedChargingLimitRequest": "messages.cleared_charging_limit",
            "ClearedChargingLimitResponse": "messages.cleared_charging_limit",
            "ClosePeriodicEventStreamRequest": "messages.close_periodic_event_stream",
            "ClosePeriodicEventStreamResponse": "messages.close_periodic_event_stream",
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
            "GetCertificateChainStatusRequest": "messages.get_certificate_chain_status",
            "GetCertificateChainStatusResponse": "messages.get_certificate_chain_status",
            "GetCertificateStatusRequest": "messages.get_certificate_status",
            "GetCertificateStatusResponse": "messages.get_certificate_status",
            "GetChargingProfilesRequest": "messages.get_charging_profiles",
            "GetChargingProfilesResponse": "messages.get_charging_profiles",
            "GetCompositeScheduleRequest": "messages.get_composite_schedule",
            "GetCompositeScheduleResponse": "messages.get_composite_schedule",
            "GetDERControlRequest": "messages.get_der_control",
            "GetDERControlResponse": "messages.get_der_control",
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
            "GetPeriodicEventStreamRequest": "messages.get_periodic_event_stream",
            "GetPeriodicEventStreamResponse": "messages.get_periodic_event_stream",
            "GetReportRequest": "messages.get_report",
            "GetReportResponse": "messages.get_report",
            "GetTariffsRequest": "messages.get_tariffs",
            "GetTariffsResponse": "messages.get_tariffs",
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
            "NotifyAllowedEnergyTransferRequest": "messages.notify_allowed_energy_transfer",
            "NotifyAllowedEnergyTransferResponse": "messages.notify_allowed_energy_transfer",
            "NotifyChargingLimitRequest": "messages.notify_charging_limit",
            "NotifyChargingLimitResponse": "messages.notify_charging_limit",
            "NotifyCustomerInformationRequest": "messages.notify_customer_information",
            "NotifyCustomerInformationResponse": "messages.notify_customer_information",
            "NotifyDERAlarmRequest": "messages.notify_der_alarm",
            "NotifyDERAlarmResponse": "messages.notify_der_alarm",
            "NotifyDERStartStopRequest": "messages.notify_der_start_stop",
            "NotifyDERStartStopResponse": "messages.notify_der_start_stop",
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
            "NotifyPeriodicEventStreamRequest": "messages.notify_periodic_event_stream",
            "NotifyPriorityChargingRequest": "messages.notify_priority_charging",
            "NotifyPriorityChargingResponse": "messages.notify_priority_charging",
            "NotifyReportRequest": "messages.notify_report",
            "NotifyReportResponse": "messages.notify_report",
            "NotifySettlementRequest": "messages.notify_settlement",
            "NotifySettlementResponse": "messages.notify_settlement",
            "NotifyWebPaymentStartedRequest": "messages.notify_web_payment_started",
            "NotifyWebPaymentStartedResponse": "messages.notify_web_payment_started",
            "OpenPeriodicEventStreamRequest": "messages.open_periodic_event_stream",
            "OpenPeriodicEventStreamResponse": "messages.open_periodic_event_stream",
            "PublishFirmwareRequest": "messages.publish_firmware",
            "PublishFirmwareResponse": "messages.publish_firmware",
            "PublishFirmwareStatusNotificationRequest": "messages.publish_firmware_status_notification",
            "PublishFirmwareStatusNotificationResponse": "messages.publish_firmware_status_notification",
            "PullDynamicScheduleUpdateRequest": "messages.pull_dynamic_schedule_update",
            "PullDynamicScheduleUpdateResponse": "messages.pull_dynamic_schedule_update",
            "ReportChargingProfilesRequest": "messages.report_charging_profiles",
            "ReportChargingProfilesResponse": "messages.report_charging_profiles",
            "ReportDERControlRequest": "messages.report_der_control",
            "ReportDERControlResponse": "messages.report_der_control",
            "RequestBatterySwapRequest": "messages.request_battery_swap",
            "RequestBatterySwapResponse": "messages.request_battery_swap",
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
            "SetDERControlRequest": "messages.set_der_control",
            "SetDERControlResponse": "messages.set_der_control",
            "SetDefaultTariffRequest": "messages.set_default_tariff",
            "SetDefaultTariffResponse": "messages.set_default_tariff",
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
            "UpdateDynamicScheduleRequest": "messages.update_dynamic_schedule",
            "UpdateDynamicScheduleResponse": "messages.update_dynamic_schedule",
            "UpdateFirmwareRequest": "messages.update_firmware",
            "UpdateFirmwareResponse": "messages.update_firmware",
            "UsePriorityChargingRequest": "messages.use_priority_charging",
            "UsePriorityChargingResponse": "messages.use_priority_charging",
            "VatNumberValidationRequest": "messages.vat_number_validation",
            "VatNumberValidationResponse": "messages.vat_number_validation",
        },
    )
