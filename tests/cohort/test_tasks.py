import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cohort.any_cohort import net_of, people_of, record_of
from kring.cohort.parts import Part
from kring.cohort.tasks import Task, gather, measure
from kring.cohort.work import Work


@pytest.fixture
def task(tmp_path):
    def make(part, **more):
        (tmp_path / "work").mkdir(exist_ok=True)
        return Task(folder=str(tmp_path / "work"), number=0, part=part, **more)

    return make


def test_files_are_laid_in_the_canonical_form_and_what_is_wrong_is_kept(task, tmp_path):
    (tmp_path / "list.csv").write_text("Name;Knows\nAn;Bo\nBo;\n", encoding="utf-8")
    asked = task(Part(files=(str(tmp_path / "list.csv"), str(tmp_path / "gone.kring"))))
    gather(asked)
    work = Work(tmp_path / "work")
    gathered = work.gathered(0)
    assert gathered.networks == 1
    assert [failure.where["file"] for failure in gathered.failures] == [
        str(tmp_path / "gone.kring")
    ]
    measure(asked)
    (row,) = pq.read_table(work.figures(0)).to_pylist()
    assert (row["source"], row["size"], row["ties"]) == (str(tmp_path / "list.csv"), 2, 1)


def test_a_cohort_is_looked_through_and_measured_where_it_lies(task, tmp_path):
    path = tmp_path / "study.parquet"
    pq.write_table(pa.Table.from_batches([record_of([people_of("kin"), net_of(2, [])])]), path)
    asked = task(Part(files=(str(path),), groups=(0,), networks=2))
    gather(asked)
    work = Work(tmp_path / "work")
    assert list(work.gathered(0).survey.found["role"].answers) == ["kin"]
    assert not work.form(0).exists()


def test_a_part_that_is_damaged_is_told_and_leaves_nothing_half(task, tmp_path):
    path = tmp_path / "study.parquet"
    pq.write_table(pa.Table.from_batches([record_of([net_of(9, [(0, 1)])] * 50)]), path)
    content = bytearray(path.read_bytes())
    content[4:400] = bytes(396)
    path.write_bytes(content)
    measure(task(Part(files=(str(path),), groups=(0,), networks=50)))
    work = Work(tmp_path / "work")
    assert work.failed(0).sentence == "{file} is damaged. Make or fetch it again."
    assert not work.figures(0).exists()
    assert not list((tmp_path / "work").glob("*.new"))
