"""Moments beside, over and after each other; what changed is told in sentences."""

import re

import pytest
from django.urls import reverse
from django.utils.html import strip_tags

from kring.follow.queries import COMPARED
from kring.keep.actions import put, set_moment
from kring.keep.models import Moment
from kring.keep.queries import network_of_kring


@pytest.fixture
def moved(kring, owner):
    """Give a kring with a moment, after which Tom came closer, Els fell asleep and An came."""
    network = network_of_kring(kring)
    ego, (tom, els) = network.egos[0].id, (alter.id for alter in network.alters)
    bond = f"{ego}~{tom}"
    put(kring, [(bond, "bond", "closeness", 3)], by=owner)
    moment = set_moment(kring, title="Spring", sentence="It is <b>good</b>.", by=owner)
    put(
        kring,
        [
            (bond, "bond", "closeness", 1),
            (els, "alter", "status", "asleep"),
            ("an", "alter", "name", "An"),
        ],
        by=owner,
    )
    return kring, moment


def text_of(response):
    body = response.content.decode()
    main = body[body.index("<main") : body.index("</main>")]
    plain = strip_tags(main).replace("\u2068", "").replace("\u2069", "")
    return re.sub(r"\s+", " ", plain)


def test_the_last_moment_lies_beside_now_and_what_changed_is_told(page, moved):
    kring, _ = moved
    response = page.get(reverse("compare", args=[kring.id]))
    told = response.context["chapters"][0].told
    assert [each.replace("\u2068", "").replace("\u2069", "") for each in told] == [
        "New on the drawing: An.",
        "Closer than before: Tom.",
        "The contact with Els is asleep now.",
    ]
    assert response.content.count(b"<figure") == 2
    assert "It is &lt;b&gt;good&lt;/b&gt;." in response.content.decode()


@pytest.mark.parametrize("code", COMPARED)
def test_every_drawing_can_be_laid_beside_itself(page, moved, code):
    kring, _ = moved
    response = page.get(reverse("compare", args=[kring.id]), {"as": code})
    assert response.content.count(b"<figure") == 2


def test_over_each_other_there_is_one_drawing_with_what_changed_in_it(page, moved):
    kring, moment = moved
    asked = {"m": [moment.id, "now"], "over": "1"}
    response = page.get(reverse("compare", args=[kring.id]), asked)
    assert response.content.count(b"<figure") == 1
    assert "stood here before" in text_of(response)


def test_no_more_than_four_lie_beside_each_other(page, kring, owner):
    keys = [set_moment(kring, title=f"m{n}", sentence=None, by=owner).id for n in range(6)]
    response = page.get(reverse("compare", args=[kring.id]), {"m": keys})
    shown = [each.key for each, _ in response.context["sheets"]]
    assert (len(shown), shown[0], shown[-1]) == (4, keys[0], keys[-1])
    assert "Four fit side by side" in text_of(response)


def test_without_a_moment_it_says_how_to_come_to_one(page, kring):
    text = text_of(page.get(reverse("compare", args=[kring.id])))
    assert "There are no moments yet" in text


def test_where_nothing_changed_that_is_said_without_blame(page, kring, owner):
    set_moment(kring, title="Today", sentence=None, by=owner)
    text = text_of(page.get(reverse("compare", args=[kring.id])))
    assert "Nothing changed on the drawing. That can be just right." in text


@pytest.mark.parametrize("asked", [{"m": "nobody"}, {"as": "<b>"}])
def test_what_is_not_there_is_not_found(page, kring, asked):
    assert page.get(reverse("compare", args=[kring.id]), asked).status_code == 404


def test_each_moment_is_a_picture_of_its_own(page, moved):
    kring, moment = moved
    then, now = (
        page.get(reverse("moment_picture", args=[kring.id, key])) for key in (moment.id, "now")
    )
    assert (then["Content-Type"], then["Cache-Control"]) == ("image/svg+xml", "private, no-store")
    assert b"Tom" in then.content and b"Tom" in now.content
    assert then.content != now.content  # Tom came closer since


