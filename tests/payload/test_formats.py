from __future__ import annotations

import itertools
import math
import re
import time
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
import rfc3339_validator
import rfc3986_validator
from hypothesis import example, given
from hypothesis import strategies as st

from ocpp_core.payload._formats import (
    format_date_time,
    is_date_time,
    is_multiple,
    is_uri,
    parse_date_time,
    repaired_date_time,
    zone_of,
)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-01-01T00:00:00Z", datetime(2024, 1, 1, tzinfo=UTC)),
        ("2024-01-01t00:00:00z", datetime(2024, 1, 1, tzinfo=UTC)),
        ("2024-01-01T00:00:00.5Z", datetime(2024, 1, 1, microsecond=500_000, tzinfo=UTC)),
        ("2024-01-01T00:00:00.123Z", datetime(2024, 1, 1, microsecond=123_000, tzinfo=UTC)),
        ("2024-01-01T00:00:00.123456789Z", datetime(2024, 1, 1, microsecond=123_456, tzinfo=UTC)),
        ("2024-01-01T00:00:00+01:30", datetime(2024, 1, 1, tzinfo=timezone(timedelta(minutes=90)))),
        ("2024-01-01T00:00:00-00:00", datetime(2024, 1, 1, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC)),  # the zero time of Go and .NET, which stations do send
        ("9998-12-31T23:59:59Z", datetime(9998, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2024-02-29T23:59:59Z", datetime(2024, 2, 29, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_date_times(text: str, moment: datetime) -> None:
    assert parse_date_time(text) == moment
    assert parse_date_time(text).utcoffset() == moment.utcoffset()
    parse_date_time(text).astimezone(UTC)


NO_DATE_TIMES = [
        "", "garbage", "2024-01-01", "2024-01-01T00:00:00", "2024-01-01T00:00Z", "2024-01-01 00:00:00Z",
        "20240101T000000Z", "2024-01-01T000000Z", "2024-W01-1T00:00:00Z", "2024-001T00:00:00Z",
        "2024-01-01T00:00:00,5Z", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00+01", "2024-01-01T00:00:00+0100",
        "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00+01:60", "2024-13-01T00:00:00Z", "2024-02-30T00:00:00Z",
        "2023-02-29T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T23:59:60Z",
        "0000-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "9999-12-31T23:59:59.000Z", "0001-01-01T00:00:00+23:59",
        "9998-12-31T23:59:59-23:59", "222222017-10-27T19:10:11Z", "1000000", " 2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00Z\n", "2024-01-01T00:00:00ZZ", "2024-01-01T00:00:00\u221201:00",
        "\u0662\u0660\u0662\u0664-01-01T00:00:00Z", "2024-01-01T00:00:00.1234567x9Z", "2024-01-01T00:00:00.12xZ",
        "2024-01-01T00:00:00.Z\0\u202eZ", "2024-01-01T00:00:00.1Z\0Z", "2024-01-01T00:00:00.12\0Z", "2024-01-01T00:00:0\0Z",
    "2024-01-01T00:00:00.1+01", "2024-01-01T00:00:00.1234", "2024-01-01T00:00:0Z", "2024-01-01T00:00:00.+01Z",
    ]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATE_TIMES)
def test_no_date_times(text: str) -> None:
    assert not is_date_time(text)
    with pytest.raises(ValueError):
        parse_date_time(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("garbage", "not an RFC 3339 date-time"),
        ("9999-01-01T00:00:00Z", "year out of range"),
        ("0001-01-01T00:00:00+23:59", "year out of range"),
    ],
)
def test_why_a_text_is_no_date_time(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=f"^{says}$"):
        parse_date_time(text)


def test_the_zone_of_the_machine_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this system cannot be set")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "XYZ-5")
        time.tzset()
        last = is_date_time("9998-12-31T23:59:59Z")
        before_zones = repaired_date_time("1890-01-01T12:00:00", zone_of("Europe/Berlin"))
    time.tzset()
    assert last
    assert before_zones == "1890-01-01T11:06:32Z"


