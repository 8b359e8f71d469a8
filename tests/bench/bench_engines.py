"""Speed of verdicts in Arrow, and of engines beside the plain loop: ``python -m tests.bench.bench_engines``.

* The limit is msgspec decoding the same frames, as bytes, into structs with the same constraints; what that refuses is left
  out of its time and of its frames. ``judge`` with and without rules is a share of it, on growing numbers of frames, with the
  most memory that each run needed beyond its table.
* The plain loop reads one Parquet file, judges its batches by ``judge`` and writes another, on one core. Engines do the same on
  one thread, and are a share of its frames a CPU second. DuckDB pairs by a window and runs `judge_paired`. Spark runs
  ``mapInArrow`` on an archive that is kept by station, and on one that it has to bring together by station first; CPU of Java
  and of its workers counts. Nothing counts that is done once: each judges the archive a few times before it is measured.

All is CPU time, in medians of rounds that take turns. ``--quick`` takes a tenth of the frames, of which Spark needs many to be
itself; without pyspark and Java, Spark is left out. With ``--check`` a share below the bar ends it with 1.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Annotated, Any, Final, Literal

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from ocpp_core import Version
from ocpp_core.arrow import Calls, judge
from ocpp_core.schemas import bundle
from ocpp_core.strategies import archive
from ocpp_core.versions import Role
from tests.bench.limit import struct_of

ROOT: Final = Path(__file__).parents[2]
SIZES: Final = (100_000, 300_000, 1_000_000)
ENGINES: Final = 500_000
ROWS: Final = 50_000
"""Rows of a row group."""

FILES: Final = 4
"""Of how many files the archive consists that is kept by station."""
ROUNDS: Final = 3
VERSIONS: Final = ("1.6", "2.0.1")
BARS: Final = {"schemas": 0.12, "duckdb": 0.75, "pyspark": 0.6}


def table(frames: int) -> pa.Table:
    """A clean archive of 200 stations."""
    columns: dict[str, list[str]] = {name: [] for name in ("time", "station", "direction", "version", "message")}
    for record in archive(VERSIONS, frames=frames, seed=1):
        direction = "in" if record.sender is Role.CHARGING_STATION else "out"
        cells = (record.time, record.station, direction, record.version.value, record.text)
        for column, cell in zip(columns.values(), cells, strict=True):
            column.append(cell)
    return pa.table(columns)


def limit_of(frames: pa.Table, verdicts: pa.RecordBatch) -> tuple[list[tuple[Callable[[bytes], Any], bytes]], float]:
    """What decodes each frame, and the share of frames that it takes."""
    decoders: dict[tuple[str, str, str], Callable[[bytes], Any]] = {}
    pairs = []
    columns = (frames["message"], frames["version"], verdicts.column("kind"), verdicts.column("action"))
    for text, *key in zip(*(column.to_pylist() for column in columns), strict=True):
        version, kind, action = key
        if (version, kind, action) not in decoders:
            decoders[version, kind, action] = _decoder(version, kind, action)
        decode, raw = decoders[version, kind, action], text.encode()
        try:
            decode(raw)
        except msgspec.ValidationError:  # its multipleOf refuses some valid numbers
            continue
        pairs.append((decode, raw))
    return pairs, len(pairs) / len(frames)


def _decoder(version: str, kind: str, action: str) -> Callable[[bytes], Any]:
    half = "Response" if kind == "callresult" else "Request"
    payload = struct_of(bundle(Version(version), f"{action}{half}"))
    message_id = Annotated[str, msgspec.Meta(max_length=36)]
    head: tuple[Any, ...] = (
        (Literal[3], message_id) if half == "Response" else (Literal[2], message_id, Literal[action])
    )
    shape: Any = tuple.__class_getitem__((*head, payload))
    return msgspec.json.Decoder(shape).decode


def decode_all(pairs: list[tuple[Callable[[bytes], Any], bytes]]) -> None:
    """Decode each frame, and keep nothing of it."""
    for decode, raw in pairs:
        decode(raw)


def cpu(work: Callable[[], Any]) -> float:
    """The CPU time of some work, that of its threads included."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def of_limit(frames: int, rounds: int) -> float:
    """Print the share of the limit that verdicts reach; that of the schemas."""
    whole = table(frames)
    before = _peak()
    verdicts = judge(whole, Calls(rules="none"))
    memory = _peak() - before
    pairs, share = limit_of(whole, verdicts)
    gc.collect()
    gc.freeze()  # so that what is only held to be measured is not looked through again and again
    times = [
        (
            cpu(lambda: decode_all(pairs)) / share,
            cpu(lambda: judge(whole, Calls(rules="none"))),
            cpu(lambda: judge(whole)) if not turn else 0.0,
        )
        for turn in range(rounds)
    ]
    limit, schemas = (median(column) for column in list(zip(*times, strict=True))[:2])
    rules = times[0][2]
    print(
        f"{frames:>10,}{limit / frames * 1e6:>10.2f}{schemas / frames * 1e6:>10.2f}{limit / schemas:>10.1%}"
        f"{rules / frames * 1e6:>12.1f}{limit / rules:>10.1%}{memory:>12.0f}",
        flush=True,
    )
    return limit / schemas


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# -- engines, each in a process of its own

