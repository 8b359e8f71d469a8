"""What code that uses the PyPI package ``ocpp`` has to change to use this one.

Belongs here: finding it in source code, which is parsed and never run, and doing by rule what can be done so. Must not
be here: files, and how it is printed (``cli``). It needs LibCST: install ``ocpp_core[migrate]``.
"""

from ocpp_core.migrate._names import Counterpart, Sort, counterpart
from ocpp_core.migrate._project import Examined, examine
from ocpp_core.migrate._scan import Change, Subject
from ocpp_core.migrate._source import UnreadableSourceError

__all__ = ["Change", "Counterpart", "Examined", "Sort", "Subject", "UnreadableSourceError", "counterpart", "examine"]
