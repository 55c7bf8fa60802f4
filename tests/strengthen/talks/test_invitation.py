"""An invitation names who comes, nobody who may not be on a print, and not what stays out."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring


def test_the_invitation_is_a_page_to_print(page, kring, sara):
    said = {
        "sort": "circle",
        "topic": "Alleen wonen",
        "not_about": "mijn vader",
        "day": "2027-01-05",
    }
    put(kring, [("m", "meeting", field, value) for field, value in said.items()], by=sara)
    put(
        kring,
        [
            ("m", "meeting", "who", ("mieke", "ex")),
            ("ex", "alter", "name", "Karim"),
            ("ex", "alter", "visibility", "self"),
        ],
        by=sara,
    )
    shown = page.get(reverse("meeting_invitation", args=[kring.pk, "m"])).content.decode()

    for words in ("Alleen wonen", "Oma Mieke", "Sara", "5 January 2027"):
        assert words in shown
    assert "Karim" not in shown and "mijn vader" not in shown
    assert f'<a href="{reverse("board", args=[kring.pk, "circle"])}">← My circle' in shown


def test_an_invitation_to_nothing_is_not_found(page, kring):
    assert page.get(reverse("meeting_invitation", args=[kring.pk, "gone"])).status_code == 404


def test_who_has_no_name_signs_the_invitation_by_hand(page, kring, sara):
    ego = network_of_kring(kring).egos[0].id
    put(kring, [(ego, "ego", "name", None), ("m", "meeting", "sort", "family")], by=sara)
    shown = page.get(reverse("meeting_invitation", args=[kring.pk, "m"])).content.decode()

    assert "without a name" not in shown and 'class="by-hand"' in shown
    assert "← A family talk" in shown
