"""What the check of the pages finds, and what it lets pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.tools.links import faults


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "b.html").write_text('<h1 id="top">B</h1> <a name="old"></a>', "utf-8")
    (tmp_path / "a b.css").write_text("p { background: url('x.png') }", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "html",
    [
        '<a href="in/b.html#top">',
        '<a href="in/b.html#old">',
        '<a href="in/../in/b.html">',
        '<a href="#x"></a><p id="x">',
        '<a href="https://example.com/nothing">',
        '<a href="mailto:a@example.com">',
        '<link rel="stylesheet" href="a%20b.css?v=1">',
    ],
)
def test_what_is_right(site: Path, html: str) -> None:
    (site / "a.html").write_text(html, "utf-8")
    assert faults(site) == []


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        ('<a href="in/c.html">', "in/c.html leads to no file"),
        ('<a href="in/b.html#bottom">', "in/b.html#bottom leads to no anchor"),
        ('<a href="#x">', "#x leads to no anchor"),
        ('<a href="../a.html">', "../a.html leads to no file"),
        ('<img src="a.png">', "a.png leads to no file"),
        ('<script src="https://cdn.example/a.js">', "loads https://cdn.example/a.js"),
        ('<script src="//cdn.example/a.js">', "loads //cdn.example/a.js"),
        ('<link rel="preconnect" href="https://fonts.example/">', "loads https://fonts.example/"),
        ("<style>@import 'https://fonts.example/a.css'</style>", "loads https://fonts.example/a.css"),
        ("<style>p { background: url(//cdn.example/a) }</style>", "loads //cdn.example/a"),
        ("<p>/home/me/project</p>", "holds /home/me"),
    ],
)
def test_what_is_wrong(site: Path, html: str, fault: str) -> None:
    (site / "a.html").write_text(html, "utf-8")
    assert faults(site, "/home/me") == [f"a.html: {fault}"]


def test_style_sheets_are_read(site: Path) -> None:
    (site / "a b.css").write_text("@import url(https://fonts.example/a.css);", "utf-8")
    assert faults(site) == ["a b.css: loads https://fonts.example/a.css"]
