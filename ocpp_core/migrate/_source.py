"""Source code as text: parsed without being run, and edited by place.

Belongs here: what makes a file unreadable, places in it, edits. Must not be here: what is to be edited.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable
from platform import python_version
from typing import Final

import libcst as cst
from attrs import frozen
from libcst.metadata import CodeRange, MetadataWrapper

from ocpp_core.errors import OcppError

__all__ = ["Edit", "UnreadableSourceError", "checked", "edited", "parsed"]

_LONGEST: Final = 512 << 10
"""Bytes of a file that is read: the densest of this size costs LibCST a minute and a gigabyte, and code a tenth."""

_DEEPEST: Final = 300
"""How deep a syntax tree may be. LibCST ends the process where it is some thousands deep; code is below a hundred."""

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


class UnreadableSourceError(OcppError):
    """A file that is no Python, or none that can be read here: ``line`` says where, if that is known."""

    def __init__(self, text: str, line: int | None = None) -> None:
        super().__init__(text)
        self.line = line


@frozen
class Edit:
    """A piece of the text, by its place, and what is to stand there."""

    place: CodeRange
    text: str


def checked(data: bytes) -> ast.Module:
    """The syntax tree as Python itself has it.

    Raises UnreadableSourceError for what this Python cannot parse, and for what is too large or nested too deep.
    """
    if len(data) > _LONGEST:
        raise UnreadableSourceError(f"it has more than {_LONGEST >> 10} KiB")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the code that is read
            tree = ast.parse(data)
    except (RecursionError, MemoryError):
        raise _too_deep() from None
    except (SyntaxError, ValueError) as error:  # the latter for a null byte, in early releases of 3.11
        why, line = getattr(error, "msg", str(error)), getattr(error, "lineno", None)
        raise UnreadableSourceError(f"Python {python_version()} cannot parse it: {why}", line) from None
    level: list[ast.AST] = [tree]
    for _ in range(_DEEPEST):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return tree
    raise _too_deep()


def parsed(data: bytes) -> MetadataWrapper:
    """The syntax tree with places, of what is `checked`. Raises UnreadableSourceError."""
    try:
        return MetadataWrapper(cst.parse_module(data), unsafe_skip_copy=True)
    except cst.ParserSyntaxError as error:
        raise UnreadableSourceError("LibCST cannot parse it", error.raw_line) from None


def _too_deep() -> UnreadableSourceError:
    return UnreadableSourceError("it is nested too deep")


def edited(module: cst.Module, edits: Iterable[Edit]) -> bytes:
    """The file with these edits, which do not overlap; all else is as it was."""
    text = module.code
    starts = [0, *(line.end() for line in _LINE.finditer(text))]
    pieces = []
    last = 0
    for edit in sorted(edits, key=lambda edit: (edit.place.start.line, edit.place.start.column)):
        start = starts[edit.place.start.line - 1] + edit.place.start.column
        pieces += [text[last:start], edit.text]
        last = starts[edit.place.end.line - 1] + edit.place.end.column
    pieces.append(text[last:])
    return "".join(pieces).encode(module.encoding)
