"""Four repairs of texts that are almost JSON: the faults that real stations are known to have.

Belongs here: what is mended and how, in time and memory linear in the text, without recursion. Everything else is
refused, so that nothing is guessed. Must not be here: whether a repair is wanted, bounds on length and depth.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from ocpp_core._json import NOT_JSON, parse

__all__ = ["Repair", "repair_json"]


@frozen
class Repair:
    """One fault that was mended."""

    position: int
    """Where: the index in the given text of the character that may not stand there, or the length of the text."""

    what: str
    """What was wrong and what was done, without a word of the text."""


def repair_json(text: str, most: int) -> tuple[str, tuple[Repair, ...]] | None:
    """The text with its faults mended, and the repairs in the order of the text; `parse` takes what is given.

    None if there is nothing to mend, any other fault than these four, or need of more than ``most`` repairs:

    - Closing brackets that are missing at the end are added. A text that ends within a value, or where another one must
      follow, was cut off and is refused; so is one that ends with a number, whose last digits may be missing.
    - An empty element of a list is left out: ``[,1]``, ``[1,,2]``, ``[1,]``.
    - A member without a value is left out: ``{"a":,"b":1}``, ``{"b":1,"a":}``.
    - A NUL in a string ends the string, as it does in C: what follows it is left out. Other control characters, U+0001
      to U+001F, are removed from the string. A string counts as one repair.
    """
    mender = _Mender(text)
    mended = mender.mend(most)
    if mended is None or not mender.repairs:
        return None
    try:
        parse(mended)
    except NOT_JSON:  # half of a surrogate pair included
        return None
    return mended, tuple(mender.repairs)


# A string, with the colon behind it if it is a name; a mark; whatever else stands between blanks and marks, which the
# parser judges in the end. A quotation mark that begins no string is a mark, so its partner is searched for only once.
_TOKEN: Final = re.compile(r'("[^"]*+")([ \t\r\n]*+:)?|[][{}:,"]|[^][{}:," \t\r\n]++')
_CONTROLS: Final = re.compile(r"[\x00-\x1f]++")
_BROKEN_ESCAPE: Final = re.compile(r"\\(?:u[0-9A-Fa-f]{0,3})?[\x00-\x1f]")

# What is due.
_VALUE: Final = "a value, or nothing in an empty list"
_NAME: Final = "a name with its colon, or nothing in an empty object"
_END: Final = "a comma, a closing bracket, or the end of the text"


class _Mender:
    """Reads the tokens of one text, and notes what to change."""

    def __init__(self, text: str) -> None:
        self._text = text
        # Escapes hidden, each by as many characters: the quotation marks that are left begin and end strings.
        self._plain = text.replace(r"\\", "__").replace(r"\"", "__")
        self._due = _VALUE
        self._open: list[str] = []  # the brackets that have to close, the innermost last
        self._comma = -1  # the comma before the element or member that is due; -1 if it is the first
        self._name = -1  # where the last name in the object begins; -1 if there was none
        self._edits: list[tuple[int, int, str]] = []  # from where to where to put what, in the order of the text
        self.repairs: list[Repair] = []

    def mend(self, most: int) -> str | None:
        """The mended text, which need not be JSON yet, or None."""
        token = None
        for token in _TOKEN.finditer(self._plain):
            if not self._take(token) or len(self.repairs) > most:
                return None
        if token is None or not self._may_end(token):
            return None
        if self._open:
            added = "1 closing bracket was" if len(self._open) == 1 else f"{len(self._open)} closing brackets were"
            end = len(self._text)
            self._edit(end, end, "".join(reversed(self._open)), end, f"{added} missing at the end: added")
        return None if len(self.repairs) > most else self._edited()

    def _take(self, token: re.Match[str]) -> bool:
        """Whether a token may stand here, after a repair if need be."""
        start = token.start()
        kind = self._plain[start]
        if kind in ",]}":
            return self._separate(kind, start)
        named = token[2] is not None
        if self._due is not (_NAME if named else _VALUE) or (kind in '":' and token[1] is None):
            return False
        if kind == '"' and not self._clean(start + 1, token.end(1) - 1):
            return False
        if named:
            self._due, self._name = _VALUE, start
        elif kind in "[{":
            self._open.append("]" if kind == "[" else "}")
            self._due = _VALUE if kind == "[" else _NAME
            self._comma = self._name = -1
        else:
            self._due = _END
        return True

    def _separate(self, mark: str, at: int) -> bool:
        """Whether a comma or a closing bracket may stand here; what lacks a value before it is left out."""
        within = self._open[-1] if self._open else None
        if within is None or mark not in (",", within):
            return False
        if self._due is _NAME:  # only an object without members may go without
            if mark == "," or self._comma >= 0 or self._name >= 0:
                return False
        elif self._due is _VALUE and (mark == "," or within == "}" or self._comma >= 0):
            self._leave_out(mark, within, at)
        else:
            self._comma = at
        if mark == ",":
            self._due = _NAME if within == "}" else _VALUE
        else:
            self._open.pop()
            self._due = _END
        return True

    def _leave_out(self, mark: str, within: str, at: int) -> None:
        """Leaves out the element or member that lacks a value, with one comma: that before it, if there is one."""
        what = "an empty element of a list was left out" if within == "]" else "a member without a value was left out"
        if self._comma >= 0:
            self._edit(self._comma, at, "", at, what)  # in a row of them again from there
        else:
            self._edit(self._name if within == "}" else at, at + 1 if mark == "," else at, "", at, what)

    def _clean(self, start: int, end: int) -> bool:
        """Whether a string between its quotation marks is free of control characters, or can be made so."""
        control = _CONTROLS.search(self._plain, start, end)
        if control is None:
            return True
        nul = self._plain.find("\0", start, end)
        stop = end if nul < 0 else nul
        if _BROKEN_ESCAPE.search(self._plain, start, stop + 1):
            return False
        what = "a string held control characters: removed" if nul < 0 else "a string held a NUL: cut off there"
        self._edit(start, end, _CONTROLS.sub("", self._text[start:stop]), control.start(), what)
        return True

    def _may_end(self, last: re.Match[str]) -> bool:
        """Whether the text may end behind its last token."""
        kind = self._plain[last.start()]
        if kind in "-0123456789" and last.end() == len(self._plain):
            return False
        return self._due is _END or kind in "[{"

    def _edit(self, start: int, end: int, new: str, position: int, what: str) -> None:
        while self._edits and self._edits[-1][0] >= start:  # within what is now left out
            self._edits.pop()
        self._edits.append((start, end, new))
        self.repairs.append(Repair(position, what))

    def _edited(self) -> str:
        parts: list[str] = []
        done = 0
        for start, end, new in self._edits:
            parts += self._text[done:start], new
            done = end
        return "".join([*parts, self._text[done:]])
