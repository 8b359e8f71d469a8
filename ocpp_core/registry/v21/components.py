"""The components and their variables of OCPP 2.1.

Generated from schemas/v21/registry; run ``nox -s generate`` after a change there.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from ocpp_core.registry import _device_model
from ocpp_core.registry._device_model import Component, Mutability
from ocpp_core.registry._values import ValueType
from ocpp_core.registry.v21.variable import ComponentVariable

__all__ = [
    "COMPONENTS",
    "AccessBarrier",
    "AcDcConverter",
    "ACDERCtrlr",
    "AcPhaseSelector",
    "Actuator",
    "AirCoolingSystem",
    "AlignedDataCtrlr",
    "AreaVentilation",
    "AuthCacheCtrlr",
    "AuthCtrlr",
    "BatteryCartridge",
    "BatterySwapCtrlr",
    "BayOccupancySensor",
    "BeaconLighting",
    "CableBreakawaySensor",
    "CaseAccessSensor",
    "CHAdeMOCtrlr",
    "ChargingStation",
    "ChargingStatusIndicator",
    "ClockCtrlr",
    "ConnectedEV",
    "Connector",
    "ConnectorHolsterRelease",
    "ConnectorHolsterSensor",
    "ConnectorPlugRetentionLock",
    "ConnectorProtectionRelease",
    "Controller",
    "ControlMetering",
    "CPPWMController",
    "CustomizationCtrlr",
    "DataCollector",
    "DataLink",
    "DCDERCtrlr",
    "DeviceDataCtrlr",
    "Display",
    "DisplayMessageCtrlr",
    "DistributionPanel",
    "ElectricalFeed",
    "ELVSupply",
    "EmergencyStopSensor",
    "EnvironmentalLighting",
    "EVRetentionLock",
    "EVSE",
    "ExternalTemperatureSensor",
    "FiscalMetering",
    "FloodSensor",
    "FrequencySimulator",
    "GroundIsolationProtection",
    "Heater",
    "HumiditySensor",
    "ISO15118Ctrlr",
    "LightSensor",
    "LiquidCoolingSystem",
    "LocalAuthListCtrlr",
    "LocalAvailabilitySensor",
    "LocalController",
    "LocalEnergyStorage",
    "MonitoringCtrlr",
    "NetworkConfiguration",
    "OCPPCommCtrlr",
    "OverCurrentProtection",
    "OverCurrentProtectionRecloser",
    "PaymentCtrlr",
    "PowerContactor",
    "RCD",
    "RCDRecloser",
    "RealTimeClock",
    "ReservationCtrlr",
    "SampledDataCtrlr",
    "SecurityCtrlr",
    "ShockSensor",
    "SmartChargingCtrlr",
    "SpacesCountSignage",
    "Switch",
    "TariffCostCtrlr",
    "TemperatureSensor",
    "TiltSensor",
    "TokenReader",
    "TxCtrlr",
    "UIInput",
    "UpstreamProtectionTrigger",
    "V2XChargingCtrlr",
    "VehicleIdSensor",
    "WebPaymentsCtrlr",
    "find_variable",
    "generic",
]

_APN_AUTHENTICATION: Final = ("PAP", "CHAP", "NONE", "AUTO")
_ADDITIONAL_INFO_TYPE: Final = (
    "EVCCID", "ISO14443SubType", "PspRef", "SessionRef", "MerchantRef", "PaymentBrand", "ReadingMethod",
    "PaymentRecognition", "CardBin", "CardLast4Digits", "CardExpiryDate", "HashedCardNr", "WalletUserId",
)
_CHARGING_RATE_UNIT: Final = ("W", "A")
_CONNECTOR_STATUS: Final = ("Available", "Occupied", "Reserved", "Unavailable", "Faulted")
_CONNECTOR_TYPE: Final = (
    "cCCS1", "cCCS2", "cChaoJi", "cG105", "cGBT-DC", "cLECCS", "cMCS", "cNACS", "cNACS-CCS1", "cCCS1-NACS", "cTesla",
    "cType1", "cType2", "cUltraChaoJi", "s309-1P-16A", "s309-1P-32A", "s309-3P-16A", "s309-3P-32A", "sBS1361",
    "sCEE-7-7", "sType1", "sType2", "sType3", "wInductive", "wResonant", "Other1PhMax16A", "Other1PhOver16A",
    "Other3Ph", "Pan", "Undetermined", "Unknown", "bBatterySlot", "OppCharge",
)
_DER_CONTROL: Final = (
    "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip",
    "HFMayTrip", "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess",
    "LVMayTrip", "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar",
)
_ENERGY_TRANSFER_MODE: Final = (
    "AC_single_phase", "AC_two_phase", "AC_three_phase", "DC", "AC_BPT", "AC_BPT_DER", "AC_DER", "DC_BPT", "DC_ACDP",
    "DC_ACDP_BPT", "WPT",
)
_HASH_ALGORITHM: Final = ("SHA256", "SHA384", "SHA512")
_ID_TOKEN_TYPE: Final = (
    "Central", "DirectPayment", "eMAID", "EVCCID", "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress",
    "NoAuthorization", "VIN",
)
_ISLANDING_DETECTION: Final = (
    "NoAntiIslandingSupport", "RoCoF", "UVP_OVP", "UFP_OFP", "VoltageVectorShift", "ZeroCrossingDetection",
    "OtherPassive", "ImpedanceMeasurement", "ImpedanceAtFrequency", "SlipModeFrequencyShift", "SandiaFrequencyShift",
    "SandiaVoltageShift", "FrequencyJump", "RCLQFactor", "OtherActive",
)
_MEASURAND: Final = (
    "Current.Export", "Current.Export.Offered", "Current.Export.Minimum", "Current.Import", "Current.Import.Offered",
    "Current.Import.Minimum", "Current.Offered", "Display.PresentSOC", "Display.MinimumSOC", "Display.TargetSOC",
    "Display.MaximumSOC", "Display.RemainingTimeToMinimumSOC", "Display.RemainingTimeToTargetSOC",
    "Display.RemainingTimeToMaximumSOC", "Display.ChargingComplete", "Display.BatteryEnergyCapacity",
    "Display.InletHot", "Energy.Active.Export.Interval", "Energy.Active.Export.Register",
    "Energy.Active.Import.Interval", "Energy.Active.Import.Register", "Energy.Active.Import.CableLoss",
    "Energy.Active.Import.LocalGeneration.Register", "Energy.Active.Net", "Energy.Active.Setpoint.Interval",
    "Energy.Apparent.Export", "Energy.Apparent.Import", "Energy.Apparent.Net", "Energy.Reactive.Export.Interval",
    "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Interval", "Energy.Reactive.Import.Register",
    "Energy.Reactive.Net", "EnergyRequest.Target", "EnergyRequest.Minimum", "EnergyRequest.Maximum",
    "EnergyRequest.Minimum.V2X", "EnergyRequest.Maximum.V2X", "EnergyRequest.Bulk", "Frequency", "Power.Active.Export",
    "Power.Active.Import", "Power.Active.Setpoint", "Power.Active.Residual", "Power.Export.Minimum",
    "Power.Export.Offered", "Power.Factor", "Power.Import.Offered", "Power.Import.Minimum", "Power.Offered",
    "Power.Reactive.Export", "Power.Reactive.Import", "SoC", "Voltage", "Voltage.Minimum", "Voltage.Maximum",
)
_MESSAGE_FORMAT: Final = ("ASCII", "HTML", "URI", "UTF8", "QRCODE")
_MESSAGE_PRIORITY: Final = ("AlwaysFront", "InFront", "NormalCycle")
_MESSAGE_STATE: Final = ("Charging", "Faulted", "Idle", "Unavailable", "Suspended", "Discharging")
_MONITORING_BASE: Final = ("All", "FactoryDefault", "HardWiredOnly")
_OCPP_INTERFACE: Final = (
    "Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3", "Any",
)
_OCPP_TRANSPORT: Final = ("SOAP", "JSON")
_OCPP_VERSION: Final = ("OCPP12", "OCPP15", "OCPP16", "OCPP20", "OCPP201", "OCPP21")
_OPERATION_MODE: Final = (
    "Idle", "ChargingOnly", "CentralSetpoint", "ExternalSetpoint", "ExternalLimits", "CentralFrequency",
    "LocalFrequency", "LocalLoadBalancing",
)
_VPN: Final = ("IKEv2", "IPSec", "L2TP", "PPTP")


class _Generic(Component[ComponentVariable[Any]]):
    """Variables that any component may have.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    ACCurrent: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="ACCurrent", description="RMS alternating current; an instance for each phase.", required=False,
        type=ValueType.DECIMAL, unit="A",
    )
    """RMS alternating current; an instance for each phase. Decimal, in A, optional."""

    Active: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Active", description="Whether the component is at work: on, engaged, locked.", required=False,
        type=ValueType.BOOLEAN,
    )
    """Whether the component is at work: on, engaged, locked. Boolean, optional."""

    ACVoltage: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="ACVoltage", description="RMS alternating voltage; an instance for each phase.", required=False,
        type=ValueType.DECIMAL, unit="V",
    )
    """RMS alternating voltage; an instance for each phase. Decimal, in V, optional."""

    AllowReset: Final[ComponentVariable[bool]] = ComponentVariable(
        name="AllowReset", description="Whether the component can be reset by itself.", required=False,
        type=ValueType.BOOLEAN,
    )
    """Whether the component can be reset by itself. Boolean, optional."""

    Angle: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Angle", description="Angle from the normal position.", required=False, type=ValueType.DECIMAL, unit="Deg",
    )
    """Angle from the normal position. Decimal, in Deg, optional."""

    Attempts: Final[ComponentVariable[int]] = ComponentVariable(
        name="Attempts", description="Attempts in the last cycle, the first included.", required=False,
        type=ValueType.INTEGER,
    )
    """Attempts in the last cycle, the first included. Integer, optional."""

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Available", description="Whether the component exists and is ready for use, enabled or not.",
        required=False, type=ValueType.BOOLEAN,
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional."""

    Certificate: Final[ComponentVariable[str]] = ComponentVariable(
        name="Certificate", description="Certificate in Base64.", required=False, type=ValueType.STRING,
    )
    """Certificate in Base64. String, optional."""

    Color: Final[ComponentVariable[str]] = ComponentVariable(
        name="Color", description="Colour as RRGGBB in hexadecimal.", required=False, type=ValueType.STRING,
    )
    """Colour as RRGGBB in hexadecimal. String, optional."""

    Complete: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Complete", description="The cycle is complete; only in events.", required=False, type=ValueType.BOOLEAN,
    )
    """The cycle is complete; only in events. Boolean, optional."""

    ConnectedTime: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="ConnectedTime", description="Time since the connection was made.", required=False, type=ValueType.DECIMAL,
        unit="s",
    )
    """Time since the connection was made. Decimal, in s, optional."""

    Count: Final[ComponentVariable[int]] = ComponentVariable(
        name="Count", description="General count.", required=False, type=ValueType.INTEGER,
    )
    """General count. Integer, optional."""

    CurrentImbalance: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="CurrentImbalance", description="Imbalance of the currents of three phases.", required=False,
        type=ValueType.DECIMAL, unit="Percent",
    )
    """Imbalance of the currents of three phases. Decimal, in Percent, optional."""

    DataText: Final[ComponentVariable[str]] = ComponentVariable(
        name="DataText", description="Text of the component, such as on a display.", required=False,
        type=ValueType.STRING,
    )
    """Text of the component, such as on a display. String, optional."""

    DateTime: Final[ComponentVariable[datetime]] = ComponentVariable(
        name="DateTime", description="Date and time.", required=False, type=ValueType.DATE_TIME,
    )
    """Date and time. DateTime, optional."""

    DCCurrent: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="DCCurrent", description="Direct current.", required=False, type=ValueType.DECIMAL, unit="A",
    )
    """Direct current. Decimal, in A, optional."""

    DCVoltage: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="DCVoltage", description="Direct voltage.", required=False, type=ValueType.DECIMAL, unit="V",
    )
    """Direct voltage. Decimal, in V, optional."""

    ECVariant: Final[ComponentVariable[str]] = ComponentVariable(
        name="ECVariant", description="Internal variant of the design.", required=False, type=ValueType.STRING,
    )
    """Internal variant of the design. String, optional."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Enabled", description="Whether the function is switched on.", required=False, type=ValueType.BOOLEAN,
    )
    """Whether the function is switched on. Boolean, optional."""

    Energy: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Energy", description="Energy stored.", required=False, type=ValueType.DECIMAL, unit="Wh",
        other_units=("kWh",),
    )
    """Energy stored. Decimal, in Wh or kWh, optional."""

    Entries: Final[ComponentVariable[int]] = ComponentVariable(
        name="Entries", description="Entries stored; the highest value is how many there may be.", required=False,
        type=ValueType.INTEGER,
    )
    """Entries stored; the highest value is how many there may be. Integer, optional."""

    Fallback: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Fallback", description="Whether the component runs in a fallback mode.", required=False,
        type=ValueType.BOOLEAN,
    )
    """Whether the component runs in a fallback mode. Boolean, optional."""

    FanSpeed: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="FanSpeed", description="Speed of the fan.", required=False, type=ValueType.DECIMAL, unit="RPM",
    )
    """Speed of the fan. Decimal, in RPM, optional."""

    FirmwareVersion: Final[ComponentVariable[str]] = ComponentVariable(
        name="FirmwareVersion", description="Version of the firmware.", required=False, type=ValueType.STRING,
    )
    """Version of the firmware. String, optional."""

    Force: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Force", description="Force or acceleration of an impact.", required=False, type=ValueType.DECIMAL,
        unit="N",
    )
    """Force or acceleration of an impact. Decimal, in N, optional."""

    Formats: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        name="Formats", description="Message formats supported.", required=False, type=ValueType.MEMBER_LIST,
    )
    """Message formats supported. MemberList, optional."""

    Frequency: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Frequency", description="Frequency.", required=False, type=ValueType.DECIMAL, unit="Hz",
    )
    """Frequency. Decimal, in Hz, optional."""

    FuseRating: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="FuseRating", description="Rating of a fuse or breaker; an instance for each phase.", required=False,
        type=ValueType.DECIMAL, unit="A",
    )
    """Rating of a fuse or breaker; an instance for each phase. Decimal, in A, optional."""

    Height: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Height", description="Height above the reference level.", required=False, type=ValueType.DECIMAL,
        unit="m",
    )
    """Height above the reference level. Decimal, in m, optional."""

    Humidity: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Humidity", description="Relative humidity.", required=False, type=ValueType.DECIMAL, unit="RH",
    )
    """Relative humidity. Decimal, in RH, optional."""

    Hysteresis: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Hysteresis", description="Dead band around a threshold, as a share of it.", required=False,
        type=ValueType.DECIMAL, unit="Percent",
    )
    """Dead band around a threshold, as a share of it. Decimal, in Percent, optional."""

    ICCID: Final[ComponentVariable[str]] = ComponentVariable(
        name="ICCID", description="Number of the SIM card.", required=False, type=ValueType.STRING,
    )
    """Number of the SIM card. String, optional."""

    Impedance: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Impedance", description="Impedance; its real part first.", required=False, type=ValueType.DECIMAL,
        unit="Ohm",
    )
    """Impedance; its real part first. Decimal, in Ohm, optional."""

    IMSI: Final[ComponentVariable[str]] = ComponentVariable(
        name="IMSI", description="Subscriber number of the SIM card.", required=False, type=ValueType.STRING,
    )
    """Subscriber number of the SIM card. String, optional."""

    Interval: Final[ComponentVariable[int]] = ComponentVariable(
        name="Interval", description="Shortest time between operations.", required=False, type=ValueType.INTEGER,
        unit="s",
    )
    """Shortest time between operations. Integer, in s, optional."""

    Length: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Length", description="Length.", required=False, type=ValueType.DECIMAL, unit="m",
    )
    """Length. Decimal, in m, optional."""

    Light: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Light", description="Ambient light.", required=False, type=ValueType.DECIMAL, unit="lx",
    )
    """Ambient light. Decimal, in lx, optional."""

    Manufacturer: Final[ComponentVariable[str]] = ComponentVariable(
        name="Manufacturer", description="Manufacturer.", required=False, type=ValueType.STRING,
    )
    """Manufacturer. String, optional."""

    Message: Final[ComponentVariable[str]] = ComponentVariable(
        name="Message", description="A stored message for the display.", required=False, type=ValueType.STRING,
    )
    """A stored message for the display. String, optional."""

    MinimumStatusDuration: Final[ComponentVariable[int]] = ComponentVariable(
        name="MinimumStatusDuration", description="Time for which a status must last before it is reported.",
        required=False, type=ValueType.INTEGER, unit="s",
    )
    """Time for which a status must last before it is reported. Integer, in s, optional."""

    Mode: Final[ComponentVariable[str]] = ComponentVariable(
        name="Mode", description="Mode of operation.", required=False, type=ValueType.STRING,
    )
    """Mode of operation. String, optional."""

    Model: Final[ComponentVariable[str]] = ComponentVariable(
        name="Model", description="Model.", required=False, type=ValueType.STRING,
    )
    """Model. String, optional."""

    NetworkAddress: Final[ComponentVariable[str]] = ComponentVariable(
        name="NetworkAddress", description="Network address.", required=False, type=ValueType.STRING,
    )
    """Network address. String, optional."""

    Operated: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Operated", description="The component did its work once; only in events.", required=False,
        type=ValueType.BOOLEAN,
    )
    """The component did its work once; only in events. Boolean, optional."""

    OperatingTimes: Final[ComponentVariable[str]] = ComponentVariable(
        name="OperatingTimes", description="Times of operation as an iCalendar RRULE.", required=False,
        type=ValueType.STRING,
    )
    """Times of operation as an iCalendar RRULE. String, optional."""

    Overload: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Overload", description="Whether the component is overloaded.", required=False, type=ValueType.BOOLEAN,
    )
    """Whether the component is overloaded. Boolean, optional."""

    Percent: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Percent", description="General percentage.", required=False, type=ValueType.DECIMAL, unit="Percent",
    )
    """General percentage. Decimal, in Percent, optional."""

    PhaseRotation: Final[ComponentVariable[str]] = ComponentVariable(
        name="PhaseRotation",
        description="Phase rotation, seen from the component above: R, S, T, or x for a phase that is not connected.",
        required=False, type=ValueType.STRING, mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE),
        section="2.15.5",
    )
    """Phase rotation, seen from the component above: R, S, T, or x for a phase that is not connected. String, optional,
    ReadOnly/ReadWrite. Section 2.15.5.
    """

    PostChargingTime: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="PostChargingTime", description="Time since the last transfer of energy.", required=False,
        type=ValueType.DECIMAL, unit="s",
    )
    """Time since the last transfer of energy. Decimal, in s, optional."""

    Power: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Power", description="Real power; its highest value is what can be provided.", required=False,
        type=ValueType.DECIMAL, unit="W", other_units=("kW",),
    )
    """Real power; its highest value is what can be provided. Decimal, in W or kW, optional."""

    Problem: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Problem", description="Whether the component has a problem.", required=False, type=ValueType.BOOLEAN,
    )
    """Whether the component has a problem. Boolean, optional."""

    Protecting: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Protecting", description="Whether a protection has cut the power.", required=False,
        type=ValueType.BOOLEAN,
    )
    """Whether a protection has cut the power. Boolean, optional."""

    SerialNumber: Final[ComponentVariable[str]] = ComponentVariable(
        name="SerialNumber", description="Serial number.", required=False, type=ValueType.STRING,
    )
    """Serial number. String, optional."""

    SignalStrength: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="SignalStrength", description="Strength of the signal.", required=False, type=ValueType.DECIMAL,
        unit="dBm",
    )
    """Strength of the signal. Decimal, in dBm, optional."""

    State: Final[ComponentVariable[str]] = ComponentVariable(
        name="State", description="Code or name of the internal state.", required=False, type=ValueType.STRING,
    )
    """Code or name of the internal state. String, optional."""

    StateOfCharge: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="StateOfCharge", description="State of charge.", required=False, type=ValueType.DECIMAL, unit="Percent",
    )
    """State of charge. Decimal, in Percent, optional."""

    Storage: Final[ComponentVariable[int]] = ComponentVariable(
        name="Storage", description="Storage in use; the highest value is how much there is.", required=False,
        type=ValueType.INTEGER, unit="B",
    )
    """Storage in use; the highest value is how much there is. Integer, in B, optional."""

    SupplyPhases: Final[ComponentVariable[int]] = ComponentVariable(
        name="SupplyPhases", description="Number of alternating phases; 0 for direct current.", required=False,
        type=ValueType.INTEGER,
    )
    """Number of alternating phases; 0 for direct current. Integer, optional."""

    Suspending: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Suspending", description="Whether the component suspends charging now.", required=False,
        type=ValueType.BOOLEAN,
    )
    """Whether the component suspends charging now. Boolean, optional."""

    Suspension: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Suspension", description="Whether the component may suspend charging.", required=False,
        type=ValueType.BOOLEAN,
    )
    """Whether the component may suspend charging. Boolean, optional."""

    Temperature: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Temperature", description="Temperature.", required=False, type=ValueType.DECIMAL, unit="Celsius",
        other_units=("Fahrenheit",),
    )
    """Temperature. Decimal, in Celsius or Fahrenheit, optional."""

    Time: Final[ComponentVariable[datetime]] = ComponentVariable(
        name="Time", description="Date and time.", required=False, type=ValueType.DATE_TIME,
    )
    """Date and time. DateTime, optional."""

    Timeout: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="Timeout", description="Time after which an operation is given up.", required=False,
        type=ValueType.DECIMAL, unit="s",
    )
    """Time after which an operation is given up. Decimal, in s, optional."""

    Tries: Final[ComponentVariable[int]] = ComponentVariable(
        name="Tries", description="Attempts made.", required=False, type=ValueType.INTEGER,
    )
    """Attempts made. Integer, optional."""

    Tripped: Final[ComponentVariable[bool]] = ComponentVariable(
        name="Tripped", description="Whether the device has tripped and must be reset.", required=False,
        type=ValueType.BOOLEAN,
    )
    """Whether the device has tripped and must be reset. Boolean, optional."""

    VendorName: Final[ComponentVariable[str]] = ComponentVariable(
        name="VendorName", description="Vendor.", required=False, type=ValueType.STRING,
    )
    """Vendor. String, optional."""

    VersionDate: Final[ComponentVariable[datetime]] = ComponentVariable(
        name="VersionDate", description="Date of the version.", required=False, type=ValueType.DATE_TIME,
    )
    """Date of the version. DateTime, optional."""

    VersionNumber: Final[ComponentVariable[str]] = ComponentVariable(
        name="VersionNumber", description="Version of the hardware.", required=False, type=ValueType.STRING,
    )
    """Version of the hardware. String, optional."""

    VoltageImbalance: Final[ComponentVariable[Decimal]] = ComponentVariable(
        name="VoltageImbalance", description="Imbalance of the voltages of three phases.", required=False,
        type=ValueType.DECIMAL, unit="Percent",
    )
    """Imbalance of the voltages of three phases. Decimal, in Percent, optional."""

    CommunicationParent: Final[ComponentVariable[str]] = ComponentVariable(
        name="CommunicationParent", description="Component that this one gets its data from.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.21.1",
    )
    """Component that this one gets its data from. String, optional, ReadOnly. Section 2.21.1."""

    ElectricalParent: Final[ComponentVariable[str]] = ComponentVariable(
        name="ElectricalParent", description="Component that this one gets its energy from.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.21.2",
    )
    """Component that this one gets its energy from. String, optional, ReadOnly. Section 2.21.2."""

    LogicalParent: Final[ComponentVariable[str]] = ComponentVariable(
        name="LogicalParent", description="Component that this one logically belongs to.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.21.3",
    )
    """Component that this one logically belongs to. String, optional, ReadOnly. Section 2.21.3."""

    PhysicalParent: Final[ComponentVariable[str]] = ComponentVariable(
        name="PhysicalParent", description="Component that this one is in.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_ONLY,), section="2.21.4",
    )
    """Component that this one is in. String, optional, ReadOnly. Section 2.21.4."""

    Label: Final[ComponentVariable[str]] = ComponentVariable(
        name="Label", description="Label for a user interface; need not be unique.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.21.5",
    )
    """Label for a user interface; need not be unique. String, optional, ReadOnly. Section 2.21.5."""


