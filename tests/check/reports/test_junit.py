"""JUnit XML: by the strict schema, and as a reader has it."""

from io import StringIO
from pathlib import Path

import pytest
from junitparser import Failure, JUnitXml
from lxml import etree

from ocpp_core.check import check_text, findings_of
from ocpp_core.check.reports import report_class
from tests.check.reports.samples import BOOT, CAPTURE, HOSTILE, HUGE, LONG, hostile_report, report

MANY = "\n".join([LONG] * 5000)


@pytest.fixture(scope="module")
def schema(reference: Path) -> etree.XMLSchema:
    path = reference / "ci" / "junit-windyroad.xsd"
    if not path.is_file():
        pytest.skip(f"no schema of JUnit at {path}")
    return etree.XMLSchema(etree.parse(path))


@pytest.mark.parametrize(
    "text",
    [
        report("junit", CAPTURE),
        report("junit", ""),
        report("junit", BOOT),
        report("junit", MANY),
        report("junit", f"{BOOT[:-2]}]", tolerate=("json",)),
        hostile_report("junit", HOSTILE),
        hostile_report("junit", HUGE),
    ],
    ids=["all", "empty", "valid", "many", "tolerated", "hostile", "huge"],
)
def test_it_is_valid(schema: etree.XMLSchema, text: str) -> None:
    assert text.isascii()
    schema.assertValid(etree.fromstring(text.encode()))


def test_it_is_read_back() -> None:
    read = JUnitXml.fromstring(report("junit", CAPTURE).encode())
    (suite,) = read
    assert (suite.name, suite.tests, suite.failures, suite.errors) == ("a.log", 3, 2, 0)
    cases = list(suite)
    assert [(case.name, case.classname, len(case.result)) for case in cases] == [
        ('line 2: call BootNotification id "1"', "a.log", 1),
        ('line 3: call StatusNotification id "2"', "a.log", 1),
        ("frames without an error", "a.log", 0),
    ]
    (failure,) = cases[1].result
    assert isinstance(failure, Failure)
    assert failure.type == "schema/type"
    assert failure.message == '$.connectorId: must be an integer, not a string: write it without quotes. Found: "1"'
    assert failure.text is not None
    assert failure.text.splitlines()[1].endswith('did you mean "Available"? Found: "available" (schema/enum)')
    output = etree.fromstring(report("junit", CAPTURE).encode()).findtext("testsuite/system-out")
    assert output == 'line 4: call Heartbeat id "3": the frame is cut off, so it cannot be checked (log/cut-off)\n'


def test_names_are_unique() -> None:
    text = report("junit", f"{LONG} {LONG} {LONG.replace('Boot', 'Bot')}\n{LONG}")
    names = [case.name for suite in JUnitXml.fromstring(text.encode()) for case in suite]
    assert names == [
        'line 1: call BootNotification id "1"',
        'line 1: call BootNotification id "1" (2)',
        'line 1: call BotNotification id "1"',
        'line 2: call BootNotification id "1"',
    ]


def test_a_suite_for_each_file() -> None:
    out = StringIO()
    made = report_class("junit")(out)
    made.begin()
    for file, text in (("a.log", LONG), ("b.log", BOOT)):
        for verdict in check_text(text, "1.6"):
            made.frame(file, verdict, findings_of(verdict, file))
    made.end()
    suites = list(JUnitXml.fromstring(out.getvalue().encode()))
    assert [(suite.name, suite.tests, suite.failures) for suite in suites] == [("a.log", 1, 1), ("b.log", 1, 0)]
