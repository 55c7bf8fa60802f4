"""Friends of friends: one step through somebody, never two."""

from kring.network.model import Alter, Ego
from kring.network.network import network_of
from kring.network.snowball import friends_of_friends, may_be_asked_through, path_to

AN = Alter(id="an", name="An")
LEA = Alter(id="lea", name="Lea", status="second_hand", via="an")
NETWORK = network_of([Ego(id="me"), AN, LEA])


def test_the_way_to_a_friend_of_a_friend_goes_through_the_friend():
    assert path_to(NETWORK, LEA) == ("an", "lea")
    assert path_to(network_of([Ego(id="me"), LEA]), LEA) == ("lea",)
    assert friends_of_friends(NETWORK) == (LEA,)


def test_nobody_is_asked_through_who_is_not_known_yet_nor_who_is_simply_a_contact():
    assert may_be_asked_through(AN)
    assert not may_be_asked_through(LEA)
    assert not may_be_asked_through(Alter(id="x", status="broken"))
    assert not may_be_asked_through(Alter(id="x", here_for_help="contact_only"))
