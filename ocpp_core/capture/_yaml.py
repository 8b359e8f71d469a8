"""Frames that stand in YAML: block sequences, flow sequences without quotes, and block mappings with named fields.

Belongs here: the part of YAML that programs write frames in, as JSON. Must not be here: other notations, where frames
begin and end in JSON.

This is no reader of YAML documents: a log may hold such a block among other lines, and where it stands matters. What
has an anchor, an alias or a tag is left alone, so nothing multiplies. Time is linear in the length of the text: a block
is read once, no deeper than a bound, and the search goes on behind what was read.
"""

from __future__ import annotations

import json
import re
from typing import Final

from ocpp_core.capture._edits import Edits
from ocpp_core.capture._found import callers, unescape
from ocpp_core.capture._named import TYPE_NAMES

__all__ = ["yaml_blocks"]

_HOW: Final = "from YAML"
_MAX_DEPTH: Final = 40
_MAX_ABOVE: Final = 4_000  # characters of a mapping before the field of its type

# Each begins with a letter or two of its own, for which a text is searched fast.
_BLOCK: Final = re.compile(r"- {1,9}[2-6][ \t]{0,9}(?:#[^\r\n]{0,200})?\r?\n[ ]{0,200}- ")  # up to the second element
_FLOW: Final = re.compile(r"\[ {0,9}[2-6], {0,9}(?=[A-Za-z0-9_*])")
_HINT: Final = re.compile(r"ype(?:_?[iI][dD])?: ")
_TYPED: Final = re.compile(
    rf"(?<![^\n])[ ]{{0,200}}(?:- {{1,9}}){{0,4}}(?P<type>(?:{'|'.join(TYPE_NAMES)}): {{1,9}}['\"]?(?:[2-6]|CALL|SEND))"
)
_LINE: Final = re.compile(r"(?<![^\n])(?P<indent>[ ]{0,200})(?:- {1,9}|[\w\"'-]{1,60}: {1,9}){1,4}\Z")
_KEY_ABOVE: Final = re.compile(r":[ \t]{0,9}\r?\n(?P<indent>[ ]{0,200})\Z")
_ITEM: Final = re.compile(r"(?P<indent>[ ]*)(?P<dashes>(?:-[ ]+)*)")

_SINGLE: Final = r"'[^'\r\n]*(?:''[^'\r\n]*)*'"
_DOUBLE: Final = r'"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"'
_KEY: Final = re.compile(
    rf"(?:(?P<single>{_SINGLE})|(?P<double>{_DOUBLE})|(?P<plain>[^\s\-?:,\[\]{{}}#&*!|>'\"%@`][^\r\n:#]{{0,199}}))"
    r"[ ]{0,9}:(?=[ \t\r\n]|\Z)"
)
_SPACES: Final = re.compile(r"[ \t]*+")
_REST: Final = re.compile(r"[ \t]*+(?:#[^\n]*)?\r?(?:\n|\Z)")  # of a line that says nothing more
_BLANK: Final = re.compile(r"[ \t]*+(?:#[^\n]*)?\r?\n")
_INDENT: Final = re.compile(r"[ ]*+")
_WHITE: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_PLAIN: Final = re.compile(r"(?:[^\r\n#:]|(?<=[^ \t\r\n])#|:(?=[^ \t\r\n]))*")
_FLOW_PLAIN: Final = re.compile(r"(?:[^\r\n#:,\[\]{}]|(?<=[^ \t\r\n])#|:(?=[^ \t\r\n,\[\]{}]))*")
_FOLD: Final = re.compile(r"[ \t]*(?:\r?\n[ \t]*)+")
_ESCAPED_END: Final = re.compile(r"\\\r?\n[ \t]*")
_QUOTED: Final = {
    "'": re.compile(r"'(?P<text>[^']*(?:''[^']*)*)'"),
    '"': re.compile(r'"(?P<text>[^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL),
}
_MAX_STRING: Final = 100_000  # characters of one over several lines
_BLOCK_SCALAR: Final = re.compile(r"(?P<kind>[|>])(?P<chomp>[-+]?)[ \t]*\r?\n")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\Z")
_WORDS: Final = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), "null"),
    **dict.fromkeys(("true", "True", "TRUE"), "true"),
    **dict.fromkeys(("false", "False", "FALSE"), "false"),
}
_ESCAPES: Final = re.compile(r"\\(?:x(?P<two>[0-9A-Fa-f]{2})|(?P<one>[0aevN_ ]))")
_ONES: Final = {"0": "\0", "a": "\a", "e": "\x1b", "v": "\v", "N": "\x85", "_": "\xa0", " ": " "}
_NOT_PLAIN: Final = "&*!%@`|>"


