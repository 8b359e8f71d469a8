"""Every place where a list of ours is meant to differ from that of the standard, with the reason and a citation.

An entry is keyed by (version, list, name, fact); the fact is ``only ours`` or ``only theirs`` where one side lacks the
name. One that no longer applies fails the test. The lists of 2.x are those of the appendices, which are less careful than
the text: where part 2 or part 4 says something else, it is followed.
"""

from __future__ import annotations

from typing import Final

_PART_2: Final = "part 2 states it, the appendices leave it empty"
_PART_2_DIFFERS: Final = "part 2 says so in the section of the variable; the appendices differ"
_PART_4: Final = "part 4 section 8 states it, or says that it is required"
_ERRATA: Final = "the errata of 2025-09 add it"
_ONLY_PART_2: Final = "part 2 defines it, the appendices leave it out"
_STATION_NAMES: Final = "part 2 says that the station has several instances and names them"
_SPELLING: Final = "part 2 and the appendices' own list of variables spell it the other way"
_PERCENT: Final = "the list of units has Percent and no %"
_VAR: Final = "the list of units has var and no Var"
_CUSTOM: Final = "part 2 section 2.1.33 and the appendices give it a variable, while their list of components lacks it"
_SIMULATION: Final = "part 2 section 2.18 and the appendices give it variables, while their list of components lacks it"

_BOTH: Final = {  # 2.0.1 and 2.1 alike
    ("<generic>.PhaseRotation[]", "type"): _PART_2_DIFFERS,
    ("AuthCacheCtrlr.LifeTime[]", "units"): _PART_2,
    ("ClockCtrlr.NtpServerUri[]", "free"): _STATION_NAMES,
    ("ClockCtrlr.TimeAdjustmentReportingThreshold[]", "units"): _PART_2,
    ("ClockCtrlr.TimeOffset[NextTransition]", "only ours"): _ONLY_PART_2,
    ("ConnectedEV.VehicleID[]", "only theirs"): _SPELLING,
    ("ConnectedEV.VehicleId[]", "only ours"): _SPELLING,
    ("OCPPCommCtrlr.ActiveNetworkProfile[]", "type"): _PART_2_DIFFERS,
    ("OCPPCommCtrlr.FieldLength[]", "free"): _STATION_NAMES,
    ("OCPPCommCtrlr.MessageAttemptInterval[TransactionEvent]", "units"): _PART_2,
    ("OCPPCommCtrlr.NetworkConfigurationPriority[]", "type"): _PART_2_DIFFERS,
    ("OCPPCommCtrlr.RetryBackOffRandomRange[]", "required"): _PART_4,
    ("OCPPCommCtrlr.RetryBackOffRandomRange[]", "units"): _PART_4,
    ("OCPPCommCtrlr.RetryBackOffRepeatTimes[]", "required"): _PART_4,
    ("OCPPCommCtrlr.RetryBackOffWaitMinimum[]", "required"): _PART_4,
    ("OCPPCommCtrlr.RetryBackOffWaitMinimum[]", "units"): _PART_4,
    ("OCPPCommCtrlr.WebSocketPingInterval[]", "required"): _PART_4,
    ("SecurityCtrlr.AllowCSMSTLSWildcards[]", "only ours"): _ERRATA,
    ("TxCtrlr.MaxEnergyOnInvalidId[]", "units"): _PART_2,
}
_ONLY_IN_201: Final = {
    ("AuthCtrlr.SupportedIdTokenTypes[]", "only ours"): _ERRATA,
    ("LocalAuthListCtrlr.SupportsExpiryDateTime[]", "only ours"): _ONLY_PART_2,
    ("SecurityCtrlr.AllowSecurityProfileDowngrade[]", "only ours"): _ERRATA,
}
_ONLY_IN_21: Final = {
    ("AuthCtrlr.SupportedIdTokenType[]", "only theirs"): _SPELLING,
    ("AuthCtrlr.SupportedIdTokenTypes[]", "only ours"): _SPELLING,
    ("BatteryCartridge.SoC[]", "units"): _PERCENT,
    ("BatteryCartridge.SoH[]", "units"): _PERCENT,
    ("BatterySwapCtrlr.MaxSoc[]", "units"): _PERCENT,
    ("BatterySwapCtrlr.TargetSoC[]", "only theirs"): _SPELLING,
    ("BatterySwapCtrlr.TargetSoc[]", "only ours"): _SPELLING,
    ("ConnectedEV.DCCurrent[]", "units"): "a current is in A (part 2 section 2.17.1); the row of its target has V",
    ("ConnectedEV.StateOfChargeBulk[]", "units"): _PERCENT,
    ("ConnectedEV.StateOfCharge[]", "units"): _PERCENT,
    ("DCDERCtrlr.MaxVarNeg[]", "units"): _VAR,
    ("DCDERCtrlr.MaxVar[]", "units"): _VAR,
    ("DCDERCtrlr.ReactiveSusceptance[]", "units"): "siemens are meant; s, which the row has, is the second",
    ("ISO15118Ctrlr.NotificationDelay[]", "only theirs"): _SPELLING,
    ("ISO15118Ctrlr.NotificationMaxDelay[]", "only ours"): _SPELLING,
    ("NetworkConfiguration.MessageTimeout[]", "units"): _PART_2,
    ("OCPPCommCtrlr.ActiveNetworkProfile[]", "required"): _PART_2_DIFFERS,
    ("SampledDataCtrlr.SignStartedReadings[]", "type"): _PART_2,
    ("SampledDataCtrlr.SignUpdatedReadings[]", "type"): _PART_2,
    ("SmartChargingCtrlr.UpdateRateLimit[]", "only ours"): f"{_ONLY_PART_2}; the errata of 2025-09 deprecate it",
    ("TxCtlrl.EnergyTransferResumptionRandomRange[]", "only theirs"): "TxCtrlr is meant (part 2 section 2.8)",
    ("TxCtrlr.EnergyTransferResumptionRandomRange[]", "only ours"): "TxCtrlr is meant (part 2 section 2.8)",
    ("V2XChargingCtrlr.LocalFrequencyUpdateThreshold[]", "type"): _PART_2_DIFFERS,
    ("V2XChargingCtrlr.LocalFrequencyUpdateThreshold[]", "units"): _PART_2,
    ("WebPaymentsCtrlr.TOTPVersion[]", "type"): _PART_2_DIFFERS,
}

KNOWN_DEVIATIONS: Final = {
    ("1.6", "configuration_keys", "StopTransactionOnEVSideDisconnect", "access"): "errata 2025-04, section 3.80",
    ("1.6", "configuration_keys", "StopTransactionOnEVSideDisconnect", "required"): "errata 2025-04, section 3.80",
    ("1.6", "configuration_keys", "UnlockConnectorOnEVSideDisconnect", "access"): "errata 2025-04, section 3.84",
    **{("2.0.1", "component_variables", *key): reason for key, reason in (_BOTH | _ONLY_IN_201).items()},
    **{("2.1", "component_variables", *key): reason for key, reason in (_BOTH | _ONLY_IN_21).items()},
    ("2.0.1", "components", "CustomizationCtrlr", "only ours"): _CUSTOM,
    ("2.1", "components", "DataCollector", "only ours"): _SIMULATION,
    ("2.1", "components", "FrequencySimulator", "only ours"): _SIMULATION,
}
