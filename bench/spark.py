"""How many networks Spark measures in a second, on two cores of this machine.

What a cluster needs to begin (Java, the first workers) is left out: the time of ten thousand
networks is taken off that of a hundred thousand, each the best of three in the same session.

Run: python bench/spark.py     needs the extra `spark`, and Java
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from cohort import NETWORKS, WORK, generate
from kring.cohort import spark
from kring.formats.errors import BadInput

FEW = NETWORKS // 10
TARGET = 30_000  # networks a second


def main() -> None:
    """Print the rate on `local[2]`."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    try:
        session = spark.session_on("local[2]")
    except BadInput as missing:
        print(missing)
        return
    session.sparkContext.setLogLevel("ERROR")
    with tempfile.TemporaryDirectory() as folder:
        seconds = {}
        for networks in (FEW, NETWORKS):
            study = Path(folder) / f"{networks}.parquet"
            generate(study, networks)
            seconds[networks] = min(_once(session, study) for _ in range(3))
    rate = (NETWORKS - FEW) / (seconds[NETWORKS] - seconds[FEW])
    print(f"{FEW:>8,} networks {seconds[FEW]:6.2f} s")
    print(f"{NETWORKS:>8,} networks {seconds[NETWORKS]:6.2f} s")
    print(f"on Spark {rate:>16,.0f}/s   target {TARGET:,}   {rate / TARGET:.2f}")
    session.stop()


def _once(session: "spark.SparkSession", study: Path) -> float:
    began = time.perf_counter()
    figures = spark.figures_of(session, [str(study)], measures=WORK)
    figures.write.mode("overwrite").parquet(f"{study}.figures")
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
