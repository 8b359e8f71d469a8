"""``ocpp-core fuzz``: test frames as JSON lines, for systems in any language.

Belongs here: which frames, drawing them from a seed, writing lines. Must not be here: generated data (the strategies
make it), verdicts on frames (``check``). Hypothesis is an extra of its own, and imported only where frames are drawn.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from itertools import count, cycle, islice
from pathlib import Path
from random import Random, SystemRandom
from time import monotonic
from typing import IO, TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar

import click
from attrs import evolve
from rich.console import Console
from rich.progress import Progress

from ocpp_core import Frame, JsonCodec, Kind, RemoteError, Version
from ocpp_core.capture import Context, FoundFrame
from ocpp_core.check import FrameJudge
from ocpp_core.cli.errors import FileError, NotInstalledError
from ocpp_core.cli.text import console
from ocpp_core.schemas import Action, actions, bundle, find_message, message_name
from ocpp_core.versions import MESSAGE_TYPES, MessageType

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from ocpp_core.strategies import ArchiveRecord, Violation

__all__ = ["Mode", "run", "run_archive", "run_rules"]

_T = TypeVar("_T")
Mode: TypeAlias = Literal["valid", "invalid", "hostile"]
Line: TypeAlias = dict[str, Any]
"""A frame, and what is known of it."""

Half: TypeAlias = tuple[Action, Kind]
"""A message: the request or the response of an action."""

_LONGEST_ID: Final = 36
_ENOUGH: Final = 65_536  # bytes to draw one frame from: most need a hundredth of that
_NO_TEXT: Final = re.compile("[\udc80-\udcff]")  # what stands for bytes that are not UTF-8
_LONG: Final = 1.0  # seconds after which a run shows its progress
_SHOWN: Final = 10  # frames after which the bar moves


def run(
    version: Version,
    mode: Mode,
    *,
    action: str | None,
    kind: Kind | None,
    number: int,
    seed: int | None,
    output: str,
) -> None:
    """Write ``number`` lines to the named file, or to standard output if it is ``-``."""
    if mode == "hostile" and (action is not None or kind is not None):
        raise click.UsageError(
            "--hostile cannot be combined with --action or --kind: few hostile frames have an action"
        )
    halves = _halves(version, action, kind)
    if mode == "invalid":
        halves = [half for half in halves if _can_be_wrong(version, half)]
        if not halves:
            raise click.UsageError(f"OCPP {version} has no rule for the payload of this message, so none can be broken")
    strategy = _strategy(version, mode, halves, refusals=action is None and kind is None)
    notes = console(stderr=True)
    lines = _drawn([strategy], _seed(seed, notes))
    _write(map(_text, islice(lines, number)), number, output, notes)


def run_rules(version: Version, select: Collection[str], *, number: int, seed: int | None, output: str) -> None:
    """Write ``number`` violations of the chosen rules to the named file, or to standard output if it is ``-``.

    The rules come by turns, so that each is there once as soon as there are as many lines as rules.
    """
    _need_hypothesis()
    from ocpp_core.strategies._rule_records import violation_record
    from ocpp_core.strategies._rule_violations import chosen_rules, rule_violations

    names = chosen_rules(version, select)
    if not names:
        raise click.UsageError(f"--rules: OCPP {version} has no rule to break in this selection")
    notes = console(stderr=True)
    drawn = _drawn([rule_violations(version, rule=name) for name in names], _seed(seed, notes))
    lines = (violation_record(violation, place) for place, violation in enumerate(drawn, start=1))
    _write(map(_text, islice(lines, number)), number, output, notes)


def run_archive(
    versions: Sequence[Version],
    *,
    number: int,
    stations: int,
    spoiled: float,
    with_version: bool,
    with_fault: bool,
    seed: int | None,
    output: str,
) -> None:
    """Write the ``number`` records of an archive to the named file, or to standard output if it is ``-``.

    They are JSON lines, or Parquet if the name ends in ``.parquet``.
    """
    _need_hypothesis()
    from ocpp_core.strategies import ARCHIVE_VERSIONS, archive

    notes = console(stderr=True)
    try:
        records = archive(
            versions or ARCHIVE_VERSIONS,
            frames=number,
            stations=stations,
            spoiled=spoiled,
            seed=_seed(seed, notes),
        )
    except ValueError as error:
        raise click.UsageError(f"--ocpp: {error}") from None
    if output.endswith(".parquet"):
        _write_parquet(records, output, with_version=with_version, with_fault=with_fault)
        return
    texts = (record.line(with_version=with_version, with_fault=with_fault) for record in records)
    _write(texts, number, output, notes)


_ROW_GROUP: Final = 50_000


def _write_parquet(records: Iterator[ArchiveRecord], output: str, *, with_version: bool, with_fault: bool) -> None:
    """Write the records of an archive to a Parquet file: the columns are the fields of its JSON lines."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ModuleNotFoundError as error:
        raise NotInstalledError("pyarrow", "arrow,cli,fuzz") from error
    names = ["time", "station", "direction", *["version"] * with_version, "message", *["fault"] * with_fault]
    schema = pa.schema([(name, pa.timestamp("ms", "UTC") if name == "time" else pa.string()) for name in names])
    with _open(output, binary=True) as out, pq.ParquetWriter(out, schema) as writer:
        while piece := list(islice(records, _ROW_GROUP)):
            rows = [each.fields(with_version=with_version, with_fault=with_fault) for each in piece]
            moments = [{**row, "time": datetime.fromisoformat(row["time"] or "")} for row in rows]
            writer.write_table(pa.Table.from_pylist(moments, schema))


