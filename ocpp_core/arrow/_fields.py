"""The fields of messages as columns, for those who analyse an archive.

Belongs here: which column a field becomes, of which type, and what it holds of a payload that need not be valid. Must
not be here: verdicts (``_verdicts``).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, TypeAlias

import pyarrow as pa
from attrs import frozen

from ocpp_core._json import NOT_JSON, parse
from ocpp_core._names import listed, unknown_name
from ocpp_core.arrow._inputs import column_of, pieces_of, rows_of, texts_of, valid_text
from ocpp_core.payload._formats import parse_date_time
from ocpp_core.schemas import Schema, find_message, message_name, message_schema, resolve
from ocpp_core.versions import REQUEST_TYPES, Kind, MessageType, Version

__all__ = ["SAMPLED", "columns", "columns_schema"]

SAMPLED: Final = ("sampledAt", "value", "unit", "phase", "measurand", "context", "location", "format")
"""What `columns` tells of a sampled value, in all versions alike.

=============  =========================================================================================
``sampledAt``  the ``timestamp`` of its meter value
``value``      a number. The text of 1.6 becomes one where it is one, and null where it is signed data or anything
               else; that of 2.x is multiplied by the power of ten that it names
``unit``       ``Wh`` where it is left out of a value of energy, as the standard says
``phase``      null where the value is one of all phases together
``measurand``  ``Energy.Active.Import.Register`` where it is left out
``context``    ``Sample.Periodic`` where it is left out
``location``   ``Outlet`` where it is left out
``format``     of 1.6: ``Raw`` where it is left out; of 2.x, which has none, null
=============  =========================================================================================
"""

_TYPES: Final = {"value": pa.float64(), "sampledAt": pa.timestamp("us", "UTC")}
_DEFAULTS: Final = {
    "measurand": "Energy.Active.Import.Register",
    "context": "Sample.Periodic",
    "location": "Outlet",
    "format": "Raw",
}
_KEPT: Final = ("station", "time")
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]{1,30}(?:\.[0-9]{0,30})?|\.[0-9]{1,30})(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)
_GREATEST: Final = 300  # power of ten that a number is multiplied by
_INT64: Final = range(-(2**63), 2**63)

_Read: TypeAlias = Callable[[Any], Any]
"""What a column holds of a JSON value: null for one of another type."""


@frozen(eq=False)
class _Field:
    """A column of a message."""

    name: str
    path: tuple[str, ...]
    """The names of the members that lead to its value; empty for one of `SAMPLED`."""

    type: pa.DataType
    read: _Read


@frozen(eq=False)
class _Message:
    """A message of which the fields become columns."""

    version: Version
    action: str
    kind: Kind
    fields: Sequence[_Field]
    readings: str
    """The member that holds its sampled values, if one row is wanted for each; else empty."""

    @classmethod
    def of(cls, version: Version, action: str, fields: Sequence[str] | None) -> _Message:
        entry, kind = find_message(version, action)
        schema = message_schema(version, message_name(entry.name, kind))
        readings = _readings(schema)
        if fields is None:
            fields = [name for name in schema.get("properties", {}) if name not in (readings, "customData")]
            fields += SAMPLED if readings else ()
        elif isinstance(fields, str):
            raise TypeError("fields are a list of names, not a text")
        taken = [_field(schema, readings, name) for name in fields]
        exploded = any(not each.path for each in taken)
        return cls(version, entry.name, kind, taken, readings if exploded else "")

    def rows(self, payload: Mapping[str, Any]) -> Iterator[list[Any]]:
        """The rows of one message."""
        own = {each.name: each.read(_at(payload, each.path)) for each in self.fields if each.path}
        told = [own] if not self.readings else [{**own, **each} for each in self._samples(payload)]
        for each in told:
            yield [each[field.name] for field in self.fields]

    def _samples(self, payload: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        for reading in _objects(payload.get(self.readings)):
            when = _moment(reading.get("timestamp"))
            for sample in _objects(reading.get("sampledValue")):
                yield {"sampledAt": when, **_sample(sample, is_text=self.version.major == 1)}


def columns_schema(action: str, fields: Sequence[str] | None = None, *, version: Version | str) -> pa.Schema:
    """The columns that `columns` gives of a message, those that are kept aside. Raises what that raises."""
    message = _Message.of(Version(version), action, fields)
    return pa.schema([(each.name, each.type) for each in message.fields])


def columns(
    batch: pa.RecordBatch,
    action: str,
    fields: Sequence[str] | None = None,
    *,
    version: Version | str,
    keep: Sequence[str] = _KEPT,
) -> pa.RecordBatch:
    """The fields of all messages of one kind in a batch, as columns of their types.

    ::

        columns(batch, "StatusNotification", ["connectorId", "status"], version="1.6")
        columns(batch, "MeterValues", ["transactionId", "sampledAt", "measurand", "value", "unit"], version="1.6")

    ``action`` stands for the request; ``StartTransactionResponse`` for the response, which needs the columns ``kind``
    and ``action`` that `beside` puts there. ``fields`` are members of the message, or of objects in it, such as
    ``idToken.type``; without them, all members. A moment becomes a timestamp in UTC, an integer one of 64 bits, a
    number a double, an enumeration text, and what is an object or a list its JSON. A value of another type than the
    schema has becomes null.

    One row for each message; but where any of `SAMPLED` is among the fields of a message that holds sampled values, as
    it is without ``fields``, one row for each sampled value. In front come the columns of the batch that are named by
    ``keep``, as far as it has them.

    Of frames that name a version in their column those of the given one are taken, and of those that name none all.
    They need not be valid: see `judge`. Raises LookupError for a version, a message or a field that does not exist, and
    ValueError for two columns of one name; nothing on any cell.
    """
    message = _Message.of(Version(version), action, fields)
    kept = [name for name in keep if name in batch.schema.names]
    names = [*kept, *(each.name for each in message.fields)]
    if len(set(names)) < len(names):
        twice = sorted({name for name in names if names.count(name) > 1})
        raise ValueError(f"two columns would be called {listed(twice)}; leave out a field, or choose what to keep")
    schema = pa.schema(
        [batch.schema.field(name) for name in kept] + [(each.name, each.type) for each in message.fields]
    )
    pieces = [_of_piece(piece, message, kept, schema) for piece in pieces_of(batch)]
    return pa.concat_batches(pieces) if pieces else pa.RecordBatch.from_pylist([], schema=schema)


def _of_piece(piece: pa.RecordBatch, message: _Message, kept: Sequence[str], schema: pa.Schema) -> pa.RecordBatch:
    places: list[int] = []
    values: list[list[Any]] = [[] for _ in message.fields]
    for place, payload in _payloads(piece, message):
        for row in message.rows(payload):
            places.append(place)
            for column, value in zip(values, row, strict=True):
                column.append(value)
    taken = pa.array(places, pa.int64())
    arrays = [piece.column(name).take(taken) for name in kept]
    arrays += [pa.array(column, each.type) for each, column in zip(message.fields, values, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _payloads(piece: pa.RecordBatch, message: _Message) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The payloads of a message, and the places of their rows."""
    rows = rows_of(piece, with_times=False)
    fits = [context.version in (None, message.version) for context in rows.contexts]
    if message.kind is Kind.REQUEST:
        named = [f'"{message.action}"' in (text or "") for text in rows.texts]
    else:
        kinds, actions = (column_of(piece, name) for name in ("kind", "action"))
        if kinds is None or actions is None:
            raise ValueError(
                'a response needs the columns "kind" and "action", as beside(batch, judge(batch)) has them'
            )
        said = zip(texts_of(kinds, "kind")[0], texts_of(actions, "action")[0], strict=True)
        named = [kind == "callresult" and action == message.action for kind, action in said]
    for place, (text, is_named, record) in enumerate(zip(rows.texts, named, rows.records, strict=True)):
        if is_named and text is not None and fits[record]:
            payload = _payload(text, message)
            if payload is not None:
                yield place, payload


