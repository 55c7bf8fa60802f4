"""A page is read of now or of a moment, beside the moment before."""

import pytest
from django.http import Http404

from kring.keep.actions import put, set_moment
from kring.keep.models import Moment
from kring.read.queries import page_of
from read.kept import kept


@pytest.fixture
def kring(owner):
    return kept(owner, around={"mum": {"known_since": 1990}, "bo": {}, "el": {}})


def read(kring, moment=None):
    return page_of(kring, moment_id=moment, grouping="four")


def test_without_moments_there_is_nothing_to_compare(kring):
    page = read(kring)
    assert (page.moment, page.earlier, page.since) == (None, None, ())
    assert page.reading.size.people == 3


def test_now_is_read_beside_the_last_moment(kring, owner):
    set_moment(kring, title="Lente", sentence=None, by=owner)
    put(kring, [("jo", "alter", "name", "Jo")], by=owner)
    page = read(kring)
    assert page.earlier.title == "Lente"
    assert {remark.code: remark.people for remark in page.since}["turnover.new"] == ("jo",)


def test_a_moment_stays_as_it_was(kring, owner):
    moment = set_moment(kring, title="Lente", sentence=None, by=owner)
    put(kring, [("jo", "alter", "name", "Jo")], by=owner)
    page = read(kring, moment.id)
    assert page.moment.title == "Lente"
    assert page.reading.size.people == 3
    assert page.earlier is None


def test_a_moment_of_another_kring_is_not_found(kring, owner):
    other = set_moment(kept(owner), title="Van iemand anders", sentence=None, by=owner)
    with pytest.raises(Http404):
        read(kring, other.id)


def test_a_damaged_moment_is_passed_over(kring, owner):
    set_moment(kring, title="Winter", sentence=None, by=owner)
    last = set_moment(kring, title="Lente", sentence=None, by=owner)
    Moment.objects.filter(pk=last.pk).update(body=b"\x01damaged")
    assert read(kring).earlier.title == "Winter"
    with pytest.raises(Http404):
        read(kring, last.pk)
