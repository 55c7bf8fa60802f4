"""A moment needs a title and nothing more."""

from kring.follow.forms import MomentForm


def test_a_title_is_enough():
    assert MomentForm({"title": "Lente"}).is_valid()


def test_a_title_longer_than_a_title_is_refused():
    assert not MomentForm({"title": "x" * 201}).is_valid()
