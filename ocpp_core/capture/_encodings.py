"""Frames in text that was encoded: dumps of bytes, hexadecimal, base64, lists of bytes, entities of HTML and XML.

Belongs here: where such an encoding begins and ends, and what it holds. Must not be here: other notations, where
frames begin and end.

An encoding is undone only if there is a frame in it by its looks. What comes out is never longer than what stood there,
and time is linear in the length of the text: every search goes on behind what was looked at.
"""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
from collections.abc import Callable, Iterator
from typing import Final

from ocpp_core.capture._edits import Edits

__all__ = ["base64_fields", "byte_values", "entities", "hex_dumps", "hex_fields"]

_DUMP: Final = "from a hex dump"
_HEX: Final = "from hexadecimal"
_BASE64: Final = "from base64"
_BYTES: Final = "from byte values"
_ENTITIES: Final = "from HTML entities"

_HEAD: Final = re.compile(r'\[\s{0,40}+"?[2-6]"?\s{0,40}+,\s{0,40}+(?:[-0-9"]|\\["u])')


def _decoded(data: bytes) -> str | None:
    """The text that bytes hold, if it has a frame by its looks."""
    text = data.decode("utf-8", "replace")
    return text if _HEAD.search(text) else None


# A dump: an offset, columns of bytes, and mostly the same as text.

_DUMP_START: Final = re.compile(r"\n(?:(?:|[ ]|[ ]{2}|[ ]{4})0000|\t?0x0000)")
_DUMP_LINE: Final = re.compile(
    r"(?:\A|(?<=\n))[ \t]*+(?:0x)?(?P<offset>[0-9A-Fa-f]{4,16})(?P<colon>:?)[ \t]{1,8}+"
    r"(?P<bytes>(?:[0-9A-Fa-f]{2}){1,8}(?: (?:[0-9A-Fa-f]{2}){1,8}){0,255}"
    r"(?:(?:  | - |-)[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2}){0,7})?)"
    r"(?:[ \t]*+\r?(?:\n|\Z)|[ \t]{2}[^\n]*+\n?| *+[|>][^\n]*+\n?)"
)
_NOT_HEX: Final = re.compile(r"[^0-9A-Fa-f]+")
_LINE_END: Final = re.compile(r"[ \t]*+\r?\n[ \t]*+")
_AFTER_RUN: Final = re.compile(r"[ \t\"',;]*+(?:\r?\n|\Z)")


def hex_dumps(text: str) -> Edits | None:
    """Puts the bytes of dumps, as xxd, hexdump, tcpdump and Wireshark write them, in their place as text."""
    if not (text.lstrip()[:6].startswith(("0000", "0x0000")) or _DUMP_START.search(text)):
        return None
    edits = Edits(text)
    rows: list[bytes] = []
    start, end, offset = 0, -1, -1

    def finish() -> None:
        decoded = _decoded(b"".join(rows)) if rows else None
        if decoded is not None:
            stop = end - 1 if text[end - 1 : end] == "\n" else end
            edits.replace(start, stop, decoded, _DUMP)

    for line in _DUMP_LINE.finditer(text):
        row = _row(line)
        here = int(line["offset"], 16)
        if line.start() == end and here > offset and rows and here - offset <= len(rows[-1]):
            rows[-1] = rows[-1][: here - offset]  # what looked like bytes behind them was text
        else:
            finish()
            start = line.start()
            rows = []
        rows.append(row)
        end, offset = line.end(), here
    finish()
    return edits


def _row(line: re.Match[str]) -> bytes:
    row = bytes.fromhex(_NOT_HEX.sub("", line["bytes"]))
    words = line["bytes"].split()
    if len(line["offset"]) == 7 and not line["colon"] and len(words[0]) == 4 and len(words) <= 8:
        # hexdump without -C writes words of two bytes, the second first
        return b"".join(bytes.fromhex(word)[::-1] for word in words)
    return row


# Hexadecimal without offsets.