def test_all_moments_are_in_the_film_the_oldest_first(page, kring, owner):
    for title in ("first", "second"):
        set_moment(kring, title=title, sentence=None, by=owner)
    response = page.get(reverse("film", args=[kring.id]), {"as": "ecomap"})
    assert [line.title for line in response.context["moments"]] == ["first", "second"]
    assert response.content.decode().count("drawing.svg?as=ecomap") == 3


@pytest.fixture
def damaged(kring, owner):
    """Give a kring with three moments of which the second was damaged on the disk."""
    first, second, third = (
        set_moment(kring, title=title, sentence=None, by=owner)
        for title in ("First", "Second", "Third")
    )
    sealed = bytes(second.body)
    broken = bytes([*sealed[:40], sealed[40] ^ 1, *sealed[41:]])  # one bit fell over
    Moment.objects.filter(pk=second.pk).update(body=broken)
    return kring, first, second, third


def test_a_damaged_moment_costs_only_itself(page, damaged):
    kring, first, second, third = damaged
    asked = {"m": [first.id, second.id, third.id, "now"]}
    response = page.get(reverse("compare", args=[kring.id]), asked)
    assert response.status_code == 200
    assert response.content.count(b"<figure") == 3
    assert "The moment “Second” of" in text_of(response)
    assert text_of(response).count("cannot be read") == 1
    assert f'value="{second.id}"' not in response.content.decode()


@pytest.mark.parametrize("body", [b"", b"\x01damaged", b"\x02later", None])
def test_whatever_way_it_is_damaged(page, damaged, body):
    kring, _, second, third = damaged
    content = bytes(third.body) if body is None else body  # that of another moment
    Moment.objects.filter(pk=second.pk).update(body=content)
    for room in ("compare", "film"):
        response = page.get(reverse(room, args=[kring.id]))
        assert (response.status_code, text_of(response).count("“Second”")) == (200, 1)


def test_the_film_runs_on_without_it(page, damaged):
    kring, first, second, third = damaged
    response = page.get(reverse("film", args=[kring.id]))
    body = response.content.decode()
    links = [reverse("moment_picture", args=[kring.id, key]) for key in (first.id, third.id, "now")]
    assert all(link in body for link in links)
    assert second.id not in body
    assert 'max="2"' in body
    assert "The moment “Second” of" in text_of(response)
    assert page.get(links[0]).status_code == 200


def test_its_own_page_and_picture_say_so(page, damaged):
    kring, _, second, _ = damaged
    picture = page.get(reverse("moment_picture", args=[kring.id, second.id]))
    assert (picture.status_code, picture.content) == (
        410,
        b"This moment cannot be read: it was damaged.",
    )
    response = page.get(reverse("moment", args=[kring.id, second.id]))
    assert response.status_code == 410
    assert "The moment “Second” of" in text_of(response)


def test_where_only_the_name_was_damaged_the_drawing_is_shown(page, damaged):
    kring, first, second, _ = damaged
    Moment.objects.filter(pk=second.pk).delete()
    Moment.objects.filter(pk=first.pk).update(heading=bytes(first.heading)[:-1])
    for room in ("moments", "compare", "film"):
        response = page.get(reverse(room, args=[kring.id]))
        assert "a moment without a readable name" in text_of(response)
        assert "cannot be read" not in text_of(response)


def test_where_every_moment_was_damaged_there_is_still_now(page, damaged):
    kring = damaged[0]
    Moment.objects.filter(kring=kring).update(body=b"\x01")
    response = page.get(reverse("compare", args=[kring.id]))
    assert response.content.count(b"<figure") == 1
    assert text_of(response).count("cannot be read") == 3


def test_what_changed_on_the_wheel_is_told_beside_two_wheels(page, kring, owner):
    put(kring, [("r1", "rating", "area", "body"), ("r1", "rating", "score", 3)], by=owner)
    moment = set_moment(kring, title="Spring", sentence=None, by=owner)
    put(kring, [("r1", "rating", "score", 8)], by=owner)
    asked = {"m": [moment.id, "now"], "as": "wheel"}
    told = text_of(page.get(reverse("compare", args=[kring.id]), asked))
    assert "from 3 to 8." in told
    assert "Nothing changed on the drawing" not in told
    circles = page.get(reverse("compare", args=[kring.id]), {"m": [moment.id, "now"]})
    assert "from 3 to 8." not in text_of(circles)
