"""The enumerations, each in a module of its own of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v16.enums.authorization_status import AuthorizationStatus
    from ocpp_core.v16.enums.availability_status import AvailabilityStatus
    from ocpp_core.v16.enums.availability_type import AvailabilityType
    from ocpp_core.v16.enums.cancel_reservation_status import CancelReservationStatus
    from ocpp_core.v16.enums.certificate_signed_status_enum_type import CertificateSignedStatusEnumType
    from ocpp_core.v16.enums.certificate_use_enum_type import CertificateUseEnumType
    from ocpp_core.v16.enums.charge_point_error_code import ChargePointErrorCode
    from ocpp_core.v16.enums.charge_point_status import ChargePointStatus
    from ocpp_core.v16.enums.charging_profile_kind_type import ChargingProfileKindType
    from ocpp_core.v16.enums.charging_profile_purpose_type import ChargingProfilePurposeType
    from ocpp_core.v16.enums.charging_profile_status import ChargingProfileStatus
    from ocpp_core.v16.enums.charging_rate_unit_type import ChargingRateUnitType
    from ocpp_core.v16.enums.clear_cache_status import ClearCacheStatus
    from ocpp_core.v16.enums.clear_charging_profile_status import ClearChargingProfileStatus
    from ocpp_core.v16.enums.configuration_status import ConfigurationStatus
    from ocpp_core.v16.enums.data_transfer_status import DataTransferStatus
    from ocpp_core.v16.enums.delete_certificate_status_enum_type import DeleteCertificateStatusEnumType
    from ocpp_core.v16.enums.diagnostics_status import DiagnosticsStatus
    from ocpp_core.v16.enums.firmware_status import FirmwareStatus
    from ocpp_core.v16.enums.firmware_status_enum_type import FirmwareStatusEnumType
    from ocpp_core.v16.enums.generic_status_enum_type import GenericStatusEnumType
    from ocpp_core.v16.enums.get_composite_schedule_status import GetCompositeScheduleStatus
    from ocpp_core.v16.enums.get_installed_certificate_status_enum_type import GetInstalledCertificateStatusEnumType
    from ocpp_core.v16.enums.hash_algorithm_enum_type import HashAlgorithmEnumType
    from ocpp_core.v16.enums.install_certificate_status_enum_type import InstallCertificateStatusEnumType
    from ocpp_core.v16.enums.location import Location
    from ocpp_core.v16.enums.log_enum_type import LogEnumType
    from ocpp_core.v16.enums.log_status_enum_type import LogStatusEnumType
    from ocpp_core.v16.enums.measurand import Measurand
    from ocpp_core.v16.enums.message_trigger import MessageTrigger
    from ocpp_core.v16.enums.message_trigger_enum_type import MessageTriggerEnumType
    from ocpp_core.v16.enums.phase import Phase
    from ocpp_core.v16.enums.reading_context import ReadingContext
    from ocpp_core.v16.enums.reason import Reason
    from ocpp_core.v16.enums.recurrency_kind_type import RecurrencyKindType
    from ocpp_core.v16.enums.registration_status import RegistrationStatus
    from ocpp_core.v16.enums.remote_start_stop_status import RemoteStartStopStatus
    from ocpp_core.v16.enums.reservation_status import ReservationStatus
    from ocpp_core.v16.enums.reset_status import ResetStatus
    from ocpp_core.v16.enums.reset_type import ResetType
    from ocpp_core.v16.enums.trigger_message_status import TriggerMessageStatus
    from ocpp_core.v16.enums.trigger_message_status_enum_type import TriggerMessageStatusEnumType
    from ocpp_core.v16.enums.unit_of_measure import UnitOfMeasure
    from ocpp_core.v16.enums.unlock_status import UnlockStatus
    from ocpp_core.v16.enums.update_firmware_status_enum_type import UpdateFirmwareStatusEnumType
    from ocpp_core.v16.enums.update_status import UpdateStatus
    from ocpp_core.v16.enums.update_type import UpdateType
    from ocpp_core.v16.enums.upload_log_status_enum_type import UploadLogStatusEnumType
    from ocpp_core.v16.enums.value_format import ValueFormat

__all__ = [
    "AuthorizationStatus",
    "AvailabilityStatus",
    "AvailabilityType",
    "CancelReservationStatus",
    "CertificateSignedStatusEnumType",
    "CertificateUseEnumType",
    "ChargePointErrorCode",
    "ChargePointStatus",
    "ChargingProfileKindType",
    "ChargingProfilePurposeType",
    "ChargingProfileStatus",
    "ChargingRateUnitType",
    "ClearCacheStatus",
    "ClearChargingProfileStatus",
    "ConfigurationStatus",
    "DataTransferStatus",
    "DeleteCertificateStatusEnumType",
    "DiagnosticsStatus",
    "FirmwareStatus",
    "FirmwareStatusEnumType",
    "GenericStatusEnumType",
    "GetCompositeScheduleStatus",
    "GetInstalledCertificateStatusEnumType",
    "HashAlgorithmEnumType",
    "InstallCertificateStatusEnumType",
    "Location",
    "LogEnumType",
    "LogStatusEnumType",
    "Measurand",
    "MessageTrigger",
    "MessageTriggerEnumType",
    "Phase",
    "ReadingContext",
    "Reason",
    "RecurrencyKindType",
    "RegistrationStatus",
    "RemoteStartStopStatus",
    "ReservationStatus",
    "ResetStatus",
    "ResetType",
    "TriggerMessageStatus",
    "TriggerMessageStatusEnumType",
    "UnitOfMeasure",
    "UnlockStatus",
    "UpdateFirmwareStatusEnumType",
    "UpdateStatus",
    "UpdateType",
    "UploadLogStatusEnumType",
    "ValueFormat",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v16",
        {
            "AuthorizationStatus": "enums.authorization_status",
            "AvailabilityStatus": "enums.availability_status",
            "AvailabilityType": "enums.availability_type",
            "CancelReservationStatus": "enums.cancel_reservation_status",
            "CertificateSignedStatusEnumType": "enums.certificate_signed_status_enum_type",
            "CertificateUseEnumType": "enums.certificate_use_enum_type",
            "ChargePointErrorCode": "enums.charge_point_error_code",
            "ChargePointStatus": "enums.charge_point_status",
            "ChargingProfileKindType": "enums.charging_profile_kind_type",
            "ChargingProfilePurposeType": "enums.charging_profile_purpose_type",
            "ChargingProfileStatus": "enums.charging_profile_status",
            "ChargingRateUnitType": "enums.charging_rate_unit_type",
            "ClearCacheStatus": "enums.clear_cache_status",
            "ClearChargingProfileStatus": "enums.clear_charging_profile_status",
            "ConfigurationStatus": "enums.configuration_status",
            "DataTransferStatus": "enums.data_transfer_status",
            "DeleteCertificateStatusEnumType": "enums.delete_certificate_status_enum_type",
            "DiagnosticsStatus": "enums.diagnostics_status",
            "FirmwareStatus": "enums.firmware_status",
            "FirmwareStatusEnumType": "enums.firmware_status_enum_type",
            "GenericStatusEnumType": "enums.generic_status_enum_type",
            "GetCompositeScheduleStatus": "enums.get_composite_schedule_status",
            "GetInstalledCertificateStatusEnumType": "enums.get_installed_certificate_status_enum_type",
            "HashAlgorithmEnumType": "enums.hash_algorithm_enum_type",
            "InstallCertificateStatusEnumType": "enums.install_certificate_status_enum_type",
            "Location": "enums.location",
            "LogEnumType": "enums.log_enum_type",
            "LogStatusEnumType": "enums.log_status_enum_type",
            "Measurand": "enums.measurand",
            "MessageTrigger": "enums.message_trigger",
            "MessageTriggerEnumType": "enums.message_trigger_enum_type",
            "Phase": "enums.phase",
            "ReadingContext": "enums.reading_context",
            "Reason": "enums.reason",
            "RecurrencyKindType": "enums.recurrency_kind_type",
            "RegistrationStatus": "enums.registration_status",
            "RemoteStartStopStatus": "enums.remote_start_stop_status",
            "ReservationStatus": "enums.reservation_status",
            "ResetStatus": "enums.reset_status",
            "ResetType": "enums.reset_type",
            "TriggerMessageStatus": "enums.trigger_message_status",
            "TriggerMessageStatusEnumType": "enums.trigger_message_status_enum_type",
            "UnitOfMeasure": "enums.unit_of_measure",
            "UnlockStatus": "enums.unlock_status",
            "UpdateFirmwareStatusEnumType": "enums.update_firmware_status_enum_type",
            "UpdateStatus": "enums.update_status",
            "UpdateType": "enums.update_type",
            "UploadLogStatusEnumType": "enums.upload_log_status_enum_type",
            "ValueFormat": "enums.value_format",
        },
    )
