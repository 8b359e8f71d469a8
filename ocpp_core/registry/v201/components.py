"""The components and their variables of OCPP 2.0.1.

Generated from schemas/v201/registry; run ``nox -s generate`` after a change there.
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
from ocpp_core.registry.v201.variable import ComponentVariable

__all__ = [
    "COMPONENTS",
    "AccessBarrier",
    "AcDcConverter",
    "AcPhaseSelector",
    "Actuator",
    "AirCoolingSystem",
    "AlignedDataCtrlr",
    "AreaVentilation",
    "AuthCacheCtrlr",
    "AuthCtrlr",
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
    "DataLink",
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
    "OCPPCommCtrlr",
    "OverCurrentProtection",
    "OverCurrentProtectionRecloser",
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
    "VehicleIdSensor",
    "find_variable",
    "generic",
]

_CHARGING_RATE_UNIT: Final = ("W", "A")
_CONNECTOR: Final = (
    "cCCS1", "cCCS2", "cG105", "cTesla", "cType1", "cType2", "s309-1P-16A", "s309-1P-32A", "s309-3P-16A", "s309-3P-32A",
    "sBS1361", "sCEE-7-7", "sType2", "sType3", "Other1PhMax16A", "Other1PhOver16A", "Other3Ph", "Pan", "wInductive",
    "wResonant", "Undetermined", "Unknown",
)
_CONNECTOR_STATUS: Final = ("Available", "Occupied", "Reserved", "Unavailable", "Faulted")
_ENERGY_TRANSFER_MODE: Final = ("DC", "AC_single_phase", "AC_two_phase", "AC_three_phase")
_ID_TOKEN: Final = ("Central", "eMAID", "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress", "NoAuthorization")
_MEASURAND: Final = (
    "Current.Export", "Current.Import", "Current.Offered", "Energy.Active.Export.Register",
    "Energy.Active.Import.Register", "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Register",
    "Energy.Active.Export.Interval", "Energy.Active.Import.Interval", "Energy.Active.Net",
    "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval", "Energy.Reactive.Net", "Energy.Apparent.Net",
    "Energy.Apparent.Import", "Energy.Apparent.Export", "Frequency", "Power.Active.Export", "Power.Active.Import",
    "Power.Factor", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "SoC", "Voltage",
)
_MESSAGE_FORMAT: Final = ("ASCII", "HTML", "URI", "UTF8")
_MESSAGE_PRIORITY: Final = ("AlwaysFront", "InFront", "NormalCycle")
_MONITORING_BASE: Final = ("All", "FactoryDefault", "HardWiredOnly")


class _Generic(Component[ComponentVariable[Any]]):
    """Variables that any component may have.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
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
        section="2.13.5",
    )
    """Phase rotation, seen from the component above: R, S, T, or x for a phase that is not connected. String, optional,
    ReadOnly/ReadWrite. Section 2.13.5.
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


generic: Final = _Generic("<generic>", "Variables that any component may have.")
"""Variables that any component may have."""

AccessBarrier: Final[Component[ComponentVariable[Any]]] = Component("AccessBarrier", "Barrier that lets vehicles into the site.")
"""Barrier that lets vehicles into the site."""

AcDcConverter: Final[Component[ComponentVariable[Any]]] = Component("AcDcConverter", "Converter that feeds direct current to the vehicle.")
"""Converter that feeds direct current to the vehicle."""

AcPhaseSelector: Final[Component[ComponentVariable[Any]]] = Component("AcPhaseSelector", "Chooses the phase for charging on one phase.")
"""Chooses the phase for charging on one phase."""

Actuator: Final[Component[ComponentVariable[Any]]] = Component("Actuator", "General electromechanical output.")
"""General electromechanical output."""

AirCoolingSystem: Final[Component[ComponentVariable[Any]]] = Component("AirCoolingSystem", "Fans that cool the station.")
"""Fans that cool the station."""


class _AlignedDataCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the clock-aligned meter values.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.7.10",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.7.10.
    """

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.7.9",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.7.9."""

    Interval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="Interval",
        description="Time between clock-aligned readings, counted from midnight; 0 sends none.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.7.12",
    )
    """Time between clock-aligned readings, counted from midnight; 0 sends none. Integer, in s, required, ReadWrite, at
    least 0. Section 2.7.12.
    """

    Measurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="Measurands",
        description="Measurands of the clock-aligned MeterValues.", required=True, type=ValueType.MEMBER_LIST,
        values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.7.11",
    )
    """Measurands of the clock-aligned MeterValues. MemberList, required, ReadWrite. Section 2.7.11."""

    SendDuringIdle: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="SendDuringIdle",
        description="Whether clock-aligned readings are sent only while no transaction runs.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.7.13",
    )
    """Whether clock-aligned readings are sent only while no transaction runs. Boolean, optional, ReadWrite. Section
    2.7.13.
    """

    SignReadings: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="SignReadings", description="Whether readings are signed.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.7.14",
    )
    """Whether readings are signed. Boolean, optional, ReadWrite. Section 2.7.14."""

    TxEndedInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="TxEndedInterval",
        description="Time between the readings in the TransactionEvent that ends a transaction.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.7.16",
    )
    """Time between the readings in the TransactionEvent that ends a transaction. Integer, in s, required, ReadWrite, at
    least 0. Section 2.7.16.
    """

    TxEndedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="AlignedDataCtrlr", name="TxEndedMeasurands",
        description="Measurands in the TransactionEvent that ends a transaction.", required=True,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.7.15",
    )
    """Measurands in the TransactionEvent that ends a transaction. MemberList, required, ReadWrite. Section 2.7.15."""


AlignedDataCtrlr: Final = _AlignedDataCtrlr("AlignedDataCtrlr", "Settings of the clock-aligned meter values.", mandatory=True)
"""Settings of the clock-aligned meter values."""

AreaVentilation: Final[Component[ComponentVariable[Any]]] = Component("AreaVentilation", "Fans for vehicles that need ventilation while they charge.")
"""Fans for vehicles that need ventilation while they charge."""


