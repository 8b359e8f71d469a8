"""Rules on setting and clearing monitors: blocks N04 to N06 and N11 of 2.x."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._variable_results import Name, another_number, name_of, not_asked_for

block: Final = Block("monitors")

_V2: Final = "2.0.1 2.1"
_SET: Final = "SetVariableMonitoring"
_LEVEL: Final = "SetMonitoringLevel"
_LOWEST: Final = 9
"""The severity that is least urgent; 0 is the most urgent."""


def _is_severity(number: int) -> bool:
    return 0 <= number <= _LOWEST


# -- set


@block.exchange(
    "N04.FR.01", _SET, versions=_V2, sentence="The answer needs one result for each monitor in the request."
)
def result_for_each(request: Payload, response: Payload) -> Iterator[Broken]:
    """No more, and no fewer."""
    return another_number(".setMonitoringResult", request["setMonitoringData"], response["setMonitoringResult"])


@block.exchange(
    "N04.FR.02",
    _SET,
    versions=_V2,
    sentence="The request sets no monitor on this variable, so the answer must not have a result for it.",
)
def result_of_request(request: Payload, response: Payload) -> Iterator[Broken]:
    """With the instances and the EVSE that were asked for."""
    return not_asked_for(".setMonitoringResult", request["setMonitoringData"], response["setMonitoringResult"])


def _key(item: Payload) -> tuple[Name, str, int]:
    """What tells a monitor from others in a request, and is in its result as well."""
    return name_of(item), item["type"], item["severity"]


@block.exchange(
    "N04.FR.14",
    _SET,
    versions=_V2,
    sentence="A monitor of type Delta cannot have a negative value, so its result must not be Accepted.",
)
def negative_delta_is_refused(request: Payload, response: Payload) -> Iterator[Broken]:
    """Two monitors of one variable, type and severity, of which one may be accepted, cannot be told apart."""
    negative: dict[Any, bool] = {}
    for item in request["setMonitoringData"]:
        key = _key(item)
        negative[key] = negative.get(key, True) and item["type"] == "Delta" and item["value"] < 0
    for place, result in enumerate(response["setMonitoringResult"]):
        if negative.get(_key(result)) and result["status"] == "Accepted":
            yield Broken(f".setMonitoringResult[{place}].status", found="Accepted", allowed="Rejected")


@block.message(
    "P2.SetMonitoringResult.id",
    "SetMonitoringResultType",
    versions=_V2,
    section="part 2 SetMonitoringResultType",
    sentence="A result Accepted has to hold the id of the monitor, and no other result has one.",
)
def accepted_has_id(result: Payload) -> Iterator[Broken]:
    """The station gives it."""
    if (result["status"] == "Accepted") is not ("id" in result):
        yield Broken(".id", found=result.get("id"))


@block.message(
    "P2.severity-range",
    _LEVEL,
    "SetMonitoringDataType",
    "VariableMonitoringType",
    "EventDataType",
    versions=_V2,
    section="part 2 SetMonitoringDataType",
    sentence="A severity has to be between 0, the most urgent, and 9.",
)
def severity_in_range(item: Payload) -> Iterator[Broken]:
    """An event of 2.0.1 has none."""
    found = item.get("severity", 0)
    if not _is_severity(found):
        yield Broken(".severity", found=found, allowed=[0, _LOWEST])


@block.message(
    "N11.FR.09",
    "SetMonitoringDataType",
    versions="2.1",
    sentence="A periodic event stream needs an interval, a number of values, or both.",
)
def stream_has_measure(item: Payload) -> Iterator[Broken]:
    """They say when the station sends what it has collected."""
    stream = item.get("periodicEventStream")
    if stream is not None and not {"interval", "values"} & stream.keys():
        yield Broken(".periodicEventStream")


# -- level, clearing


@block.exchange(
    "N05.FR.02",
    _LEVEL,
    versions=_V2,
    sentence="The severity has to be between 0 and 9; this one is not, so the answer has to be Rejected.",
)
def level_out_of_range_is_refused(request: Payload, response: Payload) -> Iterator[Broken]:
    """There are no such severities."""
    if not _is_severity(request["severity"]) and response["status"] != "Rejected":
        yield Broken(".status", found=response["status"], allowed="Rejected")


@block.exchange(
    "N06.FR.05",
    "ClearVariableMonitoring",
    versions=_V2,
    sentence="The answer needs one result for each id in the request; there is none for this one.",
)
def result_for_each_id(request: Payload, response: Payload) -> Iterator[Broken]:
    """Also for those that are not known."""
    left = Counter(result["id"] for result in response["clearMonitoringResult"])
    for place, name in enumerate(request["id"]):
        if left[name] == 0:
            yield Broken(f".id[{place}]", found=name, in_request=True)
        left[name] -= 1