generic: Final = _Generic("<generic>", "Variables that any component may have.")
"""Variables that any component may have."""

AccessBarrier: Final[Component[ComponentVariable[Any]]] = Component("AccessBarrier", "Barrier that lets vehicles into the site.")
"""Barrier that lets vehicles into the site."""

AcDcConverter: Final[Component[ComponentVariable[Any]]] = Component("AcDcConverter", "Converter that feeds direct current to the vehicle.")
"""Converter that feeds direct current to the vehicle."""


class _ACDERCtrlr(Component[ComponentVariable[Any]]):
    """What the EVSE can do as an energy resource through the inverter of the vehicle.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    ModesSupported: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="ACDERCtrlr", name="ModesSupported", description="Control modes supported.", required=True,
        type=ValueType.MEMBER_LIST, values=_DER_CONTROL, section="2.19.2",
    )
    """Control modes supported. MemberList, required. Section 2.19.2."""


ACDERCtrlr: Final = _ACDERCtrlr("ACDERCtrlr", "What the EVSE can do as an energy resource through the inverter of the vehicle.")
"""What the EVSE can do as an energy resource through the inverter of the vehicle."""

AcPhaseSelector: Final[Component[ComponentVariable[Any]]] = Component("AcPhaseSelector", "Chooses the phase for charging on one phase.")
"""Chooses the phase for charging on one phase."""

Actuator: Final[Component[ComponentVariable[Any]]] = Component("Actuator", "General electromechanical output.")
"""General electromechanical output."""

AirCoolingSystem: Final[Component[ComponentVariable[Any]]] = Component("AirCoolingSystem", "Fans that cool the station.")
"""Fans that cool the station."""


class _AlignedDataCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the clock-aligned meter values.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.9.15",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.9.15.
    """

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.9.14",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.9.14."""

    Interval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="Interval",
        description="Time between clock-aligned readings, counted from midnight; 0 sends none.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.9.17",
    )
    """Time between clock-aligned readings, counted from midnight; 0 sends none. Integer, in s, required, ReadWrite, at
    least 0. Section 2.9.17.
    """

    Measurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="Measurands",
        description="Measurands of the clock-aligned MeterValues.", required=True, type=ValueType.MEMBER_LIST,
        values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.9.16",
    )
    """Measurands of the clock-aligned MeterValues. MemberList, required, ReadWrite. Section 2.9.16."""

    SendDuringIdle: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="SendDuringIdle",
        description="Whether clock-aligned readings are sent only while no transaction runs.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.9.18",
    )
    """Whether clock-aligned readings are sent only while no transaction runs. Boolean, optional, ReadWrite. Section
    2.9.18.
    """

    SignReadings: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="SignReadings", description="Whether readings are signed.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.9.19",
    )
    """Whether readings are signed. Boolean, optional, ReadWrite. Section 2.9.19."""

    SignUpdatedReadings: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="SignUpdatedReadings",
        description="Whether readings during a transaction are signed.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.9.20",
    )
    """Whether readings during a transaction are signed. Boolean, optional, ReadWrite. Section 2.9.20."""

    TxEndedInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="TxEndedInterval",
        description="Time between the readings in the TransactionEvent that ends a transaction.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.9.22",
    )
    """Time between the readings in the TransactionEvent that ends a transaction. Integer, in s, required, ReadWrite, at
    least 0. Section 2.9.22.
    """

    TxEndedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="TxEndedMeasurands",
        description="Measurands in the TransactionEvent that ends a transaction.", required=True,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.9.21",
    )
    """Measurands in the TransactionEvent that ends a transaction. MemberList, required, ReadWrite. Section 2.9.21."""

    UpstreamInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="UpstreamInterval",
        description="Time between readings of the upstream meter.", required=False, type=ValueType.INTEGER, unit="s",
        minimum=0, mutability=(Mutability.READ_WRITE,), section="2.9.24",
    )
    """Time between readings of the upstream meter. Integer, in s, optional, ReadWrite, at least 0. Section 2.9.24."""

    UpstreamMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="UpstreamMeasurands", description="Measurands of the upstream meter.",
        required=False, type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,),
        section="2.9.23",
    )
    """Measurands of the upstream meter. MemberList, optional, ReadWrite. Section 2.9.23."""


AlignedDataCtrlr: Final = _AlignedDataCtrlr("AlignedDataCtrlr", "Settings of the clock-aligned meter values.", mandatory=True)
"""Settings of the clock-aligned meter values."""

AreaVentilation: Final[Component[ComponentVariable[Any]]] = Component("AreaVentilation", "Fans for vehicles that need ventilation while they charge.")
"""Fans for vehicles that need ventilation while they charge."""


class _AuthCacheCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the authorization cache.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.5.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.5.2."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.5.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.5.1."""

    LifeTime: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="LifeTime",
        description="Time since its last use after which an identifier leaves the cache.", required=False,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.5.3",
    )
    """Time since its last use after which an identifier leaves the cache. Integer, in s, optional, ReadWrite, at least
    0. Section 2.5.3.
    """

    Policy: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="Policy", description="Which entries leave the full cache first.",
        required=False, type=ValueType.OPTION_LIST, values=("LRU", "LFU", "FIFO", "CUSTOM"),
        mutability=(Mutability.READ_WRITE,), section="2.5.5",
    )
    """Which entries leave the full cache first. OptionList, optional, ReadWrite. Section 2.5.5."""

    Storage: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="Storage",
        description="Storage in use; the highest value is how much there is.", required=False, type=ValueType.INTEGER,
        unit="B", minimum=0, mutability=(Mutability.READ_ONLY,), section="2.5.4",
    )
    """Storage in use; the highest value is how much there is. Integer, in B, optional, ReadOnly, at least 0. Section
    2.5.4.
    """

    DisablePostAuthorize: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="DisablePostAuthorize",
        description="Whether identifiers stored as not accepted are left unasked.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.5.6",
    )
    """Whether identifiers stored as not accepted are left unasked. Boolean, optional, ReadWrite. Section 2.5.6."""


AuthCacheCtrlr: Final = _AuthCacheCtrlr("AuthCacheCtrlr", "Settings of the authorization cache.")
"""Settings of the authorization cache."""


class _AuthCtrlr(Component[ComponentVariable[Any]]):
    """Settings of authorization.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    AdditionalInfoItemsPerMessage: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AuthCtrlr", name="AdditionalInfoItemsPerMessage",
        description="Most additionalInfo items in one message.", required=False, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.3.2",
    )
    """Most additionalInfo items in one message. Integer, optional, ReadOnly, at least 0. Section 2.3.2."""

    AuthorizeRemoteStart: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCtrlr", name="AuthorizeRemoteStart",
        description="Whether a remote start is authorized first, like a start at the station.", required=True,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.3.4",
    )
    """Whether a remote start is authorized first, like a start at the station. Boolean, required, ReadOnly/ReadWrite.
    Section 2.3.4.
    """

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCtrlr", name="Enabled", description="Whether the function is switched on.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.3.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.3.1."""

    LocalAuthorizeOffline: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCtrlr", name="LocalAuthorizeOffline",
        description="Whether identifiers known locally may start a transaction while the station is offline.",
        required=True, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.3.5",
    )
    """Whether identifiers known locally may start a transaction while the station is offline. Boolean, required,
    ReadWrite. Section 2.3.5.
    """

    LocalPreAuthorize: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCtrlr", name="LocalPreAuthorize",
        description="Whether identifiers known locally start a transaction without waiting for the CSMS.",
        required=True, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.3.6",
    )
    """Whether identifiers known locally start a transaction without waiting for the CSMS. Boolean, required, ReadWrite.
    Section 2.3.6.
    """

    MasterPassGroupId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="AuthCtrlr", name="MasterPassGroupId",
        description="Group whose members may stop any transaction, but start none.", required=False,
        type=ValueType.STRING, max_length=36, mutability=(Mutability.READ_WRITE,), section="2.3.7",
    )
    """Group whose members may stop any transaction, but start none. String, optional, ReadWrite, at most 36 characters.
    Section 2.3.7.
    """

    OfflineTxForUnknownIdEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCtrlr", name="OfflineTxForUnknownIdEnabled",
        description="Whether an unknown identifier may start a transaction while the station is offline.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.3.3",
    )
    """Whether an unknown identifier may start a transaction while the station is offline. Boolean, optional, ReadWrite.
    Section 2.3.3.
    """

    DisableRemoteAuthorization: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCtrlr", name="DisableRemoteAuthorization",
        description="Whether the station sends no Authorize and decides by cache and local list.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.3.8",
    )
    """Whether the station sends no Authorize and decides by cache and local list. Boolean, optional, ReadWrite. Section
    2.3.8.
    """

    SupportedIdTokenTypes: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="AuthCtrlr", name="SupportedIdTokenTypes", description="Types of identifiers supported.",
        required=True, type=ValueType.MEMBER_LIST, open=True, values=_ID_TOKEN_TYPE, mutability=(Mutability.READ_ONLY,),
        section="2.3.9",
    )
    """Types of identifiers supported. MemberList, required, ReadOnly. Section 2.3.9."""


AuthCtrlr: Final = _AuthCtrlr("AuthCtrlr", "Settings of authorization.", mandatory=True)
"""Settings of authorization."""


class _BatteryCartridge(Component[ComponentVariable[Any]]):
    """Battery in a slot of a battery swap station.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    SoC: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="BatteryCartridge", name="SoC", description="State of charge of the battery.", required=False,
        type=ValueType.INTEGER, unit="Percent", minimum=0, mutability=(Mutability.READ_ONLY,), section="2.20.6",
    )
    """State of charge of the battery. Integer, in Percent, optional, ReadOnly, at least 0. Section 2.20.6."""

    SoH: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="BatteryCartridge", name="SoH", description="State of health of the battery.", required=False,
        type=ValueType.INTEGER, unit="Percent", minimum=0, mutability=(Mutability.READ_ONLY,), section="2.20.7",
    )
    """State of health of the battery. Integer, in Percent, optional, ReadOnly, at least 0. Section 2.20.7."""

    WorkingMode: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="BatteryCartridge", name="WorkingMode", description="What the battery is doing.", required=False,
        type=ValueType.OPTION_LIST, values=("CC", "CV", "Full", "Ready", "Standby"), mutability=(Mutability.READ_ONLY,),
        section="2.20.8",
    )
    """What the battery is doing. OptionList, optional, ReadOnly. Section 2.20.8."""


BatteryCartridge: Final = _BatteryCartridge("BatteryCartridge", "Battery in a slot of a battery swap station.")
"""Battery in a slot of a battery swap station."""


class _BatterySwapCtrlr(Component[ComponentVariable[Any]]):
    """Settings of battery swapping.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    TargetSoc: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="BatterySwapCtrlr", name="TargetSoc",
        description="State of charge from which a battery can be swapped.", required=False, type=ValueType.INTEGER,
        unit="Percent", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.20.1",
    )
    """State of charge from which a battery can be swapped. Integer, in Percent, optional, ReadWrite, at least 0.
    Section 2.20.1.
    """

    MaxSoc: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="BatterySwapCtrlr", name="MaxSoc",
        description="State of charge up to which batteries are charged.", required=False, type=ValueType.INTEGER,
        unit="Percent", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.20.2",
    )
    """State of charge up to which batteries are charged. Integer, in Percent, optional, ReadWrite, at least 0. Section
    2.20.2.
    """

    IdToken: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="BatterySwapCtrlr", name="IdToken", description="Identifier that authorizes charging.",
        required=False, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.20.3",
    )
    """Identifier that authorizes charging. String, optional, ReadWrite. Section 2.20.3."""

    Timeout_In: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="BatterySwapCtrlr", name="Timeout", instance="In", description="Time to put the batteries in.",
        required=False, type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,),
        section="2.20.4",
    )
    """Time to put the batteries in. Integer, in s, optional, ReadWrite, at least 0. Section 2.20.4."""

    Timeout_Out: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="BatterySwapCtrlr", name="Timeout", instance="Out",
        description="Time to take the batteries out.", required=False, type=ValueType.INTEGER, unit="s", minimum=0,
        mutability=(Mutability.READ_WRITE,), section="2.20.5",
    )
    """Time to take the batteries out. Integer, in s, optional, ReadWrite, at least 0. Section 2.20.5."""


BatterySwapCtrlr: Final = _BatterySwapCtrlr("BatterySwapCtrlr", "Settings of battery swapping.")
"""Settings of battery swapping."""

BayOccupancySensor: Final[Component[ComponentVariable[Any]]] = Component("BayOccupancySensor", "Tells whether the parking bay is occupied.")
"""Tells whether the parking bay is occupied."""

BeaconLighting: Final[Component[ComponentVariable[Any]]] = Component("BeaconLighting", "Lights that show from afar where charging places are free.")
"""Lights that show from afar where charging places are free."""

