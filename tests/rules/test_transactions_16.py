"""Rules on transactions of 1.x: what their two examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core.rules import _transactions_16
from tests.rules.talk import CSMS, STATION, Talk, ids_of

OURS = ids_of(_transactions_16)
HOUR = "2026-03-01T{:02}:00:00Z"


class TransactionTalk(Talk):
    """A charge point and its central system, with the rules of this block that they break."""

    def __init__(self, version: str = "1.6", *, complete: bool = True) -> None:
        super().__init__(version, OURS, complete=complete)

    def start(
        self, transaction: int | None, connector: int = 1, tag: str = "A", hour: int = 8, **more: Any
    ) -> list[str]:
        """A start, answered with an id unless that is None."""
        request = {"connectorId": connector, "idTag": tag, "meterStart": 100, "timestamp": HOUR.format(hour)}
        known = {key: more.pop(key) for key in ("at", "name") if key in more}
        status = more.pop("status", "Accepted")
        response = None if transaction is None else {"transactionId": transaction, "idTagInfo": {"status": status}}
        return self.ask(STATION, "StartTransaction", {**request, **more}, response, **known)

    def stop(self, transaction: int, hour: int = 9, meter: int = 200, **more: Any) -> list[str]:
        request = {"transactionId": transaction, "meterStop": meter, "timestamp": HOUR.format(hour), **more}
        return self.ask(STATION, "StopTransaction", request, {})

    def read(self, transaction: int | None, connector: int = 1, hour: int = 8) -> list[str]:
        sampled = [{"timestamp": HOUR.format(hour), "sampledValue": [{"value": "1"}]}]
        of = {} if transaction is None else {"transactionId": transaction}
        return self.ask(STATION, "MeterValues", {"connectorId": connector, "meterValue": sampled, **of}, {})

    def order(self, action: str, status: str = "Accepted", *, at: float | None = None, **request: Any) -> list[str]:
        """What a command breaks, and its answer."""
        return self.ask(CSMS, action, request, {"status": status}, at=at)

    def boot(self) -> list[str]:
        accepted = {"status": "Accepted", "currentTime": HOUR.format(8), "interval": 300}
        return self.ask(STATION, "BootNotification", self.boot_request(), accepted)

    def blamed(self) -> list[tuple[str, str | None]]:
        return [(finding.rule, finding.fault) for finding in self.conversation.end()]


def test_the_meter_may_stand_still() -> None:
    talk = TransactionTalk()
    assert talk.start(7) == []
    assert talk.stop(7, meter=100) == []
    talk.start(8, hour=9)
    (finding,) = talk.conversation.take(
        [2, "x", "StopTransaction", {"transactionId": 8, "meterStop": 99, "timestamp": HOUR.format(9)}], STATION, None
    )
    assert (finding.rule, finding.path) == ("1.6-6.49-meterstop-not-below-start", "$.meterStop")
    assert (finding.found, finding.allowed, finding.fault) == (99, 100, "charging-station")


def test_ids_that_begin_anew() -> None:
    talk = TransactionTalk()
    for hour, start, stop in ((8, 5_000, 6_000), (10, 100, 200)):
        assert talk.start(1, meterStart=start, hour=hour) == []
        assert talk.stop(1, meter=stop, hour=hour + 1) == []


def test_an_id_that_is_running_is_not_given_again() -> None:
    talk = TransactionTalk()
    assert talk.start(7) == []
    assert talk.start(7, connector=2) == ["1.6-4.8-unique-transactionid"]
    assert talk.start(-1, connector=3) == []
    assert talk.start(-1, connector=4) == []


def test_a_stop_without_its_start() -> None:
    assert TransactionTalk(complete=False).stop(7) == []
    assert TransactionTalk().stop(7) == ["1.6-6.49-known-transaction"]
    assert TransactionTalk().stop(-1) == []


def test_stops_of_starts_that_never_got_an_id_are_not_mixed_up() -> None:
    talk = TransactionTalk()
    assert talk.start(-1, meterStart=5_000) == []
    assert talk.start(-1, connector=2, meterStart=0) == []
    assert talk.stop(-1, meter=10) == []


def test_a_start_whose_answer_is_to_come_may_be_the_one() -> None:
    talk = TransactionTalk()
    assert talk.start(None) == []
    assert talk.stop(7) == []


def test_a_start_that_was_refused_is_none() -> None:
    talk = TransactionTalk()
    start = {"connectorId": 1, "idTag": "A", "meterStart": 1, "timestamp": HOUR.format(8)}
    assert talk.refused(STATION, "StartTransaction", start, "InternalError") == []
    assert talk.conversation.transactions == []
    assert talk.stop(7) == ["1.6-6.49-known-transaction"]


def test_a_start_that_is_sent_again_is_one_transaction() -> None:
    """Under the same id, and under another if there was no answer."""
    talk = TransactionTalk()
    assert talk.start(None, name="a") == []
    assert talk.start(7, name="a") == []
    assert talk.start(7, name="a") == []
    assert len(talk.conversation.transactions) == 1
    other = TransactionTalk()
    assert other.start(None) == []
    assert other.start(7) == []
    assert [each.id for each in other.conversation.transactions] == [7]
    assert other.stop(7) == []


def test_a_late_answer_gives_its_id() -> None:
    talk = TransactionTalk()
    assert talk.start(None, name="a") == []
    assert talk.start(8, hour=10, name="b") == []
    late = [3, "a", {"transactionId": 7, "idTagInfo": {"status": "Accepted"}}]
    assert talk.conversation.take(late, CSMS, None) == []
    assert talk.stop(7, hour=11) == []
    assert talk.stop(8, hour=11) == []


def test_one_transaction_on_each_connector() -> None:
    talk = TransactionTalk()
    assert talk.start(1) == []
    assert talk.start(2, connector=2) == []
    assert talk.start(3, hour=9) == ["1.6-4.8-one-transaction-per-connector"]


def test_readings_of_another_connector() -> None:
    talk = TransactionTalk()
    talk.start(1)
    talk.start(2, connector=2)
    assert talk.read(1) == []
    assert talk.read(2, connector=2) == []
    assert talk.read(2) == ["1.6-6.31-transaction-of-connector"]
    assert talk.read(9) == []
    assert talk.read(None) == []


def test_readings_without_a_transaction_begin_none() -> None:
    talk = TransactionTalk()
    for name in (0, -1):
        assert talk.read(name) == []
    assert talk.conversation.transactions == []


def test_messages_of_transactions_in_order() -> None:
    talk = TransactionTalk()
    assert talk.start(1, hour=8) == []
    assert talk.read(1, hour=10) == []
    assert talk.read(None, hour=9) == []  # belongs to no transaction
    assert talk.start(1, hour=8) == ["1.6-4.8-one-transaction-per-connector"]  # the same, sent again
    assert talk.read(1, hour=9) == ["1.6-3.7-chronological"]


@pytest.mark.parametrize(
    ("kind", "rule"), [("Soft", "1.6-4.10-reason-soft-reset"), ("Hard", "1.6-4.10-reason-hard-reset")]
)
def test_the_reason_after_a_reset(kind: str, rule: str) -> None:
    for reason, wanted in ((f"{kind}Reset", []), ("Other", [rule]), (None, [rule])):
        talk = TransactionTalk()
        talk.start(1)
        assert talk.order("Reset", type=kind) == []
        given: dict[str, Any] = {} if reason is None else {"reason": reason}
        assert talk.stop(1, **given) == wanted
        assert talk.start(2, hour=10) == []
        assert talk.stop(2, hour=11) == []  # long after it
    refused = TransactionTalk()
    refused.start(1)
    assert refused.order("Reset", "Rejected", type=kind) == []
    assert refused.stop(1) == []


def test_a_stop_that_is_sent_again_after_a_reset() -> None:
    talk = TransactionTalk()
    talk.start(1)
    assert talk.stop(1) == []
    assert talk.order("Reset", type="Hard") == []
    assert talk.stop(1) == []


def test_a_start_that_is_sent_again_after_a_reset() -> None:
    """It had no answer before the charge point went down."""
    talk = TransactionTalk()
    assert talk.start(None) == []
    assert talk.order("Reset", type="Hard") == []
    assert talk.boot() == []
    assert talk.start(7) == []


def test_a_reset_without_a_stop() -> None:
    talk = TransactionTalk()
    talk.start(1)
    talk.order("Reset", type="Hard")
    talk.boot()
    assert talk.start(2, connector=2) == []
    other = TransactionTalk()
    other.start(1)
    other.order("Reset", type="Hard")
    other.boot()
    assert other.start(2, hour=9) == ["1.6-4.8-one-transaction-per-connector", "1.6-5.14-reset-stops-transactions"]


# -- remote


def test_a_remote_stop_without_a_stop() -> None:
    talk = TransactionTalk()
    talk.start(1)
    talk.order("RemoteStopTransaction", transactionId=1)
    assert talk.blamed() == [("1.6-5.12-remote-stop-stops", "charging-station")]
    assert talk.stop(1, reason="Remote") == []
    assert talk.blamed() == []


def test_a_stop_that_comes_before_the_answer_to_the_remote_stop() -> None:
    talk = TransactionTalk()
    talk.start(1)
    assert talk.ask(CSMS, "RemoteStopTransaction", {"transactionId": 1}, name="r") == []
    assert talk.stop(1, reason="Remote") == []
    assert talk.answer("r", {"status": "Accepted"}) == []
    assert talk.blamed() == []
    assert talk.order("RemoteStopTransaction", transactionId=1) == ["1.6-5.12-remote-stop-known"]


def test_a_remote_stop_of_what_is_not_known() -> None:
    assert TransactionTalk().order("RemoteStopTransaction", transactionId=1) == ["1.6-5.12-remote-stop-known"]
    assert TransactionTalk().order("RemoteStopTransaction", "Rejected", transactionId=1) == []
    assert TransactionTalk(complete=False).order("RemoteStopTransaction", transactionId=1) == []
    waiting = TransactionTalk()
    waiting.start(None)
    assert waiting.order("RemoteStopTransaction", transactionId=1) == []


def test_a_remote_stop_late_in_a_record() -> None:
    talk = TransactionTalk(complete=False)
    talk.order("RemoteStopTransaction", at=0, transactionId=1)
    talk.ask(STATION, "Heartbeat", {}, {"currentTime": HOUR.format(8)}, at=59)
    assert talk.blamed() == []
    talk.ask(STATION, "Heartbeat", {}, {"currentTime": HOUR.format(8)}, at=60)
    assert talk.blamed() == [("1.6-5.12-remote-stop-stops", "charging-station")]


def test_a_remote_start_keeps_its_tag() -> None:
    talk = TransactionTalk()
    talk.order("RemoteStartTransaction", idTag="a", connectorId=1)
    assert talk.start(1, tag="B", connector=2) == []
    assert talk.start(2, tag="A") == []
    assert talk.start(3, tag="C", hour=9) == ["1.6-4.8-one-transaction-per-connector"]
    talk.order("RemoteStartTransaction", idTag="a")
    assert talk.start(4, tag="D", connector=3, hour=9) == []  # on any connector


@pytest.mark.parametrize(
    ("action", "request_"),
    [
        ("StatusNotification", {"connectorId": 1, "status": "Available", "errorCode": "NoError"}),
        ("Authorize", {"idTag": "B"}),
        ("BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"}),
        ("StatusNotification", {}),  # not valid
    ],
)
def test_a_remote_start_that_did_not_happen(action: str, request_: dict[str, Any]) -> None:
    talk = TransactionTalk()
    talk.order("RemoteStartTransaction", idTag="A", connectorId=1)
    assert talk.ask(STATION, action, request_) == []
    assert talk.start(1, tag="B") == []


def test_a_remote_start_is_waited_for_as_long_as_the_key_says() -> None:
    for seconds, wanted in ((90, ["1.6-5.11-remote-start-idtag"]), (91, [])):
        talk = TransactionTalk()
        talk.order("ChangeConfiguration", at=0, key="ConnectionTimeOut", value="90")
        talk.order("RemoteStartTransaction", at=0, idTag="A", connectorId=1)
        assert talk.start(1, tag="B", at=seconds) == wanted


# -- what a stop says


@pytest.mark.parametrize(
    ("reason", "broken"), [("DeAuthorized", False), ("Local", True), (None, True), ("EVDisconnected", False)]
)
def test_the_reason_of_a_tag_that_is_not_accepted(reason: str | None, *, broken: bool) -> None:
    talk = TransactionTalk()
    talk.start(1, status="Blocked")
    given: dict[str, Any] = {} if reason is None else {"reason": reason}
    assert talk.stop(1, **given) == (["1.6-4.8-invalid-id-stop-reason"] if broken else [])


def test_a_tag_that_is_not_accepted_may_go_on() -> None:
    talk = TransactionTalk()
    talk.order("ChangeConfiguration", key="StopTransactionOnInvalidId", value="false")
    talk.start(1, status="Blocked")
    assert talk.stop(1) == []


def test_an_id_that_is_given_again_is_not_refused_for_what_was_before() -> None:
    talk = TransactionTalk()
    talk.start(0, status="Invalid")
    talk.stop(0, reason="DeAuthorized")
    talk.start(0, hour=10)
    assert talk.stop(0, hour=11) == []


def test_an_authorize_before_a_stop() -> None:
    talk = TransactionTalk()
    accepted = {"idTagInfo": {"status": "Accepted"}}
    talk.start(1)
    talk.ask(STATION, "Authorize", {"idTag": "a"}, accepted)
    assert talk.stop(1, idTag="A") == ["1.6-4.1-stop-authorize"]
    talk.ask(STATION, "Authorize", {"idTag": "A"}, accepted)
    assert talk.stop(1, idTag="A") == []  # sent again
    talk.start(2, hour=10)
    talk.start(3, hour=10, connector=2)
    talk.ask(STATION, "Authorize", {"idTag": "A"}, accepted)
    assert talk.stop(2, hour=11, idTag="A") == []  # it may have been for the other connector


def test_no_data_only_where_both_keys_are_empty() -> None:
    data = [{"timestamp": HOUR.format(9), "sampledValue": [{"value": "1"}]}]
    for keys, wanted in (
        (["StopTxnAlignedData", "StopTxnSampledData"], ["1.6-3.16.5-no-transactiondata"]),
        (["StopTxnAlignedData"], []),
    ):
        talk = TransactionTalk(complete=False)
        for key in keys:
            talk.order("ChangeConfiguration", key=key, value="")
        assert talk.stop(1, transactionData=data) == wanted
        assert talk.stop(2, transactionData=[]) == []


def test_a_reservation_is_named() -> None:
    reserved: dict[str, Any] = {"expiryDate": HOUR.format(12), "idTag": "a", "reservationId": 5}
    for connector, tag, hour, wanted in (
        (1, "A", 11, ["1.6-4.8-reservation-id"]),
        (1, "A", 12, []),
        (2, "A", 11, []),
        (1, "B", 11, []),
    ):
        talk = TransactionTalk()
        talk.order("ReserveNow", connectorId=1, **reserved)
        assert talk.start(1, connector=connector, tag=tag, hour=hour) == wanted
    anywhere = TransactionTalk()
    anywhere.order("ReserveNow", connectorId=0, **reserved)
    assert anywhere.start(1, connector=3, hour=11) == ["1.6-4.8-reservation-id"]
    used = TransactionTalk()
    used.order("ReserveNow", connectorId=1, **reserved)
    assert used.start(1, hour=11, reservationId=5) == []
    assert used.stop(1, hour=11) == []
    assert used.start(2, hour=11) == []


def test_what_could_not_be_read_may_have_been_the_start() -> None:
    talk = TransactionTalk()
    assert talk.ask(STATION, "StartTransaction", {"connectorId": "1"}) == []
    assert talk.stop(7) == []


def test_1_5_has_the_same_rules() -> None:
    talk = TransactionTalk("1.5")
    assert talk.start(1) == []
    assert talk.stop(1, meter=99) == ["1.6-6.49-meterstop-not-below-start"]
    assert talk.stop(2, hour=10) == ["1.6-6.49-known-transaction"]
    assert talk.start(2, connector=0, hour=10) == ["1.6-6.45-connector-above-zero"]
    reading = {"timestamp": HOUR.format(9), "values": [{"value": "1"}]}
    request = {"connectorId": 0, "transactionId": 2, "values": [reading]}
    (finding,) = talk.conversation.take([2, "x", "MeterValues", request], STATION, None)
    assert (finding.rule, finding.path) == ("1.6-3.7-chronological", "$.values[0].timestamp")


def test_many_transactions_take_no_longer() -> None:
    talk = TransactionTalk()
    for number in range(1, 2_001):
        talk.start(number, connector=number, tag=str(number))
    known = talk.conversation.transactions
    assert (len(known), known[0].id) == (1_000, 1_001)
    assert talk.stop(5) == []  # forgotten, so nothing is said


def test_of_those_that_have_ended_the_last_are_kept() -> None:
    talk = TransactionTalk()
    talk.start(1, connector=1)
    for number in range(2, 102):
        talk.start(number, connector=2)
        talk.stop(number)
    assert [each.id for each in talk.conversation.transactions] == [1, *range(52, 102)]
    assert talk.stop(2) == []  # forgotten, so nothing is said
    assert talk.stop(1, meter=99) == ["1.6-6.49-meterstop-not-below-start"]
