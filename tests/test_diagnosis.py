"""Texts that are no JSON or no XML: what is said of them, written out."""

from __future__ import annotations

import json
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core._diagnosis import explain_json, explain_xml

JSON = {
    b"": "not JSON: the text is empty",
    b" \r\n\t": "not JSON: the text holds nothing but blanks",
    b"\xef\xbb\xbf[2]": "not JSON: the text begins with a byte order mark: send UTF-8 without one",
    "[2]".encode("utf-16"): "not JSON: the text is UTF-16: send UTF-8",
    "[2]".encode("utf-16-be"): "not JSON: the text is UTF-16: send UTF-8",
    "[2]".encode("utf-16-le"): "not JSON: the text is UTF-16: send UTF-8",
    "[2]".encode("utf-32"): "not JSON: the text is UTF-32: send UTF-8",
    b"\x1f\x8b\x08\x00": "not JSON: the data is compressed by gzip",
    b"\n<!DOCTYPE HTML>": "not JSON: the text is HTML, such as a web server or proxy sends to report an error",
    b"<html lang='en'>": "not JSON: the text is HTML, such as a web server or proxy sends to report an error",
    b'<?xml version="1.0"?><a/>': "not JSON: the text is XML",
    b'[2,"\xe9"]': "not JSON in UTF-8: at byte 5 there is a byte of another encoding",
    '[2,"\xe9\n'.encode() + b'\xe9"]': "not JSON in UTF-8: at line 2, column 1 there is a byte of another encoding",
    # JSON, but no array with elements
    b"{}": "not a JSON array, but an object",
    b' "x" ': "not a JSON array, but a string",
    b"-5": "not a JSON array, but a number",
    b"null": "not a JSON array, but null",
    b"true": "not a JSON array, but a boolean",
    b"false": "not a JSON array, but a boolean",
    b" [ ] ": "a JSON array without elements",
    # truncated
    b"[": "not JSON: the text ends too soon: at byte 2 a value or ] is due",
    b"[2": "not JSON: the text ends too soon: at byte 3 a comma or ] is due",
    b"[2,": "not JSON: the text ends too soon: at byte 4 a value is due",
    b'[2,"a': "not JSON: the text ends too soon: at byte 6 a quotation mark is due",
    b'[2,"a\\': "not JSON: the text ends too soon: at byte 7 the rest of an escape is due",
    b'[2,"a\\u00': "not JSON: the text ends too soon: at byte 10 the rest of an escape is due",
    b"[tru": "not JSON: the text ends too soon: at byte 5 the rest of a word is due",
    b"[{": "not JSON: the text ends too soon: at byte 3 a name in double quotes or } is due",
    b'[{"a"': "not JSON: the text ends too soon: at byte 6 a colon is due",
    b'[{"a":': "not JSON: the text ends too soon: at byte 7 a value is due",
    b'[{"a":1': "not JSON: the text ends too soon: at byte 8 a comma or } is due",
    b'[{"a":1,': "not JSON: the text ends too soon: at byte 9 a name in double quotes is due",
    # something else is due
    b"x": "not JSON: at byte 1 a value is due",
    b"[1}": "not JSON: at byte 3 a comma or ] is due",
    b'{"a":1]': "not JSON: at byte 7 a comma or } is due",
    b'[2,"1" "Heartbeat",{}]': "not JSON: at byte 8 a comma or ] is due",
    b"[1 2]": "not JSON: at byte 4 a comma or ] is due",
    b'[{"a" 1}]': "not JSON: at byte 7 a colon is due",
    b"[{a:1}]": "not JSON: at byte 3 a name in double quotes or } is due",
    b"[{1:1}]": "not JSON: at byte 3 a name in double quotes or } is due",
    b"[,1]": "not JSON: at byte 2 a value or ] is due",
    b"[1,,1]": "not JSON: at byte 4 a value is due",
    b"[:1]": "not JSON: at byte 2 a value or ] is due",
    b"[1]]": "not JSON: at byte 4 the text should end, but goes on",
    b"[1]\x00": "not JSON: at byte 4 the text should end, but goes on",
    b"[1] [2]": "not JSON: at byte 5 the text should end, but goes on",
    b"[\n1,\n  2 3]\n": "not JSON: at line 3, column 5 a comma or ] is due",
    '[\n"€€" 3]'.encode(): "not JSON: at line 2, column 6 a comma or ] is due",
    # usual mistakes
    b"[2,]": "not JSON: at byte 4 a bracket follows a comma: a value is due, or no comma",
    b'{"a":1, }': "not JSON: at byte 9 a bracket follows a comma: a name in double quotes is due, or no comma",
    b"['a']": "not JSON: at byte 2 there is a single quotation mark: JSON has double ones",
    b"[{'a':1}]": "not JSON: at byte 3 there is a single quotation mark: JSON has double ones",
    b"[NaN]": "not JSON: at byte 2 there is NaN or Infinity, numbers that JSON does not have",
    b"[-Infinity]": "not JSON: at byte 2 there is NaN or Infinity, numbers that JSON does not have",
    b"[True]": "not JSON: at byte 2 there is a word of Python: JSON writes true, false and null",
    b'{"a":None}': "not JSON: at byte 6 there is a word of Python: JSON writes true, false and null",
    b"[undefined]": "not JSON: at byte 2 there is a word of JavaScript: leave the member out, or write null",
    b"[01]": "not JSON: at byte 2 there is a number that is not written as JSON has it",
    b"[1.]": "not JSON: at byte 2 there is a number that is not written as JSON has it",
    b"[+1]": "not JSON: at byte 2 there is a number that is not written as JSON has it",
    b"[.5]": "not JSON: at byte 2 there is a number that is not written as JSON has it",
    b"[0x1]": "not JSON: at byte 3 a comma or ] is due",
    b"[// x\n1]": "not JSON: at line 1, column 2 there is a comment: JSON has none",
    b"[1 /* x */]": "not JSON: at byte 4 there is a comment: JSON has none",
    b'["a\nb"]': "not JSON: at line 1, column 4 there is a control character in a string: write it as \\n or \\u00xx",
    b'["a\x00b"]': "not JSON: at byte 4 there is a control character in a string: write it as \\n or \\u00xx",
    b'["a\\x41"]': "not JSON: at byte 4 there is a backslash that begins no escape of JSON",
    b'["\\u12g4"]': "not JSON: at byte 3 there is a backslash that begins no escape of JSON",
    # what JSON allows, but no parser of ours takes
    b'[1,"\\ud800"]': "not readable JSON: a string that holds half of a surrogate pair, at byte 4",
    b'["\\udc00\\ud800"]': "not readable JSON: a string that holds half of a surrogate pair, at byte 2",
    b'["\\ud800\\ud800"]': "not readable JSON: a string that holds half of a surrogate pair, at byte 2",
    b'["\\ud83d\\ude00 \\\\ud800"]': "JSON that breaks no rule of its syntax",
    b"[1e400]": "not readable JSON: a number that is too large to be read, at byte 2",
    b"[" + b"9" * 5000 + b"]": "not readable JSON: a number that is too long to be read, at byte 2",
    b'[2,"1","Heartbeat",{}]': "JSON that breaks no rule of its syntax",
}  # fmt: skip

