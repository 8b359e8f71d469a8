"""The enumerations, each in a module of its own of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v15.enums.authorization_status import AuthorizationStatus
    from ocpp_core.v15.enums.availability_status import AvailabilityStatus
    from ocpp_core.v15.enums.availability_type import AvailabilityType
    from ocpp_core.v15.enums.cancel_reservation_status import CancelReservationStatus
    from ocpp_core.v15.enums.charge_point_error_code import ChargePointErrorCode
    from ocpp_core.v15.enums.charge_point_status import ChargePointStatus
    from ocpp_core.v15.enums.clear_cache_status import ClearCacheStatus
    from ocpp_core.v15.enums.configuration_status import ConfigurationStatus
    from ocpp_core.v15.enums.data_transfer_status import DataTransferStatus
    from ocpp_core.v15.enums.diagnostics_status import DiagnosticsStatus
    from ocpp_core.v15.enums.firmware_status import FirmwareStatus
    from ocpp_core.v15.enums.location import Location
    from ocpp_core.v15.enums.measurand import Measurand
    from ocpp_core.v15.enums.reading_context import ReadingContext
    from ocpp_core.v15.enums.registration_status import RegistrationStatus
    from ocpp_core.v15.enums.remote_start_stop_status import RemoteStartStopStatus
    from ocpp_core.v15.enums.reservation_status import ReservationStatus
    from ocpp_core.v15.enums.reset_status import ResetStatus
    from ocpp_core.v15.enums.reset_type import ResetType
    from ocpp_core.v15.enums.unit_of_measure import UnitOfMeasure
    from ocpp_core.v15.enums.unlock_status import UnlockStatus
    from ocpp_core.v15.enums.update_status import UpdateStatus
    from ocpp_core.v15.enums.update_type import UpdateType
    from ocpp_core.v15.enums.value_format import ValueFormat

__all__ = [
    "AuthorizationStatus",
    "AvailabilityStatus",
    "AvailabilityType",
    "CancelReservationStatus",
    "ChargePointErrorCode",
    "ChargePointStatus",
    "ClearCacheStatus",
    "ConfigurationStatus",
    "DataTransferStatus",
    "DiagnosticsStatus",
    "FirmwareStatus",
    "Location",
    "Measurand",
    "ReadingContext",
    "RegistrationStatus",
    "RemoteStartStopStatus",
    "ReservationStatus",
    "ResetStatus",
    "ResetType",
    "UnitOfMeasure",
    "UnlockStatus",
    "UpdateStatus",
    "UpdateType",
    "ValueFormat",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v15",
        {
            "AuthorizationStatus": "enums.authorization_status",
            "AvailabilityStatus": "enums.availability_status",
            "AvailabilityType": "enums.availability_type",
            "CancelReservationStatus": "enums.cancel_reservation_status",
            "ChargePointErrorCode": "enums.charge_point_error_code",
            "ChargePointStatus": "enums.charge_point_status",
            "ClearCacheStatus": "enums.clear_cache_status",
            "ConfigurationStatus": "enums.configuration_status",
            "DataTransferStatus": "enums.data_transfer_status",
            "DiagnosticsStatus": "enums.diagnostics_status",
            "FirmwareStatus": "enums.firmware_status",
            "Location": "enums.location",
            "Measurand": "enums.measurand",
            "ReadingContext": "enums.reading_context",
            "RegistrationStatus": "enums.registration_status",
            "RemoteStartStopStatus": "enums.remote_start_stop_status",
            "ReservationStatus": "enums.reservation_status",
            "ResetStatus": "enums.reset_status",
            "ResetType": "enums.reset_type",
            "UnitOfMeasure": "enums.unit_of_measure",
            "UnlockStatus": "enums.unlock_status",
            "UpdateStatus": "enums.update_status",
            "UpdateType": "enums.update_type",
            "ValueFormat": "enums.value_format",
        },
    )