def _payload(text: str, message: _Message) -> Mapping[str, Any] | None:
    try:
        elements = parse(text.encode())
    except (*NOT_JSON, UnicodeError):
        return None
    match elements:
        case [kind, _, str(action), dict(payload)] if message.kind is Kind.REQUEST and kind in REQUEST_TYPES:
            return payload if action == message.action else None
        case [MessageType.CALLRESULT, _, dict(payload)] if message.kind is Kind.RESPONSE:
            return payload
    return None


def _field(schema: Schema, readings: str, name: str) -> _Field:
    """The column of a name. Raises LookupError if the message has no such field."""
    if readings and name in SAMPLED and name not in schema["properties"]:
        return _Field(name, (), _TYPES.get(name, pa.string()), _text)
    path, types, inner = tuple(name.split(".")), schema.get("$defs", {}), schema
    for step in path:
        members = inner.get("properties", {})
        if step not in members:
            raise unknown_name(f"field in {schema['title']} called", name, [*members, *(SAMPLED if readings else ())])
        inner = resolve(members[step], types)
    kind = "date-time" if inner.get("format") == "date-time" else inner.get("type")
    data_type, read = _READERS.get(str(kind), (pa.string(), _json))
    return _Field(name, path, data_type, read)


def _readings(schema: Schema) -> str:
    """The member of a message that holds sampled values; empty if none does."""
    types = schema.get("$defs", {})
    for name, member in schema.get("properties", {}).items():
        if "sampledValue" in resolve(member.get("items", {}), types).get("properties", {}):
            return str(name)
    return ""


