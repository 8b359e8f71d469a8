"""Draws docs/report.png, the page of a day that three stations had: ``python -m tests.peers.picture``.

It needs playwright with a browser, as the tests of the page do, and pillow.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from ocpp_core.strategies import archive
from tests.peers.browser import browser

PICTURE = Path(__file__).parents[2] / "docs" / "report.png"
SIZE = {"width": 1180, "height": 2260}
SHOWN = "E01.FR.07"
"""A rule that the day breaks; the picture shows the message."""

_CHOOSE = """rule => {
  const exchange = data.exchanges.find(each => each.findings.some(one => data.rules[one.rule].id === rule));
  document.getElementById("list").style.height = "190px";
  chooseTransaction(exchange.transaction, true);
  choose(exchange, true);
  scrollTo(0, 0);
}"""


def day() -> str:
    """An archive in which some frames break the schemas, and some only the rules beyond them."""
    lines = []
    for record in archive(frames=800, stations=3, spoiled=0.01, seed=11):
        line = json.loads(record.line())
        frame = json.loads(record.text) if record.fault is None else []
        match frame:
            case [2, _, "TransactionEvent", {"eventType": "Updated", "seqNo": 7} as event] if record.station == "CS2":
                event["seqNo"] = 6
            case [3, _, {"getVariableResult": results}]:
                for result in results:
                    result.pop("attributeType", None)
        lines.append(json.dumps({**line, "message": json.dumps(frame)} if frame else line))
    return "\n".join(lines)


def main() -> None:
    with TemporaryDirectory() as folder, browser() as chromium:
        Path(folder, "day.jsonl").write_text(day(), "utf-8")
        command = [Path(sys.executable).with_name("ocpp-core"), "report", "day.jsonl", "-o", "report.html"]
        subprocess.run(command, cwd=folder, check=True)
        tab = chromium.new_page(viewport=SIZE)
        tab.goto(Path(folder, "report.html").as_uri())
        tab.wait_for_selector("html[data-ready=yes]", state="attached")
        tab.evaluate(_CHOOSE, SHOWN)
        tab.screenshot(path=PICTURE)
    with Image.open(PICTURE) as picture:
        small = picture.convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE)  # half the bytes, the same to the eye
    small.save(PICTURE, optimize=True)


if __name__ == "__main__":
    main()
