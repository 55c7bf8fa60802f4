from msgspec.structs import replace

from kring.network.model import Figure
from kring.scene.tables import name_of_figure, tables_of
from scene.drawings import network
from scene.table_with_figures import OWN, table, two


def test_a_table_holds_its_own_figures_and_the_threads_between_them():
    (found,) = tables_of(two())
    assert (found.setting.title, found.number) == ("At home", 1)
    assert [figure.id for figure in found.figures] == ["a", "b"]
    assert found.threads == (("a", "b"),)


def test_a_figure_waits_while_its_person_is_put_aside_and_takes_its_threads_along():
    whole = two()
    (found,) = tables_of(replace(whole, alters=()))
    assert [figure.id for figure in found.figures] == ["a"]
    assert found.threads == ()


def test_a_thread_that_was_taken_away_and_one_from_another_table_are_not_drawn():
    untied = network(
        ("setting", "s", {}),
        ("setting", "z", {}),
        ("figure", "a", {"setting": "s", "at": [0, 0]}),
        ("figure", "b", {"setting": "s", "at": [9, 0]}),
        ("figure", "c", {"setting": "z", "at": [0, 0]}),
        ("thread", "a~b", {"laid": None}),
        ("thread", "a~c", {"laid": True}),
    )
    assert [found.threads for found in tables_of(untied)] == [(), ()]


def test_a_figure_is_called_by_its_own_words_else_by_its_person_else_by_what_it_is():
    whole = table(("a", {"of": "tom", "at": [0, 0]}))
    names = [
        name_of_figure(Figure(id="f", **fields), whole, OWN)
        for fields in (
            {"of": "tom"},
            {"of": "me"},
            {"of": "tom", "label": "little Tom", "sort": "part"},
            {"label": "the debts", "sort": "object"},
            {"sort": "fence"},
            {},
        )
    ]
    assert names == ["Tom", "Sara", "little Tom", "the debts", "a fence", "somebody"]