class _AuthCacheCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the authorization cache.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.4.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.4.2."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.4.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.4.1."""

    LifeTime: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="LifeTime",
        description="Time since its last use after which an identifier leaves the cache.", required=False,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.4.3",
    )
    """Time since its last use after which an identifier leaves the cache. Integer, in s, optional, ReadWrite, at least
    0. Section 2.4.3.
    """

    Policy: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="Policy", description="Which entries leave the full cache first.",
        required=False, type=ValueType.OPTION_LIST, values=("LRU", "LFU", "FIFO", "CUSTOM"),
        mutability=(Mutability.READ_WRITE,), section="2.4.5",
    )
    """Which entries leave the full cache first. OptionList, optional, ReadWrite. Section 2.4.5."""

    Storage: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="Storage",
        description="Storage in use; the highest value is how much there is.", required=False, type=ValueType.INTEGER,
        unit="B", minimum=0, mutability=(Mutability.READ_ONLY,), section="2.4.4",
    )
    """Storage in use; the highest value is how much there is. Integer, in B, optional, ReadOnly, at least 0. Section
    2.4.4.
    """

    DisablePostAuthorize: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="AuthCacheCtrlr", name="DisablePostAuthorize",
        description="Whether identifiers stored as not accepted are left unasked.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.4.6",
    )
    """Whether identifiers stored as not accepted are left unasked. Boolean, optional, ReadWrite. Section 2.4.6."""


AuthCacheCtrlr: Final = _AuthCacheCtrlr("AuthCacheCtrlr", "Settings of the authorization cache.")
"""Settings of the authorization cache."""


class _AuthCtrlr(Component[ComponentVariable[Any]]):
    """Settings of authorization.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
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
        required=False, type=ValueType.MEMBER_LIST, values=_ID_TOKEN, mutability=(Mutability.READ_ONLY,),
        section="errata 2025-09 2.63",
    )
    """Types of identifiers supported. MemberList, optional, ReadOnly. Section errata 2025-09 2.63."""


AuthCtrlr: Final = _AuthCtrlr("AuthCtrlr", "Settings of authorization.", mandatory=True)
"""Settings of authorization."""

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

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
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

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
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
        values=_CONNECTOR_STATUS, mutability=(Mutability.READ_ONLY,), section="2.13.2",
    )
    """Availability, as in StatusNotification. OptionList, required, ReadOnly. Section 2.13.2."""

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ChargingStation", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=True,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.13.1",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, required, ReadOnly. Section 2.13.1.
    """

    Model: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ChargingStation", name="Model", description="Model.", required=False, type=ValueType.STRING,
    )
    """Model. String, optional."""

    SupplyPhases: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ChargingStation", name="SupplyPhases",
        description="Number of alternating phases; 0 for direct current.", required=True, type=ValueType.INTEGER,
        minimum=0, mutability=(Mutability.READ_ONLY,), section="2.13.6",
    )
    """Number of alternating phases; 0 for direct current. Integer, required, ReadOnly, at least 0. Section 2.13.6."""

    VendorName: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ChargingStation", name="VendorName", description="Vendor.", required=False,
        type=ValueType.STRING,
    )
    """Vendor. String, optional."""


ChargingStation: Final = _ChargingStation("ChargingStation", "The station as a whole.", mandatory=True)
"""The station as a whole."""

ChargingStatusIndicator: Final[Component[ComponentVariable[Any]]] = Component("ChargingStatusIndicator", "Shows users the state of an EVSE or connector.")
"""Shows users the state of an EVSE or connector."""


class _ClockCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the clock.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    DateTime: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="ClockCtrlr", name="DateTime", description="Date and time now.", required=True,
        type=ValueType.DATE_TIME, mutability=(Mutability.READ_ONLY,), section="2.1.24",
    )
    """Date and time now. DateTime, required, ReadOnly. Section 2.1.24."""

    NextTimeOffsetTransitionDateTime: Final[ComponentVariable[datetime]] = ComponentVariable(
        component_name="ClockCtrlr", name="NextTimeOffsetTransitionDateTime",
        description="When the offset from UTC changes next.", required=False, type=ValueType.DATE_TIME,
        mutability=(Mutability.READ_WRITE,), section="2.1.28",
    )
    """When the offset from UTC changes next. DateTime, optional, ReadWrite. Section 2.1.28."""

    NtpServerUri: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="NtpServerUri", instance_of="position, 1 being the first",
        description="Where the NTP server is found.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.1.26",
    )
    """Where the NTP server is found. String, optional, ReadWrite. Section 2.1.26."""

    NtpSource: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="NtpSource", description="Where the NTP server comes from.", required=False,
        type=ValueType.OPTION_LIST, values=("DHCP", "manual"), mutability=(Mutability.READ_WRITE,), section="2.1.25",
    )
    """Where the NTP server comes from. OptionList, optional, ReadWrite. Section 2.1.25."""

    TimeAdjustmentReportingThreshold: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeAdjustmentReportingThreshold",
        description="Change of the clock, in seconds, above which a security event is sent.", required=False,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.1.32",
    )
    """Change of the clock, in seconds, above which a security event is sent. Integer, in s, optional, ReadWrite, at
    least 0. Section 2.1.32.
    """

    TimeOffset: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeOffset",
        description="Offset of the local time from UTC, such as +01:00.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.1.27",
    )
    """Offset of the local time from UTC, such as +01:00. String, optional, ReadWrite. Section 2.1.27."""

    TimeOffset_NextTransition: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeOffset", instance="NextTransition",
        description="Offset from UTC after the next change.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.1.29",
    )
    """Offset from UTC after the next change. String, optional, ReadWrite. Section 2.1.29."""

    TimeSource: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeSource", description="Sources of the time, the first choice first.",
        required=True, type=ValueType.SEQUENCE_LIST, open=True,
        values=("Heartbeat", "NTP", "GPS", "RealTimeClock", "MobileNetwork", "RadioTimeTransmitter"),
        mutability=(Mutability.READ_WRITE,), section="2.1.30",
    )
    """Sources of the time, the first choice first. SequenceList, required, ReadWrite. Section 2.1.30."""

    TimeZone: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ClockCtrlr", name="TimeZone",
        description="Local time zone, such as Europe/Oslo; only for display.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.1.31",
    )
    """Local time zone, such as Europe/Oslo; only for display. String, optional, ReadWrite. Section 2.1.31."""


ClockCtrlr: Final = _ClockCtrlr("ClockCtrlr", "Settings of the clock.", mandatory=True)
"""Settings of the clock."""


