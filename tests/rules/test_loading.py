"""Which lists of the standard a process loads for the rules that it applies."""

from __future__ import annotations

import subprocess
import sys

import pytest

LISTS = {
    f"ocpp_core.registry.{name}"
    for name in ("v16.enums", "v201.enums", "v201.components", "v21.enums", "v21.components")
}


def loaded_by(code: str) -> set[str]:
    """The lists that a new process has loaded after some code."""
    run = f"import sys; from ocpp_core.rules import *; {code}; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", run], check=True, capture_output=True, text=True)
    return LISTS & {*result.stdout.split()}


@pytest.mark.parametrize(
    ("code", "lists"),
    [
        ("all_rules()", set()),
        ("Rules('2.1', select='none').findings({}, 'Heartbeat')", set()),
        ("Rules('2.1', select='all').findings({}, 'Heartbeat')", set()),
        ("Rules('1.6').findings({'key': 'A', 'value': ''}, 'ChangeConfiguration')", {"v16.enums"}),
        ("Rules('2.0.1').findings({'type': '', 'timestamp': ''}, 'SecurityEventNotification')", {"v201.enums"}),
    ],
)
def test_a_list_is_loaded_where_a_message_needs_it(code: str, lists: set[str]) -> None:
    assert loaded_by(code) == {f"ocpp_core.registry.{name}" for name in lists}
