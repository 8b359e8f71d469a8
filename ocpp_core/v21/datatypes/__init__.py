"""The data types, each in a module of its own of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.v21.datatypes.absolute_price_schedule_type import AbsolutePriceScheduleType
    from ocpp_core.v21.datatypes.ac_charging_parameters_type import ACChargingParametersType
    from ocpp_core.v21.datatypes.additional_info_type import AdditionalInfoType
    from ocpp_core.v21.datatypes.additional_selected_services_type import AdditionalSelectedServicesType
    from ocpp_core.v21.datatypes.address_type import AddressType
    from ocpp_core.v21.datatypes.apn_type import APNType
    from ocpp_core.v21.datatypes.authorization_data import AuthorizationData
    from ocpp_core.v21.datatypes.battery_data_type import BatteryDataType
    from ocpp_core.v21.datatypes.certificate_hash_data_chain_type import CertificateHashDataChainType
    from ocpp_core.v21.datatypes.certificate_hash_data_type import CertificateHashDataType
    from ocpp_core.v21.datatypes.certificate_status_request_info_type import CertificateStatusRequestInfoType
    from ocpp_core.v21.datatypes.certificate_status_type import CertificateStatusType
    from ocpp_core.v21.datatypes.charging_limit_type import ChargingLimitType
    from ocpp_core.v21.datatypes.charging_needs_type import ChargingNeedsType
    from ocpp_core.v21.datatypes.charging_period_type import ChargingPeriodType
    from ocpp_core.v21.datatypes.charging_profile_criterion_type import ChargingProfileCriterionType
    from ocpp_core.v21.datatypes.charging_profile_type import ChargingProfileType
    from ocpp_core.v21.datatypes.charging_schedule_period_type import ChargingSchedulePeriodType
    from ocpp_core.v21.datatypes.charging_schedule_type import ChargingScheduleType
    from ocpp_core.v21.datatypes.charging_schedule_update_type import ChargingScheduleUpdateType
    from ocpp_core.v21.datatypes.charging_station_type import ChargingStationType
    from ocpp_core.v21.datatypes.clear_charging_profile_type import ClearChargingProfileType
    from ocpp_core.v21.datatypes.clear_monitoring_result_type import ClearMonitoringResultType
    from ocpp_core.v21.datatypes.clear_tariffs_result_type import ClearTariffsResultType
    from ocpp_core.v21.datatypes.component_type import ComponentType
    from ocpp_core.v21.datatypes.component_variable_type import ComponentVariableType
    from ocpp_core.v21.datatypes.composite_schedule_type import CompositeScheduleType
    from ocpp_core.v21.datatypes.constant_stream_data_type import ConstantStreamDataType
    from ocpp_core.v21.datatypes.consumption_cost_type import ConsumptionCostType
    from ocpp_core.v21.datatypes.cost_details_type import CostDetailsType
    from ocpp_core.v21.datatypes.cost_dimension_type import CostDimensionType
    from ocpp_core.v21.datatypes.cost_type import CostType
    from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
    from ocpp_core.v21.datatypes.dc_charging_parameters_type import DCChargingParametersType
    from ocpp_core.v21.datatypes.der_charging_parameters_type import DERChargingParametersType
    from ocpp_core.v21.datatypes.der_curve_get_type import DERCurveGetType
    from ocpp_core.v21.datatypes.der_curve_points_type import DERCurvePointsType
    from ocpp_core.v21.datatypes.der_curve_type import DERCurveType
    from ocpp_core.v21.datatypes.enter_service_get_type import EnterServiceGetType
    from ocpp_core.v21.datatypes.enter_service_type import EnterServiceType
    from ocpp_core.v21.datatypes.ev_absolute_price_schedule_entry_type import EVAbsolutePriceScheduleEntryType
    from ocpp_core.v21.datatypes.ev_absolute_price_schedule_type import EVAbsolutePriceScheduleType
    from ocpp_core.v21.datatypes.ev_energy_offer_type import EVEnergyOfferType
    from ocpp_core.v21.datatypes.ev_power_schedule_entry_type import EVPowerScheduleEntryType
    from ocpp_core.v21.datatypes.ev_power_schedule_type import EVPowerScheduleType
    from ocpp_core.v21.datatypes.ev_price_rule_type import EVPriceRuleType
    from ocpp_core.v21.datatypes.event_data_type import EventDataType
    from ocpp_core.v21.datatypes.evse_type import EVSEType
    from ocpp_core.v21.datatypes.firmware_type import FirmwareType
    from ocpp_core.v21.datatypes.fixed_pf_get_type import FixedPFGetType
    from ocpp_core.v21.datatypes.fixed_pf_type import FixedPFType
    from ocpp_core.v21.datatypes.fixed_var_get_type import FixedVarGetType
    from ocpp_core.v21.datatypes.fixed_var_type import FixedVarType
    from ocpp_core.v21.datatypes.freq_droop_get_type import FreqDroopGetType
    from ocpp_core.v21.datatypes.freq_droop_type import FreqDroopType
    from ocpp_core.v21.datatypes.get_variable_data_type import GetVariableDataType
    from ocpp_core.v21.datatypes.get_variable_result_type import GetVariableResultType
    from ocpp_core.v21.datatypes.gradient_get_type import GradientGetType
    from ocpp_core.v21.datatypes.gradient_type import GradientType
    from ocpp_core.v21.datatypes.hysteresis_type import HysteresisType
    from ocpp_core.v21.datatypes.id_token_info_type import IdTokenInfoType
    from ocpp_core.v21.datatypes.id_token_type import IdTokenType
    from ocpp_core.v21.datatypes.limit_at_soc_type import LimitAtSoCType
    from ocpp_core.v21.datatypes.limit_max_discharge_get_type import LimitMaxDischargeGetType
    from ocpp_core.v21.datatypes.limit_max_discharge_type import LimitMaxDischargeType
    from ocpp_core.v21.datatypes.log_parameters_type import LogParametersType
    from ocpp_core.v21.datatypes.message_content_type import MessageContentType
    from ocpp_core.v21.datatypes.message_info_type import MessageInfoType
    from ocpp_core.v21.datatypes.meter_value_type import MeterValueType
    from ocpp_core.v21.datatypes.modem_type import ModemType
    from ocpp_core.v21.datatypes.monitoring_data_type import MonitoringDataType
    from ocpp_core.v21.datatypes.network_connection_profile_type import NetworkConnectionProfileType
    from ocpp_core.v21.datatypes.ocsp_request_data_type import OCSPRequestDataType
    from ocpp_core.v21.datatypes.overstay_rule_list_type import OverstayRuleListType
    from ocpp_core.v21.datatypes.overstay_rule_type import OverstayRuleType
    from ocpp_core.v21.datatypes.periodic_event_stream_params_type import PeriodicEventStreamParamsType
    from ocpp_core.v21.datatypes.price_level_schedule_entry_type import PriceLevelScheduleEntryType
    from ocpp_core.v21.datatypes.price_level_schedule_type import PriceLevelScheduleType
    from ocpp_core.v21.datatypes.price_rule_stack_type import PriceRuleStackType
    from ocpp_core.v21.datatypes.price_rule_type import PriceRuleType
    from ocpp_core.v21.datatypes.price_type import PriceType
    from ocpp_core.v21.datatypes.rational_number_type import RationalNumberType
    from ocpp_core.v21.datatypes.reactive_power_params_type import ReactivePowerParamsType
    from ocpp_core.v21.datatypes.relative_time_interval_type import RelativeTimeIntervalType
    from ocpp_core.v21.datatypes.report_data_type import ReportDataType
    from ocpp_core.v21.datatypes.sales_tariff_entry_type import SalesTariffEntryType
    from ocpp_core.v21.datatypes.sales_tariff_type import SalesTariffType
    from ocpp_core.v21.datatypes.sampled_value_type import SampledValueType
    from ocpp_core.v21.datatypes.set_monitoring_data_type import SetMonitoringDataType
    from ocpp_core.v21.datatypes.set_monitoring_result_type import SetMonitoringResultType
    from ocpp_core.v21.datatypes.set_variable_data_type import SetVariableDataType
    from ocpp_core.v21.datatypes.set_variable_result_type import SetVariableResultType
    from ocpp_core.v21.datatypes.signed_meter_value_type import SignedMeterValueType
    from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
    from ocpp_core.v21.datatypes.stream_data_element_type import StreamDataElementType
    from ocpp_core.v21.datatypes.tariff_assignment_type import TariffAssignmentType
    from ocpp_core.v21.datatypes.tariff_conditions_fixed_type import TariffConditionsFixedType
    from ocpp_core.v21.datatypes.tariff_conditions_type import TariffConditionsType
    from ocpp_core.v21.datatypes.tariff_energy_price_type import TariffEnergyPriceType
    from ocpp_core.v21.datatypes.tariff_energy_type import TariffEnergyType
    from ocpp_core.v21.datatypes.tariff_fixed_price_type import TariffFixedPriceType
    from ocpp_core.v21.datatypes.tariff_fixed_type import TariffFixedType
    from ocpp_core.v21.datatypes.tariff_time_price_type import TariffTimePriceType
    from ocpp_core.v21.datatypes.tariff_time_type import TariffTimeType
    from ocpp_core.v21.datatypes.tariff_type import TariffType
    from ocpp_core.v21.datatypes.tax_rate_type import TaxRateType
    from ocpp_core.v21.datatypes.tax_rule_type import TaxRuleType
    from ocpp_core.v21.datatypes.total_cost_type import TotalCostType
    from ocpp_core.v21.datatypes.total_price_type import TotalPriceType
    from ocpp_core.v21.datatypes.total_usage_type import TotalUsageType
    from ocpp_core.v21.datatypes.transaction_limit_type import TransactionLimitType
    from ocpp_core.v21.datatypes.transaction_type import TransactionType
    from ocpp_core.v21.datatypes.unit_of_measure_type import UnitOfMeasureType
    from ocpp_core.v21.datatypes.v2x_charging_parameters_type import V2XChargingParametersType
    from ocpp_core.v21.datatypes.v2x_freq_watt_point_type import V2XFreqWattPointType
    from ocpp_core.v21.datatypes.v2x_signal_watt_point_type import V2XSignalWattPointType
    from ocpp_core.v21.datatypes.variable_attribute_type import VariableAttributeType
    from ocpp_core.v21.datatypes.variable_characteristics_type import VariableCharacteristicsType
    from ocpp_core.v21.datatypes.variable_monitoring_type import VariableMonitoringType
    from ocpp_core.v21.datatypes.variable_type import VariableType
    from ocpp_core.v21.datatypes.voltage_params_type import VoltageParamsType
    from ocpp_core.v21.datatypes.vpn_type import VPNType

__all__ = [
    "ACChargingParametersType",
    "APNType",
    "AbsolutePriceScheduleType",
    "AdditionalInfoType",
    "AdditionalSelectedServicesType",
    "AddressType",
    "AuthorizationData",
    "BatteryDataType",
    "CertificateHashDataChainType",
    "CertificateHashDataType",
    "CertificateStatusRequestInfoType",
    "CertificateStatusType",
    "ChargingLimitType",
    "ChargingNeedsType",
    "ChargingPeriodType",
    "ChargingProfileCriterionType",
    "ChargingProfileType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ChargingScheduleUpdateType",
    "ChargingStationType",
    "ClearChargingProfileType",
    "ClearMonitoringResultType",
    "ClearTariffsResultType",
    "ComponentType",
    "ComponentVariableType",
    "CompositeScheduleType",
    "ConstantStreamDataType",
    "ConsumptionCostType",
    "CostDetailsType",
    "CostDimensionType",
    "CostType",
    "CustomDataType",
    "DCChargingParametersType",
    "DERChargingParametersType",
    "DERCurveGetType",
    "DERCurvePointsType",
    "DERCurveType",
    "EVAbsolutePriceScheduleEntryType",
    "EVAbsolutePriceScheduleType",
    "EVEnergyOfferType",
    "EVPowerScheduleEntryType",
    "EVPowerScheduleType",
    "EVPriceRuleType",
    "EVSEType",
    "EnterServiceGetType",
    "EnterServiceType",
    "EventDataType",
    "FirmwareType",
    "FixedPFGetType",
    "FixedPFType",
    "FixedVarGetType",
    "FixedVarType",
    "FreqDroopGetType",
    "FreqDroopType",
    "GetVariableDataType",
    "GetVariableResultType",
    "GradientGetType",
    "GradientType",
    "HysteresisType",
    "IdTokenInfoType",
    "IdTokenType",
    "LimitAtSoCType",
    "LimitMaxDischargeGetType",
    "LimitMaxDischargeType",
    "LogParametersType",
    "MessageContentType",
    "MessageInfoType",
    "MeterValueType",
    "ModemType",
    "MonitoringDataType",
    "NetworkConnectionProfileType",
    "OCSPRequestDataType",
    "OverstayRuleListType",
    "OverstayRuleType",
    "PeriodicEventStreamParamsType",
    "PriceLevelScheduleEntryType",
    "PriceLevelScheduleType",
    "PriceRuleStackType",
    "PriceRuleType",
    "PriceType",
    "RationalNumberType",
    "ReactivePowerParamsType",
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
    "StreamDataElementType",
    "TariffAssignmentType",
    "TariffConditionsFixedType",
    "TariffConditionsType",
    "TariffEnergyPriceType",
    "TariffEnergyType",
    "TariffFixedPriceType",
    "TariffFixedType",
    "TariffTimePriceType",
    "TariffTimeType",
    "TariffType",
    "TaxRateType",
    "TaxRuleType",
    "TotalCostType",
    "TotalPriceType",
    "TotalUsageType",
    "TransactionLimitType",
    "TransactionType",
    "UnitOfMeasureType",
    "V2XChargingParametersType",
    "V2XFreqWattPointType",
    "V2XSignalWattPointType",
    "VPNType",
    "VariableAttributeType",
    "VariableCharacteristicsType",
    "VariableMonitoringType",
    "VariableType",
    "VoltageParamsType",
]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.v21",
        {
            "ACChargingParametersType": "datatypes.ac_charging_parameters_type",
            "APNType": "datatypes.apn_type",
            "AbsolutePriceScheduleType": "datatypes.absolute_price_schedule_type",
            "AdditionalInfoType": "datatypes.additional_info_type",
            "AdditionalSelectedServicesType": "datatypes.additional_selected_services_type",
            "AddressType": "datatypes.address_type",
            "AuthorizationData": "datatypes.authorization_data",
            "BatteryDataType": "datatypes.battery_data_type",
            "CertificateHashDataChainType": "datatypes.certificate_hash_data_chain_type",
            "CertificateHashDataType": "datatypes.certificate_hash_data_type",
            "CertificateStatusRequestInfoType": "datatypes.certificate_status_request_info_type",
            "CertificateStatusType": "datatypes.certificate_status_type",
            "ChargingLimitType": "datatypes.charging_limit_type",
            "ChargingNeedsType": "datatypes.charging_needs_type",
            "ChargingPeriodType": "datatypes.charging_period_type",
            "ChargingProfileCriterionType": "datatypes.charging_profile_criterion_type",
            "ChargingProfileType": "datatypes.charging_profile_type",
            "ChargingSchedulePeriodType": "datatypes.charging_schedule_period_type",
            "ChargingScheduleType": "datatypes.charging_schedule_type",
            "ChargingScheduleUpdateType": "datatypes.charging_schedule_update_type",
            "ChargingStationType": "datatypes.charging_station_type",
            "ClearChargingProfileType": "datatypes.clear_charging_profile_type",
            "ClearMonitoringResultType": "datatypes.clear_monitoring_result_type",
            "ClearTariffsResultType": "datatypes.clear_tariffs_result_type",
            "ComponentType": "datatypes.component_type",
            "ComponentVariableType": "datatypes.component_variable_type",
            "CompositeScheduleType": "datatypes.composite_schedule_type",
            "ConstantStreamDataType": "datatypes.constant_stream_data_type",
            "ConsumptionCostType": "datatypes.consumption_cost_type",
            "CostDetailsType": "datatypes.cost_details_type",
            "CostDimensionType": "datatypes.cost_dimension_type",
            "CostType": "datatypes.cost_type",
            "CustomDataType": "datatypes.custom_data_type",
            "DCChargingParametersType": "datatypes.dc_charging_parameters_type",
            "DERChargingParametersType": "datatypes.der_charging_parameters_type",
            "DERCurveGetType": "datatypes.der_curve_get_type",
            "DERCurvePointsType": "datatypes.der_curve_points_type",
            "DERCurveType": "datatypes.der_curve_type",
            "EVAbsolutePriceScheduleEntryType": "datatypes.ev_absolute_price_schedule_entry_type",
            "EVAbsolutePriceScheduleType": "datatypes.ev_absolute_price_schedule_type",
            "EVEnergyOfferType": "datatypes.ev_energy_offer_type",
            "EVPowerScheduleEntryType": "datatypes.ev_power_schedule_entry_type",
            "EVPowerScheduleType": "datatypes.ev_power_schedule_type",
            "EVPriceRuleType": "datatypes.ev_price_rule_type",
            "EVSEType": "datatypes.evse_type",
            "EnterServiceGetType": "datatypes.enter_service_get_type",
            "EnterServiceType": "datatypes.enter_service_type",
            "EventDataType": "datatypes.event_data_type",
            "FirmwareType": "datatypes.firmware_type",
            "FixedPFGetType": "datatypes.fixed_pf_get_type",
            "FixedPFType": "datatypes.fixed_pf_type",
            "FixedVarGetType": "datatypes.fixed_var_get_type",
            "FixedVarType": "datatypes.fixed_var_type",
            "FreqDroopGetType": "datatypes.freq_droop_get_type",
            "FreqDroopType": "datatypes.freq_droop_type",
            "GetVariableDataType": "datatypes.get_variable_data_type",
            "GetVariableResultType": "datatypes.get_variable_result_type",
            "GradientGetType": "datatypes.gradient_get_type",
            "GradientType": "datatypes.gradient_type",
            "HysteresisType": "datatypes.hysteresis_type",
            "IdTokenInfoType": "datatypes.id_token_info_type",
            "IdTokenType": "datatypes.id_token_type",
            "LimitAtSoCType": "datatypes.limit_at_soc_type",
            "LimitMaxDischargeGetType": "datatypes.limit_max_discharge_get_type",
            "LimitMaxDischargeType": "datatypes.limit_max_discharge_type",
            "LogParametersType": "datatypes.log_parameters_type",
            "MessageContentType": "datatypes.message_content_type",
            "MessageInfoType": "datatypes.message_info_type",
            "MeterValueType": "datatypes.meter_value_type",
            "ModemType": "datatypes.modem_type",
            "MonitoringDataType": "datatypes.monitoring_data_type",
            "NetworkConnectionProfileType": "datatypes.network_connection_profile_type",
            "OCSPRequestDataType": "datatypes.ocsp_request_data_type",
            "OverstayRuleListType": "datatypes.overstay_rule_list_type",
            "OverstayRuleType": "datatypes.overstay_rule_type",
            "PeriodicEventStreamParamsType": "datatypes.periodic_event_stream_params_type",
            "PriceLevelScheduleEntryType": "datatypes.price_level_schedule_entry_type",
            "PriceLevelScheduleType": "datatypes.price_level_schedule_type",
            "PriceRuleStackType": "datatypes.price_rule_stack_type",
            "PriceRuleType": "datatypes.price_rule_type",
            "PriceType": "datatypes.price_type",
            "RationalNumberType": "datatypes.rational_number_type",
            "ReactivePowerParamsType": "datatypes.reactive_power_params_type",
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
            "StreamDataElementType": "datatypes.stream_data_element_type",
            "TariffAssignmentType": "datatypes.tariff_assignment_type",
            "TariffConditionsFixedType": "datatypes.tariff_conditions_fixed_type",
            "TariffConditionsType": "datatypes.tariff_conditions_type",
            "TariffEnergyPriceType": "datatypes.tariff_energy_price_type",
            "TariffEnergyType": "datatypes.tariff_energy_type",
            "TariffFixedPriceType": "datatypes.tariff_fixed_price_type",
            "TariffFixedType": "datatypes.tariff_fixed_type",
            "TariffTimePriceType": "datatypes.tariff_time_price_type",
            "TariffTimeType": "datatypes.tariff_time_type",
            "TariffType": "datatypes.tariff_type",
            "TaxRateType": "datatypes.tax_rate_type",
            "TaxRuleType": "datatypes.tax_rule_type",
            "TotalCostType": "datatypes.total_cost_type",
            "TotalPriceType": "datatypes.total_price_type",
            "TotalUsageType": "datatypes.total_usage_type",
            "TransactionLimitType": "datatypes.transaction_limit_type",
            "TransactionType": "datatypes.transaction_type",
            "UnitOfMeasureType": "datatypes.unit_of_measure_type",
            "V2XChargingParametersType": "datatypes.v2x_charging_parameters_type",
            "V2XFreqWattPointType": "datatypes.v2x_freq_watt_point_type",
            "V2XSignalWattPointType": "datatypes.v2x_signal_watt_point_type",
            "VPNType": "datatypes.vpn_type",
            "VariableAttributeType": "datatypes.variable_attribute_type",
            "VariableCharacteristicsType": "datatypes.variable_characteristics_type",
            "VariableMonitoringType": "datatypes.variable_monitoring_type",
            "VariableType": "datatypes.variable_type",
            "VoltageParamsType": "datatypes.voltage_params_type",
        },
    )
