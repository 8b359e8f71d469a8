"""Rules on tariffs, costs and payments: block I, C18 and C22 of 2.1."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from typing import Any, ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._pieces import is_over
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.versions import Role, Version

block: Final = Block("tariffs, costs and payments")

_V21: Final = "2.1"
_SET: Final = "SetDefaultTariff"
_CHANGE: Final = "ChangeTransactionTariff"
_CURRENCY_LETTERS: Final = 3
_TIME: Final = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]\Z")
_DATE: Final = re.compile(r"[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])\Z")

# -- prices


@block.message(
    "P2.currency",
    "TariffType",
    "TotalCostType",
    "AbsolutePriceScheduleType",
    "EVAbsolutePriceScheduleType",
    versions=_V21,
    section="part 2 TariffType, TotalCostType",
    severity=Severity.WARNING,
    sentence="A currency has to be a code of ISO 4217, three capital letters, such as EUR.",
)
def currency_has_a_code(priced: Payload) -> Iterator[Broken]:
    """Whether such a currency exists is not looked up."""
    found = priced["currency"]
    if len(found) != _CURRENCY_LETTERS or not (found.isascii() and found.isalpha() and found.isupper()):
        yield Broken(".currency", found=found, allowed="EUR")


@block.message(
    "P2.PriceType.one-of",
    "PriceType",
    "CostDetailsType",
    versions=_V21,
    section="part 2 PriceType",
    sentence="A price needs a value with tax (inclTax), one without (exclTax), or both.",
)
def price_has_a_value(priced: Payload) -> Iterator[Broken]:
    """Tax rates alone are no price. The total of what could not be calculated (I12.FR.14) may be empty."""
    path, price = "", priced
    if "totalCost" in priced:
        path, price = ".totalCost.total", priced["totalCost"]["total"]
    if "exclTax" not in price and "inclTax" not in price and priced.get("failureToCalculate") is not True:
        yield Broken(path, allowed=["exclTax", "inclTax"])


# -- when a price holds


@block.message(
    "P2.Tariff.time-of-day",
    "TariffConditionsType",
    "TariffConditionsFixedType",
    versions=_V21,
    section="part 2 TariffConditionsType",
    sentence="A time of day has to be written hh:mm, from 00:00 to 23:59, and a date YYYY-MM-DD.",
)
def times_are_written_so(conditions: Payload) -> Iterator[Broken]:
    """Both are local times."""
    for name, pattern, allowed in (
        ("startTimeOfDay", _TIME, "07:30"),
        ("endTimeOfDay", _TIME, "19:00"),
        ("validFromDate", _DATE, "2026-03-01"),
        ("validToDate", _DATE, "2026-04-01"),
    ):
        found = conditions.get(name)
        if found is not None and not pattern.match(found):
            yield Broken(f".{name}", found=found, allowed=allowed)


_RANGES: Final = tuple(
    (f"min{name}", f"max{name}") for name in ("Energy", "Current", "Power", "Time", "ChargingTime", "IdleTime")
)


@block.message(
    "P2.Tariff.window",
    "TariffConditionsType",
    "TariffConditionsFixedType",
    versions=_V21,
    section="part 2 TariffConditionsType",
    severity=Severity.WARNING,
    derived=True,
    sentence="This condition can never be met: the value where it begins should be less than the one where it ends.",
)
def can_be_met(conditions: Payload) -> Iterator[Broken]:
    """Times of day may pass midnight."""
    for first, second in _RANGES:
        least, most = conditions.get(first), conditions.get(second)
        if least is not None and most is not None and least >= most:
            yield Broken(f".{second}", found=most, allowed=least)
    begin, end = conditions.get("validFromDate"), conditions.get("validToDate")
    if begin is not None and end is not None and _DATE.match(begin) and _DATE.match(end) and begin >= end:
        yield Broken(".validToDate", found=end, allowed=begin)


# -- reading and clearing tariffs


@block.message(
    "I09.FR.03",
    "GetTariffs.response",
    versions=_V21,
    sentence="An answer Accepted has to hold the tariffs (tariffAssignments), an answer NoTariff none.",
)
def tariffs_fit_the_status(response: Payload) -> Iterator[Broken]:
    """Rejected says nothing of them."""
    status, is_listed = response["status"], bool(response.get("tariffAssignments"))
    if status == "Accepted" and not is_listed:
        yield Broken(".tariffAssignments")
    elif status == "NoTariff" and "tariffAssignments" in response:
        yield Broken(".status", found=status, allowed="Accepted")


@block.message(
    "P2.ClearTariffsResult.tariffId",
    "ClearTariffsResultType",
    versions=_V21,
    section="part 2 ClearTariffsResultType",
    sentence="A result Accepted has to name the tariff that was cleared: tariffId.",
)
def names_what_was_cleared(result: Payload) -> Iterator[Broken]:
    """Only NoTariff has nothing to name."""
    if result["status"] == "Accepted" and "tariffId" not in result:
        yield Broken(".tariffId")


@block.exchange(
    "I10.FR.02",
    "ClearTariffs",
    versions=_V21,
    severity=Severity.WARNING,
    sentence="The result is for a tariff that the request does not name.",
)
def clears_what_was_asked(request: Payload, response: Payload) -> Iterator[Broken]:
    """Without tariffIds, all are asked for."""
    asked = request.get("tariffIds")
    if asked is None:
        return
    allowed = set(asked)
    for place, result in enumerate(response["clearTariffsResult"]):
        found = result.get("tariffId")
        if found is not None and found not in allowed:
            yield Broken(f".clearTariffsResult[{place}].tariffId", found=found, allowed=asked[:12])


# -- which tariff is which


@block.piece
@define(eq=False)
class Tariffs(Piece):
    """The tariffs that the CSMS has sent, and what transactions cost in."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_SET, _CHANGE, "Authorize", "TransactionEvent"})
    VERSIONS: ClassVar[frozenset[Version]] = frozenset({Version.V21})

    contents: Recent[str, int] = Factory(Recent)
    """A digest of the content of each, by tariffId."""

    currencies: Recent[str, str] = Factory(Recent)
    """The currency of each, by tariffId."""

    used: Recent[str, str] = Factory(Recent)
    """The currency of each transaction that has one, by transactionId."""

    def on_call(self, call: Call) -> None:
        """Take in a tariff, or that a transaction uses one."""
        payload = call.payload
        if "tariff" in payload:
            self._take(payload["tariff"])
        if call.action != "TransactionEvent":
            return
        info = payload["transactionInfo"]
        name = info["transactionId"]
        cost = payload.get("costDetails", {}).get("totalCost")
        currency = cost["currency"] if cost is not None else self.currencies.get(info.get("tariffId", ""))
        if payload["eventType"] == "Ended":
            self.used.pop(name)
        elif currency is not None:
            self.used[name] = currency

    def on_answer(self, answer: Answer) -> None:
        """Take in a tariff of a driver, or that a transaction has another one."""
        if answer.action == "Authorize" and "tariff" in answer.response:
            self._take(answer.response["tariff"])
        elif answer.action == _CHANGE and answer.response["status"] == "Accepted":
            self.used[answer.request["transactionId"]] = answer.request["tariff"]["currency"]

    def _take(self, tariff: Payload) -> None:
        self.contents[tariff["tariffId"]] = _digest(tariff)
        self.currencies[tariff["tariffId"]] = tariff["currency"]


