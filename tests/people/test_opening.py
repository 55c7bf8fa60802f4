"""Who may do what on which page, and what the journal says of it."""

import pytest
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.urls import resolve

from kring.keep.actions import create_kring
from kring.keep.grants import Scope, give
from kring.keep.journal import lines_of
from kring.people.models import User
from kring.people.opening import open_kring


@pytest.fixture
def ada(db):
    return User.objects.create_user("Ada")


@pytest.fixture
def bea(db):
    return User.objects.create_user("Bea")


@pytest.fixture
def kring(ada):
    return create_kring(by=ada)


@pytest.fixture
def knock(rf, kring):
    """Knock at a page of the kring as somebody."""

    def knock(user, page="read", *, method="get", **how):
        request = getattr(rf, method)(f"/kring/{kring.pk}/{page}")
        request.user = user
        request.resolver_match = resolve(request.path)
        return open_kring(request, kring.pk, **how)

    return knock


@pytest.fixture
def let_in(kring, ada, bea):
    """Let Bea look along as far as is said; gives Bea."""

    def let_in(**scope):
        give(kring, user_id=bea.pk, role="professional", scope=Scope(**scope), by=ada)
        return bea

    return let_in


def told(kring):
    return [
        (line.act, line.what) for line in lines_of(kring) if line.act not in {"let_in", "ended"}
    ]


def test_a_stranger_hears_there_is_nothing_and_the_log_tells_by_number(knock, bea, caplog):
    with pytest.raises(Http404):
        knock(bea)
    assert f"user {bea.pk} asked for a kring that is not open to them" in caplog.text
    assert "Bea" not in caplog.text


def test_the_person_goes_everywhere_and_nobody_writes_that_down(knock, kring, ada):
    for how in ({}, {"to": "print"}, {"to": "own"}, {"part": "photos"}):
        assert knock(ada, **how).access.owns
    assert told(kring) == []


def test_a_form_that_only_asks_is_a_look_and_is_told_as_one(knock, kring, let_in):
    bea = let_in()
    assert not knock(bea, "list", method="post", asks=True).access.may_draw
    assert told(kring) == [("opened", "list")]


def test_who_wants_to_go_further_is_in_the_log_by_number(knock, kring, let_in, caplog):
    bea = let_in()
    with pytest.raises(PermissionDenied):
        knock(bea, to="own")
    assert f"kring {kring.pk}: not open so far to user {bea.pk}" in caplog.text


def test_a_guest_looks_and_that_is_told_once(knock, kring, let_in):
    bea = let_in()
    for page in ("read", "read", "list"):
        knock(bea, page)
    assert told(kring) == [("opened", "list"), ("opened", "read")]


@pytest.mark.parametrize(
    ("scope", "how"),
    [
        ({}, {"method": "post"}),
        ({}, {"to": "draw"}),
        ({"may_draw": True}, {"to": "print"}),
        ({"may_print": True}, {"method": "post"}),
        ({"may_draw": True, "may_print": True}, {"to": "take"}),
        ({"may_draw": True, "may_print": True}, {"to": "own"}),
        ({"may_draw": True}, {"part": "photos"}),
        ({"parts": frozenset({"photos"})}, {"part": "moments"}),
    ],
)
def test_nobody_goes_further_than_was_said(knock, kring, let_in, scope, how):
    bea = let_in(**scope)
    with pytest.raises(PermissionDenied):
        knock(bea, **how)
    assert told(kring) == []


@pytest.mark.parametrize(
    ("scope", "how"),
    [
        ({"may_draw": True}, {"method": "post"}),
        ({"may_print": True}, {"to": "print"}),
        ({"parts": frozenset({"photos"})}, {"part": "photos"}),
    ],
)
def test_everybody_goes_as_far_as_was_said(knock, let_in, scope, how):
    bea = let_in(**scope)
    assert knock(bea, **how).access.role == "professional"


def test_a_print_is_told_as_a_print(knock, kring, let_in):
    knock(let_in(may_print=True), "print", to="print")
    assert told(kring) == [("printed", "print")]


def test_taking_along_is_told_of_everybody(knock, kring, ada):
    knock(ada, "copy.kring", to="take")
    assert told(kring) == [("took", "copy")]
