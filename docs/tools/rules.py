"""The reference of the rules: every id that a finding may have, with what ``ocpp-core explain`` prints of it.

Belongs here: which rule stands on which page, and how its examples are shown. Must not be here: what a rule means,
which ``ocpp_core.check`` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from html import escape
from itertools import groupby
from pathlib import Path

from docs.tools.markdown import Named, anchor, escaped, page, stacked, toctree, write
from ocpp_core.check import Rule, rules
from ocpp_core.cli.explain import shown_lines
from ocpp_core.rules import all_rules
from ocpp_core.schemas import actions
from ocpp_core.versions import Version

__all__ = ["KINDS", "address", "index_page", "marked", "named_on", "pages", "rules_page", "write_rules"]

KINDS = {"rule": "rule"}
"""What the search calls what it finds here."""

_FRAMES = "Frames and payloads"
_TOLERATED = "What is tolerated"
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\w.+-]+|.', re.DOTALL)
_MARKED = re.compile(r".+")


def write_rules(target: Path) -> None:
    """Writes the pages below a folder."""
    write(target / "rules" / "index.md", index_page())
    for title in pages():
        write(target / "rules" / f"{_file(title)}.md", rules_page(title))


@cache
def pages() -> dict[str, Sequence[Rule]]:
    """The rules on each page, by its title."""
    return {title: tuple(members) for title, members in groupby(rules().values(), _title)}


def address(identifier: str) -> str:
    """The page and the anchor of a rule, seen from the folder of the pages."""
    return f"{_file(_title(rules()[identifier]))}.md#{anchor('rule', identifier)}"


def named_on(document: str) -> list[Named]:
    """The rules that a page of the site explains."""
    found = (members for title, members in pages().items() if document == f"rules/{_file(title)}")
    return [Named("rule", rule.id, anchor("rule", rule.id)) for members in found for rule in members]


def _title(rule: Rule) -> str:
    if rule.block:
        return rule.block[0].upper() + rule.block[1:]
    return _TOLERATED if rule.id.startswith("tolerated/") else _FRAMES


def _file(title: str) -> str:
    return re.sub(r"\W+", "-", title.lower())


def index_page() -> str:
    """Which page has which rules."""
    rows = [
        [f"[{title}]({_file(title)}.md)", f"{len(members)} rules", _ids(members)] for title, members in pages().items()
    ]
    return page(
        "# Every rule, with examples",
        "Each finding of `ocpp-core check` names a rule. Here is what each rule means, how severe it is, and frames"
        " that keep it and break it: what `ocpp-core explain` prints. The search finds a rule by its id.",
        "* An *error* breaks the standard. A *warning* goes against what it recommends, or was tolerated and mended. A"
        " *note* says what else a reader of the capture should know.\n"
        "* An id with a slash is of this package; with `tolerated/` before it, it is about"
        " [what was tolerated](../how-to-tolerate.md). All others are"
        " [rules of the standard beyond the schemas](../rules.md), by the ids of its requirements.\n"
        "* Which rules count is a matter of [configuration](../configuration.md).",
        stacked("rule-pages", ["About", "How many", "Ids"], rows),
        toctree(_file(title) for title in pages()),
    )


def _ids(members: Sequence[Rule]) -> str:
    """What the ids of a page look like: the families of those with a slash, or where the others begin and end."""
    families = list(dict.fromkeys(rule.id.partition("/")[0] for rule in members if "/" in rule.id))
    if families:
        return ", ".join(f"`{family}/…`" for family in families)
    return f"`{members[0].id}` …"


def rules_page(title: str) -> str:
    """All about the rules of a page."""
    return page(f"# {title} (rules)", *(part for rule in pages()[title] for part in _rule(rule)))


def _rule(rule: Rule) -> Iterator[str]:
    yield f"{{#{anchor('rule', rule.id)}}}\n## {escaped(rule.id)}"
    yield f"**{rule.severity.value.capitalize()}:** {_text(rule.title)}."
    yield _text(rule.meaning)
    yield " ".join(_places(rule))
    good, bad = marked(rule.good, rule.bad)
    for says, example in ("Keeps it", good), ("Breaks it", bad):
        if example:
            yield f'{says} (OCPP {rule.version}):\n\n<pre class="frames">{example}</pre>'


def _text(said: str) -> str:
    """A text in which only what stands in backquotes is Markdown."""
    parts = said.split("`")
    return "`".join(part if number % 2 else escaped(part) for number, part in enumerate(parts))


def _places(rule: Rule) -> Iterator[str]:
    """Where a rule stands in the standard, and at which messages it looks."""
    if rule.section is not None:
        yield f"Section: {escaped(rule.section)}."
    version = Version(rule.version)
    names = _actions(version).get(rule.id, ())
    if names:
        yield f"Messages: {', '.join(f'[{name}](../messages/{version.package}/{name}.md)' for name in names)}."


@cache
def _actions(version: Version) -> dict[str, list[str]]:
    """The actions of a version at whose messages the rules of the standard look, by the ids of these."""
    judged = {rule.id: {name for name, _ in rule.judged(version)} for rule in all_rules(version)}
    return {rule: sorted(names & actions(version).keys()) for rule, names in judged.items()}


def marked(good: str | None, bad: str | None) -> tuple[str, str]:
    """Two examples as HTML, a span for each line, in which what only one of them has is marked."""
    pair = ["\n".join(shown_lines(each or "")) for each in (good, bad)]
    if not all(pair):
        return _spans(escape(pair[0], quote=False)), _spans(escape(pair[1], quote=False))
    before, after = (_TOKEN.findall(each) for each in pair)
    shown = ["", ""]
    for same, *ends in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        pieces = "".join(before[ends[0] : ends[1]]), "".join(after[ends[2] : ends[3]])
        for side, piece in enumerate(pieces):
            text = escape(piece, quote=False)
            shown[side] += text if same == "equal" else _MARKED.sub(r"<mark>\g<0></mark>", text)
    return _spans(shown[0]), _spans(shown[1])


def _spans(html: str) -> str:
    return "\n".join(f"<span>{line}</span>" for line in html.split("\n")) if html else ""
