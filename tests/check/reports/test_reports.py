"""What all reports have in common."""

import json
from collections.abc import Iterator, Sequence
from importlib.metadata import EntryPoint, EntryPoints
from io import StringIO
from itertools import count
from pkgutil import resolve_name

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.check import Verdict, reports
from ocpp_core.check.reports import FORMATS, Report, fingerprint, relative, report_class, report_names, sentence
from ocpp_core.findings import Finding, Severity
from tests.check.reports.samples import CAPTURE, CONTROLS, HOSTILE, HUGE, hostile_report, report


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_hostile_comes_through(name: str) -> None:
    text = hostile_report(name, HOSTILE)
    assert not CONTROLS & set(text)
    text.encode()
    assert not any(line.lstrip().startswith("::error file=x") for line in text.splitlines())
    assert "##[" not in text or name not in ("github", "markdown")


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_very_long_is_cut(name: str) -> None:
    if name != "json":  # which is for programs, and has all that was found
        assert len(hostile_report(name, HUGE)) < 40_000


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_capture_gives_the_same_report(name: str) -> None:
    assert report(name, CAPTURE) == report(name, CAPTURE)


@pytest.mark.parametrize("name", FORMATS)
@given(text=st.text(max_size=40))
def test_any_text(name: str, text: str) -> None:
    made = hostile_report(name, text)
    assert not CONTROLS & set(made)
    if name in ("gitlab", "rdjson", "sarif"):
        json.loads(made)


def test_names() -> None:
    assert report_names() == ["github", "gitlab", "json", "junit", "markdown", "rdjson", "sarif"]
    with pytest.raises(LookupError, match="did you mean 'sarif'"):
        report_class("sariff")


class Own(Report):
    """A format of another package."""

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:  # noqa: ARG002  # the interface
        self.out.write(f"{file} {len(findings)}\n")


def test_a_format_of_another_package(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("own", f"{__name__}:Own", "ocpp_core.reports")
    replaced = EntryPoint("sarif", f"{__name__}:Own", "ocpp_core.reports")
    monkeypatch.setattr(reports, "entry_points", lambda group: EntryPoints((entry, replaced)).select(group=group))
    assert "own" in report_names()
    assert report("own", CAPTURE) == "a.log 0\na.log 1\na.log 2\na.log 1\n"
    assert report_class("sarif") is not Own


def finding(**changes: object) -> Finding:
    plain = {"rule": "schema/enum", "severity": Severity.ERROR, "message": "is wrong", "file": "a.log", "line": 1}
    return Finding(**(plain | changes))  # type: ignore[arg-type]  # whatever the test says


def test_fingerprints_stay_where_lines_and_indexes_change() -> None:
    first = fingerprint(finding(path="$.a[1].b"))
    assert fingerprint(finding(path="$.a[7].b", line=99)) == first
    for changes in (
        {"path": "$.a[1].c"},
        {"path": "$.a[1].b", "rule": "schema/type"},
        {"path": "$.a[1].b", "message_id": "2"},
        {"path": "$.a[1].b", "action": "X"},
        {"path": "$.a[1].b", "file": "b.log"},
    ):
        assert fingerprint(finding(**changes)) != first


def test_sentences() -> None:
    assert sentence(finding(path="$.a", found="b\n")) == '$.a: is wrong. Found: "b\\n"'
    assert sentence(finding(found=7)) == "is wrong"
    assert sentence(finding(message="is it?", found="b")) == 'is it? Found: "b"'
    assert sentence(finding(found="b" * 61)) == f'is wrong. Found: "{"b" * 57}..." (61 characters)'


def test_places(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    root = tmp_path_factory.mktemp("root")
    monkeypatch.chdir(root)
    assert relative("logs/a.log") == "logs/a.log"
    assert relative("./logs/../a.log") == "a.log"
    assert relative(str(root / "a.log")) == "a.log"
    assert relative("<stdin>") == "stdin"
    outside = str(root.parent / "b.log")
    assert relative(outside) == outside.replace("\\", "/")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(root.parent))
    assert relative("a.log") == f"{root.name}/a.log"


def many(number: int) -> Iterator[Finding]:
    for each in count(1):
        if each > number:
            return
        yield finding(line=each, message_id=str(each))


@pytest.mark.parametrize("name", ["sarif", "gitlab"])
def test_a_report_for_a_code_host_ends_somewhere(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    limit = f"ocpp_core.check.reports._{name}.MAX_FINDINGS"
    assert resolve_name(limit) == 25_000
    monkeypatch.setattr(limit, 250)  # so many take long
    out = StringIO()
    made = report_class(name)(out)
    made.begin()
    for each in many(253):
        made.frame("a.log", None, [each])
    made.end()
    assert out.getvalue().count("schema/enum") - (name == "sarif") == 250
    assert "3 more findings are not in this report" in out.getvalue()
    json.loads(out.getvalue())
