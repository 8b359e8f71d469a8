"""What a CSMS answers and asks, in OCPP 1.6, 2.0.1 and 2.1: plain functions that know no connection.

The CSMS examples share this module; keep it beside them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from time import time
from typing import Any

from ocpp_core import Request, Version, v16, v21, v201

TOKENS = {"deadbeef"}  # in lower case, since the case of a token does not count
INTERVAL = 300  # seconds between heartbeats
TRANSACTION_IDS = count(int(time()))  # so that a restart gives out no number twice

_ALL = {"Authorize", "BootNotification", "Heartbeat", "MeterValues", "StatusNotification"}
SUPPORTED = {
    Version.V21: _ALL | {"TransactionEvent"},
    Version.V201: _ALL | {"TransactionEvent"},
    Version.V16: _ALL | {"StartTransaction", "StopTransaction"},
}
"""The actions that are answered, by version. All others are refused by the session."""

# The versions share most names, so that one function can serve them all. The price is Any: with one version, write v201
# instead of v, and have the names completed and the types checked.
_MODULES: dict[Version, Any] = {Version.V21: v21, Version.V201: v201, Version.V16: v16}


def respond(station: str, version: Version, message: Request[Any]) -> Any:
    """The answer to a call of a station."""
    v, now = _MODULES[version], datetime.now(UTC)
    match message:
        case v.BootNotificationRequest():
            return v.BootNotificationResponse(status="Accepted", current_time=now, interval=INTERVAL)
        case v.HeartbeatRequest():
            return v.HeartbeatResponse(current_time=now)
        case v.StatusNotificationRequest():
            return v.StatusNotificationResponse()
        case v.MeterValuesRequest():
            return v.MeterValuesResponse()
        case v16.AuthorizeRequest(id_tag=tag):
            return v16.AuthorizeResponse(id_tag_info=_tag_info(tag))
        case v16.StartTransactionRequest(id_tag=tag):
            return v16.StartTransactionResponse(
                id_tag_info=_tag_info(tag), transaction_id=_transaction(station, message)
            )
        case v16.StopTransactionRequest():
            return v16.StopTransactionResponse()
        case v.AuthorizeRequest(id_token=token):
            return v.AuthorizeResponse(id_token_info=v.IdTokenInfoType(status=_status(token.id_token)))
        case v.TransactionEventRequest(id_token=None):
            return v.TransactionEventResponse()
        case v.TransactionEventRequest(id_token=token):
            return v.TransactionEventResponse(id_token_info=v.IdTokenInfoType(status=_status(token.id_token)))
    raise LookupError("an action in SUPPORTED without an answer here")


def _transaction(station: str, start: v16.StartTransactionRequest) -> int:
    """The number of a transaction: the same if a station sends its start again, since it has missed the answer."""
    connector = station, start.connector_id
    if connector not in _starts or _starts[connector][0] != start:
        _starts[connector] = start, next(TRANSACTION_IDS)
    return _starts[connector][1]


_starts: dict[tuple[str, int], tuple[v16.StartTransactionRequest, int]] = {}
"""The last start on each connector, with its number."""


def question(version: Version) -> Request[Any]:
    """What a station is asked once it has booted."""
    if version is Version.V16:
        return v16.GetConfigurationRequest(key=["HeartbeatInterval"])
    v = _MODULES[version]
    component, variable = v.ComponentType(name="OCPPCommCtrlr"), v.VariableType(name="HeartbeatInterval")
    wanted = v.GetVariableDataType(component=component, variable=variable)
    request: Request[Any] = v.GetVariablesRequest(get_variable_data=[wanted])
    return request


def reset(version: Version) -> Request[Any]:
    """Tells a station to restart, once nobody charges where the version can say so."""
    if version is Version.V16:
        return v16.ResetRequest(type=v16.ResetType.SOFT)
    request: Request[Any] = _MODULES[version].ResetRequest(type="OnIdle")
    return request


def _tag_info(tag: str) -> v16.IdTagInfo:
    return v16.IdTagInfo(status=v16.AuthorizationStatus(_status(tag)))


def _status(token: str) -> str:
    return "Accepted" if token.lower() in TOKENS else "Invalid"
