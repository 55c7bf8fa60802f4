"""`kring measure`: a row per network; what cannot be read is told, all else is measured."""

import csv

import pyarrow.parquet as pq
import pytest

from formats import netcanvas_exports as exports
from kring.site.command.measure import _progress
from machine.serving import environ_of, run_kring


@pytest.fixture
def measure(tmp_path):
    home = tmp_path / "home"

    def run(*arguments):
        done = run_kring("measure", *(str(each) for each in arguments), environ=environ_of(home))
        assert not home.exists()
        return done

    return run


@pytest.fixture
def folder(tmp_path):
    inside = tmp_path / "study"
    inside.mkdir()
    (inside / "export.zip").write_bytes(exports.zipped(exports.files("classic")))
    (inside / "list.csv").write_text("Name;Knows\nAn;Bo\nBo;\nCas;\n", encoding="utf-8")
    return inside


def rows(path):
    with path.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_each_network_in_a_folder_is_a_row(measure, folder, tmp_path):
    done = measure(folder, "-o", tmp_path / "out.csv", "--measures", "density,components")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"4 networks are measured: {tmp_path / 'out.csv'}\n"
    found = rows(tmp_path / "out.csv")
    assert [row["source"] for row in found] == [str(folder / "export.zip")] * 3 + [
        str(folder / "list.csv")
    ]
    # By hand: four people in session 1, six pairs, of which two are tied; nobody in session 3.
    assert (found[0]["size"], found[0]["ties"], found[0]["components"]) == ("4", "2", "2")
    assert (found[2]["size"], found[2]["density"]) == ("0", "")
    assert (found[3]["size"], float(found[3]["density"])) == ("3", pytest.approx(1 / 3))


def test_what_is_kept_as_a_cohort_gives_the_same_figures(measure, folder, tmp_path):
    kept = tmp_path / "kept.parquet"
    assert measure(folder, "-o", tmp_path / "a.parquet", "--cohort", kept).returncode == 0
    assert measure(kept, "-o", tmp_path / "b.parquet", "--jobs", 1).returncode == 0
    assert pq.read_table(tmp_path / "a.parquet") == pq.read_table(tmp_path / "b.parquet")


def test_what_cannot_be_read_is_told_and_the_rest_is_measured(measure, folder, tmp_path):
    (folder / "half.kring").write_text("{", encoding="utf-8")
    done = measure(folder, tmp_path / "gone.kring", "-o", tmp_path / "out.csv")
    assert done.returncode == 1
    assert len(rows(tmp_path / "out.csv")) == 4
    first, second = done.stderr.splitlines()
    assert first.startswith(str(folder / "half.kring"))
    assert second.startswith(f"{tmp_path / 'gone.kring'} is not there.")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["-o", "out.xlsx"], "out.xlsx: choose a name that ends in .csv or .parquet."),
        (["-o", "out.csv", "--measures", "beauty"], "There is no measure “beauty”."),
        (["-o", "out.csv", "--categories", "sex"], "“sex” names no answers."),
        (["-o", "out.csv", "--cohort", "all.csv"], "all.csv: choose a name that ends in .parquet."),
        (["-o", "out.csv", "--engine", "spark"], "is no cohort as Parquet"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_sentence(measure, folder, arguments, sentence):
    done = measure(folder / "list.csv", *arguments)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_categories_can_be_said(measure, tmp_path):
    (tmp_path / "list.csv").write_text("Name;Mood\nAn;ok\nBo;ok\n", encoding="utf-8")
    out = tmp_path / "out.csv"
    done = measure(tmp_path / "list.csv", "-o", out, "--categories", "Mood=ok,sad")
    assert done.returncode == 0
    (row,) = rows(out)
    assert (row["Mood=ok"], row["Mood=sad"], row["Mood.iqv"]) == ("2", "0", "0")


def test_what_was_left_out_of_a_network_is_told_and_it_is_measured(measure, tmp_path):
    inside = tmp_path / "egor"
    inside.mkdir()
    texts = {
        "egos.csv": "egoID\n1\n",
        "alters.csv": "egoID,alterID\n1,1\n1,2\n",
        "edges.csv": "egoID,Source,Target\n1,1,2\n1,2,2\n",
    }
    for name, text in texts.items():
        (inside / name).write_text(text, encoding="utf-8")
    done = measure(inside, "-o", tmp_path / "out.csv", "--measures", "density")
    assert done.returncode == 0
    assert "edges.csv" in done.stderr
    (row,) = rows(tmp_path / "out.csv")
    assert (row["ties"], row["density"]) == ("1", "1")


def test_how_far_it_is_is_told_on_a_terminal(capsys):
    tell = _progress()
    tell(1, 4)
    tell(4, 4)
    said = capsys.readouterr().err
    assert said.endswith("100 %\n")
    assert "\r" in said


def test_only_some_ties_count_and_what_other_programs_give_stands_beside(measure, folder, tmp_path):
    out = tmp_path / "out.csv"
    asked = ("--measures", "density", "--also", "egor:ego_density")
    (folder / "list.csv").unlink()
    done = measure(folder, "-o", out, *asked)
    assert (done.returncode, done.stderr) == (0, "")
    every = rows(out)
    assert [row["egor.ego_density"] for row in every] == [row["density"] for row in every]
    wrong = measure(folder, "-o", tmp_path / "no.csv", "--ties", "no such kind")
    assert wrong.returncode == 1
    assert "There are no ties “no such kind” here. Choose from: " in wrong.stderr
    kind = wrong.stderr.rstrip(".\n").partition("Choose from: ")[2].split(", ")[0]
    assert measure(folder, "-o", out, *asked, "--ties", kind).returncode == 0
    assert sum(int(row["ties"]) for row in rows(out)) <= sum(int(row["ties"]) for row in every)
    spark = measure(folder, "-o", out, *asked, "--engine", "spark")
    assert (spark.returncode, "not computed on Spark" in spark.stderr) == (1, True)
    assert not list(tmp_path.glob("*.work"))
