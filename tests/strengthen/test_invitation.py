"""An invitation names what stays out and who comes, and nobody who may not be on a print."""

from django.urls import reverse

from kring.keep.actions import put


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

    for words in ("Alleen wonen", "mijn vader", "Oma Mieke", "Sara", "5 January 2027"):
        assert words in shown
    assert "Karim" not in shown


def test_an_invitation_to_nothing_is_not_found(page, kring):
    assert page.get(reverse("meeting_invitation", args=[kring.pk, "gone"])).status_code == 404
