"""Mutation testing of the core: ``nox -s mutation``, or ``python -m tests.mutation [OPTION ...] [ROOM ...]``.

mutmut changes one expression at a time and runs the tests that reach it. A change that no test notices is a survivor. Each has
to be listed in survivors.toml, with the reason why it does no harm; any other one ends the run with 1, and so does an entry
that is not needed any more. ``.cache/mutation/survivors.txt`` has the survivors of the run.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path, PurePosixPath
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
WORK = ROOT / ".cache" / "mutation"
SURVIVORS = Path(__file__).with_name("survivors.toml")

LEFT_OUT = [
    "tests/payload/test_observations.py::test_time_is_linear",  # takes longer than all others of its room
    "tests/ocpps/test_security.py::test_no_file_and_no_socket_is_opened",  # mutmut reads its configuration while it runs
    "tests/ocpps/test_security.py::test_the_worst_megabytes_come_to_an_end",  # the same
]

DESELECT = [f"--deselect={test}" for test in LEFT_OUT]

ROOMS = {
    "payload": (["ocpp_core/payload/*"], ["tests/payload", *DESELECT]),
    "ocppj": (["ocpp_core/ocppj/*"], ["tests/ocppj"]),
    "session": (["ocpp_core/session/*"], ["tests/session"]),
    "soap": (["ocpp_core/ocpps/_body.py"], ["tests/ocpps", *DESELECT]),
    "rules": (["ocpp_core/rules/*"], ["tests/rules"]),
}
"""What is changed, and the tests that have to notice. Tests that are slow have no part in it."""

LOADS = {"rules": "from ocpp_core.rules._registry import blocks; blocks()"}
"""Rooms of which much is made when their modules are loaded, and what loads these. A function that is called then, such as one that
makes the check of a rule, is not judged: a change comes too late, so that each would survive."""

CALLED = """
import sys
def look(frame, event, _):
    if event == "call" and frame.f_globals.get("__name__", "").startswith("ocpp_core."):
        called.add(frame.f_globals["__name__"] + "." + frame.f_code.co_qualname)
