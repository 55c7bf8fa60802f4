"""The drawing without somebody, on the page on which that is talked over."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.falling_away import fallen_away
from kring.scene.look import look
from kring.strengthen.load.without import PEOPLE, seen_without

GREY = look().print_ring_line


def seen(kring, person, view=""):
    network = network_of_kring(kring)
    return seen_without(network, person, fallen_away(network, person), view=view)


def lines_between(kring, sara):
    """Lay Oma Mieke on the circles, and somebody who knows only her."""
    ego = network_of_kring(kring).egos[0].id
    put(
        kring,
        [
            (f"{ego}~mieke", "bond", "closeness", 1),
            (f"{ego}~mieke", "bond", "line", "strong"),
            ("zus", "alter", "name", "Zus"),
            (f"{ego}~zus", "bond", "closeness", 2),
            ("mieke~zus", "tie", "knows", True),
        ],
        by=sara,
    )


def test_it_is_told_what_the_drawing_is_and_who_is_joined_to_nobody_else(kring, sara):
    lines_between(kring, sara)
    found = seen(kring, "mieke")

    assert found.told == [
        "This is how it looks without Oma Mieke. Nothing is changed.",
        "Lines to Zus would go, too.",
        "Joined to nobody else here: Zus. Whom would they like to know?",
    ]
    assert GREY in found.drawing
    assert "<desc>This is how it looks without Oma Mieke." in found.drawing
    assert found.drawing.count("<path") > 5


def test_every_drawing_of_people_can_be_seen_without_somebody(kring, sara):
    lines_between(kring, sara)
    for view in PEOPLE:
        found = seen(kring, "mieke", view)
        assert found.view == view
        assert [code for code, _name in found.others] == [each for each in PEOPLE if each != view]
    assert seen(kring, "mieke", "balance").view == "circles"


def test_who_does_not_stand_on_the_paper_is_said_to_wait_beside_it(kring, sara):
    lines_between(kring, sara)
    put(kring, [("tom", "alter", "name", "Tom")], by=sara)
    assert seen(kring, "tom").told == [
        "This is how it looks without Tom. Nothing is changed.",
        "Tom does not stand on this paper yet.",
    ]


def test_many_lines_are_counted_and_few_are_named(kring, sara):
    lines_between(kring, sara)
    more = [f"p{number}" for number in range(6)]
    put(kring, [(each, "alter", "name", each) for each in more], by=sara)
    put(
        kring, [("~".join(sorted((each, "mieke"))), "tie", "knows", True) for each in more], by=sara
    )
    told = seen(kring, "mieke").told
    assert told[1] == "Lines to 7 others would go, too."
    assert told[2].startswith("Joined to nobody else here: ")


def test_the_page_shows_it_without_script_and_leads_to_the_drawing(page, kring, sara):
    lines_between(kring, sara)
    before = network_of_kring(kring)
    address = reverse("away", args=[kring.pk, "mieke"])
    told = page.get(address, {"as": "ecomap"}).content.decode()

    assert "Lines to Zus would go, too." in told
    assert f'href="{reverse("draw", args=[kring.pk])}?without=mieke#ecomap"' in told
    assert 'href="?as=circles#drawing"' in told
    assert network_of_kring(kring) == before
