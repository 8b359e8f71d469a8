"""What a page is told of exchanges, stations and transactions, as JSON values.

Belongs here: the names that the script of the page reads. Must not be here: reaching what is told, the file.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from operator import attrgetter
from typing import Any, Final

from ocpp_core.check._terms import Term
from ocpp_core.check.page._exchanges import Exchange, Half
from ocpp_core.check.page._limits import Limits
from ocpp_core.check.page._stations import Station
from ocpp_core.check.page._transactions import Transaction
from ocpp_core.findings import Finding

__all__ = ["LONGEST", "Writer", "longest_text", "station_data", "transaction_data"]

LONGEST: Final = 4_000
"""Characters shown of a frame."""

_ROOM: Final = 24_000_000
"""Characters of all frames together; where there are more, each is cut to less."""

_LONGEST_FOUND: Final = 300


def longest_text(exchanges: Sequence[Exchange]) -> int:
    """To how many characters frames are cut, so that all of them have room."""
    sizes = [len(half.text) for each in exchanges for half in each.halves]
    for longest in (LONGEST, 1_000, 300):
        if sum(min(size, longest) for size in sizes) <= _ROOM:
            return longest
    return 100


class Writer:
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
                "took": exchange.took,
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


def station_data(station: Station) -> dict[str, Any]:
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


def transaction_data(transaction: Transaction, limits: Limits) -> dict[str, Any]:
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
