"""What the tests of the files for pipelines share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ci.files import BAD, GOOD


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A checkout with two captures, of which one has a finding."""
    made = tmp_path / "repository"
    (made / "logs").mkdir(parents=True)
    (made / "logs" / "a.log").write_text(BAD)
    (made / "logs" / "day 2.log").write_text(GOOD)
    return made
