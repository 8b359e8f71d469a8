"""Where members stand in any text, by their names."""

from __future__ import annotations

import pytest

from ocpp_core.redaction._spots import Spots, inner_scalars, plain, skeleton

SPOTS = Spots(["idTag"])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r'{"xml":"<idTag>AB12\"', "AB12"),  # the backslash is of the quote
        ("<idTag>AB12</idTag>", "AB12"),
        ("<idTag>AB12", "AB12"),
        (r'{"idTag":"AB\"12"}', r"AB\"12"),
        (r"{\"idTag\":\"AB\\\"12\"}", r"AB\\\"12"),
        ('{"idTag":"AB12\nnext', "AB12"),
        ('{"idTag":"AB12', "AB12"),
        ('a,"{""idTag"":""AB12""}"', "AB12"),
        ('a,"{""idTag"":""AB\\""12""}"', 'AB\\""12'),
        ('a,"{""idTag"":""AB12', "AB12"),
        ('a,"{""idTag"":""AB12\n""}"', "AB12"),
        ("idTag=&quot;AB12&quot;", "AB12"),
        ("\u201cidTag\u201d: \u201cAB12\u201d", "AB12"),
        ("idTag = AB12, x", "AB12"),
        ("idTag = null", ""),
    ],
)
def test_where_a_value_ends(text: str, value: str) -> None:
    (spot,) = SPOTS.find(text)
    assert text[spot.value_start : spot.value_end] == value
    assert spot.name == "idtag"


@pytest.mark.parametrize("text", ["<idTag/>", "idTag", "x<y idTag>AB12", "aidTag=AB12", "idTagInfo=AB12"])
def test_what_is_no_member(text: str) -> None:
    assert list(SPOTS.find(text)) == []


@pytest.mark.parametrize(
    ("text", "values", "behind"),
    [
        ('idTag: ["A", "b"], "c"', ["'A'", "'b'"], ', "c"'),
        ('idTag: {"x": "y", "n": 2, z: 3.5} w', ["'y'", "2", "3.5"], " w"),
        ("idTag: [(b, null, true), {}] w", ["b"], " w"),
        ('idTag: ["A" ; 5', ["'A'", "5"], ""),
        ('idTag: ["A', ["'A'"], ""),
        ('idTag: ["A\nb', ["'A'", "b"], ""),
    ],
)
def test_values_within_brackets(text: str, values: list[str], behind: str) -> None:
    (spot,) = SPOTS.find(text)
    found, end = inner_scalars(text, spot, len(text))
    assert [repr(text[start:stop]) if is_text else text[start:stop] for start, stop, is_text in found] == values
    assert text[end:] == behind


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("AB12", "AB12"),
        ("a&quot;b", 'a"b'),
        ("a&amp;lt;b", "a<b"),
        ('a""b', 'a"b'),
        (r"\u0041B\n\/12", "AB\n/12"),
        (r"a\\\"b", 'a"b'),
        ("a\\", "a"),
    ],
)
def test_what_a_text_in_quotes_says(raw: str, expected: str) -> None:
    assert plain(raw) == expected


def test_a_value_has_one_skeleton_in_all_notations() -> None:
    assert {skeleton(each) for each in ("a-1\n2", r"a-1\n2", r"a\u002d1\\n2", "a&#45;1 2")} == {"a12"}
