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


def test_where_nothing_was_said_one_question_asks_for_it(page, kring, sara):
    asked = reverse("whereabouts", args=[kring.pk, "mieke"])
    around = reverse("getting_around", args=[kring.pk])
    assert asked in page.get(around).content.decode()
    response = page.post(asked, {"seen": "0", "alter.place_level": "street"})
    assert response.status_code == 302 and response["Location"] == around
    assert network_of_kring(kring).alter["mieke"].place_level == "street"
    assert page.get(reverse("whereabouts", args=[kring.pk, "nobody"])).status_code == 404


def test_what_has_to_come_from_near_by_is_asked_and_looked_at(page, kring, sara):
    bond = network_of_kring(kring).bond("mieke").id
    far = [("mieke", "alter", "place_level", "abroad"), (bond, "bond", "affective", "get")]
    put(kring, far, by=sara)
    finding = reverse("find_people", args=[kring.pk])
    assert "Who could listen near by?" not in page.get(finding).content.decode()
    page.post(
        reverse("near", args=[kring.pk]), {"seen": "999", "about.must_be_near": ["affective"]}
    )
    assert network_of_kring(kring).about.must_be_near == ("affective",)
    assert "Who could listen near by?" in page.get(finding).content.decode()
