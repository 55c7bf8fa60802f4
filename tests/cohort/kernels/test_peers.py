import pyarrow as pa
import pytest

from cohort.any_cohort import figures, net_of, people_of, record_of
from kring.cohort.form import Attribute
from kring.cohort.kernels.peers import OF_ANSWERS, OF_NETWORKS, peer_kernels
from kring.cohort.library import measure
from kring.formats.errors import BadInput
from kring.network.measures.peers import PEERS

ROLE = Attribute(name="role", categories=("kin", "paid"), of_ego=True)


def only(found):
    (row,) = found
    return row


def test_every_figure_of_another_program_can_be_asked_for():
    assert {*OF_NETWORKS, *OF_ANSWERS} == set(PEERS)
    assert len(peer_kernels(list(PEERS), [ROLE])) == len(PEERS)


def test_a_pair_that_is_written_twice_counts_twice_where_it_does_elsewhere():
    # The constructed network of egor: three people, one tie written from both sides.
    row = only(
        figures(
            [net_of(3, [(0, 1), (1, 0)])],
            *peer_kernels(["egor:ego_density", "egor.ego_constraint"], []),
        )
    )
    assert row["egor.ego_density"] == pytest.approx(2 / 3)
    assert row["egor.ego_constraint"] == pytest.approx(0.7284, abs=5e-5)


def test_a_row_that_names_a_stranger_is_no_tie_anywhere():
    row = only(figures([net_of(2, [(0, 5), (None, 1)])], *peer_kernels(["egor:ego_density"], [])))
    assert row["egor.ego_density"] == 0


def test_figures_about_an_answer_have_a_column_for_each_answer():
    three = people_of("kin", "paid", "paid", own="kin")
    names = ["ideanet:ei_index", "ideanet:iqv", "egor:EI"]
    row = only(figures([three], *peer_kernels(names, [ROLE])))
    assert row["role.ideanet.ei_index"] == pytest.approx(1 / 9)  # a third, divided once too often
    assert row["role.ideanet.iqv"] == pytest.approx((1 - 5 / 9) * 2)
    assert row["role.egor.EI(rescale=FALSE)"] is None  # there are no ties
    nobody_asked_ego = Attribute(name="role", categories=("kin", "paid"))
    assert peer_kernels(["ideanet:ei_index"], [nobody_asked_ego]) == []


def test_whoever_it_is_not_known_of_stays_with_their_own_network():
    cohort = [people_of("kin", None), people_of(), people_of("paid", "paid")]
    found = figures(cohort, *peer_kernels(["ideanet:iqv"], [ROLE]))
    assert [row["role.ideanet.iqv"] for row in found] == [1, None, 0]


def test_figures_over_people_come_as_the_largest_and_the_mean():
    path = net_of(3, [(0, 1), (1, 2)])  # the one in the middle lies between the others once
    row = only(figures([path], *peer_kernels(["egoweb:betweenness", "igraph:centr_degree"], [])))
    assert (row["egoweb.max_betweenness"], row["egoweb.mean_betweenness"]) == (2, 2 / 3)
    assert row["igraph.centr_degree"] == pytest.approx(1 / 3)
    assert only(figures([net_of(1, [])], *peer_kernels(["ucinet:hierarchy"], []))) == {
        "network": "n0",
        "source": None,
        "ucinet.hierarchy": 1,
    }


def test_they_stand_behind_our_own():
    table = pa.Table.from_batches([record_of([net_of(3, [(0, 1), (1, 0)]), people_of("kin")])])
    found = measure(table, ["density"], also=["egor:ego_density", "egor:EI"])
    assert found["density"].to_pylist() == [pytest.approx(1 / 3), None]
    assert found["egor.ego_density"].to_pylist() == [pytest.approx(2 / 3), None]
    assert found.column_names[-2:] == ["egor.ego_density", "role.egor.EI(rescale=FALSE)"]


def test_a_name_that_is_no_figure_is_told_before_anything_is_read():
    with pytest.raises(BadInput, match=r"no figure “egor:beauty” of another program\. Choose from"):
        measure("gone.csv", also=["egor:beauty"])


def test_more_than_ten_people_keep_their_names():
    ring = [(at, (at + 1) % 12) for at in range(12)]
    row = only(figures([net_of(12, ring)], *peer_kernels(["egor:ego_constraint"], [])))
    # Everybody has three rows: ego and two neighbours; 12 · (1/12)² · (1 + 2/3)².
    assert row["egor.ego_constraint"] == pytest.approx((5 / 3) ** 2 / 12)
