"""Files that are no text, known by their first bytes.

Belongs here: what such a file is, and what makes text of it. Must not be here: reading one.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

__all__ = ["DOCUMENT", "Kind", "other_kind"]


@frozen
class Kind:
    """A kind of file."""

    what: str
    advice: str
    """What to do instead of reading it here."""


_UNPACK: Final = "unpack it first"
_PICTURE: Final = Kind("a picture", "copy the frames out as text")
_PROGRAM: Final = Kind("a program", "check the log that it writes")
_TABLE: Final = "export it as CSV or JSON lines"
_KINDS: Final = {
    b"SQLite format 3\0": Kind("an SQLite database", "export it: sqlite3 FILE .dump > capture.sql"),
    b"%PDF-": Kind("a PDF document", "take the text out of it: pdftotext -layout FILE capture.txt"),
    b"PAR1": Kind("a Parquet file", 'read it with "ocpp-core check --from-parquet", or export it as JSON lines'),
    b"ORC": Kind("an ORC file", _TABLE),
    b"Obj\x01": Kind("an Avro file", "export it as JSON lines: avro-tools tojson FILE > capture.json"),
    b"ARROW1": Kind("an Arrow file", _TABLE),
    b"\x89HDF\r\n\x1a\n": Kind("an HDF5 file", _TABLE),
    b"ElfFile\0": Kind("a Windows event log", "export it: wevtutil qe FILE /lf:true /f:text > capture.txt"),
    b"LPKSHHRH": Kind("a journal of systemd", "export it: journalctl --file FILE -o short-iso > capture.log"),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": Kind("an old file of Microsoft Office", "save it as xlsx, CSV or text"),
    b"snoop\0\0\0": Kind("a packet capture of snoop", "convert it: editcap FILE capture.pcapng"),
    b"\x89PNG\r\n\x1a\n": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF87a": _PICTURE,
    b"GIF89a": _PICTURE,
    b"RIFF": Kind("a picture, a sound or a film", "copy the frames out as text"),
    b"II*\0": _PICTURE,
    b"MM\0*": _PICTURE,
    b"MZ": _PROGRAM,
    b"\x7fELF": _PROGRAM,
    b"\xcf\xfa\xed\xfe": _PROGRAM,
    b"\xca\xfe\xba\xbe": _PROGRAM,
    b"\0asm": _PROGRAM,
    b"\x28\xb5\x2f\xfd": Kind("packed by zstd", f"{_UNPACK}: zstd -d FILE"),
    b"\x04\x22\x4d\x18": Kind("packed by lz4", f"{_UNPACK}: lz4 -d FILE"),
    b"7z\xbc\xaf\x27\x1c": Kind("a 7z archive", f"{_UNPACK}: 7z x FILE"),
    b"Rar!\x1a\x07": Kind("a RAR archive", f"{_UNPACK}: unrar x FILE"),
}
"""What is known by its first bytes, and not read."""

DOCUMENT: Final = Kind("a document of an office program", "save it as text")
_WORDY: Final = (b"PAR1", b"ORC", b"ARROW1", b"RIFF", b"MZ", b"GIF87a", b"GIF89a")
"""First bytes that a text may have as well: a text has no NULs near them."""


def other_kind(data: bytes) -> Kind | None:
    """What a file is that is not read, None for what may be text or a container."""
    for magic, kind in _KINDS.items():
        if data.startswith(magic) and (magic not in _WORDY or b"\0" in data[:4096]):
            return kind
    return None
