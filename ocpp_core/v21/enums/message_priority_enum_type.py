"""The enumeration MessagePriorityEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MessagePriorityEnumType",
]


class MessagePriorityEnumType(StrEnum):
    """How prominently a message is shown: always, before the others, or in turn with them.

    OCPP 2.1 part 2, section 3.61.
    """

    ALWAYS_FRONT = "AlwaysFront"
    IN_FRONT = "InFront"
    NORMAL_CYCLE = "NormalCycle"
