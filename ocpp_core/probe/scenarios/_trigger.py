"""Makes the system under test do something, by a command of the user.

Belongs here: the command. Must not be here: what is awaited from it (``_play``).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shlex
import signal
import time
from collections.abc import Mapping
from typing import Any, Final

__all__ = ["Trigger", "words"]

_PLACES: Final[tuple[str, ...]] = ("{action}", "{identity}", "{payload}")


def words(command: str, *, action: str, identity: str, payload: Mapping[str, Any]) -> list[str]:
    """The words of a command, split as a shell does, with its places filled. Raises ValueError for an open quote.

    A place is filled after the command is split, so what fills it stays in its word, and no shell reads it. Who needs a
    shell writes one: ``sh -c '…' sh {action}``.
    """
    values: dict[str, str] = dict(zip(_PLACES, (action, identity, json.dumps(payload)), strict=True))
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
    """A command under way, with all that it has started."""

    def __init__(self, process: asyncio.subprocess.Process, limit: float) -> None:
        self._process: Final = process
        self._until: Final = time.monotonic() + limit

    @classmethod
    async def start(cls, command: list[str], limit: float) -> Trigger:
        """Starts a command that may take so many seconds. Raises OSError if there is no such program."""
        null = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(
            *command, stdin=null, stdout=null, stderr=null, start_new_session=True
        )
        return cls(process, limit)

    @property
    def status(self) -> int | None:
        """Its exit status; None while it runs."""
        return self._process.returncode

    @property
    def late(self) -> bool:
        """Whether its time is up."""
        return time.monotonic() >= self._until

    async def end(self) -> None:
        """Waits for it until its time is up, then ends it."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._process.wait(), max(0.0, self._until - time.monotonic()))
        self.kill()
        await self._process.wait()

    def kill(self) -> None:
        """Ends it, if it has not ended."""
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                if hasattr(os, "killpg"):
                    os.killpg(self._process.pid, signal.SIGKILL)
                else:
                    self._process.kill()
