"""Coverage-guided fuzzing of the property tests: ``nox -s fuzz``, or ``python -m tests.fuzz -max_total_time=3600``.

libFuzzer makes the bytes that Hypothesis draws from, and keeps those that reach new code. Arguments are libFuzzer's.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import atheris
from hypothesis import given, settings
from hypothesis import strategies as st

with atheris.instrument_imports(include=["ocpp_core"]):
    from ocpp_core import Version
    from tests.strategies import test_frames, test_hostile, test_messages

TESTS = [
    test_frames.test_a_frame_is_the_same_after_the_wire,
    test_frames.test_the_style_of_a_text_does_not_matter,
    test_messages.test_a_message_is_valid,
]
TESTS_OF_A_VERSION = [
    test_hostile.test_a_generated_frame_raises_no_error_but_ours,
    test_hostile.test_a_session_survives_every_generated_frame,
]


def of_a_version(test: Any, version: Version) -> Any:
    """The test with its parameter filled in."""

    @settings(deadline=None)
    @given(data=st.data())
    def run(data: st.DataObject) -> None:
        test.hypothesis.inner_test(version=version, data=data)

    return run


def targets() -> list[Callable[[bytes], object]]:
    tests = [*TESTS, *(of_a_version(test, version) for test in TESTS_OF_A_VERSION for version in Version)]
    return [test.hypothesis.fuzz_one_input for test in tests]


def main() -> None:
    every = targets()

    def one_input(data: bytes) -> None:
        """The first byte says which test the others are for."""
        if data:
            every[data[0] % len(every)](data[1:])

    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


main()
