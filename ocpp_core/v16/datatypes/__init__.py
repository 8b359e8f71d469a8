"""The data types, each in a module of its own of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v16.datatypes.authorization_data import AuthorizationData
    from ocpp_core.v16.datatypes.certificate_hash_data_type import CertificateHashDataType
    from ocpp_core.v16.datatypes.charging_profile import ChargingProfile
    from ocpp_core.v16.datatypes.charging_schedule import ChargingSchedule
    from ocpp_core.v16.datatypes.charging_schedule_period import ChargingSchedulePeriod
    from ocpp_core.v16.datatypes.firmware_type import FirmwareType
    from ocpp_core.v16.datatypes.id_tag_info import IdTagInfo
    from ocpp_core.v16.datatypes.key_value import KeyValue
    from ocpp_core.v16.datatypes.log_parameters_type import LogParametersType
    from ocpp_core.v16.datatypes.meter_value import MeterValue
    from ocpp_core.v16.datatypes.sampled_value import SampledValue

__all__ = [
    "AuthorizationData",
    "CertificateHashDataType",
    "ChargingProfile",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "FirmwareType",
    "IdTagInfo",
    "KeyValue",
    "LogParametersType",
    "MeterValue",
    "SampledValue",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v16",
        {
            "AuthorizationData": "datatypes.authorization_data",
            "CertificateHashDataType": "datatypes.certificate_hash_data_type",
            "ChargingProfile": "datatypes.charging_profile",
            "ChargingSchedule": "datatypes.charging_schedule",
            "ChargingSchedulePeriod": "datatypes.charging_schedule_period",
            "FirmwareType": "datatypes.firmware_type",
            "IdTagInfo": "datatypes.id_tag_info",
            "KeyValue": "datatypes.key_value",
            "LogParametersType": "datatypes.log_parameters_type",
            "MeterValue": "datatypes.meter_value",
            "SampledValue": "datatypes.sampled_value",
        },
    )
