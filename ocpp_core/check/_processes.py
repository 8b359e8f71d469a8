"""Judges blocks in processes of their own, so that all cores are used.

Belongs here: starting and ending them. Must not be here: what they do.
"""

from __future__ import annotations

import errno
import multiprocessing
import os
import pickle
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from types import TracebackType
from typing import Final, Self, cast

from ocpp_core.check._blocks import JudgedBlock, Task, judge_block

__all__ = ["Processes", "cores"]

_ENDED: Final = "a process that checks a part of this ended: too little memory? Try --jobs 1"


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):  # which knows what a container allows, and Windows lacks
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Processes:
    """So many processes that judge blocks of long texts; they are started when there is one. One is this one itself.

    They start as new interpreters, since to fork one that has threads is not safe: so a script that uses this needs
    its ``if __name__ == "__main__"``.
    """

    def __init__(self, jobs: int) -> None:
        self.jobs: Final = jobs
        self._executor: ProcessPoolExecutor | None = None

    def start(self) -> None:
        """Start them, unless they run or are not needed. Raises OSError where they cannot be started."""
        if self._executor is not None or self.jobs == 1:
            return
        ways = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("forkserver" if "forkserver" in ways else "spawn")
        if context.get_start_method() == "forkserver":
            context.set_forkserver_preload([judge_block.__module__])
        self._executor = ProcessPoolExecutor(self.jobs, context, initializer=_begin)
        with self._ending(self._executor):
            self._executor.submit(int)  # it starts them only when there is something to do

    def run(self, task: Task) -> Callable[[], JudgedBlock]:
        """Have a block judged, now or when the result is asked for.

        Raises OSError where a process ended, as for want of memory. The next block has new processes.
        """
        if self.jobs == 1:
            return partial(judge_block, task)
        self.start()
        executor = cast("ProcessPoolExecutor", self._executor)
        with self._ending(executor):
            return partial(self._result, executor, executor.submit(_judge, task))

    def _result(self, executor: ProcessPoolExecutor, future: Future[bytes]) -> JudgedBlock:
        with self._ending(executor):
            return cast("JudgedBlock", pickle.loads(future.result()))  # noqa: S301  # it is from a process of our own

    @contextmanager
    def _ending(self, executor: ProcessPoolExecutor) -> Iterator[None]:
        """Give up all processes when one of them ended: what is raised then says so, or that a pipe is closed."""
        try:
            yield
        except (BrokenProcessPool, OSError) as error:
            executor.shutdown(wait=False, cancel_futures=True)
            if self._executor is executor:
                self._executor = None
            raise OSError(errno.ENOMEM, _ENDED) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._executor is not None:
            self._executor.shutdown(cancel_futures=True)


def _begin() -> None:
    """Leave it to the process that started this one what to do about Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _judge(task: Task) -> bytes:
    """The judgement as bytes: those that wait for their turn take less memory so."""
    return pickle.dumps(judge_block(task), pickle.HIGHEST_PROTOCOL)