def _sample(sample: Mapping[str, Any], *, is_text: bool) -> dict[str, Any]:
    """A sampled value, `SAMPLED`."""
    told = {name: _text(sample.get(name, default)) for name, default in _DEFAULTS.items()}
    of_unit: Any = sample if is_text else sample.get("unitOfMeasure")
    of_unit = of_unit if isinstance(of_unit, dict) else {}
    default = "Wh" if (told["measurand"] or "").startswith("Energy.") else None
    if not is_text:
        told["format"] = None
    value = sample.get("value")
    number = _decimal(value) if is_text and told["format"] != "SignedData" else None
    return {
        **told,
        "phase": _text(sample.get("phase")),
        "unit": _text(of_unit.get("unit", default)),
        "value": number if is_text else _scaled(_number(value), of_unit.get("multiplier", 0)),
    }


def _objects(value: Any) -> Iterable[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else ()


def _at(payload: Mapping[str, Any], path: Iterable[str]) -> Any:
    value: Any = payload
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value


# -- values


def _text(value: Any) -> str | None:
    return valid_text(value) if isinstance(value, str) else None


def _moment(value: Any) -> datetime | None:
    try:
        return parse_date_time(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _integer(value: Any) -> int | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value in _INT64 else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) else None


def _decimal(value: Any) -> float | None:
    """The number that a text is."""
    if not isinstance(value, str) or not _NUMBER.fullmatch(value.strip()[:100]):
        return None
    return _number(float(value))


def _scaled(value: float | None, power: Any) -> float | None:
    """A number times a power of ten; divided by the opposite one, which is exact where it is negative."""
    if value is None or not isinstance(power, int) or abs(power) > _GREATEST:
        return None
    return _number(value * 10.0**power if power >= 0 else value / 10.0**-power)


def _boolean(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _json(value: Any) -> str | None:
    return None if value is None else json.dumps(value, separators=(",", ":"))


_READERS: Final[dict[str, tuple[pa.DataType, _Read]]] = {
    "string": (pa.string(), _text),
    "date-time": (pa.timestamp("us", "UTC"), _moment),
    "integer": (pa.int64(), _integer),
    "number": (pa.float64(), _number),
    "boolean": (pa.bool_(), _boolean),
}
"""The type of a column, and what it holds of a value, by the type in the schema; all else is JSON."""
