"""Speed of verdicts in Arrow, and of engines beside the plain loop: ``python -m tests.bench.bench_engines``.

* The limit is msgspec decoding the same frames, as bytes, into structs with the same constraints; what that refuses is left
  out of its time and of its frames. ``judge`` with and without rules is a share of it, on growing numbers of frames, with the
  most memory that each run needed beyond its table.
* The plain loop is ``judge`` over the batches of one Parquet file on one core. DuckDB runs `judge_paired` behind a window, and
  Spark ``mapInArrow`` for each station, both on one thread: a share of the frames a CPU second of the plain loop. Of Spark it
  is CPU of Java and of its workers in a second run in the same session, so that starting does not count.

All is CPU time, in medians of rounds that take turns. ``--quick`` takes a tenth of the frames; without pyspark and Java, Spark
is left out. With ``--check`` a share below the bar ends it with 1.
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
ENGINES: Final = 200_000
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
def run():
    by_station = frames.repartition(4, "station").sortWithinPartitions("station", "time")
    by_station.mapInArrow(verdicts, schema).write.mode("overwrite").parquet(sys.argv[2])
for _ in range(2):
    run()
begin = ticks()
run()
print(ticks() - begin)
spark.stop()
"""


def seconds(code: str, file: Path, *arguments: str) -> float:
    """What a program prints: the CPU time of its second run."""
    command = [sys.executable, "-c", code, str(file), str(file.with_name("verdicts.parquet")), *arguments]
    done = subprocess.run(
        command,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=file.parent,
    )
    return float(done.stdout.split()[-1])


def beside_plain(frames: int, rounds: int) -> dict[str, float]:
    """Print the share of the plain loop that engines reach, for each CPU second."""
    programs = {
        "plain loop": (PLAIN + TIMED,),
        "duckdb": (DUCKDB + TIMED, str(ROOT / "examples" / "archive_duckdb.py")),
    }
    if importlib.util.find_spec("pyspark") is not None and shutil.which("java") is not None:
        programs["pyspark"] = (SPARK,)
    times: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "archive.parquet"
        pq.write_table(table(frames), file, row_group_size=50_000)
        for _ in range(rounds):
            for name, (code, *arguments) in programs.items():
                outcome = file.with_name("verdicts.parquet")
                shutil.rmtree(outcome) if outcome.is_dir() else outcome.unlink(missing_ok=True)
                times[name].append(seconds(code, file, *arguments))
    plain = median(times["plain loop"])
    shares = {name: plain / median(taken) for name, taken in times.items()}
    for name, taken in times.items():
        print(f"{name:<12}{frames:>10,}{median(taken) / frames * 1e6:>10.2f}{shares[name]:>10.2f}")
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
    print(f"\n{'':<12}{'frames':>10}{'us':>10}{'of plain':>10}")
    shares |= beside_plain(ENGINES // parts, rounds)
    low = [f"{name} is at {shares[name]:.2f}, not {bar}" for name, bar in BARS.items() if shares.get(name, bar) < bar]
    if low and chosen.check:
        sys.exit("\n".join(low))


if __name__ == "__main__":
    main()