def yaml_blocks(text: str) -> Edits | None:
    """Puts the JSON of frames that stand in YAML in their place."""
    places = [(found.start(), False) for pattern in (_BLOCK, _FLOW) for found in pattern.finditer(text)]
    if _HINT.search(text) is not None:
        places += [(found.start("type"), True) for found in _TYPED.finditer(text)]
    if not places:
        return None
    places.sort()
    edits = Edits(text)
    position = 0
    for place, typed in places:
        if place < position:
            continue
        found = _mapping(text, place, position) if typed else _sequence(text, place)
        if found is None:
            continue
        start, end, made = found
        position = end
        if made is not None:
            above = None if text[start] == "[" else _KEY_ABOVE.search(text, max(edits.end, start - 220), start)
            if above is not None:  # of a key on the line above: so that its line reads as one with a flow sequence
                edits.replace(above.start() + 1, start, " ", _HOW)
            edits.replace(start, end, made, _HOW)
    return edits


def _sequence(text: str, place: int) -> tuple[int, int, str | None] | None:
    """A frame that begins in a place as a sequence: where it begins and ends, and its JSON, if it is one."""
    line_start = text.rfind("\n", max(0, place - 300), place) + 1
    flow = text[place] == "["
    before = text[line_start:place]
    if (flow and not _LINE.match(before)) or (not flow and before.strip("- ")):
        return None
    reader = _Reader(text, place, line_start)
    try:
        items = reader.flow_items(0) if flow else reader.items(place - line_start, 0)
    except _NotReadError:
        return place, max(reader.position, place + 1), None
    return place, reader.position, f"[{','.join(items)}]" if _is_frame(items) else None


def _mapping(text: str, place: int, limit: int) -> tuple[int, int, str | None] | None:
    """A message with named fields of which one, that of the type, stands in a place."""
    start = _first_key(text, place, limit)
    reader = _Reader(text, start, text.rfind("\n", 0, start) + 1)
    try:
        made = reader.mapping(start - reader.line_start, 0)
    except _NotReadError:
        return start, max(reader.position, place + 1), None
    return start, max(reader.position, place + 1), made


def _first_key(text: str, place: int, limit: int) -> int:
    """Where the mapping begins that has a key in this place: above it are lines of the same column, and deeper ones."""
    limit = max(limit, place - _MAX_ABOVE)
    line_start = text.rfind("\n", 0, place) + 1
    column = place - line_start
    first = place
    while line_start > limit and not text[line_start:place].strip("- ") and "-" not in text[line_start:first]:
        above = text.rfind("\n", 0, line_start - 1) + 1
        if above < limit:
            break
        item = _ITEM.match(text, above)
        content = item.end() if item else above
        if content - above == column and _KEY.match(text, content):
            first = content
        elif content - above < column:
            break
        line_start = above
        place = content
    return first


def _is_frame(items: list[str]) -> bool:
    """Whether a sequence is a frame: by its third element, since other lists may begin with a number."""
    if len(items) < 3 or items[1][:1] in "[{":
        return False
    if items[0] in ("2", "6"):
        action = items[2][1:-1]
        return items[2][0] == '"' and (action in callers() or (len(items) == 4 and items[3][:1] == "{"))
    if items[0] == "3":
        return len(items) == 3 and items[1][0] == '"' and (items[2][0] == "{" or items[2] == "null")
    return len(items) == 5 and items[2][0] == items[3][0] == '"' and items[4][:1] in "{n"


class _NotReadError(Exception):
    """What stands here is no YAML, or not of the part that is read here."""


