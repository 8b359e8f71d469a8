"""Payloads that came as XML, judged by what the WSDL allows: more than the schemas of JSON in a few places.

Belongs here: values that XML Schema has and JSON Schema has not. Must not be here: reading XML (``_body``), what a
tolerance reads past (``payload``).

An xs:dateTime need not have an offset, and may name midnight as 24:00:00 (XML Schema part 2, section 3.2.7). An
xs:anyURI may be relative (section 3.2.17).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from ocpp_core.errors import PayloadError
from ocpp_core.message import Message
from ocpp_core.ocpps._binding import Body
from ocpp_core.ocpps._body import BLANK, Leaf, Names, Object, Plan
from ocpp_core.payload._allowances import Allowance, Allowed
from ocpp_core.payload._codec import Judged, PayloadCodec
from ocpp_core.payload._formats import is_date_time, is_uri, repaired_date_time, zone_of
from ocpp_core.versions import Kind

if TYPE_CHECKING:
    from ocpp_core.payload._places import Where
    from ocpp_core.payload._validation import Fault

__all__ = ["XmlPayloads"]


class XmlPayloads(PayloadCodec):
    """Judges received payloads: what a JSON payload must be, but for what XML allows.

    It judges nothing that is to be sent: that is read by JSON rules, so that every peer understands it.
    """

    def judge_xml(self, payload: dict[str, Any], body: Body, plan: Plan, notes: dict[str, None]) -> Judged[Message]:
        """The message of a payload; ``notes`` gets what only XML allows. Raises PayloadError."""
        action, kind = body.action, body.kind
        message = self._converted(payload, action, kind)
        if message is not None:
            return Judged(message) if self.tolerance is None else self.observed(message, lambda: payload)
        allowed = None if self.tolerance is None else self.allowed(action, kind)
        names = self.names(action, kind)
        adapted = _Adapter(allowed, names, notes).object(payload, plan.root, ())
        if adapted is payload:
            return self.reference(payload, action, kind)
        try:
            return self.read(adapted, action, kind)
        except PayloadError as error:
            error.payload = payload  # as it came
            raise

    def names(self, action: str, kind: Kind) -> Names | None:
        """What unknown elements of a message may stand for."""
        return None if self.tolerance is None else Names(self.allowed(action, kind), self.limits.max_issues)

    def allowed(self, action: str, kind: Kind) -> Allowed:
        """What is tolerated in a message, as far as it makes sense in XML."""
        found = self._allowed.get((action, kind))
        if found is None:
            found = self._allowed[action, kind] = _AllowedInXml(super().allowed(action, kind).allowances)
        return found

    def faults(self, payload: dict[str, Any], action: str, kind: Kind, at: Where = ()) -> Iterator[Fault]:
        """What is wrong with a payload, or with the value at a place of it, relative URIs left out."""
        for fault in super().faults(payload, action, kind, at):
            issue = fault.issue
            if (issue.rule, issue.allowed) != ("format", "uri") or not _is_relative(issue.found):
                yield fault


class _AllowedInXml(Allowed):
    def find(self, name: str, where: Where = ()) -> Allowance | None:
        if name == "json-text":  # there is no JSON in XML
            return None
        found = super().find(name, where)
        if found is None and name == "naive-date-time" and super().find("date-time", where) is not None:
            return _UTC  # an offset may be missing anyway; it is but in another spelling
        return found


_UTC: Final = Allowance("naive-date-time", zone="UTC")

_XS_DATE_TIME: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})T(?:(24:00:00(?:\.0+)?)|[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?)"
    r"(Z|[+-][0-9]{2}:[0-9]{2})?"
)
_WIDE_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,20}")
_WIDE: Final = range(-(2**63), 2**64)
"""What the parser of JSON takes for integers."""


@frozen
class _Adapter:
    """Makes of values that only XML allows those of JSON that mean the same, in a copy."""

    allowed: Allowed | None
    names: Names | None
    notes: dict[str, None]

    def object(self, payload: dict[str, Any], shape: Object, where: Where) -> dict[str, Any]:
        """The payload of an object, or itself if nothing is to be changed."""
        changed = {}
        for name, value in payload.items():
            child = shape.by_wire.get(name)
            if child is None and name.startswith("{}") and self.names is not None:
                child = self.names.meant(name[2:], shape, where)
            if child is not None:
                adapted = self._value(value, child.type, (*where, child.wire))
                if adapted is not value:
                    changed[name] = adapted
        return {**payload, **changed} if changed else payload

    def _value(self, value: Any, kind: Leaf | Object, where: Where) -> Any:
        if isinstance(value, list):
            items = [self._value(item, kind, (*where, index)) for index, item in enumerate(value)]
            return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
        if isinstance(kind, Object):
            return self.object(value, kind, where) if isinstance(value, dict) else value
        return self._text(value, kind.kind, where) if isinstance(value, str) else value

    def _text(self, text: str, kind: str, where: Where) -> Any:
        if kind == "date-time":
            return self._date_time(text, where)
        if kind == "integer" and self.allowed is not None and self.allowed.find("int32", where) is not None:
            return int(text) if _WIDE_INTEGER.fullmatch(text) and int(text) in _WIDE else text
        if kind == "enum" and text != text.strip(BLANK):
            self.notes["white space around a value of an enumeration"] = None
            return text.strip(BLANK)
        if kind == "uri" and _is_relative(text):
            self.notes["a URI is relative, and was kept as it is"] = None
        return text

    def _date_time(self, text: str, where: Where) -> str:
        found = _XS_DATE_TIME.fullmatch(text)
        if found is None:
            return text
        day, midnight, offset = found.groups()
        moment = text
        if midnight:
            try:
                moment = f"{date.fromisoformat(day) + timedelta(days=1)}T00:00:00{offset or ''}"
            except (ValueError, OverflowError):
                return text
        if not offset:
            naive = None if self.allowed is None else self.allowed.find("naive-date-time", where)
            zone = "UTC" if naive is None or naive.zone is None else naive.zone
            whole = repaired_date_time(moment, zone_of(zone))
            if whole is None:
                return text
            moment = whole
            place = "UTC" if zone == "UTC" else f"the zone {zone}"
            self.notes[f"a date-time without an offset was read as in {place}"] = None
        elif not is_date_time(moment):
            return text
        if midnight:
            self.notes["the hour 24 was read as the beginning of the next day"] = None
        return moment


def _is_relative(text: str) -> bool:
    """Whether a text is a relative reference by RFC 3986 section 4.2, which no colon in its first step may spoil."""
    return ":" not in re.split("[/?#]", text, maxsplit=1)[0] and is_uri(f"x:{text}")
