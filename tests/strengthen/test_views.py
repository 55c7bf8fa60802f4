"""The overview and every board, as whoever owns the kring uses them."""

import pytest
from django.urls import reverse

from kring.draw.labels import is_several, options_of
from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.forgetting import REFERENCES
from kring.site.actions import begin_kring
from kring.strengthen.boards import BOARDS
from kring.strengthen.contacts.topics import TOPICS


def seen(page, kring, name="strengthen", *tail):
    return page.get(reverse(name, args=[kring.pk, *tail]))


def post(page, kring, code, entity, **said):
    kind = BOARDS[code].kind
    data = {"seen": "999", **{f"{kind}.{name}": value for name, value in said.items()}}
    return page.post(reverse("card", args=[kring.pk, code, entity]), data)


def test_the_overview_leads_to_every_board(page, kring):
    shown = seen(page, kring).content.decode()

    for code in BOARDS:
        assert reverse("board", args=[kring.pk, code]) in shown


def test_a_hope_is_written_down_told_and_taken_off(page, kring):
    assert post(page, kring, "hopes", "new", text="Weer zingen", who=["mieke"]).url
    [hope] = network_of_kring(kring).hopes
    assert (hope.text, hope.who) == ("Weer zingen", ("mieke",))
    shown = seen(page, kring, "board", "hopes").content.decode()
    assert "Weer zingen" in shown and "Oma Mieke" in shown

    post(page, kring, "hopes", hope.id, text="Weer zingen in een koor", who=["mieke"])
    assert network_of_kring(kring).hopes[0].text == "Weer zingen in een koor"

    page.post(reverse("card", args=[kring.pk, "hopes", hope.id]), {"take_off": "1"})
    assert network_of_kring(kring).hopes == ()


def test_a_card_of_which_nothing_was_said_is_not_made(page, kring):
    kring.refresh_from_db()
    before = kring.seq
    assert post(page, kring, "hopes", "new").status_code == 302
    kring.refresh_from_db()
    assert kring.seq == before


def test_a_new_card_begins_with_what_its_link_said_and_keeps_it(page, kring):
    address = reverse("card", args=[kring.pk, "hopes", "new"]) + "?text=Weer+zingen&who=mieke"
    assert "Weer zingen" in page.get(address).content.decode()

    page.post(address, {"seen": "999", "hope.text": "Weer zingen", "hope.who": ["mieke"]})
    [hope] = network_of_kring(kring).hopes
    assert (hope.text, hope.who) == ("Weer zingen", ("mieke",))


def test_what_does_not_fit_is_said_beside_the_question_and_nothing_is_kept(page, kring):
    response = post(page, kring, "agreements", "new", what="Koffie", until="volgend jaar")

    assert response.status_code == 400
    assert network_of_kring(kring).agreements == ()


def test_a_board_or_card_that_is_not_there_is_not_found(page, kring):
    assert seen(page, kring, "board", "nothing").status_code == 404
    assert seen(page, kring, "card", "hopes", "gone").status_code == 404


@pytest.mark.parametrize("code", BOARDS)
def test_what_is_said_on_any_card_reads_back_in_its_form_and_on_its_board(code, page, kring):
    board = BOARDS[code]
    said = {name: _something(board.kind, name) for name in (*board.first, *board.more)}
    said = {name: value for name, value in said.items() if value is not None}

    assert post(page, kring, code, "new", **said).status_code == 302

    [thing] = board.things(network_of_kring(kring))
    for name, value in said.items():
        kept = getattr(thing, name)
        assert kept is not None, name
        assert [str(part) for part in kept] == value if isinstance(value, list) else True, name
    again = seen(page, kring, "card", code, thing.id)
    assert again.status_code == 200
    before = network_of_kring(kring)
    assert post(page, kring, code, thing.id, **said).status_code == 302
    assert network_of_kring(kring) == before


def _something(kind, name):
    options = options_of(kind, name)
    if name in REFERENCES.get(kind, ()):
        if name in {"hope", "talents", "role", "meeting"}:
            return None
        somebody = "koor" if (kind, name) == ("entrance", "about") else "mieke"
        return [somebody] if is_several(kind, name) else somebody
    if options:
        code = "on" if set(options) == {"true", "false"} else next(iter(options))
        code = "true" if code == "on" else code
        return [code] if is_several(kind, name) else code
    if name in {"day", "until", "since", "next_day", "look_again"}:
        return "1990" if (kind, name) == ("role", "since") else "2027-01-01"
    if name == "hours_a_week":
        return "2"
    return "Samen"


