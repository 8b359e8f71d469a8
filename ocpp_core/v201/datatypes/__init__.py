"""The data types, each in a module of its own of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v201.datatypes.ac_charging_parameters_type import ACChargingParametersType
    from ocpp_core.v201.datatypes.additional_info_type import AdditionalInfoType
    from ocpp_core.v201.datatypes.apn_type import APNType
    from ocpp_core.v201.datatypes.authorization_data import AuthorizationData
    from ocpp_core.v201.datatypes.certificate_hash_data_chain_type import CertificateHashDataChainType
    from ocpp_core.v201.datatypes.certificate_hash_data_type import CertificateHashDataType
    from ocpp_core.v201.datatypes.charging_limit_type import ChargingLimitType
    from ocpp_core.v201.datatypes.charging_needs_type import ChargingNeedsType
    from ocpp_core.v201.datatypes.charging_profile_criterion_type import ChargingProfileCriterionType
    from ocpp_core.v201.datatypes.charging_profile_type import ChargingProfileType
    from ocpp_core.v201.datatypes.charging_schedule_period_type import ChargingSchedulePeriodType
    from ocpp_core.v201.datatypes.charging_schedule_type import ChargingScheduleType
    from ocpp_core.v201.datatypes.charging_station_type import ChargingStationType
    from ocpp_core.v201.datatypes.clear_charging_profile_type import ClearChargingProfileType
    from ocpp_core.v201.datatypes.clear_monitoring_result_type import ClearMonitoringResultType
    from ocpp_core.v201.datatypes.component_type import ComponentType
    from ocpp_core.v201.datatypes.component_variable_type import ComponentVariableType
    from ocpp_core.v201.datatypes.composite_schedule_type import CompositeScheduleType
    from ocpp_core.v201.datatypes.consumption_cost_type import ConsumptionCostType
    from ocpp_core.v201.datatypes.cost_type import CostType
    from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
    from ocpp_core.v201.datatypes.dc_charging_parameters_type import DCChargingParametersType
    from ocpp_core.v201.datatypes.event_data_type import EventDataType
    from ocpp_core.v201.datatypes.evse_type import EVSEType
    from ocpp_core.v201.datatypes.firmware_type import FirmwareType
    from ocpp_core.v201.datatypes.get_variable_data_type import GetVariableDataType
    from ocpp_core.v201.datatypes.get_variable_result_type import GetVariableResultType
    from ocpp_core.v201.datatypes.id_token_info_type import IdTokenInfoType
    from ocpp_core.v201.datatypes.id_token_type import IdTokenType
    from ocpp_core.v201.datatypes.log_parameters_type import LogParametersType
    from ocpp_core.v201.datatypes.message_content_type import MessageContentType
    from ocpp_core.v201.datatypes.message_info_type import MessageInfoType
    from ocpp_core.v201.datatypes.meter_value_type import MeterValueType
    from ocpp_core.v201.datatypes.modem_type import ModemType
    from ocpp_core.v201.datatypes.monitoring_data_type import MonitoringDataType
    from ocpp_core.v201.datatypes.network_connection_profile_type import NetworkConnectionProfileType
    from ocpp_core.v201.datatypes.ocsp_request_data_type import OCSPRequestDataType
    from ocpp_core.v201.datatypes.relative_time_interval_type import RelativeTimeIntervalType
    from ocpp_core.v201.datatypes.report_data_type import ReportDataType
    from ocpp_core.v201.datatypes.sales_tariff_entry_type import SalesTariffEntryType
    from ocpp_core.v201.datatypes.sales_tariff_type import SalesTariffType
    from ocpp_core.v201.datatypes.sampled_value_type import SampledValueType
    from ocpp_core.v201.datatypes.set_monitoring_data_type import SetMonitoringDataType
    from ocpp_core.v201.datatypes.set_monitoring_result_type import SetMonitoringResultType
    from ocpp_core.v201.datatypes.set_variable_data_type import SetVariableDataType
    from ocpp_core.v201.datatypes.set_variable_result_type import SetVariableResultType
    from ocpp_core.v201.datatypes.signed_meter_value_type import SignedMeterValueType
    from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
    from ocpp_core.v201.datatypes.transaction_type import TransactionType
    from ocpp_core.v201.datatypes.unit_of_measure_type import UnitOfMeasureType
    from ocpp_core.v201.datatypes.variable_attribute_type import VariableAttributeType
    from ocpp_core.v201.datatypes.variable_characteristics_type import VariableCharacteristicsType
    from ocpp_core.v201.datatypes.variable_monitoring_type import VariableMonitoringType
    from ocpp_core.v201.datatypes.variable_type import VariableType
    from ocpp_core.v201.datatypes.vpn_type import VPNType

__all__ = [
    "ACChargingParametersType",
    "APNType",
    "AdditionalInfoType",
    "AuthorizationData",
    "CertificateHashDataChainType",
    "CertificateHashDataType",
    "ChargingLimitType",
    "ChargingNeedsType",
    "ChargingProfileCriterionType",
    "ChargingProfileType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ChargingStationType",
    "ClearChargingProfileType",
    "ClearMonitoringResultType",
    "ComponentType",
    "ComponentVariableType",
    "CompositeScheduleType",
    "ConsumptionCostType",
    "CostType",
    "CustomDataType",
    "DCChargingParametersType",
    "EVSEType",
    "EventDataType",
    "FirmwareType",
    "GetVariableDataType",
    "GetVariableResultType",
    "IdTokenInfoType",
    "IdTokenType",
    "LogParametersType",
    "MessageContentType",
    "MessageInfoType",
    "MeterValueType",
    "ModemType",
    "MonitoringDataType",
    "NetworkConnectionProfileType",
    "OCSPRequestDataType",
    "RelativeTimeIntervalType",
    "ReportDataType",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SampledValueType",
    "SetMonitoringDataType",
    "SetMonitoringResultType",
    "SetVariableDataType",
    "SetVariableResultType",
    "SignedMeterValueType",
    "StatusInfoType",
    "TransactionType",
    "UnitOfMeasureType",
    "VPNType",
    "VariableAttributeType",
    "VariableCharacteristicsType",
    "VariableMonitoringType",
    "VariableType",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v201",
        {
            "ACChargingParametersType": "datatypes.ac_charging_parameters_type",
            "APNType": "datatypes.apn_type",
            "AdditionalInfoType": "datatypes.additional_info_type",
            "AuthorizationData": "datatypes.authorization_data",
            "CertificateHashDataChainType": "datatypes.certificate_hash_data_chain_type",
            "CertificateHashDataType": "datatypes.certificate_hash_data_type",
            "ChargingLimitType": "datatypes.charging_limit_type",
            "ChargingNeedsType": "datatypes.charging_needs_type",
            "ChargingProfileCriterionType": "datatypes.charging_profile_criterion_type",
            "ChargingProfileType": "datatypes.charging_profile_type",
            "ChargingSchedulePeriodType": "datatypes.charging_schedule_period_type",
            "ChargingScheduleType": "datatypes.charging_schedule_type",
            "ChargingStationType": "datatypes.charging_station_type",
            "ClearChargingProfileType": "datatypes.clear_charging_profile_type",
            "ClearMonitoringResultType": "datatypes.clear_monitoring_result_type",
            "ComponentType": "datatypes.component_type",
            "ComponentVariableType": "datatypes.component_variable_type",
            "CompositeScheduleType": "datatypes.composite_schedule_type",
            "ConsumptionCostType": "datatypes.consumption_cost_type",
            "CostType": "datatypes.cost_type",
            "CustomDataType": "datatypes.custom_data_type",
            "DCChargingParametersType": "datatypes.dc_charging_parameters_type",
            "EVSEType": "datatypes.evse_type",
            "EventDataType": "datatypes.event_data_type",
            "FirmwareType": "datatypes.firmware_type",
            "GetVariableDataType": "datatypes.get_variable_data_type",
            "GetVariableResultType": "datatypes.get_variable_result_type",
            "IdTokenInfoType": "datatypes.id_token_info_type",
            "IdTokenType": "datatypes.id_token_type",
            "LogParametersType": "datatypes.log_parameters_type",
            "MessageContentType": "datatypes.message_content_type",
            "MessageInfoType": "datatypes.message_info_type",
            "MeterValueType": "datatypes.meter_value_type",
            "ModemType": "datatypes.modem_type",
            "MonitoringDataType": "datatypes.monitoring_data_type",
            "NetworkConnectionProfileType": "datatypes.network_connection_profile_type",
            "OCSPRequestDataType": "datatypes.ocsp_request_data_type",
            "RelativeTimeIntervalType": "datatypes.relative_time_interval_type",
            "ReportDataType": "datatypes.report_data_type",
            "SalesTariffEntryType": "datatypes.sales_tariff_entry_type",
            "SalesTariffType": "datatypes.sales_tariff_type",
            "SampledValueType": "datatypes.sampled_value_type",
            "SetMonitoringDataType": "datatypes.set_monitoring_data_type",
            "SetMonitoringResultType": "datatypes.set_monitoring_result_type",
            "SetVariableDataType": "datatypes.set_variable_data_type",
            "SetVariableResultType": "datatypes.set_variable_result_type",
            "SignedMeterValueType": "datatypes.signed_meter_value_type",
            "StatusInfoType": "datatypes.status_info_type",
            "TransactionType": "datatypes.transaction_type",
            "UnitOfMeasureType": "datatypes.unit_of_measure_type",
            "VPNType": "datatypes.vpn_type",
            "VariableAttributeType": "datatypes.variable_attribute_type",
            "VariableCharacteristicsType": "datatypes.variable_characteristics_type",
            "VariableMonitoringType": "datatypes.variable_monitoring_type",
            "VariableType": "datatypes.variable_type",
        },
    )
