"""Places as text: which values they mean, and what is said of one that does not exist."""

from __future__ import annotations

import pytest

from ocpp_core import Kind, Version
from ocpp_core.payload._places import Place, parse_place, steps_of


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (None, None, True),
        (None, ("a",), True),
        ((), (), True),
        ((), ("a",), False),
        (("a", "b"), ("a", "b"), True),
        (("a", "b"), ("a", "c"), False),
        (("a", None), ("a", 3), True),
        (("a", None), ("a", None), True),
        (("a", 3), ("a", 3), True),
        (("a", 3), ("a", 4), False),
        (("a", None), ("a", "b"), False),
        (("a", 3), ("a", "b"), False),
    ],
)
def test_whether_two_places_can_mean_one_value(
    one: tuple[str | int | None, ...] | None, other: tuple[str | int | None, ...] | None, meet: bool
) -> None:
    assert Place("A", one).meets(Place("A", other)) is meet
    assert Place("A", other).meets(Place("A", one)) is meet


@pytest.mark.parametrize(
    ("one", "other", "beside"),
    [
        (None, None, False),
        ((), (), False),
        ((), ("a",), False),
        (None, ("a",), False),
        (("a",), ("b",), True),
        (("a", "x"), ("a", "y"), True),
        (("a", "x"), ("b", "x"), False),
        (("a", "x"), ("a",), False),
        (("a", None, "x"), ("a", 0, "y"), True),
        (("a", 1, "x"), ("a", 0, "y"), False),
    ],
)
def test_whether_two_places_are_members_of_one_object(
    one: tuple[str | int | None, ...] | None, other: tuple[str | int | None, ...] | None, beside: bool
) -> None:
    assert Place("A", one).beside(Place("A", other)) is beside
    assert Place("A", other).beside(Place("A", one)) is beside


def test_the_messages_of_a_name() -> None:
    assert list(parse_place("FirmwareStatusNotification").messages())[:2] == [
        (Version.V15, "FirmwareStatusNotification", Kind.REQUEST),
        (Version.V15, "FirmwareStatusNotification", Kind.RESPONSE),
    ]
    assert next(parse_place("CancelReservationResponse").messages()) == (
        Version.V15,
        "CancelReservation",
        Kind.RESPONSE,
    )
    # It is not answered, so it has no response.
    assert list(parse_place("NotifyPeriodicEventStream").messages()) == [
        (Version.V21, "NotifyPeriodicEventStream", Kind.REQUEST)
    ]
    with pytest.raises(LookupError):
        parse_place("NotifyPeriodicEventStreamResponse")


SAMPLED = "MeterValues:$.meterValue[*].sampledValue[*]"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "MeterValues:$.foo.bar",
            "there is no member of MeterValues called 'foo': choose from connectorId, customData, evseId, "
            "meterValue, transactionId and values",
        ),
        (
            f"{SAMPLED}.valu",
            f"there is no member of {SAMPLED} called 'valu': choose from context, customData, format, location, "
            "measurand, phase, signedMeterValue, unit, unitOfMeasure and value; did you mean 'value'?",
        ),
        (
            "MeterValues:$.meterValue[3].x",
            "there is no member of MeterValues:$.meterValue[3] called 'x': choose from customData, sampledValue "
            "and timestamp",
        ),
        ("MeterValues:$.connectorId.x", "there is no member of MeterValues:$.connectorId called 'x'"),
        ("MeterValues:$.connectorId[0]", "MeterValues:$.connectorId is no list: leave out [0]"),
        ("MeterValues:$.connectorId[*]", "MeterValues:$.connectorId is no list: leave out [*]"),
        ("MeterValues:$[*]", "MeterValues is no list: leave out [*]"),
        ("MeterValues:$.meterValue.timestamp", "MeterValues:$.meterValue is a list: write [*] behind it"),
    ],
)
def test_what_is_said_of_a_value_that_no_version_has(text: str, says: str) -> None:
    with pytest.raises(LookupError) as caught:
        parse_place(text)
    assert str(caught.value) == says


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("$", ()),
        ("$.idTag", ("idTag",)),
        ("$.meterValue[12].sampledValue[0]", ("meterValue", 12, "sampledValue", 0)),
        ("$['a b'].c", ("a b", "c")),
    ],
)
def test_the_steps_of_a_path(path: str, steps: tuple[str | int, ...]) -> None:
    assert steps_of(path) == steps