def _seed(given: int | None, notes: Console) -> int:
    """The seed that was given, or one that the user is told."""
    if given is not None:
        return given
    seed = SystemRandom().randrange(2**32)
    notes.print(f"Repeat this run with --seed {seed}", soft_wrap=True)
    return seed


def _text(line: Line) -> str:
    """A line as JSON, with no control character for a terminal."""
    return json.dumps(line).replace("\x7f", r"\u007f")


def _write(texts: Iterable[str], number: int, output: str, notes: Console) -> None:
    """Write lines, and show on a terminal how many of them there are, if it takes long."""
    with ExitStack() as stack:
        out = None if output == "-" else stack.enter_context(_open(output))
        bar = None
        began = monotonic()
        for written, text in enumerate(texts):
            if bar is None and notes.is_terminal and _is_elsewhere(out) and monotonic() - began > _LONG:
                bar = Progress(console=notes, transient=True, redirect_stdout=False, redirect_stderr=False)
                bar.add_task("frames", total=number)
                stack.enter_context(bar)
            if bar is not None and written % _SHOWN == 0:
                bar.update(bar.task_ids[0], completed=written)
            click.echo(text, out)


def _halves(version: Version, name: str | None, kind: Kind | None) -> list[Half]:
    """The messages of one action or of all, of one kind or of both; one message if ``name`` is that of its class."""
    known = actions(version)
    if name is not None and (kind is not None or name not in known):
        try:
            return [find_message(version, name, kind)]
        except LookupError as error:
            raise click.UsageError(str(error)) from None
    return [
        (action, half)
        for action in (known.values() if name is None else [known[name]])
        for half in action.kinds
        if kind in (None, half)
    ]


def _can_be_wrong(version: Version, half: Half) -> bool:
    """Whether a message has a rule to break: in 2.0 some have no members of their own, and may have any others."""
    action, kind = half
    schema = bundle(version, message_name(action.name, kind))
    return bool(schema.get("properties")) or schema.get("additionalProperties") is False


def _open(output: str, *, binary: bool = False) -> IO[Any]:
    path = Path(output)
    try:
        return path.open("wb") if binary else path.open("w", encoding="ascii", newline="\n")
    except OSError as error:
        raise FileError.of(output, error, "cannot be written") from error


def _is_elsewhere(out: IO[str] | None) -> bool:
    """Whether the lines go elsewhere than to a terminal, where a bar would be in their way."""
    return out is not None or sys.stdout is None or not sys.stdout.isatty()


# -- drawing


def _drawn(strategies: Sequence[SearchStrategy[_T]], seed: int) -> Iterator[_T]:
    """Endless examples of strategies that take turns, the same for the same seed.

    They are drawn from random bytes, the way a fuzzer uses Hypothesis. An ordinary run of Hypothesis, even with a seed,
    depends on which modules are loaded, whose constants it tries, and repeats many of its examples.
    """
    random = Random(seed)  # noqa: S311  # no secret is made of it
    for take in cycle(map(_taker, strategies)):
        example = None
        while example is None:
            example = take(random.randbytes(_ENOUGH))
        yield example


def _taker(strategy: SearchStrategy[_T]) -> Callable[[bytes], _T | None]:
    """A function that makes an example of a strategy from bytes; it gives None where these make none."""
    from hypothesis import given, settings

    found: list[_T] = []

    @settings(database=None)
    @given(strategy)
    def collect(example: _T) -> None:
        found.append(example)

    draw = collect.hypothesis.fuzz_one_input  # type: ignore[attr-defined]  # set by given

    def take(raw: bytes) -> _T | None:
        found.clear()
        draw(raw)
        return found[0] if found else None

    return take


def _strategy(version: Version, mode: Mode, halves: Sequence[Half], *, refusals: bool) -> SearchStrategy[Line]:
    _need_hypothesis()
    match mode:
        case "valid":
            return _valid(version, halves, refusals=refusals)
        case "invalid":
            return _invalid(version, halves)
        case _:
            return _hostile(version)


