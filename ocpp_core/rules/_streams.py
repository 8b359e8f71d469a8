"""Rules on periodic event streams: N11 to N15 of 2.1."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final, TypeAlias

from attrs import Factory, define

from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.versions import Role, Version

block: Final = Block("periodic event streams")

_V21: Final = "2.1"
_MONITOR: Final = "SetVariableMonitoring"
_OPEN: Final = "OpenPeriodicEventStream"
_NOTIFY: Final = "NotifyPeriodicEventStream"
_CLOSE: Final = "ClosePeriodicEventStream"
_ADJUST: Final = "AdjustPeriodicEventStream"
_GET: Final = "GetPeriodicEventStream"

_Monitor: TypeAlias = tuple[str | None, ...]
"""What a monitor is on, as far as an answer names it."""


@block.message(
    "N15.FR.09",
    _NOTIFY,
    versions=_V21,
    sentence="basetime is the time of the first value, so t of the first value has to be 0.",
)
def begins_at_zero(request: Payload) -> Iterator[Broken]:
    """The others are counted from it."""
    found = request["data"][0]["t"]
    if found != 0:
        yield Broken(".data[0].t", found=found, allowed=0)


# -- the streams that are open


@define(eq=False)
class Stream:
    """A stream that the station asked to open."""

    monitor: int
    params: Payload
    is_open: bool | None = None
    """None while the CSMS has not answered."""

    adjusting: int = 0
    """How many calls for other parameters wait for their answers."""


def _kept(params: Payload) -> Payload:
    """What is remembered of the parameters of a stream: customData may be as long as the peer likes."""
    return {name: value for name, value in params.items() if name != "customData"}


@block.piece
@define(eq=False)
class Streams(Piece):
    """The streams of the station, and those that it has to open."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_MONITOR, _OPEN, _CLOSE, _ADJUST, _GET})
    VERSIONS: ClassVar[frozenset[Version]] = frozenset({Version.V21})

    known: Recent[int, Stream] = Factory(Recent)
    """By id, those that were closed or refused included."""

    owed: Recent[int, float | None] = Factory(Recent)
    """Monitors whose stream has to be opened, and since when."""

    def on_call(self, call: Call) -> None:
        """Take in that a stream is opened, adjusted or closed."""
        match call.action:
            case "OpenPeriodicEventStream":
                data = call.payload["constantStreamData"]
                self.known[data["id"]] = Stream(data["variableMonitoringId"], _kept(data["params"]))
                self.owed.pop(data["variableMonitoringId"])
            case "ClosePeriodicEventStream" if call.payload["id"] in self.known:
                self.known[call.payload["id"]].is_open = False
            case "AdjustPeriodicEventStream" if call.payload["id"] in self.known:
                self.known[call.payload["id"]].adjusting += 1
            case _:
                pass

    def on_answer(self, answer: Answer) -> None:
        """Take in whether it was, and which streams the station lists."""
        match answer.action:
            case "OpenPeriodicEventStream":
                stream = self.known.get(answer.request["constantStreamData"]["id"])
                if stream is not None and stream.is_open is None:
                    stream.is_open = answer.response["status"] == "Accepted"
            case "AdjustPeriodicEventStream":
                stream = self._adjusted(answer.request)
                if stream is not None and answer.response["status"] == "Accepted":
                    stream.params = {**stream.params, **_kept(answer.request["params"])}
            case "GetPeriodicEventStream":
                for data in answer.response.get("constantStreamData", ()):
                    listed = Stream(data["variableMonitoringId"], _kept(data["params"]), is_open=True)
                    self.known[data["id"]] = listed
            case "SetVariableMonitoring":
                self._owe(answer)
            case _:
                pass

    def on_refusal(self, refusal: Refusal) -> None:
        """It was not."""
        request = refusal.call.payload
        if refusal.action == _OPEN:
            stream = self.known.get(request["constantStreamData"]["id"])
            if stream is not None and stream.is_open is None:
                stream.is_open = False
        elif refusal.action == _ADJUST:
            self._adjusted(request)

    def _adjusted(self, request: Payload) -> Stream | None:
        stream = self.known.get(request["id"])
        if stream is not None:
            stream.adjusting = max(stream.adjusting - 1, 0)
        return stream

    def _owe(self, answer: Answer) -> None:
        """Take in the monitors that are to have a stream."""
        streams: dict[_Monitor, bool] = {}
        for data in answer.request["setMonitoringData"]:
            key = _monitor(data)
            streams[key] = streams.get(key, True) and "periodicEventStream" in data
        open_for = {stream.monitor for stream in self.known.values() if stream.is_open is not False}
        for result in answer.response["setMonitoringResult"]:
            name, has_stream = result.get("id"), streams.get(_monitor(result), False)
            if result["status"] == "Accepted" and has_stream and name is not None and name not in open_for:
                self.owed[name] = answer.at


def _monitor(named: Payload) -> _Monitor:
    component, variable = named["component"], named["variable"]
    evse = component.get("evse", {})
    return (
        component["name"].lower(),
        component.get("instance"),
        str(evse.get("id")),
        str(evse.get("connectorId")),
        variable["name"].lower(),
        variable.get("instance"),
        named["type"],
    )


def _is_not_open(state: State, name: int) -> bool:
    """Whether a stream is certainly not open; one that is about to be is."""
    streams = state.of(Streams)
    stream = streams.known.get(name)
    if stream is not None:
        return stream.is_open is False
    return state.knows_all(streams, streams.known)


_NOT_OPEN: Final = "No stream with this id is open: it was never opened, the CSMS refused it, or it was closed."
not_open = block.conversation(
    "N11.stream-open",
    _OPEN,
    _NOTIFY,
    _CLOSE,
    versions=_V21,
    section="part 2 N11.FR.07, N13",
    sentence=_NOT_OPEN,
)
not_open_to_adjust = block.conversation(
    "N14.FR.03",
    _ADJUST,
    versions=_V21,
    section="part 2 N14.FR.01",
    derived=True,
    sentence=_NOT_OPEN,
)


@not_open.call(_NOTIFY)
@not_open_to_adjust.call(_ADJUST)
def _not_open(state: State, call: Call) -> Iterator[Broken]:
    if _is_not_open(state, call.payload["id"]):
        yield Broken(".id", found=call.payload["id"])


too_many = block.conversation(
    "N15.FR.07",
    _NOTIFY,
    versions=_V21,
    sentence="The message holds more values than the stream may send at once, by values in its parameters.",
)


@too_many.call(_NOTIFY)
def _too_many(state: State, call: Call) -> Iterator[Broken]:
    stream = state.of(Streams).known.get(call.payload["id"])
    if stream is None or stream.adjusting:
        return
    most, found = stream.params.get("values", 0), len(call.payload["data"])
    if stream.params.get("interval", 0) > 0 and 0 < most < found:
        yield Broken(".data", found=found, allowed=most)


opened = block.conversation(
    "N11.FR.02",
    _MONITOR,
    _OPEN,
    versions=_V21,
    fault=Role.CHARGING_STATION,
    sentence="The CSMS set a monitor with a stream, but the station did not send OpenPeriodicEventStream.",
)


@opened.end
def _opened(state: State) -> Iterator[Broken]:
    """Where no time is known, nothing more is to come."""
    for monitor, since in state.of(Streams).owed.items():
        waited = state.waited(since)
        if waited is None or waited > state.timeout:
            yield Broken(allowed={"variableMonitoringId": monitor})
