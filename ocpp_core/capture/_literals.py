"""Finds the frames that a program printed in its own notation: literals of Python and JavaScript, reprs of objects.

Belongs here: how such a notation becomes the JSON of the frame. Must not be here: frames that stand there as JSON.

All of it takes time linear in the length of the text, hostile or not: where a walk through a literal has failed, the
arrays that it left open fail as well and are not walked again, and every search goes on behind what was read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Final

from attrs import evolve

from ocpp_core.capture._found import MAX_QUOTING, QUOTED, Context, Excerpt, unescape
from ocpp_core.capture._frames import json_excerpts

__all__ = ["bytes_excerpts", "literal_excerpts", "repr_excerpts", "string_excerpts"]

_SPACE: Final = r"[ \t\r\n]*+"
_SINGLE: Final = r"'[^'\\\r\n]*+(?:\\.[^'\\\r\n]*+)*'"
_DOUBLE: Final = r'"[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*"'
_NUMBER: Final = r"-?[0-9][-+.0-9eE]{0,39}+"
_TOKEN: Final = re.compile(
    rf"{_SPACE}(?:(?P<open>[\[{{])|(?P<close>[\]}}])|(?P<mark>[,:])|[bu]?(?P<text>{_SINGLE}|{_DOUBLE})"
    rf"|(?P<number>{_NUMBER})|<\w[\w.]{{0,99}}+: (?P<member>{_SINGLE}|{_NUMBER})>|(?P<gap>\.\.\.|…)"
    r"|(?P<word>-?(?:[^\W\d]|\$)[\w$]*+))"
)
_HEAD: Final = re.compile(rf"\[{_SPACE}[2-6]{_SPACE},{_SPACE}(?:[bu]?'|{_NUMBER}{_SPACE},{_SPACE}(?:'|\{{{_SPACE}'))")
_START: Final = re.compile(
    rf'\[(?:[26],(?:{_DOUBLE}|{_NUMBER}),"[A-Z]\w+",|3,(?:{_DOUBLE}|{_NUMBER}),(?=\{{|null)'
    rf"|[45],(?:{_DOUBLE}|{_NUMBER}),{_DOUBLE},{_DOUBLE},)(?:\{{|null|\.\.\.)"
)
"""What a frame begins with, as JSON, if it is no list of something else."""

_REPR_HOW: Final = "from the repr of a Python object"

_PAIRS: Final = ("[]", "{}")
_ENDS: Final = (("end", "]"), ("end", "}"), ("value", "]"), ("key", "}"))
"""What may be expected where a container ends."""

_MARKS: Final = {"colon": ":", "end": ","}
_VALUES: Final = {
    "True": "true",
    "False": "false",
    "None": "null",
    "true": "true",
    "false": "false",
    "null": "null",
    "undefined": "null",
    "nan": "NaN",
    "inf": "Infinity",
    "-inf": "-Infinity",
    **{name: name for name in ("NaN", "Infinity", "-Infinity")},
}
_OF_JAVASCRIPT: Final = frozenset({"true", "false", "null", "undefined", "NaN", "Infinity", "-Infinity"})
_LEFT_OUT: Final = frozenset({"Object", "Array", "Circular"})  # Node writes these for what is nested too deep
_PLAIN: Final = re.compile(r'[^"\\\x00-\x1f\ud800-\udfff]*+')
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_ESCAPE: Final = re.compile(
    r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|([0-7]{1,3})|(.))"
)
_LETTERS: Final = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_LAST_CHARACTER: Final = 0x10FFFF
_BYTES: Final = re.compile(rf"\bb(?P<text>{_SINGLE})")
_QUOTED: Final = re.compile(rf"(?<![\w\\])(?P<text>'{_SPACE}\[[^'\\\r\n]*+(?:\\.[^'\\\r\n]*+)*')")
_NAMED: Final = r"[^,\r\n]{1,200}+"
_REPR: Final = re.compile(
    rf"<(?:(?P<kind>Call|CallResult) - unique_id=(?P<id>{_NAMED}), action=(?P<action>{_NAMED}), payload=(?=[\[{{])"
    rf"|CallError - unique_id=(?P<error_id>{_NAMED}), error_code=(?P<code>{_NAMED}), "
    r"error_description=(?P<description>[^\r\n]{0,1000}?), error_details=(?=[\[{]))"
)


class _Literal:
    """The literal that begins at a place, read as far as it is one."""

    def __init__(self, text: str, start: int, limit: int | None = None) -> None:
        self.end = start
        self._text = text
        self.pieces: list[str] = []
        """The JSON of it."""
        self.left_open: list[int] = []
        """Where the containers begin that have not ended; none if it is whole."""
        self.shortened = self.javascript = False
        self._expects = "value"
        limit = len(text) if limit is None else limit
        while (token := _TOKEN.match(text, self.end, limit)) is not None and self._takes(token):
            self.end = token.end()
            if not self.left_open:
                break

    def _takes(self, token: re.Match[str]) -> bool:
        """Whether a token goes on with it."""
        kind = token.lastgroup or ""
        found = token[kind]
        if kind == "gap" or (kind == "word" and found in _LEFT_OUT and self._container == "["):
            self.shortened, found, self._expects = True, "...", "end"
        elif kind == "open" and self._expects == "value":
            self.left_open.append(token.start(kind))
            self._expects = "value" if found == "[" else "key"
        elif kind == "close":
            if self._container + found not in _PAIRS or (self._expects, found) not in _ENDS:
                return False
            self.left_open.pop()
            if self.pieces[-1] == ",":  # behind the last element, where JSON has none
                self.pieces.pop()
            self._expects = "end"
        elif found == _MARKS.get(self._expects):
            self._expects = "value" if found == ":" or self._container == "[" else "key"
        elif (scalar := self._scalar(kind, found)) is not None:
            found = scalar
            self._expects = "colon" if self._expects == "key" else "end"
        else:
            return False
        self.pieces.append(found)
        return True

    @property
    def _container(self) -> str:
        """How the innermost container begins."""
        return self._text[self.left_open[-1]] if self.left_open else ""

    def _scalar(self, kind: str, found: str) -> str | None:
        """The JSON of a token, if it may stand here."""
        if kind == "text" and self._expects in ("value", "key"):
            return _written(found)
        if kind == "word" and self._expects == "key":
            self.javascript = True
            return f'"{found}"'
        if kind == "word" and self._expects == "value":
            self.javascript = self.javascript or found in _OF_JAVASCRIPT
            return _VALUES.get(found)
        if kind in ("number", "member") and self._expects == "value":
            return found if found[0] not in "'\"" else _written(found)
        return None

    @property
    def how(self) -> str:
        return f"from a {'JavaScript' if self.javascript else 'Python'} literal"

    @property
    def text(self) -> str:
        return "".join(self.pieces)


def literal_excerpts(text: str) -> Iterator[Excerpt]:
    """The frames that are written as lists of Python or arrays of JavaScript, with strings in single quotes."""
    return _literals(text, 0) if "'" in text else iter(())


def _literals(text: str, quoting: int) -> Iterator[Excerpt]:
    position = line_start = examined = 0
    unclosed: dict[int, int] = {}
    while (head := _HEAD.search(text, position)) is not None:
        start = head.start()
        line_start = max(line_start, text.rfind("\n", position, start) + 1)
        position = start + 1
        if start in unclosed:
            if start < examined:  # a part of one that begins earlier on its line
                continue
        else:
            read = _Literal(text, start)
            if quoting < MAX_QUOTING and _is_quoted(text, line_start, start, read.end):
                excerpts, position = _of_json_string(text, start, quoting, _literals)
                yield from excerpts
                continue
            if not read.left_open:
                position = read.end
                if _START.match(read.text):
                    yield Excerpt(start, read.end, read.text, quoting, how=read.how, shortened=read.shortened)
                continue
            unclosed.update(dict.fromkeys(read.left_open, read.end))
        if head.end() > examined:
            line_end = text.find("\n", head.end())
            examined = len(text) if line_end < 0 else line_end
        excerpt = _cut_off(text, head, examined, unclosed[start], quoting)
        if excerpt is not None:
            position = excerpt.end
            yield excerpt


def _cut_off(text: str, head: re.Match[str], line_end: int, failed: int, quoting: int) -> Excerpt | None:
    """The frame that begins here and does not end, if it surely is one: what follows on later lines may be another."""
    start = head.start()
    following = _HEAD.search(text, line_end, failed) if line_end < failed else None
    stop = following.start() if following else failed
    read = _Literal(text, start, stop)
    if not _START.match(read.text):
        return None
    end = read.end
    if following is None:
        rest = text[failed : failed + _MAX_REST].partition("\n")[0].rstrip()
        if rest.strip()[:1] not in ("", "'", '"'):  # it does not break off, but is something else
            return None
        end += len(rest)
    body = read.text + text[read.end : end].strip()
    return Excerpt(start, end, body, quoting, cut_off=True, how=read.how, shortened=read.shortened)


_MAX_REST: Final = 10_000  # characters of a string that does not end


def _is_quoted(text: str, line_start: int, start: int, end: int) -> bool:
    """Whether what was read stands in a string of a JSON object, so that its backslashes are those of JSON."""
    return (text[line_start : line_start + 1] == "{" and "\\" in text[start : end + 20]) or text[
        end : end + 20
    ].lstrip().startswith('\\"')


def _of_json_string(
    text: str, start: int, quoting: int, find: Callable[[str, int], Iterator[Excerpt]]
) -> tuple[Iterator[Excerpt], int]:
    """The frames in the rest of a JSON string, and where that ends."""
    quoted = QUOTED["escaped"].match(text, start)
    end = max(start + 1, quoted.end() if quoted else 0)
    excerpts = find(unescape(text[start:end]), quoting + 1)
    return (evolve(each, start=start, end=end) for each in excerpts), end


def _written(literal: str) -> str:
    """A string literal as JSON."""
    inner = literal[1:-1]
    if _PLAIN.fullmatch(inner):
        return f'"{inner}"'
    value = _ESCAPE.sub(_character, inner)
    return json.dumps(value, ensure_ascii=_SURROGATE.search(value) is not None)


def _character(escape: re.Match[str]) -> str:
    *numbers, octal, letter = escape.groups()
    if letter is not None:
        return _LETTERS.get(letter, letter)
    code = int(octal, 8) if octal else int(next(number for number in numbers if number), 16)
    return chr(code) if code <= _LAST_CHARACTER else "\ufffd"


def repr_excerpts(text: str) -> Iterator[Excerpt]:
    """The frames that are written as the repr of a Call, CallResult or CallError of the Python package ``ocpp``."""
    return _reprs(text, 0) if " - unique_id=" in text else iter(())


def _reprs(text: str, quoting: int) -> Iterator[Excerpt]:
    position, line_start = 0, 0
    while (head := _REPR.search(text, position)) is not None:
        start = head.start()
        line_start = max(line_start, text.rfind("\n", position, start) + 1)
        position = head.end()
        read = _Literal(text, position)
        if quoting < MAX_QUOTING and _is_quoted(text, line_start, start, read.end):
            excerpts, position = _of_json_string(text, start, quoting, _reprs)
            yield from excerpts
        elif not read.left_open:
            position = read.end + (text[read.end : read.end + 1] == ">")
            found = f"[{','.join((*_elements(head), read.text))}]"
            context = Context(action=head["action"]) if head["kind"] == "CallResult" else Context()
            context = Context() if context.action == "None" else context
            yield Excerpt(start, position, found, quoting, how=_REPR_HOW, shortened=read.shortened, context=context)
        else:
            position = max(position, read.end)


def _elements(head: re.Match[str]) -> Iterator[str]:
    """The elements of a frame that come before the last, as JSON."""
    kind, names = {
        "Call": ("2", ("id", "action")),
        "CallResult": ("3", ("id",)),
        None: ("4", ("error_id", "code", "description")),
    }[head["kind"]]
    return chain((kind,), (json.dumps(head[name], ensure_ascii=False) for name in names))


def bytes_excerpts(text: str) -> Iterator[Excerpt]:
    """The frames of which a Python bytes literal holds the JSON, if it is written there with escapes."""
    for found in _BYTES.finditer(text) if "'" in text and "b'" in text else ():
        inner = found["text"][1:-1]
        if "\\" not in inner or "[" not in inner:
            continue
        try:
            value = _ESCAPE.sub(_character, inner).encode("latin-1").decode(errors="replace")
        except UnicodeEncodeError:  # no bytes literal
            continue
        yield from _of_literal(found, value, "from a Python bytes literal")


def string_excerpts(text: str) -> Iterator[Excerpt]:
    """The frames of which a string literal in single quotes holds the JSON, if it is written there with escapes."""
    for found in _QUOTED.finditer(text) if "'" in text and ("'[" in text or "' " in text) else ():
        inner = found["text"][1:-1]
        if "\\" in inner:
            yield from _of_literal(found, _ESCAPE.sub(_character, inner), "from a string literal")


def _of_literal(found: re.Match[str], value: str, how: str) -> Iterator[Excerpt]:
    """The frames in the value of a literal."""
    for each in json_excerpts(value):
        yield Excerpt(found.start(), found.end(), each.text, 1 + each.quoting, cut_off=each.cut_off, how=how)
