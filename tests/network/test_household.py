from kring.network.household import lives_here
from kring.network.model import Alter, Ego
from kring.network.network import network_of


def living(**where):
    alters = [Alter(id=one, lives_with=other) for one, other in where.items()]
    return network_of([Ego(id="me"), *alters])


def here(network):
    return [alter.id for alter in network.alters if lives_here(network, alter)]


def test_who_lives_with_the_central_person_lives_here_also_through_somebody_else():
    assert here(living(partner="me", child="partner", friend=None)) == ["partner", "child"]


def test_people_who_point_at_each_other_in_a_ring_are_not_known_to_live_here():
    assert here(living(a="b", b="a", c="c", d="gone")) == []
