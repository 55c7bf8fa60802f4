"""Who counts: persons of now, more than known by sight, with professionals as the person chose."""

from kring.network.measures.counted import all_people, all_there_now, counted_people
from network.drawn import drawn, person

EVERYBODY = (
    person("mum", "parent"),
    person("nurse", "home_care"),
    person("gran", "grandparent", status="dead"),
    person("baker", "light_tie", "shopkeeper"),
    person("choir", sort="group"),
    person("cat", sort="animal"),
    person("friend to cycle with", sort="role"),
    person("jo"),
)


def names(found):
    return [alter.id for alter in found]


def test_people_are_persons_of_now_and_more_than_known_by_sight():
    assert names(all_people(drawn(*EVERYBODY))) == ["mum", "nurse", "jo"]


def test_people_here_for_their_work_count_unless_the_person_says_no():
    assert names(counted_people(drawn(*EVERYBODY))) == ["mum", "nurse", "jo"]
    assert names(counted_people(drawn(*EVERYBODY, paid_count=True))) == ["mum", "nurse", "jo"]
    assert names(counted_people(drawn(*EVERYBODY, paid_count=False))) == ["mum", "jo"]


def test_there_now_are_also_groups_animals_and_light_ties():
    assert names(all_there_now(drawn(*EVERYBODY))) == [
        "mum",
        "nurse",
        "baker",
        "choir",
        "cat",
        "jo",
    ]
