"""Generates the classes of ``ocpp_core.v15`` to ``v21`` and the registry from ``schemas/``; not part of the wheel."""
