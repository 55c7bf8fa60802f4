from kring.formats.errors import BadInput


def test_a_sentence_can_be_read_whole_and_translated_by_its_parts():
    bad = BadInput("{file} is empty.", file="a.csv")
    assert str(bad) == "a.csv is empty."
    assert (bad.sentence, bad.where) == ("{file} is empty.", {"file": "a.csv"})
