"""Results that were never run, for what is made of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from io import StringIO
from typing import Any

from attrs import evolve

from ocpp_core.probe import (
    Check,
    CsmsTarget,
    Importance,
    Latency,
    Options,
    Outcome,
    Phase,
    Recorded,
    Report,
    Result,
    Unasked,
    Verdict,
)
from ocpp_core.probe.reports import write_report
from ocpp_core.versions import Role, Version

TARGET = CsmsTarget(url="ws://127.0.0.1:9000/ocpp", version=Version.V16, identity="CP1", password=b"a secret word")
BEGUN = datetime(2026, 3, 1, 10, tzinfo=UTC)

VIOLATION = Check(
    id="violation",
    phase=Phase.VIOLATIONS,
    importance=Importance.MUST,
    section="1.6-J 4.2.3",
    passes="a broken call is refused with a code of the version",
)
VALID = Check(
    id="valid", phase=Phase.VALID, importance=Importance.MUST, section="1.6-J 4.2.2", passes="a call is answered"
)
BINARY = Check(
    id="binary", phase=Phase.WEBSOCKET, importance=Importance.SHOULD, section="1.6-J 4", passes="no binary is answered"
)


def result(
    check: Check, outcome: Outcome, case: str = "", *, reproduced: bool | None = None, after: str = "boot", **said: Any
) -> Result:
    """A result with a verdict of this."""
    return Result(
        check=check,
        case=case,
        verdict=Verdict(outcome=outcome, **said),
        reproduced=reproduced,
        after=after,
        seconds=0.25,
    )


LONG = '[2,"1","BootNotification",{"chargePointVendor":"a long one","chargePointModel":"M"}]'
SHORT = '[2,"2","BootNotification",{}]'
WRONG = '[4,"2","FormatViolation","",{}]'
WRONG_CODE = "FormatViolation is no code of OCPP 1.6"

RESULTS = (
    result(VALID, Outcome.PASS, "Heartbeat"),
    result(VALID, Outcome.SKIPPED, "DataTransfer", message="the system says NotImplemented"),
    result(VIOLATION, Outcome.PASS, "Heartbeat"),
    *(
        result(
            VIOLATION,
            Outcome.FAIL,
            "BootNotification",
            reproduced=True,
            rule="required",
            path="$.chargePointModel",
            message=WRONG_CODE,
            sent=sent,
            received=WRONG,
        )
        for sent in (LONG, SHORT, LONG)
    ),
    result(VIOLATION, Outcome.FAIL, "Authorize", reproduced=False, rule="type", message="no answer came", sent=LONG),
    result(BINARY, Outcome.WARNING, message="a binary message was answered", sent=b"\xff\x00", after="connect"),
    result(BINARY, Outcome.OPEN, "fragments", message="look at the log of the system"),
    result(VALID, Outcome.NOT_JUDGED, "Authorize", message="the answer is redacted"),
)


def report(results: Iterable[Result] = RESULTS, **other: Any) -> Report:
    """A report of these results."""
    told = {
        "target": TARGET,
        "options": Options(),
        "results": tuple(results),
        "stopped": "",
        "cut_short": {},
        "not_asked": (
            Unasked(
                evolve(VALID, id="data-transfer", needs="data-transfer"), "it is only tried with --with data-transfer"
            ),
        ),
        "begun": BEGUN,
        "seconds": 12.5,
        "phase_seconds": {Phase.VALID: 1.5, Phase.VIOLATIONS: 9.0, Phase.WEBSOCKET: 2.0},
        "latency": Latency(median=0.004, worst=0.31),
        "sent": 7,
        "received": 5,
        "connections": 2,
        "record": (said(Role.CHARGING_STATION, SHORT), said(Role.CSMS, WRONG)),
    }
    return Report(**(told | other))


def said(sender: Role, text: str) -> Recorded:
    """A frame of a record."""
    return Recorded(BEGUN, "CP1", Version.V16, sender, text, 1)


def hostile_report(piece: str) -> Report:
    """A report in which every text that a system can have a say in is this."""
    names = [
        result(
            VIOLATION,
            outcome,
            piece,
            reproduced=True,
            rule=piece,
            path=f"$['{piece}']",
            message=piece,
            sent=piece,
            received=piece,
        )
        for outcome in Outcome
    ]
    found = result(
        VALID, Outcome.FAIL, piece, message=piece, sent=piece.encode(errors="surrogatepass"), received=b"\xff\x1b[31m"
    )
    return report(
        [*names, found],
        stopped=piece,
        cut_short={Phase.VALID: piece},
        options=Options(permitted=piece),
        record=(said(Role.CSMS, piece), said(Role.CHARGING_STATION, piece)),
    )


def written(name: str, told: Report) -> str:
    """A report in a format."""
    out = StringIO()
    write_report(name, told, out)
    return out.getvalue()
