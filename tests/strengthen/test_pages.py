"""Every page of the path is reached from the overview, and only by whom its part is open to."""

from django.urls import reverse

from kring.strengthen.pages import PAGES


def test_the_overview_leads_to_every_page(page, kring):
    shown = page.get(reverse("strengthen", args=[kring.pk])).content.decode()

    for each in PAGES:
        address = reverse(each.url, args=[kring.pk, *([each.code] if each.code else [])])
        assert address in shown
        assert page.get(address).status_code == 200
