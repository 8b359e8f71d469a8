"""Frames that the examples of rules are made from.

Belongs here: invented traffic. Must not be here: rules.
"""

from __future__ import annotations

from typing import Any, Final

from ocpp_core._json import encode
from ocpp_core.signed._jws import base64url

__all__ = [
    "BODY",
    "BOOT",
    "ENVELOPE",
    "FAULT",
    "HEADERS",
    "HEARTBEAT",
    "LIMIT",
    "METER",
    "MONITOR",
    "ONE",
    "PERCENT",
    "SCHEDULE",
    "SCHEDULES",
    "STATUS",
    "VARIABLE",
    "VARIABLES",
    "envelope",
    "signed",
]

HEARTBEAT: Final = '[2,"1","Heartbeat",{}]'
BOOT: Final = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
STATUS: Final = '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]'
METER: Final = '[2,"1","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-01-31T12:00:00Z",%s}]}]'
ONE: Final = METER % '"sampledValue":[{"value":"1"}]'
MONITOR: Final = (
    '[2,"1","NotifyMonitoringReport",{"requestId":1,"seqNo":0,"generatedAt":"2026-01-31T12:00:00Z","monitor":[{'
    '"component":{"name":"A"},"variable":{"name":"B"},"variableMonitoring":[{"id":1,"transaction":false,"value":1.0,'
    '"type":"Delta","severity":8,"eventNotificationType":"CustomMonitor"}]}]}]'
)
LIMIT: Final = (
    '[2,"1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,'
    '"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative","chargingSchedule":{'
    '"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":%s}]}}}]'
)
SCHEDULES: Final = (
    '[2,"1","RequestStartTransaction",{"remoteStartId":1,"idToken":{"idToken":"a","type":"Central"},'
    '"chargingProfile":{"id":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Relative",'
    '"chargingSchedule":[%s]}}]'
)
SCHEDULE: Final = '{"id":1,"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16}]}'
VARIABLES: Final = '[2,"1","GetVariables",{"getVariableData":[%s]}]'
PERCENT: Final = (
    '[2,"1","BatterySwap",{"eventType":"BatteryIn","requestId":1,"idToken":{"idToken":"a","type":"Central"},'
    '"batteryData":[{"evseId":1,"serialNumber":"B","soC":%s,"soH":100}]}]'
)
VARIABLE: Final = '{"component":{"name":"a"},"variable":{"name":"b"}}'


def signed(payload: str = "{}", **header: Any) -> str:
    """A signed Heartbeat whose protected header has these members beside those that it needs; None leaves one out."""
    members = {"alg": "ES256", "OCPPAction": "Heartbeat", "OCPPMessageTypedId": 2} | header
    protected = base64url(encode({name: value for name, value in members.items() if value is not None}))
    jws = {"protected": protected, "payload": base64url(payload.encode()), "signature": base64url(bytes(64))}
    return encode([2, "1", "Heartbeat-Signed", jws]).decode()


def envelope(body: str, header: str = "") -> str:
    header = f"<s:Header>{header}</s:Header>" if header else ""
    return f'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">{header}<s:Body>{body}</s:Body></s:Envelope>'


HEADERS: Final = (
    '<c:chargeBoxIdentity xmlns:c="urn://Ocpp/Cs/2012/06/">CP_1</c:chargeBoxIdentity>'
    '<a:Action xmlns:a="http://www.w3.org/2005/08/addressing">/Heartbeat</a:Action>'
    '<a:MessageID xmlns:a="http://www.w3.org/2005/08/addressing">1</a:MessageID>'
    '<a:From xmlns:a="http://www.w3.org/2005/08/addressing"><a:Address>http://cp</a:Address></a:From>'
    '<a:ReplyTo xmlns:a="http://www.w3.org/2005/08/addressing">'
    "<a:Address>http://www.w3.org/2005/08/addressing/anonymous</a:Address></a:ReplyTo>"
    '<a:To xmlns:a="http://www.w3.org/2005/08/addressing">http://cs</a:To>'
)
BODY: Final = '<heartbeatRequest xmlns="urn://Ocpp/Cs/2012/06/"/>'
ENVELOPE: Final = envelope(BODY, HEADERS)
FAULT: Final = envelope(
    "<s:Fault><s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value"
    ' xmlns:c="urn://Ocpp/Cs/2012/06/">c:%s</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang="en">no</s:Text>'
    "</s:Reason></s:Fault>"
)
