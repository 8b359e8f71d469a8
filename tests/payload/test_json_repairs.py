from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core._json import parse
from ocpp_core.payload import _json_repairs
from ocpp_core.payload._json_repairs import Repair, repair_json

ELEMENT = "an empty element of a list was left out"
MEMBER = "a member without a value was left out"
NUL = "a string held a NUL: cut off there"
CONTROL = "a string held control characters: removed"
CLOSER = "1 closing bracket was missing at the end: added"


@pytest.mark.parametrize(
    ("text", "mended", "repairs"),
    [
        # Closers.
        ('["a"', '["a"]', [(4, CLOSER)]),
        ('[2,"1","Heartbeat",{}', '[2,"1","Heartbeat",{}]', [(21, CLOSER)]),
        ('[2,"1","Heartbeat",{', '[2,"1","Heartbeat",{}]', [(20, "2 closing brackets were missing at the end: added")]),
        ('{"a":[{"b":["c"', '{"a":[{"b":["c"]}]}', [(15, "4 closing brackets were missing at the end: added")]),
        ('["]}"', '["]}"]', [(5, CLOSER)]),
        ('["a\\"]"', '["a\\"]"]', [(7, CLOSER)]),
        ('["a\\\\"', '["a\\\\"]', [(6, CLOSER)]),
        ("[", "[]", [(1, CLOSER)]),
        ("[true", "[true]", [(5, CLOSER)]),
        ("[null \r\n\t", "[null \r\n\t]", [(9, CLOSER)]),
        ("[12 ", "[12 ]", [(4, CLOSER)]),
        # Elements.
        ("[,1]", "[1]", [(1, ELEMENT)]),
        ("[1,,2]", "[1,2]", [(3, ELEMENT)]),
        ("[1,]", "[1]", [(3, ELEMENT)]),
        ("[,]", "[]", [(1, ELEMENT)]),
        ("[,,]", "[]", [(1, ELEMENT), (2, ELEMENT)]),
        ("[,,1,,,[,],]", "[1,[]]", [(1, ELEMENT), (2, ELEMENT), (5, ELEMENT), (6, ELEMENT), (8, ELEMENT), (11, ELEMENT)]),
        ("[ 1 , , 2 , ]", "[ 1 , 2 ]", [(6, ELEMENT), (12, ELEMENT)]),
        ("[\n ,1]", "[\n 1]", [(3, ELEMENT)]),
        ('{"a":[{"b":1},],"c":2}', '{"a":[{"b":1}],"c":2}', [(14, ELEMENT)]),
        ('["[,]",,"\\",,"]', '["[,]","\\",,"]', [(7, ELEMENT)]),
        # Members.
        ('{"a":,"b":1}', '{"b":1}', [(5, MEMBER)]),
        ('{"b":1,"a":}', '{"b":1}', [(11, MEMBER)]),
        ('{"a":}', "{}", [(5, MEMBER)]),
        ('{"b":1,"a":,"c":2}', '{"b":1,"c":2}', [(11, MEMBER)]),
        ('{"a":,"b":,"c":}', "{}", [(5, MEMBER), (10, MEMBER), (15, MEMBER)]),
        ('{"x":1,"a":,"b":}', '{"x":1}', [(11, MEMBER), (16, MEMBER)]),
        ('{"a" : , "b" : 1 , "c" : }', '{ "b" : 1 }', [(7, MEMBER), (25, MEMBER)]),
        ('{"a":{},"b":}', '{"a":{}}', [(12, MEMBER)]),
        ('{"a":[1,2],"b":,"c":[{}]}', '{"a":[1,2],"c":[{}]}', [(15, MEMBER)]),
        ('{"x":",","a\\":,":}', '{"x":","}', [(17, MEMBER)]),
        # Control characters.
        ('["x\0"]', '["x"]', [(3, NUL)]),
        ('["x\0yz\\"\x10\x0e\\u12"]', '["x"]', [(3, NUL)]),
        ('["\0"]', '[""]', [(2, NUL)]),
        ('["a\0b\0c"]', '["a"]', [(3, NUL)]),
        ('["a\0b","c\td"]', '["a","cd"]', [(3, NUL), (9, CONTROL)]),
        ('["a\0\\\tb"]', '["a"]', [(3, NUL)]),
        ('["a\x01b\0c\x02"]', '["ab"]', [(3, NUL)]),
        ('["\x01a\tb\x1f\x0c"]', '["ab"]', [(2, CONTROL)]),
        ('["line\r\nend"]', '["lineend"]', [(6, CONTROL)]),
        ('["\\n\n","\\\\\0"]', '["\\n","\\\\"]', [(4, CONTROL), (10, NUL)]),
        ('["\\u000a\n\\u00e9\x7f\x80"]', '["\\u000a\\u00e9\x7f\x80"]', [(8, CONTROL)]),
        ('{"a\0b":"c"}', '{"a":"c"}', [(3, NUL)]),
        ('"a\tb"', '"ab"', [(2, CONTROL)]),
        # Several kinds.
        ('{"x":1,"a\tb":,"c":[,"d\0"', '{"x":1,"c":["d"]}',
         [(9, CONTROL), (13, MEMBER), (19, ELEMENT), (22, NUL), (24, "2 closing brackets were missing at the end: added")]),
    ],
)  # fmt: skip
def test_what_is_mended(text: str, mended: str, repairs: list[tuple[int, str]]) -> None:
    assert repair_json(text, 20) == (mended, tuple(Repair(*each) for each in repairs))


