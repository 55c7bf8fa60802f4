from hypothesis import given
from hypothesis import strategies as st

from kring.scene.scene import Table


def table(*widths, open_rows=0):
    names = tuple("abcdefgh"[: len(widths)])
    return Table(title="t", columns=names, rows=(), widths=widths, open_rows=open_rows)


def test_widths_are_parts_of_the_page():
    assert table(3, 1).percents == [75.0, 25.0]
    assert table(1, 1, 1).percents == [33.3, 33.3, 33.3]


@given(st.lists(st.floats(0.5, 9), min_size=1, max_size=8))
def test_columns_together_take_the_whole_page(widths):
    assert abs(sum(table(*widths).percents) - 100) < 0.5


def test_open_rows_are_counted_one_by_one():
    assert list(table(1, open_rows=2).open_numbers) == [0, 1]
