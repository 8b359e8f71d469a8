"""What a call would set in motion in a system that is in service, and what ``--with`` must name before it is sent.

Belongs here: one table of facts for each side. Must not be here: who looks at it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ocpp_core.versions import Role

__all__ = ["HARMLESS", "WORDS", "needs", "why_untried"]

WORDS: Final = ("transactions", "certificates", "data-transfer", "commands", "aggressive")
"""What ``--with`` may name that does harm. Calls need the first four, checks of floods and lost links the last."""

HARMLESS: Final = ""

_TO_CSMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "Authorize",
                "BootNotification",
                "ClearedChargingLimit",
                "ClosePeriodicEventStream",
                "DiagnosticsStatusNotification",
                "FirmwareStatusNotification",
                "Heartbeat",
                "LogStatusNotification",
                "MeterValues",
                "NotifyChargingLimit",
                "NotifyCustomerInformation",
                "NotifyDERAlarm",
                "NotifyDERStartStop",
                "NotifyDisplayMessages",
                "NotifyEVChargingNeeds",
                "NotifyEVChargingSchedule",
                "NotifyEvent",
                "NotifyMonitoringReport",
                "NotifyPeriodicEventStream",
                "NotifyPriorityCharging",
                "NotifyReport",
                "OpenPeriodicEventStream",
                "PublishFirmwareStatusNotification",
                "PullDynamicScheduleUpdate",
                "ReportChargingProfiles",
                "ReportDERControl",
                "ReservationStatusUpdate",
                "SignedFirmwareStatusNotification",
                "StatusNotification",
            ),
            HARMLESS,
        ),
        "BatterySwap": "transactions",
        "NotifySettlement": "transactions",
        "StartTransaction": "transactions",
        "StopTransaction": "transactions",
        "TransactionEvent": "transactions",
        "Get15118EVCertificate": "certificates",
        "GetCertificateChainStatus": "certificates",
        "GetCertificateStatus": "certificates",
        "SignCertificate": "certificates",
        "DataTransfer": "data-transfer",
        "SecurityEventNotification": "data-transfer",
        "VatNumberValidation": "data-transfer",
    }
)
"""Calls to a CSMS: what is booked or signed, or goes on to somebody else, has to be named."""

_TO_STATION: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "GetBaseReport",
                "GetChargingProfiles",
                "GetCompositeSchedule",
                "GetConfiguration",
                "GetDERControl",
                "GetDisplayMessages",
                "GetInstalledCertificateIds",
                "GetLocalListVersion",
                "GetMonitoringReport",
                "GetPeriodicEventStream",
                "GetReport",
                "GetTariffs",
                "GetTransactionStatus",
                "GetVariables",
                "TriggerMessage",
                "ExtendedTriggerMessage",
            ),
            HARMLESS,
        ),
        **dict.fromkeys(
            (
                "AFRRSignal",
                "AdjustPeriodicEventStream",
                "CancelReservation",
                "CertificateSigned",
                "ChangeAvailability",
                "ChangeConfiguration",
                "ChangeTransactionTariff",
                "ClearCache",
                "ClearChargingProfile",
                "ClearDERControl",
                "ClearDisplayMessage",
                "ClearTariffs",
                "ClearVariableMonitoring",
                "CostUpdated",
                "CustomerInformation",
                "DeleteCertificate",
                "GetDiagnostics",
                "GetLog",
                "InstallCertificate",
                "NotifyAllowedEnergyTransfer",
                "NotifyWebPaymentStarted",
                "PublishFirmware",
                "RemoteStartTransaction",
                "RemoteStopTransaction",
                "RequestBatterySwap",
                "RequestStartTransaction",
                "RequestStopTransaction",
                "ReserveNow",
                "Reset",
                "SendLocalList",
                "SetChargingProfile",
                "SetDERControl",
                "SetDefaultTariff",
                "SetDisplayMessage",
                "SetMonitoringBase",
                "SetMonitoringLevel",
                "SetNetworkProfile",
                "SetVariableMonitoring",
                "SetVariables",
                "SignedUpdateFirmware",
                "UnlockConnector",
                "UnpublishFirmware",
                "UpdateDynamicSchedule",
                "UpdateFirmware",
                "UsePriorityCharging",
            ),
            "commands",
        ),
        "DataTransfer": "data-transfer",
    }
)
"""Calls to a station: what moves, restarts, configures or deletes something, or sends a file somewhere."""

_BY_SIDE: Final = {Role.CSMS: _TO_CSMS, Role.CHARGING_STATION: _TO_STATION}


def needs(tests: Role, action: str) -> str:
    """What ``--with`` must name before an action is sent to that side; `HARMLESS` if nothing.

    An action that is not the other side's to request, or that no version has, needs nothing: nobody may act on it.
    """
    return _BY_SIDE[tests].get(action, HARMLESS)


def why_untried(word: str) -> str:
    """What is said of something that ``--with`` must name, and does not."""
    return f"it is only tried with --with {word}"
