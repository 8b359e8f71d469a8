"""Finds the SOAP envelopes of OCPP-S in any text: XML files, logs, JSON lines.

Belongs here: where an envelope begins and ends, and how it was quoted. Must not be here: whether it is valid, files.

All of it takes time linear in the length of the text, hostile or not: every search goes on behind what was looked at.
An envelope does not hold another, so one that has not ended where the next begins was cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Final

from ocpp_core.capture._found import MAX_QUOTING, QUOTED, Counter, Excerpt, FoundEnvelope, FoundFrame, unescape

__all__ = ["find_envelopes", "without_nested"]


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
_SPAN: Final = attrgetter("span")
_HIDDEN_UNTIL: Final = {"--": "-->", "[CDATA[": "]]>"}
_ATTRIBUTES: Final = re.compile(r"[^<>]*+")
_FIRST_MARK: Final = re.compile(r"[^<>\"'\\]*+([\"'\\])")
_LINES_OF_XML: Final = re.compile(r"[^\n]*+(?:\n[ \t]*+</?[A-Za-z][^\n]*+)*")


def find_envelopes(text: str) -> Iterator[FoundEnvelope]:
    """Every envelope in a text, in order. Raises nothing, whatever the text.

    One that a line holds twice, as it is and quoted or quoted twice, counts once.
    """
    counter = Counter(text)
    seen: set[str] = set()
    for excerpt in _excerpts(text, 0) if "Envelope" in text else ():  # most files have none, and that is quickly seen
        if counter.go_to(excerpt.start):
            seen.clear()
        if excerpt.quoting > 0 and excerpt.text in seen:
            continue
        seen.add(excerpt.text)
        lines = 1 + text.count("\n", excerpt.start, excerpt.end) if excerpt.quoting == 0 else 1
        yield FoundEnvelope(
            counter.line,
            excerpt.text,
            excerpt.cut_off,
            lines,
            (excerpt.start, excerpt.end),
            columns=(counter.columns, counter.columns_behind(excerpt.start, excerpt.end)),
        )


def without_nested(
    frames: Iterable[FoundFrame], envelopes: Iterable[FoundEnvelope]
) -> list[FoundFrame | FoundEnvelope]:
    """What was found of both kinds, in order, without what a payload of the other kind holds."""
    found: list[FoundFrame | FoundEnvelope] = []
    ends: dict[type, int] = {FoundFrame: 0, FoundEnvelope: 0}
    others = list(envelopes)
    both: list[FoundFrame | FoundEnvelope] = [*frames, *others]
    both.sort(key=_SPAN)
    if not others:
        return both
    for each in both:
        other = FoundFrame if isinstance(each, FoundEnvelope) else FoundEnvelope
        if each.span[0] >= ends[other]:
            found.append(each)
            ends[type(each)] = max(ends[type(each)], each.span[1])
    return found


def _excerpts(text: str, quoting: int) -> Iterator[Excerpt]:
    """The envelopes in a text that was quoted ``quoting`` times."""
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
            yield _whole(text, opened, position, quoting)
            opened = None
        elif tag["start"] and (quoted := _is_quoted(text, tag)) is not None:
            if opened is not None:
                yield _cut_off(text, opened, tag.start(), quoting)
                opened = None
            if quoted:
                excerpts, position = _unquoted(text, tag, quoting)
                yield from excerpts
            elif text[(end := _attributes_end(text, tag)) - 1 : end + 1] == "/>":
                yield _whole(text, tag, end + 1, quoting)
            else:
                opened = tag
    if opened is not None:
        yield _cut_off(text, opened, len(text), quoting)


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


def _unquoted(text: str, tag: re.Match[str], quoting: int) -> tuple[Iterator[Excerpt], int]:
    """The envelopes in the rest of a JSON string, and where that ends."""
    quoted = QUOTED["escaped"].match(text, tag.start())
    end = max(tag.end(), quoted.end() if quoted else 0)
    if quoting >= MAX_QUOTING or quoted is None:
        return iter(()), end
    excerpts = _excerpts(unescape(quoted[0]), quoting + 1)
    return (
        Excerpt(tag.start(), end, excerpt.text, excerpt.quoting, cut_off=excerpt.cut_off) for excerpt in excerpts
    ), end


def _start(tag: re.Match[str]) -> int:
    """Where an envelope begins: not with a declaration that was quoted otherwise, as Python prints bytes."""
    return tag.end("declaration") if "\\" in (tag["declaration"] or "") else tag.start()


def _whole(text: str, tag: re.Match[str], end: int, quoting: int) -> Excerpt:
    return Excerpt(_start(tag), end, text[_start(tag) : end], quoting)


def _cut_off(text: str, tag: re.Match[str], limit: int, quoting: int) -> Excerpt:
    """An envelope without its end: the line where it begins, and those after it that are XML by their looks."""
    start = _start(tag)
    found = _LINES_OF_XML.match(text, tag.start("start"), limit)
    body = text[start : found.end() if found else limit].rstrip()
    return Excerpt(start, start + len(body), body, quoting, cut_off=True)
