"""Hypothesis strategies for OCPP (extra ``fuzz``): what peers send, and what they should not.

Messages, codecs and session do not know this package. Belongs here: generated data. Must not be here: assertions.
"""

from ocpp_core.strategies._conversations import FAULTS, Conversation, Step, broken_conversations, conversations, faults
from ocpp_core.strategies._frames import calls, errors, frames, results, sends, texts
from ocpp_core.strategies._hostile import HostileReply, HostileVector, Outcome, hostile_frames, hostile_vectors
from ocpp_core.strategies._messages import messages
from ocpp_core.strategies._payloads import payloads
from ocpp_core.strategies._violations import Violation, violations

__all__ = [
    "FAULTS",
    "Conversation",
    "HostileReply",
    "HostileVector",
    "Outcome",
    "Step",
    "Violation",
    "broken_conversations",
    "calls",
    "conversations",
    "errors",
    "faults",
    "frames",
    "hostile_frames",
    "hostile_vectors",
    "messages",
    "payloads",
    "results",
    "sends",
    "texts",
    "violations",
]
