"""What differs between versions of OCPP: in schemas and lists as a whole, and for one message that is to be sent.

Belongs here: comparing what the schemas and the registry of two versions say, and judging a message of one by those of
another. Must not be here: a fact of either version (that is data, in ``schemas/``), or how a difference is printed
(``cli``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ocpp_core._lazy import exports

if TYPE_CHECKING:
    from ocpp_core.changes._changes import Change, ChangeKind, changes
    from ocpp_core.changes._portable import portable
    from ocpp_core.changes._registry import registry_changes

__all__ = ["Change", "ChangeKind", "changes", "portable", "registry_changes"]

if not TYPE_CHECKING:  # type checkers see the imports above
    __getattr__, __dir__ = exports(
        __name__,
        "ocpp_core.changes",
        {
            "Change": "_changes",
            "ChangeKind": "_changes",
            "changes": "_changes",
            "portable": "_portable",
            "registry_changes": "_registry",
        },
    )
