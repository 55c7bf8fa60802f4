"""A moment keeps the drawing as it was; later edits do not touch it."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import moments_of, network_of_kring
from kring.people.models import User


def test_a_moment_is_kept_with_its_title_and_sentence(page, kring):
    page.post(reverse("moments", args=[kring.id]), {"title": "Lente", "sentence": "Het is goed."})

    (moment,) = moments_of(kring)
    assert (moment.title, moment.sentence) == ("Lente", "Het is goed.")


def test_without_a_title_nothing_is_kept(page, kring):
    response = page.post(reverse("moments", args=[kring.id]), {"title": "  "})

    assert response.status_code == 400
    assert moments_of(kring) == []


def test_an_old_moment_shows_who_was_there_then(page, kring, owner):
    page.post(reverse("moments", args=[kring.id]), {"title": "Lente"})
    (moment,) = moments_of(kring)
    tom = network_of_kring(kring).alters[0]
    put(kring, [(tom.id, "alter", "name", "Thomas"), (tom.id, "alter", "busy", "full")], by=owner)

    shown = page.get(reverse("moment", args=[kring.id, moment.id]))

    assert [row.name for row in shown.context["rows"]] == ["Tom", "Els"]
    assert b"<svg" in shown.content
    assert b"Thomas" not in shown.content


def test_a_moment_page_has_nothing_to_change(page, kring):
    page.post(reverse("moments", args=[kring.id]), {"title": "Lente"})
    url = reverse("moment", args=[kring.id, moments_of(kring)[0].id])

    assert page.post(url, {"title": "x"}).status_code == 405
    assert reverse("list", args=[kring.id]) + "/" not in page.get(url).content.decode()


def test_an_unknown_moment_is_not_found(page, kring):
    assert page.get(reverse("moment", args=[kring.id, "nothing"])).status_code == 404


def test_somebody_elses_moments_are_not_found(client, kring):
    client.force_login(User.objects.create(username="other"))

    assert client.get(reverse("moments", args=[kring.id])).status_code == 404


def test_how_it_was_is_and_could_be_stand_side_by_side(page, kring, owner):
    network = network_of_kring(kring)
    tom = next(alter.id for alter in network.alters if alter.name == "Tom")
    put(kring, [(f"then~{tom}", "spot", "at", (50.0, 0.0))], by=owner)

    text = page.get(reverse("layers", args=[kring.id])).content.decode()

    then, now, wished = text.split("<figure")[1:]
    # Tom and Els wait beside the circles of now; nobody made a wish yet.
    assert ["<svg" in one for one in (then, now, wished)] == [True, False, False]
    assert "Tom" in then
    assert "Els" not in then
