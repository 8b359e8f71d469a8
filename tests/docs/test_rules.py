"""The pages of the rules: that each is there once, with all that ``ocpp-core explain`` prints of it."""

from __future__ import annotations

import re
from html import unescape

import pytest

from docs.tools.markdown import anchor
from docs.tools.rules import address, index_page, marked, named_on, pages, rules_page
from ocpp_core.check import Rule, rules
from ocpp_core.cli.explain import shown_lines

TEXTS = {title: rules_page(title) for title in pages()}


def part(rule: Rule) -> str:
    """What the page of a rule says of it, as the text that a browser shows, without backslashes."""
    start = f"{{#{anchor('rule', rule.id)}}}\n"
    (text,) = [text for text in TEXTS.values() if start in text]
    return plain(unescape(re.sub(r"<[^>]+>", "", text.partition(start)[2].partition("\n{#")[0])))


def plain(text: str) -> str:
    return text.replace("\\", "")


@pytest.mark.parametrize("rule", rules().values(), ids=lambda rule: rule.id)
def test_each_rule_is_there_with_all_that_explain_prints(rule: Rule) -> None:
    said = part(rule)
    assert said.startswith(f"## {rule.id}\n\n**{rule.severity.value.capitalize()}:** {plain(rule.title)}.\n\n")
    assert f"\n\n{plain(rule.meaning)}\n" in said
    assert rule.section is None or f"Section: {rule.section}." in said
    for word, example in ("Keeps", rule.good), ("Breaks", rule.bad):
        _, found, rest = said.partition(f"{word} it (OCPP {rule.version}):\n\n")
        assert (found != "") == (example is not None)
        assert example is None or rest.startswith(plain("\n".join(shown_lines(example))) + "\n")


def test_no_example_is_cut() -> None:
    for rule in rules().values():
        for example in filter(None, (rule.good, rule.bad)):
            assert not any(line.endswith("...") for line in shown_lines(example))


def test_no_two_rules_share_an_anchor() -> None:
    assert len({anchor("rule", each) for each in rules()}) == len(rules())


def test_each_rule_has_an_address_and_is_found_by_its_name() -> None:
    found = {}
    for each in rules():
        page, _, _ = address(each).partition(".md#")
        found.setdefault(page, []).append(each)
    assert {page: [each.name for each in named_on(f"rules/{page}")] for page in found} == found
    assert named_on("rules/charging-schedules")[0].anchor == "rule-k01-fr-31"
    assert address("tolerated/maxLength") == "what-is-tolerated.md#rule-tolerated-maxlength"
    assert named_on("rules/index") == named_on("rules") == []


def test_the_list_leads_to_every_page() -> None:
    text = index_page()
    led = re.findall(r"^\| \[[^\]]+\]\(([\w-]+)\.md\) \| (\d+) rules \|", text, re.MULTILINE)
    assert [page for page, _ in led] == text.rpartition(":hidden:\n\n")[2].split()[:-1]
    assert sum(int(number) for _, number in led) == len(rules())


def test_titles_say_what_the_page_is_about_where_the_search_lists_them() -> None:
    assert TEXTS["Configuration keys"].startswith("# Configuration keys (rules)\n")


def test_messages_at_which_a_rule_looks() -> None:
    assert "Messages: [TransactionEvent](../messages/v201/TransactionEvent.md)." in part(rules()["E01.FR.07"])
    assert "Messages" not in part(rules()["P4.element-count"])  # it looks at all
    assert "Messages" not in part(rules()["schema/type"])


@pytest.mark.parametrize(
    ("good", "bad", "shown"),
    [
        ("[1]", "[2]", ("[<mark>1</mark>]", "[<mark>2</mark>]")),
        ('{"a":"x y"}', '{"a":"x z"}', ('{"a":<mark>"x y"</mark>}', '{"a":<mark>"x z"</mark>}')),
        ("[1,2]", "[1]", ("[1<mark>,2</mark>]", "[1]")),
        ("<a/>", "<b/>", ("&lt;<mark>a</mark>/&gt;", "&lt;<mark>b</mark>/&gt;")),
        ("1\n2\n3", "1", ("1</span>\n<span><mark>2</mark></span>\n<span><mark>3</mark>", "1")),
        ("[1]", None, ("[1]", None)),
        (None, None, (None, None)),
    ],
)
def test_what_differs_is_marked(good: str | None, bad: str | None, shown: tuple[str | None, str | None]) -> None:
    assert marked(good, bad) == tuple("" if each is None else f"<span>{each}</span>" for each in shown)
