"""Rules on tariffs, costs and payments."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import Rules, _tariffs
from tests.rules.talk import STATION, Talk, ids_of

OURS = ids_of(_tariffs)
RULES = Rules("2.1", select=OURS)
OK = {"status": "Accepted"}


def tariff(name: str = "day-1", currency: str = "EUR", **members: Any) -> dict[str, Any]:
    """A tariff."""
    return {"tariffId": name, "currency": currency, **members}


def broken(**members: Any) -> list[tuple[str, str]]:
    """What a default tariff breaks, and where."""
    request = {"evseId": 0, "tariff": tariff(**members)}
    return [(finding.rule, finding.path) for finding in RULES.findings(request, "SetDefaultTariff")]


@pytest.mark.parametrize("currency", ["", "EU", "eur", "E1R", "ÄÖÜ"])
def test_a_currency_has_three_capital_letters(currency: str) -> None:
    assert broken(currency=currency) == [("P2.currency", "$.tariff.currency")]
    assert broken(currency="CHF") == []


def test_a_price_has_a_value() -> None:
    assert broken(minCost={"exclTax": 0}, maxCost={"inclTax": 9.5, "exclTax": 8}) == []
    rates = {"taxRates": [{"type": "VAT", "tax": 19}]}
    assert broken(minCost=rates, maxCost=rates) == [
        ("P2.PriceType.one-of", "$.tariff.minCost"),
        ("P2.PriceType.one-of", "$.tariff.maxCost"),
    ]


def test_a_total_that_could_not_be_calculated_has_no_value() -> None:
    def found(total: dict[str, Any], **members: Any) -> list[str]:
        details = {
            "totalCost": {"currency": "EUR", "typeOfCost": "NormalCost", "total": total},
            "totalUsage": {"energy": 1, "chargingTime": 1, "idleTime": 1},
            **members,
        }
        event = {
            "eventType": "Updated",
            "timestamp": "2026-03-01T08:00:00Z",
            "triggerReason": "RunningCost",
            "seqNo": 1,
            "transactionInfo": {"transactionId": "t1"},
            "costDetails": details,
        }
        return [finding.path for finding in RULES.findings(event, "TransactionEvent")]

    assert found({"inclTax": 1}) == []
    assert found({}) == ["$.costDetails.totalCost.total"]
    assert found({}, failureToCalculate=False) == ["$.costDetails.totalCost.total"]
    assert found({}, failureToCalculate=True) == []


def conditions(**members: Any) -> list[tuple[str, str]]:
    """What the conditions of a price break."""
    path = "$.tariff.idleTime.prices[0].conditions."
    prices = [{"priceMinute": 0.1, "conditions": members}]
    return [(rule, where.removeprefix(path)) for rule, where in broken(idleTime={"prices": prices})]


@pytest.mark.parametrize("time", ["", "24:00", "7:30", "07:60", "07:30:00", "07.30", "07:30\n"])
def test_a_time_of_day_has_five_characters(time: str) -> None:
    assert conditions(endTimeOfDay=time) == [("P2.Tariff.time-of-day", "endTimeOfDay")]
    assert conditions(startTimeOfDay="23:59", endTimeOfDay="00:00") == []


@pytest.mark.parametrize("date", ["", "2026-3-1", "2026-13-01", "2026-03-32", "01.03.2026", "2026-03-01T00:00:00Z"])
def test_a_date_has_ten_characters(date: str) -> None:
    assert conditions(validFromDate=date) == [("P2.Tariff.time-of-day", "validFromDate")]
    assert conditions(validFromDate="2026-03-01") == []


@pytest.mark.parametrize("name", ["Energy", "Current", "Power", "Time", "ChargingTime", "IdleTime"])
def test_a_range_is_not_empty(name: str) -> None:
    assert conditions(**{f"min{name}": 5, f"max{name}": 6}) == []
    assert conditions(**{f"min{name}": 5}) + conditions(**{f"max{name}": 5}) == []
    assert conditions(**{f"min{name}": 5, f"max{name}": 5}) == [("P2.Tariff.window", f"max{name}")]


def test_a_price_holds_for_a_day_at_least() -> None:
    assert conditions(validFromDate="2026-03-01", validToDate="2026-03-02") == []
    assert conditions(validFromDate="2026-03-01", validToDate="2026-03-01") == [("P2.Tariff.window", "validToDate")]


def test_the_tariffs_that_are_read_fit_the_status() -> None:
    def found(status: str, **listed: Any) -> list[str]:
        return [finding.rule for finding in RULES.findings({"status": status, **listed}, "GetTariffs", "response")]

    listed = {"tariffAssignments": [{"tariffId": "day-1", "tariffKind": "DefaultTariff"}]}
    assert found("Accepted", **listed) + found("NoTariff") + found("Rejected") == []
    assert found("Accepted") == ["I09.FR.03"]
    assert found("NoTariff", **listed) == ["I09.FR.03"]


def test_only_what_was_asked_for_is_cleared() -> None:
    response = {"clearTariffsResult": [{"tariffId": "a", **OK}, {"status": "NoTariff"}, {"tariffId": "b", **OK}]}
    assert RULES.exchange("ClearTariffs", {}, response) == []
    assert RULES.exchange("ClearTariffs", {"tariffIds": ["a", "b"]}, response) == []
    (finding,) = RULES.exchange("ClearTariffs", {"tariffIds": ["a"], "evseId": 1}, response)
    assert (finding.rule, finding.path, finding.found) == ("I10.FR.02", "$.clearTariffsResult[2].tariffId", "b")


def test_an_answer_names_the_evse_of_its_request() -> None:
    request, response = {"vatNumber": "DE1"}, {"vatNumber": "DE1", "status": "Accepted"}
    assert RULES.exchange("VatNumberValidation", request, {**response, "evseId": 1}) == []
    assert RULES.exchange("VatNumberValidation", {**request, "evseId": 1}, {**response, "evseId": 1}) == []
    (finding,) = RULES.exchange("VatNumberValidation", {**request, "evseId": 0}, response)
    assert (finding.rule, finding.found, finding.allowed) == ("C18.FR.10", None, 0)


def test_a_payment_that_failed_has_no_receipt() -> None:
    def found(status: str) -> list[str]:
        request = {
            "pspRef": "p",
            "status": status,
            "settlementAmount": 1,
            "settlementTime": "2026-03-01T08:00:00Z",
            "receiptId": "r",
            "receiptUrl": "https://example.com/r",
        }
        return [finding.path for finding in RULES.findings(request, "NotifySettlement")]

    assert found("Settled") + found("Canceled") == []
    assert found("Failed") == found("Rejected") == ["$.receiptId", "$.receiptUrl"]


# -- conversations


def talk(*, complete: bool = True) -> Talk:
    """A conversation about tariffs."""
    return Talk("2.1", OURS, complete=complete)


def put(of: Talk, new: dict[str, Any]) -> list[str]:
    """A default tariff."""
    return of.csms("SetDefaultTariff", {"evseId": 1, "tariff": new}, OK)


def change(of: Talk, new: dict[str, Any], status: str = "Accepted", name: str = "t1") -> list[str]:
    """Another tariff for a transaction."""
    return of.csms("ChangeTransactionTariff", {"transactionId": name, "tariff": new}, {"status": status})


def event(of: Talk, kind: str = "Started", tariff_id: str | None = None, **members: Any) -> list[str]:
    """An event of a transaction."""
    named = {} if tariff_id is None else {"tariffId": tariff_id}
    request = {
        "eventType": kind,
        "timestamp": "2026-03-01T08:00:00Z",
        "triggerReason": "CablePluggedIn",
        "seqNo": 0,
        "transactionInfo": {"transactionId": "t1", **named},
        **members,
    }
    return of.station("TransactionEvent", request, {})


def test_one_id_has_one_content() -> None:
    one = talk(complete=False)
    assert put(one, tariff(minCost={"inclTax": 1, "exclTax": 2})) == []
    assert put(one, tariff(minCost={"exclTax": 2.0, "inclTax": 1})) == []
    assert put(one, tariff(minCost={"exclTax": 2, "inclTax": 1}, customData={"vendorId": "com.example"})) == []
    assert put(one, tariff(minCost={"exclTax": 3, "inclTax": 1})) == ["I08.FR.08"]
    token = {"idToken": {"idToken": "04AB12", "type": "ISO14443"}}
    answer = {"idTokenInfo": OK, "tariff": tariff()}
    assert one.station("Authorize", token, answer) == ["I08.FR.08"]
    assert change(one, tariff()) == []
    assert change(one, tariff("other", "CHF"), "NoCurrencyChange") == []


def test_a_transaction_that_is_not_running_has_no_tariff() -> None:
    one = talk()
    assert change(one, tariff()) == ["I11.FR.04"]
    assert change(one, tariff(), "TxNotFound") + change(one, tariff(), "Rejected") == []
    event(one)
    assert change(one, tariff()) == []
    event(one, "Ended")
    assert change(one, tariff()) == ["I11.FR.04"]
    assert change(talk(complete=False), tariff()) == []
    one.invalid(STATION, "TransactionEvent")
    assert change(one, tariff()) == []


def test_the_currency_of_a_transaction_stays() -> None:
    one = talk()
    put(one, tariff())
    event(one, tariff_id="day-1")
    assert change(one, tariff("x", "CHF"), "Rejected") + change(one, tariff("x", "CHF"), "NoCurrencyChange") == []
    assert change(one, tariff("x", "CHF")) == ["I11.FR.05"]
    assert change(one, tariff()) == ["I11.FR.05"]  # it was changed, rightly or not


def test_the_cost_tells_the_currency() -> None:
    one = talk(complete=False)
    event(one)
    assert change(one, tariff("x", "CHF"), "Rejected") == []
    cost = {"currency": "EUR", "typeOfCost": "NormalCost", "total": {"inclTax": 1}}
    usage = {"energy": 1, "chargingTime": 1, "idleTime": 1}
    event(one, "Updated", costDetails={"totalCost": cost, "totalUsage": usage})
    event(one, "Updated")
    assert change(one, tariff("x", "CHF")) == ["I11.FR.05"]
