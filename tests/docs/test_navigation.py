"""The navigation beside a page, and what names in docstrings stand for."""

from __future__ import annotations

import re

import pytest

pytest.importorskip("sphinx", reason="Sphinx is not installed: nox -s docs has it")

from docs.tools.api import Api, public_modules
from docs.tools.names import full_name
from docs.tools.navigation import Navigation

API = Api(public_modules())
NAVIGATION = Navigation(
    [("One", ["a", "made/index"]), ("Two", ["b"])],
    {"a": "A & co", "b": "B", "made/index": "Made", "made/x": "X", "made/y": "Y", "made/x1": "X1"},
    {"index": ["a", "made/index", "b"], "made/index": ["made/x", "made/y"], "made/x": ["made/x1"]},
)


def links(html: str) -> list[tuple[str, str]]:
    """The classes and the texts."""
    return re.findall(r'<li class="([^"]*)"><a [^>]*>([^<]*)</a>', html)


def test_only_the_branch_of_the_page_is_open() -> None:
    assert links(NAVIGATION.html("a", str)) == [
        ("toctree-l1 current", "A &amp; co"),
        ("toctree-l1", "Made"),
        ("toctree-l1", "B"),
    ]
    assert links(NAVIGATION.html("made/y", str)) == [
        ("toctree-l1", "A &amp; co"),
        ("toctree-l1 current", "Made"),
        ("toctree-l2", "X"),
        ("toctree-l2 current", "Y"),
        ("toctree-l1", "B"),
    ]
    assert ("toctree-l3 current", "X1") in links(NAVIGATION.html("made/x1", str))


def test_a_page_that_is_nowhere_has_the_navigation_too() -> None:
    assert [text for _, text in links(NAVIGATION.html("search", str))] == ["A &amp; co", "Made", "B"]


@pytest.mark.parametrize(
    ("name", "module", "full"),
    [
        ("Session", None, "ocpp_core.session.Session"),
        ("Session.receive", None, "ocpp_core.session.Session.receive"),
        ("ocpp_core.session._session.Session", None, "ocpp_core.session.Session"),
        ("ocpp_core.Session", None, "ocpp_core.session.Session"),
        ("Unit", "ocpp_core.schedule", "ocpp_core.schedule.Unit"),
        ("Unit", "ocpp_core.registry.v21", "ocpp_core.registry.v21.Unit"),
        ("Unit", "ocpp_core.rules", None),
        ("Nothing", "ocpp_core.rules", None),
        ("typing.Any", None, None),
    ],
)
def test_what_a_name_stands_for(name: str, module: str | None, full: str | None) -> None:
    assert full_name(name, module, API) == full
