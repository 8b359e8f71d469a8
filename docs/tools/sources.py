"""The pages that are written by hand, gathered into the folder that Sphinx reads.

Where a repository is browsed, these pages lead to each other and to files of the project. In the site such a link
leads to the page that shows the same, or to a copy of the file.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from posixpath import dirname, join, normpath

from docs.tools.markdown import toctree, write
from docs.tools.rules import address

__all__ = [
    "GENERATED",
    "gather",
    "with_explanations",
    "with_links",
    "with_navigation",
]

_BESIDE = {
    "README.md": "readme.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "vulnerabilities.md",
    "CHANGELOG.md": "changelog.md",
    "schemas/README.md": "schemas.md",
    "schemas/v16/registry/configuration_keys.json": "variables/v16.md",
    "schemas/v201/registry/component_variables.json": "variables/v201.md",
    "schemas/v21/registry/component_variables.json": "variables/v21.md",
    "examples": "examples/index.md",
    "examples/captures/README.md": "examples/captures.md",
}
"""The page of the site that shows a file from outside of ``docs/``."""

GENERATED = {
    "Reference": ("rules/index", "variables/index", "messages/index", "api/index"),
    "Project": (
        "What there is <readme>",
        "examples/index",
        "examples/captures",
        "schemas",
        "contributing",
        "vulnerabilities",
        "changelog",
    ),
}
"""What else stands below a heading of the map: pages that do not lie in ``docs/``."""

_FENCE = re.compile(r"^ *(```+)")
_LINK = re.compile(r"(?<=\]\()(?P<path>[^)\s#:]+)(?P<anchor>#[^)\s]*)?(?=\))")
_ENTRY = re.compile(r"^\* \[[^\]]+\]\((?P<page>[^)#:]+)\.md\)")
_RULE = re.compile(r"^\| `(?P<id>[^`]+)` \|", re.MULTILINE)


def gather(root: Path, target: Path) -> None:
    """Puts the pages of the project at ``root`` into ``target``, with the files that they lead to.

    Raises `ValueError` for a link to a file that is not there.
    """
    examples = [path for path in sorted((root / "examples").iterdir()) if path.suffix in {".py", ".toml"}]
    pages = {f"docs/{path.name}": path.name for path in sorted((root / "docs").glob("*.md"))}
    pages |= _BESIDE | {f"examples/{path.name}": f"examples/{path.stem}.md" for path in examples}

    def place(path: str) -> str | None:
        if path in pages:
            return pages[path]
        if not (root / path).is_file():
            return None
        shown = f"files/{path}.txt" if path.endswith(".md") else f"files/{path}"  # Sphinx looks for pages by .md
        write(target / shown, (root / path).read_bytes())
        return shown

    finish: dict[str, Callable[[str], str]] = {"index.md": with_navigation, "rules.md": with_explanations}
    for source, page in pages.items():
        if source.endswith(".md"):
            text = with_links((root / source).read_text("utf-8"), source, page, place)
            write(target / page, finish.get(page, str)(text))
    for path in examples:
        write(target / pages[f"examples/{path.name}"], _example(path))
    write(target / pages["examples"], _list_of_examples(examples))


def with_links(text: str, source: str, page: str, place: Callable[[str], str | None]) -> str:
    """A page whose links lead where they have to in the site; those within blocks of code stay as they are.

    ``source`` and ``page`` are its places in the project and in the site; ``place`` gives that of another file.
    """

    def moved(match: re.Match[str]) -> str:
        path = normpath(join(dirname(source), match["path"]))
        new = place(path)
        if new is None:
            raise ValueError(f"{source} leads to {match['path']}, which is not there")
        return "../" * page.count("/") + new + (match["anchor"] or "")

    return "\n".join(_LINK.sub(moved, line) if prose else line for line, prose in _lines(text))


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """The lines of a page, and whether each is prose: neither in a block of code nor a fence of one."""
    fence = None
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        yield line, fence is None and mark is None
        if mark and fence in {None, mark[1]}:
            fence = None if fence else mark[1]


def with_navigation(text: str) -> str:
    """The map with what Sphinx needs: for each heading, the pages of its list and those of `GENERATED`."""
    sections: dict[str, list[str]] = {}
    for line in text.split("\n"):
        if line.startswith("## "):
            sections[line.removeprefix("## ")] = []
        elif entry := _ENTRY.match(line):
            sections[next(reversed(sections))].append(entry["page"])
    trees = [toctree([*pages, *GENERATED.get(title, ())], title) for title, pages in sections.items()]
    return "\n\n".join([text.rstrip(), *trees]) + "\n"


def with_explanations(text: str) -> str:
    """The list of rules, of which each leads to its explanation, as tables that fit a narrow screen."""

    def led(match: re.Match[str]) -> str:
        return f"| [`{match['id']}`](rules/{address(match['id'])}) |"

    return _RULE.sub(led, text).replace("\n\n| rule |", "\n\n{.stacked .all-rules}\n| rule |")


def _example(path: Path) -> str:
    return f"# {path.name}\n\n````{path.suffix[1:].replace('py', 'python')}\n{path.read_text('utf-8')}````\n"


def _list_of_examples(paths: list[Path]) -> str:
    rows = [f"| [{path.name}]({path.stem}.md) | {_head(path)} |" for path in paths]
    tree = toctree(path.stem for path in paths)
    return "\n".join(["# Examples to copy", "", "| file | what it is |", "| --- | --- |", *rows, "", tree, ""])


def _head(path: Path) -> str:
    """The first sentence of a file about itself."""
    text = path.read_text("utf-8")
    said = ast.get_docstring(ast.parse(text)) if path.suffix == ".py" else text.split("\n")[0].lstrip("# ")
    return " ".join((said or "").split("\n\n")[0].split())
