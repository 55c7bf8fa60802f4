"""Three columns: what the person says stays, hints wait for trust, and nobody is pushed."""

from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import About, Alter, Bond, Ego
from kring.network.network import network_of
from kring.network.opens import columns

BONDS = st.fixed_dictionaries(
    {},
    optional={
        "capital": st.sampled_from([("bonding",), ("bridging", "linking"), ()]),
        "similar_work": st.sampled_from(["same", "different"]),
        "has_power": st.booleans(),
        "strength_felt": st.sampled_from(["weak", "strong"]),
    },
)


def network_with(bonds, trust=None, **alter):
    things = [Ego(id="me"), About(id="kring", trust=trust)]
    for at, said in enumerate(bonds):
        things += [Alter(id=f"a{at}", name=f"A{at}", **alter), Bond(id=f"me~a{at}", **said)]
    return network_of(things)


@given(st.lists(BONDS, max_size=5), st.sampled_from(["no", "a_little"]))
def test_without_trust_no_bridge_is_hinted_and_what_was_said_stays(bonds, trust):
    free, held = columns(network_with(bonds)), columns(network_with(bonds, trust))
    assert [column.said for column in held] == [column.said for column in free]
    assert held[0] == free[0]
    assert all(not column.hinted and column.waits for column in held[1:])


@given(st.lists(BONDS, max_size=5))
def test_who_is_simply_a_contact_is_never_in_a_hint(bonds):
    found = columns(network_with(bonds, here_for_help="contact_only"))
    assert not any(column.hinted for column in found)


@given(st.lists(BONDS, max_size=5))
def test_where_the_person_said_something_there_is_no_hint(bonds):
    network = network_with(bonds)
    for column in columns(network):
        assert not {one for one in column.hinted if network.bond(one).capital is not None}
