"""The pages as Sphinx gets them: their links, the navigation, and that no page is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.tools.sources import GENERATED, gather, with_explanations, with_links, with_navigation
from ocpp_core.rules import all_rules

ROOT = Path(__file__).parents[2]
PLACES = {"docs/b.md": "b.md", "README.md": "readme.md", "examples/x.py": "examples/x.md"}


@pytest.mark.parametrize(
    ("source", "page", "link", "becomes"),
    [
        ("docs/a.md", "a.md", "b.md", "b.md"),
        ("docs/a.md", "a.md", "b.md#part", "b.md#part"),
        ("docs/a.md", "a.md", "../README.md", "readme.md"),
        ("README.md", "readme.md", "docs/b.md#part", "b.md#part"),
        ("examples/captures/README.md", "examples/captures.md", "../x.py", "../examples/x.md"),
        ("docs/a.md", "a.md", "#here", "#here"),
        ("docs/a.md", "a.md", "https://example.com/b.md", "https://example.com/b.md"),
    ],
)
def test_links_lead_to_the_pages_of_the_site(source: str, page: str, link: str, becomes: str) -> None:
    assert with_links(f"See [it]({link}), or\n* [x]({link}).", source, page, PLACES.get) == (
        f"See [it]({becomes}), or\n* [x]({becomes})."
    )


def test_code_is_left_alone() -> None:
    text = "````python\n```\n[a](nowhere.md)\n```\n````\n[b](b.md)"
    assert with_links(text, "docs/a.md", "a.md", PLACES.get) == text


def test_a_link_to_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"^docs/a\.md leads to away\.md, which is not there$"):
        with_links("[a](away.md)", "docs/a.md", "a.md", PLACES.get)


def test_the_navigation_is_that_of_the_map(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(GENERATED, "Two", ("made/index",))
    text = "# Map\n\nSee [x](x.md).\n\n## One\n\n* [A](a.md): of [x](x.md)\n* [B](b.md)\n\n## Two\n\n* [C](c.md)\n"
    assert with_navigation(text) == text + (
        "\n```{toctree}\n:hidden:\n:caption: One\n\na\nb\n```\n"
        "\n```{toctree}\n:hidden:\n:caption: Two\n\nc\nmade/index\n```\n"
    )


def test_each_rule_leads_to_what_it_means() -> None:
    assert with_explanations("# Rules\n\n| rule |\n| --- |\n| `K01.FR.31` | `x` |") == (
        "# Rules\n\n{.stacked .all-rules}\n| rule |\n| --- |\n"
        "| [`K01.FR.31`](rules/charging-schedules.md#rule-k01-fr-31) | `x` |"
    )
    text = with_explanations((ROOT / "docs" / "rules.md").read_text("utf-8"))
    assert len(re.findall(r"^\| \[`", text, re.MULTILINE)) == len(all_rules())


def test_every_page_is_on_the_map_once() -> None:
    mapped = re.findall(r"^\* \[[^\]]+\]\(([^)#]+)\)", (ROOT / "docs" / "index.md").read_text("utf-8"), re.MULTILINE)
    assert sorted([*mapped, "index.md"]) == sorted(path.name for path in (ROOT / "docs").glob("*.md"))


def test_a_file_that_is_no_page_does_not_look_like_one(tmp_path: Path) -> None:
    for folder in ("docs", "examples"):
        (tmp_path / folder).mkdir()
    for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "schemas/README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("# Page\n")
    (tmp_path / "examples" / "captures").mkdir()
    (tmp_path / "examples" / "captures" / "README.md").write_text("# Page\n")
    (tmp_path / "docs" / "index.md").write_text("# Map\n\n[a](../other.md), [b](../SECURITY.md)\n")
    (tmp_path / "other.md").write_text("# Other\n")
    gather(tmp_path, tmp_path / "site")
    text = (tmp_path / "site" / "index.md").read_text("utf-8")
    assert "[a](files/other.md.txt), [b](vulnerabilities.md)" in text
    assert (tmp_path / "site" / "files" / "other.md.txt").read_text("utf-8") == "# Other\n"


def test_all_pages_are_gathered(tmp_path: Path) -> None:
    gather(ROOT, tmp_path)
    assert {path.name for path in (ROOT / "docs").glob("*.md")} <= {path.name for path in tmp_path.iterdir()}
    assert (tmp_path / "examples" / "csms_fastapi.md").read_text("utf-8").startswith("# csms_fastapi.py\n")
    assert "| [csms_fastapi.py](csms_fastapi.md) | A CSMS in FastAPI: " in (
        tmp_path / "examples" / "index.md"
    ).read_text("utf-8")
    assert "(examples/csms_fastapi.md)" in (tmp_path / "how-to-endpoint.md").read_text("utf-8")
    assert (tmp_path / "files" / "ocpp_core" / "payload" / "profiles.toml").is_file()