called = set()
sys.setprofile(look)
{load}
sys.setprofile(None)
print(*called, sep="\\n")
"""
"""A program that prints the functions which are called when modules are loaded."""

CONFIG = """
[tool.mutmut]
source_paths = ["ocpp_core"]
process_isolation = "forkserver"  # a run of the tests leaves nothing behind for the next, such as an iterator that is spent
timeout_multiplier = {patience}
timeout_constant = 4.0
only_mutate = {changed}
also_copy = ["schemas", "README.md", "docs", "examples"]
pytest_add_cli_args = ["-m", "not slow", "-p", "no:cacheprovider", "-p", "no:xdist", "-q", "--tb=no"]
pytest_add_cli_args_test_selection = {tests}
do_not_mutate_patterns = ['assert_never\\(', 'cast\\(', 'TypeVar\\(']
"""


MUTMUT = [sys.executable, str(Path(__file__).with_name("mutmut_run.py"))]
SHOW = [sys.executable, "-c", "from mutmut.__main__ import show; [show.callback(name) for name in input().split()]"]
"""``mutmut show`` for many names at once: each start takes a second."""

SURVIVED = ("survived", "no tests", "suspicious", "segfault")


class Mutant(NamedTuple):
    """A change of one function: the lines that it takes away and those that it puts in their place."""

    function: str
    was: str
    now: str


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help=", ".join(ROOMS))
    parser.add_argument("--minutes", type=float, help="stop each room after so long, with what was found until then")
    parser.add_argument("--module", action="append", metavar="NAME", help="change only this module, such as _codec")
    parser.add_argument(
        "--patience",
        type=float,
        default=4.0,  # what has no end is cut off soon; with 15 it takes minutes
        help="how many times longer than usual tests may take: more than %(default)s on a busy machine",
    )
    options = parser.parse_args()
    if unknown := set(options.rooms) - set(ROOMS):
        parser.error(f"no such room: {', '.join(sorted(unknown))}; there are {', '.join(ROOMS)}")
    WORK.mkdir(parents=True, exist_ok=True)
    report: list[str] = []
    good = True
    for room in options.rooms or ROOMS:
        changed, tests = ROOMS[room]
        if options.module:
            changed = [str(PurePosixPath(path).with_name(f"{name}.py")) for path in changed for name in options.module]
        config = CONFIG.format(changed=changed, tests=tests, patience=options.patience)
        good &= judge(room, run(room, config, options.minutes), options.module, report)
    (WORK / "survivors.txt").write_text("\n".join(report) + "\n", "utf-8")
    print(*report, sep="\n")
    return 0 if good else 1


def run(room: str, config: str, minutes: float | None) -> dict[str, list[str]]:
    """The names of the mutants of a room, by what became of them."""
    work = WORK / room
    shutil.rmtree(work, ignore_errors=True)
    for name in ("ocpp_core", "schemas", "tests", "docs", "examples"):
        shutil.copytree(ROOT / name, work / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    shutil.copy(ROOT / "README.md", work)
    (work / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8") + config, "utf-8")
    # Reference data lies beside the checkout, not beside the copy.
    beside = str(ROOT.parent / "shared" / "reference")
    env = {"HYPOTHESIS_PROFILE": "quick", "OCPP_REFERENCE_DATA": os.environ.get("OCPP_REFERENCE_DATA", beside)}
    with (work / "mutmut.log").open("w") as log:
        process = subprocess.Popen(
            [*MUTMUT, "run", "--max-children", os.environ.get("TEST_WORKERS", "2")],
            cwd=work,
            env=os.environ | env,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            if process.wait(timeout=minutes and minutes * 60):
                sys.exit(f"mutmut ended with {process.returncode}: see {log.name}")
        except subprocess.TimeoutExpired:
            print(f"{room}: stopped after {minutes} minutes")
            os.killpg(process.pid, signal.SIGKILL)  # it has a process for each mutant
            process.wait()
    found: dict[str, list[str]] = {}
    for line in mutmut(work, [*MUTMUT, "results", "--all", "true"]).splitlines():
        name, _, fate = line.strip().partition(": ")
        found.setdefault(fate, []).append(name)
    return found


def mutmut(work: Path, command: list[str], given: str = "") -> str:
    return subprocess.run(command, cwd=work, input=given, stdout=subprocess.PIPE, text=True, check=True).stdout


def shown(work: Path, names: list[str]) -> list[Mutant]:
    """What mutants change. The number of one says nothing: it is another after the next change of the function."""
    mutants: list[Mutant] = []
    if not names:
        return mutants
    for text in re.split("^# ", mutmut(work, SHOW, " ".join(names)), flags=re.MULTILINE)[1:]:
        heading, *lines = text.splitlines()
        lines = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
        function = heading.partition("__mutmut_")[0].replace(".x_", ".").replace(".xǁ", ".").replace("ǁ", ".")
        was, now = (" ".join(line[1:].strip() for line in lines if line[:1] == sign) for sign in "-+")
        mutants.append(Mutant(function, was, now))
    return mutants


def called_too_early(room: str) -> set[str]:
    """The functions of a room that are called when it is loaded."""
    if room not in LOADS:
        return set()
    return set(mutmut(ROOT, [sys.executable, "-c", CALLED.format(load=LOADS[room])]).splitlines())


def judge(room: str, found: dict[str, list[str]], modules: list[str] | None, report: list[str]) -> bool:
    """Whether every survivor is listed with a reason, and every entry of what was changed survives."""
    listed = {
        Mutant(entry["function"], entry["was"], entry["now"]): entry["reason"]
        for entry in tomllib.loads(SURVIVORS.read_text("utf-8")).get(room, [])
        if modules is None or entry["function"].split(".")[2] in modules
    }
    early = called_too_early(room)
    survivors = [
        mutant
        for mutant in shown(WORK / room, [name for fate in SURVIVED for name in found.get(fate, [])])
        if mutant.function not in early
    ]
    unlisted = [mutant for mutant in survivors if mutant not in listed]
    complete = "not checked" not in found
    gone = [mutant for mutant in listed if mutant not in survivors] if complete else []
    counts = ", ".join(f"{len(mutants)} {fate}" for fate, mutants in sorted(found.items()))
    report.append(f"{room}: {sum(map(len, found.values()))} mutants: {counts}; {len(unlisted)} without a reason")
    report += [
        f"\n[[{room}]]\nfunction = '{each.function}'\nwas = '''{each.was}'''\nnow = '''{each.now}'''"
        for each in unlisted
    ]
    report += [f"{room}: does not survive any more, take it off the list: {mutant}" for mutant in gone]
    return not unlisted and not gone


if __name__ == "__main__":
    sys.exit(main())
