"""Values of keys and variables: read, written, refused, each type by its grammar."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal, localcontext
from itertools import repeat
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.errors import InvalidValueError, OcppError
from ocpp_core.registry import Value, ValueRule, ValueType, v16, v201
from ocpp_core.registry._values import parse, write
from tests.payload.test_formats import NO_DATE_TIMES

B, I, D, T = ValueType.BOOLEAN, ValueType.INTEGER, ValueType.DECIMAL, ValueType.DATE_TIME  # noqa: E741
STRING, OPTION = ValueType.STRING, ValueType.OPTION_LIST
MEMBERS, SEQUENCE, CSL = ValueType.MEMBER_LIST, ValueType.SEQUENCE_LIST, ValueType.CSL
COLOURS = ("Red", "Green", "Blue")


def rule(kind: ValueType, **facts: Any) -> ValueRule:
    return ValueRule(type=kind, **{"longest": 2500, **facts})


def named(kind: ValueType, **facts: Any) -> ValueRule:
    return rule(kind, values=COLOURS, **facts)


MEASURANDS = rule(CSL, values=("Voltage", "Power.Factor"), phases=("L1", "L1-N"), item="phase", any_case=True)
ROTATION = rule(CSL, values=("Unknown", "RST"), item="connector", any_case=True)

READ = [  # a rule, a text, its value, and how the value is written if not like the text
    (rule(B), "true", True, None),
    (rule(B), "false", False, None),
    (rule(B, any_case=True), "TRUE", True, "true"),
    (rule(B, any_case=True), "False", False, "false"),
    (rule(I), "0", 0, None),
    (rule(I), "-1234", -1234, None),
    (rule(I), "2147483647", 2**31 - 1, None),
    (rule(I), "-2147483648", -(2**31), None),
    (rule(I, any_case=True), "+0300", 300, "300"),
    (rule(I, unit="s", minimum=1), "1", 1, None),
    (rule(D), "12.5", Decimal("12.5"), None),
    (rule(D), "+012.50", Decimal("12.5"), "12.5"),
    (rule(D), "-0.0", Decimal(0), "0"),
    (rule(D), "100", Decimal(100), None),
    (rule(T), "2026-03-01T08:00:00Z", datetime(2026, 3, 1, 8, tzinfo=UTC), None),
    (rule(T), "2026-03-01t08:00:00.250+01:00", datetime(2026, 3, 1, 8, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=1))), "2026-03-01T08:00:00.250+01:00"),
    (rule(STRING), "", "", None),
    (rule(STRING), " a,b\n", " a,b\n", None),
    (rule(STRING, primitive="identifierString", max_length=5), "a*-@.", "a*-@.", None),
    (named(OPTION), "Red", "Red", None),
    (named(OPTION, any_case=True), "rED", "Red", "Red"),
    (named(OPTION, open=True), "Mauve", "Mauve", None),
    (rule(OPTION), "anything", "anything", None),
    (rule(MEMBERS), "", (), None),
    (named(MEMBERS), "Red, Blue,Red", ("Red", "Blue"), "Red,Blue"),
    (named(SEQUENCE), "Blue,Red,Blue", ("Blue", "Red", "Blue"), None),
    (named(SEQUENCE, open=True), "Blue,Mauve", ("Blue", "Mauve"), None),
    (rule(CSL), "x , y", ("x", "y"), "x,y"),
    (MEASURANDS, "voltage.l1-n,POWER.FACTOR,Power.Factor.L1", ("Voltage.L1-N", "Power.Factor", "Power.Factor.L1"), "Voltage.L1-N,Power.Factor,Power.Factor.L1"),
    (ROTATION, "0.rst, 01.Unknown", ("0.RST", "1.Unknown"), "0.RST,1.Unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "text", "value", "written"), READ)
def test_a_text_has_one_value_that_has_one_text(facts: ValueRule, text: str, value: Value, written: str | None) -> None:
    found = parse(facts, "Key", text)
    assert found == value
    assert type(found) is type(value)
    assert write(facts, "Key", found) == (text if written is None else written)


WRONG = [  # a rule, a text, what is wrong, what would be right
    (rule(B), "True", "it is neither true nor false", "true or false, in lower case"),
    (rule(B), "1", "it is neither true nor false", "true or false, in lower case"),
    (rule(B, any_case=True), "yes", "it is neither true nor false", "true or false, in lower case"),
    (rule(I), "", "it is not a whole number", "digits such as 300"),
    (rule(I), "+300", "it is not a whole number", "digits such as 300"),
    (rule(I), "0300", "it is not a whole number", "digits such as 300"),
    (rule(I), "-0", "it is not a whole number", "digits such as 300"),
    (rule(I), "1.0", "it is not a whole number", "digits such as 300"),
    (rule(I), "1e3", "it is not a whole number", "digits such as 300"),
    (rule(I), "1_000", "it is not a whole number", "digits such as 300"),
    (rule(I), " 1", "it is not a whole number", "digits such as 300"),
    (rule(I), "1\n", "it is not a whole number", "digits such as 300"),
    (rule(I), "\u0663\u0660\u0660", "it is not a whole number", "digits such as 300"),
    (rule(I), "\uff13", "it is not a whole number", "digits such as 300"),
    (rule(I, any_case=True), "\u0663", "it is not a whole number", "digits such as 300"),
    (rule(I, unit="s", minimum=1), "soon", "it is not a whole number", "digits such as 300 (s), at least 1"),
    (rule(I, minimum=0, maximum=9), "soon", "it is not a whole number", "digits such as 0, at least 0, at most 9"),
    (rule(I), "2147483648", "it is out of range", "-2147483648 to 2147483647"),
    (rule(I), "9" * 2500, "it is out of range", "-2147483648 to 2147483647"),
    (rule(I, minimum=1), "0", "it is out of range", "1 to 2147483647"),
    (rule(I, minimum=0, maximum=9), "10", "it is out of range", "0 to 9"),
    (rule(D), "NaN", "it is not a decimal number", "digits, and a point where it needs one, such as 300"),
    (rule(D), "Infinity", "it is not a decimal number", "digits, and a point where it needs one, such as 300"),
    (rule(D), "1e999999999", "it is not a decimal number", "digits, and a point where it needs one, such as 300"),
    (rule(D), ".5", "it is not a decimal number", "digits, and a point where it needs one, such as 300"),
    (rule(D), "1,5", "it is not a decimal number", "digits, and a point where it needs one, such as 300"),
    (rule(D), "\u0663.5", "it is not a decimal number", "digits, and a point where it needs one, such as 300"),
    (rule(D, minimum=0), "-0.1", "it is out of range", "digits, and a point where it needs one, such as 300, at least 0"),
    (rule(STRING, min_length=3, max_length=3), "EURO", "it has 4 characters", "3 to 3"),
    (rule(STRING, min_length=3), "EU", "it has 2 characters", "at least 3"),
    (rule(STRING, max_length=3), "EURO", "it has 4 characters", "0 to 3"),
    (rule(STRING, primitive="passwordString"), "a b", "it has a character that is not allowed", "letters, digits and *-_=:+|@. only"),
    (rule(STRING, primitive="identifierString"), "\u00e9", "it has a character that is not allowed", "letters, digits and *-_=:+|@. only"),
    (named(OPTION), "red", "it is none of the values of the standard", "Red, Green and Blue"),
    (named(OPTION), "Red,Blue", "it is none of the values of the standard", "Red, Green and Blue"),
    (named(STRING), "Mauve", "it is none of the values of the standard", "Red, Green and Blue"),
    (named(MEMBERS), "Red,Mauve", "item 2 is none of the values of the standard", "Red, Green and Blue"),
    (named(SEQUENCE), "Red,", "item 2 is empty", "items with commas between"),
    (rule(CSL), ",", "item 1 is empty", "items with commas between"),
    (MEASURANDS, "Voltage.L4", "item 1 is none of the values of the standard", "Voltage and Power.Factor"),
    (MEASURANDS, ".L1", "item 1 is none of the values of the standard", "Voltage and Power.Factor"),
    (ROTATION, "RST", "item 1 does not begin with a connector", "such as 1.RST"),
    (ROTATION, "0.RST,\u0661.RST", "item 2 does not begin with a connector", "such as 1.RST"),
    (ROTATION, "1.XYZ", "item 1 is none of the values of the standard", "Unknown and RST"),
    (rule(OPTION, values=("K", "X"), any_case=True), "\u212a", "it is none of the values of the standard", "K and X"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "text", "wrong", "right"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_with_a_text(facts: ValueRule, text: str, wrong: str, right: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        parse(facts, "Key", text)
    error = caught.value
    assert (error.name, error.wrong, error.right, error.value) == ("Key", wrong, right, text)
    assert str(error) == f"Key: {wrong}; right: {right}"[:255]


@pytest.mark.parametrize("text", NO_DATE_TIMES)
def test_what_is_no_date_time(text: str) -> None:
    with pytest.raises(InvalidValueError, match=r"it is not a date-time; right: RFC 3339 with a time zone"):
        parse(rule(T), "Key", text)


@pytest.mark.parametrize("kind", ValueType)
def test_a_megabyte_is_not_read(kind: ValueType) -> None:
    with pytest.raises(InvalidValueError, match="it has 1000000 characters; right: at most 2500"):
        parse(rule(kind), "Key", "1" * 1_000_000)


@pytest.mark.parametrize("given", [None, 300, b"300", ["300"]])
def test_what_is_no_text(given: Any) -> None:
    with pytest.raises(TypeError, match="a value must be a text, not"):
        parse(rule(I), "Key", given)


def test_a_list_has_a_limit() -> None:
    assert parse(rule(CSL), "Key", "a,b", max_items=2) == ("a", "b")
    with pytest.raises(InvalidValueError, match="it has 3 items; right: at most 2"):
        parse(rule(CSL), "Key", "a,b,c", max_items=2)
    with pytest.raises(InvalidValueError, match="it has 3 items; right: at most 2"):
        write(rule(CSL), "Key", ["a", "b", "c"], max_items=2)


MANY = rule(OPTION, values=tuple(f"V{number}" for number in range(9)))


def test_many_values_are_not_listed() -> None:
    with pytest.raises(InvalidValueError, match="right: one of 9, such as V0$"):
        parse(MANY, "Key", "W")


# -- from objects

WRITTEN = [
    (rule(I, unit="s"), timedelta(minutes=5), "300"),
    (rule(I, unit="s"), 300, "300"),
    (rule(D, unit="s"), timedelta(milliseconds=1500), "1.5"),
    (rule(D, unit="s"), timedelta(microseconds=-1), "-0.000001"),
    (rule(D, unit="s"), timedelta(minutes=5), "300"),
    (rule(D), 0.1, "0.1"),
    (rule(D), 1e-7, "0.0000001"),
    (rule(D), Decimal("1E+3"), "1000"),
    (rule(D), Decimal("1.500"), "1.5"),
    (rule(D), 300, "300"),
    (rule(T), datetime(2026, 3, 1, 8, 0, 0, 999_999, tzinfo=UTC), "2026-03-01T08:00:00.999Z"),
    (named(MEMBERS), ["Red", "Blue", "Red"], "Red,Blue"),
    (named(SEQUENCE), iter(["Blue", "Red"]), "Blue,Red"),
    (named(CSL, any_case=True), {"red": 1}, "Red"),
    (rule(MEMBERS), v201.Unit, ",".join(v201.Unit)),
    (rule(STRING), v201.Unit.KW, "kW"),
    (named(OPTION, any_case=True), "GREEN", "Green"),
    (rule(CSL), [], ""),
]


@pytest.mark.parametrize(("facts", "value", "text"), WRITTEN)
def test_objects_that_can_be_written(facts: ValueRule, value: Any, text: str) -> None:
    assert write(facts, "Key", value) == text


class Word(str):
    __slots__ = ()


REFUSED = [
    (rule(B), "true", "it is of type str", "a bool"),
    (rule(B), 1, "it is of type int", "a bool"),
    (rule(I), True, "it is of type bool", "an int"),
    (rule(I), 1.0, "it is of type float", "an int"),
    (rule(I), "300", "it is of type str", "an int"),
    (rule(I), None, "it is of type NoneType", "an int"),
    (rule(I), timedelta(minutes=5), "it is of type timedelta", "an int"),
    (rule(I, unit="s"), timedelta(seconds=1.5), "it is not a whole number of seconds", "whole seconds"),
    (rule(I, unit="s"), "soon", "it is of type str", "an int or a timedelta"),
    (rule(I), 2**31, "it is out of range", "-2147483648 to 2147483647"),
    (rule(I), 10**100_000, "it is out of range", "-2147483648 to 2147483647"),
    (rule(D), True, "it is of type bool", "a Decimal, an int, a float"),
    (rule(D), float("nan"), "it is not a finite number", "digits, and a point where it needs one, such as 300"),
    (rule(D), Decimal("-Infinity"), "it is not a finite number", "digits, and a point where it needs one, such as 300"),
    (rule(D), Decimal("sNaN"), "it is not a finite number", "digits, and a point where it needs one, such as 300"),
    (rule(D), Decimal("1E+999999999"), "it has too many digits", "at most 2500"),
    (rule(D), Decimal("1E-999999999"), "it has too many digits", "at most 2500"),
    (rule(D), 10**100_000, "it has too many digits", "at most 2500"),
    (rule(D), 10**2600, "it has 2601 characters", "at most 2500"),
    (rule(T), datetime(2026, 3, 1, 8), "it has no time zone, or is no moment of the years 1 to 9998", "RFC 3339 with a time zone, such as 2026-03-01T08:00:00Z"),
    (rule(T), datetime(9999, 3, 1, 8, tzinfo=UTC), "it has no time zone, or is no moment of the years 1 to 9998", "RFC 3339 with a time zone, such as 2026-03-01T08:00:00Z"),
    (rule(T), "2026-03-01T08:00:00Z", "it is of type str", "a datetime with a time zone"),
    (rule(STRING), 5, "it is of type int", "a str"),
    (rule(STRING), b"5", "it is of type bytes", "a str"),
    (rule(STRING), "x" * 2501, "it has 2501 characters", "at most 2500"),
    (named(OPTION), ["Red"], "it is of type list", "a str"),
    (named(MEMBERS), "Red", "it is of type str", "a list or tuple of str"),
    (named(MEMBERS), b"Red", "it is of type bytes", "a list or tuple of str"),
    (named(MEMBERS), 5, "it is of type int", "a list or tuple of str"),
    (named(MEMBERS), ["Red", 5], "item 2 is of type int", "items of type str"),
    (rule(MEMBERS), ["a,b"], "item 1 is empty, has a comma, or a blank at an end", "items without those"),
    (rule(MEMBERS), ["a", ""], "item 2 is empty, has a comma, or a blank at an end", "items without those"),
    (rule(MEMBERS), [" a"], "item 1 is empty, has a comma, or a blank at an end", "items without those"),
    (named(MEMBERS), ["Mauve"], "item 1 is none of the values of the standard", "Red, Green and Blue"),
    (rule(SEQUENCE), repeat("a"), "it has 5001 characters", "at most 2500"),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "value", "wrong", "right"), REFUSED, ids=range(len(REFUSED)))
def test_objects_that_cannot_be_written(facts: ValueRule, value: Any, wrong: str, right: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        write(facts, "Key", value)
    assert (caught.value.wrong, caught.value.right) == (wrong, right)
    assert caught.value.value is value


def test_the_context_of_decimals_does_not_matter() -> None:
    with localcontext() as context:
        context.prec = 2
        assert parse(rule(D), "Key", "123.456") == Decimal("123.456")
        assert write(rule(D), "Key", Decimal("123.4560")) == "123.456"
        assert write(rule(D, unit="s"), "Key", timedelta(seconds=123, microseconds=456)) == "123.000456"


# -- properties

ITEMS = st.text(st.characters(codec="utf-8", exclude_characters=","), min_size=1, max_size=9).filter(
    lambda text: text == text.strip(" ")
)
VALUES = {
    B: st.booleans(),
    I: st.integers(-(2**31), 2**31 - 1),
    D: st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e30"), max_value=Decimal("1e30")),
    T: st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(UTC)).map(
        lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    ),
    STRING: st.text(st.characters(codec="utf-8"), max_size=99),
    OPTION: st.text(st.characters(codec="utf-8"), max_size=99),
    MEMBERS: st.lists(ITEMS, unique=True, max_size=9).map(tuple),
    SEQUENCE: st.lists(ITEMS, max_size=9).map(tuple),
    CSL: st.lists(ITEMS, max_size=9).map(tuple),
}


@pytest.mark.parametrize("kind", ValueType)
@given(data=st.data())
def test_what_is_written_is_read_back(kind: ValueType, data: st.DataObject) -> None:
    value = data.draw(VALUES[kind])
    assert parse(rule(kind), "Key", write(rule(kind), "Key", value)) == value


NUMBERS = st.from_regex(r"\A[+-]?[0-9]{1,12}(\.[0-9]{1,9})?\Z")
LISTS = st.lists(st.sampled_from([*COLOURS, "mauve", "RED", " Blue ", ""]), max_size=4).map(",".join)
TEXTS = st.one_of(st.text(max_size=30), NUMBERS, LISTS, st.datetimes().map(lambda moment: f"{moment.isoformat()}Z"))
RULES = [
    rule(kind, **facts)
    for kind in ValueType
    for facts in ({}, {"any_case": True}, {"values": COLOURS}, {"values": COLOURS, "any_case": True, "open": True})
] + [MEASURANDS, ROTATION]


@given(facts=st.sampled_from(RULES), text=TEXTS)
def test_a_text_that_is_read_has_a_canonical_form(facts: ValueRule, text: str) -> None:
    """It is read as the same value, and written as itself; what is not read is refused by our error alone."""
    try:
        value = parse(facts, "Key", text)
    except OcppError as error:
        assert isinstance(error, InvalidValueError)
        assert str(error).isprintable()
        assert len(str(error)) <= 255
        return
    written = write(facts, "Key", value)
    again = parse(facts, "Key", written)
    # Only the milliseconds of a moment are written.
    assert again == (
        value.replace(microsecond=value.microsecond // 1000 * 1000) if isinstance(value, datetime) else value
    )
    assert write(facts, "Key", again) == written


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.text() | st.binary() | st.datetimes() | st.timedeltas(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=4,
)  # fmt: skip


@given(facts=st.sampled_from([*RULES, rule(I, unit="s"), rule(D, unit="s")]), value=ANYTHING)
def test_whatever_is_written_is_a_value_or_refused(facts: ValueRule, value: Any) -> None:
    try:
        text = write(facts, "Key", value)
    except InvalidValueError:
        return
    assert write(facts, "Key", parse(facts, "Key", text)) == text


@given(text=st.text(max_size=60))
def test_an_error_shows_nothing_of_a_text(text: str) -> None:
    for variable in (v16.ConfigurationKey.HEARTBEAT_INTERVAL, v201.components.SecurityCtrlr.BasicAuthPassword):
        with pytest.raises(InvalidValueError) as caught:
            variable.parse(f"s3cret {text}")
        assert "s3cret" not in str(caught.value)
