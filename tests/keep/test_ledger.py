from datetime import UTC, datetime

from kring.keep import ledger

AT = datetime(2030, 1, 2, tzinfo=UTC)


def test_what_was_noted_is_there(tmp_path):
    assert ledger.lines(tmp_path) == []
    one, two = ledger.Line(kring="k", at=AT), ledger.Line(kring="k", at=AT, mark="ab")
    ledger.note(tmp_path, one)
    ledger.note(tmp_path, two)
    assert ledger.lines(tmp_path) == [one, two]


def test_a_line_that_a_power_cut_left_half_is_no_erasure(tmp_path):
    ledger.note(tmp_path, ledger.Line(kring="k", at=AT))
    path = tmp_path / "keys" / "erased.jsonl"
    path.write_bytes(path.read_bytes() + b'{"kring":"other","at":"20')
    assert len(ledger.lines(tmp_path)) == 1
    ledger.note(tmp_path, ledger.Line(kring="later", at=AT))
    assert [line.kring for line in ledger.lines(tmp_path)] == ["k", "later"]


def test_only_what_is_not_known_yet_is_taken_over(tmp_path):
    known, new = ledger.Line(kring="k", at=AT), ledger.Line(kring="k", at=AT, mark="ab")
    ledger.note(tmp_path, known)
    ledger.add_missing(tmp_path, [known, new])
    assert ledger.lines(tmp_path) == [known, new]
