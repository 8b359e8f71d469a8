"""What is printed, on consoles and streams of all kinds."""

import sys
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from ocpp_core.check import check_text
from ocpp_core.cli import main
from ocpp_core.cli._streams import discard_output
from ocpp_core.cli.check_text import print_frame
from ocpp_core.cli.text import Row, console, print_rows


def printed(width: int, last: str) -> list[str]:
    """The lines of a table with one row."""
    out = StringIO()
    print_rows(Console(file=out, width=width), ["name", "type"], [Row(["a", last])])
    return out.getvalue().splitlines()


def test_a_long_cell_goes_on_in_its_column() -> None:
    assert printed(30, "one two three four five six seven eight") == [
        "name  type",
        "a     one two three four five",
        "      six seven eight",
    ]


def test_a_long_cell_has_a_line_of_its_own_where_its_column_is_narrow() -> None:
    assert printed(14, "number one") == ["name  type", "a", "    number one"]


def test_problems_are_wrapped_on_a_terminal_only() -> None:
    [verdict] = check_text('[2,"1","Authorize",{}]', "1.6")
    for terminal, lines in (
        (True, ["    $.idTag: is missing", "    (required)"]),
        (False, ["    $.idTag: is missing (required)"]),
    ):
        out = StringIO()
        print_frame(Console(file=out, width=30, force_terminal=terminal, color_system=None), "log", verdict)
        assert out.getvalue().splitlines()[1:] == lines


def test_a_stream_that_cannot_be_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    console().print("[é]")
    assert stream.getvalue() == "[é]\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_what_cannot_be_written_is_discarded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)  # as with pythonw, or a service
    with Path("/dev/full").open("w") as stream:
        monkeypatch.setattr(sys, "stderr", stream)
        stream.write("lost")
        with pytest.raises(OSError, match="No space left"):
            stream.flush()
        discard_output()
        stream.flush()


def test_another_module_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """That is no extra that was not installed."""
    monkeypatch.setitem(sys.modules, "ocpp_core.cli.app", None)
    with pytest.raises(ModuleNotFoundError, match="ocpp_core.cli.app"):
        main()
