"""What in a value breaks its schema: the way to each value is ours, the verdict on it that of jsonschema.

Belongs here: which keyword is asked of which value, and the keywords that jsonschema answers inexactly. Must not be
here: what a violation means in OCPP (``_validation``), and sentences.

jsonschema takes 14 microseconds or more from an object to its member, and looks at each. Here the way leads only to
what `plain_check` has not passed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from math import isfinite
from typing import Any, Final, NamedTuple

import jsonschema
from jsonschema import FormatChecker, ValidationError
from jsonschema.validators import extend

from ocpp_core import schemas
from ocpp_core.payload import _formats
from ocpp_core.payload._places import Where
from ocpp_core.payload._plain import Check, plain_check
from ocpp_core.schemas import Schema
from ocpp_core.versions import Kind, Version

__all__ = ["Judge", "Violation", "message_judge"]


class Violation(NamedTuple):
    """A value that breaks a keyword of its schema."""

    where: Where
    rule: str
    """The keyword."""

    allowed: Any
    """What the schema gives to it."""

    found: Any
    """The value."""

    schema: Schema
    said: str
    """What the keyword says of it: the name of a member that is missing or unknown."""


class Judge:
    """Finds the violations in the values of one schema."""

    def __init__(self, version: Version, schema: Schema, *, draft4: bool) -> None:
        asked = _asked(draft4)
        self._schema = schema
        self._asked = asked
        self._keywords: list[tuple[str, Any, Callable[..., Iterable[ValidationError] | None] | None]] = [
            (name, value, None if name in _LEADING else asked.VALIDATORS[name])
            for name, value in schema.items()
            if name in asked.VALIDATORS
        ]
        self.is_plain: Final[Check] = plain_check(version, schema, draft4=draft4)
        """Whether a value plainly has none."""
        self._members = {
            name: _judge(version, member, draft4=draft4) for name, member in schema.get("properties", {}).items()
        }
        self._item = _judge(version, schema["items"], draft4=draft4) if "items" in schema else None

    def violations(self, value: Any, where: Where = ()) -> Iterator[Violation]:
        """What is wrong with a value at a place, in the order of the schema, and each thing when it is asked for."""
        for name, allowed, ask in self._keywords:
            if ask is None:
                yield from self._inside(name, value, where)
            else:
                for error in ask(self._asked, allowed, value, self._schema) or ():
                    yield Violation(where, name, allowed, value, self._schema, error.message)

    def _inside(self, name: str, value: Any, where: Where) -> Iterator[Violation]:
        if name == "properties":
            if isinstance(value, dict):
                for member, judge in self._members.items():
                    if member in value and not judge.is_plain(value[member]):
                        yield from judge.violations(value[member], (*where, member))
        elif isinstance(value, list) and self._item is not None:
            for index, item in enumerate(value):
                if not self._item.is_plain(item):
                    yield from self._item.violations(item, (*where, index))

    def at(self, where: Where) -> Judge | None:
        """The judge of the values at a place; None if the schemas say nothing of it."""
        judge: Judge | None = self
        for step in where:
            if judge is None:
                break
            judge = judge._members.get(step) if isinstance(step, str) else judge._item  # noqa: SLF001  # of this class
        return judge


def _judge(version: Version, schema: Schema, *, draft4: bool) -> Judge:
    if "$ref" in schema:  # nothing stands beside it but annotations
        return _shared(version, schemas.reference(schema), draft4)
    return Judge(version, schema, draft4=draft4)


@cache
def _shared(version: Version, name: str, draft4: bool) -> Judge:  # noqa: FBT001  # a key of the cache
    return Judge(version, schemas.types(version)[name], draft4=draft4)


@cache
def message_judge(version: Version, action: str, kind: Kind) -> Judge:
    """The judge of a message. Raises LookupError if the version has none of that action and kind."""
    schema = schemas.message_schema(version, schemas.message_name(action, kind))
    return Judge(version, schema, draft4=schema.get("x-draft") == _DRAFT_4)


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


def _additional(_: Any, __: Any, value: Any, schema: Schema) -> Iterator[ValidationError]:
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
_LEADING: Final = ("properties", "items")
"""The keywords that lead into a value."""

_TYPES: Final = jsonschema.Draft202012Validator.TYPE_CHECKER
# Under draft 4, which the 1.6 schemas are written in, 1.0 is a number but no integer.
_TYPES_4: Final = _TYPES.redefine("integer", lambda _, value: isinstance(value, int) and not isinstance(value, bool))
_DRAFT_4: Final = 4


@cache
def _asked(draft4: bool) -> Any:  # noqa: FBT001  # a key of the cache
    """What the keywords are asked of: what they need to know beside a schema and a value."""
    validator = extend(jsonschema.Draft202012Validator, _KEYWORDS, type_checker=_TYPES_4 if draft4 else _TYPES)
    return validator({}, format_checker=_FORMATS)
