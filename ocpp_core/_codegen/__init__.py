"""Generates the classes of ``ocpp_core.v15`` to ``v21`` from ``schemas/``; not part of the wheel."""
