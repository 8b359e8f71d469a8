"""In which other versions a refused payload is valid, within bounds.

Belongs here: the bounds. Must not be here: the question itself, which is `ocpp_core.payload.valid_versions`.
"""

from __future__ import annotations

from typing import Any, Final

from ocpp_core.versions import Kind, Version

__all__ = ["OtherVersions"]

_MAX_FRAMES: Final = 100
_MAX_LENGTH: Final = 65_536  # characters


class OtherVersions:
    """Looks up the other versions for the first refused frames of a text, and for short ones."""

    def __init__(self, left: int = _MAX_FRAMES) -> None:
        self.left: int = left
        """How many frames more."""

    def take(self, length: int) -> bool:
        """Whether to look them up for one more frame, of so many characters."""
        if length > _MAX_LENGTH or not self.left:
            return False
        self.left -= 1
        return True

    def of(self, payload: Any, action: str, kind: Kind, refused_by: Version) -> tuple[Version, ...]:
        """The other versions in which a payload is valid; none if the one that refused it is among them."""
        from ocpp_core.payload import valid_versions  # with jsonschema, which a clean capture does without

        try:
            versions = tuple(valid_versions(payload, action, kind))
        except LookupError:  # no version has such a message
            return ()
        return () if refused_by in versions else versions