def _need_hypothesis() -> None:
    if "hypothesis" not in sys.modules:
        _keep_folder_clean()
    try:
        import ocpp_core.strategies as _  # noqa: F401
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "hypothesis":
            raise
        raise NotInstalledError("hypothesis", "cli,fuzz") from error


def _keep_folder_clean() -> None:
    """Have Hypothesis keep its tables of Unicode, which take seconds to make, in the user's cache folder."""
    home = os.path.expanduser("~")  # noqa: PTH111  # pathlib raises an error if there is no home
    cache = os.environ.get("XDG_CACHE_HOME") or f"{home}/.cache"
    if Path(cache).is_absolute() and not Path(".hypothesis").exists():
        os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", f"{cache}/ocpp_core/hypothesis")


def _valid(version: Version, halves: Sequence[Half], *, refusals: bool) -> SearchStrategy[Line]:
    """Valid frames with odd ids, no two alike: a receiver would take the second for a repetition."""
    from hypothesis import strategies as st

    from ocpp_core.strategies import calls, errors, results, sends, texts

    numbers = count(1)

    def with_own_id(frame: Frame) -> Frame:
        ending = f"-{next(numbers)}"
        return evolve(frame, message_id=frame.message_id[: _LONGEST_ID - len(ending)] + ending)

    def line(text: str, frame: Frame) -> Line:
        return {"frame": text, "valid": True, "action": getattr(frame, "action", None)}

    def frames(action: Action, kind: Kind) -> SearchStrategy[Frame]:
        if kind is Kind.RESPONSE:
            return results(version, action.name)
        return calls(version, action.name) if action.answered else sends(version, action.name)

    drawn: SearchStrategy[Frame] = st.sampled_from(range(len(halves))).flatmap(lambda at: frames(*halves[at]))
    if refusals:
        drawn = st.one_of(*[drawn] * 9, errors(version))
    frame = st.shared(drawn.map(with_own_id))
    return st.builds(line, texts(version, frame), frame)


def _invalid(version: Version, halves: Sequence[Half]) -> SearchStrategy[Line]:
    """Frames with one broken rule in their payload."""
    from hypothesis import strategies as st

    from ocpp_core.strategies import violations

    numbers = count(1)

    def line(action: Action, kind: Kind, violation: Violation) -> Line:
        issue = violation.issue
        head = [MessageType.CALL if action.answered else MessageType.SEND, str(next(numbers)), action.name]
        refused = action.answered
        if kind is Kind.RESPONSE:
            head = [MessageType.CALLRESULT, head[1]]
            refused = MessageType.CALLRESULTERROR in MESSAGE_TYPES[version]
        return {
            "frame": json.dumps([*head, violation.payload], ensure_ascii=False, separators=(",", ":")),
            "valid": False,
            "action": action.name,
            "path": issue.path,
            "rule": issue.rule,
            "code": issue.code if refused else None,
        }

    def lines(action: Action, kind: Kind) -> SearchStrategy[Line]:
        return violations(version, action.name, kind).map(partial(line, action, kind))

    return st.sampled_from(range(len(halves))).flatmap(lambda at: lines(*halves[at]))


def _hostile(version: Version) -> SearchStrategy[Line]:
    """Hostile frames, and our verdict: a few are valid. A result answers a call of the action that is named."""
    from hypothesis import strategies as st

    from ocpp_core.strategies import hostile_frames

    codec = JsonCodec(version)
    answered = [name for name, action in actions(version).items() if action.answered]

    def line(frame: str | bytes, call: str) -> Line:
        text = frame if isinstance(frame, str) else frame.decode(errors="surrogateescape")
        judge = FrameJudge(version)
        verdict = judge.judge(FoundFrame(1, text, cut_off=False))
        pending = None
        if verdict.untyped:
            verdict = judge.judge(FoundFrame(1, text, cut_off=False, context=Context(action=call)))
            pending = lambda _: call  # noqa: E731  # it is None otherwise
        written = {"hex": frame.hex()} if isinstance(frame, bytes) and _NO_TEXT.search(text) else {"frame": text}
        if verdict.valid:
            return {**written, "valid": True, "action": verdict.action}
        problem, error = verdict.problems[0], _error(codec, frame, pending)
        # How much the judge reads of a frame that the codec cannot read depends on the recursion limit of Python.
        return {
            **written,
            "valid": False,
            "action": verdict.action if error is None or pending is not None else error.action,
            "path": problem.path,
            "rule": problem.rule,
            "code": None if error is None or error.reply is None else error.reply.code,
        }

    return st.builds(line, hostile_frames(version), st.sampled_from(answered))


def _error(codec: JsonCodec, frame: str | bytes, pending: Callable[[str], str] | None) -> RemoteError | None:
    """Why the codec refuses a frame; None if it does not, as with a member that is there twice."""
    try:
        codec.decode(frame, pending)
    except RemoteError as error:
        return error
    return None
