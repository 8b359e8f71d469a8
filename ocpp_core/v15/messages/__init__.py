"""The messages, each action in a module of its own of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v15.messages.authorize import AuthorizeRequest, AuthorizeResponse
    from ocpp_core.v15.messages.boot_notification import BootNotificationRequest, BootNotificationResponse
    from ocpp_core.v15.messages.cancel_reservation import CancelReservationRequest, CancelReservationResponse
    from ocpp_core.v15.messages.change_availability import ChangeAvailabilityRequest, ChangeAvailabilityResponse
    from ocpp_core.v15.messages.change_configuration import ChangeConfigurationRequest, ChangeConfigurationResponse
    from ocpp_core.v15.messages.clear_cache import ClearCacheRequest, ClearCacheResponse
    from ocpp_core.v15.messages.data_transfer import DataTransferRequest, DataTransferResponse
    from ocpp_core.v15.messages.diagnostics_status_notification import (
        DiagnosticsStatusNotificationRequest,
        DiagnosticsStatusNotificationResponse,
    )
    from ocpp_core.v15.messages.firmware_status_notification import (
        FirmwareStatusNotificationRequest,
        FirmwareStatusNotificationResponse,
    )
    from ocpp_core.v15.messages.get_configuration import GetConfigurationRequest, GetConfigurationResponse
    from ocpp_core.v15.messages.get_diagnostics import GetDiagnosticsRequest, GetDiagnosticsResponse
    from ocpp_core.v15.messages.get_local_list_version import GetLocalListVersionRequest, GetLocalListVersionResponse
    from ocpp_core.v15.messages.heartbeat import HeartbeatRequest, HeartbeatResponse
    from ocpp_core.v15.messages.meter_values import MeterValuesRequest, MeterValuesResponse
    from ocpp_core.v15.messages.remote_start_transaction import (
        RemoteStartTransactionRequest,
        RemoteStartTransactionResponse,
    )
    from ocpp_core.v15.messages.remote_stop_transaction import (
        RemoteStopTransactionRequest,
        RemoteStopTransactionResponse,
    )
    from ocpp_core.v15.messages.reserve_now import ReserveNowRequest, ReserveNowResponse
    from ocpp_core.v15.messages.reset import ResetRequest, ResetResponse
    from ocpp_core.v15.messages.send_local_list import SendLocalListRequest, SendLocalListResponse
    from ocpp_core.v15.messages.start_transaction import StartTransactionRequest, StartTransactionResponse
    from ocpp_core.v15.messages.status_notification import StatusNotificationRequest, StatusNotificationResponse
    from ocpp_core.v15.messages.stop_transaction import StopTransactionRequest, StopTransactionResponse
    from ocpp_core.v15.messages.unlock_connector import UnlockConnectorRequest, UnlockConnectorResponse
    from ocpp_core.v15.messages.update_firmware import UpdateFirmwareRequest, UpdateFirmwareResponse

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

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v15",
        {
            "AuthorizeRequest": "messages.authorize",
            "AuthorizeResponse": "messages.authorize",
            "BootNotificationRequest": "messages.boot_notification",
            "BootNotificationResponse": "messages.boot_notification",
            "CancelReservationRequest": "messages.cancel_reservation",
            "CancelReservationResponse": "messages.cancel_reservation",
            "ChangeAvailabilityRequest": "messages.change_availability",
            "ChangeAvailabilityResponse": "messages.change_availability",
            "ChangeConfigurationRequest": "messages.change_configuration",
            "ChangeConfigurationResponse": "messages.change_configuration",
            "ClearCacheRequest": "messages.clear_cache",
            "ClearCacheResponse": "messages.clear_cache",
            "DataTransferRequest": "messages.data_transfer",
            "DataTransferResponse": "messages.data_transfer",
            "DiagnosticsStatusNotificationRequest": "messages.diagnostics_status_notification",
            "DiagnosticsStatusNotificationResponse": "messages.diagnostics_status_notification",
            "FirmwareStatusNotificationRequest": "messages.firmware_status_notification",
            "FirmwareStatusNotificationResponse": "messages.firmware_status_notification",
            "GetConfigurationRequest": "messages.get_configuration",
            "GetConfigurationResponse": "messages.get_configuration",
            "GetDiagnosticsRequest": "messages.get_diagnostics",
            "GetDiagnosticsResponse": "messages.get_diagnostics",
            "GetLocalListVersionRequest": "messages.get_local_list_version",
            "GetLocalListVersionResponse": "messages.get_local_list_version",
            "HeartbeatRequest": "messages.heartbeat",
            "HeartbeatResponse": "messages.heartbeat",
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
            "SendLocalListRequest": "messages.send_local_list",
            "SendLocalListResponse": "messages.send_local_list",
            "StartTransactionRequest": "messages.start_transaction",
            "StartTransactionResponse": "messages.start_transaction",
            "StatusNotificationRequest": "messages.status_notification",
            "StatusNotificationResponse": "messages.status_notification",
            "StopTransactionRequest": "messages.stop_transaction",
            "StopTransactionResponse": "messages.stop_transaction",
            "UnlockConnectorRequest": "messages.unlock_connector",
            "UnlockConnectorResponse": "messages.unlock_connector",
            "UpdateFirmwareRequest": "messages.update_firmware",
            "UpdateFirmwareResponse": "messages.update_firmware",
        },
    )
