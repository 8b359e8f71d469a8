"""The file that a page is: its HTML, CSS and script, with what it is told as JSON.

Belongs here: putting these into one text, which a browser can only show. Must not be here: what the page is told.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

__all__ = ["embedded", "pieces"]

_FOLDER: Final = Path(__file__).parent
_EXACT: Final = 1 << 53
"""Up to here a script tells whole numbers apart."""


def pieces(data: Any) -> Iterator[str]:
    """The text of the page. Its policy lets a browser run the one script of ours, and load nothing."""
    style, script = (_FOLDER.joinpath(name).read_text("utf-8") for name in ("page.css", "page.js"))
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; base-uri 'none'; "
        "form-action 'none'"
    )
    parts = {"POLICY": policy, "STYLE": style, "DATA": embedded(data), "SCRIPT": script}
    for number, piece in enumerate(_FOLDER.joinpath("page.html").read_text("utf-8").split("@@")):
        yield parts[piece] if number % 2 else piece


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def embedded(data: Any) -> str:
    """JSON in which nothing can end the element that it stands in, or begin another: it is ASCII without ``<``."""
    written = json.dumps(_exact(data), separators=(",", ":"), allow_nan=False)
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _exact(value: Any) -> Any:
    """A JSON value in which every number is one that a script can hold; other numbers are texts."""
    if isinstance(value, dict):
        return {str(name): _exact(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_exact(each) for each in value]
    if isinstance(value, float):
        return value if abs(value) <= 1e300 else str(value)  # which is not so for what is no number
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _EXACT:
        return str(value)
    return value