def test_what_is_no_moment_is_not_mended() -> None:
    assert repaired_date_time("2026-03-01 10:00+01", None) == "2026-03-01T10:00:00+01:00"
    assert repaired_date_time("2026-03-01 10:00", UTC) == "2026-03-01T10:00:00Z"
    for text in ("2026-02-30 10:00+01", "2026-03-01 10:00+25", "9999-12-31 23:59-01"):
        assert repaired_date_time(text, None) is None
    assert repaired_date_time("9999-12-31 23:59", timezone(-timedelta(hours=1))) is None
    assert repaired_date_time("2026-02-30 10:00", UTC) is None


def test_utc_needs_no_database() -> None:
    assert zone_of("UTC") is UTC


def test_date_times_of_the_usual_length() -> None:
    """All endings over the characters that parsers make something of, beside a pattern."""
    start = "2024-01-01T00:00:0"
    strict = re.compile(r"[0-9](Z|\.[0-9]{3}Z|\.[0-9]Z|\.[0-9]{2}Z)")
    for length in (2, 4, 5, 6):
        for end in map("".join, itertools.product("0Z+-:.,z\0", repeat=length)):
            usual = end.replace("z", "Z")
            if strict.fullmatch(usual):
                assert is_date_time(start + end)
            elif "+" not in end and "-" not in end:
                assert not is_date_time(start + end)


SHAPED = st.from_regex(
    r"[0-9]{4}-[01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-5][0-9]:[0-6][0-9]([.,][0-9]{0,8})?(Z|z|[+-][0-2][0-9]:?[0-5][0-9])?",
    fullmatch=True,
)


@given(SHAPED | st.text(alphabet="0123456789-+T:Z. W", max_size=30))
@example("2024-01-01T00:00:00.0000Z")
def test_date_time_beside_an_independent_validator(text: str) -> None:
    """The other one leaves alone what a datetime cannot hold, and knows capitals only."""
    if is_date_time(text):
        assert rfc3339_validator.validate_rfc3339(text.upper())
    elif rfc3339_validator.validate_rfc3339(text):
        assert text.startswith(("9999", "9998-12-31", "0001-01-01", "0000")) or ":60" in text


@given(st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 30)), st.integers(-1439, 1439))
@example(datetime(2000, 1, 1, microsecond=1), 1)
@example(datetime(2000, 1, 1, microsecond=999_999), 0)
def test_date_time_round_trip(naive: datetime, minutes: int) -> None:
    moment = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    text = format_date_time(moment)
    assert parse_date_time(text) == moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert parse_date_time(text).utcoffset() == moment.utcoffset()
    assert rfc3339_validator.validate_rfc3339(text)
    assert text.endswith("Z") is (minutes == 0)
    assert parse_date_time(format_date_time(moment, whole_seconds=True)) == moment.replace(microsecond=0)


