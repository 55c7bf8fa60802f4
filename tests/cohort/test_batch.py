from hypothesis import given

from cohort.any_cohort import cohorts, net_of, record_of
from kring.cohort.batch import Batch, rows_of


def test_lists_are_laid_behind_each_other_also_of_a_piece():
    record = record_of([net_of(2, [(0, 1)]), net_of(0, []), net_of(3, [(2, 0)])])
    batch = Batch(record.slice(1))
    assert batch.size.tolist() == [0, 3]
    assert batch.place.tolist() == [0, 1, 2]
    assert batch.pairs.first.tolist() == [0]
    assert batch.pairs.second.tolist() == [2]


def test_an_empty_place_holds_no_rows():
    record = record_of([net_of(1, [])])
    column = record.column("ties").take([0, None])
    assert rows_of(column).counts.tolist() == [0, 0]


def test_of_two_weights_of_one_pair_the_larger_counts():
    net = net_of(2, [])
    heavy = type(net)(net.roles, net.ages, net.pull, ((0, 1, 1.0), (1, 0, 3.0)), None)
    assert Batch(record_of([heavy])).weight.tolist() == [3.0]


@given(cohorts)
def test_pairs_weights_and_degrees_are_those_of_the_plain_network(cohort):
    batch = Batch(record_of(cohort))
    nets = [each.net for each in cohort]
    weights = [net.ties[pair] for net in nets for pair in sorted(net.ties)]
    assert batch.weight.tolist() == weights
    degrees = [len(net.near[person]) for net in nets for person in net.people]
    assert batch.degree.tolist() == degrees
    assert [len(net.ties) for net in nets] == batch.ties.tolist()


@given(cohorts)
def test_networks_of_one_size_lie_in_a_block(cohort):
    batch = Batch(record_of(cohort))
    seen = sorted(int(n) for networks, _ in batch.alike() for n in networks)
    assert seen == [number for number, each in enumerate(cohort) if each.roles]
    for networks, people in batch.alike():
        assert people.shape == (len(networks), batch.size[networks[0]])
