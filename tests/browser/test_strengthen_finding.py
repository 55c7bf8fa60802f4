"""Four people of the stories, made up, each from an empty kring to something for this week.

Sara misses what is known around the corner; Jessy has a smile in the station and no name;
William is carried by a place he keeps to himself; Fons takes the tram to everything he likes.
"""

from functools import partial

import pytest

from browser import walking
from browser.walking import end_on_the_poster, look


@pytest.fixture
def begin(page, server):
    """Give a way to begin a kring with these names; it gives the address."""
    return partial(walking.begin, page, server)


def keep(page):
    with page.expect_navigation():
        page.locator("main form").last.locator("button[type=submit]").first.click()


def onward(page):
    with page.expect_navigation():
        page.click("text=Verder")


def choose_small_thing(page, kring, step, what):
    """Look at something small: what, what holds back, what would help, a sentence, done."""
    page.goto(f"{kring}strengthen/thresholds")
    page.click("main a.button")
    page.select_option("[name='threshold.direction']", "ask")
    page.fill("[name='threshold.what']", what)
    look(page, step, "something small")
    onward(page)
    page.check("[name='threshold.reasons'][value=unsure]")
    look(page, step, "what holds back")
    onward(page)
    look(page, step, "what would help")
    onward(page)
    page.fill("[name='threshold.sentence']", "Mag ik je iets kleins vragen?")
    look(page, step, "a sentence")
    page.click("text=Bewaar en stop hier")
    page.wait_for_url("**/strengthen/thresholds")
    assert what in page.inner_text("main")


def open_card(page, kring, name):
    """Open the card of somebody in the list, with all its questions."""
    page.goto(f"{kring}list")
    page.click(f"main >> text={name}")
    walking.open_groups(page)


def test_sara_finds_who_knows_a_club_around_the_corner(page, begin, step):
    kring = begin("Sara", "Mama")
    open_card(page, kring, "Mama")
    page.select_option("[name='alter.place_level']", "abroad")
    page.select_option("[name='bond.advice']", "get")
    page.fill("[name='bond.meaning']", "Ik bel haar elke dag.")
    page.click("main form button:has-text('Bewaar')")
    page.goto(f"{kring}strengthen/finding")
    look(page, step, "finding people")
    page.click("main .question a")
    page.fill("[name=names]", "de juf van Adam")
    look(page, step, "who knows a club")
    keep(page)
    page.goto(f"{kring}strengthen/finding/seed/school-gate")
    page.fill("[name=names]", "mama van Lina\nNoor")
    look(page, step, "the school gate")
    keep(page)
    page.goto(f"{kring}strengthen")
    look(page, step, "the overview")
    choose_small_thing(page, kring, step, "Vragen welke sportclub goed is")
    end_on_the_poster(
        page, kring, step, hope="Adam naar een sportclub", small="Vragen welke sportclub goed is"
    )


def test_jessy_has_a_familiar_face_without_a_name(page, begin, step):
    kring = begin("Jessy", "Kat Simba")
    page.goto(f"{kring}strengthen/finding/places")
    page.fill("[name=where]", "Koffie in het metrostation")
    page.fill("[name=meaning]", "Een vriendelijke glimlach")
    look(page, step, "a familiar face")
    page.locator("main form").first.locator("button").click()
    assert "Koffie in het metrostation" in page.inner_text("main")
    page.goto(kring)
    page.wait_for_selector(".sheet-of-paper")
    step(page, "the drawing with somebody without a name")
    page.goto(f"{kring}strengthen/contacts/opens")
    look(page, step, "what it opens")
    choose_small_thing(page, kring, step, "Goedemorgen zeggen")
    end_on_the_poster(page, kring, step, hope="Elke dag een glimlach", small="Goedemorgen zeggen")


def test_william_keeps_his_cafe_to_himself_and_what_broke_too(page, begin, step):
    kring = begin("William", "Broer Luc")
    page.goto(f"{kring}strengthen/finding/places")
    form = page.locator("main form").last
    form.locator("[name=name]").fill("Stamcafé")
    form.locator("[name=sort]").select_option("place")
    form.locator("[name=gives][value=affective]").check()
    form.locator("[name=gives][value=security]").check()
    assert form.locator("[name=visibility]").input_value() == "self"
    look(page, step, "a place that carries")
    form.locator("button").click()
    page.goto(f"{kring}print")
    page.wait_for_load_state()
    assert "Stamcafé" not in page.locator("main svg").first.inner_html()
    page.goto(f"{kring}strengthen/doors/new")
    page.select_option("[name='entrance.about']", label="Stamcafé")
    look(page, step, "a door")
    keep(page)
    open_card(page, kring, "Broer Luc")
    page.select_option("[name='alter.status']", "broken")
    page.click("main form button:has-text('Bewaar')")
    page.goto(f"{kring}strengthen/contacts/broken")
    page.click("main >> text=Broer Luc")
    page.fill("[name='bond.broken_words']", "Te veel gezegd.")
    page.select_option("[name='bond.wish']", "not_yet")
    look(page, step, "what broke")
    page.click("main form button[type=submit]")
    assert "nog niet" in page.inner_text("main")
    choose_small_thing(page, kring, step, "Nora achter de toog laten weten dat het goed gaat")
    end_on_the_poster(
        page,
        kring,
        step,
        hope="Ergens thuis zijn",
        small="Nora achter de toog laten weten dat het goed gaat",
    )


def test_fons_sees_what_stays_when_he_moves_less_and_looks_close_by(page, begin, step):
    kring = begin("Fons", "Dienstencentrum De Zeyp", "Dochter An")
    open_card(page, kring, "Dienstencentrum De Zeyp")
    page.select_option("[name='alter.sort']", "place")
    page.select_option("[name='alter.place_level']", "town")
    page.select_option("[name='bond.company']", "get")
    page.click("main form button:has-text('Bewaar')")
    page.goto(f"{kring}strengthen/getting-around")
    look(page, step, "getting around less")
    page.click("main a.button")
    page.fill("[name=names]", "Fatma van nummer 12")
    keep(page)
    page.goto(f"{kring}strengthen/contacts/via")
    page.click("main a.button >> text=Fatma")
    page.fill("[name=names]", "Haar man Ali")
    look(page, step, "whom does Fatma know")
    keep(page)
    assert "ik → Fatma van nummer 12 → Haar man Ali" in page.inner_text("main")
    look(page, step, "friends of friends")
    page.goto(kring)
    page.wait_for_selector(".sheet-of-paper")
    step(page, "the drawing")
    choose_small_thing(page, kring, step, "Fatma op de koffie vragen")
    end_on_the_poster(
        page, kring, step, hope="Gezelschap dicht bij huis", small="Fatma op de koffie vragen"
    )
