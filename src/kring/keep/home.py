"""The folder in which everything is kept, and who may use it at the same time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

from kring.keep import durable
from kring.keep.errors import KringError


def home() -> Path:
    """Tell in which folder the keys and the database are."""
    return Path(settings.KRING_HOME)


@contextmanager
def in_use(place: Path, *, alone: bool = False) -> Iterator[None]:
    """Say that a folder is in use while something runs.

    Any number of servers may share it; a restore wants it alone, because a server would go
    on writing in the file that was just replaced. The system lets go when a program ends,
    however it ends. Windows has no such lock for us: there it is up to whoever restores.

    Args:
        place: The folder with database and keys.
        alone: Whether nobody else may use it meanwhile.

    Raises:
        KringError: Somebody uses it in a way that does not go together.
    """
    if os.name == "nt":
        yield
        return
    import fcntl

    durable.private_folder(place)
    handle = os.open(place / "in-use.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        how = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
        try:
            fcntl.flock(handle, how | fcntl.LOCK_NB)
        except OSError:
            raise KringError(
                "Kring is in use in {folder}. Stop it first, and try again.", folder=place
            ) from None
        yield
    finally:
        os.close(handle)
