"""Everything that can be talked over is reached from one page, and opens."""

from django.urls import reverse

from kring.strengthen.talks.views import TALKS


def test_every_talk_is_reached_and_opens(page, kring):
    shown = page.get(reverse("talks", args=[kring.pk])).content.decode()

    for talk in TALKS:
        address = reverse(talk.url, args=[kring.pk, *([talk.at] if talk.at else [])])
        assert address in shown
        assert page.get(address).status_code == 200
