"""Payloads as plain JSON values, from the schema of their message."""

from __future__ import annotations

import string
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import _schemas
from ocpp_core._formats import format_date_time
from ocpp_core._schemas import Schema
from ocpp_core.versions import Kind, Version

__all__ = ["payloads"]

_MAX_TEXT: Final = 2_000  # characters: the longest texts that are worth their time; a few fields allow more
_MAX_ITEMS: Final = 3
_INT32: Final = 2**31


def payloads(version: Version | str, action: str, kind: Kind | str = Kind.REQUEST) -> SearchStrategy[dict[str, Any]]:
    """Valid payloads of a message, as plain JSON values.

    Optional members come absent and present, every value of an enumeration is reached, the limits of texts (up to 2,000
    characters) and numbers are hit, and where the schema leaves a place open there are members that it does not name.
    Lists are short.

    Raises LookupError if the version has no such message.
    """
    return _payloads(Version(version), _schemas.message_name(action, Kind(kind)))


@cache
def _payloads(version: Version, message: str) -> SearchStrategy[dict[str, Any]]:
    schema = _schemas.message_schema(version, message)
    return _Builder(schema.get("$defs", {})).value(schema)


class _Builder:
    """Makes the strategies of one message, each shared type once."""

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self._definitions = definitions
        self._done: dict[str, SearchStrategy[Any]] = {}

    def value(self, schema: Schema) -> SearchStrategy[Any]:
        """Values that a schema accepts."""
        if "$ref" in schema:
            name = _schemas.reference(schema)
            if name not in self._done:
                self._done[name] = self.value(self._definitions[name])
            return self._done[name]
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        match schema.get("type"):
            case "object":
                return self._object(schema)
            case "array":
                least = schema.get("minItems", 0)
                most = min(schema.get("maxItems", _MAX_ITEMS), max(least, _MAX_ITEMS))
                return st.lists(self.value(schema["items"]), min_size=least, max_size=most)
            case "string":
                return _text(schema)
            case "integer":
                return _integers(schema)
            case "number":
                return _numbers(schema)
            case "boolean":
                return st.booleans()
            case _:
                return _JSON

    def _object(self, schema: Schema) -> SearchStrategy[dict[str, Any]]:
        members = {name: self.value(member) for name, member in schema.get("properties", {}).items()}
        required = {name: members.pop(name) for name in schema.get("required", ())}
        named = st.fixed_dictionaries(required, optional=members)
        if schema.get("additionalProperties") is False:
            return named
        known = frozenset(schema.get("properties", {}))
        extra = st.dictionaries(_NAMES.filter(lambda name: name not in known), _JSON, max_size=2)
        return st.builds(lambda ours, theirs: {**theirs, **ours}, named, extra)


_CHARACTERS: Final = st.characters(codec="utf-8")
_WORD: Final = st.text(string.ascii_letters + string.digits + "*-_=:+|@.", max_size=12)
_NAMES: Final = st.text(_CHARACTERS, max_size=8) | st.sampled_from(["vendorField", "URLs", "association", "soC", "id_"])
_SCALARS: Final = (
    st.none()
    | st.booleans()
    | st.integers(-_INT32, _INT32 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(_CHARACTERS, max_size=12)
)
_JSON: Final = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(_CHARACTERS, max_size=6), inner, max_size=3),
    max_leaves=5,
)


def _text(schema: Schema) -> SearchStrategy[str]:
    match schema.get("format"):
        case "date-time":
            return _MOMENTS
        case "uri":
            return _URIS
    longest = min(schema.get("maxLength", _MAX_TEXT), _MAX_TEXT)
    usual = st.text(_CHARACTERS, max_size=min(longest, 12)) | _WORD.map(lambda word: word[:longest])
    return usual | st.sampled_from(["a", "0", "\N{GRINNING FACE}"]).map(lambda character: character * longest)


_URIS: Final = st.builds(
    lambda scheme, host, path: f"{scheme}://{host}/{path}",
    st.sampled_from(["ftp", "https", "HTTP"]),
    st.sampled_from(["example.com", "user:secret@[2001:db8::1]:8080", "192.0.2.1"]),
    st.text(string.ascii_letters + string.digits + "-._~/", max_size=10),
) | st.sampled_from(["urn:x", "a:", "mailto:a@example.com", "file:///a%20b?c#d"])

# Near now as often as anywhere, with and without fractions, mostly UTC as the standard recommends.
_ZONES: Final = st.just(UTC) | st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_DATES: Final = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)) | st.datetimes(
    datetime(2, 1, 1), datetime(9998, 12, 30)
)
_MOMENTS: Final = st.builds(
    lambda moment, zone, unit: format_date_time(
        moment.replace(microsecond=moment.microsecond // unit * unit, tzinfo=zone)
    ),
    _DATES,
    _ZONES,
    st.sampled_from([1_000_000, 1_000, 1]),
)


def _integers(schema: Schema) -> SearchStrategy[int]:
    least, most = schema.get("minimum", -_INT32), schema.get("maximum", _INT32 - 1)
    return st.integers(least, most) | st.sampled_from([least, most, max(least, min(most, 0))])


def _numbers(schema: Schema) -> SearchStrategy[float]:
    least, most = schema.get("minimum"), schema.get("maximum")
    if "multipleOf" in schema:
        step = schema["multipleOf"]
        digits = len(str(step).partition(".")[2])
        return st.integers(-10_000_000, 10_000_000).map(lambda count: round(count * step, digits)) | st.integers(0, 500)
    low = -_INT32 if least is None else least
    high = _INT32 - 1 if most is None else most
    floats = st.floats(least, most, allow_nan=False, allow_infinity=False)
    return floats | st.integers(int(low), int(high)) | st.floats(low, min(high, low + 1000)).map(lambda x: round(x, 2))
