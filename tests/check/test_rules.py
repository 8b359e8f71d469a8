"""The table of rules: its texts, and examples that are judged as it says."""

import pytest

from ocpp_core.check import check_text, findings_of
from ocpp_core.check._rules import Rule, find_rule, rule_of, rules
from ocpp_core.findings import Severity
from ocpp_core.payload import TOLERABLE

OWN = [rule for rule in rules().values() if rule.block is None]
"""Those of reading and of the schemas; tests/rules judges the examples of those beyond the schemas."""

WITHOUT_EXAMPLE = {
    "framing/array",
    "limit/size",
    "log/shortened",
    "signature/bad-signature",
    "signature/unknown-key",
    "tolerated/noise",
}


def judged(rule: Rule, text: str) -> list[str]:
    tolerate = () if rule.tolerate is None else (rule.tolerate,)
    verdicts = check_text(text, rule.version, tolerate=tolerate)
    assert verdicts
    return [each.rule for verdict in verdicts for each in findings_of(verdict, "a.log")]


@pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.id)
def test_examples(rule: Rule) -> None:
    assert (rule.bad is None) == (rule.id in WITHOUT_EXAMPLE)
    if rule.bad is not None:
        assert rule.id in judged(rule, rule.bad)
    if rule.good is not None:
        assert judged(rule, rule.good) == []


@pytest.mark.parametrize("rule", rules().values(), ids=lambda rule: rule.id)
def test_texts(rule: Rule) -> None:
    assert rule.title[-1] != "."
    assert rule.meaning.endswith(".")


@pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.id)
def test_titles(rule: Rule) -> None:
    assert rule.title[0].isupper()
    assert len(rule.title) <= 100


def test_each_tolerance_has_a_rule() -> None:
    assert {f"tolerated/{name}" for name in TOLERABLE} <= set(rules())


def test_severities() -> None:
    assert {rule.id for rule in OWN if rule.severity is not Severity.ERROR and rule.tolerate is None} == {
        "date-time/precision",
        "log/cut-off",
        "log/shortened",
        "signature/extension",
        "signature/unknown-key",
        "soap/spelling",
        "soap/subcode",
        "version/other",
    }


def test_names() -> None:
    assert find_rule("schema/maxLength").id == "schema/maxLength"
    assert find_rule("arity").id == "framing/arity"
    with pytest.raises(LookupError, match="there is no rule 'schema/maxlenght'; did you mean 'schema/maxLength'"):
        find_rule("schema/maxlenght")
    with pytest.raises(LookupError, match="choose from schema/maxLength and tolerated/maxLength"):
        find_rule("maxLength")
    assert find_rule("K01.FR.31").block == "charging schedules"
    assert rule_of("K01.FR.999") is None
