"""Single values: those that are usual for their field, and those at its limits.

Belongs here: text, numbers and date-times, by the name of the field and its limits. Must not be here: objects, lists.
"""

from __future__ import annotations

import math
import string
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Final
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core.schemas import Schema
from ocpp_core.strategies._sizes import LongText

__all__ = [
    "CHARACTERS",
    "IDENTIFIER",
    "JSON_VALUES",
    "MOMENTS",
    "TAGS",
    "UUIDS",
    "WORDS",
    "integers",
    "numbers",
    "text",
]

_INT32: Final = 2**31
_FREE_TEXT: Final = 2_000
"""Longest text, in characters, where the standard sets no limit."""

_SHORT: Final = 64
"""Up to how many characters a text is drawn whatever room there is."""

# codec="utf-8" gives the same characters, but takes seconds the first time: enough to fail the health check of a test.
CHARACTERS: Final = st.characters(exclude_categories=["Cs"])
_ALPHANUMERIC: Final = string.ascii_letters + string.digits
IDENTIFIER: Final = _ALPHANUMERIC + "*-_=:+|@."

_SCALARS: Final = (
    st.none()
    | st.booleans()
    | st.integers(-_INT32, _INT32 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(CHARACTERS, max_size=12)
)
_READY: Final = st.sampled_from([None, True, 0, 1.5, "", "a", [], [None, {"b": [1.5]}], {"URLs": {"soC": None}}])
JSON_VALUES: Final = _READY | st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(CHARACTERS, max_size=6), inner, max_size=3),
    max_leaves=5,
)
"""Anything, for the places that the standard leaves open."""


def _of(alphabet: str, length: int) -> SearchStrategy[str]:
    return st.text(alphabet, min_size=length, max_size=length)


_DECIMAL: Final = st.integers(0, 9_999_999).map(lambda number: f"{number / 1000:g}")
TAGS: Final = _of("0123456789ABCDEF", 8) | _of("0123456789ABCDEF", 14)
_URL: Final = st.builds(
    "{}://{}/{}".format,
    st.sampled_from(["https", "ftp", "wss"]),
    st.sampled_from(["example.com", "user:secret@[2001:db8::1]:8080", "192.0.2.1"]),
    st.text(_ALPHANUMERIC + "-._~/", max_size=10),
)
_PEM: Final = st.text(string.ascii_letters, max_size=16).map(
    lambda body: f"-----BEGIN CERTIFICATE-----\nMII{body}\n-----END CERTIFICATE-----\n"
)
_BASE64: Final = st.integers(0, 0xFFFFFF).map(lambda body: f"gJgB{b64encode(body.to_bytes(3)).decode()}")
UUIDS: Final = st.integers(0, 2**128 - 1).map(lambda number: str(UUID(int=number)))
"""UUIDs as text. Hypothesis' own do not shrink."""
_START: Final = datetime(2020, 1, 1, tzinfo=UTC)
_FIRST: Final = datetime(2, 1, 1, tzinfo=UTC)
_SPAN: Final = datetime(9998, 12, 30, tzinfo=UTC) - _FIRST
_SERIAL: Final = st.integers(1, 9_999).map("SN-{:04}".format)
WORDS: Final = st.text(IDENTIFIER, max_size=12)

_USUAL: Final[Mapping[str, SearchStrategy[str]]] = {
    "currency": st.sampled_from(["EUR", "USD", "GBP"]),
    "country": st.sampled_from(["NL", "DE", "NO"]),
    "description": st.sampled_from(["Charging at the office", "€ 0,30/kWh"]),
    "instance": st.sampled_from(["Main", "1"]),
    "key": st.sampled_from(["HeartbeatInterval", "MeterValueSampleInterval", "AuthorizeRemoteTxRequests"]),
    "model": st.sampled_from(["Solo", "Duo 22"]),
    "name": st.sampled_from(["Connector", "EVSE", "AvailabilityState", "OCPPCommCtrlr"]),
    "unit": st.sampled_from(["kWh", "W", "Percent"]),
    "vendor": st.sampled_from(["Example", "com.example"]),
}
_BY_ENDING: Final[Mapping[str, SearchStrategy[str]]] = {
    "certificate": _PEM,
    "certificatechain": _PEM,
    "chargepointmodel": _USUAL["model"],
    "chargepointvendor": _USUAL["vendor"],
    "csr": _PEM,
    "date": st.integers(0, 5_000).map(lambda days: f"{_START + timedelta(days=days):%Y-%m-%d}"),
    "description": _USUAL["description"],
    "exirequest": _BASE64,
    "exiresponse": _BASE64,
    "hash": _of("0123456789abcdef", 64),
    "iccid": _of(string.digits, 19),
    "idtag": TAGS,
    "idtoken": TAGS,
    "imsi": _of(string.digits, 15),
    "language": st.sampled_from(["en", "nl-NL", "zh-Hant"]),
    "language1": st.sampled_from(["en", "nl-NL"]),
    "location": _URL,
    "ocspresult": _BASE64,
    "publickey": _BASE64,
    "serialnumber": _SERIAL,
    "signature": _BASE64,
    "signedmeterdata": _BASE64,
    "timeofday": st.integers(0, 1_439).map(lambda minutes: f"{minutes // 60:02}:{minutes % 60:02}"),
    "transactionid": UUIDS,
    "type": st.sampled_from(["ISO14443", "eMAID", "Central", "cType2"]),
    "url": _URL,
    "vendorid": _USUAL["vendor"],
    "vendorname": _USUAL["vendor"],
    "version": st.sampled_from(["1.2.3", "2026-01"]),
    **{name: strategy for name, strategy in _USUAL.items() if name != "vendor"},
}


