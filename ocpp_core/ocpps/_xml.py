"""XML from a peer, without what makes XML dangerous, and text on its way into XML.

Belongs here: bytes to an element tree within bounds, compressed or not; escaping. Must not be here: SOAP, OCPP.

The parser is expat, in C, by way of ``xml.etree``. It opens nothing, knows no XInclude, and has no entity to expand,
since the document type that would declare one is refused before anything is parsed. lxml would be quicker, but keeps
every name that it meets in a table that lives as long as its thread: a peer who makes names up fills the memory.
"""

from __future__ import annotations

import re
import zlib
from typing import Any, ClassVar, Final, NoReturn
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser  # made safe below

from ocpp_core._diagnosis import XML_WITHOUT_FAULT, explain_xml
from ocpp_core.limits import Limits

__all__ = [
    "XmlError",
    "XmlLimitError",
    "check_bounds",
    "compression",
    "escape",
    "escape_attribute",
    "inflated",
    "parse",
    "replace_unwritable",
]


class XmlError(Exception):
    """What a peer sent cannot be read. The text is ours and safe to show; ``rule`` is that of `RemoteError`."""

    RULE: ClassVar = "soap/syntax"

    def __init__(self, text: str, *, rule: str | None = None) -> None:
        super().__init__(text)
        self.rule = rule or self.RULE


class XmlLimitError(XmlError):
    """It is longer, deeper, or has more attributes, than the limits allow."""

    RULE: ClassVar = "limit/size"


# -- reading

_UTF8_MARK: Final = b"\xef\xbb\xbf"
_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")

_SPACE: Final = rb"[ \t\r\n]"
_EQUALS: Final = _SPACE + rb"*+=" + _SPACE + rb"*+"
_SPACES: Final = re.compile(_SPACE + rb"*+")
# A possessive quantifier stands behind single characters only: Python 3.11.2 matches it wrongly behind a group.
_DECLARATION: Final = re.compile(
    rb"<\?xml"
    + (_SPACE + rb"++version" + _EQUALS + rb"""(?:"1\.0"|'1\.0')""")
    + (rb"(?:" + _SPACE + rb"++encoding" + _EQUALS + rb"""["']([A-Za-z0-9._-]{1,40})["'])?""")
    + (rb"(?:" + _SPACE + rb"++standalone" + _EQUALS + rb"""["'](?:yes|no)["'])?""")
    + (_SPACE + rb"*+\?>")
)


def parse(data: bytes) -> Element:
    """The root element of a document in UTF-8 or UTF-16, without its comments.

    Call `check_bounds` before walking through it. Raises XmlError for anything else, for a document type, and for a
    processing instruction; its text says what is wrong, and where.
    """
    try:
        return _parsed(_checked(data))
    except XmlLimitError:
        raise
    except XmlError as error:
        refused = error
    explained = explain_xml(data)
    raise refused if explained == XML_WITHOUT_FAULT else XmlError(explained)


def _parsed(data: bytes) -> Element:
    # The encoding is known by now, so that expat need not believe the declaration.
    parser = XMLParser(target=TreeBuilder(pi_factory=_refuse, insert_pis=True), encoding="utf-8")  # noqa: S314
    try:
        parser.feed(data)
        root: Element = parser.close()
    except XmlError:
        raise
    except ParseError as error:
        line, column = error.position
        raise XmlError(f"not well-formed XML, at line {line}, column {column}") from None
    except Exception:  # noqa: BLE001  # whatever else expat, or the codecs beneath it, may raise
        raise XmlError("not well-formed XML") from None
    return root


def _checked(data: bytes) -> bytes:
    """The document in UTF-8, once it is sure that it begins with an element and that the declaration does not lie."""
    start, allowed = data[:3], b"utf-8"
    if start == _UTF8_MARK:
        data = data[3:]
    elif start[:2] in _UTF16_MARKS:
        allowed = b"utf-16"
        try:
            data = data.decode("utf-16").encode()
        except UnicodeError:
            raise XmlError("not XML: no UTF-16, in spite of its byte order mark") from None
    declaration = _DECLARATION.match(data)
    end = _after_comments(data, 0 if declaration is None else declaration.end())
    # Said of what may follow, not of what may not, so that nothing that expat would skip hides a document type: another
    # byte order mark, or UTF-16 without one, which has to hold a zero.
    if data[end : end + 1] != b"<" or b"\0" in data:
        raise XmlError("not XML in UTF-8 or UTF-16")
    if data[end + 1 : end + 2] in (b"!", b"?"):
        raise XmlError("XML with a document type, a processing instruction or a wrong declaration")
    declared = None if declaration is None else declaration[1]
    if declared is not None and declared.lower() != allowed:
        raise XmlError("XML in an encoding that is neither UTF-8 nor UTF-16, or with another byte order mark")
    if len(data) > _SMALL:
        _refuse_long_values(data)
    return data


