"""mutmut, changed in three places; ``__main__`` starts it.

Tests are collected once, not for each mutant. The quickest tests of a mutant are run first. And no test depends on what another
one left in a cache: mutmut runs for a function the tests that called it once, and what is cached, such as the compiled check of
a message, is made by the first test that needs it only; the others would not be counted among its tests.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import Any

import pytest
from _pytest.config import _prepareconfig
from mutmut.__main__ import cli
from mutmut.mutation.trampoline import get_mutant_under_test
from mutmut.runners.harness import PytestRunner
from mutmut.state import state
from mutmut.utils.file_utils import change_cwd
from mutmut.workers import isolation

SUSPICIOUS = 35
"""For mutmut, an error is a timeout, that is as good as a test that fails."""


class EmptyCaches:
    """Empties the caches of the package: once after the tests are imported, and before each test that is being counted."""

    def __init__(self) -> None:
        self.modules = 0
        self.caches: list[_lru_cache_wrapper[Any]] = []

    def pytest_collection_finish(self) -> None:
        self.empty()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        if get_mutant_under_test() == "stats":
            self.empty()

    def empty(self) -> None:
        modules = sum(name.startswith("ocpp_core") for name in sys.modules)
        if modules != self.modules:  # some are imported by the first test that needs them
            self.modules = modules
            self.caches = [
                each
                for each in gc.get_objects()
                if isinstance(each, _lru_cache_wrapper) and (each.__module__ or "").startswith("ocpp_core")
            ]
        for each in self.caches:
            each.cache_clear()


class Runner(PytestRunner):
    """Runs the tests of a mutant out of those that its parent process has collected."""

    def execute_pytest(self, params: list[str], plugins: Iterable[Any] = ()) -> int:
        return super().execute_pytest(params, plugins=[*plugins, EmptyCaches()])

    def warm_up(self) -> None:
        chosen = self._pytest_args_regular_run([])
        with change_cwd("mutants"):
            config = _prepareconfig(["--rootdir=.", *chosen, *self._pytest_add_cli_args], [EmptyCaches()])
            config._do_configure()
            self.session = pytest.Session.from_config(config)
            config.hook.pytest_sessionstart(session=self.session)
            config.hook.pytest_collection(session=self.session)
        self.items = {item.nodeid: item for item in self.session.items}
        if isolation.run_in_fork(self.run_all):  # then each mutant would seem to be found by a test
            raise RuntimeError("the tests fail without a change")

    def run_all(self) -> int:
        sys.stdout = sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115  # as mutmut does
        return self.run_tests(mutant_name="none", tests=[*self.items])

    def run_tests(self, *, mutant_name: str | None, tests: Iterable[str]) -> int:
        if mutant_name is None:
            return super().run_tests(mutant_name=None, tests=tests)
        self.output = sys.stdout  # pytest replaces it, and would blame a test for a file that is not closed
        try:
            self.session.items = [self.items[test] for test in tests]
        except KeyError:
            return SUSPICIOUS
        with change_cwd("mutants"):
            try:
                self.session.config.hook.pytest_runtestloop(session=self.session)
            except pytest.Session.Failed:
                return 1
        return 1 if self.session.testsfailed else 0


class Server(isolation.ForkServerRunner):
    def submit(self, name: str, tests: list[str], *limits: Any) -> None:
        super().submit(name, sorted(tests, key=state().duration_by_test.__getitem__), *limits)


if __name__ == "__main__":
    isolation.PytestRunner = Runner
    isolation.ForkServerRunner = Server
    cli()
