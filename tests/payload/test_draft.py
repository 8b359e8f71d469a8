"""A payload that is changed in single places, and what was given stays as it is."""

from __future__ import annotations

import msgspec
import pytest

from ocpp_core.payload._draft import Change, Draft, Source, Tree, drop, put, rename, wrap


@pytest.mark.parametrize(
    ("change", "changed"),
    [
        (put(("a", "b"), 2), {"a": {"b": 2}, "c": [{"d": 1}]}),
        (put(("c", 0), None), {"a": {"b": 1}, "c": [None]}),
        (drop(("a", "b")), {"a": {}, "c": [{"d": 1}]}),
        (wrap(("a",)), {"a": [{"b": 1}], "c": [{"d": 1}]}),
        (wrap(("c",)), {"a": {"b": 1}, "c": [{"d": 1}]}),
        (rename(("c", 0), "d", "e"), {"a": {"b": 1}, "c": [{"e": 1}]}),
        (rename((), "a", "c"), {"a": {"b": 1}, "c": [{"d": 1}]}),
        # What holds the place is not there, or is something else.
        (put(("x", "b"), 2), {"a": {"b": 1}, "c": [{"d": 1}]}),
        (put(("a", "b", "c"), 2), {"a": {"b": 1}, "c": [{"d": 1}]}),
        (put(("c", "d"), 2), {"a": {"b": 1}, "c": [{"d": 1}]}),
        (put(("c", 1), 2), {"a": {"b": 1}, "c": [{"d": 1}]}),
        (drop(("a", "x")), {"a": {"b": 1}, "c": [{"d": 1}]}),
        (drop(("c", "d")), {"a": {"b": 1}, "c": [{"d": 1}]}),
        (wrap(("x",)), {"a": {"b": 1}, "c": [{"d": 1}]}),
        (rename(("c",), "d", "e"), {"a": {"b": 1}, "c": [{"d": 1}]}),
    ],
)
def test_a_change(change: Change, changed: object) -> None:
    given = {"a": {"b": 1}, "c": [{"d": 1}]}
    draft = Draft(given, None)
    draft.change(change)
    assert draft.payload == changed
    assert given == {"a": {"b": 1}, "c": [{"d": 1}]}


def test_what_holds_a_place_is_copied_once() -> None:
    given = {"a": [{"b": 1}, {"b": 2}]}
    tree = Tree(given)
    inner = tree.container(("a", 1))
    assert inner == {"b": 2}
    assert inner is not given["a"][1]
    assert tree.container(("a", 1)) is inner
    assert tree.container(("a",)) is tree.value["a"]
    assert tree.value["a"][0] is given["a"][0]


def test_whether_there_is_a_value() -> None:
    draft = Draft({"a": [{"b": 1}]}, None)
    assert draft.has(())
    assert draft.has(("a", 0, "b"))
    for where in (("b",), ("a", 1), ("a", "b"), ("a", 0, "b", "c")):
        assert not draft.has(where)


def test_how_a_number_was_written() -> None:
    draft = Draft({"a": 1.5, "b": [2.0]}, Source(b'[0,{"a":1.50,"b":[2E0]}]', (1,)))
    assert draft.written(("a",)) == msgspec.Raw(b"1.50")
    draft.change(rename((), "b", "c"))
    assert draft.written(("c", 0)) == msgspec.Raw(b"2E0")
    # Changes before the text is read count as well.
    later = Draft({"a": 1.5, "b": [2.0]}, Source(b'{"a":1.50,"b":[2E0]}'))
    later.change(rename((), "b", "c"))
    assert later.written(("c", 0)) == msgspec.Raw(b"2E0")
    with pytest.raises(ValueError, match="the payload did not come as text"):
        Draft({"a": 1.5}, None).written(("a",))
