"""Makes a payload that fits its schema keep the rules of the standard, too.

Belongs here: what can be put in the place of what breaks a rule. Must not be here: any rule, what payloads are drawn
from (``_builder``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final, TypeAlias

from attrs import frozen
from hypothesis import reject
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core._json import encode, parse
from ocpp_core.findings import Finding, any_item
from ocpp_core.payload import default_codec
from ocpp_core.payload._places import steps_of
from ocpp_core.rules import Rules
from ocpp_core.strategies._builder import PayloadBuilder
from ocpp_core.strategies._places import Place, place_at, values_at
from ocpp_core.strategies._sizes import MAX_SIZE, filled
from ocpp_core.versions import Kind, Version

__all__ = ["keeping", "rules_of", "selection"]

_ROUNDS: Final = 16
_ROUNDS_OF_LONG: Final = 5
_FEW_DRAWS: Final = 8


def selection(rules: str | Collection[str]) -> tuple[str, ...]:
    """A choice of rules in the form that it is looked up by."""
    return (rules,) if isinstance(rules, str) else tuple(sorted(rules))


@cache
def rules_of(version: Version, chosen: tuple[str, ...]) -> Rules:
    """Raises LookupError for a rule that does not exist."""
    return Rules(version, select=chosen)


@st.composite
def keeping(
    draw: st.DrawFn, builder: PayloadBuilder, action: str, kind: Kind, rules: Rules, *, max_size: int = MAX_SIZE
) -> dict[str, Any]:
    """Payloads of a message that keep rules, in so many bytes of JSON."""
    kept = _Mender(draw, builder, action, kind, rules, max_size)
    drawn, spots = draw(builder.shortest(max_size))
    short = kept(drawn, _ROUNDS)
    if short is None:  # one with few members breaks few rules
        spots, short = [], kept(draw(values_at(builder, (), short=True)), _ROUNDS)
    if short is None:
        reject()
    if not spots:
        return short
    # What is long is made so when its items keep the rules, so that few are left that it breaks.
    long = kept(filled(parse(encode(short)), spots, max_size), _ROUNDS_OF_LONG)
    return short if long is None else long


@frozen
class _Mender:
    """Changes payloads of a message so that they keep rules."""

    draw: st.DrawFn
    builder: PayloadBuilder
    action: str
    kind: Kind
    rules: Rules
    max_size: int

    def __call__(self, payload: dict[str, Any], rounds: int) -> dict[str, Any] | None:
        """The payload as it keeps the rules; None if that does not work out."""
        issues = default_codec(self.rules.version).issues
        tried: dict[tuple[str, str], int] = {}
        for _ in range(rounds):
            found = self.rules.of_message(payload, self.action, self.kind)
            if not found:
                return payload
            root = [parse(encode(payload))]
            _mend(self.draw, self.builder, root, found, tried)
            if len(encode(root[0])) <= self.max_size and not issues(root[0], self.action, self.kind):
                payload = root[0]  # otherwise the next thing is tried at each place
        return None if self.rules.of_message(payload, self.action, self.kind) else payload


def _mend(
    draw: st.DrawFn,
    builder: PayloadBuilder,
    root: list[Any],
    found: list[Finding],
    tried: dict[tuple[str, str], int],
) -> None:
    """Change each place of the payload in ``root`` where a rule is broken, in another way than the last time."""
    begun = {key: tried[key] for key in map(_key, found) if key in tried}
    tried.clear()  # of rules that are kept by now
    drawn: dict[tuple[str, str], _Drawn] = {}
    for finding in reversed(found):  # from the end of a list, since items may go
        key = _key(finding)
        way = _way(builder, root, finding.path)
        draw_few = drawn.setdefault(key, _Drawn(draw))
        for attempt in range(begun.get(key, 0), begun.get(key, 0) + len(_WAYS)):
            if _WAYS[attempt % len(_WAYS)](draw_few, way, finding):
                tried[key] = attempt + 1
                break


def _key(finding: Finding) -> tuple[str, str]:
    """A rule and a place, the same in all items of a list."""
    return finding.rule, any_item(finding.path)


class _Drawn:
    """Draws what is put at one place in all items of a list: a few values, and from then on these once more.

    A list of a thousand has copies of one item anyway, and each draw takes time.
    """

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self._values: dict[SearchStrategy[Any], list[Any]] = {}
        self._turns: dict[SearchStrategy[Any], int] = {}

    def __call__(self, strategy: SearchStrategy[Any]) -> Any:
        values, turn = self._values.setdefault(strategy, []), self._turns.get(strategy, 0)
        self._turns[strategy] = turn + 1
        if turn < _FEW_DRAWS:
            values.append(self._draw(strategy))
            return values[turn]
        return parse(encode(values[turn % _FEW_DRAWS]))


def _way(builder: PayloadBuilder, root: list[Any], path: str) -> list[Place]:
    """The places from the payload in ``root`` to one that a path names; the last of them may be absent.

    The payload itself is a place only where it is the one that is named.
    """
    way: list[Place] = []
    at: tuple[str, ...] = ()
    value, schema = root[0], builder.schema
    steps = list(steps_of(path))
    if not steps:
        return [Place(builder, (), root, 0, schema, optional=False)]
    for key in steps:
        place = place_at(builder, at, value, schema, key)
        if place is None:
            break
        way.append(place)
        if not place.is_present:
            break
        value, schema, at = place.value, place.schema, place.path
    return way


_Draw: TypeAlias = Callable[[SearchStrategy[Any]], Any]
_Way: TypeAlias = Callable[[_Draw, list[Place], Finding], bool]
"""Changes what a finding is about, or tells that it cannot."""


def _as_allowed(_: _Draw, way: list[Place], finding: Finding) -> bool:
    """Put what the rule allows."""
    if not way:
        return False
    place = way[-1]
    for value in map(_pem, finding.allowed if isinstance(finding.allowed, list) else [finding.allowed]):
        if _fits(place, value) and not (place.is_present and place.value == value):
            place.holder[place.key] = value
            return True
    return False


def _as_named(draw: _Draw, way: list[Place], finding: Finding) -> bool:
    """Have exactly one of the members that the rule names."""
    if not way or not way[-1].is_present or not isinstance(finding.allowed, list):
        return False
    place = way[-1]
    names = [name for name in finding.allowed if name in place.schema.get("properties", ())]
    if len(names) < 2:
        return False
    chosen = draw(_one_of(tuple([name for name in names if name in place.value] or names)))
    if chosen not in place.value:
        place.value[chosen] = draw(values_at(place.builder, (*place.path, chosen), short=True))
    for name in names:
        if name != chosen:
            place.value.pop(name, None)
    return True


@cache
def _one_of(values: tuple[Any, ...]) -> SearchStrategy[Any]:
    return st.sampled_from(values)


def _pem(allowed: Any) -> Any:
    """A text in PEM, where the rule allows one with this label."""
    if not isinstance(allowed, str) or not allowed.startswith("BEGIN "):
        return allowed
    label = allowed.removeprefix("BEGIN ")
    return f"-----BEGIN {label}-----\nMIIB\n-----END {label}-----\n"


def _fits(place: Place, value: Any) -> bool:
    schema = place.schema
    if "enum" in schema:
        return value in schema["enum"]
    match schema.get("type"):
        case "string":
            is_text = isinstance(value, str) and "format" not in schema and (" " not in value or "BEGIN" in value)
            return is_text and len(value) <= schema.get("maxLength", len(value))
        case "integer":
            wanted: Any = int
        case "number":
            wanted = int | float
        case "boolean":
            return isinstance(value, bool)
        case _:
            return False
    if not isinstance(value, wanted) or isinstance(value, bool):
        return False
    return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))


def _plainly(_: _Draw, way: list[Place], __: Finding) -> bool:
    """Put a value of the same kind that few rules mind: a positive number, a text of usual characters, UTC."""
    if not way or not way[-1].is_present or "enum" in way[-1].schema:
        return False
    place = way[-1]
    new = _plain(place.schema, place.value)
    if new == place.value or (isinstance(new, str) and len(new) > place.schema.get("maxLength", len(new))):
        return False
    place.holder[place.key] = new
    return True


def _plain(schema: dict[str, Any], value: Any) -> Any:
    if schema.get("format") == "date-time":
        try:
            moment = datetime.fromisoformat(value).astimezone(UTC)
        except (ValueError, OverflowError):
            return "2026-03-01T08:00:00Z"
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, str) and "format" not in schema:
        return _ODD.sub("", value) or "A1"
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    most = schema.get("maximum", 2**31 - 1)
    least = schema.get("minimum", min(1, most))
    near = round(min(abs(value), 1e6), 1)
    return max(least, min(most, int(near) if isinstance(value, int) else near))


_ODD: Final = re.compile(r"[^A-Za-z0-9*\-_=:+|@.]")


def _in_order(_: _Draw, way: list[Place], __: Finding) -> bool:
    """Let a whole number in the items of a list go up from one to the next, from 0 on."""
    if len(way) < 2 or not isinstance(way[-2].key, int) or way[-1].schema.get("type") != "integer":
        return False
    name, items = way[-1].key, way[-2].holder
    wanted = range(0, 60 * len(items), 60)
    if wanted[-1] > way[-1].schema.get("maximum", wanted[-1]):
        return False
    if [item.get(name) for item in items] == list(wanted):
        return True  # a finding before this one in the same list had it done
    for item, number in zip(items, wanted, strict=True):
        item[name] = number
    return True


def _as_number(_: _Draw, way: list[Place], __: Finding) -> bool:
    """Put a text that is a number in any notation."""
    if not way or way[-1].schema.get("type") != "string" or {"enum", "format"} & way[-1].schema.keys():
        return False
    way[-1].holder[way[-1].key] = "10"
    return True


def _fill(draw: _Draw, way: list[Place], _: Finding) -> bool:
    """Put an item into an empty list, an optional member into an object."""
    if not way or not way[-1].is_present:
        return False
    place, value = way[-1], way[-1].value
    keys: list[str] = ["[]"] if value == [] and "items" in place.schema else []
    if isinstance(value, dict):
        keys = [name for name in place.schema.get("properties", ()) if name not in value and name != "customData"]
    if not keys:
        return False
    key = draw(_one_of(tuple(keys)))
    new = draw(values_at(place.builder, (*place.path, key), short=True))
    if isinstance(value, list):
        value.append(new)
    else:
        value[key] = new
    return True


def _leave_out(_: _Draw, way: list[Place], __: Finding) -> bool:
    """Leave out the member, or the nearest around it that can be left out."""
    return _removed(way, lambda place: place.optional and place.is_present)


def _take_out(_: _Draw, way: list[Place], __: Finding) -> bool:
    """Take the item out of its list."""
    return _removed(way, lambda place: isinstance(place.key, int) and len(place.holder) > 1)


def _removed(way: list[Place], may: Callable[[Place], bool]) -> bool:
    for place in reversed(way):
        if may(place):
            del place.holder[place.key]
            return True
    return False


def _draw(draw: _Draw, way: list[Place], _: Finding) -> bool:
    """Draw another value, or one for a member that is missing."""
    if not way:
        return False
    place = way[-1]
    others = [value for value in place.schema.get("enum", ()) if not (place.is_present and value == place.value)]
    place.holder[place.key] = draw(
        _one_of(tuple(others)) if others else values_at(place.builder, place.path, short=True)
    )
    return True


def _draw_whole(draw: _Draw, way: list[Place], _: Finding) -> bool:
    """Draw an object or a list anew, with members that need not be there; of a single value the object around it."""
    place = next((place for place in reversed(way) if not place.is_single), None)
    if place is None:
        return False
    place.holder[place.key] = draw(values_at(place.builder, place.path, whole=True, short=True))
    return True


def _bare(_: _Draw, way: list[Place], __: Finding) -> bool:
    """Leave out all that an object need not have: the one that the finding is about, or the nearest around it."""
    for place in reversed(way):
        if place.is_present and isinstance(place.value, dict):
            names = [name for name in place.value if name not in place.schema.get("required", ())]
            for name in names:
                del place.value[name]
            if names:
                return True
    return False


_WAYS: Final[tuple[_Way, ...]] = (
    _as_allowed,
    _as_named,
    _plainly,
    _in_order,
    _fill,
    _leave_out,
    _draw,
    _as_number,
    _bare,
    _take_out,
    _draw_whole,
)
"""What is tried at a place, in this order, and then again."""
