"""docs/peers.md lists what the tests of this folder show."""

from __future__ import annotations

from pathlib import Path

from tests.peers import mistakes_ocpp, mistakes_ocpp_rpc, mistakes_ocpp_ws_cli
from tests.peers.listening import HEARD
from tests.peers.mistakes import Mistake

MODULES = (mistakes_ocpp, mistakes_ocpp_rpc, mistakes_ocpp_ws_cli)
PAGE = Path(__file__).parents[2] / "docs" / "peers.md"


def row(mistake: Mistake) -> str:
    return f"| {mistake.versions} | {mistake.does} | {mistake.should} | {mistake.section} |"


def test_the_page_lists_every_mistake_once() -> None:
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ") and line[2].isdigit()]
    assert rows == [row(each) for module in MODULES for each in module.MISTAKES.values()]


def test_the_page_lists_every_peer_that_a_conversation_listened_to() -> None:
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| `")]
    assert rows == [heard.row for heard in HEARD]
