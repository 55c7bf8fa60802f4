"""A card told in words: names for ids, words for codes, nothing for what was not said."""

from kring.network.model import Agreement, Alter, Ego, Hope, Role, Threshold
from kring.network.network import network_of
from kring.strengthen.board import Board
from kring.strengthen.boards import BOARDS
from kring.strengthen.telling import groups_of, name_of, name_on_paper, told

NETWORK = network_of(
    [
        Ego(id="me", name="Sara"),
        Alter(id="mieke", name="Oma Mieke"),
        Hope(id="h", text="Weer zingen", who=("mieke",), state="nearer"),
        Agreement(id="a", what="Koffie", who=("mieke", "gone"), until="2027-01-01"),
        Role(id="now", name="buur"),
        Role(id="was", name="bakker", state="past"),
    ]
)


def test_names_and_words_are_told_and_nothing_unsaid():
    card = told(BOARDS["hopes"], NETWORK.hopes[0], NETWORK)

    assert card.title == "Weer zingen"
    assert card.said == [
        ("Who belongs to this?", "Oma Mieke"),
        ("How is it now?", "it comes nearer"),
    ]


def test_a_day_is_told_as_people_write_it():
    card = told(BOARDS["agreements"], NETWORK.agreements[0], NETWORK)

    assert ("Until, or look again on", "1 January 2027") in card.said


def test_who_is_not_there_any_more_has_no_name():
    card = told(BOARDS["agreements"], NETWORK.agreements[0], NETWORK)

    assert ("Who?", "Oma Mieke, without a name") in [
        ("Who?", words) for _question, words in card.said
    ]


def test_cards_are_grouped_by_what_was_said_and_unsaid_ones_where_the_board_says():
    board = Board(
        code="roles", kind="role", name="", lead="", new="", first=(), title="name",
        group_by="state", unsaid="now",
    )  # fmt: skip
    groups = groups_of(board, NETWORK)

    assert [(group.code, [card.title for card in group.cards]) for group in groups] == [
        ("now", ["buur"]),
        ("past", ["bakker"]),
    ]


def test_cards_can_be_laid_by_whom_they_name_and_the_rest_come_last():
    board = BOARDS["thresholds"]
    network = network_of(
        [
            Ego(id="e"),
            Alter(id="mia", name="Mia"),
            Threshold(id="t1", what="Hulp vragen"),
            Threshold(id="t2", what="Bellen", about="mia", direction="ask"),
            Threshold(id="t3", what="Soep aannemen", about="mia", direction="receive"),
        ]
    )
    assert [
        (group.name, [card.title for card in group.cards])
        for group in groups_of(board, network, "about")
    ] == [("Mia", ["Bellen", "Soep aannemen"]), ("Said of nobody and nothing", ["Hulp vragen"])]
    assert groups_of(board, network, "visibility") == groups_of(board, network)


def test_the_central_person_without_a_name_is_me_and_never_somebody_nameless():
    network = network_of([Ego(id="e")])

    assert name_of(network, "e") == "me"
    assert name_on_paper(network, None) == name_on_paper(network, "e") == ""


def test_on_paper_everybody_with_a_name_has_it():
    network = network_of([Ego(id="e", name="Sara"), Alter(id="a", name="Mia")])
    assert (name_on_paper(network, None), name_on_paper(network, "a")) == ("Sara", "Mia")
