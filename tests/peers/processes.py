"""A peer in a process of its own: each line that it reads is a command as JSON, and it answers with one."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

__all__ = ["Lines", "started"]


class Lines:
    """What is written to the process, and what it writes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def hear(self) -> Any:
        """The next line that it writes."""
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), 20)
        assert line, "the process has ended: its stderr says why"
        return json.loads(line)

    async def ask(self, command: Any) -> Any:
        """What it answers to a command."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(command).encode() + b"\n")
        return await self.hear()


@asynccontextmanager
async def started(*command: str | Path, env: Mapping[str, str]) -> AsyncIterator[Lines]:
    """The process, until it is no longer needed."""
    process = await asyncio.create_subprocess_exec(*command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield Lines(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()  # tells it to end
        try:
            await asyncio.wait_for(process.communicate(), 10)
        except TimeoutError:
            process.kill()
            await process.communicate()
