"""The reading page: gentle when empty, full when full, open for own words, shut for strangers."""

import re

import pytest
from django.urls import reverse
from django.utils.html import strip_tags

from kring.keep.actions import put, set_moment
from kring.keep.grants import Scope, give
from kring.keep.queries import network_of_kring
from kring.people.models import User
from read.kept import kept

FULL = {
    "mum": {"relation_types": ("parent",), "place_level": "abroad", "known_since": 1990},
    "ali": {"relation_types": ("neighbour",), "travel_minutes": 5, "qualities": ("car",)},
    "gp": {"relation_types": ("gp",), "name": "Dr. <b>Peeters</b>"},
    "choir": {"sort": "group"},
}


@pytest.fixture
def full(owner):
    return kept(
        owner,
        around=FULL,
        bonds={"mum": {"affective": "both"}, "gp": {"advice": "get"}},
        ties=[("mum", "ali")],
        ties_asked=True,
    )


def address(kring, **query):
    return (
        reverse("read", args=[kring.id], query=query) if query else reverse("read", args=[kring.id])
    )


def text_of(response):
    body = response.content.decode()
    main = body[body.index("<main") : body.index("</main>")]
    return re.sub(r"\s+", " ", strip_tags(main))


@pytest.fixture(autouse=True)
def _english(client):
    client.cookies["kring_language"] = "en"


def test_an_empty_kring_is_met_gently(page, owner):
    text = text_of(page.get(address(kept(owner))))
    assert "Start wherever you like" in text
    assert "a place where you like to be" in text
    assert "0 people" not in text


@pytest.mark.parametrize("count", [1, 2, 3, 60])
def test_any_number_of_people_can_be_read(page, owner, count):
    kring = kept(owner, around={f"p{n}": {} for n in range(count)})
    response = page.get(address(kring))
    assert response.status_code == 200
    text = text_of(response)
    assert "%" not in text
    assert ("A few names is a good start" in text) is (count < 3)


def test_a_full_drawing_has_its_cards_and_who_gives_what(page, full):
    response = page.get(address(full))
    keys = [card.key for card in response.context["cards"]]
    assert keys == [
        "size", "composition", "density", "stability", "complexity", "reach", "support",
        "exchange",
    ]  # fmt: skip
    assert "Your right to help stays." in text_of(response)


def test_what_people_typed_is_never_markup(page, full):
    body = page.get(address(full)).content.decode()
    assert "<b>Peeters</b>" not in body
    assert "&lt;b&gt;Peeters" in body


def test_own_words_are_kept_and_shown(page, full):
    data = {"whole": "Het is meer dan ik dacht.", "initial-whole": "", "means-mum": "Thuis."}
    response = page.post(address(full), data, follow=True)
    assert response.redirect_chain
    assert network_of_kring(full).bond("mum").meaning == "Thuis."
    assert "Het is meer dan ik dacht." in text_of(response)


def test_words_that_are_too_long_come_back_with_what_is_wrong(page, full):
    response = page.post(address(full), {"whole": "a" * 2_001, "initial-whole": ""})
    assert response.status_code == 400
    assert network_of_kring(full).about.sentence is None


def test_the_person_says_whether_all_lines_are_drawn(page, full):
    page.post(reverse("read_lines", args=[full.id]), {"not_all": ""})
    assert network_of_kring(full).about.ties_asked is None
    page.post(reverse("read_lines", args=[full.id]), {"all": ""})
    assert network_of_kring(full).about.ties_asked is True


def test_the_person_says_whether_professionals_count(page, full):
    page.post(reverse("read_counting", args=[full.id]), {"apart": ""})
    assert page.get(address(full)).context["page"].reading.size.people == 2
    page.post(reverse("read_counting", args=[full.id]), {"paid": ""})
    assert page.get(address(full)).context["page"].reading.size.people == 3


@pytest.mark.parametrize("shown", ["five", "nuyts", "resokit", "ecogram", "nonsense"])
def test_who_gives_what_can_be_seen_in_other_words(page, full, shown):
    found = page.get(address(full, shown=shown)).context["matrix"]
    assert len(found.lines) == 2


