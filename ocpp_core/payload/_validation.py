"""The reference judge of payloads: JSON Schema, and what a violation means in OCPP.

Belongs here: running ``jsonschema`` with the rules of this project, and turning its errors into `Issue`. Must not be
here: the sentences of issues, frames, limits of fields, and speed beyond what keeps a hostile megabyte from taking
seconds (the codec's fast path accepts what is plainly valid before this module is even imported).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from math import isfinite
from types import MappingProxyType
from typing import Any, Final, cast

import jsonschema
from attrs import frozen
from jsonschema import FormatChecker, ValidationError
from jsonschema.protocols import Validator as SchemaValidator
from jsonschema.validators import extend

from ocpp_core import schemas
from ocpp_core._names import unknown_name, wrong_type
from ocpp_core.findings import Issue
from ocpp_core.limits import Limits, bounds
from ocpp_core.message import Message
from ocpp_core.payload import _formats
from ocpp_core.payload._places import Where, member_schema
from ocpp_core.payload._plain import Check, plain_check
from ocpp_core.payload._sentences import json_path, sentence
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
        message = schemas.message_name(action, kind)
        judge = _validator(self.version, message)
        if at:
            for step in at:
                payload = payload[step]
            schema = member_schema(self.version, message, at) or {}
            draft4 = schemas.message_schema(self.version, message).get("x-draft") == _DRAFT_4
            if plain_check(self.version, schema, draft4=draft4)(payload):
                return iter(())
            judge = judge.evolve(schema=schema)
        return (self._fault(error, at) for error in judge.iter_errors(payload))

    def _fault(self, error: ValidationError, at: Where) -> Fault:
        rule, path = str(error.validator), [*at, *error.absolute_path]
        where = tuple(path)
        allowed, found = error.validator_value, error.instance
        present: Any = ()
        if rule == "required":
            allowed, found = error.message, None
            path.append(allowed)
        elif rule == "additionalProperties":
            allowed, found, present = sorted(cast("Any", error.schema).get("properties", {})), error.message, found
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


# The keywords that we answer ourselves, because jsonschema's own are inexact or put the peer's data into sentences.


def _multiple_of(_: Any, factor: Any, value: Any, __: Any) -> Iterator[ValidationError]:
    """Exact on the shortest decimal that reads back as the number: 21.4 is a multiple of 0.1, 21.45 is not."""
    if isinstance(value, int | float) and not isinstance(value, bool) and not _formats.is_multiple(value, factor):
        yield ValidationError("multipleOf")


def _required(_: Any, names: list[str], value: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(value, dict):
        for name in names:
            if name not in value:
                yield ValidationError(name)


def _additional(_: Any, __: Any, value: Any, schema: schemas.Schema) -> Iterator[ValidationError]:
    """The only value that our schemas give to additionalProperties is false."""
    if isinstance(value, dict):
        known = schema.get("properties", {})
        for name in value:
            if name not in known:
                yield ValidationError(name)


def _enum(_: Any, values: list[str], value: Any, __: Any) -> Iterator[ValidationError]:
    """All our enumerations are of strings; what is no string breaks the rule on types, and that alone."""
    if isinstance(value, str) and value not in values:
        yield ValidationError("enum")


def _type(validator: Any, name: str, value: Any, _: Any) -> Iterator[ValidationError]:
    # A typed message may hold NaN, which jsonschema takes for a number, and JSON does not have.
    if not validator.is_type(value, name) or (isinstance(value, float) and not isfinite(value)):
        yield ValidationError("type")


def _plainly(version: Version, *, draft4: bool) -> Callable[[schemas.Schema, Any], bool]:
    """Whether a value plainly satisfies a schema, each schema compiled once."""
    checks: dict[int, Check] = {}  # by the identity of schemas, which are read once and kept

    def is_plain(schema: schemas.Schema, value: Any) -> bool:
        check = checks.get(id(schema))
        if check is None:
            check = checks[id(schema)] = plain_check(version, schema, draft4=draft4)
        return check(value)

    return is_plain


def _skipping(is_plain: Callable[[schemas.Schema, Any], bool]) -> dict[str, Any]:
    """The keywords that lead into a value: jsonschema is asked only of what is not plainly valid in it.

    It takes 14 microseconds or more to find a value so.
    """

    def properties(validator: Any, members: schemas.Schema, value: Any, _: Any) -> Iterator[ValidationError]:
        if isinstance(value, dict):
            for name, schema in members.items():
                if name in value and not is_plain(schema, value[name]):
                    yield from validator.descend(value[name], schema, path=name)

    def items(validator: Any, schema: schemas.Schema, value: Any, _: Any) -> Iterator[ValidationError]:
        if isinstance(value, list):
            for index, item in enumerate(value):
                if not is_plain(schema, item):
                    yield from validator.descend(item, schema, path=index)

    return {"properties": properties, "items": items}


def _reference(version: Version) -> Any:
    """Leads to one of the shared types, for which jsonschema would search a registry."""

    def reference(validator: Any, _: Any, value: Any, schema: schemas.Schema) -> Iterator[ValidationError]:
        yield from validator.descend(value, schemas.types(version)[schemas.reference(schema)])

    return reference


_FORMATS: Final = FormatChecker(formats=())
_FORMATS.checks("date-time")(lambda value: not isinstance(value, str) or _formats.is_date_time(value))
_FORMATS.checks("uri")(lambda value: not isinstance(value, str) or _formats.is_uri(value))

_KEYWORDS: Final = {
    "multipleOf": _multiple_of,
    "required": _required,
    "additionalProperties": _additional,
    "enum": _enum,
    "type": _type,
}
_TYPES: Final = jsonschema.Draft202012Validator.TYPE_CHECKER
# Under draft 4, which the 1.6 schemas are written in, 1.0 is a number but no integer.
_TYPES_4: Final = _TYPES.redefine("integer", lambda _, value: isinstance(value, int) and not isinstance(value, bool))


_DRAFT_4: Final = 4


@cache
def _judge(version: Version, draft4: bool) -> Any:  # noqa: FBT001  # a key of the cache
    return extend(
        jsonschema.Draft202012Validator,
        {**_KEYWORDS, "$ref": _reference(version), **_skipping(_plainly(version, draft4=draft4))},
        type_checker=_TYPES_4 if draft4 else _TYPES,
    )


@cache
def _validator(version: Version, message: str) -> SchemaValidator:
    schema = schemas.message_schema(version, message)
    validator: SchemaValidator = _judge(version, schema.get("x-draft") == _DRAFT_4)(schema, format_checker=_FORMATS)
    return validator
