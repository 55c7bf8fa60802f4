from kring.cohort.heard import Heard


def test_what_cannot_be_read_is_taken_down_and_the_rest_is_given(tmp_path):
    (tmp_path / "list.csv").write_text("Name;Knows\nAn;Bo\nBo;\n", encoding="utf-8")
    (tmp_path / "half.kring").write_text("{", encoding="utf-8")
    files = [str(tmp_path / name) for name in ("half.kring", "gone.csv", "list.csv")]
    heard = Heard()
    found = list(heard.networks(files))
    assert [file for _, file in found] == files[2:]
    assert [failure.where["file"] for failure in heard.failures] == files[:2]
    assert heard.notes == []
