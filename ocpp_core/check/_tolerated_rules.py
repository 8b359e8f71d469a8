"""The rules of what is tolerated: one for each name of `TOLERABLE`.

Belongs here: an example of each. Must not be here: what each reads, which `TOLERABLE` says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ocpp_core.check._examples import (
    BOOT,
    HEARTBEAT,
    LIMIT,
    METER,
    MONITOR,
    ONE,
    PERCENT,
    SCHEDULE,
    SCHEDULES,
    STATUS,
    VARIABLE,
    VARIABLES,
)

__all__ = ["ALLOWANCES", "TOLERATED"]

_EVENT: Final = '[2,"1","SecurityEventNotification",{"type":"a","timestamp":"2026-01-31T12:00:00Z"}]'

TOLERATED: Final[Mapping[str, tuple[str, ...]]] = {
    "maxLength": (BOOT, BOOT.replace('"M"', '"a model with a long name"')),
    "maximum": (PERCENT % "100", PERCENT % "101", "2.1"),
    "minimum": ('[2,"1","SetMonitoringLevel",{"severity":0}]', '[2,"1","SetMonitoringLevel",{"severity":-1}]', "2.1"),
    "multipleOf": (LIMIT % "16.5", LIMIT % "16.55"),
    "maxItems": (SCHEDULES % SCHEDULE, SCHEDULES % ",".join([SCHEDULE] * 4), "2.0.1"),
    "minItems": (VARIABLES % VARIABLE, VARIABLES % "", "2.0.1"),
    "additionalProperties": (BOOT, BOOT.replace('"M"', '"M","color":"red"')),
    "enum": (STATUS, STATUS.replace("Available", "available")),
    "unknown-enum": (STATUS, STATUS.replace("Available", "Sleeping")),
    "type-lossless": (STATUS, STATUS.replace("1,", '"1",')),
    "json-text": (
        '[2,"1","DataTransfer",{"vendorId":"V","data":"{\\"a\\":1}"}]',
        '[2,"1","DataTransfer",{"vendorId":"V","data":{"a":1}}]',
    ),
    "null": (BOOT, BOOT.replace('"M"', '"M","iccid":null')),
    "empty": (
        '[2,"1","GetReport",{"requestId":1}]',
        '[2,"1","GetReport",{"requestId":1,"componentVariable":[]}]',
        "2.0.1",
    ),
    "date-time": (ONE, ONE.replace("T12", " 12")),
    "naive-date-time": (
        ONE,
        ONE.replace("00Z", "00"),
    ),
    "missing": (STATUS, STATUS.replace('"errorCode":"NoError",', "")),
    "renamed": (BOOT, BOOT.replace('"M"', '"M","firmware-version":"1"')),
    "new-in-2.1": (MONITOR, MONITOR.replace(',"eventNotificationType":"CustomMonitor"', ""), "2.1"),
    "beside-rejected": (
        '[2,"1","GetCompositeSchedule",{"connectorId":1,"duration":6}]\n[3,"1",{"status":"Rejected"}]',
        '[2,"1","GetCompositeSchedule",{"connectorId":1,"duration":6}]\n[3,"1",{"status":"Rejected","connectorId":"x"}]',
    ),
    "int32": (
        '[2,"1","RemoteStopTransaction",{"transactionId":2147483647}]',
        '[2,"1","RemoteStopTransaction",{"transactionId":2147483648}]',
    ),
    "json": (BOOT, BOOT.replace('"M"', '"M","iccid":')),
    "framing": (HEARTBEAT, '[2,1,"Heartbeat",{}]'),
    "foreign-error-code": ('[4,"1","FormationViolation","",{}]', '[4,"1","FormatViolation","",{}]'),
    "clock-not-set": (
        ONE,
        ONE.replace("2026", "1970"),
    ),
    "empty-text": (BOOT, BOOT.replace('"M"', '""')),
    "fraction-digits": (_EVENT, _EVENT.replace("00Z", "00.1234Z"), "2.0.1"),
    "html-entity": (
        '[2,"1","ChangeConfiguration",{"key":"Url","value":"a&b"}]',
        '[2,"1","ChangeConfiguration",{"key":"Url","value":"a&amp;b"}]',
    ),
    "negative-id": (
        '[2,"1","CancelReservation",{"reservationId":1}]',
        '[2,"1","CancelReservation",{"reservationId":-1}]',
    ),
    "no-keys": (
        '[2,"1","GetConfiguration",{}]\n[3,"1",{"configurationKey":[]}]',
        '[2,"1","GetConfiguration",{}]\n[3,"1",{}]',
    ),
    "not-a-number": (ONE, ONE.replace('"1"}]', '"one"}]')),
    "soc-range": (
        METER % '"sampledValue":[{"value":"99","measurand":"SoC","unit":"Percent"}]',
        METER % '"sampledValue":[{"value":"101","measurand":"SoC","unit":"Percent"}]',
    ),
    "unit-of-measurand": (
        METER % '"sampledValue":[{"value":"1","measurand":"Voltage","unit":"V"}]',
        METER % '"sampledValue":[{"value":"1","measurand":"Voltage","unit":"A"}]',
    ),
}

ALLOWANCES: Final[Mapping[str, dict[str, Any]]] = {
    "missing": {"at": "StatusNotification:$.errorCode", "value": "NoError"},
    "naive-date-time": {"zone": "UTC"},
}
