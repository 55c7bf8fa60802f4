from kring.network.model import (
    About,
    Alter,
    Answer,
    Bond,
    Ego,
    Event,
    Figure,
    Note,
    Rating,
    Setting,
    Spot,
    Stand,
    Take,
    Thread,
    Tie,
    Weight,
)
from kring.network.network import Network, is_person, network_of, once

EVA = Ego(id="eva", name="Eva")
ANN = Alter(id="ann", name="Ann")
BO = Alter(id="bo", name="Bo")


def test_a_network_holds_the_things_by_kind_in_the_order_in_which_they_appeared():
    note = Note(id="n", about="ann", text="Brings soup.")
    event = Event(id="e", title="Moved")
    tie = Tie(id="ann~bo", knows=True)
    network = network_of([EVA, BO, ANN, tie, note, event], id="k")
    assert network.id == "k"
    assert network.egos == (EVA,)
    assert network.alters == (BO, ANN)
    assert network.ties == (tie,)
    assert (network.notes, network.events) == ((note,), (event,))


def test_who_was_put_aside_is_left_out_with_everything_that_hangs_on_them():
    gone = Alter(id="ann", name="Ann", deleted=True)
    network = network_of(
        [
            EVA,
            gone,
            BO,
            Bond(id="eva~ann", closeness=1),
            Bond(id="eva~bo", closeness=2),
            Tie(id="ann~bo", knows=True),
            Spot(id="circles~ann", at=(1.0, 1.0)),
            Spot(id="circles~bo", at=(2.0, 2.0)),
        ]
    )
    assert network.alters == (BO,)
    assert [bond.id for bond in network.bonds] == ["eva~bo"]
    assert network.ties == ()
    assert [spot.id for spot in network.spots] == ["circles~bo"]


def test_nothing_cascades_so_what_hangs_on_somebody_comes_back_with_them():
    tie = Tie(id="ann~bo", knows=True)
    aside = Alter(id="ann", name="Ann", deleted=True)
    assert network_of([aside, BO, tie]).ties == ()
    assert network_of([ANN, BO, tie]).ties == (tie,)


def test_a_tie_to_somebody_who_is_not_there_is_left_out():
    assert network_of([ANN, Tie(id="ann~nobody", knows=True)]).ties == ()
    assert network_of([ANN, Bond(id="nobody~ann", closeness=1)]).bonds == ()


def test_the_name_is_the_title_else_that_of_the_central_person():
    assert network_of([EVA]).name == "Eva"
    assert network_of([EVA, About(id="kring", title="At home")]).name == "At home"
    assert network_of([Ego(id="one"), Ego(id="two", name="Omar")]).name == "Omar"
    assert network_of([]).name is None


def test_a_kring_without_settings_has_empty_ones():
    assert network_of([]).about == About(id="kring")


def test_somebody_and_their_bond_and_spot_are_found_by_id():
    bond = Bond(id="eva~ann", closeness=1)
    network = network_of([EVA, ANN, BO, bond, Spot(id="circles~ann", at=(3.0, -4.0))])
    assert network.alter["ann"] == ANN
    assert network.bond("ann") == bond
    assert network.bond("bo") == Bond(id="eva~bo")
    assert network.spot("circles", "ann") == (3.0, -4.0)
    assert network.spot("circles", "bo") is None
    assert network.spot("ecomap", "ann") is None


def test_the_bond_asked_for_is_that_of_the_first_central_person():
    network = network_of(
        [
            EVA,
            Ego(id="omar"),
            ANN,
            Bond(id="omar~ann", closeness=1),
            Bond(id="eva~ann", closeness=3),
        ]
    )
    assert network.bond("ann").closeness == 3


def test_a_network_without_a_centre_still_gives_an_empty_bond():
    assert Network(alters=(ANN,)).bond("ann") == Bond(id="ego~ann")


def test_people_are_human_beings_who_are_there_now():
    others = [Alter(id=sort, sort=sort) for sort in ("group", "place", "service", "animal", "role")]
    away = [
        Alter(id=status, status=status)
        for status in ("asleep", "broken", "dead", "past", "wished", "second_hand")
    ]
    known = Alter(id="cy", sort="person", status="active")
    assert network_of([ANN, *others, *away, known]).people == (ANN, known)
    assert is_person(ANN)
    assert not is_person(others[0])


def test_columns_of_a_research_file_go_along():
    network = network_of([ANN], columns={"ann": {"Close": True}})
    assert network.columns["ann"]["Close"] is True


def test_how_life_is_for_the_person_is_held_by_kind():
    stand = Stand(id="s", day="2026-03-03", experience=7.5)
    weight = Weight(id="w", side="burden", heavy=4)
    rating = Rating(id="r", area="rights", score=3.0)
    answer = Answer(id="a", question="tip", words="Samen koken.")
    network = network_of([EVA, stand, weight, rating, answer])
    assert (network.stands, network.weights) == ((stand,), (weight,))
    assert (network.ratings, network.answers) == ((rating,), (answer,))


def test_a_thread_goes_when_one_of_its_figures_does():
    table, one = Setting(id="s", title="At home"), Figure(id="f1", setting="s", of="ann")
    other, thread = Figure(id="f2", setting="s"), Thread(id="f1~f2", laid=True)
    take = Take(id="t", setting="s", time=1_700_000_000, figures=("f1",))
    network = network_of([ANN, table, one, other, thread, take])
    assert (network.settings, network.figures) == ((table,), (one, other))
    assert (network.threads, network.takes) == ((thread,), (take,))
    gone = Figure(id="f2", setting="s", deleted=True)
    assert network_of([ANN, table, one, gone, thread]).threads == ()


def test_what_is_worked_out_of_a_network_is_worked_out_once():
    asked = []

    @once
    def count(network):
        asked.append(network)
        return len(network.alters)

    one, other = network_of([ANN]), network_of([ANN, EVA])
    assert [count(one), count(one), count(other), count(one)] == [1, 1, 1, 1]
    assert asked == [one, other]
