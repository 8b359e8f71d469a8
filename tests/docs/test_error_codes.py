"""The tables of docs/error-codes.md, beside what the codecs do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ocpp_core import JsonCodec, RemoteError

PAGE = Path(__file__).parents[2] / "docs" / "error-codes.md"
ROWS = re.findall(r"^\| [^|]+ \| `([^|]+)` \| ([^|]+) \| ([^|]+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)


def test_the_tables_are_read() -> None:
    assert len(ROWS) == 11


@pytest.mark.parametrize(("frame", "one", "two"), ROWS)
def test_each_fault_has_the_code_that_the_page_says(frame: str, one: str, two: str) -> None:
    for version, said in (("1.6", one), ("2.0.1", two), ("2.1", two)):
        with pytest.raises(RemoteError) as caught:
            JsonCodec(version).decode(frame)
        code, _, answer = said.partition(", ")
        assert code == ("none" if caught.value.code is None else f"`{caught.value.code}`")
        reply = caught.value.reply
        assert (None if reply is None else reply.message_id) == {
            "no answer": None,
            "answered as -1": "-1",
            "": "1",
        }[answer]
