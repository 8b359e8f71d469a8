"""Frames of which the log left out a part: neither valid nor invalid."""

from ocpp_core.check import check_text

TEXT = """[2,"a","StatusNotification",{...}]
[3,"a",{"b":1}]
[2,"b","Heartbeat",{}]
[3,"b",{"currentTime":"2026...
"""


def test_shortened_frames_have_no_problems_and_are_paired() -> None:
    call, result, _, shortened = check_text(TEXT, "1.6")
    assert (call.kind, call.message_id, call.action, call.problems) == ("call", "a", "StatusNotification", ())
    assert (result.action, [each.rule for each in result.problems]) == ("StatusNotification", ["additionalProperties"])
    assert (shortened.kind, shortened.action, shortened.problems) == ("callresult", "Heartbeat", ())
