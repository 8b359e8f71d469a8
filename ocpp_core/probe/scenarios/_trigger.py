"""Makes the system under test do something, by a command of the user.

Belongs here: the command. Must not be here: what is awaited from it (``_play``).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import shlex
from collections.abc import Mapping
from typing import Any, Final

__all__ = ["Trigger", "words"]

_PLACES: Final = ("{action}", "{identity}", "{payload}")


def words(command: str, *, action: str, identity: str, payload: Mapping[str, Any]) -> list[str]:
    """The words of a command, split as a shell does, with its places filled. Raises ValueError for an open quote.

    A place is filled after the command is split, so what fills it stays in its word, and no shell reads it. Who needs a
    shell writes one: ``sh -c '…' sh {action}``.
    """
    values = dict(zip(_PLACES, (action, identity, json.dumps(payload)), strict=True))
    return [_filled(word, values) for word in shlex.split(command)]


def _filled(word: str, values: Mapping[str, str]) -> str:
    """A word with its places filled from left to right; what fills one is not looked at again."""
    found, rest = "", word
    while rest:
        place = next((each for each in values if rest.startswith(each)), None)
        found += values[place] if place is not None else rest[0]
        rest = rest[len(place) if place is not None else 1 :]
    return found


class Trigger:
    """A command under way."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process: Final = process

    @classmethod
    async def start(cls, command: list[str]) -> Trigger:
        """Starts a command. Raises OSError if there is no such program."""
        null = asyncio.subprocess.DEVNULL
        return cls(await asyncio.create_subprocess_exec(*command, stdin=null, stdout=null, stderr=null))

    @property
    def status(self) -> int | None:
        """Its exit status; None while it runs."""
        return self._process.returncode

    async def end(self, limit: float) -> None:
        """Waits for it so many seconds, then ends it."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._process.wait(), limit)
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            await self._process.wait()
