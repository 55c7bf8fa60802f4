"""Every field and choice of a subject is in the closed list; short sentences."""

from kring.draw.labels import FIELDS, options_of
from kring.strengthen.contacts.topics import TOPICS


def test_what_is_asked_is_in_the_closed_list():
    for topic in TOPICS.values():
        asked = {*topic.first, *topic.more}
        assert asked <= set(FIELDS)
        assert set(topic.hints) | set(topic.only) <= asked
        for name, only in topic.only.items():
            assert set(only) <= set(options_of(*name.split(".")))


def test_every_subject_has_both_its_sides():
    assert all(topic.both_sides and topic.lead for topic in TOPICS.values())
