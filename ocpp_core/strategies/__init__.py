"""Hypothesis strategies for OCPP (extra ``fuzz``): what peers send, and what they should not send.

All of them take their arguments alike:

* ``version`` comes first: a `Version`, or a text such as ``"2.0.1"``, ``"ocpp2.0.1"`` or ``"v201"``.
* ``action`` comes second: the name of an action, the class of one of its messages, or the name of that class. Where the
  action can be read from what is drawn (`calls`, `results`, `sends`, `frames`) it may be left out, for all actions, or
  be a collection of these. `data_types` has ``data_type`` in its place, a class or a name.
* ``kind`` comes third, where ``action`` is not enough: request or response. Left out, it is the half of the action that
  the class stands for, or else the request.
* Whatever else narrows the choice is given by keyword: ``sender`` is a `Role` or its name; ``rule`` and ``only`` are
  one name or a collection of names. Left out or None, they narrow nothing.

A name that does not exist is a LookupError that names the nearest choice, an argument of the wrong type a TypeError.
Both are raised at the call, not when an example is drawn.

`archive` is no strategy: it gives the records of a whole archive, from a seed.

Messages, codecs and session do not know this package. Belongs here: generated data. Must not be here: assertions.
"""

from ocpp_core.strategies._archive import ArchiveRecord, archive
from ocpp_core.strategies._archive_faults import ARCHIVE_FAULTS
from ocpp_core.strategies._archive_messages import ARCHIVE_VERSIONS
from ocpp_core.strategies._conversation_faults import FAULTS, faults
from ocpp_core.strategies._conversations import Conversation, Step, broken_conversations, conversations
from ocpp_core.strategies._frames import calls, errors, frames, results, sends, texts
from ocpp_core.strategies._hostile import HostileReply, HostileVector, Outcome, hostile_frames, hostile_vectors
from ocpp_core.strategies._inventories import configurations, reports
from ocpp_core.strategies._listed import configuration_keys, variables
from ocpp_core.strategies._messages import data_types, messages
from ocpp_core.strategies._payloads import payloads
from ocpp_core.strategies._rule_violations import RuleStep, RuleViolation, rule_violations
from ocpp_core.strategies._signed import SIGNATURE_FAULTS, SignedFrame, broken_signatures, signed_frames
from ocpp_core.strategies._violations import Violation, violations

__all__ = [
    "ARCHIVE_FAULTS",
    "ARCHIVE_VERSIONS",
    "FAULTS",
    "SIGNATURE_FAULTS",
    "ArchiveRecord",
    "Conversation",
    "HostileReply",
    "HostileVector",
    "Outcome",
    "RuleStep",
    "RuleViolation",
    "SignedFrame",
    "Step",
    "Violation",
    "archive",
    "broken_conversations",
    "broken_signatures",
    "calls",
    "configuration_keys",
    "configurations",
    "conversations",
    "data_types",
    "errors",
    "faults",
    "frames",
    "hostile_frames",
    "hostile_vectors",
    "messages",
    "payloads",
    "reports",
    "results",
    "rule_violations",
    "sends",
    "signed_frames",
    "texts",
    "variables",
    "violations",
]