CableBreakawaySensor: Final[Component[ComponentVariable[Any]]] = Component("CableBreakawaySensor", "Tells that a cable was torn off.")
"""Tells that a cable was torn off."""

CaseAccessSensor: Final[Component[ComponentVariable[Any]]] = Component("CaseAccessSensor", "Tells that a door or panel is open.")
"""Tells that a door or panel is open."""


class _CHAdeMOCtrlr(Component[ComponentVariable[Any]]):
    """Talks to the vehicle by CHAdeMO.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    SelftestActive: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="CHAdeMOCtrlr", name="SelftestActive", description="Whether the self-test runs; true starts it.",
        required=False, type=ValueType.BOOLEAN,
    )
    """Whether the self-test runs; true starts it. Boolean, optional."""

    CHAdeMOProtocolNumber: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="CHAdeMOCtrlr", name="CHAdeMOProtocolNumber", description="Number of the CHAdeMO protocol.",
        required=False, type=ValueType.INTEGER, minimum=0,
    )
    """Number of the CHAdeMO protocol. Integer, optional, at least 0."""

    VehicleStatus: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="CHAdeMOCtrlr", name="VehicleStatus", description="Status of the vehicle.", required=False,
        type=ValueType.BOOLEAN,
    )
    """Status of the vehicle. Boolean, optional."""

    DynamicControl: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="CHAdeMOCtrlr", name="DynamicControl",
        description="Whether the vehicle takes part in dynamic control.", required=False, type=ValueType.BOOLEAN,
    )
    """Whether the vehicle takes part in dynamic control. Boolean, optional."""

    HighCurrentControl: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="CHAdeMOCtrlr", name="HighCurrentControl",
        description="Whether the vehicle takes high currents.", required=False, type=ValueType.BOOLEAN,
    )
    """Whether the vehicle takes high currents. Boolean, optional."""

    HighVoltageControl: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="CHAdeMOCtrlr", name="HighVoltageControl",
        description="Whether the vehicle takes high voltages.", required=False, type=ValueType.BOOLEAN,
    )
    """Whether the vehicle takes high voltages. Boolean, optional."""

    AutoManufacturerCode: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="CHAdeMOCtrlr", name="AutoManufacturerCode", description="Manufacturer of the vehicle.",
        required=False, type=ValueType.INTEGER, minimum=0,
    )
    """Manufacturer of the vehicle. Integer, optional, at least 0."""


CHAdeMOCtrlr: Final = _CHAdeMOCtrlr("CHAdeMOCtrlr", "Talks to the vehicle by CHAdeMO.")
"""Talks to the vehicle by CHAdeMO."""


class _ChargingStation(Component[ComponentVariable[Any]]):
    """The station as a whole.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    AllowNewSessionsPendingFirmwareUpdate: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ChargingStation", name="AllowNewSessionsPendingFirmwareUpdate",
        description="Whether sessions may start while firmware waits to be installed.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.1.2",
    )
    """Whether sessions may start while firmware waits to be installed. Boolean, optional, ReadWrite. Section 2.1.2."""

    AvailabilityState: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ChargingStation", name="AvailabilityState",
        description="Availability, as in StatusNotification.", required=True, type=ValueType.OPTION_LIST,
        values=_CONNECTOR_STATUS, mutability=(Mutability.READ_ONLY,), section="2.15.2",
    )
    """Availability, as in StatusNotification. OptionList, required, ReadOnly. Section 2.15.2."""

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ChargingStation", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=True,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.15.1",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, required, ReadOnly. Section 2.15.1.
    """

    Model: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ChargingStation", name="Model", description="Model.", required=False, type=ValueType.STRING,
    )
    """Model. String, optional."""

    SupplyPhases: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ChargingStation", name="SupplyPhases",
        description="Number of alternating phases; 0 for direct current.", required=True, type=ValueType.INTEGER,
        minimum=0, mutability=(Mutability.READ_ONLY,), section="2.15.6",
    )
    """Number of alternating phases; 0 for direct current. Integer, required, ReadOnly, at least 0. Section 2.15.6."""

    VendorName: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ChargingStation", name="VendorName", description="Vendor.", required=False,
        type=ValueType.STRING,
    )
    """Vendor. String, optional."""

    ActiveTransactionId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ChargingStation", name="ActiveTransactionId",
        description="Id of the transaction that is running.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_ONLY,), section="2.15.12",
    )
    """Id of the transaction that is running. String, optional, ReadOnly. Section 2.15.12."""


ChargingStation: Final = _ChargingStation("ChargingStation", "The station as a whole.", mandatory=True)
"""The station as a whole."""

ChargingStatusIndicator: Final[Component[ComponentVariable[Any]]] = Component("ChargingStatusIndicator", "Shows users the state of an EVSE or connector.")
"""Shows users the state of an EVSE or connector."""


class _ClockCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the clock.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    DateTime: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="ClockCtrlr", name="DateTime", description="Date and time now.", required=True,
        type=ValueType.DATE_TIME, mutability=(Mutability.READ_ONLY,), section="2.1.25",
    )
    """Date and time now. DateTime, required, ReadOnly. Section 2.1.25."""

    NextTimeOffsetTransitionDateTime: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="ClockCtrlr", name="NextTimeOffsetTransitionDateTime",
        description="When the offset from UTC changes next.", required=False, type=ValueType.DATE_TIME,
        mutability=(Mutability.READ_WRITE,), section="2.1.29",
    )
    """When the offset from UTC changes next. DateTime, optional, ReadWrite. Section 2.1.29."""

    NtpServerUri: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="NtpServerUri", instance_of="position, 1 being the first",
        description="Where the NTP server is found.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.1.27",
    )
    """Where the NTP server is found. String, optional, ReadWrite. Section 2.1.27."""

    NtpSource: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="NtpSource", description="Where the NTP server comes from.", required=False,
        type=ValueType.OPTION_LIST, values=("DHCP", "manual"), mutability=(Mutability.READ_WRITE,), section="2.1.26",
    )
    """Where the NTP server comes from. OptionList, optional, ReadWrite. Section 2.1.26."""

    TimeAdjustmentReportingThreshold: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeAdjustmentReportingThreshold",
        description="Change of the clock, in seconds, above which a security event is sent.", required=False,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.1.33",
    )
    """Change of the clock, in seconds, above which a security event is sent. Integer, in s, optional, ReadWrite, at
    least 0. Section 2.1.33.
    """

    TimeOffset: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeOffset",
        description="Offset of the local time from UTC, such as +01:00.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.1.28",
    )
    """Offset of the local time from UTC, such as +01:00. String, optional, ReadWrite. Section 2.1.28."""

    TimeOffset_NextTransition: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeOffset", instance="NextTransition",
        description="Offset from UTC after the next change.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.1.30",
    )
    """Offset from UTC after the next change. String, optional, ReadWrite. Section 2.1.30."""

    TimeSource: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeSource", description="Sources of the time, the first choice first.",
        required=True, type=ValueType.SEQUENCE_LIST, open=True,
        values=("Heartbeat", "NTP", "GPS", "RealTimeClock", "MobileNetwork", "RadioTimeTransmitter"),
        mutability=(Mutability.READ_WRITE,), section="2.1.31",
    )
    """Sources of the time, the first choice first. SequenceList, required, ReadWrite. Section 2.1.31."""

    TimeZone: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeZone",
        description="Local time zone, such as Europe/Oslo; only for display.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.1.32",
    )
    """Local time zone, such as Europe/Oslo; only for display. String, optional, ReadWrite. Section 2.1.32."""


ClockCtrlr: Final = _ClockCtrlr("ClockCtrlr", "Settings of the clock.", mandatory=True)
"""Settings of the clock."""


class _ConnectedEV(Component[ComponentVariable[Any]]):
    """The vehicle that is plugged in, as far as it tells about itself.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    ProtocolAgreed: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="ProtocolAgreed",
        description="Protocol agreed with the vehicle: URI, major and minor version.", required=False,
        type=ValueType.STRING, section="2.17.1",
    )
    """Protocol agreed with the vehicle: URI, major and minor version. String, optional. Section 2.17.1."""

    ProtocolSupportedByEV: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="ProtocolSupportedByEV", instance_of="priority, from 1",
        description="Protocol that the vehicle offers at that priority: URI, major and minor version.", required=False,
        type=ValueType.STRING, section="2.17.1",
    )
    """Protocol that the vehicle offers at that priority: URI, major and minor version. String, optional. Section
    2.17.1.
    """

    VehicleId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="VehicleId", description="Id that the vehicle gives.", required=False,
        type=ValueType.STRING, section="2.17.1",
    )
    """Id that the vehicle gives. String, optional. Section 2.17.1."""

    VehicleCertificate_Leaf: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="VehicleCertificate", instance="Leaf",
        description="A certificate of the vehicle's chain, in PEM.", required=False, type=ValueType.STRING,
        section="2.17.1",
    )
    """A certificate of the vehicle's chain, in PEM. String, optional. Section 2.17.1."""

    VehicleCertificate_SubCA1: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="VehicleCertificate", instance="SubCA1",
        description="A certificate of the vehicle's chain, in PEM.", required=False, type=ValueType.STRING,
        section="2.17.1",
    )
    """A certificate of the vehicle's chain, in PEM. String, optional. Section 2.17.1."""

    VehicleCertificate_SubCA2: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="VehicleCertificate", instance="SubCA2",
        description="A certificate of the vehicle's chain, in PEM.", required=False, type=ValueType.STRING,
        section="2.17.1",
    )
    """A certificate of the vehicle's chain, in PEM. String, optional. Section 2.17.1."""

    VehicleCertificate_Root: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="VehicleCertificate", instance="Root",
        description="A certificate of the vehicle's chain, in PEM.", required=False, type=ValueType.STRING,
        section="2.17.1",
    )
    """A certificate of the vehicle's chain, in PEM. String, optional. Section 2.17.1."""

    ACCurrent: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="ConnectedEV", name="ACCurrent",
        description="RMS alternating current; an instance for each phase.", required=False, type=ValueType.DECIMAL,
        unit="A", attributes=("MinSet", "MaxSet"), section="2.17.1",
    )
    """RMS alternating current; an instance for each phase. Decimal, in A, optional. Section 2.17.1."""

    DCCurrent: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="ConnectedEV", name="DCCurrent", description="Direct current.", required=False,
        type=ValueType.DECIMAL, unit="A", attributes=("Target", "MinSet", "MaxSet"), section="2.17.1",
    )
    """Direct current. Decimal, in A, optional. Section 2.17.1."""

    DCVoltage: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="ConnectedEV", name="DCVoltage", description="Direct voltage.", required=False,
        type=ValueType.DECIMAL, unit="V", attributes=("Target", "MinSet", "MaxSet"), section="2.17.1",
    )
    """Direct voltage. Decimal, in V, optional. Section 2.17.1."""

    Power: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="ConnectedEV", name="Power", description="Highest power of charging that the vehicle takes.",
        required=False, type=ValueType.DECIMAL, unit="W", attributes=("MaxSet",), section="2.17.1",
    )
    """Highest power of charging that the vehicle takes. Decimal, in W, optional. Section 2.17.1."""

    DischargePower: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="ConnectedEV", name="DischargePower",
        description="Highest power of discharging that the vehicle gives.", required=False, type=ValueType.DECIMAL,
        unit="W", attributes=("MaxSet",), section="2.17.1",
    )
    """Highest power of discharging that the vehicle gives. Decimal, in W, optional. Section 2.17.1."""

    EnergyImport: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="ConnectedEV", name="EnergyImport",
        description="Energy that the vehicle asks for: at most, at least, and wanted.", required=False,
        type=ValueType.DECIMAL, unit="Wh", attributes=("Target", "MinSet", "MaxSet"), section="2.17.1",
    )
    """Energy that the vehicle asks for: at most, at least, and wanted. Decimal, in Wh, optional. Section 2.17.1."""

    BatteryCapacity: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="ConnectedEV", name="BatteryCapacity", description="Energy that the battery holds.",
        required=False, type=ValueType.DECIMAL, unit="Wh", section="2.17.1",
    )
    """Energy that the battery holds. Decimal, in Wh, optional. Section 2.17.1."""

    DepartureTime: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="ConnectedEV", name="DepartureTime", description="When the vehicle wants to leave.",
        required=False, type=ValueType.DATE_TIME, section="2.17.1",
    )
    """When the vehicle wants to leave. DateTime, optional. Section 2.17.1."""

    RemainingTimeBulk: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ConnectedEV", name="RemainingTimeBulk", description="Time left to StateOfChargeBulk.",
        required=False, type=ValueType.INTEGER, unit="s", minimum=0, section="2.17.1",
    )
    """Time left to StateOfChargeBulk. Integer, in s, optional, at least 0. Section 2.17.1."""

    RemainingTimeFull: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ConnectedEV", name="RemainingTimeFull", description="Time left to the full charge.",
        required=False, type=ValueType.INTEGER, unit="s", minimum=0, section="2.17.1",
    )
    """Time left to the full charge. Integer, in s, optional, at least 0. Section 2.17.1."""

    StateOfChargeBulk: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ConnectedEV", name="StateOfChargeBulk",
        description="State of charge up to which charging is fast.", required=False, type=ValueType.INTEGER,
        unit="Percent", minimum=0, section="2.17.1",
    )
    """State of charge up to which charging is fast. Integer, in Percent, optional, at least 0. Section 2.17.1."""

    StateOfCharge: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ConnectedEV", name="StateOfCharge", description="State of charge.", required=False,
        type=ValueType.INTEGER, unit="Percent", minimum=0, attributes=("Actual", "MaxSet"), section="2.17.1",
    )
    """State of charge. Integer, in Percent, optional, at least 0. Section 2.17.1."""

    ChargingCompleteBulk: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ConnectedEV", name="ChargingCompleteBulk",
        description="Whether charging up to StateOfChargeBulk is complete.", required=False, type=ValueType.BOOLEAN,
        section="2.17.1",
    )
    """Whether charging up to StateOfChargeBulk is complete. Boolean, optional. Section 2.17.1."""

    ChargingCompleteFull: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ConnectedEV", name="ChargingCompleteFull",
        description="Whether charging up to the highest state of charge is complete.", required=False,
        type=ValueType.BOOLEAN, section="2.17.1",
    )
    """Whether charging up to the highest state of charge is complete. Boolean, optional. Section 2.17.1."""

    ChargingState: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="ChargingState", description="Errors that the vehicle reports.",
        required=False, type=ValueType.OPTION_LIST,
        values=("BatteryOvervoltage", "BatteryUndervoltage", "ChargingCurrentDeviation", "BatteryTemperature", "VoltageDeviation", "ChargingSystemError", "VehicleShiftPosition", "VehicleChargingEnabled", "ChargingSystemIncompatibility", "ChargerConnectorLockFault"),
        section="2.17.1",
    )
    """Errors that the vehicle reports. OptionList, optional. Section 2.17.1."""


ConnectedEV: Final = _ConnectedEV("ConnectedEV", "The vehicle that is plugged in, as far as it tells about itself.")
"""The vehicle that is plugged in, as far as it tells about itself."""


class _Connector(Component[ComponentVariable[Any]]):
    """Socket, attached cable or wireless coupling for one vehicle.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    AvailabilityState: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="Connector", name="AvailabilityState", description="Availability, as in StatusNotification.",
        required=False, type=ValueType.OPTION_LIST, values=_CONNECTOR_STATUS, mutability=(Mutability.READ_ONLY,),
        section="2.15.2",
    )
    """Availability, as in StatusNotification. OptionList, optional, ReadOnly. Section 2.15.2."""

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="Connector", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=True,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.15.1",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, required, ReadOnly. Section 2.15.1.
    """

    ChargeProtocol: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="Connector", name="ChargeProtocol", description="Protocol that controls charging.",
        required=False, type=ValueType.STRING,
    )
    """Protocol that controls charging. String, optional."""

    ConnectorType: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="Connector", name="ConnectorType", description="Type of the connector.", required=True,
        type=ValueType.STRING, open=True, values=_CONNECTOR_TYPE, mutability=(Mutability.READ_ONLY,), section="2.15.4",
    )
    """Type of the connector. String, required, ReadOnly. Section 2.15.4."""

    SupplyPhases: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="Connector", name="SupplyPhases",
        description="Number of alternating phases; 0 for direct current.", required=True, type=ValueType.INTEGER,
        minimum=0, mutability=(Mutability.READ_ONLY,), section="2.15.6",
    )
    """Number of alternating phases; 0 for direct current. Integer, required, ReadOnly, at least 0. Section 2.15.6."""

    SlotStatus: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="Connector", name="SlotStatus", description="State of the door of the battery slot.",
        required=False, type=ValueType.OPTION_LIST, values=("Open", "Locked", "Faulted"),
        mutability=(Mutability.READ_ONLY,), section="2.20.9",
    )
    """State of the door of the battery slot. OptionList, optional, ReadOnly. Section 2.20.9."""


Connector: Final = _Connector("Connector", "Socket, attached cable or wireless coupling for one vehicle.", mandatory=True)
"""Socket, attached cable or wireless coupling for one vehicle."""

ConnectorHolsterRelease: Final[Component[ComponentVariable[Any]]] = Component("ConnectorHolsterRelease", "Lock that holds a connector in its holster.")
"""Lock that holds a connector in its holster."""

ConnectorHolsterSensor: Final[Component[ComponentVariable[Any]]] = Component("ConnectorHolsterSensor", "Tells whether the connector is in its holster.")
"""Tells whether the connector is in its holster."""

ConnectorPlugRetentionLock: Final[Component[ComponentVariable[Any]]] = Component("ConnectorPlugRetentionLock", "Lock that holds the plug in the socket.")
"""Lock that holds the plug in the socket."""

ConnectorProtectionRelease: Final[Component[ComponentVariable[Any]]] = Component("ConnectorProtectionRelease", "Shutter or lock that keeps contacts out of reach.")
"""Shutter or lock that keeps contacts out of reach."""

Controller: Final[Component[ComponentVariable[Any]]] = Component("Controller", "Embedded controller.")
"""Embedded controller."""

ControlMetering: Final[Component[ComponentVariable[Any]]] = Component("ControlMetering", "Meter used for control, not for billing.")
"""Meter used for control, not for billing."""


