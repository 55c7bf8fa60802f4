"""About contacts a tablet that is away asks what the pages ask, and has the numbers to call."""

from kring.strengthen.contacts.topics import TOPICS
from kring.strengthen.visit.contacts import contact_texts, contact_words


def test_each_subject_asks_the_same_as_its_page_and_safety_has_its_numbers():
    told = contact_texts()

    for topic in told["topics"]:
        known = TOPICS[topic["code"]]
        assert (topic["first"], topic["more"]) == (known.first, known.more)
        assert topic["only"] == dict(known.only)
    assert any("112" in line for line in told["not_safe"])


def test_a_word_in_which_somebody_is_named_holds_their_place_and_no_signs_of_a_page():
    words = contact_words()

    assert "%(name)s" in words["whom_know"] and "%(name)s" in words["introduce"]
    assert not [word for word in words.values() if "<" in word]
