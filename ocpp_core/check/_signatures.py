"""Verifies the signatures of signed messages, where keys are given.

Belongs here: adding to verdicts what the signature itself tells. Must not be here: the form of signed messages, which
each verdict tells already.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from ocpp_core.capture import FoundFrame
from ocpp_core.check._stream import Checked
from ocpp_core.check._verdicts import Verdict, signature_faults
from ocpp_core.frames import SignatureStatus
from ocpp_core.signed import Keys, SignaturePolicy, unwrap
from ocpp_core.versions import SIGNED_VERSIONS

__all__ = ["with_signatures"]

_OF_KEYS = (SignatureStatus.BAD_SIGNATURE, SignatureStatus.UNKNOWN_KEY)


def with_signatures(parts: Iterable[Checked], keys: Keys) -> Iterator[Checked]:
    """What was checked, with the signatures that do not hold by these keys, and those of other keys.

    Raises TypeError and ValueError for what are no keys.
    """
    policy = SignaturePolicy(keys=keys)
    for each in parts:
        yield evolve(each, verdicts=[_verified(verdict, policy) for verdict in each.verdicts])


def _verified(verdict: Verdict, policy: SignaturePolicy) -> Verdict:
    if not isinstance(verdict.found, FoundFrame) or verdict.version not in SIGNED_VERSIONS or verdict.left_out:
        return verdict
    found = unwrap(verdict.found.text, policy, action=verdict.action)
    if found is None or found.signature.status not in _OF_KEYS:
        return verdict
    problems, notes = signature_faults(evolve(found.signature, extension=None))  # of which it is noted already
    return evolve(verdict, problems=(*verdict.problems, *problems), notes=(*verdict.notes, *notes))
