"""Coverage-guided fuzzing of the property tests: ``nox -s fuzz``, or ``python -m tests.fuzz -max_total_time=3600``.

libFuzzer makes the bytes that Hypothesis draws from, and keeps those that reach new code. Arguments are libFuzzer's.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import atheris

with atheris.instrument_imports(include=["ocpp_core"]):
    from tests.strategies import test_frames, test_messages

TESTS = [
    test_frames.test_a_frame_is_the_same_after_the_wire,
    test_frames.test_the_style_of_a_text_does_not_matter,
    test_messages.test_a_message_is_valid,
]


def targets() -> list[Callable[[bytes], object]]:
    return [test.hypothesis.fuzz_one_input for test in TESTS]  # type: ignore[attr-defined]


def main() -> None:
    every = targets()

    def one_input(data: bytes) -> None:
        """The first byte says which test the others are for."""
        if data:
            every[data[0] % len(every)](data[1:])

    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


main()
