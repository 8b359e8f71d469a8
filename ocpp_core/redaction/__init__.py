"""Replaces in captures and payloads what identifies people or opens doors, so that they can be shared.

Belongs here: what is replaced, by the marks in ``schemas/``, and by what. Must not be here: files, verdicts.
"""

from ocpp_core.redaction._redactor import ALSO, Redactor

__all__ = ["ALSO", "Redactor"]