class _ConnectedEV(Component[ComponentVariable[Any]]):
    """The vehicle that is plugged in, as far as it tells about itself.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    ProtocolAgreed: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="ProtocolAgreed",
        description="Protocol agreed with the vehicle: URI, major and minor version.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.14.4",
    )
    """Protocol agreed with the vehicle: URI, major and minor version. String, optional, ReadOnly. Section 2.14.4."""

    ProtocolSupportedByEV: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="ProtocolSupportedByEV", instance_of="priority, from 1",
        description="Protocol that the vehicle offers at that priority: URI, major and minor version.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_ONLY,), section="2.14.3",
    )
    """Protocol that the vehicle offers at that priority: URI, major and minor version. String, optional, ReadOnly.
    Section 2.14.3.
    """

    VehicleId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ConnectedEV", name="VehicleId", description="Id that the vehicle gives.", required=False,
        type=ValueType.STRING,
    )
    """Id that the vehicle gives. String, optional."""


ConnectedEV: Final = _ConnectedEV("ConnectedEV", "The vehicle that is plugged in, as far as it tells about itself.")
"""The vehicle that is plugged in, as far as it tells about itself."""


class _Connector(Component[ComponentVariable[Any]]):
    """Socket, attached cable or wireless coupling for one vehicle.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    AvailabilityState: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="Connector", name="AvailabilityState", description="Availability, as in StatusNotification.",
        required=False, type=ValueType.OPTION_LIST, values=_CONNECTOR_STATUS, mutability=(Mutability.READ_ONLY,),
        section="errata 2025-09 2.66",
    )
    """Availability, as in StatusNotification. OptionList, optional, ReadOnly. Section errata 2025-09 2.66."""

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="Connector", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=True,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.13.1",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, required, ReadOnly. Section 2.13.1.
    """

    ChargeProtocol: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="Connector", name="ChargeProtocol", description="Protocol that controls charging.",
        required=False, type=ValueType.STRING,
    )
    """Protocol that controls charging. String, optional."""

    ConnectorType: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="Connector", name="ConnectorType", description="Type of the connector.", required=True,
        type=ValueType.STRING, open=True, values=_CONNECTOR, mutability=(Mutability.READ_ONLY,), section="2.13.4",
    )
    """Type of the connector. String, required, ReadOnly. Section 2.13.4."""

    SupplyPhases: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="Connector", name="SupplyPhases",
        description="Number of alternating phases; 0 for direct current.", required=True, type=ValueType.INTEGER,
        minimum=0, mutability=(Mutability.READ_ONLY,), section="2.13.6",
    )
    """Number of alternating phases; 0 for direct current. Integer, required, ReadOnly, at least 0. Section 2.13.6."""


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


class _Controller(Component[ComponentVariable[Any]]):
    """Embedded controller.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    MaxMsgElements: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="Controller", name="MaxMsgElements", description="Most elements of that kind in one message.",
        required=False, type=ValueType.INTEGER, minimum=0,
    )
    """Most elements of that kind in one message. Integer, optional, at least 0."""


Controller: Final = _Controller("Controller", "Embedded controller.")
"""Embedded controller."""

ControlMetering: Final[Component[ComponentVariable[Any]]] = Component("ControlMetering", "Meter used for control, not for billing.")
"""Meter used for control, not for billing."""


class _CPPWMController(Component[ComponentVariable[Any]]):
    """Control pilot signalling of IEC 61851-1.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
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

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    CustomImplementationEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="CustomizationCtrlr", name="CustomImplementationEnabled", instance_of="vendorId",
        description="Whether the additions of that vendor are switched on.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.1.33",
    )
    """Whether the additions of that vendor are switched on. Boolean, optional, ReadWrite. Section 2.1.33."""


CustomizationCtrlr: Final = _CustomizationCtrlr("CustomizationCtrlr", "Settings of what vendors add.")
"""Settings of what vendors add."""

DataLink: Final[Component[ComponentVariable[Any]]] = Component("DataLink", "Network link to the CSMS.")
"""Network link to the CSMS."""


class _DeviceDataCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the messages that read and write the device model.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    BytesPerMessage_GetReport: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="BytesPerMessage", instance="GetReport",
        description="Most bytes in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.18",
    )
    """Most bytes in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.18."""

    BytesPerMessage_GetVariables: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="BytesPerMessage", instance="GetVariables",
        description="Most bytes in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.19",
    )
    """Most bytes in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.19."""

    BytesPerMessage_SetVariables: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="BytesPerMessage", instance="SetVariables",
        description="Most bytes in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.23",
    )
    """Most bytes in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.23."""

    ConfigurationValueSize: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ConfigurationValueSize", description="Longest value that can be set.",
        required=False, type=ValueType.INTEGER, minimum=0, maximum=1000, mutability=(Mutability.READ_ONLY,),
        section="2.1.20",
    )
    """Longest value that can be set. Integer, optional, ReadOnly, 0 to 1000. Section 2.1.20."""

    ItemsPerMessage_GetReport: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ItemsPerMessage", instance="GetReport",
        description="Most items in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.16",
    )
    """Most items in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.16."""

    ItemsPerMessage_GetVariables: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ItemsPerMessage", instance="GetVariables",
        description="Most items in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.17",
    )
    """Most items in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.17."""

    ItemsPerMessage_SetVariables: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ItemsPerMessage", instance="SetVariables",
        description="Most items in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.1.22",
    )
    """Most items in one such message. Integer, required, ReadOnly, at least 0. Section 2.1.22."""

    ReportingValueSize: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DeviceDataCtrlr", name="ReportingValueSize", description="Longest value that is reported.",
        required=False, type=ValueType.INTEGER, minimum=0, maximum=2500, mutability=(Mutability.READ_ONLY,),
        section="2.1.21",
    )
    """Longest value that is reported. Integer, optional, ReadOnly, 0 to 2500. Section 2.1.21."""

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

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.12.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.12.2.
    """

    DisplayMessages: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="DisplayMessages", description="Messages configured.", required=True,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_ONLY,), section="2.12.3",
    )
    """Messages configured. Integer, required, ReadOnly, at least 0. Section 2.12.3."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.12.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.12.1."""

    PersonalMessageSize: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="PersonalMessageSize",
        description="Longest personal message, in characters.", required=False, type=ValueType.INTEGER, minimum=0,
    )
    """Longest personal message, in characters. Integer, optional, at least 0."""

    SupportedFormats: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="SupportedFormats", description="Message formats supported.",
        required=True, type=ValueType.MEMBER_LIST, values=_MESSAGE_FORMAT, mutability=(Mutability.READ_ONLY,),
        section="2.12.4",
    )
    """Message formats supported. MemberList, required, ReadOnly. Section 2.12.4."""

    SupportedPriorities: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="DisplayMessageCtrlr", name="SupportedPriorities", description="Message priorities supported.",
        required=True, type=ValueType.MEMBER_LIST, values=_MESSAGE_PRIORITY, mutability=(Mutability.READ_ONLY,),
        section="2.12.5",
    )
    """Message priorities supported. MemberList, required, ReadOnly. Section 2.12.5."""


