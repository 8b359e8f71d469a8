"""Judges what a capture holds: frames of OCPP-J and envelopes of OCPP-S, answers paired with their calls.

Belongs here: verdicts, and the version that a capture is of. Must not be here: finding frames (``capture``), printing;
the rules themselves are the codecs' and the validator's.

``check_text`` does what ``ocpp-core check`` does, for a text, and ``check_capture`` for a file of any length. The
judges take frames that were found in other ways, one after the other.
"""

from ocpp_core.check._baseline import Baseline, BaselineEntry
from ocpp_core.check._blocks import Plain
from ocpp_core.check._capture import check_capture, check_part
from ocpp_core.check._envelopes import EnvelopeJudge
from ocpp_core.check._excerpts import Excerpt, excerpt_of
from ocpp_core.check._findings import findings_of, severity_of
from ocpp_core.check._frames import FrameJudge
from ocpp_core.check._given import GivenFrame, check_frames
from ocpp_core.check._processes import Processes, cores
from ocpp_core.check._redacted import redacted
from ocpp_core.check._ruled import RuleJudge, RuleSelection, with_rules
from ocpp_core.check._rules import Rule, find_rule, rules
from ocpp_core.check._selection import Selection, Selector, fails, names_file, selected
from ocpp_core.check._signatures import with_signatures
from ocpp_core.check._stream import Checked
from ocpp_core.check._terms import meaning_of
from ocpp_core.check._text import check_text
from ocpp_core.check._verdicts import Note, Problem, Verdict

__all__ = [
    "Baseline",
    "BaselineEntry",
    "Checked",
    "EnvelopeJudge",
    "Excerpt",
    "FrameJudge",
    "GivenFrame",
    "Note",
    "Plain",
    "Problem",
    "Processes",
    "Rule",
    "RuleJudge",
    "RuleSelection",
    "Selection",
    "Selector",
    "Verdict",
    "check_capture",
    "check_frames",
    "check_part",
    "check_text",
    "cores",
    "excerpt_of",
    "fails",
    "find_rule",
    "findings_of",
    "meaning_of",
    "names_file",
    "redacted",
    "rules",
    "selected",
    "severity_of",
    "with_rules",
    "with_signatures",
]