XML = {
    b"": "not XML: the text is empty",
    b" \n": "not XML: the text holds nothing but blanks",
    b"[2]": "not XML: the text is JSON",
    b' {"a":1}': "not XML: the text is JSON",
    b"x": "not XML: the text does not begin with <",
    b"<!doctype html>": "not XML: the text is HTML, such as a web server or proxy sends to report an error",
    b"<HTML>": "not XML: the text is HTML, such as a web server or proxy sends to report an error",
    b"\x1f\x8b\x08\x00": "not XML: the data is compressed by gzip",
    "<a/>".encode("utf-16-le"): "not XML: the text is UTF-16 without a byte order mark: send UTF-8",
    "<a/>".encode("utf-16-be"): "not XML: the text is UTF-16 without a byte order mark: send UTF-8",
    "<a/>".encode("utf-32"): "not XML: the text is UTF-32: send UTF-8",
    b"\xff\xfe<": "not XML: the byte order mark says UTF-16, but the text is none",
    b'<?xml version="1.0" encoding="ISO-8859-1"?><a/>': "XML in another encoding than UTF-8 and UTF-16",
    b"<?xml version='1.0' encoding='utf-16'?><a/>": "XML whose declaration states another encoding than it is in",
    b"<a>\xe9</a>": "not XML in UTF-8: at line 1, column 4 there is a byte of another encoding",
    b"<!DOCTYPE a><a/>": "XML with a document type, which is refused, at line 1, column 1",
    b"<!-- <b> -->\n<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>": "XML with a document type, which is refused, at line 2, column 1",
    "\ufeff<!DOCTYPE a><a/>".encode("utf-16"): "not well-formed XML: at line 1, column 1 a tag is due",
    b"<!-- --> x <a/>": "not well-formed XML: at line 1, column 10 a tag is due",
    b"<?pi?><a/>": "XML with a processing instruction, which is refused, at line 1, column 1",
    b"<a>\n <?pi?></a>": "XML with a processing instruction, which is refused, at line 2, column 2",
    b"<a>": "not well-formed XML: the text ends before its elements do, at line 1, column 4",
    b"<a": "not well-formed XML: the text ends within a tag, a comment or a reference, at line 1, column 1",
    b"<!-- ": "not well-formed XML: the text ends within a tag, a comment or a reference, at line 1, column 1",
    b"<a><![CDATA[": "not well-formed XML: the text ends within a CDATA section, at line 1, column 13",
    b"<a>\n</b>": "not well-formed XML: an end tag does not match its start tag, at line 2, column 3",
    b"<a/><b/>": "not well-formed XML: something follows the root element, at line 1, column 5",
    b"<a>&x;</a>": "not well-formed XML: an entity is used that XML does not define, at line 1, column 4",
    b"<a>&#0;</a>": "not well-formed XML: a reference names a character that XML cannot carry, at line 1, column 4",
    b"<a x='1' x='2'/>": "not well-formed XML: an attribute is given twice, at line 1, column 10",
    b"<a x=1/>": "not well-formed XML: a character may not stand here, at line 1, column 6",
    b" <?xml version='1.0'?><a/>": "not well-formed XML: the XML declaration does not stand at the very beginning, at line 1, column 2",
    b"<s:Envelope/>": "not XML with namespaces: the prefix of an element is not declared, at line 1, column 1",
    b"<a>\n<b x:y='1'/></a>": "not XML with namespaces: the prefix of an attribute is not declared, at line 2, column 1",
    b"<a><b xmlns:s='u'/><s:c/></a>": "not XML with namespaces: the prefix of an element is not declared, at line 1, column 20",
    b"<a xmlns:s='u' s:x='' xml:lang='en'><s:b xmlns:s='v'/><s:c/></a>": "XML that breaks no rule of its syntax",
    "<a/>".encode("utf-16"): "XML that breaks no rule of its syntax",
    b"\xef\xbb\xbf<a/>": "XML that breaks no rule of its syntax",
}  # fmt: skip