DisplayMessageCtrlr: Final = _DisplayMessageCtrlr("DisplayMessageCtrlr", "Settings of the messages shown to users.")
"""Settings of the messages shown to users."""


class _DistributionPanel(Component[ComponentVariable[Any]]):
    """Distribution panel with its fuses and what hangs on it.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    ChargingStation: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="DistributionPanel", name="ChargingStation", description="Charging station fed by the panel.",
        required=False, type=ValueType.STRING,
    )
    """Charging station fed by the panel. String, optional."""

    DistributionPanel: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="DistributionPanel", name="DistributionPanel", description="Distribution panels below this one.",
        required=False, type=ValueType.STRING,
    )
    """Distribution panels below this one. String, optional."""

    Fuse: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="DistributionPanel", name="Fuse", instance_of="phase",
        description="Rating of the fuse of that phase.", required=False, type=ValueType.INTEGER, unit="A", minimum=0,
    )
    """Rating of the fuse of that phase. Integer, in A, optional, at least 0."""


DistributionPanel: Final = _DistributionPanel("DistributionPanel", "Distribution panel with its fuses and what hangs on it.")
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

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    AllowReset: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="EVSE", name="AllowReset", description="Whether the component can be reset by itself.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.13.3",
    )
    """Whether the component can be reset by itself. Boolean, optional, ReadOnly. Section 2.13.3."""

    AvailabilityState: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="EVSE", name="AvailabilityState", description="Availability, as in StatusNotification.",
        required=True, type=ValueType.OPTION_LIST, values=_CONNECTOR_STATUS, mutability=(Mutability.READ_ONLY,),
        section="2.13.2",
    )
    """Availability, as in StatusNotification. OptionList, required, ReadOnly. Section 2.13.2."""

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="EVSE", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=True,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.13.1",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, required, ReadOnly. Section 2.13.1.
    """

    EvseId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="EVSE", name="EvseId", description="Name of the EVSE by ISO 15118 and IEC 63119-2.",
        required=False, type=ValueType.STRING,
    )
    """Name of the EVSE by ISO 15118 and IEC 63119-2. String, optional."""

    Power: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="EVSE", name="Power", description="Real power; its highest value is what can be provided.",
        required=True, type=ValueType.DECIMAL, unit="W", other_units=("kW",), characteristics=("maxLimit",),
        mutability=(Mutability.READ_ONLY,), section="2.13.7",
    )
    """Real power; its highest value is what can be provided. Decimal, in W or kW, required, ReadOnly. Section 2.13.7.
    """

    SupplyPhases: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="EVSE", name="SupplyPhases", description="Number of alternating phases; 0 for direct current.",
        required=True, type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_ONLY,), section="2.13.6",
    )
    """Number of alternating phases; 0 for direct current. Integer, required, ReadOnly, at least 0. Section 2.13.6."""

    ISO15118EvseId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="EVSE", name="ISO15118EvseId", description="Name of the EVSE by ISO 15118 and IEC 63119-2.",
        required=False, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.14.12",
    )
    """Name of the EVSE by ISO 15118 and IEC 63119-2. String, optional, ReadWrite. Section 2.14.12."""


EVSE: Final = _EVSE("EVSE", "Everything that takes energy from the supply to one vehicle, or back.", mandatory=True)
"""Everything that takes energy from the supply to one vehicle, or back."""

ExternalTemperatureSensor: Final[Component[ComponentVariable[Any]]] = Component("ExternalTemperatureSensor", "Sensor of the outside temperature.")
"""Sensor of the outside temperature."""


class _FiscalMetering(Component[ComponentVariable[Any]]):
    """Meter whose readings are billed.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
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


FiscalMetering: Final = _FiscalMetering("FiscalMetering", "Meter whose readings are billed.")
"""Meter whose readings are billed."""

FloodSensor: Final[Component[ComponentVariable[Any]]] = Component("FloodSensor", "Tells that water has come in.")
"""Tells that water has come in."""

GroundIsolationProtection: Final[Component[ComponentVariable[Any]]] = Component("GroundIsolationProtection", "Tester of the isolation against ground.")
"""Tester of the isolation against ground."""

Heater: Final[Component[ComponentVariable[Any]]] = Component("Heater", "Heater for cold surroundings.")
"""Heater for cold surroundings."""

HumiditySensor: Final[Component[ComponentVariable[Any]]] = Component("HumiditySensor", "Sensor of the humidity.")
"""Sensor of the humidity."""


class _ISO15118Ctrlr(Component[ComponentVariable[Any]]):
    """Talks to the vehicle by ISO 15118.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    CentralContractValidationAllowed: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="CentralContractValidationAllowed",
        description="Whether the CSMS checks contract certificates that the station can not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.14.1",
    )
    """Whether the CSMS checks contract certificates that the station can not. Boolean, optional, ReadWrite. Section
    2.14.1.
    """

    ContractValidationOffline: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="ContractValidationOffline",
        description="Whether contract certificates are checked while offline.", required=True, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.14.2",
    )
    """Whether contract certificates are checked while offline. Boolean, required, ReadWrite. Section 2.14.2."""

    SeccId: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="SeccId",
        description="Name of the station's controller, as in its certificate.", required=False, type=ValueType.STRING,
        mutability=(Mutability.READ_WRITE,), section="2.14.9",
    )
    """Name of the station's controller, as in its certificate. String, optional, ReadWrite. Section 2.14.9."""

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
        mutability=(Mutability.READ_WRITE,), section="2.14.8",
    )
    """Whether the vehicle is asked for a metering receipt. Boolean, optional, ReadWrite. Section 2.14.8."""

    CountryName: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="CountryName", description="Country in the certificate, by ISO 3166-1.",
        required=False, type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.14.10",
    )
    """Country in the certificate, by ISO 3166-1. String, optional, ReadWrite. Section 2.14.10."""

    OrganizationName: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="OrganizationName",
        description="Organization in the certificate of the station's controller.", required=False,
        type=ValueType.STRING, mutability=(Mutability.READ_WRITE,), section="2.14.11",
    )
    """Organization in the certificate of the station's controller. String, optional, ReadWrite. Section 2.14.11."""

    PnCEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="PnCEnabled", description="Whether plug and charge is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.14.5",
    )
    """Whether plug and charge is switched on. Boolean, optional, ReadWrite. Section 2.14.5."""

    V2GCertificateInstallationEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="V2GCertificateInstallationEnabled",
        description="Whether V2G certificates of the station can be installed.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.14.6",
    )
    """Whether V2G certificates of the station can be installed. Boolean, optional, ReadWrite. Section 2.14.6."""

    ContractCertificateInstallationEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ISO15118Ctrlr", name="ContractCertificateInstallationEnabled",
        description="Whether contract certificates can be installed and updated.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.14.7",
    )
    """Whether contract certificates can be installed and updated. Boolean, optional, ReadWrite. Section 2.14.7."""


