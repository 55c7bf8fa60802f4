"""How often somebody who is signed in may ask for what costs the machine much.

Drawing, looking and reading are never counted. A file that is taken in, a poster, a folder with
everything: so many in an hour are free, more than anybody needs, and then each one more waits a
little longer, as at the door. It is counted in the database, so it holds for all workers.
"""

import random
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from math import ceil
from typing import Any, TypeVar

from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import ngettext

from kring.people.models import SignInTry
from kring.people.tries import NotYet, Pace, by_act, count_try

FIRST, LONGEST = timedelta(seconds=5), timedelta(minutes=2)
FREE = {
    "poster": 120,
    "file out": 60,
    "file in": 60,
    "everything": 20,
    "kring": 120,
}
"""How many in an hour are free. A busy day with a group of twelve stays far below."""

A_MINUTE = timedelta(minutes=1)
MOST_SYNCS = 2_400  # in a minute, of one user on one kring; a tablet that draws comes to 60
ONE_IN = 32  # of them are written down; writing all would cost more than answering them

View = TypeVar("View", bound=Callable[..., HttpResponse])


def at_a_pace(act: str) -> Callable[[View], View]:
    """Let somebody ask for a page of which each answer costs much, at a pace.

    Args:
        act: What it is counted as, one of `FREE`; pages that do the like are counted together.
    """
    pace = Pace(FREE[act], FIRST, LONGEST)

    def around(view: Any) -> Any:
        @wraps(view)
        def paced(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            try:
                count_try(by_act(request.user.pk or 0, act, pace))
            except NotYet as problem:
                return _later(request, problem)
            answer: HttpResponse = view(request, *args, **kwargs)
            return answer

        return paced

    return around


def _later(request: HttpRequest, problem: NotYet) -> HttpResponse:
    seconds = ceil(problem.wait.total_seconds())
    minutes = ceil(seconds / 60)
    sentence = ngettext(
        "You asked for this many times. Can you wait %(minutes)s minute?",
        "You asked for this many times. Can you wait %(minutes)s minutes?",
        minutes,
    )
    context = {"sentence": sentence % {"minutes": minutes}}
    response = render(request, "people/later.html", context, status=429)
    response.headers["Retry-After"] = str(seconds)
    return response


def too_many_syncs(user_id: int, kring_id: str) -> int:
    """Tell how many seconds a device that asks without end has to wait; 0 for every other.

    One in so many questions is written down, and those of the last minute are counted: a tablet
    leaves two lines, one that asks a hundred times a second is found within the minute.
    """
    mark = by_act(user_id, f"sync {kring_id}", Pace(0, FIRST, LONGEST)).mark
    since = timezone.now() - A_MINUTE
    if random.randrange(ONE_IN) == 0:  # noqa: S311  # nobody gains by guessing it
        with transaction.atomic():
            SignInTry.objects.filter(name_hash=mark, at__lt=since).delete()
            SignInTry.objects.create(name_hash=mark)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM people_signintry WHERE name_hash = %s AND at > %s",
            [mark, connection.ops.adapt_datetimefield_value(since)],
        )
        (counted,) = cursor.fetchone()
    return ceil(A_MINUTE.total_seconds() / 2) if counted > MOST_SYNCS / ONE_IN else 0
