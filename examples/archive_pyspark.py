"""Judges an archive with Spark: ``spark-submit archive_pyspark.py ARCHIVE.parquet VERDICTS.parquet``.

Every station goes to one worker as a whole, in the order of time, so that answers find their calls, and rules on
conversations apply.
"""

# Spark is not installed where types are checked.
# pyright: reportMissingImports=false

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import StructType

from ocpp_core.arrow import VERDICTS, Calls, beside, judge


def judged(frames: DataFrame) -> DataFrame:
    """The frames of an archive with their verdicts."""

    def verdicts(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        calls = Calls()  # of this worker
        for batch in batches:
            yield beside(batch, judge(batch, calls))

    schema = StructType([*frames.schema.fields, *from_arrow_schema(VERDICTS).fields])
    by_station = frames.repartition("station").sortWithinPartitions("station", "time")
    return by_station.mapInArrow(verdicts, schema)


if __name__ == "__main__":
    spark = SparkSession.builder.getOrCreate()
    judged(spark.read.parquet(sys.argv[1])).write.parquet(sys.argv[2])
    spark.stop()
