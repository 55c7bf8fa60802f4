"""One evening at the kitchen table, in Dutch, with fingers on a tablet, on the real server."""

import time
from contextlib import ExitStack

import pypdfium2
import pytest

from browser import fingers, kitchen
from browser.kitchen import EVERYBODY, FIRST, GROUP, TEN, person, waiting
from machine import journey
from machine.serving import serving

DRAGGED = {FIRST: (-18, -18), "Joren": (-52, -55), "Zoë": (45, -35), "Tom": (62, 20)}
TAPPED = {
    "أمينة": (20, -55),
    "Bakker Luc": (-60, 45),
    "Naïma": (14, -24),
    "Wim": (-35, 30),
    "Griet": (30, 60),
    "ሰላም": (-75, -35),
    "Poes 🐈": (10, 24),
}


class Evening:
    """A Kring that can be stopped, and started again where it was found before."""

    def __init__(self, home):
        self.home = home
        self.port = None
        self.runs = ExitStack()

    def start(self):
        server = self.runs.enter_context(serving(self.home, port=self.port))
        self.port = int(server.url.rsplit(":", 1)[1])
        return server

    def stop(self):
        self.runs.close()


@pytest.fixture
def evening(tmp_path):
    evening = Evening(tmp_path / "home")
    yield evening
    evening.stop()


def test_from_the_first_name_to_the_poster_and_back(tablet, browser, evening, step):
    page = kitchen.listen(tablet)
    page.set_default_timeout(10_000)
    begin(page, evening.start(), step)
    write_ten_names(page, step)
    drag_some(page, step)
    tap_the_others(page, step)
    say_who_knows_whom(page, step)
    say_what_somebody_means(page, step)
    read(page, step)
    keep_a_moment(page, step)
    print_a_poster(page, step)
    sign_out_and_in(page, step)
    see_a_name_on_another_device(page, browser, step)
    draw_on_while_the_server_is_away(page, evening, step)


def begin(page, server, step):
    page.goto(server.set_up_link())
    step(page, "make an account")
    journey.make_account(page, server.set_up_link())
    step(page, "start")
    page.get_by_label("Wie is belangrijk voor jou?").fill(FIRST)
    page.get_by_label("Wat mag in het midden staan?").fill("Nora")
    page.get_by_role("button", name="Begin", exact=True).tap()
    kitchen.wait_for_drawing(page)
    step(page, "the first name")


def write_ten_names(page, step):
    page.get_by_label("Wie is belangrijk voor jou?").tap()
    began = time.monotonic()
    for name in TEN:
        page.keyboard.type(name)
        page.keyboard.press("Enter")
    page.locator(".tray").get_by_text(TEN[-1]).wait_for()
    took = time.monotonic() - began
    print(f"ten names: {took:.1f} s")  # noqa: T201  # the promise is 30; how near are we?
    assert took < 30
    step(page, "ten names")
    page.locator(".tray .more").tap()
    page.locator(".tray li").nth(len(TEN)).wait_for()


def drag_some(page, step):
    for name, place in DRAGGED.items():
        fingers.drag(page, fingers.middle_of(waiting(page, name)), fingers.on_paper(page, *place))
        person(page, name).wait_for()
    assert kitchen.ring_of(page, FIRST) == "Heel dichtbij"
    assert kitchen.ring_of(page, "Joren") == "Bekend · kennissen"
    step(page, "some dragged")


def tap_the_others(page, step):
    waiting(page, "أمينة").tap()
    step(page, "one in hand")
    for name, place in TAPPED.items():
        page.get_by_role("heading", name=f"Waar hoort {name}?").wait_for()
        page.touchscreen.tap(*fingers.on_paper(page, *place))
        person(page, name).wait_for()
    assert page.locator(".tray li").count() == 0
    assert kitchen.names_on_paper(page) == sorted(EVERYBODY)
    step(page, "everybody placed")


def say_who_knows_whom(page, step):
    page.get_by_role("button", name="Wie kent wie?").tap()
    person(page, FIRST).tap()
    step(page, "who does she know")
    person(page, "Joren").tap()
    page.get_by_role("button", name="Kies er meer tegelijk").tap()
    for name in GROUP:
        person(page, name).tap()
    step(page, "a group chosen")
    page.get_by_role("button", name="Deze kennen elkaar allemaal").tap()
    page.get_by_label("Alle lijnen staan erop").check()
    assert page.locator('[data-strand^="tie~"]').count() == 4
    page.get_by_role("button", name="Klaar").tap()
    assert "Kent: Tom en Wim" in kitchen.told_of(page, "Zoë")
    step(page, "who knows whom")