class _CPPWMController(Component[ComponentVariable[Any]]):
    """Control pilot signalling of IEC 61851-1.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    State: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="CPPWMController", name="State", description="Code or name of the internal state.",
        required=False, type=ValueType.STRING, values=("A", "B", "C", "D", "E"),
    )
    """Code or name of the internal state. String, optional."""


CPPWMController: Final = _CPPWMController("CPPWMController", "Control pilot signalling of IEC 61851-1.")
"""Control pilot signalling of IEC 61851-1."""


class _CustomizationCtrlr(Component[ComponentVariable[Any]]):
    """Settings of what vendors add.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    CustomImplementationEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="CustomizationCtrlr", name="CustomImplementationEnabled", instance_of="vendorId",
        description="Whether the additions of that vendor are switched on.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.1.34",
    )
    """Whether the additions of that vendor are switched on. Boolean, optional, ReadWrite. Section 2.1.34."""

    CustomTriggers: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="CustomizationCtrlr", name="CustomTriggers",
        description="Names of the custom triggers that TriggerMessage may use.", required=False,
        type=ValueType.MEMBER_LIST, mutability=(Mutability.READ_ONLY,), section="2.1.35",
    )
    """Names of the custom triggers that TriggerMessage may use. MemberList, optional, ReadOnly. Section 2.1.35."""


CustomizationCtrlr: Final = _CustomizationCtrlr("CustomizationCtrlr", "Settings of what vendors add.")
"""Settings of what vendors add."""


class _DataCollector(Component[ComponentVariable[Any]]):
    """Collects samples at a high rate.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="DataCollector", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.18.8.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.18.8.1."""

    DateTime_Start: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="DataCollector", name="DateTime", instance="Start", description="When collecting starts.",
        required=False, type=ValueType.DATE_TIME, mutability=(Mutability.READ_WRITE,), section="2.18.8.2",
    )
    """When collecting starts. DateTime, optional, ReadWrite. Section 2.18.8.2."""

    DateTime_End: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="DataCollector", name="DateTime", instance="End", description="When collecting ends.",
        required=False, type=ValueType.DATE_TIME, mutability=(Mutability.READ_WRITE,), section="2.18.8.3",
    )
    """When collecting ends. DateTime, optional, ReadWrite. Section 2.18.8.3."""

    SamplingInterval: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DataCollector", name="SamplingInterval", description="Time between samples.", required=False,
        type=ValueType.DECIMAL, unit="s", mutability=(Mutability.READ_WRITE,), section="2.18.8.5",
    )
    """Time between samples. Decimal, in s, optional, ReadWrite. Section 2.18.8.5."""

    SampledMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="DataCollector", name="SampledMeasurands", description="Measurands that are sampled.",
        required=False, type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,),
        section="2.18.8.4",
    )
    """Measurands that are sampled. MemberList, optional, ReadWrite. Section 2.18.8.4."""


DataCollector: Final = _DataCollector("DataCollector", "Collects samples at a high rate.")
"""Collects samples at a high rate."""

DataLink: Final[Component[ComponentVariable[Any]]] = Component("DataLink", "Network link to the CSMS.")
"""Network link to the CSMS."""


class _DCDERCtrlr(Component[ComponentVariable[Any]]):
    """What the inverter of the EVSE can do as an energy resource.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="DCDERCtrlr", name="Enabled", description="Whether the function is switched on.", required=False,
        type=ValueType.BOOLEAN,
    )
    """Whether the function is switched on. Boolean, optional."""

    MaxW: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="MaxW", description="Active power at unity power factor.", required=True,
        type=ValueType.DECIMAL, unit="W", section="2.19.1",
    )
    """Active power at unity power factor. Decimal, in W, required. Section 2.19.1."""

    OverExcitedW: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="OverExcitedW", description="Active power when over-excited.", required=True,
        type=ValueType.DECIMAL, unit="W", section="2.19.1",
    )
    """Active power when over-excited. Decimal, in W, required. Section 2.19.1."""

    OverExcitedPF: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="OverExcitedPF", description="Power factor when over-excited.", required=True,
        type=ValueType.DECIMAL, section="2.19.1",
    )
    """Power factor when over-excited. Decimal, required. Section 2.19.1."""

    UnderExcitedW: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="UnderExcitedW", description="Active power when under-excited.",
        required=True, type=ValueType.DECIMAL, unit="W", section="2.19.1",
    )
    """Active power when under-excited. Decimal, in W, required. Section 2.19.1."""

    UnderExcitedPF: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="UnderExcitedPF", description="Power factor when under-excited.",
        required=True, type=ValueType.DECIMAL, section="2.19.1",
    )
    """Power factor when under-excited. Decimal, required. Section 2.19.1."""

    MaxVA: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="MaxVA", description="Highest apparent power.", required=True,
        type=ValueType.DECIMAL, unit="VA", section="2.19.1",
    )
    """Highest apparent power. Decimal, in VA, required. Section 2.19.1."""

    MaxVar: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="MaxVar", description="Highest reactive power injected.", required=True,
        type=ValueType.DECIMAL, unit="var", section="2.19.1",
    )
    """Highest reactive power injected. Decimal, in var, required. Section 2.19.1."""

    MaxVarNeg: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="MaxVarNeg", description="Highest reactive power absorbed.", required=True,
        type=ValueType.DECIMAL, unit="var", section="2.19.1",
    )
    """Highest reactive power absorbed. Decimal, in var, required. Section 2.19.1."""

    MaxChargeRateW: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="MaxChargeRateW", description="Highest active power of charging.",
        required=True, type=ValueType.DECIMAL, unit="W", section="2.19.1",
    )
    """Highest active power of charging. Decimal, in W, required. Section 2.19.1."""

    MaxChargeRateVA: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="MaxChargeRateVA", description="Highest apparent power of charging.",
        required=True, type=ValueType.DECIMAL, unit="VA", section="2.19.1",
    )
    """Highest apparent power of charging. Decimal, in VA, required. Section 2.19.1."""

    VNom: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="VNom", description="Nominal voltage.", required=False,
        type=ValueType.DECIMAL, unit="V", section="2.19.1",
    )
    """Nominal voltage. Decimal, in V, optional. Section 2.19.1."""

    MaxV: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="MaxV", description="Highest rated voltage.", required=False,
        type=ValueType.DECIMAL, unit="V", section="2.19.1",
    )
    """Highest rated voltage. Decimal, in V, optional. Section 2.19.1."""

    MinV: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="MinV", description="Lowest rated voltage.", required=False,
        type=ValueType.DECIMAL, unit="V", section="2.19.1",
    )
    """Lowest rated voltage. Decimal, in V, optional. Section 2.19.1."""

    ModesSupported: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="DCDERCtrlr", name="ModesSupported", description="Control modes supported.", required=True,
        type=ValueType.MEMBER_LIST, values=_DER_CONTROL, section="2.19.1",
    )
    """Control modes supported. MemberList, required. Section 2.19.1."""

    InverterManufacturer: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="DCDERCtrlr", name="InverterManufacturer", description="Manufacturer of the inverter.",
        required=True, type=ValueType.STRING, section="2.19.1",
    )
    """Manufacturer of the inverter. String, required. Section 2.19.1."""

    InverterModel: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="DCDERCtrlr", name="InverterModel", description="Model of the inverter.", required=True,
        type=ValueType.STRING, section="2.19.1",
    )
    """Model of the inverter. String, required. Section 2.19.1."""

    InverterSerialNumber: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="DCDERCtrlr", name="InverterSerialNumber", description="Serial number of the inverter.",
        required=False, type=ValueType.STRING, section="2.19.1",
    )
    """Serial number of the inverter. String, optional. Section 2.19.1."""

    InverterSwVersion: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="DCDERCtrlr", name="InverterSwVersion", description="Software version of the inverter.",
        required=True, type=ValueType.STRING, section="2.19.1",
    )
    """Software version of the inverter. String, required. Section 2.19.1."""

    InverterHwVersion: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="DCDERCtrlr", name="InverterHwVersion", description="Hardware version of the inverter.",
        required=True, type=ValueType.STRING, section="2.19.1",
    )
    """Hardware version of the inverter. String, required. Section 2.19.1."""

    IslandingDetectionMethod: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="DCDERCtrlr", name="IslandingDetectionMethod", description="How an island is detected.",
        required=False, type=ValueType.OPTION_LIST, values=_ISLANDING_DETECTION, section="2.19.1",
    )
    """How an island is detected. OptionList, optional. Section 2.19.1."""

    IslandingDetectionTripTime: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="IslandingDetectionTripTime",
        description="Time from the detection of an island to the trip.", required=False, type=ValueType.DECIMAL,
        unit="s", section="2.19.1",
    )
    """Time from the detection of an island to the trip. Decimal, in s, optional. Section 2.19.1."""

    ReactiveSusceptance: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="DCDERCtrlr", name="ReactiveSusceptance",
        description="Susceptance that stays connected after a trip, in siemens.", required=True, type=ValueType.DECIMAL,
        section="2.19.1",
    )
    """Susceptance that stays connected after a trip, in siemens. Decimal, required. Section 2.19.1."""


DCDERCtrlr: Final = _DCDERCtrlr("DCDERCtrlr", "What the inverter of the EVSE can do as an energy resource.")
"""What the inverter of the EVSE can do as an energy resource."""


class _DeviceDataCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the messages that read and write the device model.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    BytesPerMessage_GetReport: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="BytesPerMessage", instance="GetReport",
        description="Most bytes in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.19",
    )
    """Most bytes in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.19."""

    BytesPerMessage_GetVariables: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="BytesPerMessage", instance="GetVariables",
        description="Most bytes in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.20",
    )
    """Most bytes in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.20."""

    BytesPerMessage_SetVariables: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="BytesPerMessage", instance="SetVariables",
        description="Most bytes in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.24",
    )
    """Most bytes in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.24."""

    ConfigurationValueSize: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ConfigurationValueSize", description="Longest value that can be set.",
        required=False, type=ValueType.INTEGER, minimum=0, maximum=2500, mutability=(Mutability.READ_ONLY,),
        section="2.1.21",
    )
    """Longest value that can be set. Integer, optional, ReadOnly, 0 to 2500. Section 2.1.21."""

    ItemsPerMessage_GetReport: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ItemsPerMessage", instance="GetReport",
        description="Most items in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.17",
    )
    """Most items in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.17."""

    ItemsPerMessage_GetVariables: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ItemsPerMessage", instance="GetVariables",
        description="Most items in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.18",
    )
    """Most items in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.18."""

    ItemsPerMessage_SetVariables: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ItemsPerMessage", instance="SetVariables",
        description="Most items in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.23",
    )
    """Most items in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.23."""

    ReportingValueSize: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ReportingValueSize", description="Longest value that is reported.",
        required=False, type=ValueType.INTEGER, minimum=0, maximum=2500, mutability=(Mutability.READ_ONLY,),
        section="2.1.22",
    )
    """Longest value that is reported. Integer, optional, ReadOnly, 0 to 2500. Section 2.1.22."""

    ValueSize: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ValueSize", description="Longest value that is set or reported.",
        required=False, type=ValueType.INTEGER, minimum=0,
    )
    """Longest value that is set or reported. Integer, optional, at least 0."""


DeviceDataCtrlr: Final = _DeviceDataCtrlr("DeviceDataCtrlr", "Settings of the messages that read and write the device model.", mandatory=True)
"""Settings of the messages that read and write the device model."""

Display: Final[Component[ComponentVariable[Any]]] = Component("Display", "Display for users.")
"""Display for users."""


class _DisplayMessageCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the messages shown to users.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.14.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.14.2.
    """

    DisplayMessages: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="DisplayMessages", description="Messages configured.", required=True,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_ONLY,), section="2.14.3",
    )
    """Messages configured. Integer, required, ReadOnly, at least 0. Section 2.14.3."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.14.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.14.1."""

    SupportedStates: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="SupportedStates",
        description="States in which a message can be shown.", required=True, type=ValueType.MEMBER_LIST,
        values=_MESSAGE_STATE, mutability=(Mutability.READ_ONLY,), section="2.14.6",
    )
    """States in which a message can be shown. MemberList, required, ReadOnly. Section 2.14.6."""

    SupportedFormats: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="SupportedFormats", description="Message formats supported.",
        required=True, type=ValueType.MEMBER_LIST, values=_MESSAGE_FORMAT, mutability=(Mutability.READ_ONLY,),
        section="2.14.4",
    )
    """Message formats supported. MemberList, required, ReadOnly. Section 2.14.4."""

    SupportedPriorities: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="SupportedPriorities", description="Message priorities supported.",
        required=True, type=ValueType.MEMBER_LIST, values=_MESSAGE_PRIORITY, mutability=(Mutability.READ_ONLY,),
        section="2.14.5",
    )
    """Message priorities supported. MemberList, required, ReadOnly. Section 2.14.5."""

    Language: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="Language", description="Default language, by RFC 5646.",
        required=True, type=ValueType.OPTION_LIST, mutability=(Mutability.READ_WRITE,), section="2.14.7",
    )
    """Default language, by RFC 5646. OptionList, required, ReadWrite. Section 2.14.7."""


DisplayMessageCtrlr: Final = _DisplayMessageCtrlr("DisplayMessageCtrlr", "Settings of the messages shown to users.")
"""Settings of the messages shown to users."""

DistributionPanel: Final[Component[ComponentVariable[Any]]] = Component("DistributionPanel", "Distribution panel with its fuses and what hangs on it.")
"""Distribution panel with its fuses and what hangs on it."""

ElectricalFeed: Final[Component[ComponentVariable[Any]]] = Component("ElectricalFeed", "Incoming electrical supply.")
"""Incoming electrical supply."""

ELVSupply: Final[Component[ComponentVariable[Any]]] = Component("ELVSupply", "Low-voltage supply of the electronics.")
"""Low-voltage supply of the electronics."""

EmergencyStopSensor: Final[Component[ComponentVariable[Any]]] = Component("EmergencyStopSensor", "Emergency stop button.")
"""Emergency stop button."""

EnvironmentalLighting: Final[Component[ComponentVariable[Any]]] = Component("EnvironmentalLighting", "General lighting at the station.")
"""General lighting at the station."""

EVRetentionLock: Final[Component[ComponentVariable[Any]]] = Component("EVRetentionLock", "Lock on the side of the vehicle.")
"""Lock on the side of the vehicle."""


class _EVSE(Component[ComponentVariable[Any]]):
    """Everything that takes energy from the supply to one vehicle, or back.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    AllowReset: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="EVSE", name="AllowReset", description="Whether the component can be reset by itself.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.15.3",
    )
    """Whether the component can be reset by itself. Boolean, optional, ReadOnly. Section 2.15.3."""

    AvailabilityState: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="EVSE", name="AvailabilityState", description="Availability, as in StatusNotification.",
        required=True, type=ValueType.OPTION_LIST, values=_CONNECTOR_STATUS, mutability=(Mutability.READ_ONLY,),
        section="2.15.2",
    )
    """Availability, as in StatusNotification. OptionList, required, ReadOnly. Section 2.15.2."""

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="EVSE", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=True,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.15.1",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, required, ReadOnly. Section 2.15.1.
    """

    EvseId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="EVSE", name="EvseId", description="Name of the EVSE by ISO 15118 and IEC 63119-2.",
        required=False, type=ValueType.STRING,
    )
    """Name of the EVSE by ISO 15118 and IEC 63119-2. String, optional."""

    Power: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="EVSE", name="Power", description="Real power; its highest value is what can be provided.",
        required=True, type=ValueType.DECIMAL, unit="W", other_units=("kW",), characteristics=("maxLimit",),
        mutability=(Mutability.READ_ONLY,), section="2.15.8",
    )
    """Real power; its highest value is what can be provided. Decimal, in W or kW, required, ReadOnly. Section 2.15.8.
    """

    DischargePower: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="EVSE", name="DischargePower",
        description="Power of discharging; its highest value is the limit.", required=False, type=ValueType.DECIMAL,
        unit="W", other_units=("kW",), mutability=(Mutability.READ_ONLY,), section="2.15.9",
    )
    """Power of discharging; its highest value is the limit. Decimal, in W or kW, optional, ReadOnly. Section 2.15.9."""

    SupplyPhases: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="EVSE", name="SupplyPhases", description="Number of alternating phases; 0 for direct current.",
        required=True, type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_ONLY,), section="2.15.6",
    )
    """Number of alternating phases; 0 for direct current. Integer, required, ReadOnly, at least 0. Section 2.15.6."""

    DCInputPhaseControl: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="EVSE", name="DCInputPhaseControl",
        description="Whether a charging schedule chooses the phases on the side of the grid.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.15.7",
    )
    """Whether a charging schedule chooses the phases on the side of the grid. Boolean, optional, ReadOnly. Section
    2.15.7.
    """

    ISO15118EvseId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="EVSE", name="ISO15118EvseId", description="Name of the EVSE by ISO 15118 and IEC 63119-2.",
        required=False, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.16.10",
    )
    """Name of the EVSE by ISO 15118 and IEC 63119-2. String, optional, ReadWrite. Section 2.16.10."""

    ChargingState: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="EVSE", name="ChargingState", description="State of charging of the EVSE.", required=False,
        type=ValueType.OPTION_LIST, values=("EVConnected", "Charging", "SuspendedEV", "SuspendedEVSE", "Idle"),
        mutability=(Mutability.READ_ONLY,), section="2.15.10",
    )
    """State of charging of the EVSE. OptionList, optional, ReadOnly. Section 2.15.10."""

    ActiveTransactionId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="EVSE", name="ActiveTransactionId", description="Id of the transaction that is running.",
        required=False, type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.15.11",
    )
    """Id of the transaction that is running. String, optional, ReadOnly. Section 2.15.11."""


EVSE: Final = _EVSE("EVSE", "Everything that takes energy from the supply to one vehicle, or back.", mandatory=True)
"""Everything that takes energy from the supply to one vehicle, or back."""

ExternalTemperatureSensor: Final[Component[ComponentVariable[Any]]] = Component("ExternalTemperatureSensor", "Sensor of the outside temperature.")
"""Sensor of the outside temperature."""


