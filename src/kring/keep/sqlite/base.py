"""SQLite in which whoever waits to write is woken, instead of looking again now and then.

SQLite lets one write at a time. Whoever comes meanwhile sleeps and tries again, a bit longer
each time, while others who come later find the door open and go before. With hundreds of
tablets nearly all waiting was such sleep. So before a transaction begins, its turn is waited
for at a lock of the system, which wakes who waits as soon as the turn is free.
"""

import os
from pathlib import Path

from django.db.backends.sqlite3 import base

if os.name != "nt":
    import fcntl


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that waits for its turn before each transaction.

    The turn is only politeness between the processes of one Kring: SQLite's own lock still
    decides, so another program, or Windows, where there is no such lock, waits as before.
    The system ends the turn of a process that dies.
    """

    _queue: int | None = None
    _has_turn = False

    def _start_transaction_under_autocommit(self) -> None:
        self._take_turn()
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]  # not in Django's stubs
        except BaseException:
            self._end_turn()
            raise

    def _commit(self) -> None:
        super()._commit()  # type: ignore[misc]  # not in Django's stubs
        self._end_turn()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc]  # not in Django's stubs
        finally:
            self._end_turn()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc]  # not in Django's stubs
        finally:
            self._end_turn()
            if self._queue is not None:
                os.close(self._queue)
                self._queue = None

    def _take_turn(self) -> None:
        if os.name == "nt" or self.is_in_memory_db():
            return
        if self._queue is None:
            place = Path(f"{self.settings_dict['NAME']}-turn")
            self._queue = os.open(place, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(self._queue, fcntl.LOCK_EX)
        self._has_turn = True

    def _end_turn(self) -> None:
        if self._has_turn and self._queue is not None:
            fcntl.flock(self._queue, fcntl.LOCK_UN)
        self._has_turn = False