def _digest(tariff: Payload) -> int:
    """The same for tariffs of equal content, in whatever order their members stand."""
    return hash(_content(tariff))


def _content(value: Any) -> Hashable:
    """Without customData, which may be of any depth."""
    if isinstance(value, dict):
        return frozenset((name, _content(member)) for name, member in value.items() if name != "customData")
    if isinstance(value, list):
        return tuple(map(_content, value))
    return value  # type: ignore[no-any-return]  # a JSON value that is neither


one_content = block.conversation(
    "I08.FR.08",
    _SET,
    "Authorize",
    _CHANGE,
    versions=_V21,
    fault=Role.CSMS,
    sentence="The CSMS has sent another tariff with this tariffId before; each tariff needs an id of its own.",
)


def _one_content(state: State, tariff: Payload | None) -> Iterator[Broken]:
    if tariff is not None:
        name = tariff["tariffId"]
        before = state.of(Tariffs).contents.get(name)
        if before is not None and before != _digest(tariff):
            yield Broken(".tariff.tariffId", found=name)


@one_content.call(_SET, _CHANGE)
def _content_of_call(state: State, call: Call) -> Iterator[Broken]:
    return _one_content(state, call.payload["tariff"])


@one_content.answer("Authorize")
def _content_of_answer(state: State, answer: Answer) -> Iterator[Broken]:
    return _one_content(state, answer.response.get("tariff"))


not_found = block.conversation(
    "I11.FR.04",
    _CHANGE,
    versions=_V21,
    sentence="The transaction is not running, so the answer has to be TxNotFound.",
)


@not_found.answer(_CHANGE)
def _not_found(state: State, answer: Answer) -> Iterator[Broken]:
    status = answer.response["status"]
    if status == "Accepted" and is_over(state, answer.request["transactionId"]):
        yield Broken(".status", found=status, allowed="TxNotFound")


same_currency = block.conversation(
    "I11.FR.05",
    _CHANGE,
    versions=_V21,
    sentence="The tariff is in another currency than the cost of the transaction so far, so the answer has to be "
    "NoCurrencyChange.",
)


@same_currency.answer(_CHANGE)
def _same_currency(state: State, answer: Answer) -> Iterator[Broken]:
    status, currency = answer.response["status"], answer.request["tariff"]["currency"]
    used = state.of(Tariffs).used.get(answer.request["transactionId"])
    if status == "Accepted" and used is not None and used != currency:
        yield Broken(".status", found=status, allowed="NoCurrencyChange")


# -- payments


@block.exchange(
    "C18.FR.10",
    "VatNumberValidation",
    versions=_V21,
    sentence="The answer has to hold the evseId of the request.",
)
def same_evse(request: Payload, response: Payload) -> Iterator[Broken]:
    """A request for none in particular says nothing of the answer."""
    asked = request.get("evseId")
    if asked is not None and response.get("evseId") != asked:
        yield Broken(".evseId", found=response.get("evseId"), allowed=asked)


@block.message(
    "C22.FR.01",
    "NotifySettlement",
    versions=_V21,
    sentence="A payment that was not settled has no receipt: leave receiptId and receiptUrl out.",
)
def no_receipt(request: Payload) -> Iterator[Broken]:
    """Canceled is a payment as well."""
    if request["status"] in ("Rejected", "Failed"):
        for name in ("receiptId", "receiptUrl"):
            if name in request:
                yield Broken(f".{name}")
