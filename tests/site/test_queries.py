"""What the start page lists."""

from django.utils.translation import override

from kring.site.actions import begin_kring, load_stories
from kring.site.queries import kringen_of, stories
from kring.site.story_lines import SHOWS


def test_the_newest_kring_stands_first_under_its_name(sara):
    begin_kring(centre="Eerst", names=[], by=sara)
    begin_kring(centre="", names=["mama"], by=sara)
    assert [line.name for line in kringen_of(sara)] == [None, "Eerst"]


def test_a_kring_that_cannot_be_unlocked_is_listed_with_what_is_in_the_way(sara, home):
    kring = begin_kring(centre="Weg", names=[], by=sara)
    for file in (home / "keys" / "krings").iterdir():
        file.unlink()
    (line,) = kringen_of(sara)
    assert line.id == kring.pk
    assert line.name is None
    assert line.problem


def test_every_story_says_in_its_title_that_it_is_made_up():
    titles = [story.network.name for story in stories()]
    assert len(titles) == len(set(titles)) > 0
    assert all("verzonnen" in title for title in titles)


def test_every_story_and_nothing_else_has_a_line_that_tells_what_it_shows():
    assert sorted(SHOWS) == sorted(story.network.id for story in stories())


def test_a_loaded_story_says_what_it_shows_and_one_s_own_drawing_says_nothing(sara):
    begin_kring(centre="Mine", names=[], by=sara)
    load_stories(by=sara)
    with override("nl"):
        shown = {line.name: str(line.shows) for line in kringen_of(sara) if line.shows}
    assert "Mine" not in shown
    assert len(set(shown.values())) == len(stories())
    assert (
        shown["Jordy (verzonnen verhaal)"] == "Wie blijft er als de helpers weggaan met hun werk?"
    )
