import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cohort.any_cohort import net_of, record_of
from formats import netcanvas_exports as exports
from kring.cohort.parts import FILES, files_in, parts_of
from kring.formats.errors import BadInput


def test_a_folder_of_files_is_each_of_them(tmp_path):
    (tmp_path / "deep").mkdir()
    for name in ("b.kring", "a.zip", "notes.txt", ".hidden.kring"):
        (tmp_path / name).touch()
    (tmp_path / "deep/c.csv").write_text("Name\nAn\n", encoding="utf-8")
    found = list(files_in([str(tmp_path), "elsewhere.kring"]))
    assert found == [
        *(str(tmp_path / name) for name in ("a.zip", "b.kring", "deep/c.csv")),
        "elsewhere.kring",
    ]


def test_an_export_that_lies_in_a_folder_stays_one(tmp_path):
    for name, text in exports.files("classic").items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "more.kring").touch()
    assert list(files_in([str(tmp_path)])) == [str(tmp_path), str(tmp_path / "more.kring")]


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(BadInput, match="There is no network in"):
        list(files_in([str(tmp_path)]))


def test_many_files_are_cut_into_parts():
    names = [f"{number}.kring" for number in range(FILES + 1)]
    assert [len(part.files) for part in parts_of(names)] == [FILES, 1]


def test_a_cohort_is_cut_by_its_groups_of_rows(tmp_path):
    path = tmp_path / "study.parquet"
    table = pa.Table.from_batches([record_of([net_of(0, [])] * 5)])
    pq.write_table(table, path, row_group_size=1)
    parts = list(parts_of(["a.kring", str(path), "b.kring"], networks=2))
    assert [part.groups for part in parts] == [None, (0, 1), (2, 3), (4,), None]
    assert [part.networks for part in parts] == [None, 2, 2, 1, None]
    assert [part.is_cohort for part in parts] == [False, True, True, True, False]