ISO15118Ctrlr: Final = _ISO15118Ctrlr("ISO15118Ctrlr", "Talks to the vehicle by ISO 15118.")
"""Talks to the vehicle by ISO 15118."""

LightSensor: Final[Component[ComponentVariable[Any]]] = Component("LightSensor", "Sensor of the ambient light.")
"""Sensor of the ambient light."""

LiquidCoolingSystem: Final[Component[ComponentVariable[Any]]] = Component("LiquidCoolingSystem", "Liquid cooling, such as of cables.")
"""Liquid cooling, such as of cables."""


class _LocalAuthListCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the local authorization list.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.5.3",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.5.3."""

    BytesPerMessage: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="BytesPerMessage", description="Most bytes in one SendLocalList.",
        required=True, required_if=(("Available", "true"),), type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.5.5",
    )
    """Most bytes in one SendLocalList. Integer, required if Available is true, ReadOnly, at least 0. Section 2.5.5."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.5.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.5.1."""

    Entries: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="Entries",
        description="Identifiers in the local authorization list; the highest value is how many there may be.",
        required=True, required_if=(("Available", "true"),), type=ValueType.INTEGER, minimum=0,
        characteristics=("maxLimit",), mutability=(Mutability.READ_ONLY,), section="2.5.2",
    )
    """Identifiers in the local authorization list; the highest value is how many there may be. Integer, required if
    Available is true, ReadOnly, at least 0. Section 2.5.2.
    """

    ItemsPerMessage: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="ItemsPerMessage", description="Most entries in one SendLocalList.",
        required=True, required_if=(("Available", "true"),), type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.5.4",
    )
    """Most entries in one SendLocalList. Integer, required if Available is true, ReadOnly, at least 0. Section 2.5.4.
    """

    Storage: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="Storage",
        description="Storage in use; the highest value is how much there is.", required=False, type=ValueType.INTEGER,
        unit="B", minimum=0, mutability=(Mutability.READ_ONLY,), section="2.5.6",
    )
    """Storage in use; the highest value is how much there is. Integer, in B, optional, ReadOnly, at least 0. Section
    2.5.6.
    """

    DisablePostAuthorize: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="DisablePostAuthorize",
        description="Whether identifiers stored as not accepted are left unasked.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.5.7",
    )
    """Whether identifiers stored as not accepted are left unasked. Boolean, optional, ReadWrite. Section 2.5.7."""

    SupportsExpiryDateTime: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="LocalAuthListCtrlr", name="SupportsExpiryDateTime",
        description="Whether entries of the list expire by their cacheExpiryDateTime.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.5.8",
    )
    """Whether entries of the list expire by their cacheExpiryDateTime. Boolean, optional, ReadOnly. Section 2.5.8."""


LocalAuthListCtrlr: Final = _LocalAuthListCtrlr("LocalAuthListCtrlr", "Settings of the local authorization list.")
"""Settings of the local authorization list."""

LocalAvailabilitySensor: Final[Component[ComponentVariable[Any]]] = Component("LocalAvailabilitySensor", "Local input that allows or stops charging.")
"""Local input that allows or stops charging."""

LocalController: Final[Component[ComponentVariable[Any]]] = Component("LocalController", "The local controller as a whole.")
"""The local controller as a whole."""


class _LocalEnergyStorage(Component[ComponentVariable[Any]]):
    """Energy storage at the site.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
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

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.11.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.11.2.
    """

    BytesPerMessage_ClearVariableMonitoring: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="BytesPerMessage", instance="ClearVariableMonitoring",
        description="Most bytes in one such message.", required=False, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.11.5",
    )
    """Most bytes in one such message. Integer, optional, ReadOnly, at least 0. Section 2.11.5."""

    BytesPerMessage_SetVariableMonitoring: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="BytesPerMessage", instance="SetVariableMonitoring",
        description="Most bytes in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.11.6",
    )
    """Most bytes in one such message. Integer, required, ReadOnly, at least 0. Section 2.11.6."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.11.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.11.1."""

    ItemsPerMessage_ClearVariableMonitoring: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="ItemsPerMessage", instance="ClearVariableMonitoring",
        description="Most items in one such message.", required=False, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.11.3",
    )
    """Most items in one such message. Integer, optional, ReadOnly, at least 0. Section 2.11.3."""

    ItemsPerMessage_SetVariableMonitoring: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="ItemsPerMessage", instance="SetVariableMonitoring",
        description="Most items in one such message.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.11.4",
    )
    """Most items in one such message. Integer, required, ReadOnly, at least 0. Section 2.11.4."""

    OfflineQueuingSeverity: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="OfflineQueuingSeverity",
        description="Events of this severity or worse are kept while offline.", required=False, type=ValueType.INTEGER,
        minimum=0, maximum=9, mutability=(Mutability.READ_WRITE,), section="2.11.7",
    )
    """Events of this severity or worse are kept while offline. Integer, optional, ReadWrite, 0 to 9. Section 2.11.7."""

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
        section="2.11.8",
    )
    """Monitoring base in use. OptionList, optional, ReadOnly. Section 2.11.8."""

    ActiveMonitoringLevel: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="MonitoringCtrlr", name="ActiveMonitoringLevel", description="Monitoring level in use.",
        required=False, type=ValueType.INTEGER, minimum=0, maximum=9, mutability=(Mutability.READ_ONLY,),
        section="2.11.9",
    )
    """Monitoring level in use. Integer, optional, ReadOnly, 0 to 9. Section 2.11.9."""


MonitoringCtrlr: Final = _MonitoringCtrlr("MonitoringCtrlr", "Settings of the monitoring of variables.")
"""Settings of the monitoring of variables."""