class _FiscalMetering(Component[ComponentVariable[Any]]):
    """Meter whose readings are billed.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    EnergyExport: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="FiscalMetering", name="EnergyExport", description="Energy transferred from the vehicle.",
        required=False, type=ValueType.DECIMAL, unit="Wh", other_units=("kWh",),
    )
    """Energy transferred from the vehicle. Decimal, in Wh or kWh, optional."""

    EnergyExportRegister: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="FiscalMetering", name="EnergyExportRegister", description="Register of the energy exported.",
        required=False, type=ValueType.DECIMAL, unit="Wh", other_units=("kWh",),
    )
    """Register of the energy exported. Decimal, in Wh or kWh, optional."""

    EnergyImport: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="FiscalMetering", name="EnergyImport", description="Energy transferred to the vehicle.",
        required=False, type=ValueType.DECIMAL, unit="Wh", other_units=("kWh",),
    )
    """Energy transferred to the vehicle. Decimal, in Wh or kWh, optional."""

    EnergyImportRegister: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="FiscalMetering", name="EnergyImportRegister", description="Register of the energy imported.",
        required=False, type=ValueType.DECIMAL, unit="Wh", other_units=("kWh",),
    )
    """Register of the energy imported. Decimal, in Wh or kWh, optional."""

    PublicKey: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="FiscalMetering", name="PublicKey", description="Public key of the meter.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.9.26",
    )
    """Public key of the meter. String, optional, ReadOnly. Section 2.9.26."""


FiscalMetering: Final = _FiscalMetering("FiscalMetering", "Meter whose readings are billed.")
"""Meter whose readings are billed."""

FloodSensor: Final[Component[ComponentVariable[Any]]] = Component("FloodSensor", "Tells that water has come in.")
"""Tells that water has come in."""


class _FrequencySimulator(Component[ComponentVariable[Any]]):
    """Simulates grid frequencies for certification.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="FrequencySimulator", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.18.7.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.18.7.1."""

    DateTime_Start: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="FrequencySimulator", name="DateTime", instance="Start",
        description="When the simulation starts.", required=False, type=ValueType.DATE_TIME,
        mutability=(Mutability.READ_WRITE,), section="2.18.7.2",
    )
    """When the simulation starts. DateTime, optional, ReadWrite. Section 2.18.7.2."""

    DateTime_End: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="FrequencySimulator", name="DateTime", instance="End", description="When the simulation ends.",
        required=False, type=ValueType.DATE_TIME, mutability=(Mutability.READ_WRITE,), section="2.18.7.3",
    )
    """When the simulation ends. DateTime, optional, ReadWrite. Section 2.18.7.3."""

    FrequencySchedule: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="FrequencySimulator", name="FrequencySchedule", description="Frequencies to simulate, as JSON.",
        required=False, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.18.7.4",
    )
    """Frequencies to simulate, as JSON. String, optional, ReadWrite. Section 2.18.7.4."""


FrequencySimulator: Final = _FrequencySimulator("FrequencySimulator", "Simulates grid frequencies for certification.")
"""Simulates grid frequencies for certification."""

GroundIsolationProtection: Final[Component[ComponentVariable[Any]]] = Component("GroundIsolationProtection", "Tester of the isolation against ground.")
"""Tester of the isolation against ground."""

Heater: Final[Component[ComponentVariable[Any]]] = Component("Heater", "Heater for cold surroundings.")
"""Heater for cold surroundings."""

HumiditySensor: Final[Component[ComponentVariable[Any]]] = Component("HumiditySensor", "Sensor of the humidity.")
"""Sensor of the humidity."""


class _ISO15118Ctrlr(Component[ComponentVariable[Any]]):
    """Talks to the vehicle by ISO 15118.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    CentralContractValidationAllowed: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="CentralContractValidationAllowed",
        description="Whether the CSMS checks contract certificates that the station can not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.16.1",
    )
    """Whether the CSMS checks contract certificates that the station can not. Boolean, optional, ReadWrite. Section
    2.16.1.
    """

    ContractValidationOffline: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="ContractValidationOffline",
        description="Whether contract certificates are checked while offline.", required=True, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.16.2",
    )
    """Whether contract certificates are checked while offline. Boolean, required, ReadWrite. Section 2.16.2."""

    SeccId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="SeccId",
        description="Name of the station's controller, as in its certificate.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.16.7",
    )
    """Name of the station's controller, as in its certificate. String, optional, ReadWrite. Section 2.16.7."""

    MaxScheduleEntries: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="MaxScheduleEntries", description="Most periods in a schedule.",
        required=False, type=ValueType.INTEGER, minimum=0,
    )
    """Most periods in a schedule. Integer, optional, at least 0."""

    RequestedEnergyTransferMode: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="RequestedEnergyTransferMode",
        description="Energy transfer mode that the vehicle asks for.", required=False, type=ValueType.OPTION_LIST,
        values=_ENERGY_TRANSFER_MODE,
    )
    """Energy transfer mode that the vehicle asks for. OptionList, optional."""

    RequestMeteringReceipt: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="RequestMeteringReceipt",
        description="Whether the vehicle is asked for a metering receipt.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.16.6",
    )
    """Whether the vehicle is asked for a metering receipt. Boolean, optional, ReadWrite. Section 2.16.6."""

    CountryName: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="CountryName", description="Country in the certificate, by ISO 3166-1.",
        required=False, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.16.8",
    )
    """Country in the certificate, by ISO 3166-1. String, optional, ReadWrite. Section 2.16.8."""

    OrganizationName: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="OrganizationName",
        description="Organization in the certificate of the station's controller.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.16.9",
    )
    """Organization in the certificate of the station's controller. String, optional, ReadWrite. Section 2.16.9."""

    PnCEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="PnCEnabled", description="Whether plug and charge is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.16.3",
    )
    """Whether plug and charge is switched on. Boolean, optional, ReadWrite. Section 2.16.3."""

    V2GCertificateInstallationEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="V2GCertificateInstallationEnabled",
        description="Whether V2G certificates of the station can be installed.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.16.4",
    )
    """Whether V2G certificates of the station can be installed. Boolean, optional, ReadWrite. Section 2.16.4."""

    ContractCertificateInstallationEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="ContractCertificateInstallationEnabled",
        description="Whether contract certificates can be installed and updated.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.16.5",
    )
    """Whether contract certificates can be installed and updated. Boolean, optional, ReadWrite. Section 2.16.5."""

    CertificateStatusSource: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="CertificateStatusSource",
        description="Where the station looks up revoked certificates.", required=False, type=ValueType.MEMBER_LIST,
    )
    """Where the station looks up revoked certificates. MemberList, optional."""

    NotificationMaxDelay: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="NotificationMaxDelay",
        description="Time that the vehicle gets to react to a notification.", required=False, type=ValueType.INTEGER,
        unit="s", minimum=0, mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.16.11",
    )
    """Time that the vehicle gets to react to a notification. Integer, in s, optional, ReadOnly/ReadWrite, at least 0.
    Section 2.16.11.
    """

    ServiceRenegotiationSupport: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="ServiceRenegotiationSupport",
        description="Whether the service can be negotiated anew.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY,), section="2.16.12",
    )
    """Whether the service can be negotiated anew. Boolean, optional, ReadOnly. Section 2.16.12."""

    SupportedProviders: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="SupportedProviders", description="Mobility providers supported.",
        required=False, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.16.13",
    )
    """Mobility providers supported. String, optional, ReadWrite. Section 2.16.13."""

    MaxPriceElements: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="MaxPriceElements",
        description="Most price rule stacks and price levels that can be taken.", required=False,
        type=ValueType.INTEGER, minimum=12, maximum=1024, mutability=(Mutability.READ_ONLY,), section="2.16.14",
    )
    """Most price rule stacks and price levels that can be taken. Integer, optional, ReadOnly, 12 to 1024. Section
    2.16.14.
    """

    ProtocolSupported: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="ProtocolSupported", instance_of="protocol, from 1 to 20",
        description="Protocol that the station speaks with vehicles: URI, major and minor version.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.16.15",
    )
    """Protocol that the station speaks with vehicles: URI, major and minor version. String, optional, ReadOnly. Section
    2.16.15.
    """


ISO15118Ctrlr: Final = _ISO15118Ctrlr("ISO15118Ctrlr", "Talks to the vehicle by ISO 15118.")
"""Talks to the vehicle by ISO 15118."""

LightSensor: Final[Component[ComponentVariable[Any]]] = Component("LightSensor", "Sensor of the ambient light.")
"""Sensor of the ambient light."""

LiquidCoolingSystem: Final[Component[ComponentVariable[Any]]] = Component("LiquidCoolingSystem", "Liquid cooling, such as of cables.")
"""Liquid cooling, such as of cables."""


class _LocalAuthListCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the local authorization list.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.6.3",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.6.3."""

    BytesPerMessage: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="BytesPerMessage", description="Most bytes in one SendLocalList.",
        required=True, required_if=(("Available", "true"),), type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.6.5",
    )
    """Most bytes in one SendLocalList. Integer, required if Available is true, ReadOnly, at least 0. Section 2.6.5."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.6.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.6.1."""

    Entries: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="Entries",
        description="Identifiers in the local authorization list; the highest value is how many there may be.",
        required=True, required_if=(("Available", "true"),), type=ValueType.INTEGER, minimum=0,
        characteristics=("maxLimit",), mutability=(Mutability.READ_ONLY,), section="2.6.2",
    )
    """Identifiers in the local authorization list; the highest value is how many there may be. Integer, required if
    Available is true, ReadOnly, at least 0. Section 2.6.2.
    """

    ItemsPerMessage: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="ItemsPerMessage", description="Most entries in one SendLocalList.",
        required=True, required_if=(("Available", "true"),), type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.6.4",
    )
    """Most entries in one SendLocalList. Integer, required if Available is true, ReadOnly, at least 0. Section 2.6.4.
    """

    Storage: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="Storage",
        description="Storage in use; the highest value is how much there is.", required=False, type=ValueType.INTEGER,
        unit="B", minimum=0, mutability=(Mutability.READ_ONLY,), section="2.6.6",
    )
    """Storage in use; the highest value is how much there is. Integer, in B, optional, ReadOnly, at least 0. Section
    2.6.6.
    """

    DisablePostAuthorize: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="DisablePostAuthorize",
        description="Whether identifiers stored as not accepted are left unasked.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.6.7",
    )
    """Whether identifiers stored as not accepted are left unasked. Boolean, optional, ReadWrite. Section 2.6.7."""

    SupportsExpiryDateTime: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="SupportsExpiryDateTime",
        description="Whether entries of the list expire by their cacheExpiryDateTime.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.6.8",
    )
    """Whether entries of the list expire by their cacheExpiryDateTime. Boolean, optional, ReadOnly. Section 2.6.8."""


LocalAuthListCtrlr: Final = _LocalAuthListCtrlr("LocalAuthListCtrlr", "Settings of the local authorization list.")
"""Settings of the local authorization list."""

LocalAvailabilitySensor: Final[Component[ComponentVariable[Any]]] = Component("LocalAvailabilitySensor", "Local input that allows or stops charging.")
"""Local input that allows or stops charging."""

LocalController: Final[Component[ComponentVariable[Any]]] = Component("LocalController", "The local controller as a whole.")
"""The local controller as a whole."""


class _LocalEnergyStorage(Component[ComponentVariable[Any]]):
    """Energy storage at the site.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Capacity: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="LocalEnergyStorage", name="Capacity", description="Most energy that the storage holds.",
        required=False, type=ValueType.DECIMAL, unit="Wh",
    )
    """Most energy that the storage holds. Decimal, in Wh, optional."""


LocalEnergyStorage: Final = _LocalEnergyStorage("LocalEnergyStorage", "Energy storage at the site.")
"""Energy storage at the site."""


class _MonitoringCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the monitoring of variables.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.13.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.13.2.
    """

    BytesPerMessage_ClearVariableMonitoring: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="BytesPerMessage", instance="ClearVariableMonitoring",
        description="Most bytes in one such message.", required=False, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.13.5",
    )
    """Most bytes in one such message. Integer, optional, ReadOnly, at least 0. Section 2.13.5."""

    BytesPerMessage_SetVariableMonitoring: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="BytesPerMessage", instance="SetVariableMonitoring",
        description="Most bytes in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.13.6",
    )
    """Most bytes in one such message. Integer, required, ReadOnly, at least 0. Section 2.13.6."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.13.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.13.1."""

    ItemsPerMessage_ClearVariableMonitoring: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="ItemsPerMessage", instance="ClearVariableMonitoring",
        description="Most items in one such message.", required=False, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.13.3",
    )
    """Most items in one such message. Integer, optional, ReadOnly, at least 0. Section 2.13.3."""

    ItemsPerMessage_SetVariableMonitoring: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="ItemsPerMessage", instance="SetVariableMonitoring",
        description="Most items in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.13.4",
    )
    """Most items in one such message. Integer, required, ReadOnly, at least 0. Section 2.13.4."""

    OfflineQueuingSeverity: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="OfflineQueuingSeverity",
        description="Events of this severity or worse are kept while offline.", required=False, type=ValueType.INTEGER,
        minimum=0, maximum=9, mutability=(Mutability.READ_WRITE,), section="2.13.7",
    )
    """Events of this severity or worse are kept while offline. Integer, optional, ReadWrite, 0 to 9. Section 2.13.7."""

    MonitoringBase: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="MonitoringBase",
        description="Monitoring base in use; newer name ActiveMonitoringBase.", required=False,
        type=ValueType.OPTION_LIST, values=_MONITORING_BASE, mutability=(Mutability.READ_ONLY,),
    )
    """Monitoring base in use; newer name ActiveMonitoringBase. OptionList, optional, ReadOnly."""

    MonitoringLevel: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="MonitoringLevel",
        description="Monitoring level in use; newer name ActiveMonitoringLevel.", required=False,
        type=ValueType.INTEGER, minimum=0, maximum=9, mutability=(Mutability.READ_ONLY,),
    )
    """Monitoring level in use; newer name ActiveMonitoringLevel. Integer, optional, ReadOnly, 0 to 9."""

    ActiveMonitoringBase: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="ActiveMonitoringBase", description="Monitoring base in use.",
        required=False, type=ValueType.OPTION_LIST, values=_MONITORING_BASE, mutability=(Mutability.READ_ONLY,),
        section="2.13.8",
    )
    """Monitoring base in use. OptionList, optional, ReadOnly. Section 2.13.8."""

    ActiveMonitoringLevel: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="ActiveMonitoringLevel", description="Monitoring level in use.",
        required=False, type=ValueType.INTEGER, minimum=0, maximum=9, mutability=(Mutability.READ_ONLY,),
        section="2.13.9",
    )
    """Monitoring level in use. Integer, optional, ReadOnly, 0 to 9. Section 2.13.9."""

    MaxPeriodicEventStreams: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="MaxPeriodicEventStreams",
        description="Most periodic event streams open at one time.", required=False, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.13.10",
    )
    """Most periodic event streams open at one time. Integer, optional, ReadOnly, at least 0. Section 2.13.10."""


MonitoringCtrlr: Final = _MonitoringCtrlr("MonitoringCtrlr", "Settings of the monitoring of variables.")
"""Settings of the monitoring of variables."""


class _NetworkConfiguration(Component[ComponentVariable[Any]]):
    """A configuration slot for the network connection.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    OcppCsmsUrl: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="OcppCsmsUrl",
        description="URL of the CSMS, without the identity of the station.", required=True, type=ValueType.STRING,
        section="2.1.8",
    )
    """URL of the CSMS, without the identity of the station. String, required. Section 2.1.8."""

    OcppInterface: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="OcppInterface", description="Network interface to use.",
        required=True, type=ValueType.OPTION_LIST, values=_OCPP_INTERFACE, section="2.1.8",
    )
    """Network interface to use. OptionList, required. Section 2.1.8."""

    OcppTransport: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="OcppTransport", description="Transport to use.", required=True,
        type=ValueType.OPTION_LIST, values=_OCPP_TRANSPORT, section="2.1.8",
    )
    """Transport to use. OptionList, required. Section 2.1.8."""

    OcppVersion: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="OcppVersion", description="Version of OCPP; it is ignored.",
        required=True, type=ValueType.OPTION_LIST, values=_OCPP_VERSION, section="2.1.8",
    )
    """Version of OCPP; it is ignored. OptionList, required. Section 2.1.8."""

    MessageTimeout: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="NetworkConfiguration", name="MessageTimeout",
        description="Time after which a message without an answer counts as lost.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, section="2.1.8",
    )
    """Time after which a message without an answer counts as lost. Integer, in s, required, at least 0. Section 2.1.8.
    """

    SecurityProfile: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="NetworkConfiguration", name="SecurityProfile",
        description="Security profile of this network connection.", required=True, type=ValueType.INTEGER, minimum=0,
        maximum=3, section="2.1.8",
    )
    """Security profile of this network connection. Integer, required, 0 to 3. Section 2.1.8."""

    Identity: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="Identity", description="Identity of the station.", required=False,
        type=ValueType.STRING, section="2.1.8",
    )
    """Identity of the station. String, optional. Section 2.1.8."""

    BasicAuthPassword: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="BasicAuthPassword",
        description="Password of HTTP Basic authentication.", required=True, type=ValueType.STRING, min_length=16,
        max_length=64, section="2.1.8",
    )
    """Password of HTTP Basic authentication. String, required, 16 to 64 characters. Section 2.1.8."""

    CsmsRootCertificateHashAlgorithm: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="CsmsRootCertificateHashAlgorithm",
        description="Hash algorithm of the root certificate to expect.", required=False, type=ValueType.STRING,
        values=_HASH_ALGORITHM, section="2.1.8",
    )
    """Hash algorithm of the root certificate to expect. String, optional. Section 2.1.8."""

    CsmsRootCertificateIssuerKeyHash: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="CsmsRootCertificateIssuerKeyHash",
        description="Hash of the issuer's key of the root certificate to expect.", required=False,
        type=ValueType.STRING, section="2.1.8",
    )
    """Hash of the issuer's key of the root certificate to expect. String, optional. Section 2.1.8."""

    CsmsRootCertificateIssuerNameHash: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="CsmsRootCertificateIssuerNameHash",
        description="Hash of the issuer's name of the root certificate to expect.", required=False,
        type=ValueType.STRING, section="2.1.8",
    )
    """Hash of the issuer's name of the root certificate to expect. String, optional. Section 2.1.8."""

    CsmsRootCertificateSerialNumber: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="CsmsRootCertificateSerialNumber",
        description="Serial number of the root certificate to expect.", required=False, type=ValueType.STRING,
        section="2.1.8",
    )
    """Serial number of the root certificate to expect. String, optional. Section 2.1.8."""

    VpnEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="NetworkConfiguration", name="VpnEnabled", description="Whether a VPN is configured.",
        required=True, type=ValueType.BOOLEAN, section="2.1.8",
    )
    """Whether a VPN is configured. Boolean, required. Section 2.1.8."""

    VpnType: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="VpnType", description="Type of the VPN.", required=False,
        type=ValueType.STRING, values=_VPN, section="2.1.8",
    )
    """Type of the VPN. String, optional. Section 2.1.8."""

    VpnServer: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="VpnServer", description="Address of the VPN.", required=False,
        type=ValueType.STRING, section="2.1.8",
    )
    """Address of the VPN. String, optional. Section 2.1.8."""

    VpnUser: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="VpnUser", description="User name at the VPN.", required=False,
        type=ValueType.STRING, section="2.1.8",
    )
    """User name at the VPN. String, optional. Section 2.1.8."""

    VpnGroup: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="VpnGroup", description="Group at the VPN.", required=False,
        type=ValueType.STRING, section="2.1.8",
    )
    """Group at the VPN. String, optional. Section 2.1.8."""

    VpnPassword: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="VpnPassword", description="Password at the VPN.", required=False,
        type=ValueType.STRING, section="2.1.8",
    )
    """Password at the VPN. String, optional. Section 2.1.8."""

    VpnKey: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="VpnKey", description="Shared secret of the VPN.", required=False,
        type=ValueType.STRING, section="2.1.8",
    )
    """Shared secret of the VPN. String, optional. Section 2.1.8."""

    ApnEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="NetworkConfiguration", name="ApnEnabled", description="Whether a mobile network is configured.",
        required=True, type=ValueType.BOOLEAN, section="2.1.8",
    )
    """Whether a mobile network is configured. Boolean, required. Section 2.1.8."""

    Apn: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="Apn", description="Access point name of the mobile network.",
        required=False, type=ValueType.STRING, section="2.1.8",
    )
    """Access point name of the mobile network. String, optional. Section 2.1.8."""

    ApnUserName: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="ApnUserName", description="User name at the access point.",
        required=False, type=ValueType.STRING, section="2.1.8",
    )
    """User name at the access point. String, optional. Section 2.1.8."""

    ApnPassword: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="ApnPassword", description="Password at the access point.",
        required=False, type=ValueType.STRING, section="2.1.8",
    )
    """Password at the access point. String, optional. Section 2.1.8."""

    SimPin: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="SimPin", description="PIN of the SIM card.", required=False,
        type=ValueType.STRING, section="2.1.8",
    )
    """PIN of the SIM card. String, optional. Section 2.1.8."""

    PreferredNetwork: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="PreferredNetwork",
        description="Preferred mobile network by its country and network code.", required=False, type=ValueType.STRING,
        section="2.1.8",
    )
    """Preferred mobile network by its country and network code. String, optional. Section 2.1.8."""

    UseOnlyPreferredNetwork: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="NetworkConfiguration", name="UseOnlyPreferredNetwork",
        description="Whether no other mobile network is used.", required=False, type=ValueType.BOOLEAN, section="2.1.8",
    )
    """Whether no other mobile network is used. Boolean, optional. Section 2.1.8."""

    ApnAuthentication: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="NetworkConfiguration", name="ApnAuthentication",
        description="How to log in at the access point.", required=False, type=ValueType.STRING,
        values=_APN_AUTHENTICATION, section="2.1.8",
    )
    """How to log in at the access point. String, optional. Section 2.1.8."""


