import itertools

import pypdfium2 as pdfium
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.card import WIDTHS, CardWords, card
from kring.scene.poster import poster
from kring.scene.svg import svg
from kring.scene.text import width_of
from scene.drawings import SHEET

COLUMNS = tuple(f"column {k}" for k in range(11))
WORDS = CardWords(
    language="en",
    title="Network card",
    caption="What is empty was not said.",
    columns=COLUMNS,
    told="People on this card: {people}.",
)
TOM = ("Tom", "friend", "", "1998", "", "", "", "", "", "", "He knows it all.")
ROWS = st.lists(st.tuples(*[st.text(max_size=200)] * 11), max_size=20)


def test_every_column_has_a_width():
    assert len(WIDTHS) == len(COLUMNS)


def test_an_empty_card_has_its_columns_and_rows_to_write_in():
    scene = card((), WORDS)
    assert [" ".join(text.lines) for text in scene.texts] == list(COLUMNS)
    assert scene.table.open_rows == 12


def test_somebody_is_told_with_what_is_known_and_nothing_else():
    scene = card((TOM,), WORDS)
    assert scene.description == (
        "People on this card: 1. Tom; column 1: friend; column 3: 1998; column 10: He knows it all."
    )
    assert scene.table.rows == (TOM,)
    assert scene.table.open_rows == 0


def test_what_is_too_long_for_a_cell_is_cut_in_the_drawing_and_whole_in_the_table():
    long = ("word " * 400).strip()
    scene = card(((*TOM[:10], long),), WORDS)
    cut = max(scene.texts, key=lambda text: len(text.lines))
    assert len(cut.lines) == 6
    assert cut.lines[-1].endswith("…")
    assert scene.table.rows[0][10] == long


@given(ROWS)
def test_nothing_lies_over_another_row_or_beside_the_sheet(rows):
    scene = card(rows, WORDS)
    assert svg(scene).startswith("<svg")
    ruled = [-scene.half_height] + [float(s.path.split()[1].split("H")[0]) for s in scene.strokes]
    for text in scene.texts:
        above = text.y - len(text.lines) * text.size * 1.2 / 2
        below = text.y + len(text.lines) * text.size * 1.2 / 2
        assert any(a - 0.01 <= above and below <= b + 0.01 for a, b in itertools.pairwise(ruled))
        assert text.x + text.size * max(map(width_of, text.lines)) <= scene.half_width + 1


def test_sixty_people_are_a_real_table_over_several_pages_for_readers_of_all_kinds():
    paper = poster(card((TOM,) * 60, WORDS), SHEET)
    assert b"pdfuaid" in paper
    pages = pdfium.PdfDocument(paper)
    assert len(pages) > 1
    assert pages[0].get_width() > pages[0].get_height()
    texts = [page.get_textpage().get_text_range() for page in pages]
    assert sum(text.count("He knows it all.") for text in texts) == 60
    assert "column 1" in texts[1]
