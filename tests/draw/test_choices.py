"""A choice is never named the same as another choice of the same field."""

from kring.draw.choices import CHOICES


def test_no_two_choices_of_a_field_look_the_same():
    for field, options in CHOICES.items():
        names = [str(name) for name in options.values()]
        assert len(names) == len(set(names)), field
