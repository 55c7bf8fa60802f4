"""Paper shows who may hang on the wall, and nobody else, in every form it takes."""

import io
import re
import xml.etree.ElementTree as ET

import pytest
from django.urls import reverse
from PIL import Image

from kring.draw.actions import add_people
from kring.draw.paper import circles_svg
from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.people.models import User
from kring.scene import poster
from kring.site.actions import begin_kring

ENGLISH = {"accept-language": "en"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def owner():
    return User.objects.create(username="mira")


@pytest.fixture
def kring(owner):
    kring = begin_kring(centre="Sara", names=["Tom", "Els", "Imam Yusuf"], by=owner)
    tom, els, imam = (alter.id for alter in network_of_kring(kring).alters)
    ego = network_of_kring(kring).egos[0].id
    put(
        kring,
        [
            (f"{ego}~{tom}", "bond", "closeness", 1),
            (f"{ego}~{tom}", "bond", "meaning", "Hij weet alles van mij."),
            (f"{ego}~{els}", "bond", "closeness", 3),
            (f"{ego}~{imam}", "bond", "closeness", 2),
            (imam, "alter", "relation_types", ["fellow_believer"]),
            ("kring", "about", "sentence", "Meer mensen dan ik dacht."),
            ("kring", "about", "look_again", "2027-01-22"),
        ],
        by=owner,
    )
    return kring


@pytest.fixture
def page(client, owner):
    client.force_login(owner)
    return client


def poster_url(kring, ending):
    return reverse("poster", args=[kring.id, ending])


def test_the_svg_holds_who_may_hang_on_the_wall_and_no_confidences(page, kring):
    text = page.get(poster_url(kring, "svg")).content.decode()

    ET.fromstring(text)
    assert "Tom" in text and "Els" in text and "Sara" in text
    assert "Yusuf" not in text
    assert "alles" not in text


def test_the_pdf_is_a_pdf_of_the_size_asked_for(page, kring):
    for size, box in (("A4", b"595"), ("A3", b"841")):
        response = page.get(poster_url(kring, "pdf"), {"size": size})
        assert response["Content-Type"] == "application/pdf"
        assert response.content.startswith(b"%PDF-")
        assert re.search(rb"/MediaBox\s*\[0 0 " + box, response.content)


def test_the_picture_is_an_upright_png(page, kring):
    response = page.get(poster_url(kring, "png"))

    picture = Image.open(io.BytesIO(response.content))
    assert (picture.format, picture.size) == ("PNG", (1240, 1754))  # 210 by 297 mm at 150 a inch


def test_the_name_of_the_file_is_nobodys_name(page, kring):
    for ending in ("svg", "pdf", "png"):
        assert re.fullmatch(
            rf'inline; filename="kring-\d{{4}}-\d\d-\d\d\.{ending}"',
            page.get(poster_url(kring, ending))["Content-Disposition"],
        )


def test_another_ending_is_not_found(page, kring):
    assert page.get(poster_url(kring, "exe")).status_code == 404


def test_somebody_elses_paper_is_not_found(client, kring):
    client.force_login(User.objects.create(username="other"))

    assert client.get(poster_url(kring, "svg")).status_code == 404
    assert client.get(reverse("print", args=[kring.id])).status_code == 404


def test_the_print_page_is_the_sheet_itself(page, kring):
    client_page = page.get(reverse("print", args=[kring.id]), headers={"accept-language": "en"})
    text = client_page.content.decode()
    sheet = text[text.index("<article") : text.index("</article>")]

    assert "<svg" in sheet and "Tom" in sheet and "Meer mensen dan ik dacht." in sheet
    assert "Yusuf" not in sheet
    assert "alles" not in text
    assert client_page.context["left_off"] == 1
    assert client_page.context["words"].belongs in sheet


def test_somebody_the_person_wants_on_the_wall_hangs_there(page, kring, owner):
    imam = network_of_kring(kring).alters[2].id
    put(kring, [(imam, "alter", "visibility", "print")], by=owner)
    tom = network_of_kring(kring).alters[0].id
    put(kring, [(tom, "alter", "visibility", "self")], by=owner)

    assert sheet_names(page, kring) == {"Els", "Imam Yusuf"}


def sheet_names(page, kring):
    return {row.name for row in page.get(reverse("print", args=[kring.id])).context["rows"]}


def test_who_hangs_on_the_wall_is_chosen_beside_the_sheet(page, kring):
    tom, els, imam = (alter.id for alter in network_of_kring(kring).alters)
    address = reverse("print", args=[kring.id]) + "?size=A3&tension=1"

    response = page.post(address, {"hung": [tom, els], "hangs": [els, imam]})

    assert response.url == reverse("print", args=[kring.id]) + (
        "?as=circles&size=A3&turned=portrait&tension=1"
    )
    assert sheet_names(page, kring) == {"Els", "Imam Yusuf"}
    said = [alter.visibility for alter in network_of_kring(kring).alters]
    assert said == ["circle", None, "print"]


def test_the_form_shows_who_hangs_there_now(page, kring):
    tom, _els, imam = (alter.id for alter in network_of_kring(kring).alters)

    text = page.get(reverse("print", args=[kring.id])).content.decode()

    assert f'name="hangs" value="{tom}" checked' in text
    assert f'name="hung" value="{tom}"' in text
    assert f'name="hangs" value="{imam}">' in text
    assert f'name="hung" value="{imam}"' not in text


def test_tension_and_breaks_are_left_off_the_wall_unless_asked_for(page, kring, owner):
    tom, els, _imam = (alter.id for alter in network_of_kring(kring).alters)
    ego = network_of_kring(kring).egos[0].id
    tie = "~".join(sorted([tom, els]))
    put(
        kring,
        [
            (f"{ego}~{tom}", "bond", "line", "tense"),
            (f"{ego}~{els}", "bond", "line", "broken"),
            (tie, "tie", "quality", "tense"),
        ],
        by=owner,
    )

    def legend(query):
        response = page.get(reverse("print", args=[kring.id]) + query, headers=ENGLISH)
        return {words for _picture, words in response.context["legend"]}

    marks = {"tension", "broken off", "tension between them"}
    assert not legend("") & marks
    assert "know each other" in legend("")
    assert legend("?tension=1") >= {"tension between them"}
    assert len(legend("?tension=1") - legend("")) == 3


def test_the_links_to_the_poster_give_the_same_sheet(page, kring):
    text = page.get(reverse("print", args=[kring.id]) + "?size=A3&large=1&tension=1")

    for ending in ("pdf", "png", "svg"):
        link = (
            poster_url(kring, ending)
            + "?as=circles&amp;size=A3&amp;turned=portrait&amp;large=1&amp;tension=1"
        )
        assert link in text.content.decode()


def test_the_poster_is_calm_too(page, kring, owner):
    tom = network_of_kring(kring).alters[0].id
    ego = network_of_kring(kring).egos[0].id
    put(kring, [(f"{ego}~{tom}", "bond", "line", "tense")], by=owner)

    calm = page.get(poster_url(kring, "svg")).content
    whole = page.get(poster_url(kring, "svg"), {"tension": "1"}).content

    put(kring, [(f"{ego}~{tom}", "bond", "line", "ordinary")], by=owner)
    assert calm == page.get(poster_url(kring, "svg")).content != whole


@pytest.mark.parametrize(
    ("query", "css"),
    [
        ("", "sheet-a4-portrait"),
        ("?size=A3&turned=landscape", "sheet-a3-landscape"),
        ("?size=A9&turned=upside&large=1", "sheet-a4-portrait sheet-large"),
    ],
)
def test_size_and_direction_of_the_paper_can_be_chosen(page, kring, query, css):
    text = page.get(reverse("print", args=[kring.id]) + query).content.decode()

    assert f'class="sheet paper {css}"' in text


def test_a_lifeline_that_grew_higher_than_wide_stands_upright_unless_asked_otherwise(
    page, owner, kring
):
    short = page.get(reverse("print", args=[kring.id]) + "?as=lifeline").content.decode()
    many = begin_kring(centre="Sara", names=[f"Ann {k}" for k in range(60)], by=owner)
    alters = network_of_kring(many).alters
    put(many, [(a.id, "alter", "known_since", 1960 + k) for k, a in enumerate(alters)], by=owner)
    address = reverse("print", args=[many.id]) + "?as=lifeline"

    assert "sheet-a4-landscape" in short
    assert "sheet-a4-portrait" in page.get(address).content.decode()
    assert "sheet-a4-landscape" in page.get(f"{address}&turned=landscape").content.decode()


def test_in_a_crowd_a_larger_sheet_is_offered(page, kring, owner):
    address = reverse("print", args=[kring.id])
    assert page.get(f"{address}?as=ecogram").context["on_a3"] == ""
    add_people(kring, [f"Maria {number}" for number in range(70)], by=owner)
    hung = [(alter.id, "alter", "visibility", "print") for alter in network_of_kring(kring).alters]
    put(kring, hung, by=owner)
    assert "size=A3" in page.get(f"{address}?as=ecogram").context["on_a3"]
    assert page.get(f"{address}?as=ecogram&size=A3").context["on_a3"] == ""


def test_a_typesetter_that_gives_up_leads_to_printing_from_the_browser(page, kring, monkeypatch):
    monkeypatch.setattr(poster, "SECONDS", 0.0)

    response = page.get(poster_url(kring, "pdf"))

    assert response.url == reverse("print", args=[kring.id])


def test_the_drawing_in_a_page_shows_everybody(kring):
    text = circles_svg(network_of_kring(kring))

    assert all(name in text for name in ("Tom", "Els", "Yusuf"))
