"""A talent is found in a moment that went well, and handed out on paper."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Alter, Ego, Talent
from kring.network.network import network_of
from kring.strengthen.talents.views import sheets_of


def test_of_a_moment_that_went_well_a_talent_is_made_and_asked_after(page, kring, sara):
    done = [("s", "step", "text", "Wafels gebakken"), ("s", "step", "state", "done")]
    put(kring, [*done, ("s", "step", "celebrated", "Iedereen wou er nog.")], by=sara)
    address = reverse("went_well", args=[kring.pk])
    assert "Iedereen wou er nog." in page.get(address).content.decode()

    went = page.post(address, {"moment": "s"})

    [talent] = network_of_kring(kring).talents
    assert talent.story == "Iedereen wou er nog."
    assert went.url == reverse("card", args=[kring.pk, "talents", talent.id])
    assert "Iedereen wou er nog." not in page.get(address).content.decode()


def test_a_moment_that_is_not_there_makes_nothing(page, kring):
    address = reverse("went_well", args=[kring.pk])

    assert page.post(address, {"moment": "elsewhere"}).status_code == 404
    assert network_of_kring(kring).talents == ()


def test_words_of_others_are_not_kept_without_their_yes(page, kring):
    address = reverse("card", args=[kring.pk, "talents", "new"])
    said = {"seen": "999", "talent.text": "Luisteren", "talent.others_say": "Je luistert echt."}

    refused = page.post(address, said)
    assert refused.status_code == 400
    assert "Ask first" in refused.content.decode()
    assert page.post(address, {**said, "talent.others_agree": "true"}).status_code == 302
    assert network_of_kring(kring).talents[0].others_say == "Je luistert echt."


def test_everybody_has_a_sheet_of_their_own_and_what_has_no_kind_is_not_lost():
    network = network_of(
        [
            Ego(id="me", name="Sara"),
            Alter(id="mia", name="Mia"),
            Talent(id="a", text="Fietsen maken", sort="hands"),
            Talent(id="b", text="Vissen", of="mia"),
            Talent(id="c", story="Het lukte."),
        ]
    )
    mine, hers = sheets_of(network)

    assert mine.whose == "Sara"
    assert [
        (code, [one["text"] or one["story"] for one in found]) for code, _, found in mine.groups
    ] == [
        ("hands", ["Fietsen maken"]),
        ("share", ["Het lukte."]),
    ]
    assert hers.whose == "Mia"


def test_the_sheet_is_a_page_in_every_language(page, kring, sara):
    put(kring, [("t", "talent", "text", "Fietsen maken")], by=sara)
    for language in ("nl", "fr", "en"):
        page.cookies["kring_language"] = language
        shown = page.get(reverse("talents_on_paper", args=[kring.pk])).content.decode()
        assert "Fietsen maken" in shown