class _Reader:
    """Reads a block of YAML from a place on, and makes JSON of it."""

    def __init__(self, text: str, position: int, line_start: int) -> None:
        self._text = text
        self.position = position
        """Where what was read ends."""
        self.line_start = line_start
        """Where the line begins of what is read."""

    def items(self, column: int, depth: int) -> list[str]:
        """The elements of a block sequence, whose dashes stand in a column."""
        found = []
        while True:
            self.position += 1
            self._skip_spaces()
            found.append(self._value(column, depth, same_column=False, compact=True))
            if not self._goes_on(column) or not self._is_dash():
                return found

    def mapping(self, column: int, depth: int) -> str:
        """The JSON of a block mapping, whose keys stand in a column."""
        found = []
        while (key := _KEY.match(self._text, self.position)) is not None:
            self.position = key.end()
            self._skip_spaces()
            value = self._value(column, depth, same_column=True, compact=False)
            found.append(f"{_key(key)}:{value}")
            end = self.position
            if not self._goes_on(column):
                break
            if self._is_dash():
                self.position = end
                break
        else:
            raise _NotReadError
        return f"{{{','.join(found)}}}"

    def _goes_on(self, column: int) -> bool:
        """Go to the next line if it belongs to the same block, whose parts stand in a column."""
        end, line_start = self.position, self.line_start
        following = self._next_line()
        if following == column and not self._text.startswith(("---", "..."), self.position):
            return True
        if following is not None and following > column:
            raise _NotReadError
        self.position, self.line_start = end, line_start
        return False

    def _value(self, column: int, depth: int, *, same_column: bool, compact: bool) -> str:
        """What follows a dash or a key of a block in a column: in its line, or in the lines below."""
        if depth > _MAX_DEPTH:
            raise _NotReadError
        if _REST.match(self._text, self.position):
            end, line_start = self.position, self.line_start
            below = self._next_line()
            if below is not None and (below > column or (same_column and below == column and self._is_dash())):
                return self._node(column, depth + 1)
            self.position, self.line_start = end, line_start
            return "null"
        return self._node(column, depth + 1) if compact else self._scalar(column, depth + 1)

    def _node(self, column: int, depth: int) -> str:
        if self._is_dash():
            return f"[{','.join(self.items(self.position - self.line_start, depth))}]"
        if _KEY.match(self._text, self.position):
            return self.mapping(self.position - self.line_start, depth)
        return self._scalar(column, depth)

    def _scalar(self, column: int, depth: int) -> str:
        """A scalar, or a collection in flow style, in a block whose parts stand in a column."""
        text, character = self._text, self._text[self.position]
        if character in "[{":
            made = self._flow(depth)
        elif character in _QUOTED:
            made = self._quoted(character)
        elif (block := _BLOCK_SCALAR.match(text, self.position)) is not None:
            return self._block_scalar(block, column)
        elif character in _NOT_PLAIN:
            raise _NotReadError
        else:
            return self._plain(column)
        if not _REST.match(text, self.position):
            raise _NotReadError
        return made

    def _plain(self, column: int) -> str:
        lines = []
        while True:
            found = _PLAIN.match(self._text, self.position)
            line = found[0].rstrip() if found else ""
            self.position += len(line)
            if not _REST.match(self._text, self.position):
                raise _NotReadError
            lines.append(line)
            end, line_start = self.position, self.line_start
            following = self._next_line()
            if following is None or following <= column:
                self.position, self.line_start = end, line_start
                return _resolved(" ".join(lines))

    def _quoted(self, quote: str) -> str:
        found = _QUOTED[quote].match(self._text, self.position, self.position + _MAX_STRING)
        if found is None:
            raise _NotReadError
        self.position = found.end()
        self.line_start = self._text.rfind("\n", self.line_start, self.position) + 1 or self.line_start
        value = found["text"]
        if quote == "'":
            return _dumped(_FOLD.sub(_folded, value).replace("''", "'"))
        return _dumped(_unescaped(_FOLD.sub(_folded, _ESCAPED_END.sub("", value))))

    def _block_scalar(self, head: re.Match[str], column: int) -> str:
        text = self._text
        self.position = end = head.end()
        lines: list[str] = []
        indent = None
        while end < len(text):
            stop = text.find("\n", end)
            stop = len(text) if stop < 0 else stop
            line = text[end:stop].removesuffix("\r")
            if line.strip():
                spaces = len(line) - len(line.lstrip(" "))
                indent = spaces if indent is None else indent
                if spaces <= column or spaces < indent:
                    break
            lines.append(line[indent or 0 :])
            self.position, self.line_start = stop, end
            end = stop + 1
        while lines and not lines[-1].strip():
            lines.pop()
        value = ("\n" if head["kind"] == "|" else " ").join(lines)
        return _dumped(value if head["chomp"] == "-" or not lines else value + "\n")

    def _flow(self, depth: int) -> str:
        if self._text[self.position] == "[":
            return f"[{','.join(self.flow_items(depth))}]"
        found = []
        self.position += 1
        while self._flow_token() != "}":
            key = self._flow_value(depth, is_key=True)
            value = "null"
            if self._flow_token() == ":":
                self.position += 1
                value = "null" if self._flow_token() in ",}" else self._flow_value(depth)
            found.append(f"{key}:{value}")
            self._pass_comma("}")
        self.position += 1
        return f"{{{','.join(found)}}}"

    def flow_items(self, depth: int) -> list[str]:
        """The elements of a flow sequence."""
        found = []
        self.position += 1
        while self._flow_token() != "]":
            found.append(self._flow_value(depth))
            self._pass_comma("]")
        self.position += 1
        return found

    def _flow_value(self, depth: int, *, is_key: bool = False) -> str:
        character = self._flow_token()
        if depth > _MAX_DEPTH or character in _NOT_PLAIN or character in ",:":
            raise _NotReadError
        if character in "[{":
            if is_key:
                raise _NotReadError
            return self._flow(depth + 1)
        if character in _QUOTED:
            return self._quoted(character)
        found = _FLOW_PLAIN.match(self._text, self.position)
        value = found[0].rstrip() if found else ""
        if not value:
            raise _NotReadError
        self.position += len(value)
        return _dumped(value) if is_key else _resolved(value)

    def _pass_comma(self, end: str) -> None:
        character = self._flow_token()
        if character == ",":
            self.position += 1
        elif character != end:
            raise _NotReadError

    def _flow_token(self) -> str:
        """The next character that is neither white space nor of a comment."""
        found = _WHITE.match(self._text, self.position)
        self.position = found.end() if found else self.position
        if self.position >= len(self._text):
            raise _NotReadError
        return self._text[self.position]

    def _skip_spaces(self) -> None:
        found = _SPACES.match(self._text, self.position)
        self.position = found.end() if found else self.position

    def _next_line(self) -> int | None:
        """Go to the next line that says something, and give the column in which it begins; None if there is none."""
        rest = _REST.match(self._text, self.position)
        if rest is None:
            raise _NotReadError
        place = rest.end()
        while (blank := _BLANK.match(self._text, place)) is not None:
            place = blank.end()
        indent = _INDENT.match(self._text, place)
        content = indent.end() if indent else place
        if content >= len(self._text) or self._text[content] in "#\r\n":
            return None
        self.line_start, self.position = place, content
        return content - place

    def _is_dash(self) -> bool:
        return self._text.startswith("-", self.position) and self._text[self.position + 1 : self.position + 2] in (
            *" \r\n",
            "",
        )


def _key(key: re.Match[str]) -> str:
    if key["plain"] is not None:
        return _dumped(key["plain"].rstrip())
    if key["single"] is not None:
        return _dumped(key["single"][1:-1].replace("''", "'"))
    return _dumped(_unescaped(key["double"][1:-1]))


def _resolved(value: str) -> str:
    """The JSON of a plain scalar."""
    return _WORDS.get(value) or (value if _NUMBER.match(value) else _dumped(value))


def _folded(found: re.Match[str]) -> str:
    """What a line break in a scalar means: one is a blank, of several each but the first is a line break."""
    return "\n" * (found[0].count("\n") - 1) or " "


def _unescaped(text: str) -> str:
    return unescape(_ESCAPES.sub(_character, text)) if "\\" in text else text


def _character(found: re.Match[str]) -> str:
    """An escape that JSON does not have, as one that it has."""
    code = int(found["two"], 16) if found["two"] else ord(_ONES[found["one"]])
    return f"\\u{code:04x}"


def _dumped(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)
