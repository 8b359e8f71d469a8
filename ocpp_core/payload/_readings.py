"""What a payload that breaks its schema is read as, where a tolerance allows it.

Belongs here: one function for each kind of reading, and how their changes are applied. Must not be here: what is wrong
(``_validation`` finds it, and judges the outcome again), which readings are allowed where (``_tolerance``), and texts
that are no JSON (``_json_repairs``).

A reading changes a copy. It never guesses: it gives a value that says the same as what was found, one that the owner
named, or absence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import chain, islice
from typing import Any, Final

import msgspec
from attrs import evolve, frozen

from ocpp_core import schemas
from ocpp_core._json import NOT_JSON, encode
from ocpp_core._names import key_of
from ocpp_core.findings import Issue
from ocpp_core.payload._allowances import Allowed
from ocpp_core.payload._draft import Change, Draft, Source, drop, put, rename, wrap
from ocpp_core.payload._formats import repaired_date_time, zone_of
from ocpp_core.payload._places import Where, member_schema
from ocpp_core.payload._plain import plain_check
from ocpp_core.payload._validation import Fault
from ocpp_core.schemas import Schema
from ocpp_core.versions import Kind, Version

__all__ = ["Outcome", "Subject", "read_past"]


@frozen
class Reading:
    """How a fault is read past."""

    tolerance: str
    phrase: str
    """What it is read as, to end the sentence of the issue."""

    read_as: Any = None
    """What takes its place; None for nothing."""

    change: Change | None = None
    """None if the value stays as it is."""

    place: Where | None = None
    """Where a value stands now that has to be judged; None if there is none."""

    kept_apart: bool = False
    """Whether this is an unknown member that the owner wants to have."""

    def reported(self, issue: Issue) -> Issue:
        """The issue, which now says how it was read."""
        text = (
            f"{issue.message} Read {self.phrase}"
            if issue.message[-1] == "?"
            else f"{issue.message}; read {self.phrase}"
        )
        return evolve(issue, message=text, tolerance=self.tolerance, read_as=self.read_as)


# -- which reading


@frozen
class Subject:
    """The message that a payload is of, and what is tolerated in it."""

    version: Version
    action: str
    kind: Kind
    allowed: Allowed

    def schema(self, where: Where) -> Schema:
        """The schema of a value."""
        return member_schema(self.version, schemas.message_name(self.action, self.kind), where) or {}

    def optional(self, where: Where) -> bool:
        """Whether a value is a member that may be left out."""
        return (
            bool(where) and isinstance(where[-1], str) and where[-1] not in self.schema(where[:-1]).get("required", ())
        )


@frozen
class Outcome:
    """What came of reading past the faults of a payload."""

    payload: dict[str, Any]
    """What it is read as."""

    issues: tuple[Issue, ...]
    unknown: dict[str, dict[str, Any]]
    """Unknown members to be kept, by the path of their object."""

    refused: Issue | None = None
    """The first fault that is not tolerated; None if the rest is valid."""


_ROUNDS: Final = 5
"""How often what was changed is judged again: it may show faults further in, as deep as lists nest in a schema."""


def read_past(
    payload: dict[str, Any],
    subject: Subject,
    source: Source | None,
    find: Callable[[dict[str, Any], Where], Iterator[Fault]],
    *,
    most: int,
) -> Outcome:
    """Reads past the faults that are tolerated, as long as there are at most so many.

    ``find`` judges the value at a place of a payload.
    """
    draft = Draft(payload, source)
    issues: list[Issue] = []
    unknown: dict[str, dict[str, Any]] = {}
    places: list[Where] = [()]
    for _ in range(_ROUNDS):
        found = chain.from_iterable(find(draft.payload, place) for place in places)
        faults = list(islice(found, most - len(issues) + 1))
        if len(issues) + len(faults) > most:
            issues += (fault.issue for fault in faults)
            return Outcome(draft.payload, tuple(issues[:most]), unknown, faults[0].issue)
        refused = None
        readings: list[Reading] = []
        for fault in faults:
            reading = read_fault(fault, draft, subject)
            if reading is None:
                refused = refused or fault.issue
                issues.append(fault.issue)
                continue
            readings.append(reading)
            issues.append(reading.reported(fault.issue))
            if reading.kept_apart:
                unknown.setdefault(fault.issue.path, {})[fault.issue.found] = reading.read_as
        for reading in readings:
            if reading.change is not None:
                draft.change(reading.change)
        places = list(dict.fromkeys(reading.place for reading in readings if reading.place is not None))
        places = [place for place in places if draft.has(place)]
        if refused is not None or not places:
            return Outcome(draft.payload, tuple(issues), unknown, refused)
    left = next(chain.from_iterable(find(draft.payload, place) for place in places), None)
    return Outcome(draft.payload, tuple(issues), unknown, None if left is None else left.issue)


@frozen
class _Context:
    """All that a reading may look at."""

    fault: Fault
    draft: Draft
    subject: Subject

    @property
    def allowed(self) -> Allowed:
        return self.subject.allowed

    @property
    def found(self) -> Any:
        return self.fault.issue.found

    @property
    def where(self) -> Where:
        return self.fault.where


def read_fault(fault: Fault, draft: Draft, subject: Subject) -> Reading | None:
    """How a fault is read past, if it may be: the reading that keeps most comes first."""
    context = _Context(fault, draft, subject)
    for read in _READINGS.get(fault.issue.rule, (_as_it_is,)):
        reading = read(context)
        if reading is not None:
            return reading
    return None


def _as_it_is(context: _Context) -> Reading | None:
    rule, found = context.fault.issue.rule, context.found
    allowance = context.allowed.find(rule, context.where)
    if allowance is None or (allowance.up_to is not None and len(found) > allowance.up_to):
        return None
    return Reading(rule, "as it is", found)


def _unknown_member(context: _Context) -> Reading | None:
    allowance = context.allowed.find("additionalProperties", context.where)
    if allowance is None:
        return None
    if allowance.unknown != "keep":
        return Reading("additionalProperties", "as absent")
    value = context.draft.get((*context.where, context.found))
    return Reading("additionalProperties", "as it is, and kept apart", value, kept_apart=True)


def _renamed(context: _Context) -> Reading | None:
    """For an unknown member, and for one that is missing since another stands for it."""
    issue, where = context.fault.issue, context.where
    present = context.draft.get(where)
    pairs = dict(_renames(context, present))
    if issue.rule == "additionalProperties":
        old, new = issue.found, pairs.get(issue.found)
    else:
        new = issue.allowed
        old = next((given for given, meant in pairs.items() if meant == new), None)
    if old is None or new is None:
        return None
    return Reading("renamed", f"as the member {new}", present[old], rename(where, old, new), (*where, new))


def _renames(context: _Context, present: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The unknown members of an object that stand for a known one, as long as no two stand for the same.

    One that was not named by the owner must have a value that the member can have.
    """
    known = context.subject.schema(context.where).get("properties", {})
    if len(present) > _MOST_MEMBERS:
        return
    strange = [name for name in present if name not in known]
    absent = [name for name in known if name not in present]
    for member in absent:
        called = {each.called for each in context.allowed.called((*context.where, member))}
        fits = plain_check(context.subject.version, known[member], draft4=False)
        fitting = [
            name
            for name in strange
            if _bare(name) in called
            or (None in called and key_of(_bare(name)) == key_of(member) and fits(present[name]))
        ]
        if len(fitting) == 1:
            yield fitting[0], member


