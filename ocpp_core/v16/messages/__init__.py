"""The messages, each action in a module of its own of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v16.messages.authorize import AuthorizeRequest, AuthorizeResponse
    from ocpp_core.v16.messages.boot_notification import BootNotificationRequest, BootNotificationResponse
    from ocpp_core.v16.messages.cancel_reservation import CancelReservationRequest, CancelReservationResponse
    from ocpp_core.v16.messages.certificate_signed import CertificateSignedRequest, CertificateSignedResponse
    from ocpp_core.v16.messages.change_availability import ChangeAvailabilityRequest, ChangeAvailabilityResponse
    from ocpp_core.v16.messages.change_configuration import ChangeConfigurationRequest, ChangeConfigurationResponse
    from ocpp_core.v16.messages.clear_cache import ClearCacheRequest, ClearCacheResponse
    from ocpp_core.v16.messages.clear_charging_profile import ClearChargingProfileRequest, ClearChargingProfileResponse
    from ocpp_core.v16.messages.data_transfer import DataTransferRequest, DataTransferResponse
    from ocpp_core.v16.messages.delete_certificate import DeleteCertificateRequest, DeleteCertificateResponse
    from ocpp_core.v16.messages.diagnostics_status_notification import (
        DiagnosticsStatusNotificationRequest,
        DiagnosticsStatusNotificationResponse,
    )
    from ocpp_core.v16.messages.extended_trigger_message import (
        ExtendedTriggerMessageRequest,
        ExtendedTriggerMessageResponse,
    )
    from ocpp_core.v16.messages.firmware_status_notification import (
        FirmwareStatusNotificationRequest,
        FirmwareStatusNotificationResponse,
    )
    from ocpp_core.v16.messages.get_composite_schedule import GetCompositeScheduleRequest, GetCompositeScheduleResponse
    from ocpp_core.v16.messages.get_configuration import GetConfigurationRequest, GetConfigurationResponse
    from ocpp_core.v16.messages.get_diagnostics import GetDiagnosticsRequest, GetDiagnosticsResponse
    from ocpp_core.v16.messages.get_installed_certificate_ids import (
        GetInstalledCertificateIdsRequest,
        GetInstalledCertificateIdsResponse,
    )
    from ocpp_core.v16.messages.get_local_list_version import GetLocalListVersionRequest, GetLocalListVersionResponse
    from ocpp_core.v16.messages.get_log import GetLogRequest, GetLogResponse
    from ocpp_core.v16.messages.heartbeat import HeartbeatRequest, HeartbeatResponse
    from ocpp_core.v16.messages.install_certificate import InstallCertificateRequest, InstallCertificateResponse
    from ocpp_core.v16.messages.log_status_notification import (
        LogStatusNotificationRequest,
        LogStatusNotificationResponse,
    )
    from ocpp_core.v16.messages.meter_values import MeterValuesRequest, MeterValuesResponse
    from ocpp_core.v16.messages.remote_start_transaction import (
        RemoteStartTransactionRequest,
        RemoteStartTransactionResponse,
    )
    from ocpp_core.v16.messages.remote_stop_transaction import (
        RemoteStopTransactionRequest,
        RemoteStopTransactionResponse,
    )
    from ocpp_core.v16.messages.reserve_now import ReserveNowRequest, ReserveNowResponse
    from ocpp_core.v16.messages.reset import ResetRequest, ResetResponse
    from ocpp_core.v16.messages.security_event_notification import (
        SecurityEventNotificationRequest,
        SecurityEventNotificationResponse,
    )
    from ocpp_core.v16.messages.send_local_list import SendLocalListRequest, SendLocalListResponse
    from ocpp_core.v16.messages.set_charging_profile import SetChargingProfileRequest, SetChargingProfileResponse
    from ocpp_core.v16.messages.sign_certificate import SignCertificateRequest, SignCertificateResponse
    from ocpp_core.v16.messages.signed_firmware_status_notification import (
        SignedFirmwareStatusNotificationRequest,
        SignedFirmwareStatusNotificationResponse,
    )
    from ocpp_core.v16.messages.signed_update_firmware import SignedUpdateFirmwareRequest, SignedUpdateFirmwareResponse
    from ocpp_core.v16.messages.start_transaction import StartTransactionRequest, StartTransactionResponse
    from ocpp_core.v16.messages.status_notification import StatusNotificationRequest, StatusNotificationResponse
    from ocpp_core.v16.messages.stop_transaction import StopTransactionRequest, StopTransactionResponse
    from ocpp_core.v16.messages.trigger_message import TriggerMessageRequest, TriggerMessageResponse
    from ocpp_core.v16.messages.unlock_connector import UnlockConnectorRequest, UnlockConnectorResponse
    from ocpp_core.v16.messages.update_firmware import UpdateFirmwareRequest, UpdateFirmwareResponse

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

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v16",
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
            "ChangeConfigurationRequest": "messages.change_configuration",
            "ChangeConfigurationResponse": "messages.change_configuration",
            "ClearCacheRequest": "messages.clear_cache",
            "ClearCacheResponse": "messages.clear_cache",
            "ClearChargingProfileRequest": "messages.clear_charging_profile",
            "ClearChargingProfileResponse": "messages.clear_charging_profile",
            "DataTransferRequest": "messages.data_transfer",
            "DataTransferResponse": "messages.data_transfer",
            "DeleteCertificateRequest": "messages.delete_certificate",
            "DeleteCertificateResponse": "messages.delete_certificate",
            "DiagnosticsStatusNotificationRequest": "messages.diagnostics_status_notification",
            "DiagnosticsStatusNotificationResponse": "messages.diagnostics_status_notification",
            "ExtendedTriggerMessageRequest": "messages.extended_trigger_message",
            "ExtendedTriggerMessageResponse": "messages.extended_trigger_message",
            "FirmwareStatusNotificationRequest": "messages.firmware_status_notification",
            "FirmwareStatusNotificationResponse": "messages.firmware_status_notification",
            "GetCompositeScheduleRequest": "messages.get_composite_schedule",
            "GetCompositeScheduleResponse": "messages.get_composite_schedule",
            "GetConfigurationRequest": "messages.get_configuration",
            "GetConfigurationResponse": "messages.get_configuration",
            "GetDiagnosticsRequest": "messages.get_diagnostics",
            "GetDiagnosticsResponse": "messages.get_diagnostics",
            "GetInstalledCertificateIdsRequest": "messages.get_installed_certificate_ids",
            "GetInstalledCertificateIdsResponse": "messages.get_installed_certificate_ids",
            "GetLocalListVersionRequest": "messages.get_local_list_version",
            "GetLocalListVersionResponse": "messages.get_local_list_version",
            "GetLogRequest": "messages.get_log",
            "GetLogResponse": "messages.get_log",
            "HeartbeatRequest": "messages.heartbeat",
            "HeartbeatResponse": "messages.heartbeat",
            "InstallCertificateRequest": "messages.install_certificate",
            "InstallCertificateResponse": "messages.install_certificate",
            "LogStatusNotificationRequest": "messages.log_status_notification",
            "LogStatusNotificationResponse": "messages.log_status_notification",
            "MeterValuesRequest": "messages.meter_values",
            "MeterValuesResponse": "messages.meter_values",
            "RemoteStartTransactionRequest": "messages.remote_start_transaction",
            "RemoteStartTransactionResponse": "messages.remote_start_transaction",
            "RemoteStopTransactionRequest": "messages.remote_stop_transaction",
            "RemoteStopTransactionResponse": "messages.remote_stop_transaction",
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
            "SignCertificateRequest": "messages.sign_certificate",
            "SignCertificateResponse": "messages.sign_certificate",
            "SignedFirmwareStatusNotificationRequest": "messages.signed_firmware_status_notification",
            "SignedFirmwareStatusNotificationResponse": "messages.signed_firmware_status_notification",
            "SignedUpdateFirmwareRequest": "messages.signed_update_firmware",
            "SignedUpdateFirmwareResponse": "messages.signed_update_firmware",
            "StartTransactionRequest": "messages.start_transaction",
            "StartTransactionResponse": "messages.start_transaction",
            "StatusNotificationRequest": "messages.status_notification",
            "StatusNotificationResponse": "messages.status_notification",
            "StopTransactionRequest": "messages.stop_transaction",
            "StopTransactionResponse": "messages.stop_transaction",
            "TriggerMessageRequest": "messages.trigger_message",
            "TriggerMessageResponse": "messages.trigger_message",
            "UnlockConnectorRequest": "messages.unlock_connector",
            "UnlockConnectorResponse": "messages.unlock_connector",
            "UpdateFirmwareRequest": "messages.update_firmware",
            "UpdateFirmwareResponse": "messages.update_firmware",
        },
    )
