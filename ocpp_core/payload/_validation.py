"""The reference judge of payloads: JSON Schema, and what a violation means in OCPP.

Belongs here: turning what breaks a schema into `Issue`. Must not be here: finding it (``_violations``), the sentences
of issues, frames, limits of fields (the codec's fast path accepts what is plainly valid before this module is even
imported).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from ocpp_core import schemas
from ocpp_core._names import unknown_name, wrong_type
from ocpp_core.findings import Issue
from ocpp_core.limits import Limits, bounds
from ocpp_core.message import Message
from ocpp_core.payload._places import Where
from ocpp_core.payload._sentences import json_path, sentence
from ocpp_core.payload._violations import Violation, message_judge
from ocpp_core.versions import ERROR_CODES, ErrorCode, Kind, Version

__all__ = ["ERROR_CODE_BY_RULE", "Fault", "Validator"]

_PROPERTY = ErrorCode.PROPERTY_CONSTRAINT_VIOLATION
_VALUE_RULES: Final = ("enum", "maxLength", "minimum", "maximum", "multipleOf", "format")
_COUNT_RULES: Final = ("required", "minItems", "maxItems")


def _table(count: ErrorCode, unknown: ErrorCode) -> Mapping[str, ErrorCode]:
    return MappingProxyType(
        {
            "type": ErrorCode.TYPE_CONSTRAINT_VIOLATION,
            "additionalProperties": unknown,
            **dict.fromkeys(_COUNT_RULES, count),
            **dict.fromkeys(_VALUE_RULES, _PROPERTY),
        }
    )


_ONE = _table(ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION, ErrorCode.FORMATION_VIOLATION)
_TWO = _table(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, ErrorCode.FORMAT_VIOLATION)

ERROR_CODE_BY_RULE: Final[Mapping[Version, Mapping[str, ErrorCode]]] = MappingProxyType(
    {version: _ONE if version.major == 1 else _TWO for version in Version}
)
"""The error code that answers a broken rule, by version and JSON Schema keyword.

The standard is vague here and peers differ, so a `Validator` takes a table of your own in its place.
"""


@frozen
class Fault:
    """A violation, and the value that it is about."""

    issue: Issue
    where: Where
    """The value; for a member that is missing or unknown, the object that it should be in, or is in."""


class Validator:
    """Judges payloads of one version.

    ``codes``, any mapping, replaces entries of `ERROR_CODE_BY_RULE`; ``limits`` bounds how many issues are listed.
    Raises LookupError for a rule or a code that the version does not have, TypeError for what can be neither.
    """

    def __init__(
        self,
        version: Version | str,
        *,
        codes: Mapping[str, ErrorCode | str] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.version: Final = Version(version)
        self._codes: Final = _codes(self.version, codes)
        self._max_issues: Final = bounds(limits).max_issues

    def issues(
        self, payload: Any, action: str | type[Message] | None = None, kind: Kind | str | None = None
    ) -> list[Issue]:
        """Every violation in a payload, up to the limit; an empty list if it is valid.

        ``payload`` is a plain JSON value, and ``action`` then the name of its action, its class, or the name of its
        class; ``kind`` is the request's unless the class says otherwise. Or it is a typed message, and nothing else is
        needed.

        Raises LookupError if the version has no such message, TypeError for a plain payload without an action and for a
        message with one.
        """
        return list(islice(self.iter_issues(payload, action, kind), self._max_issues))

    def iter_issues(
        self, payload: Any, action: str | type[Message] | None = None, kind: Kind | str | None = None
    ) -> Iterator[Issue]:
        """What `issues` lists, one after the other and without a limit: a payload may hold very many."""
        if isinstance(payload, Message):
            from ocpp_core.payload._structuring import unstructure

            if action is not None or kind is not None:
                raise TypeError("a typed message is judged as what it is: leave the action and the kind out")
            action, payload = type(payload), unstructure(payload)
        elif action is None:
            raise TypeError("a plain payload does not say what message it is of: give its action, such as 'Heartbeat'")
        found, half = schemas.find_message(self.version, action, kind)
        return (fault.issue for fault in self.iter_faults(payload, found.name, half))

    def iter_faults(self, payload: Any, action: str, kind: Kind, at: Where = ()) -> Iterator[Fault]:
        """What `iter_issues` gives, with where each is, for a plain payload of a message that the version has.

        Only what is wrong with the value at a place, and within it; raises LookupError or TypeError if there is none.
        """
        judge = message_judge(self.version, action, kind)
        if at:
            for step in at:
                payload = payload[step]
            inner = judge.at(at)
            if inner is None or inner.is_plain(payload):
                return iter(())
            judge = inner
        return map(self._fault, judge.violations(payload, at))

    def _fault(self, violation: Violation) -> Fault:
        where, rule, allowed, found, schema, said = violation
        path = where
        present: Any = ()
        if rule == "required":
            allowed, found = said, None
            path = (*where, said)
        elif rule == "additionalProperties":
            allowed, found, present = sorted(schema.get("properties", ())), said, found
        code = self._codes.get(rule, ErrorCode.GENERIC_ERROR)
        return Fault(Issue(json_path(path), rule, allowed, found, sentence(rule, allowed, found, present), code), where)


def _codes(version: Version, codes: Mapping[str, ErrorCode | str] | None) -> Mapping[str, ErrorCode]:
    """The codes of a version with those of the caller in their place."""
    result = dict(ERROR_CODE_BY_RULE[version])
    if codes is None:
        return result
    if not isinstance(codes, Mapping):
        raise wrong_type(
            "the error codes", codes, "a mapping of rules to codes, such as {'enum': 'FormationViolation'}"
        )
    known = sorted(ERROR_CODES[version])
    for rule, code in codes.items():
        if not isinstance(rule, str):
            raise wrong_type("a rule", rule, "a JSON Schema keyword, such as 'enum'")
        if rule not in result:
            raise unknown_name("rule", rule, result)
        if not isinstance(code, str):
            raise wrong_type("an error code", code, "an ErrorCode or its text, such as 'FormationViolation'")
        if code not in known:
            raise unknown_name(f"error code in OCPP {version} called", str(code), known)
        result[rule] = ErrorCode(code)
    return result
