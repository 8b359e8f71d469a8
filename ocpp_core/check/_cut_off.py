"""Whether a frame that does not end was cut off, or has a fault before that.

Belongs here: what of a broken text its sender must have written so. Must not be here: where a frame begins and ends
(``capture``).
"""

from __future__ import annotations

import json
import re
from typing import Final

__all__ = ["is_broken"]

_DECODER: Final = json.JSONDecoder(parse_int=str, parse_float=str, strict=False)
_LITERALS: Final = ("true", "false", "null")
_ATOM_BEGUN: Final = re.compile(r"|-|\.[0-9]*|[eE][-+]?|u[0-9A-Fa-f]{0,3}")
"""What a decoder cannot read of a number, or of an escape, that goes on."""

_WORD: Final = r"[A-Za-z_][\w.+-]{0,99}\s{0,9}"
_MARK: Final = r"""["'\[\]{}:,\\]"""
_AFTER_VALUE: Final = re.compile(rf"{_MARK}|[\w.+-]{{1,99}}\s{{0,9}}[,}}\]]")
_AFTER_MARK: Final = re.compile(rf"{_MARK}|{_WORD}(?:[:,}}\]]|\Z)")
"""What follows the place where the JSON breaks off, if its sender wrote that: the words of a log look otherwise."""


def is_broken(text: str) -> bool:
    """Whether a text that begins like a frame, and does not end, is no JSON even as far as it goes.

    Then its sender made a fault, be it cut off or not; to nest deeper than a decoder goes is one as well. In a text of
    several lines the later ones may not belong to it.
    """
    if "\n" in text:
        return False
    try:
        _DECODER.decode(text)
    except json.JSONDecodeError as error:
        place, rest = error.pos, text[error.pos :]
        goes_on = error.msg.startswith("Unterminated") or _ATOM_BEGUN.fullmatch(rest) is not None
        if goes_on or any(each.startswith(rest) for each in _LITERALS):
            return False
    except RecursionError:
        return True
    else:
        return False
    follows = _AFTER_MARK if text[:place].rstrip()[-1:] in ("[", "{", ":", ",") else _AFTER_VALUE
    return follows.match(rest) is not None