_HEX_RUN: Final = re.compile(r"[0-9A-Fa-f]{16,}+")
_HEX_GAP: Final = r"(?:[ \t]{0,99}+\r?\n[ \t]{0,99}+)?"
_HEX_ROW: Final = re.compile(r"[0-9A-Fa-f]++")
# What a frame begins with, by what `_decoded` asks for; it may go on in the next line.
_HEX_FRAME: Final = re.compile(
    rf"5[bB]{_HEX_GAP}(?:(?:20|0[9A-Da-d]|22){_HEX_GAP}){{0,80}}3[2-6]{_HEX_GAP}"
    rf"(?:(?:20|0[9A-Da-d]|22){_HEX_GAP}){{0,80}}2[cC]"
)
_HEX_HEAD: Final = re.compile(
    r"5[bB](?P<between>[ :-]|,? ?0x|, ?|\\x)"
    r"(?:(?:20|0[9aAdD])(?P=between)){0,40}3[2-6](?P=between)2[cC](?=(?P=between))"
)
_ANY_HEX: Final = re.compile(f"{_HEX_FRAME.pattern}|{_HEX_HEAD.pattern}")
"""Either, for which a text is searched once."""

_BYTE: Final = r"[0-9A-Fa-f]{2}(?![0-9A-Fa-f])"
_HEX_ROWS: Final = {
    between: (
        re.compile(rf"(?:{re.escape(between)}{_BYTE}){{1,512}}"),
        # A line of nothing else, which is no frame of its own.
        re.compile(
            rf"[ \t,:-]*+\r?\n[ \t]*+(?!(?:0x|\\x)?5[bB]{re.escape(between)}3[2-6])(?:0x|\\x)?"
            rf"{_BYTE}(?:{re.escape(between)}{_BYTE}){{0,512}}(?=[ \t,:;}}\])\"'-]*+\r?(?:\n|\Z))"
        ),
    )
    for between in (" ", ":", "-", ", ", ",", " 0x", "0x", ", 0x", ",0x", "\\x")
}