_MOST_MEMBERS: Final = 256
"""Most members of an object in which other names are looked for: no schema has half as many."""


def _bare(name: str) -> str:
    """The name of a member; of an XML element or attribute that the schema does not know, what it is called there."""
    return name.removeprefix("{}").removeprefix("@")


def _missing(context: _Context) -> Reading | None:
    where = (*context.where, context.fault.issue.allowed)
    allowance = context.allowed.find("missing", where)
    if allowance is None:
        return None
    return Reading(
        "missing", "as the value that the tolerance gives", allowance.value, put(where, allowance.value), where
    )


def _new_in_21(context: _Context) -> Reading | None:
    member = context.fault.issue.allowed
    if (
        context.subject.version is not Version.V21
        or context.allowed.find("new-in-2.1", (*context.where, member)) is None
    ):
        return None
    if context.subject.action not in schemas.action_table(Version.V201):
        return None
    before = member_schema(
        Version.V201, schemas.message_name(context.subject.action, context.subject.kind), context.where
    )
    if before is None or member in before.get("required", ()):
        return None
    return Reading("new-in-2.1", "as absent, as in 2.0.1")


def _absent(name: str, context: _Context) -> Reading | None:
    if not context.subject.optional(context.where) or context.allowed.find(name, context.where) is None:
        return None
    return Reading(name, "as absent", None, drop(context.where))


def _null(context: _Context) -> Reading | None:
    return _absent("null", context) if context.found is None else None


def _empty(context: _Context) -> Reading | None:
    return _absent("empty", context) if context.found in ("", []) and context.where else None


def _beside_rejected(context: _Context) -> Reading | None:
    top = context.where[:1]
    if (
        context.subject.kind is not Kind.RESPONSE
        or not context.subject.optional(top)
        or context.draft.payload.get("status") != "Rejected"
        or context.allowed.find("beside-rejected", top) is None
    ):
        return None
    return Reading("beside-rejected", f"as absent, with all of {top[0]}", None, drop(top))


def _enum(context: _Context) -> Reading | None:
    if context.allowed.find("enum", context.where) is None:
        return None
    key = context.found.strip().casefold()
    meant = [value for value in context.fault.issue.allowed if value.casefold() == key]
    if len(meant) != 1:
        return None
    return Reading("enum", f'as "{meant[0]}"', meant[0], put(context.where, meant[0]), context.where)


