from kring.formats.archive import unpacked
from kring.formats.network_canvas_writing import as_bytes
from kring.formats.reading import copies_in
from kring.formats.source import Source
from kring.network.model import About, Alter, Bond, Ego, Tie
from kring.network.network import network_of

NETWORK = network_of(
    [
        About(id="kring", title="Sara: één", ties_asked=True),
        Ego(id="ik"),
        Alter(id="an", name="=An"),
        Alter(id="bo", name="Bo"),
        Alter(id="plein", name="plein", sort="place"),
        Bond(id="ik~an", closeness=1),
        Tie(id="an~bo", knows=True, labels=("buren", "vrienden")),
        Tie(id="an~plein", knows=True),
    ],
    id="n1",
    columns={"an": {"age": 34}},
)


def read(networks):
    return [copy.network for copy in copies_in(Source("a.zip", as_bytes(networks)))]


def test_people_sorts_and_kinds_of_tie_come_back():
    (found,) = read([NETWORK])
    assert (found.id, found.name) == ("n1", "Sara: één")
    assert [(alter.id, alter.name, alter.sort) for alter in found.alters] == [
        ("an", "=An", None),
        ("bo", "Bo", None),
        ("plein", "plein", "place"),
    ]
    assert {tie.id: tie.labels for tie in found.ties} == {
        "an~bo": ("buren", "vrienden"),
        "an~plein": None,
    }
    assert found.columns["an"]["closeness"] == 1
    assert found.columns["an"]["age"] == 34


def test_several_networks_with_the_same_ids_stay_apart():
    first, second = read([NETWORK, NETWORK])
    assert first.alters == second.alters


def test_files_are_called_as_network_canvas_calls_them():
    names = [each.name for each in unpacked(Source("a", as_bytes([NETWORK])), endings=(".csv",))]
    assert names[0].startswith("a › Sara- één_")
    assert {name.rsplit("_", 1)[1] for name in names} == {
        "ego.csv",
        "person.csv",
        "place.csv",
        "buren.csv",
        "vrienden.csv",
        "edgeList.csv",
    }


def test_an_empty_network_is_a_session_without_anybody():
    (found,) = read([network_of([])])
    assert (found.alters, found.about.ties_asked) == ((), None)
