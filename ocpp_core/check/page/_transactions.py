"""Transactions and their readings, out of the messages of all versions.

Belongs here: how a transaction begins, goes on and ends, and its readings as curves. Must not be here: whether any of
that is right (``rules``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from attrs import define, field, frozen

from ocpp_core.check._payloads import items, member, number, text
from ocpp_core.check._times import moment
from ocpp_core.check.page._exchanges import Exchange
from ocpp_core.check.page._stations import connector_of

__all__ = ["Series", "Transaction", "Transactions"]

MAX_TRANSACTIONS: Final = 2_000
_MAX_SERIES: Final = 24
_MAX_CONNECTORS: Final = 20_000
_MAX_POINTS: Final = 500
"""Of a curve. Where there are twice as many, every other one is left out, but for the last."""

_ALL_POINTS: Final = 400_000
_MAX_STATES: Final = 200
_TOO_MUCH: Final = 1e15
_MAX_FOUND: Final = 200


@frozen
class _Quantity:
    """What a measurand is drawn with."""

    chart: str
    unit: str
    factors: dict[str, float]
    """How many of its unit one of each is; that of the first is for readings without a unit."""


_WATT: Final = {"W": 1e-3, "kW": 1.0, "VA": 1e-3, "kVA": 1.0}
_QUANTITIES: Final = {
    "Energy.Active.Import.Register": _Quantity("energy", "kWh", {"Wh": 1e-3, "kWh": 1.0}),
    "Energy.Active.Export.Register": _Quantity("energy", "kWh", {"Wh": 1e-3, "kWh": 1.0}),
    "Power.Active.Import": _Quantity("power", "kW", _WATT),
    "Power.Active.Export": _Quantity("power", "kW", _WATT),
    "Power.Offered": _Quantity("power", "kW", _WATT),
    "Current.Import": _Quantity("current", "A", {"A": 1.0, "Amp": 1.0}),
    "Current.Export": _Quantity("current", "A", {"A": 1.0, "Amp": 1.0}),
    "Current.Offered": _Quantity("current", "A", {"A": 1.0, "Amp": 1.0}),
    "SoC": _Quantity("soc", "%", {"Percent": 1.0, "%": 1.0}),
    "Voltage": _Quantity("voltage", "V", {"V": 1.0}),
    "Temperature": _Quantity("temperature", "°C", {"Celsius": 1.0, "Celcius": 1.0}),
}
_DEFAULT: Final = "Energy.Active.Import.Register"


@define(eq=False)
class Series:
    """A curve: one measurand of one phase at one place."""

    chart: str
    unit: str
    name: str
    points: list[tuple[int, float]] = field(factory=list[tuple[int, float]])
    step: int = 1
    """Of how many readings one is kept."""

    seen: int = 0

    def add(self, time: int, value: float) -> int:
        """Note a reading; how many points more there are."""
        before = len(self.points)
        if self.points and self.points[-1] == (time, value):
            return 0
        if self.seen % self.step == 0:
            self.points.append((time, value))
        else:
            self.points[-1] = time, value  # so that the last reading is always there
        self.seen += 1
        if len(self.points) >= 2 * _MAX_POINTS:
            self.points = [*self.points[:-1:2], self.points[-1]]
            self.step *= 2
        return len(self.points) - before


@define(eq=False)
class Transaction:
    """A transaction, as far as it was seen."""

    station: int
    id: str | None = None
    connector: str | None = None
    tag: str | None = None
    tag_status: str | None = None
    """What the CSMS said of the tag, if it did."""

    start: int | None = None
    stop: int | None = None
    meter_start: float | None = None
    """In kWh."""

    meter_stop: float | None = None
    reason: str | None = None
    trigger: str | None = None
    """Why it began (2.x)."""

    seen_start: bool = False
    seen_stop: bool = False
    last: int | None = None
    """The last time that is known of it, by the clock of the station as all times of it are."""

    seen: tuple[int, int] | None = None
    """When the first and the last of its frames were seen, by the clock of the capture."""

    frames: int = 0
    series: dict[tuple[str, str, str], Series] = field(factory=dict[tuple[str, str, str], Series])
    states: list[tuple[int, str]] = field(factory=list[tuple[int, str]])
    """When its charging state changed (2.x)."""

    found: list[tuple[int, int, str]] = field(factory=list[tuple[int, int, str]])
    """When which exchange had a finding, and of which severity."""

    @property
    def energy(self) -> float | None:
        """What was charged, in kWh: by the meter at start and stop, else by the readings of the register."""
        if self.meter_start is not None and self.meter_stop is not None:
            return self.meter_stop - self.meter_start
        for (measurand, _, _), series in self.series.items():
            if measurand == _DEFAULT and len(series.points) > 1:
                return series.points[-1][1] - series.points[0][1]
        return None

    def change(self, time: int, state: str) -> None:
        """Take note of its charging state."""
        if len(self.states) < _MAX_STATES and (not self.states or self.states[-1][1] != state):
            self.states.append((time, state))

    def see(self, time: int | None) -> None:
        """Take note of when the capture has a frame of it."""
        if time is not None:
            first, last = self.seen or (time, time)
            self.seen = min(first, time), max(last, time)

    def at(self, time: int | None) -> None:
        """Take note of a time at which it went on."""
        if time is not None:
            self.last = time if self.last is None else max(self.last, time)
            self.start = time if self.start is None else self.start


class Transactions:
    """The transactions of a capture."""

    def __init__(self) -> None:
        self.all: Final[list[Transaction]] = []
        self.left_out = 0
        """How many are left out, since there are too many."""

        self._by_id: Final[dict[tuple[int, str], int]] = {}
        self._of_connector: Final[dict[tuple[int, str], int]] = {}
        self._points = 0

    # -- messages

    def call(self, exchange: Exchange, payload: Any, time: int | None) -> None:
        """Take note of a call; the exchange is told which transaction it belongs to."""
        match exchange.action:
            case "StartTransaction":
                self._start(exchange, payload, time)
            case "MeterValues":
                self._meter(exchange, payload, time)
            case "StopTransaction":
                self._stop(exchange, payload, time)
            case "TransactionEvent":
                self._event(exchange, payload, time)
            case _:
                return
        transaction = self._of(exchange)
        if transaction is not None:
            transaction.see(time)

    def answer(self, exchange: Exchange, payload: Any) -> None:
        """Take note of an answer."""
        transaction = self._of(exchange)
        if transaction is None:
            return
        status = text(member(payload, "idTagInfo", "status")) or text(member(payload, "idTokenInfo", "status"))
        if status is not None and (exchange.action == "StartTransaction" or transaction.tag_status is None):
            transaction.tag_status = status
        if exchange.action == "StartTransaction" and transaction.id is None:
            transaction.id = text(member(payload, "transactionId"))
            if transaction.id is not None and exchange.transaction is not None:
                self._by_id[exchange.station, transaction.id] = exchange.transaction

    def _start(self, exchange: Exchange, payload: Any, time: int | None) -> None:
        number_ = self._new(exchange)
        if number_ is None:
            return
        made = self.all[number_]
        made.seen_start = True
        made.connector, made.tag = connector_of(payload), text(member(payload, "idTag"))
        made.at(_time(payload, time))
        made.meter_start = _kwh(member(payload, "meterStart"))
        self._add_register(made, made.start, made.meter_start)
        if made.connector is not None:
            self._take(exchange, made.connector)

    def _stop(self, exchange: Exchange, payload: Any, time: int | None) -> None:
        made = self._known(exchange, text(member(payload, "transactionId")))
        if made is None:
            return
        made.seen_stop = True
        made.tag = made.tag or text(member(payload, "idTag"))
        # Without a reason it is Local (1.6, section 6.49).
        made.reason = text(member(payload, "reason")) or "Local"
        made.stop = _time(payload, time)
        made.at(made.stop)
        for each in items(member(payload, "transactionData")):
            self._readings(made, each, time)
        made.meter_stop = _kwh(member(payload, "meterStop"))
        self._add_register(made, made.stop, made.meter_stop)
        if made.connector is not None:
            self._free(exchange, made.connector)

    def _meter(self, exchange: Exchange, payload: Any, time: int | None) -> None:
        name = text(member(payload, "transactionId"))
        connector = connector_of(payload)
        if name is not None:
            made = self._known(exchange, name)
        else:
            known = self._of_connector.get((exchange.station, connector or ""))
            made = None if known is None else self.all[known]
            exchange.transaction = known
            if made is not None:
                made.frames += 1
        if made is None:
            return
        made.connector = made.connector or connector
        for each in (*items(member(payload, "meterValue")), *items(member(payload, "values"))):
            self._readings(made, each, time)

    def _event(self, exchange: Exchange, payload: Any, time: int | None) -> None:
        made = self._known(exchange, text(member(payload, "transactionInfo", "transactionId")))
        if made is None or exchange.transaction is None:
            return
        at, kind = _time(payload, time), text(member(payload, "eventType"))
        connector = connector_of(payload)
        if connector is not None:
            made.connector = connector
            self._take(exchange, connector.partition("/")[0])
        made.tag = made.tag or text(member(payload, "idToken", "idToken"))
        made.at(at)
        state = text(member(payload, "transactionInfo", "chargingState"))
        if state is not None and at is not None:
            made.change(at, state)
        if kind == "Started":
            made.seen_start, made.trigger = True, text(member(payload, "triggerReason"))
        for each in items(member(payload, "meterValue")):
            self._readings(made, each, time)
        if kind == "Ended":
            made.seen_stop, made.stop = True, at
            made.reason = text(member(payload, "transactionInfo", "stoppedReason")) or "Local"
            if made.connector is not None:
                self._free(exchange, made.connector.partition("/")[0])

    def find(self, exchange: Exchange, severity: str) -> None:
        """Take note of a finding in the latest exchange of a transaction."""
        transaction = self._of(exchange)
        if transaction is not None and transaction.last is not None and len(transaction.found) < _MAX_FOUND:
            transaction.found.append((transaction.last, exchange.number, severity))

    # -- transactions

    def _take(self, exchange: Exchange, connector: str) -> None:
        """Remember that a transaction is the one at a connector."""
        if exchange.transaction is not None and len(self._of_connector) < _MAX_CONNECTORS:
            self._of_connector[exchange.station, connector] = exchange.transaction

    def _free(self, exchange: Exchange, connector: str) -> None:
        """Forget that a transaction is the one at a connector, unless the next has begun there before its end came."""
        if self._of_connector.get((exchange.station, connector)) == exchange.transaction:
            self._of_connector.pop((exchange.station, connector), None)

    def _of(self, exchange: Exchange) -> Transaction | None:
        return None if exchange.transaction is None else self.all[exchange.transaction]

    def _new(self, exchange: Exchange) -> int | None:
        if len(self.all) >= MAX_TRANSACTIONS:
            self.left_out += 1
            return None
        self.all.append(Transaction(exchange.station, frames=1))
        exchange.transaction = len(self.all) - 1
        return exchange.transaction

    def _known(self, exchange: Exchange, name: str | None) -> Transaction | None:
        """The transaction of an id, which is new if it was not seen before."""
        if name is None:
            return None
        known = self._by_id.get((exchange.station, name))
        if known is None:
            known = self._new(exchange)
            if known is None:
                return None
            self.all[known].id = name
            self._by_id[exchange.station, name] = known
        else:
            self.all[known].frames += 1
        exchange.transaction = known
        return self.all[known]

    # -- readings

    def _readings(self, of: Transaction, meter_value: Any, time: int | None) -> None:
        """Take note of the readings of one moment."""
        at = _time(meter_value, time)
        of.at(at)
        for sampled in _sampled(meter_value):
            measurand = text(member(sampled, "measurand")) or _DEFAULT
            quantity, value = _QUANTITIES.get(measurand), number(member(sampled, "value"))
            if quantity is None or value is None or at is None:
                continue
            unit = text(member(sampled, "unit")) or text(member(sampled, "unitOfMeasure", "unit"))
            factor = quantity.factors.get(unit) if unit else next(iter(quantity.factors.values()))
            power = number(member(sampled, "unitOfMeasure", "multiplier")) or 0
            if factor is None or abs(power) > 12:  # what is beyond is no reading
                continue
            phase, location = text(member(sampled, "phase")) or "", text(member(sampled, "location")) or ""
            place = "" if location == "Outlet" else location
            self._add(of, (measurand, phase, place), at, value * factor * 10**power)

    def _add_register(self, of: Transaction, time: int | None, value: float | None) -> None:
        if time is not None and value is not None:
            self._add(of, (_DEFAULT, "", ""), time, value)

    def _add(self, of: Transaction, key: tuple[str, str, str], time: int, value: float) -> None:
        series = of.series.get(key)
        if series is None:
            if len(of.series) >= _MAX_SERIES:
                return
            measurand, phase, location = key
            quantity = _QUANTITIES[measurand]
            name = " ".join(filter(None, (measurand, phase, location)))
            series = of.series[key] = Series(quantity.chart, quantity.unit, name)
        if self._points < _ALL_POINTS and abs(value) < _TOO_MUCH:
            self._points += series.add(time, round(value, 6))


def _sampled(meter_value: Any) -> Iterator[Any]:
    """The readings of a moment: of 1.5 they are called ``value``."""
    yield from items(member(meter_value, "sampledValue"))
    yield from items(member(meter_value, "value"))


def _time(payload: Any, otherwise: int | None) -> int | None:
    """The timestamp of a payload, or else the time of its frame."""
    said = text(member(payload, "timestamp"))
    found = None if said is None else moment(said)
    return otherwise if found is None else found[0]


def _kwh(value: Any) -> float | None:
    found = number(value)
    return None if found is None else round(found / 1000, 6)
