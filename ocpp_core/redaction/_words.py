"""Values that were replaced, wherever else they stand as words: the same by the same.

Belongs here: remembering them, and finding words in a text. Must not be here: which values are replaced, frames.
"""

from __future__ import annotations

import re
from typing import Final

from ocpp_core.redaction._marks import standard_words
from ocpp_core.redaction._pseudonyms import SHORTEST, Pseudonyms

__all__ = ["SHORTEST_STATION", "Words"]

_MAX_SEEN: Final = 200_000
"""Most values that are remembered."""

SHORTEST_STATION: Final = 3
"""Fewest characters of the identity of a station that is looked for elsewhere."""

_LONGEST_WORD: Final = 4_096
_SEVERAL: Final = 8
"""Fewest digits of a number that is looked for elsewhere: a shorter one may be anything."""

_WORD: Final = re.compile(r"[\w*+./:=@|#~-]{3,}+")
_PARTS: Final = re.compile(r"[^:/=|,@#]++")
_NAMES: Final = re.compile(r"\w++(?:-\w++)*")
_SINGLE: Final = re.compile(r"[^\W_]++")
_BESIDE_NUMBER: Final = ("", " ", "\t", "\n", "\r", ",", ":", "[", "]", "}", ">", "<")


class Words:
    """What stands for values, by a key."""

    def __init__(self, key: str | bytes | None) -> None:
        self._pseudonyms: Final = Pseudonyms(key)
        self._seen: Final[set[str]] = set()

    def value(self, value: str) -> str:
        """What stands for a value."""
        return self._pseudonyms.of(value)

    def number(self, digits: str) -> str:
        """What stands for a number without a fraction."""
        return self._pseudonyms.of_number(digits)

    def replaced(self, value: str, shortest: int = SHORTEST) -> str:
        """What stands for a value, which is looked for elsewhere from now on."""
        self.remember(value, shortest)
        return self.value(value)

    def remember(self, value: str, shortest: int = SHORTEST) -> None:
        """Look for a value elsewhere from now on."""
        word = value.strip()
        if not shortest <= len(word) <= _LONGEST_WORD or len(self._seen) >= _MAX_SEEN:
            return
        if word.isdecimal() and len(word) < _SEVERAL:
            return
        folded = word.casefold()
        if folded not in standard_words() and _SINGLE.search(word):
            self._seen.add(folded)

    def without(self, text: str, start: int, end: int) -> str:
        """A part of a text, with what stands for the values that were seen in it as words."""
        part = text[start:end]
        if not self._seen or len(part) < SHORTEST_STATION:
            return part
        return _WORD.sub(self._run, part)

    def _run(self, found: re.Match[str]) -> str:
        """A run of characters that words may have, or what stands for it or for the words in it."""
        word = found[0]
        before = found.string[found.start() - 1 : found.start()]
        if before == "\\" and word[0] in "nrtbfu":  # the rest of an escape
            cut = 5 if word[0] == "u" else 1
            return word[:cut] + self._word(word[cut:], before, found)
        return self._word(word, before, found)

    def _word(self, word: str, before: str, found: re.Match[str]) -> str:
        known = self._known(word, before, found.string[found.end() : found.end() + 1])
        if known is not None:
            return known
        stripped = word.strip(".:=,#|/-")
        if stripped != word and stripped.casefold() in self._seen:
            return word.replace(stripped, self._pseudonyms.of(stripped), 1)
        for pattern in (_PARTS, _NAMES, _SINGLE):
            if any(each[0].casefold() in self._seen for each in pattern.finditer(word)):
                word = pattern.sub(lambda each: self._known(each[0], '"', '"') or each[0], word)
        return word

    def _known(self, word: str, before: str, after: str) -> str | None:
        if word.casefold() not in self._seen:
            return None
        if word.isdecimal() and before in _BESIDE_NUMBER and after in _BESIDE_NUMBER:
            return self._pseudonyms.of_number(word)
        return self._pseudonyms.of(word)
