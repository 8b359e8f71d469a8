"""The page of ``ocpp-core report`` in a real browser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ocpp_core.check import check_text, findings_of
from ocpp_core.check.page import Page, PageResult, PageResults
from ocpp_core.findings import Severity
from tests.check.page.samples import hostile_page, page_of, record, written
from tests.peers.browser import browser

WIDTHS = (1280, 400)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as opened:
        yield opened


class Opened:
    """A page that is open, and what went wrong in it."""

    def __init__(self, chromium: Any, file: Path, page: Page, **options: Any) -> None:
        file.write_text(written(page), "utf-8")
        self.wrong: list[str] = []
        self.asked: list[str] = []
        context = chromium.new_context(**options)
        self.tab = context.new_page()
        self.tab.on("console", lambda message: self.wrong.append(message.text))
        self.tab.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.tab.on("dialog", lambda dialog: self.wrong.append(dialog.message))
        self.tab.on("request", lambda request: self.asked.append(request.url))
        self.tab.goto(file.as_uri())
        self.tab.wait_for_selector("html[data-ready=yes]", state="attached")

    def ask(self, script: str) -> Any:
        return self.tab.evaluate(script)


def day() -> str:
    """A station that charges once, and makes one mistake."""
    lines = []
    messages: list[tuple[str, str, list[Any]]] = [
        ("10:00:00", "in", [2, "1", "BootNotification", {"chargePointVendor": "V", "chargePointModel": "M"}]),
        ("10:00:01", "out", [3, "1", {"status": "Accepted", "currentTime": "2026-03-01T10:00:00Z", "interval": 300}]),
        ("10:01:00", "in", [2, "2", "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "charging"}]),
        ("10:01:01", "out", [3, "2", {}]),
        ("10:02:00", "in", [2, "3", "StartTransaction", {"connectorId": 1, "idTag": "T", "meterStart": 0, "timestamp": "2026-03-01T10:02:00Z"}]),
        ("10:02:01", "out", [3, "3", {"transactionId": 7, "idTagInfo": {"status": "Accepted"}}]),
        ("10:12:00", "in", [2, "4", "StopTransaction", {"transactionId": 7, "meterStop": 2500, "timestamp": "2026-03-01T10:12:00Z"}]),
        ("10:12:01", "out", [3, "4", {}]),
        ("10:13:00", "in", [2, "5", "Heartbeat", {}]),
    ]  # fmt: skip
    for time, direction, frame in messages:
        lines.append(record(f"2026-03-01T{time}Z", "CS1", direction, frame))
    return "\n".join(lines)


EVERY_VIEW = """() => {
  const shown = () => { for (let at = 0; at <= list.scrollHeight; at += 200) { list.scrollTop = at; renderRows(true); } };
  const list = document.getElementById("list");
  shown();
  for (const exchange of data.exchanges) choose(exchange, true);
  data.transactions.forEach((_, number) => chooseTransaction(number, true));
  for (const id of ["station", "action", "show"]) {
    for (const option of [...document.getElementById(id).options]) {
      document.getElementById(id).value = option.value;
      document.getElementById(id).dispatchEvent(new Event("change"));
      shown();
    }
    document.getElementById(id).value = "";
    document.getElementById(id).dispatchEvent(new Event("change"));
  }
  for (const each of document.querySelectorAll("button, tr, .tick, .bar-fill")) each.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  for (const svg of document.querySelectorAll("svg")) svg.dispatchEvent(new PointerEvent("pointermove", { clientX: 300 }));
  apply({ rule: null, transaction: null, show: "", station: "", action: "" });
}"""
"""Opens all that there is to open."""

STRANGE = """() => {
  const known = new Set("HTML HEAD META TITLE STYLE BODY HEADER H1 H2 H3 P B I SMALL CODE PRE NOSCRIPT FORM LABEL SELECT OPTION INPUT BUTTON OUTPUT MAIN DIV SECTION UL LI SPAN TABLE THEAD TBODY TR TH TD DL DT DD SCRIPT svg g rect path line polyline circle text title".split(" "));
  return [...document.querySelectorAll("*")].filter((each) => !known.has(each.tagName)).map((each) => each.tagName);
}"""

UNSEEN = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (["SCRIPT", "STYLE", "NOSCRIPT"].includes(node.parentElement.tagName)) continue;
    if (/[\\p{Cf}\\p{Cs}\\u2028\\u2029]|(?!\\n)\\p{Cc}/u.test(node.data)) found.push(node.data.slice(0, 80));
  }
  for (const each of document.querySelectorAll("[title]")) if (/[\\p{Cf}\\p{Cs}\\u2028\\u2029]|\\p{Cc}/u.test(each.title)) found.push(each.title.slice(0, 80));
  return found;
}"""


