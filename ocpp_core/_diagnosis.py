"""Why a text is no JSON or no XML: where it breaks, and what is due there.

Belongs here: two functions for texts that a parser has refused, in time linear in their length. They never raise, and
what they say is printable, of at most 200 characters, and ours alone: it repeats nothing of the text. Must not be here:
parsing for use, frames, envelopes.

Bytes, lines and columns are counted from 1.
"""

from __future__ import annotations

import re
from math import isinf
from typing import Final
from xml.parsers import expat

__all__ = ["XML_WITHOUT_FAULT", "explain_json", "explain_xml"]

_BLANK: Final = b" \t\r\n"
_HTML: Final = (b"<!doctype html", b"<html")
_UTF8_MARK: Final = b"\xef\xbb\xbf"
# Those of UTF-32 begin as those of UTF-16 do.
_MARKS: Final = {b"\xff\xfe\0\0": "UTF-32", b"\0\0\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_COMPRESSED: Final = b"\x1f\x8b"


def _start(raw: bytes) -> bytes:
    """The first characters that are no blanks, in lower case."""
    return raw.lstrip(_BLANK)[:20].lower()


def _marked(raw: bytes) -> str | None:
    """The encoding that a byte order mark states, if it is not UTF-8."""
    return next((name for mark, name in _MARKS.items() if raw.startswith(mark)), None)


def _looks_like_utf16(raw: bytes) -> bool:
    """Whether every other byte at the start is zero, as in ASCII that was written as UTF-16."""
    head = raw[:4]
    return len(head) >= 2 and (not any(head[::2]) or not any(head[1::2]))


def _place(raw: bytes, position: int) -> str:
    """A position in a text: its line and column if there are several lines, and otherwise its byte."""
    return _line_and_column(raw, position) if b"\n" in raw.rstrip(_BLANK) else f"at byte {position + 1}"


def _line_and_column(raw: bytes, position: int) -> str:
    *lines, last = raw[:position].split(b"\n")
    return f"at line {len(lines) + 1}, column {len(last.decode(errors='replace')) + 1}"


def _not_utf8(raw: bytes) -> int | None:
    """The first byte at which a text is not UTF-8; None if all of it is."""
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        return error.start
    return None


# -- JSON


def explain_json(raw: bytes, wanted: str = "an array") -> str:
    """Why a text is no JSON, such as ``not JSON: at byte 17 a comma or ] is due``, or not what is ``wanted``.

    That is ``an array``, which must have elements, or ``an object``.
    """
    foreign = _foreign_to_json(raw)
    if foreign is not None:
        return f"not JSON: {foreign}"
    position = _not_utf8(raw)
    if position is not None:
        return f"not JSON in UTF-8: {_place(raw, position)} there is a byte of another encoding"
    reader = _JsonReader(raw)
    fault = reader.fault()
    if fault is not None:
        return f"not JSON: {fault}"
    first = raw.lstrip(_BLANK)
    found = _JSON_TYPES.get(first[:1], "a number")
    if found != wanted:
        return f"not a JSON {wanted.removeprefix('an ')}, but {found}"
    if found != "an array" or not first[1:].lstrip(_BLANK).startswith(b"]"):
        return (reader.beyond and f"not readable JSON: {reader.beyond}") or "JSON that breaks no rule of its syntax"
    return "a JSON array without elements"


_JSON_TYPES: Final = {
    b"[": "an array",
    b"{": "an object",
    b'"': "a string",
    b"t": "a boolean",
    b"f": "a boolean",
    b"n": "null",
}


def _foreign_to_json(raw: bytes) -> str | None:
    """What a text is that does not even begin like JSON."""
    start = _start(raw)
    if not start:
        return "the text is empty" if not raw else "the text holds nothing but blanks"
    if raw.startswith(_UTF8_MARK):
        return "the text begins with a byte order mark: send UTF-8 without one"
    encoding = _marked(raw) or ("UTF-16" if _looks_like_utf16(raw) else None)
    if encoding is not None:
        return f"the text is {encoding}: send UTF-8"
    if raw.startswith(_COMPRESSED):
        return "the data is compressed by gzip"
    if start.startswith(_HTML):
        return "the text is HTML, such as a web server or proxy sends to report an error"
    return "the text is XML" if start.startswith(b"<") else None


_TOKEN: Final = re.compile(
    rb"""[ \t\r\n]*(?:
        (?P<mark>[][{}:,])
      | (?P<string>"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*+)*")
      | (?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9.eE+-]))
      | (?P<word>(?:true|false|null)(?![A-Za-z0-9_]))
    )""",
    re.VERBOSE,
)

# What may come next, as the sentence has it: at the start, in an array, in an object, and after the end.
_VALUE: Final = "a value is due"
_FIRST_ITEM: Final = "a value or ] is due"
_AFTER_ITEM: Final = "a comma or ] is due"
_NAME: Final = "a name in double quotes is due"
_FIRST_NAME: Final = "a name in double quotes or } is due"
_COLON: Final = "a colon is due"
_AFTER_MEMBER: Final = "a comma or } is due"
_END: Final = "the text should end, but goes on"

_SURROGATE: Final = re.compile(rb"\\u[dD]([89abAB]|[cdefCDEF])[0-9A-Fa-f]{2}|\\[^u]")


class _JsonReader:
    """Reads the tokens of one text, up to the first that may not stand where it does."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._due = _VALUE
        self._open: list[str] = []
        self.beyond: str | None = None
        """What JSON allows, but no parser of ours takes."""

    def fault(self) -> str | None:
        """What is wrong with the syntax, if anything is."""
        position = 0
        while True:
            token = _TOKEN.match(self._raw, position)
            kind = token.lastgroup if token is not None else None
            if token is None or kind is None:
                return self._stopped(position)
            start = token.start(kind)
            if not self._take(kind, token[kind], start):
                return self._stopped(start)
            position = token.end()

    def _take(self, kind: str, text: bytes, start: int) -> bool:  # noqa: C901  # a case for each kind of token
        """Whether a token may stand here; if so, what is due behind it."""
        due = self._due
        if kind == "string" and due in (_NAME, _FIRST_NAME):
            self._due = _COLON
        elif kind != "mark":
            if due not in _VALUES:
                return False
            if self.beyond is None:
                self._look_beyond(kind, text, start)
            self._after_value()
        elif text in b"[{":
            if due not in _VALUES:
                return False
            self._open.append(_AFTER_ITEM if text == b"[" else _AFTER_MEMBER)
            self._due = _FIRST_ITEM if text == b"[" else _FIRST_NAME
        elif text == b":":
            if due is not _COLON:
                return False
            self._due = _VALUE
        elif text == b",":
            if due not in (_AFTER_ITEM, _AFTER_MEMBER):
                return False
            self._due = _VALUE if due is _AFTER_ITEM else _NAME
        else:
            if due not in ((_FIRST_ITEM, _AFTER_ITEM) if text == b"]" else (_FIRST_NAME, _AFTER_MEMBER)):
                return False
            self._open.pop()
            self._after_value()
        return True

    def _after_value(self) -> None:
        self._due = self._open[-1] if self._open else _END

    def _look_beyond(self, kind: str, text: bytes, start: int) -> None:
        if kind == "string" and b"\\u" in text and _lone_surrogate(text):
            self.beyond = f"a string that holds half of a surrogate pair, {_place(self._raw, start)}"
        elif kind == "number":
            if b"." not in text and b"e" not in text.lower():
                if len(text) > 600:  # Python may be told to read no more than 640 digits
                    self.beyond = f"a number that is too long to be read, {_place(self._raw, start)}"
            elif isinf(float(text)):
                self.beyond = f"a number that is too large to be read, {_place(self._raw, start)}"

    def _stopped(self, position: int) -> str | None:
        """What is wrong where no further token was taken, or None where all is well at the end."""
        raw = self._raw
        while position < len(raw) and raw[position] in _BLANK:
            position += 1
        place, found = _place(raw, position), raw[position : position + 12]
        if not found:
            return None if self._due is _END else f"the text ends too soon: {place} {self._due}"
        if self._due is not _END:
            if found.startswith(b'"') and (inside := self._in_string(position)) is not None:
                return inside
            if position + len(found) == len(raw) and any(word.startswith(found) for word in _WORDS):
                return f"the text ends too soon: {_place(raw, len(raw))} the rest of a word is due"
            for due, pattern, said in _MISTAKES:
                if self._due in due and pattern.match(found):
                    return f"{place} there is {said}"
            if found[:1] in (b"]", b"}") and raw[:position].rstrip(_BLANK).endswith(b","):
                return f"{place} a bracket follows a comma: {self._due.removesuffix(' is due')} is due, or no comma"
        return f"{place} {self._due}"

    def _in_string(self, position: int) -> str | None:
        """What is wrong inside of a string, if its beginning may stand here."""
        if self._due in (_COLON, _AFTER_ITEM, _AFTER_MEMBER):
            return None
        raw = self._raw
        plain = _PLAIN.match(raw, position + 1)
        end = plain.end() if plain is not None else position + 1
        place = _place(raw, end)
        if end == len(raw):
            return f"the text ends too soon: {place} a quotation mark is due"
        if raw[end] < 0x20:
            return f"{place} there is a control character in a string: write it as \\n or \\u00xx"
        if len(raw) - end < 6 and _CUT_ESCAPE.fullmatch(raw, end):
            return f"the text ends too soon: {_place(raw, len(raw))} the rest of an escape is due"
        return f"{place} there is a backslash that begins no escape of JSON"  # a whole string would be a token


_PLAIN: Final = re.compile(rb"""[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*+)*""")
_CUT_ESCAPE: Final = re.compile(rb"\\(?:u[0-9A-Fa-f]{0,3})?")

_WORDS: Final = (b"true", b"false", b"null")
_VALUES: Final = (_VALUE, _FIRST_ITEM)
_NAMES: Final = (_NAME, _FIRST_NAME)
_MISTAKES: Final = (
    ((*_VALUES, *_NAMES), re.compile(rb"'"), "a single quotation mark: JSON has double ones"),
    (_VALUES, re.compile(rb"-?(?:NaN|Infinity)"), "NaN or Infinity, numbers that JSON does not have"),
    (_VALUES, re.compile(rb"(?:True|False|None)\b"), "a word of Python: JSON writes true, false and null"),
    (_VALUES, re.compile(rb"undefined\b"), "a word of JavaScript: leave the member out, or write null"),
    (_VALUES, re.compile(rb"[-+.]?[0-9]|[-+.]"), "a number that is not written as JSON has it"),
    ((*_VALUES, *_NAMES, _AFTER_ITEM, _AFTER_MEMBER), re.compile(rb"//|/\*|#"), "a comment: JSON has none"),
)
"""What is often written in place of what is due."""


def _lone_surrogate(string: bytes) -> bool:
    """Whether a string escapes half of a surrogate pair."""
    high = -1
    for found in _SURROGATE.finditer(string):
        if found[1] is None:
            continue
        if found[1].lower() in b"89ab":
            if high >= 0:
                return True
            high = found.end()
        elif high != found.start():
            return True
        else:
            high = -1
    return high >= 0


# -- XML


XML_WITHOUT_FAULT: Final = "XML that breaks no rule of its syntax"


def explain_xml(raw: bytes) -> str:
    """Why a text is no XML that we read, such as ``not well-formed XML: at line 1, column 20 …``."""
    foreign = _foreign_to_xml(raw)
    if foreign is not None:
        return f"not XML: {foreign}"
    encoding = _marked(raw)
    try:
        text = raw.decode("utf-16").encode() if encoding == "UTF-16" else raw.removeprefix(_UTF8_MARK)
    except UnicodeError:
        return "not XML: the byte order mark says UTF-16, but the text is none"
    declared = _DECLARED.match(text)
    if declared is not None and declared[1].lower() not in (b"utf-8", b"utf-16"):
        return "XML in another encoding than UTF-8 and UTF-16"
    if declared is not None and (declared[1].lower() == b"utf-16") != (encoding == "UTF-16"):
        return "XML whose declaration states another encoding than it is in"
    position = _not_utf8(text)
    if position is not None:
        return f"not XML in UTF-8: {_line_and_column(text, position)} there is a byte of another encoding"
    root = _root(text)
    if text[root : root + 9].upper() == b"<!DOCTYPE":  # before anything is parsed, since it may declare entities
        return f"XML with a document type, which is refused, {_line_and_column(text, root)}"
    if root < len(text) and not text.startswith(b"<", root):  # expat may skip it, and read a document type behind it
        return f"not well-formed XML: {_line_and_column(text, root)} a tag is due"
    return _XmlReader().fault(text) or XML_WITHOUT_FAULT


def _foreign_to_xml(raw: bytes) -> str | None:
    """What a text is that does not even begin like XML."""
    start = _start(raw.removeprefix(_UTF8_MARK))
    if not start:
        return "the text is empty" if not raw else "the text holds nothing but blanks"
    if raw.startswith(_COMPRESSED):
        return "the data is compressed by gzip"
    encoding = _marked(raw)
    if encoding == "UTF-32":
        return "the text is UTF-32: send UTF-8"
    if encoding is not None:
        return None
    if _looks_like_utf16(raw):
        return "the text is UTF-16 without a byte order mark: send UTF-8"
    if start.startswith(_HTML):
        return "the text is HTML, such as a web server or proxy sends to report an error"
    if start.startswith((b"{", b"[")):
        return "the text is JSON"
    return None if start.startswith(b"<") else "the text does not begin with <"


_DECLARED: Final = re.compile(rb"""<\?xml[ \t\r\n][^>]{0,200}?encoding[ \t\r\n]*=[ \t\r\n]*["']([^"'>]{0,40})["']""")


def _root(text: bytes) -> int:
    """Where the root element begins, or whatever stands in its place: behind blanks, comments and instructions."""
    position = 0
    while True:
        blanks = _BLANKS.match(text, position)
        position = blanks.end() if blanks is not None else position
        ending = next((ending for start, ending in _SKIPPED if text.startswith(start, position)), None)
        if ending is None:
            return position
        end = text.find(ending, position + 2)
        position = end + len(ending) if end >= 0 else len(text)


_BLANKS: Final = re.compile(rb"[ \t\r\n]*+")
_SKIPPED: Final = ((b"<!--", b"-->"), (b"<?", b"?>"))


class _FoundError(Exception):
    """Something is wrong beyond the syntax. The text says what and where."""


class _XmlReader:
    """Reads one text. It looks prefixes up, since expat would write each name with its namespace, at any length."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate("utf-8")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.ProcessingInstructionHandler = self._instruction
        self._scopes: list[list[str]] = []
        self._known = {"xml": 1, "xmlns": 1}

    def fault(self, text: bytes) -> str | None:
        """What is wrong, if anything is."""
        try:
            self._parser.Parse(text, True)  # noqa: FBT003  # expat takes no name for it
        except expat.ExpatError as error:
            said = _EXPAT.get(error.code, "the text breaks a rule of XML")
            return f"not well-formed XML: {said}, at line {error.lineno}, column {error.offset + 1}"
        except _FoundError as error:
            return str(error)
        except Exception:  # noqa: BLE001  # whatever else may come of a hostile text
            return "not well-formed XML"
        return None

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        declared = [attribute[6:] for attribute in attributes if attribute.startswith("xmlns:")]
        self._scopes.append(declared)
        for prefix in declared:
            self._known[prefix] = self._known.get(prefix, 0) + 1
        for kind, each in [("element", name), *(("attribute", attribute) for attribute in attributes)]:
            prefix, colon, _ = each.partition(":")
            if colon and not self._known.get(prefix):
                raise _FoundError(f"not XML with namespaces: the prefix of an {kind} is not declared, {self._place()}")

    def _end(self, _: str) -> None:
        for prefix in self._scopes.pop():
            self._known[prefix] -= 1

    def _instruction(self, *_: str) -> None:
        raise _FoundError(f"XML with a processing instruction, which is refused, {self._place()}")

    def _place(self) -> str:
        return f"at line {self._parser.CurrentLineNumber}, column {self._parser.CurrentColumnNumber + 1}"


_EXPAT: Final = {
    expat.errors.codes[text]: said
    for text, said in {
        expat.errors.XML_ERROR_NO_ELEMENTS: "the text ends before its elements do",
        expat.errors.XML_ERROR_UNCLOSED_TOKEN: "the text ends within a tag, a comment or a reference",
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION: "the text ends within a CDATA section",
        expat.errors.XML_ERROR_PARTIAL_CHAR: "the text ends within a character",
        expat.errors.XML_ERROR_INVALID_TOKEN: "a character may not stand here",
        expat.errors.XML_ERROR_TAG_MISMATCH: "an end tag does not match its start tag",
        expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE: "an attribute is given twice",
        expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: "something follows the root element",
        expat.errors.XML_ERROR_UNDEFINED_ENTITY: "an entity is used that XML does not define",
        expat.errors.XML_ERROR_BAD_CHAR_REF: "a reference names a character that XML cannot carry",
        expat.errors.XML_ERROR_MISPLACED_XML_PI: "the XML declaration does not stand at the very beginning",
        expat.errors.XML_ERROR_XML_DECL: "the XML declaration is wrong",
    }.items()
}
