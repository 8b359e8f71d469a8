"""Whether a value plainly satisfies a schema, at a fraction of what it costs to ask jsonschema.

Belongs here: yes or no, for the items of lists, of which a peer may send hundreds of thousands. Must not be here: what
is wrong. A value that is declined here goes to jsonschema, whose verdict stands, so this module has to be right only
where it accepts; differential tests hold it to that.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from math import inf, isfinite
from typing import Any, Final, TypeAlias

from ocpp_core import schemas
from ocpp_core.payload._formats import is_date_time, is_multiple, is_uri
from ocpp_core.schemas import ANNOTATIONS, Schema
from ocpp_core.versions import Version

__all__ = ["Check", "plain_check"]

Check: TypeAlias = Callable[[Any], bool]

_KEYWORDS: Final = frozenset(
    {"$ref", "$schema", "additionalProperties", "default", "description", "enum", "format", "items", "maxItems"}
    | {"maxLength", "maximum", "minItems", "minimum", "multipleOf", "properties", "required", "title", "type"}
)
_FORMATS: Final[dict[str, Callable[[str], bool]]] = {"date-time": is_date_time, "uri": is_uri}


def plain_check(version: Version, schema: Schema, *, draft4: bool) -> Check:
    """The check of a schema whose references lead to the shared types of a version.

    Under ``draft4`` 1.0 is a number but no integer.
    """
    if "$ref" in schema:
        return _shared(version, schemas.reference(schema), draft4)
    if any(name not in _KEYWORDS and not name.startswith("x-") for name in schema):
        return lambda _: False  # not a keyword that we know: jsonschema has to be asked
    match schema.get("type"):
        case "object":
            return _object(version, schema, draft4=draft4)
        case "array":
            return _array(version, schema, draft4=draft4)
        case "string":
            return _string(schema)
        case "integer" | "number" as name:
            return _numeric(schema, whole=name == "integer", draft4=draft4)
        case "boolean":
            return lambda value: value is True or value is False
        case None if schema.keys() <= ANNOTATIONS | {"description", "title"}:
            return lambda _: True
        case _:
            return lambda _: False


@cache
def _shared(version: Version, name: str, draft4: bool) -> Check:  # noqa: FBT001  # a key of the cache
    return plain_check(version, schemas.types(version)[name], draft4=draft4)


def _object(version: Version, schema: Schema, *, draft4: bool) -> Check:
    members = {
        name: plain_check(version, member, draft4=draft4) for name, member in schema.get("properties", {}).items()
    }
    required = tuple(schema.get("required", ()))
    is_open = schema.get("additionalProperties", True) is True

    def check(value: Any) -> bool:
        if type(value) is not dict:
            return False
        for name in required:
            if name not in value:
                return False
        for name, inner in value.items():
            member = members.get(name)
            if not (is_open if member is None else member(inner)):
                return False
        return True

    return check


def _array(version: Version, schema: Schema, *, draft4: bool) -> Check:
    item = plain_check(version, schema.get("items", {}), draft4=draft4)
    least, most = schema.get("minItems", 0), schema.get("maxItems", inf)
    return lambda value: type(value) is list and least <= len(value) <= most and all(map(item, value))


def _string(schema: Schema) -> Check:
    if "enum" in schema:
        values = frozenset(schema["enum"])
        return lambda value: type(value) is str and value in values
    most = schema.get("maxLength", inf)
    if "format" not in schema:
        return lambda value: type(value) is str and len(value) <= most
    matches = _FORMATS[schema["format"]]
    return lambda value: type(value) is str and len(value) <= most and matches(value)


def _numeric(schema: Schema, *, whole: bool, draft4: bool) -> Check:
    least, most = schema.get("minimum", -inf), schema.get("maximum", inf)
    factor = schema.get("multipleOf")

    def check(value: Any) -> bool:
        kind = type(value)
        if kind is float:
            if not isfinite(value) or (whole and (draft4 or not value.is_integer())):
                return False
        elif kind is not int:
            return False
        return least <= value <= most and (factor is None or is_multiple(value, factor))

    return check