def _after_comments(data: bytes, position: int) -> int:
    """Where white space and comments end, which may stand before the root element."""
    while True:
        spaces = _SPACES.match(data, position)
        position = position if spaces is None else spaces.end()
        if not data.startswith(b"<!--", position):
            return position
        end = data.find(b"--", position + 4)
        if end < 0 or data[end + 2 : end + 3] != b">":  # it does not end, or is no comment
            return position
        position = end + 3


# Expat writes the namespace of each element out in full, so that a long one makes a short document take minutes, or
# gigabytes if the names differ. In a small document there is no room for harm: sixteen megabytes at most.
_SMALL: Final = 16_384
_MAX_VALUE: Final = 512
"""Longest value of an attribute or namespace declaration, in bytes."""

# What a tag is made of, as far as it matters here: values, quotes that are not closed, and its end.
_IN_TAG: Final = re.compile(rb"""("[^"]*+"|'[^']*+')|["'>]""")


def _refuse_long_values(data: bytes) -> None:
    # Where XML is well-formed, every < opens a tag, a comment or a section of plain characters.
    # What looks like a tag within those does not count; one that does not end hides nothing, since it is not cut out.
    if _has_long_value(data) and _has_long_value(_without_sections(data)):
        raise XmlLimitError(f"the value of an attribute is longer than {_MAX_VALUE} bytes")


_SECTION: Final = re.compile(rb"<!--|<!\[CDATA\[")


def _without_sections(data: bytes) -> bytes:
    """The data without its comments and its sections of plain characters, up to the first that does not end."""
    kept, position = [], 0
    while (start := _SECTION.search(data, position)) is not None:
        ending = b"-->" if start[0] == b"<!--" else b"]]>"
        end = data.find(ending, start.end())
        if end < 0:
            break
        kept.append(data[position : start.start()])
        position = end + len(ending)
    return b"".join([*kept, data[position:]])


def _has_long_value(data: bytes) -> bool:
    for piece in data.split(b"<"):
        if len(piece) > _MAX_VALUE and piece[:1] != b"!":
            for found in _IN_TAG.finditer(piece):
                if found[0] == b">":
                    break
                if found[1] is None or len(found[1]) > _MAX_VALUE + len(b'""'):
                    return True
    return False


def _refuse(*_: Any) -> NoReturn:
    raise XmlError("XML with a processing instruction")


def check_bounds(root: Element, limits: Limits) -> None:
    """Raises XmlLimitError if elements nest too deep, or one has too many attributes."""
    level = [root]
    for _ in range(limits.max_depth):
        if any(len(element.keys()) > limits.max_attributes for element in level):
            raise XmlLimitError(f"an element has more than {limits.max_attributes} attributes")
        level = [child for element in level for child in element]
        if not level:
            return
    raise XmlLimitError(f"the XML nests deeper than {limits.max_depth} levels", rule="limit/depth")


# -- compression


def compression(data: bytes) -> str | None:
    """The content encoding that compressed data shows by its first bytes, none of which can begin XML."""
    first = data[:1]
    if first == b"\x1f":
        return "gzip"
    # zlib's header is a multiple of 31 (RFC 1950 section 2.2)
    return "deflate" if first == b"x" and int.from_bytes(data[:2], "big") % 31 == 0 else None


def inflated(data: bytes, encoding: str, most: int) -> bytes:
    """What a body was before it was compressed with ``gzip`` or ``deflate``; no more than so many bytes are inflated.

    Deflate may come with the zlib wrapper, as HTTP has it, or without, as some send it. Raises XmlError.
    """
    if encoding == "gzip":
        wrapper = zlib.MAX_WBITS | 16
    else:
        wrapper = zlib.MAX_WBITS if compression(data) == "deflate" else -zlib.MAX_WBITS
    inflater = zlib.decompressobj(wrapper)
    try:
        result = inflater.decompress(data, most + 1)
    except zlib.error:
        raise XmlError(f"the body is not compressed with {encoding}") from None
    if len(result) > most:
        raise XmlLimitError(f"the body inflates to more than {most} bytes")
    if not inflater.eof or inflater.unused_data:
        raise XmlError("the compressed body is cut off, or something follows it")
    return result


# -- writing

_SPECIAL: Final = re.compile(r"[&<>\r]")
_ENTITIES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_ATTRIBUTE_SPECIAL: Final = re.compile(r'[&<>"\t\n\r]')
_UNWRITABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escape(text: str) -> str:
    """Text as the content of an element. Raises XmlError if it holds a character that XML cannot carry at all."""
    _check(text)
    return _SPECIAL.sub(_entity, text)


def escape_attribute(text: str) -> str:
    """Text as the value of an attribute in double quotes. Raises XmlError like `escape`."""
    _check(text)
    return _ATTRIBUTE_SPECIAL.sub(_entity, text)


def replace_unwritable(text: str) -> str:
    """The text with U+FFFD for every character that XML cannot carry."""
    return _UNWRITABLE.sub("\ufffd", text)


def _entity(found: re.Match[str]) -> str:
    return _ENTITIES[found[0]]


def _check(text: str) -> None:
    found = _UNWRITABLE.search(text)
    if found is not None:
        raise XmlError(f"XML cannot carry the character U+{ord(found[0]):04X}")