def test_what_pauses_or_ended_is_told_neutrally_until_it_was_thanked_for(page, kring, sara):
    put(
        kring,
        [
            ("a", "agreement", "what", "Boodschappen"),
            ("a", "agreement", "state", "paused"),
            ("b", "agreement", "what", "Fietsen"),
            ("b", "agreement", "state", "done"),
            ("c", "agreement", "what", "Koffie"),
            ("c", "agreement", "state", "running"),
        ],
        by=sara,
    )
    shown = seen(page, kring).content.decode()
    assert "Boodschappen" in shown
    assert "Fietsen" in shown
    assert "Koffie" not in shown

    put(kring, [("b", "agreement", "thanked", True)], by=sara)
    assert "Fietsen" not in seen(page, kring).content.decode()


def test_whoever_comes_back_finds_their_steps_before_anything_else(page, kring):
    assert "This week" not in seen(page, kring).content.decode()
    post(page, kring, "steps", "new", text="Ali een koffie aanbieden")
    shown = seen(page, kring).content.decode()

    assert shown.index("Ali een koffie aanbieden") < shown.index("Where do you want to begin?")


def test_what_is_too_long_is_said_as_such_and_the_cursor_stands_there(page, kring):
    response = post(page, kring, "steps", "new", text="x" * 2001)
    shown = response.content.decode()

    assert response.status_code == 400
    assert "This is very long. Make it a bit shorter." in shown
    assert shown.index("autofocus") > shown.index('name="step.text"')
    assert shown.count("autofocus") == 1


@pytest.fixture
def many(kring, sara):
    put(kring, [(f"p{n}", "alter", "name", f"Naam {n}") for n in range(20)], by=sara)
    ego = network_of_kring(kring).egos[0].id
    put(kring, [(f"{ego}~p{n}", "bond", "closeness", 1) for n in range(20)], by=sara)
    return kring


def test_many_people_to_choose_from_lie_folded_until_one_is_chosen(page, many):
    shown = seen(page, many, "card", "agreements", "new").content.decode()
    assert '<details class="many"><summary>Choose from 21</summary>' in shown

    post(page, many, "agreements", "new", what="Soep", who=["p3"])
    agreed = network_of_kring(many).agreements[0].id
    assert (
        '<details class="many" open>'
        in seen(page, many, "card", "agreements", agreed).content.decode()
    )


@pytest.mark.parametrize(("name", "most"), [("path", 8), ("carrying", 12), ("giving", 12)])
def test_with_many_people_a_page_shows_a_few_and_folds_the_others(page, many, name, most):
    shown = seen(page, many, name).content.decode()
    before, after = shown.split("<summary>Everybody</summary>", 1)

    names = ("Oma Mieke", "Koor", *(f"Naam {n}" for n in range(20)))
    assert sum(f">{one}<" in before for one in names) == most
    assert "Naam 19" in after


def test_where_there_is_nobody_a_page_about_contacts_leads_to_finding_people(page, sara):
    empty = begin_kring(centre="", names=[], by=sara)
    find = reverse("find_people", args=[empty.pk])
    for code in TOPICS:
        assert f'href="{find}"' in seen(page, empty, "contacts", code).content.decode(), code


def test_what_may_hold_somebody_back_never_folds(page, kring):
    at = reverse("threshold", args=[kring.pk, "new", 2])
    assert '<details class="many"' not in page.get(at).content.decode()


@pytest.mark.parametrize(("code", "said"), [("hopes", "text"), ("agreements", "what")])
def test_what_was_taken_off_by_mistake_is_laid_back_with_one_button(page, kring, code, said):
    post(page, kring, code, "new", **{said: "Weer zingen"})
    [card] = BOARDS[code].things(network_of_kring(kring))
    address = reverse("card", args=[kring.pk, code, card.id])
    back = page.post(address, {"take_off": "1"}).url

    assert "Lay it back" in page.get(back).content.decode()
    page.post(address, {"lay_back": "1"})
    assert [one.id for one in BOARDS[code].things(network_of_kring(kring))] == [card.id]
    assert "Lay it back" not in page.get(back).content.decode()


def test_nothing_is_laid_back_that_was_never_there(page, kring):
    kring.refresh_from_db()
    before = kring.seq
    page.post(reverse("card", args=[kring.pk, "hopes", "mieke"]), {"lay_back": "1"})
    shown = page.get(reverse("board", args=[kring.pk, "hopes"]) + "?off=a/b").content.decode()
    kring.refresh_from_db()
    assert kring.seq == before and "Lay it back" not in shown


def test_a_card_leads_to_its_questions_one_by_one(page, kring, sara):
    put(kring, [("r", "role", "wish", "Weer zingen"), ("h", "hope", "text", "Zee")], by=sara)
    role = page.get(reverse("card", args=[kring.pk, "roles", "r"])).content.decode()
    assert reverse("role_step", args=[kring.pk, "r", 1]) in role
    new = page.get(reverse("card", args=[kring.pk, "roles", "new"])).content.decode()
    hope = page.get(reverse("card", args=[kring.pk, "hopes", "h"])).content.decode()
    assert "question by question" not in new + hope