@pytest.mark.parametrize(("raw", "text"), JSON.items(), ids=lambda value: repr(value)[:40])
def test_what_is_said_of_json(raw: bytes, text: str) -> None:
    assert explain_json(raw) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b'{"a":1e400}', "not readable JSON: a number that is too large to be read, at byte 6"),
        (b"[]", "not a JSON object, but an array"),
        (b"5", "not a JSON object, but a number"),
        (b"{}", "JSON that breaks no rule of its syntax"),
    ],
)
def test_where_an_object_is_wanted(raw: bytes, text: str) -> None:
    assert explain_json(raw, "an object") == text


@pytest.mark.parametrize(("raw", "text"), XML.items(), ids=lambda value: repr(value)[:40])
def test_what_is_said_of_xml(raw: bytes, text: str) -> None:
    assert explain_xml(raw) == text


# -- whatever the bytes are

WORDS = {word for text in (*JSON.values(), *XML.values()) for word in re.sub("[0-9]+", "#", text).split()}
"""All words that may be said, the tables above being our own; a number is written #."""

NOISE = st.text(st.characters(min_codepoint=0x80), max_size=3).map(lambda text: text.encode(errors="surrogatepass"))
ANY = (
    st.binary(max_size=40)
    | st.lists(st.sampled_from([*JSON, *XML]) | st.binary(max_size=3) | NOISE, max_size=4).map(b"".join)
    | st.lists(
        st.sampled_from([bytes([byte]) for byte in b"[]{}:,\"\\/+-.0e1tfn \n<>&!?;=ax'"]) | NOISE, max_size=24
    ).map(b"".join)
)


