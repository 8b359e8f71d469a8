"""Hypothesis strategies for OCPP payloads (extra ``fuzz``). Nothing else in this library imports this package.

Belongs here: valid payloads, generated from the schemas. Must not be here: assertions.
"""

from ocpp_core.strategies._payloads import payloads

__all__ = ["payloads"]
