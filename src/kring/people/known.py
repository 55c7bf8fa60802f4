"""Who a request comes from: its session, and the user the session belongs to.

Both are asked at every request, also when hundreds of tablets a second save what they draw,
so the two questions stand here written out; letting Django compose them anew each time took
a quarter of all the time a save took. They are asked of the database every time, so that
who signed out, or may no longer come in, is out at once.
"""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.contrib.sessions.backends import db
from django.db import connection
from django.utils import timezone

from kring.people.models import User

ENDS = "_session_expiry"
"""Where Django keeps the end of a session."""


class SessionStore(db.SessionStore):
    """Sessions in the database, as Django keeps them, but for their end.

    It lies eight hours after somebody came in. Left to itself it would move on with everything
    that is noted in a session, and who goes on using a tablet would never be asked who they are.
    """

    def load(self) -> dict[str, Any]:
        """Give what the session holds; one that is over or never was holds nothing."""
        now = connection.ops.adapt_datetimefield_value(timezone.now())
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT session_data FROM django_session"
                " WHERE session_key = %s AND expire_date > %s",
                [self.session_key, now],
            )
            row = cursor.fetchone()
        if row is None:
            self._session_key = None
            return {}
        held: dict[str, Any] = self.decode(row[0])
        return held

    def save(self, must_create: bool = False) -> None:  # noqa: FBT001, FBT002  # Django's own
        """Keep what the session holds, until the end it got when it was first kept."""
        if ENDS not in self:
            self.set_expiry(timezone.now() + timedelta(seconds=settings.SESSION_COOKIE_AGE))
        super().save(must_create)

    def cycle_key(self) -> None:
        """Begin anew under another key, as somebody showed who they are."""
        self.pop(ENDS, None)
        super().cycle_key()


class ByPassword(ModelBackend):
    """Users who sign in with a name and a password."""

    def get_user(self, user_id: Any) -> User | None:
        """Give the user a session belongs to, if they may still come in."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT id, password, username, is_active FROM people_user WHERE id = %s", [user_id]
            )
            row = cursor.fetchone()
        if row is None:
            return None
        columns = ("id", "password", "username", "is_active")  # in the order of the model
        user = User.from_db(connection.alias, columns, row)
        return user if self.user_can_authenticate(user) else None
