import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cohort.any_cohort import net_of, people_of, record_of
from kring.cohort.engine import run
from kring.cohort.files import CohortFile
from kring.cohort.library import measure
from kring.cohort.parts import parts_of
from kring.formats.errors import BadInput


@pytest.fixture
def study(tmp_path):
    cohort = [people_of("kin", "paid", own="kin"), net_of(4, [(0, 1), (1, 2)]), net_of(0, [])] * 8
    table = pa.Table.from_batches([record_of(cohort)])
    pq.write_table(table, tmp_path / "study.parquet", row_group_size=4)
    return tmp_path / "study.parquet"


def rows(path):
    return pq.read_table(path).drop(["source"]).to_pylist()


def test_the_order_is_that_of_the_cohort_however_many_do_it(study, tmp_path):
    parts = list(parts_of([str(study)], networks=5))
    assert len(parts) == 3
    for jobs in (1, 2):
        outcome = run(parts, tmp_path / f"{jobs}.parquet", jobs=jobs)
        assert (outcome.networks, outcome.failures) == (24, ())
    expected = measure(study).drop(["source"]).to_pylist()
    assert rows(tmp_path / "1.parquet") == rows(tmp_path / "2.parquet") == expected


def test_files_and_cohorts_go_together_and_what_is_wrong_is_told(study, tmp_path):
    (tmp_path / "list.csv").write_text("Name;Knows\nAn;Bo\nBo;\n", encoding="utf-8")
    (tmp_path / "half.kring").write_text("{", encoding="utf-8")
    names = [str(tmp_path / name) for name in ("half.kring", "list.csv", "gone.csv")]
    told = []
    outcome = run(
        list(parts_of([*names, str(study)])),
        tmp_path / "out.csv",
        measures=["density", "composition"],
        cohort=tmp_path / "all.parquet",
        jobs=1,
        on_progress=lambda done, of: told.append((done, of)),
    )
    assert outcome.networks == 25
    assert [failure.where["file"] for failure in outcome.failures] == [names[0], names[2]]
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert len((tmp_path / "out.csv").read_text().splitlines()) == 26
    assert not (tmp_path / "out.csv.work").exists()
    kept = CohortFile(tmp_path / "all.parquet").table()
    assert kept.num_rows == 25
    assert [alter["role"] for alter in kept["alters"].to_pylist()[1]] == ["kin", "paid"]


def test_a_name_that_is_no_measure_is_told_before_anything_is_read(tmp_path):
    with pytest.raises(BadInput, match="There is no measure “beauty”"):
        run([], tmp_path / "out.csv", measures=["beauty"])
    assert not list(tmp_path.iterdir())


def test_nothing_at_all_gives_a_table_without_rows(tmp_path):
    assert run([], tmp_path / "out.csv").networks == 0
    assert len((tmp_path / "out.csv").read_text().splitlines()) == 1


PROGRAM = """
import sys, time
from pathlib import Path
from kring.cohort import engine, tasks
from kring.cohort.parts import parts_of

def slowly(task):
    tasks.measure(task)
    if task.number == 1:
        time.sleep(60)

engine.measure = slowly
engine.run(list(parts_of([sys.argv[1]], networks=5)), Path(sys.argv[2]), jobs=1)
"""


def test_a_run_that_was_killed_goes_on_where_it_was(study, tmp_path):
    out = tmp_path / "out.parquet"
    work = tmp_path / "out.parquet.work"
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    begun = subprocess.Popen([sys.executable, "-c", PROGRAM, str(study), str(out)], env=environ)
    try:
        until = time.monotonic() + 60
        while not (work / "000001.figures.parquet").exists() and time.monotonic() < until:
            time.sleep(0.05)
    finally:
        begun.send_signal(signal.SIGKILL)
        begun.wait()
    assert not out.exists()
    done = {path.name: path.stat().st_mtime_ns for path in work.glob("*.figures.parquet")}
    assert sorted(done) == ["000000.figures.parquet", "000001.figures.parquet"]
    seen = []

    def look(_done, _of):
        seen.append({path.name: path.stat().st_mtime_ns for path in work.glob("*.figures.parquet")})

    outcome = run(list(parts_of([str(study)], networks=5)), out, jobs=1, on_progress=look)
    assert outcome.networks == 24
    assert len(seen) == 1  # only the third part was left to do
    assert {name: seen[0][name] for name in done} == done
    assert rows(out) == measure(study).drop(["source"]).to_pylist()


def dies(_task):
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_process_that_is_killed_from_outside_is_told_in_a_sentence(study, tmp_path, monkeypatch):
    monkeypatch.setattr("kring.cohort.engine.measure", dies)
    parts = list(parts_of([str(study)], networks=5))
    with pytest.raises(BadInput, match="One of the processes stopped by itself"):
        run(parts, tmp_path / "out.csv", jobs=2)
    monkeypatch.undo()
    assert run(parts, tmp_path / "out.csv", jobs=1).networks == 24
