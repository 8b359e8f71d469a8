"""mutmut, changed in three places; ``__main__`` starts it.

The quickest tests of a mutant are run first. Tests that cannot be found are not taken for a timeout. And no test depends on what
another one left in a cache: mutmut runs for a function the tests that called it once, and what is cached, such as the compiled
check of a message, is made by the first test that needs it only; the others would not be counted among its tests.
"""

from __future__ import annotations

import gc
from functools import _lru_cache_wrapper
from typing import Any

import pytest
from mutmut.__main__ import cli
from mutmut.mutation.trampoline import get_mutant_under_test
from mutmut.runners.harness import BadTestExecutionCommandsException, PytestRunner
from mutmut.state import state
from mutmut.workers.isolation import ForkServerRunner

SUSPICIOUS = 35


class EmptyCaches:
    """Empties the caches of the package: once after the tests are imported, and before each test that is being counted."""

    def pytest_collection_finish(self) -> None:
        self.caches = [
            each
            for each in gc.get_objects()
            if isinstance(each, _lru_cache_wrapper) and (each.__module__ or "").startswith("ocpp_core")
        ]
        self.empty()
        # pytest keeps the ids of parameters, and escapes them again when it collects the tests once more: the fork server has
        # collected them before a mutant is run, and its tests would not be found.
        for each in gc.get_objects():
            if isinstance(each, pytest.Mark):
                object.__setattr__(each, "_param_ids_generated", None)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        if get_mutant_under_test() == "stats":
            self.empty()

    def empty(self) -> None:
        for each in self.caches:
            each.cache_clear()


execute = PytestRunner.execute_pytest
submit = ForkServerRunner.submit


def execute_pytest(self: PytestRunner, params: list[str], plugins: tuple[Any, ...] | list[Any] = ()) -> int:
    try:
        return execute(self, params, plugins=[*plugins, EmptyCaches()])
    except BadTestExecutionCommandsException:
        return SUSPICIOUS  # mutmut would take it for a timeout


def submit_sorted(self: ForkServerRunner, name: str, tests: list[str], *limits: Any) -> None:
    submit(self, name, sorted(tests, key=state().duration_by_test.__getitem__), *limits)


if __name__ == "__main__":
    PytestRunner.execute_pytest = execute_pytest
    ForkServerRunner.submit = submit_sorted
    cli()