NetworkConfiguration: Final = _NetworkConfiguration("NetworkConfiguration", "A configuration slot for the network connection.")
"""A configuration slot for the network connection."""


class _OCPPCommCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the communication with the CSMS.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    ActiveNetworkProfile: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="ActiveNetworkProfile",
        description="Configuration slot of the network profile in use.", required=True, type=ValueType.INTEGER,
        minimum=0, mutability=(Mutability.READ_ONLY,), section="2.1.1",
    )
    """Configuration slot of the network profile in use. Integer, required, ReadOnly, at least 0. Section 2.1.1."""

    FileTransferProtocols: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="FileTransferProtocols",
        description="Protocols for the transfer of files.", required=True, type=ValueType.MEMBER_LIST,
        values=("FTP", "FTPS", "HTTP", "HTTPS", "SFTP"), mutability=(Mutability.READ_ONLY,), section="2.1.4",
    )
    """Protocols for the transfer of files. MemberList, required, ReadOnly. Section 2.1.4."""

    HeartbeatInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="HeartbeatInterval",
        description="Time without other messages after which a Heartbeat is due.", required=False,
        type=ValueType.INTEGER, unit="s", minimum=1, mutability=(Mutability.READ_WRITE,), section="2.1.5",
    )
    """Time without other messages after which a Heartbeat is due. Integer, in s, optional, ReadWrite, at least 1.
    Section 2.1.5.
    """

    MessageTimeout_Default: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="MessageTimeout", instance="Default",
        description="Time after which a message without an answer counts as lost.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_ONLY,), section="2.1.3",
    )
    """Time after which a message without an answer counts as lost. Integer, in s, required, ReadOnly, at least 0.
    Section 2.1.3.
    """

    MessageAttemptInterval_TransactionEvent: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="MessageAttemptInterval", instance="TransactionEvent",
        description="Time before a TransactionEvent that the CSMS failed to process is sent again.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.1.12",
    )
    """Time before a TransactionEvent that the CSMS failed to process is sent again. Integer, in s, required, ReadWrite,
    at least 0. Section 2.1.12.
    """

    MessageAttempts_TransactionEvent: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="MessageAttempts", instance="TransactionEvent",
        description="How often a TransactionEvent is sent that the CSMS fails to process.", required=True,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_WRITE,), section="2.1.11",
    )
    """How often a TransactionEvent is sent that the CSMS fails to process. Integer, required, ReadWrite, at least 0.
    Section 2.1.11.
    """

    NetworkConfigurationPriority: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="NetworkConfigurationPriority",
        description="Configuration slots of network profiles, the first choice first.", required=True,
        type=ValueType.SEQUENCE_LIST, characteristics=("valuesList",), mutability=(Mutability.READ_WRITE,),
        section="2.1.6",
    )
    """Configuration slots of network profiles, the first choice first. SequenceList, required, ReadWrite. Section
    2.1.6.
    """

    NetworkProfileConnectionAttempts: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="NetworkProfileConnectionAttempts",
        description="How often a connection is tried before the next network profile.", required=True,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_WRITE,), section="2.1.7",
    )
    """How often a connection is tried before the next network profile. Integer, required, ReadWrite, at least 0.
    Section 2.1.7.
    """

    OfflineThreshold: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="OfflineThreshold",
        description="Time offline after which the station reports all its connectors.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.1.9",
    )
    """Time offline after which the station reports all its connectors. Integer, in s, required, ReadWrite, at least 0.
    Section 2.1.9.
    """

    PublicKeyWithSignedMeterValue: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="PublicKeyWithSignedMeterValue",
        description="When a signed reading carries the public key.", required=False, type=ValueType.OPTION_LIST,
        values=("Never", "OncePerTransaction", "EveryMeterValue"), mutability=(Mutability.READ_WRITE,),
        section="2.9.25",
    )
    """When a signed reading carries the public key. OptionList, optional, ReadWrite. Section 2.9.25."""

    QueueAllMessages: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="QueueAllMessages",
        description="Whether all messages are kept while offline.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.1.10",
    )
    """Whether all messages are kept while offline. Boolean, optional, ReadWrite. Section 2.1.10."""

    ResetRetries: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="ResetRetries",
        description="How often an unsuccessful reset is tried again.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_WRITE,), section="2.1.15",
    )
    """How often an unsuccessful reset is tried again. Integer, required, ReadWrite, at least 0. Section 2.1.15."""

    RetryBackOffRandomRange: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="RetryBackOffRandomRange",
        description="Longest random part of the time before a reconnection.", required=True, type=ValueType.INTEGER,
        unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="part 4 8.2",
    )
    """Longest random part of the time before a reconnection. Integer, in s, required, ReadWrite, at least 0. Section
    part 4 8.2.
    """

    RetryBackOffRepeatTimes: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="RetryBackOffRepeatTimes",
        description="How often the time before a reconnection doubles.", required=True, type=ValueType.INTEGER,
        minimum=0, mutability=(Mutability.READ_WRITE,), section="part 4 8.1",
    )
    """How often the time before a reconnection doubles. Integer, required, ReadWrite, at least 0. Section part 4 8.1.
    """

    RetryBackOffWaitMinimum: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="RetryBackOffWaitMinimum",
        description="Time before the first reconnection.", required=True, type=ValueType.INTEGER, unit="s", minimum=0,
        mutability=(Mutability.READ_WRITE,), section="part 4 8.3",
    )
    """Time before the first reconnection. Integer, in s, required, ReadWrite, at least 0. Section part 4 8.3."""

    UnlockOnEVSideDisconnect: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="UnlockOnEVSideDisconnect",
        description="Whether unplugging at the vehicle unlocks the connector.", required=True, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.1.13",
    )
    """Whether unplugging at the vehicle unlocks the connector. Boolean, required, ReadOnly/ReadWrite. Section 2.1.13.
    """

    WebSocketPingInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="WebSocketPingInterval",
        description="Time between WebSocket pings of the station; 0 switches them off.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="part 4 8.4",
    )
    """Time between WebSocket pings of the station; 0 switches them off. Integer, in s, required, ReadWrite, at least 0.
    Section part 4 8.4.
    """

    FieldLength: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="FieldLength", instance_of="message and field, as message.field",
        description="Length of a field that may be longer than its schema says.", required=False,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_ONLY,), section="2.1.16",
    )
    """Length of a field that may be longer than its schema says. Integer, optional, ReadOnly, at least 0. Section
    2.1.16.
    """

    ExternalConfigChangeDate: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="ExternalConfigChangeDate",
        description="When the configuration was last changed other than by the CSMS.", required=False,
        type=ValueType.DATE_TIME, mutability=(Mutability.READ_ONLY,), section="2.1.36",
    )
    """When the configuration was last changed other than by the CSMS. DateTime, optional, ReadOnly. Section 2.1.36."""


OCPPCommCtrlr: Final = _OCPPCommCtrlr("OCPPCommCtrlr", "Settings of the communication with the CSMS.", mandatory=True)
"""Settings of the communication with the CSMS."""

OverCurrentProtection: Final[Component[ComponentVariable[Any]]] = Component("OverCurrentProtection", "Breaker against over-current.")
"""Breaker against over-current."""

OverCurrentProtectionRecloser: Final[Component[ComponentVariable[Any]]] = Component("OverCurrentProtectionRecloser", "Recloses the breaker against over-current.")
"""Recloses the breaker against over-current."""


class _PaymentCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the payment terminal.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="PaymentCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=True, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Whether the function is switched on. Boolean, required, ReadWrite. Section 2.4.1."""

    Problem: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="PaymentCtrlr", name="Problem", description="Whether the component has a problem.",
        required=True, type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Whether the component has a problem. Boolean, required, ReadOnly. Section 2.4.1."""

    AuthorizeDirectPayment: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="PaymentCtrlr", name="AuthorizeDirectPayment",
        description="Whether the CSMS is asked to authorize a direct payment.", required=True, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Whether the CSMS is asked to authorize a direct payment. Boolean, required, ReadWrite. Section 2.4.1."""

    AuthorizationAmount: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="PaymentCtrlr", name="AuthorizationAmount",
        description="Amount reserved on the card before charging.", required=True, type=ValueType.DECIMAL,
        mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Amount reserved on the card before charging. Decimal, required, ReadWrite. Section 2.4.1."""

    IncrementalAuthorizationAmount: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="PaymentCtrlr", name="IncrementalAuthorizationAmount",
        description="Amount by which the reservation grows; 0 allows none.", required=False, type=ValueType.DECIMAL,
        mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Amount by which the reservation grows; 0 allows none. Decimal, optional, ReadWrite. Section 2.4.1."""

    IncrementalAuthorizationThreshold: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="PaymentCtrlr", name="IncrementalAuthorizationThreshold",
        description="Rest of the reserved amount at which it is raised.", required=False, type=ValueType.DECIMAL,
        mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Rest of the reserved amount at which it is raised. Decimal, optional, ReadWrite. Section 2.4.1."""

    PaymentDetails: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="PaymentCtrlr", name="PaymentDetails",
        description="Details of the payment that come in additionalInfo.", required=True, type=ValueType.MEMBER_LIST,
        open=True, values=_ADDITIONAL_INFO_TYPE, mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Details of the payment that come in additionalInfo. MemberList, required, ReadWrite. Section 2.4.1."""

    SettlementByCSMS: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="PaymentCtrlr", name="SettlementByCSMS", description="Whether the CSMS settles the payment.",
        required=True, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Whether the CSMS settles the payment. Boolean, required, ReadWrite. Section 2.4.1."""

    ReceiptServerUrl: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="ReceiptServerUrl", description="Where the driver finds the receipt.",
        required=True, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Where the driver finds the receipt. String, required, ReadWrite. Section 2.4.1."""

    ReceiptByCSMS: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="PaymentCtrlr", name="ReceiptByCSMS", description="Whether the CSMS provides the receipt.",
        required=True, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Whether the CSMS provides the receipt. Boolean, required, ReadWrite. Section 2.4.1."""

    Merchant_Id: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="Merchant", instance="Id", description="Data of the merchant for receipts.",
        required=True, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Data of the merchant for receipts. String, required, ReadWrite. Section 2.4.1."""

    Merchant_TaxId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="Merchant", instance="TaxId",
        description="Data of the merchant for receipts.", required=True, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Data of the merchant for receipts. String, required, ReadWrite. Section 2.4.1."""

    Merchant_Name: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="Merchant", instance="Name",
        description="Data of the merchant for receipts.", required=True, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Data of the merchant for receipts. String, required, ReadWrite. Section 2.4.1."""

    Merchant_Address: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="Merchant", instance="Address",
        description="Data of the merchant for receipts.", required=True, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Data of the merchant for receipts. String, required, ReadWrite. Section 2.4.1."""

    Merchant_City: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="Merchant", instance="City",
        description="Data of the merchant for receipts.", required=True, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Data of the merchant for receipts. String, required, ReadWrite. Section 2.4.1."""

    TerminalID: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="TerminalID", description="Number by which the terminal is known.",
        required=True, type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Number by which the terminal is known. String, required, ReadOnly. Section 2.4.1."""

    PaymentServiceProvider: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="PaymentServiceProvider",
        description="Payment service that the terminal uses.", required=True, type=ValueType.STRING,
        mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Payment service that the terminal uses. String, required, ReadOnly. Section 2.4.1."""

    VendorName: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="VendorName", description="Vendor.", required=True, type=ValueType.STRING,
        mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Vendor. String, required, ReadOnly. Section 2.4.1."""

    Model: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="Model", description="Model.", required=True, type=ValueType.STRING,
        mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Model. String, required, ReadOnly. Section 2.4.1."""

    SerialNumber: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="SerialNumber", description="Serial number.", required=True,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Serial number. String, required, ReadOnly. Section 2.4.1."""

    FirmwareVersion: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="FirmwareVersion", description="Version of the firmware.", required=True,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Version of the firmware. String, required, ReadOnly. Section 2.4.1."""

    IMSI: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="IMSI", description="Subscriber number of the SIM card.", required=True,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Subscriber number of the SIM card. String, required, ReadOnly. Section 2.4.1."""

    ICCID: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="PaymentCtrlr", name="ICCID", description="Number of the SIM card.", required=True,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Number of the SIM card. String, required, ReadOnly. Section 2.4.1."""

    Connected: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="PaymentCtrlr", name="Connected",
        description="Whether the terminal reaches its payment service.", required=True, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY,), section="2.4.1",
    )
    """Whether the terminal reaches its payment service. Boolean, required, ReadOnly. Section 2.4.1."""


PaymentCtrlr: Final = _PaymentCtrlr("PaymentCtrlr", "Settings of the payment terminal.")
"""Settings of the payment terminal."""

PowerContactor: Final[Component[ComponentVariable[Any]]] = Component("PowerContactor", "Switches the power to the vehicle.")
"""Switches the power to the vehicle."""

RCD: Final[Component[ComponentVariable[Any]]] = Component("RCD", "Residual current device.")
"""Residual current device."""

RCDRecloser: Final[Component[ComponentVariable[Any]]] = Component("RCDRecloser", "Recloses the residual current device.")
"""Recloses the residual current device."""

RealTimeClock: Final[Component[ComponentVariable[Any]]] = Component("RealTimeClock", "Clock that runs on without power and network.")
"""Clock that runs on without power and network."""


class _ReservationCtrlr(Component[ComponentVariable[Any]]):
    """Settings of reservations.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ReservationCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.10.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.10.2.
    """

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ReservationCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.10.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.10.1."""

    NonEvseSpecific: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ReservationCtrlr", name="NonEvseSpecific",
        description="Whether a reservation need not name an EVSE.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY,), section="2.10.3",
    )
    """Whether a reservation need not name an EVSE. Boolean, optional, ReadOnly. Section 2.10.3."""


ReservationCtrlr: Final = _ReservationCtrlr("ReservationCtrlr", "Settings of reservations.")
"""Settings of reservations."""


class _SampledDataCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the sampled meter values.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.9.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.9.2."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.9.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.9.1."""

    SignReadings: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="SignReadings", description="Whether readings are signed.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.9.4",
    )
    """Whether readings are signed. Boolean, optional, ReadWrite. Section 2.9.4."""

    SignStartedReadings: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="SignStartedReadings",
        description="Whether readings at the start of a transaction are signed.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.9.5",
    )
    """Whether readings at the start of a transaction are signed. Boolean, optional, ReadWrite. Section 2.9.5."""

    SignUpdatedReadings: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="SignUpdatedReadings",
        description="Whether readings during a transaction are signed.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.9.6",
    )
    """Whether readings during a transaction are signed. Boolean, optional, ReadWrite. Section 2.9.6."""

    TxEndedInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxEndedInterval",
        description="Time between the readings in the TransactionEvent that ends a transaction.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.9.8",
    )
    """Time between the readings in the TransactionEvent that ends a transaction. Integer, in s, required, ReadWrite, at
    least 0. Section 2.9.8.
    """

    TxEndedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxEndedMeasurands",
        description="Measurands in the TransactionEvent that ends a transaction.", required=True,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.9.7",
    )
    """Measurands in the TransactionEvent that ends a transaction. MemberList, required, ReadWrite. Section 2.9.7."""

    TxStartedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxStartedMeasurands",
        description="Measurands in the TransactionEvent that starts a transaction.", required=True,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.9.9",
    )
    """Measurands in the TransactionEvent that starts a transaction. MemberList, required, ReadWrite. Section 2.9.9."""

    TxUpdatedInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxUpdatedInterval",
        description="Time between the readings sent during a transaction.", required=True, type=ValueType.INTEGER,
        unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.9.11",
    )
    """Time between the readings sent during a transaction. Integer, in s, required, ReadWrite, at least 0. Section
    2.9.11.
    """

    TxUpdatedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxUpdatedMeasurands",
        description="Measurands in the TransactionEvents during a transaction.", required=True,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.9.10",
    )
    """Measurands in the TransactionEvents during a transaction. MemberList, required, ReadWrite. Section 2.9.10."""

    RegisterValuesWithoutPhases: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="RegisterValuesWithoutPhases",
        description="Whether the energy register is sent for all phases together only.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.9.3",
    )
    """Whether the energy register is sent for all phases together only. Boolean, optional, ReadWrite. Section 2.9.3."""

    UpstreamInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="UpstreamInterval",
        description="Time between readings of the upstream meter.", required=False, type=ValueType.INTEGER, unit="s",
        minimum=0, mutability=(Mutability.READ_WRITE,), section="2.9.13",
    )
    """Time between readings of the upstream meter. Integer, in s, optional, ReadWrite, at least 0. Section 2.9.13."""

    UpstreamMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="UpstreamMeasurands", description="Measurands of the upstream meter.",
        required=False, type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,),
        section="2.9.12",
    )
    """Measurands of the upstream meter. MemberList, optional, ReadWrite. Section 2.9.12."""