PLAIN: Final = """
import sys, time, pyarrow.parquet as pq
from ocpp_core.arrow import Calls, beside, judge
def run():
    calls = Calls(rules="none")
    with pq.ParquetFile(sys.argv[1]) as file:
        out = None
        for batch in file.iter_batches(50_000):
            batch = beside(batch, judge(batch, calls))
            out = out or pq.ParquetWriter(sys.argv[2], batch.schema)
            out.write_batch(batch)
        out.close()
"""
DUCKDB: Final = """
import importlib.util, sys, time
spec = importlib.util.spec_from_file_location("example", sys.argv[3])
example = importlib.util.module_from_spec(spec)
spec.loader.exec_module(example)
def run():
    connection = example.connect()
    connection.execute("SET threads = 1")
    connection.execute(f"COPY ({example.JUDGED}) TO '{sys.argv[2]}' (FORMAT parquet)", [sys.argv[1]])
"""
TIMED: Final = """
run()
begin = time.process_time()
run()
print(time.process_time() - begin)
"""
SPARK: Final = """
import os, sys
from pathlib import Path
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StructType
from ocpp_core.arrow import VERDICTS, Calls, beside, judge
def ticks():
    # Of this process and of all below it: Java, the daemon, its workers.
    below, total = {os.getpid()}, 0
    stats = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        stats[int(path.parent.name)] = int(fields[1]), sum(map(int, fields[11:15]))
    grown = True
    while grown:
        new = {pid for pid, (parent, _) in stats.items() if parent in below} - below
        below |= new
        grown = bool(new)
    return sum(stats[pid][1] for pid in below if pid in stats) / os.sysconf("SC_CLK_TCK")
def verdicts(batches):
    calls = Calls(rules="none")
    for batch in batches:
        yield beside(batch, judge(batch, calls))
spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "4").config("spark.driver.extraJavaOptions", "-XX:+UseSerialGC -XX:CICompilerCount=2").getOrCreate()
frames = spark.read.parquet(sys.argv[1])
schema = StructType([*frames.schema.fields, *from_arrow_schema(VERDICTS).fields])
if sys.argv[3:] == ["shuffled"]:
    frames = frames.repartition(4, "station").sortWithinPartitions("station", "time")
def run():
    frames.mapInArrow(verdicts, schema).write.mode("overwrite").parquet(sys.argv[2])
for _ in range(3):
    run()
begin = ticks()
run()
print(ticks() - begin)
spark.stop()
"""


def seconds(code: str, source: Path, *arguments: str) -> float:
    """What a program prints: the CPU time of its last run."""
    outcome = source.with_name("verdicts")
    command = [sys.executable, "-c", code, str(source), str(outcome), *arguments]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment, cwd=source.parent)
    shutil.rmtree(outcome) if outcome.is_dir() else outcome.unlink()
    return float(done.stdout.split()[-1])


def written(frames: pa.Table, folder: Path) -> tuple[Path, Path]:
    """An archive as one file in the order of time, and as a folder of files, each of which has stations of its own."""
    file, kept = folder / "archive.parquet", folder / "kept"
    pq.write_table(frames, file, row_group_size=ROWS)
    kept.mkdir()
    by_station = frames.sort_by([("station", "ascending"), ("time", "ascending")])
    stations = by_station["station"].to_pylist()
    names = sorted({*stations})
    for number in range(FILES):
        chosen = {*names[number::FILES]}
        part = by_station.filter(pa.array([station in chosen for station in stations]))
        pq.write_table(part, kept / f"{number}.parquet", row_group_size=ROWS)
    return file, kept


def beside_plain(frames: int, rounds: int) -> dict[str, float]:
    """Print the share of the plain loop that engines reach, for each CPU second."""
    with tempfile.TemporaryDirectory() as folder:
        file, kept = written(table(frames), Path(folder))
        programs: dict[str, tuple[str, Path, list[str]]] = {
            "plain loop": (PLAIN + TIMED, file, []),
            "duckdb": (DUCKDB + TIMED, file, [str(ROOT / "examples" / "archive_duckdb.py")]),
        }
        if importlib.util.find_spec("pyspark") is not None and shutil.which("java") is not None:
            programs |= {"pyspark": (SPARK, kept, []), "pyspark, shuffled": (SPARK, file, ["shuffled"])}
        times: dict[str, list[float]] = {name: [] for name in programs}
        for _ in range(rounds):
            for name, (code, source, arguments) in programs.items():
                times[name].append(seconds(code, source, *arguments))
    plain = median(times["plain loop"])
    shares = {name: plain / median(taken) for name, taken in times.items()}
    for name, taken in times.items():
        print(f"{name:<20}{frames:>10,}{median(taken) / frames * 1e6:>10.2f}{shares[name]:>10.2f}")
    return shares


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a tenth of the frames, and one round")
    parser.add_argument("--check", action="store_true", help="end with 1 below a bar")
    chosen = parser.parse_args()
    parts, rounds = (10, 1) if chosen.quick else (1, ROUNDS)
    heads = ("limit us", "us", "of limit", "with rules", "of limit", "MiB more")
    print(
        f"{'frames':>10}"
        + "".join(f"{head:>{width}}" for head, width in zip(heads, (10, 10, 10, 12, 10, 12), strict=True))
    )
    shares = {"schemas": min(of_limit(size // parts, rounds) for size in SIZES)}
    print(f"\n{'':<20}{'frames':>10}{'us':>10}{'of plain':>10}")
    shares |= beside_plain(ENGINES // parts, rounds)
    low = [f"{name} is at {shares[name]:.2f}, not {bar}" for name, bar in BARS.items() if shares.get(name, bar) < bar]
    if low and chosen.check:
        sys.exit("\n".join(low))


if __name__ == "__main__":
    main()