def say_what_somebody_means(page, step):
    person(page, FIRST).tap()
    step(page, "five choices")
    page.locator(".choice", has_text="Wat ze betekenen").tap()
    page.get_by_label(f"Wat betekent {FIRST} voor jou?").fill("Ze belt me elke avond.")
    page.get_by_role("button", name="sterke band", exact=True).tap()
    step(page, "what she means")
    page.get_by_role("button", name="Krijgen en geven").tap()
    page.get_by_role("button", name="Ik krijg: Raad en informatie").tap()
    step(page, "get and give")
    assert "Raad en informatie" in kitchen.told_of(page, FIRST)
    page.get_by_role("button", name="Meer…").tap()
    step(page, "everything about her")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Lijst", exact=True).tap()
    assert page.get_by_label(f"Betekenis van {FIRST}").input_value() == "Ze belt me elke avond."
    step(page, "the list")
    journey.saved(page)


def read(page, step):
    page.get_by_role("link", name="Lezen").tap()
    page.get_by_role("heading", name="Lees je netwerk").wait_for()
    told = page.locator(".reading").inner_text()
    assert "Er staan nu 11 mensen op de tekening." in told
    step(page, "read")
    assert "4 van 55 duo’s" in told


def keep_a_moment(page, step):
    page.get_by_role("link", name="Momenten").tap()
    page.get_by_label("Hoe noem je dit moment?").fill("Voor de verhuis")
    step(page, "moments")
    page.get_by_role("button", name="Bewaar dit moment").tap()
    page.get_by_role("link", name="Voor de verhuis").tap()
    page.get_by_role("heading", name="Voor de verhuis").wait_for()
    assert FIRST in page.locator("figure.paper svg").text_content()
    step(page, "a moment")


def print_a_poster(page, step):
    page.get_by_role("link", name="Afdrukken").tap()
    link = page.get_by_role("link", name="Poster (PDF)")
    step(page, "on paper")
    answer = page.request.get(link.evaluate("link => link.href"))
    assert answer.headers["content-type"] == "application/pdf"
    document = pypdfium2.PdfDocument(answer.body())
    printed = document[0].get_textpage().get_text_range()
    for name in (FIRST, "Joren", "Bakker", "Zoë", "Griet"):
        assert name in printed


def sign_out_and_in(page, step):
    page.get_by_role("button", name="Afmelden").tap()
    page.get_by_label("Naam").fill("Sara")
    page.get_by_label("Wachtwoord").fill(journey.PASSWORD)
    step(page, "signed out")
    page.get_by_role("button", name="Aanmelden").tap()
    page.get_by_role("heading", name="Mijn tekeningen").wait_for()
    step(page, "my drawings")
    page.get_by_role("link", name="Nora", exact=True).tap()
    kitchen.wait_for_drawing(page)
    assert kitchen.names_on_paper(page) == sorted(EVERYBODY)
    assert page.locator('[data-strand^="tie~"]').count() == 4
    assert "Raad en informatie" in kitchen.told_of(page, FIRST)


def see_a_name_on_another_device(page, browser, step):
    context = browser.new_context(
        viewport={"width": 390, "height": 844},
        has_touch=True,
        locale="nl-BE",
        storage_state=page.context.storage_state(),
    )
    telephone = kitchen.listen(context.new_page())
    telephone.goto(page.url)
    telephone.get_by_role("button", name=f"Open {FIRST}").wait_for()  # a list on a small screen
    write(page, "Buurvrouw Ans")
    telephone.get_by_role("button", name="Open Buurvrouw Ans").wait_for(timeout=3_000)
    step(telephone, "on a telephone")
    context.close()


def draw_on_while_the_server_is_away(page, evening, step):
    journey.saved(page)
    evening.stop()
    write(page, "Kapper Jo")
    page.locator(".saved", has_text="Op dit toestel").wait_for()
    page.get_by_text("Teken gerust verder").wait_for(timeout=20_000)  # and the paper makes room
    fingers.drag(
        page, fingers.middle_of(waiting(page, "Buurvrouw Ans")), fingers.on_paper(page, -20, 66)
    )
    page.wait_for_timeout(1_000)
    write(page, "Lies")
    step(page, "no server")
    evening.start()
    journey.saved(page)
    step(page, "saved again")
    page.reload()
    kitchen.wait_for_drawing(page)
    assert kitchen.names_on_paper(page) == sorted([*EVERYBODY, "Buurvrouw Ans"])
    assert kitchen.ring_of(page, "Buurvrouw Ans") == "Bekend · kennissen"
    assert page.locator(".tray li").all_inner_texts() == ["Kapper Jo", "Lies"]


def write(page, name):
    page.get_by_label("Wie is belangrijk voor jou?").tap()
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    waiting(page, name).wait_for()