SampledDataCtrlr: Final = _SampledDataCtrlr("SampledDataCtrlr", "Settings of the sampled meter values.", mandatory=True)
"""Settings of the sampled meter values."""


class _SecurityCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the security of the communication.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    AllowSecurityProfileDowngrade: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SecurityCtrlr", name="AllowSecurityProfileDowngrade",
        description="Whether security profile 3 may be lowered to 2.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.2.10",
    )
    """Whether security profile 3 may be lowered to 2. Boolean, optional, ReadOnly/ReadWrite. Section 2.2.10."""

    AdditionalRootCertificateCheck: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SecurityCtrlr", name="AdditionalRootCertificateCheck",
        description="Whether a new root certificate of the CSMS must be signed by the one that it replaces.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.2.6",
    )
    """Whether a new root certificate of the CSMS must be signed by the one that it replaces. Boolean, optional,
    ReadOnly. Section 2.2.6.
    """

    BasicAuthPassword: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="SecurityCtrlr", name="BasicAuthPassword", description="Password of HTTP Basic authentication.",
        required=False, type=ValueType.STRING, primitive="passwordString", min_length=16, max_length=64,
        mutability=(Mutability.WRITE_ONLY,),
    )
    """Password of HTTP Basic authentication. PasswordString, optional, WriteOnly, 16 to 64 characters."""

    CertificateEntries: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SecurityCtrlr", name="CertificateEntries", description="Certificates installed.", required=True,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_ONLY,), section="2.2.4",
    )
    """Certificates installed. Integer, required, ReadOnly, at least 0. Section 2.2.4."""

    CertSigningRepeatTimes: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SecurityCtrlr", name="CertSigningRepeatTimes",
        description="How often an unanswered request for a certificate is repeated.", required=False,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_WRITE,), section="2.2.9",
    )
    """How often an unanswered request for a certificate is repeated. Integer, optional, ReadWrite, at least 0. Section
    2.2.9.
    """

    CertSigningWaitMinimum: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SecurityCtrlr", name="CertSigningWaitMinimum",
        description="Time before an unanswered request for a certificate is repeated; it doubles each time.",
        required=False, type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,),
        section="2.2.8",
    )
    """Time before an unanswered request for a certificate is repeated; it doubles each time. Integer, in s, optional,
    ReadWrite, at least 0. Section 2.2.8.
    """

    Identity: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="SecurityCtrlr", name="Identity", description="Identity of the station.", required=False,
        type=ValueType.STRING, primitive="identifierString", max_length=48,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.2.2",
    )
    """Identity of the station. IdentifierString, optional, ReadOnly/ReadWrite, at most 48 characters. Section 2.2.2."""

    MaxCertificateChainSize: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SecurityCtrlr", name="MaxCertificateChainSize",
        description="Longest certificate chain that CertificateSigned may carry, in characters.", required=False,
        type=ValueType.INTEGER, minimum=0, maximum=10000, mutability=(Mutability.READ_ONLY,), section="2.2.7",
    )
    """Longest certificate chain that CertificateSigned may carry, in characters. Integer, optional, ReadOnly, 0 to
    10000. Section 2.2.7.
    """

    OrganizationName: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="SecurityCtrlr", name="OrganizationName", description="Organization in the certificate.",
        required=True, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.2.3",
    )
    """Organization in the certificate. String, required, ReadWrite. Section 2.2.3."""

    SecurityProfile: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SecurityCtrlr", name="SecurityProfile", description="Security profile in use.", required=True,
        type=ValueType.INTEGER, minimum=0, maximum=3, mutability=(Mutability.READ_ONLY,), section="2.2.5",
    )
    """Security profile in use. Integer, required, ReadOnly, 0 to 3. Section 2.2.5."""

    AllowCSMSTLSWildcards: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SecurityCtrlr", name="AllowCSMSTLSWildcards",
        description="Whether a certificate of the CSMS may have a wildcard.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="errata 2025-09 2.43",
    )
    """Whether a certificate of the CSMS may have a wildcard. Boolean, optional, ReadWrite. Section errata 2025-09 2.43.
    """


SecurityCtrlr: Final = _SecurityCtrlr("SecurityCtrlr", "Settings of the security of the communication.", mandatory=True)
"""Settings of the security of the communication."""

ShockSensor: Final[Component[ComponentVariable[Any]]] = Component("ShockSensor", "Sensor of impacts.")
"""Sensor of impacts."""


class _SmartChargingCtrlr(Component[ComponentVariable[Any]]):
    """Settings of smart charging.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    ACPhaseSwitchingSupported: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ACPhaseSwitchingSupported",
        description="Whether the phase for charging on one phase can be chosen.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.11.3",
    )
    """Whether the phase for charging on one phase can be chosen. Boolean, optional, ReadOnly. Section 2.11.3."""

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.11.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.11.2.
    """

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.11.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.11.1."""

    Entries_ChargingProfiles: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="Entries", instance="ChargingProfiles",
        description="Charging profiles installed; the highest value is how many there may be.", required=True,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_ONLY,), section="2.11.11",
    )
    """Charging profiles installed; the highest value is how many there may be. Integer, required, ReadOnly, at least 0.
    Section 2.11.11.
    """

    ExternalControlSignalsEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ExternalControlSignalsEnabled",
        description="Whether the station follows control signals from outside.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.11.7",
    )
    """Whether the station follows control signals from outside. Boolean, optional, ReadOnly/ReadWrite. Section 2.11.7.
    """

    LimitChangeSignificance: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="LimitChangeSignificance",
        description="Smallest change of a limit that is worth a notification.", required=True, type=ValueType.DECIMAL,
        unit="Percent", mutability=(Mutability.READ_WRITE,), section="2.11.12",
    )
    """Smallest change of a limit that is worth a notification. Decimal, in Percent, required, ReadWrite. Section
    2.11.12.
    """

    NotifyChargingLimitWithSchedules: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="NotifyChargingLimitWithSchedules",
        description="Whether NotifyChargingLimit carries the schedule.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.11.9",
    )
    """Whether NotifyChargingLimit carries the schedule. Boolean, optional, ReadWrite. Section 2.11.9."""

    PeriodsPerSchedule: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="PeriodsPerSchedule",
        description="Most periods in a charging schedule.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.11.6",
    )
    """Most periods in a charging schedule. Integer, required, ReadOnly, at least 0. Section 2.11.6."""

    Phases3to1: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="Phases3to1",
        description="Whether a transaction can switch from three phases to one.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.11.10",
    )
    """Whether a transaction can switch from three phases to one. Boolean, optional, ReadOnly. Section 2.11.10."""

    ProfileStackLevel: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ProfileStackLevel",
        description="Highest stackLevel of a charging profile.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.11.4",
    )
    """Highest stackLevel of a charging profile. Integer, required, ReadOnly, at least 0. Section 2.11.4."""

    RateUnit: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="RateUnit",
        description="Units in which charging schedules may be given.", required=True, type=ValueType.MEMBER_LIST,
        values=_CHARGING_RATE_UNIT, mutability=(Mutability.READ_ONLY,), section="2.11.5",
    )
    """Units in which charging schedules may be given. MemberList, required, ReadOnly. Section 2.11.5."""

    ExternalConstraintsProfileDisallowed: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ExternalConstraintsProfileDisallowed",
        description="Whether external systems are kept from setting charging profiles.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.11.8",
    )
    """Whether external systems are kept from setting charging profiles. Boolean, optional, ReadWrite. Section 2.11.8.
    """

    ChargingProfilePersistence_TxProfile: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ChargingProfilePersistence", instance="TxProfile",
        description="Whether charging profiles of that purpose survive a reboot.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.11.13",
    )
    """Whether charging profiles of that purpose survive a reboot. Boolean, optional, ReadOnly. Section 2.11.13."""

    ChargingProfilePersistence_LocalGeneration: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ChargingProfilePersistence", instance="LocalGeneration",
        description="Whether charging profiles of that purpose survive a reboot.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.11.13",
    )
    """Whether charging profiles of that purpose survive a reboot. Boolean, optional, ReadOnly. Section 2.11.13."""

    ChargingProfilePersistence_ChargingStationExternalConstraints: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ChargingProfilePersistence",
        instance="ChargingStationExternalConstraints",
        description="Whether charging profiles of that purpose survive a reboot.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.11.13",
    )
    """Whether charging profiles of that purpose survive a reboot. Boolean, optional, ReadOnly. Section 2.11.13."""

    SetpointPriority: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="SetpointPriority",
        description="Whose setpoint counts, if there are two.", required=False, type=ValueType.OPTION_LIST,
        values=("ExternalSystem", "CSMS"), mutability=(Mutability.READ_WRITE,), section="2.11.15",
    )
    """Whose setpoint counts, if there are two. OptionList, optional, ReadWrite. Section 2.11.15."""

    MaxExternalConstraintsId: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="MaxExternalConstraintsId",
        description="Highest id of a charging profile set by an external system.", required=False,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_WRITE,), section="2.11.16",
    )
    """Highest id of a charging profile set by an external system. Integer, optional, ReadWrite, at least 0. Section
    2.11.16.
    """

    SupportedAdditionalPurposes: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="SupportedAdditionalPurposes",
        description="Charging profile purposes supported beyond those of 2.0.1.", required=False,
        type=ValueType.MEMBER_LIST, values=("PriorityCharging", "LocalGeneration"), mutability=(Mutability.READ_ONLY,),
        section="2.11.17",
    )
    """Charging profile purposes supported beyond those of 2.0.1. MemberList, optional, ReadOnly. Section 2.11.17."""

    SupportsDynamicProfiles: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="SupportsDynamicProfiles",
        description="Whether charging profiles may be dynamic.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY,), section="2.11.18",
    )
    """Whether charging profiles may be dynamic. Boolean, optional, ReadOnly. Section 2.11.18."""

    SupportsMaxOfflineDuration: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="SupportsMaxOfflineDuration",
        description="Whether a charging profile may end after a time offline.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY,), section="2.11.19",
    )
    """Whether a charging profile may end after a time offline. Boolean, optional, ReadOnly. Section 2.11.19."""

    SupportsUseLocalTime: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="SupportsUseLocalTime",
        description="Whether useLocalTime in a charging schedule is followed.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY,), section="2.11.20",
    )
    """Whether useLocalTime in a charging schedule is followed. Boolean, optional, ReadOnly. Section 2.11.20."""

    SupportsRandomizedDelay: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="SupportsRandomizedDelay",
        description="Whether randomizedDelay in a charging schedule is followed.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.11.21",
    )
    """Whether randomizedDelay in a charging schedule is followed. Boolean, optional, ReadOnly. Section 2.11.21."""

    SupportsLimitAtSoC: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="SupportsLimitAtSoC",
        description="Whether limitAtSoC in a charging schedule is followed.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY,), section="2.11.22",
    )
    """Whether limitAtSoC in a charging schedule is followed. Boolean, optional, ReadOnly. Section 2.11.22."""

    SupportsEvseSleep: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="SupportsEvseSleep",
        description="Whether evseSleep in a charging schedule is followed.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY,), section="2.11.23",
    )
    """Whether evseSleep in a charging schedule is followed. Boolean, optional, ReadOnly. Section 2.11.23."""

    UpdateRateLimit: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="UpdateRateLimit",
        description="Shortest time, in seconds, between updates of a persistent charging profile; deprecated by the errata.",
        required=False, type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_ONLY,),
        section="2.11.14, errata 2025-09 2.19.2",
    )
    """Shortest time, in seconds, between updates of a persistent charging profile; deprecated by the errata. Integer,
    in s, optional, ReadOnly, at least 0. Section 2.11.14, errata 2025-09 2.19.2.
    """


SmartChargingCtrlr: Final = _SmartChargingCtrlr("SmartChargingCtrlr", "Settings of smart charging.")
"""Settings of smart charging."""

SpacesCountSignage: Final[Component[ComponentVariable[Any]]] = Component("SpacesCountSignage", "Sign that shows how many spaces are free.")
"""Sign that shows how many spaces are free."""

Switch: Final[Component[ComponentVariable[Any]]] = Component("Switch", "General electromechanical input.")
"""General electromechanical input."""


class _TariffCostCtrlr(Component[ComponentVariable[Any]]):
    """Settings of tariffs and costs.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Available_Tariff: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Available", instance="Tariff",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.12.1",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.12.1.
    """

    Available_Cost: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Available", instance="Cost",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.12.4",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.12.4.
    """

    Currency: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Currency", description="Currency by ISO 4217.", required=True,
        required_if=(("Enabled[Tariff]", "false"),), type=ValueType.STRING, min_length=3, max_length=3,
        mutability=(Mutability.READ_WRITE,), section="2.12.7",
    )
    """Currency by ISO 4217. String, required if Enabled[Tariff] is false, ReadWrite, 3 to 3 characters. Section 2.12.7.
    """

    Enabled_Tariff: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Enabled", instance="Tariff",
        description="Whether the function is switched on.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.12.2, errata 2025-09 2.64",
    )
    """Whether the function is switched on. Boolean, optional, ReadOnly/ReadWrite. Section 2.12.2, errata 2025-09 2.64.
    """

    Enabled_Cost: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Enabled", instance="Cost",
        description="Whether the function is switched on.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.12.5, errata 2025-09 2.64",
    )
    """Whether the function is switched on. Boolean, optional, ReadOnly/ReadWrite. Section 2.12.5, errata 2025-09 2.64.
    """

    Enabled_RunningCost: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Enabled", instance="RunningCost",
        description="Whether the function is switched on.", required=False, required_if=(("Available[Cost]", "true"),),
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.12.9",
    )
    """Whether the function is switched on. Boolean, required if Available[Cost] is true, ReadWrite. Section 2.12.9."""

    TariffFallbackMessage: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="TariffFallbackMessage", instance_of="language, by RFC 5646",
        description="Text about the tariff for users without one of their own.", required=True,
        required_if=(("Available[Tariff]", "true"),), type=ValueType.STRING, max_length=512,
        mutability=(Mutability.READ_WRITE,), section="2.12.3",
    )
    """Text about the tariff for users without one of their own. String, required if Available[Tariff] is true,
    ReadWrite, at most 512 characters. Section 2.12.3.
    """

    TotalCostFallbackMessage: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="TotalCostFallbackMessage", instance_of="language, by RFC 5646",
        description="Text for users when the cost cannot be fetched.", required=True,
        required_if=(("Available[Tariff]", "true"),), type=ValueType.STRING, max_length=512,
        mutability=(Mutability.READ_WRITE,), section="2.12.6",
    )
    """Text for users when the cost cannot be fetched. String, required if Available[Tariff] is true, ReadWrite, at most
    512 characters. Section 2.12.6.
    """

    OfflineTariffFallbackMessage: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="OfflineTariffFallbackMessage", instance_of="language, by RFC 5646",
        description="Text about the tariff for users while the station is offline.", required=False,
        type=ValueType.STRING, max_length=512, mutability=(Mutability.READ_WRITE,), section="2.12.8",
    )
    """Text about the tariff for users while the station is offline. String, optional, ReadWrite, at most 512
    characters. Section 2.12.8.
    """

    Interval_Tariff: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Interval", instance="Tariff",
        description="Time between updates of the tariff.", required=False,
        required_if=(("Available[Tariff]", "true"), ("Available[Cost]", "true")), type=ValueType.INTEGER, unit="s",
        minimum=0, mutability=(Mutability.READ_WRITE,), section="2.12.11",
    )
    """Time between updates of the tariff. Integer, in s, required if Available[Tariff] is true and Available[Cost] is
    true, ReadWrite, at least 0. Section 2.12.11.
    """

    Interval_Cost: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Interval", instance="Cost",
        description="Time between updates of the cost.", required=False, required_if=(("Available[Cost]", "true"),),
        type=ValueType.INTEGER, unit="s", minimum=1, mutability=(Mutability.READ_WRITE,), section="2.12.10",
    )
    """Time between updates of the cost. Integer, in s, required if Available[Cost] is true, ReadWrite, at least 1.
    Section 2.12.10.
    """

    MaxElements_Tariff: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="MaxElements", instance="Tariff",
        description="Most price elements of a kind in a tariff.", required=False,
        required_if=(("Available[Tariff]", "true"),), type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.12.12",
    )
    """Most price elements of a kind in a tariff. Integer, required if Available[Tariff] is true, ReadOnly, at least 0.
    Section 2.12.12.
    """

    ConditionsSupported_Tariff: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="ConditionsSupported", instance="Tariff",
        description="Whether tariffs may have conditions.", required=False,
        required_if=(("Available[Tariff]", "true"),), type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,),
        section="2.12.13",
    )
    """Whether tariffs may have conditions. Boolean, required if Available[Tariff] is true, ReadOnly. Section 2.12.13.
    """

    HandleFailedTariff_Tariff: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="HandleFailedTariff", instance="Tariff",
        description="What happens with a driver's tariff that cannot be processed.", required=False,
        required_if=(("Available[Tariff]", "true"),), type=ValueType.OPTION_LIST,
        values=("Deauthorize", "UseDefaultTariff", "CentralCost"), mutability=(Mutability.READ_WRITE,),
        section="2.12.14",
    )
    """What happens with a driver's tariff that cannot be processed. OptionList, required if Available[Tariff] is true,
    ReadWrite. Section 2.12.14.
    """


TariffCostCtrlr: Final = _TariffCostCtrlr("TariffCostCtrlr", "Settings of tariffs and costs.")
"""Settings of tariffs and costs."""

TemperatureSensor: Final[Component[ComponentVariable[Any]]] = Component("TemperatureSensor", "Sensor of a temperature inside the station.")
"""Sensor of a temperature inside the station."""

TiltSensor: Final[Component[ComponentVariable[Any]]] = Component("TiltSensor", "Sensor of the tilt.")
"""Sensor of the tilt."""


