"""The page: what it is told, as JSON, and the file that it comes in.

Belongs here: putting the parts together. Must not be here: the parts.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.metadata import version
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any, Final, TextIO

from attrs import evolve

from ocpp_core.capture import FoundEnvelope
from ocpp_core.check._payloads import payload_of
from ocpp_core.check._rules import rule_of
from ocpp_core.check._terms import Term, terms_of
from ocpp_core.check._times import Clock
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check.page._exchanges import Exchange, Exchanges, Half
from ocpp_core.check.page._limits import Limits
from ocpp_core.check.page._marks import SLOW, marks_of_answer, marks_of_call
from ocpp_core.check.page._results import PageResults
from ocpp_core.check.page._stations import Station, Stations
from ocpp_core.check.page._transactions import Transaction, Transactions
from ocpp_core.findings import Finding, Severity
from ocpp_core.rules import find_rule
from ocpp_core.schemas import actions
from ocpp_core.versions import Role

__all__ = ["MOST_FRAMES", "Page"]

MOST_FRAMES: Final = 20_000
"""How many frames a page shows unless it is told otherwise."""

_LONGEST: Final = 4_000
"""Characters shown of a frame."""

_ROOM: Final = 24_000_000
"""Characters of all frames together; where there are more, each is cut to less."""

_MAX_FILES: Final = 1_000
_MAX_CLOCKS: Final = 100
_MAX_FINDINGS: Final = 40
"""Findings shown of a frame."""

_MAX_TERMS: Final = 200
"""Names of a frame that are explained."""

_LONGEST_FOUND: Final = 300
_EXACT: Final = 1 << 53
"""Up to here a script tells whole numbers apart."""

_CALL: Final = re.compile(r'\s*\[\s*"?[26]"?\s*,')
_FOLDER: Final = Path(__file__).parent


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
            found.text[:_LONGEST],
            len(found.text),
            context.when,
            time,
            [evolve(each, frame="") for each in findings[:_MAX_FINDINGS]],
            max(len(findings) - _MAX_FINDINGS, 0),
            _asks(verdict),
            payload if isinstance(found, FoundEnvelope) and len(found.text) <= _LONGEST else None,
            _terms(verdict, payload) if len(found.text) <= _LONGEST else (),
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
            exchange.marks |= marks_of_answer(half.kind, exchange.action, payload)
        for finding in half.findings:
            self._transactions.find(exchange, finding.severity)

    def _note_answer(self, exchange: Exchange, half: Half, payload: Any, station: Station) -> None:
        if exchange.action == "BootNotification":
            station.accepted(payload)
        self._transactions.answer(exchange, payload)
        self._limits.answer(exchange, payload, half.time)
        exchange.marks |= marks_of_answer(half.kind, exchange.action, payload)
        took = _took(exchange)
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
        longest = _longest(exchanges)
        written = _Writer(
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
            "stations": [_station(each) for each in self._stations.all],
            "rules": [self._rule(rule) for rule in rules],
            "transactions": [_transaction(each, self._limits) for each in self._transactions.all],
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
        out.writelines(_pieces(self.data()))


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


def _took(exchange: Exchange) -> int | None:
    """How many milliseconds the answer took."""
    call, answer = exchange.call, exchange.answer
    if call is None or answer is None or call.time is None or answer.time is None:
        return None
    return max(answer.time - call.time, 0)


def _longest(exchanges: Sequence[Exchange]) -> int:
    """To how many characters frames are cut, so that all of them have room."""
    sizes = [len(half.text) for each in exchanges for half in each.halves]
    for longest in (_LONGEST, 1_000, 300):
        if sum(min(size, longest) for size in sizes) <= _ROOM:
            return longest
    return 100


class _Writer:
    """Writes exchanges as JSON values, in which rules and files are numbers."""

    def __init__(self, rules: dict[str, int], files: dict[str, int], longest: int, *, has_gaps: bool) -> None:
        self._has_gaps: Final = has_gaps
        self._rules: Final = rules
        self._files: Final = files
        self._longest: Final = longest
        self._places: Final[dict[int, int]] = {}
        """Which exchange of each station was the last one."""

        self._terms: Final[dict[tuple[str, str | None], int]] = {}
        """What is said of names, and the unit of their values, by number."""

    def exchange(self, exchange: Exchange) -> dict[str, Any]:
        marks = set(exchange.marks)
        call, answer = exchange.call, exchange.answer
        if call is not None and call.kind == "call" and answer is None:
            marks.add("unanswered")
        if call is None:
            marks.add("alone")
        gap = exchange.place - self._places.get(exchange.station, 0) - 1
        self._places[exchange.station] = exchange.place
        return _without_none(
            {
                "n": exchange.number,
                "station": exchange.station,
                "action": exchange.action,
                "id": exchange.message_id,
                "version": exchange.version,
                "from": None if exchange.sender is None else exchange.sender.value,
                "call": None if call is None else self._half(call),
                "answer": None if answer is None else self._half(answer),
                "took": _took(exchange),
                "marks": sorted(marks) or None,
                "transaction": exchange.transaction,
                "gap": gap if self._has_gaps and gap > 0 else None,
            }
        )

    def _half(self, half: Half) -> dict[str, Any]:
        return _without_none(
            {
                "kind": half.kind,
                "file": self._files.get(half.file),
                "line": half.line,
                "when": half.when,
                "time": half.time,
                "text": half.text[: self._longest],
                "size": half.size if half.size > min(len(half.text), self._longest) else None,
                "payload": half.payload,
                "findings": [self._finding(each) for each in half.findings] or None,
                "more": half.more or None,
                "terms": [self._term(each) for each in half.terms if len(half.text) <= self._longest] or None,
            }
        )

    def _term(self, term: Term) -> list[Any]:
        """Where a name is, the number of what is said of it, and where its values are."""
        number = self._terms.setdefault((term.words, term.unit), len(self._terms))
        return [term.path, number, *term.values]

    def terms(self) -> list[list[str | None]]:
        """What is said of the names of all exchanges that were written, and the units of their values."""
        return [list(each) for each in self._terms]

    def _finding(self, finding: Finding) -> dict[str, Any]:
        return _without_none(
            {
                "rule": self._rules[finding.rule],
                "severity": finding.severity.value,
                "message": finding.message,
                "path": finding.path or None,
                "found": _shown(finding.found),
                "meant": finding.suggestion,
                "section": finding.section,
                "fault": finding.fault,
            }
        )


def _shown(value: Any) -> Any:
    """What was found, as a text that a page can show; None where it is nothing."""
    if value is None:
        return None
    written = value if isinstance(value, str) else json.dumps(value)
    return written if len(written) <= _LONGEST_FOUND else written[:_LONGEST_FOUND] + "..."


def _station(station: Station) -> dict[str, Any]:
    return {
        "name": station.name,
        "named": station.is_named,
        "frames": station.frames,
        "versions": list(station.versions),
        **station.model,
        "spans": [
            [each.start, each.end, each.frames, each.boot] for each in sorted(station.spans, key=attrgetter("start"))
        ],
        "statuses": sorted(station.statuses, key=lambda each: each[0]),
        "found": station.found,
    }


def _transaction(transaction: Transaction, limits: Limits) -> dict[str, Any]:
    energy = transaction.energy
    return {
        **_without_none(
            {
                "id": transaction.id,
                "connector": transaction.connector,
                "tag": transaction.tag,
                "tagStatus": transaction.tag_status,
                "start": transaction.start,
                "stop": transaction.stop,
                "last": transaction.last,
                "seen": transaction.seen,
                "energy": None if energy is None else round(energy, 3),
                "meterStart": transaction.meter_start,
                "meterStop": transaction.meter_stop,
                "reason": transaction.reason,
                "trigger": transaction.trigger,
            }
        ),
        "station": transaction.station,
        "seenStart": transaction.seen_start,
        "seenStop": transaction.seen_stop,
        "frames": transaction.frames,
        "states": transaction.states,
        "found": transaction.found,
        "series": [
            *(
                {"chart": each.chart, "unit": each.unit, "name": each.name, "points": sorted(each.points)}
                for each in transaction.series.values()
            ),
            *limits.series(transaction),
        ],
    }


def _without_none(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


# -- the file


def _pieces(data: Any) -> Iterator[str]:
    """The text of the page. Its policy lets a browser run the one script of ours, and load nothing."""
    style, script = (_FOLDER.joinpath(name).read_text("utf-8") for name in ("page.css", "page.js"))
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; base-uri 'none'; "
        "form-action 'none'"
    )
    parts = {"POLICY": policy, "STYLE": style, "DATA": embedded(data), "SCRIPT": script}
    for number, piece in enumerate(_FOLDER.joinpath("page.html").read_text("utf-8").split("@@")):
        yield parts[piece] if number % 2 else piece


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def embedded(data: Any) -> str:
    """JSON in which nothing can end the element that it stands in, or begin another: it is ASCII without ``<``."""
    written = json.dumps(_exact(data), separators=(",", ":"), allow_nan=False)
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _exact(value: Any) -> Any:
    """A JSON value in which every number is one that a script can hold; other numbers are texts."""
    if isinstance(value, dict):
        return {str(name): _exact(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_exact(each) for each in value]
    if isinstance(value, float):
        return value if abs(value) <= 1e300 else str(value)  # which is not so for what is no number
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _EXACT:
        return str(value)
    return value
