"""The enumeration MessagePriorityEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MessagePriorityEnumType",
]


class MessagePriorityEnumType(StrEnum):
    """How prominently a message is shown: always, before the others, or in turn with them.

    OCPP 2.0.1 part 2, section 3.52.
    """

    ALWAYS_FRONT = "AlwaysFront"
    IN_FRONT = "InFront"
    NORMAL_CYCLE = "NormalCycle"
