"""Friends of friends: one step through somebody, never two."""

from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from kring.network.snowball import friends_of_friends, may_be_asked_through, path_to

AN = Alter(id="an", name="An")
LEA = Alter(id="lea", name="Lea", status="second_hand", via="an")
NETWORK = network_of([Ego(id="me"), AN, LEA])


def test_the_way_to_a_friend_of_a_friend_goes_through_the_friend():
    assert path_to(NETWORK, LEA) == ("an", "lea")
    assert path_to(network_of([Ego(id="me"), LEA]), LEA) == ("lea",)
    assert friends_of_friends(NETWORK) == (LEA,)


def test_nobody_is_asked_through_who_is_not_known_yet_nor_of_whom_nothing_is_asked():
    unsaid = Bond(id="me~x")
    assert may_be_asked_through(AN, unsaid)
    assert not may_be_asked_through(LEA, unsaid)
    assert not may_be_asked_through(Alter(id="x", status="broken"), unsaid)
    assert not may_be_asked_through(Alter(id="x", here_for_help="contact_only"), unsaid)
    assert not may_be_asked_through(AN, Bond(id="me~an", unsafe=True))
    assert not may_be_asked_through(AN, Bond(id="me~an", wish="rest"))
