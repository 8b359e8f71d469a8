"""Texts of others, so that no reader of a report takes them for anything else.

Belongs here: the quoting of each format. Must not be here: which characters can be seen at all (``_printable``).
"""

from __future__ import annotations

from string import ascii_letters, digits
from typing import Final

from ocpp_core._printable import printable

__all__ = ["command_data", "command_property", "markdown_code", "unlinked", "xml_text"]

_XML: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "\n"}
_PLAIN: Final = frozenset(ascii_letters + digits + " ,")


def xml_text(text: str) -> str:
    """Text that can be seen, for an attribute or between tags; in ASCII, so that the encoding cannot be mistaken."""
    return "".join(_XML.get(each, each) for each in text).encode("ascii", "xmlcharrefreplace").decode()


def markdown_code(text: str) -> str:
    """Text in a cell. No character of it can mean anything: not a link, a mention, an emoji, nor the cell's end."""
    if not text:
        return ""
    escaped = (each if each in _PLAIN or not each.isascii() else f"&#{ord(each)};" for each in text)
    return f"<code>{''.join(escaped)}</code>"


def command_data(text: str) -> str:
    """The text of a workflow command of GitHub. Its older form is taken anywhere in a line, so that is broken up."""
    return text.replace("##[", "# #[").replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def command_property(text: str) -> str:
    """A property of such a command."""
    return command_data(printable(text, 1000)).replace(":", "%3A").replace(",", "%2C")


def unlinked(text: str) -> str:
    """Text without the links that SARIF reads in a message: a peer may have written some."""
    return text.replace("](", "] (")
