"""What is put in the place of what breaks a rule, for payloads that are given."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from ocpp_core import Kind, Version
from ocpp_core.findings import Finding, Severity
from ocpp_core.rules import Rules
from ocpp_core.schemas import message_schema
from ocpp_core.strategies import _rule_repair as repair
from ocpp_core.strategies._builder import PayloadBuilder, message_builder
from ocpp_core.strategies._places import Place
from tests.bench.coverage import draw_examples

V201 = Version.V201
NOW = "2026-03-01T08:00:00Z"
METER_VALUES = {"evseId": 1, "meterValue": [{"timestamp": NOW, "sampledValue": [{"value": 1.5}]}]}


def no_draw(_: Any) -> Any:
    raise AssertionError("nothing is to be drawn")


NONE: DrawFn = no_draw


def way_to(message: str, payload: dict[str, Any], path: str) -> list[Place]:
    return repair._way(message_builder(V201, message), [payload], path)


def about(allowed: Any = None) -> Finding:
    """A finding of which only that matters."""
    return Finding(rule="P2.identifierString", severity=Severity.ERROR, message="", allowed=allowed)


def test_a_path_is_followed_as_far_as_the_schema_knows_it() -> None:
    payload = {"evseId": 1, "meterValue": [{"timestamp": NOW, "sampledValue": [{"value": 1.5}]}]}
    names = [place.key for place in way_to("MeterValuesRequest", payload, "$.meterValue[0].sampledValue[0].value")]
    assert names == ["meterValue", 0, "sampledValue", 0, "value"]
    for path in ("$.meterValue[1].timestamp", "$.meterValue.timestamp", "$.meterValue['nope']"):
        assert [place.key for place in way_to("MeterValuesRequest", payload, path)] == ["meterValue"]
    assert [place.key for place in way_to("MeterValuesRequest", payload, "$.nope")] == []
    assert [place.key for place in way_to("CostUpdatedRequest", {"totalCost": 1.0}, "$.transactionId.x")] == [
        "transactionId"
    ]


def test_the_payload_itself_is_a_place_where_it_is_named() -> None:
    payload = {"totalCost": 1.0}
    [place] = way_to("CostUpdatedRequest", payload, "$")
    assert place.value is payload
    assert not place.optional


@pytest.mark.parametrize("way", [each for each in repair._WAYS if each is not repair._bare])
def test_nothing_is_changed_where_the_path_leads_nowhere(way: Any) -> None:
    assert not way(NONE, [], about("A"))


@pytest.mark.parametrize(
    ("message", "payload", "path", "allowed", "put"),
    [
        ("CostUpdatedRequest", {"totalCost": -1.0}, "$.totalCost", [-1.0, "A", True, 0], 0),
        ("CostUpdatedRequest", {"totalCost": 1.0, "transactionId": "#"}, "$.transactionId", ["a b", "#", "A"], "A"),
        ("CostUpdatedRequest", {"totalCost": 1.0, "transactionId": "#"}, "$.transactionId", "A" * 37, None),
        ("TransactionEventRequest", {"offline": True}, "$.offline", [1, False], False),
        ("TransactionEventRequest", {"eventType": "Ended"}, "$.eventType", ["Nope", "Started"], "Started"),
        ("TransactionEventRequest", {"seqNo": 1}, "$.seqNo", [1.5, 7], 7),
        ("TransactionEventRequest", {"timestamp": NOW}, "$.timestamp", "A", None),
        ("TransactionEventRequest", {"transactionInfo": {}}, "$.transactionInfo", {"x": 1}, None),
        (
            "InstallCertificateRequest",
            {"certificate": "A"},
            "$.certificate",
            "BEGIN CERTIFICATE",
            "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
        ),
    ],
)
def test_what_the_rule_allows_is_put_where_it_fits(
    message: str, payload: dict[str, Any], path: str, allowed: Any, put: Any
) -> None:
    name, before = path.removeprefix("$."), dict(payload)
    payload = dict(payload)
    assert repair._as_allowed(NONE, way_to(message, payload, path), about(allowed)) is (put is not None)
    assert payload == (before if put is None else {**before, name: put})


@pytest.mark.parametrize(
    ("message", "name", "value", "put"),
    [
        ("CostUpdatedRequest", "totalCost", -5.26, 5.3),
        ("CostUpdatedRequest", "totalCost", 1e300, 1e6),
        ("CostUpdatedRequest", "totalCost", 5.3, None),
        ("CostUpdatedRequest", "transactionId", "a b#", "ab"),
        ("CostUpdatedRequest", "transactionId", "##", "A1"),
        ("CostUpdatedRequest", "transactionId", "ab", None),
        ("TransactionEventRequest", "seqNo", -3, 3),
        ("TransactionEventRequest", "offline", True, None),
        ("TransactionEventRequest", "eventType", "Ended", None),
        ("TransactionEventRequest", "timestamp", "2026-03-01T09:00:00+01:00", "2026-03-01T08:00:00.000Z"),
        ("TransactionEventRequest", "timestamp", "2026-03-01T08:00:60Z", NOW),
    ],
)
def test_a_plain_value_is_put(message: str, name: str, value: Any, put: Any) -> None:
    payload = {name: value}
    assert repair._plainly(NONE, way_to(message, payload, f"$.{name}"), about()) is (put is not None)
    assert payload == {name: value if put is None else put}


def test_a_missing_member_is_given_no_plain_value() -> None:
    payload = {"totalCost": 1.0}
    assert not repair._plainly(NONE, way_to("CostUpdatedRequest", payload, "$.transactionId"), about())
    assert payload == {"totalCost": 1.0}


def test_numbers_are_put_in_order() -> None:
    payload = {"chargingSchedule": {"chargingSchedulePeriod": [{"startPeriod": 5, "limit": 1}, {"startPeriod": 2}]}}
    way = way_to("NotifyEVChargingScheduleRequest", payload, "$.chargingSchedule.chargingSchedulePeriod[1].startPeriod")
    ordered = {"chargingSchedule": {"chargingSchedulePeriod": [{"startPeriod": 0, "limit": 1}, {"startPeriod": 60}]}}
    for _ in range(2):  # in order already at the second time
        assert repair._in_order(NONE, way, about())
        assert payload == ordered
    way = way_to("NotifyEVChargingScheduleRequest", payload, "$.chargingSchedule.chargingSchedulePeriod[0].limit")
    assert not repair._in_order(NONE, way, about())
    assert payload == ordered


def test_numbers_are_put_in_order_as_far_as_they_are_allowed() -> None:
    periods = [
        {"startPeriod": 0, "limit": 1.0, "numberPhases": 3},
        {"startPeriod": 60, "limit": 1.0, "numberPhases": 3},
    ]
    payload = {"evseId": 1, "chargingProfile": {"chargingSchedule": [{"chargingSchedulePeriod": periods}]}}
    path = "$.chargingProfile.chargingSchedule[0].chargingSchedulePeriod[1]"
    message = "SetChargingProfileRequest"
    builder = message_builder(Version.V21, message)
    assert not repair._in_order(NONE, repair._way(builder, [payload], f"{path}.numberPhases"), about())
    assert repair._in_order(NONE, repair._way(builder, [payload], f"{path}.startPeriod"), about())


def test_a_number_is_put_for_a_text() -> None:
    payload: dict[str, Any] = {"transactionId": "A", "totalCost": 1.0}
    assert repair._as_number(NONE, way_to("CostUpdatedRequest", payload, "$.transactionId"), about())
    assert not repair._as_number(NONE, way_to("CostUpdatedRequest", payload, "$.totalCost"), about())
    assert payload == {"transactionId": "10", "totalCost": 1.0}


@settings(max_examples=5)
@given(st.data())
def test_an_empty_list_and_an_object_are_filled(data: st.DataObject) -> None:
    payload: dict[str, Any] = {"evseId": 1, "meterValue": []}
    assert repair._fill(data.draw, way_to("MeterValuesRequest", payload, "$.meterValue"), about())
    assert [sorted(each) for each in payload["meterValue"]] == [["sampledValue", "timestamp"]]
    assert not repair._fill(data.draw, way_to("MeterValuesRequest", payload, "$.meterValue"), about())
    payload = {"idToken": {"idToken": "A", "type": "Local"}}
    assert repair._fill(data.draw, way_to("AuthorizeRequest", payload, "$.idToken"), about())
    assert sorted(payload["idToken"]) == ["additionalInfo", "idToken", "type"]
    assert not repair._fill(data.draw, way_to("AuthorizeRequest", payload, "$.idToken"), about())
    assert not repair._fill(data.draw, way_to("AuthorizeRequest", payload, "$.certificate"), about())


def test_what_can_be_left_out_is() -> None:
    payload = {"idToken": {"idToken": "A", "type": "Local", "additionalInfo": [{"type": "x"}, {"type": "y"}]}}
    way = way_to("AuthorizeRequest", payload, "$.idToken.additionalInfo[1].type")
    assert repair._take_out(NONE, way, about())
    assert payload == {"idToken": {"idToken": "A", "type": "Local", "additionalInfo": [{"type": "x"}]}}
    way = way_to("AuthorizeRequest", payload, "$.idToken.additionalInfo[0].type")
    assert not repair._take_out(NONE, way, about())  # a list keeps its last item
    assert repair._leave_out(NONE, way, about())
    assert payload == {"idToken": {"idToken": "A", "type": "Local"}}
    assert not repair._leave_out(NONE, way_to("AuthorizeRequest", payload, "$.idToken.type"), about())


NAMED = ["idToken", "customerCertificate", "customerIdentifier"]


def named(payload: dict[str, Any], allowed: Any = NAMED) -> bool:
    """Whether one of the members is kept or put, as the first that could be drawn."""

    def first(strategy: SearchStrategy[Any]) -> Any:
        return find(strategy, lambda _: True)

    return repair._as_named(first, way_to("CustomerInformationRequest", payload, "$"), about(allowed))


def test_one_of_the_members_that_a_rule_names_is_kept() -> None:
    payload: dict[str, Any] = {"requestId": 1, "customerIdentifier": "A", "idToken": {}, "customData": {}}
    assert named(payload)
    assert payload == {"requestId": 1, "idToken": {}, "customData": {}}
    payload = {"requestId": 1}
    assert named(payload)
    assert payload.keys() == {"requestId", "idToken"}
    for allowed in (["idToken"], "idToken", None, [1, 2], ["x", "y"]):
        assert not named(payload, allowed)


def test_an_enumeration_gets_another_value() -> None:
    payload: dict[str, Any] = {"eventType": "Ended"}
    way = way_to("TransactionEventRequest", payload, "$.eventType")
    for _ in range(3):
        before = payload["eventType"]
        assert repair._draw(lambda strategy: find(strategy, lambda _: True), way, about())
        assert payload["eventType"] != before


def test_few_values_are_drawn_for_the_items_of_a_long_list() -> None:
    drawn: list[Any] = []

    def draw(_: SearchStrategy[Any]) -> Any:
        drawn.append([len(drawn)])
        return drawn[-1]

    few, strategy = repair._Drawn(draw), st.integers()
    found = [few(strategy) for _ in range(20)]
    assert found == [[number % 8] for number in range(20)]
    assert len(set(map(id, found))) == 20
    assert few(st.booleans()) == [8]


@settings(max_examples=5)
@given(st.data())
def test_another_value_is_drawn(data: st.DataObject) -> None:
    payload: dict[str, Any] = {"evseId": 1}
    assert repair._draw(data.draw, way_to("MeterValuesRequest", payload, "$.meterValue"), about())
    assert isinstance(payload["meterValue"], list)
    assert not repair._draw_whole(data.draw, way_to("MeterValuesRequest", payload, "$.evseId"), about())
    payload = {"idToken": None}
    assert repair._draw_whole(data.draw, way_to("AuthorizeRequest", payload, "$.idToken.type"), about())
    assert {"idToken", "type"} <= set(payload["idToken"])


def test_a_list_of_which_the_schema_says_nothing_is_not_filled() -> None:
    payload: dict[str, Any] = {"vendorId": "com.example", "data": []}
    assert not repair._fill(NONE, way_to("DataTransferRequest", payload, "$.data"), about())
    assert payload["data"] == []


def test_an_object_is_left_bare() -> None:
    payload: dict[str, Any] = {"idToken": {"idToken": "A", "type": "Local", "additionalInfo": []}}
    way = way_to("AuthorizeRequest", payload, "$.idToken.type")
    assert repair._bare(NONE, way, about())
    assert payload == {"idToken": {"idToken": "A", "type": "Local"}}
    assert not repair._bare(NONE, way, about())


@pytest.mark.parametrize(
    ("action", "select", "broken"),
    [
        ("CostUpdated", "P2.identifierString", {"totalCost": 1.0, "transactionId": "#"}),
        ("CostUpdated", "all", {"totalCost": 1.0, "transactionId": "# "}),
        ("MeterValues", "all", {**METER_VALUES, "evseId": -1}),
    ],
)
@settings(max_examples=5)
@given(data=st.data())
def test_a_payload_is_repaired(action: str, select: str, broken: dict[str, Any], data: st.DataObject) -> None:
    rules = Rules("2.0.1", select=select)
    assert rules.findings(broken, action) != []
    builder = PayloadBuilder(V201, message_schema(V201, f"{action}Request"), microseconds=False)
    vars(builder)["shortest"] = lambda _: st.just((broken, []))
    before = repr(broken)
    payload = data.draw(repair.keeping(builder, action, Kind.REQUEST, rules))
    assert rules.findings(payload, action) == []
    assert repr(broken) == before
    assert payload.keys() == broken.keys()


def cannot(_: DrawFn, way: list[Place], __: Finding) -> bool:
    assert way
    return False


def spoil(_: DrawFn, way: list[Place], __: Finding) -> bool:
    """Put what the schema refuses."""
    way[-1].holder[way[-1].key] = ["#"]
    return True


def test_what_the_schema_refuses_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """A way that cannot do anything is passed over, one that spoils the payload is followed by the next."""
    monkeypatch.setattr(repair, "_WAYS", (cannot, spoil, repair._plainly))
    monkeypatch.setattr(repair, "_ROUNDS", 2)
    broken = {"totalCost": 1.0, "transactionId": "a#"}
    builder = PayloadBuilder(V201, message_schema(V201, "CostUpdatedRequest"), microseconds=False)
    vars(builder)["shortest"] = lambda _: st.just((broken, []))
    rules = Rules("2.0.1", select="P2.identifierString")
    seen: list[dict[str, Any]] = []
    draw_examples(repair.keeping(builder, "CostUpdated", Kind.REQUEST, rules), 1, 0, seen.append)
    assert seen == [{"totalCost": 1.0, "transactionId": "a"}]
