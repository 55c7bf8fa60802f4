from kring.scene.genogram_claims import Couple, claims_of
from scene.families import EGO, Told


def told(**words):
    story = Told()
    for who, word in words.items():
        story.person(who, relation_types=[word])
    return story


def test_the_word_somebody_was_given_tells_how_they_are_family():
    claims = claims_of(
        told(mum="parent", kid="child", foster="foster_child", ex="former_partner").network()
    )
    assert claims.parents == {
        ("mum", EGO): "biological",
        (EGO, "kid"): "biological",
        (EGO, "foster"): "foster",
    }
    assert [(couple.one, couple.other, couple.ended) for couple in claims.couples] == [
        ("ex", EGO, True)
    ]


def test_what_a_tie_says_goes_before_a_word():
    story = told(mum="parent")
    story.parents("mum", of=EGO, parentage="adopted")
    assert claims_of(story.network()).parents == {("mum", EGO): "adopted"}


def test_a_grandparent_hangs_above_the_only_parent_and_is_not_guessed_above_one_of_two():
    assert ("gran", "mum") in claims_of(told(mum="parent", gran="grandparent").network()).parents
    two = claims_of(told(mum="parent", dad="parent", gran="grandparent").network())
    assert all("gran" not in link for link in two.parents)


def test_a_step_parent_stands_beside_the_only_parent():
    claims = claims_of(told(mum="parent", new="step_parent").network())
    assert [(couple.one, couple.other) for couple in claims.couples] == [("mum", "new")]


def test_a_couple_has_ended_when_it_is_said_in_any_way():
    assert not Couple(one="a", other="b", union="married").ended
    assert Couple(one="a", other="b", union="widowed").ended
    assert Couple(one="a", other="b", until=1999).ended


def test_friends_and_places_are_no_family():
    story = told(pal="friend")
    story.person("park", sort="place", relation_types=["parent"])
    claims = claims_of(story.network())
    assert claims.parents == {}
    assert "park" not in claims.people