def _unknown_enum(context: _Context) -> Reading | None:
    if context.allowed.find("unknown-enum", context.where) is None:
        return None
    return Reading("unknown-enum", "as text, which no member of the enumeration stands for", context.found)


def _date_time(context: _Context) -> Reading | None:
    if context.fault.issue.allowed != "date-time":
        return None
    text, zone = context.found, None
    spelling = context.allowed.find("date-time", context.where)
    naive = context.allowed.find("naive-date-time", context.where)
    if naive is not None and naive.zone is not None:
        zone = zone_of(naive.zone)
    moment = repaired_date_time(text, zone)
    if moment is None:
        return None
    has_offset = repaired_date_time(text, None) is not None
    plain = not has_offset and text[10:11] in "Tt" and len(text) > _TO_SECONDS and text[16] == ":" and "," not in text
    if not plain and spelling is None:
        return None
    if has_offset:
        return Reading("date-time", "as the moment", moment, put(context.where, moment), context.where)
    return Reading(
        "naive-date-time", f"in the zone {naive and naive.zone}", moment, put(context.where, moment), context.where
    )


_TO_SECONDS: Final = 16
"""Characters of a date-time up to its minutes."""


# -- the same in another type


def _lossless(context: _Context) -> Reading | None:
    found, wanted = context.found, context.fault.issue.allowed
    if context.allowed.find("type-lossless", context.where) is None or found is None:
        return None
    if wanted == "array":
        return Reading("type-lossless", "as a list of one", [found], wrap(context.where), context.where)
    value = _CONVERSIONS[wanted](context, found) if wanted in _CONVERSIONS else None
    if value is None:
        return None
    return Reading("type-lossless", f"as {_NAMES[wanted]}", value, put(context.where, value), context.where)


_NAMES: Final = {"string": "a string", "integer": "an integer", "number": "a number", "boolean": "a boolean"}
_LONGEST_NUMBER: Final = 40
"""Most characters of a text that is read as a number."""


def _to_string(context: _Context, found: Any) -> str | None:
    if isinstance(found, bool):
        return "true" if found else "false"
    if not isinstance(found, int | float):
        return None
    try:
        written = context.draft.written(context.where)
    except (ValueError, LookupError, TypeError, RecursionError):
        written = None
    if isinstance(written, msgspec.Raw):
        return bytes(written).decode()
    # Of a value that was parsed by others it is not known how it was written; an integer has one way to be.
    return str(found) if isinstance(found, int) and abs(found) < _EXACT else None


def _to_number(_: _Context, found: Any) -> float | None:
    """The number that a text is, if no digit is lost by it."""
    if not isinstance(found, str) or len(found) > _LONGEST_NUMBER:
        return None
    try:
        value = msgspec.json.decode(found, type=int | float)
    except NOT_JSON:
        return None
    exact = isinstance(value, int) or Decimal(found) == Decimal(repr(value))
    return value if exact and found == found.strip() else None


def _to_integer(context: _Context, found: Any) -> int | None:
    value = found if isinstance(found, float) else _to_number(context, found)
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < _EXACT else None
    return value


_EXACT: Final = 2**53
"""Below this every integer has a double of its own."""


def _to_boolean(_: _Context, found: Any) -> bool | None:
    if isinstance(found, str):
        return {"true": True, "false": False}.get(found.casefold())
    return bool(found) if type(found) is int and found in (0, 1) else None


_CONVERSIONS: Final[dict[str, Callable[[_Context, Any], Any]]] = {
    "string": _to_string,
    "integer": _to_integer,
    "number": _to_number,
    "boolean": _to_boolean,
}


def _json_text(context: _Context) -> Reading | None:
    found = context.found
    if (
        context.fault.issue.allowed != "string"
        or not isinstance(found, dict | list)
        or context.allowed.find("json-text", context.where) is None
    ):
        return None
    try:
        written = context.draft.written(context.where)
    except (ValueError, LookupError, TypeError, RecursionError):
        if _holds_float(found):
            return None  # it is not known how it was written
        written = found
    text = encode(written).decode()
    return Reading("json-text", "as its JSON text", text, put(context.where, text), context.where)


def _holds_float(value: Any) -> bool:
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, float):
            return True
        if isinstance(each, dict | list):
            waiting += each.values() if isinstance(each, dict) else each
    return False


_READINGS: Final[dict[str, tuple[Callable[[_Context], Reading | None], ...]]] = {
    "type": (_null, _empty, _lossless, _json_text, _beside_rejected),
    "enum": (_enum, _empty, _beside_rejected, _unknown_enum),
    "format": (_date_time, _empty, _beside_rejected),
    "required": (_renamed, _missing, _new_in_21, _beside_rejected),
    "additionalProperties": (_renamed, _unknown_member),
    "minItems": (_empty, _as_it_is, _beside_rejected),
    **dict.fromkeys(("maxLength", "maxItems", "minimum", "maximum", "multipleOf"), (_as_it_is, _beside_rejected)),
}
"""By broken rule, in the order in which they are tried."""
