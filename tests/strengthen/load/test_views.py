"""Who carries what, and what would be missing; told, never judged."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.site.actions import begin_kring


def shown(page, kring, name, *tail):
    return page.get(reverse(name, args=[kring.pk, *tail]))


def test_who_carries_much_is_named_with_what_is_seen(page, kring, sara):
    quiet = shown(page, kring, "carrying").content.decode()
    assert "is always good" in quiet

    put(kring, [("mieke", "alter", "busy", "full")], by=sara)
    told = shown(page, kring, "carrying").content.decode()
    assert "First ask how it goes, before asking anything else." in told
    assert "Oma Mieke said, or you drew, that it is full." in told


def test_what_somebody_told_of_what_they_carry_is_written_and_counts(page, kring):
    said = {"seen": "999", "alter.endures": "month", "alter.carries_more": "true"}
    page.post(reverse("told_load", args=[kring.pk, "mieke"]), said)

    alter = network_of_kring(kring).alter["mieke"]
    assert (alter.endures, alter.carries_more, alter.busy) == ("month", True, None)
    told = shown(page, kring, "carrying").content.decode()
    assert "Oma Mieke carries more: work with small children, or illness." in told
    assert shown(page, kring, "told_load", "nobody").status_code == 404


def test_what_if_somebody_is_away_is_told_thing_by_thing(page, kring, sara):
    ego = network_of_kring(kring).egos[0].id
    put(
        kring,
        [
            (f"{ego}~mieke", "bond", "practical", "get"),
            ("mieke", "alter", "qualities", ("rijdt auto",)),
            ("a", "agreement", "what", "Soep"),
            ("a", "agreement", "who", ("mieke",)),
            ("a", "agreement", "state", "running"),
        ],
        by=sara,
    )
    told = shown(page, kring, "away", "mieke").content.decode()
    for each in ("rijdt auto", "Soep", "Nobody yet. Who could step in, or which service?"):
        assert each in told
    assert shown(page, kring, "away", "nobody").status_code == 404


def test_it_can_also_be_a_service_or_a_group_that_is_away(page, kring, sara):
    bond = network_of_kring(kring).bond("koor").id
    assert "/carrying/koor" not in shown(page, kring, "carrying").content.decode()
    put(kring, [(bond, "bond", "company", "get")], by=sara)
    told = shown(page, kring, "carrying").content.decode()
    assert told.index("/carrying/mieke") < told.index("/carrying/koor")

    asks = "tell about how it goes?"
    assert asks in shown(page, kring, "away", "mieke").content.decode()
    assert asks not in shown(page, kring, "away", "koor").content.decode()


def test_a_table_that_is_wider_than_the_screen_is_reached_by_keyboard(page, kring, sara):
    bond = network_of_kring(kring).bond("mieke").id
    put(kring, [(bond, "bond", "practical", "get")], by=sara)
    told = page.get(reverse("away", args=[kring.pk, "mieke"])).content.decode()
    assert '<div class="table-wrap" tabindex="0" role="region" aria-label=' in told


def test_with_nobody_drawn_it_begins_with_a_name(page, sara):
    alone = begin_kring(centre="Sara", names=[], by=sara)
    told = page.get(reverse("carrying", args=[alone.pk])).content.decode()
    assert "Begin with a name you think of." in told and "Nothing stands out" not in told
