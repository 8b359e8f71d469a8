"""OCPP-J: the text of a frame to a `Frame` with a typed message, and back (1.6-J; 2.x part 4).

Belongs here: the array around a payload, its rules, and the reply that each violation gets. Must not be here: rules on
payloads (``payload``), what depends on earlier frames (``session``).
"""

from ocpp_core.ocppj._codec import JsonCodec, Pending

__all__ = ["JsonCodec", "Pending"]
