"""The frames that speed is measured on."""

from __future__ import annotations

import json


def _sample_16(value: str, measurand: str, unit: str, phase: str) -> dict[str, str]:
    return {
        "value": value,
        "context": "Sample.Periodic",
        "format": "Raw",
        "measurand": measurand,
        "location": "Outlet",
        "phase": phase,
        "unit": unit,
    }


# What a three-phase station reports: energy, and current and voltage of each phase.
_THREE_PHASES = [
    _sample_16("1000.5", "Energy.Active.Import.Register", "Wh", "L1"),
    *(_sample_16("15.9", "Current.Import", "A", phase) for phase in ("L1", "L2", "L3")),
    *(_sample_16("230.1", "Voltage", "V", phase) for phase in ("L1-N", "L2-N", "L3-N")),
]

_SAMPLE_201 = {
    "context": "Sample.Periodic",
    "measurand": "Energy.Active.Import.Register",
    "location": "Outlet",
    "phase": "L1",
    "unitOfMeasure": {"unit": "Wh", "multiplier": 0},
}

PAYLOADS = {
    ("2.0.1", "TransactionEvent"): {
        "eventType": "Updated",
        "timestamp": "2026-03-01T12:00:00Z",
        "triggerReason": "MeterValuePeriodic",
        "seqNo": 3,
        "transactionInfo": {"transactionId": "c5f7", "chargingState": "Charging", "timeSpentCharging": 120},
        "evse": {"id": 1, "connectorId": 1},
        "idToken": {"idToken": "AA00BB11", "type": "ISO14443"},
        "meterValue": [
            {
                "timestamp": "2026-03-01T12:00:00.123Z",
                "sampledValue": [{"value": 1000.5 + number, **_SAMPLE_201} for number in range(5)],
            }
        ],
    },
    ("2.0.1", "BootNotification"): {
        "reason": "PowerUp",
        "chargingStation": {
            "model": "Solo 22",
            "vendorName": "Example",
            "serialNumber": "EX-000123",
            "firmwareVersion": "1.2.3",
        },
    },
    ("1.6", "MeterValues"): {
        "connectorId": 1,
        "transactionId": 42,
        "meterValue": [
            {
                "timestamp": "2026-03-01T12:00:00.123Z",
                "sampledValue": _THREE_PHASES,
            }
        ],
    },
    ("1.6", "Heartbeat"): {},
}

FRAMES = {
    (version, action): json.dumps([2, "19223201", action, payload], separators=(",", ":")).encode()
    for (version, action), payload in PAYLOADS.items()
}
