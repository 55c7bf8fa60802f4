"""Who is who, by finger and by key; the card for the pocket, blank sheets and photos of paper."""

import io

import pytest
from PIL import Image, ImageDraw

from browser import fingers, kitchen
from browser.languages import LANGUAGES
from machine import journey

HALF = 118 + 21  # of the square in which the paper is drawn


def begin(page, server, *names):
    kring = journey.begin_kring(page, server.url, *names)
    kitchen.wait_for_drawing(page)
    page.locator(".drawings").get_by_role("button", name="Wie is wie").click()
    page.locator(".sheet-of-paper .lines").wait_for()
    return kring


def on_paper(page, x, y):
    box = page.locator(".lines").bounding_box()
    scale = box["width"] / (2 * HALF)
    return box["x"] + box["width"] / 2 + x * scale, box["y"] + box["height"] / 2 + y * scale


def put(page, name, x, y):
    fingers.drag(page, fingers.middle_of(kitchen.waiting(page, name)), on_paper(page, x, y))
    kitchen.person(page, name).wait_for()


def drawn_photo():
    """Make the photo of a drawing on paper."""
    image = Image.new("RGB", (1200, 900), "#e8e4da")
    pencil = ImageDraw.Draw(image)
    pencil.ellipse((400, 250, 800, 650), outline="#333", width=6)
    for x, y, name in ((560, 430, "ik"), (300, 200, "Carine"), (820, 300, "dokter Smet")):
        pencil.text((x, y), name, fill="#222", font_size=48)
    out = io.BytesIO()
    image.save(out, "JPEG")
    return out.getvalue()


def test_people_get_a_box_by_finger_and_a_phone_and_who_works_together(page, server, step):
    begin(page, server, "Carine", "dokter Smet", "Nele")
    put(page, "Carine", 68, 0)
    put(page, "dokter Smet", -68, 80)
    put(page, "Nele", 0, 80)
    assert kitchen.ring_of(page, "Carine") == "buren"
    assert kitchen.ring_of(page, "dokter Smet") == "dokter en zorg"
    assert kitchen.ring_of(page, "Nele") == "hulp aan huis"
    step(page, "in their boxes")
    kitchen.person(page, "dokter Smet").tap()
    page.keyboard.press("Escape")
    kitchen.person(page, "dokter Smet").tap()
    card = page.locator(".side .card", has_text="Telefoon").last
    card.get_by_label("Telefoon").fill("09 123 45 67")
    card.get_by_label("Telefoon").press("Tab")
    card.get_by_role("button", name="Nele").tap()
    page.locator(".world .name", has_text="09 123 45 67").wait_for()
    assert journey.violations(page) == []
    step(page, "with a phone number")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.locator(".side").get_by_role("button", name="Kaartje").tap()
    dialog = page.get_by_role("dialog")
    assert "Bij wie kan ik terecht?" in dialog.inner_text()
    assert journey.violations(page) == []
    step(page, "the card for the pocket")
    page.emulate_media(media="print")
    assert dialog.locator(".pocket").is_visible()
    assert not page.locator(".bar").first.is_visible()
    page.emulate_media(media="screen")
    page.keyboard.press("Escape")
    page.context.set_offline(True)  # no connection at all: the card is there all the same
    page.locator(".side").get_by_role("button", name="Kaartje").tap()
    assert dialog.locator(".pocket").is_visible()
    page.context.set_offline(False)


def test_people_get_a_box_by_key_and_leave_it_again(page, server):
    begin(page, server, "Carine")
    kitchen.waiting(page, "Carine").focus()
    page.keyboard.press("Enter")
    page.locator(".side").get_by_role("button", name="vrienden", exact=True).press("Enter")
    assert kitchen.ring_of(page, "Carine") == "vrienden"
    kitchen.person(page, "Carine").focus()
    page.keyboard.press("4")
    assert kitchen.ring_of(page, "Carine") == "buren"
    page.keyboard.press("Control+z")
    assert kitchen.ring_of(page, "Carine") == "vrienden"
    kitchen.person(page, "Carine").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    page.locator(".world").get_by_role("button", name="Carine", exact=True).press("Enter")
    page.locator(".side").get_by_role("button", name="Van het papier").press("Enter")
    kitchen.waiting(page, "Carine").wait_for()


def test_a_photo_of_paper_lies_beside_the_names(page, server, step):
    kring = begin(page, server, "Jan")
    page.locator(".side a[href$='/photos']").click()
    photo = {"name": "tekening.jpg", "mimeType": "image/jpeg", "buffer": drawn_photo()}
    page.locator("#id_photo").set_input_files(photo)
    page.get_by_role("button", name="Voeg toe").click()
    step(page, "the photo")
    page.locator("main textarea").fill("Carine")
    page.get_by_role("button", name="Voeg toe").click()
    assert "Carine" in page.locator(".names").inner_text()
    page.get_by_role("link", name="Geef iedereen een plek").click()
    kitchen.wait_for_drawing(page)
    page.locator(".photo-card summary").click()
    image = page.locator(".photo-card img")
    image.evaluate("image => image.decode()")
    before = image.bounding_box()["width"]
    page.locator(".photo-card").get_by_role("button", name="Dichterbij").click()
    assert image.bounding_box()["width"] > before
    page.locator("#new-name").fill("dokter Smet")
    page.keyboard.press("Enter")
    kitchen.waiting(page, "dokter Smet").wait_for()
    assert image.is_visible()
    assert journey.violations(page) == []
    step(page, "beside the names")
    page.goto(f"{server.url}/kring/{kring}/photos")
    no_picture = {"name": "x.jpg", "mimeType": "image/jpeg", "buffer": b"no picture"}
    page.locator("#id_photo").set_input_files(no_picture)
    page.get_by_role("button", name="Voeg toe").click()
    assert "geen foto die getoond kan worden" in page.locator("main").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_paper_keeps_the_rules(page, server, language, step):
    kring = begin(page, server, "Carine", "dokter Smet")
    page.goto(f"{server.url}/kring/{kring}/photos")
    photo = {"name": "tekening.jpg", "mimeType": "image/jpeg", "buffer": drawn_photo()}
    page.locator("#id_photo").set_input_files(photo)
    page.get_by_role("button", name="Voeg toe").click()
    beside = page.url
    cookie = {"name": "kring_language", "value": language, "url": server.url}
    page.context.add_cookies([cookie])
    addresses = [
        beside,
        *(f"{server.url}/kring/{kring}/{place}" for place in ("photos", "pocket")),
        *(f"{server.url}/kring/{kring}/print?as={view}" for view in ("who", "card")),
        *(f"{server.url}/{place}" for place in ("templates", "templates/who", "templates/circles")),
    ]
    found = {}
    for number, address in enumerate(addresses):
        page.goto(address)
        found[address] = journey.violations(page)
        step(page, str(number))
    page.context.clear_cookies(name="kring_language")
    assert {where: what for where, what in found.items() if what} == {}
