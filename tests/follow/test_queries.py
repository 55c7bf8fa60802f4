"""Which moments are laid beside each other, and in which order."""

import pytest
from django.http import Http404

from kring.follow.queries import NOW, chapters, chosen, everything
from kring.keep.actions import put, set_moment
from kring.keep.models import Moment
from kring.site.actions import begin_kring


def moments(kring, owner, count):
    return [set_moment(kring, title=f"m{n}", sentence=None, by=owner).id for n in range(count)]


def keys(found):
    return [each.key for each in found]


def test_unasked_it_is_the_last_moment_and_now(kring, owner):
    first, second = moments(kring, owner, 2)
    put(kring, [("an", "alter", "name", "An")], by=owner)
    assert keys(everything(kring).seen) == [first, second, NOW]
    assert keys(chosen(everything(kring).seen, [])) == [second, NOW]


def test_where_nothing_changed_since_the_last_moment_comes_the_one_before(kring, owner):
    _, second, third = moments(kring, owner, 3)
    assert keys(chosen(everything(kring).seen, [])) == [second, third, NOW]


def test_whatever_order_they_are_asked_in_the_oldest_is_first(kring, owner):
    first, second, third = moments(kring, owner, 3)
    assert keys(chosen(everything(kring).seen, [NOW, third, first])) == [first, third, NOW]
    assert len(chapters(chosen(everything(kring).seen, [third, second, first]))) == 2


def test_of_many_the_first_and_the_last_stay(kring, owner):
    found = moments(kring, owner, 9)
    assert keys(chosen(everything(kring).seen, [*found, NOW])) == [
        found[0],
        found[3],
        found[6],
        NOW,
    ]


def test_one_alone_gets_company(kring, owner):
    first, _second = moments(kring, owner, 2)
    assert first in keys(chosen(everything(kring).seen, [first]))
    assert len(chosen(everything(kring).seen, [first])) > 1


def test_without_moments_there_is_only_now(kring):
    assert keys(chosen(everything(kring).seen, [])) == [NOW]
    assert chapters(chosen(everything(kring).seen, [])) == []


def test_what_is_no_moment_of_this_kring_is_not_found(kring, owner):
    other = begin_kring(centre="Bo", names=[], by=owner)
    (strange,) = moments(other, owner, 1)
    with pytest.raises(Http404):
        chosen(everything(kring).seen, [strange])


def test_a_damaged_moment_stands_apart_and_is_logged(kring, owner, caplog):
    first, second = moments(kring, owner, 2)
    Moment.objects.filter(pk=first).update(body=b"\x01damaged")
    timeline = everything(kring)
    assert keys(timeline.seen) == [second, NOW]
    assert [line.id for line in timeline.lines] == [second]
    assert [line.title for line in timeline.damaged] == ["m0"]
    assert first in caplog.text and "m0" not in caplog.text
