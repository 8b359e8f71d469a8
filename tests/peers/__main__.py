"""Runs every trial on every peer, and tells what each failed with, where, and whether findings.py has it.

The figures there are read off this. An hour on a core, with the default number of examples. ``--page`` only writes the
tables of findings.py into docs/findings.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis.errors import NoSuchExample

from tests.peers.findings import FINDINGS, tables
from tests.peers.fuzz_npm import OcppRpc, TypedOcpp, started
from tests.peers.fuzz_ocpp import Ocpp
from tests.peers.npm import installed
from tests.peers.rediscovery import not_covered
from tests.peers.sweep import Found, Peer, shown, shrink, sweep, trial


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=60, help="so many a message; 40 times as many of frames")
    parser.add_argument("--peer", choices=["ocpp", "ocpp-rpc", "typed-ocpp"], help="only this one")
    parser.add_argument("--page", action="store_true", help="write the tables of the page instead")
    chosen = parser.parse_args()
    if chosen.page:
        page = Path(__file__).parents[2] / "docs" / "findings.md"
        first = tables().partition("\n")[0]
        page.write_text(page.read_text("utf-8").partition(first)[0] + tables(), "utf-8")
        return 0
    new = 0
    with ExitStack() as stack:
        for peer in _peers(stack, chosen.peer):
            found, total = sweep(peer, chosen.examples)
            _say(f"{peer.name}: {total:,} examples")
            new += _report(peer, found)
    return min(new, 1)


def _peers(stack: ExitStack, name: str | None) -> Sequence[Peer]:
    if name == "ocpp":
        return [Ocpp()]
    node = stack.enter_context(started(installed(Path(stack.enter_context(TemporaryDirectory())))))
    peers = [Ocpp(), OcppRpc(node), TypedOcpp(node)]
    return [peer for peer in peers if name in (None, peer.name.partition(" ")[0])]


def _report(peer: Peer, found: Sequence[Found]) -> int:
    """How many failures are new."""
    for finding in FINDINGS:
        if finding.peer == peer.name:
            where = {subject for failure, subjects in found if finding.covers(failure) for subject in subjects}
            details = {failure for failure, _ in found if finding.covers(failure)}
            messages = {(subject.version, subject.message) for subject in where if subject.action}
            versions = sorted({str(subject.version) for subject in where})
            _say(f"  {finding}: {len(messages)} messages of {', '.join(versions)}; {len(details)} failures")
    new = not_covered(type(peer), [failure for failure, _ in found])
    for failure, subjects in found:
        if failure in new:
            _say(f"  NEW {failure.kind}: {failure.detail} in {len(subjects)}: {', '.join(map(str, subjects[:5]))}")
            try:
                _say(f"      {shown(shrink(trial(peer, subjects[0]), failure, 2_000))}")
            except NoSuchExample:
                _say("      not found again")
    return len(new)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
