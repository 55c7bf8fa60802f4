"""What could not be measured, kept so that it can be told at the end, also after a restart."""

from msgspec import Struct

from kring.formats.errors import BadInput


class Failure(Struct, frozen=True):
    """One thing that is wrong, as a sentence with named places that can still be translated."""

    sentence: str
    where: dict[str, "str | Failure"]

    def problem(self) -> BadInput:
        """Give it back as it was raised."""
        where = {
            name: value.problem() if isinstance(value, Failure) else value
            for name, value in self.where.items()
        }
        return BadInput(self.sentence, **where)


def failure_of(problem: BadInput) -> Failure:
    """Take down what was raised."""
    return Failure(
        problem.sentence,
        {
            name: failure_of(value) if isinstance(value, BadInput) else str(value)
            for name, value in problem.where.items()
        },
    )
