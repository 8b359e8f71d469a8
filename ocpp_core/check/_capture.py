"""Checks a file, whatever it is and however long.

Belongs here: which parts of it are judged whole, and which in blocks. Must not be here: opening files, printing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import BinaryIO

from ocpp_core.capture import BlockSizes, CaptureLimits, LongPart, Part, blocks, find_all, open_capture
from ocpp_core.check._blocks import PlainAs, other_lines
from ocpp_core.check._processes import Processes
from ocpp_core.check._stream import Checked, check_blocks
from ocpp_core.check._text import Judgement
from ocpp_core.check._verdicts import Verdict
from ocpp_core.payload import Allowance, Tolerance
from ocpp_core.payload._tolerance import as_tolerance
from ocpp_core.versions import Version

__all__ = ["check_capture", "check_part"]


def check_capture(
    file: BinaryIO,
    version: Version | str | None = None,
    *,
    tolerate: Tolerance | Collection[Allowance | str] = (),
    jobs: int = 1,
    limits: CaptureLimits | None = None,
) -> Iterator[tuple[str, Verdict]]:
    """The verdicts on all that is in a file, each with the name of its part (`Part.name`), one after the other.

    ::

        with open("station.jsonl", "rb") as file:
            for name, verdict in check_capture(file):
                if not verdict.valid:
                    print(verdict.found.line, verdict.problems)

    Memory does not grow with the file: a text of more than 4 MiB, packed or not, is judged in blocks of about 1 MiB, on
    so many processes as ``jobs`` says (see `Processes`). An answer is then paired with a call in its own block, in one
    before or in the next one.

    Raises what `check_text` raises for its arguments, and what `Capture` raises for the file.
    """
    wanted = None if version is None else Version(version)
    tolerance = as_tolerance(tolerate)
    with Processes(jobs) as processes:
        for part in open_capture(file, limits=limits).streamed():
            for checked in check_part(part, wanted, tolerate=tolerance, processes=processes):
                for verdict in checked.verdicts:
                    yield part.name, verdict


def check_part(
    part: Part | LongPart,
    version: Version | str | None = None,
    *,
    tolerate: Tolerance | Collection[Allowance | str] = (),
    plain: PlainAs = "verdicts",
    processes: Processes | None = None,
    sizes: BlockSizes | None = None,
) -> Iterator[Checked]:
    """Check a part of a file, as `check_text` does: at once, or, if it is a `LongPart`, block by block.

    ``plain`` says what there is on frames of a long part of which nothing is to be said: ``verdicts``; ``counts``
    (`Checked.plain`); or, for `with_rules`, which the result is to go through then, what is ``quiet`` (`Checked.quiet`)
    where it can be, and counts of it. Of another part there are verdicts on all. What comes is the same whatever the
    ``processes``.

    Raises what `check_text` raises for its arguments, and OSError where a process ended.
    """
    wanted = None if version is None else Version(version)
    tolerance = as_tolerance(tolerate)
    if isinstance(part, LongPart):
        cut = blocks(part.pieces, sizes)
        yield from check_blocks(cut, wanted, tolerance, plain=plain, how=part.how, processes=processes)
        return
    judgement = Judgement.of(find_all(part), wanted, tolerance)
    verdicts = judgement.verdicts
    assumed = dict.fromkeys(verdict.version for verdict in verdicts if verdict.assumed is not None)
    yield Checked(verdicts, [], list(assumed), other_lines(part.text, verdicts), judgement.is_newest_first)