@pytest.mark.parametrize(
    "text",
    [
        # Nothing to mend.
        "[]", "{}", '{"a":[1,{"b":null}],"c":"\\n\\u0000\\""}', "[[],{},[[]]]", "12", '"[,"', " \n[1]\t",
        # Cut off.
        "", " ", '["', '["a', '["a\\"', '["a\\', "[1,", "[,", "[[],", '{"a":1,', '{"a":,', '{"a"', '{"a":', '{"a": ', '[{"a":',
        '{"', "[tru", "[n", "[12", "[-", "[1.", "[1.5", "[1e", "[1e5", "[1,2", '{"a":0', '["a\0', '["a\0\\"',
        # Trailing commas of objects, and other members that are empty.
        '{"a":1,}', '{"a":,}', '{"b":1,"a":,}', '{"a":{},}', '{"a":[],}', "{,}", '{,"a":1}', '{"a":1,,"b":2}', '{"a":,,"b":2}',
        "{:1}", "{:}", '{"a"}', '{"a",}', '{"a","b":1}', '{"a"::}', '{"a"::1}', '{"a":1:2}', "{1:2}", "{1}", '{"a":1,2}', "{[]:1}",
        # Wrong closers, too many of them, more than one value.
        "[1}", '{"a":1]', '{"a":]', "[,}", "]", "}", "[]]", "[1,]]", '{"a":}}', '[{"a":]}', "[,1][", "[,1]2", '[,1]"a"', "[],",
        "[,],", ",", ",1", ":", '"a":1', "[,1] []", "[,1]\0", "[,\0 1]", "[\v,1]", "[\u00a0,1]", "\ufeff[,1]",
        # Missing or wrong separators.
        "[1 2,]", "[,[]{}]", '[,"a""b"]', '[,"a"1]', '[,1"a"]', '["a":1,]', '[,"a":]', "[,:]", '{"a" 1,"b":}', '{"a";1,"b":}',
        # What is no JSON at all.
        "[,'a']", "{'a':1,'b':}", '{a:1,"b":}', "[,NaN]", "[,Infinity]", "[,-Infinity]", "[,True]", "[,None]", "[,undefined]",
        "[,1/*a*/]", "[,1//a\n]", "[,01]", "[,+1]", "[,.5]", "[,1.]", "[,0x1]", "[,1e999]", "[,\\n]", '[,\\"a"]', "[,\\\\]", '[,"\\x"]',
        # Escapes that a control character is within, or that none is: no characters of theirs may come together.
        '["a\\\tn"]', '["a\\\0"]', '["a\\\t"]', '["a\\u\t0041"]', '["a\\u004\t1"]', '["a\\u00\0"]', '["\\\t",""]', '["\\\\\\\0"]',
        '["\ud800\t"]', '["\\ud800\0\\udc00"]',
    ],
)  # fmt: skip
def test_what_is_refused(text: str) -> None:
    assert repair_json(text, 20) is None


@pytest.mark.parametrize("text", ["[,,,1]", '{"a":,"b":,"c":}', '["\1","\2","\3"]', '[,"\0",[]', '[,,"a"'])
def test_as_many_repairs_as_allowed(text: str) -> None:
    assert repair_json(text, 3) is not None
    assert repair_json(text, 2) is None
    assert repair_json(text, 0) is None


