"""Text that others wrote, so that no terminal and no report obeys it.

Belongs here: escaping what cannot be seen. Must not be here: the quoting of one format, which is its reporter's.
"""

from __future__ import annotations

from typing import Final

__all__ = ["LONGEST", "printable"]

LONGEST: Final = 60
"""Most characters shown of anything that a peer sent."""


def printable(text: str, limit: int = LONGEST) -> str:
    """A peer's text so that no terminal obeys it: characters that cannot be seen become escapes, the rest is cut.

    That takes in control characters, line ends, directional marks and lone surrogates.
    """
    shown = ""
    for character in text[: limit + 1]:
        piece = character if character.isprintable() else character.encode("unicode_escape").decode()
        if len(shown) + len(piece) > limit:
            return shown[: limit - 3] + "..."
        shown += piece
    return shown
