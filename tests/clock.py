"""An event loop whose clock only tests move."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from selectors import BaseSelector


class Clock(asyncio.SelectorEventLoop):
    """An event loop whose time stands still while anything can be done, and then jumps to the next timer.

    Its selector does that: it is given the clock, and adds the time that it was to wait to ``now``.
    """

    def __init__(self, selector: Callable[[Clock], BaseSelector]) -> None:
        super().__init__(selector(self))
        self.now = 1000.0

    def time(self) -> float:
        return self.now