def test_the_test_suite_of_json(reference: Path) -> None:
    """Of its texts exactly those are mended whose only faults are of the four kinds."""
    mended = {}
    for case in (reference / "json-test-suite").glob("*.json"):
        try:
            repaired = repair_json(case.read_bytes().decode(), 20)
        except UnicodeDecodeError:
            continue
        if repaired is not None:
            mended[case.stem] = repaired[0]
    assert mended == {
        "n_array_comma_and_number": "[1]",
        "n_array_double_comma": "[1,2]",
        "n_array_double_extra_comma": '["x"]',
        "n_array_extra_comma": '[""]',
        "n_array_incomplete": '["x"]',
        "n_array_just_comma": "[]",
        "n_array_missing_value": '[    ""]',
        "n_array_number_and_comma": "[1]",
        "n_array_number_and_several_commas": "[1]",
        "n_array_unclosed": '[""]',
        "n_array_unclosed_with_object_inside": "[{}]",
        "n_string_unescaped_ctrl_char": '["a"]',
        "n_string_unescaped_newline": '["newline"]',
        "n_string_unescaped_tab": '[""]',
        "n_structure_lone-open-bracket": "[]",
        "n_structure_open_array_open_object": "[{}]",
        "n_structure_open_array_string": '["a"]',
        "n_structure_open_object": "{}",
        "n_structure_unclosed_object": '{"asd":"asd"}',
    }


# -- Properties

# Faults are planted as these characters, which no drawn text holds, before the value is written.
MARK, END = "\ue000", "\ue001"
texts = st.text(st.characters(codec="utf-8", exclude_characters=MARK + END)) | st.text('[]{},:"\\n ')
scalars = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False) | texts
)
values = st.recursive(
    scalars, lambda each: st.lists(each, max_size=4) | st.dictionaries(texts, each, max_size=4), max_leaves=12
)
spacings = st.fixed_dictionaries(
    {
        "indent": st.sampled_from([None, 0, 1, "\t"]),
        "separators": st.sampled_from([(",", ":"), (", ", ": "), (" ,", " :"), ("\r\n,\t", " : ")]),
        "ensure_ascii": st.just(value=False),
    }
)


def containers(value: Any) -> Iterator[Any]:
    """The lists and objects of a value, itself included."""
    if isinstance(value, list | dict):
        yield value
        for each in value if isinstance(value, list) else value.values():
            yield from containers(each)


def mended(text: str, repairs: int) -> Any:
    """The value of the mended text, which has to take so many repairs."""
    repaired = repair_json(text, repairs)
    assert repaired is not None, text
    assert len(repaired[1]) == repairs
    assert repair_json(text, repairs - 1) is None
    return json.loads(repaired[0])


@given(values, spacings)
def test_json_is_left_alone(value: Any, spacing: dict[str, Any]) -> None:
    assert repair_json(json.dumps(value, **spacing), 1000) is None
    assert repair_json(json.dumps(value, **spacing | {"ensure_ascii": True}), 1000) is None


@given(st.lists(values) | st.dictionaries(texts, values), spacings, st.data())
def test_closers_are_added(value: Any, spacing: dict[str, Any], data: st.DataObject) -> None:
    text = json.dumps(value, **spacing)
    ends = [found.start() for found in re.finditer(r"[\]}](?=[\]}\s]*$)", text)]
    cut = text[: data.draw(st.sampled_from(ends))]
    if cut[-1] in "0123456789":
        assert repair_json(cut, 1) is None
        cut += " "
    assert mended(cut, 1) == value


@given(st.lists(values, min_size=1), spacings, st.data())
def test_empty_elements_are_left_out(value: Any, spacing: dict[str, Any], data: st.DataObject) -> None:
    planted = copy.deepcopy(value)
    chosen = data.draw(st.sampled_from([each for each in containers(planted) if isinstance(each, list) and each]))
    places = data.draw(st.lists(st.integers(0, len(chosen)), min_size=1, max_size=3))
    for place in places:
        chosen.insert(place, MARK)
    assert mended(json.dumps(planted, **spacing).replace(f'"{MARK}"', ""), len(places)) == value


@given(st.dictionaries(texts, values), spacings, st.data())
def test_members_without_values_are_left_out(value: Any, spacing: dict[str, Any], data: st.DataObject) -> None:
    planted = copy.deepcopy(value)
    chosen = data.draw(st.sampled_from([each for each in containers(planted) if isinstance(each, dict)]))
    names = data.draw(st.lists(texts.filter(lambda name: name not in chosen), min_size=1, max_size=3, unique=True))
    members = data.draw(st.permutations([*chosen.items(), *((name, MARK) for name in names)]))
    chosen.clear()
    chosen.update(members)
    assert mended(json.dumps(planted, **spacing).replace(f'"{MARK}"', ""), len(names)) == value


