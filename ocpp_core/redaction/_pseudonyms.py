"""What stands for a value that is replaced: the same for the same, and nothing that could be traced back.

Belongs here: the words themselves. Must not be here: what is replaced.

A pseudonym depends on the value and on a key. Without the key nobody can tell which value it stands for, not even by
trying all cards of an operator.
"""

from __future__ import annotations

import secrets
from hashlib import blake2b, shake_256
from typing import Final

__all__ = ["SHORTEST", "Pseudonyms"]

SHORTEST: Final = 6
"""Fewest characters of a pseudonym, so that different values have different ones."""

_REMEMBERED: Final = 200_000
"""Most pseudonyms that are remembered, to tell two values apart that would get the same one."""

_FIRST: Final = "GHIJKLMNOPQRSTUVWXYZ"
"""No digit of hexadecimal numbers: so no pseudonym is the number of a card."""

_OTHERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_DIGITS: Final = "0123456789"
_ONE_TABLE: Final = bytes(ord(_OTHERS[byte % len(_OTHERS)]) for byte in range(256))
_DIGIT_TABLE: Final = bytes(ord(_DIGITS[byte % len(_DIGITS)]) for byte in range(256))
_FIRST_TABLE: Final = bytes(ord(_FIRST[byte % len(_FIRST)]) for byte in range(256))
_LONG: Final = 24
"""From this length on two values surely get two pseudonyms."""


class Pseudonyms:
    """The pseudonyms of one key; without one of a random key, which nobody knows."""

    def __init__(self, key: str | bytes | None = None) -> None:
        given = secrets.token_bytes(32) if key is None else key.encode() if isinstance(key, str) else bytes(key)
        self._key: Final = blake2b(given, digest_size=32, person=b"ocpp_core.redact").digest()
        self._taken: Final[dict[str, bytes]] = {}

    def of(self, value: str) -> str:
        """The pseudonym of a text: letters and digits, as long as the text if that has `SHORTEST` characters or more.

        Texts that differ in upper and lower case have pseudonyms that differ so, too.
        """
        if not value:
            return value
        if value == value.upper():
            return self._word(value.casefold(), len(value))
        if value == value.lower():
            return self._word(value.casefold(), len(value)).lower()
        mixed = self._word(f"\0{value}", len(value))
        return mixed[0] + mixed[1:].lower()

    def of_number(self, digits: str) -> str:
        """The pseudonym of a number without a fraction: another one of as many digits."""
        made = self._made(f"\1{digits}", len(digits) + 2, _DIGIT_TABLE)
        if len(digits) == 1:
            return str((int(digits) + 1 + int(made[0]) % 9) % 10) if digits.isdecimal() else made[0]
        number = ("123456789"[int(made[0]) % 9] + made[1:])[: len(digits)]
        return number if number != digits else number[:-1] + str((int(number[-1]) + 1) % 10)

    def _word(self, value: str, length: int) -> str:
        length = max(length, SHORTEST)
        mark = self._seed(value)
        for attempt in range(100):
            made = self._letters(value, attempt, length)
            if length >= _LONG:
                return made
            owner = self._taken.get(made.upper())
            if owner == mark:
                return made
            if owner is None:
                if len(self._taken) < _REMEMBERED:
                    self._taken[made.upper()] = mark
                return made
        return self._letters(value, 0, _LONG)  # pragma: no cover  # a hundred collisions are not to be seen

    def _letters(self, value: str, attempt: int, length: int) -> str:
        text = f"{value}\0{attempt}" if attempt else value
        made = self._made(text, length, _ONE_TABLE)
        return chr(_FIRST_TABLE[self._seed(text)[0]]) + made[1:]

    def _made(self, text: str, length: int, table: bytes) -> str:
        return shake_256(self._seed(text)).digest(length).translate(table).decode("ascii")

    def _seed(self, text: str) -> bytes:
        return blake2b(text.encode("utf-8", "surrogatepass"), key=self._key, digest_size=16).digest()
