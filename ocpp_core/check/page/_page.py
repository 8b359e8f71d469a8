"""The page: takes verdicts, and tells each part what it has to know of them.

Belongs here: putting the parts together. Must not be here: the parts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import version
from itertools import islice
from typing import Any, Final, TextIO

from attrs import evolve

from ocpp_core.capture import FoundEnvelope
from ocpp_core.check._payloads import payload_of
from ocpp_core.check._rules import rule_of
from ocpp_core.check._terms import Term, terms_of
from ocpp_core.check._times import Clock
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check.page._data import LONGEST, Writer, longest_text, station_data, transaction_data
from ocpp_core.check.page._exchanges import Exchange, Exchanges, Half
from ocpp_core.check.page._html import pieces
from ocpp_core.check.page._limits import Limits
from ocpp_core.check.page._marks import SLOW, marks_of_answer, marks_of_call
from ocpp_core.check.page._results import PageResults
from ocpp_core.check.page._stations import Station, Stations
from ocpp_core.check.page._transactions import Transactions
from ocpp_core.findings import Finding, Severity
from ocpp_core.rules import find_rule
from ocpp_core.schemas import actions
from ocpp_core.versions import Role

__all__ = ["MOST_FRAMES", "Page"]

MOST_FRAMES: Final = 20_000
"""How many frames a page shows unless it is told otherwise."""

_MAX_FILES: Final = 1_000
_MAX_CLOCKS: Final = 100
_MAX_FINDINGS: Final = 40
"""Findings shown of a frame."""

_MAX_TERMS: Final = 200
"""Names of a frame that are explained."""

_CALL: Final = re.compile(r'\s*\[\s*"?[26]"?\s*,')


class Page:
    """Takes the verdicts on all frames of a capture, in order, and writes a page that shows them.

    ::

        page = Page()
        for verdict in check_text(text):
            page.add("a.log", verdict, findings_of(verdict, "a.log"))
        with open("report.html", "w", encoding="utf-8") as file:
            page.write(file)

    What it is given it shows: use `redacted` on verdicts before. It keeps ``most`` frames, those with findings and what
    stands nearest to them, and counts the others; so its memory is bounded.
    """

    def __init__(self, most: int = MOST_FRAMES, *, redacted: str = "", results: PageResults | None = None) -> None:
        """``redacted`` is what the page says of how it was redacted, ``results`` come before all that it was given."""
        self._redacted: Final = redacted
        self._results: Final = results
        self._exchanges: Final = Exchanges(most)
        self._stations: Final = Stations()
        self._transactions: Final = Transactions()
        self._limits: Final = Limits()
        self._files: Final[dict[str, None]] = {}
        self._clocks: Final[dict[str, Clock]] = {}
        self._rules: Final[Counter[str]] = Counter()
        self._severities: Final[dict[str, Severity]] = {}
        self._first: Final[dict[str, str]] = {}
        self._timed = [0, 0]
        """How many times were read that are not known to be UTC, and that are."""

    def add(self, file: str, verdict: Verdict, findings: Sequence[Finding]) -> None:
        """Show a frame or an envelope, and what is to be said of it."""
        context, found = verdict.found.context, verdict.found
        if len(self._files) < _MAX_FILES:
            self._files.setdefault(file)
        station = self._stations.number(context.station, file)
        time = self._time(file, context.when)
        payload = payload_of(verdict)
        half = Half(
            file,
            found.line,
            verdict.kind,
            found.text[:LONGEST],
            len(found.text),
            context.when,
            time,
            [evolve(each, frame="") for each in findings[:_MAX_FINDINGS]],
            max(len(findings) - _MAX_FINDINGS, 0),
            _asks(verdict),
            payload if isinstance(found, FoundEnvelope) and len(found.text) <= LONGEST else None,
            _terms(verdict, payload) if len(found.text) <= LONGEST else (),
        )
        sender = context.sender or _sender(verdict)
        exchange = self._exchanges.add(
            Exchange(
                self._exchanges.frames + 1,
                station,
                verdict.action,
                verdict.message_id,
                verdict.version.value,
                sender,
            ),
            half,
            sender,
        )
        self._note(exchange, half, payload, self._stations.all[station])
        counts = self._stations.all[station].found
        for finding in findings:
            counts[finding.severity] = counts.get(finding.severity, 0) + 1
            self._rules[finding.rule] += 1
            self._severities[finding.rule] = finding.severity
            self._first.setdefault(finding.rule, f"{file}:{found.line}")

    def _time(self, file: str, when: str | None) -> int | None:
        if file not in self._clocks and len(self._clocks) >= _MAX_CLOCKS:
            self._clocks.pop(next(iter(self._clocks)))
        found = self._clocks.setdefault(file, Clock()).read(when)
        if found is None:
            return None
        self._timed[found[1]] += 1
        return found[0]

    def _note(self, exchange: Exchange, half: Half, payload: Any, station: Station) -> None:
        """Tell stations and transactions of a frame."""
        is_call = half is exchange.call
        station.hear(half.time, boot=is_call and exchange.action == "BootNotification")
        station.versions.setdefault(exchange.version)
        if is_call:
            if exchange.action == "BootNotification":
                station.booted(payload)
            elif exchange.action == "StatusNotification":
                station.status(half.time, payload)
            self._transactions.call(exchange, payload, half.time)
            self._limits.call(exchange, payload, half.time)
            exchange.marks |= marks_of_call(exchange.action, payload)
            if exchange.answer is not None:  # which stands before its call
                self._note_answer(exchange, exchange.answer, exchange.request, station)
                exchange.request = None
        elif exchange.call is not None:
            self._note_answer(exchange, half, payload, station)
        else:
            exchange.request = payload
            exchange.marks |= marks_of_answer(half.kind, payload)
        for finding in half.findings:
            self._transactions.find(exchange, finding.severity)

    def _note_answer(self, exchange: Exchange, half: Half, payload: Any, station: Station) -> None:
        if exchange.action == "BootNotification":
            station.accepted(payload)
        self._transactions.answer(exchange, payload)
        self._limits.answer(exchange, payload, half.time)
        exchange.marks |= marks_of_answer(half.kind, payload)
        took = exchange.took
        if took is not None and took >= SLOW:
            exchange.marks.add("slow")

    @property
    def frames(self) -> int:
        """How many frames it was given."""
        return self._exchanges.frames

    # -- what the page is told

    def data(self) -> dict[str, Any]:
        """What the page is told, as JSON values."""
        exchanges = self._exchanges.end()
        rules = sorted(self._rules, key=lambda rule: (list(Severity).index(self._severities[rule]), -self._rules[rule]))
        files = list(self._files)
        longest = longest_text(exchanges)
        written = Writer(
            {rule: number for number, rule in enumerate(rules)},
            {file: number for number, file in enumerate(files)},
            longest,
            has_gaps=self._exchanges.kept_frames < self._exchanges.frames,
        )
        return {
            **({} if self._results is None else {"results": self._results.data()}),
            "version": version("ocpp_core"),
            "files": files,
            "redacted": self._redacted,
            "frames": self._exchanges.frames,
            "kept": self._exchanges.kept_frames,
            "clock": self._clock(),
            "slow": SLOW,
            "stations": [station_data(each) for each in self._stations.all],
            "rules": [self._rule(rule) for rule in rules],
            "transactions": [transaction_data(each, self._limits) for each in self._transactions.all],
            "transactionsLeftOut": self._transactions.left_out,
            "exchanges": [written.exchange(each) for each in exchanges],
            "terms": written.terms(),
        }

    def _clock(self) -> str | None:
        """Whether times are ``utc``, ``local`` to what wrote the capture, or of both kinds; None if there are none."""
        local, utc = self._timed
        return ("mixed" if local else "utc") if utc else ("local" if local else None)

    def _rule(self, rule: str) -> dict[str, Any]:
        return {
            "id": rule,
            "severity": self._severities[rule].value,
            "title": _title(rule),
            "count": self._rules[rule],
            "first": self._first[rule],
        }

    def write(self, out: TextIO) -> None:
        """Write the page to a stream that takes all characters: the page says that it is UTF-8."""
        out.writelines(pieces(self.data()))


def _terms(verdict: Verdict, payload: Any) -> Sequence[Term]:
    """What names of the standard in a payload stand for, if it is not too long to be shown."""
    return tuple(islice(terms_of(verdict.version, verdict.action, verdict.kind, payload), _MAX_TERMS))


def _title(rule: str) -> str:
    """What a rule says; empty for one of another package."""
    known = rule_of(rule)
    if known is not None:
        return known.title
    try:
        return find_rule(rule).sentence
    except LookupError:
        return ""


def _sender(verdict: Verdict) -> Role | None:
    """Which side sent a frame, as far as its action tells."""
    known = None if verdict.action is None else actions(verdict.version).get(verdict.action)
    if known is None or len(known.initiators) != 1:
        return None
    (initiator,) = known.initiators
    return initiator if _asks(verdict) else initiator.peer


def _asks(verdict: Verdict) -> bool:
    """Whether a frame is a call or a one-way message; of one that cannot be read as far as its beginning tells."""
    if verdict.kind == "malformed":
        return _CALL.match(verdict.found.text) is not None
    return verdict.kind in ("call", "send")