class _OCPPCommCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the communication with the CSMS.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    ActiveNetworkProfile: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="ActiveNetworkProfile",
        description="Configuration slot of the network profile in use.", required=False, type=ValueType.INTEGER,
        minimum=0, mutability=(Mutability.READ_ONLY,), section="2.1.1",
    )
    """Configuration slot of the network profile in use. Integer, optional, ReadOnly, at least 0. Section 2.1.1."""

    FileTransferProtocols: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="FileTransferProtocols",
        description="Protocols for the transfer of files.", required=True, type=ValueType.MEMBER_LIST, open=True,
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
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.1.11",
    )
    """Time before a TransactionEvent that the CSMS failed to process is sent again. Integer, in s, required, ReadWrite,
    at least 0. Section 2.1.11.
    """

    MessageAttempts_TransactionEvent: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="MessageAttempts", instance="TransactionEvent",
        description="How often a TransactionEvent is sent that the CSMS fails to process.", required=True,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_WRITE,), section="2.1.10",
    )
    """How often a TransactionEvent is sent that the CSMS fails to process. Integer, required, ReadWrite, at least 0.
    Section 2.1.10.
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
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.1.8",
    )
    """Time offline after which the station reports all its connectors. Integer, in s, required, ReadWrite, at least 0.
    Section 2.1.8.
    """

    PublicKeyWithSignedMeterValue: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="PublicKeyWithSignedMeterValue",
        description="When a signed reading carries the public key.", required=False, type=ValueType.OPTION_LIST,
        values=("Never", "OncePerTransaction", "EveryMeterValue"), mutability=(Mutability.READ_WRITE,),
        section="2.7.17",
    )
    """When a signed reading carries the public key. OptionList, optional, ReadWrite. Section 2.7.17."""

    QueueAllMessages: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="QueueAllMessages",
        description="Whether all messages are kept while offline.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.1.9",
    )
    """Whether all messages are kept while offline. Boolean, optional, ReadWrite. Section 2.1.9."""

    ResetRetries: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="OCPPCommCtrlr", name="ResetRetries",
        description="How often an unsuccessful reset is tried again.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_WRITE,), section="2.1.14",
    )
    """How often an unsuccessful reset is tried again. Integer, required, ReadWrite, at least 0. Section 2.1.14."""

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
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.1.12",
    )
    """Whether unplugging at the vehicle unlocks the connector. Boolean, required, ReadOnly/ReadWrite. Section 2.1.12.
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
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_ONLY,), section="2.1.15",
    )
    """Length of a field that may be longer than its schema says. Integer, optional, ReadOnly, at least 0. Section
    2.1.15.
    """


OCPPCommCtrlr: Final = _OCPPCommCtrlr("OCPPCommCtrlr", "Settings of the communication with the CSMS.", mandatory=True)
"""Settings of the communication with the CSMS."""

OverCurrentProtection: Final[Component[ComponentVariable[Any]]] = Component("OverCurrentProtection", "Breaker against over-current.")
"""Breaker against over-current."""

OverCurrentProtectionRecloser: Final[Component[ComponentVariable[Any]]] = Component("OverCurrentProtectionRecloser", "Recloses the breaker against over-current.")
"""Recloses the breaker against over-current."""

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

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ReservationCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.8.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.8.2."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ReservationCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.8.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.8.1."""

    NonEvseSpecific: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="ReservationCtrlr", name="NonEvseSpecific",
        description="Whether a reservation need not name an EVSE.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY,), section="2.8.3",
    )
    """Whether a reservation need not name an EVSE. Boolean, optional, ReadOnly. Section 2.8.3."""


ReservationCtrlr: Final = _ReservationCtrlr("ReservationCtrlr", "Settings of reservations.")
"""Settings of reservations."""


class _SampledDataCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the sampled meter values.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.7.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.7.2."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.7.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.7.1."""

    SignReadings: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="SignReadings", description="Whether readings are signed.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.7.3",
    )
    """Whether readings are signed. Boolean, optional, ReadWrite. Section 2.7.3."""

    TxEndedInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxEndedInterval",
        description="Time between the readings in the TransactionEvent that ends a transaction.", required=True,
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.7.5",
    )
    """Time between the readings in the TransactionEvent that ends a transaction. Integer, in s, required, ReadWrite, at
    least 0. Section 2.7.5.
    """

    TxEndedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxEndedMeasurands",
        description="Measurands in the TransactionEvent that ends a transaction.", required=True,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.7.4",
    )
    """Measurands in the TransactionEvent that ends a transaction. MemberList, required, ReadWrite. Section 2.7.4."""

    TxStartedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxStartedMeasurands",
        description="Measurands in the TransactionEvent that starts a transaction.", required=True,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.7.6",
    )
    """Measurands in the TransactionEvent that starts a transaction. MemberList, required, ReadWrite. Section 2.7.6."""

    TxUpdatedInterval: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxUpdatedInterval",
        description="Time between the readings sent during a transaction.", required=True, type=ValueType.INTEGER,
        unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.7.8",
    )
    """Time between the readings sent during a transaction. Integer, in s, required, ReadWrite, at least 0. Section
    2.7.8.
    """

    TxUpdatedMeasurands: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="TxUpdatedMeasurands",
        description="Measurands in the TransactionEvents during a transaction.", required=True,
        type=ValueType.MEMBER_LIST, values=_MEASURAND, mutability=(Mutability.READ_WRITE,), section="2.7.7",
    )
    """Measurands in the TransactionEvents during a transaction. MemberList, required, ReadWrite. Section 2.7.7."""

    RegisterValuesWithoutPhases: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SampledDataCtrlr", name="RegisterValuesWithoutPhases",
        description="Whether the energy register is sent for all phases together only.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.7.18",
    )
    """Whether the energy register is sent for all phases together only. Boolean, optional, ReadWrite. Section 2.7.18.
    """


SampledDataCtrlr: Final = _SampledDataCtrlr("SampledDataCtrlr", "Settings of the sampled meter values.", mandatory=True)
"""Settings of the sampled meter values."""


