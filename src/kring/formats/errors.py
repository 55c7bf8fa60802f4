"""What is wrong with a file somebody hands in: one sentence with what, where and what to do."""

import re

import msgspec


class BadInput(ValueError):
    """A file that cannot be read or written, told in one sentence.

    The sentence is English with named places, so that the edge of the program can
    translate it: `BadInput("{file} is empty.", file="a.csv")`.
    """

    def __init__(self, sentence: str, **where: object) -> None:
        self.sentence = sentence
        self.where = where
        super().__init__(sentence.format(**where))


def place_of(bad: msgspec.ValidationError) -> str:
    """Name the place in a JSON file at which something does not fit, as `cards[1].code`.

    What does not fit as a whole is wrong from its first line on.
    """
    place = re.search(r"`\$(.*)`$", str(bad))
    return (place.group(1).strip(".") if place else "") or "1"
