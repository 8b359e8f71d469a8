"""Speed of decoding beside another revision of this project, in one run: ``python tests/bench/against.py FOLDER``.

FOLDER is a checkout of that revision, for example from ``git worktree add FOLDER 508c137``. Each revision runs in a process
of its own, and the two take turns, so that what else the machine does falls on both. What is compared is CPU time.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from frames import FRAMES  # beside this file: each process has an ocpp_core of its own

ROUNDS = 41
SECONDS = 0.02
"""How long one measurement takes, about."""

RESULTS = {
    ("1.6", "Heartbeat result"): ("Heartbeat", {"currentTime": "2026-03-01T12:00:00Z"}),
    ("1.6", "StartTransaction result"): ("StartTransaction", {"transactionId": 7, "idTagInfo": {"status": "Accepted"}}),
    ("2.0.1", "BootNotification result"): (
        "BootNotification",
        {"currentTime": "2026-03-01T12:00:00Z", "interval": 300, "status": "Accepted"},
    ),
    ("2.0.1", "TransactionEvent result"): ("TransactionEvent", {"idTokenInfo": {"status": "Accepted"}}),
}
CASES = {
    **{case: (frame.decode(), "") for case, frame in FRAMES.items()},
    **{case: (json.dumps([3, "19223201", payload]), action) for case, (action, payload) in RESULTS.items()},
}
"""The text of a frame, and for a result the action that it answers."""


def serve(folder: str) -> None:
    """In the process of one revision: measures the case whose number it reads, and prints seconds a frame."""
    sys.path.insert(0, folder)
    import ocpp_core

    assert Path(ocpp_core.__file__).is_relative_to(folder), ocpp_core.__file__
    measures = [measure(ocpp_core.JsonCodec(version).decode, *case) for (version, _), case in CASES.items()]
    for line in sys.stdin:
        print(measures[int(line)](), flush=True)


def measure(decode: Callable[..., object], text: str, action: str) -> Callable[[], float]:
    """A function that says how many seconds of CPU a frame takes."""
    arguments = (text, {"19223201": action}) if action else (text,)

    def seconds(times: int) -> float:
        start = process_time()
        for _ in range(times):
            decode(*arguments)
        return (process_time() - start) / times

    seconds(100)  # compiles what is compiled on first use
    times = round(SECONDS / seconds(1_000))
    return lambda: seconds(times)


def ask(process: subprocess.Popen[str], number: int) -> float:
    assert process.stdin is not None
    assert process.stdout is not None
    print(number, file=process.stdin, flush=True)
    return float(process.stdout.readline())


def compare(folder: Path) -> None:
    """Prints microseconds a frame of either revision, and the median of the ratios of neighbouring measurements."""
    processes = [
        subprocess.Popen(
            [sys.executable, __file__, "--serve", str(root.resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for root in (Path(__file__).parents[2], folder)
    ]
    print(f"{'CPU time, medians':<34}{'new µs':>9}{'old µs':>9}{'new / old':>11}")
    for number, (version, what) in enumerate(CASES):
        pairs = [[ask(process, number) for process in processes] for _ in range(ROUNDS)]
        new, old = (median(column) * 1e6 for column in zip(*pairs, strict=True))
        ratio = median(one / other for one, other in pairs)
        print(f"{version + ' ' + what:<34}{new:>9.2f}{old:>9.2f}{ratio:>11.3f}")
    for process in processes:
        process.communicate()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--serve", folder]:
            serve(folder)
        case [folder] if (Path(folder) / "ocpp_core").is_dir():
            compare(Path(folder))
        case _:
            sys.exit("usage: python tests/bench/against.py FOLDER, with a checkout of another revision")