@pytest.mark.parametrize(
    ("microsecond", "minutes", "text", "whole"),
    [
        (0, 0, "2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        (999, 0, "2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        (1_000, 0, "2024-01-01T00:00:00.001Z", "2024-01-01T00:00:00Z"),
        (123_456, 0, "2024-01-01T00:00:00.123Z", "2024-01-01T00:00:00Z"),
        (500_000, 90, "2024-01-01T00:00:00.500+01:30", "2024-01-01T00:00:00+01:30"),
        (999_999, -90, "2024-01-01T00:00:00.999-01:30", "2024-01-01T00:00:00-01:30"),
    ],
)
def test_decimals_of_a_second(microsecond: int, minutes: int, text: str, whole: str) -> None:
    """Never more than three, and never rounded up: 2.x part 2 section 2.1.4."""
    zone = timezone(timedelta(minutes=minutes)) if minutes else UTC
    moment = datetime(2024, 1, 1, microsecond=microsecond, tzinfo=zone)
    assert format_date_time(moment) == text
    assert format_date_time(moment, whole_seconds=True) == whole


def test_moments_that_have_no_text() -> None:
    with pytest.raises(ValueError, match="^a datetime without a time zone$"):
        format_date_time(datetime(2024, 1, 1))
    for seconds in (1, -1, 29, 30, 61):  # msgspec rounds them away, to Z where less than half a minute is left
        with pytest.raises(ValueError, match="^an offset with seconds$"):
            format_date_time(datetime(2024, 1, 1, tzinfo=timezone(timedelta(seconds=seconds))))


@pytest.mark.parametrize(
    "text",
    [
        "http://example.com", "https://a:b@example.com:8080/x/y?q=1#f", "ftp://[2001:db8::1]/x", "ftp://[::1]", "urn:x:y",
        "mailto:a@b", "a:", "file:///etc/x", "HTTP://EXAMPLE.COM/%41", "ws://192.0.2.1/ocpp", "ftp://example.com/-",
        "a://:8080@", "b://@-%41~", "a://u%20v:p@h%2fi:1", "a://h?%3f#%23", "x:%41/@?/?#/?",
    ],
)  # fmt: skip
def test_uris(text: str) -> None:
    assert is_uri(text)
    assert rfc3986_validator.validate_rfc3986(text, rule="URI")


@pytest.mark.parametrize(
    "text",
    ["", "x", "foo/bar", "//example.com", ":x", "1a:x", "http://a b", "http://exämple.com", "http://a/%4", "http://a/%zz",
     "http://a/\n", "http://[", "http://a/<x>", "http://a:b:c", 'http://a/"', "http://a#b#c",
     "a://%4g@h", "a://h%4", "a:%", "a://h:%41", "a://[::1%25eth0]", "a:b?%", "a:b#%4"],
)  # fmt: skip
def test_no_uris(text: str) -> None:
    assert not is_uri(text)


@given(st.text(alphabet="abc:/?#[]@!$&'()*+,;=-._~%09 {}\u00e9", max_size=20).map(lambda rest: f"a:{rest}"))
def test_uri_beside_an_independent_validator(text: str) -> None:
    """Where the other one says yes, so do we; we are laxer only about what stands within the brackets of an IP literal."""
    if rfc3986_validator.validate_rfc3986(text, rule="URI"):
        assert is_uri(text)
    elif "[" not in text:
        assert not is_uri(text)


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        ("a" * 200_000, False), ("a:" + "%" * 200_000, False), ("a://" + "a@" * 100_000, False),
        ("a:" + "a" * 200_000 + "\n", False), ("a://[" + ":" * 200_000, False), ("a://" + ":" * 200_000, False),
        ("a:" + "/?#" * 70_000, False), ("a:" + "a" * 200_000, True), ("2024-01-01T00:00:00." + "0" * 200_000, False),
    ],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
def test_long_texts(text: str, *, uri: bool) -> None:
    """A pattern that takes quadratic time would not come back before the run is given up."""
    assert is_uri(text) is uri
    assert not is_date_time(text)


@pytest.mark.parametrize(
    ("value", "multiple"),
    [(21.4, True), (8.1, True), (0, True), (-0.0, True), (5, True), (21.45, False), (0.01, False), (1e300, True),
     (math.nan, False), (math.inf, False), (1e-300, False), (5e-324, False), (10**400, True), (0.30000000000000004, False), (-7.3, True)],
)  # fmt: skip
def test_multiple_of_a_tenth(value: float, multiple: bool) -> None:
    assert is_multiple(value, 0.1) is multiple


def test_an_integer_too_long_to_be_printed_is_a_multiple() -> None:
    assert is_multiple(10**5_000, 0.1)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_rounding_tells_multiples_of_a_tenth(value: float) -> None:
    """The shortcut of the fast path: what rounding leaves as it is has one decimal at most."""
    exact = is_multiple(value, 0.1)
    assert exact is (Decimal(repr(value)) * 10 == (Decimal(repr(value)) * 10).to_integral_value())
    if round(value, 1) == value:
        assert exact
