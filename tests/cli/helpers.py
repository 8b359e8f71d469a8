"""``ocpp-core check`` as several tests of it run it."""

from __future__ import annotations

import json
from typing import Any

from click.testing import CliRunner, Result

from ocpp_core.cli.app import cli


def check(text: str | bytes, *options: str) -> Result:
    """The result of a check of standard input."""
    return CliRunner().invoke(cli, ["check", *options], input=text, env={"COLUMNS": "80"})


def verdicts(text: str | bytes, *options: str) -> list[dict[str, Any]]:
    """What is said of each frame, as JSON."""
    result = check(text, "--format", "json", *options)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return [json.loads(line) for line in result.stdout.splitlines()]
