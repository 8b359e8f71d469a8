"""Finds the SOAP envelopes of OCPP-S in any text: XML files, logs, JSON lines.

Belongs here: where an envelope begins and ends, and how it was quoted. Must not be here: whether it is valid, files.

All of it takes time linear in the length of the text, hostile or not: every search goes on behind what was looked at.
An envelope does not hold another, so one that has not ended where the next begins was cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from ocpp_core.capture._frames import DEEPEST, QUOTED, Found, Hit, unescape

__all__ = ["Envelope", "find_envelopes", "outermost"]


@frozen
class Envelope(Found):
    """A SOAP envelope, or what was meant to be one; its text begins with the XML declaration, if there is one."""


# In JSON strings < may be an escape, too. A bound on the backslashes before it, since this is tried at each of them:
# eight are what a string has that was quoted as often as we care for.
_LESS: Final = r"(?:<|\\{1,8}+u003[cC])"
_MORE: Final = r"(?:>|\\{1,8}+u003[eE])"
_GAP: Final = r"[ \t\r\n]*+(?:\\{1,8}+[nrt][ \t\r\n]*+)*"
_NAME: Final = r"(?:[^\W\d][\w.-]{0,60}+:)?Envelope"
_TAG: Final = re.compile(
    rf"(?P<declaration>{_LESS}\?xml[^<>?]{{1,200}}+\?{_MORE}{_GAP})?"
    rf"(?:{_LESS}!DOCTYPE[^<>\[\]]{{0,200}}+(?:\[[^\[\]]*+\]{_GAP})?{_MORE}{_GAP})?"
    rf"{_LESS}(?:(?P<start>{_NAME})(?=[\s/>\\])|/(?P<end>{_NAME})[ \t\r\n]*+{_MORE})"
    r"|<!(?P<hides>--|\[CDATA\[)"
)
_HIDDEN_UNTIL: Final = {"--": "-->", "[CDATA[": "]]>"}
_ATTRIBUTES: Final = re.compile(r"[^<>]*+")
_FIRST_MARK: Final = re.compile(r"[^<>\"'\\]*+([\"'\\])")
_LINES_OF_XML: Final = re.compile(r"[^\n]*+(?:\n[ \t]*+</?[A-Za-z][^\n]*+)*")


def find_envelopes(text: str) -> Iterator[Envelope]:
    """Every envelope in a text, in order. Raises nothing, whatever the text.

    One that a line holds twice, as it is and quoted or quoted twice, counts once.
    """
    line, counted = 1, 0
    seen: set[str] = set()
    for hit in _hits(text, 0) if "Envelope" in text else ():  # most files have none, and that is quickly seen
        passed = text.count("\n", counted, hit.start)
        if passed:
            line += passed
            seen.clear()
        counted = hit.start
        if hit.level > 0 and hit.text in seen:
            continue
        seen.add(hit.text)
        lines = 1 + text.count("\n", hit.start, hit.end) if hit.level == 0 else 1
        yield Envelope(line, hit.text, hit.cut_off, lines, (hit.start, hit.end))


def outermost(frames: Iterable[Found], envelopes: Iterable[Found]) -> list[Found]:
    """What was found of both kinds, in order, without what a payload of the other kind holds."""
    found: list[Found] = []
    ends = {False: 0, True: 0}
    for each in sorted((*frames, *envelopes), key=lambda each: each.span):
        kind = isinstance(each, Envelope)
        if each.span[0] >= ends[not kind]:
            found.append(each)
            ends[kind] = max(ends[kind], each.span[1])
    return found


def _hits(text: str, level: int) -> Iterator[Hit]:
    """The envelopes in a text that was quoted ``level`` times."""
    position = 0
    opened: re.Match[str] | None = None
    endless: set[str] = set()
    while (tag := _TAG.search(text, position)) is not None:
        position = tag.end()
        if tag["hides"] and opened is not None and tag["hides"] not in endless:
            end = text.find(_HIDDEN_UNTIL[tag["hides"]], position)
            if end < 0:
                endless.add(tag["hides"])
            position = max(position, end)
        elif tag["end"] and opened is not None:
            yield _whole(text, opened, position, level)
            opened = None
        elif tag["start"] and (quoted := _is_quoted(text, tag)) is not None:
            if opened is not None:
                yield _cut_off(text, opened, tag.start(), level)
                opened = None
            if quoted:
                hits, position = _unquoted(text, tag, level)
                yield from hits
            elif text[(end := _attributes_end(text, tag)) - 1 : end + 1] == "/>":
                yield _whole(text, tag, end + 1, level)
            else:
                opened = tag
    if opened is not None:
        yield _cut_off(text, opened, len(text), level)


def _is_quoted(text: str, tag: re.Match[str]) -> bool | None:
    """Whether a start tag stands in a JSON string; None if it is no start of a SOAP envelope."""
    mark = _FIRST_MARK.match(text, tag.end())
    if text[tag.start("start") - 1] != "<" or (mark is not None and mark[1] == "\\"):
        return True
    if "soap" not in text[tag.start("start") : _attributes_end(text, tag)].lower():  # as its namespace has it
        return None
    return mark is not None and mark[1] == "'" and text[tag.start() - 1 : tag.start()] == '"'


def _attributes_end(text: str, tag: re.Match[str]) -> int:
    found = _ATTRIBUTES.match(text, tag.end())
    return found.end() if found else tag.end()


def _unquoted(text: str, tag: re.Match[str], level: int) -> tuple[Iterator[Hit], int]:
    """The envelopes in the rest of a JSON string, and where that ends."""
    quoted = QUOTED["escaped"].match(text, tag.start())
    end = max(tag.end(), quoted.end() if quoted else 0)
    if level >= DEEPEST or quoted is None:
        return iter(()), end
    hits = _hits(unescape(quoted[0]), level + 1)
    return (Hit(tag.start(), end, hit.text, hit.level, cut_off=hit.cut_off) for hit in hits), end


def _start(tag: re.Match[str]) -> int:
    """Where an envelope begins: not with a declaration that was quoted otherwise, as Python prints bytes."""
    return tag.end("declaration") if "\\" in (tag["declaration"] or "") else tag.start()


def _whole(text: str, tag: re.Match[str], end: int, level: int) -> Hit:
    return Hit(_start(tag), end, text[_start(tag) : end], level)


def _cut_off(text: str, tag: re.Match[str], limit: int, level: int) -> Hit:
    """An envelope without its end: the line where it begins, and those after it that are XML by their looks."""
    start = _start(tag)
    found = _LINES_OF_XML.match(text, tag.start("start"), limit)
    body = text[start : found.end() if found else limit].rstrip()
    return Hit(start, start + len(body), body, level, cut_off=True)
