"""The reference judge of payloads: JSON Schema, and what a violation means in OCPP.

Belongs here: running ``jsonschema`` with the rules of this project, and turning its errors into `Issue`. Must not be
here: speed (the codec's fast path accepts what is plainly valid before this module is even imported), frames, limits
of fields.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import Any, Final, cast

import jsonschema
from jsonschema import FormatChecker, ValidationError
from jsonschema.protocols import Validator as SchemaValidator
from jsonschema.validators import extend

from ocpp_core import schemas
from ocpp_core.findings import Issue
from ocpp_core.limits import Limits
from ocpp_core.message import Message
from ocpp_core.payload import _formats
from ocpp_core.versions import ERROR_CODES, ErrorCode, Kind, Version

__all__ = ["ERROR_CODE_BY_RULE", "Validator", "json_path", "sentence"]

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


class Validator:
    """Judges payloads of one version.

    ``codes`` replaces entries of `ERROR_CODE_BY_RULE`; ``limits`` bounds how many issues are listed. Raises ValueError
    for a rule or a code that the version does not have.
    """

    def __init__(
        self,
        version: Version | str,
        *,
        codes: Mapping[str, ErrorCode] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.version: Final = Version(version)
        self._codes = {**ERROR_CODE_BY_RULE[self.version], **(codes or {})}
        if self._codes.keys() != ERROR_CODE_BY_RULE[self.version].keys():
            raise ValueError(f"the rules are {', '.join(ERROR_CODE_BY_RULE[self.version])}")
        known = ERROR_CODES[self.version]
        if not known.issuperset(self._codes.values()):
            raise ValueError(f"the error codes of OCPP {self.version} are {', '.join(sorted(known))}")
        self._max_issues = (limits or Limits()).max_issues

    def issues(
        self,
        payload: Message | Any,
        action: str | type[Message] | None = None,
        kind: Kind | str | None = None,
    ) -> list[Issue]:
        """Every violation in a typed message, or in a plain payload of the message that is named, up to the limit.

        An empty list if it is valid. Raises LookupError if the version has no such message.
        """
        if isinstance(payload, Message):
            return self.validate(payload)
        if action is None:
            raise TypeError("name the action, or the class, of a plain payload")
        return list(islice(self.iter_issues(payload, action, kind), self._max_issues))

    def iter_issues(self, payload: Any, action: str | type[Message], kind: Kind | str | None = None) -> Iterator[Issue]:
        """What `issues` lists, one after the other and without a limit: a payload may hold very many."""
        entry, half = schemas.find_message(self.version, action, kind)
        validator = _validator(self.version, schemas.message_name(entry.name, half))
        return self._convert(validator, payload)

    def validate(self, message: Message) -> list[Issue]:
        """Every violation in a typed message, up to the limit; an empty list if it may be sent.

        Raises LookupError if the message belongs to another version.
        """
        from ocpp_core.payload._structuring import unstructure

        if message.VERSION is not self.version:
            raise LookupError(f"{type(message).__name__} is a message of OCPP {message.VERSION}, not {self.version}")
        return list(islice(self.iter_issues(unstructure(message), message.ACTION, message.KIND), self._max_issues))

    def _convert(self, validator: SchemaValidator, payload: Any) -> Iterator[Issue]:
        for error in validator.iter_errors(payload):
            rule = str(error.validator)
            allowed, found = _facts(error)
            code = self._codes.get(rule, ErrorCode.GENERIC_ERROR)
            yield Issue(json_path(error.absolute_path), rule, allowed, found, sentence(rule, allowed, found), code)


def json_path(parts: Iterable[str | int]) -> str:
    """The JSON path of a value. Only names that the schema knows can occur, never the peer's own."""
    text = "$"
    for part in parts:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if part.isidentifier() else f"['{part}']"
    return text


_TYPE_NAMES: Final = {"array": "an array", "integer": "an integer", "object": "an object"}
_FORMAT_NAMES: Final = {"date-time": "an RFC 3339 date-time with an offset", "uri": "an absolute URI by RFC 3986"}


def _facts(error: ValidationError) -> tuple[Any, Any]:
    """What was allowed, and what was found."""
    match error.validator:
        case "required":
            return error.message, None
        case "additionalProperties":
            known = cast("Any", error.schema).get("properties", {})
            return sorted(known), error.message
        case _:
            return error.validator_value, error.instance


def sentence(rule: str, allowed: Any, found: Any) -> str:  # noqa: C901  # one case for each rule
    """What is wrong, in words that hold none of the peer's bytes."""
    match rule:
        case "required":
            return f"the member {allowed} is missing"
        case "additionalProperties":
            return "there is a member that the schema does not know"
        case "type":
            return f"must be {_TYPE_NAMES.get(allowed, f'a {allowed}')}, not {_json_type(found)}"
        case "enum":
            return f"must be one of the {len(allowed)} values of its enumeration"
        case "maxLength":
            return f"must have at most {allowed} characters, not {len(found)}"
        case "minItems":
            return f"must have at least {allowed} items, not {len(found)}"
        case "maxItems":
            return f"must have at most {allowed} items, not {len(found)}"
        case "minimum":
            return f"must be at least {allowed}"
        case "maximum":
            return f"must be at most {allowed}"
        case "multipleOf":
            return f"must be a multiple of {allowed}"
        case "format":
            return f"must be {_FORMAT_NAMES.get(allowed, f'a {allowed}')}"
        case _:  # a keyword that our schemas do not use
            return f"breaks the rule {rule}"


def _json_type(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return f"a Python {type(value).__name__}"


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
    if not validator.is_type(value, name):
        yield ValidationError("type")


_FORMATS: Final = FormatChecker(formats=())
_FORMATS.checks("date-time")(lambda value: not isinstance(value, str) or _formats.is_date_time(value))
_FORMATS.checks("uri")(lambda value: not isinstance(value, str) or _formats.is_uri(value))

_TYPES = jsonschema.Draft202012Validator.TYPE_CHECKER
_KEYWORDS = {
    "multipleOf": _multiple_of,
    "required": _required,
    "additionalProperties": _additional,
    "enum": _enum,
    "type": _type,
}
_Modern: Final = extend(jsonschema.Draft202012Validator, _KEYWORDS, type_checker=_TYPES)
# Under draft 4, which the 1.6 schemas are written in, 1.0 is a number but no integer.
_Draft4: Final = extend(
    jsonschema.Draft202012Validator,
    _KEYWORDS,
    type_checker=_TYPES.redefine("integer", lambda _, value: isinstance(value, int) and not isinstance(value, bool)),
)


@cache
def _validator(version: Version, message: str) -> SchemaValidator:
    schema = schemas.message_schema(version, message)
    build = _Draft4 if schema.get("x-draft") == 4 else _Modern
    return build(schema, format_checker=_FORMATS)
