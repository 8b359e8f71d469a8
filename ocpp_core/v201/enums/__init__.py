"""The enumerations, each in a module of its own of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v201.enums.apn_authentication_enum_type import APNAuthenticationEnumType
    from ocpp_core.v201.enums.attribute_enum_type import AttributeEnumType
    from ocpp_core.v201.enums.authorization_status_enum_type import AuthorizationStatusEnumType
    from ocpp_core.v201.enums.authorize_certificate_status_enum_type import AuthorizeCertificateStatusEnumType
    from ocpp_core.v201.enums.boot_reason_enum_type import BootReasonEnumType
    from ocpp_core.v201.enums.cancel_reservation_status_enum_type import CancelReservationStatusEnumType
    from ocpp_core.v201.enums.certificate_action_enum_type import CertificateActionEnumType
    from ocpp_core.v201.enums.certificate_signed_status_enum_type import CertificateSignedStatusEnumType
    from ocpp_core.v201.enums.certificate_signing_use_enum_type import CertificateSigningUseEnumType
    from ocpp_core.v201.enums.change_availability_status_enum_type import ChangeAvailabilityStatusEnumType
    from ocpp_core.v201.enums.charging_limit_source_enum_type import ChargingLimitSourceEnumType
    from ocpp_core.v201.enums.charging_profile_kind_enum_type import ChargingProfileKindEnumType
    from ocpp_core.v201.enums.charging_profile_purpose_enum_type import ChargingProfilePurposeEnumType
    from ocpp_core.v201.enums.charging_profile_status_enum_type import ChargingProfileStatusEnumType
    from ocpp_core.v201.enums.charging_rate_unit_enum_type import ChargingRateUnitEnumType
    from ocpp_core.v201.enums.charging_state_enum_type import ChargingStateEnumType
    from ocpp_core.v201.enums.clear_cache_status_enum_type import ClearCacheStatusEnumType
    from ocpp_core.v201.enums.clear_charging_profile_status_enum_type import ClearChargingProfileStatusEnumType
    from ocpp_core.v201.enums.clear_message_status_enum_type import ClearMessageStatusEnumType
    from ocpp_core.v201.enums.clear_monitoring_status_enum_type import ClearMonitoringStatusEnumType
    from ocpp_core.v201.enums.component_criterion_enum_type import ComponentCriterionEnumType
    from ocpp_core.v201.enums.connector_enum_type import ConnectorEnumType
    from ocpp_core.v201.enums.connector_status_enum_type import ConnectorStatusEnumType
    from ocpp_core.v201.enums.cost_kind_enum_type import CostKindEnumType
    from ocpp_core.v201.enums.customer_information_status_enum_type import CustomerInformationStatusEnumType
    from ocpp_core.v201.enums.data_enum_type import DataEnumType
    from ocpp_core.v201.enums.data_transfer_status_enum_type import DataTransferStatusEnumType
    from ocpp_core.v201.enums.delete_certificate_status_enum_type import DeleteCertificateStatusEnumType
    from ocpp_core.v201.enums.display_message_status_enum_type import DisplayMessageStatusEnumType
    from ocpp_core.v201.enums.energy_transfer_mode_enum_type import EnergyTransferModeEnumType
    from ocpp_core.v201.enums.event_notification_enum_type import EventNotificationEnumType
    from ocpp_core.v201.enums.event_trigger_enum_type import EventTriggerEnumType
    from ocpp_core.v201.enums.firmware_status_enum_type import FirmwareStatusEnumType
    from ocpp_core.v201.enums.generic_device_model_status_enum_type import GenericDeviceModelStatusEnumType
    from ocpp_core.v201.enums.generic_status_enum_type import GenericStatusEnumType
    from ocpp_core.v201.enums.get_certificate_id_use_enum_type import GetCertificateIdUseEnumType
    from ocpp_core.v201.enums.get_certificate_status_enum_type import GetCertificateStatusEnumType
    from ocpp_core.v201.enums.get_charging_profile_status_enum_type import GetChargingProfileStatusEnumType
    from ocpp_core.v201.enums.get_display_messages_status_enum_type import GetDisplayMessagesStatusEnumType
    from ocpp_core.v201.enums.get_installed_certificate_status_enum_type import GetInstalledCertificateStatusEnumType
    from ocpp_core.v201.enums.get_variable_status_enum_type import GetVariableStatusEnumType
    from ocpp_core.v201.enums.hash_algorithm_enum_type import HashAlgorithmEnumType
    from ocpp_core.v201.enums.id_token_enum_type import IdTokenEnumType
    from ocpp_core.v201.enums.install_certificate_status_enum_type import InstallCertificateStatusEnumType
    from ocpp_core.v201.enums.install_certificate_use_enum_type import InstallCertificateUseEnumType
    from ocpp_core.v201.enums.iso15118ev_certificate_status_enum_type import Iso15118EVCertificateStatusEnumType
    from ocpp_core.v201.enums.location_enum_type import LocationEnumType
    from ocpp_core.v201.enums.log_enum_type import LogEnumType
    from ocpp_core.v201.enums.log_status_enum_type import LogStatusEnumType
    from ocpp_core.v201.enums.measurand_enum_type import MeasurandEnumType
    from ocpp_core.v201.enums.message_format_enum_type import MessageFormatEnumType
    from ocpp_core.v201.enums.message_priority_enum_type import MessagePriorityEnumType
    from ocpp_core.v201.enums.message_state_enum_type import MessageStateEnumType
    from ocpp_core.v201.enums.message_trigger_enum_type import MessageTriggerEnumType
    from ocpp_core.v201.enums.monitor_enum_type import MonitorEnumType
    from ocpp_core.v201.enums.monitoring_base_enum_type import MonitoringBaseEnumType
    from ocpp_core.v201.enums.monitoring_criterion_enum_type import MonitoringCriterionEnumType
    from ocpp_core.v201.enums.mutability_enum_type import MutabilityEnumType
    from ocpp_core.v201.enums.notify_ev_charging_needs_status_enum_type import NotifyEVChargingNeedsStatusEnumType
    from ocpp_core.v201.enums.ocpp_interface_enum_type import OCPPInterfaceEnumType
    from ocpp_core.v201.enums.ocpp_transport_enum_type import OCPPTransportEnumType
    from ocpp_core.v201.enums.ocpp_version_enum_type import OCPPVersionEnumType
    from ocpp_core.v201.enums.operational_status_enum_type import OperationalStatusEnumType
    from ocpp_core.v201.enums.phase_enum_type import PhaseEnumType
    from ocpp_core.v201.enums.publish_firmware_status_enum_type import PublishFirmwareStatusEnumType
    from ocpp_core.v201.enums.reading_context_enum_type import ReadingContextEnumType
    from ocpp_core.v201.enums.reason_enum_type import ReasonEnumType
    from ocpp_core.v201.enums.recurrency_kind_enum_type import RecurrencyKindEnumType
    from ocpp_core.v201.enums.registration_status_enum_type import RegistrationStatusEnumType
    from ocpp_core.v201.enums.report_base_enum_type import ReportBaseEnumType
    from ocpp_core.v201.enums.request_start_stop_status_enum_type import RequestStartStopStatusEnumType
    from ocpp_core.v201.enums.reservation_update_status_enum_type import ReservationUpdateStatusEnumType
    from ocpp_core.v201.enums.reserve_now_status_enum_type import ReserveNowStatusEnumType
    from ocpp_core.v201.enums.reset_enum_type import ResetEnumType
    from ocpp_core.v201.enums.reset_status_enum_type import ResetStatusEnumType
    from ocpp_core.v201.enums.send_local_list_status_enum_type import SendLocalListStatusEnumType
    from ocpp_core.v201.enums.set_monitoring_status_enum_type import SetMonitoringStatusEnumType
    from ocpp_core.v201.enums.set_network_profile_status_enum_type import SetNetworkProfileStatusEnumType
    from ocpp_core.v201.enums.set_variable_status_enum_type import SetVariableStatusEnumType
    from ocpp_core.v201.enums.transaction_event_enum_type import TransactionEventEnumType
    from ocpp_core.v201.enums.trigger_message_status_enum_type import TriggerMessageStatusEnumType
    from ocpp_core.v201.enums.trigger_reason_enum_type import TriggerReasonEnumType
    from ocpp_core.v201.enums.unlock_status_enum_type import UnlockStatusEnumType
    from ocpp_core.v201.enums.unpublish_firmware_status_enum_type import UnpublishFirmwareStatusEnumType
    from ocpp_core.v201.enums.update_enum_type import UpdateEnumType
    from ocpp_core.v201.enums.update_firmware_status_enum_type import UpdateFirmwareStatusEnumType
    from ocpp_core.v201.enums.upload_log_status_enum_type import UploadLogStatusEnumType
    from ocpp_core.v201.enums.vpn_enum_type import VPNEnumType

__all__ = [
    "APNAuthenticationEnumType",
    "AttributeEnumType",
    "AuthorizationStatusEnumType",
    "AuthorizeCertificateStatusEnumType",
    "BootReasonEnumType",
    "CancelReservationStatusEnumType",
    "CertificateActionEnumType",
    "CertificateSignedStatusEnumType",
    "CertificateSigningUseEnumType",
    "ChangeAvailabilityStatusEnumType",
    "ChargingLimitSourceEnumType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingProfileStatusEnumType",
    "ChargingRateUnitEnumType",
    "ChargingStateEnumType",
    "ClearCacheStatusEnumType",
    "ClearChargingProfileStatusEnumType",
    "ClearMessageStatusEnumType",
    "ClearMonitoringStatusEnumType",
    "ComponentCriterionEnumType",
    "ConnectorEnumType",
    "ConnectorStatusEnumType",
    "CostKindEnumType",
    "CustomerInformationStatusEnumType",
    "DataEnumType",
    "DataTransferStatusEnumType",
    "DeleteCertificateStatusEnumType",
    "DisplayMessageStatusEnumType",
    "EnergyTransferModeEnumType",
    "EventNotificationEnumType",
    "EventTriggerEnumType",
    "FirmwareStatusEnumType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "GetCertificateIdUseEnumType",
    "GetCertificateStatusEnumType",
    "GetChargingProfileStatusEnumType",
    "GetDisplayMessagesStatusEnumType",
    "GetInstalledCertificateStatusEnumType",
    "GetVariableStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "InstallCertificateStatusEnumType",
    "InstallCertificateUseEnumType",
    "Iso15118EVCertificateStatusEnumType",
    "LocationEnumType",
    "LogEnumType",
    "LogStatusEnumType",
    "MeasurandEnumType",
    "MessageFormatEnumType",
    "MessagePriorityEnumType",
    "MessageStateEnumType",
    "MessageTriggerEnumType",
    "MonitorEnumType",
    "MonitoringBaseEnumType",
    "MonitoringCriterionEnumType",
    "MutabilityEnumType",
    "NotifyEVChargingNeedsStatusEnumType",
    "OCPPInterfaceEnumType",
    "OCPPTransportEnumType",
    "OCPPVersionEnumType",
    "OperationalStatusEnumType",
    "PhaseEnumType",
    "PublishFirmwareStatusEnumType",
    "ReadingContextEnumType",
    "ReasonEnumType",
    "RecurrencyKindEnumType",
    "RegistrationStatusEnumType",
    "ReportBaseEnumType",
    "RequestStartStopStatusEnumType",
    "ReservationUpdateStatusEnumType",
    "ReserveNowStatusEnumType",
    "ResetEnumType",
    "ResetStatusEnumType",
    "SendLocalListStatusEnumType",
    "SetMonitoringStatusEnumType",
    "SetNetworkProfileStatusEnumType",
    "SetVariableStatusEnumType",
    "TransactionEventEnumType",
    "TriggerMessageStatusEnumType",
    "TriggerReasonEnumType",
    "UnlockStatusEnumType",
    "UnpublishFirmwareStatusEnumType",
    "UpdateEnumType",
    "UpdateFirmwareStatusEnumType",
    "UploadLogStatusEnumType",
    "VPNEnumType",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v201",
        {
            "APNAuthenticationEnumType": "enums.apn_authentication_enum_type",
            "AttributeEnumType": "enums.attribute_enum_type",
            "AuthorizationStatusEnumType": "enums.authorization_status_enum_type",
            "AuthorizeCertificateStatusEnumType": "enums.authorize_certificate_status_enum_type",
            "BootReasonEnumType": "enums.boot_reason_enum_type",
            "CancelReservationStatusEnumType": "enums.cancel_reservation_status_enum_type",
            "CertificateActionEnumType": "enums.certificate_action_enum_type",
            "CertificateSignedStatusEnumType": "enums.certificate_signed_status_enum_type",
            "CertificateSigningUseEnumType": "enums.certificate_signing_use_enum_type",
            "ChangeAvailabilityStatusEnumType": "enums.change_availability_status_enum_type",
            "ChargingLimitSourceEnumType": "enums.charging_limit_source_enum_type",
            "ChargingProfileKindEnumType": "enums.charging_profile_kind_enum_type",
            "ChargingProfilePurposeEnumType": "enums.charging_profile_purpose_enum_type",
            "ChargingProfileStatusEnumType": "enums.charging_profile_status_enum_type",
            "ChargingRateUnitEnumType": "enums.charging_rate_unit_enum_type",
            "ChargingStateEnumType": "enums.charging_state_enum_type",
            "ClearCacheStatusEnumType": "enums.clear_cache_status_enum_type",
            "ClearChargingProfileStatusEnumType": "enums.clear_charging_profile_status_enum_type",
            "ClearMessageStatusEnumType": "enums.clear_message_status_enum_type",
            "ClearMonitoringStatusEnumType": "enums.clear_monitoring_status_enum_type",
            "ComponentCriterionEnumType": "enums.component_criterion_enum_type",
            "ConnectorEnumType": "enums.connector_enum_type",
            "ConnectorStatusEnumType": "enums.connector_status_enum_type",
            "CostKindEnumType": "enums.cost_kind_enum_type",
            "CustomerInformationStatusEnumType": "enums.customer_information_status_enum_type",
            "DataEnumType": "enums.data_enum_type",
            "DataTransferStatusEnumType": "enums.data_transfer_status_enum_type",
            "DeleteCertificateStatusEnumType": "enums.delete_certificate_status_enum_type",
            "DisplayMessageStatusEnumType": "enums.display_message_status_enum_type",
            "EnergyTransferModeEnumType": "enums.energy_transfer_mode_enum_type",
            "EventNotificationEnumType": "enums.event_notification_enum_type",
            "EventTriggerEnumType": "enums.event_trigger_enum_type",
            "FirmwareStatusEnumType": "enums.firmware_status_enum_type",
            "GenericDeviceModelStatusEnumType": "enums.generic_device_model_status_enum_type",
            "GenericStatusEnumType": "enums.generic_status_enum_type",
            "GetCertificateIdUseEnumType": "enums.get_certificate_id_use_enum_type",
            "GetCertificateStatusEnumType": "enums.get_certificate_status_enum_type",
            "GetChargingProfileStatusEnumType": "enums.get_charging_profile_status_enum_type",
            "GetDisplayMessagesStatusEnumType": "enums.get_display_messages_status_enum_type",
            "GetInstalledCertificateStatusEnumType": "enums.get_installed_certificate_status_enum_type",
            "GetVariableStatusEnumType": "enums.get_variable_status_enum_type",
            "HashAlgorithmEnumType": "enums.hash_algorithm_enum_type",
            "IdTokenEnumType": "enums.id_token_enum_type",
            "InstallCertificateStatusEnumType": "enums.install_certificate_status_enum_type",
            "InstallCertificateUseEnumType": "enums.install_certificate_use_enum_type",
            "Iso15118EVCertificateStatusEnumType": "enums.iso15118ev_certificate_status_enum_type",
            "LocationEnumType": "enums.location_enum_type",
            "LogEnumType": "enums.log_enum_type",
            "LogStatusEnumType": "enums.log_status_enum_type",
            "MeasurandEnumType": "enums.measurand_enum_type",
            "MessageFormatEnumType": "enums.message_format_enum_type",
            "MessagePriorityEnumType": "enums.message_priority_enum_type",
            "MessageStateEnumType": "enums.message_state_enum_type",
            "MessageTriggerEnumType": "enums.message_trigger_enum_type",
            "MonitorEnumType": "enums.monitor_enum_type",
            "MonitoringBaseEnumType": "enums.monitoring_base_enum_type",
            "MonitoringCriterionEnumType": "enums.monitoring_criterion_enum_type",
            "MutabilityEnumType": "enums.mutability_enum_type",
            "NotifyEVChargingNeedsStatusEnumType": "enums.notify_ev_charging_needs_status_enum_type",
            "OCPPInterfaceEnumType": "enums.ocpp_interface_enum_type",
            "OCPPTransportEnumType": "enums.ocpp_transport_enum_type",
            "OCPPVersionEnumType": "enums.ocpp_version_enum_type",
            "OperationalStatusEnumType": "enums.operational_status_enum_type",
            "PhaseEnumType": "enums.phase_enum_type",
            "PublishFirmwareStatusEnumType": "enums.publish_firmware_status_enum_type",
            "ReadingContextEnumType": "enums.reading_context_enum_type",
            "ReasonEnumType": "enums.reason_enum_type",
            "RecurrencyKindEnumType": "enums.recurrency_kind_enum_type",
            "RegistrationStatusEnumType": "enums.registration_status_enum_type",
            "ReportBaseEnumType": "enums.report_base_enum_type",
            "RequestStartStopStatusEnumType": "enums.request_start_stop_status_enum_type",
            "ReservationUpdateStatusEnumType": "enums.reservation_update_status_enum_type",
            "ReserveNowStatusEnumType": "enums.reserve_now_status_enum_type",
            "ResetEnumType": "enums.reset_enum_type",
            "ResetStatusEnumType": "enums.reset_status_enum_type",
            "SendLocalListStatusEnumType": "enums.send_local_list_status_enum_type",
            "SetMonitoringStatusEnumType": "enums.set_monitoring_status_enum_type",
            "SetNetworkProfileStatusEnumType": "enums.set_network_profile_status_enum_type",
            "SetVariableStatusEnumType": "enums.set_variable_status_enum_type",
            "TransactionEventEnumType": "enums.transaction_event_enum_type",
            "TriggerMessageStatusEnumType": "enums.trigger_message_status_enum_type",
            "TriggerReasonEnumType": "enums.trigger_reason_enum_type",
            "UnlockStatusEnumType": "enums.unlock_status_enum_type",
            "UnpublishFirmwareStatusEnumType": "enums.unpublish_firmware_status_enum_type",
            "UpdateEnumType": "enums.update_enum_type",
            "UpdateFirmwareStatusEnumType": "enums.update_firmware_status_enum_type",
            "UploadLogStatusEnumType": "enums.upload_log_status_enum_type",
            "VPNEnumType": "enums.vpn_enum_type",
        },
    )
