"""Captures that the page is tried on, and how one is made of them."""

from __future__ import annotations

import json
from io import StringIO
from typing import Any

from attrs import evolve

from ocpp_core.check import check_text, findings_of
from ocpp_core.check.page import Page, PageResult, PageResults
from ocpp_core.findings import Severity

HOSTILE = (
    "</script><script>window.hacked=1</script><!-- <img src=x onerror=window.hacked=2> \"' onload=window.hacked=3 ]]> "
    "javascript:window.hacked=4 \u202etxt.exe\u2066 \u200b\u2028\u2029 \x1b[31m\x00\ud800 @@DATA@@ &lt;b&gt; {{x}} ${window.hacked=5}"
)
"""What must never be more than text."""


def record(time: str, station: str, direction: str, frame: list[Any] | str) -> str:
    """A line as a CSMS stores it."""
    text = frame if isinstance(frame, str) else json.dumps(frame)
    return json.dumps({"time": time, "station": station, "direction": direction, "message": text})


def page_of(text: str, version: str | None = "1.6", most: int = 20_000, file: str = "a.log") -> Page:
    """The page on a text."""
    page = Page(most)
    for verdict in check_text(text, version):
        page.add(file, verdict, findings_of(verdict, file))
    return page


def written(page: Page) -> str:
    """The page as it is written."""
    out = StringIO()
    page.write(out)
    return out.getvalue()


NAMES = (HOSTILE, "x" * 50_000, "\u202e" * 5_000, "__proto__", "constructor", "e\u0301" * 5_000)
"""Texts that are hostile, very long, or names that scripts know."""


def hostile_page() -> Page:
    """The page on frames in which every text is one of these, their stations and files included."""
    page = Page(
        results=PageResults(
            title=NAMES[0],
            lines=NAMES,
            tables=[[NAMES, NAMES], [NAMES, NAMES]],
            results=list(map(_result, NAMES)),
            notes=NAMES,
        )
    )
    for number, name in enumerate(NAMES):
        for place, verdict in enumerate(check_text(_hostile(number, name), "1.6")):
            found = verdict.found
            context = evolve(found.context, station=None if place % 5 == 4 else name)
            told = evolve(verdict, found=evolve(found, context=context), message_id=verdict.message_id or name)
            page.add(name, told, findings_of(told, name))
    return page


def _result(name: str) -> PageResult:
    frames = [(name, name), (name, name)]
    return PageResult(severity=Severity.ERROR, label=name, title=name, lines=[name], frames=frames, command=name)


def _hostile(number: int, name: str) -> str:
    time = f"2026-03-01T10:0{number}:00Z"
    boot = {"chargePointVendor": name, "chargePointModel": name, "firmwareVersion": name, name: name}
    lines = [
        record(time, "CS", "in", [2, f"{number}{name}", "BootNotification", boot]),
        record(time, "CS", "out", [3, f"{number}{name}", {"status": name, "interval": name, "currentTime": name}]),
        record(time, "CS", "in", [2, f"a{number}{name}", name, {name: [{name: name}]}]),
        record(time, "CS", "out", [4, f"a{number}{name}", name, name, {name: name}]),
        record(time, "CS", "in", [2, f"s{number}", "StatusNotification", status(name)]),
        record(time, "CS", "in", [2, f"t{number}", "StartTransaction", start(name, time)]),
        record(time, "CS", "out", [3, f"t{number}", {"transactionId": number, "idTagInfo": {"status": name}}]),
        record(time, "CS", "in", [2, f"m{number}", "MeterValues", meter(number, name, time)]),
        record(time, "CS", "in", [2, f"e{number}", "StopTransaction", stop(number, name, time)]),
        record(time, "CS", "in", f'[2,"j{number}","Heartbeat",{{{json.dumps(name)}:'),
    ]
    return "\n".join(lines)


def status(name: str) -> dict[str, Any]:
    return {"connectorId": name, "status": name, "errorCode": name}


def start(name: str, time: str) -> dict[str, Any]:
    return {"connectorId": name, "idTag": name, "meterStart": 0, "timestamp": time}


def meter(number: int, name: str, time: str) -> dict[str, Any]:
    sampled = [
        {"value": "1", "measurand": name, "unit": name},
        {"value": name},
        {"value": "1e999", "measurand": "SoC"},
        {"value": "5", "phase": name, "location": name},
        {"value": "50", "measurand": "SoC", "unit": "Percent"},
    ]
    return {"connectorId": 1, "transactionId": number, "meterValue": [{"timestamp": time, "sampledValue": sampled}]}


def stop(number: int, name: str, time: str) -> dict[str, Any]:
    return {"transactionId": number, "idTag": name, "meterStop": 5, "timestamp": time, "reason": name}
