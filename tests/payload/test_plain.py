"""What is plainly valid, at the edges of each rule."""

from __future__ import annotations

import math
from typing import Any

import pytest

from ocpp_core import Version
from ocpp_core.payload._plain import plain_check

CLOSED = {
    "type": "object",
    "properties": {"a": {"type": "string"}, "b": {"type": "integer"}},
    "required": ["a"],
    "additionalProperties": False,
}
OPEN = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
LIST = {"type": "array", "items": {"type": "string", "maxLength": 2}, "minItems": 1, "maxItems": 2}


@pytest.mark.parametrize(
    ("schema", "valid", "wrong"),
    [
        ({"type": "string"}, ["", "x" * 9999], [None, 1, True, [], {}]),
        ({"type": "string", "maxLength": 2}, ["", "ab", "\N{GRINNING FACE}" * 2], ["abc", 12]),
        ({"type": "string", "enum": ["A", "B"]}, ["A", "B"], ["", "a", "A ", None, 1, ["A"]]),
        ({"type": "string", "format": "date-time"}, ["2026-01-31T12:00:00Z"], ["2026-01-31T12:00:00", "", 5]),
        (
            {"type": "string", "format": "uri", "maxLength": 3},
            ["a:", "a:b"],
            ["", "a", "a:bc", "abc", "a: ", 5],
        ),
        ({"type": "integer"}, [0, -1, 10**30, 1.0, -0.0], [0.5, True, "1", None, math.nan, math.inf]),
        ({"type": "integer", "minimum": 0, "maximum": 9}, [0, 9, 9.0], [-1, 10, 10.0, 0.5]),
        ({"type": "number"}, [0, 0.5, 1e300, -1], [True, "1", None, []]),
        ({"type": "number", "minimum": 0, "maximum": 100}, [0, 100, 0.5], [-5e-324, 100.00000000000001, 101, -1]),
        ({"type": "number", "multipleOf": 0.1}, [0, 21.4, 1e300], [21.45, 21.401, 21.400000000000002]),
        ({"type": "array"}, [[], [1, "x", None]], [None, {}, "", ()]),
        ({"type": "array", "items": {"type": "string"}}, [[], ["x"]], [[1], ["x", 1]]),
        ({"type": "object"}, [{}, {"a": 1}], [[], None, "x"]),
        # without a type, only what restricts nothing is taken
        ({"title": "x"}, ["A", 1, None], []),
        ({"enum": ["A"]}, [], ["A", 1]),
        ({"format": "uri"}, [], ["a:", 1]),
        ({"maxLength": 1}, [], ["A", 1]),
        ({"multipleOf": 0.1}, [], ["A", 1]),
        ({"properties": {}}, [], [{}, 1]),
        ({"required": []}, [], [{}, 1]),
        ({"maximum": 1}, [], [0, 2]),
        ({"minimum": 1}, [], [0, 2]),
        ({"maxItems": 1}, [], [[], [1, 2]]),
        ({"additionalProperties": False}, [], [{}, {"a": 1}]),
        ({"type": "boolean"}, [True, False], [0, 1, None, "true"]),
        (LIST, [["a"], ["a", "b"], [""]], [[], ["a", "b", "c"], ["abc"], ["a", 1], "a", {}, None]),
        (CLOSED, [{"a": ""}, {"b": 1, "a": ""}], [{}, {"b": 1}, {"a": 1}, {"a": "", "b": ""}, {"a": "", "c": 1}, []]),
        (OPEN, [{"a": ""}, {"a": "", "c": [None]}], [{}, {"c": 1}, {"a": 1}, [], "a"]),
        ({}, [None, 1, "x", [], {}], []),
        ({"$ref": "#/$defs/ResetType"}, ["Hard", "Soft"], ["soft", 1]),
        # what it does not know it declines, and jsonschema is asked
        ({"type": "string", "pattern": "a"}, [], ["a"]),
        ({"enum": ["a"]}, [], ["a"]),
        ({"type": ["string", "null"]}, [], ["a", None]),
    ],
    ids=repr,
)
def test_plain_check(schema: dict[str, Any], valid: list[Any], wrong: list[Any]) -> None:
    check = plain_check(Version.V16, schema, draft4=False)
    assert [value for value in valid if not check(value)] == []
    assert [value for value in wrong if check(value)] == []


def test_under_draft_4_a_float_is_no_integer() -> None:
    check = plain_check(Version.V16, {"type": "array", "items": {"type": "integer"}}, draft4=True)
    assert check([1, 2])
    assert not check([1.0])
    assert plain_check(Version.V16, {"type": "number"}, draft4=True)(1.0)