class _SecurityCtrlr(Component[ComponentVariable[Any]]):
    """Settings of the security of the communication.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

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
        mutability=(Mutability.WRITE_ONLY,), section="errata 2025-09 2.1",
    )
    """Password of HTTP Basic authentication. PasswordString, optional, WriteOnly, 16 to 64 characters. Section errata
    2025-09 2.1.
    """

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
        mutability=(Mutability.READ_WRITE,), section="errata 2025-09 2.62",
    )
    """Whether a certificate of the CSMS may have a wildcard. Boolean, optional, ReadWrite. Section errata 2025-09 2.62.
    """

    AllowSecurityProfileDowngrade: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SecurityCtrlr", name="AllowSecurityProfileDowngrade",
        description="Whether security profile 3 may be lowered to 2.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="errata 2025-09 2.5",
    )
    """Whether security profile 3 may be lowered to 2. Boolean, optional, ReadOnly/ReadWrite. Section errata 2025-09
    2.5.
    """


SecurityCtrlr: Final = _SecurityCtrlr("SecurityCtrlr", "Settings of the security of the communication.", mandatory=True)
"""Settings of the security of the communication."""

ShockSensor: Final[Component[ComponentVariable[Any]]] = Component("ShockSensor", "Sensor of impacts.")
"""Sensor of impacts."""


class _SmartChargingCtrlr(Component[ComponentVariable[Any]]):
    """Settings of smart charging.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    ACPhaseSwitchingSupported: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ACPhaseSwitchingSupported",
        description="Whether the phase for charging on one phase can be chosen.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.9.3",
    )
    """Whether the phase for charging on one phase can be chosen. Boolean, optional, ReadOnly. Section 2.9.3."""

    Available: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="Available",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.9.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.9.2."""

    Enabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="Enabled", description="Whether the function is switched on.",
        required=False, type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.9.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.9.1."""

    Entries_ChargingProfiles: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="Entries", instance="ChargingProfiles",
        description="Charging profiles installed; the highest value is how many there may be.", required=True,
        type=ValueType.INTEGER, minimum=0, mutability=(Mutability.READ_ONLY,), section="2.9.10",
    )
    """Charging profiles installed; the highest value is how many there may be. Integer, required, ReadOnly, at least 0.
    Section 2.9.10.
    """

    ExternalControlSignalsEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ExternalControlSignalsEnabled",
        description="Whether the station follows control signals from outside.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.9.7",
    )
    """Whether the station follows control signals from outside. Boolean, optional, ReadOnly/ReadWrite. Section 2.9.7.
    """

    LimitChangeSignificance: Final[ComponentVariable[Decimal]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="LimitChangeSignificance",
        description="Smallest change of a limit that is worth a notification.", required=True, type=ValueType.DECIMAL,
        unit="Percent", mutability=(Mutability.READ_WRITE,), section="2.9.11",
    )
    """Smallest change of a limit that is worth a notification. Decimal, in Percent, required, ReadWrite. Section
    2.9.11.
    """

    NotifyChargingLimitWithSchedules: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="NotifyChargingLimitWithSchedules",
        description="Whether NotifyChargingLimit carries the schedule.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.9.8",
    )
    """Whether NotifyChargingLimit carries the schedule. Boolean, optional, ReadWrite. Section 2.9.8."""

    PeriodsPerSchedule: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="PeriodsPerSchedule",
        description="Most periods in a charging schedule.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.9.6",
    )
    """Most periods in a charging schedule. Integer, required, ReadOnly, at least 0. Section 2.9.6."""

    Phases3to1: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="Phases3to1",
        description="Whether a transaction can switch from three phases to one.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.9.9",
    )
    """Whether a transaction can switch from three phases to one. Boolean, optional, ReadOnly. Section 2.9.9."""

    ProfileStackLevel: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="ProfileStackLevel",
        description="Highest stackLevel of a charging profile.", required=True, type=ValueType.INTEGER, minimum=0,
        mutability=(Mutability.READ_ONLY,), section="2.9.4",
    )
    """Highest stackLevel of a charging profile. Integer, required, ReadOnly, at least 0. Section 2.9.4."""

    RateUnit: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="SmartChargingCtrlr", name="RateUnit",
        description="Units in which charging schedules may be given.", required=True, type=ValueType.MEMBER_LIST,
        values=_CHARGING_RATE_UNIT, mutability=(Mutability.READ_ONLY,), section="2.9.5",
    )
    """Units in which charging schedules may be given. MemberList, required, ReadOnly. Section 2.9.5."""


SmartChargingCtrlr: Final = _SmartChargingCtrlr("SmartChargingCtrlr", "Settings of smart charging.")
"""Settings of smart charging."""

SpacesCountSignage: Final[Component[ComponentVariable[Any]]] = Component("SpacesCountSignage", "Sign that shows how many spaces are free.")
"""Sign that shows how many spaces are free."""

Switch: Final[Component[ComponentVariable[Any]]] = Component("Switch", "General electromechanical input.")
"""General electromechanical input."""


