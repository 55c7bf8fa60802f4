import pypdfium2 as pdfium
import pytest

from kring.network.bubbles import BUBBLES
from kring.network.network import Network
from kring.scene.poster import poster
from kring.scene.svg import svg
from kring.scene.who import WhoWords, who
from kring.scene.who_layout import LARGEST
from scene.drawings import SHEET, WORDS, crowd, network

OWN = WhoWords(
    title="Who is who",
    caption="Whom do I call?",
    bubbles={
        "household": "my household",
        "family": "family",
        "friends": "friends",
        "neighbours": "neighbours",
        "volunteers": "volunteers",
        "home_care": "help at home",
        "doctor_care": "doctor and care",
        "town_services": "town and services, and everything else of the town",
    },
    works_together="work together",
    works_with="works together with {names}",
    emergency="call first",
    emergency_title="When something happens",
    who="Who",
    what_for="What for",
    phone="Phone",
    when="When",
    everybody="Everybody",
)


def maria(*things):
    return network(("ego", "me", {"name": "Maria"}), *things)


def helped():
    return maria(
        ("alter", "doc", {"name": "dokter Smet", "relation_types": ["gp"], "phone": "09 1"}),
        (
            "alter",
            "care",
            {"name": "Nele", "relation_types": ["home_care"], "what_for": "pillen\nen bad"},
        ),
        (
            "alter",
            "son",
            {"name": "Jan", "relation_types": ["child"], "phone": "0470", "emergency": True},
        ),
        ("alter", "who", {"name": "Iemand"}),
        ("alter", "gone", {"name": "Moeder", "relation_types": ["parent"], "status": "dead"}),
        ("alter", "park", {"name": "het park", "sort": "place"}),
        ("tie", "care~doc", {"works_together": True}),
        ("tie", "doc~son", {"knows": True}),
    )


def written_in(scene):
    return [" ".join(text.lines) for text in scene.texts]


def test_an_empty_sheet_has_eight_boxes_and_me():
    scene = who(Network(), WORDS, OWN)
    assert set(OWN.bubbles.values()) < set(written_in(scene))
    assert "me" in written_in(scene)
    assert scene.legend == ()
    assert scene.tray == ()


def test_a_card_tells_the_name_what_for_and_the_phone():
    said = written_in(who(helped(), WORDS, OWN))
    assert {"dokter Smet", "09 1", "Nele", "pillen en bad"} < set(said)


def test_who_belongs_nowhere_yet_waits_and_who_is_gone_is_not_missed():
    scene = who(helped(), WORDS, OWN)
    assert scene.tray == ("Iemand",)
    assert "Moeder" not in svg(scene)


def test_who_works_together_is_joined_and_who_only_knows_the_other_is_not():
    scene = who(helped(), WORDS, OWN)
    assert [entry.words for entry in scene.legend] == ["work together", "call first"]
    assert "dokter Smet, 09 1, works together with Nele" in scene.description
    assert "Jan, 0470, call first" in scene.description


def test_the_page_after_it_is_for_when_something_happens_with_lines_to_write_on():
    (page,) = who(helped(), WORDS, OWN).overleaf
    assert page.title == "When something happens"
    assert page.rows == (("Jan", "0470", ""),)
    assert page.open_rows == 5
    assert page.points >= 16


def test_what_does_not_fit_beside_the_names_stands_on_a_page_after_it():
    people = [
        (
            "alter",
            f"p{k}",
            {
                "name": f"Ann {k}",
                "relation_types": ["friend"],
                "phone": "0470 12 34 56",
                "what_for": "koffie drinken op zondag",
            },
        )
        for k in range(20)
    ]
    scene = who(maria(*people), WORDS, OWN, large=True)
    assert "0470 12 34 56" not in written_in(scene)
    assert scene.overleaf[1].rows[19] == (
        "Ann 19",
        "0470 12 34 56",
        "koffie drinken op zondag",
        "",
    )


@pytest.mark.parametrize("people", [1, 5, 30, 60])
def test_it_is_drawn_right_for_few_and_for_many(people):
    scene = who(crowd(people), WORDS, OWN)
    sizes = [text.size for text in scene.texts if text.anchor == "start"]
    assert max(sizes) <= LARGEST
    assert scene.description.count(";") + scene.description.count(":") >= min(people, 2) - 1


def test_a_name_of_ten_thousand_letters_leaves_the_sheet_as_it_was():
    long = maria(("alter", "a", {"name": "x" * 200, "phone": "0" * 40, "bubble": "friends"}))
    scene = who(long, WORDS, OWN)
    for text in scene.texts:
        assert text.x >= -100
    assert scene.half_height == who(Network(), WORDS, OWN).half_height


def letters_on_paper(paper, word):
    """Give the size in points of a word on the first page."""
    page = pdfium.PdfDocument(paper)[0]
    text = page.get_textpage()
    at = text.get_text_range().index(word)
    size = pdfium.raw.FPDFText_GetFontSize(text.raw, at)
    matrix = pdfium.raw.FS_MATRIX()
    pdfium.raw.FPDFText_GetMatrix(text.raw, at, matrix)
    return size * abs(matrix.a)


@pytest.mark.parametrize("people", [1, 5, 24])
def test_on_a_sheet_of_a4_for_the_fridge_letters_are_sixteen_points_or_more(people):
    alters = [
        (
            "alter",
            f"p{k}",
            {"name": f"Ann{k:02}", "bubble": BUBBLES[k % 8], "phone": "0470 12 34 56"},
        )
        for k in range(people)
    ]
    paper = poster(who(maria(*alters), WORDS, OWN, large=True), SHEET)
    assert letters_on_paper(paper, "Ann00") >= 16
    assert len(pdfium.PdfDocument(paper)) >= 2
