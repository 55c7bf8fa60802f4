"""What is wanted of following is kept as an edit like all others."""

from datetime import date

from kring.follow.actions import look_again_on, say_much_changed, say_what_is_progress
from kring.keep.queries import network_of_kring


def test_each_is_kept_and_taken_back(kring, owner):
    look_again_on(kring, day=date(2027, 1, 22), by=owner)
    say_much_changed(kring, since=date(2026, 12, 1), by=owner)
    say_what_is_progress(kring, words="Slapen.", by=owner)
    about = network_of_kring(kring).about
    assert (about.look_again, about.much_changed, about.progress) == (
        "2027-01-22",
        "2026-12-01",
        "Slapen.",
    )
    look_again_on(kring, day=None, by=owner)
    say_much_changed(kring, since=None, by=owner)
    say_what_is_progress(kring, words="", by=owner)
    about = network_of_kring(kring).about
    assert (about.look_again, about.much_changed, about.progress) == (None, None, None)
