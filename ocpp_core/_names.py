"""Names that a user types: the error for one that does not exist, with the choices and the one that was probably meant.

Belongs here: wording that every door of the library shares. Must not be here: any name of the standard.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Final, TypeVar

__all__ = ["closest", "key_of", "listed", "member_called", "shown", "unknown_name", "wrong_type"]

E = TypeVar("E", bound=StrEnum)

_LONGEST: Final = 60
"""Most characters shown of a name that was given, and most looked at for a suggestion."""

_HUGE: Final = 10**15

_DOZEN: Final = 12
"""Most choices that an error lists."""


def closest(given: str, choices: Iterable[str]) -> str | None:
    """The choice that a name resembles most, whatever its case; None if it resembles none."""
    return None if len(given) > _LONGEST else _closest(given, tuple(choices))


@lru_cache(maxsize=512)
def _closest(given: str, choices: tuple[str, ...]) -> str | None:
    """A peer that has a name wrong has it wrong in every frame, and to compare names takes long."""
    from difflib import get_close_matches  # only wanted for names that are wrong

    by_key: dict[str, str] = {}
    for choice in choices:
        by_key.setdefault(choice.casefold(), choice)
    found = get_close_matches(given.casefold().strip(), by_key, n=1, cutoff=0.7)
    return by_key[found[0]] if found else None


def listed(choices: Iterable[str]) -> str:
    """Choices as they stand in a sentence: ``a, b and c``."""
    *others, last = choices
    return f"{', '.join(others)} and {last}" if others else last


def shown(given: object) -> str:
    """A value that a caller gave: text, a number or None as a literal in ASCII and cut, others by their type."""
    if isinstance(given, str | bytes):
        given = given[:_LONGEST]
    elif not isinstance(given, float | None) and not (isinstance(given, int) and -_HUGE < given < _HUGE):
        return f"the class {given.__name__}" if isinstance(given, type) else f"an object of type {type(given).__name__}"
    text = ascii(given)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def unknown_name(what: str, given: str, choices: Iterable[str]) -> LookupError:
    """The error for a name that is none of the choices: lists up to a dozen, and says which was probably meant.

    ``what`` says of what kind the name is, such as ``"version of OCPP"``.
    """
    names = [str(choice) for choice in choices]
    text = f"there is no {what} {shown(given)}"
    if len(names) <= _DOZEN:
        text += f": choose from {listed(names)}" if names else ""
    near = closest(given, names)
    return LookupError(f"{text}; did you mean {near!r}?" if near is not None else text)


def wrong_type(what: str, given: object, wanted: str) -> TypeError:
    """The error for an argument that is no such thing at all: what was given, and what was wanted."""
    return TypeError(f"{what} must be {wanted}, not {shown(given)}")


_WITHOUT_GAPS: Final = {ord(character): None for character in "-_ "}


def key_of(name: str) -> str:
    """What the spellings of a name have in common: neither case nor hyphens, underscores and blanks count."""
    return name.casefold().translate(_WITHOUT_GAPS)


def member_called(cls: type[E], given: object, what: str, aliases: Mapping[str, E] | None = None) -> E:
    """The member of an enumeration with that value, in any spelling; ``aliases`` are more names, by `key_of`.

    Raises LookupError for another text, TypeError for anything else.
    """
    if not isinstance(given, str):
        raise wrong_type(f"a {what}", given, f"a text such as {next(iter(cls)).value!r}")
    names = {key_of(member.value): member for member in cls} | dict(aliases or {})
    if key_of(given) not in names:
        raise unknown_name(what, given, cls)
    return names[key_of(given)]
