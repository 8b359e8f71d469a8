"""What the standard demands beyond the schemas: rules on one message, on an exchange, on a conversation.

Belongs here: the rules, one module for each block of the standard, and what applies them. Must not be here: schemas and
what they say (``payload``), framing that codecs refuse (``ocppj``), captures (``check``).

``Rules`` judges payloads that are valid by their schema; ``Conversation`` listens to a station and its CSMS. Both give
a `Finding` for each place where a rule is broken, under the id of the requirement.
"""

from ocpp_core.rules._conversation import Conversation
from ocpp_core.rules._examples import Example, examples
from ocpp_core.rules._message import Rules
from ocpp_core.rules._pieces import Transaction
from ocpp_core.rules._registry import all_rules, find_rule, selected_rules
from ocpp_core.rules._rule import Rule, Scope

__all__ = [
    "Conversation",
    "Example",
    "Rule",
    "Rules",
    "Scope",
    "Transaction",
    "all_rules",
    "examples",
    "find_rule",
    "selected_rules",
]
