from kring.scene.figures_legend import figures_legend
from kring.scene.tables import tables_of
from scene.table_with_figures import OWN, table, two


def words_of(network):
    return [entry.words for entry in figures_legend(tables_of(network), OWN)]


def test_only_what_stands_there_is_explained():
    assert words_of(two()) == ["the nose", "under a glass", "a thread"]
    assert words_of(table()) == []


def test_everything_has_its_sign():
    everything = table(
        ("a", {"at": [0, 0], "sort": "part", "pose": "sitting"}),
        ("b", {"at": [40, 0], "pose": "lying", "raised": True}),
        ("c", {"at": [0, 40], "sort": "object", "cover": "cloth"}),
        ("d", {"at": [0, -40], "sort": "fence"}),
        ("e", {"at": [-40, 0], "cover": "glass"}),
    )
    assert words_of(everything) == [
        "the nose", "a part", "a thing", "a fence", "sits", "lies",
        "under a cloth", "under a glass", "on a block", "a thread",
    ]  # fmt: skip


def test_an_example_fits_its_line_of_the_legend():
    for entry in figures_legend(tables_of(two()), OWN):
        assert all(stroke.width < 0.8 for stroke in entry.strokes)