@given(texts, st.lists(values), spacings, st.data())
def test_control_characters_are_removed(
    string: str, others: list[Any], spacing: dict[str, Any], data: st.DataObject
) -> None:
    """Those after a NUL with all that is there."""
    cut = data.draw(st.none() | texts)
    places = data.draw(st.lists(st.integers(0, len(string)), min_size=cut is None, max_size=3).map(sorted))
    dirty = string
    for place in reversed(places):
        dirty = dirty[:place] + MARK + dirty[place:]
    if cut is not None:
        dirty += END + data.draw(st.sampled_from(["", MARK, END])) + cut
    text = json.dumps([*others, {"a": dirty}, *others], **spacing).replace(END, "\0")
    control = data.draw(st.characters(min_codepoint=1, max_codepoint=0x1F))
    assert mended(text.replace(MARK, control), 1) == [*others, {"a": string}, *others]


MARKS = st.sampled_from([*'[]{},:"\\', "\0", "\t", " ", "1", "true"])
WORDS = st.sampled_from(["", "", "1", "null", '"a"', '"\t"', '"\\"\0b"', " ", '"\\\\"'])
NEARLY = st.recursive(
    WORDS,
    lambda each: (
        st.lists(each, max_size=4).map(lambda items: "[%s]" % ",".join(items))
        | st.lists(each, max_size=4).map(lambda items: "{%s}" % ",".join(f'"{len(item)}\t":{item}' for item in items))
    ),
)
CUT = st.tuples(NEARLY, st.integers(0, 9)).map(lambda drawn: drawn[0][: len(drawn[0]) - drawn[1]])


@given(NEARLY | CUT | st.lists(MARKS).map("".join) | st.text(), st.integers(0, 20))
def test_any_text(text: str, most: int) -> None:
    repaired = repair_json(text, most)
    if repaired is None:
        return
    result, repairs = repaired
    assert json.loads(result) == parse(result)
    with pytest.raises(ValueError):
        json.loads(text)
    assert repair_json(result, 1000) is None
    assert 1 <= len(repairs) <= most
    assert all(0 <= before.position < after.position <= len(text) for before, after in pairwise(repairs))
    # Nothing is put in but closers at the end, and nothing is moved.
    kept = iter(text)
    added = next((index for index, each in enumerate(result) if each not in kept), len(result))
    assert set(result[added:]) <= set("]}")


# -- Bounds


class Counted:
    """The pattern of tokens, which counts those that it has found."""

    def __init__(self) -> None:
        self.pattern: re.Pattern[str] = _json_repairs._TOKEN
        self.found = 0

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        for token in self.pattern.finditer(text):
            self.found += 1
            yield token


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("[" + "," * 1_000_000, 5),  # the bracket, and one repair too many
        ("[,,,", 4),
        ("{" + '"a":,' * 200_000, 9),
        ("[" + '"\t",' * 200_000, 8),
        ("," * 1_000_000, 1),
        ('"' * 1_000_001, 2),
        ('["' + "\\" * 1_000_001, 2),
        ('["' + "\t" * 1_000_000, 2),
        ("[1" + " " * 1_000_000 + ",,", 4),
        ('["a"' + " " * 1_000_000 + "1", 3),
        ('{"a":' * 200_000, 400_000),
        ("[" * 1_000_000, 1_000_000),
        # A fault that is not mended ends the reading.
        ("[}" + "1," * 10, 2),
        ("[:" + "1," * 10, 2),
        ("{," + "1," * 10, 2),
        ('{"a":{},}' + "1," * 10, 6),
        ('["\\\0"' + ",1" * 10, 2),
        ('["\\u00\t"' + ",1" * 10, 2),
    ],
)
def test_how_much_is_read(text: str, tokens: int, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted()
    monkeypatch.setattr(_json_repairs, "_TOKEN", counted)
    assert repair_json(text, 3) is None
    assert counted.found == tokens


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ('["' + "\t" * 1_000_000 + '"]', '[""]'),
        ('["' + "a\t" * 500_000 + '"]', '["' + "a" * 500_000 + '"]'),
        ('["a' + "\0" * 1_000_000 + '"]', '["a"]'),
        ('["\t' + '\\"' * 500_000 + '"]', '["' + '\\"' * 500_000 + '"]'),
        ('["\t' + "\\u0041" * 150_000 + '"]', '["' + "\\u0041" * 150_000 + '"]'),
        ("[1" + " " * 1_000_000 + ",]", "[1" + " " * 1_000_000 + "]"),
        ('["a"' + " " * 1_000_000 + ",]", '["a"' + " " * 1_000_000 + "]"),
        ("[,[" + "[]," * 300_000 + "[]", "[[" + "[]," * 300_000 + "[]]]"),
    ],
    ids=["controls", "every other", "NULs", "quotes", "escapes", "blanks", "blanks behind a string", "lists"],
)
def test_a_megabyte(text: str, mended: str) -> None:
    repaired = repair_json(text, 3)
    assert repaired is not None
    assert repaired[0] == mended
