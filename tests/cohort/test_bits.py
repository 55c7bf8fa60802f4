import numpy as np

from kring.cohort.bits import bits_of, counted, reach_of, words_for


def test_a_network_of_64_people_fits_in_one_number():
    assert [words_for(most) for most in (0, 1, 64, 65, 128, 129)] == [1, 1, 1, 2, 2, 3]


def test_bits_say_who_is_tied_with_whom():
    bits = bits_of(np.array([0, 0, 2]), np.array([1, 70, 0]), rows=3, words=2)
    assert bits.tolist() == [[2, 1 << 6], [0, 0], [1, 0]]
    assert counted(bits).tolist() == [2, 0, 1]


def test_many_people_are_packed_some_at_a_time(monkeypatch):
    people, places = np.array([0, 3, 2]), np.array([5, 1, 0])
    whole = bits_of(people, places, rows=4, words=1)
    monkeypatch.setattr("kring.cohort.bits.CELLS", 64)
    assert (bits_of(people, places, rows=4, words=1) == whole).all()


def test_a_line_is_walked_to_its_end():
    # Two networks: a line of four, and somebody alone.
    ties = [(0, 1), (1, 2), (2, 3)]
    people = np.array([end for tie in ties for end in tie])
    places = np.array([end for tie in ties for end in reversed(tie)])
    tied = bits_of(people, places, rows=5, words=1)
    before = tied.copy()
    found = reach_of(tied, np.array([0, 1, 2, 3, 0]), np.array([1, 0, 2, 1, 3, 2]))
    assert found.others.tolist() == [3, 3, 3, 3, 0]
    assert found.steps.tolist() == [6, 4, 4, 6, 0]
    assert found.furthest.tolist() == [3, 2, 2, 3, 0]
    assert (tied == before).all()
