"""Who hears what was wrong in a file while the rest of it is still read, and who is meant."""

from collections.abc import Callable
from typing import NamedTuple

from kring.formats.errors import BadInput


class Telling(NamedTuple):
    """Whom to tell about networks that cannot be read, and about what was left out of others."""

    on_bad: Callable[[BadInput], None] | None = None
    on_note: Callable[[BadInput], None] | None = None
    names: tuple[str, ...] = ()  # who of a file is meant, where it asks for that

    def of_bad(self, bad: BadInput) -> None:
        """Tell that one of several cannot be read.

        Raises:
            BadInput: There is nobody to tell, so everything stops.
        """
        if self.on_bad is None:
            raise bad
        self.on_bad(bad)

    def of_left_out(self, note: BadInput) -> None:
        """Tell that something small was left out of a network that is read."""
        if self.on_note is not None:
            self.on_note(note)


NOBODY = Telling()
