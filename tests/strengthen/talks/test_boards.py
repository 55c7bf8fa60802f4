"""A circle and a family talk are two boards of one kind; who is simply a contact is not asked."""

from kring.network.model import Alter, Bond, Ego, Meeting
from kring.network.network import network_of
from kring.strengthen.boards import BOARDS
from kring.strengthen.forms import CardForm

NETWORK = network_of(
    [
        Ego(id="me"),
        Alter(id="mia", name="Mia"),
        Alter(id="burt", name="Burt", here_for_help="contact_only"),
        Bond(id="me~mia", meaning="Mijn rots."),
        Bond(id="me~burt", meaning="Leuk."),
        Meeting(id="c", sort="circle", topic="Alleen wonen"),
        Meeting(id="f", sort="family", topic="Hoe verder"),
    ]
)


def test_a_circle_and_a_family_talk_lie_on_two_boards():
    assert [one.id for one in BOARDS["circle"].things(NETWORK)] == ["c"]
    assert [one.id for one in BOARDS["family"].things(NETWORK)] == ["f"]


def test_who_is_simply_a_contact_is_never_asked_to_come():
    form = CardForm(BOARDS["circle"], Meeting(id="x"), NETWORK)

    assert [value for value, _ in form.fields["meeting.who"].choices] == ["mia"]


def test_what_is_not_talked_about_is_asked_at_once():
    assert "not_about" in BOARDS["circle"].first
