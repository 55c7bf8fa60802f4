"""By hand: who gives more than they cost gives, as much both ways is both, silence is unknown."""

from kring.network.measures.energy import Energy, energy
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of


def network(*levels, status=None):
    alters = [Alter(id=f"a{k}", status=status) for k in range(len(levels))]
    bonds = [
        Bond(id=f"me~a{k}", energy_in=gets, energy_out=gives)
        for k, (gets, gives) in enumerate(levels)
    ]
    return network_of([Ego(id="me"), *alters, *bonds])


def test_contacts_are_counted_by_where_most_energy_goes():
    found = energy(network((3, 1), (2, None), (1, 2), (2, 2), (None, None), (0, 0)))
    assert found == Energy(gives=2, costs=1, both=1, unknown=2)


def test_who_is_asleep_or_died_does_not_count_now():
    assert energy(network((3, 0), status="asleep")) == Energy(gives=0, costs=0, both=0, unknown=0)
