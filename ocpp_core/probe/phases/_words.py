"""Verdicts in short, for phases with many of them.

Belongs here: what makes a verdict of a word and a sentence. Must not be here: which one it is.
"""

from __future__ import annotations

from ocpp_core.probe._outcomes import Outcome, Verdict

__all__ = ["fail", "told", "warn"]


def told(outcome: Outcome, rule: str, message: str) -> Verdict:
    """A verdict: how it ended, a word for it, and what is wrong and what would be right."""
    return Verdict(outcome=outcome, rule=rule, message=message)


def fail(rule: str, message: str) -> Verdict:
    """That a check failed."""
    return told(Outcome.FAIL, rule, message)


def warn(rule: str, message: str) -> Verdict:
    """That what the system does is legal, but weak."""
    return told(Outcome.WARNING, rule, message)
