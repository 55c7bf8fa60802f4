"""What can go wrong while keeping: each a sentence with what, where and what to do."""

from kring.formats.errors import BadInput


class KringError(BadInput):
    """Something here cannot be kept or read; told like a file that is wrong, in one sentence."""


class WrongKeyFile(KringError):
    """The key file is missing, damaged, open to others, or not the one this was kept with."""


class Unreadable(KringError):
    """One thing that was kept cannot be read; everything else still can."""
