"""Speed and memory of ``ocpp-core check`` on archives of 200 stations: ``python -m tests.bench.bench_archive``.

* how CPU time grows with the frames, on clean archives and on spoiled ones;
* the most memory that a run needs, with ``--sizes`` on files of 100 MB and of 1 GB;
* with ``--against FOLDER`` frames a CPU second beside another revision, for example from
  ``git worktree add FOLDER 508c137``. Neither is told the version. Both run on the same files and take turns, so that what
  else the machine does falls on both. This one runs twice: without rules, which the other may not have, and with those
  that it applies by default.

Archives are of one version or of two, since a revision that takes a file to be of one version does other work on the
second. ``--quick`` takes a tenth of each size.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Final

from attrs import frozen

from ocpp_core.strategies import archive

ROOT: Final = Path(__file__).parents[2]
STATIONS: Final = 200
SPOILED: Final = 0.01
SIZES: Final = (100_000, 300_000, 1_000_000)
AGAINST: Final = 100_000
ROUNDS: Final = 3
BYTES: Final = (100_000_000, 1_000_000_000)
_MAIN: Final = "from ocpp_core.cli import main; main()"  # which older revisions have as well
VERSIONS: Final = (("1.6",), ("2.0.1",), ("1.6", "2.0.1"))


@frozen
class Run:
    """What one run of the command took."""

    seconds: float
    """CPU time of the command and of its children."""

    memory: float
    """The most that one process had at once, in MiB."""


def check(root: Path, file: Path, *options: str) -> Run:
    """Run ``ocpp-core check`` of a checkout on a file."""
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", _MAIN, "check", str(file), *options]
    with (file.parent / "output").open("w+b") as output:
        process = subprocess.Popen(command, cwd=root, env=environment, stdout=output, stderr=output)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        written = output.read()
    if process.returncode not in (0, 1) or b" in 1 file" not in written:
        sys.exit(f"{root}: exit code {process.returncode}\n{written[-2000:].decode(errors='replace')}")
    return Run(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def write(file: Path, frames: int, spoiled: float, versions: tuple[str, ...], *, size: int | None = None) -> Path:
    """Write an archive: so many frames, or fewer if they come to a size in bytes."""
    written = 0
    with file.open("w", encoding="ascii") as out:
        for record in archive(versions, frames=frames, stations=STATIONS, spoiled=spoiled, seed=1):
            written += out.write(record.line() + "\n")
            if size is not None and written >= size:
                break
    return file


def cases() -> list[tuple[str, float, tuple[str, ...]]]:
    """Every sort of archive: its name, its spoiled share, its versions."""
    return [
        (f"{name}, {' and '.join(versions)}", spoiled, versions)
        for versions in VERSIONS
        for name, spoiled in (("clean", 0.0), (f"{SPOILED:.0%} spoiled", SPOILED))
    ]


def growth(folder: Path, sizes: list[int], start: float) -> None:
    """Print how CPU time and memory grow with the frames."""
    print(f"{'CPU time by frames':<32}{'frames':>10}{'seconds':>10}{'us a frame':>12}{'MiB':>8}{'beside first':>14}")
    for name, spoiled, versions in cases():
        first = 0.0
        for frames in sizes:
            run = check(ROOT, write(folder / "archive.jsonl", frames, spoiled, versions))
            each = (run.seconds - start) / frames
            first = first or each
            print(
                f"{name:<32}{frames:>10,}{run.seconds:>10.1f}{each * 1e6:>12.1f}{run.memory:>8.0f}{each / first:>14.2f}",
                flush=True,
            )


def memory(folder: Path, sizes: list[int]) -> None:
    """Print how much memory files of these sizes need."""
    print(f"{'memory by size':<32}{'MB':>10}{'seconds':>10}{'MiB':>20}")
    for size in sizes:
        file = write(folder / "archive.jsonl", 10**9, 0.0, VERSIONS[-1], size=size)
        run = check(ROOT, file)
        print(f"{'clean':<32}{size / 1e6:>10,.0f}{run.seconds:>10.1f}{run.memory:>20.0f}  (at most 150)", flush=True)


def compare(folder: Path, other: Path, frames: int, rounds: int) -> None:
    """Print frames a CPU second of both revisions: medians, without the time that a file of one frame takes."""
    runs: tuple[tuple[Path, *tuple[str, ...]], ...] = (
        (ROOT, "--jobs", "1", "--rules", "none"),
        (ROOT, "--jobs", "1"),
        (other,),
    )
    tiny = write(folder / "tiny.jsonl", 1, 0.0, VERSIONS[0])
    starts = [median(check(root, tiny, *options).seconds for _ in range(rounds)) for root, *options in runs]
    print(
        f"{f'frames a CPU second, of {frames:,}':<32}{'this':>12}{'with rules':>12}{'rules cost':>12}"
        f"{'other':>12}{'this / other':>14}"
    )
    for name, spoiled, versions in cases():
        file = write(folder / "archive.jsonl", frames, spoiled, versions)
        pairs = [
            [check(run[0], file, *run[1:]).seconds - start for run, start in zip(runs, starts, strict=True)]
            for _ in range(rounds)
        ]
        ours, ruled, theirs = (frames / median(column) for column in zip(*pairs, strict=True))
        ratio = median(old / new for new, _, old in pairs)
        print(
            f"{name:<32}{ours:>12,.0f}{ruled:>12,.0f}{ours / ruled:>12.1f}{theirs:>12,.0f}{ratio:>14.1f}"
            "  (at most 2.5; at least 7)",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", metavar="FOLDER", type=Path, help="a checkout of another revision")
    parser.add_argument("--frames", type=int, default=AGAINST, help="of the comparison")
    parser.add_argument("--sizes", action="store_true", help="files of 100 MB and of 1 GB as well")
    parser.add_argument("--quick", action="store_true", help="a tenth of each size, and one round")
    chosen = parser.parse_args()
    parts = 10 if chosen.quick else 1
    if chosen.against is not None and not (chosen.against / "ocpp_core").is_dir():
        parser.error(f"{chosen.against} is not a checkout")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        if chosen.against is not None:
            compare(folder, chosen.against.resolve(), chosen.frames // parts, 1 if chosen.quick else ROUNDS)
        start = check(ROOT, write(folder / "tiny.jsonl", 1, 0.0, VERSIONS[0])).seconds
        growth(folder, [size // parts for size in SIZES], start)
        if chosen.sizes:
            memory(folder, [size // parts for size in BYTES])


if __name__ == "__main__":
    main()