def hex_fields(text: str) -> Edits | None:
    """Puts what is written in hexadecimal, with or without marks between the bytes, in its place as text."""
    edits = Edits(text)
    if _ANY_HEX.search(text) is None:
        return edits
    if any(start in text for start in ("5b3", "5B3", "5b0a", "5b20")) and _HEX_FRAME.search(text) is not None:
        for start, end in _joined(text, _HEX_RUN, lambda row: row >= 32 and not row % 2, "5b3", _HEX_ROW):
            digits = _NOT_HEX.sub("", text[start:end])
            decoded = _decoded(bytes.fromhex(digits[: len(digits) // 2 * 2]))
            if decoded is not None:
                edits.replace(start, end, decoded, _HEX)
    if edits or not ("5b" in text or "5B" in text):
        return edits
    position = 0
    while (head := _HEX_HEAD.search(text, position)) is not None:
        same_line, next_line = _HEX_ROWS[head["between"]]
        position = head.end()
        while (row := same_line.match(text, position) or next_line.match(text, position)) is not None:
            position = row.end()
        digits = _NOT_HEX.sub("", text[head.start() : position].replace("0x", ""))
        decoded = _decoded(bytes.fromhex(digits))
        if decoded is not None:
            edits.replace(head.start(), position, decoded, _HEX)
    return edits


# Base64.

_BASE64_ROW: Final = re.compile(r"[A-Za-z0-9+/]++={0,2}")
_BASE64_RUN: Final = re.compile(r"[A-Za-z0-9+/_\\-]{16,}+={0,2}")
# What '[2,"' and its like give, by where in three bytes they begin; ', ' gives nearly the same. Then '[ 2', '[\n'.
_BASE64_HEADS: Final = tuple(
    map(re.compile, ("W(?:z[IMQUY]s|yA[yz]|wogI|woJ|w0K)", "LC(?<=s[yz012]LC)", "w(?<=bM[iy]w|bN[CSi]w)"))
)
"""By their rarest letters, for which a text is searched fast."""

_BASE64_WIDTHS: Final = (64, 76)
_URL_SAFE: Final = str.maketrans("-_", "+/")


def base64_fields(text: str) -> Edits | None:
    """Puts what is written in base64 in its place as text."""
    if not any(head.search(text) for head in _BASE64_HEADS):
        return None
    edits = Edits(text)
    for start, end in _joined(text, _BASE64_RUN, lambda row: row in _BASE64_WIDTHS, "Wz", _BASE64_ROW):
        letters = text[start:end]
        if "\\" in letters:  # in a JSON string
            letters = letters.replace("\\r", "").replace("\\n", "").replace("\\/", "/")
        letters = re.sub(r"[\s=]", "", letters).translate(_URL_SAFE)
        letters = letters[: len(letters) - (len(letters) % 4 == 1)]
        try:
            decoded = _decoded(base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True))
        except binascii.Error:
            continue
        if decoded is not None:
            edits.replace(start, end, decoded, _BASE64)
    return edits


def _joined(
    text: str, run: re.Pattern[str], is_full: Callable[[int], bool], head: str, letters: re.Pattern[str]
) -> Iterator[tuple[int, int]]:
    """Where runs of letters stand; those that fill their line together with the run on the next line."""
    position = 0
    while (found := run.search(text, position)) is not None:
        start, position = found.span()
        row = start
        while is_full(position - row) and (line_end := _LINE_END.match(text, position)) is not None:
            row = line_end.end()
            following = letters.match(text, row)
            if following is None or text.startswith(head, row) or not _AFTER_RUN.match(text, following.end()):
                break
            position = following.end()
        yield start, position


# Lists of bytes.

_BYTE_HEAD: Final = re.compile(r"91(?:,\s{0,40}+|\s{1,40}+)(?:5[0-4]|10|32)[,\s]")
_BYTE_LIST: Final = re.compile(r"[\[{(<][-0-9, \t\r\n]{20,}+[\]})>]?")


def byte_values(text: str) -> Edits | None:
    """Puts lists of bytes as numbers, as journald, Go, Node and Java print them, in their place as text."""
    if _BYTE_HEAD.search(text) is None:
        return None
    edits = Edits(text)
    for found in _BYTE_LIST.finditer(text):
        if _BYTE_HEAD.search(text, found.start(), found.end()) is None:
            continue
        inner = found[0].strip("[](){}<>, \t\r\n").replace(",", " ")
        try:
            decoded = _decoded(bytes(value & 255 for value in map(int, inner.split()) if _is_byte(value)))
        except ValueError:
            continue
        if decoded is not None:
            if text[max(0, found.start() - 10) : found.start()].rstrip().endswith('":'):
                decoded = json.dumps(decoded, ensure_ascii=False)  # so that the record stays JSON
            edits.replace(found.start(), found.end(), decoded, _BYTES)
    return edits


def _is_byte(value: int) -> bool:
    if not -128 <= value <= 255:  # with a sign and without
        raise ValueError(value)
    return True


# Entities.

_ENTITY: Final = re.compile(r"&(?:amp;){0,3}(?:[A-Za-z]{2,8}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_QUOTE: Final = r"&(?:amp;){0,3}(?:quot|QUOT|#0?34|#[xX]0{0,2}22);"
_NUMBER: Final = r"(?:[-+.0-9eE]{1,40}+\s{0,40}+,\s{0,40}+)?"
_ENCODED: Final = re.compile(
    # With quotes that are entities: to the next tag or quote.
    rf"\[\s{{0,40}}+(?:{_QUOTE})?[2-6](?:{_QUOTE})?\s{{0,40}}+,\s{{0,40}}+{_NUMBER}(?P<quote>{_QUOTE})[^<\"]*+"
    # With quotes as they are: all of the text of an element.
    rf'|<[A-Za-z][^<>]{{0,300}}+>\s{{0,100}}+\[\s{{0,40}}+[2-6]\s{{0,40}}+,\s{{0,40}}+{_NUMBER}"[^<]*+(?=</)'
)


def entities(text: str) -> Edits | None:
    """Undoes the entities in frames whose quotes are such, and in those that are the text of an element."""
    if "&" not in text or _ENTITY.search(text) is None:
        return None
    edits = Edits(text)
    for encoded in _ENCODED.finditer(text):
        times = 1 + (encoded["quote"] or "").count("amp;")
        for entity in _ENTITY.finditer(text, encoded.start(), encoded.end()):
            value = entity[0]
            for _ in range(times):
                value = html.unescape(value)
            value = value.replace("\xa0", " ")
            if value != entity[0] and (encoded["quote"] or value != '"'):
                edits.replace(entity.start(), entity.end(), value, _ENTITIES)
    return edits
