"""A code base: files that belong together, since classes of one inherit from those of another.

Belongs here: what is found in each file, and what keeps one from being read. Must not be here: reading files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Final

from attrs import frozen

from ocpp_core.migrate._classes import charge_points, class_bases
from ocpp_core.migrate._scan import Change, scan
from ocpp_core.migrate._source import UnreadableSourceError, checked, edited, parsed

__all__ = ["Examined", "examine"]


_NAMED: Final = re.compile(rb"""(?:import|from)\s+ocpp\b|["']ocpp[."']""")
"""What a file has in it that names the package: an import, or a text for one that is made later."""


@frozen
class Examined:
    """What was found in a file."""

    name: str
    changes: tuple[Change, ...] = ()
    """What has to change, in the order of the file."""

    rewritten: bytes | None = None
    """The file with all that is done by rule; None if nothing is."""

    error: UnreadableSourceError | None = None
    """Why nothing was found."""


def examine(files: Mapping[str, bytes]) -> Iterator[Examined]:
    """What each file of a code base has to change, by the names of the files. No code of them is run."""
    bases: dict[str, set[str]] = {}
    unreadable: dict[str, UnreadableSourceError] = {}
    using: set[str] = set()
    for name, data in files.items():
        try:
            found = class_bases(checked(data), _module(name))
        except UnreadableSourceError as error:
            unreadable[name] = error
            continue
        bases |= found
        if _NAMED.search(data) or any(
            base.startswith("ocpp_core") for its_bases in found.values() for base in its_bases
        ):
            using.add(name)
    known = charge_points(bases)
    for name, data in files.items():
        own = frozenset(each.partition(".")[2] for each in known if each.partition(".")[0] == _module(name))
        if name in unreadable:
            yield Examined(name, error=unreadable[name])
        elif own or name in using:
            yield _examined(name, data, own)
        else:
            yield Examined(name)


def _examined(name: str, data: bytes, own: frozenset[str]) -> Examined:
    try:
        wrapper = parsed(data)
        changes, edits = scan(wrapper, own)
    except UnreadableSourceError as error:
        return Examined(name, error=error)
    except RecursionError:  # LibCST has several calls for each level of the tree
        return Examined(name, error=UnreadableSourceError("it is nested too deep"))
    return Examined(name, tuple(changes), edited(wrapper.module, edits) if edits else None)


def _module(name: str) -> str:
    """The last part of the name of the module that a file is."""
    path = PurePath(name)
    return path.parent.name if path.stem == "__init__" else path.stem