class _TariffCostCtrlr(Component[ComponentVariable[Any]]):
    """Settings of tariffs and costs.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    Available_Tariff: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Available", instance="Tariff",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.10.2",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.10.2.
    """

    Available_Cost: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Available", instance="Cost",
        description="Whether the component exists and is ready for use, enabled or not.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_ONLY,), section="2.10.5",
    )
    """Whether the component exists and is ready for use, enabled or not. Boolean, optional, ReadOnly. Section 2.10.5.
    """

    Currency: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Currency", description="Currency by ISO 4217.", required=True,
        required_if=(("Available[Tariff]", "true"),), type=ValueType.STRING, min_length=3, max_length=3,
        mutability=(Mutability.READ_WRITE,), section="2.10.7",
    )
    """Currency by ISO 4217. String, required if Available[Tariff] is true, ReadWrite, 3 to 3 characters. Section
    2.10.7.
    """

    Enabled_Tariff: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Enabled", instance="Tariff",
        description="Whether the function is switched on.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.10.1",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.10.1."""

    Enabled_Cost: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="Enabled", instance="Cost",
        description="Whether the function is switched on.", required=False, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_WRITE,), section="2.10.4",
    )
    """Whether the function is switched on. Boolean, optional, ReadWrite. Section 2.10.4."""

    TariffFallbackMessage: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="TariffFallbackMessage",
        description="Text about the tariff for users without one of their own.", required=True,
        required_if=(("Available[Tariff]", "true"),), type=ValueType.STRING, max_length=255,
        mutability=(Mutability.READ_WRITE,), section="2.10.3",
    )
    """Text about the tariff for users without one of their own. String, required if Available[Tariff] is true,
    ReadWrite, at most 255 characters. Section 2.10.3.
    """

    TotalCostFallbackMessage: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TariffCostCtrlr", name="TotalCostFallbackMessage",
        description="Text for users when the cost cannot be fetched.", required=True,
        required_if=(("Available[Tariff]", "true"),), type=ValueType.STRING, max_length=255,
        mutability=(Mutability.READ_WRITE,), section="2.10.6",
    )
    """Text for users when the cost cannot be fetched. String, required if Available[Tariff] is true, ReadWrite, at most
    255 characters. Section 2.10.6.
    """


TariffCostCtrlr: Final = _TariffCostCtrlr("TariffCostCtrlr", "Settings of tariffs and costs.")
"""Settings of tariffs and costs."""

TemperatureSensor: Final[Component[ComponentVariable[Any]]] = Component("TemperatureSensor", "Sensor of a temperature inside the station.")
"""Sensor of a temperature inside the station."""

TiltSensor: Final[Component[ComponentVariable[Any]]] = Component("TiltSensor", "Sensor of the tilt.")
"""Sensor of the tilt."""


class _TokenReader(Component[ComponentVariable[Any]]):
    """Reader of tokens such as RFID cards.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
    """

    __slots__ = ()

    Token: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TokenReader", name="Token", description="Token that was read.", required=False,
        type=ValueType.STRING,
    )
    """Token that was read. String, optional."""

    TokenType: Final[ComponentVariable[str]] = ComponentVariable(
        component_name="TokenReader", name="TokenType", description="Type of the token that was read.", required=False,
        type=ValueType.OPTION_LIST, values=_ID_TOKEN,
    )
    """Type of the token that was read. OptionList, optional."""


TokenReader: Final = _TokenReader("TokenReader", "Reader of tokens such as RFID cards.")
"""Reader of tokens such as RFID cards."""


class _TxCtrlr(Component[ComponentVariable[Any]]):
    """Settings of transactions.

    OCPP 2.0.1, edition 3: appendices v1.4 (2024-05-06), part 2, part 4 and errata 2025-09.
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
        type=ValueType.INTEGER, unit="s", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.6.1",
    )
    """Time to plug in before a transaction that has begun is given up. Integer, in s, required, ReadWrite, at least 0.
    Section 2.6.1.
    """

    MaxEnergyOnInvalidId: Final[ComponentVariable[int]] = ComponentVariable(
        component_name="TxCtrlr", name="MaxEnergyOnInvalidId",
        description="Energy still delivered after the identifier turned out to be invalid.", required=False,
        type=ValueType.INTEGER, unit="Wh", minimum=0, mutability=(Mutability.READ_WRITE,), section="2.6.7",
    )
    """Energy still delivered after the identifier turned out to be invalid. Integer, in Wh, optional, ReadWrite, at
    least 0. Section 2.6.7.
    """

    StopTxOnEVSideDisconnect: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TxCtrlr", name="StopTxOnEVSideDisconnect",
        description="Whether unplugging at the vehicle stops the transaction.", required=True, type=ValueType.BOOLEAN,
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.6.2",
    )
    """Whether unplugging at the vehicle stops the transaction. Boolean, required, ReadOnly/ReadWrite. Section 2.6.2."""

    StopTxOnInvalidId: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TxCtrlr", name="StopTxOnInvalidId",
        description="Whether a transaction stops when its identifier is not accepted.", required=True,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.6.8",
    )
    """Whether a transaction stops when its identifier is not accepted. Boolean, required, ReadWrite. Section 2.6.8."""

    TxBeforeAcceptedEnabled: Final[ComponentVariable[bool]] = ComponentVariable(
        component_name="TxCtrlr", name="TxBeforeAcceptedEnabled",
        description="Whether charging is possible before the CSMS has accepted the station.", required=False,
        type=ValueType.BOOLEAN, mutability=(Mutability.READ_WRITE,), section="2.6.3",
    )
    """Whether charging is possible before the CSMS has accepted the station. Boolean, optional, ReadWrite. Section
    2.6.3.
    """

    TxStartPoint: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="TxCtrlr", name="TxStartPoint", description="Events at which a transaction starts.",
        required=True, type=ValueType.MEMBER_LIST,
        values=("ParkingBayOccupancy", "EVConnected", "Authorized", "PowerPathClosed", "EnergyTransfer", "DataSigned"),
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.6.4",
    )
    """Events at which a transaction starts. MemberList, required, ReadOnly/ReadWrite. Section 2.6.4."""

    TxStopPoint: Final[ComponentVariable[tuple[str, ...]]] = ComponentVariable(
        component_name="TxCtrlr", name="TxStopPoint", description="Events at which a transaction ends.", required=True,
        type=ValueType.MEMBER_LIST,
        values=("ParkingBayOccupancy", "EVConnected", "Authorized", "PowerPathClosed", "EnergyTransfer", "DataSigned"),
        mutability=(Mutability.READ_ONLY, Mutability.READ_WRITE), section="2.6.5",
    )
    """Events at which a transaction ends. MemberList, required, ReadOnly/ReadWrite. Section 2.6.5."""


TxCtrlr: Final = _TxCtrlr("TxCtrlr", "Settings of transactions.", mandatory=True)
"""Settings of transactions."""

UIInput: Final[Component[ComponentVariable[Any]]] = Component("UIInput", "Input of the user interface, such as a button.")
"""Input of the user interface, such as a button."""

UpstreamProtectionTrigger: Final[Component[ComponentVariable[Any]]] = Component("UpstreamProtectionTrigger", "Trips a protection device upstream after a severe fault.")
"""Trips a protection device upstream after a severe fault."""

VehicleIdSensor: Final[Component[ComponentVariable[Any]]] = Component("VehicleIdSensor", "Identifies the vehicle in the bay.")
"""Identifies the vehicle in the bay."""


COMPONENTS: Final[Mapping[str, Component[ComponentVariable[Any]]]] = MappingProxyType(
    {
        "AccessBarrier": AccessBarrier,
        "AcDcConverter": AcDcConverter,
        "AcPhaseSelector": AcPhaseSelector,
        "Actuator": Actuator,
        "AirCoolingSystem": AirCoolingSystem,
        "AlignedDataCtrlr": AlignedDataCtrlr,
        "AreaVentilation": AreaVentilation,
        "AuthCacheCtrlr": AuthCacheCtrlr,
        "AuthCtrlr": AuthCtrlr,
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
        "DataLink": DataLink,
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
        "OCPPCommCtrlr": OCPPCommCtrlr,
        "OverCurrentProtection": OverCurrentProtection,
        "OverCurrentProtectionRecloser": OverCurrentProtectionRecloser,
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
        "VehicleIdSensor": VehicleIdSensor,
    }
)
"""The components by name."""


def find_variable(component: str, name: str, instance: str | None = None) -> ComponentVariable[Any] | None:
    """The variable of a component, whatever the case of their names; None if the standard lists none of that name.

    One that any component may have is found for any component, also one that the standard does not list.
    """
    return _device_model.find_variable(COMPONENTS, generic, component, name, instance)