@pytest.mark.parametrize("width", WIDTHS)
def test_hostile_frames_are_only_text(chromium: Any, tmp_path: Path, width: int) -> None:
    file = tmp_path / "page.html"
    page = Opened(chromium, file, hostile_page(), viewport={"width": width, "height": 900})
    page.ask(EVERY_VIEW)
    assert page.ask("window.hacked") is None
    assert page.wrong == []
    assert page.asked == [file.as_uri()]
    assert page.ask("document.scripts.length") == 2
    assert page.ask(STRANGE) == []
    assert page.ask(UNSEEN) == []
    assert page.ask("document.documentElement.scrollWidth") == width
    assert page.ask("[...document.querySelectorAll('.row')].every(row => row.getBoundingClientRect().height <= 74)")


def test_the_policy_stops_other_scripts(chromium: Any, tmp_path: Path) -> None:
    page = Opened(chromium, tmp_path / "page.html", page_of(day()))
    page.ask(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.hacked = 1";
          document.body.append(script);
          const image = document.createElement("img");
          image.setAttribute("onerror", "window.hacked = 2");
          image.src = "http://127.0.0.1:9/x.png";
          document.body.append(image);
        }"""
    )
    page.tab.wait_for_timeout(100)
    assert page.ask("window.hacked") is None
    assert len(page.wrong) >= 2
    assert all("Content Security Policy" in each for each in page.wrong)


@pytest.mark.parametrize("width", WIDTHS)
def test_what_a_technician_sees(chromium: Any, tmp_path: Path, width: int) -> None:
    page = Opened(chromium, tmp_path / "page.html", page_of(day()), viewport={"width": width, "height": 900})
    text = page.tab.inner_text("body")
    assert "9 frames of 1 station" in text
    assert re.search("1 Mar 2026 10:00:00 . 10:13:00", text)
    assert "2.5 kWh" in text
    rows = page.tab.locator(".row")
    assert rows.count() == 5
    assert "no answer" in rows.nth(4).inner_text()
    rows.nth(1).click()
    detail = page.tab.inner_text("#detail")
    assert "Probably meant: Charging" in detail
    assert page.tab.inner_text("#detail .marked") == '"charging"'
    assert page.tab.locator(".curve").count() == 1
    assert page.wrong == []


CONFIGURED = "\n".join(
    [
        record("2026-03-01T10:00:00Z", "CS1", "out", [2, "1", "GetConfiguration", {"key": ["HeartbeatInterval", "AcmeLed"]}]),
        record("2026-03-01T10:00:01Z", "CS1", "in", [3, "1", {"configurationKey": [{"key": "HeartbeatInterval", "readonly": False, "value": "300"}], "unknownKey": ["AcmeLed"]}]),
    ]
)  # fmt: skip


@pytest.mark.parametrize("width", WIDTHS)
def test_names_of_the_standard_are_explained(chromium: Any, tmp_path: Path, width: int) -> None:
    page = Opened(chromium, tmp_path / "page.html", page_of(CONFIGURED), viewport={"width": width, "height": 900})
    page.tab.locator(".row").first.click()
    call, answer = page.tab.locator("#detail pre").all()
    before = call.inner_text()
    assert before == '{\n  "key": [\n    "HeartbeatInterval",\n    "AcmeLed"\n  ]\n}'
    [term] = call.locator(".term").all()
    meaning = "Time without other messages after which a Heartbeat is due. Integer, in s, at least 0."
    assert term.get_attribute("title") == meaning
    term.click()
    assert term.get_attribute("aria-expanded") == "true"
    assert [line.strip() for line in call.inner_text().splitlines()] == [
        "{",
        '"key": [',
        '"HeartbeatInterval",',
        meaning,
        '"AcmeLed"',
        "]",
        "}",
    ]
    term.press("Enter")
    assert call.inner_text() == before
    value = answer.locator("[data-unit]")
    assert value.inner_text() == '"300"'
    assert value.evaluate("each => getComputedStyle(each, '::after').content") == '" s"'
    assert page.ask("document.documentElement.scrollWidth") == width
    assert page.wrong == []


def test_filters(chromium: Any, tmp_path: Path) -> None:
    page = Opened(chromium, tmp_path / "page.html", page_of(day()))
    count = page.tab.locator("#count")
    assert count.inner_text() == "5 exchanges"
    page.tab.select_option("#show", label="errors")
    assert count.inner_text() == "1 of 5 exchanges"
    page.tab.select_option("#show", label="everything")
    page.tab.select_option("#action", label="Heartbeat (1)")
    assert count.inner_text() == "1 of 5 exchanges"
    page.tab.click("#reset")
    count.filter(has_text=re.compile("^5 exchanges$")).wait_for()
    page.tab.fill("#search", "metersto")
    count.filter(has_text=re.compile("^1 of 5 exchanges$")).wait_for()
    page.tab.fill("#search", "")
    count.filter(has_text=re.compile("^5 exchanges$")).wait_for()
    page.tab.click("text=Show its 2 calls")
    assert count.inner_text() == "2 of 5 exchanges"
    page.tab.click(".chip")
    page.tab.click(".rule")
    assert count.inner_text() == "1 of 5 exchanges"


def test_what_is_jumped_to_is_not_searched_for(chromium: Any, tmp_path: Path) -> None:
    page = Opened(chromium, tmp_path / "page.html", page_of(day()))
    count = page.tab.locator("#count")
    page.tab.fill("#search", "METERSTO")
    count.filter(has_text=re.compile("^1 of 5 exchanges$")).wait_for()
    assert page.tab.input_value("#search") == "METERSTO"
    page.tab.select_option("#show", label="everything")
    assert page.tab.input_value("#search") == "METERSTO"
    page.ask("choose(data.exchanges[0], true)")
    assert count.inner_text() == "5 exchanges"
    assert page.tab.input_value("#search") == ""


def test_a_part_of_the_time(chromium: Any, tmp_path: Path) -> None:
    page = Opened(chromium, tmp_path / "page.html", page_of(day()))
    box = page.tab.locator("#timeline svg").first.bounding_box()
    page.tab.mouse.move(box["x"] + box["width"] / 2, box["y"] + 5)
    page.tab.mouse.down()
    page.tab.mouse.move(box["x"] + box["width"], box["y"] + 5, steps=4)
    page.tab.mouse.up()
    assert page.tab.inner_text("#count") == "2 of 5 exchanges"
    page.tab.click("#zoom-out")
    assert page.tab.inner_text("#count") == "5 exchanges"


def test_dark_and_light(chromium: Any, tmp_path: Path) -> None:
    color = "getComputedStyle(document.body).backgroundColor"
    shown = [
        Opened(chromium, tmp_path / "page.html", page_of(day()), color_scheme=scheme).ask(color)
        for scheme in ("light", "dark")
    ]
    assert shown == ["rgb(246, 247, 249)", "rgb(20, 23, 28)"]


def test_20_000_frames(chromium: Any, tmp_path: Path, record_property: Any) -> None:
    lines = []
    for number in range(10_000):
        time = f"2026-03-01T{number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}Z"
        lines.append(record(time, f"CS{number % 20}", "in", [2, str(number), "Heartbeat", {}]))
        lines.append(record(time, f"CS{number % 20}", "out", [3, str(number), {"currentTime": time}]))
    page = Opened(chromium, tmp_path / "page.html", page_of("\n".join(lines)))
    record_property("milliseconds to open", page.ask("performance.getEntriesByType('navigation')[0].domComplete"))
    rows = page.tab.locator(".row")
    assert 10 < rows.count() < 60
    page.ask("document.getElementById('list').scrollTop = 1e9")
    rows.filter(has_text="02:46:39.000").first.wait_for()
    assert 10 < rows.count() < 60
    assert page.wrong == []


def test_keys_choose_messages(chromium: Any, tmp_path: Path) -> None:
    page = Opened(chromium, tmp_path / "page.html", page_of(day()))
    page.tab.focus("#list")
    for key in ("ArrowDown", "ArrowDown", "End", "ArrowUp"):
        page.tab.keyboard.press(key)
    assert "StopTransaction" in page.tab.inner_text("#detail .top")


def test_a_capture_without_times(chromium: Any, tmp_path: Path) -> None:
    frames = [
        [2, "1", "Heartbeat", {}],
        [3, "1", {"currentTime": "2026-03-01T10:00:00Z"}],
        [2, "2", "Heartbeat", {"a": 1}],
    ]
    page = Opened(chromium, tmp_path / "page.html", page_of("\n".join(map(json.dumps, frames))))
    assert "the capture tells no times" in page.tab.inner_text("#summary")
    assert page.tab.locator("svg .tick-error").count() == 1
    page.ask(EVERY_VIEW)
    assert page.wrong == []


def test_nothing(chromium: Any, tmp_path: Path) -> None:
    page = Opened(chromium, tmp_path / "page.html", Page())
    assert "No frame of OCPP was found" in page.tab.inner_text("body")
    assert page.wrong == []


@pytest.mark.parametrize("width", WIDTHS)
def test_results_come_first_and_lead_to_their_messages(chromium: Any, tmp_path: Path, width: int) -> None:
    one = PageResult(
        severity=Severity.ERROR,
        label="fail",
        title="violation at StartTransaction",
        lines=["it is wrong"],
        frames=[("sent", '[2, "3", "StartTransaction"'), ("received", '[3, "3", {}]')],
        command="ocpp-core probe",
    )
    results = PageResults(
        title="Probe",
        lines=["1 failed"],
        tables=[[["Phase", "fail"], ["valid", "1"]], [["Certification profile", "Cases"], ["Core", "2"]]],
        results=[one],
        notes=["later"],
    )
    page = Page(results=results)
    for verdict in check_text(day(), "1.6"):
        page.add("a.log", verdict, findings_of(verdict, "a.log"))
    opened = Opened(chromium, tmp_path / "page.html", page, viewport={"width": width, "height": 900})
    wide = ["Phase\tfail", "valid\t1", "Certification profile\tCases", "Core\t2"]
    tables = wide if width > 600 else ["valid", "1", "Core", "2"]  # heads are drawn by the style
    assert list(filter(None, opened.tab.inner_text("#results").split("\n"))) == [
        "Probe", "1 failed", *tables, "failviolation at StartTransaction", "it is wrong", "sent", '[2, "3", "StartTransaction"',
        "received", '[3, "3", {}]', "to try it again", "ocpp-core probe", "find it in the messages", "Not asked", "later",
    ]  # fmt: skip
    opened.tab.click("text=find it in the messages")
    assert opened.tab.inner_text("#count") == "1 of 5 exchanges"
    assert opened.tab.locator("#results").bounding_box()["y"] < opened.tab.locator("#h-messages").bounding_box()["y"]
    assert opened.wrong == []


def test_without_results_there_is_no_room_for_them(chromium: Any, tmp_path: Path) -> None:
    opened = Opened(chromium, tmp_path / "page.html", page_of(day()))
    assert opened.ask("document.getElementById('results').offsetHeight") == 0
