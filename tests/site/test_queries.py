"""What the start page lists."""

from django.utils.translation import override

from kring.keep.actions import put
from kring.keep.grants import give
from kring.keep.queries import network_of_kring
from kring.site.actions import begin_kring, load_stories
from kring.site.queries import kringen_of, shelf_of, stories
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


def test_a_name_that_changed_is_the_new_one(sara):
    kring = begin_kring(centre="Eerst", names=[], by=sara)
    assert [line.name for line in kringen_of(sara)] == ["Eerst"]
    (ego,) = network_of_kring(kring).egos
    put(kring, [(ego.id, "ego", "name", "Later")], by=sara)
    assert [line.name for line in kringen_of(sara)] == ["Later"]


def test_a_guest_whose_sight_changes_reads_what_they_may_see_now(sara, stranger):
    kring = begin_kring(centre="Sara", names=[], by=sara)
    for role in ("professional", "member"):
        give(kring, user_id=stranger.pk, role=role, by=sara)
        assert [line.name for line in kringen_of(stranger)] == ["Sara"]
    assert [line.is_own for line in kringen_of(stranger)] == [False]


def test_many_krings_lie_on_pages_and_are_found_by_name(sara, monkeypatch):
    monkeypatch.setattr("kring.site.queries.A_PAGE", 3)
    for number in range(8):
        begin_kring(centre=f"Kring {number}", names=[], by=sara)
    first = shelf_of(sara)
    assert [line.name for line in first.lines] == ["Kring 7", "Kring 6", "Kring 5"]
    assert (first.page, first.pages) == (1, 3)
    assert [line.name for line in shelf_of(sara, page=3).lines] == ["Kring 1", "Kring 0"]
    assert shelf_of(sara, page=99).page == 3 and shelf_of(sara, page=-1).page == 1
    found = shelf_of(sara, find="  kRING  6 ")
    assert [line.name for line in found.lines] == ["Kring 6"]
    assert shelf_of(sara, find="nobody").lines == []
