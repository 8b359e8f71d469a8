"""The plain loop, beside which the columns are held: what ``ocpp-core check`` says of the same frames as JSON lines."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pyarrow as pa

from ocpp_core.check import RuleJudge, RuleSelection, Verdict, check_text, findings_of
from ocpp_core.strategies import archive
from ocpp_core.versions import Role

Told = tuple[str, str | None, str | None, str, bool | None, list[str]]
"""The kind of a frame, its message id, its action, the version, whether it is valid, and the rules of its findings."""

PAIRED_BY_ENGINES = ("version/other",)
"""What is said of the first frames of a text only, so that no engine says it that judges each frame by itself."""


@cache
def archived(frames: int, *, spoiled: float = 0.01) -> pa.Table:
    """An archive of 200 stations, of which every second one speaks 2.0.1."""
    records = [
        {
            "number": number,
            "time": record.time,
            "station": record.station,
            "direction": "in" if record.sender is Role.CHARGING_STATION else "out",
            "version": record.version.value,
            "message": record.text,
        }
        for number, record in enumerate(archive(("1.6", "2.0.1"), frames=frames, spoiled=spoiled, seed=1))
    ]
    return pa.Table.from_pylist(records)


@cache
def plain_loop(frames: int, *rules: str) -> list[Told]:
    """The verdicts on the frames of that archive."""
    lines = "\n".join(map(json.dumps, archived(frames).to_pylist()))
    judge = RuleJudge(RuleSelection(select=rules))
    return [told_by(verdict) for verdict in (judge.judged if rules else list)(check_text(lines))]


def told_by(verdict: Verdict) -> Told:
    valid = None if verdict.left_out or verdict.untyped else verdict.valid
    ids = [finding.rule for finding in findings_of(verdict, "")]
    return verdict.kind, verdict.message_id, verdict.action, verdict.version.value, valid, ids


def told_in(rows: list[dict[str, Any]]) -> list[Told]:
    """What the columns of verdicts say."""
    return [
        (
            row["kind"],
            row["message_id"],
            row["action"],
            row["judged_by"],
            row["valid"],
            [each["rule"] for each in row["findings"]],
        )
        for row in rows
    ]


def without(told: list[Told], *rules: str) -> list[Told]:
    """The same without findings of these rules."""
    return [(*each[:-1], [rule for rule in each[-1] if rule not in rules]) for each in told]
