"""Captures that all reports are tried on, and how a report is made of one."""

from io import StringIO

from ocpp_core.capture import Context, FoundFrame
from ocpp_core.check import FrameJudge, check_text, findings_of
from ocpp_core.check.reports import Report, report_class
from ocpp_core.findings import Finding, Severity
from ocpp_core.versions import Version

BOOT = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
LONG = BOOT.replace('"M"', '"a model with a long name"')
STATUS = '[2,"2","StatusNotification",{"connectorId":"1","errorCode":"NoError","status":"available"}]'
CAPTURE = f'{BOOT}\n{LONG}\n{STATUS}\n[2,"3","Heartbeat"\n'
"""One valid frame, one with an error, one with two, and one cut off: three errors and a note."""

HOSTILE = (
    "::error file=x::y\r\n%0A%25 ]]> \x1b[31m \x00\x07\x9b \u202e\u2066 \ufffe \ud800 ##[error]z <script>&\"' | ` * _ "
    "[a](http://example.com) @somebody :smile: \\ \u2028 \u200b"
)
"""What no report may pass on as it is."""

HUGE = "x" * 300_000
CONTROLS = {character for character in map(chr, range(0x110000)) if not character.isprintable()} - {"\n"}


def report(name: str, text: str, file: str = "a.log", tolerate: tuple[str, ...] = ()) -> str:
    """The report of a text, which is of OCPP 1.6."""
    out = StringIO()
    made = report_class(name)(out)
    made.begin()
    for verdict in check_text(text, "1.6", tolerate=tolerate):
        made.frame(file, verdict, findings_of(verdict, file))
    made.end()
    return out.getvalue()


def hostile_report(name: str, piece: str) -> str:
    """The report of findings in which every text is hostile."""
    out = StringIO()
    made: Report = report_class(name)(out)
    made.begin()
    found = FoundFrame(3, '[2,"1","Heartbeat",{}]', cut_off=False, context=Context(station=piece))
    verdict = FrameJudge(Version.V16).judge(found)
    for severity in Severity:
        finding = Finding(
            rule="schema/enum",
            severity=severity,
            message=f"is wrong: {piece}",
            file=piece[:200].replace("\x00", ""),
            line=3,
            path=f"$['{piece}']",
            kind="call",
            action=piece,
            station=piece,
            message_id=piece,
            version="1.6",
            found=piece,
            allowed=[piece, 1, None],
            suggestion=piece,
            section=piece,
            frame=piece,
        )
        made.frame(finding.file, verdict, [finding, finding])
    made.end()
    return out.getvalue()