@given(ANY)
@pytest.mark.parametrize("explain", [explain_json, explain_xml])
def test_any_bytes_are_explained_in_our_words_alone(explain, raw: bytes) -> None:
    text = explain(raw)
    assert text.isascii()
    assert text.isprintable()
    assert len(text) <= 200
    assert set(re.sub("[0-9]+", "#", text).split()) <= WORDS | {"a", "rule", "of", "breaks", "is", "wrong"}
    assert all(int(number) <= len(raw) + 1 for number in re.findall("(?:byte|line|column) ([0-9]+)", text))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
)


@given(st.lists(VALUES, min_size=1), st.sampled_from([None, 1]), st.data())
def test_it_agrees_with_the_parser_of_python(value: object, indent: int | None, data: st.DataObject) -> None:
    """No fault is found in what JSON is, and one in what it is not."""
    raw = json.dumps(value, indent=indent).encode()
    assert not explain_json(raw).startswith("not JSON")
    position = data.draw(st.integers(0, len(raw) - 1))
    changed = (
        raw[:position]
        + data.draw(st.sampled_from([b"", b",", b'"', b"]", b"{", b":", b"x", b"0", b"\n"]))
        + raw[position + 1 :]
    )
    try:
        json.loads(changed, parse_constant=int)
    except ValueError:
        assert explain_json(changed).startswith("not JSON")
    else:
        assert not explain_json(changed).startswith("not JSON:")


@pytest.mark.parametrize(
    "raw",
    [
        b"[" * 1_000_000,
        b"[" + b"1," * 500_000,
        b'{"a":' * 200_000,
        b'["' + b"\\n" * 500_000,
        b'["' + b"\\" * 999_999,
        b"[" + b"9" * 1_000_000 + b".",
        b"[" + b"1." + b"9" * 1_000_000 + b"e",
        b"[\n" * 500_000,
        b" " * 1_000_000 + b"x",
        b'["' + b"\\ud83d\\ude00" * 80_000 + b'"',
        b"<a>" * 333_000,
        b"<!---->" * 140_000,
        b"<!--" * 250_000,
        b"<a xmlns:p='" + b"u" * 500_000 + b"'>" + b"<p:b/>" * 80_000,
        b"<a " + b"".join(b"a%d='' " % number for number in range(80_000)),
        b"<?a?>" * 200_000,
        b"<" * 1_000_000,
    ],
    ids=lambda raw: repr(raw[:20]),
)
def test_a_megabyte_is_explained_in_two_seconds(raw: bytes) -> None:
    for explain in (explain_json, explain_xml):
        start = time.process_time()
        explain(raw)
        assert time.process_time() - start < 2


def test_whatever_else_comes_of_an_xml(monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as no memory, or the end of the stack."""

    def fails(*_: object) -> None:
        raise MemoryError

    assert explain_xml(b"<a></b>") == (
        "not well-formed XML: an end tag does not match its start tag, at line 1, column 6"
    )
    monkeypatch.setattr("ocpp_core._diagnosis._XmlReader._start", fails)
    assert explain_xml(b"<a></b>") == "not well-formed XML"
