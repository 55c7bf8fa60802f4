"""Asking the database, at every start, whether it really keeps what it says it keeps.

Each of these settings is made elsewhere and could be undone by a host without anybody
noticing, until the day of a power cut. So they are asked for, not trusted.
"""

from django.db import connection

from kring.keep.errors import KringError


def assert_durable() -> None:
    """See to it that an edit that was acknowledged survives a power cut.

    Raises:
        KringError: The database was set up in a way that can lose it; with the remedy.
    """
    wanted = _SQLITE if connection.vendor == "sqlite" else _POSTGRES
    with connection.cursor() as cursor:
        for question, good, name in wanted:
            cursor.execute(question)
            row = cursor.fetchone()
            found = str(row[0]).lower() if row else "nothing"
            if found not in good:
                raise KringError(
                    "The database answers {name} = {found}, and could lose what was saved."
                    " Set it to {wanted}.",
                    name=name,
                    found=found,
                    wanted=good[0],
                )
    if connection.vendor == "sqlite" and connection.transaction_mode != "IMMEDIATE":  # type: ignore[attr-defined]  # SQLite's own
        raise KringError('The database setting "transaction_mode" has to be IMMEDIATE.')


_ON_DISK = ("on", "local", "remote_write", "remote_apply")  # each waits for the disk of this server
# The question, the answers that will do (the best one first), and the setting's name.
_SQLITE = (
    ("PRAGMA journal_mode", ("wal",), "journal_mode"),
    ("PRAGMA synchronous", ("2", "3"), "synchronous"),  # FULL, EXTRA
    ("PRAGMA secure_delete", ("1",), "secure_delete"),
    ("PRAGMA foreign_keys", ("1",), "foreign_keys"),
)
_POSTGRES = (
    (
        "SHOW synchronous_commit",
        ("on", "remote_apply", "remote_write", "local"),
        "synchronous_commit",
    ),
    ("SHOW fsync", ("on",), "fsync"),
    ("SHOW full_page_writes", ("on",), "full_page_writes"),
)
