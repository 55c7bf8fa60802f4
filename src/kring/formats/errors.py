"""What is wrong with a file somebody hands in: one sentence with what, where and what to do."""


class BadInput(ValueError):
    """A file that cannot be read or written, told in one sentence.

    The sentence is English with named places, so that the edge of the program can
    translate it: `BadInput("{file} is empty.", file="a.csv")`.
    """

    def __init__(self, sentence: str, **where: object) -> None:
        self.sentence = sentence
        self.where = where
        super().__init__(sentence.format(**where))
