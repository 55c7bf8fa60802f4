"""Who can be near; counts by hand."""

from kring.network.figures import Share
from kring.network.measures.reachability import reachability
from network.drawn import drawn, person


def test_three_within_half_an_hour_and_two_of_them_full():
    found = reachability(
        drawn(
            person("a", travel_minutes=10, busy="full"),
            person("b", travel_minutes=30, busy="full"),
            person("c", travel_minutes=15, busy="has_room"),
            person("d", travel_minutes=60),
            person("e", travel_minutes=200),
            person("f"),
        )
    )
    assert found.within[15] == Share(part=2, of=5, unknown=1)
    assert found.within[30] == Share(part=3, of=5, unknown=1)
    assert found.within[60] == Share(part=4, of=5, unknown=1)
    assert found.near == ("a", "b", "c")
    assert found.near_and_full == ("a", "b")


def test_whoever_lives_in_the_house_is_near():
    assert reachability(drawn(person("a", place_level="home"))).near == ("a",)


def test_whoever_was_not_asked_about_is_unknown_not_far():
    found = reachability(drawn(person("a"), person("b")))
    assert found.within[30] == Share(part=0, of=0, unknown=2)
    assert found.channels["phone"] == Share(part=0, of=0, unknown=2)
    assert found.busy["full"] == Share(part=0, of=0, unknown=2)
    assert found.places["abroad"] == Share(part=0, of=0, unknown=2)


def test_one_person_can_have_several_channels():
    found = reachability(
        drawn(person("a", channels=("phone", "video")), person("b", channels=("phone",)))
    )
    assert found.channels["phone"].part == 2
    assert found.channels["video"].part == 1
    assert found.channels["video"].of == 2


def test_nobody_is_nowhere():
    assert reachability(drawn()).within[60] == Share(part=0, of=0)
