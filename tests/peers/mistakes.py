"""What real peers do against the standard: one entry for each, which a test shows and docs/peers.md lists."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from ocpp_core import Version


class Mistake(NamedTuple):
    peer: str
    """Package and version, such as ``ocpp 2.1.0 (Python)``."""
    versions: str
    """The versions of OCPP that it was seen with, such as ``1.6, 2.0.1``."""
    does: str
    should: str
    section: str
    """Where the standard says so."""


SHOWN: set[Mistake] = set()
"""Those that have a test, as far as their modules are imported."""


def shows(mistake: Mistake) -> pytest.MarkDecorator:
    """Marks the test of a mistake: it is run with each ``version`` of OCPP that the mistake was seen with."""
    SHOWN.add(mistake)
    return pytest.mark.parametrize("version", [Version(version) for version in mistake.versions.split(", ")], ids=str)