@pytest.mark.parametrize("lens", ["four", "three", "bucket", "quadrant", "nonsense"])
def test_kinds_of_people_can_be_seen_in_other_words(page, full, lens):
    assert page.get(address(full, lens=lens)).status_code == 200


def test_a_moment_is_read_as_it_was_and_cannot_be_written_on(page, owner, full):
    moment = set_moment(full, title="Lente", sentence=None, by=owner)
    put(full, [("jo", "alter", "name", "Jo")], by=owner)
    response = page.get(address(full, moment=moment.id))
    assert "Lente" in text_of(response)
    assert "Jo" not in text_of(response)
    assert b"<textarea" not in response.content
    page.post(address(full, moment=moment.id), {"whole": "Nee", "initial-whole": ""})
    assert network_of_kring(full).about.sentence is None


def test_a_moment_that_does_not_exist_is_not_found(page, full):
    assert page.get(address(full, moment="nothing")).status_code == 404


def test_numbers_of_others_wait_until_somebody_asks(page, full):
    body = page.get(address(full)).content.decode()
    before, inside = body.split('<details class="background', 1)
    assert "Resokit, on average" in inside
    assert "Resokit, on average" not in before


@pytest.mark.parametrize("name", ["read", "read_lines", "read_counting"])
def test_somebody_elses_kring_is_not_there(client, full, name):
    stranger = User.objects.create_user("bo", password="nog een lange zin 12")
    client.force_login(stranger)
    assert client.post(reverse(name, args=[full.id])).status_code == 404


def test_whoever_is_not_signed_in_is_asked_to(client, full):
    assert client.get(address(full)).status_code == 302


ASLEEP = {name: {"status": "asleep"} for name in ("mo", "fay", "rik")}


def test_what_stands_out_is_laid_aside_and_taken_back(page, owner):
    kring = kept(owner, around=ASLEEP)
    assert "3 contacts are asleep" in text_of(page.get(address(kring)))
    where = reverse("read_aside", args=[kring.id])
    page.post(where, {"pattern": "many_asleep"})
    left = text_of(page.get(address(kring)))
    assert "3 contacts are asleep:" not in left
    assert "Show again what was laid aside (1)" in left
    page.post(where, {})
    assert "3 contacts are asleep" in text_of(page.get(address(kring)))


def test_what_no_pattern_is_called_is_not_laid_aside(page, owner):
    kring = kept(owner, around=ASLEEP)
    page.post(reverse("read_aside", args=[kring.id]), {"pattern": "<b>"})
    assert network_of_kring(kring).about.patterns_aside is None


def test_of_a_moment_nothing_can_be_laid_aside(page, owner):
    kring = kept(owner, around=ASLEEP)
    moment = set_moment(kring, title="Then", sentence=None, by=owner)
    text = text_of(page.get(address(kring, moment=moment.id)))
    assert "What stands out?" in text
    assert "Lay aside" not in text


BUTTONS = ("Keep my words", "Not all lines are drawn", "Count them apart", "Lay aside")


@pytest.mark.parametrize(
    ("role", "may_draw", "shown"),
    [
        ("member", False, ()),
        ("professional", False, ()),
        ("member", True, ("Count them apart",)),  # the rest of it the circle does not read
        ("professional", True, BUTTONS),
    ],
)
def test_whoever_looks_along_meets_only_the_buttons_they_may_press(
    client, owner, role, may_draw, shown
):
    kring = kept(owner, around=FULL | ASLEEP, ties=[("mum", "ali")], ties_asked=True)
    guest = User.objects.create_user("tom")
    give(kring, user_id=guest.pk, role=role, scope=Scope(may_draw=may_draw), by=owner)
    client.force_login(owner)
    assert all(button in text_of(client.get(address(kring))) for button in BUTTONS)
    client.force_login(guest)
    told = text_of(client.get(address(kring)))
    assert tuple(button for button in BUTTONS if button in told) == shown