def text(schema: Schema, name: str, siblings: frozenset[str], *, microseconds: bool) -> SearchStrategy[str | LongText]:
    """Text for a field, given the names of the fields beside it, and whether a date-time may have microseconds."""
    match schema.get("format"):
        case "date-time":
            return _TO_MICROSECONDS if microseconds else _TO_MILLISECONDS
        case "uri":
            return _URIS
    most = schema.get("maxLength", _FREE_TEXT)
    usual = [look.map(lambda seen: seen[:most]) for look in [_usual(name, siblings)] if look is not None]
    return st.one_of(
        *usual,
        WORDS.map(lambda word: word[:most]),
        st.text(CHARACTERS, max_size=min(most, 12)),
        st.sampled_from(["", "a", _repeated("0", most), _repeated("\N{GRINNING FACE}", most)]),
    )


def _repeated(character: str, length: int) -> str | LongText:
    return LongText(character, length) if length > _SHORT else character * length


def _usual(name: str, siblings: frozenset[str]) -> SearchStrategy[str] | None:
    if name == "value" and "measurand" in siblings:
        return _DECIMAL  # 1.x writes meter readings as text
    lower = name.lower()
    return next((_BY_ENDING[ending] for ending in _ENDINGS if lower.endswith(ending)), None)


_ENDINGS: Final = sorted(_BY_ENDING, key=len, reverse=True)

_URIS: Final = _URL | st.sampled_from(["urn:x", "a:", "mailto:a@example.com", "file:///a%20b?c#d"])


def _written(moment: datetime) -> str:
    """The text that this library gives a moment: no more decimals than it needs, out of none, three and six."""
    decimals = "microseconds" if moment.microsecond % 1000 else "milliseconds" if moment.microsecond else "seconds"
    return moment.isoformat(timespec=decimals).replace("+00:00", "Z")


MOMENTS: Final = st.integers(0, 15 * 365 * 86_400).map(lambda seconds: _written(_START + timedelta(0, seconds)))
"""Usual date-times, in UTC."""


def _date_times(*units: timedelta) -> SearchStrategy[str]:
    """RFC 3339 date-times in whole units, the last of which is the smallest: usual ones, edges, and any."""
    edges = st.sampled_from(
        [
            "0001-01-01T00:00:00Z",
            _written(datetime(9999, 1, 1, tzinfo=UTC) - units[-1]),
            "2024-02-29T12:00:00.123Z",
            "2026-03-29T02:30:00+02:00",
            "2000-01-01T00:00:00-23:59",
            "1970-01-01T00:00:00+14:00",
        ]
    )
    anything = st.builds(
        lambda unit, count, zone: _written(
            (_FIRST + unit * (count % (_SPAN // unit))).astimezone(timezone(timedelta(minutes=zone)))
        ),
        st.sampled_from(units),
        st.integers(0, _SPAN // timedelta(microseconds=1)),
        st.integers(-14 * 60, 14 * 60),
    )
    return MOMENTS | edges | anything


_TO_MILLISECONDS: Final = _date_times(timedelta(seconds=1), timedelta(milliseconds=1))
_TO_MICROSECONDS: Final = _date_times(timedelta(seconds=1), timedelta(milliseconds=1), timedelta(microseconds=1))


def integers(schema: Schema) -> SearchStrategy[int]:
    """Integers of 32 bits within the limits of a schema: small ones, and those on the edges."""
    least, most = schema.get("minimum", -_INT32), schema.get("maximum", _INT32 - 1)
    small = st.integers(max(least, 0), min(max(least, 0) + 300, most))
    return small | st.sampled_from(sorted({least, max(least, min(most, 0)), most})) | st.integers(least, most)


def numbers(schema: Schema) -> SearchStrategy[float]:
    """Numbers within the limits of a schema: such as meters show, and those on the edges."""
    least, most = schema.get("minimum"), schema.get("maximum")
    if "multipleOf" in schema:
        step = schema["multipleOf"]
        digits = len(str(step).partition(".")[2])
        counted = st.integers(-10_000_000, 10_000_000).map(lambda count: round(count * step, digits))
        return st.integers(0, 500) | counted | st.sampled_from([-1e9, 1e30, 1e300])
    low = 0 if least is None else math.ceil(least)
    high = low + 100_000 if most is None else math.floor(most)
    usual = st.integers(low, high) | st.integers(low * 1000, high * 1000).map(lambda thousandths: thousandths / 1000)
    edges = [edge for edge in (least, most, -1e9, 1e-6, 1e300) if edge is not None]
    inside = [
        edge for edge in edges if not (least is not None and edge < least) and not (most is not None and edge > most)
    ]
    return usual | st.sampled_from(inside) | st.floats(least, most, allow_nan=False, allow_infinity=False)