class _TokenReader(Component[ComponentVariable[Any]]):
    """Reader of tokens such as RFID cards.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Token: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TokenReader", name="Token", description="Token that was read.", required=False,
        type=ValueType.STRING,
    )
    """Token that was read. String, optional."""

    TokenType: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TokenReader", name="TokenType", description="Type of the token that was read.", required=False,
        type=ValueType.OPTION_LIST, open=True, values=_ID_TOKEN_TYPE,
    )
    """Type of the token that was read. OptionList, optional."""


TokenReader: Final = _TokenReader("TokenReader", "Reader of tokens such as RFID cards.")
"""Reader of tokens such as RFID cards."""


class _TxCtrlr(Component[ComponentVariable[Any]]):
    """Settings of transactions.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    ChargingTime: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="TxCtrlr", name="ChargingTime", description="Time between first and last transfer of energy.",
        required=False, type=ValueType.DECIMAL, unit="s",
    )
    """Time between first and last transfer of energy. Decimal, in s, optional."""

    EVConnectionTimeOut: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="TxCtrlr", name="EVConnectionTimeOut",
        description="Time to plug in before a transaction that has begun is given up.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.7.1",
    )
    """Time to plug in before a transaction that has begun is given up. Integer, in s, required, ReadWrite, at least 0.
    Section 2.7.1.
    """

    MaxEnergyOnInvalidId: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="TxCtrlr", name="MaxEnergyOnInvalidId",
        description="Energy still delivered after the identifier turned out to be invalid.", required=False,
        type=ValueType.INTEGER, unit="Wh", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.7.7",
    )
    """Energy still delivered after the identifier turned out to be invalid. Integer, in Wh, optional, ReadWrite, at
    least 0. Section 2.7.7.
    """

    StopTxOnEVSideDisconnect: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TxCtrlr", name="StopTxOnEVSideDisconnect",
        description="Whether unplugging at the vehicle stops the transaction.", required=True, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.7.2",
    )
    """Whether unplugging at the vehicle stops the transaction. Boolean, required, ReadOnly/ReadWrite. Section 2.7.2."""

    StopTxOnInvalidId: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TxCtrlr", name="StopTxOnInvalidId",
        description="Whether a transaction stops when its identifier is not accepted.", required=True,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.7.8",
    )
    """Whether a transaction stops when its identifier is not accepted. Boolean, required, ReadWrite. Section 2.7.8."""

    TxBeforeAcceptedEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TxCtrlr", name="TxBeforeAcceptedEnabled",
        description="Whether charging is possible before the CSMS has accepted the station.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.7.3",
    )
    """Whether charging is possible before the CSMS has accepted the station. Boolean, optional, ReadWrite. Section
    2.7.3.
    """

    TxStartPoint: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="TxCtrlr", name="TxStartPoint", description="Events at which a transaction starts.",
        required=True, type=ValueType.MEMBER_LIST,
        values=("ParkingBayOccupancy", "EVConnected", "Authorized", "PowerPathClosed", "EnergyTransfer", "DataSigned"),
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.7.4",
    )
    """Events at which a transaction starts. MemberList, required, ReadOnly/ReadWrite. Section 2.7.4."""

    TxStopPoint: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="TxCtrlr", name="TxStopPoint", description="Events at which a transaction ends.", required=True,
        type=ValueType.MEMBER_LIST,
        values=("ParkingBayOccupancy", "EVConnected", "Authorized", "PowerPathClosed", "EnergyTransfer", "DataSigned"),
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.7.5",
    )
    """Events at which a transaction ends. MemberList, required, ReadOnly/ReadWrite. Section 2.7.5."""

    ResumptionTimeout: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="TxCtrlr", name="ResumptionTimeout",
        description="Longest loss of power after which a transaction goes on.", required=False, type=ValueType.INTEGER,
        unit="s", minimum=0, mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.7.9",
    )
    """Longest loss of power after which a transaction goes on. Integer, in s, optional, ReadOnly/ReadWrite, at least 0.
    Section 2.7.9.
    """

    EnergyTransferResumptionRandomRange: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="TxCtrlr", name="EnergyTransferResumptionRandomRange",
        description="Longest random delay before energy flows again.", required=False, type=ValueType.INTEGER, unit="s",
        minimum=0, mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.8",
    )
    """Longest random delay before energy flows again. Integer, in s, optional, ReadOnly/ReadWrite, at least 0. Section
    2.8.
    """

    AllowEnergyTransferResumption: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TxCtrlr", name="AllowEnergyTransferResumption",
        description="Whether energy flows again when a transaction is resumed.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.7.10",
    )
    """Whether energy flows again when a transaction is resumed. Boolean, optional, ReadOnly/ReadWrite. Section 2.7.10.
    """

    SupportedLimits: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="TxCtrlr", name="SupportedLimits", description="Limits of a transaction supported.",
        required=False, type=ValueType.MEMBER_LIST, values=("maxCost", "maxEnergy", "maxTime", "maxSoC"),
        mutability=(Mutability.READ_ONLY,), section="2.8.1",
    )
    """Limits of a transaction supported. MemberList, optional, ReadOnly. Section 2.8.1."""


TxCtrlr: Final = _TxCtrlr("TxCtrlr", "Settings of transactions.", mandatory=True)
"""Settings of transactions."""

UIInput: Final[Component[ComponentVariable[Any]]] = Component("UIInput", "Input of the user interface, such as a button.")
"""Input of the user interface, such as a button."""

UpstreamProtectionTrigger: Final[Component[ComponentVariable[Any]]] = Component("UpstreamProtectionTrigger", "Trips a protection device upstream after a severe fault.")
"""Trips a protection device upstream after a severe fault."""


class _V2XChargingCtrlr(Component[ComponentVariable[Any]]):
    """Settings of charging in both directions.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=True, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.18.1",
    )
    """Whether the function is switched on. Boolean, required, ReadWrite. Section 2.18.1."""

    SupportedEnergyTransferModes: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="SupportedEnergyTransferModes",
        description="Energy transfer modes supported.", required=True, type=ValueType.MEMBER_LIST,
        values=_ENERGY_TRANSFER_MODE, mutability=(Mutability.READ_ONLY,), section="2.18.2",
    )
    """Energy transfer modes supported. MemberList, required, ReadOnly. Section 2.18.2."""

    SupportedOperationModes: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="SupportedOperationModes", description="Operation modes supported.",
        required=True, type=ValueType.MEMBER_LIST, values=_OPERATION_MODE, mutability=(Mutability.READ_ONLY,),
        section="2.18.3",
    )
    """Operation modes supported. MemberList, required, ReadOnly. Section 2.18.3."""

    LocalFrequencyUpdateThreshold: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="LocalFrequencyUpdateThreshold",
        description="Change of the grid frequency, in millihertz, that makes the setpoint be computed anew.",
        required=False, type=ValueType.INTEGER, unit="mHz", minimum=0, mutability=(Mutability.READ_WRITE,),
        section="2.18.4",
    )
    """Change of the grid frequency, in millihertz, that makes the setpoint be computed anew. Integer, in mHz, optional,
    ReadWrite, at least 0. Section 2.18.4.
    """

    TxStartedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="TxStartedMeasurands", instance_of="operationMode",
        description="Measurands in the TransactionEvent that starts a transaction.", required=False,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.18.5.1",
    )
    """Measurands in the TransactionEvent that starts a transaction. MemberList, optional, ReadWrite. Section 2.18.5.1.
    """

    TxEndedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="TxEndedMeasurands", instance_of="operationMode",
        description="Measurands in the TransactionEvent that ends a transaction.", required=False,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.18.5.2",
    )
    """Measurands in the TransactionEvent that ends a transaction. MemberList, optional, ReadWrite. Section 2.18.5.2."""

    TxUpdatedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="TxUpdatedMeasurands", instance_of="operationMode",
        description="Measurands in the TransactionEvents during a transaction.", required=False,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.18.5.4",
    )
    """Measurands in the TransactionEvents during a transaction. MemberList, optional, ReadWrite. Section 2.18.5.4."""

    TxEndedInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="TxEndedInterval", instance_of="operationMode",
        description="Time between the readings in the TransactionEvent that ends a transaction.", required=False,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.18.5.3",
    )
    """Time between the readings in the TransactionEvent that ends a transaction. Integer, in s, optional, ReadWrite, at
    least 0. Section 2.18.5.3.
    """

    TxUpdatedInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="TxUpdatedInterval", instance_of="operationMode",
        description="Time between the readings sent during a transaction.", required=False, type=ValueType.INTEGER,
        unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.18.5.5",
    )
    """Time between the readings sent during a transaction. Integer, in s, optional, ReadWrite, at least 0. Section
    2.18.5.5.
    """

    LocalLoadBalancing_UpperThreshold: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="LocalLoadBalancing", instance="UpperThreshold",
        description="Threshold or offset of local load balancing.", required=False, type=ValueType.DECIMAL, unit="W",
        mutability=(Mutability.READ_WRITE,), section="2.18.6.1",
    )
    """Threshold or offset of local load balancing. Decimal, in W, optional, ReadWrite. Section 2.18.6.1."""

    LocalLoadBalancing_LowerThreshold: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="LocalLoadBalancing", instance="LowerThreshold",
        description="Threshold or offset of local load balancing.", required=False, type=ValueType.DECIMAL, unit="W",
        mutability=(Mutability.READ_WRITE,), section="2.18.6.2",
    )
    """Threshold or offset of local load balancing. Decimal, in W, optional, ReadWrite. Section 2.18.6.2."""

    LocalLoadBalancing_UpperOffset: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="LocalLoadBalancing", instance="UpperOffset",
        description="Threshold or offset of local load balancing.", required=False, type=ValueType.DECIMAL, unit="W",
        mutability=(Mutability.READ_WRITE,), section="2.18.6.3",
    )
    """Threshold or offset of local load balancing. Decimal, in W, optional, ReadWrite. Section 2.18.6.3."""

    LocalLoadBalancing_LowerOffset: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="V2XChargingCtrlr", name="LocalLoadBalancing", instance="LowerOffset",
        description="Threshold or offset of local load balancing.", required=False, type=ValueType.DECIMAL, unit="W",
        mutability=(Mutability.READ_WRITE,), section="2.18.6.4",
    )
    """Threshold or offset of local load balancing. Decimal, in W, optional, ReadWrite. Section 2.18.6.4."""


V2XChargingCtrlr: Final = _V2XChargingCtrlr("V2XChargingCtrlr", "Settings of charging in both directions.")
"""Settings of charging in both directions."""

VehicleIdSensor: Final[Component[ComponentVariable[Any]]] = Component("VehicleIdSensor", "Identifies the vehicle in the bay.")
"""Identifies the vehicle in the bay."""


class _WebPaymentsCtrlr(Component[ComponentVariable[Any]]):
    """Settings of QR codes for payment on the web.

    OCPP 2.1, appendices v2.1 (edition 2, 2025-12-03); part 2 and part 4 of edition 1 and errata 2025-09.
    """

    __slots__ = ()

    URLTemplate: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="WebPaymentsCtrlr", name="URLTemplate", description="Template of the URL in the QR code.",
        required=True, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.4.2",
    )
    """Template of the URL in the QR code. String, required, ReadWrite. Section 2.4.2."""

    URLParameters: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="WebPaymentsCtrlr", name="URLParameters", description="Parameters that the URL may have.",
        required=False, type=ValueType.MEMBER_LIST, values=("maxtime", "maxenergy", "maxcost"),
        mutability=(Mutability.READ_ONLY,), section="2.4.2",
    )
    """Parameters that the URL may have. MemberList, optional, ReadOnly. Section 2.4.2."""

    TOTPVersion: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="WebPaymentsCtrlr", name="TOTPVersion",
        description="Version of the algorithm of the one-time passwords.", required=True, type=ValueType.OPTION_LIST,
        open=True, values=("v1",), mutability=(Mutability.READ_WRITE,), section="2.4.2",
    )
    """Version of the algorithm of the one-time passwords. OptionList, required, ReadWrite. Section 2.4.2."""

    ChargingStationId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="WebPaymentsCtrlr", name="ChargingStationId", description="Name of the station in the URL.",
        required=False, type=ValueType.STRING,
    )
    """Name of the station in the URL. String, optional."""

    ValidityTime: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="WebPaymentsCtrlr", name="ValidityTime",
        description="Time for which a one-time password is valid.", required=True, type=ValueType.INTEGER, unit="s",
        minimum=6, maximum=3600, mutability=(Mutability.READ_WRITE,), section="2.4.2",
    )
    """Time for which a one-time password is valid. Integer, in s, required, ReadWrite, 6 to 3600. Section 2.4.2."""

    SharedSecret: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="WebPaymentsCtrlr", name="SharedSecret", description="Secret behind the one-time passwords.",
        required=True, type=ValueType.STRING, mutability=(Mutability.WRITE_ONLY,), section="2.4.2",
    )
    """Secret behind the one-time passwords. String, required, WriteOnly. Section 2.4.2."""

    Length: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="WebPaymentsCtrlr", name="Length",
        description="Length of the one-time passwords, in characters.", required=True, type=ValueType.INTEGER,
        minimum=6, mutability=(Mutability.READ_WRITE,), section="2.4.2",
    )
    """Length of the one-time passwords, in characters. Integer, required, ReadWrite, at least 6. Section 2.4.2."""

    QRCodeQuality: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="WebPaymentsCtrlr", name="QRCodeQuality", description="Error correction of the QR code.",
        required=False, type=ValueType.OPTION_LIST, values=("Low", "Medium", "Quartile", "High"),
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.4.2",
    )
    """Error correction of the QR code. OptionList, optional, ReadOnly/ReadWrite. Section 2.4.2."""


WebPaymentsCtrlr: Final = _WebPaymentsCtrlr("WebPaymentsCtrlr", "Settings of QR codes for payment on the web.")
"""Settings of QR codes for payment on the web."""


COMPONENTS: Final[Mapping[str, Component[ComponentVariable[Any]]]] = MappingProxyType(
    {
        "AccessBarrier": AccessBarrier,
        "AcDcConverter": AcDcConverter,
        "ACDERCtrlr": ACDERCtrlr,
        "AcPhaseSelector": AcPhaseSelector,
        "Actuator": Actuator,
        "AirCoolingSystem": AirCoolingSystem,
        "AlignedDataCtrlr": AlignedDataCtrlr,
        "AreaVentilation": AreaVentilation,
        "AuthCacheCtrlr": AuthCacheCtrlr,
        "AuthCtrlr": AuthCtrlr,
        "BatteryCartridge": BatteryCartridge,
        "BatterySwapCtrlr": BatterySwapCtrlr,
        "BayOccupancySensor": BayOccupancySensor,
        "BeaconLighting": BeaconLighting,
        "CableBreakawaySensor": CableBreakawaySensor,
        "CaseAccessSensor": CaseAccessSensor,
        "CHAdeMOCtrlr": CHAdeMOCtrlr,
        "ChargingStation": ChargingStation,
        "ChargingStatusIndicator": ChargingStatusIndicator,
        "ClockCtrlr": ClockCtrlr,
        "ConnectedEV": ConnectedEV,
        "Connector": Connector,
        "ConnectorHolsterRelease": ConnectorHolsterRelease,
        "ConnectorHolsterSensor": ConnectorHolsterSensor,
        "ConnectorPlugRetentionLock": ConnectorPlugRetentionLock,
        "ConnectorProtectionRelease": ConnectorProtectionRelease,
        "Controller": Controller,
        "ControlMetering": ControlMetering,
        "CPPWMController": CPPWMController,
        "CustomizationCtrlr": CustomizationCtrlr,
        "DataCollector": DataCollector,
        "DataLink": DataLink,
        "DCDERCtrlr": DCDERCtrlr,
        "DeviceDataCtrlr": DeviceDataCtrlr,
        "Display": Display,
        "DisplayMessageCtrlr": DisplayMessageCtrlr,
        "DistributionPanel": DistributionPanel,
        "ElectricalFeed": ElectricalFeed,
        "ELVSupply": ELVSupply,
        "EmergencyStopSensor": EmergencyStopSensor,
        "EnvironmentalLighting": EnvironmentalLighting,
        "EVRetentionLock": EVRetentionLock,
        "EVSE": EVSE,
        "ExternalTemperatureSensor": ExternalTemperatureSensor,
        "FiscalMetering": FiscalMetering,
        "FloodSensor": FloodSensor,
        "FrequencySimulator": FrequencySimulator,
        "GroundIsolationProtection": GroundIsolationProtection,
        "Heater": Heater,
        "HumiditySensor": HumiditySensor,
        "ISO15118Ctrlr": ISO15118Ctrlr,
        "LightSensor": LightSensor,
        "LiquidCoolingSystem": LiquidCoolingSystem,
        "LocalAuthListCtrlr": LocalAuthListCtrlr,
        "LocalAvailabilitySensor": LocalAvailabilitySensor,
        "LocalController": LocalController,
        "LocalEnergyStorage": LocalEnergyStorage,
        "MonitoringCtrlr": MonitoringCtrlr,
        "NetworkConfiguration": NetworkConfiguration,
        "OCPPCommCtrlr": OCPPCommCtrlr,
        "OverCurrentProtection": OverCurrentProtection,
        "OverCurrentProtectionRecloser": OverCurrentProtectionRecloser,
        "PaymentCtrlr": PaymentCtrlr,
        "PowerContactor": PowerContactor,
        "RCD": RCD,
        "RCDRecloser": RCDRecloser,
        "RealTimeClock": RealTimeClock,
        "ReservationCtrlr": ReservationCtrlr,
        "SampledDataCtrlr": SampledDataCtrlr,
        "SecurityCtrlr": SecurityCtrlr,
        "ShockSensor": ShockSensor,
        "SmartChargingCtrlr": SmartChargingCtrlr,
        "SpacesCountSignage": SpacesCountSignage,
        "Switch": Switch,
        "TariffCostCtrlr": TariffCostCtrlr,
        "TemperatureSensor": TemperatureSensor,
        "TiltSensor": TiltSensor,
        "TokenReader": TokenReader,
        "TxCtrlr": TxCtrlr,
        "UIInput": UIInput,
        "UpstreamProtectionTrigger": UpstreamProtectionTrigger,
        "V2XChargingCtrlr": V2XChargingCtrlr,
        "VehicleIdSensor": VehicleIdSensor,
        "WebPaymentsCtrlr": WebPaymentsCtrlr,
    }
)
"""The components by name."""


def find_variable(component: str, name: str, instance: str | None = None) -> ComponentVariable[Any] | None:
    """The variable of a component, whatever the case of their names; None if the standard lists none of that name.

    One that any component may have is found for any component, also one that the standard does not list.
    """
    return _device_model.find_variable(COMPONENTS, generic, component, name, instance)
