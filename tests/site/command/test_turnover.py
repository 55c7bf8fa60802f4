"""`kring measure WAVE1 WAVE2 --turnover`: what changed, a row per network."""

import csv

import pytest

from machine.serving import environ_of, run_kring

EGOS = "egoID;sex\n1;f\n2;m\n"


@pytest.fixture
def measure(tmp_path):
    def run(*arguments):
        return run_kring(
            "measure", *(str(each) for each in arguments), environ=environ_of(tmp_path / "home")
        )

    return run


def wave(folder, alters, ties):
    folder.mkdir()
    (folder / "egos.csv").write_text(EGOS, encoding="utf-8")
    (folder / "alters.csv").write_text(f"egoID;alterID;age\n{alters}", encoding="utf-8")
    (folder / "edges.csv").write_text(f"egoID;Source;Target\n{ties}", encoding="utf-8")
    return folder


def test_two_folders_are_two_waves(measure, tmp_path):
    before = wave(tmp_path / "one", "1;a;3\n1;b;3\n1;c;3\n2;a;4\n", "1;a;b\n")
    now = wave(tmp_path / "two", "1;b;3\n1;c;3\n1;d;3\n2;a;4\n", "1;b;c\n")
    done = measure(before, now, "--turnover", "-o", tmp_path / "out.csv")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"2 networks are compared: {tmp_path / 'out.csv'}\n"
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as opened:
        first, second = csv.DictReader(opened)
    # By hand: a went, d came, b and c stayed and got to know each other.
    assert [first[name] for name in ("kept", "new", "gone", "jaccard")] == ["2", "1", "1", "0.5"]
    assert [first[name] for name in ("ties_kept", "ties_new", "ties_gone")] == ["0", "1", "0"]
    assert (second["jaccard"], second["ties_jaccard"]) == ("1", "")


def test_what_has_no_other_half_is_told(measure, tmp_path):
    before = wave(tmp_path / "one", "1;a;3\n2;a;4\n", "")
    (tmp_path / "half.kring").write_text("{", encoding="utf-8")
    done = measure(before, tmp_path / "half.kring", "--turnover", "-o", tmp_path / "out.csv")
    assert done.returncode == 1
    assert "half.kring" in done.stderr
    assert "3 rows have no other half" in done.stdout
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as opened:
        found = [row["found"] for row in csv.DictReader(opened)]
    assert found == ["before only", "before only", "unreadable"]


def test_what_does_not_go_together_is_said(measure, tmp_path):
    out = tmp_path / "out.csv"
    for arguments, sentence in (
        (["a.csv"], "and 1 were given"),
        (["a.csv", "b.csv", "--also", "egor:EI"], "--also does not go with --turnover"),
        (["a.csv", "b.csv", "--engine", "spark"], "--engine spark does not go with --turnover"),
    ):
        done = measure(*arguments, "--turnover", "-o", out)
        assert (done.returncode, done.stdout) == (1, "")
        assert sentence in done.stderr
    assert not out.exists()
