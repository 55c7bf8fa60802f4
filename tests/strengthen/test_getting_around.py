"""What if you got around less, as a page: who stays, and a way to find somebody near."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring


def test_what_comes_from_afar_only_leads_to_a_card_about_the_neighbourhood(page, kring, sara):
    bond = network_of_kring(kring).bond("mieke").id
    put(
        kring,
        [("mieke", "alter", "place_level", "town"), (bond, "bond", "company", "get")],
        by=sara,
    )
    told = page.get(reverse("getting_around", args=[kring.pk])).content.decode()
    assert "Hard to reach then" in told and "company" in told
    assert reverse("deck_card", args=[kring.pk, "seed", "shops"]) in told
